"""What counts as known, after all that was said since."""

from datetime import datetime
from decimal import Decimal

import pytest

from tests.core.ledger.recording import SIDES, about, recorded
from trato.core.events import Event
from trato.core.ledger import Fact, FactIndex, FactStatus, fact_index, facts

AT_NOON_OF_THE_THIRD = datetime.fromisoformat("2026-03-03T12:00:00-06:00")


def known(identity: str, *events: Event, as_of: datetime | None = None) -> Fact:
    fact = facts(events, sides=SIDES, as_of=as_of).get(identity)
    assert fact is not None
    return fact


def invoice(amount: str = "2400.00", by: str = "ana") -> Event:
    fields = {"number": "028", "amount": amount, "currency": "MXN"}
    return recorded("e1", "invoice", by, fields=fields)


def test_a_fact_of_which_nothing_was_said_stands() -> None:
    """Most facts."""
    fact = known("e1", invoice())
    assert fact.status is FactStatus.STANDS
    assert fact.counts
    assert fact.event is fact.original


class TestCorrections:
    def test_a_correction_replaces_only_what_it_names(self) -> None:
        """The amount changes, the number stays, and what was recorded can still be seen."""
        correction = about("e2", "correction", "beto", "e1", fields={"fields": {"amount": "2300"}})
        fact = known("e1", invoice(), correction)
        assert fact.event.fields["amount"] == Decimal("2300.00")
        assert fact.event.fields["number"] == "028"
        assert fact.original.fields["amount"] == Decimal("2400.00")
        assert fact.corrections == (correction,)

    def test_a_correction_of_the_hour(self) -> None:
        """The frame is corrected by its name too, and a field can be taken away."""
        fields = {"fields": {"at": "2026-03-01", "period": None}}
        event = recorded("e1", "delivery", "ana", fields={"thing": "lote", "period": "2026-03"})
        fact = known("e1", event, about("e2", "correction", "ana", "e1", fields=fields))
        assert fact.event.is_day
        assert "period" not in fact.event.fields

    def test_a_field_of_the_kind_comes_before_the_frame(self) -> None:
        """The source of competitor news is a field of its own, not the outside id."""
        fields = {"who": "Rival", "source": "su web", "so_what": "bajaron precios"}
        event = recorded("e1", "competitor_news", "ana", fields=fields)
        mended = about("e2", "correction", "ana", "e1", fields={"fields": {"source": "un mail"}})
        fact = known("e1", event, mended)
        assert fact.event.fields["source"] == "un mail"
        assert fact.event.source is None

    def test_the_other_side_cannot_correct_alone(self) -> None:
        """It needs the author's confirmation; then it is of both."""
        correction = about("e2", "correction", "carla", "e1", fields={"fields": {"amount": "1"}})
        assert known("e1", invoice(), correction).corrections == ()
        both = about("e3", "confirmation", "beto", "e2", day=4)
        assert known("e1", invoice(), correction, both).corrections == (correction,)

    def test_corrections_apply_in_the_order_in_which_they_happened(self) -> None:
        """The later one wins, whichever was entered first."""
        first = about("e3", "correction", "ana", "e1", day=3, fields={"fields": {"amount": "1"}})
        second = about("e2", "correction", "ana", "e1", day=4, fields={"fields": {"amount": "2"}})
        for events in ((invoice(), first, second), (second, first, invoice())):
            assert known("e1", *events).event.fields["amount"] == Decimal("2.00")

    def test_a_correction_that_cannot_be_changes_nothing(self) -> None:
        """An invoice has no minutes."""
        wrong = about("e2", "correction", "ana", "e1", fields={"fields": {"minutes": 5}})
        fact = known("e1", invoice(), wrong)
        assert fact.event == invoice()
        assert fact.corrections == ()

    def test_a_retracted_correction_is_undone(self) -> None:
        """What was recorded first holds again."""
        correction = about("e2", "correction", "ana", "e1", fields={"fields": {"amount": "1"}})
        undone = about("e3", "retraction", "ana", "e2", day=4)
        assert known("e1", invoice(), correction, undone).event == invoice()


