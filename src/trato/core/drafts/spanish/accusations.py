"""How Spanish accuses, tells off and belittles whoever is written to.

The second person of all regions: tú, usted, vos, vosotros, ustedes. What is only a fact about the
other side («las fotos llegaron el 20») is none.
"""

from __future__ import annotations

from typing import Final

from trato.core.drafts.shelf import Shelf
from trato.core.drafts.values import Manner

ACCUSATIONS: Final = (
    Shelf(
        Manner.OUGHT,
        """
        (debio; debiste; debieron; debisteis) [de] <your_act>
        (debio; debiste; debieron; debisteis) [de] <having> <your_done>
        (deberia; deberias; deberian; deberiais; debia; debias; debian; debiais) [usted; tu; vos; ustedes] <your_act>
        (deberia; deberias; deberian; deberiais; debia; debias; debian; debiais) [usted; tu; vos; ustedes] <having> [usted; tu] <your_done>
        (tenia; tenias; tenian; teniais; tendria; tendrias; tendrian; tendriais) que <having> <your_done>
        (tenia; tenias; tenian; teniais; tendria; tendrias; tendrian; tendriais) que <your_act>
        (podia; podias; podian; podiais; podria; podrias; podrian; podriais; pudo; pudiste) <having> <your_done>
        (hubiera; hubieras; hubieran; hubierais; hubiese; hubieses) <your_done> (antes; bien; mejor; usted; tu)
        (bastaba; bastaria; habria bastado; hubiera bastado) [con] [que] <any>
        [no] (le; te; les; os) (bastaba; bastaria; habria bastado; hubiera bastado; habia bastado; costaba; habria costado; hubiera costado; cuesta) [nada; tanto; con; mucho] [<any>]
        (con; de) (leer; mirar; revisar; preguntar; llamar; avisar) [<any>] [<any>] [<any>] (bastaba; bastaria; habria bastado; hubiera bastado; habria sido suficiente)
        (le; te; les; os) (tocaba; correspondia) [a] [usted; ustedes; ti; vos] <your_act>
        (a usted; a ustedes; a ti; a vos; a vosotros) [no] [le; les; te; os] (toca; corresponde; compete; incumbe) [a] <your_act>
        (es; era) (cosa; tarea; asunto) (de usted; de ustedes; tuya; suya; vuestra) [<inf>]
        (era; es) (su; tu; vuestra) (obligacion; deber; responsabilidad; tarea)
        (la; su; tu) obligacion de <inf>
        """,
    ),
    Shelf(
        Manner.OUGHT_BARE,
        """
        <having_it> <pp>
        no <having> <pp>
        <having> <pp>
        """,
    ),
    Shelf(
        Manner.COUNTER,
        """
        si [no] [usted; tu; vos; ustedes; vosotros] [no] [<clitic>] [<clitic>] (hubiera; hubieras; hubieran; hubierais; hubiese; hubieses; hubiesen; hubieseis) <pp>
        si [usted; tu; vos; ustedes] [no] [<clitic>] [<clitic>] (llega; llegas; llegan) a <your_act>
        de <having> <your_done>
        si (el; la; los; las; su; sus; tu; tus; vuestro; vuestra) <any> [<any>] (estuviera; estuvieran; estuviese; estuviesen; hubiera estado; hubieran estado; hubiera venido; hubieran venido; hubiera llegado; hubieran llegado) (<pp>; mejor; bien; mas; a tiempo)
        de <having> (estado; venido; llegado) [mejor; bien; a] <any>
        (si; como) [usted; tu; vos; ustedes; vosotros] no [<clitic>] [<clitic>] <neglected>
        (si; como) [usted; tu; vos; ustedes; vosotros] no [<clitic>] [<clitic>] (ha; has; han; habeis; habia; habias) <neglected_pp>
        """,
    ),
    Shelf(
        Manner.DENIED,
        """
        (no; nunca; jamas; tampoco) [<clitic>] [<clitic>] <neglected>
        ni [siquiera] [<clitic>] [<clitic>] <neglected>
        en ningun momento (nos; me) [<clitic>] <you_did>
        en ningun momento (nos; me) [<clitic>] (ha; has; han; habeis; habia; habias; habian) <pp>
        (no; nunca; jamas; tampoco) [<clitic>] [<clitic>] (ha; has; han; habeis; habia; habias; habian) [aun; todavia] <neglected_pp>
        ni [siquiera] [<clitic>] [<clitic>] (ha; has; han; habeis; habia; habias; habian) <neglected_pp>
        (usted; tu; vos; ustedes; vosotros) (no; nunca; tampoco) [<clitic>] [<clitic>] <you_did>
        (usted; tu; vos; ustedes; vosotros) (no; nunca; tampoco) [<clitic>] [<clitic>] (ha; has; han; habeis; habia; habias; habian) <pp>
        (usted; tu; vos; ustedes; vosotros) (no; nunca; siempre) [<clitic>] [<clitic>] <you_do>
        """,
    ),
    Shelf(
        Manner.NEGLECT,
        """
        sin (avisarnos; avisarme; decirnos; decirme; consultarnos; preguntarnos; leerlo; leerla; leer; revisarlo; mirarlo)
        (se; te; os) [le; les] (olvido; olvidaste; olvidasteis; olvidaron) [de] <inf>
        (se; te; os) (le; les) (olvido; paso) [a usted; a ustedes]
        (olvido; olvidaste; olvidaron; olvidasteis; ignoro; ignoraste; ignoraron) <any>
        (ha; has; han; habeis) (olvidado; ignorado; incumplido; tardado; perdido tiempo)
        <thou_failed>
        (incumplio; incumplieron; incumple; incumples) <any>
        (usted; ustedes; tu; vos) <failed>
        """,
    ),
    Shelf(
        Manner.LATE,
        """
        <thou_did> [<any>] [<any>] [<any>] [<any>] (tarde; mal; incompleto; incompletas; incompletos)
        <thou_did> [<any>] [<any>] [<any>] (fuera de plazo; a ultima hora; con retraso; a destiempo; a medias)
        nos <you_did> [<any>] [<any>] [<any>] [<any>] (tarde; mal; incompleto; incompletas; incompletos)
        nos <you_did> [<any>] [<any>] [<any>] (fuera de plazo; a ultima hora; con retraso; a destiempo; a medias)
        (usted; ustedes; tu; vos) [<clitic>] <you_did> [<any>] [<any>] [<any>] [<any>] (tarde; mal)
        (usted; ustedes; tu; vos) [<clitic>] <you_did> [<any>] [<any>] [<any>] (fuera de plazo; a ultima hora; con retraso; a destiempo)
        """,
    ),
    Shelf(
        Manner.FAULT,
        """
        (es; fue; era; seria; sera; sido) (culpa; responsabilidad; problema; error; fallo; descuido; cosa; asunto; obligacion) (suya; suyo; tuya; tuyo; vuestra; vuestro)
        (es; fue; era; seria; sera; sido) (culpa; responsabilidad; problema; error; fallo; descuido; cosa; asunto; obligacion) (de usted; de ustedes; del cliente; de ti; de vosotros; de vos)
        (es; fue; era; seria; sera; sido) (su; tu; vuestro; vuestra) (culpa; responsabilidad; problema; error; fallo; descuido)
        (culpa; responsabilidad; descuido; error; problema) (suya; suyo; tuya; tuyo; vuestra; vuestro)
        la culpa (es; fue; la tiene; la tienes; no es nuestra; no fue nuestra) [suya; tuya; de usted]
        (por; debido a; a causa de) (su; tu; vuestra; vuestro) [propia; propio] (culpa; descuido; error; fallo; despiste; negligencia; dejadez; falta; retraso; demora; tardanza; olvido; desorden; impaciencia; incumplimiento; silencio; indecision; torpeza; mala)
        (su; tu; vuestra; vuestro) (culpa; descuido; despiste; negligencia; dejadez; torpeza; ignorancia; indecision)
        (su; tu; vuestra) falta de <any>
        no es [ni] (nuestra culpa; culpa nuestra; nuestro problema; problema nuestro; cosa nuestra; asunto nuestro)
        no es (nuestra responsabilidad; responsabilidad nuestra; mi problema; mi culpa; culpa mia; problema mio; problema de la agencia)
        no (tenemos; tengo) [nosotros; yo] la culpa
        (usted; tu; vos; ustedes) [<any>] (es; eres; sos; son) [el; la; los; las] [unico; unica] (responsable; culpable; quien; que; responsables)
        (fue; fuiste; fueron; fuisteis; ha sido; has sido; es; eres; sos) (usted; tu; vos; ustedes; vosotros) [mismo; misma; mismos] (quien; quienes; el; la; los)
        (fue; fuiste; ha sido; has sido) (usted; tu; vos; ustedes) [mismo; misma]
        (usted; tu; vos) (mismo; misma)
        (ustedes; vosotros; vosotras) mismos
        porque (usted; tu; vos; ustedes; vosotros) [no] [<clitic>] [<clitic>] <you_did>
        porque (usted; tu; vos; ustedes; vosotros) [no] [<clitic>] [<clitic>] (ha; has; han; habeis; habia; habias) <pp>
        porque <thou_did>
        (sera; es; seria; sera; debe ser; debe de ser; sera porque; va a ser) [porque] que (usted; ustedes; tu; vos; vosotros; vosotras) <any>
        (su; tu; sus; tus; vuestro; vuestra; vuestros; vuestras; el texto; el material; los textos) [texto; textos; material; materiales; contenido; contenidos; archivo; archivos; fichero; foto; fotos; documento; documentos; datos; original; originales; formulario; plano; planos; logo; ficha; fichas] [original; originales] (venia; venian; llego; llegaron; estaba; estaban; era; eran; es; son; tenia; tenian) (lleno; llena; llenos; llenas; plagado; plagada; plagados; mal; fatal; ilegible; ilegibles; un desastre; incompleto; incompleta; incompletos; incompletas; inservible; inservibles; errores; faltas) [<any>]
        porque (has; habeis) <pp>
        (usted; ustedes; tu; vos; vosotros) [ya] [<clitic>] [<clitic>] <chose>
        (usted; ustedes; tu; vos; vosotros) [ya] [<clitic>] [<clitic>] (ha; has; han; habeis) <chose_pp>
        (algo; lo que) [que] (habra; habras; habran) (hecho; tocado; cambiado; configurado; puesto)
        algo [habra; habras; ha; has] (hecho; tocado; cambiado; hizo; hiciste; toco; tocaste)
        (habra; habras; habran) (tocado; borrado; cambiado; hecho; puesto; escrito; metido; desconfigurado) [<any>] [<any>]
        [lo; la; los; las; se lo; se la] (habra; habras; habran; habreis) <pp> (usted; ustedes; tu; vos; vosotros; alguien de los suyos)
        alguien (de; en) (su; tu; vuestra; vuestro) (oficina; equipo; empresa; casa; parte; lado; personal; organizacion; negocio; tienda)
        (algun; un; uno) [empleado; trabajador; compañero] (suyo; tuyo; de los suyos; de los tuyos)
        (usted; ustedes; tu; vos) (cambia; cambias; cambian; exige; exiges; exigen; pretende; pretendes; insiste; insistes; exagera; exageras; olvida; olvidas; tarda; tardas; tardan; incumple; incumples; ignora; ignoras; complica; complicas; molesta; molestas; protesta; protestas; reclama todo)
        (cambia; cambias; cambian; cambio; cambiaste; cambiaron) [usted; tu] [tanto; constantemente; continuamente; siempre; cada semana; mucho] de (idea; opinion; parecer; criterio)
        (el; su; tu; con el) tono (que; suyo; tuyo; de usted; con que; con el)
        (que; como) (uso; empleo; trato; hablo; grito) usted
        <you_did> [<clitic>] (usted; ustedes; vosotros; vosotras; <thou>) [mismo; misma; mismos]
        (ha; has; han; habeis) <pp> (usted; ustedes; vosotros; vosotras; <thou>)
        (condiciones; contrato; acuerdo; presupuesto; prueba; documento; papel; boceto; texto) que [usted; ya; usted ya; tu; ustedes] [<clitic>] <chose>
        no (sera; seria; habra sido; fue) (su; tu; cosa; culpa; que usted; que tu; que ustedes; que lo; que le; algo; la; el) [<any>]
        (es; sera; debe ser; debe de ser; esta en el; era; seria) [el; la] (suyo; suya; tuyo; tuya)
        de (su; tu; vuestra) parte
        (no sirve; no sirven; no vale; no valen) para nada
        (foto; archivo; texto; logo; documento; dato; datos; fotos; archivos; textos; informacion) que (usted; ustedes; tu; vos; nos) [nos] <you_did> [<any>] no <any>
        """,
    ),
    Shelf(
        Manner.WRONG,
        """
        (se; te; os) (equivoca; equivocas; equivoco; equivocaste; equivocan; equivocaron; confunde; confundes; confundis; confundio; confundiste)
        (se; te; os) (ha; has; han; habeis) (equivocado; confundido)
        (esta; estas; estan; estais) [muy; usted] (equivocado; equivocada; confundido; confundida; exagerando; mintiendo; confundiendo; equivocando)
        no (tiene; tienes; tenes; tienen; lleva; llevas) [usted; ninguna; la] razon
        no (es; fue; era) (cierto; verdad; asi)
        (eso; esto) (es; no es) (falso; mentira; cierto; verdad; asi)
        (miente; mientes; mienten; mentis)
        """,
    ),
    Shelf(
        Manner.RETOLD,
        """
        [como; tal como; segun] ya (se; te; le; os; les) [lo; la; los; las] <told>
        [como; tal como; segun] ya (se; te; le; os; les) [lo; la; los; las] (he; hemos; habia; habiamos) <told_pp>
        (como; tal como; segun; igual que) (le; te; les; os; se lo) <told>
        (como; tal como; segun; igual que) [ya] (le; te; les; os; se lo) (he; hemos; habia; habiamos) <told_pp>
        (se; te; os) (lo; la) <told>
        (se; te; os) (lo; la) [ya] (he; hemos; habia; habiamos) <told_pp>
        ya (esta; estaba; quedo; estuvo) (explicado; dicho; avisado; claro; hablado; aclarado)
        (le; te; les; os) (recuerdo; recordamos; repito; repetimos; insisto; insistimos)
        (se; te; os) lo (repito; recuerdo; repetimos; recordamos; insisto)
        (insisto; repito; reitero) (,; :; que; .)
        por (enesima; ultima; segunda; tercera; cuarta; quinta; centesima) vez
        (cuantas; mil; cien; veinte; diez) veces
        (una vez mas; otra vez lo mismo; otra vez con; otra vez usted; otra vez tu)
        (ya lo; ya la; lo) (sabe; sabes; saben; sabeis; sabia; sabias; sabian) [usted; ustedes; de sobra; perfectamente; muy bien]
        (usted; tu; vos; ustedes) [ya] [lo] (sabe; sabes; saben; sabia; sabias; sabian)
        (tengo; tenemos) que (repetir; repetirle; repetirte; repetirselo; recordarle; recordarte)
        (conviene; convendria; cabe) (recordar; recordarle; recordarte)
        ya (deberia; deberias; deberian) saber
        """,
    ),
    Shelf(
        Manner.SCOLDED,
        """
        (lea; lee; lean; leed; leete; lease) [usted] (bien; mejor; con atencion; con calma; con mas; antes; el contrato; las condiciones; los correos; lo que; la letra; el acuerdo; los mensajes)
        (revise; revisa; revisen; mire; mira; miren; compruebe; comprueba) [usted] (bien; mejor; antes; primero; su correo; tu correo; su bandeja; tu bandeja)
        (fijese; fijate; fijaos; enterese; enterate; informese; informate; aclarese; aclarate; decidase; decidite; espabile; espabila)
        (tenga; ten; tene; tengan; tened) [usted] [un; algo; mas] [poco] [de; mas] (paciencia; cuidado)
        [un] poco de (paciencia; calma; respeto; seriedad; educacion; comprension)
        (mas; menos) (paciencia; calma; prisas; prisa; respeto; dramas; drama)
        (calmese; calmate; calmense; tranquilicese; tranquilizate; relajese; relajate; serenese; cálmense; contrólese; controlese; controlate; comportese)
        no (se; te; os) (altere; alteres; ponga; pongas; pongais; queje; quejes; enoje; enojes; enfade; enfades; extrañe; extrañes; sorprenda; haga; hagas) [asi; ahora; el; la; tan]
        no (insista; insistas; insistan; exagere; exageres; exageren; dramatice; dramatices; moleste; molestes; mienta; mientas)
        no sea [usted] [tan] <any>
        no seas [tan] <any>
        (no hace falta que; no hay por que; no hay que; no tiene por que; no tienes por que; no es necesario que) [<clitic>] (insista; insistas; insistir; exagere; exageres; exagerar; ponga; pongas; ponerse; ponerte; gritar; grite; grites; dramatizar; alarmarse; alterarse; escribir; escriba; escribas; llamar; llame; llames; repetir; repita; repitas) [asi; tanto; tan]
        (deje; deja; dejen; dejad; dejate; dejese) de <any>
        no (nos; me) (meta; metas; venga; vengas; culpe; culpes; eche; eches; haga; hagas; agobie; agobies; grite; grites; amenace; amenaces; presione; presiones; acuse; acuses) [<any>] [<any>]
        no (nos; me) (vengan; vengais; metan; metais; culpen; culpeis; echen; echeis; agobien; agobieis; griten; griteis; amenacen; amenaceis; presionen; presioneis; acusen; acuseis; hagan; hagais) [ahora] [<any>] [<any>]
        (cuando; en cuanto; si; hasta que; una vez que) (se; te; os) (calme; calmes; calmen; calmeis; tranquilice; tranquilices; tranquilicen; serene; serenes; serenen; relaje; relajes; relajen; le pase; te pase; haya calmado; hayas calmado; haya tranquilizado)
        (la; para la) proxima vez [,] [<clitic>] <order>
        [no; tampoco] (exageremos; dramaticemos; nos pongamos asi; nos alteremos; perdamos la calma; saquemos las cosas)
        no (hagas; haga; hagan; hagamos; hagais) [ahora; de esto; de eso] (un; una; tanto; tanta) (mundo; drama; tragedia; montaña; problema; escandalo; castillo; escena; historia) [de]
        (tomeselo; tomatelo; tomenselo) con <any>
        (para la proxima; la proxima) [,] (lea; lee; avise; avisa; revise; revisa; pida; pide; piense; piensa; mire; mira; compruebe; comprueba; procure; procura; organicese; pregunte; pregunta; tenga; ten; no)
        para [la] otra [vez] [,] <order>
        (tiene; tienes; tenes; tienen; debe; debes; deben; ha; has) [usted; tu; vos] [que; de] (entender; comprender; saber; aprender; respetar; asumir; leer; esperar; leerse; leerte; calmarse; ser mas; organizarse; organizarte; tener paciencia; tener mas; aceptar)
        (a ver; haber) si [esta vez; la proxima; para la proxima; asi; ya; por fin; de una vez] [<clitic>] <you_do>
        (haga; haz; hace; hagan; hagame; hazme) [usted] el favor de <any>
        de una (vez; buena vez)
        por una vez
        no (puede; puedes; podes; pueden; podeis) [usted; ahora] (quejarse; quejarte; exigir; pretender; pedir; esperar que; venir; reclamar; protestar; culparnos; echarnos; decir; cambiar)
        [no] (venga; vengas; viene; vienes) ahora [a; con; diciendo; pidiendo]
        (no; ningun) (tiene; tienes; tenes; tienen) [usted; ningun] derecho
        (su; ese; tu; esa; con ese; con esa) (tono; actitud)
        antes de (quejarse; quejarte; reclamar; protestar; acusar; acusarnos; escribirnos; llamarnos; culpar; culparnos; enfadarse; enfadarte; alarmarse; alarmarte; exigir; preguntar; ponerse asi)
        <order> usted [bien; mejor; primero] [<any>]
        (pregunte; preguntele; pregunteles; pregunta; preguntale; preguntad; digale; dile; hable; habla) [con; a] (su; tu; vuestra; sus; tus) (gente; equipo; oficina; personal; empleados; compañeros; jefe; informatico; banco)
        asi no (hay; se; podemos; puedo; vamos) [quien; puede; hay; a] [<any>]
        """,
    ),
    Shelf(
        Manner.BELITTLED,
        """
        [no; tampoco] (es; fue; sera) para tanto
        [no; tampoco] es (el fin del mundo; tan grave; tan dificil; nada del otro mundo; ninguna tragedia; un drama; una tragedia)
        (no se acaba; se acaba) el mundo
        nadie se (ha muerto; muere; murio; va a morir)
        (exagera; exageras; exageran; exagerado; exagerada; exagerando)
        (drama; dramas; dramatico; dramatica; dramatizar; dramatismo; pataleta; pataletas; berrinche; rabieta; histerico; histerica; histeria; paranoia; paranoico; capricho; caprichos; caprichoso; caprichosa; quisquilloso; quisquillosa; tonteria; tonterias; bobada; bobadas; ridiculo; ridicula; absurdo; absurda; impaciente; pesado; pesada; llorar; llorando; niñerias)
        (a; los; las; con; otros; todos) [los; nuestros] (demas; otros; otras; restantes) (clientes; vecinos; usuarios; alumnos; pacientes; compradores) [<any>] no
        (a; con; entre) (los; nuestros) (demas; otros) [clientes]
        (a; con) (otros; otras; demas) (clientes; usuarios; vecinos; alumnos; pacientes)
        a nadie [mas] (le; se le) <any>
        nadie [mas; en años; hasta ahora; nunca] (se queja; se ha quejado; protesta; ha protestado; se quejo; nos ha dicho; ha dicho; ha tenido)
        nadie (le; te; les; os) (obligo; obligaba; ha obligado; obliga) [a; que] [<any>]
        (ningun; ninguna) (otro; otra) (cliente; clienta; vecino; vecina; alumno; alumna; trabajador; trabajadora; paciente; usuario; usuaria; huesped; inquilino; inquilina; padre; madre; familia; socio; socia; comprador; compradora; persona; empresa) [nos; se; lo; la] (ha; han; tuvo; tiene; tienen; dijo; puso; noto; vio; pone; da) [<any>]
        (la; nuestra) primera (queja; reclamacion) (que recibimos; que tenemos; que nos llega; que hemos recibido; en) [<any>]
        (la) primera (vez que alguien; vez que un cliente; vez que una clienta; persona que se queja) [<any>]
        (ningun; ninguno) [otro] [de nuestros; de los] (cliente; clientes; vecino; alumno; paciente) [<any>] (se queja; se ha quejado; protesta; ha protestado; nos)
        (es; eres; sos; son) (usted; tu; vos; ustedes) [el; la] (unico; unica; primero; primera; unicos)
        [es; eres; sos] [el; la] (unico; unica; primera) (persona; cliente; que; clienta) [que; en] [se] (queja; quejarse; protesta; ve; tiene)
        (no; tampoco) (es; eres; sos) [usted; tu; vos] [nuestro; el; la] (unico; unica) [cliente; clienta]
        (los; las; todos los; todas las) (demas; otros; otras) [clientes; clientas; vecinos; padres; alumnos; socios; familias] [si; nunca; siempre; tambien] (han; lo; la; pagan; entienden; leen; avisan; cumplen; saben; esperan; estan; no) [<any>]
        (tenemos; hay; tengo) [mas; otros; muchos] (otros clientes; mas clientes; muchos clientes; clientes mas; clientes con; cosas mas importantes; asuntos mas importantes; mas gente)
        (todo el mundo; cualquiera; cualquier persona) [lo] (sabe; entiende; comprende; puede; ve; hace; lee)
        (es; era; resulta) [muy; tan; de] (evidente; obvio; elemental; cajon; logico que usted; sentido comun; primero de)
        (obviamente; evidentemente; logicamente; naturalmente)
        (hasta un niño; un niño de; no hay que ser)
        no somos (adivinos; magos; videntes; una ong; esclavos; sus; tus; niñeras; hermanitas; telepatas)
        no (leemos; leo; adivinamos) (la mente; el pensamiento; mentes)
        bola de cristal
        ya (es; eres) mayorcito
        (se; te) (ahoga; ahogas) en un vaso
        (no entiende; no entiendes; no entendes; no entendio; no comprende; no comprendes; no entienden) [usted; ustedes] [<any>]
        (no sabe; no sabes; no saben) [usted; tu] (lo que; de; como; que; nada; leer; usar)
        (no escucha; no escuchas; no se entera; no te enteras; no atiende; no atiendes; no lee; no lees; no leen) [usted; <any>]
        con todo [el] respeto
        mala suerte
        que le vamos a hacer
        (asi es la vida; son cosas que pasan; cosas que pasan; esas cosas pasan)
        (pues; y) (asi es; es lo que hay; haber; busquese; buscate; busque otro; busca otro; vayase; vete)
        es lo que hay
        (busquese; busque; buscate; busca) (otro; otra)
        por (una; un) (simple; triste; mero; misero; misera; tonto; tonta) <any>
        (un; una) (simple; mero; mera) (retraso; error; factura; detalle; correo; color; letra)
        nadie mas (ha; se ha; lo ha; nos ha; lo; se; nos; tiene; ve; vio; pide) <any>
        tampoco es que <any>
        (parece mentira; a estas alturas; hasta ahi podiamos llegar; faltaria mas que; lo que faltaba)
        (se atreve; te atreves; se permite; te permites) [<any>] <any>
        [buena] falta (le; te; les) (hacia; hace; haria) [<any>]
        milagros no <any>
        (el centro; el ombligo) del (mundo; universo)
        (solo; unicamente) (le; te; les) (pidio; pedimos; pedi; dijo; dijimos) que (se; te) <any>
        no sepa [usted; ni] <any>
        """,
    ),
    Shelf(
        Manner.IRONY,
        """
        acaso
        (esta; estas; estan; estais) [usted; ustedes; tu; completamente; bien; del todo] (seguro; segura; seguros) [de] que
        que (esperaba; esperabas; esperaban; esperabais; pretende; pretendes; pretendia; pretendias)
        en serio (te; se; os) <you_do>
        (en serio; de verdad; de veras) (cree; crees; creen; piensa; piensas; piensan; espera; esperas; esperan; esperaba; esperabas; pretende; pretendes; pretenden; pretendia; pretendias; quiere que; quieres que)
        que (quiere; quieres; queres; mas quiere; mas quieres) que (le; te; yo; hagamos; haga; hiciera; hicieramos)
        que (mas; otra cosa) (quiere; quieres; queres; necesita; pide; pides)
        (seguro; segura; seguros) que [no] [usted; tu] [<clitic>] [<clitic>] <you_did>
        (seguro; segura) que [no] (ha; has) <pp>
        es que (no; usted; acaso; nunca)
        no (se; te) (da; das) cuenta
        (usted; tu; vos) (cree; crees; creera) que
        (que; quien) se (cree; creen)
        (quien; que) (te; se) (crees; cree) que
        (entendido; estamos; queda claro; esta claro; ha quedado claro; me explico; me ha entendido; lo ha entendido; lo has entendido) ?
        (enhorabuena; felicidades; bravo) [por] [<any>]
        (menuda; que) sorpresa
        muy bonito
        ya me (dira; diras)
        (usted; tu; vos) (sabra; sabras)
        (alla; alli) (usted; tu; vos; ustedes)
        si no es mucho pedir
        (seria; estaria) (de agradecer; bien) que [la proxima; usted; <clitic>] <you_should>
        (claro; como no; por supuesto) [,] (la culpa; siempre; siempre es; ahora resulta)
        ahora resulta que
        (siempre) (igual; la misma historia; lo mismo; se queja; te quejas; llega tarde; esta igual; estas igual)
        (otra; una) queja mas
        [otra] vez (usted; tu; vos) con
        que casualidad
        (gracias; muchas gracias) por (recordarnoslo; decirnos como; enseñarnos; su paciencia infinita; meter)
        que (queria; querias; querian; quieren; esperabais)
        con (las; esas; tantas) prisas (que; suyas; tuyas; de usted; de ultima)
        """,
    ),
)
