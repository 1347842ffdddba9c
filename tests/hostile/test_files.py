"""Files as nobody should leave them: each gets a clear answer, and nothing is lost."""

from __future__ import annotations

import json
import os
import resource
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

from tests.calling import Answer, call

SIGNED = ["--assume-signed", "2026-01-30", "--at", "2026-03-11T12:00:00-06:00"]
EVENT = {"at": "2026-03-11T10:30:00-06:00", "by": "ana", "kind": "message", "text": "Hola"}


@pytest.fixture
def milpa(tmp_path: Path) -> Path:
    """Return the example's folder."""
    folder = tmp_path / "la-milpa"
    assert call("demo", "--folder", folder).code == 0
    return folder


def text_of(folder: Path) -> str:
    return (folder / "acuerdo.md").read_text(encoding="utf-8")


def assert_clear(answer: Answer, code: int) -> None:
    """A clear answer: its code, words, and no sign of our insides."""
    assert answer.code == code, answer
    said = answer.out + answer.err
    assert said.strip()
    assert "Traceback" not in said
    assert "Error:" not in said


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda _: b"", 1),
        (lambda _: b"\x00\x00\xff", 1),
        (lambda text: text.encode("utf-16"), 1),
        (lambda text: text.encode("latin-1", "replace"), 1),
        (lambda text: b"\xef\xbb\xbf" + text.encode(), 0),
        (lambda text: text.replace("\n", "\r\n").encode(), 0),
        (lambda text: (text + "\n" + "a" * 100_000).encode(), 1),
        (lambda text: (text + "a\n" * 600_000).encode(), 5),
        (lambda text: text.replace("Respuesta", "\x1b[31mRes\u202epuesta\x07").encode(), 0),
        (lambda text: ("#" * 50_000 + text).encode(), 1),
        (lambda text: (text + "«" * 20_000).encode(), 1),
        (lambda text: text.replace("2026-02-02", "2026-02-30").encode(), 1),
        (lambda text: text.replace("24,000.00", "-24,000.00").encode(), 1),
        (lambda text: text.replace("24,000.00", "9" * 300 + ".00").encode(), 1),
        (lambda text: text.replace("3 días hábiles", "99999999999 días hábiles").encode(), 1),
        (lambda text: text.replace("America/Mexico_City", "../../etc/passwd").encode(), 1),
        (lambda text: text.replace("MXN", "XXX").encode(), 1),
        (lambda text: (text + "\n## C1. Otra\nProsa: x.\n").encode(), 1),
        (lambda text: text.replace("lote del mes", "l" * 150).encode(), 0),
        (lambda text: text.replace("de 9:00 a 14:00", "de 25:00 a 99:00").encode(), 1),
        (
            lambda text: (text[: text.index("## Horarios")] + text[text.index("## C1") :]).encode(),
            1,
        ),
    ],
    ids=[
        "empty",
        "no text at all",
        "UTF-16",
        "Latin-1",
        "byte order mark",
        "carriage returns",
        "100 kB line",
        "over the limit of a file",
        "control characters",
        "hostile Markdown",
        "quotes that never close",
        "impossible date",
        "negative money",
        "huge money",
        "huge count",
        "zone that is a path",
        "unknown currency",
        "label used twice",
        "long name",
        "impossible hours",
        "working time without a calendar",
    ],
)
def test_a_text_that_cannot_be_gets_its_place_and_cure(milpa: Path, change, code: int) -> None:
    """`check` says where and how to mend it; every other command stops with the same problems."""
    (milpa / "acuerdo.md").write_bytes(change(text_of(milpa)))
    checked = call("check", milpa)
    assert_clear(checked, code)
    assert (code == 0) or ("acuerdo.md:" in checked.out)
    for command in (["standing", *SIGNED], ["show", *SIGNED], ["due", *SIGNED]):
        name, *options = command
        assert_clear(call(name, milpa, *options), code)


