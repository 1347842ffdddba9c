"""Remarks on a draft: where, what, why, and a better wording in the client's register."""

from __future__ import annotations

import pytest

from trato.core.drafts import (
    BLANK,
    Answering,
    Checked,
    Manner,
    Remark,
    RemarkKind,
    check_draft,
    told,
)
from trato.core.drafts.faults import BLAME, EVASION, POLICY
from trato.core.drafts.remarks import REMARKS_MAX
from trato.core.verdict.values import Need, VerdictCode
from trato.core.words import Language, Register

GOOD = (
    "Tiene razón: la cuota es de 1.200 € y facturamos 1.450 €. Emito hoy la factura y el abono "
    "sale el día 15. ¿Lo prefiere en la misma cuenta?"
)


def only(checked: Checked, kind: RemarkKind) -> Remark:
    (found,) = (one for one in checked.remarks if one.kind is kind)
    return found


def better(checked: Checked, kind: RemarkKind) -> str:
    return told(only(checked, kind), checked.language, checked.register).better


def test_a_good_draft_has_no_remark() -> None:
    """Silence is the praise."""
    assert check_draft(GOOD).remarks == ()


def test_a_fault_is_shown_where_it_stands() -> None:
    """In code points, whatever comes before it."""
    text = "🙂 Gracias. Debió avisarnos antes."
    found = only(check_draft(text), RemarkKind.BLAME)
    assert text[found.start : found.end] == "Debió avisarnos"
    assert found.manner is Manner.OUGHT


def test_what_overlaps_is_one_remark() -> None:
    """Two phrases of one reproach are not two reproaches."""
    text = "Se tomará nota."
    found = only(check_draft(text), RemarkKind.EVASION)
    assert text[found.start : found.end] == "Se tomará nota"


def test_what_is_missing_has_an_empty_place() -> None:
    """Listening would stand first, the question last."""
    checked = check_draft("Te lo mando el lunes.")
    ack, consent = only(checked, RemarkKind.ACK), only(checked, RemarkKind.CONSENT)
    assert (ack.start, ack.end) == (0, 0)
    assert consent.start == consent.end == len("Te lo mando el lunes.")


def test_a_passive_gets_somebody_who_does_it() -> None:
    """«Se enviará» becomes «lo enviaré yo», with a date to fill in."""
    assert better(check_draft("Se enviará el informe."), RemarkKind.EVASION) == (
        f"Lo enviaré yo, a más tardar el {BLANK} a las {BLANK}."
    )
    assert better(check_draft("It will be reviewed."), RemarkKind.EVASION) == (
        f"I'll review it myself, by {BLANK} at {BLANK}."
    )


@pytest.mark.parametrize(
    ("text", "register", "question"),
    [
        ("Te llamo el lunes.", Register.TU, "¿Te parece bien, o prefieres otra cosa?"),
        ("Le llamo el lunes.", Register.USTED, "¿Le parece bien, o prefiere otra cosa?"),
        ("Sé que querés verlo.", Register.VOS, "¿Te parece bien, o preferís otra cosa?"),
    ],
)
def test_a_better_wording_speaks_as_the_draft_does(
    text: str, register: Register, question: str
) -> None:
    """Tú, usted or vos, by its own words."""
    checked = check_draft(text)
    assert checked.register is register
    assert better(checked, RemarkKind.CONSENT) == question


def test_the_register_can_be_said() -> None:
    """Of the client it is known before anything is typed."""
    checked = check_draft("Recibido.", register=Register.USTED)
    assert better(checked, RemarkKind.CONSENT).startswith("¿Le parece")


def test_a_promise_without_a_date_is_said_again_with_one() -> None:
    """One has its day, the other has none."""
    checked = check_draft("Entiendo el apuro. Te llamo mañana a las 10. Reviso la factura.")
    assert better(checked, RemarkKind.UNDATED) == (
        f"Reviso la factura, a más tardar el {BLANK} a las {BLANK}."
    )


