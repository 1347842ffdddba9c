"""How Spanish makes excuses: what kept us busy, what others did, what was hard."""

from __future__ import annotations

from typing import Final

from trato.core.drafts.shelf import Shelf
from trato.core.drafts.values import Manner

EXCUSES: Final = (
    Shelf(
        Manner.EXCUSE,
        """
        (estamos; estuvimos; hemos estado; andamos; vamos; ibamos; estabamos; estoy; ando) [muy; tan; bastante; algo] (liados; ocupados; saturados; desbordados; hasta arriba; a tope; cargados; liado; ocupada; ocupado; agobiados; faltos de; cortos de; con mucho; con muchisimo; en cuadro)
        (tenemos; teniamos; tuvimos; hemos tenido; hay; hubo; con) [mucho; mucha; demasiado; tanta; tanto; muchisimo; una; un; mas] (carga de trabajo; trabajo; lio; volumen de; pedidos de; jaleo; temporada alta; agenda llena; demanda)
        (por; debido a; con) [la; el; tanta; un; una] [fuerte; gran; elevada] (carga de trabajo; volumen de trabajo; temporada alta; falta de tiempo; falta de personal; acumulacion de; exceso de trabajo; epoca del año; fechas que son)
        no (tuve; tuvimos; he tenido; hemos tenido; hubo; me dio; nos dio; nos ha dado; daba) [el] tiempo
        (no; nos) (dimos abasto; damos abasto; ha sido imposible; fue imposible; pillo el toro; pillo)
        (es; fue; ha sido) (culpa; cosa; problema) (del; de la; de los; de nuestro) (proveedor; imprenta; banco; hosting; sistema; transportista; mensajero; programa; ordenador; becario; anterior)
        es que (no; nos; me; el; la; estamos; hubo; teniamos; con; ha; tuvimos; hemos; andamos; se; los; las)
        (a cualquiera; a todos) (le; nos) (pasa; puede pasar)
        (ya sabe; ya sabes; como sabe; como sabes; usted sabe) (como es; que en; que estas; como son; lo que)
        (las fechas; la epoca; las vacaciones; el verano; las fiestas) (que son; en que estamos; no ayuda; no ayudan; nos)
        (el trafico; el clima; la lluvia; el internet; la conexion) (no; nos; me)
        """,
    ),
)
