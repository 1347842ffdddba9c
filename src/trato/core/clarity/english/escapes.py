"""Escapes and conditions that nobody states, in English."""

from typing import Final

from trato.core.clarity.category import Category
from trato.core.clarity.shelf import Guard, Shelf

ESCAPES: Final = (
    Shelf(
        Category.LOOP,
        """
        (where; when; whenever; wherever; if; as; so far as; as far as; insofar as; in so far as; to the extent; unless not; to the fullest extent; to the greatest extent; to the maximum extent; to any extent; as much as; as closely as; as often as; as best as; only if; provided it is; where and when; if and when; if and where; unless it is not; as fully as) [it is; this is; that is; is; reasonably; commercially; technically; practically; economically; operationally; humanly; at all; it is reasonably; it is commercially; it is technically; they are; such is; doing so is] (possible; practicable; practical; feasible; reasonable; reasonably possible; achievable; realistic; viable; workable)
        (as; so) far as [it is; is; are; reasonably] (possible; practicable; able; practical)
        (to the extent) (possible; practicable; practical; feasible; reasonable; reasonably possible|practicable|feasible; commercially reasonable; that it is able; it is able; it can; able; resources allow|permit; technically feasible)
        (to the best of) (its; their; his; her; our; your; the) [<word>] (ability; abilities; knowledge; capacity; capabilities; power; skills; efforts)
        (do; does; doing) the (very best; best; utmost) [to; it can; they can; possible]
        [do; does; doing; will do] (its; their; his; her; our; your) (very best; level best; utmost; best) [to; possible]
        [make; makes; use; uses; using; exert; exerts; apply; take; makes; employ; undertake; expend; through; exercise] [its; their; all; every; any; such; the; his; our; a; reasonable and; good faith; to use] {[commercially; good faith; good-faith; diligent; all; every; industry standard; its] (best; reasonable; commercially reasonable; all reasonable; every reasonable; commercial; every; all; all possible; every possible; maximum; utmost; diligent; genuine; sincere; good-faith; good faith; serious; concerted; best commercial; appropriate; necessary; due; best reasonable; reasonable commercial; reasonable best; commercially practicable; commercially; considerable; greatest; sufficient; extra; continued; practical; adequate) [commercial; best; possible; practicable; and diligent; business] (effort|efforts; endeavour|endeavours; endeavor|endeavors; attempt|attempts)}
        {(all reasonable; every reasonable; all practicable; all possible; any reasonable; all commercially reasonable; reasonable and appropriate; all appropriate; reasonable and necessary; such reasonable; practicable)} (step|steps; measure|measures; precaution|precautions; action|actions; means; care; diligence; safeguard|safeguards; procedures)
        {(reasonable; commercially reasonable; commercially-reasonable) (step|steps; measure|measures; precaution|precautions; action|actions; means; safeguard|safeguards; procedures; security measures|procedures; industry <word>; technical <word>; industry-standard <word>)}
        everything (possible; in its power; in their power; within its power; reasonable; within reason; it can; they can; reasonably possible; necessary and possible; in our power)
        all (in its power; it can; that is possible; within its power; they can; that it reasonably can; that can reasonably be done)
        whatever it can
        (what it; as it; what they) can
        do (what; all; everything; whatever) (we; it; they) (can; reasonably can)
        as (best|well|much) (it; they; we; you; he; she) (can|may|could)
        as (best|much; well) as (possible; it can; they can; we can; reasonably possible; is practicable)
        as <word> as [reasonably] (possible; practicable; feasible; it can; they can)
        (within; subject to) (reason; reasonable limits; reasonable bounds; its capabilities; its means; its abilities; our means; the limits of <gap>; available resources; resource availability; budget constraints; operational constraints; workload)
        reasonably
        (commercially) reasonable
        {reasonable} (cooperation; assistance; support; help; accommodation|accommodations; attention; collaboration; precautions)
        {(fair; equitable; just)} (price|prices; fee|fees; rate|rates; charge|charges; compensation; remuneration; payment; amount|amounts; sum)
        in (every; any) way [reasonably] (possible; practicable; feasible; it can; they can)
        ~reasonable [and <word>; and necessary] (price|prices; cost|costs; fee|fees; rate|rates; expense|expenses; charge|charges; compensation; remuneration; amount|amounts; sum|sums; surcharge; discount; out-of-pocket <word>; out of pocket <word>; travel <word>; travel and <word>; attorneys' <word>; attorney's <word>; attorney <word>; legal <word>; documented <word>; market <word>; hourly <word>; additional <word>; administrative <word>; cancellation <word>; shipping <word>; commercial terms; royalty; payment; increase; markup; profit; premium; penalty; payments; refund)
        (price|prices; cost|costs; fee|fees; rate|rates; expense|expenses; charge|charges) {[that are; which are; is; are; shall be; will be; must be] reasonable}
        (generally; normally; typically; usually; ordinarily; customarily; commonly; mostly; mainly; primarily; principally; largely; essentially; preferably; ideally; broadly; basically; chiefly; predominantly; theoretically; provisionally; tentatively; in general; in principle; in the main; in most cases; as a rule; as a general rule; for the most part; by and large; in the ordinary course; in the normal course; in the usual course; under normal conditions where possible; on the whole; in theory; in practice; by preference; more often than not; on average expected; on a best effort basis; on a best efforts basis; on a best-effort basis; on a best-efforts basis; on a reasonable efforts basis; substantially)
        (all; all material; any) material (respects)
        in all material respects
        (up to; to) a (point; certain point; certain degree; certain extent; degree)
        (if; when; whenever; so long as; as long as; provided) [that] (it; they; we; he; she) [possibly; reasonably] can (.; ,; do so; manage)
        (if; unless; provided) (nothing; something; anything; another matter) (prevents; prevents it; stops; comes up; comes up; intervenes; happens)
        unless [it; this; that; doing so] (proves; is; becomes; would be) (impossible; impracticable; unreasonable; unfeasible; too difficult; very difficult; unduly burdensome)
        unless impossible
        barring (problems; the unexpected; delays; complications; surprises; difficulties; mishaps; emergencies; anything unforeseen; accidents; setbacks; hiccups)
        virtually (all; every; any; no; always; never; impossible; identical; complete; immediate; constant)
        (all being well; all things being equal; if all goes well; things permitting; fingers crossed)
        (all; everything; whatever; anything) [that] (it; they; he; she; we) [possibly; reasonably] can
        (the best; as well as; as best) (it; they; he; she; we) (can; could; may; is able)
        [with] (all; every; any) [its] (means; resources) at its disposal
        (but; except; save; other than; unless; subject to; apart from; excepting; barring; with the exception of; excluding; if not for) [for; in; under; because of; due to; there are; prevented by; hindered by; in case of; where] [any; certain; some; such; reasonable; the usual; limited; very] (unforeseen; exceptional; extraordinary; extenuating; unavoidable; unexpected; special; unusual; justified; justifiable; mitigating; unforeseeable; compelling; valid; good; reasonable; technical; legitimate; operational; urgent; reasonable; limited; rare; customary; appropriate; sound; business; emergency; specific; usual) (circumstance|circumstances; event|events; reason|reasons; case|cases; situation|situations; cause|causes; issue|issues; exception|exceptions; delay|delays; ground|grounds; problem|problems; difficulty|difficulties; contingencies; need|needs; operational reasons; business reasons; excuse; justification; limitations; considerations; constraints)
        for (operational; technical; organisational; organizational; business; justified; compelling; valid; good; unforeseen; legitimate; other; various; unavoidable) (reason|reasons; cause; grounds)
        (unless; except when; except where; except if; save where; but not if) [it is; this is; that is; doing so is; otherwise; this would be; clearly] (impractical; impracticable; impossible; unreasonable; not feasible; infeasible; unfeasible; not practicable; not reasonable; not possible; unduly burdensome; inconvenient; inappropriate; unavoidable; circumstances <word>; prevented; unforeseen)
        barring [any] (unforeseen <word>; delays; complications; accidents; emergencies)
        (with; without) (reasonable; the usual; limited; customary; certain; some; minor) (exceptions; exception)
        without [any] (guarantee; guaranteeing; commitment)
        (on a) (commercially reasonable; best efforts; best effort; best-efforts; best-effort; reasonable efforts; reasonable endeavours; non-binding; good faith efforts; indicative) [basis]
        (non-binding; for guidance only; as a guide; for information only; indicative only; as a guideline; as an estimate only; not guaranteed; no guarantee)
        (workload; time; resources; schedule; capacity; weather; circumstances; budget; staffing; conditions; availability; traffic; schedules; technology; bandwidth) (permitting)
        if (resources; time; capacity; circumstances; workload; conditions; schedules; the schedule; staffing; availability; the workload; budget) (permit|permits; allow|allows)
        (as; if; where; when; whenever; to the extent) (resources; time; capacity; circumstances; workload; conditions; schedules; staffing; budget; its <word>; our <word>) (permit|permits; allow|allows)
        more or less
        (kind; sort) of
        (so; as) much as (possible; it can; practicable; is reasonable)
        """,
        (Guard.FIGURE,),
    ),
)