def test_control_characters_never_reach_the_terminal(milpa: Path) -> None:
    """A name cannot clear the screen, ring, or turn the line around."""
    text = text_of(milpa).replace("Respuesta", "\x1b[2J\u202eRespuesta\x07")
    (milpa / "acuerdo.md").write_text(text, encoding="utf-8")
    for answer in (
        call("show", milpa, *SIGNED),
        call("check", milpa),
        call("compare", milpa, milpa),
    ):
        assert not set("\x1b\x07\u202e") & set(answer.out + answer.err)


@pytest.mark.parametrize(
    "name", ["acuerdo.md", "hechos.jsonl", "versiones/1.md", "rechazados.jsonl"]
)
def test_a_folder_where_a_file_belongs(milpa: Path, name: str) -> None:
    """A directory in the place of a file is said, not stumbled over."""
    (milpa / name).unlink(missing_ok=True)
    (milpa / name).mkdir(parents=True)
    for command in ("standing", "verify", "show"):
        assert_clear(
            call(command, milpa, *([] if command == "verify" else SIGNED)),
            call(command, milpa, *([] if command == "verify" else SIGNED)).code,
        )
    assert_clear(call("record", milpa, "--kind", "mesage", "--by", "ana"), 1)


@pytest.mark.parametrize(
    "command", ["standing", "due", "show", "check", "judge", "verify", "record"]
)
def test_no_folder_at_all(tmp_path: Path, command: str) -> None:
    """What is not there is named."""
    more = ["--by", "ana", "--asserts", "late", "--clause", "C1"] if command == "judge" else []
    answer = call(command, tmp_path / "no", *more)
    assert_clear(answer, 1)
    assert "no" in answer.err


def test_a_disk_that_is_full(milpa: Path) -> None:
    """A line that does not fit is set back whole, said, and kept; the chain holds."""
    size = (milpa / "hechos.jsonl").stat().st_size

    def leave_little_room() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (size + 100, size + 100))

    record = ["record", milpa, "--kind", "message", "--by", "ana", "--text", "No cabe"]
    process = started(*record, preexec_fn=leave_little_room)
    assert process.stderr is not None
    complaint = process.stderr.read().decode()
    assert ended(process) == 1
    assert "Traceback" not in complaint
    assert "No cabe" in (milpa / "rechazados.jsonl").read_text(encoding="utf-8")
    assert call("verify", milpa, "--json").document["entries"] == 13


def test_a_folder_that_cannot_be_made(milpa: Path) -> None:
    """A file stands where the folder would be: it is said, and stays."""
    assert_clear(call("new", milpa / "acuerdo.md" / "dentro"), 1)


def test_a_proposal_whose_number_is_taken_by_other_bytes(milpa: Path) -> None:
    """A frozen text is never written over: the proposal is refused, and kept."""
    proposal = ["--kind", "version_proposed", "--by", "ana"]
    assert call("record", milpa, *proposal).code == 0
    frozen = (milpa / "versiones" / "1.md").read_bytes()
    (milpa / "acuerdo.md").write_text(text_of(milpa) + "\nProsa: más.\n", encoding="utf-8")
    assert_clear(call("record", milpa, *proposal), 0)
    assert (milpa / "versiones" / "1.md").read_bytes() == frozen
    assert (milpa / "versiones" / "2.md").exists()


def test_a_version_file_that_is_missing_is_said(milpa: Path) -> None:
    """The ledger names a version whose text is gone: no answer is made up."""
    assert call("record", milpa, "--kind", "version_proposed", "--by", "ana").code == 0
    assert call("record", milpa, "--kind", "version_approved", "--by", "carla").code == 0
    (milpa / "versiones" / "1.md").unlink()
    assert call("standing", milpa).code == 0, "the working text has the same bytes"
    (milpa / "acuerdo.md").write_text(text_of(milpa) + "\n", encoding="utf-8")
    assert_clear(call("standing", milpa), 1)


