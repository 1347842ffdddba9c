"""Amounts of money, taxes and caps."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from trato.core.agreement import (
    Band,
    Bands,
    Cap,
    Excess,
    Fixed,
    Percent,
    PerUnit,
    PriceOf,
    Rate,
    Remaining,
    Share,
    Tax,
    TaxKind,
    Total,
    Unused,
)
from trato.core.text.meanings import withheld_at_source
from trato.core.text.rows import Row, row

AT_MOST_ES: Final = (
    "hasta", "hasta un (máximo|tope) de", "con un (máximo|tope) de", "con (máximo|tope) de",
)  # fmt: skip
AT_MOST_EN: Final = ("up to", "up to a (maximum|cap) of", "with a (maximum|cap) of")
_MONEY: Final = "{amount_and_currency:money}"
_RATE: Final = "{amount_and_currency:unit_money}"
_STEPS_ES: Final = (
    "[{each_person=y persona}] [{begun=o fracción}] [en pasos de {step_minutes:count} minutos]"
    " [, con un mínimo de {least:fixed}]"
)
PART_OF_IT: Final = "or part of it/or fraction/or part thereof"
_STEPS_EN: Final = (
    f"[{{each_person=and person}}] [{{begun={PART_OF_IT}}}]"
    " [in steps of {step_minutes:count} minutes]"
    " [, with a minimum of {least:fixed}]"
)

AMOUNTS: Final[tuple[Row, ...]] = (
    row("fixed", "fixed", Fixed, es=_MONEY, en=_MONEY),
    row("amount-one", "amount", None, es="{_:one_amount}", en="{_:one_amount}"),
    row("amount-fixed", "one_amount", None, es="{_:fixed}", en="{_:fixed}"),
    row("amount-price-of", "one_amount", None, es="{_:price_of}", en="{_:price_of}"),
    row("amount-percent", "one_amount", None, es="{_:percent_of}", en="{_:percent_of}"),
    row("price-of", "price_of", PriceOf, es="el precio de {thing:thing}",
        en="the price of {thing:thing}"),
    row("base-fixed", "base", None, es="{_:fixed}", en="{_:fixed}"),
    row("base-thing", "base", PriceOf,
        es=("{thing:thing}", "el precio de {thing:thing}"),
        en=("{thing:thing}", "the price of {thing:thing}")),
    row("percent", "percent_of", Percent, es=("el {rate:percent} de {of:base}",
        "{rate:percent} de {of:base}"), en="{rate:percent} of {of:base}"),
    row("per-thing", "one_amount", PerUnit,
        es=f"{_RATE} por cada {{unit:name}} {_STEPS_ES}",
        en=tuple(f"{_RATE} {each} {{unit:name}} {_STEPS_EN}" for each in ("for each", "per"))),
    # «por mes» is said of a fee for each period; a rate per month is «por cada mes»
    row("per-hour-of-time", "one_amount", PerUnit,
        es=f"{_RATE} por {{unit:short_unit}} {_STEPS_ES}",
        en=f"{_RATE} per {{unit:short_unit}} {_STEPS_EN}"),
    row("per-time", "one_amount", PerUnit,
        es=f"{_RATE} por cada {{unit:unit}} {_STEPS_ES}",
        en=f"{_RATE} for each {{unit:unit}} {_STEPS_EN}"),
    row("amount-rate", "one_amount", None, es="{_:rate_of}", en="{_:rate_of}"),
    row("cap-of-rate", "cap_amount", None, es="{_:rate_of}", en="{_:rate_of}"),
    row("rate", "rate_of", Rate, es="el {rate:percent} de el valor de {value:value}",
        en="{rate:percent} of the value of {value:value}"),
    row("excess", "one_amount", Excess,
        es=f"{_MONEY} por cada {{value:value}} fuera de {{low:figure}} a {{high:figure}}"
        " [por cada {times:value}] [, {per_reading=una vez por lectura}]",
        en=f"{_MONEY} for each {{value:value}} outside {{low:figure}} to {{high:figure}}"
        " [for each {times:value}] [, {per_reading=once per reading}]"),
    row("excess-over", "one_amount", Excess,
        es=f"{_MONEY} por cada {{value:value}} por encima de {{high:figure}}"
        " [por cada {times:value}] [, {per_reading=una vez por lectura}]",
        en=f"{_MONEY} for each {{value:value}} over {{high:figure}}"
        " [for each {times:value}] [, {per_reading=once per reading}]", low=None),
    row("excess-under", "one_amount", Excess,
        es=f"{_MONEY} por cada {{value:value}} por debajo de {{low:figure}}"
        " [por cada {times:value}] [, {per_reading=una vez por lectura}]",
        en=f"{_MONEY} for each {{value:value}} under {{low:figure}}"
        " [for each {times:value}] [, {per_reading=once per reading}]", high=None),
    row("amount-times", "one_amount", None, es="{_:times_of}", en="{_:times_of}"),
    row("times", "times_of", Share, es="{numerator:count} veces {of:base}",
        en="{numerator:count} times {of:base}", denominator=1),
    row("remaining", "one_amount", Remaining,
        es=tuple("{of:base} por cada {unit:unit} que " + left + " hasta {duration:duration}"
                 " desde {since:beginning}" for left in ("falta", "falte")),
        en="{of:base} for each {unit:unit} left until {duration:duration} from {since:beginning}"),
    row("remaining-part", "one_amount", Remaining,
        es=tuple("{of:part} por cada {unit:unit} que " + left + " hasta {duration:duration}"
                 " desde {since:beginning}" for left in ("falta", "falte")),
        en="{of:part} for each {unit:unit} left until {duration:duration} from {since:beginning}"),
    row("part-percent", "part", None, es="{_:percent_of}", en="{_:percent_of}"),
    row("part-share", "part", None, es="{_:share_of}", en="{_:share_of}"),
    row("unused", "one_amount", Unused, es="la parte no usada de {of:base}",
        en="the unused part of {of:base}"),
    row("amount-share", "one_amount", None, es="{_:share_of}", en="{_:share_of}"),
    row("share", "share_of", Share, es="{numerator_and_denominator:fraction} de {of:base}",
        en="{numerator_and_denominator:fraction} of {of:base}"),
    row("share-any", "one_amount", Share,
        es="{numerator:count} / {denominator:count} de {of:base}",
        en="{numerator:count} / {denominator:count} of {of:base}"),
    row("total", "amount", Total, es="{parts:one_amount+plus}", en="{parts:one_amount+plus}"),
    # tables by limits
    row("band-up-to", "band", Band, es="hasta {up_to:figure}, {amount:one_amount}",
        en="up to {up_to:figure}, {amount:one_amount}", above=None),
    row("band-under", "band", Band, es="menos de {up_to:figure}, {amount:one_amount}",
        en="under {up_to:figure}, {amount:one_amount}", above=None, up_to_inclusive=False),
    row("band-over", "band", Band, es="más de {above:figure}, {amount:one_amount}",
        en="over {above:figure}, {amount:one_amount}", up_to=None),
    row("band-from", "band", Band, es="{above:figure} o más, {amount:one_amount}",
        en="{above:figure} or more, {amount:one_amount}", up_to=None, above_inclusive=True),
    row("band-over-up-to", "band", Band,
        es="más de {above:figure} y hasta {up_to:figure}, {amount:one_amount}",
        en="over {above:figure} and up to {up_to:figure}, {amount:one_amount}"),
    row("band-over-under", "band", Band,
        es="más de {above:figure} y menos de {up_to:figure}, {amount:one_amount}",
        en="over {above:figure} and under {up_to:figure}, {amount:one_amount}",
        up_to_inclusive=False),
    row("band-from-up-to", "band", Band,
        es="desde {above:figure} y hasta {up_to:figure}, {amount:one_amount}",
        en="from {above:figure} and up to {up_to:figure}, {amount:one_amount}",
        above_inclusive=True),
    row("band-from-under", "band", Band,
        es="desde {above:figure} y menos de {up_to:figure}, {amount:one_amount}",
        en="from {above:figure} and under {up_to:figure}, {amount:one_amount}",
        above_inclusive=True, up_to_inclusive=False),
    row("bands-delay", "amount", Bands,
        es="según el retraso en {unit:unit_many}: {bands:band+semicolon}",
        en="by the delay in {unit:unit_many}: {bands:band+semicolon}"),
    row("bands-until-date", "amount", Bands,
        es=tuple(f"según {how} {{unit:unit_many}} faltan para el {{until_on:date}}:"
                 " {bands:band+semicolon}" for how in ("cuántos", "cuántas")),
        en="by how many {unit:unit_many} are left until {until_on:date}: {bands:band+semicolon}"),
    row("bands-until", "amount", Bands,
        es=tuple(f"según {how} {{unit:unit_many}} faltan para {{until:thing}}:"
                 " {bands:band+semicolon}" for how in ("cuántos", "cuántas")),
        en="by how many {unit:unit_many} are left until {until:thing}: {bands:band+semicolon}"),
    row("bands-of-term", "amount", Bands,
        es="según el retraso en porcentaje de el plazo: {bands:band+semicolon}",
        en="by the delay in percent of the time allowed: {bands:band+semicolon}", of_term=True),
    row("bands-value", "amount", Bands,
        es="según {value:value}: {bands:band+semicolon}",
        en="by {value:value}: {bands:band+semicolon}"),
    # taxes and caps
    row("tax-added", "tax_line", Tax, es="más {name:tax} de el {rate:percent}",
        en="plus {name:tax} of {rate:percent}", kind=TaxKind.ADDED),
    row("tax-withheld", "tax_line", Tax,
        es=("con retención de {name:tax} de el {rate:percent}",
            "menos retención de {name:tax} de el {rate:percent}"),
        en=("with {rate:percent} of {name:tax} withheld",
            "less {rate:percent} of {name:tax} withheld"), kind=TaxKind.WITHHELD),
    Row("tax-withheld-at-source", "tax_line", withheld_at_source,
        ("con retención en la fuente de el {rate:percent}",),
        ("with {rate:percent} withheld at source",)),
    row("tax-withheld-share", "tax_line", Tax,
        es=("con retención de {share:fraction} de el {name:tax}",
            "con retención de {share:fraction} de {name:tax}"),
        en="with {share:fraction} of the {name:tax} withheld", kind=TaxKind.WITHHELD),
    row("cap-percent", "cap", Cap,
        es=tuple(f"{most} {{amount:cap_amount}} [{{per:per}}]" for most in AT_MOST_ES),
        en=tuple(f"{most} {{amount:cap_amount}} [{{per:per}}]" for most in AT_MOST_EN)),
    row("cap-rolling", "cap", Cap,
        es=tuple(f"{most} {{amount:cap_amount}} en {{rolling:duration}}" for most in AT_MOST_ES),
        en=tuple(f"{most} {{amount:cap_amount}} in any {{rolling:duration}}"
                 for most in AT_MOST_EN)),
    # «100.00 USD por mes» is a cap per month, never an amount per month
    row("cap-fixed", "cap_amount", None, es="{_:fixed}", en="{_:fixed}"),
    row("cap-of-price", "cap_amount", None, es="{_:price_of}", en="{_:price_of}"),
    row("cap-of-times", "cap_amount", None, es="{_:times_of}", en="{_:times_of}"),
    row("cap-of-whole", "cap_amount", Percent, es="{of:whole_base}", en="{of:whole_base}",
        rate=Decimal(100)),
    row("cap-of", "cap_amount", None, es="{_:percent_of}", en="{_:percent_of}"),
    row("cap-of-share", "cap_amount", None, es="{_:share_of}", en="{_:share_of}"),
)  # fmt: skip
