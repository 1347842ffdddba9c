"""Escapes and conditions that nobody states, in Spanish."""

from typing import Final

from trato.core.clarity.category import Category
from trato.core.clarity.shelf import Guard, Shelf

ESCAPES: Final = (
    Shelf(
        Category.LOOP,
        """
        en (la medida; la mayor medida; todo lo; cuanto; lo) [de lo; en que sea; que sea; que resulte; que le sea; que les sea; que] (posible|posibles; factible; viable; pueda|puedan; se pueda; podamos; razonable; permitan los recursos; permita su capacidad; este en su mano)
        en la medida de (sus; nuestras; las; lo) (posibilidades; capacidades; razonablemente posible; fuerzas; razonable; factible; viable; practicable)
        en la medida en que [le|les; ello; esto; los|las; sus; su] [<word>] (sea|resulte|fuera posible; sea|resulte razonable; sea|resulte factible; sea|resulte viable; permita|permitan; pueda|puedan; se pueda)
        dentro de (lo; sus; las; nuestras) (posible; posibilidades; posibilidades de cada caso; razonable; razonablemente posible; capacidades; factible; limites razonables)
        dentro de limites razonables
        (siempre que; siempre y cuando; cuando; si; mientras; salvo que no; donde; alli donde) [ello; esto; le|les; nos; asi; lo; no; tecnicamente; razonablemente; materialmente; humanamente; le] (sea|fuera|fuese|es|resulte|resultara posible; sea|fuera|fuese|es|resulte|resulta (factible; viable; practicable; razonable; tecnicamente posible; economicamente viable; materialmente posible; razonablemente posible; tecnicamente viable; razonablemente practicable); pueda|puedan; se puede|pueda|pudiera|pudiere; lo permita|permitan)
        (siempre que; siempre y cuando; si; cuando; en la medida en que; mientras; hasta donde) (la; las; los; el; su; sus; nuestra) (carga; agenda; medios; recursos; capacidad; disponibilidad; plantilla; tiempo; trafico; clima; meteorologia; tecnica; presupuesto; operativa; demanda) [de <word>] (lo; se lo; asi lo) (permita|permitan|permite|permiten)
        (a; de) ser posible
        de resultar (posible; factible; viable)
        de ser (factible; viable; practicable; razonable)
        si (ello; esto) es posible
        por todos los medios [a su alcance; posibles; disponibles; razonables]
        (todos los medios; cuanto este; lo que este; todo lo que este; los medios) [que esten; esten] (a su alcance; en su mano; en sus manos; a nuestro alcance; razonables a su alcance; a su disposicion)
        (hara|haran|haremos|hacer|hace|hacen|haga|hagan|haciendo) {[todo] (lo posible; cuanto pueda; cuanto este en su mano; lo que pueda; cuanto sea posible; lo humanamente posible; lo que este en su mano; lo que este a su alcance; lo necesario dentro de lo posible; lo razonablemente posible; cuanto le sea posible; lo mejor posible; todo lo posible; todo cuanto pueda)}
        todo lo (posible; que pueda|puedan; humanamente posible; que este en su mano; razonablemente posible; que este a su alcance; que sea posible)
        (lo; cuanto) (posible; humanamente posible; que buenamente pueda; buenamente posible)
        lo mejor (posible; que pueda|puedan; que sepa)
        lo (mas <word>; mejor; menos <word>; mayor) (posible; que sea posible; que se pueda)
        tanto como (sea posible; pueda|puedan; se pueda)
        [con; realizara; realizar; hara; hacer; aplicara; empleara; dedicara; desplegara; usara; utilizara; +realizar; a] [todos; sus; los; todo; un; el; sus propios; unos; mediante; los debidos] {[comercialmente] (esfuerzos|esfuerzo) [<word>] (razonables|razonable; posibles|posible; comercialmente razonables|razonable; necesarios|necesario; adecuados|adecuado; suficientes; debidos; pertinentes; oportunos; economicamente razonables; tecnicamente razonables)}
        [sus; los] (mejores|mayores|maximos|mejor|maximo|mayor; todos sus; debidos) (esfuerzos|esfuerzo|oficios; empeños|empeño|empeno) [posible|posibles; razonables; comerciales]
        el (mayor|maximo|mejor) (esfuerzo|empeño) [posible; razonable]
        razonablemente
        (medidas|pasos|gestiones|acciones|diligencias|precauciones|medios|diligencia) {razonables|razonable}
        (precio|precios; coste|costes; costo|costos; tarifa|tarifas; gasto|gastos; honorarios; importe; cargo|cargos; comision; recargo; cantidad; suma; compensacion; indemnizacion; remuneracion; retribucion; margen; descuento; desembolso|desembolsos) [de <word>; de <word> <word>] {razonable|razonables}
        (precio|precios; coste|costes; costo|costos; tarifa|tarifas; gasto|gastos; honorarios; importe; cargo|cargos; compensacion; indemnizacion) [de <word>; de <word> <word>] (sera|seran; es|son; sea|sean; resulte) {razonable|razonables}
        (precio|precios; coste|costes; costo|costos; tarifa|tarifas; honorarios; importe; recargo; compensacion; indemnizacion; remuneracion; retribucion; comision; cantidad; suma; descuento) [de <word>] {[mas; muy] (justo|justa|justos|justas; equitativo|equitativa|equitativos|equitativas; prudencial|prudenciales; ponderado|ponderada)}
        {~justo} (precio; remuneracion; retribucion; compensacion; indemnizacion)
        {razonable|razonables} (precio|precios; coste|costes; gasto|gastos; tarifa|tarifas)
        en (general; lineas generales; terminos generales; principio; condiciones ideales; la generalidad de los casos; la practica; lo posible)
        [por; como] (regla; norma) general
        por lo (general; comun; regular; menos en principio)
        con caracter general
        de (forma|manera|modo) (general; preferente; orientativa; razonable; habitual)
        (generalmente; normalmente; habitualmente; usualmente; comunmente; ordinariamente; tipicamente; mayormente; principalmente; preferentemente; preferiblemente; preferencialmente; fundamentalmente; basicamente; esencialmente; primordialmente; tentativamente; orientativamente; idealmente; teoricamente; virtualmente)
        (de; con) preferencia
        (horario; interlocutor; medio; canal; uso; modo; idioma; dedicacion; interlocucion; destino; via; ubicacion) {preferente|preferentes}
        con caracter (preferente; orientativo; excepcional; no vinculante)
        a (titulo|modo) (orientativo; indicativo; de orientacion; meramente orientativo; excepcional)
        (salvo; excepto; a excepcion de; con excepcion de; exceptuando; a menos que haya; a no ser por; menos en; a menos que se den; salvo que haya; salvo que existan; salvo que concurran; salvo que se den; salvo que surjan; salvo por; excepto por; salvo en; excepto en; salvo los; salvo las; salvo por las; si no hay; con la salvedad de; sin perjuicio de; si no surgen; siempre que no haya; siempre que no surjan) [los; las; el; la; casos de; caso de; supuestos de; posibles; algun; alguna; otras; otros; por] (imprevistos|imprevisto; excepciones|excepcion; circunstancias (excepcionales; especiales; extraordinarias; imprevistas; ajenas; justificadas; imprevisibles; sobrevenidas; particulares); casos (excepcionales; especiales; justificados; extraordinarios; puntuales; muy justificados; muy excepcionales; debidamente justificados; particulares; imprevistos); causa|causas|motivo|motivos|razon|razones [debidamente] (justificada|justificadas|justificado|justificados|ajena|ajenas|mayor|mayores|razonables|tecnicas|tecnicos|operativas|operativos|organizativas|organizativos|excepcionales|imprevistas|imprevistos; de peso; de necesidad); razones de (peso; fuerza; interes; operativa; oportunidad); situaciones (excepcionales; especiales; extraordinarias; imprevistas; justificadas); contratiempos|contratiempo; incidencias (excepcionales; imprevistas; ajenas); problemas (tecnicos; imprevistos; ajenos); inconvenientes; eventualidades; contingencias; dificultades; impedimento|impedimentos [justificado; tecnico; grave]; urgencias|urgencia; necesidad; necesidades del servicio; indicacion expresa; complicaciones; supuestos (excepcionales; justificados; especiales; extraordinarios); justificacion|justificaciones; eventos (imprevistos; extraordinarios; imprevisibles); acontecimientos imprevistos)
        (por; por la concurrencia de; por existir) (causas|causa|motivos|motivo|razones|razon) [debidamente; plenamente] (justificadas|justificada|justificados|justificado; de peso; excepcionales; operativas|operativos; organizativas|organizativos; tecnicas|tecnicos; imprevistas; razonables; de operativa; de organizacion; internas|internos)
        {(salvo; excepto) en (la medida; lo)} que
        (por; debido a; en caso de; ante; de; salvo) <word> {(ajenas|ajenos|ajena|ajeno) a (su; la; nuestra; el; los) (voluntad; control; alcance; responsabilidad; <word>)}
        (ajenas|ajenos|ajena|ajeno) a (su; la; nuestra) (voluntad; control; alcance) [de <word>]
        fuera de su (control; alcance)
        (salvo; excepto; menos) (en; durante) [los|las] (momentos|epocas|periodos|dias|temporadas|picos) (de (mucho|mucha|alta|gran|maximo|maxima) <word>; punta; de trabajo)
        sin (garantia|garantias de; compromiso; garantizar resultados; que ello suponga compromiso; asumir compromiso; caracter vinculante)
        (si; siempre que) (no; nada) (hay imprevistos; surgen imprevistos; lo impide; lo impiden; media|median imprevistos; existe impedimento)
        en condiciones (razonables; optimas de trabajo)
        dentro de un orden
        hasta donde (sea posible; pueda|puedan; se pueda; alcance|alcancen; resulte razonable; le sea posible; lo permita|permitan <gap>)
        con las (excepciones; salvedades; reservas; limitaciones) (oportunas; necesarias; habituales; pertinentes; que procedan; de rigor)
        mas o menos
        de algun modo
        (hasta; en; de) (cierto; cierta; algun; alguna) (punto; grado; modo; manera; extremo)
        en alguna medida
        dentro de lo que (cabe; quepa; pueda|puedan; se pueda)
        si [buenamente] (puede|pueden; pudiera|pudieran) (.; ,)
        (si; cuando; lo que; en lo que; cuanto; como; mientras) buenamente (puede|pueden; pueda|puedan; pudiera|pudieran; podamos; se pueda)
        si [todo; nada] (va bien; sale bien; se tuerce; se complica; lo impide)
        (salvo; excepto; salvo por) (imposibilidad; contratiempo|contratiempos; error u omision; causa (justificada; de peso); motivo (justificado; de peso)) [tecnica; material; manifiesta]
        (salvo que; a menos que; excepto que; a no ser que) [ello; esto] [le|les; nos] (resulte; sea; fuera; fuese; resultara) (imposible; inviable; muy dificil; dificil; materialmente imposible; tecnicamente imposible; desproporcionado)
        (salvo que; a menos que; excepto que; a no ser que) [las; otras] (circunstancias) (lo; se lo) (impidan; desaconsejen)
        a salvo de (imprevistos; contratiempos)
        a grandes rasgos
        practicamente (todo|toda|todos|todas; siempre; nunca; imposible; inmediato|inmediata; completo|completa; nulo|nula; terminado|terminada; igual|iguales; ninguno|ninguna; la totalidad)
        casi siempre
        con todos los (esfuerzos; medios) a su alcance
        como [buenamente; mejor] (pueda|puedan; sepa|sepan) [.]
        si el (tiempo; clima) (acompaña; lo permite)
        con [alguna; algunas; ciertas; contadas; escasas; pocas] (excepcion; excepciones)
        de la mejor (manera; forma) (posible; que pueda|puedan; que sepa)
        lo (menos; mas) posible
        """,
        (Guard.FIGURE,),
    ),
    Shelf(
        Category.LOOP,
        """
        {(salvo; excepto; menos) (fuerza mayor u otras causas; casos)}
        """,
        (Guard.LIST, Guard.NUMBER),
    ),
)

