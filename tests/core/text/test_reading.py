"""A text is read whole: every sentence has a state and a place, every problem its cure."""

from __future__ import annotations

from decimal import Decimal

import pytest

from trato.core.agreement import (
    Almost,
    Base,
    Channel,
    Consequence,
    Criterion,
    Duty,
    Happening,
    May,
    Percent,
    PriceOf,
    Prose,
    Rounds,
    Side,
    Silence,
    State,
    What,
)
from trato.core.problems import Problem
from trato.core.text import Reading, read, write_agreement, write_clause, write_sentence
from trato.core.text.limits import CHARACTERS_MAX, SENTENCE_CHARACTERS_MAX
from trato.core.words import Language, explain

LA_MILPA = """# Acuerdo: Contenidos de La Milpa
Idioma: español. Zona horaria: America/Mexico_City. Moneda: MXN. Números: 1,234.56. Trato: tú.

## Partes
Prestador: Estudio Nopal, S.A. de C.V. (Ana Ruiz: responsable).
Cliente: La Milpa (Carla Sosa: aprueba, acepta y pide; Diego Paz: pide).

## Horarios
Horario «oficina»: lunes a viernes, de 9:00 a 14:00 y de 16:00 a 19:00; sábado, de 9:00 a 13:00.
Festivos: 2026-01-01, 2026-02-02.

## C1. Lote del mes
El prestador entrega «lote del mes» cada mes, a más tardar el día 25 del mes anterior a las 18:00.
Forma: 12 imágenes de 1080×1350 con texto de hasta 400 caracteres.
Criterio: cada texto lleva la palabra clave acordada.
El cliente aprueba u observa en 3 días hábiles; su silencio no es aprobación y detiene el plazo \
de «publicación».
Incluye 2 rondas de cambios. Cada ronda adicional cuesta 1,500.00 MXN, con aprobación escrita \
previa del cliente.

## C2. Publicar
El prestador no publica «publicación» sin aprobación escrita del cliente.

## C5. Informe
El prestador entrega el informe «informe» cada mes, a más tardar el 5.º día hábil del mes \
siguiente a las 18:00.
Si llega tarde, el prestador descuenta el 2 % de la cuota mensual por cada día hábil de retraso \
iniciado, hasta el 10 %.

## C7. Precio
El cliente paga «cuota mensual», 28,000.00 MXN, cada mes, en 10 días naturales desde la factura.

## C12. Trato
Prosa: Nos tratamos de tú y nos decimos las cosas a tiempo. Siempre.
"""


def with_clause(*lines: str) -> str:
    return LA_MILPA + "\n## C20. De más\n" + "\n".join(lines) + "\n"


def reading_of(*lines: str) -> Reading:
    return read(with_clause(*lines))


def only_problem(reading: Reading) -> Problem:
    [found] = [found for found in reading.problems if found.blocks]
    return found


def pointed(text: str, found: Problem) -> str:
    """Return the stretch of the text that a Problem points at."""
    return text.split("\n")[found.line - 1][found.column - 1 : found.end_column - 1]


def test_an_agreement_in_plain_spanish_reads_without_a_problem() -> None:
    """What a client can read aloud also runs."""
    reading = read(LA_MILPA)
    assert reading.problems == ()
    states = [(one.clause, one.state) for one in reading.sentences]
    assert states == [
        ("C1", State.RUNS),
        ("C1", State.PERSON),
        ("C1", State.PERSON),
        ("C1", State.RUNS),
        ("C1", State.RUNS),
        ("C1", State.RUNS),
        ("C2", State.RUNS),
        ("C5", State.RUNS),
        ("C5", State.RUNS),
        ("C7", State.RUNS),
        ("C12", State.PROSE),
    ]
    assert write_agreement(read(write_agreement(reading.agreement)).agreement) == write_agreement(
        reading.agreement
    )


def test_modifiers_belong_to_the_act_before_them() -> None:
    """«Forma:» speaks of the delivery, «su silencio» of the approval."""
    clause = read(LA_MILPA).agreement.clause("C1")
    assert clause is not None
    delivers, reviews = clause.sentences
    assert isinstance(delivers, Duty)
    assert isinstance(reviews, Duty)
    assert [type(one).__name__ for one in delivers.modifiers] == ["Form", "Criterion"]
    assert [type(one) for one in reviews.modifiers] == [Silence, Rounds]


