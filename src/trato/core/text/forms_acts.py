"""Acts other than duties and powers: prohibitions, scope, money, sentences of their own."""

from __future__ import annotations

from typing import Final

from trato.core.agreement import (
    Absences,
    Adjustment,
    ChangeRule,
    ComputingRules,
    CureRule,
    Definition,
    Excluded,
    Goal,
    HourBank,
    Included,
    Instalments,
    Interest,
    JointLimit,
    Licence,
    NoPayout,
    NotLiable,
    OneCredit,
    OnlyPeople,
    OnlyRemedy,
    Ownership,
    PaymentOrder,
    Permission,
    PerUnit,
    Precedence,
    Prohibition,
    Refers,
    Retention,
    Side,
    Survives,
    Takes,
    Tally,
    Term,
    Unit,
    Warranty,
)
from trato.core.text.families import ANY, MONEY, QUALITY, SCOPE
from trato.core.text.forms_amounts import PART_OF_IT
from trato.core.text.forms_modifiers import APPROVED_EN, APPROVED_ES
from trato.core.text.meanings import (
    included,
    monthly_bank,
    not_without_approval,
    not_without_approval_parts,
)
from trato.core.text.rows import Row, row

_IF_ES: Final = "[si {conditions:condition+if},]"
_IF_EN: Final = "[if {conditions:condition+if},]"
_RETENTION: Final = tuple(
    row(f"retention{kind}", "act", Retention,
        es=tuple(f"{_IF_ES} {{debtor:side}} {keeps} {{duration:duration}}"
                 f" desde {{since:since}} {end_es}"
                 for keeps in ("conserva {thing:thing} por",
                               "(conserva|conservará) {thing:thing} (durante|por)")),
        en=(f"{_IF_EN} {{debtor:side}} retains {{thing:thing}} for {{duration:duration}}"
            f" from {{since:since}} {end_en}"), allows=ANY | {"form", "consequence"})
    for kind, end_es, end_en in (
        ("-erase", "; después se elimina en {erase_within:duration}",
         "; then it is erased within {erase_within:duration}"),
        ("", "", ""),
    )
)  # fmt: skip