CONDITIONS: Final = (
    Shelf(
        Category.COND,
        """
        (si; cuando; segun; como; en lo que; donde; en cuanto; en la medida en que; siempre que; de lo que; conforme; lo que; los casos en que; en caso de que; a quien; a quienes; caso de que; en los que; en que; en los casos que; en los casos en que) [asi; ello; esto; le|les; legalmente; en derecho; se lo; mejor] (proceda|procede|procediera|procediere|procedan|procediese; corresponda|corresponde|correspondiera|correspondan|correspondiere; aplique|aplica|apliquen; sea de aplicacion; fuera|fuese|fuere|sea|es|resulte|resulta|resultara|resultase|resultare (aplicable; procedente; pertinente; preciso; necesario; oportuno; conveniente; menester; aconsejable; adecuado; apropiado; indispensable; imprescindible; estrictamente necesario; de aplicacion; recomendable; util; del caso; relevante); se requiera|requiere|requieran|requiriera|requiriese; se necesite|necesita|necesiten; se precise|precisa|precisen; haga falta; hiciera falta; hace falta; hagan falta; haya lugar; hubiera lugar; hubiere lugar; hubiese lugar; ha lugar; amerite|amerita|ameriten; convenga; se vea necesario; toque; se dé el caso; se tercie; se presente la ocasion; llegue el caso; se de la circunstancia; haya|hubiera necesidad; exista necesidad; existan|existieran motivos; surja la necesidad; la situacion lo requiera; el caso lo requiera)
        (si; cuando; segun; como; en la medida en que; siempre que) [asi] (lo|la|los|las|se) (requiera|requieran|requiere|requieren|exija|exijan|aconseje|aconsejen|amerite|ameriten|justifique|justifiquen|demande|demanden|permita|permitan|precise|precisen) (la situacion; el caso; las circunstancias; el servicio; la naturaleza; las necesidades; el proyecto; la urgencia; la complejidad; la gravedad)
        (si; cuando; segun; como) [asi] (lo|la|se) (requiera|requieran|exija|exijan|aconseje|aconsejen|amerite|ameriten|justifique|justifiquen|demande|demanden|permita|permitan) (el; la; los; las; cada) <word> [de <word>]
        (siempre que; si; cuando; mientras; segun; en caso de que) [haya; hay; hubiera; exista; existan; tenga; tengan] (disponibilidad; existencias; stock; capacidad; cupo; plazas; tiempo; recursos; agenda; personal disponible; huecos; espacio; demanda; presupuesto; medios) [disponible|disponibles; suficiente; de <word>]
        (si; cuando; siempre que) (esta|este|esten|estan|estuviera|estuvieran) disponible|disponibles
        (si; cuando; siempre que; segun) [<word>] (disponibilidad; haya existencias)
        (si; cuando; segun; como; en la medida en que; siempre que) (la situacion; el caso; las circunstancias; el servicio; la naturaleza <gap>; las necesidades <gap>; el proyecto; la urgencia; la complejidad <gap>; la gravedad <gap>; el trabajo; la carga <gap>; la incidencia; la demanda; el volumen <gap>; las condiciones) [asi] [lo|la] (requiera|requieran|requiere|requieren|exija|exijan|exige|exigen|aconseje|aconsejen|amerite|ameriten|justifique|justifiquen|demande|demanden|permita|permitan|permiten|precise|precisen; haga|hagan necesario)
        (llegado; dado; segun; para) el caso
        (en; para; segun) (cada caso; cada caso concreto)
        en su caso
        llegado el (caso; momento)
        de ser (el caso; asi; necesario; preciso; procedente; pertinente; requerido; aplicable; conveniente; oportuno; menester)
        (en; para el; para) (caso|casos) (necesario|necesarios; de necesidad; de ser necesario; preciso; oportuno; que proceda; procedente; de resultar necesario; de que proceda; de que sea necesario; de requerirse; de urgencia; de duda; excepcionales; especiales; puntuales; justificados; concretos; determinados; particulares; debidamente justificados; muy justificados; extraordinarios)
        (en; para; ante; bajo; por; segun) [las; los] (determinadas|determinados|ciertas|ciertos|algunas|algunos|especiales|excepcionales|otras|diversas) (circunstancias; casos; situaciones; supuestos; condiciones; ocasiones; momentos)
        (en; para; ante; bajo; por; segun) [las; los] (circunstancias; situaciones; supuestos; condiciones) (excepcionales; especiales; normales; determinadas; particulares; adecuadas; favorables; extraordinarias; habituales; optimas; ordinarias; justificadas; similares; de urgencia; adversas; ideales; razonables; tecnicas adecuadas; lo permitan; apropiadas; climatologicas adversas; justificados; normales de uso)
        (en; bajo; con) (condiciones|circunstancias) (normales|habituales|ordinarias|adecuadas|favorables) [de <word>]
        caso de (ser necesario; proceder; resultar necesario; corresponder; necesitarse; precisarse; ser preciso)
        (de; en caso de) (necesitarse; requerirse; precisarse; proceder; corresponder; hacer falta; haber lugar; resultar necesario; resultar procedente; resultar conveniente; resultar preciso; ser necesario; ser preciso)
        (segun; de acuerdo con; conforme a; en funcion de; dependiendo de; atendiendo a; a tenor de; de conformidad con; con arreglo a; acorde a; acorde con; a la vista de; sobre la base de; en base a; ajustandose a; adaptandose a; a medida de; a medida que surjan; en respuesta a; por; con sujecion a; atendidas; sujeto a; sujeta a; sujetos a; sujetas a; supeditado a; supeditada a; supeditados a; condicionado a; condicionada a; previa; a expensas de; a resultas de) [la; las; el; los; su; sus; cada; lo que; nuestra; nuestras; lo] [posibles; propias; actuales; futuras; mayor o menor; efectiva; propia] (necesidad|necesidades; circunstancias|circunstancia; disponibilidad|disponibilidades; demanda; carga; complejidad; urgencia; gravedad; situacion; caso; naturaleza; volumen; exigencias; requerimientos; evolucion; coyuntura; criticidad; importancia; caracteristicas; dificultad; capacidad; posibilidades; casos; agenda; temporada; entidad; magnitud; particularidades; contexto; condiciones del mercado; estado de la tecnica; prioridades) [(del; de la; de los; de las; de; que) <word>]
        (segun; conforme) (evolucione|evolucionen [<word> <word>]; vayan las cosas; vaya el <word>; el momento; la marcha <gap>; pida|pidan <gap>; proceda; corresponda; convenga; necesidad; necesidades; disponibilidad; demanda; el caso; los casos; sea el caso; circunstancias; amerite; la ocasion; se vaya viendo; la temporada; vaya siendo necesario; surja|surjan; haga falta; requiera|requieran <gap>; aplique; toque)
        (acorde|acordes) (a; con) [la; el; las; los] (complejidad; necesidad|necesidades; circunstancias; volumen; dificultad; demanda; carga; gravedad; urgencia; tamaño) [(de; del; de la) <word>]
        en funcion (de; del; de los; de las) (los|las; el; la) (analisis; estudios; datos; pruebas; resultados; requisitos; hallazgos) [<word>]
        (depende|dependen|dependera|dependeran|dependiendo|dependiente|dependientes|depender) (de; del) [la|las|los|el; su; cada; varios; diversos; muchos; distintos; multiples] [<word> y; grado de; nivel de; tipo de] (necesidad|necesidades|circunstancias|circunstancia|disponibilidad|demanda|carga|complejidad|urgencia|gravedad|situacion|caso|casos|naturaleza|volumen|exigencias|requerimientos|evolucion|coyuntura|criticidad|importancia|dificultad|capacidad|posibilidades|agenda|temporada|magnitud|contexto|condiciones|factores|variables|trafico|clima|tamaño|mercado|recursos|inflacion|estado|trabajo|dia) [(de; del; de la; de los) <word>]
        en funcion (de; del) [la; las; los; el] (resultados; evolucion; proyecto; trabajo; tamaño; dificultad; tipo; avance; estado; mercado; presupuesto; recursos; clima; trafico; factores) [(de; del) <word>]
        (a; bajo; segun) demanda
        (conforme; segun; de acuerdo; en funcion) (a; al; a la; con; con el; con la; el; la; del; de la) (progreso; avance; avances; ritmo; evolucion; desarrollo; marcha; resultado; resultados; estacion; epoca; afluencia; ocupacion; trafico; clima) [(de; del) <word>]
        que (le|les; se) (sea|sean; fuera|fueran) (requerido|requerida|requeridos|requeridas; solicitado|solicitada|solicitados|solicitadas; pedido|pedida|pedidos|pedidas)
        (cuando; una vez) [que] (este|esten) (todo; todos; todas) <word>
        siempre que (las circunstancias; las condiciones; la situacion) (lo permitan|permita; sean favorables; asi lo exijan; lo aconsejen)
        si [las circunstancias; la situacion; el tiempo; las condiciones <gap>] (lo; asi lo; se) (permite|permiten|permitiera|permitieran|aconseja|aconsejan|exige|exigen|requiere|requieren)
        (medios|recursos|medidas|gestiones|herramientas|materiales|material|personal|acciones|datos|informacion|documentacion|permisos|licencias|autorizaciones|cambios|ajustes|correcciones|modificaciones|reuniones|horas|revisiones|pruebas|accesos|conocimientos|trabajos|tareas|tramites|equipos|equipamiento|actualizaciones|reparaciones|precauciones|mejoras|sesiones|visitas|formacion|infraestructura|contenidos|elementos|perfiles|componentes|requisitos|actuaciones|soporte|ayuda|apoyo|colaboracion|asistencia|tiempo|dedicacion|facilidades|credenciales|insumos|repuestos|controles|garantias|configuraciones|mantenimiento|actividades|operaciones|procesos|funciones|esfuerzos|apoyos|tecnicos|profesionales|copias|veces|servicios|desplazamientos|adaptaciones|archivos|ficheros|documentos|imagenes|adecuaciones|instrucciones|espacio|fondos|gastos|condiciones|capacidades|capacidad) [de <word>; <word>; <word> y <word>] {(estrictamente; que sean; que fueran; que fuesen; que fueren; que resulten; que resultasen; que se requieran; que sea; que resulte) [~necesario; ~preciso; ~oportuno; ~imprescindible; ~conveniente; ~pertinente]}
        ~necesario
        ~imprescindible
        ~indispensable
        que (sea|sean|fuera|fueran|fuese|fuesen|fuere|fueren|resulte|resulten|resultara|resultase) (~necesario; ~preciso; ~imprescindible; ~menester; ~procedente; ~aplicable; ~pertinente; ~oportuno; ~conveniente; de aplicacion)
        que (se|le|les) (requiera|requieran|precise|precisen|necesite|necesiten|ofrezca|ofrezcan|presente|presenten)
        (cuantos|cuantas; cuanto|cuanta; tantos|tantas) <word> [<word>] [como] [le; se] (sea|sean|fuera|fueran|fuese|fuesen|resulte|resulten (~necesario; ~preciso; ~imprescindible; menester; ~oportuno); requiera|requieran; precise|precisen; necesite|necesiten; haga|hagan falta; procedan; correspondan)
        que (proceda|procedan|corresponda|correspondan|amerite|ameriten|surja|surjan; haga|hagan falta; pudiera surgir; pudieran surgir; puedan surgir; pueda surgir; pudieran corresponder; puedan corresponder; fuera menester; haya|hubiera menester; se den)
        lo que (proceda; corresponda; haga falta; sea necesario; resulte procedente; convenga)
        (cuando; si) (haya|hubiera|hay|existan|existieran|existe|surjan|surgen) (motivos|razones|causas|circunstancias|necesidad|motivo|causa) [<word>] [que lo <word>]
        (cuando; si) (la ocasion; las circunstancias; el momento; la urgencia) (lo|asi lo) <word>
        (de manera|forma|modo) (eventual; excepcional)
        {eventual|eventuales} <word>
        <word> {eventual|eventuales}
        eventualmente
        excepcionalmente
        de forma excepcional
        (con; de) caracter (eventual; excepcional)
        de haberlos|haberlas|haberla|haberlo
        si (los|las|lo|la) (hubiera|hubiere|hubiese|hay)
        si (hubiera|hubiere|hubiese) (alguno|alguna; lugar a ello; menester)
        si (existiera|existieran|existiese|existiesen|existen|existe) <word>
        previa (evaluacion; valoracion; consideracion) [de <word>]
        si fuera el caso
        si se (da; diera; tercia; presenta; presentara) [el caso; la ocasion; la necesidad]
        (si; cuando; segun; como; siempre que) (el; la; las; los) <word> [asi] (lo|la) (pida|pidan; merezca|merezcan; recomiende|recomienden; haga|hagan aconsejable; reclame|reclamen)
        en (casos|caso; situaciones|situacion; supuestos) (extremos|extremo|extremas; de emergencia; de urgencia; de fuerza; limite; de apuro; complicadas|complicados; dificiles)
        (dadas; vistas) las circunstancias
        a la vista de (los|las) (resultados; necesidades; datos; hallazgos; pruebas)
        (si; cuando; mientras; salvo que; siempre que; a menos que) (el; la; los; las) (tiempo; clima; meteorologia; marea; temperatura; condiciones; circunstancias; situacion; trafico; cosas; visibilidad) [<word>] [no] [lo; la; se lo; les; le; nos] (permite|permiten; permita|permitan; acompaña|acompañan; acompañe|acompañen; aconseja|aconsejan; aconseje|aconsejen; impide|impiden; impida|impidan; desaconseja|desaconsejan; mejora|mejoran; empeora|empeoran; es propicio|propicia; son propicias|favorables)
        (ante; por; en) (cualquier; alguna; algun; una; un; toda) [posible; eventual] (eventualidad; imprevisto; contingencia; contratiempo; inconveniente; percance; circunstancia; circunstancia imprevista)
        ante (eventualidades; imprevistos; contingencias; contratiempos; inconvenientes)
        hasta agotar (existencias; stock; plazas)
        (si; cuando; mientras) (queda|quede|queden|quedan; hay|haya) (sitio; hueco; presupuesto; fondos; plaza|plazas; existencias; disponibilidad; demanda suficiente)
        (los; el; las; la) (medios; recursos; material; materiales; personal; herramientas; elementos; datos; permisos; utiles) {preciso|precisos|precisas|precisa}
        las veces que [le|les; se] (haga|hagan falta; sea necesario; sea preciso; requiera|requieran; necesite|necesiten)
        si (es; fuera; fuese; fuere) (el caso; preciso; necesario; menester; asi)
        (a; en) (tenor; vista) de las circunstancias
        """,
        (Guard.LIST,),
    ),
)
