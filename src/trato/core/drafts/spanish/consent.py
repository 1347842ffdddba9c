"""How Spanish asks whether a plan suits, and what only looks like asking."""

from __future__ import annotations

from typing import Final

from trato.core.drafts.shelf import Shelf
from trato.core.drafts.values import Manner

CONSENT: Final = (
    Shelf(
        Manner.ASKED,
        """
        (te; le; os; les) [lo; la] [a usted; a ti] (parece; va; viene; encaja; sirve; cuadra; conviene; acomoda; queda; late; funciona; apetece; importa; interesa; vale; gusta; gustaria; pareceria; vendria; serviria; encajaria; iria; cuadraria; ayuda; ayudaria; resulta; molesta; pinta; tinca; convence; convenceria; valdria; alcanza; ayudamos; es comodo; es mas comodo; llamo; llamamos; escribo; mando; mandamos; envio; enviamos; paso; pasamos; confirmo; reservo; apunto; apuntamos; dejo; dejamos; espero; preparo; preparamos; abono; abonamos; devuelvo; devolvemos; descuento; descontamos; cambio; cambiamos; anoto; agendo; agendamos; presupuesto; presupuestamos; cotizo; cotizamos; veo; recojo; recogemos; visito; busco; llevo; llevamos; pongo; ponemos; hago; hacemos; doy; damos; guardo; explico; aviso; avisamos; reenvio; instalo)
        (vale; si; bien; va; listo; hecho; sale; dale; sirve; procede) (?; ,)
        (de acuerdo; ok; okey; conforme; estamos de acuerdo; adelante; seguimos; avanzamos; avanzo; sigo; cerramos; cierro; quedamos; quedamos asi; hablamos; confirmamos; probamos; empezamos; arrancamos; arranco; empiezo; lanzamos; lo vemos; nos vemos; nos reunimos; nos llamamos; lo hablamos; lo comentamos; lo dejamos; lo dejo; lo hacemos; lo hago; la hago; la hacemos; los hago; las hago; los hacemos; lo mando; lo envio; lo cambio; lo cambiamos; la ponemos; lo ponemos; lo pongo; la pongo; lo apunto; lo anulo; la anulo; la cambio; lo preparo; la preparo; lo reservo; lo incluimos; lo incluyo; lo apruebo; lo llamo; la llamo; lo llamamos; la llamamos; los llamo; lo visito; la visito; lo espero; la espero; lo agendamos; lo agendo; lo muevo; lo movemos; la movemos) [asi; entonces; hoy; mañana; por; con; en; el; a; ya; para; los; las; ?; ,; o]
        (prefiere; prefieres; preferis; prefieren; preferiria; preferirias; quiere; quieres; queres; quieren; quereis; querria; querrias; quisiera; quisieras; desea; deseas; desean; deseais; acepta; aceptas; aceptais; aceptan; aprueba; apruebas; aprobais; autoriza; autorizas; autorizan; confirma; confirmas; confirman; confirmais; elige; eliges; elegis; escoge; escoges; necesita; necesitas; gusta; opina; opinas; piensa; piensas; decide; decides)
        (esta; estas; estan; estais; estaria; estarias; estariais; estamos) [usted; tu; ustedes] (de acuerdo; bien; conforme; conformes; disponible; libre; a gusto; comodo; comoda; por; en)
        (podemos; puedo; podria; podriamos; podrias; podria usted) (<inf>; <any> <inf>)
        (seria; es) [esto; eso; asi] (posible; buena; bueno; mejor; aceptable; conveniente; suficiente; correcto; buen; una buena; este; ese) [hora; momento; idea; dia; opcion; que; para; <any>]
        (que; cual; cuando; como; donde; cuanto; cuantas; cuantos; quien; a que; a quien; por donde; en que; con quien; para cuando; a cual; con cual; hasta que; desde que) [<any>] [<any>] [<any>] (le; te; os; les) [lo; la] (viene; va; parece; conviene; vendria; iria; queda; acomoda; sirve; gusta; gustaria; encaja; llamo; llamamos; mando; envio; escribo; contacto; encuentro; cuadra; pasamos; paso; ayuda; ayudaria; avisamos; aviso; late; convence)
        (que; cual; cuando; como; donde; a que; a quien; por donde; en que; con quien; para cuando; cuales) [<any>] [<any>] [<any>] (prefiere; prefieres; preferis; prefieren; elige; eliges; escoge; escoges; quiere; quieres; queres; quieren; quereis; desea; deseas; opina; opinas; piensa; piensas; decide; decides; hacemos; dejamos; ponemos; priorizamos; preferiria; preferirias)
        (que; cual) (dia; hora; opcion; fecha; canal; medio; via; telefono; numero; correo; horario; momento; de; camino; forma; version; propuesta) <any>
        (a que; en que; por que; porque) (hora; correo; numero; telefono; direccion; cuenta; dia; medio; canal; via; horario) <any>
        (cuando; donde; como) (quedamos; nos vemos; hablamos; nos llamamos; lo hacemos; le; te; os; lo; la; seguimos; puedo; podemos)
        (por; o) (telefono; correo; escrito; whatsapp; videollamada; mail; email; mensaje; zoom; meet) (o; ?)
        (mejor) (por; el; a; la; en; mañana; hoy; esta; otro; otra; <any>)
        (en la misma; la misma; el mismo; en el mismo) (cuenta; numero; telefono; tarjeta; correo; direccion; dia; hora; sitio)
        (habra; hay; habria) alguien [en]
        (contamos; cuento) con (usted; tu; su; ello; vosotros; ustedes)
        (me; nos) (da; das; dan; dais) (el visto bueno; su visto bueno; tu visto bueno; luz verde; permiso; su ok; tu ok; el ok; el si; su aprobacion; tu aprobacion; su confirmacion; tu confirmacion)
        (me; nos) (confirma; confirmas; confirman; confirmais; dice si; dices si; autoriza; autorizas; deja; dejas; permite; permites; recibe; recibes; avisas si; avisa si; dice que; dices que; dices cual; dice cual)
        (tiene; tienes; tenes; tendria; tendrias; tienen; teneis) [usted; un; unos] (hueco; rato; momento; disponibilidad; minutos; preferencia; tiempo; libre; inconveniente; alguna preferencia; algun inconveniente; una hora; un rato)
        (alguna; algun; hay) [alguna; algun] (objecion; inconveniente; preferencia; problema en; problema con que; hora; dia)
        (le; te; os) (doy; damos) [el; la; una; unos; <any>] [<any>] (cita; hora; opcion; margen; presupuesto; precio)
        (te; le; os; les) [lo; la] <it_does>
        (me; nos) [lo; la] (firma; firmas; acepta; aceptas; compra; compras; valida; validas; aprueba; apruebas)
        (mejor; comodo; comoda; conviene; acuerdo; preferencia; preferible)
        """,
    ),
    Shelf(
        Manner.ASKED_BY_ORDER,
        """
        (digame; dime; diganos; dinos; decime; decinos; diganme; decidme; decidnos; aviseme; avisame; avisenos; avisanos; avisadme; confirmeme; confirmame; confirmenos; confirmanos; confirme; confirma; indiqueme; indicame; indiquenos; cuenteme; cuentame; contame; hagame saber; hazme saber; haceme saber; haganos saber; haznos saber; comenteme; comentame) [por favor; ,] (si; que; cual; cuando; a que; como; por donde; tu; su; con) [no] [<any>] [<any>] [<any>] [<any>] (parece; va; viene; encaja; sirve; cuadra; conviene; prefiere; prefieres; preferis; quiere; quieres; queres; bien; acuerdo; mejor; acomoda; queda; adelante; opcion; hora; dia; hago; hacemos; seguimos; sigo; avanzo; avanzamos; ok; conforme; gusta; late; seguir; preferencia; visto)
        """,
    ),
    Shelf(
        Manner.NOT_ASKED,
        """
        (algo; alguna cosa; alguna duda; alguna pregunta; alguna consulta; necesita algo; necesitas algo; quiere algo; hay algo) [mas; otro; ?]
        en que [mas; otra cosa] (puedo; podemos; le; te) [<any>]
        (puede; puedes; podes; podria; podrias; pueden; podriais; me puede; me puedes; nos puede; nos puedes; me podria; me podrias) [usted] [<clitic>] (enviarme; enviarnos; mandarme; mandarnos; decirme; decirnos; facilitarme; facilitarnos; indicarme; indicarnos; pasarme; pasarnos; adjuntar; adjuntarme; darme; darnos; enviar; mandar; pasar; decir; dar; indicar; reenviar; reenviarme; explicar; explicarme; detallar; aclarar; aclararme; repetir; esperar; revisar; comprobar; mirar; probar; rellenar; completar; reiniciar; volver; leer; ser; recordarme; abrir; llamar; hacer; compartir; compartirnos; compartirme; facilitar)
        (ha; has; han; habeis) (probado; leido; mirado; revisado; visto; comprobado; intentado; recibido; podido; reiniciado; pensado; consultado; cambiado; tocado; hecho)
        (por que; para que; desde cuando; quien (te; le; se; fue; dijo; es; ha; va; mando; pidio; cree); acaso; seguro que; es que; quiere decir; quieres decir; no cree; no crees; no le parece; no te parece; y que; de que; no sera; no seria)
        (que) (esperaba; esperabas; quiere que; quieres que; queres que; mas quiere; mas quieres; pretende; pretendes; quiere usted; mas; paso; pasa; ha pasado; le pasa; te pasa; error; tiene; sucede; ocurrio; otra cosa)
        (entendido; esta claro; queda claro; ha quedado claro; me explico; estamos; me entiende; me entiendes; lo entiende; lo entiendes; lo ve; lo ves; comprende; comprendes; entiende; entiendes; se entiende) ?
        (cual; cuales) (es; era; seria; fue; son) (su; tu; el; la) (numero; problema; error; usuario; pedido; nombre; dni; referencia; factura; correo)
        (que; cual; cuando; a que) [<any>] [<any>] (leyo; vio; recibio; mando; envio; hizo; hiciste; pidio; pediste; pago; pagaste; compro; compraste; llego; empezo; fallo)
        """,
    ),
)