_PROHIBITIONS: Final = (
    Row("not-without-approval", "act", not_without_approval,
        tuple(f"{{debtor:side}} no {does} {{thing:thing}} sin {asked} de {{by:side}}"
              " [, salvo si {unless:condition}]"
              for does in ("publica", "(divulga|revela)", "(comparte|difunde)")
              for asked in ("aprobación escrita", "aprobación escrita previa",
                            "(consentimiento escrito|autorización escrita)")),
        tuple(f"{{debtor:side}} {does} {{thing:thing}} without {asked} of {{by:side}}"
              " [, unless {unless:condition}]"
              for does in ("does not publish", "does not (disclose|share)",
                           "shall not (publish|disclose)")
              for asked in ("written approval", "prior written approval",
                            "(written consent|prior written consent)")),
        allows=ANY | {"consequence", "approval"},
        of=Prohibition, parts=not_without_approval_parts, takes=1,
        ),
    row("not-thing", "act", Prohibition,
        es=tuple(f"{{debtor:side}} {said} {{thing:thing}} [, salvo si {{unless:condition}}]"
                 for said in ("no publica", "no (publicará|divulgará)", "no (divulga|revela)",
                              "no (comparte|difunde)", "guarda (reserva|secreto) de",
                              "mantiene en (reserva|secreto)", "guarda la confidencialidad de")),
        en=tuple(f"{{debtor:side}} {said} {{thing:thing}} [, unless {{unless:condition}}]"
                 for said in ("does not publish", "does not (disclose|share)",
                              "(must|shall) not (publish|disclose)", "keeps secret")),
        allows=ANY | {"consequence", "approval"}),
    row("not-text", "act", Prohibition, es="{debtor:side} no hace esto: {text:text}",
        en="{debtor:side} does not do this: {text:text}", person=True, free=True,
        allows=ANY | {"consequence", "approval"}),
    row("not-text-unless", "act", Prohibition,
        es="{debtor:side} no hace {text:name} [, salvo si {unless:condition}]",
        en="{debtor:side} does not do {text:name} [, unless {unless:condition}]", person=True,
        allows=ANY | {"consequence", "approval"}),
    row("assured", "act", Prohibition, es="{debtor:side} garantiza: {text:text}",
        en=("{debtor:side} assures: {text:text}", "{debtor:side} guarantees: {text:text}"),
        person=True, free=True, allows=ANY | {"consequence"}, assured=True),
    row("permission", "act", Permission,
        es=(f"{_IF_ES} {{holder:side}} puede: {{text:text}}",
            f"{_IF_ES} {{holder:side}} podrá: {{text:text}}"),
        en=f"{_IF_EN} {{holder:side}} may: {{text:text}}", person=True, free=True, allows=ANY),
    row("permission-thing", "act", Permission,
        es=(f"{_IF_ES} {{holder:side}} puede usar {{thing:thing}}",
            f"{_IF_ES} {{holder:side}} podrá usar {{thing:thing}}"),
        en=f"{_IF_EN} {{holder:side}} may use {{thing:thing}}", allows=ANY),
    *_RETENTION,
    row("ownership", "act", Ownership,
        es=("{thing:thing} pertenece a {owner:side} [desde {since:since}]",
            "{thing:thing} es propiedad de {owner:side} [desde {since:since}]"),
        en=("{thing:thing} belongs to {owner:side} [from {since:since}]",
            "{thing:thing} is the property of {owner:side} [from {since:since}]"),
        allows=ANY),
    row("takes", "act", Takes, es="{side:side} contrata {thing:thing}",
        en="{side:side} subscribes to {thing:thing}"),
    row("licence", "act", Licence,
        es="{holder:side} puede usar {thing:thing} para: {uses:name+and}"
        " [, hasta {most:figure} {unit:measure}] [, desde {since:since}]"
        " [, por {duration:duration}]",
        en="{holder:side} may use {thing:thing} for: {uses:name+and}"
        " [, up to {most:figure} {unit:measure}] [, from {since:since}]"
        " [, for {duration:duration}]"),
    row("only-people", "act", OnlyPeople,
        es="por {side:side}, sólo {people:person+and} {may:may_verb+and} [{things:thing+and}]"
        " [de prioridad {priority:priority}]"
        " [; lo que pidan otras personas cuenta como de prioridad {otherwise:priority}]"
        " [; {confirmable=lo que pidan otras personas no obliga hasta que lo confirme por"
        " escrito}]",
        en="for {side:side}, only {people:person+and} {may:may_verb+and} [{things:thing+and}]"
        " [of priority {priority:priority}]"
        " [; what others ask for counts as of priority {otherwise:priority}]"
        " [; {confirmable=what others ask for does not bind until confirmed in writing}]"),
)  # fmt: skip

_APART_ES: Final = "se presupuestan aparte/se presupuesta aparte/se cotizan aparte/se cotiza aparte"
_APART_EN: Final = (
    "quoted apart/they are quoted apart/quoted separately/they are quoted separately"
    "/it is quoted apart/it is quoted separately"
)
_BANKS_ES: Final = [
    f"incluye {bank} de {{minutes:hours}} {{every:{every}}} [para {{name:name}}]"
    " [, en pasos de {step_minutes:count} minutos]"
    " [; {rollover=las horas no usadas pasan al periodo siguiente"
    "/las horas sobrantes pasan al periodo siguiente"
    "/las horas no usadas se acumulan al periodo siguiente} [, hasta {rollover_most:hours}]]"
    " [; las horas caducan a {expiry:expiry}]"
    " [; {newest_first=se usan primero las más recientes}]"
    f" [; cada hora {further} cuesta {{extra:per_hour}}] {APPROVED_ES}"
    for bank, every, further in (
        ("un banco", "every", "adicional"),
        ("una bolsa", "every", "(adicional|extra)"),
        ("(un banco|una bolsa)", "per", "(adicional|extra)"),
    )
]
_BANKS_EN: Final = [
    f"includes a bank of {{minutes:hours}} {{every:{every}}} [for {{name:name}}]"
    " [, in steps of {step_minutes:count} minutes]"
    " [; {rollover=unused hours pass to the next period/unused hours roll over to the next period}"
    " [, up to {rollover_most:hours}]]"
    " [; hours expire after {expiry:expiry}]"
    " [; {newest_first=the newest are used first}]"
    f" [; each {further} hour costs {{extra:per_hour}}] {APPROVED_EN}"
    for every, further in (("every", "further"), ("per", "(extra|additional)"))
]