class TestRetractions:
    def test_its_author_takes_a_fact_back(self) -> None:
        """Anybody of the author's side may."""
        fact = known("e1", invoice(), about("e2", "retraction", "beto", "e1"))
        assert fact.status is FactStatus.RETRACTED
        assert not fact.counts

    def test_the_other_side_cannot_take_it_back(self) -> None:
        """It can dispute it."""
        fact = known("e1", invoice(), about("e2", "retraction", "carla", "e1"))
        assert fact.status is FactStatus.STANDS

    def test_nor_can_it_in_the_authors_name(self) -> None:
        """A retraction «by Ana» that Carla entered is not Ana's until Ana confirms it."""
        slipped = about("e2", "retraction", "ana", "e1", recorded_by="carla")
        assert known("e1", invoice(), slipped).status is FactStatus.STANDS
        confirmed = about("e3", "confirmation", "ana", "e2", day=4)
        assert known("e1", invoice(), slipped, confirmed).status is FactStatus.RETRACTED

    def test_a_retraction_can_be_taken_back(self) -> None:
        """The fact stands again."""
        taken = about("e2", "retraction", "ana", "e1")
        back = about("e3", "retraction", "ana", "e2", day=4)
        assert known("e1", invoice(), taken, back).status is FactStatus.STANDS

    def test_what_the_system_witnessed_is_taken_back_by_both_only(self) -> None:
        """An upload that the portal saw is not one side's to unsay."""
        upload = recorded("e1", "delivery", "ana", recorded_by="system", fields={"thing": "lote"})
        alone = about("e2", "retraction", "ana", "e1")
        assert known("e1", upload, alone).status is FactStatus.STANDS
        both = about("e3", "confirmation", "carla", "e2", day=4)
        assert known("e1", upload, alone, both).status is FactStatus.RETRACTED

    def test_acts_that_speak_only_of_one_another_have_no_effect(self) -> None:
        """Two retractions in a ring retract nothing, whichever is asked for first."""
        one = about("e2", "retraction", "ana", "e3")
        other = about("e3", "retraction", "ana", "e2")
        for events in ((one, other), (other, one)):
            view = facts(events, sides=SIDES)
            assert [fact.status for fact in view.facts] == [FactStatus.STANDS] * 2

    def test_a_very_long_row_of_retractions_ends(self) -> None:
        """Deeper than anybody means: what is too deep has no effect, and nothing crashes."""
        events = [invoice()]
        events += [
            about(f"e{number}", "retraction", "ana", f"e{number - 1}") for number in range(2, 400)
        ]
        assert known("e1", *events).status in set(FactStatus)


class TestDuplicates:
    def test_equal_sources_are_one_fact(self) -> None:
        """Three records of one mail: the first counts, the others are inert."""
        mails = [
            recorded(f"e{number}", "message", "ana", source="<a1@mail>", day=number)
            for number in (2, 3, 4)
        ]
        view = facts(reversed(mails), sides=SIDES)
        assert [fact.status for fact in view.facts] == [
            FactStatus.STANDS,
            FactStatus.DUPLICATE,
            FactStatus.DUPLICATE,
        ]
        assert view.facts[0].duplicates == ("e3", "e4")
        assert view.facts[2].duplicate_of == "e2"
        assert [fact.id for fact in view.counting] == ["e2"]

    def test_one_mail_may_hold_two_kinds_of_fact(self) -> None:
        """A message that is also a delivery is two facts."""
        message = recorded("e1", "message", "ana", source="<a1@mail>")
        delivery = recorded("e2", "delivery", "ana", source="<a1@mail>", fields={"thing": "lote"})
        assert len(facts([message, delivery], sides=SIDES).counting) == 2

    def test_people_say_by_hand_what_is_the_same(self) -> None:
        """Both sides noted the call; the one that names the other is inert, in any order."""
        ours = recorded("e1", "call", "ana", day=2)
        theirs = recorded(
            "e2", "call", "carla", day=2, same_as="e1", recorded_at="2026-03-01T00:00:00Z"
        )
        for events in ((ours, theirs), (theirs, ours)):
            assert known("e2", *events).status is FactStatus.DUPLICATE
            assert known("e1", *events).confirmed_by == ("client",)

    def test_a_record_that_repeats_nothing_known_is_a_fact(self) -> None:
        """`same_as` of an event that nobody has seen yet does nothing."""
        assert known("e2", recorded("e2", "call", "carla", same_as="e9")).counts

    def test_when_the_first_record_is_taken_back_the_next_one_counts(self) -> None:
        """Each side takes back only its own record."""
        ours = recorded("e1", "call", "ana", source="cal-7", day=2)
        theirs = recorded("e2", "call", "carla", source="cal-7", day=3)
        back = about("e3", "retraction", "ana", "e1", day=4)
        assert known("e2", ours, theirs, back).status is FactStatus.STANDS
        assert known("e1", ours, theirs, back).status is FactStatus.RETRACTED


