"""What figures measure, in English."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from trato.core.clarity.bare import Measures, bare
from trato.core.clarity.passage import Candidate, Passage
from trato.core.clarity.shelf import word_set

MEASURES: Final = Measures(
    bases=word_set("of on off from"),
    periods=word_set(
        "monthly annual annually month months year years week weeks weekly quarter quarterly daily "
        "day calendar annum yearly period per"
    ),
    rates=word_set(
        "availability uptime interest rate available accuracy satisfaction compliance apr"
    ),
    complete=word_set("vat tax taxes gst withholding sales_tax"),
    money=word_set(
        "price prices cost costs fee fees rate rates pay pays paid charge charges charged deposit "
        "retainer penalty fine budget salary invoice surcharge compensation amount bill bills "
        "credit worth royalty"
    ),
    spans=word_set(
        "within period deadline term notice warranty lasts last respond responds reply replies every weighs takes take lasts exceeds reaches occupies "
        "duration delay response weight size length width resolution speed for minimum maximum least "
        "most"
    ),
    labels=word_set(
        "section sections clause clauses exhibit annex article schedule appendix level version phase "
        "milestone stage iso law no number part step type category priority severity grade page table "
        "figure ticket floor suite order net chapter paragraph article tier line score rule plan room "
        "wcag windows office day lot class form item fiscal year"
    ),
    links=word_set(
        "of to in on for by with and or from at as after before per if when a an the each every "
        "unless until upon than plus following is are will shall applies apply may must be"
    ),
    not_bases=word_set("discount penalty interest surcharge the_day delay"),
    more=word_set("or and to - – %"),
    changes=word_set("rais incr lift cut cuts lowe redu decr adju upli slas disc upra"),
)


def bare_figures(passage: Passage) -> Iterator[Candidate]:
    """Yield the figures without unit, base or currency."""
    return bare(passage, MEASURES)