_EACH_MORE_ES: Final = "cada (una|uno) (adicional|más)"

_SCOPE: Final = (
    row("included", "act", Included,
        es=tuple(f"{begin} {{count:count}} {{thing:thing}} [en {{of:thing}}] [{{per:{per}}}]"
                 f" [; {further} cuesta {{extra:amount}} [, {{taxes:tax_line+and}}] {APPROVED_ES}]"
                 for begin, further in (("incluye:", "cada una adicional"),
                                        ("incluye:", "cada (uno adicional|una más)"),
                                        ("(incluye|incluye hasta)", _EACH_MORE_ES),
                                        ("incluye: hasta", _EACH_MORE_ES))
                 for per in ("every", "per")),
        en=tuple(f"{begin} {{count:count}} {{thing:thing}} [in {{of:thing}}] [{{per:{per}}}]"
                 f" [; {further} costs {{extra:amount}} [, {{taxes:tax_line+and}}] {APPROVED_EN}]"
                 for begin, further in (("includes:", "each further one"),
                                        ("includes:", "each (extra|additional) one"),
                                        ("includes: up to", "each (further|additional) one"),
                                        ("(includes|includes up to)", "each further one"),
                                        ("(includes|includes up to)",
                                         "each (extra|additional) one"))
                 for per in ("every", "per")), allows=SCOPE),
    row("included-approval", "act", Included,
        es="incluye: {count:count} {thing:thing} [en {of:thing}] [{per:every}]; cada una"
        " adicional requiere aprobación escrita previa del cliente",
        en="includes: {count:count} {thing:thing} [in {of:thing}] [{per:every}]; each further"
        " one needs prior written approval of the client", allows=SCOPE, needs_approval=True),
    row("included-all", "act", Included,
        es=tuple(f"{begin} {{thing:thing}} [en {{of:thing}}] [{{per:every}}]"
                 f" [; lo adicional cuesta {{extra:amount}} {APPROVED_ES}]"
                 for begin in ("incluye:", "incluye")),
        en=tuple(f"{begin} {{thing:thing}} [in {{of:thing}}] [{{per:every}}]"
                 f" [; what is beyond costs {{extra:amount}} {APPROVED_EN}]"
                 for begin in ("includes:", "includes")), allows=SCOPE),
    Row("included-several", "act", included,
        ("(incluye:|incluye) {first:thing}, {things:thing+and}",
         "(incluye:|incluye) {first:thing} y {things:thing+and}"),
        ("(includes:|includes) {first:thing}, {things:thing+and}",
         "(includes:|includes) {first:thing} and {things:thing+and}"), allows=SCOPE),
    row("excluded", "act", Excluded,
        es=tuple(f"{begin} {{things:thing+and}} [; {{quoted_apart={_APART_ES}}}]"
                 f" [; {cost} {{price:amount}}] {APPROVED_ES}"
                 for begin, cost in (("no incluye:", "cuestan"),
                                     ("(no incluye|quedan fuera)", "(cuesta|cuestan)"),
                                     ("(no incluye|quedan fuera):", "(cuesta|cuestan)"))),
        en=tuple(f"{begin} {{things:thing+and}} [; {{quoted_apart={_APART_EN}}}]"
                 f" [; {cost} {{price:amount}}] {APPROVED_EN}"
                 for begin, cost in (("does not include:", "they cost"),
                                     ("does not include:", "it costs"),
                                     ("does not include", "(it costs|they cost)"))),
        allows=SCOPE),
    row("hour-bank", "act", HourBank, es=tuple(_BANKS_ES), en=tuple(_BANKS_EN), allows=SCOPE),
    # what is left of a month passes to the next month: said of no other period
    Row("hour-bank-monthly", "act", monthly_bank,
        tuple(said.replace("{every:every}", "(cada mes|al mes)")
              .replace("al periodo siguiente", "al mes siguiente") for said in _BANKS_ES[:2]),
        tuple(said.replace("{every:every}", "(every month|a month)")
              .replace("the next period", "the next month") for said in _BANKS_EN[:1]),
        allows=SCOPE),
    row("per-hour", "per_hour", PerUnit,
        es="{amount_and_currency:money} [{each_person=por persona}] [{begun=o fracción}]",
        en="{amount_and_currency:money} [{each_person=per person}]"
        f" [{{begun={PART_OF_IT}}}]",
        unit=Unit.HOUR),
)  # fmt: skip

