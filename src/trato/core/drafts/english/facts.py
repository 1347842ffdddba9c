"""How English says what happened and why, and what the agreement holds."""

from __future__ import annotations

from typing import Final

from trato.core.drafts.shelf import Shelf
from trato.core.drafts.values import Manner

FACTS: Final = (
    Shelf(
        Manner.CAUSE,
        """
        (because; since) (of us; of me; our; my; the; we; i; it; a; an; they; one; two; nobody; no one; somebody; its; their; of a; of the; of an; of our; of my; <any> <did>) [<any>]
        (due to; owing to; thanks to; caused by; down to; on account of; a result of; triggered by; comes from; came from; stems from; stemmed from) (a; an; the; our; my; one; two; us; me; <any>) [<any>]
        (the; our; root; its; one) [main; real; actual; root] (cause; reason; culprit; problem; fault; error; mistake; issue; explanation) (was; is; 's; lies in; lay in; turned out to be; came) [that] <any>
        (happened; failed; broke; stopped; crashed; expired; slipped; bounced; leaked) (because; when; after; as) <any>
        (it's; it was; that was; that's) (a; an; the; our; my) [<any>] (bug; typo; plugin; update; certificate; server; cable; filter; bad; wrong; broken; faulty; loose; leak; misprint; mix-up in; duplicate; expired; missing)
        (after; when; while) (we; i; our; an; the) [<any>] (updated; changed; moved; migrated; merged; switched; renewed; uploaded; update; migration; change; switch; cut; installed)
        """,
    ),
    Shelf(
        Manner.INCLUDED,
        """
        (agreement; contract; quote; plan; package; retainer; clause; scope; proposal; fee; price; estimate; order; deal; warranty; <clause>; subscription; statement of work; budget) [we signed; you signed; as signed; only; already; itself; <clause>; also; currently; does; doesn't; does not; did; did not; didn't; as it stands; actually] [n't] (covers; cover; includes; include; allows for; allows; gives; give; says; say; sets; set; provides for; provides; promises; is for; names; lists; list; entitles; stops at; runs to; caps; counts; has; contains; was for; covered; included; said; foresees; asks for; stipulates) <any>
        (is; are; was; were; isn't; not; already; n't; comes; falls; it's; 's) [already; n't; not; both; all; also; fully] (included in; covered by; part of; covered under; in; within; outside) (the; your; our; <clause>; what we; clause) [<any>] (agreement; contract; quote; plan; package; retainer; scope; fee; price; <clause>; agreed; signed; estimate; proposal; warranty; clause)
        (agreement; contract; quote; plan) (doesn't; does not; did not; didn't) (speak of; cover; include; mention; say anything about; provide for) <any>
        (we; you and i; both of us; the two of us) (agreed; settled; signed; quoted; priced; scoped) [on; to; for; that] (<any>)
        (would be; is; was; are; makes it; this makes; that makes) [counted as] (a; an; the; your) (extra; third; fourth; fifth; sixth; second; seventh; addition; add-on)
        (is; are; isn't; aren't; not) [a] (part of; party to) the (agreement; contract; quote)
        """,
    ),
    Shelf(
        Manner.EMPTY_PAST,
        """
        (have; has; 've; 's) [also; now; already; duly; carefully; just] (received; read; seen; noted; logged; passed; forwarded; escalated; raised; taken; been; tried; done; reviewed your; considered; discussed; spoken; listened; heard; checked your; looked; reached)
        (received; read; saw; noted; logged; passed; forwarded; escalated; raised; tried; discussed; spoke; heard; looked into; looked at; took note; took your; considered) [<any>]
        (there was; there were; something; things; it) <any>
        """,
    ),
)
