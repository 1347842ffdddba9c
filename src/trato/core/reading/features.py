"""What a message shows of its intent: the features that are counted and weighed.

Stems and their pairs say what it speaks of; classes and forms, alone, in pairs and in threes, say
what is done with it («neg have:pres2p charge:part»: you have not charged), whatever the words; cues
bring the expressions that everybody knows.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise
from typing import Final

from trato.core.reading.expressions import CUE, Hit, Marked
from trato.core.reading.tokens import Token
from trato.core.speech import Sentence

TOKENS_MAX: Final = 400
"""A longer message is weighed by its beginning: what is wanted is said there."""
FORMULA_WORDS_MAX: Final = 5
"""A greeting or a farewell is no longer than this, and has no verb."""
_FORMULA: Final = frozenset({"hello", "thanks"})
_OPENINGS: Final = frozenset({"hello", "please", "yes", "thanks", "but", "¿", "¡", ",", ".", "!"})
_SALIENT: Final = frozenset(
    "neg still wh wh! please thanks hello wish yes good bad wrong fault late lack acceptance"
    " money bill paid past today offer but doubt news again you me could wanting".split()
)


def intent_features(said: Marked) -> tuple[str, ...]:
    """Return the features of a message, each once, in the order in which they are met."""
    found: dict[str, None] = {"bias": None}
    asks = False
    left = TOKENS_MAX
    telling = telling_sentences(said)
    for number, (sentence, tokens) in enumerate(said.heard.sentences):
        if left <= 0:
            break
        if number not in telling:
            continue
        asks = asks or sentence.asks
        found.update(dict.fromkeys(_of_sentence(sentence, tokens[:left])))
        left -= len(tokens)
    if asks:
        found["?"] = None
    hits = tuple(hit for hit in said.hits if hit.sentence in telling)[:TOKENS_MAX]
    found.update(dict.fromkeys(_of_expressions(hits, asks=asks, denies="t:neg" in found)))
    words = sum(len(row) for row in said.words)
    found[f"n:{min(words.bit_length(), 6)}"] = None
    return tuple(found)


def subject_features(said: Marked, intent: str) -> tuple[str, ...]:
    """Return what a message shows of its subject: stems, pairs, expressions, and its intent."""
    found: dict[str, None] = {"bias": None, f"i:{intent}": None}
    left = TOKENS_MAX
    for words in said.words:
        stems = [token.stem for token in words[:left]]
        left = max(left - len(stems), 0)
        found.update(dict.fromkeys(f"s:{one}" for one in stems))
        found.update(dict.fromkeys(f"b:{one}_{other}" for one, other in pairwise(stems)))
    found.update(dict.fromkeys(_senses(said.hits[:TOKENS_MAX])))
    found.update(dict.fromkeys(f"i:{intent}+{subject}" for subject in said.subjects()))
    return tuple(found)


def telling_sentences(said: Marked) -> frozenset[int]:
    """Return the numbers of the sentences that say something; all, when none does.

    «Hola, Marta.» and «Un saludo.» tell nothing of what stands between them.
    """
    telling = frozenset(
        number for number, words in enumerate(said.words) if words and not _is_formula(words)
    )
    return telling or frozenset(range(len(said.words)))


def _is_formula(words: Sequence[Token]) -> bool:
    tags = {token.tag for token in words}
    return (
        len(words) <= FORMULA_WORDS_MAX
        and bool(tags & _FORMULA)
        and not any(":" in t for t in tags)
    )


def _of_sentence(sentence: Sentence, tokens: Sequence[Token]) -> Iterator[str]:
    words = [token for token in tokens if not token.word.is_mark]
    stems = [token.stem for token in words]
    tags = [token.tag for token in words]
    for one in stems:
        yield f"s:{one}"
    for one, other in pairwise(stems):
        yield f"b:{one}_{other}"
    for one in tags:
        name, _, form = one.partition(":")
        yield f"t:{one}"
        yield f"g:{name}"
        yield f"m:{form}"
    framed = ["^", *tags, "?" if sentence.asks else "$"]
    for one, other in pairwise(framed):
        yield f"tt:{one}_{other}"
    for one, two, three in zip(framed, framed[1:], framed[2:], strict=False):
        yield f"ttt:{one}_{two}_{three}"
    yield from _opening(tokens)
    yield from _acting(sentence, tags)
    yield from _together(sentence, tags)


def _opening(tokens: Sequence[Token]) -> Iterator[str]:
    """Yield what the sentence begins with, greetings and the like left out."""
    rest = [token for token in tokens if token.tag not in _OPENINGS][:2]
    if rest:
        yield f"f:{rest[0].tag}"
        yield f"fs:{rest[0].stem}"
    if len(rest) > 1:
        yield f"ff:{rest[0].tag}_{rest[1].tag}"


def _acting(sentence: Sentence, tags: Sequence[str]) -> Iterator[str]:
    """Yield who does what first: the first finite verb, what stands before it, and how it is put.

    «¿Me traen…?», «¿lo pasamos…?» and «¿me cobráis…?» differ in nothing else.
    """
    mark = "?" if sentence.asks else "."
    place = next((place for place, tag in enumerate(tags) if _is_finite(tag)), None)
    if place is None:
        yield f"v0:{mark}"
        return
    verb, before = tags[place], tags[place - 1] if place else "^"
    form = verb.partition(":")[2]
    asked = any(tag.startswith("wh") or tag == "when" for tag in tags[:place])
    yield f"v1:{mark}{verb}"
    yield f"vf:{mark}{asked}{form}"
    yield f"vb:{mark}{asked}{before}_{form}"
    yield f"vv:{mark}{before}_{verb}"


def _is_finite(tag: str) -> bool:
    form = tag.partition(":")[2]
    return bool(form) and not form.startswith(("inf", "ger", "part"))


def _together(sentence: Sentence, tags: Sequence[str]) -> Iterator[str]:
    """Yield which telling classes stand in one sentence, wherever they stand."""
    groups = {_grouped(tag) for tag in tags}
    if sentence.asks:
        groups.add("?")
    for one, other in combinations(sorted(groups), 2):
        yield f"p:{one}+{other}"


def _grouped(tag: str) -> str:
    """Return the class of a verb with who does it, as far as the form tells."""
    name, _, form = tag.partition(":")
    if not form:
        return name if tag in _SALIENT else "x"
    if name == "v":
        return f"v.{form}"
    return f"{name}.{form[-2:] if form[-1] in 'sp' else form}"


def _of_expressions(hits: Sequence[Hit], *, asks: bool, denies: bool) -> Iterator[str]:
    yield from _senses(hits)
    found = [sense.name for hit in hits for sense in hit.senses if sense.kind == CUE]
    for hit in hits:
        if hit.place == 0:
            yield from (f"k0:{sense.name}" for sense in hit.senses if sense.kind == CUE)
    names = sorted(set(found))
    for one, other in combinations(names, 2):
        yield f"kk:{one}+{other}"
    for one in names:
        if asks:
            yield f"k?:{one}"
        if denies:
            yield f"kn:{one}"


def _senses(hits: Sequence[Hit]) -> Iterator[str]:
    for hit in hits:
        yield from (f"{sense.kind}:{sense.name}" for sense in hit.senses)
