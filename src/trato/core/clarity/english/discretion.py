"""What one side decides alone, and verbs that promise nothing, in English."""

from typing import Final

from trato.core.clarity.category import Category
from trato.core.clarity.shelf import Guard, Shelf

DISCRETION: Final = (
    Shelf(
        Category.DISC,
        """
        (at; in; within; under; by; subject to; upon) [the; its; their; his; her; your; our; any] [<party's>] [sole; absolute; own; exclusive; full; free; reasonable; sole and absolute; unfettered; complete; entire; sole and exclusive; own sole; unlimited; discretionary; good faith; sole reasonable; absolute and sole; independent; complete and absolute; final; sole and complete; professional; reasonable and good faith; personal] (discretion; option; election; choosing; pleasure; choice; will; whim; convenience; preference; judgment; judgement; determination; opinion; view; estimation; assessment; evaluation; estimate; decision; business judgment; professional judgment; business judgement; discretionary power; behest; wish; request and discretion) [of [the] <party>]
        [reasonable] discretion
        ~discretionary
        ~unilateral
        ~arbitrary
        (as; if; when; where; whenever; wherever; in any way; in any manner; in the manner; in whatever way; in the way; such <word> as; how; however; whatever; whichever; whoever; what; anything; any <word>; to whom; that; which; such; to the extent; when and as; as and when; at such time as; unless; until; those <word>; any <word> <word>; in whatever manner; at whatever time; at any time; whenever and however; what and when) [and when; and how; and where; and if; that] (it; they; he; she; we; you; the <party>; <party>; either party; a party; the <word> team; its <word>; such party; management; it alone) [in good faith; reasonably; may; alone; shall; so; might; solely; itself; from time to time; will; or <word>; in its discretion; each; can] (sees fit; see fit; deems; deem; considers; consider; thinks; think; determines; determine; believes; believe; feels; feel; finds; find; regards; finds it; judges; judge) [is; are; to be; it; it is; that it is; such; them; them to be; it to be; this; is reasonably; in its discretion] [appropriate; necessary; fit; proper; suitable; best; advisable; desirable; reasonable; convenient; justified; right; acceptable; relevant; useful; required; warranted; expedient; satisfactory; important; reasonably necessary; necessary or appropriate; appropriate or necessary; necessary or desirable; prudent; needed; applicable; unsuitable; objectionable; inappropriate]
        (as; when; where; whenever; wherever; in any way; in any manner; in the manner; in whatever way; in the way; such <word> as; how; however; whatever; whichever; whoever; what; anything; any <word>; to whom; that; which; such; to the extent; when and as; as and when; at such time as; those <word>; any <word> <word>; in whatever manner; at whatever time; at any time; whenever and however; what and when) [and when; and how; and where; and if; that] (it; they; he; she; we; you; the <party>; <party>; either party; a party; the <word> team; its <word>; such party; management; it alone) [in good faith; reasonably; may; alone; shall; so; might; solely; itself; from time to time; will; or <word>; in its discretion; each; can] (chooses; choose; wishes; wish; prefers; prefer; decides; decide; elects; elect; wants; want; desires; desire; likes; like; pleases; please) [is; are; to be; it; it is; that it is; such; them; them to be; it to be; this; is reasonably; in its discretion] [appropriate; necessary; fit; proper; suitable; best; advisable; desirable; reasonable; convenient; justified; right; acceptable; relevant; useful; required; warranted; expedient; satisfactory; important; reasonably necessary; necessary or appropriate; appropriate or necessary; necessary or desirable; prudent; needed; applicable; unsuitable; objectionable; inappropriate]
        (as; if; when; where; that; which) (deemed; considered; thought; judged; found; determined; seen) (appropriate; necessary; fit; advisable; suitable; proper; convenient; desirable; best; expedient; useful) by [the] (<party>)
        as (determined; decided; directed; designated; assessed; judged; deemed; interpreted; evaluated) (by; solely by; in good faith by) [the; either; each; its] (<party>; <word> <party>)
        for (any; whatever; any or no; no; no particular; any other; its own; no stated; any valid; no specific; any and all) (reason|reasons; cause; convenience; reason or no reason; reason whatsoever; reason at all; reason or for no reason; reasons)
        for (its own; its; any) convenience
        (+terminate; +cancel; termination; cancellation) <gap> {for convenience}
        (with or without; without) [giving; stating; providing; assigning; showing; specifying; having to give; having to state; any; any stated; offering; needing; having to justify; further; the need to give; the need for] [any; a; specific; its] (cause; reason|reasons; justification; explanation; justifying <gap>; explaining <gap>; just cause)
        [to; at; subject to] [the; its; their; his; our; your] [full; complete; reasonable; entire; total; absolute; sole; own] [the; its; his; their; <party's>] [full; complete; reasonable; entire; total; own; sole] satisfaction [of [the] <party>]
        to the [full; complete; reasonable; entire; total] satisfaction of [the] [<party>; <word>]
        (satisfactory; acceptable; agreeable; unacceptable) to [the; both; each; all; either] (<party>; it; us; you; them; the <word>)
        (in; with) (its; their; his; our; your) [sole; absolute; own; reasonable; professional; good faith] (judgment; judgement; opinion; view; discretion)
        (has|have; retain|retains; with; having; shall have; will have; enjoy|enjoys; hold|holds) [the; full; complete; sole; absolute; total; final; exclusive; the sole; the final; the exclusive; wide; the unrestricted; an unrestricted] (discretion; say; authority to decide; freedom; word; right to decide; decision; unfettered right; final say; last word; last say; decision-making power; unlimited right; final decision)
        (freely; unilaterally; arbitrarily; solely as it decides; voluntarily)
        (is; are; shall be; will be) free to
        on (its; their) own (initiative; authority; terms)
        of (its; their; his; our; your) [own; sole] (choice; choosing; preference; liking)
        by (its; their) own (choice; decision; determination)
        (any) way it (likes; pleases; wants; wishes; chooses; sees fit)
        (if; when; unless) (it; they; he; she; we; [the] <party>) (does not; do not; is not; are not) (like; approve; happy; satisfied; pleased; fancy; want; convinced) [of; with] [it; them; the <word>]
        to [the; its; his; her; their; our; your] [<party's>] (liking; taste; preference|preferences; wishes; whim)
        (changes; whatever; anything; work; amount; manner; way; revisions; time; adjustments; conditions; measures; rules) [that; which] [the] <party> (sees fit; see fit; thinks fit; wants; wishes; likes; prefers; deems fit; considers appropriate|necessary|suitable; deems appropriate|necessary)
        (whatever; whichever; any) [<word>] [that] [the] <party> (wants; wishes; likes; chooses; sees fit; requests; prefers)
        as [the] <party> (may; might; shall) (require; direct; decide; wish; determine; choose; specify; prefer; order; request; elect; want)
        in [the] <party's> [own; professional; sole] (opinion; view; eyes)
        (if; when; unless; provided) (it; they; he; she; we; [the] <party>) so (chooses; choose; decides; decide; wishes; wish; desires; elects; elect)
        (if; when) (it; they; he; she; we; [the] <party>) (likes|like; approves; is happy; is satisfied; is pleased; are satisfied; is content) [of; with] [<word> <word>]
        (as; when; where; if) (it; they; he; she; we) (fancies; pleases; feels like it)
        (at|by) will
        """,
        (Guard.FIGURE,),
    ),
    Shelf(
        Category.DISC,
        """
        at any [given; other] (time; moment; point; point in time; stage) [and for any <word>; or <word>; or from time to time; and from time to time; at all]
        at all times it <word>
        (anytime; at whatever time)
        (may; can) <gap> {any time}
        without [any; further; giving; providing; prior; advance; previous; further prior] [prior; advance; written; any; further; prior written] (notice; warning; notification; announcement)
        (with or without) [prior] notice
        """,
        (Guard.BOUND,),
    ),
    Shelf(
        Category.DISC,
        """
        (reserve|reserves; reserving; reserved; hereby reserves; shall reserve; retains|retain) (the; all; a; any; its; full; an) [sole; exclusive; full; absolute; unrestricted; express] (right|rights; option; privilege; power; authority; ability; discretion) [to; of]
        (shall; will; does; do; has; have) have the right to
        """,
        (Guard.BOUND, Guard.ALONE),
    ),
)