class TestDisputes:
    def test_a_disputed_fact_may_count_or_not(self) -> None:
        """Whoever judges computes both."""
        fact = known("e1", invoice(), about("e2", "dispute", "carla", "e1"))
        assert fact.status is FactStatus.DISPUTED
        assert fact.counts
        assert fact.disputed_by == ("client",)

    @pytest.mark.parametrize(
        ("end", "status"),
        [
            (about("e3", "confirmation", "diego", "e1", day=4), FactStatus.STANDS),
            (about("e3", "retraction", "carla", "e2", day=4), FactStatus.STANDS),
            (about("e3", "retraction", "ana", "e1", day=4), FactStatus.RETRACTED),
            (about("e3", "confirmation", "ana", "e1", day=4), FactStatus.DISPUTED),
            (about("e3", "confirmation", "carla", "e1", day=2), FactStatus.DISPUTED),
        ],
    )
    def test_how_a_dispute_ends(self, end: Event, status: FactStatus) -> None:
        """By the disputer's later confirmation or withdrawal; not by repeating oneself."""
        dispute = about("e2", "dispute", "carla", "e1")
        assert known("e1", invoice(), dispute, end).status is status

    def test_what_the_system_witnessed_stands(self) -> None:
        """A dispute reaches only its meaning."""
        upload = recorded("e1", "delivery", "ana", recorded_by="system", fields={"thing": "lote"})
        assert known("e1", upload, about("e2", "dispute", "carla", "e1")).status is (
            FactStatus.STANDS
        )

    def test_ones_own_act_in_the_portal_stands(self) -> None:
        """Carla clicked; she cannot dispute having clicked."""
        click = recorded("e1", "acceptance", "carla", channel="portal", fields={"of": "e0"})
        assert known("e1", click, about("e2", "dispute", "diego", "e1")).status is (
            FactStatus.STANDS
        )

    def test_a_dispute_of_one_record_is_of_the_fact(self) -> None:
        """Whichever of the doubled records it names."""
        ours = recorded("e1", "call", "ana", source="cal-7", day=2)
        again = recorded("e2", "call", "ana", source="cal-7", day=3)
        dispute = about("e3", "dispute", "carla", "e2", day=4)
        assert known("e1", ours, again, dispute).status is FactStatus.DISPUTED


class TestConfirmations:
    def test_the_other_side_confirms(self) -> None:
        """And may say what the fact is to be read as; the latest word of each side counts."""
        first = about("e2", "confirmation", "carla", "e1", fields={"reads_as": "urgente"})
        second = about("e3", "confirmation", "diego", "e1", day=4, fields={"reads_as": "normal"})
        fact = known("e1", recorded("e1", "request", "ana"), second, first)
        assert fact.confirmed_by == ("client",)
        assert fact.confirmations == (first, second)
        assert fact.reads_as == ("normal",)

    def test_nobody_confirms_in_anothers_name(self) -> None:
        """A confirmation «by Carla» that Ana entered is nothing."""
        slipped = about("e2", "confirmation", "carla", "e1", recorded_by="ana")
        assert known("e1", invoice(), slipped).confirmed_by == ()
        own = about("e3", "confirmation", "carla", "e2", day=4)
        assert known("e2", invoice(), slipped, own).status is FactStatus.STANDS


