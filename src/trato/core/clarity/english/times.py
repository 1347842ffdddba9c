"""Times without a date, in English."""

from typing import Final

from trato.core.clarity.category import Category
from trato.core.clarity.shelf import Guard, Shelf

TIMES: Final = (
    Shelf(
        Category.TIME,
        """
        as (soon; quickly; promptly; early; rapidly; expeditiously; swiftly; fast; speedily) as [is; it is; they are] [reasonably; practicably; commercially; practically] (possible; practicable; feasible; practical; able; it can; they can; it is able; they are able; available; ready; may be; convenient)
        (as soon as) (<word> <word> is|are (ready; available; finished; done); ready; available; time permits; time allows)
        as (soon; quickly; promptly; fast; early; rapidly) as (it|they|we|he|she|you) (can|is|are|possibly|reasonably) [can; able]
        as soon as
        asap
        at (the; its; their; your; his; our) [<word>] (earliest; soonest) [reasonable; practicable; possible; available] (opportunity; convenience; time; moment; date; possible time)
        at the earliest
        (at; on) (a; some; any; an) (later; future; subsequent; suitable; convenient; appropriate; opportune; mutually convenient; agreed) (date; time; stage; point; moment; occasion)
        in (due course; good time; the near future; the future; the foreseeable future; the short term; the long term; the medium term; the coming (days; weeks; months); the interim; the fullness of time; a short while; a little while; a while; due time; short order; the next few (days; weeks; months))
        [very] (soon; shortly; promptly; quickly; rapidly; swiftly; speedily; expeditiously; presently; momentarily; imminently; eventually; periodically; regularly; frequently; occasionally; sporadically; intermittently; punctually; urgently; immediately; instantly; instantaneously; straightaway; forthwith; routinely; temporarily; hastily; recurrently; seasonally)
        [in; within; on; at] [a; an; as; the; such] [more; very; reasonably] (timely; prompt; speedy; expeditious; expedient; punctual; quick; rapid; swift) (manner; fashion; way; basis)
        ~timely
        ~prompt
        ~immediate
        ~expeditious
        ~speedy
        (without) [any; undue; unreasonable; unnecessary; further; unjustified; needless; excessive; additional; more; unwarranted; culpable; material] (delay|delays; hesitation; ado; procrastination)
        with (all; due; reasonable; utmost; all due; all reasonable; the utmost; all possible; maximum; appropriate; the greatest; great) (speed; dispatch; despatch; haste; promptness; expedition; urgency; alacrity; promptitude)
        with (urgency; promptness; speed; haste)
        from time to time
        [very; quite; fairly] often
        (now and again; off and on; on and off; on occasion; more often; more often than not; every now and again; at times; sometimes; rarely; seldom)
        (a little; a bit; somewhat; shortly; soon; some time; a while; just) (after; before; later; afterwards; beforehand)
        (in no time; in a jiffy; in a flash; in a heartbeat; in a moment; in a minute; in a trice; in a wink)
        (right away; straight away; on the double; then and there; there and then; on the spot; on the fly; by return; by return of post)
        at [the; its; their] (first; first available; next; next available) (opportunity; chance; moment; occasion)
        (when; whenever; once; if) (it; they; he; she; we; the <party>) (gets|get; has|have; finds|find) (a chance; a moment; some time; time; the time; a minute; an opening; a slot; a free moment; spare time)
        as a matter of (urgency; priority)
        (against the clock; in the long run; in the meanwhile; meanwhile)
        when the time (comes; is right)
        close to the (date; day; event; deadline)
        (with time; with days; with room; with a margin) to spare
        in plenty of time
        one of these days
        constantly
        continually
        around (the clock|holidays; mid-*; christmas; easter; the middle|end|start|beginning of <gap>; new year)
        (towards; toward; near; around; about; sometime around; some time around) [the] (end; middle; beginning; start; turn) of [the; next; this] <word>
        (early; late; mid) in (the; <month>) [year; month; week; quarter; season; summer; spring; autumn; winter]
        (by; in; around; from; before; until) (early; mid; late) <month>
        (by; in; around; from; before) (mid-*)
        (before too long; before long; not too late; not too long after; soon after; in the short run)
        at (short; long; odd; varying) (intervals; hours)
        at (its; their; his; her; your; our) [own] (pace; leisure)
        at a (leisurely; steady; relaxed; faster; slower; comfortable; brisk) pace
        in (its; their; his; her) own (good time; time)
        at leisure
        yearly or so
        [within; in] the {(usual; customary; normal; ordinary; typical) (time; times; period; timeframe; time frame; timescale; turnaround; lead time)}
        {(reasonable; acceptable; minimal; minimum; short; slight; tolerable) (delay|delays; wait; interval|intervals; frequency; duration)}
        some time (this; next; in; during) [the] <word>
        sometime (this; next; in; during) [the] <word>
        over the (summer; winter; holidays; coming months; coming weeks; next few <word>; years; course of <word> <word>)
        in the course of [the] (<number>; year; month; week; season; quarter; project; day)
        (during; throughout) the (summer; spring; autumn; winter; season; holidays; festive season)
        (when; once; as soon as) there is (news; time; room; word)
        (every; once in a; for a; after a; in a) (while; so often; now and then; now and again)
        every (so often; now and then; few|couple <gap> (days; weeks; months; hours; minutes; years); several (days; weeks; months))
        (now and then; once in a while)
        (on; at) (a; an; its) (regular; periodic; frequent; recurring; routine; ongoing; continual; continuing; occasional; ad hoc; ad-hoc; semi-regular; timely; rolling; temporary; interim; urgent; expedited; priority) (basis; schedule; intervals; interval)
        (at; on; in) (regular; periodic; frequent; appropriate; suitable; reasonable; convenient; irregular; varying; agreed; various) (intervals; times; occasions; dates; moments; points)
        (regular; periodic; frequent; occasional; recurring; sporadic; timely; prompt; continual; constant) (update|updates; report|reports; meeting|meetings; review|reviews; backup|backups; check|checks; maintenance; communication|communications; contact; audit|audits; inspection|inspections; call|calls; feedback; status <word>; intervals; monitoring; visit|visits; testing; newsletters; payments|payment; releases; deliveries; delivery; training; security <word>; progress <word>; cleaning; reporting; surveys; summaries; notice; response|responses; follow-up|follow-ups; sync|syncs; assessment|assessments; evaluation|evaluations; posts; content; checkpoints; tests; improvements; briefings; correspondence)
        ~periodic
        (in; within; after; for; during; over; upon; following) (a; some; any; such; that) [reasonably] (reasonable; short; brief; limited; acceptable; suitable; appropriate; certain; sufficient; adequate; agreed; extended; prolonged; indefinite; moderate; practical; fair; minimal; tight; further reasonable; commercially reasonable; longer; limited) [period of; amount of; length of; additional] (time; period; timeframe; time frame; timescale|timescales; term; interval; delay; window; duration; while; timeline) [thereafter]
        (reasonable; short; brief; acceptable; suitable; appropriate; adequate; tight; sufficient; realistic) (time|times; period|periods; timeframe|timeframes; timescale|timescales; time frame|frames; deadline|deadlines; timeline|timelines; response time|times; turnaround; turnaround time; notice period; window)
        [upon; on; with; by; at; given; giving; given; after; provided] [a; such] (reasonable; adequate; sufficient; short; appropriate; timely; ample; proper; due; fair; suitable; plenty of; as much) [prior; advance; advanced; written; prior written; advance written; reasonable] (notice; warning; notification)
        (fast; quick; rapid; speedy; swift; short) (response|responses; reply|replies; turnaround; delivery; resolution; answer|answers; reaction; response times)
        (response; turnaround; delivery; reaction) (time|times) {[that] [is|are; shall be; will be] (fast; quick; rapid; short; reasonable; acceptable)}
        (well; sufficiently; far; reasonably; long) (in advance; ahead of time; ahead; beforehand)
        (in; within) (a few; several; some; the next few; a couple of; a matter of; a number of) (minutes|hours|days|weeks|months|moments|years)
        (a few; several; some; a couple of; a number of) [business; working; calendar; short] (minutes|hours|days|weeks|months|years|moments)
        (within; in) (hours|days|weeks|minutes|months)
        for (some time; a time; the time being; a while; an indefinite <word>; as long as needed|necessary|required; as long as is necessary; as long as it takes; a limited time)
        until (further notice; later; such time; resolved; otherwise <word>; it is ready; they are ready)
        sooner or later
        when (ready; available; finished; possible; time permits; time allows; convenient; it is ready; they are ready; it becomes available; they become available; it is convenient; able; it can; they can; resources allow|permit)
        as and when (available; ready; possible)
        as (it|they|these|those|items) become|becomes (available; ready)
        (once; whenever; when; as soon as) (<word>; <word> <word>; it; they) (is|are|has|have) (time; ready; available; availability; been finished)
        (on|at|with) short notice
        (early; late) (in the; next; this) (week; month; year; quarter; season; morning; afternoon; spring; summer; autumn; fall; winter)
        (by; around; towards; near) the end of the season
        at (the; an) (appropriate; right; proper; relevant; opportune; suitable; convenient; designated) (time; moment; juncture; stage; point)
        (on) time
        in time
        ahead of time
        (delivery; completion; launch; start; end; due; target) date {(to be (determined; agreed; confirmed; decided; defined; announced); tbd; tba; tbc)}
        (at; on) a (time; date) to be (determined; agreed; confirmed; decided; defined; announced; advised; notified)
        (estimated; approximate; tentative; target; expected; anticipated; projected; provisional; indicative) (date|dates; time|times; deadline|deadlines; schedule; timeline|timelines; delivery; completion; duration; delivery date|dates; timetable; launch date; start date; completion date)
        (during; outside; in; at; outside of) [the] (peak; off-peak; off peak; quiet; busy; low-traffic; low traffic; non-peak) (hours; periods; times; season)
        on (an urgent; a priority; an expedited; a timely; an accelerated) basis
        with (sufficient; adequate; ample; reasonable; enough; plenty of; appropriate; as much; due) [advance; prior; lead; lead] (time; notice; warning; lead time; anticipation)
        (near; near-real; almost; nearly) (real time; real-time; time)
        near-real-time
        in a (short; reasonable; brief) (time; period; while)
        (over time; in the meantime; in the interim; going forward; at some point; some day; someday; sometime; some time; later on; later; afterwards; subsequently; thereafter shortly)
        (gradually; progressively)
        """,
        (Guard.FIGURE,),
    ),
    Shelf(
        Category.TIME,
        """
        (with; upon; on; by; after; without; giving) {[a; such] (prior; advance; previous) [written] notice}
        {(in advance; beforehand; ahead of time)}
        """,
        (Guard.NUMBER, Guard.BOUND),
    ),
    Shelf(
        Category.TIME,
        """
        (in; by; before; after; during; over; for; around; near; until) [the; this; next; late; early; mid] (summer; autumn; winter; spring; christmas; easter; holidays; holiday season; festive season)
        {[a few; several; some] (days; weeks; hours; months) (before; ahead; ahead of; in advance; beforehand; later; after; prior to)}
        """,
        (Guard.NUMBER,),
    ),
    Shelf(
        Category.TIME,
        """
        (around; about; near; towards; circa; approximately; roughly; close to; sometime around; some time around; on or about; on or around) [the] (<number> <month>; <number> of <month>; <month> <number>)
        """,
    ),
    Shelf(
        Category.TIME,
        """
        (agreed; agreed-upon; agreed upon; mutually agreed; established; applicable; specified; stated; stipulated; set; required; relevant; scheduled; planned; expected; usual; designated; given; allotted; prescribed) (deadline|deadlines; timeframe|timeframes; time frame|frames; timeline|timelines; schedule|schedules; timescale|timescales; dates; time limits|limit; turnaround; period)
        (deadline|deadlines; timeframe|timeframes; schedule; timeline; dates) (agreed; established; specified; provided)
        """,
        (Guard.NUMBER, Guard.DEFINED),
    ),
)
