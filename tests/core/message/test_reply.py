"""Replies: begun from the other side, true to the verdict, with a date and a question."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.core.verdict.made import MILPA, at, claim, due, judgement, says, standing_of
from tests.core.verdict.test_keeping import (
    COMPLAINED,
    CREDITED,
    DELIVERED,
    LATE_REPORT,
)
from trato.core.agreement import Side
from trato.core.claims import Asserts, ClaimItem
from trato.core.drafts import Label, check_draft
from trato.core.message import Message, PartKind, Register, Typical, compose
from trato.core.standing.values import Outcome, Phase
from trato.core.verdict.values import Count, Judgement, Next, OpenBreach, VerdictCode, saying
from trato.core.words import Language, messages

NEVER_SAID = ("dictamen", "reclamo", "queja", "claim", "complaint", "verdict")
HERS = ClaimItem(
    Asserts.LATE,
    thing="informe",
    period="2026-02",
    words="El informe llegó cuatro días tarde.",
    situation="el jueves le presento a don Julio",
    fear="llegar sin nada que decir",
)


def late() -> Judgement:
    """Carla about the report that came late."""
    return judgement(
        claim("carla", COMPLAINED, HERS),
        standing_of("2026-03-10 11:40", LATE_REPORT, accounts=CREDITED),
        DELIVERED,
    )


def in_time() -> Judgement:
    """Carla about the same report, which came in time."""
    kept = LATE_REPORT._replace(
        outcome=Outcome.KEPT, done_at=at("2026-03-06 17:00"), breached_at=None, rests_on=None
    )
    return judgement(
        claim("carla", COMPLAINED, HERS), standing_of("2026-03-10 11:40", kept), DELIVERED
    )


def about_tiktok() -> Judgement:
    """Carla about something that nobody spoke of."""
    return judgement(
        claim("carla", COMPLAINED, says(Asserts.NOT_DONE, thing="TikTok")),
        standing_of("2026-03-10 11:40", LATE_REPORT),
    )


def written(
    found: Judgement,
    register: Register = Register.TU,
    language: Language = Language.SPANISH,
) -> Message:
    return compose(found, MILPA, language, now=at("2026-03-10 11:40"), register=register.value)


def test_a_reply_goes_from_her_situation_to_her_consent() -> None:
    """Situation, short answer, facts, what answers her fear, action, meanwhile and the question,
    in this order.
    """
    kinds = list(dict.fromkeys(part.kind for part in written(late()).parts))
    assert kinds == [
        PartKind.GREETING,
        PartKind.SITUATION,
        PartKind.SHORT,
        PartKind.FACTS,
        PartKind.ASSURED,
        PartKind.ACTION,
        PartKind.MEANWHILE,
        PartKind.CONSENT,
        PartKind.DETAILS,
    ]


def test_what_was_ours_is_owned_with_figures_and_without_excuse() -> None:
    """The credit first, then the facts with clause and hours, then the promise with its date."""
    message = written(late())
    assert message.part(PartKind.SHORT) == "Te tocan 960.00\u00a0MXN."
    facts = message.part(PartKind.FACTS)
    assert "viernes 6 de marzo a las 18:00" in facts
    assert "martes 10 de marzo a las 11:20" in facts
    assert "2 días hábiles tarde (C5, C7 y C10)." in facts
    assert "Es cosa nuestra, y lo arreglamos." in facts
    assert message.part(PartKind.ACTION) == (
        "Te descontamos 960.00\u00a0MXN a más tardar el miércoles 11 de marzo a las 19:00."
    )
    assert message.part(PartKind.CONSENT) == "¿Te parece?"


def test_her_words_come_first_and_her_fear_stays_hers() -> None:
    """Her message is quoted; what she fears is in her letter and in nobody else's."""
    message = written(late())
    assert "«El informe llegó cuatro días tarde»" in message.text
    assert "llegar sin nada que decir" in message.text
    assert "llegar sin nada que decir" not in message.shown_to_others
    assert "[…]" in message.shown_to_others


def test_a_promise_in_a_reply_becomes_a_commitment() -> None:
    """What the reply promises is listed with its due, ready to be tracked."""
    (promise,) = written(late()).commitments
    assert promise.due == due("2026-03-11 19:00")
    assert promise.clause == "C5"


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("register", Register)
def test_nobody_is_told_that_they_are_right_when_they_are_not(
    language: Language, register: Register
) -> None:
    """The report came in time: the reply says so, kindly, and never «tienes razón»."""
    message = written(in_time(), register, language)
    for flattery in ("tienes razón", "tiene razón", "tenés razón", "you are right"):
        assert flattery not in message.text.lower()
    assert "a tiempo" in message.text or "in time" in message.text


@pytest.mark.parametrize("language", Language)
def test_what_nobody_spoke_of_always_has_a_way(language: Language) -> None:
    """Not covered is never a bare no: a proposal with scope, time and price, by a date."""
    message = written(about_tiktok(), language=language)
    assert message.commitments
    assert "TikTok" in message.text


@pytest.mark.parametrize("register", Register)
def test_each_register_asks_in_its_own_way(register: Register) -> None:
    """Tú and vos ask «¿Te parece?», usted «¿Le parece?», and the pronouns follow."""
    message = written(late(), register)
    asked = "¿Le parece?" if register is Register.USTED else "¿Te parece?"
    assert message.part(PartKind.CONSENT) == asked
    assert message.part(PartKind.SHORT).startswith("Le " if register is Register.USTED else "Te ")


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("code", VerdictCode)
def test_every_word_of_a_verdict_can_be_told(language: Language, code: VerdictCode) -> None:
    """Whatever the word is, there is a letter, and it never speaks of verdicts or complaints."""
    (only,) = late().verdicts
    told = Judgement(
        "r1", "carla", code, (replace(only, verdict=code, amounts=(), punctuality=()),)
    )
    text = written(told, language=language).text
    assert not [word for word in NEVER_SAID if word in text.lower()]