_BEAR_ES: Final = (
    "devengan el {rate:percent} {per:interest_per} simple",
    "(devengan|generan) (un interés|intereses) de el {rate:percent} {per:interest_per} [simple]",
    "causan (un interés|intereses) de el {rate:percent} {per:interest_per} [simple]",
    "devengan el {rate:percent} {per:interest_per}",
)
_BEAR_EN: Final = (
    "bear {rate:percent} {per:interest_per} simple",
    "(bear|accrue) interest (of|at) {rate:percent} {per:interest_per} [simple]",
    "(bear|accrue) simple interest (of|at) {rate:percent} {per:interest_per}",
    "bear {rate:percent} {per:interest_per}",
)
_INTEREST_ES: Final = (
    " [sobre {reference:name}], base {basis:count} [, más {fixed_fee:fixed} fijos]"
    " [, tras {grace:duration} de gracia] [, hasta {cap:cap_amount}]"
    " [, desde el día siguiente al vencimiento hasta el del pago inclusive]"
)
_INTEREST_EN: Final = (
    " [over {reference:name}], basis {basis:count} [, plus a fixed {fixed_fee:fixed}]"
    " [, after {grace:duration} of grace] [, up to {cap:cap_amount}]"
    " [, from the day after the due date to that of payment inclusive]"
)

_INTERESTS_EN: Final = (
    _INTEREST_EN,
    _INTEREST_EN.replace("a fixed {fixed_fee:fixed}", "{fixed_fee:fixed} fixed"),
    _INTEREST_EN.replace("a fixed {", "a fixed (sum|fee) of {"),
)