class TestBindingActs:
    def acceptance(self, **more: object) -> Event:
        return recorded("e5", "acceptance", "carla", recorded_by="ana", fields={"of": "e1"}, **more)

    def test_an_acceptance_that_the_other_side_entered_does_not_count(self) -> None:
        """Ana says that Carla accepted."""
        fact = known("e5", self.acceptance())
        assert fact.status is FactStatus.UNCONFIRMED
        assert not fact.counts

    def test_it_counts_when_its_own_side_confirms_it(self) -> None:
        """Diego is of Carla's side."""
        confirmed = about("e6", "confirmation", "diego", "e5")
        assert known("e5", self.acceptance(), confirmed).status is FactStatus.STANDS

    @pytest.mark.parametrize(
        "more",
        [
            {"channel": "email", "source": "<ok@mail>"},
            {"channel": "email", "evidence": [{"name": "ok.eml", "sha256": "ab" * 32}]},
            {"recorded_by": "system"},
            {"recorded_by": "carla"},
        ],
    )
    def test_it_counts_when_their_own_message_shows_it(self, more: dict[str, object]) -> None:
        """A mail by its outside id or its file; what the system saw; what they entered."""
        raw = {"recorded_by": "ana", "fields": {"of": "e1"}} | more
        event = recorded("e5", "acceptance", "carla", **raw)
        assert known("e5", event).status is FactStatus.STANDS

    def test_a_phone_call_shows_nothing(self) -> None:
        """Nor does a claim of writing without the writing."""
        for more in ({"channel": "call", "source": "call-7"}, {"channel": "email"}):
            assert known("e5", self.acceptance(**more)).status is FactStatus.UNCONFIRMED

    def test_a_recorded_message_of_theirs_is_evidence(self) -> None:
        """Carla wrote it herself; taken back, it shows nothing any more."""
        message = recorded("e4", "message", "carla", channel="chat")
        event = self.acceptance(evidence=["e4"])
        assert known("e5", message, event).status is FactStatus.STANDS
        back = about("e6", "retraction", "carla", "e4")
        assert known("e5", message, event, back).status is FactStatus.UNCONFIRMED

    def test_a_message_of_ours_is_no_evidence_of_theirs(self) -> None:
        """Nor is one that we say they wrote."""
        ours = recorded("e4", "message", "ana", channel="chat")
        said = recorded("e4", "message", "carla", recorded_by="ana", channel="chat")
        event = self.acceptance(evidence=["e4"])
        for message in (ours, said):
            assert known("e5", message, event).status is FactStatus.UNCONFIRMED

    def test_disputing_what_never_counted_changes_nothing(self) -> None:
        """It stays unconfirmed: nobody has to compute both."""
        dispute = about("e6", "dispute", "carla", "e5")
        assert known("e5", self.acceptance(), dispute).status is FactStatus.UNCONFIRMED

    def test_a_third_party_binds_nobody_and_needs_no_confirmation(self) -> None:
        """A notary's power is recorded by whoever saw it."""
        event = recorded(
            "e5", "power_used", "third:Notaría 4", recorded_by="ana", fields={"clause": "C9"}
        )
        assert known("e5", event).status is FactStatus.STANDS


class TestAsOf:
    def test_what_was_known_then(self) -> None:
        """A correction of the fourth was not known on the third."""
        correction = about(
            "e2", "correction", "ana", "e1", day=4, fields={"fields": {"amount": "1"}}
        )
        then = known("e1", invoice(), correction, as_of=AT_NOON_OF_THE_THIRD)
        assert then.event == invoice()

    def test_what_was_not_recorded_yet_is_not_known(self) -> None:
        """However early it happened."""
        late = recorded("e2", "call", "ana", day=2, recorded_at="2026-03-05T00:00:00Z")
        view = facts([invoice(), late], sides=SIDES, as_of=AT_NOON_OF_THE_THIRD)
        assert [fact.id for fact in view.facts] == ["e1"]
        assert fact_index([late], sides=SIDES).fact("e2", as_of=AT_NOON_OF_THE_THIRD) is None

    def test_a_duplicate_was_a_fact_before_its_first_record_was_known(self) -> None:
        """Only what was recorded by then can be repeated."""
        first = recorded("e1", "call", "ana", source="cal-7", day=2)
        again = recorded("e2", "call", "carla", source="cal-7", day=5)
        named = recorded("e3", "call", "carla", day=2, same_as="e2")
        view = facts([first, again, named], sides=SIDES, as_of=AT_NOON_OF_THE_THIRD)
        assert [fact.status for fact in view.facts] == [FactStatus.STANDS] * 2


