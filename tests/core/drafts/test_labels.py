"""The eight labels of a draft, each by what gives it and what only looks like it."""

from __future__ import annotations

import pytest

from trato.core.drafts import Label, check_draft
from trato.core.words import Language


def has(label: Label, text: str, language: Language = Language.SPANISH) -> bool:
    return check_draft(text, language=language).labels[label]


def english(label: Label, text: str) -> bool:
    return has(label, text, Language.ENGLISH)


@pytest.mark.parametrize(
    "text",
    [
        "Entiendo el apuro.",
        "Sé que el cierre es mañana.",
        "Lamento el perjuicio.",
        "Tenés razón.",
        "Te preocupa que se repita.",
        "Llevas dos semanas esperando los planos.",
        "Qué faena, y en plena mudanza.",
    ],
)
def test_whoever_names_what_happens_to_them_listens(text: str) -> None:
    """A feeling, a need, a situation, or the point conceded."""
    assert has(Label.ACK, text)


@pytest.mark.parametrize(
    "text",
    ["Disculpe las molestias.", "Lamentamos lo ocurrido.", "No entiendo su enfado.", "Recibido."],
)
def test_a_formula_is_no_listening(text: str) -> None:
    """An apology that would do for anybody, and what denies."""
    assert not has(Label.ACK, text)


def test_what_the_client_did_is_heard_by_its_company() -> None:
    """Beside a plan it tells their situation; alone it is a reproach."""
    kind = "You took the day off for this. I'll come on Friday at 9."
    cold = "You took the day off for this."
    assert english(Label.ACK, kind)
    assert english(Label.NO_BLAME, kind)
    assert not english(Label.NO_BLAME, cold)


@pytest.mark.parametrize(
    "text",
    [
        "Son 330 €.",
        "El informe salió el martes.",
        "Se cayó por una actualización nuestra.",
        "El acuerdo incluye dos rondas.",
        "Confundí las dos direcciones.",
    ],
)
def test_a_fact_can_be_checked(text: str) -> None:
    """An amount, a date, a cause, what the agreement includes, what somebody did."""
    assert has(Label.FACTS, text)


@pytest.mark.parametrize(
    "text",
    [
        "Te llamo a las 13:00.",
        "Hubo un problema técnico.",
        "Necesitas las 300 fichas.",
        "Las visitas se piden con 48 horas, es la norma.",
        "Hemos recibido su mensaje.",
    ],
)
def test_a_plan_a_wish_or_a_house_rule_is_no_fact_of_the_case(text: str) -> None:
    """Nothing there can be checked about what happened."""
    assert not has(Label.FACTS, text)


@pytest.mark.parametrize(
    "text",
    [
        "Emito hoy la rectificativa.",
        "Estoy cambiando el disco.",
        "Va Rubén el jueves.",
        "Lo tienes el lunes.",
        "Le voy a rehacer la lámina.",
    ],
)
def test_somebody_with_a_name_does_something(text: str) -> None:
    """«Yo», «nosotros», a person; what reaches them by a day counts too."""
    assert has(Label.ACTION, text)


@pytest.mark.parametrize(
    "text",
    [
        "Se enviará mañana.",
        "Estamos en ello.",
        "Tomamos nota.",
        "¿Te lo mando mañana?",
        "Alguien le llamará.",
        "Habrán tocado la configuración.",
    ],
)
def test_nobody_who_does_it_is_no_action(text: str) -> None:
    """A passive, a formula, a question, «alguien», a guess."""
    assert not has(Label.ACTION, text)


def test_a_day_or_an_hour_is_a_deadline_and_soon_is_none() -> None:
    """«Ya», «pronto» and what the client has to do by a day set none."""
    assert has(Label.DEADLINE, "Te escribo a las 9:45.")
    assert has(Label.DEADLINE, "Se lo mando antes del viernes.")
    for text in ("Te escribo pronto.", "Lo miro ya.", "El contrato termina el 30.", "Lo envío."):
        assert not has(Label.DEADLINE, text), text


@pytest.mark.parametrize(
    "text", ["¿Te parece?", "¿Le encaja el martes?", "¿La hago?", "¿Correo o teléfono?", "¿Vale?"]
)
def test_a_question_that_leaves_the_choice_asks_for_consent(text: str) -> None:
    """To accept, to change, to choose the plan or how to be reached."""
    assert has(Label.CONSENT, text)


@pytest.mark.parametrize(
    "text",
    ["¿Leyó usted el correo?", "¿Algo más?", "¿Me puede mandar el número?", "¿Qué esperaba?"],
)
def test_other_questions_do_not(text: str) -> None:
    """What asks for news, for papers, or scolds."""
    assert not has(Label.CONSENT, text)


