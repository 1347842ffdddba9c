"""What is made before pages are served: fonts cut down to Latin letters, words compiled."""

from __future__ import annotations

from importlib import resources
from pathlib import Path
from typing import Final

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from whitenoise.storage import CompressedManifestStaticFilesStorage

WEB: Final = Path(__file__).resolve().parent.parent
LETTERS: Final = (
    *range(0x20, 0x7F),
    *range(0xA0, 0x180),
    *range(0x2010, 0x2027),
    0x2030, 0x2032, 0x2033, 0x2039, 0x203A, 0x20AC, 0x2190, 0x2191, 0x2192, 0x2193, 0x2212,
)  # fmt: skip
FEATURES: Final = ("kern", "liga", "lnum", "tnum", "ccmp", "mark", "locl")
FONTS: Final = {
    "vollkorn.woff2": ("fontpkg_vollkorn", "Vollkorn["),
    "inter.woff2": ("fontpkg_inter", "Inter"),
}


class HashedAssets(CompressedManifestStaticFilesStorage):  # type: ignore[misc]  # without types
    """Static files named by their content, where scripts import each other by those names.

    Otherwise a browser takes `page.js` and `page.<hash>.js` for two scripts, runs both, and what
    one of them lets through the other stops.
    """

    patterns = (
        *CompressedManifestStaticFilesStorage.patterns,
        ("js/*.js", ((r"""(?P<matched>from "(?P<url>\./\w+\.js)";)""", 'from "%(url)s";'),)),
    )


def make_fonts(into: Path = WEB / "static" / "fonts") -> list[Path]:
    """Cut the fonts of the packages down to what Latin texts need; return the files made."""
    into.mkdir(parents=True, exist_ok=True)
    made = []
    for name, (package, beginning) in FONTS.items():
        path = into / name
        if not path.exists():
            _cut(_source(package, beginning), path)
        made.append(path)
    return made


def _source(package: str, beginning: str) -> Path:
    """Return the upright variable font of a package."""
    root = Path(str(resources.files(package)))
    found = [
        path
        for path in sorted(root.rglob("*.ttf"))
        if path.name.startswith(beginning) and "Italic" not in path.name
    ]
    return min(found, key=lambda path: ("[" not in path.name, len(path.name)))


def _cut(source: Path, into: Path) -> None:
    font = TTFont(source)
    options = Options()
    options.flavor = "woff2"
    options.layout_features = list(FEATURES)
    options.notdef_outline = True
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=LETTERS)
    subsetter.subset(font)
    font.flavor = "woff2"
    font.save(into)


def compile_words(root: Path = WEB / "locale") -> list[Path]:
    """Compile every catalogue of words whose source is newer; return the files made."""
    made = []
    for source in sorted(root.rglob("*.po")):
        target = source.with_suffix(".mo")
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            with source.open("rb") as file:
                catalogue = read_po(file)
            with target.open("wb") as file:
                write_mo(file, catalogue)
            made.append(target)
    return made