CONDITIONS: Final = (
    Shelf(
        Category.COND,
        """
        (if; when; where; as; whenever; wherever; to the extent; only when; only if; only as; if and when; as and when; if and as; where and when; if and where; as and where; insofar as; when and as; when and if; unless not; so far as; in the event) [and to the extent; and where; and when; it is; this is; it becomes; they are; deemed; considered; reasonably; otherwise; may be; it may be; and as; so; legally; strictly; absolutely; that is; that may be; is; are; found; thought; deemed to be; specifically; it should be] (necessary; needed; required; appropriate; applicable; relevant; warranted; suitable; advisable; desirable; desired; called for; justified; proper; needed or required; requested; indicated; helpful; useful; sensible; convenient; pertinent; expedient; fitting; prudent; beneficial; needed or appropriate; necessary or appropriate; necessary or desirable; necessary or advisable; apt)
        (according to; in line with; in step with; depending on) [the] (progress; results; pace; workload; season; weather; attendance; traffic)
        (as; if; when; where; whenever) (funds; money; cash; the budget) (allow|allows; permit|permits)
        (as; if; when; where; whenever) (the (situation; case; circumstances; need; occasion; context; project; work; nature <gap>; workload; demand; complexity <gap>; urgency <gap>; severity <gap>); circumstances; conditions; business needs; operational needs; needs) (arise|arises; require|requires; demand|demands; warrant|warrants; dictate|dictates; permit|permits; allow|allows; so require|requires; may require; may be; change|changes; justifies|justify; necessitate|necessitates; calls for)
        as the case may be
        if so (required; requested; needed)
        if need be
        as (many; much; often; frequently; long) [<word>; <word> <word>] as [is|are; may be; it is; reasonably] (needed; necessary; required; appropriate)
        should [the] (need; circumstances; situation; occasion; it; this; necessity) (arise; require; so require; demand; prove necessary; be necessary; be required; be needed; become necessary)
        (depending on; given; subject to; in light of; based on; according to; in view of; having regard to; taking into account; considering; in line with; as per; per; in proportion to; in response to; contingent on; contingent upon; depending upon; dependent on; dependent upon; conditional on; as dictated by) [the; all; any; its; their; your; our; client's; customer's; provider's; project; business; then-current; actual; current; prevailing; his; operational; the prevailing; the relevant; the specific; the particular] [business; operational; prevailing; current; specific; particular; project; resource; staff; seasonal; market; individual; system; overall; relative; technical] (circumstances; circumstance; need|needs; demand; complexity; workload; availability; urgency; severity; situation; conditions; requirements; case; nature; volume; size; capacity; scope; context; resources; importance; availabilities; season; load; difficulty; condition; priorities; market conditions; constraints; factors) [of <word> <word>; of <word>]
        (in; under) (certain; some; special; exceptional; particular; specific; limited; extraordinary; appropriate; normal; ordinary; usual; unusual; such; various; extreme; suitable; the appropriate; other; adverse; favourable; favorable; reasonable; proper; the right; ideal; similar; extenuating; rare; most; emergency; urgent; deserving; justified; typical; standard operating; unforeseen) [operating; working; market; business; weather; use] (circumstance|circumstances; case|cases; condition|conditions; situation|situations; instance|instances; event|events; emergencies)
        (depend*) (on; upon) [the; a; its; various; several; a number of; many; other] [<word>]
        on (demand; an as-needed basis; an as needed basis; an if-needed basis; a case-by-case basis; a case by case basis; an as-required basis; an as required basis; an as-available basis; an as available basis; a when-needed basis; an ad hoc basis; an exceptional basis; a need basis; a needs basis; an emergency basis)
        as-needed
        (if; when; where; as; subject to being; whenever) [it is; they are; still; reasonably; and when; then; so] (available; in stock)
        (if; when) [there is; there are; we have; it has] (availability; capacity; enough demand; sufficient demand; space; stock; time)
        as-required
        as-available
        case-by-case
        subject to [the; its; their; our; resource; staff; stock; prior; reasonable; seat] (availability; change; demand; resources; capacity; circumstances; conditions; feasibility; workload; staffing; confirmation; budget; weather; operational <word>; reasonable conditions; certain conditions; certain limitations; certain restrictions; certain exceptions; changes; limitations; restrictions; exceptions; scheduling; need)
        (circumstances; conditions; weather; time; events) (so; may) (permitting; require; dictate; warrant; allow)
        (necessary; all necessary; the necessary; any necessary)
        (needed; required) (resources; information; materials; data; assistance; support; access; documentation; steps; documents; input; tools; repairs; changes; personnel; permissions)
        (resources; information; materials; data; assistance; support; access; documentation; steps; documents; input; tools; repairs; changes; personnel; measures; actions; training; equipment; time; adjustments; corrections) {(needed; required; as needed; as required; that may be necessary|required|needed; that is|are (necessary; needed; required); that are required; as may be (necessary; required; needed; appropriate; requested); as is necessary; which may be required)}
        as may be [reasonably; mutually; otherwise; so; deemed] (necessary; required; needed; appropriate; requested; agreed; applicable; advisable; desirable; practicable)
        (that; which; as) (is|are; may be; might be; becomes|become; proves|prove; shall be; will be; would be) [reasonably; deemed; considered; otherwise] (necessary; needed; required; appropriate; applicable; advisable)
        (whatever; whichever; what) [<word>; <word> <word>; is; may be] (is|are; may be; seems; proves; deemed) (necessary; needed; required; appropriate; suitable)
        (may; might) arise
        (as; when; if; where) (they; it; needs; issues; problems; opportunities; occasion; need; requests) (arise|arises; may arise; come|comes up; occur|occurs; emerge|emerges)
        (as; when; where; if) (otherwise) (necessary; appropriate; needed; required)
        (essential; indispensable)
        (in; under; for; only in) (exceptional; rare; unforeseen; extraordinary; unavoidable; justified; extenuating) (circumstances; cases; situations; events; occasions; reasons)
        in (an emergency; emergencies; case of need; the event of need; case of necessity; urgent cases; cases of urgency; appropriate cases; exceptional cases)
        exceptionally
        (if; when; where; while; so long as; as long as) there is (room; budget; need; interest; demand; stock; money; funding; funds; a need; a vacancy; cause)
        while (stocks|supplies last; stock lasts; available)
        (when; if; once; provided) [the] (conditions; circumstances; time; weather) (are|is) (right; suitable; favourable; favorable; appropriate)
        (when; if; where) it makes sense
        case by case
        (that; which) (may; might) (come up; crop up; turn up)
        (that; which) (arise; arises; come up; comes up; crop up; turn up) (.; ,; during; along)
        (work; issues; problems; matters; needs; questions; tasks; costs; expenses) {[that; as] (coming up; arising)} (.; ,)
        (unforeseen; unexpected; unforeseeable) (work; costs; expenses; needs; issues; problems; tasks; contingencies; changes)
        (in light of; based on; depending on; according to; subject to; in view of; following) [the; its; their] (results; findings; outcome; outcomes; progress; performance; workload; weather; traffic; feedback; evolution; data) [of <gap>]
        commensurate with [the; its; their] <word>
        (whatever; what) it takes
        (where; if; when; as) (called for; warranted; justified; indicated; dictated)
        if [the] (situation; circumstances; conditions; need|needs; work; case; project) [so] (change|changes; demand|demands; allow|allows; permit|permits; require|requires; warrant|warrants)
        (when; where; as) [the] (situation; work; case; job; occasion; project) [so] (calls for it; demands; demands it; requires; requires it; deserves it; warrants it)
        conditionally
        (provided; so long as; as long as) [that] (circumstances; conditions; the situation; resources) (allow|permit|permits|allows|so permit)
        """,
        (Guard.LIST,),
    ),
)
