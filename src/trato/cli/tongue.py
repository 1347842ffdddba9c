"""Which language the terminal speaks: `--lang`, else the environment, else Spanish."""

from collections.abc import Mapping

from trato.core.words import Language

_VARIABLES = ("TRATO_LANG", "LC_ALL", "LC_MESSAGES", "LANG")


def tongue(asked: str | None, environment: Mapping[str, str]) -> Language:
    """Return the language asked for, or the first one the environment names.

    A locale that says nothing about a language (`C`, `POSIX`) is passed over; one in a language
    that Trato does not speak gives English, and none at all Spanish.
    """
    if asked is not None:
        return Language(asked)
    for variable in _VARIABLES:
        code = environment.get(variable, "").replace("-", "_").split("_")[0].split(".")[0].lower()
        if code in ("", "c", "posix"):
            continue
        return Language.SPANISH if code == "es" else Language.ENGLISH
    return Language.SPANISH
