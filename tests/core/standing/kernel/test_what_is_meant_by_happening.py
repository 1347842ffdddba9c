"""What a sentence waits for: by whom, how it was said, what a person says that it is."""

from __future__ import annotations

import pytest

from tests.core.standing.kernel.telling import duty, fact, story
from trato.core.events import Event
from trato.core.standing.values import Outcome

HEAD = "## Cosas\n«obra»; «cambio mayor».\n\n## C1. Deber\n"


def happens(
    id: str, kind: str, by: str = "carla", channel: str = "email", **fields: object
) -> Event:
    return fact(id, "03-03 10:00", by, kind, fields, channel=channel,
                entered_by="ana" if by.startswith("third:") else None)  # fmt: skip


def read(of: str, reads_as: str, by: str = "ana") -> Event:
    return fact(f"r{of}", "03-03 12:00", by, "confirmation", {"event": of, "reads_as": reads_as})


@pytest.mark.parametrize(
    ("when", "events", "born"),
    [
        ("un tercero pide «obra»", [happens("a", "request", "third:x", thing="obra")], ["a"]),
        ("un tercero pide «obra»", [happens("a", "request", thing="obra")], []),
        ("el cliente avisa de «obra» por escrito", [happens("a", "notice", of="obra")], ["a"]),
        (
            "el cliente avisa de «obra» por escrito",
            [happens("a", "notice", channel="call", of="obra")],
            [],
        ),
        (
            "el cliente pide «obra» por chat",
            [
                happens("a", "request", thing="obra"),
                happens("b", "request", channel="chat", thing="obra"),
            ],
            ["b"],
        ),
        (
            "el cliente pide algo clasificado como «cambio mayor»",
            [
                happens("a", "request"),
                read("a", "cambio mayor"),
                happens("b", "request"),
                read("b", "nada"),
            ],
            ["a"],
        ),
        (
            "el cliente pide algo clasificado como «cambio mayor» por chat",
            [happens("a", "request"), read("a", "cambio mayor")],
            [],
        ),
        ("el cliente pide un cambio", [happens("a", "request"), read("a", "un cambio")], ["a"]),
        ("el cliente reclama", [happens("a", "message"), read("a", "complained")], ["a"]),
        ("el cliente reclama", [happens("a", "message"), read("a", "saludo")], []),
    ],
)
def test_a_duty_is_born_of_what_its_sentence_names(
    when: str, events: list[Event], born: list[str]
) -> None:
    """Of a third party, in writing, by chat, or as a person has read it; of nothing else."""
    rule = f"Cada vez que {when}, el prestador entrega «obra» en 5 días hábiles."
    found = story(f"{HEAD}{rule}\n", *events).on("03-04")
    assert [one.trigger_event for one in found.obligations] == born


REPORTS = """## C1. Informe
El prestador entrega «informe» cada mes, a más tardar el día 5.
"""


@pytest.mark.parametrize(
    ("fields", "waived"),
    [
        ({"obligation": "C1/2026-03"}, ["2026-03"]),
        ({"obligation": "C1"}, ["2026-03", "2026-04"]),
        ({"obligation": "informe"}, ["2026-03", "2026-04"]),
        ({"period": "2026-04"}, ["2026-04"]),
    ],
)
def test_a_waiver_lets_go_what_it_names(fields: dict[str, str], waived: list[str]) -> None:
    """One month, a clause, a thing, a period: and no more than that."""
    let_go = fact("w", "04-10 10:00", "carla", "waiver", fields)
    found = story(REPORTS, let_go).on("04-11").obligations
    assert [one.period for one in found if one.outcome is Outcome.WAIVED] == waived


def test_what_grew_is_read_like_any_sequence() -> None:
    """The first, the last, a part; and nothing where nothing is."""
    acts = (
        story(
            REPORTS,
            fact("a", "03-03 10:00", "carla", "acceptance", {"of": "nada"}),
            fact("b", "03-03 11:00", "carla", "acceptance", {"of": "nada"}),
        )
        .on("03-04")
        .acts
    )
    assert [one.event for one in acts] == ["a", "b"]
    assert (acts[0].event, acts[-1].event) == ("a", "b")
    assert [one.event for one in acts[1:]] == ["b"]
    with pytest.raises(IndexError):
        acts[2]


def test_an_extension_on_the_day_of_the_due_is_asked_for_its_hour() -> None:
    """Granted on the tenth, due on the tenth at noon: before or after, nobody knows."""
    text = "## C1. Obra\nEl prestador entrega «obra» a más tardar el 2026-03-10 a las 12:00.\n"
    granted = fact("g", "03-10", "carla", "extension_granted",
                   {"obligation": "C1", "until": "2026-03-15"})  # fmt: skip
    found = story(text, granted).on("03-12")
    assert found.hourless == ("g",)
    assert duty(found, "C1").undetermined == ("g",)