def test_a_sentence_may_go_on_in_the_next_one() -> None:
    """«Cada ronda adicional cuesta …» is the end of «Incluye 2 rondas»."""
    reading = read(LA_MILPA)
    said = [one.value for one in reading.sentences if isinstance(one.value, Rounds)]
    assert len(said) == 2
    assert said[0] == said[1]
    assert said[0].extra is not None


def test_free_words_take_in_no_sentence_that_follows_them() -> None:
    """What nothing reads after a «Forma» is said to be unread, and the form stays as it was."""
    told = "texto de hasta 400 caracteres."
    text = LA_MILPA.replace(told, "texto.\nEl prestador trota los lunes.")
    reading = read(text)
    assert [one.text for one in reading.sentences if one.state == State.ALMOST] == [
        "El prestador trota los lunes."
    ]


def test_a_bare_percentage_in_a_cap_is_one_of_the_same_amount() -> None:
    """«El 2 % de la cuota mensual …, hasta el 10 %» is ten percent of that fee."""
    clause = read(LA_MILPA).agreement.clause("C5")
    assert clause is not None
    [report] = clause.sentences
    assert isinstance(report, Duty)
    [credit] = report.modifiers
    assert isinstance(credit, Consequence)
    assert credit.amount == Percent(Decimal(2), PriceOf("cuota mensual"))
    assert credit.caps[0].amount == Percent(Decimal(10), PriceOf("cuota mensual"))


def test_people_have_a_short_name_and_powers() -> None:
    """The first name in lower case is what events carry."""
    provider, client = read(LA_MILPA).agreement.parties
    assert provider.name == "Estudio Nopal, S.A. de C.V."
    assert [(one.short, one.may) for one in client.people] == [
        ("carla", (May.APPROVE, May.ACCEPT, May.ASK)),
        ("diego", (May.ASK,)),
    ]


def test_names_stand_bare_once_they_were_quoted() -> None:
    """«La cuota mensual» needs no quotes where another clause has them."""
    reading = reading_of("Si «informe» llega tarde, el prestador descuenta el 5 % del informe.")
    assert reading.problems == ()


def test_accents_case_and_commas_do_not_decide() -> None:
    """What people leave out while typing changes nothing."""
    there = reading_of("El prestador entrega «A» cada mes, a más tardar el día 3 a las 9:00.")
    here = reading_of("el prestador entrega «A» cada mes a mas tardar el DIA 3 a las 9:00")
    assert here.agreement == there.agreement


def test_the_same_petition_reads_in_the_order_that_people_use() -> None:
    """Priority before or after who asks: one meaning."""
    one = reading_of("El prestador contesta cada petición de prioridad «alta» del cliente por"
                     " correo en 4 horas hábiles.")  # fmt: skip
    other = reading_of("El prestador contesta cada petición del cliente de prioridad «alta» por"
                       " correo en 4 horas hábiles.")  # fmt: skip
    assert one.agreement == other.agreement
    clause = one.agreement.clause("C20")
    assert clause is not None
    [duty] = clause.sentences
    assert isinstance(duty, Duty)
    assert duty.trigger.happening == Happening(
        What.REQUESTED, Side.CLIENT, channels=(Channel.EMAIL,), priority="alta"
    )


def test_a_list_under_one_sentence_may_be_written_with_bullets() -> None:
    """Markdown lists are how people write lists."""
    listed = reading_of(
        "El prestador entrega:",
        "- «H1» a más tardar el 2026-04-10 a las 14:30;",
        "- «H2» a más tardar el 2026-04-17.",
    )
    inline = reading_of(
        "El prestador entrega: «H1» a más tardar el 2026-04-10 a las 14:30;"
        " «H2» a más tardar el 2026-04-17."
    )
    assert listed.problems == ()
    assert listed.agreement == inline.agreement


def test_a_criterion_with_bounds_runs_and_one_in_words_is_for_a_person() -> None:
    """Figures decide by themselves; words need somebody who reads them."""
    reading = reading_of(
        "El prestador entrega «plano» a más tardar el 2026-03-27.",
        "Criterio «superficie»: entre 135.8 y 144.2 m².",
        "Criterio «luz»: la sala mira al norte.",
    )
    assert reading.problems == ()
    clause = reading.agreement.clause("C20")
    assert clause is not None
    [plan] = clause.sentences
    assert isinstance(plan, Duty)
    surface, light = plan.modifiers
    assert isinstance(surface, Criterion)
    assert isinstance(light, Criterion)
    assert surface.bounds is not None
    assert light.bounds is None
    assert [one.state for one in reading.sentences[-2:]] == [State.RUNS, State.PERSON]


