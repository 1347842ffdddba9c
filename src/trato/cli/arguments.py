"""The commands of `trato` and their options, worded in the reader's language."""

import argparse
from collections.abc import Callable, Sequence
from typing import Any, Final, NoReturn

from trato.cli.exits import Exit
from trato.core.words import Language, say

PARTS_OF_STANDING: Final = ("money", "rhythms", "people", "beyond", "answers", "texts")
_Adds = Callable[[argparse.ArgumentParser, "Words"], None]


class Words:
    """The command line's words in one language."""

    def __init__(self, language: Language) -> None:
        """Speak `language`."""
        self.language = language

    def __call__(self, key: str, **params: str) -> str:
        """Return the text of `cli.<key>`."""
        return say(self.language, f"cli.{key}", **params)


class Parser(argparse.ArgumentParser):
    """A parser whose complaints are ours: one sentence, in the reader's language, exit code 2."""

    words: Words
    _mixes = False

    def parse_known_args(  # type: ignore[override, explicit-override]
        self, args: Sequence[str] | None = None, namespace: Any = None
    ) -> tuple[argparse.Namespace, list[str]]:
        """Let words and options stand in any order: `trato read FOLDER --json "…"`.

        By itself argparse takes all words at the first of them, and refuses those after an option.
        """
        if self._mixes or self._subparsers is not None:
            return super().parse_known_args(args, namespace)
        self._mixes = True
        try:
            return self.parse_known_intermixed_args(args, namespace)
        finally:
            self._mixes = False

    def error(self, message: str) -> NoReturn:  # type: ignore[explicit-override]
        """Say what is wrong with the command and where its help is, and leave with 2."""
        self.exit(
            Exit.WRONG_COMMAND,
            self.words("wrong_command", why=message, help=f"{self.prog} --help") + "\n",
        )


