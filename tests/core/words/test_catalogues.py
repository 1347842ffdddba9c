"""Both languages say everything, with the same blanks."""

import ast
import string
from importlib.resources import files

import pytest

from trato.core.problems import problem
from trato.core.words import Language, cure_of, explain, knows, message_of, messages, say


def blanks(message: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(message) if name}


def test_both_languages_have_the_same_keys() -> None:
    """Nothing can be said in one language only."""
    spanish, english = messages(Language.SPANISH), messages(Language.ENGLISH)
    assert spanish.keys() == english.keys()
    assert spanish


def test_both_languages_have_the_same_blanks() -> None:
    """A message asks for the same parameters in both languages."""
    spanish, english = messages(Language.SPANISH), messages(Language.ENGLISH)
    different = [key for key in spanish if blanks(spanish[key]) != blanks(english[key])]
    assert different == []


def test_every_area_of_a_language_is_merged() -> None:
    """A catalogue that exists as a file is part of what can be said."""
    for language in Language:
        package = files("trato.core.words") / language.value
        areas = [entry for entry in package.iterdir() if entry.name.endswith(".py")]
        for area in areas:
            tree = ast.parse(area.read_text("utf-8"))
            keys = {
                key.value
                for node in ast.walk(tree)
                if isinstance(node, ast.Dict)
                for key in node.keys
                if isinstance(key, ast.Constant) and isinstance(key.value, str)
            }
            assert keys <= messages(language).keys(), area.name


def test_spanish_text_is_spanish() -> None:
    """Spanish quotes with « », and opens its questions and exclamations."""
    for key, message in messages(Language.SPANISH).items():
        assert "“" not in message, key
        assert message.count("?") == message.count("¿"), key
        assert message.count("!") == message.count("¡"), key


def test_an_unknown_key_is_our_mistake() -> None:
    """What nobody wrote raises at once: no page shows a bare key."""
    with pytest.raises(KeyError):
        say(Language.SPANISH, "nobody.wrote.this")
    assert not knows(Language.SPANISH, "nobody.wrote.this")


def test_a_problem_explains_itself_in_both_languages() -> None:
    """Message, what was probably meant, and how to mend it."""
    found = problem("currency-unknown", currency="MXM", nearest=("MXN", "MXV"))
    assert message_of(found, Language.SPANISH) == "No existe la moneda «MXM»."
    assert cure_of(found, Language.SPANISH) == (
        "¿Querías decir «MXN» o «MXV»? Usa el código de tres letras de la norma ISO 4217."
    )
    assert explain(found, Language.ENGLISH) == (
        "There is no currency “MXM”. Did you mean “MXN” or “MXV”? "
        "Use the three-letter code of ISO 4217."
    )


def test_a_problem_without_a_cure_says_only_what_is_wrong() -> None:
    """Nothing is made up where there is nothing to advise."""
    found = problem("field-missing", field="at")
    assert explain(found, Language.SPANISH) == "Falta «at»."
    assert cure_of(found, Language.SPANISH) == ""


def test_what_was_expected_is_said_in_the_language() -> None:
    """The name of a type is a word for people too."""
    found = problem("field-type", field="minutes", value="x", expected="count")
    assert explain(found, Language.SPANISH) == (
        "«minutes» tiene que ser un número entero, y dice «x»."
    )