# --- what is wrong --------------------------------------------------------------------------------


def test_a_sentence_that_nothing_reads_stays_and_blocks() -> None:
    """Nothing is dropped and nothing is guessed."""
    reading = reading_of("El proveedor procurará atender con diligencia.")
    found = only_problem(reading)
    assert found.code == "sentence-unread"
    clause = reading.agreement.clause("C20")
    assert clause is not None
    assert clause.sentences == (Almost("El proveedor procurará atender con diligencia."),)
    assert reading.sentences[-1].state is State.ALMOST


def test_a_date_with_slashes_is_offered_both_ways() -> None:
    """05/06 is May in one country and June in another."""
    text = with_clause("El cliente da «datos» a más tardar el 05/06/2026.")
    found = only_problem(read(text))
    assert found.code == "date-slashed"
    assert found.nearest == ("2026-06-05", "2026-05-06")
    assert pointed(text, found) == "05/06/2026"


def test_money_has_exactly_its_digits() -> None:
    """«1.500 MXN» may be one peso and a half or a thousand and a half: never a guess."""
    text = with_clause("El cliente paga «extra», 1.500 MXN, a más tardar el 2026-03-01.")
    found = only_problem(read(text))
    assert found.code == "money-digits"
    assert found.nearest == ("1,500.00 MXN", "1.50 MXN")
    assert pointed(text, found) == "1.500 MXN"


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("El cliente da «datos» a más tardar el 2026-02-30.", "date-impossible"),
        ("El cliente da «datos» a más tardar el 2026-02-03 a las 25:10.", "hour-impossible"),
        ("El cliente paga «extra», 10.00 XYZ, a más tardar el 2026-03-01.", "currency-unknown"),
        ("El cliente paga «extra», $10.00, a más tardar el 2026-03-01.", "money-sign"),
        ("El cliente paga «extra», -5.00 MXN, a más tardar el 2026-03-01.", "money-negative"),
        ("El prestador contesta cada petición en 3 horas hábiles según el horario «oficna».",
         "calendar-unknown"),
        ("Si el cliente incumple C99, el prestador puede terminar el acuerdo.", "clause-unknown"),
        ("Si «imforme» llega tarde, el prestador descuenta 5.00 MXN.", "thing-unknown"),
        ("Por el cliente, sólo Carla Soza pide.", "person-unnamed"),
        ("Prosa:", "prose-empty"),
        ("El prestador entrega «A» cada semana, a más tardar el día 3.", "due-of-other-period"),
    ],
)  # fmt: skip
def test_every_slip_has_its_problem(line: str, code: str) -> None:
    """Each says what is wrong and how to mend it, in both languages."""
    found = only_problem(reading_of(line))
    assert found.code == code
    for language in Language:
        assert explain(found, language)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Si «imforme» llega tarde, el prestador descuenta 5.00 MXN.", "informe"),
        ("El prestador contesta cada petición en 3 horas según el horario «oficna».", "oficina"),
        ("Por el cliente, sólo Carla Soza pide.", "Carla Sosa"),
        ("Si el cliente incumple C22, el prestador puede terminar el acuerdo.", "C20"),
    ],
)
def test_an_unknown_name_is_answered_with_the_nearest(line: str, name: str) -> None:
    """People mistype more than they invent."""
    assert name in only_problem(reading_of(line)).nearest


def test_all_problems_come_at_once_each_with_its_place() -> None:
    """Nobody mends a text one error at a time."""
    text = with_clause("El cliente da «a» a más tardar el 05/06/2026.", "Esto no se lee.")
    found = [one for one in read(text).problems if one.blocks]
    assert [one.code for one in found] == ["date-slashed", "sentence-unread"]
    assert [pointed(text, one) for one in found] == ["05/06/2026", "Esto no se lee."]


def test_a_label_belongs_to_one_clause() -> None:
    """What verdicts cite is never used twice."""
    found = only_problem(read(LA_MILPA + "\n## C7. Otro precio\nRige desde la firma.\n"))
    assert found.code == "label-twice"
    assert found.param("free") == "C3"


