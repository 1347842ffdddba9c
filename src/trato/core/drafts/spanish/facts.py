"""How Spanish says what happened and why, and what the agreement holds."""

from __future__ import annotations

from typing import Final

from trato.core.drafts.shelf import Shelf
from trato.core.drafts.values import Manner

FACTS: Final = (
    Shelf(
        Manner.CAUSE,
        """
        (porque; ya que; puesto que; dado que; pues) [no] <any> <any>
        (debido a; a causa de; a raiz de; por culpa de; por culpa; gracias a; a consecuencia de; consecuencia de; como consecuencia de) <any>
        se (debe; debio; debia) (a; al) <any>
        (la; el; nuestra; una) (causa; culpa; explicacion; razon; motivo; origen; fallo; problema; error) (es; fue; era; esta; estaba; estuvo; ha sido; vino; viene; la tuvo; lo tuvo) <any>
        por (un; una; el; la; nuestro; nuestra; mi; haber; no; los; las) [<any>] <caused>
        (por; fue; era; es; con; tras; hubo; un; una; el; la; nuestro; mi) [un; una; el; la; nuestro; mi] (error; fallo; despiste; descuido; olvido; lio; confusion; averia; corte; baja; atasco; cruce; duplicado; desfase) (mio; mia; nuestro; nuestra; de; del; en; al; con; por; que) [<any>]
        (al; tras) (actualizar; cambiar; migrar; pasar; subir; instalar; copiar; mover; importar; exportar; montar; empaquetar; cargar; duplicar; renovar; configurar; tocar; publicar; editar; cortar; apretar; haber; no; confundir; mezclar; olvidar) <any>
        (viene; vino; venia; procede; nace; salio) de (que; un; una; la; el; haber; nuestro; nuestra) <any>
        (se me; se nos) (paso; olvido; escapo; fue; traspapelo; cayo; borro; quedo; paso por alto; traspapelaron; quedaron; perdio; ha pasado; ha olvidado; habia pasado; rompio; mezclo; mezclaron; cruzo; adelanto; echo)
        (me; nos) (olvide; olvidamos; deje; dejamos; salte; saltamos; confundi de; confundimos de; equivoque de; equivocamos de; equivoque al; equivocamos al; confundi al; confundimos al; equivoque en; equivocamos en; he olvidado; hemos olvidado; lie con; liamos con) [<any>]
        (estaba; estuvo; estaban; quedo; estuve; estuvimos; seguia; seguian; esta; estan) (mal; sin; de baja; apagado; apagada; caido; caida; lleno; llena; caducado; caducada; enfermo; enferma; roto; rota; desactivado; desactivada; abierto; abierta; duplicado; duplicada; mal puesto; cortado; cortada; bloqueado; bloqueada) [<any>]
        (falta; faltan; faltaba; faltaban) (la; las; el; los; tu; su; sus; de; por; <figure>) <any>
        desde (el; la; que) <any> [<any>] [<any>]
        (se; se nos; se me) (fue; cayo; rompio; corto; lleno; apago; borro; mojo; quemo; averio; estropeo; acabo; agoto; paro; fundio) [<any>]
        """,
    ),
    Shelf(
        Manner.INCLUDED,
        """
        (acuerdo; contrato; presupuesto; plan; tarifa; cuota; propuesta; encargo; paquete; bono; clausula; convenio; servicio; mensualidad; abono; pack; alcance; <clause>; anexo; pedido; cobertura; garantia; curso; matricula) [firmado; actual; aprobado; de <any>; <any>] [solo; ya; no; tambien; si] (incluye; cubre; contempla; preve; dice; fija; comprende; abarca; llega hasta; pone; prevee; recoge; da; marca; establece; son; es de; era; incluia; cubria; contemplaba; trae; lleva; tiene; alcanza; señala; pide; promete; da derecho; obliga; nos da; me da) <any>
        (acuerdo; contrato; convenio; presupuesto) no (habla de; incluye; cubre; contempla; preve; menciona; dice nada de) <any>
        (esta; estaba; va; entra; viene; queda; esta todo; estan; entran; van) [ya; si; no] [incluido; incluida; incluidos; incluidas; dentro; cubierto; cubierta; fuera; previsto; prevista; contemplado; contemplada] (en el; en la; del; de; en su; en tu; con el) (acuerdo; presupuesto; plan; cuota; precio; contrato; tarifa; paquete; bono; alcance; propuesta; encargo; lo acordado; lo pactado; contratado; servicio)
        (acordamos; pactamos; quedamos en; quedamos; habiamos acordado; habiamos pactado; convinimos; firmamos; presupuestamos; contrato; contratasteis; contrataste; acordado) [que; un; una; <figure>; entregar; en; <inf>] <any>
        (incluye; cubre; incluidas; incluidos; incluia; cubria) [solo; las; los; hasta; tambien; ya; unicamente] (<figure>; un; una; dos; tres; la; el; las; los) <any>
        (seria; es; era; son; suma; serian; va; iria) [como] (un; una; la; el) (extra; tercera; cuarta; quinta; sexta; segunda; ampliacion; adicional; aparte)
        segun [la; el] [clausula; punto; apartado; articulo] <clause>
        [no] (es; son) parte del (acuerdo; contrato; presupuesto; encargo)
        """,
    ),
    Shelf(
        Manner.EMPTY_PAST,
        """
        (hemos; he; han; ha) (recibido; leido; visto; tomado nota; anotado; registrado; trasladado; elevado; escalado; derivado; pasado; remitido; tenido en cuenta; tratado; intentado; hecho todo; hecho lo posible; revisado; analizado; estudiado; valorado; comentado; hablado; dicho; avisado; explicado; actuado; comprobado; puesto en)
        (recibi; recibimos; lei; leimos; vi; vimos; tome nota; tomamos nota; hablamos; comentamos; intentamos; tratamos; hicimos lo posible; hicimos todo; actuamos)
        (hubo; ha habido; surgio; surgieron; se produjo; se han producido; ocurrio; sucedio) <any>
        """,
    ),
)
