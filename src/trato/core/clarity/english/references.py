"""References to nothing, in English: what they point to must stand in the clause, or they dangle."""

from typing import Final

from trato.core.clarity.category import Category
from trato.core.clarity.shelf import Guard, Shelf

REFERENCES: Final = (
    Shelf(
        Category.PRON,
        """
        [all of; any of; all; each of; none of; notwithstanding; subject to; either of] {(the) (above; foregoing; aforementioned; aforesaid; above-mentioned; abovementioned; afore-mentioned; preceding; above mentioned; previously mentioned; latter; former; above-referenced; above-described; above-listed; below; beforementioned; before-mentioned; above-stated; above-named; above-specified; above-cited; mentioned; undermentioned; below-mentioned; preceding paragraph; previous paragraph; preceding section; previous section; above paragraph; above section; above points; above list; above terms)}
        {(the) (aforementioned; aforesaid; above-mentioned; abovementioned; foregoing; above mentioned; previously mentioned; above; above-referenced; above-described; said; preceding; afore-mentioned; above-listed; before-mentioned; above-stated; aforecited)} <word>
        (aforementioned; aforesaid; abovementioned; above-mentioned; aforestated; above-referenced)
        (as; that; which) [was; were; is; are; have been; has been; previously; already] (mentioned; described; stated; indicated; noted; discussed; specified; listed; outlined; set out; set forth; provided; referred to; detailed; agreed; explained; defined; shown; referenced; said; promised) (above; below; earlier; previously; before; herein above; hereinabove; elsewhere; verbally; orally; by phone; over the phone)
        (mentioned; described; stated; indicated; noted; discussed; specified; listed; outlined; detailed; referred to; referenced) (above; earlier; previously; hereinabove; elsewhere; before)
        (previously; already; verbally; orally; initially; originally) (agreed; discussed; mentioned; described; stated; specified; promised; indicated)
        (hereinabove; hereinbefore; hereinafter mentioned)
        [all] (this; that) notwithstanding
        """,
        (Guard.DEFINED,),
    ),
    Shelf(
        Category.PRON,
        """
        {as (agreed; discussed; promised; arranged; specified; indicated; stated; instructed; directed; requested; described; proposed; planned; previously agreed; mutually agreed; previously discussed; agreed upon; envisaged; usual; before; always; established; advised; quoted; stipulated; provided; set out; set forth; outlined; detailed; noted; mentioned; defined; designated; expected)}
        (what; whatever) [was; has been; is; had been; the parties; we] {(agreed; discussed; promised; said; arranged; agreed upon; expected)}
        (agreed; agreed-upon; agreed upon; established; stated; specified; stipulated; mutually agreed; mutually agreed upon; indicated; previously agreed; accepted; set) (terms; conditions; specifications; requirements; scope; format; standards|standard; criteria; level|levels; service levels; channels; procedure|procedures; process; manner; objectives; targets; price|prices; rate|rates; fee|fees; amount; quality; method; guidelines; parameters; budget; tasks; deliverables; goals)
        """,
        (Guard.DEFINED, Guard.NUMBER),
    ),
)