def test_no_message_to_a_client_knows_the_words_of_the_court() -> None:
    """None of the sentences of replies and findings holds a word that a client never reads."""
    for language in Language:
        for key, text in messages(language).items():
            if key.startswith(("message.", "verdict.", "way.", "subject.", "state.")):
                assert not [word for word in NEVER_SAID if word in text.lower()], key


def test_the_sum_opens_on_demand() -> None:
    """The rows of the sum are details: in the message, but not in the letter."""
    message = written(late())
    assert "24000.00" in message.part(PartKind.DETAILS).replace(",", "")
    assert "24,000.00" not in message.text


def test_several_things_by_one_date_are_promised_once() -> None:
    """Three reports that are missing are one promise, with the three of them in it."""
    missing = tuple(
        LATE_REPORT._replace(
            id=f"C5/2026-0{month}",
            period=f"2026-0{month}",
            phase=Phase.ACTIVE,
            outcome=None,
            done_at=None,
            events=(),
        )
        for month in (1, 2, 3)
    )
    found = judgement(
        claim("carla", COMPLAINED, says(Asserts.NOT_DONE, clause="C5")),
        standing_of("2026-03-10 11:40", *missing),
    )
    message = written(found)
    (promise,) = message.commitments
    assert all(month in promise.what for month in ("enero", "febrero", "marzo"))


def test_a_reply_has_a_short_answer_and_every_detail() -> None:
    """The short answer can go alone; the sums open on demand."""
    message = written(late())
    assert "Te tocan 960.00" in message.short
    assert "C5" not in message.short
    assert message.part(PartKind.CONSENT) in message.short
    assert message.part(PartKind.DETAILS) in message.in_detail
    assert message.in_detail.startswith(message.text)


def test_their_own_slip_is_settled_together_and_never_softened() -> None:
    """The way comes first and the fact stays whole: what, by which clause, since when."""
    (only,) = late().verdicts
    breach = OpenBreach(
        Side.CLIENT, saying("subject.pay"), "C7", due("2026-03-05 19:00"), "C7/2026-03"
    )
    told = Judgement("r1", "carla", only.verdict, (replace(only, other_side=(breach,)),))
    said = written(told, Register.USTED).part(PartKind.YOURS)
    assert said.startswith("Lo resolvemos juntos: de su lado queda el pago (C7)")
    assert "jueves 5 de marzo" in said
    assert check_draft(said).labels[Label.NO_BLAME]


def test_how_long_it_usually_takes_is_said_with_its_basis() -> None:
    """A figure from one's own history, with the number of cases and the period."""
    known = Typical("un boletín", Count(3, "working_day"), 14, date(2025, 9, 1), date(2026, 2, 28))
    message = compose(late(), MILPA, Language.SPANISH, now=at("2026-03-10 11:40"), known=(known,))
    assert message.part(PartKind.TYPICAL) == (
        "Lo habitual en un boletín son 3 días hábiles: la mediana de 14 casos, "
        "del lunes 1 de septiembre de 2025 al sábado 28 de febrero."
    )


def test_advice_is_said_only_where_the_wait_is_long() -> None:
    """Longer than the time in which this had to be answered: then something eases it."""
    (only,) = late().verdicts
    answer = Next(Side.PROVIDER, saying("subject.answer"), due("2026-03-11 13:00"), "C9", must=True)
    waiting = Judgement("r1", "carla", only.verdict, (replace(only, next=(answer,)),))
    advice = "el resumen de dos líneas te sirve para la junta."
    for found, is_long in ((waiting, True), (late(), False)):
        message = compose(found, MILPA, Language.SPANISH, now=at("2026-03-10 11:40"), advice=advice)
        said = message.part(PartKind.MEANWHILE)
        assert (said == f"Mientras tanto, {advice}") is is_long


def test_this_answer_is_not_announced_as_what_comes_next() -> None:
    """The answer that was owed is the one that is being read."""
    (only,) = late().verdicts
    answer = Next(Side.PROVIDER, saying("subject.answer"), due("2026-03-12 13:00"), "C9", must=True)
    found = Judgement("r1", "carla", only.verdict, (replace(only, next=(answer,)),))
    assert "la respuesta" not in written(found).part(PartKind.MEANWHILE)


def test_each_point_stands_under_its_own_words() -> None:
    """Several things are answered one by one, and what they share is said once."""
    (only,) = late().verdicts
    other = replace(only, index=1, words="Y además faltaba una página.")
    found = Judgement("r1", "carla", only.verdict, (only, other))
    message = written(found)
    lines = message.part(PartKind.FACTS).split("\n")
    assert lines[0] == "1. «El informe llegó cuatro días tarde»"
    assert lines[2] == "2. «Y además faltaba una página»"
    assert message.text.count("lo arreglamos") == 1
    assert message.part(PartKind.ACTION).count("960.00") == 1


def test_a_long_story_is_quoted_in_part() -> None:
    """A letter that repeats a whole page back is no answer; no word is cut in two."""
    (only,) = late().verdicts
    story = "Nadie nos avisó del retraso. " * 40
    found = Judgement("r1", "carla", only.verdict, (replace(only, words=story),))
    quoted = written(found).part(PartKind.SITUATION)
    assert " …»" in quoted
    assert len(quoted) < 600
