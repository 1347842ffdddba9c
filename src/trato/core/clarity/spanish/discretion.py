"""What one side decides alone, and verbs that promise nothing, in Spanish."""

from typing import Final

from trato.core.clarity.category import Category
from trato.core.clarity.shelf import Guard, Shelf

DISCRETION: Final = (
    Shelf(
        Category.DISC,
        """
        a [su; la; entera; plena; absoluta; exclusiva; libre; sola; nuestra; mi; tu; vuestra; su entera; su exclusiva; su sola; su libre; su absoluta; su plena; su unica; su total; su propia; su leal; nuestra entera] (discrecion; discrecionalidad; eleccion; conveniencia; voluntad; arbitrio; antojo; gusto; potestad; placer) [exclusiva; absoluta; del; de la; de los]
        (a; segun; bajo; conforme a; por; de acuerdo con; en base a; con) [su; el; exclusivo; unico; libre; propio; mejor; solo; nuestro; buen; simple; entero; leal; su exclusivo; su solo; su unico; su mejor; su libre; su propio; su buen; su leal; su entero; su absoluto; su prudente; el buen; el exclusivo; el libre; el propio; el mejor; el solo; el unico; tu; mi] (criterio; juicio; parecer; entender; albedrio; arbitrio; opinion; saber y entender; criterio tecnico; criterio profesional; criterio propio; ojo de buen cubero) [exclusivo; unico; profesional; tecnico; propio; discrecional; (del; de la; de los; de las; de) <word>]
        a (opinion; decision; peticion discrecional; eleccion; opcion; voluntad; conveniencia; discrecion; gusto) (del; de la; de los; de las; de; exclusiva; unilateral) <word>
        de (forma|manera|modo) (discrecional; unilateral; arbitraria; libre; potestativa; facultativa)
        (discrecionalmente; unilateralmente; arbitrariamente; libremente; potestativamente; facultativamente; a discrecion; ad libitum; a placer; a voluntad)
        ~discrecional
        ~unilateral
        ~potestativo
        (por; sin; con) (cualquier|cualquiera|alguna|ninguna|toda; cualesquiera) (motivo|motivos; causa|causas; razon|razones; circunstancia|circunstancias; concepto; otra causa; otro motivo)
        por la (razon|causa) que (sea; fuere; estime; considere)
        por el motivo que (sea; fuere; estime; considere)
        por cualquiera que (sea; fuere) (el motivo; la causa)
        sin [necesidad de; tener que; obligacion de; mas; mayor; expresar; expresion de; alegar; indicar; dar; aducir; invocar; que medie; mediar; exponer; expresar; que exista; ofrecer; justificar] (motivo; causa; razon; justificacion; explicacion|explicaciones; justificar; explicar; motivarlo; justificarlo; justificarla; motivar; expresion de causa; razones; motivos; fundamento; motivacion; explicar el motivo; explicar los motivos; justificar la causa; justificar el motivo; justificar su decision) [alguno|alguna; justificada|justificado; su; la; el]
        (cuando; si; segun; como; donde; lo que; los que; las que; cuanto; que; en la forma que; en el momento que; en el momento en que; de la forma que; de la manera que; en la medida en que; siempre que; cuantas veces; las veces que; al que; a quien; quien; cuantos; cuantas; la que; el que) [(el|la|los|las) <party>; asi; <party>; este|esta; aquel; la <word>; el <word>; el equipo] [lo|la|los|las; le; se; asi lo; (el|la) <party> lo] (estime|estimen|estima|considere|consideren|considera|crea|crean|cree|juzgue|juzguen|juzga|vea|ve|entienda|entiendan|aprecie|aprecien|valore|valoren|opine|convenga) [oportuno|oportuna|oportunos|oportunas; conveniente|convenientes; necesario|necesaria|necesarios|necesarias; pertinente|pertinentes; adecuado|adecuada|adecuados|adecuadas; preciso|precisa|precisos; apropiado|apropiada|apropiados; mejor; mas (conveniente; oportuno; adecuado; apropiado); justo; procedente; util|utiles; relevante|relevantes; aconsejable; bien; razonable; suficiente|suficientes; unilateralmente; libremente; prudente; indispensable; imprescindible; aceptable|aceptables; satisfactorio|satisfactoria; correcto|correcta; favorable; en cada momento; en cada caso]
        (cuando; segun; como; donde; lo que; los que; las que; cuanto; que; en la forma que; en el momento que; en el momento en que; de la forma que; de la manera que; en la medida en que; siempre que; cuantas veces; las veces que; al que; a quien; quien; cuantos; cuantas; la que; el que) [(el|la|los|las) <party>; asi; <party>; este|esta; aquel; la <word>; el <word>; el equipo] [lo|la|los|las; le; se; asi lo; (el|la) <party> lo] (desee|deseen|desea|quiera|quieran|quiere|elija|elijan|elige|prefiera|prefieran|prefiere|disponga|dispongan|opte|guste|plazca|interese|apetezca|determine|determinen|determina|decida|decidan|decide) [oportuno|oportuna|oportunos|oportunas; conveniente|convenientes; necesario|necesaria|necesarios|necesarias; pertinente|pertinentes; adecuado|adecuada|adecuados|adecuadas; preciso|precisa|precisos; apropiado|apropiada|apropiados; mejor; mas (conveniente; oportuno; adecuado; apropiado); justo; procedente; util|utiles; relevante|relevantes; aconsejable; bien; razonable; suficiente|suficientes; unilateralmente; libremente; prudente; indispensable; imprescindible; aceptable|aceptables; satisfactorio|satisfactoria; correcto|correcta; favorable; en cada momento; en cada caso]
        de (considerarse; estimarse; juzgarse; creerse) (necesario|oportuno|conveniente|pertinente)
        en caso de (considerarse; estimarse; juzgarse) (necesario|oportuno|conveniente|pertinente)
        (cuantos|cuantas; tantos|tantas) <word> [<word>] (estime|estimen|considere|consideren|crea|crean|juzgue|juzguen; le parezca|parezcan) [oportuno|oportuna|oportunos|oportunas; conveniente|convenientes; necesario|necesarios|necesarias; adecuados|adecuadas]
        (estime|estimen|considere|consideren|crea|crean|juzgue|juzguen) [(el|la) <party>] (oportuno|oportuna|oportunos|oportunas; conveniente|convenientes; necesario|necesaria|necesarios|necesarias; pertinente|pertinentes; adecuado|adecuada|adecuados|adecuadas)
        (si; cuando; siempre que) (asi lo; lo) (estima|considera|cree|decide|desea|prefiere) [oportuno; conveniente; necesario; pertinente; adecuado; <word>]
        a (plena; entera; total; completa; su; su entera; su plena; la; su total; su completa) satisfaccion (de; del; de la; de los) <word>
        a satisfaccion (de; del; de la; de los) <word>
        a (plena; entera; total; completa; su; su entera; su plena; su completa) satisfaccion
        (satisfactorio|satisfactoria; aceptable; satisfactorios|satisfactorias; aceptables) para (el|la|los|las) <word>
        (del; al) (agrado; gusto) (de; del) [la; los; el] <word>
        que (sea|sean|resulte|resulten) (del agrado; de su agrado; de su gusto; de la satisfaccion; a su gusto)
        de su (agrado; gusto; conveniencia; eleccion; libre eleccion; preferencia; libre designacion; confianza; interes)
        (de; por) libre (designacion; eleccion; decision; disposicion)
        (con; en) (total|plena|absoluta) (libertad; discrecionalidad)
        como (mejor; bien; mas) (le|les) (parezca; convenga; plazca; interese)
        segun (su; sus) (gusto|gustos; preferencia|preferencias; deseo|deseos; capricho; conveniencia; antojo; parecer)
        por (su; sola; propia; decision; mera) (sola; propia; mera; libre; exclusiva; voluntad; decision) [voluntad; decision; iniciativa; cuenta]
        por (si y ante si; decision propia; iniciativa propia)
        (si; cuando; siempre que) [asi; no] (le|les; lo) (convence; convenza; gusta; guste; agrada; agrade; satisface; satisfaga; parece bien; parezca bien; convencen; gustan)
        si [no] (esta; queda|queda) (conforme; satisfecho|satisfecha; contento|contenta)
        si (asi lo quiere; lo quiere; quiere|quieren) (.; ,)
        que [mejor; mas] (le|les) (parezca|parezcan; plazca|plazcan; guste|gusten; apetezca|apetezcan) [bien; oportuno|oportunos; conveniente|convenientes; mejor]
        (tendra; tiene; con) la ultima palabra
        <party> {tendra|tiene la ultima palabra}
        (si|cuando|segun|como) (le|les) (parezca; convenga; conviene; interese; interesa; plazca; apetezca; venga bien) [bien; oportuno; conveniente; mejor]
        """,
        (Guard.FIGURE,),
    ),
    Shelf(
        Category.DISC,
        """
        (podra|podran; puede|pueden; facultad; derecho) <gap> <gap> {en todo momento}
        en (cualquier; todo y cualquier; cualquier otro) momento [y (sin|por) <word> <word>]
        cuando (quiera|quieran; desee|deseen; guste; lo desee|deseen; lo quiera; le convenga; lo solicite libremente)
        en (el momento que; cualquier tiempo; cualquier fecha)
        sin (previo aviso; aviso previo; aviso; notificacion previa; previa notificacion; preaviso; previa comunicacion; comunicacion previa; necesidad de aviso [previo]; necesidad de preaviso; necesidad de previo aviso; necesidad de notificacion; avisar)
        """,
        (Guard.BOUND,),
    ),
    Shelf(
        Category.DISC,
        """
        (se reserva|reservan|reservara; reservandose; nos reservamos; queda reservado; se reservara) (el derecho; la facultad; la potestad; la posibilidad; la opcion; el poder) [de; a]
        (se reserva|reservan el derecho)
        """,
        (Guard.BOUND, Guard.ALONE),
    ),
)