_MONEY: Final = (
    row("interest-client", "act", Interest,
        es=tuple(f"las facturas vencidas {bear} {_INTEREST_ES}" for bear in _BEAR_ES),
        en=tuple(f"overdue invoices {bear} {end}" for end in _INTERESTS_EN for bear in _BEAR_EN),
        allows=MONEY, debtor=Side.CLIENT),
    row("interest-provider", "act", Interest,
        es=tuple(f"las deudas vencidas del prestador {bear} {_INTEREST_ES}" for bear in _BEAR_ES),
        en=tuple(f"overdue debts of the provider {bear} {end}"
                 for end in _INTERESTS_EN for bear in _BEAR_EN),
        allows=MONEY, debtor=Side.PROVIDER),
    row("instalments", "act", Instalments,
        es="{debtor:side} paga {total:fixed} en cuotas de al menos {least:fixed} {every:every};"
        " después de cada cuota el saldo crece el {growth:percent}"
        " [; con la última paga {closing:fixed} de cierre]",
        en="{debtor:side} pays {total:fixed} in instalments of at least {least:fixed}"
        " {every:every}; after each instalment the balance grows by {growth:percent}"
        " [; with the last one {closing:fixed} of closing]", allows=MONEY),
    row("payment-order", "act", PaymentOrder,
        es="un pago que no nombra factura va a la más antigua, primero al interés",
        en="a payment that names no invoice goes to the oldest, interest first"),
    row("payment-order-principal", "act", PaymentOrder,
        es="un pago que no nombra factura va a la más antigua, primero al capital",
        en="a payment that names no invoice goes to the oldest, principal first",
        principal_first=True),
    row("payment-order-newest", "act", PaymentOrder,
        es="un pago que no nombra factura va a la más reciente, primero al interés",
        en="a payment that names no invoice goes to the newest, interest first",
        newest_first=True),
    row("payment-order-newest-principal", "act", PaymentOrder,
        es="un pago que no nombra factura va a la más reciente, primero al capital",
        en="a payment that names no invoice goes to the newest, principal first",
        newest_first=True, principal_first=True),
    row("one-credit", "act", OneCredit,
        es="de varios descuentos por una misma petición sólo vale el mayor",
        en="of several credits for one request only the largest counts"),
    row("warranty", "act", Warranty,
        es=tuple(f"{{debtor:side}} garantiza {{thing:thing}} {over} {{duration:duration}}"
                 " desde {since:since} [; corrige en {repair_due:duration} desde el aviso]"
                 " [; {written≠basta un aviso de palabra}]" for over in ("por", "durante")),
        en="{debtor:side} warrants {thing:thing} for {duration:duration} from {since:since}"
        " [; repairs within {repair_due:duration} from the notice]"
        " [; {written≠a spoken notice is enough}]", allows=ANY | QUALITY),
    row("goal", "act", Goal,
        es="meta {name:name}: de {baseline:figure} a {target:figure} {unit:measure} [, {due:due}]",
        en="goal {name:name}: from {baseline:figure} to {target:figure} {unit:measure}"
        " [, {due:due}]", allows=ANY),
    row("goal-target", "act", Goal,
        es="meta {name:name}: {target:figure} {unit:measure} [, {due:due}]",
        en="goal {name:name}: {target:figure} {unit:measure} [, {due:due}]", allows=ANY,
        baseline=None),
)  # fmt: skip

_RENEWS_ES: Final = (
    "[, y se renueva por {renews_for:duration} [salvo aviso con {renewal_notice:duration}]]"
)
_ALSO_RENEWS_ES: Final = (
    "[, y se (renueva|prorroga) por {renews_for:duration}"
    " [, salvo aviso (con|de) {renewal_notice:duration} [(de antelación|antes)]]]"
)
_RENEWS_EN: Final = (
    "[, and is renewed for {renews_for:duration}"
    " [unless notice is given {renewal_notice:duration} before]]"
)
_ALSO_RENEWS_EN: Final = (
    "[, and (renews|is extended) for {renews_for:duration}"
    " [, unless notice is given {renewal_notice:duration} before]]"
)


def _terms_es(start: str) -> tuple[str, ...]:
    """Return how long an agreement runs, from its first day or from the signature."""
    until = "[hasta el {end_on:date}] [hasta {until:until}]"
    during = "[(por|durante) {duration:duration}]"
    return (
        f"este acuerdo rige desde {start} [por {{duration:duration}}] {until} {_RENEWS_ES}",
        f"este acuerdo (rige|dura) desde {start} {during} {until} {_ALSO_RENEWS_ES}",
        f"este acuerdo dura {{duration:duration}} desde {start} {_ALSO_RENEWS_ES}",
        f"este acuerdo tiene una duración de {{duration:duration}} desde {start} {_ALSO_RENEWS_ES}",
    )