class TestIndex:
    def test_a_view_does_not_change_when_another_grows(self) -> None:
        """Two futures of one past are independent of each other."""
        past = fact_index([invoice()], sides=SIDES)
        disputed = past.with_event(about("e2", "dispute", "carla", "e1"))
        retracted = past.with_event(about("e3", "retraction", "ana", "e1"))
        statuses = [view.fact("e1").status for view in (past, disputed, retracted)]  # type: ignore[union-attr]
        assert statuses == [FactStatus.STANDS, FactStatus.DISPUTED, FactStatus.RETRACTED]
        assert (len(past), len(disputed), len(retracted)) == (1, 2, 2)
        assert "e2" in disputed
        assert "e2" not in retracted

    def test_the_same_event_again_changes_nothing(self) -> None:
        """And another event with its id is refused."""
        view = fact_index([invoice()], sides=SIDES)
        assert view.with_event(invoice()) is view
        with pytest.raises(ValueError, match="e1"):
            view.with_event(invoice(amount="1.00"))
        assert [wrong.code for wrong in view.check_new(invoice(amount="1.00"))] == ["id-taken"]
        assert view.check_new(invoice()) == []

    def test_it_says_what_a_new_event_may_change(self) -> None:
        """The act, what it speaks of, and the other records of that."""
        ours = recorded("e1", "call", "ana", source="cal-7", day=2)
        theirs = recorded("e2", "call", "carla", source="cal-7", day=3)
        other = recorded("e3", "message", "ana")
        dispute = about("e4", "dispute", "carla", "e2", day=4)
        back = about("e5", "retraction", "carla", "e4", day=5)
        view = fact_index([ours, theirs, other, dispute, back], sides=SIDES)
        assert view.touched_by(back) == {"e1", "e2", "e4", "e5"}
        assert view.touched_by(other) == {"e3"}

    def test_what_rests_on_a_message_is_touched_with_it(self) -> None:
        """Taking the message back takes away the evidence of the acceptance."""
        message = recorded("e4", "message", "carla", channel="chat")
        acceptance = recorded(
            "e5",
            "acceptance",
            "carla",
            recorded_by="ana",
            fields={"of": "e1"},
            evidence=["e4"],
        )
        back = about("e6", "retraction", "carla", "e4")
        view = fact_index([message, acceptance, back], sides=SIDES)
        assert view.touched_by(back) == {"e4", "e5", "e6"}

    def test_an_act_must_speak_of_something(self) -> None:
        """Of an event that is there, in a way that can be."""
        view = fact_index([invoice()], sides=SIDES)
        (unknown,) = view.check_new(about("e2", "dispute", "carla", "e11"))
        assert (unknown.code, unknown.nearest) == ("event-unknown", ("e1",))
        wrong = about("e2", "correction", "ana", "e1", fields={"fields": {"minutes": 5}})
        assert [found.code for found in view.check_new(wrong)] == ["field-unknown"]
        twin = about("e2", "correction", "ana", "e1", fields={"fields": {"same_as": "e0"}})
        assert [found.code for found in view.check_new(twin)] == ["same-as-corrected"]
        assert view.check_new(about("e2", "dispute", "carla", "e1")) == []
        same = recorded("e2", "call", "carla", same_as="e9")
        assert [found.code for found in view.check_new(same)] == ["event-unknown"]

    def test_acts_on_acts_have_an_end(self) -> None:
        """A row that is too long is refused before it is written."""
        view = fact_index([invoice()], sides=SIDES)
        codes: list[str] = []
        for number in range(2, 60):
            act = about(f"e{number}", "retraction", "ana", f"e{number - 1}")
            codes = [wrong.code for wrong in view.check_new(act)]
            if codes:
                break
            view = view.with_event(act)
        assert codes == ["act-on-acts"]

    def test_people_may_change_sides_of_sight(self) -> None:
        """The same events, seen when Eva has joined the client."""
        click = recorded("e1", "acceptance", "eva", recorded_by="carla", fields={"of": "e0"})
        view = fact_index([click], sides=SIDES)
        joined = view.with_sides({**SIDES, "eva": "client"})
        assert view.fact("e1").status is FactStatus.UNCONFIRMED  # type: ignore[union-attr]
        assert joined.fact("e1").status is FactStatus.STANDS  # type: ignore[union-attr]
        assert isinstance(joined, FactIndex)
        assert joined.facts().get("e9") is None
