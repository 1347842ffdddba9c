"""How English makes excuses: what kept us busy, what others did, what was hard."""

from __future__ import annotations

from typing import Final

from trato.core.drafts.shelf import Shelf
from trato.core.drafts.values import Manner

EXCUSES: Final = (
    Shelf(
        Manner.EXCUSE,
        """
        (we've; we have; we; i've; we're; we are; i'm; i; i was; we were; things have; it's; it has) [been; are; was; were; all] [very; so; really; extremely; quite; a bit; super; crazy; completely] (busy; swamped; overwhelmed; slammed; snowed under; understaffed; short-staffed; short of staff; short on; up to our; overloaded; stretched; rushed off; flat out; hectic; crazy; run off)
        (high; heavy; huge; unusual; large) (workload; volume; volumes; demand; number of requests; call volume)
        (busy; peak; holiday; festive; high) (season; period; time of year; time)
        (didn't; did not; haven't; had; have; couldn't) [n't; no; not] (have time; had time; time to; get round; got round; get around; got around; find the time; the chance; had a chance; enough time; enough people)
        (our; the) (supplier; printer; host; hosting; bank; courier; contractor; freelancer; previous; intern; system; provider) (is to; was to; is; was; let) [to] (blame; us down; the one; at fault)
        (you know; as you know; you'll know) (how; what) (it; things; these; this)
        (could happen; happens) to (anyone; anybody; everyone; the best)
        (the traffic; the weather; the holidays; christmas; the summer; this time of year) [<any>]
        """,
    ),
)