def test_ten_thousand_events_and_five_hundred_clauses(milpa: Path) -> None:
    """Size alone breaks nothing, and takes seconds."""
    more = "".join(
        f"\n## D{n}. Más\nEl prestador entrega «cosa {n}» cada mes, a más tardar el día 25.\n"
        for n in range(500)
    )
    (milpa / "acuerdo.md").write_text(text_of(milpa) + more, encoding="utf-8")
    lines = "\n".join(json.dumps(EVENT | {"text": f"Hola {n}"}) for n in range(10_000))
    begun = time.perf_counter()
    assert call("record", milpa, "--file", "-", typed=lines).code == 0
    assert call("verify", milpa, "--json").document["entries"] == 10_013
    assert call("standing", milpa, *SIGNED).code == 0
    assert call("show", milpa, *SIGNED, "--short").code == 0
    assert time.perf_counter() - begun < 60


def started(*arguments: object, **more: object) -> subprocess.Popen[bytes]:
    environment = {**os.environ, "TRATO_LANG": "es"}
    command = [sys.executable, "-m", "trato", *(str(one) for one in arguments)]
    return subprocess.Popen(
        command,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        **more,  # type: ignore[call-overload]
    )


def ended(process: subprocess.Popen[bytes]) -> int:
    """Wait for a process, close what joins us to it, and return its exit code."""
    code = process.wait()
    for stream in (process.stdin, process.stdout, process.stderr):
        if stream is not None:
            with suppress(BrokenPipeError):
                stream.close()
    return code


def test_a_pipe_whose_reader_has_gone(milpa: Path) -> None:
    """`trato show | head` ends quietly."""
    process = started("show", milpa, "--ledger")
    assert process.stdout is not None
    process.stdout.close()
    assert process.stderr is not None
    complaint = process.stderr.read()
    ended(process)
    assert process.returncode == 0
    assert b"Traceback" not in complaint


def test_two_writers_at_once_lose_nothing(milpa: Path) -> None:
    """Each waits for the other; every fact of both is in one chain."""
    lines = "\n".join(json.dumps(EVENT | {"text": f"Hola {n}"}) for n in range(200)).encode()
    writers = [started("record", milpa, "--file", "-") for _ in range(2)]
    for writer in writers:
        assert writer.stdin is not None
        writer.stdin.write(lines)
        writer.stdin.close()
    assert [ended(writer) for writer in writers] == [0, 0]
    document = call("verify", milpa, "--json").document
    assert (document["holds"], document["entries"]) == (True, 413)


def test_a_kill_while_recording_leaves_a_chain_that_holds(milpa: Path) -> None:
    """What was written before the kill is there, and the next record goes on from it."""
    ledger = milpa / "hechos.jsonl"
    before = ledger.stat().st_size
    process = started("record", milpa, "--file", "-")
    assert process.stdin is not None
    for number in range(2_000):
        process.stdin.write(json.dumps(EVENT | {"text": f"Hola {number}"}).encode() + b"\n")
    process.stdin.flush()
    while ledger.stat().st_size < before + 5_000 and process.poll() is None:
        time.sleep(0.005)
    process.send_signal(signal.SIGKILL)
    ended(process)
    assert call("record", milpa, "--kind", "message", "--by", "ana", "--text", "Sigo").code == 0
    document = call("verify", milpa, "--json").document
    assert document["holds"]
    assert document["entries"] > 14


def test_a_line_cut_short_is_set_aside_and_kept(milpa: Path) -> None:
    """A crash in the middle of a line: the chain goes on, the half is kept beside it."""
    ledger = milpa / "hechos.jsonl"
    whole = ledger.read_bytes()
    ledger.write_bytes(whole + whole.splitlines()[-1][:80])
    assert call("record", milpa, "--kind", "message", "--by", "ana", "--text", "Sigo").code == 0
    assert call("verify", milpa, "--json").document["entries"] == 14
    assert (milpa / "rechazados.jsonl").exists()
