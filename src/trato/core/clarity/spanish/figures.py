"""What figures measure, in Spanish."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from trato.core.clarity.bare import Measures, bare
from trato.core.clarity.passage import Candidate, Passage
from trato.core.clarity.shelf import word_set

MEASURES: Final = Measures(
    bases=word_set("de del sobre en"),
    periods=word_set(
        "mensual mensuales mensualmente anual anuales anualmente mes meses año años semana semanas "
        "semanal trimestre trimestral diario diaria diarias semestral semestre dia dias periodo hora"
    ),
    rates=word_set(
        "disponibilidad interes intereses tasa uptime operatividad cumplimiento precision "
        "accesibilidad mora moratorio"
    ),
    complete=word_set("iva igv irpf isr impuesto impuestos retencion iibb itbis igic"),
    money=word_set(
        "precio precios coste costes costo costos cuesta cuestan tarifa tarifas cuota cuotas importe "
        "importes pagara pagaran paga pagan abonara abonaran abona honorarios presupuesto fianza "
        "facturara factura penalizacion penalidad multa indemnizacion deposito anticipo cobrara "
        "valor sueldo remuneracion recargo descontara monto bonificacion asciende cobra"
    ),
    spans=word_set(
        "plazo plazos tiempo dentro cada duracion antelacion anticipacion preaviso garantia vigencia "
        "periodo durara dura respondera resolvera contestara entregara conservara pesa pesan ocupa ocupan tarda tardan alcanza supera mide miden vale valen "
        "resolucion peso tamaño longitud superficie distancia extension velocidad"
    ),
    labels=word_set(
        "clausula clausulas anexo articulo articulos apartado seccion capitulo nivel version dia dias "
        "punto punto fase hito etapa lote iso une ley decreto norma nº numero no linea plan paso tipo "
        "categoria prioridad grado pagina figura tabla expediente ticket piso planta local calle lunes "
        "martes miercoles jueves viernes sabado domingo año windows office factor puntuacion nota las "
        "la h1 parrafo inciso literal base cap art orden modelo formulario puerto canal grupo"
    ),
    links=word_set(
        "de del al a en por para con y o u e que desde hasta tras si cuando segun sobre antes despues "
        "como mas menos ante contra se salvo excepto sin mensual mensuales anual anuales adicional "
        "adicionales desde contados contado es son sera seran aplica aplicara"
    ),
    not_bases=word_set(
        "descuento penalizacion recargo interes bonificacion comision anticipo rebaja aumento incremento "
        "retencion multa margen reduccion adelanto compensacion calidad disponibilidad dia mora cada "
        "deduccion forma manera"
    ),
    more=word_set("o y a u e ni al hasta %"),
    changes=word_set("subi sube suba aume incr elev baja reba redu enca revi ajus actu desc rest"),
)


def bare_figures(passage: Passage) -> Iterator[Candidate]:
    """Yield the figures without unit, base or currency."""
    return bare(passage, MEASURES)