def parser(language: Language, asked: str | None = None) -> argparse.ArgumentParser:
    """Build the command line, its help in `language`; of a known command asked for, only its own
    options, so that starting stays quick."""
    words = Words(language)
    Parser.words = words
    top = Parser(
        prog="trato",
        description=words("about"),
        epilog=words("exits"),
        add_help=False,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    _help(top, words)
    top.add_argument("--version", action="store_true", help=words("option.version"))
    top.add_argument("--lang", choices=[one.value for one in Language], help=words("option.lang"))
    top.add_argument("--json", action="store_true", help=words("option.json"))
    commands = top.add_subparsers(dest="command", metavar=words("metavar.command"))
    for name, adds in COMMANDS.items():
        if asked in COMMANDS and name != asked:
            continue
        command = commands.add_parser(
            name,
            help=words(f"{name}.help"),
            description=words(f"{name}.help"),
            add_help=False,
        )
        _help(command, words)
        command.add_argument(
            "--lang",
            choices=[one.value for one in Language],
            help=words("option.lang"),
            default=argparse.SUPPRESS,
        )
        command.add_argument(
            "--json", action="store_true", help=words("option.json"), default=argparse.SUPPRESS
        )
        adds(command, words)
    return top


def _help(parser_: argparse.ArgumentParser, words: Words) -> None:
    parser_.add_argument("-h", "--help", action="help", help=words("option.help"))


def _folder(command: argparse.ArgumentParser, words: Words) -> None:
    command.add_argument(
        "folder",
        metavar=words("metavar.folder"),
        nargs="?",
        default=".",
        help=words("option.folder"),
    )


def _clocks(command: argparse.ArgumentParser, words: Words, *, as_of: bool = True) -> None:
    command.add_argument("--at", metavar=words("metavar.instant"), help=words("option.at"))
    if as_of:
        command.add_argument(
            "--as-of", metavar=words("metavar.instant"), help=words("option.as_of")
        )
    command.add_argument(
        "--assume-signed", metavar=words("metavar.instant"), help=words("option.assume_signed")
    )


def _new(command: argparse.ArgumentParser, words: Words) -> None:
    command.add_argument("folder", metavar=words("metavar.folder"), help=words("new.folder"))
    command.add_argument("--trade", help=words("new.trade"))
    command.add_argument("--country", default=None, help=words("new.country"))
    command.add_argument("--subdivision", default=None, help=words("new.subdivision"))
    command.add_argument("--zone", default=None, help=words("new.zone"))
    command.add_argument("--currency", default=None, help=words("new.currency"))
    command.add_argument("--years", type=int, nargs="*", default=None, help=words("new.years"))
    command.add_argument("--provider", default=None, help=words("new.provider"))
    command.add_argument("--client", default=None, help=words("new.client"))
    command.add_argument(
        "--language",
        choices=[one.value for one in Language],
        default=None,
        help=words("new.language"),
    )


def _check(command: argparse.ArgumentParser, words: Words) -> None:
    command.add_argument(
        "path", metavar=words("metavar.text"), nargs="?", default=".", help=words("check.path")
    )
    command.add_argument("--examples", action="store_true", help=words("check.examples"))
    command.add_argument("--suggest", action="store_true", help=words("check.suggest"))


def _translate(command: argparse.ArgumentParser, words: Words) -> None:
    command.add_argument(
        "path", metavar=words("metavar.text"), nargs="?", default=".", help=words("check.path")
    )
    command.add_argument(
        "--to", choices=[one.value for one in Language], required=True, help=words("translate.to")
    )


def _show(command: argparse.ArgumentParser, words: Words) -> None:
    _folder(command, words)
    _clocks(command, words)
    command.add_argument("--clause", help=words("show.clause"))
    command.add_argument("--short", action="store_true", help=words("show.short"))
    command.add_argument("--ledger", action="store_true", help=words("show.ledger"))


def _record(command: argparse.ArgumentParser, words: Words) -> None:
    _folder(command, words)
    command.add_argument("--kind", help=words("record.kind"))
    command.add_argument("--by", help=words("record.by"))
    command.add_argument("--recorded-by", help=words("record.recorded_by"))
    command.add_argument("--at", metavar=words("metavar.instant"), help=words("record.at"))
    command.add_argument(
        "--recorded-at", metavar=words("metavar.instant"), help=words("record.recorded_at")
    )
    command.add_argument("--channel", help=words("record.channel"))
    command.add_argument("--about", action="append", default=[], help=words("record.about"))
    command.add_argument(
        "--field", action="append", default=[], metavar="k=v", help=words("record.field")
    )
    command.add_argument(
        "--evidence",
        action="append",
        default=[],
        metavar=words("metavar.file"),
        help=words("record.evidence"),
    )
    command.add_argument("--text", default="", help=words("record.text"))
    command.add_argument("--source", default=None, help=words("record.source"))
    command.add_argument("--file", metavar=words("metavar.file"), help=words("record.file"))


def _standing(command: argparse.ArgumentParser, words: Words) -> None:
    _folder(command, words)
    _clocks(command, words)
    command.add_argument("--all", action="store_true", help=words("standing.all"))
    command.add_argument("--why", metavar=words("metavar.obligation"), help=words("standing.why"))
    command.add_argument("--only", choices=PARTS_OF_STANDING, help=words("standing.only"))


def _due(command: argparse.ArgumentParser, words: Words) -> None:
    _folder(command, words)
    _clocks(command, words)
    command.add_argument(
        "--from", dest="who", choices=["provider", "client"], help=words("due.from")
    )


def _claim(command: argparse.ArgumentParser, words: Words) -> None:
    command.add_argument("--claim", metavar=words("metavar.file"), help=words("judge.claim"))
    command.add_argument("--by", help=words("judge.by"))
    command.add_argument("--asserts", help=words("judge.asserts"))
    command.add_argument("--clause", help=words("judge.clause"))
    command.add_argument("--thing", help=words("judge.thing"))
    command.add_argument("--event", help=words("judge.event"))
    command.add_argument("--period", help=words("judge.period"))
    command.add_argument("--days", type=int, help=words("judge.days"))
    command.add_argument("--amount", help=words("judge.amount"))
    command.add_argument("--currency", help=words("judge.currency"))
    command.add_argument("--words", dest="said", default="", help=words("judge.words"))


def _judge(command: argparse.ArgumentParser, words: Words) -> None:
    _folder(command, words)
    _clocks(command, words)
    _claim(command, words)
    command.add_argument("--quick", action="store_true", help=words("judge.quick"))


def _request(command: argparse.ArgumentParser, words: Words) -> None:
    _folder(command, words)
    _clocks(command, words)
    command.add_argument("--thing", help=words("request.thing"))
    command.add_argument("--clause", help=words("request.clause"))
    command.add_argument("--event", help=words("request.event"))


def _reply(command: argparse.ArgumentParser, words: Words) -> None:
    _judge(command, words)
    command.add_argument(
        "--language",
        choices=[one.value for one in Language],
        default=None,
        help=words("reply.language"),
    )
    command.add_argument(
        "--register", choices=["tú", "usted", "vos"], default=None, help=words("reply.register")
    )
    level = command.add_mutually_exclusive_group()
    level.add_argument("--short", action="store_true", help=words("reply.short"))
    level.add_argument("--detail", action="store_true", help=words("reply.detail"))
    command.add_argument("--advice", default="", help=words("reply.advice"))


def _compare(command: argparse.ArgumentParser, words: Words) -> None:
    command.add_argument("old", metavar=words("metavar.text"), help=words("compare.old"))
    command.add_argument("new", metavar=words("metavar.text"), help=words("compare.new"))


def _clarity(command: argparse.ArgumentParser, words: Words) -> None:
    command.add_argument(
        "paths", metavar=words("metavar.text"), nargs="*", help=words("clarity.paths")
    )
    command.add_argument("--advice", action="store_true", help=words("clarity.advice_option"))
    command.add_argument("--batch", action="store_true", help=words("clarity.batch"))


def _read(command: argparse.ArgumentParser, words: Words) -> None:
    command.add_argument(
        "agreement", metavar=words("metavar.agreement"), help=words("read.agreement")
    )
    command.add_argument(
        "message", metavar=words("metavar.message"), nargs="*", help=words("read.message")
    )
    command.add_argument("--batch", action="store_true", help=words("read.batch"))
    command.add_argument(
        "--confirmed",
        metavar=words("metavar.file"),
        default=None,
        help=words("read.confirmed"),
    )
    command.add_argument(
        "--without-embeddings", action="store_true", help=words("read.without_embeddings")
    )


def _promises(command: argparse.ArgumentParser, words: Words) -> None:
    command.add_argument(
        "message",
        metavar=words("metavar.message"),
        nargs="?",
        default=None,
        help=words("promises.message"),
    )
    command.add_argument(
        "--reference", metavar=words("metavar.instant"), help=words("promises.reference")
    )
    command.add_argument(
        "--speaker",
        choices=["provider", "client"],
        default="provider",
        help=words("promises.speaker"),
    )
    command.add_argument(
        "--agreement", metavar=words("metavar.folder"), help=words("promises.agreement")
    )
    command.add_argument("--batch", action="store_true", help=words("promises.batch"))


def _check_reply(command: argparse.ArgumentParser, words: Words) -> None:
    command.add_argument(
        "text",
        metavar=words("metavar.text"),
        nargs="?",
        default=None,
        help=words("check-reply.text"),
    )
    command.add_argument(
        "--verdict", metavar=words("metavar.file"), help=words("check-reply.verdict")
    )
    command.add_argument(
        "--register",
        choices=["tú", "usted", "vos"],
        default=None,
        help=words("check-reply.register"),
    )
    command.add_argument("--batch", action="store_true", help=words("check-reply.batch"))


def _worktime(command: argparse.ArgumentParser, words: Words) -> None:
    command.add_argument("--batch", action="store_true", help=words("worktime.batch"))
    command.add_argument(
        "folder",
        metavar=words("metavar.folder"),
        nargs="?",
        default=None,
        help=words("worktime.folder"),
    )
    command.add_argument("--calendar", help=words("worktime.calendar"))
    command.add_argument("--start", metavar=words("metavar.instant"), help=words("worktime.start"))
    command.add_argument("--end", metavar=words("metavar.instant"), help=words("worktime.end"))
    command.add_argument("--hours", help=words("worktime.hours"))
    command.add_argument("--days", type=int, help=words("worktime.days"))


def _schema(command: argparse.ArgumentParser, words: Words) -> None:
    command.add_argument(
        "shape", nargs="?", metavar=words("metavar.shape"), help=words("schema.shape")
    )


def _demo(command: argparse.ArgumentParser, words: Words) -> None:
    command.add_argument(
        "--folder", metavar=words("metavar.folder"), default=None, help=words("demo.folder")
    )


COMMANDS: dict[str, _Adds] = {
    "new": _new,
    "check": _check,
    "translate": _translate,
    "show": _show,
    "record": _record,
    "standing": _standing,
    "due": _due,
    "judge": _judge,
    "request": _request,
    "reply": _reply,
    "verify": _folder,
    "compare": _compare,
    "clarity": _clarity,
    "read": _read,
    "promises": _promises,
    "check-reply": _check_reply,
    "worktime": _worktime,
    "schema": _schema,
    "demo": _demo,
}