def _terms_en(start: str) -> tuple[str, ...]:
    """Return how long an agreement runs, from its first day or from the signature."""
    until = "[until {end_on:date}] [until {until:until}]"
    return (
        f"this agreement runs from {start} [for {{duration:duration}}] {until} {_RENEWS_EN}",
        f"this agreement runs from {start} [for {{duration:duration}}] {until} {_ALSO_RENEWS_EN}",
        f"this agreement (lasts|runs for) {{duration:duration}} from {start} {_ALSO_RENEWS_EN}",
    )


_COUNTED_ES: Final = (
    "los plazos se cuentan así: las horas hábiles son minutos dentro del horario; lo que llega"
    " fuera de horario cuenta desde la siguiente apertura; lo que se agota justo al cierre"
    " {end}; en los días, el del hecho no cuenta; los días hábiles vencen al cierre de la jornada"
    " del último día; los días naturales vencen al terminar el último día; lo hecho en el instante"
    " del vencimiento está a tiempo"
)
_COUNTED_EN: Final = (
    "time is counted so: working hours are minutes inside the calendar; what arrives outside it"
    " counts from the next opening; what runs out exactly at closing {end}; of days, that of the"
    " event does not count; working days end at the closing of the last day; calendar days end with"
    " the last day; what is done at the due instant is in time"
)

_OWN: Final = (
    row("computing-rules", "act", ComputingRules, es=_COUNTED_ES.format(end="vence al cierre"),
        en=_COUNTED_EN.format(end="is due at closing")),
    row("computing-rules-reopening", "act", ComputingRules,
        es=_COUNTED_ES.format(end="vence a la reapertura"),
        en=_COUNTED_EN.format(end="is due at reopening"), at_reopening=True),
    row("cure-rule", "act", CureRule,
        es="quien incumple puede subsanar en {duration:duration} desde el aviso"
        " [; {then_terminate=si no subsana, la otra parte puede terminar el acuerdo}]",
        en="whoever is in breach may cure it within {duration:duration} from the notice"
        " [; {then_terminate=if not cured, the other party may terminate the agreement}]"),
    row("change-rule", "act", ChangeRule,
        es=(("lo no previsto en este acuerdo no obliga hasta que ambas partes aprueban una"
            " enmienda"),
            ("lo no previsto en este acuerdo no obliga hasta que ambas partes aprueben una"
            " enmienda")),
        en="what this agreement does not foresee does not bind until both parties approve an"
        " amendment"),
    row("term", "act", Term,
        es=_terms_es("el {start_on:date}"), en=_terms_en("{start_on:date}")),
    row("term-signed", "act", Term,
        es=_terms_es("la firma"), en=_terms_en("the signature"), start_on=None),
    row("survives", "act", Survives,
        es=("{clause:label} sobrevive a el acuerdo por {duration:duration}",
            "{clause:label} sobrevive [a el acuerdo] durante {duration:duration}",
            "{clause:label} sobrevive por {duration:duration}"),
        en=("{clause:label} survives the agreement for {duration:duration}",
            "{clause:label} survives for {duration:duration}")),
    row("survives-always", "act", Survives, es="{clause:label} sobrevive a el acuerdo",
        en="{clause:label} survives the agreement"),
    row("absences", "act", Absences,
        es=tuple(f"{{side:side}} {may} cerrar {{days:count}} (día|días) naturales al año, con"
                 " {notice:notice}" for may in ("puede", "podrá")),
        en="{side:side} may close for {days:count} calendar (day|days) a year, with"
        " {notice:notice}"),
    row("absences-working", "act", Absences,
        es=tuple(f"{{side:side}} {may} cerrar {{days:count}} (día|días) hábiles al año, con"
                 " {notice:notice}" for may in ("puede", "podrá")),
        en="{side:side} may close for {days:count} working (day|days) a year, with"
        " {notice:notice}", working=True),
    row("definition", "act", Definition,
        es=("{thing:thing} significa: {text:text}", "{thing:thing} quiere decir: {text:text}"),
        en="{thing:thing} means: {text:text}", person=True, free=True),
    row("tally-breached", "act", Tally,
        es="{thing:thing} es el porcentaje de {clause:label} incumplido {period:every}",
        en="{thing:thing} is the percentage of {clause:label} breached {period:every}",
        breached=True),
    row("tally-kept", "act", Tally,
        es="{thing:thing} es el porcentaje de {clause:label} cumplido {period:every}",
        en="{thing:thing} is the percentage of {clause:label} kept {period:every}"),
    row("precedence", "act", Precedence,
        es=("si {winner:label} y {loser:label} no coinciden, vale {winner:label}",
            "si {loser:label} y {winner:label} no coinciden, vale {winner:label}"),
        en=("if {winner:label} and {loser:label} disagree, {winner:label} prevails",
            "if {loser:label} and {winner:label} disagree, {winner:label} prevails")),
    row("refers", "act", Refers,
        es="{side:side} fija la prioridad de cada petición: {priorities:priority+and}",
        en="{side:side} sets the priority of each request: {priorities:priority+and}"),
    row("refers-any", "act", Refers, es="{side:side} fija la prioridad de cada petición",
        en="{side:side} sets the priority of each request", priorities=()),
)  # fmt: skip