def test_duties_that_are_born_only_of_each_other_never_begin() -> None:
    """A circle of triggers is told, with its clauses."""
    text = LA_MILPA + (
        "\n## A1. Uno\nCuando el cliente cumple A2, el prestador entrega «uno» en 3 días hábiles.\n"
        "\n## A2. Dos\nCuando el prestador cumple A1, el cliente da «dos» en 3 días hábiles.\n"
    )
    found = only_problem(read(text))
    assert found.code == "trigger-circle"
    assert found.param("clauses") == "A1, A2"


def test_a_header_with_nothing_in_it_says_each_thing_that_is_missing() -> None:
    """Reading goes on with defaults, so that the rest is told as well."""
    reading = read("# Acuerdo: Nada\n\n## C1. Uno\nEsto no se lee.\n")
    codes = {found.code for found in reading.problems}
    assert codes == {
        "header-language-missing",
        "header-zone-missing",
        "header-currency-missing",
        "header-numbers-missing",
        "party-missing-provider",
        "party-missing-client",
        "sentence-unread",
    }


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ("Idioma: klingon.", "language-unknown"),
        ("Zona horaria: America/Mexicali_City.", "zone-unknown"),
        ("Moneda: MXM.", "currency-unknown"),
        ("Números: uno.", "number-style"),
        ("Trato: colega.", "register-unknown"),
        ("Tabla de formas: 9.", "table-unknown"),
        ("Moneda: MXN. Moneda: EUR.", "header-twice"),
    ],
)
def test_a_wrong_line_of_the_header_is_told(wrong: str, code: str) -> None:
    """Every value of the header is a closed list or has an example."""
    text = LA_MILPA.replace("Idioma: español.", wrong + " Idioma: español.", 1)
    assert code in {found.code for found in read(text).problems}
    for found in read(text).problems:
        assert explain(found, Language.SPANISH)
        assert explain(found, Language.ENGLISH)


@pytest.mark.parametrize(
    ("section", "code"),
    [
        ("## Partes\nAbogado: Nadie.", "party-unread"),
        ("## Partes\nCliente: Otra.\nCliente: Una más.", "party-twice"),
        ("## Horarios\nHorario «x»: a veces.", "calendar-unread"),
        ("## Horarios\nHorario «x»: lunes, de 9:00 a 10:00. Horario «x»: martes, de 9:00 a 10:00.",
         "calendar-twice"),
        ("## Horarios\nHorario «x»: lunes, de 24:00 a 3:00.", "calendar-impossible"),
        ("## Horarios\nHorario «x»: lunes, de 9:00 a 10:00. Festivos: 2026-13-01.",
         "date-impossible"),
        ("## Cosas\nun informe", "thing-unread"),
        ("## Enmienda\nSustituye lo de antes.", "amendment-unread"),
        ("## Sin clave\nRige desde la firma.", "clause-label-missing"),
        ("## Anexo A. Uno\n\nx\n\n## Anexo A. Dos\n\ny", "annex-twice"),
    ],
)  # fmt: skip
def test_a_section_that_is_not_understood_is_told_and_kept(section: str, code: str) -> None:
    """A slip in a section never hides the rest of the text."""
    reading = read(f"{LA_MILPA}\n{section}\n")
    assert code in {found.code for found in reading.problems}
    for found in reading.problems:
        for language in Language:
            assert explain(found, language)


def test_two_people_of_one_first_name_need_a_short_name() -> None:
    """Events carry the short name, so it names one person."""
    text = LA_MILPA.replace("Diego Paz: pide", "Carla Paz: pide")
    found = only_problem(read(text))
    assert found.code == "person-twice"
    mended = text.replace("Carla Paz:", "Carla Paz «carlap»:")
    assert read(mended).problems == ()


def test_what_is_left_open_is_asked_and_does_not_block() -> None:
    """Without a due nothing is ever late; without a word on silence, nobody knows."""
    reading = reading_of("El prestador entrega «plano».", "El cliente acepta o rechaza «plano» en"
                         " 3 días hábiles.")  # fmt: skip
    assert [found.code for found in reading.problems] == ["due-missing", "silence-missing"]
    assert not reading.blocks


def test_a_modifier_in_a_strange_place_is_asked() -> None:
    """«Entre 3 y 4 kg» says nothing of a late interest."""
    reading = reading_of("Las facturas vencidas devengan el 12 % anual simple, base 365.",
                         "Entre 3 y 4 kg.")  # fmt: skip
    assert [found.code for found in reading.problems] == ["modifier-out-of-place"]