@pytest.mark.parametrize(
    "text",
    [
        "Debió avisarnos antes.",
        "Como ya te dije, llega el lunes.",
        "Si hubieran contestado, ya estaría.",
        "No revisasteis la prueba.",
        "La culpa es suya.",
        "No es para tanto.",
        "Las medidas las dieron ustedes mal.",
        "Haberlo pensado antes.",
        "¿No puede esperar?",
        "En ningún momento nos dijo que era alérgica.",
        "Nadie le obligó a esperar.",
        "Llame cuando se calme.",
        "Es la primera queja que recibimos.",
        "A usted le corresponde revisar el parte.",
        "Su texto venía lleno de errores.",
    ],
)
def test_accusing_telling_off_and_belittling_are_blame(text: str) -> None:
    """In every person, with a reason or without."""
    assert not has(Label.NO_BLAME, text)


@pytest.mark.parametrize(
    "text",
    [
        "Las medidas llegaron el 20.",
        "El proveedor no avisó.",
        "No debió pasar.",
        "Te aviso en cuanto lo lea.",
        "Debí avisarte antes.",
        "Nadie le pidió permiso y lo siento.",
        "Si el pedido no llegara el lunes, le llamo yo ese día.",
        "El formulario estaba mal configurado.",
        "De verdad es un fastidio.",
        "A usted le corresponde recibir 120 €.",
        "En ningún momento dejó de funcionar la copia.",
        "Su primera queja quedó sin respuesta.",
    ],
)
def test_what_happened_without_a_finger_is_none(text: str) -> None:
    """Of things, of others, and of ourselves."""
    assert has(Label.NO_BLAME, text)


def test_a_rule_is_no_answer_and_a_numbered_clause_is() -> None:
    """«Nuestra política» answers nothing; a clause with its effect does."""
    assert not has(Label.NO_POLICY_SPEAK, "Nuestra política no lo permite.")
    assert not has(Label.NO_POLICY_SPEAK, "Según el procedimiento, se pide por escrito.")
    assert not has(Label.NO_POLICY_SPEAK, "Eso no está en el contrato.")
    assert has(Label.NO_POLICY_SPEAK, "Según la cláusula C4, la tercera ronda cuesta 90 €.")
    assert has(Label.NO_POLICY_SPEAK, "El acuerdo cubre 120; las otras 180 son 18 horas.")


@pytest.mark.parametrize(
    "text",
    [
        "Se tomarán las medidas oportunas.",
        "Se enviará el viernes.",
        "Lo haremos a la mayor brevedad.",
        "Fue por causas ajenas a nuestra voluntad.",
        "No se ha detectado nada irregular.",
        "Le mantendremos informado.",
    ],
)
def test_hiding_who_why_or_when_is_evasion(text: str) -> None:
    """Passives without an agent, measures without a name, times without a date."""
    assert not has(Label.NO_EVASION, text)


def test_a_cause_that_is_named_hides_nothing() -> None:
    """«Un error» alone hides it; «un error en la dirección» tells it."""
    assert not has(Label.NO_EVASION, "Hubo un error.")
    assert has(Label.NO_EVASION, "Hubo un error en la dirección de envío.")


def test_english_has_all_eight() -> None:
    """A draft that is good, and one that has everything wrong."""
    good = check_draft(
        "I see you need the mock-up for Monday's board. We are two days late because of us. "
        "I'll send it on Friday at noon. Does that suit you?"
    )
    assert good.language is Language.ENGLISH
    assert good.is_good
    bad = check_draft(
        "As I already told you, you should have read the terms. Company policy says no. "
        "It will be looked into in due course."
    )
    assert not any(bad.labels.values())


def test_an_empty_draft_lacks_all_and_hides_nothing() -> None:
    """Nothing is said, so nothing is ill said."""
    labels = check_draft("").labels
    assert [label for label, holds in labels.items() if holds] == [
        Label.NO_BLAME,
        Label.NO_POLICY_SPEAK,
        Label.NO_EVASION,
    ]


def test_words_in_quotes_are_somebody_elses() -> None:
    """What the client wrote is quoted back, over several sentences too, and is no reproach."""
    quoted = "Nos escribiste: «No avisaste. Debiste llamar. Como ya te dije, es culpa tuya»."
    assert has(Label.NO_BLAME, quoted)
    assert not has(Label.NO_BLAME, f"{quoted} Debiste llamar tú.")
    assert not has(Label.FACTS, "Dices: «Son 330 €».")
