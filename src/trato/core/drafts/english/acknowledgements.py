"""How English shows that somebody was heard: their feeling, their need, their situation."""

from __future__ import annotations

from typing import Final

from trato.core.drafts.shelf import Shelf
from trato.core.drafts.values import Manner

ACKNOWLEDGEMENTS: Final = (
    Shelf(
        Manner.UNDERSTOOD,
        """
        (i; we) (know; see) [how; that; what; why; the; this; it; exactly; very; well] <any>
        (i; we) [do; can; completely; totally; fully; really; absolutely; truly; certainly; both; perfectly; both can; quite] [completely; fully; well; totally; really] (understand; appreciate; get; see; imagine; realise; realize; recognise; recognize; hear; know; share; feel; respect; acknowledge) [completely; fully; that; very well; well; just] (how; why; what; these; those; this; you; your; you're; you've; that; the; it; this; being; having; losing; a; an) <any>
        i hear you
        (i; we) (hear; get) (that; it) [,] <any>
        (i; we; anyone; anybody; anyone else) ('d; would) [also; too; have; probably; both; certainly; feel; be; been; have been; be just as] [also; just as; very; quite; really; exactly; as] (<hard>; <feeling>; the same; feel the same; hate; worry; mind; fed up)
        (in; put myself in; put ourselves in) your (place; shoes; position; situation)
        (bearing; bear; keeping; keep; having) in mind (that; your; how; what) <any>
        """,
    ),
    Shelf(
        Manner.REGRETTED,
        """
        (i'm; i am; we're; we are; so; very; really; deeply; truly; and; sincerely) [so; very; really; truly; deeply; terribly; genuinely; both; ever so] sorry (that; we; i; you; to; about; for; it; this; your; our; my; the; how) <any>
        sorry (that; we; i; you; to have; to hear; to leave; you've; we've; your; our; about your; it; this took; for leaving; for keeping; for making; for not; for letting; for having; for putting; for losing; for missing; for sending; for billing; for charging; for the scare; for the fright; for the worry; for the stress; for the wait; for the silence; for how; for what) <any>
        (i; we) [sincerely; do; deeply; truly; really; fully; want to; must; would like to] (regret; apologise; apologize) (that; for; leaving; having; not) (leaving; keeping; making; not; letting; having; putting; losing; missing; we; you; your; the wait; the stress; the worry; the silence; our; my; sending; billing; charging; how; i; this; it; what) <any>
        (my; our) [sincere; deepest] apologies for (leaving; keeping; making; not; letting; having; putting; losing; missing; the wait; the stress; the worry; the silence; sending; billing; charging; how; our) <any>
        (it; that) (pains; saddens; bothers; hurts; upsets) (me; us) <any>
        """,
    ),
    Shelf(
        Manner.CONCEDED,
        """
        (you're; you are; you were) [quite; absolutely; completely; totally; entirely; perfectly; both; of course; indeed; so] (right; correct; not wrong; spot on) [to; about; that]
        [that's; that is; it's; it was; this is; this was; what a; entirely; all; this; and; both] [a; entirely; all; completely; totally; down to; purely] (our fault; my fault; our mistake; my mistake; our error; my error; on us; on me; my bad; our bad; our doing; my doing; my oversight; our oversight; our slip; my slip; down to us; down to me)
        (fault; mistake; error; slip; oversight; delay) (is; was; here is; here was; lies) (ours; mine; with us; entirely ours; all ours; on our side; entirely mine; on us)
        (fair; good; valid; justified) (point; enough; complaint; question; criticism; cop)
        (we; i) [simply; clearly; really; just; should; have; badly; plainly; 've; did] [badly; clearly; simply] (failed you; let you down; dropped the ball; got it wrong; got this wrong; got that wrong; messed up; screwed up; slipped up; fell short; blew it; made a mistake; made an error; made the mistake; mishandled; botched; owe you; goofed; should have; should've; ought to have; didn't do; overlooked; was wrong; were wrong; left you; kept you; cost you; made you; put you; promised you; missed)
        (that's; that is; this is; it's; it is; this was; that was; which is; which was) [simply; just; clearly; really; certainly] (not; n't) (good enough; acceptable; okay; ok; fair; right; how we; what you; the service; what we promised; on; what we agreed)
        (isn't; is not; wasn't; was not) (good enough; acceptable; okay; fair; right; what you; how; the service; what we; on)
        (that; this; it) (should; shouldn't; should never; must) [not; never; n't] (have; 've) (happened; been; arrived; taken; gone; reached)
        (unacceptable; inexcusable; no excuse; unfair on you; unfair to you)
        (i; we) (own; take; accept) [full; that; the; this; it; complete] (responsibility; blame; mistake; one; that; criticism; fault)
        well (spotted; said; noticed)
        (thanks; thank you) for (flagging; catching; spotting; pointing; telling us how; being frank; being straight; being honest)
        (is; was; 's; were; are) [all; entirely; completely; purely; both; clearly] (ours; mine)
        """,
    ),
    Shelf(
        Manner.FELT,
        """
        [that's; that is; it's; it is; this is; it must be; that must be; must be; must have been; must feel; sounds; that sounds; is; was; being; feels] [really; very; so; quite; rightly; understandably; pretty; beyond; rather; extremely; deeply; genuinely] (frustrating; annoying; upsetting; worrying; stressful; alarming; maddening; infuriating; disappointing; unsettling; unnerving; scary; frightening; exasperating; inconvenient for you; painful; awful; a nightmare; a pain; a nuisance; nerve-racking; nerve-wracking; exhausting; tiresome; distressing; aggravating; no fun; understandable; miserable; tedious; embarrassing; disheartening; confusing)
        (your; that) [very; own] <felt> (is; are; makes; was; make) [completely; totally; perfectly; entirely; very; more than; quite] (understandable; justified; valid; fair; reasonable; legitimate; sense; natural; real; important)
        (understandably; rightly; justifiably; naturally) [so; you; <felt>; <feeling>; <any>] [<any>]
        (no wonder; small wonder; little wonder) [that; you] <any>
        (must; can't; cannot) (be; have been; feel; have felt) [a; an; so; really; very; quite; beyond] <hard>
        (you; you're; you are; you must be; you're rightly; you were) [rightly; understandably; clearly; obviously; still; so; very; really] (worried; anxious; upset; frustrated; annoyed; angry; concerned; afraid; scared; stressed; nervous; disappointed; fed up; tired; unhappy; under pressure; in a hurry; pressed; losing; stuck; waiting; in the dark; without; left; keen; counting on; relying on; depending on; about to; facing; trying; afraid that; worried that; stranded)
        (hurts; costs; worries; scares; frightens; annoys; bothers; upsets; frustrates; leaves; puts; matters to; keeps) (you; your) [<any>]
        (your) [biggest; main; real; first] (worry; concern; fear; frustration; priority) [here] (is; was) [that; about; the; losing; whether; <any>]
        (what a; such a) (nuisance; pain; nightmare; shock; scare; letdown; let-down; disappointment; fright; bother; mess; headache; blow; shame; pity; rotten; horrible; bad; lousy; frustrating; awful; day; week; wait)
        (that; it; this; which) [really; clearly; must; certainly; would] (hurts; hurt; stings; sting; worries; worry; annoys; annoy; scares; frightens; upsets; rankles)
        (, i know; i know ,; i know .)
        (nobody; no one) (deserves; wants; likes; enjoys; needs; should have) <any>
        (your; the) (worry; concern; frustration; anger; disappointment; anxiety; fear; stress; alarm; annoyance)
        [at; is; of; was; the] (worst; worst possible) (moment; time; day)
        """,
    ),
    Shelf(
        Manner.THEIR_STATE,
        """
        you (need; want; were expecting; were hoping; were counting; expected; hoped; wanted; needed; were promised; were told; have; 've got; had; can't; cannot; couldn't; still don't; still have no; still haven't; don't have; lost; are losing; 're losing; lose; waited; paid for; count on; rely on; depend on; asked us for help; fear; worry; deserve; deserved; care about; planned; had planned; trusted) [to; that; the; a; an; it; this; your; on; no; any; for; <any>] <any>
        you've (been; had; waited; got; lost; spent; already waited; already lost; already been; now been; now waited; put) [<any>] (without; waiting; left; in the dark; stuck; chasing; kept; asking; more; for; to; <figure>; no; a; your; the; too; enough; three; two; several; hours; days; weeks; since; all; quite; trouble; patient; very; so; an; on; trying)
        (leaving; left; kept; keeping; made; making; put; putting; let; letting; got; getting; cost; costing; given; giving) you (without; waiting; in the dark; hanging; guessing; wait; chase; down; in a; stuck; through; with; wondering; late; sales; money; orders; time; a whole; a; your; worry; the; ask; hours; to)
        (with; without) (your; the; no) [<any>] [<any>] (down; offline; closed; flooded; waiting; coming up; around the corner; ahead; due; on monday; at stake; on the line; opening; starting; days away; weeks away; hours away; leaking; broken; stuck; frozen; shut)
        (every; each) (hour; minute; day) [<any>] [<any>] (costs; counts; matters; hurts; means; lost; loses; cost)
        (waiting; being; having; seeing; losing; opening; finding; getting; paying; chasing; receiving; hearing; sitting; not; working; going; turning; running; discovering; living) [<any>] [<any>] [<any>] [<any>] [<any>] [<any>] [<any>] [<any>] (is; isn't; must; feels; can't; hurts; costs; would; leaves; makes; puts; was) [n't; not; so; really; very; the last; no; what; how; nobody's; be; exactly; anything; fun; any; a; an; you; acceptable; alarming; frustrating; worrying; maddening; upsetting; hard; annoying; stressful; unsettling; <any>]
        (your) (launch; opening; board; boss; wedding; event; deadline; campaign; season; team; shop; store; customers; clients; guests; staff; meeting; fair; exhibition; audit; closing; tax return; year end; sales; students; tenants; kids; family) [<any>] (is; are; depends; depend; can't; cannot; hangs; needs; need; was; were; starts; opens; has; have; relies; rely; waits; wait; expects; expect; goes; matters) [<any>]
        (weeks; days; months; hours; two weeks; three weeks; a week; a month) (of silence; without; of waiting; with no; is too; is a long; of no; in the dark)
        """,
    ),
    Shelf(
        Manner.FORMULA,
        """
        (sorry; apologies; apologise; apologize; apology; regret) [for; about] [any; the; all; all the; this; these] (inconvenience; inconveniences; trouble; delay; delays; incident; issue; issues; situation; disruption; caused; matter; confusion; hassle; bother; this; that; it; what happened)
        """,
    ),
)
