"""How English answers with a rule instead of with what happens."""

from __future__ import annotations

from typing import Final

from trato.core.drafts.shelf import Shelf
from trato.core.drafts.values import Manner

HOUSE_RULES: Final = (
    Shelf(
        Manner.RULE,
        """
        (policy; policies; protocol; protocols; procedure; procedures; guidelines; guideline; regulations; bylaws; compliance rules)
        (our; the; standard; company; house; internal; these; those; your; agency; studio; office) [standard; internal; general; usual; strict; normal; company; house] (rules; rule; terms; process; processes; terms and conditions; conditions; t&cs; tcs; sla; practice; small print; fine print; channels; handbook; manual; turnaround is)
        (terms and conditions; terms of service; terms of use; terms of business; t&cs; t&c; small print; fine print; conditions of sale; house rules)
        (per; as per; according to; in accordance with; in line with; under; following; by; against; subject to; pursuant to; based on; in keeping with) [our; the; company; internal; standard; house] [internal; standard; company; usual; general; applicable] (rules; terms; process; processes; sop; handbook; manual; regulations; conditions; practice; law; system)
        (rules are; a rule is; those are the; these are the; that is the; that's the) [the] (rules; rule)
        (it's; it is; that's; that is; this is; is) [just; simply; always; a; our; the] [standard; common; company; usual; normal; our usual] (how we; the way we; how it works; how things; standard; practice; procedure; process; how the; what we always; how our)
        (we; i; they) (are; 're; 'm; am; were) (n't; not; unable) [able] [to] (allowed; permitted; authorised; authorized; at liberty; make exceptions; make an exception)
        (we; i) (can't; cannot; don't; do not; never; won't; couldn't) [unfortunately; ever; just] (make; allow; grant; do; permit) [any; an; special; you; <any>] (exceptions; exception; refunds; returns; cancellations)
        (no; without) [exceptions; exception] (exceptions; exception)
        (not; n't) (allowed; permitted; authorised; authorized; possible under; eligible)
        (the; our) (system; company; management; firm; office; agency; department) (does not; doesn't; won't; will not; requires; only allows; only; insists; forbids; prohibits; can't) [let us; let me; allow; permit; <any>]
        (outside; within; during) (of; our; normal; the; business; working) [working; support; office; opening; standard; business; published; agreed] (hours; working hours; office hours; business hours; support hours; window; timeframe; timeframes)
        (must; need to; have to; should; needs to; has to; can only; please) [first; always; also; only] [be] (log; logged; fill; fill in; fill out; submit; submitted; raise; raised; open; complete; completed; go through; follow; refer; consult; read; filed; file; made; requested; sent; use) [it; a; an; the; your; in; out; through; to; via; by; our] [<any>] (form; ticket; portal; form; channel; channels; terms; handbook; faq; help centre; help center; website; request form; process; system; procedure; conditions; contract; queue; desk; writing; agreement; hotline)
        (refer; referring; referred; direct; point) [you; kindly] [to] (our; the) (terms; faq; conditions; website; handbook; help; contract; agreement; policy)
        (as a; as) (matter of policy; rule; general rule; matter of course)
        (required by; by) (law; regulation; head office; management; corporate)
        (company; corporate; head) (rule; office says; policy; wide)
        (non-refundable; nonrefundable; not refundable) [<any>]
        (standard; usual; normal; typical) (response time; response times; turnaround; turnaround time; lead time; processing time; delivery time)
        rules are rules
        (our; the; company; office) [usual; normal; internal] (standard; norm; rule; standards; target; benchmark) (is; are; says; allows) <any>
        gdpr
        (per; as per; according to; in line with; at; based on; under) our [standard; usual; normal; published; current] (rates; price list; tariff; fees; pricing; fee schedule; schedule; booking; hours)
        (subject to; governed by) [our; the; company] <any>
        """,
    ),
    Shelf(
        Manner.CONTRACT,
        """
        (the; your; our; that's in the; it's in the; it is in the) (contract; agreement) (is; 's) [quite; very; perfectly; crystal] (clear; explicit; the contract; the agreement; final; binding; what it is; signed)
        (contract; agreement) (says so; says no; says otherwise; doesn't allow; does not allow; doesn't permit; does not permit; forbids; states that; states clearly; clearly states; clearly says; doesn't say; does not say; does not provide; doesn't provide; does not oblige; doesn't oblige; does not require; doesn't require; doesn't cover that; does not cover that; doesn't include that; does not include that; doesn't cover it; doesn't cover this; does not cover this; does not cover it; prevents; requires it; won't allow; specifies)
        (as; like) (it says; stated; set out; agreed; written; laid out; specified; outlined) in (the; your; our) (contract; agreement; terms)
        (per; as per; according to; under; by; in line with; in accordance with; pursuant to) (the; your; our) (contract; terms; agreement you)
        (that; this; it; which; your request; what you ask; what you want; such work) (is; isn't; is not; was; wasn't; 's; falls; was never) [n't; simply; just; clearly] [not] [in; part of; within; outside; covered by; included in; covered under; out of; under; of] [the scope of; scope of] [the; your; our] (contract; agreement; scope of work; contracted scope)
        not (in; part of; under; within) (the; your; our) (contract; contracted scope)
        (the; your; our) (warranty; guarantee; insurance; policy; contract; plan; fee; subscription; cover) (does not; doesn't; will not; won't; never) (cover; include; extend; apply; provide) <any>
        [out; outside] [of] (contract; contracted scope)
        you (signed; agreed; accepted) [to] [the; our; it; a] (contract; terms; conditions; agreement; terms and conditions)
        (read; check; consult; see; refer to; re-read; reread; look at) (the; your; our) (contract; agreement; terms; small print; conditions)
        (a contract is a; a deal is a) (contract; deal)
        (contractually; legally) (obliged; required; bound; speaking; we; not)
        (only do; stick to; do only; deliver) what (the; your) contract
        (the; your; our) (contract; agreement) (doesn't; does not; didn't; never) (set; say; mention; fix; promise; guarantee; oblige; require; include; cover; specify; give; state; allow) <any>
        (so; hence; therefore) there [is; has been] [no; 's no] (breach; obligation; error)
        """,
    ),
)
