"""`trato promises`: a message in, who promises what by when out."""

import json
from pathlib import Path

from tests.calling import call

AT = "2026-03-11T10:00"
TEXT = "Mañana a las 9:45 te mando la factura. Si quieres, el lunes hablamos."


def test_a_message_tells_its_promises() -> None:
    """What, by when, and how the day was reckoned; what is no promise stays away."""
    said = call("promises", TEXT, "--reference", AT)
    assert said.code == 0
    assert "▸ El prestador promete: mandar la factura" in said.out
    assert "A más tardar el jueves 12 de marzo de 2026 a las 9:45." in said.out
    assert "«Mañana a las 9:45»: 1 día después del miércoles 11 de marzo de 2026." in said.out
    assert "hablar" not in said.out


def test_it_is_said_in_english_too() -> None:
    """The terminal's language is not the message's."""
    said = call(
        "promises", TEXT, "--reference", AT, "--speaker", "client", "--lang", "en", language="en"
    )
    assert "▸ The client promises: mandar la factura" in said.out
    assert "By Thursday 12 March 2026 at 9:45 at the latest." in said.out


def test_a_message_without_promises_says_so() -> None:
    """An empty answer is an answer."""
    assert "nadie promete nada" in call("promises", typed="¿Lo tendré mañana?").out


def test_a_date_that_is_not_certain_asks_to_be_confirmed() -> None:
    """In English, figures can be read in two orders."""
    said = call("promises", "I'll send it by 03/05.", "--reference", AT)
    assert "También puede leerse como el viernes 5 de marzo de 2027" in said.out


def test_json_has_places_days_and_the_commitment_to_record() -> None:
    """Programs get the published shape, offsets in code points."""
    document = call("promises", TEXT, "--reference", AT, "--json").document
    (promise,) = document["promises"]
    assert TEXT[promise["start"] : promise["end"]] == "Mañana a las 9:45 te mando"
    assert (promise["due"], promise["due_at"]) == ("2026-03-12", "2026-03-12T09:45")
    assert promise["commitment"] == {
        "kind": "commitment",
        "fields": {
            "what": "mandar la factura",
            "due_at": "2026-03-12T09:45:00+00:00",
            "to": "client",
        },
        "text": "Mañana a las 9:45 te mando",
    }


def test_working_days_are_those_of_the_agreement(milpa: Path) -> None:
    """The holidays of its calendar do not count."""
    text = "En un día hábil te respondo."
    alone = call("promises", text, "--reference", "2026-05-29T10:00", "--json").document
    within = call(
        "promises", text, "--reference", "2026-01-30T10:00", "--agreement", milpa, "--json"
    ).document
    assert alone["promises"][0]["due"] == "2026-06-01"
    assert within["promises"][0]["due"] == "2026-02-03"
    assert within["promises"][0]["commitment"]["fields"]["due_at"] == "2026-02-03"


def test_a_batch_answers_line_by_line() -> None:
    """A bad line gets its error and the batch goes on."""
    lines = [
        {"id": "P1", "reference": AT, "speaker": "provider", "lang": "es", "text": TEXT},
        {"id": "P2", "reference": AT, "speaker": "client", "text": "Could you send it tomorrow?"},
        {"id": "P3", "reference": "ayer", "speaker": "client", "text": "Te pago mañana."},
        {"id": "P4", "reference": AT, "speaker": "nadie", "text": "Te pago mañana."},
        {"id": "P5", "reference": AT, "speaker": "client"},
    ]
    typed = "\n".join(json.dumps(line, ensure_ascii=False) for line in lines) + "\nno\n"
    answers = [
        json.loads(line)
        for line in call("promises", "--batch", typed=typed).out.split("\n")
        if line
    ]
    assert answers[0] == {
        "id": "P1",
        "promise": True,
        "who": "provider",
        "what": "mandar la factura",
        "due": "2026-03-12",
        "due_at": "2026-03-12T09:45",
    }
    assert (answers[1]["promise"], answers[1]["due"]) == (False, None)
    assert [answer["id"] for answer in answers[2:]] == ["P3", "P4", "P5", None]
    assert all(answer["error"] for answer in answers[2:])


def test_a_reference_that_is_no_instant_says_how_to_write_one() -> None:
    """A wrong option ends with 2."""
    said = call("promises", TEXT, "--reference", "mañana")
    assert said.code == 2
    assert "2026-03-11T10:00" in said.out + said.err
