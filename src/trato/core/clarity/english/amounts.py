"""Amounts without a bound, lists without an end, and and/or, in English."""

from typing import Final

from trato.core.clarity.category import Category
from trato.core.clarity.shelf import Guard, Shelf

AMOUNTS: Final = (
    Shelf(
        Category.QUANT,
        """
        unlimited
        limitless
        unrestricted
        uncapped
        indefinitely
        countless
        numerous
        innumerable
        multiple
        several
        various
        sundry
        ample
        plentiful
        abundant
        (with no; without; no; without any; with no fixed) (limit|limits; limitation|limitations; restriction|restrictions; cap; ceiling; maximum) [on the number; as to <word>; on <word>; in <word>]
        [a; an] (large; great; small; limited; significant; substantial; considerable; sufficient; adequate; appropriate; certain; high; huge; vast; fair; good; generous; minimal; modest; growing; varying; moderate; minimum reasonable; low; wide; big; necessary; sizable; sizeable; material) (number|numbers; amount|amounts; quantity|quantities; volume|volumes; proportion; percentage; portion; majority; range; variety; array; share; part; sum; selection; degree) [of]
        (a; any) (number; variety; range; series; multitude; plethora; host; wealth; handful; bit; portion; fraction; selection; batch; bunch; wide variety; set number; good deal; great deal; percentage; couple; few; lot; limited number; majority; multiplicity; mix) [of]
        (lots; plenty; tons; loads; dozens; hundreds; thousands; scores; heaps; a few dozen) of
        (most; the majority; the bulk; a majority; the greater part; the vast majority; the better part; much; almost all; nearly all; virtually all; practically all) (of)
        most (<word>)
        many [<word>; of the]
        few
        (a; quite a; just a; only a; very) few
        a couple of
        some
        much of
        (a; the) [good; big; small; large; odd; decent; whole] (handful; pile; batch; bunch; heap; stack; clutch; smattering; boatload; sprinkling) of
        the odd <word>
        a (little; bit of; touch of; spot of; dash of) (help; time; work; support; extra; money; space; flexibility; adjustment; more; guidance)
        (nearly; almost; virtually; practically) (all; every) [the; of the] <word>
        (endless; infinite; never-ending; boundless) <word>
        (time; space; room; capacity; money; energy) to spare
        {(one or two; two or three; three or four; four or five; five or six; six or seven; seven or eight; eight or nine; once or twice; twice or three times; 1 or 2; 2 or 3; 3 or 4; 4 or 5)}
        enough <word>
        a (decent; healthy; respectable; fair; prudent; nice; tidy) (number; amount; share; sum; quantity; volume) [of]
        in excess (.; ,)
        (enough; sufficient; insufficient; adequate) (staff; resources; personnel; capacity; time; space; funds; information; detail|details; stock; people; hours; storage; bandwidth; materials; supplies; copies; inventory; employees; engineers; equipment; cover; insurance; budget; data; agents; operators; workers; manpower; licenses)
        (staff; resources; personnel; capacity; funds; stock; storage; people) {(sufficient; adequate; enough)}
        (sufficient; adequate; appropriate) (in number; quantities; numbers; amounts)
        in (sufficient; adequate; reasonable; large; small; bulk; appropriate) (quantity|quantities; number|numbers; amount|amounts)
        as (many; much) [<word>; <word> <word>; <word> <word> <word>] as (client; customer; provider; it; they; possible; desired; requested; wanted; the; you; we; he)
        as (many; much; often; frequently) as (it likes; desired; wanted; it wants; they want; client wants|wishes|likes|requires|requests|needs; the (client; customer) (wants|wishes|likes|requires|requests|needs))
        (whatever; however) (number; amount; many; much) [of]
        any (number; amount; quantity) of
        all (kinds; sorts; types; manner; forms) of
        (up to; at least; at most; no more than; no fewer than) (several; a few; many)
        (more; fewer; less) than (usual; normal; expected; reasonable; necessary; average; a few)
        a (nominal; small; modest; moderate; additional; minimal; token; variable) (fee; charge; amount; sum; cost; surcharge; discount; penalty; deposit)
        (an; some; any) additional (fee|fees; charge|charges; cost|costs; amount)
        (extra; additional) (fees; charges; costs) may
        (price; fee|fees; amount|amounts; rate|rates; cost|costs; number; quantity) {(to be (determined; agreed; confirmed; decided; defined; negotiated); tbd; tba; tbc)}
        (slightly; marginally; considerably; significantly; substantially; greatly; drastically; noticeably; moderately; somewhat; markedly; dramatically; minimally)
        (in; to) (part; some extent; a certain extent; a large extent; a great extent; some degree; a degree; a large degree; large measure; large part)
        (to; for) the most part
        """,
        (Guard.FIGURE,),
    ),
    Shelf(
        Category.QUANT,
        """
        {(approximately; roughly; about; around; circa; nearly; almost; some; approx [.]; in the region of; in the order of; on the order of; in the neighborhood of; close to; somewhere around; more or less; an estimated; just over; just under; well over; an average of about; up to about; up to approximately; upwards of; or so)} [<cur>; a; an] <number>
        <number> [<word>] {(or so; or thereabouts; approximately; or more or less; give or take)}
        (an; the) {(approximate; estimated; rough)} (number; amount; cost; total; price; volume; length; size; duration; quantity; value; budget)
        """,
    ),
    Shelf(
        Category.OPEN,
        """
        (etc; etcetera; et cetera; & c)
        (for) (example; instance)
        (e.g; eg)
        (includes; include; included) [,] {(among (others; other things); inter alia; without limitation; for example; at a minimum)}
        (including) [,] [but; and; though; however] [is; are; being] (not [be] limited; without limitation; without being limited; without limiting <gap>; not exclusively; not restricted; among others; among other things; inter alia; for example; at a minimum; not exhaustively; by way of example; not solely; not limited) [to]
        [but; and] [is; are; shall; being] not [be] (limited; restricted; confined) to
        without (limitation; limiting the (foregoing; generality of the foregoing); prejudice to the generality <gap>)
        (among; amongst) (others; other things; other matters; other <word>; many others; many other things)
        inter alia
        (and; or) (anything else needed|required|necessary; whatever else is needed; so on; so forth; so on and so forth; the like; such like; suchlike; much more; many more; other (similar; related; such; like; comparable; associated; ancillary; appropriate; necessary; reasonable; miscellaneous; equivalent) <word>; similar; similar <word>; related (services; tasks; matters; activities; items; work; expenses; duties; materials; costs; issues; products; documents; things; functions; deliverables; goods; information; support); the rest; all that; equivalent|equivalents; comparable <word>; like <word>; anything else; something similar; whatever else; whatever; everything else; associated <word>; ancillary <word>; any similar; any related; all related; any other (similar; related; such) <word>; similar items|services|tasks|matters|activities)
        and (more; others; all other; all others; any other [<word>])
        (as well as; plus; along with; together with) (any; all; other) [other; similar; related; ancillary; associated; additional; such] <word>
        (any; all) other (similar; related; such; relevant; reasonable; ancillary; associated; incidental; comparable; appropriate) <word>
        (related; similar; comparable; ancillary; associated; incidental; miscellaneous) (services; tasks; matters; activities; items; work; expenses; duties; materials; costs; issues; products; documents; things; functions; deliverables; goods)
        (of a; of) (similar; comparable; like; related) (nature; kind; type; character; sort)
        (by way of; for) (example; illustration; instance)
        by way of example [only; and not limitation; and not of limitation; but not limitation]
        (and/or) (similar; related; other)
        """,
        (Guard.LIST,),
    ),
    Shelf(
        Category.OPEN,
        """
        (and; or) other <word>
        or any other <word>
        """,
        (Guard.LIST, Guard.LISTED),
    ),
    # Where something else leaves the list open, what begins it is not said twice.
    Shelf(
        Category.OPEN,
        """
        such as
        """,
        (Guard.LIST, Guard.ALONE),
    ),
    Shelf(
        Category.ANDOR,
        """
        and/or
        or/and
        and / or
        and or
        """,
    ),
)