_OVER_ES: Final = "[{per:per}] [en {rolling:duration}]"
_OVER_EN: Final = "[{per:per}] [in any {rolling:duration}]"

_LIMITS: Final = (
    row("joint-greatest", "act", JointLimit,
        es="los descuentos de {clauses:label+and} no se acumulan: vale el mayor [de {per:every}]",
        en="credits of {clauses:label+and} do not add up: the greatest [of {per:every}] counts",
        greatest=True),
    row("joint-limit", "act", JointLimit,
        es=tuple(f"{said} de {{clauses:label+and}} {over} {{amount:cap_amount}} {_OVER_ES}"
                 for said in ("los descuentos", "las (penalidades|penas)",
                              "las multas")
                 for over in ("no pasan de", "no (superan|exceden)", "no exceden de")),
        en=tuple(f"{said} of {{clauses:label+and}} {over} {{amount:cap_amount}} {_OVER_EN}"
                 for said in ("credits", "(penalties|the credits)")
                 for over in ("do not exceed", "shall not exceed"))),
    row("liability", "act", JointLimit,
        es=tuple(f"la responsabilidad de {{debtor:side}} {over} {{amount:cap_amount}} {_OVER_ES}"
                 for over in ("no pasa de", "no (supera|excede)", "no excede de",
                              "(se limita a|está limitada a)")),
        en=tuple(f"the liability of {{debtor:side}} {over} {{amount:cap_amount}} {_OVER_EN}"
                 for over in ("does not exceed", "is (limited to|capped at)", "shall not exceed"))),
    row("not-liable", "act", NotLiable,
        es="{debtor:side} no responde de: {text:text}",
        en="{debtor:side} is not liable for: {text:text}", person=True, free=True),
    row("only-remedy", "act", OnlyRemedy,
        es="por incumplir {clause:label} sólo se debe lo de {remedies:label+and}",
        en="for breach of {clause:label} only the remedies of {remedies:label+and} are owed"),
    row("no-remedy", "act", OnlyRemedy, es="por incumplir {clause:label} no se debe nada",
        en="for breach of {clause:label} nothing is owed"),
    row("no-payout", "act", NoPayout,
        es="los descuentos no se pagan en dinero y se pierden con el fin de el acuerdo",
        en="credits are never paid out and are lost at the end of the agreement"),
    row("adjustment", "act", Adjustment,
        es=("el precio de {thing:thing} se ajusta {period:every} según {value:value}"
            " [, con {notice:notice}]"),
        en=("the price of {thing:thing} is adjusted {period:every} by {value:value}"
            " [, with {notice:notice}]")),
)  # fmt: skip

ACTS: Final[tuple[Row, ...]] = (
    *_PROHIBITIONS,
    *_SCOPE,
    *_MONEY,
    *_OWN,
    *_LIMITS,
)