WEAK_VERBS: Final = (
    Shelf(
        Category.MODAL,
        """
        [se] +procurar
        [se] +intentar
        [se] +tratar de <inf>
        [se] +tratar de que
        se (esforzara|esforzaran|esfuerza|esfuerzan|esfuerce|esfuercen|esforzaria|esforzarian|esforzaremos) [en; por; al maximo]
        (esforzarse; esforzandose; nos esforzaremos; nos esforzamos; me esforzare) [en; por]
        [se] +aspirar a
        (hara|haran) por <inf>
        (tiene|tienen; tendra|tendran) (previsto; pensado; proyectado) <inf>
        [se] (orientara|orientaran|orienta|orientan; encaminara; dirigira|dirigiran) a <inf>
        (cuidara|cuidaran; cuida|cuidan) de (<inf>; que)
        (estara|estaran; esta|estan; se mostrara|mostraran) (dispuesto|dispuesta|dispuestos|dispuestas; abierto|abierta|abiertos|abiertas) a
        (luchara|lucharan; peleara; trabajara|trabajaran; apostara|apostaran; abogara) por <inf>
        (invita|invitan; invitara; anima|animan) a <inf>
        (conviene; interesa) <inf>
        (mirara|miraran) de <inf>
        (hara|haran) un esfuerzo (por; para)
        (tendra|tendran) (presente|presentes; en cuenta; en consideracion) (los|las|el|la) (intereses; opinion; opiniones; sugerencias; preferencias; recomendaciones; deseos; comentarios)
        [se] (propone|proponen|propondra) <inf>
        [se] (confia|confian|confiara) en
        [se] +pretender <inf>
        [se] (pretende|pretendera) [que]
        tiene|tienen|tendra|tendran la intencion de
        tiene|tienen|tendra|tendran (como objetivo; por objetivo; como meta; como proposito; vocacion de; intencion de; el animo de; el proposito de)
        con (intencion; la intencion; animo; el animo; vocacion; el proposito) de <inf>
        [se] +buscar <inf>
        se buscara
        [se] +velar (por; porque)
        [se] +propender a
        [se] +tender a <inf>
        [se] (podria|podrian)
        [se] (deberia|deberian; debiera|debieran; convendria; habria|habrian de)
        (seria|sera|es|resulta|resultaria) (deseable; aconsejable; recomendable; conveniente; preferible; oportuno) [que]
        (es|sera) (probable|posible) que
        (probablemente; posiblemente; tal vez; quiza|quizas; quizá; previsiblemente; presumiblemente; seguramente; acaso; a lo mejor)
        se (recomienda|recomiendan|aconseja|aconsejan|sugiere|sugieren|recomendara|aconsejara)
        se (espera|esperan|confia|prevé|preve|estima|valorara|contempla|contemplara|plantea|planteara|considerara la posibilidad|estudiara)
        (espera|esperan|confia|confian|desea|desean|preve|preven|estima|estiman|planea|planean|contempla|contemplan|piensa|piensan) (<inf>; poder <inf>; que; en que)
        (esta|estan) previsto|prevista|previstos|previstas
        (valorara|valoraran; estudiara|estudiaran; considerara|consideraran; contemplara; sopesara; evaluara|evaluaran; analizara) (la posibilidad; la conveniencia; la oportunidad; si; la opcion)
        =fomentar
        =promover
        =promocionar
        =propiciar
        =favorecer
        =contribuir a
        =coadyuvar [a]
        =colaborar
        =cooperar
        =ayudar a
        =apoyar
        (debera|deberan|debe|deben; comprometen a; compromete a; obliga a; obligan a; ha de; han de; tendra que) {(colaborar; cooperar; fomentar; promover; contribuir [a]; ayudar [a]; apoyar; favorecer; propiciar; potenciar; impulsar; incentivar; velar [por]; procurar; intentar; esforzarse; tratar de)}
        pondra|pondran (todo su empeño; su empeño; empeño; interes; su mejor voluntad; de su parte; todo de su parte; lo mejor de si)
        (mostrara|mostraran|tendra|tendran) (disposicion; voluntad; predisposicion; buena disposicion; animo)
        [se] (inclinara|inclinaran) (por; a)
        (quisiera|quisieran; querria|querrian; desearia|desearian; le gustaria; les gustaria)
        (suele|suelen; solera|soleran) <inf>
        (puede|pueden|podra|podran) (llegar a; intentar; tratar de; procurar)
        (puede|podra) que
        [se] (animara|animaran; alentara|alentaran; invitara; impulsara|impulsaran; potenciara|potenciaran; incentivara)
        """,
    ),
)
