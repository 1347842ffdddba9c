"""How Spanish shows that somebody was heard: their feeling, their need, their situation."""

from __future__ import annotations

from typing import Final

from trato.core.drafts.shelf import Shelf
from trato.core.drafts.values import Manner

ACKNOWLEDGEMENTS: Final = (
    Shelf(
        Manner.UNDERSTOOD,
        """
        (entiendo; entendemos; comprendo; comprendemos; imagino; imaginamos; me imagino; nos imaginamos; puedo imaginar; puedo entender; puedo comprender; podemos entender; podemos imaginar; podemos comprender; puedo imaginarme; se entiende; se comprende) [perfectamente; muy bien; bien; de sobra; totalmente; completamente; la verdad] [que] [no] <any>
        (hago; hacemos; haciendome) cargo
        (pongo; ponemos; poniendome) en (su; tu; vuestro; el) (lugar; piel; situacion; sitio; pellejo)
        (comparto; compartimos) (su; tu; vuestra; la) <any>
        (tengo; tenemos) (presente; claro; muy presente; en mente) (que; lo que; su; tu) <any>
        (su; tu; vuestro; vuestra) <felt> [<any>] es (comprensible; logico; logica; normal; legitimo; legitima; razonable; natural; justo; justa; importante)
        """,
    ),
    Shelf(
        Manner.NOTICED,
        """
        (veo; vemos; noto; notamos; leo; percibo; <i_know>; sabemos; somos conscientes de; soy consciente de) [muy bien; bien; ya; perfectamente] (que; por que; lo que; cuanto; como; lo mucho que; lo importante que; lo urgente que; lo molesto que; lo incomodo que; el; la; su; tu)
        (vi; vimos; lei; leimos; he visto; hemos visto; he leido; hemos leido) [bien; ya] (que; como; lo que)
        """,
    ),
    Shelf(
        Manner.REGRETTED,
        """
        (siento; sentimos; lamento; lamentamos) [mucho; muchisimo; sinceramente; de verdad; de veras; profundamente; enormemente; en el alma; muy] (que; <inf>; haber; no; lo de; lo del; la; el; las; los; tu; su; vuestro; vuestra; este; esta; tanto; tanta) <any>
        (siento; sentimos; lamento; lamentamos) [mucho; muchisimo; sinceramente; de verdad; de veras] lo (ocurrido; sucedido; pasado; acontecido; que paso; que ha pasado; que ocurrio) (con; en; a; por) <any>
        (lo siento; lo siento mucho; lo siento de verdad; lo lamento; sentimos mucho) (por; si) <any>
        (perdon; perdona; perdone; perdonad; perdonen; perdoname; perdonenos; perdoneme; disculpa; disculpe; disculpen; disculpad; disculpame; disculpeme; disculpenos; disculpanos; mil disculpas; disculpas; mil perdones) [de nuevo; de verdad] (por; que) [no] (inf; <inf>; <haber_done>; la; el; las; los; tu; su; este; esta; tanto; lo; habernos; te; le) <any>
        (pido; pedimos; le pido; te pido) (perdon; disculpas; mil disculpas) por <any> <any>
        (me; nos) (apena; duele; pesa; entristece; sabe mal; sabe fatal; da pena; da mucha pena; da rabia; da vergüenza; avergüenza) <any>
        (que; es una) (pena; lastima) [que] <any>
        """,
    ),
    Shelf(
        Manner.CONCEDED,
        """
        (tiene; tienes; tenes; tienen; teneis; lleva; llevas; llevan; llevais) [usted; tu; ustedes; vos; vosotros] [toda; mucha; razon; mas] [la] razon
        (con; y con) [toda; mucha] [la] razon
        (razon) (tiene; tienes; tenes; no le falta; no te falta)
        (no le; no te; no os) falta [la] razon
        (le; te; os; les) (doy; damos) [toda; la; toda la] razon
        (es; fue; ha sido) (verdad; cierto)
        (culpa; error; fallo; despiste; descuido; cosa; responsabilidad; olvido; equivocacion; metedura; torpeza) [y solo; es; fue; ha sido; enteramente; totalmente; solo; todo] (mia; mio; nuestra; nuestro)
        (es; fue; ha sido; la culpa es) [todo; toda; enteramente; solo; completamente] (mia; mio; nuestra; nuestro; culpa mia; culpa nuestra; error mio; error nuestro)
        (es; fue; ha sido) (mi; nuestra; nuestro; un error; un fallo; un despiste; un descuido) (culpa; error; fallo; despiste; descuido; mio; nuestro; responsabilidad)
        (me; nos) (equivoque; equivocamos; confundi; confundimos; despiste; despistamos; colamos; cole; descuide; descuidamos; dormi; dormimos; quedamos cortos; quede corto)
        (me; nos) (he; hemos) (equivocado; confundido; despistado; colado; descuidado; dormido)
        (falle; fallamos; hemos fallado; he fallado; te fallamos; le fallamos; metimos la pata; meti la pata; hemos metido la pata; la cague; la cagamos; la regamos; la regue; patinamos)
        (hicimos; hemos hecho; hice; lo hicimos; lo hice) [las cosas; esto; eso; muy] mal
        (no) (estuvimos; estuve; hemos estado) (a la altura; finos; atentos; acertados)
        (asumo; asumimos; reconozco; reconocemos; admito; admitimos; acepto; aceptamos) [el; la; que; nuestro; nuestra; mi; plenamente; totalmente] <any>
        (debi; debimos; deberia; deberiamos; tendria que; tendriamos que; tenia que; teniamos que) (haber; haberte; haberle; haberlo; haberos; haberla; habertelo; habérselo; haberselo; avisarte; avisarle; avisar) [<any>]
        (no; nunca) (debio; deberia; tendria que; debe; puede; tenia que) [haber] (pasar; pasado; ocurrir; ocurrido; suceder; sucedido; volver; llegar; llegado; haberle pasado; haberte pasado; ser; haber pasado; haber ocurrido; pasarle; ocurrirle)
        (no; eso no; esto no) (se hace; es de recibo; es serio; es normal; tiene excusa; tiene nombre; es aceptable; es justo; son formas; es forma; es lo acordado; es lo que firmo; es lo que firmaste; es lo que contrato; es lo que contrataste; es lo que pediste; es lo que pidio; es lo que merece; es lo que mereces)
        (es; resulta; era; fue) [totalmente; del todo; muy] (inaceptable; injusto; imperdonable; impresentable; inadmisible; una falta de respeto; una verguenza; vergonzoso)
        (le; te; os) (debo; debemos; debia; debiamos) [una; la; dos; ese; esa; <any>] (explicacion; respuesta; disculpa; llamada; informe)
        bien (visto; observado; dicho)
        buen ojo
        (nos; me) (quedo; quedaron) (grande; mal)
        [hace; hizo; haces] bien en (quejarse; quejarte; decirlo; avisar; reclamar; preguntar; escribir; decirnoslo; decirmelo; señalarlo; pedirlo)
        (justo; justa; justificada; justificado) (enfado; queja; reclamo; reclamacion)
        (acepto; aceptamos; recojo) el (reproche; tiron; golpe)
        """,
    ),
    Shelf(
        Manner.FELT,
        """
        (es; resulta; era; seria; parece; es muy; es de lo mas; es del todo) (logico; normal; natural; comprensible; razonable; legitimo; justo; entendible; grave; serio; molesto; frustrante; incomodo; desagradable; preocupante; angustioso; desesperante; duro; fastidioso; indignante; agobiante; estresante; delicado; un fastidio; una faena; una lata; un engorro; un palo; un trastorno; una putada; para enfadarse; para desesperarse; para preocuparse; un agobio; un disgusto; un problema para usted; un problema para ti; un problema serio; inquietante; alarmante; decepcionante; urgente para ti; urgente para usted)
        (normal; logico; natural) que <any>
        (que; vaya; menudo; menuda; valiente) (rabia; faena; fastidio; disgusto; susto; lata; mal rato; engorro; palo; bronca; embole; angustia; agobio; chasco; trastorno; putada; decepcion; apuro; papelon; trago; mal trago; dia; semana; incomodo; molesto; frustrante; rollo; lio; bajon; marron; impotencia)
        (tiene que; debe; debe de; debio de; debio; tuvo que; ha debido; ha debido de; ha de; habra debido de; ha tenido que; tuvo que haber) (ser; sido; resultar; estar; sentar; resultarle; resultarte; serle; serte) [muy; un; una; bastante; realmente] <hard>
        no es (plato de gusto; agradable; facil; comodo; ninguna broma; divertido; poca cosa; lo que esperaba; lo que esperabas; lo que esperabais; lo que queria; lo que querias; lo que buscaba; lo que buscabas; lo que necesitaba; lo que necesitas)
        (no hay derecho; da rabia; da coraje; da miedo; da mucha rabia; da susto; fastidia; escuece)
        (yo; nosotros) [tambien; en su lugar; en tu lugar; me; nos] (estaria; estariamos; me enfadaria; me molestaria; me preocuparia; me asustaria; nos enfadariamos; haria lo mismo; pensaria lo mismo; lo veria igual)
        (a mi; a nosotros; a cualquiera) [tambien] (me; nos; le) [tambien] (molestaria; enfadaria; preocuparia; asustaria; fastidiaria; molesta; doleria; sentaria mal; pasaria lo mismo; daria rabia)
        en (su; tu; vuestro) lugar [yo; nosotros]
        (le; te; os; les; a usted) [tambien; mucho; tanto; ahora; mas] (preocupa; inquieta; asusta; angustia; agobia; molesta; fastidia; duele; desespera; urge; importa; apura; alarma; enfada; enoja; frustra; corre prisa; hace falta; da miedo; da apuro; da rabia; quita el sueño; trae de cabeza; viene fatal; viene mal; cae mal; sienta mal; preocupan; inquietan; asustan; molestan; hacen falta; urgen; trastoca; descoloca; complica; perjudica; estropea; rompe; afecta; preocupe; moleste; asuste; inquiete)
        (teme; temes; temen; temeis; teneis miedo; tiene miedo; tienes miedo; tenes miedo; le da miedo; tiene prisa; tienes prisa; tenes prisa; tiene urgencia; van con prisa; vas con prisa; va con prisa; va justo; vas justo; anda justo; andas justo)
        (para usted; para ti; para ustedes; para vos; para vosotros; a usted; a ti) [esto; es; supone; significa] <any> [<any>] <felt>
        <hurts>
        es (para; de) <hurt_inf>
        (que; en el) [tan] (mal; peor; inoportuno) (momento; rato; trago; dia; noticia; experiencia; sabor)
        (ya lo; lo) <i_know>
        (nadie; a nadie) [se] (merece; le gusta; quiere; le hace gracia; le apetece) <any>
        (su; tu; vuestro; vuestra; ese; esa; el; la) <feeling>
        """,
    ),
    Shelf(
        Manner.THEIR_STATE,
        """
        (lleva; llevas; llevan; llevais; llevan ustedes) [usted; ya; ustedes; tu; casi; mas de] (<figure>; un; una; varios; varias; muchos; muchas; media; toda; todo; demasiado; demasiados; demasiadas; semanas; meses; dias; horas; tiempo) [<any>] [<any>] [<any>] (esperando; sin; parado; parada; parados; pendiente; detras; pidiendo; pidiendolo; preguntando; reclamando; aguantando; persiguiendo; así; asi; bloqueado; bloqueada; con la; con el; dando; intentando; pagando)
        (necesita; necesitas; necesitan; necesitais; precisa; precisas; precisan; requiere; requieres) [usted; ya; ustedes; tener; saber; contar con; que; ese; esa; el; la; los; las; un; una; <any>] <any>
        (quiere; quieres; queres; quieren; quereis; querria; querias; queria; busca; buscas; buscaba; buscabas; esperaba; esperabas; esperaban; contaba con; contabas con; pide; pedis; pides) (que; la; el; los; las; un; una; saber; tener; abrir; lanzar; ver; otra; otro; algo; mas; menos) <any>
        (esta; estas; estan; estais) [usted; ya; todavia; aun; sin duda] (esperando; preocupado; preocupada; molesto; molesta; enfadado; enfadada; sin; parado; parada; bloqueado; bloqueada; nervioso; nerviosa; agobiado; agobiada; harto; harta; cansado; cansada; enojado; enojada; en pleno; en plena; a punto de; pendiente; perdiendo; inquieto; inquieta; angustiado; angustiada; asustado; asustada; atado; atada; vendido; vendida; con la; al limite)
        (se; te; os) (ha; has; habeis; han) (quedado; visto; encontrado; sentido; llevado) [<any>] <any>
        (se; te; os) (quedo; quedaste; quedasteis; quedaron; encontro; encontraste; sintio; sentiste; llevaste) [<clitic>] (sin; con; a; un; una; en; tirado; tirada; colgado; solo; sola; esperando) <any>
        (le; te; os; les) (dejamos; deje; hemos dejado; he dejado; tuvimos; tuve; hemos tenido; hicimos; hice; hemos hecho; he hecho; dejo; causamos; hemos causado; estropeamos; hemos fallado; fallamos; falle; falte; obligamos; hemos obligado; costo; ha costado; cuesta; hizo; supuso; supone; ha supuesto; ha hecho) <any>
        (dejarle; dejarte; dejarlo; dejarla; dejaros; dejarles; tenerle; tenerte; tenerlo; tenerla; teneros; hacerle; hacerte; haceros; haberle; haberte; haberos) <any>
        (pierde; pierdes; perdes; pierden; perdeis; perdio; perdiste; perdieron; ha perdido; has perdido; perdiendo; dejas de; deja de) [usted; tu] [un; una; la; el; las; los; mas; tanto; tanta; todo; toda; su; tu] (ventas; venta; clientes; cliente; dinero; pedidos; pedido; mañana; tarde; dia; tiempo; horas; hora; semana; confianza; reservas; turno; plaza; oportunidad; datos; campaña; fin; vender; cobrar; facturar; ingresar)
        cada (hora; minuto; dia; mañana) [sin; que pasa; de; parado; <any>] [<any>] (le; te; os; cuenta; cuesta; pierde; pierdes; duele; son; es)
        no (puede; puedes; podes; pueden; podeis; pudo; pudiste; pudieron; ha podido; has podido) [ni; usted; tu; seguir; ni siquiera; todavia; aun] (trabajar; vender; cobrar; cerrar; entrar; facturar; abrir; usar; pagar; enviar; atender; dormir; viajar; presentar; declarar; seguir; contestar; acceder; planificar; avanzar; comprar; esperar)
        (no; aun no; todavia no) (tiene; tienes; tenes; tienen; teneis; recibio; recibiste; ha recibido; has recibido; le llega; te llega; le ha llegado; te ha llegado; le llego; te llego; sabe; sabes; sabeis; saben) [aun; todavia; nada; ni; noticias] <any>
        (con; sin) [la; el; su; tu; las; los] (tienda; web; pagina; casa; cocina; oficina; local; campaña; feria; boda; junta; inauguracion; apertura; temporada; consejo; cierre; auditoria; equipo; caja; linea; agua; luz; calefaccion; internet; correo; coche; telefono; telefonos; sistema) [ya; <any>] (cerrada; cerrado; parada; parado; caida; caido; encima; llegando; cortada; cortado; a la vuelta; delante; abierta; esperando; en; el; tan; a; lenta; inundada; levantada; rota; roto; mañana; vacia; no)
        (quedarse; quedarte; encontrarse; encontrarte; encontrar; ver; recibir; esperar; perder; trabajar; abrir; vivir; enterarse; enterarte; pagar; llegar; volver; repetir; perseguir; tener que; estar) [<any>] [<any>] [<any>] [<any>] [<any>] [<any>] [<any>] [<any>] (fastidia; duele; molesta; asusta; desespera; agota; cansa; cuesta; preocupa; inquieta; enfada; enoja; agobia; frustra; desconcierta; es para; es una faena; es muy; es un; es una; es frustrante; es duro; es incomodo; es desesperante; no es; tiene que ser; debe ser; debe de ser; da rabia; da miedo; hace perder; rompe; estropea; pone)
        (le; te; os; les) [ha; han; habia] (pillado; pillo; cogido; cogio; agarrado; agarro; toca; tocado; toco) [en; con; justo; de; a] <any>
        (se; te; os) (presento; presentaste; presentasteis; planto; plantaste; fue; fuiste) [<any>] [<any>] [<any>] sin <any>
        <thou_did> [<any>] [<any>] sin <any>
        (te; le; os; les) (hemos; he; han; ha) <hurt_pp> [<any>]
        (te; le; os; les) (ha; han; he; hemos) (puesto; dejado; metido; hecho; causado; costado; supuesto; amargado; partido; caido; tocado; salido; llovido) <any>
        (te; le; os; les) [ya] (llovieron; llovio; cayo; cayeron; toco; puso; pusimos; amargo; fastidio; salio) <any>
        <any> no se juega
        (eso; esto; asi) no (es; hay) (vida; quien; manera)
        (asi; con; sin) [<any>] [<any>] [<any>] [<any>] [<any>] no (hay quien; se puede; se vende; se trabaja; se vive; puede; puedes; pueden; podeis; podes)
        se llevo (un; una; ese; el; menudo) <any>
        """,
    ),
    Shelf(
        Manner.FORMULA,
        """
        (disculpe; disculpa; disculpen; disculpad; disculpas; perdon; perdone; perdona; perdonen; siento; sentimos; lamento; lamentamos; rogamos disculpe; rogamos disculpen; sentimos mucho; pedimos disculpas por; pedimos perdon por; pido disculpas por; mil disculpas por; disculpas por; perdon por; lo siento por) [mucho; sinceramente; profundamente; por; de verdad] [todas; todos] [la; las; los; el; lo; cualquier; estas; estos; este; posibles] (molestia; molestias; inconveniente; inconvenientes; inconveniencia; inconveniencias; ocurrido; sucedido; acontecido; pasado; incidencia; incidencias; incidente; situacion; caso; trastornos ocasionados)
        (disculpe; disculpa; disculpen; disculpad; disculpas por; perdon por; perdone; perdona; perdona por; perdone por; disculpa por; disculpe por; disculpas por; pedimos disculpas por; mil disculpas por) (la; el) (demora; retraso; tardanza; espera; silencio)
        """,
    ),
)