# --- what strangers type --------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\ufeff",
        "# ",
        "#",
        "\n\n\n",
        "\x00\x01\x02",
        "# Acuerdo:\r\n\r\n## C1. A\r\nHola.\r\n",
        "«" * 5_000,
        "## " * 2_000,
        "[" * 3_000 + "](" * 3_000,
        "- " * 3_000,
        "Prosa:",
        "# Acuerdo: x\n" + "| a | b |\n" * 50,
        "## C1. x\n" + "si " * 2_000,
        "## C1. x\n" + "El prestador entrega " + "«a», " * 1_500 + ".",
        "## C1. x\n" + "9" * 10_000 + ".",
        "## Partes\nCliente: (((((((;;;;;:::::",
        "## Horarios\nHorario «»: .",
        "é́́" * 500,
    ],
)
def test_nothing_that_is_typed_raises(text: str) -> None:
    """A stranger's text is read to its end, with its problems."""
    reading = read(text)
    assert reading.blocks
    assert read(text) == reading


def test_a_text_or_sentence_of_monstrous_length_has_a_limit() -> None:
    """Beyond the limits what fits is read, and the rest is told."""
    endless = reading_of("x" * (SENTENCE_CHARACTERS_MAX + 1))
    assert only_problem(endless).code == "sentence-too-long"
    large = read(LA_MILPA + "\n" * (CHARACTERS_MAX + 1))
    assert only_problem(large).code == "text-too-large"
    assert len(large.agreement.clauses) == 5


# --- both languages -------------------------------------------------------------------------------


def test_a_clause_is_written_in_either_language() -> None:
    """The reader of a verdict sees the clause in their own language."""
    agreement = read(LA_MILPA).agreement
    clause = agreement.clause("C2")
    assert clause is not None
    assert write_clause(clause, agreement, Language.ENGLISH) == (
        "The provider does not publish “publicación” without written approval of the client.",
    )
    assert write_sentence(clause.sentences[0], agreement, Language.SPANISH) == (
        "El prestador no publica «publicación» sin aprobación escrita del cliente."
    )


@pytest.mark.parametrize(
    "line",
    [
        "Precio: 100.00 MXN, más IVA del 16 %.",
        "El cliente paga «saldo», 100.00 MXN, a más tardar 30 días naturales antes del 2026-06-20.",
        "No incluye: «guardia»; cuestan 350.00 MXN por hora o fracción.",
    ],
)
def test_what_is_written_reads_as_people_write_it(line: str) -> None:
    """«Del», not «de el»; an hour is a unit of time, not the name of a thing."""
    agreement = reading_of(line).agreement
    written = write_clause(agreement.clauses[-1], agreement, Language.SPANISH)
    assert written == (line,)


def test_a_thing_has_a_name_per_language_and_one_identity() -> None:
    """The English text says the English name; the value keeps the first one."""
    text = LA_MILPA.replace(
        "## C1. Lote", "## Cosas\n«lote del mes» (inglés: “monthly batch”).\n\n## C1. Lote"
    )
    agreement = read(text).agreement
    english = write_agreement(agreement, Language.ENGLISH)
    assert "The provider delivers “monthly batch” every month" in english
    assert read(english).agreement.clauses == agreement.clauses


def test_prose_is_marked_and_goes_on_to_the_end_of_its_line() -> None:
    """Its author says so; it is never inferred, and what stands under it runs."""
    clause = read(LA_MILPA).agreement.clause("C12")
    assert clause is not None
    assert clause.sentences == (
        Prose("Nos tratamos de tú y nos decimos las cosas a tiempo. Siempre."),
    )
    under = reading_of("Prosa: Hablamos claro.", "El prestador entrega «informe» cada mes.")
    prose, duty = under.agreement.clauses[-1].sentences
    assert prose == Prose("Hablamos claro.")
    assert isinstance(duty, Duty)


def test_a_base_is_said_in_words() -> None:
    """«Su precio» is the price of what the duty is about."""
    reading = reading_of("Si «informe» llega tarde, el prestador descuenta el 10 % de su precio si"
                         " el retraso es de hasta 1 día hábil; el 25 % si es mayor.")  # fmt: skip
    assert reading.problems == ()
    [credit] = reading.agreement.clauses[-1].sentences
    assert isinstance(credit, Consequence)
    amounts = [band.amount for band in credit.amount.bands]
    assert amounts == [
        Percent(Decimal(10), Base.OWN_PRICE),
        Percent(Decimal(25), Base.OWN_PRICE),
    ]
