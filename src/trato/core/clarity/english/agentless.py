"""Duties without an actor, in English: «backups will be made», «reports are sent»."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from trato.core.clarity.category import Category
from trato.core.clarity.english.grammar import PARTIES
from trato.core.clarity.english.quality import WORDS
from trato.core.clarity.passage import Candidate, Passage
from trato.core.clarity.shelf import word_set

_DUTIES: Final = word_set("will shall must")
_TO_BE: Final = {("is", "to"), ("are", "to"), ("has", "to"), ("have", "to"), ("needs", "to"), ("need", "to")}  # fmt: skip
_BREAKS: Final = word_set(", ; : ( ) — .")
_RELATIVES: Final = word_set("that which who whom whose where what")
_SUBORDINATES: Final = _RELATIVES | word_set(
    "if when unless until once after before as because since while whenever wherever than though "
    "although whether provided"
)
_IRREGULAR: Final = word_set(
    "sent given made done kept held paid built written taken brought shown set put drawn found "
    "bought told read run chosen begun spent sold withheld dealt undertaken overseen rewritten "
    "redone reset taught caught met led fed hidden broken driven cut laid"
)
# Nobody performs these: definitions, counting, contents, states, what the law does.
_NO_ACTS: Final = word_set("""
    deemed considered entitled required obliged obligated bound based located limited included defined
    described listed stated governed construed interpreted calculated computed measured counted rounded
    prorated excluded incorporated agreed accepted understood permitted allowed prohibited authorized
    authorised involved related affected interested committed dedicated satisfied owned composed
    comprised known called designed intended expected supposed needed estimated waived forfeited lost
    relieved excused increased decreased extended reduced capped subjected entered restricted
    specified outlined detailed indicated shown presumed regarded treated classified classed qualified
    experienced skilled pleased concerned caused reserved vested supplemented superseded replaced_by
    attached hereto divided determined terminated renewed used impaired prejudiced disputed closed
    disclosed_in set written_in found based credited_at derived produced_by signed_below licensed
    restrained exempted favored favoured preferred desired unlimited advised encouraged recommended
    welcomed invited met overdue interrupted damaged breached missed exceeded compensated_at
    """)
# In the present tense only these are believed to be acts.
_ACTS: Final = word_set("""
    performed delivered reviewed sent stored backed invoiced billed updated monitored tested provided
    published produced prepared submitted issued maintained handled processed resolved answered
    reported checked verified approved inspected cleaned repaired replaced returned refunded destroyed
    deleted archived encrypted recorded documented logged scheduled arranged assigned appointed
    installed configured deployed supervised supplied given made carried conducted held kept done
    completed paid shipped collected distributed translated edited printed notified informed
    communicated forwarded retained reimbursed released corrected fixed addressed escalated trained
    implemented developed designed created drafted audited evaluated assessed analysed analyzed
    managed operated supported executed filed served removed restored rescheduled confirmed
    acknowledged raised responded replied presented shared added taken run written built set
    transferred credited posted uploaded launched hosted migrated agreed charged
    """)
_MONEY_ACTS: Final = word_set("charged billed invoiced paid priced credited refunded")
_MONEY: Final = word_set(
    "half third quarter $ € £ usd eur gbp us$ dollars euros pounds rate rates % extra separately"
)
_TIMES: Final = word_set("""
    monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december noon midnight email e-mail phone telephone mail
    post courier wire transfer bank check cheque card close end way means writing default law hand
    using clicking deadline date day month week year time then now applicable reason virtue reference
    """)
_DETERMINERS: Final = word_set("the a an its their our your his her any each either both such")
_AS_IS: Final = {("as", "is", "."), ("as", "is", ","), ("“", "as", "is"), ('"', "as", "is")}
_WEIGHT: Final = 2


def agentless(passage: Passage) -> Iterator[Candidate]:
    """Yield the verbs that oblige and name nobody."""
    place = 0
    while place < len(passage.folded):
        found = _passive(passage, place)
        if found is None:
            place += 1
            continue
        last, participle, is_duty = found
        if _obliges_nobody(passage, place, last, participle, is_duty=is_duty):
            yield Candidate(place, last, Category.PASS, _WEIGHT)
        place = last


def _passive(passage: Passage, place: int) -> tuple[int, str, bool] | None:
    """Read «will be reviewed», «are to be sent», «is delivered» at a place: where it ends, its
    participle, whether it says a duty."""
    folded = passage.folded
    after = _after_duty(folded, place)
    is_duty = after is not None
    if after is None:
        if folded[place] not in ("is", "are"):
            return None
        after = place + 1
    if after < len(folded) and (folded[after].endswith("ly") or folded[after] in ("also", "then")):
        after += 1
    if after >= len(folded) or not _is_participle(folded[after]) or folded[after] in WORDS - _ACTS:
        return None
    if not is_duty and folded[after] not in _ACTS:
        return None
    return after + 1, folded[after], is_duty


def _after_duty(folded: tuple[str, ...], place: int) -> int | None:
    """Return the place after «will be», «shall also be», «are to be»; None when there is no duty,
    or only one not to do."""
    if folded[place] in _DUTIES:
        if folded[place + 1 : place + 2] == ("be",):
            return place + 2
        if folded[place + 2 : place + 3] == ("be",) and folded[place + 1] not in ("not", "never"):
            return place + 3
    if folded[place : place + 2] in _TO_BE and folded[place + 2 : place + 3] == ("be",):
        return place + 3
    return None


def _is_participle(word: str) -> bool:
    return (word.endswith("ed") and len(word) > 4) or word in _IRREGULAR


def _obliges_nobody(
    passage: Passage, first: int, last: int, participle: str, *, is_duty: bool
) -> bool:
    folded = passage.folded
    if participle in _NO_ACTS or folded[last : last + 3] in _AS_IS:
        return False
    subordinates = _RELATIVES if is_duty else _SUBORDINATES
    place = first - 1
    while place >= 0 and folded[place] not in _BREAKS:
        if folded[place] in subordinates:
            return False
        place -= 1
    if participle in _MONEY_ACTS and any(
        word in _MONEY or word[0] in "$€£" for word in (*folded[:first], *folded[last:])
    ):
        return False
    return not _names_agent(passage, last)


def _names_agent(passage: Passage, last: int) -> bool:
    folded = passage.folded
    for place in range(last, len(folded) - 1):
        if folded[place] != "by":
            continue
        after = place + 1
        if folded[after] == "‹":
            return True
        while after < len(folded) and folded[after] in _DETERMINERS:
            after += 1
        if after < len(folded) and _is_agent(passage, after, is_bare=after == place + 1):
            return True
    return False


def _is_agent(passage: Passage, place: int, *, is_bare: bool) -> bool:
    word = passage.folded[place]
    if word in PARTIES or word.removesuffix("'s").removesuffix("’s") in PARTIES:
        return True
    if word in _TIMES or word[0].isdigit() or word.endswith("ing"):
        return False
    if passage.words[place].text[0].isupper():
        return True
    return not is_bare