def test_a_formula_is_bettered_with_their_words() -> None:
    """Where they told what happened to them, their own words are proposed."""
    answering = Answering(needs=(Need(situation="el jueves le presento a don Julio."),))
    text = "Disculpe las molestias. Le llamo hoy."
    checked = check_draft(text, answering=answering)
    found = only(checked, RemarkKind.ACK)
    assert text[found.start : found.end] == "Disculpe las molestias"
    assert better(checked, RemarkKind.ACK) == (
        "Entiendo lo que cuenta: «el jueves le presento a don Julio»."
    )


@pytest.mark.parametrize("code", [code for code in VerdictCode if code is not VerdictCode.RIGHT])
def test_nobody_is_told_that_they_are_right_when_they_are_not(code: VerdictCode) -> None:
    """The verdict is handed in, and the draft is held to it."""
    fact = "El informe llegó a tiempo (C5)"
    checked = check_draft("Tienes toda la razón.", answering=Answering(code, facts=(fact,)))
    assert fact in better(checked, RemarkKind.RIGHT)


def test_partly_right_may_be_said_so() -> None:
    """«En parte» is what the verdict says too."""
    partly = Answering(VerdictCode.PARTLY)
    checked = check_draft("En parte tienes razón.", answering=partly)
    assert all(one.kind is not RemarkKind.RIGHT for one in checked.remarks)
    right = Answering(VerdictCode.RIGHT)
    checked = check_draft("Tienes razón.", answering=right)
    assert all(one.kind is not RemarkKind.RIGHT for one in checked.remarks)


def test_a_fear_wants_a_fact_or_a_clause() -> None:
    """To quote it is no answer; to say what the agreement holds is one."""
    feared = Answering(needs=(Need(fear="que la factura se dispare"),))
    quoted = check_draft("Te preocupa que la factura se dispare.", answering=feared)
    assert BLANK in better(quoted, RemarkKind.FEAR)
    answered = check_draft("La factura no pasa de 600 € (C7).", answering=feared)
    assert all(one.kind is not RemarkKind.FEAR for one in answered.remarks)


def test_what_answers_a_fear_is_proposed() -> None:
    """The verdict knew it: the draft need only say it."""
    feared = Answering(needs=(Need(fear="otro retraso"),), assured=("El próximo llega el 6 (C5)",))
    said = better(check_draft("Ok.", answering=feared), RemarkKind.FEAR)
    assert said == "Sobre lo que te preocupa («otro retraso»): El próximo llega el 6 (C5)."


def test_an_excuse_is_heard() -> None:
    """Beyond the labels: what kept us busy is no use to them."""
    checked = check_draft("Es que hemos estado muy liados con la feria.")
    assert BLANK in better(checked, RemarkKind.EXCUSE)
    assert any(
        one.kind is RemarkKind.EXCUSE for one in check_draft("We've been swamped lately.").remarks
    )


def test_every_remark_can_be_told_in_both_languages() -> None:
    """Whatever its manner, it has what, why and a better wording."""
    for kind in RemarkKind:
        for manner in (None, *Manner):
            is_fault = kind in (RemarkKind.BLAME, RemarkKind.POLICY, RemarkKind.EVASION)
            if is_fault and not _belongs(kind, manner):
                continue
            params = (("what", "Lo reviso"),) if kind is RemarkKind.UNDATED else ()
            params = (("words", "otro retraso"),) if kind is RemarkKind.FEAR else params
            remark = Remark(kind, 0, 0, manner, params)
            for language in Language:
                assert all(told(remark, language, Register.TU))


def _belongs(kind: RemarkKind, manner: Manner | None) -> bool:
    manners = {RemarkKind.BLAME: BLAME, RemarkKind.POLICY: POLICY, RemarkKind.EVASION: EVASION}
    return manner in manners[kind]


def test_remarks_have_a_limit() -> None:
    """A thousand reproaches are not read."""
    assert len(check_draft("Debió avisarnos. " * 1000).remarks) == REMARKS_MAX