WEAK_VERBS: Final = (
    Shelf(
        Category.MODAL,
        """
        [will; shall; agrees to; must; undertakes to; to; commits to; agree to] (+endeavour; +endeavor; +strive) [to; for]
        (will; shall; agrees to; must; undertakes to; commits to; <party>) [always] (attempt|attempts) to
        (will; shall; agrees to; must; undertakes to; commits to; agree to; should) [always; also; <word>] (try; seek; aim; aspire; hope; intend; plan; expect; work) to
        [<party>] {(tries; seeks; aims; aspires; hopes; intends; plans; expects; works; is trying; is seeking) to}
        (we; they; parties; teams; providers) {(try; seek; aim; aspire; hope; intend; plan; expect; work) to}
        (will; shall; must) (work; strive; aim; aspire) (toward; towards)
        (works; strives; aims; aspires) (toward; towards; for)
        (+work) (hard; diligently; actively) to
        (+aim; +strive) (at; for)
        (is; are; was) (intended; expected; anticipated; hoped; planned; likely; encouraged; advised; recommended; invited; supposed; meant; designed; aimed; projected; estimated; willing; inclined; prepared; targeted; unlikely; asked) (to; that)
        it is (expected; anticipated; hoped; recommended; intended; suggested; desirable; preferable; advisable; encouraged; envisaged; proposed; likely; probable; possible; preferred; desired) [that; to]
        should [not] [be able to]
        ought to
        (to; promise to; agree to; promises to; agrees to) (try; attempt; seek; endeavour; endeavor; strive; aim) to
        (be; is; are; remain) (prepared; inclined; willing; disposed; open; ready; happy; minded) to
        make (an; some) (effort; attempt) to
        give (thought; consideration; some thought; due consideration) to
        (take; takes; taking) care to
        take <word> into (account; consideration)
        bear <word> in mind
        (push; press; lobby; campaign; lean) (for; towards) <word>
        show [an; a; its] (interest; willingness; openness) [in; to]
        (might; could) [not]
        would (like to; hope to; expect to; aim to; try to; seek to; prefer to; normally; usually; generally; ideally; typically; be expected to; be)
        (may; might; will) (consider; try to; attempt to; look to; look into; explore; contemplate)
        (+consider; +explore; +contemplate; look into; look at; +investigate) (whether; the possibility of; the feasibility of; the option of; providing; offering; adding; the need; requests; any request; reasonable <word>; doing; reducing; extending; making)
        (+hope; +wish; +desire; +prefer; +anticipate; +expect; +foresee; +envisage) (that; to)
        (+recommend; +suggest; +encourage; +advise) that
        (may; might) be able to
        (perhaps; possibly; probably; hopefully; maybe; presumably; likely; conceivably; arguably)
        (will; shall; must; agrees to; agree to; undertakes to; should) [reasonably; fully; actively; promptly; use] {(facilitate; promote; foster; encourage; contribute [to]; help [to]; assist; cooperate; co-operate; collaborate; participate)}
        <party> {(facilitates; promotes; fosters; encourages; contributes to; helps; assists; cooperates; co-operates; collaborates)}
        (will; shall; agrees to; must; should) support
        (will; shall; agrees to; must) (be mindful; be willing; bear in mind; have regard; keep in mind; pay attention)
        (+have; with) (the; an; every; no) (intention; intent; aim; goal; objective; hope; expectation) (of; to; that)
        (with a view to; with the aim of; with the goal of; with the intention of; in an effort to; in an attempt to; with the intent to; with the hope of)
        (the; its; our; a) (goal; aim; intention; objective; target; intent; hope; ambition) (is; will be; shall be; being) to
        (its; our; their) (goal; aim; intention; objective) (is; of)
        (lean; leans; inclined) towards
        (look; looks) (to; forward to) <word>
        (can; may) (potentially; possibly; perhaps; conceivably)
        (tends; tend) to
        """,
    ),
)
