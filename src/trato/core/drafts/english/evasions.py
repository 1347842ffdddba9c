"""How English hides who, why or when."""

from __future__ import annotations

from typing import Final

from trato.core.drafts.shelf import Shelf
from trato.core.drafts.values import Manner

EVASIONS: Final = (
    Shelf(
        Manner.AGENTLESS,
        """
        (will; 'll; shall) [also; now; then; soon; not; duly; likely; probably; only] be [duly; fully; properly; soon; shortly; promptly; thoroughly; carefully; further; looked] <done>
        (will; 'll) be (looked into; dealt with; taken care of; seen to; followed up; taken into; in touch; back in touch; addressed; sorted; resolved; fixed; handled; reviewed; considered; investigated; processed; actioned; escalated; passed)
        (will; 'll) (get; have) (fixed; sorted; looked; done; processed; resolved)
        (is; are; 's; 're) [now; currently; already; still; all] being [<any>] <done>
        (has; have; 's; 've) [now; already; also; duly; since] been [<any>] (noted; passed; forwarded; escalated; logged; registered; raised; received; actioned; recorded; taken; referred; processed; shared; assigned; flagged; submitted; addressed; dealt; resolved; handled; notified; informed; alerted; contacted; made aware)
        (can; could; may; might; should; would) be (looked; reviewed; considered; arranged; done; expected) [at; into; for]
        (is; are) [going to; to; due to] be <done>
        (mistakes; errors; a mistake; an error; steps; measures; lessons) (were; was; have been; has been; are being) (made; taken; learned; learnt)
        (is; are) (under; in; with) (review; investigation; consideration; progress; hand; the works; process; the pipeline; the relevant team; the right team; the team)
        (noted; logged) and (will; passed; forwarded; escalated)
        """,
    ),
    Shelf(
        Manner.NOBODY,
        """
        (someone; somebody; one of our; a member of; a colleague; a representative; an agent; an advisor; an adviser; a specialist) [<word>] [<word>] [<word>] (will; 'll; is; can; should; has; may; would; ought; looks)
        (the; our) (relevant; appropriate; responsible; right; correct; concerned; competent; respective; proper) (team; department; person; people; colleagues; staff; parties; authority; authorities; channels; area; unit; colleague; desk)
        (relevant; appropriate; responsible; competent) (team; teams; department; departments; person; people; parties; colleagues)
        (another; a different) (department; team; office; colleague)
        (whoever; whomever) (is; it; 's)
        (those; people) (responsible; in charge; concerned)
        (the; our) [technical; support; billing; it; customer; accounts] (team; department) (is; are; has been; have been) (aware; on it; looking; working; investigating; informed; notified; handling; dealing; across)
        """,
    ),
    Shelf(
        Manner.MEASURES,
        """
        (appropriate; necessary; relevant; suitable; corrective; proper; required; due; all possible; needed; adequate; certain; various) (measures; measure; steps; action; actions; arrangements; procedures; adjustments; attention; enquiries; inquiries; changes)
        (do; doing; done; try; trying) (everything; all; whatever; our best; our utmost; my best; what; anything) [that] (we can; possible; it takes; in our power; i can; we possibly can; is needed; is necessary; to resolve; to help; our) [<any>]
        (do; doing; did; done; try; trying; tried) (our; my; their) [very; level] best
        (we'll; i'll; we will; i will; will; 'll) (try; see; see what; endeavour; endeavor; aim; attempt; look at options; consider; think; bear; take it; take this; take your; note; keep you; strive; work; do something) [to; what; if; about; it; that; in mind; on board; your; you; posted; informed; updated; towards; this; hard] [<any>]
        (take; taken; taking; took) [it; this; that; your; these; all; the; note] [<any>] (on board; into account; into consideration; very seriously; seriously; note of; under advisement)
        (keep; keeping; kept) you (posted; informed; updated; in the loop; up to date; abreast)
        (let you know; update you; inform you; be in touch; get back to you; come back to you; notify you; advise you) (when; once; if; as; in due; should; as soon; shortly; soon; about any; of any; with any)
        (passed; passing; pass; forwarded; forward; forwarding; escalated; escalate; escalating; shared; share; raised; referred; relayed; relay) [it; this; that; your; on; the; along] [<any>] [on; to; with; along; up] (the team; the relevant; the appropriate; the department; management; our team; the right; internally; comments; feedback; complaint; concerns; case; request; message; up; higher)
        (your; the) (feedback; comments; complaint; concerns; case; request; message; ticket; enquiry; inquiry) (is important; has been; have been; is valuable; are important; was; were; will be; matters; is being)
        (whatever; what) (is; 's) (necessary; needed; required; appropriate; possible)
        [we] (hope to; should be able to; expect to; would hope to; may be able to; might be able to) (resolve; have; fix; get; send; sort; finish; deliver; be able) [<any>]
        (we'll; i'll; we will; let's) see (how; what; if; whether; when; about) <any> [<any>]
        (we have; we've; i have; i've; i; we) (no idea; no clue; no explanation; don't know; do not know; can't explain; cannot explain; can't say; are at a loss) [as to; for; at all; yet; exactly] (how; why; what; when; who; where; this; that; it) [<any>]
        (at your disposal; remain available)
        """,
    ),
    Shelf(
        Manner.WHENEVER,
        """
        (as soon as; when; whenever; once; as quickly as; as fast as) (possible; we can; i can; practicable; feasible; we possibly can; we are able; it's possible; it is possible; we get a chance; i get a chance; i get a minute; we have time; i have time; we know more; we have news; we have more; we have an update; i know more; i have news; available; time permits; there's news; there is news; we get to it; we're able; they can)
        (in due course; in due time; at the earliest opportunity; at our earliest convenience; at the earliest; at some point; one of these days; sooner or later; sometime; some time; eventually; in time; when the time comes; in the near future; in the coming days; in the coming weeks; in the next few days; over the coming days; in a few days; asap; down the line; down the road; at a later date; at a later stage; before long; in the foreseeable; until further notice; as things develop)
        (as; so) far as (possible; practicable)
        (promptly; timely)
        """,
    ),
    Shelf(
        Manner.CAUSELESS,
        """
        (due to; because of; owing to; there was; there were; there has been; there have been; we had; we've had; we have had; we experienced; we encountered; we faced; having; had; experiencing; following; some; a few; certain; with; by; faced; face; despite) [some; a; an; certain; unexpected; unforeseen; various; a few; several; minor; small; temporary; the; few; a number of; a bit of; a series of; kind of; sort of] [unexpected; unforeseen; various; technical; minor; small; internal; slight; temporary; operational; number of; little; bit of; administrative; logistical; human; system; scheduling; staffing; external; communication] <vague>
        (technical; internal; operational; unforeseen; unexpected; administrative; logistical; various; external; organisational; organizational; staffing) (issues; issue; difficulties; difficulty; problems; problem; reasons; circumstances; factors; challenges; glitch; glitches; constraints; matters; error; errors; hiccup; delays; complications)
        (circumstances; factors; reasons; events) (beyond; outside; out of) [of] our (control; hands)
        (beyond; outside) (our; anyone's) control
        (something; things; stuff; it; one thing) (went wrong; happened; came up; got complicated; slipped; broke down; didn't work; must have gone; got away from us; got a bit; fell through the cracks; got lost; fell between)
        (probably; perhaps; maybe; possibly; presumably; seemingly; it seems; it appears; apparently; it looks like; must have been; may have been; might have been; could have been) [there; some; a; it; something; an; that] [was; a; some; kind of; sort of; been; were] [<any>] (mix-up; mixup; confusion; glitch; misunderstanding; error; mistake; issue; problem; hiccup; miscommunication; went; happened)
        (nobody; no one; none) [here; of us; on; in; at] [the; our] [<word>] (remembers; recalls; knows; saw; noticed; remembered; noticed; recalled; touched)
        (must; may; might; could) have been (a; an; some; some kind of; due to a) <vague>
        (possible; possibly; conceivable) that (something; a; an; some; there; we; it) <any>
        (a; some; some kind of; some sort of) (glitch; mix-up; hiccup; misunderstanding; miscommunication; mishap) [<any>]
        (have; 've; has) (detected; experienced; encountered; identified; had) [a; an; some; certain; several] [technical; minor; small; temporary; unexpected] <vague>
        (variety; number; range; combination; series) of (reasons; factors; causes; circumstances; issues)
        (multiple; many; various; different; several; numerous) (factors; reasons; causes)
        (market; external; current; prevailing) (conditions; factors; circumstances)
        """,
    ),
    Shelf(
        Manner.ON_IT,
        """
        (we're; we are; i'm; i am; they're; they are; team is; still; currently; and are; also) [still; already; all; currently; now; actively; busy; just; aware; hard at] (working on; on it; on this; working hard; working to; dealing with it; dealing with this; handling it; handling this; looking into; looking at it; looking at this; looking at your; on the case; across it; across this; investigating; sorting it; getting there; monitoring; at it) [it; this; that; the; your]
        (working on it; looking into it; looking into this; on the case; in hand; in progress; underway; under way; in the works; in the pipeline; in the queue; getting there; almost there; nearly there)
        (aware of; aware that; conscious of; mindful of) [the; this; your; some; an; it; that; there] <any>
        bear with us
        (things; it; everything; matters; work) (are; is; 's) (moving; progressing; coming along; under control; in hand; ongoing; underway; on track; proceeding)
        """,
    ),
    Shelf(
        Manner.NOTHING_FOUND,
        """
        (no; nothing; any) [signs of; evidence of; sign of; indication of; trace of; such] (irregularities; irregularity; wrongdoing; anomalies; anomaly; evidence; fault; faults; error; errors; issue; issues; problem; problems; improper; unusual; wrong; amiss; abnormal; out of the ordinary; inappropriate; untoward; suspicious; irregular; negligence; breach; misconduct) [was; were; has been; have been; could be; on our; at our; in our; is; can be] (found; detected; identified; observed; seen; side; end; located; discovered; noted; recorded; reported)
        (found; see; saw; detected; identified; find; found) (no; nothing; not) [any; evidence of; sign of; signs of; issue; issues] (irregularities; wrongdoing; anomalies; evidence; fault; error; errors; issue; issues; problem; problems; improper; unusual; wrong; amiss; untoward; with; on our; abnormal; suspicious; irregular; negligence)
        nothing (improper; unusual; wrong; amiss; untoward; irregular; inappropriate; abnormal) [was; has; is; on]
        (everything; all; it; things; that) [seems; appears; looks; is; was; works; working; 's; functions; worked; runs] (in order; fine on our; correct on our; normal; in good order; as it should; as expected; fine here; working fine; works fine; fine; done correctly; handled correctly; handled properly; correctly done; done by the book; within normal; perfectly normal; on our end; on our side) [on; at] [our]
        (works; working; looks; fine; ok; okay; good; problem; issue; issues) (fine; on; from; at; for; with) [our; us; this] (end; side; end; us)
        (we; i) (have; 've; had) no record
        (not in a position; not at liberty; not able; unable; can't; cannot; can not) [to; yet; currently; at this stage; really] (comment; say; confirm; disclose; speculate; discuss; elaborate; determine; commit; give a date; give details; guarantee; be more specific; be precise)
        no record of
        there (is; was; 's) no (record; booking; reservation; order; ticket; request; complaint; trace; note; appointment; payment; message) [<any>] (under; in; on; with; from; for; of) <any>
        (handled; dealt with; done; processed) (correctly; properly; appropriately)
        (appears; seems; appear; seem; is; are; looks) [to be] (working; functioning; running; operating) (as intended; normally; fine; correctly; properly; as expected; as designed)
        """,
    ),
)
