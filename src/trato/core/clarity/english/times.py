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
        (agreed; agreed-upon; agreed upon; mutually agreed; established; applicable; specified; stated; stipulated; set; required; relevant; scheduled; planned; expected; usual; designated; given; allotted; prescribed) (deadline|deadlines; timeframe|timeframes; time frame|frames; timeline|timelines; schedule|schedules; timescale|timescales; dates; time limits|limit; turnaround; period)
        (deadline|deadlines; timeframe|timeframes; schedule; timeline; dates) (agreed; established; specified; provided)
        """,
        (Guard.NUMBER, Guard.DEFINED),
    ),
)
