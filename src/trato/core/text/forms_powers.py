"""Powers: what a side may do that changes what is owed; how each is said by one side, or either."""

from __future__ import annotations

from typing import Final

from trato.core.agreement import Effect, Power
from trato.core.text.families import POWER
from trato.core.text.meanings import either
from trato.core.text.rows import Row, row

_IF_ES: Final = "[si {conditions:condition+if},]"
_IF_EN: Final = "[if {conditions:condition+if},]"
_POWER_ES: Final = (
    "[, pagando {amount:amount}] [, en {within:duration}]"
    " [, hasta {before:duration} antes de el vencimiento] [, con {notice:notice}]"
    " [, {at_end_of:effect_at_end}]"
    " [, {time_added=y el tiempo suspendido se suma al plazo}] [, salvo si {unless:condition}]"
)
_POWER_EN: Final = (
    "[, paying {amount:amount}] [, within {within:duration}]"
    " [, up to {before:duration} before the due date] [, with {notice:notice}]"
    " [, {at_end_of:effect_at_end}]"
    " [, {time_added=and the time suspended is added to the due date}]"
    " [, unless {unless:condition}]"
)


_SPARED_ES: Final = "[, salvo {spared:label+and},]"
_SPARED_EN: Final = "[, except {spared:label+and},]"


def _power(
    id: str,
    effect: Effect,
    es: str,
    en: str,
    *,
    also_es: tuple[str, ...] = (),
    also_en: tuple[str, ...] = (),
) -> Row:
    """Make the row of a power; ``also``: other ways to say it, which are only read."""
    return row(
        id, "act", Power,
        es=(f"{_IF_ES} {{holder:side}} puede {es} {_POWER_ES}",
            *(f"{{holder:side}} (puede|podrá) {said} {_POWER_ES} [, si {{conditions:condition+if}}]"
              for said in (es, *also_es)),
            *(f"{_IF_ES} {{holder:side}} (puede|podrá) {said} {_POWER_ES}"
              for said in (es, *also_es))),
        en=(f"{_IF_EN} {{holder:side}} may {en} {_POWER_EN}",
            *(f"{{holder:side}} may {said} {_POWER_EN} [, if {{conditions:condition+if}}]"
              for said in (en, *also_en)),
            *(f"{_IF_EN} {{holder:side}} (may|can) {said} {_POWER_EN}"
              for said in (en, *also_en))),
        allows=POWER, effect=effect,
    )  # fmt: skip


_END_ES: Final = (
    "(terminar|resolver) este acuerdo", "(rescindir|resolver) el acuerdo",
    "(terminar|rescindir) el contrato", "dar por terminado (el|este) acuerdo",
)  # fmt: skip
_END_EN: Final = (
    "(terminate|end) this agreement", "(end|cancel) the agreement",
    "(terminate|end) the contract",
)  # fmt: skip
_EITHER: Final = tuple(
    Row(
        f"{id}-either", "act", either,
        tuple(f"{_IF_ES} {who} (puede|podrá) {said} {_POWER_ES}" for said in es
              for who in ("cualquiera de las partes", "(cada|cualquier) parte",
                          "el prestador o el cliente")),
        tuple(f"{_IF_EN} {who} (may|can) {said} {_POWER_EN}" for said in en
              for who in ("either (party|side)", "(each|any) party")),
        (("effect", effect),), allows=POWER,
    )
    for id, effect, es, en in (
        ("terminate", Effect.TERMINATE, ("terminar el acuerdo", *_END_ES),
         ("terminate the agreement", *_END_EN)),
        ("suspend-all", Effect.SUSPEND, ("suspender el trabajo", "suspender el servicio"),
         ("suspend the work", "suspend the service")),
        ("renew", Effect.RENEW, ("renovar el acuerdo [por {duration:duration}]",),
         ("renew the agreement [for {duration:duration}]",)),
    )
)  # fmt: skip

_POWERS: Final = (
    _power("terminate", Effect.TERMINATE, "terminar el acuerdo", "terminate the agreement",
           also_es=_END_ES, also_en=_END_EN),
    _power("terminate-part", Effect.TERMINATE, "terminar {target:cause}",
           "terminate {target:cause}"),
    _power("suspend", Effect.SUSPEND,
           "suspender {target:cause} [hasta por {duration:duration}]",
           "suspend {target:cause} [for up to {duration:duration}]"),
    _power("suspend-all", Effect.SUSPEND,
           f"suspender el trabajo {_SPARED_ES} [hasta por {{duration:duration}}]",
           f"suspend the work {_SPARED_EN} [for up to {{duration:duration}}]",
           also_es=((f"suspender el (servicio|trabajo) {_SPARED_ES}"
                    " [(hasta por|durante) {duration:duration}]"),
                    (f"suspender los (servicios|trabajos) {_SPARED_ES}"
                    " [hasta por {duration:duration}]")),
           also_en=((f"suspend the (service|services) {_SPARED_EN}"
                    " [for up to {duration:duration}]"),
                    f"suspend work {_SPARED_EN} [for up to {{duration:duration}}]")),
    _power("resume", Effect.RESUME, "reanudar {target:cause}", "resume {target:cause}"),
    _power("resume-all", Effect.RESUME, "reanudar el trabajo", "resume the work",
           also_es=("reanudar el servicio", "reanudar los (servicios|trabajos)"),
           also_en=("resume the (service|services)", "resume work")),
    _power("withhold", Effect.WITHHOLD, "retener {target:cause}", "withhold {target:cause}"),
    _power("withhold-all", Effect.WITHHOLD, "retener las entregas siguientes",
           "withhold later deliveries"),
    _power("cancel", Effect.CANCEL, "cancelar {target:cause}", "cancel {target:cause}"),
    _power("impose", Effect.IMPOSE, "imponer una pena de {amount:amount} [por {target:cause}]",
           "impose a penalty of {amount:amount} [for {target:cause}]"),
    _power("impose-any", Effect.IMPOSE, "imponer una pena [por {target:cause}]",
           "impose a penalty [for {target:cause}]"),
    _power("extend", Effect.EXTEND, "ampliar {duration:duration} el plazo [de {target:cause}]",
           "extend by {duration:duration} the due date [of {target:cause}]"),
    _power("set-priority", Effect.SET_PRIORITY, "fijar la prioridad [de {target:cause}]",
           "set the priority [of {target:cause}]"),
    _power("change", Effect.CHANGE, "cambiar {text:name} [en {target:cause}]",
           "change {text:name} [in {target:cause}]"),
    _power("renew", Effect.RENEW, "renovar el acuerdo [por {duration:duration}]",
           "renew the agreement [for {duration:duration}]"),
    _power("move", Effect.MOVE, "pasar a {target:cause}", "move to {target:cause}"),
    _power("reject", Effect.REJECT, "rechazar {target:cause}", "reject {target:cause}"),
)  # fmt: skip

POWERS: Final[tuple[Row, ...]] = (*_POWERS, *_EITHER)
