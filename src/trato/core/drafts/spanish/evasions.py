"""How Spanish hides who, why or when."""

from __future__ import annotations

from typing import Final

from trato.core.drafts.shelf import Shelf
from trato.core.drafts.values import Manner

EVASIONS: Final = (
    Shelf(
        Manner.AGENTLESS,
        """
        (se; se le; se les; se te; se os; se nos) <handled_future>
        (se; se le; se les; se te; se os) <handled_now>
        (se; se le; se les; se te; se os) (ira; iran) <any>
        (se; se le; se les; se te; se os) (va; van) a <inf>
        [ya] se (esta; estan) <ger>
        (esta; estan) siendo <pp>
        (sera; seran) [oportunamente; debidamente; convenientemente; pronto; ya] <handled_pp>
        (va; van) a ser <pp>
        (ha; han) sido [debidamente; ya; oportunamente] <passed_on_pp>
        (se; se le; se les; se te) (ha; han) [ya] <passed_on_pp>
        (esta; estan; queda; quedan; quedara; quedo) [ya; en; debidamente; pendiente de] (estudio; tramite; curso; valoracion; revision; proceso; gestion; analisis; evaluacion; registrado; registrada; anotado; anotada; tramitacion; resolucion)
        (habra que; hay que; habria que; toca) (ver; esperar; mirar; estudiar; valorar; revisar; hablarlo; verlo; mirarlo)
        (se cometio; se cometieron; se produjo; se produjeron; se han producido; se ha producido; se dio; se dieron) [un; una; algun; alguna; unos; algunos; algunas; varios; ciertos] <any>
        se ha cometido [un; algun] <any>
        se (ha; han) (abierto; iniciado; puesto; emprendido; incoado; solicitado; dado) [un; una; en; ya; parte] (investigacion; expediente; incidencia; ticket; proceso; marcha; revision; tramite; aviso; consulta; estudio; traslado)
        """,
    ),
    Shelf(
        Manner.NOBODY,
        """
        alguien [del; de la; de mi; de nuestro; de] [<any>] [<any>] [se; le; te; lo; la; les; os; nos] [lo; la] <it_will>
        (que; para que; hay; ya hay; pedire que; haremos que) alguien [del; de la; de mi; de nuestro; de] [<any>] [<any>] [se; le; te; lo; la; les; os; nos] [lo; la] <any>
        alguien [del; de la; de mi; de nuestro; de] [<any>] [lo; la; se; ya] (esta; va; ira; anda; sigue; debe; deberia; tiene) <any>
        (quien; a quien; al que; a quienes) corresponda
        (por; de; a; con) (quien; quienes) (corresponda; corresponde; proceda; compete; competa; toque)
        [el; la; los; las; al; a la; nuestro; otro; del] (departamento; area; seccion; equipo; servicio; personal; persona; unidad; responsable; tecnico; instancia; instancias; sector) (correspondiente; competente; pertinente; indicado; indicada; adecuado; responsable; encargado; encargada; oportuno)
        (personas; instancias; areas; departamentos; responsables) (correspondientes; competentes; pertinentes; indicadas; indicados; adecuadas)
        (quien; quienes) (proceda; sea necesario; haga falta; compete; toque)
        (otro; otra) (departamento; area; persona; compañero; compañera; seccion)
        (el; nuestro) departamento [de] [<any>] (esta al tanto; se encargara; lo vera; lo esta viendo; ya lo sabe; esta en ello; trabaja en ello; lo estudiara; lo valorara; se pondra)
        (los; nuestros) (tecnicos; compañeros; responsables) (estan en ello; ya lo saben; lo estan viendo; estan al tanto; trabajan en ello)
        (uno; una) de nuestros (agentes; operadores; gestores; tecnicos; comerciales; compañeros)
        alguien [del; de la; de mi; de nuestro; de] [<any>] [<any>] (te; le; os; les) [lo; la] <it_does>
        """,
    ),
    Shelf(
        Manner.MEASURES,
        """
        (medidas; medida; acciones; gestiones; pasos; tramites; actuaciones; correcciones; ajustes; diligencias; averiguaciones) (oportunas; oportunos; oportuna; necesarias; necesarios; pertinentes; pertinente; correspondientes; adecuadas; adecuados; del caso; precisas; convenientes; debidas; apropiadas; que procedan; que correspondan; que hagan falta; que sean necesarias)
        (las; los) (oportunas; oportunos; debidas; pertinentes; correspondientes; necesarias; necesarios) (medidas; acciones; gestiones; pasos; tramites; averiguaciones)
        (tomar; tomara; tomaran; tomaremos; tomamos; tomado; adoptar; adoptado; adoptaran; adoptaremos; adoptara) [las; unas; ya; algunas; todas] (medidas; medida; acciones) [para]
        lo que (proceda; corresponda; haga falta; sea necesario; sea preciso; este en nuestra)
        (ya veremos; veremos; vamos viendo; ya vemos; ya se vera; a ver) (como; que; si; cuando; quien; de que) [<clitic>] [<clitic>] <any>
        (todo; lo) [lo] (posible; necesario; que podamos; que este en; que esta en) [nuestra mano; nuestras manos; para]
        (cuanto; cuanto este) (podamos; en nuestra mano; este en nuestra)
        (intentaremos; intentare; trataremos; tratare; procuraremos; procurare; intentamos; tratamos; esperamos poder; a ver si podemos; veremos si; vere si; veremos que; ya veremos; veremos; a ver que) [<any>]
        (tendremos; tendre; tenemos; tengo; tener; tendra; tienen) [muy] en cuenta
        (tomamos; tomo; tomaremos; tomare; tomado; tomando; tomara) [buena; debida] nota
        (lo; la; los) (valoraremos; valorare; estudiaremos; estudiare; consideraremos; comentaremos; trasladaremos; veremos; hablaremos; iremos viendo; valoramos; miraremos)
        (algo; alguna cosa) (haremos; se hara; haremos al respecto)
        (haremos; hare) algo
        (hemos; he) (trasladado; elevado; escalado; derivado; remitido; pasado; registrado; canalizado) [ya] [su; tu; el; la; esta; este; vuestra] (caso; queja; consulta; incidencia; peticion; solicitud; reclamacion; comentario; asunto; tema)
        (trasladamos; elevamos; escalamos; derivamos; remitimos; pasamos; trasladaremos; pasaremos; elevaremos; derivaremos; haremos llegar; traslado; traslade) [su; tu; el; la; esta; este; vuestra] (caso; queja; consulta; incidencia; peticion; solicitud; reclamacion; comentario; asunto; tema; malestar)
        (mantendremos; mantendre; mantendran; tendremos; iremos; mantenemos; seguiremos) (informado; informada; informados; al tanto; al corriente; informando; puntualmente informado)
        (estar; estaremos; estamos; seguiremos; seguimos) (pendientes; atentos; encima; en contacto)
        (desconocemos; desconozco; ignoramos; no sabemos; no se; no tenemos claro; no tenemos ni idea de; ni idea de; no sabria decirle; no sabria decirte; no nos explicamos; no me explico; no entendemos; no logramos entender) [aun; todavia; muy bien; bien] (como; que; por que; cuando; quien; de donde) <any>
        (informaremos; avisaremos; diremos; comunicaremos; contaremos; informare; avisare) (cuando; en cuanto; si; de cualquier; oportunamente; proximamente)
        quedamos a (su; tu; vuestra) disposicion
        (haremos; hare; harán; haran; hacemos) llegar [su; tu; el; la; los; las; esta; este] [<any>]
        (lo; la) (miramos; miraremos; vemos; veremos; chequeamos; comentamos) y (te; le; os; ya; les) [<any>]
        """,
    ),
    Shelf(
        Manner.WHENEVER,
        """
        (cuando; en cuanto; tan pronto como; apenas; tan pronto) [nos; me; se; le] [sea; resulte] (posible; podamos; pueda; puedan; pueda ser; se pueda; haya hueco; tengamos hueco; tengamos un hueco; tenga un hueco; tengamos tiempo; tenga tiempo; haya novedades; tengamos novedades; tenga novedades; sepamos algo; sepa algo; tengamos noticias; toque; proceda; corresponda; nos toque; llegue el momento; haya disponibilidad; la carga)
        (cuando; en cuanto) (sea; resulte; fuera) (posible; viable; oportuno)
        (lo; lo mas) (antes; pronto; rapido) (posible; que podamos; que se pueda; que sea posible)
        (a la; con la; con la mayor; a la mayor) (brevedad; mayor brevedad; celeridad; prontitud; diligencia) [posible]
        (en; a) (su; debido; el) (momento; debido momento; debido tiempo; debido curso; momento oportuno) [oportuno]
        a su debido (tiempo; momento)
        en la medida de (lo posible; nuestras posibilidades)
        (cuanto antes; en cuanto antes)
        (proximamente; oportunamente; eventualmente; paulatinamente)
        (en; dentro de) (unos; algunos; los proximos; las proximas; unas; pocos) (dias; horas; semanas)
        ya (le; te; les; os; se lo; se) (diremos; dire; avisaremos; avisare; llamaremos; llamare; contaremos; contactaremos; escribiremos; informaremos; dira; avisara; vera; llamaran; diran; avisaran)
        (un dia de estos; mas adelante; algun dia; otro dia; cuando se pueda; sobre la marcha; ya se vera; ya veremos; con el tiempo; a ver cuando; tarde o temprano)
        (habra; tendra; tendras; tendran; tendremos; hay; llegaran; daremos; dare) [mas; alguna; una] (novedades; noticias; respuesta; solucion; informacion; cambios) [muy] (pronto; en breve; proximamente; en cuanto)
        en breve plazo
        ya (diremos; avisaremos; veremos; contaremos; hablaremos; llamaremos; escribiremos; contestaremos; informaremos; dire; avisare; contare; llamare)
        """,
    ),
    Shelf(
        Manner.CAUSELESS,
        """
        (por; debido a; a causa de; hubo; ha habido; habido; tuvimos; hemos tenido; tenido; surgio; surgieron; han surgido; ha surgido; tenemos; existen; sufrimos; hemos sufrido; una serie de; sufrido) [un; una; unos; unas; algun; alguna; algunos; algunas; varios; varias; ciertos; ciertas; diversos; diversas; pequeño; ligero; posible] [pequeño; pequeña; pequeños; posible; ligero; ligera; serie de] <vague> [de] [<vague_kind>]
        (causas; motivos; razones; circunstancias; factores; problemas; cuestiones) (ajenas; ajenos; externas; externos; internas; internos; tecnicas; tecnicos; diversas; diversos; varias; varios; de fuerza mayor; que no vienen; operativas; operativos; imprevistas; imprevistos; logisticas; logisticos; organizativas; organizativos; personales; administrativas; administrativos)
        fuerza mayor
        (ajeno; ajena; ajenos; ajenas) a (nuestra voluntad; nuestro control; nosotros; la empresa)
        (algo; alguna cosa) (fallo; ha fallado; paso; ha pasado; salio mal; ha salido mal; no fue bien; ocurrio)
        (debe; debio; debieron; pudo; pudieron; puede; podria; ha podido; habra; habria; tuvo que) [de] (haber; ser; tratarse; deberse; sido; existir) [sido; habido; de; a; algun; alguna; un; una; cosa] [un; una; algun; alguna; de; del] (<vague>; cosa; tema) [<vague_kind>]
        (cabe la posibilidad; existe la posibilidad; es posible; seria posible; pudiera ser; podria ser; puede ser) [de] que [<clitic>] <any>
        no (podemos; puedo; estamos en condiciones de; estoy en condiciones de; es posible; se puede; sabria; sabriamos) (concretar; precisar; concretarle; precisarle; asegurar; asegurarle; determinar; garantizar; adelantar; adelantarle; comprometernos; comprometerme; dar mas; darle mas; decir mas; decirle mas; dar detalles; dar fechas; pronunciarnos; valorar) [<any>]
        (cosas; asuntos; temas; cuestiones; lios) (internas; internos; nuestras; de la oficina; del sistema)
        (se; nos; se nos) (complico; complicaron; ha complicado; han complicado; acumulo; acumularon; junto; juntaron) (todo; las cosas; la cosa; mucho; el trabajo; la agenda; el mes)
        (seguramente; probablemente; posiblemente; quiza; quizas; tal vez; a lo mejor; puede que; sera; supongo que; imagino que) [<clitic>] (hubo; haya; fue; sea; habra; hubiera; ha; algun; alguna; un; una; se) <any>
        (hemos; he; se ha; se han) (detectado; tenido; sufrido; registrado; experimentado; observado; identificado) [un; una; unos; unas; algun; alguna; varias; varios; ciertas] <vague> [<vague_kind>]
        (detectamos; sufrimos; experimentamos) [un; una; unos; unas; algun; alguna] <vague> [<vague_kind>]
        (motivos; razones; causas; cuestiones; factores; circunstancias) (de mercado; del mercado; de produccion; de agenda; de organizacion; de calendario; de personal; de fuerza; del servicio; ajenas; de logistica; de stock)
        (multiples; diversos; diversas; varios; varias; muchos; numerosos; distintos; otros) (factores; motivos; causas; razones; circunstancias)
        """,
    ),
    Shelf(
        Manner.ON_IT,
        """
        (estamos; estoy; seguimos; sigo; estan; seguiremos) (en ello; en eso; con ello; con eso; en esto; con el tema; con su tema; con tu tema; en el tema)
        (estamos; estoy; seguimos; sigo; estan; seguiremos; venimos; llevamos) [ya; todavia; aun] (trabajando; trabajandolo; viendolo; mirandolo; gestionandolo; en marcha; dandole; viendo; moviendo; avanzando) [en; con; el; como; que] [ello; eso; esto; el tema; el asunto; su caso; tu caso; todo; su solicitud; tu solicitud; la incidencia; solucionarlo; resolverlo; arreglarlo]
        (lo; la) (estamos; estoy; estan) (viendo; mirando; gestionando; valorando; estudiando; tratando; moviendo; trabajando; hablando; analizando)
        (trabajamos; trabajan) (en ello; en eso; para; con; intensamente; duro) [solucionarlo; ofrecerle; mejorar; el]
        (esta; estan; va; sigue; siguen) [ya; todo; todavia] (en proceso; en curso; en marcha; en camino; en tramite; en ello; en gestion; en estudio; avanzado; avanzando; encaminado)
        (somos; estamos; son; estan) (conscientes; al tanto; al corriente; enterados; informados)
        (tenemos; esta; estamos con) el tema (controlado; en la agenda; en marcha; pendiente)
        ya (casi esta; queda poco; falta poco; esta casi; va quedando)
        """,
    ),
    Shelf(
        Manner.NOTHING_FOUND,
        """
        no (se ha; se han; se; hemos; ha; consta; constan; hay; hubo; nos consta; observamos; vemos; apreciamos; detectamos; encontramos; existe; existen; se observa; se aprecia; se detecta; aparece) [sido] [detectado; encontrado; observado; apreciado; hallado; detecto; encontro; hallo; aprecio; visto; habido; constatado] [ningun; ninguna; nada] [tipo de] (irregular; anomalo; anormal; raro; extraño; irregularidad; irregularidades; anomalia; anomalias; incidencia; incidencias; error; errores; fallo; fallos; problema; problemas; indicios; evidencia; evidencias; incorrecto; negligencia; responsabilidad)
        no (se ha; se han; hemos; ha) (detectado; encontrado; observado; apreciado; hallado; constatado; visto) nada [irregular; anomalo; raro; extraño; fuera de lo normal; incorrecto; <any>]
        no (figura; figuran; aparece; aparecen; existe; existen; encontramos; encuentro; localizamos; tenemos registrada; tenemos registrado) [ningun; ninguna; nada; la; el; su] [<any>] [<any>] (a su nombre; a tu nombre; con ese nombre; en el sistema; en nuestro sistema; en la agenda; en el registro; en nuestros registros; de usted; suya; suyo; registrado; registrada; <any>)
        (todo; aqui todo; por nuestra parte todo; de nuestro lado todo) [<any>] (esta; parece; funciona; figura; sale; consta; aparece; va; se hizo; es) [en; todo; ya] (orden; correcto; correctamente; bien; normal; perfecto; con normalidad; perfectamente; conforme)
        (a nosotros; aqui; por nuestra parte; desde aqui; de nuestra parte; a mi) [nos; me; todo; si; se; no] [<any>] (funciona; va; sale; carga; consta; hay; ve; vemos; aparece) [bien; correctamente; perfectamente; todo; nada; ningun; ningun problema; sin problema; sin problemas]
        (no nos consta; no me consta; no consta; no tenemos constancia; sin constancia) [<any>]
        (nadie; ninguno) [de; del; en; aqui] [<any>] [<any>] [<any>] (recuerda; recordaba; sabe; sabia; vio; noto; reconoce; oyo; toco; se acuerda; tiene constancia; ha visto; ha notado; ha tocado; recibio; ha recibido)
        (todo; se) [se] (actuo; actuamos; ha actuado; hizo; hicimos; procedio) (correctamente; conforme; bien; debidamente; con diligencia; segun)
        """,
    ),
)
