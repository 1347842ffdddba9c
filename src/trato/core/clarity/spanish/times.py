"""Times without a date, in Spanish."""

from typing import Final

from trato.core.clarity.category import Category
from trato.core.clarity.shelf import Guard, Shelf

TIMES: Final = (
    Shelf(
        Category.TIME,
        """
        lo (antes; mas pronto; mas temprano; mas rapido) (posible; que se pueda; que pueda; que sea posible; que le sea posible)
        lo antes que (se pueda; pueda; puedan; resulte posible; sea posible)
        cuanto antes [mejor; le sea posible; sea posible]
        (tan; asi de) pronto como [le|les; nos] (sea; resulte; fuera; fuese) (posible; factible; viable)
        tan pronto como (pueda|puedan|podamos; se pueda; le resulte posible)
        tan pronto como (tenga|tengan; este|esten|quede|queden) (listo|lista|listos|listas; disponible|disponibles)
        tan pronto
        tan rapido como (sea posible; pueda|puedan; se pueda; resulte posible)
        con (toda la; toda; la; la mayor; la maxima; mayor; maxima; gran; suma) (brevedad; prontitud; celeridad; rapidez; urgencia; presteza) [posible; del caso; requerida; necesaria; debida]
        a la (mayor|maxima) (brevedad; prontitud; celeridad; rapidez) [posible; que sea posible; del caso]
        a la brevedad [posible; del caso]
        en la (mayor|maxima) brevedad [posible]
        (con; de) (rapidez; agilidad; presteza; inmediatez)
        con [la debida] (prontitud; celeridad; premura; diligencia y prontitud)
        en breve [plazo; tiempo]
        (dentro de; en un; en; por un; durante un) (poco; corto; breve) [espacio de] (tiempo; plazo; periodo; lapso)
        en un (plazo; periodo; tiempo; lapso) [muy] (breve|corto|minimo|reducido)
        en (plazo; tiempo) (breve|corto|minimo|reducido|habil|oportuno|debido)
        (a; en el) (corto|medio|mediano|largo) plazo
        pronto
        prontamente
        rapidamente
        velozmente
        aceleradamente
        proximamente
        seguidamente
        acto seguido
        de (inmediato; seguida; momento; forma|manera|modo inmediata|inmediato)
        en seguida
        enseguida
        ahora mismo
        {inmediatamente} [despues|tras|posterior]
        ~inmediato
        con tiempo
        (casi; practicamente; cerca del) [en] tiempo real
        con (inmediatez; caracter|carácter inmediato; caracter|carácter (urgente; de urgencia); urgencia)
        con la (urgencia; celeridad; rapidez; prontitud; premura) que (el caso; la situacion; el asunto; cada caso; las circunstancias) (requiera|requieran|exija|exijan|amerite|ameriten|merezca)
        (con; en; por) [la maxima; la mayor] urgencia
        en el (acto; mas breve plazo; mas breve tiempo) [posible]
        urgentemente
        sin (demora|demoras; dilacion|dilaciones; tardanza|tardanzas; retraso|retrasos; atraso|atrasos; mas demora; mayor demora; mayores demoras; mas dilacion; perdida de tiempo; mas tardar; esperar mas)
        sin (dilaciones; demoras; retrasos; dilacion; demora; retraso) (indebidas|indebidos|indebida|indebido|injustificado|injustificada|injustificados|injustificadas|innecesarias|innecesarios|innecesaria|innecesario|excesivas|excesiva)
        (puntualmente; en forma puntual; de forma puntual; de manera puntual; con puntualidad)
        (entrega; pago; respuesta; envio; cumplimiento) puntual
        periodicamente
        (de; en; con) (forma|manera|modo) (periodica|periodico|regular|frecuente|recurrente|habitual|esporadica|ocasional|puntual|oportuna|oportuno|temporal|transitoria|provisional|pronta|expedita|tempestiva|rapida|rapido)
        con (periodicidad; regularidad; cierta regularidad; frecuencia; cierta frecuencia; cierta periodicidad; asiduidad)
        con [una] (periodicidad; frecuencia; cadencia) (adecuada; regular; razonable; suficiente; apropiada; oportuna; conveniente; por determinar; por definir; a determinar; a definir; a convenir)
        regularmente
        frecuentemente
        recurrentemente
        asiduamente
        a menudo
        (a veces; en ocasiones; algunas veces; otras veces; a ratos; alguna que otra vez; muchas veces; pocas veces; rara vez; raramente; de tanto en tanto; de tarde en tarde; cada dos por tres)
        (poco; muy poco; algo; un poco) (antes; despues; mas tarde) [de]
        al (poco tiempo; poco rato; rato; instante)
        al momento (.; ,)
        (al cabo de; pasado; despues de; tras) (un; algun) (rato; tiempo)
        en un (santiamen; periquete; momento; rato; instante; pispas; abrir y cerrar de ojos; plis plas)
        a toda (prisa; velocidad; marcha; maquina; pastilla)
        (a; en) la primera (oportunidad; ocasion) [posible; que tenga; que se presente]
        (cuando; en cuanto; si) [le|les] (tenga|tengan; encuentre|encuentren; quede|queden; haya; saque|saquen) [un; algun; mas] (rato; hueco; momento; tiempo; ocasion; oportunidad; rato libre; tiempo libre; agenda; minuto)
        en [sus; los] (ratos libres; tiempos muertos; tiempo libre; ratos muertos)
        algun dia [de la <word>; del <word>]
        (un; uno) (dia; de) (de estos; estos dias)
        temprano
        (a; en; con) intervalos (regulares; razonables; periodicos; irregulares; frecuentes; adecuados; variables)
        con (mayor; menor; mucha; poca; gran; suficiente; la debida) frecuencia
        (por; durante) una [buena; larga; corta] temporada
        momentaneamente
        instantaneamente
        de (forma|manera|modo) (momentanea|instantanea)
        sobre la marcha
        con caracter previo
        (permanentemente; ininterrumpidamente; perpetuamente; perennemente)
        [una; la; su] (validez; vigencia; duracion; disponibilidad) (limitada; indefinida; breve; corta; razonable; prolongada)
        cuando [el; la; los; las; su; todo] [<word>] (este|esten; quede|queden) (a punto; en su punto; maduro|madura|maduros|maduras; preparado|preparada|preparados|preparadas; listo|lista|listos|listas; disponible|disponibles; en condiciones; en marcha)
        ipso facto
        al poco (.; ,; de)
        a vuelta de correo
        (a contrarreloj; contra reloj; contrarreloj)
        sin (dilatarse; demorarse; retrasarse; esperar; entretenerse)
        con (demora minima; minima demora; el minimo retraso; poca demora; poco retraso)
        con el (tiempo; paso del tiempo)
        {(fecha; fechas; dia|dias; momento; horizonte; futuro) (cercano|cercana|cercanos|cercanas; proximo|proxima|proximos|proximas)}
        a su debido momento
        a la mayor (premura; urgencia; presteza)
        en cuanto haya [alguna|algun] (hueco; sitio; tiempo; ocasion; noticias|noticia; novedades|novedad; disponibilidad)
        {(plazo|plazos; tiempo|tiempos; horario|horarios; periodo; ritmo) (habitual|habituales; usual|usuales; de costumbre; acostumbrado|acostumbrados; normal|normales)}
        {(retraso|retrasos; demora|demoras; espera; intervalo|intervalos; frecuencia; antelacion; duracion; periodicidad; margen; cadencia; vigencia) (razonable|razonables; prudencial|prudenciales; adecuado|adecuada; suficiente|suficientes)}
        lo mas (rapidamente; prontamente; temprano; rapido; velozmente) (posible; que pueda|puedan)
        durante (bastante; mucho; algun; cierto; largo; poco; un buen; un largo; un corto) (tiempo; periodo; rato)
        continuamente
        constantemente
        de vez en cuando
        de cuando en cuando
        (de; cada) cierto tiempo
        cada (tanto; tanto tiempo; poco; poco tiempo; cierto tiempo; cierto periodo; cierto plazo; determinado tiempo)
        cada (varios|varias|pocos|pocas|ciertos|ciertas|algunos|algunas|unos|unas) (minutos|horas|dias|semanas|meses|años)
        (ocasionalmente; esporadicamente; eventualmente; puntualmente; paulatinamente; gradualmente; progresivamente; transitoriamente; temporalmente; provisionalmente; temporariamente)
        (reunion|reuniones|informe|informes|reporte|reportes|revision|revisiones|actualizacion|actualizaciones|control|controles|visita|visitas|copia|copias|comunicacion|comunicaciones|mantenimiento|mantenimientos|seguimiento|auditoria|auditorias|contacto|contactos|respaldo|respaldos|entregas|entrega|llamadas|pruebas|inspecciones|evaluaciones|evaluacion|mejoras|encuestas|boletines|limpieza|limpiezas|avances|pagos|sesiones|verificaciones|formaciones|capacitaciones|backups|ajustes|publicaciones) [de <word>] {periodica|periodicas|periodico|periodicos|regulares|regular|frecuentes|frecuente|recurrentes|recurrente|ocasional|ocasionales|esporadica|esporadicas|habitual|habituales|continuos|continuas|constantes|constante}
        ~periodico
        oportunamente
        tempestivamente
        tempranamente
        en (su; el) (momento; debido momento) [oportuno; adecuado; apropiado; preciso]
        en (el; un) momento (oportuno; adecuado; apropiado; indicado; posterior; conveniente; dado)
        en (su debido; su) (tiempo; oportunidad; momento)
        en (el) (debido tiempo; tiempo debido; tiempo oportuno; tiempo previsto; plazo previsto; plazo debido)
        a (su debido tiempo; tiempo; su tiempo; debido tiempo; buen tiempo)
        en tiempo (y forma; util; y modo)
        (mas adelante; ulteriormente; con posterioridad; mas tarde; en adelante en el tiempo; en lo sucesivo)
        en (un futuro; el futuro; un futuro proximo; el futuro proximo; un futuro cercano; un plazo futuro; una fecha posterior; fecha posterior; una fecha futura; fechas proximas; los proximos dias; las proximas semanas; los proximos meses; proximas fechas; breves momentos; breves dias; estos dias)
        en (los|las) (proximos|proximas|siguientes) (dias; semanas; meses; horas)
        en (unos|unas|pocos|pocas|algunos|algunas|varios|varias) [cuantos|cuantas] (minutos|horas|dias|semanas|meses|instantes)
        (unos|unas|pocos|pocas|algunos|algunas|varios|varias|ciertos|ciertas) [pocos|pocas|cuantos|cuantas] (minutos|horas|dias|semanas|meses|años) [habiles|laborables|naturales]
        (durante; por; tras; pasado; transcurrido; despues de) (un; algun; cierto; un cierto; un tiempo; mucho; un determinado; un buen) (tiempo; periodo; plazo) [prudencial; determinado; limitado; indefinido; prolongado; considerable; indeterminado; razonable]
        por tiempo (limitado; indefinido; indeterminado; prudencial)
        (un; el) {(tiempo; plazo; periodo; termino; lapso) [de <word>] (razonable|razonables|prudencial|prudente|adecuado|adecuados|apropiado|oportuno|suficiente|conveniente|reducido|breve|corto|aceptable|justo|moderado|indefinido|indeterminado|limitado|prolongado|competitivo|agil)}
        {(tiempo|tiempos; plazo|plazos; periodo|periodos; termino|terminos; lapso; horario|horarios; fecha|fechas) [de <word>; de <word> <word>] (razonable|razonables|prudencial|prudenciales|prudente|adecuado|adecuados|adecuada|adecuadas|apropiado|apropiados|oportuno|oportunos|suficiente|conveniente|reducido|reducidos|breve|breves|corto|cortos|aceptable|aceptables|justo|moderado|indefinido|indeterminado|prolongado|competitivos|agil|agiles|optimo|optimos|rapido|rapidos|proxima|aproximada|aproximado|aproximados|estimada|estimado|estimados|orientativo|orientativa|tentativa|tentativo|prevista|razonablemente <word>; por determinar; por definir; a convenir; a determinar; a definir; por confirmar; por acordar)}
        (razonable|razonables|prudencial|breve|corto|adecuado) (plazo|plazos; tiempo|tiempos; periodo)
        con (la; una; la debida; la suficiente; la oportuna; la necesaria; la adecuada; suficiente; debida; bastante; tiempo; cierta; razonable; una razonable; adecuada; la mayor; la maxima; mucha; oportuna) (antelacion; anticipacion; anterioridad; tiempo; margen) [suficiente; posible; razonable; debida; necesaria; adecuada; prudencial; oportuna; de maniobra]
        con (antelacion; anticipacion; anterioridad; tiempo) (suficiente; razonable; debida; necesaria; adecuada; prudencial; oportuna)
        (preaviso; aviso; notificacion; aviso previo; previo aviso) {(razonable|suficiente|oportuno|adecuado|prudencial|razonables|oportuna)}
        hasta (nuevo aviso; nueva orden; mas ver; que se resuelva)
        a partir de cierto (momento; punto)
        a (plazo; fecha) por (determinar; definir)
        (fecha; plazo; momento) por (determinar; definir; concretar; acordar; confirmar)
        en (fecha; plazo; fechas) (por; a) (determinar; definir; concretar; acordar; confirmar; convenir)
        cuando (pueda|puedan|podamos; se pueda; sea posible hacerlo; le sea posible; tenga|tengan tiempo; tenga|tengan disponibilidad; haya tiempo; le venga bien; corresponda en el tiempo; llegue el momento; llegue su momento; (este|esten) (listo|lista|listos|listas; disponible|disponibles))
        (en cuanto; apenas; ni bien; no bien) [le|les] (pueda|puedan|podamos; se pueda; sea posible; resulte posible; (este|esten) (listo|lista|listos|listas; disponible|disponibles); tenga|tengan ocasion; tenga|tengan tiempo; haya disponibilidad)
        en (un; el) (plazo; tiempo) (no muy largo; mas breve posible; mas corto posible; menor posible; inferior posible)
        en el (menor; minimo; mas (breve; corto; reducido)) (tiempo; plazo; lapso) [posible; que sea posible; que se pueda]
        (en; con) el menor (tiempo; plazo; retraso; demora) posible
        (con; en) tiempo (suficiente; de sobra; de antelacion; razonable)
        (a; hasta; en) altas horas
        (en; fuera de; durante) [las; la; el] (horas|hora|horario|horarios) (pico; punta; valle; de menor <word>; de mayor <word>; de menos <word>; de baja <word>; de poca <word>; razonables; prudencial; habitual|habituales; adecuado|adecuadas)
        (a; en) (primera|ultima) hora
        (a; hacia; para; sobre) (principios; principio; mediados; finales; final; comienzos; inicios; fines; primeros; ultimos) (de; del; de la; de los) (temporada; año; verano; invierno; otoño; primavera; ejercicio; mes; semana; curso; trimestre; proyecto; campaña; semestre; siglo)
        tiempos de respuesta {rapidos|agiles|cortos|breves|reducidos|competitivos|razonables|adecuados}
        mientras (sea necesario; dure la situacion; se resuelve; tanto)
        (por; durante) (el tiempo; un tiempo; el periodo; el plazo) (que sea necesario; necesario; que resulte necesario; que haga falta; imprescindible; preciso; que se requiera; que corresponda)
        """,
        (Guard.FIGURE,),
    ),
    Shelf(
        Category.TIME,
        """
        {con (antelacion; anticipacion; anterioridad)}
        {con (previo aviso; aviso previo; preaviso)}
        (antelacion; anticipacion) (suficiente; debida; necesaria; razonable; minima necesaria)
        """,
        (Guard.NUMBER,),
    ),
    Shelf(
        Category.TIME,
        """
        (en; durante; antes de; despues de; para; hacia; por; tras) [el; la; las; este|esta; proximo; fin de] (otoño; verano; invierno; primavera; navidad|navidades; vacaciones; semana santa; fiestas)
        (a la; de; tras la; despues de la) vuelta (de; del; de las) (vacaciones; verano; navidades; fiestas)
        con [unos; algunos; varios; pocos; muchos; bastantes] (dias; semanas; horas; meses) de (antelacion; anticipacion; margen)
        {[unos; algunos; varios; pocos] (dias; semanas; horas; meses) (antes; despues; mas tarde)} [de]
        """,
        (Guard.NUMBER,),
    ),
    Shelf(
        Category.TIME,
        """
        a lo largo (de <number>; del año; del mes; de la semana; del dia; del proyecto; de la temporada; del curso; del trimestre; del contrato; de este|esta <word>; del proximo <word>; de la proxima <word>; de <month>)
        (sobre; hacia; alrededor de; alrededor; en torno a; por; cerca de) (el; la; los) [dia; semana] <number> de <month>
        (hacia; sobre; a; para; en torno a) (principios; mediados; finales; final; comienzos) de <month>
        """,
    ),
    Shelf(
        Category.TIME,
        """
        {(plazo|plazos; tiempo|tiempos; fecha|fechas; calendario; termino|terminos; periodo) [de <word>] (establecido|establecidos|establecida|establecidas|acordado|acordados|acordada|acordadas|previsto|previstos|prevista|previstas|estipulado|estipulados|estipulada|convenido|convenidos|convenida|pactado|pactados|pactada|fijado|fijados|fijada|señalado|señalada|correspondiente|correspondientes|indicado|indicados|indicada|marcado|marcados|comprometido|comprometidos|comprometida)}
        """,
        (Guard.NUMBER, Guard.DEFINED),
    ),
)
