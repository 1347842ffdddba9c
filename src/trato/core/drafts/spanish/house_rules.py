"""How Spanish answers with a rule instead of with what happens."""

from __future__ import annotations

from typing import Final

from trato.core.drafts.shelf import Shelf
from trato.core.drafts.values import Manner

HOUSE_RULES: Final = (
    Shelf(
        Manner.RULE,
        """
        (nuestra; nuestras; la; las; una; su; esa; esas; una) (politica; politicas; normativa; normativas; norma; normas; directriz; directrices; reglamentacion) [interna; internas; de <any>; vigente; general; comercial]
        (nuestro; nuestros; el; los; un; este; ese) (protocolo; protocolos; procedimiento; procedimientos; reglamento; conducto) [interno; internos; de <any>; vigente; general; habitual; establecido; reglamentario]
        (por; segun; conforme a; de acuerdo con; de acuerdo a; en virtud de; siguiendo; atendiendo a; con arreglo a; bajo) [la; las; el; los; nuestra; nuestras; nuestro; nuestros; lo] [propia; propio] (politica; politicas; normativa; norma; normas; directrices; protocolo; protocolos; procedimiento; procedimientos; reglamento; manual; circular; estatutos; sistema; condiciones; terminos; bases; reglas)
        (segun; conforme a; de acuerdo con; de acuerdo a; en virtud de; como) (lo; las) (estipulado; establecido; dispuesto; previsto; marcado; reglas; indica; marca; establece; dispone)
        (politica; politicas; normativa; norma; normas; reglas; regla; protocolo; procedimiento; criterio; filosofia) (de la; de esta; de nuestra; de) (empresa; casa; compañia; agencia; entidad; oficina; firma; organizacion; tienda; direccion; academia; clinica; gestoria; despacho; estudio)
        (politica; normativa; norma; protocolo; procedimiento; reglamento; proceso) (interno; interna; de empresa; comercial; corporativo; corporativa)
        (las; nuestras; sus; en las; estas) (condiciones; bases) [generales; particulares; legales; de uso; de servicio; del servicio; de contratacion; de venta; de compra; de la promocion; del curso; del concurso]
        (condiciones; terminos) (generales; de servicio; del servicio; de uso; y condiciones; de contratacion; de venta)
        (los; nuestros; estos) terminos [y condiciones; de servicio; del servicio; de uso]
        (las; nuestras; estas) reglas [son; de; no; dicen; estan; internas]
        (es; son) (norma; politica; regla; reglas; requisito; normas) [de; la; las; interno; obligatorio; indispensable; imprescindible; nuestra]
        (por; como) (norma; regla; sistema; protocolo; politica; procedimiento; reglamento) [general; interno; interna]
        (no; tampoco) [se] (hacemos; hago; hacen; podemos hacer; puedo hacer; pueden hacer; cabe; caben; admitimos; se admiten; admiten; hay; contemplamos) [ninguna; ningun; <any>] (excepciones; excepcion)
        sin excepciones
        (no; tampoco) (nos; me) (esta; estan; permiten; permite; dejan; deja; autorizan; autoriza) [permitido; hacer; <inf>]
        [no] esta (permitido; autorizado; estipulado; establecido; prohibido; reglamentado; tasado) [<any>]
        asi (esta; lo tenemos; viene; se) (establecido; estipulado; recogido; dispuesto; marcado; hace; trabaja)
        asi (trabajamos; funcionamos; se hace; es como trabajamos; lo hacemos siempre; lo hacemos con todos)
        (es; son) (el; los; un; un simple; simple) (procedimiento; tramite; protocolo; proceso; requisito; requisitos; cauce; conducto) [<any>]
        (la; nuestra; esta) (empresa; compañia; direccion; entidad; casa; organizacion; agencia) (no permite; no autoriza; establece; exige; obliga; no contempla; no admite; no se hace; no hace; no acepta; prohibe)
        (el; nuestro) sistema (no permite; no nos permite; no me permite; no nos deja; no me deja; no deja; no admite; exige; obliga)
        (dentro; fuera) (del; de) (horario; plazo; procedimiento; protocolo) [establecido; de atencion; reglamentario; estipulado]
        (nuestro; el) horario (de atencion; de oficina; de soporte; comercial; de servicio; establecido)
        (nuestros; los) (plazos; tiempos) [de <any>] [son] (habituales; establecidos; estandar; estipulados; normales; de respuesta son; de entrega son)
        (debe; debes; debera; deberas; tiene; tienes; tendra; hay; deben; es necesario; es obligatorio; es preceptivo) [que] (seguir; ajustarse; cumplir; cumplimentar; rellenar; completar; abrir; presentar; tramitar; dirigirse; remitirse; atenerse; canalizar) [a; con; al; el; la; un; una] <any>
        (rellene; cumplimente; complete; presente; dirijase; remitase; consulte; consulta; acuda; tramite; abra; abre; atengase; remitete; rellena; cumplimenta) [usted] [a; al; el; la; un; una; las; los; nuestro; nuestra] [<any>] (formulario; condiciones; normativa; ventanilla; portal; ticket; reglamento; manual; terminos; bases; contrato; canal; canales; hoja; faq; instancia; departamento; politica; web)
        (se abren; se tramitan; se gestionan; se canalizan; se atienden; se presentan; se solicitan; se piden; se reciben) [siempre; solo; unicamente; exclusivamente] (por; a traves; mediante; via; con; en; segun; de)
        (no procede; no ha lugar)
        (requisito; requisitos) (indispensable; imprescindible; obligatorio; previo; legales)
        (por; conforme a; segun) (ley; lopd; rgpd; proteccion de datos; la lopd; el rgpd; motivos legales; la ley; imperativo legal)
        (letra pequeña; letra chica)
        las (normas; reglas) (son; estan) [las; para] (normas; reglas; cumplirlas; todos; asi; lo que)
        (segun; conforme a; conforme al; de acuerdo con; de acuerdo al; en) [el; la; los; las; lo; nuestro; nuestra; nuestros; nuestras] [<any>] (establecido; establecida; establecidos; establecidas; estipulado; estipulada; estipulados; estipuladas; vigente; vigentes; fijado; fijada; fijados; reglamentario; reglamentarios) [por; en; por la; en el]
        (tarifa; tarifas; precio; precios; lista; tabla) (vigente; vigentes; oficial; oficiales; general; generales) [<any>]
        no admite (discusion; cambios; excepciones; negociacion; reclamacion; devolucion)
        (son; es) (los que son; las que son; el que es; la que es; lo que son)
        (criterio; criterios; orden; ordenes; instrucciones; indicaciones; directrices; manual; filosofia; norma) (de la empresa; de la casa; de direccion; de la direccion; de arriba; de gerencia; interno; internos; internas; de procedimientos; de calidad; de postventa)
        (se rige; se rigen; regido; regida; regidos; regidas; nos regimos) por <any>
        (sujeto; sujeta; sujetos; sujetas) a (los; las; la; el; nuestro; nuestra; nuestros; nuestras) <any>
        (son; segun) (las; nuestras) (normas; reglas)
        (solo; unicamente; exclusivamente) se <handled_now> <any>
        """,
    ),
    Shelf(
        Manner.CONTRACT,
        """
        (el; su; tu; nuestro; vuestro; un) (contrato; acuerdo; convenio; pliego; presupuesto) (es; esta) [muy; bien; bastante] (claro; explicito; taxativo; tajante; ley; el contrato; lo que es; firmado)
        (lo; asi lo; asi) (dice; pone; establece; indica; estipula; marca; recoge; dispone; manda; fija) [claramente; muy claro; bien claro] [en] (el; su; tu; nuestro; la) (contrato; acuerdo; convenio; pliego; presupuesto; clausulado)
        (el; su; tu; nuestro; vuestro) (contrato; acuerdo; convenio; pliego) [asi] (lo; no lo) (dice; establece; indica; estipula; recoge; dispone; permite; contempla; prohibe; incluye; deja; preve; cubre)
        (el; su; tu; nuestro; vuestro) (contrato; acuerdo; convenio; pliego) (no permite; no obliga; no contempla eso; obliga; manda; no nos obliga; no dice nada; no exige; prohibe; no dice eso)
        (segun; por; conforme al; conforme a; de acuerdo con; de acuerdo al; como consta en; como figura en; como dice; como pone en; tal como dice; tal y como dice; como indica; como establece; a tenor del; en virtud del; en base al; basandonos en) [el; su; tu; nuestro; lo] [que] [dice; firmado; pone; en] [el; su; tu] (contrato; clausulado; pliego)
        (eso; esto; lo que pide; lo que pides; ello; su peticion; tu peticion; ese cambio; esa peticion) no (esta; entra; viene; figura; aparece; consta; va) [recogido; incluido; contemplado; previsto] en [el; su; tu; nuestro; lo] (contrato; acuerdo; convenio; pliego; contratado; pactado; acordado)
        no (esta; viene; figura; aparece; consta; entra) [recogido; incluido; contemplado; previsto] en [el; su; tu; nuestro; lo] (contrato; clausulado; pliego; contratado)
        [eso; esto] (esta; queda; va; cae) (fuera de; fuera del) (contrato; lo contratado)
        [no] esta (contemplado; estipulado; recogido) [en]
        (la garantia; el seguro; la poliza; el contrato; el plan; la tarifa; la cuota; la suscripcion; el servicio contratado; el abono) no (cubre; incluye; contempla; ampara; comprende; preve) <any>
        (contrato; acuerdo) [en; de la] mano
        (contrato; acuerdo) es [el] (contrato; acuerdo)
        (firmo; firmaste; firmaron; firmasteis; acepto; aceptaste; aceptaron) [usted; ustedes] [<any>] (contrato; condiciones; acuerdo; clausulas; terminos)
        (lea; lee; consulte; consulta; revise; revisa; mire; mira; relea) [usted; bien] [el; su; tu; las] (contrato; condiciones; acuerdo; clausulas; clausulado)
        (remito; remitimos) (al; a lo; a su; a tu) (contrato; firmado; acuerdo; pactado; acordado)
        (limitamos; cumplimos; ceñimos; limito; cumplo; atenemos; ajustamos) [a; con; al] [lo; el] (contrato; contratado; firmado; pactado; estipulado)
        (el; su; tu; nuestro) (contrato; acuerdo; convenio; presupuesto) no (fija; dice; marca; contempla; preve; obliga; recoge; habla; menciona; incluye; cubre; establece; exige; garantiza; promete; pone; señala; especifica; permite) <any>
        (asi que; por tanto; por lo tanto; luego; y; por lo que) no (hay; existe; ha habido) [ningun] (incumplimiento; obligacion; error)
        (esta; viene; figura; consta; aparece; pone) [todo; claro; muy claro; bien claro; escrito; claramente; perfectamente; ahi; asi] en (el; su; tu; nuestro; vuestro; las; las condiciones del) (contrato; condiciones; acuerdo; clausulas; clausulado)
        """,
    ),
)
