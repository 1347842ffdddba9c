"""Terms of art, in English: their words are vague elsewhere, and exact here."""

from typing import Final

from trato.core.clarity.shelf import Shelf

TERMS: Final = (
    Shelf(
        None,
        """
        [in; of; and] good faith
        bad faith
        how often
        as often as
        [indemnify; defend] [,] [and] hold harmless
        unjust enrichment
        free (of; from) <word>
        good and valuable consideration
        (early; prompt; late) payment [discount; fee; charge; interest]
        (force; vis) majeure
        fair (use; dealing; market value)
        unfair competition
        (material; fundamental; anticipatory; repudiatory; material and repeated) breach|breaches
        (gross; ordinary; simple) negligence
        wilful|willful (misconduct; default)
        [ordinary; normal; fair; reasonable] wear and tear
        (without) prejudice
        time is of the essence
        time of the essence
        due (diligence; date|dates; process; authority; course of law)
        (amount|amounts; fees; sum|sums; payment|payments; balance; invoice; invoices; falls; fall; become|becomes; is; are; past; remain|remains; when; not; not yet; still; overdue and; then; and) due
        due (and payable; under; on; from; to; for; within; upon; in; by; at)
        duly (authorised; authorized; organised; organized; executed; signed; qualified; registered; incorporated; licensed; appointed; served; constituted; existing; completed)
        (close; end) of business
        clear days
        (special; incidental; exemplary; consequential; punitive; indirect) damages
        incidental or consequential
        (special; incidental; indirect; consequential; exemplary; punitive) [, ; or; and] [or; and] (special; incidental; indirect; consequential; exemplary; punitive)
        beyond (its; their; his; her; a party's; such party's; the; either; our; your) [<word>; <word> <word>] reasonable control
        beyond the reasonable control of
        reasonable control
        (quality) (assurance; control; management; audit|audits; plan; manager; standard iso)
        (normal; regular; ordinary; standard; usual; customary) (business; working; office; opening; support) (hour|hours; day|days; time)
        (service) hours
        (ordinary; normal; usual) course of [its; their; the] business
        simple (interest; majority; contract; negligence)
        (superior) (court)
        [jointly; joint] and (several; severally)
        several (liability; obligations)
        (no) adequate remedy
        adequate remedy at law
        equitable (relief; remedy; remedies; title)
        [injunctive; legal] or equitable
        (safe) harbor|harbour
        strict liability
        (durable) medium
        (sensitive; personal) [personal] (data; information)
        (responsive; fluid; adaptive) (design; website; web; layout; images; breakpoints; web design)
        (transparent) (background; png)
        (dynamic) (content; page|pages; ip; pricing)
        (urgent) care
        (consistent) with
        inconsistent with
        responsible (for; party; person; disclosure)
        (successful) (bidder; tenderer; delivery; completion of; restore; login|logins; payment; response; test|tests; request|requests)
        (practical; substantial) completion
        (constructive) (dismissal; notice)
        effective (date|dates; on; upon; as of; from; until; immediately; time; control)
        (is; are; becomes; become; be; remain|remains; becoming; was; were; not; made) effective
        (professional) (services; service fees; liability; indemnity; fees; negligence; body; ethics; secrecy; associations; qualification|qualifications; development; advice; adviser|advisers; advisor|advisors; advisors; indemnity insurance)
        reasonable (person; doubt; royalty basis)
        (commercially) (exploit; available; sensitive; published)
        (proper) (law; name|names; noun)
        (general; special) (terms; conditions; power; counsel; meeting; partner; provisions; ledger; public; assembly)
        (standard) (terms; contractual clauses; time; deviation; edition; plan; rate)
        (natural) (person|persons; language)
        (major; minor) (version|versions; release|releases; upgrade|upgrades)
        (latest; most recent; last) (version|versions; date; signature; invoice; release; order; of; payment; day; quotation; statement)
        (immediately) (preceding; prior; before; after; following; prior to; previous)
        immediate (family; predecessor; superior)
        whichever [date; event; is; comes; occurs; happens] [is; comes; occurs] (earlier; later; sooner; first; greater; lesser; lower; higher; last)
        [the; on the; upon the] (earlier; later; earliest; latest; sooner; greater; lesser; higher; lower; lowest; highest; longer; shorter; first; last) of
        (no; not) (later; sooner; earlier; less; more) than
        at the latest
        (later; sooner; earlier) than
        (early) (termination; access; warning; morning <word>; cancellation)
        (monthly; quarterly; annually; yearly; paid; payable; billed; annual; pay; weekly; invoiced; due) in advance
        in advance of <word>
        payment in advance
        (months'; days'; weeks'; day's; month's; days; hours; months; weeks; hours') [business days; working days; working; business; prior; advance; written; prior written; or more] [in advance; advance] notice
        with notice (of)
        on notice
        first (class mail; come; refusal; party; right of <word>)
        best (before; evidence; man)
        (high) (court; seas; school)
        (high; low; medium; critical; urgent; normal; severe; minor; major; simple; complex) (priority|severity|impact|criticality; or)
        (priority; severity; level; impact; risk; tier; category; status; urgency; plan; class) [is; :; level; as] (high; low; medium; critical; urgent; normal; severe; minor; major; premium; basic; standard)
        severity (one; two; three; four; <number>; level)
        (key) (personnel; performance indicator|indicators; person; results; card)
        (any; all) and all
        most (favoured; favored) [nation]
        more or less than
        some or all
        all or some
        (all; any) or (some; part; any part; a portion) [of]
        (in whole) or in part
        (whole; wholly) or (partly; partially; in part)
        one or more [of]
        (one; two) or (several; more)
        multiple (choice; factor; times a)
        multi-factor
        at most
        at least
        up to <number>
        (real) time
        time and materials
        (retain; retains; retaining; keep; keeps) all [its; of its; intellectual property; right , title] rights [, title and interest] (in; to; over)
        (any; every) person
        (best) of <word> (knowledge)
        knowledge and belief
        prior to
        (at) any time (before; prior to; after; during; within; between; outside; from; until; up to; following)
        (time) to time as (specified|listed|set)
        (workmanlike) manner
        fitness for a particular purpose
        fitness for
        (negligible; minor) (child|children)
        of legal age
        (normal) form
        (private) (key; network; company; repository; individual)
        (public) (interest; domain; holiday|holidays; sector)
        (open) (source; standard|standards; data)
        (light; heavy) goods
        (clean) (room; desk policy; energy)
        (valuable) consideration
        (quick) (response code; start guide)
        (brief) <gap> (creative)
        (creative; project; design; client) brief
        (working) (day|days; hours)
        (fixed; flat) (fee; price; rate)
        net <number>
        in order of (importance; priority; urgency)
        order of importance
        without (charge; cost; fee; additional charge; extra charge; additional cost; consent; permission; prior consent; prior approval; prior written consent; authorisation; authorization)
        not unreasonably
        unreasonably (withheld; delayed; conditioned; withhold; delay; condition; withhold or delay; withheld or delayed)
        in (fact; time to; case; consideration; connection)
        (some) (one; day|days off)
        such (as) (is|are; the; shall; may be) defined
        about (the; its; their; how; what; any; this; his; our; your; matters; changes; us)
        (to; and) (the) best of (my|our|its) knowledge and belief
        said to
        all of the (above listed)
        (for; in) the above (reference)
        in such (manner; event; case)
        at (its; their; his; her; our; your; the other's; the party's; <party's>) [own; sole] (expense; cost; risk; peril)
        materially and adversely
        material adverse (effect|effects; change|changes)
        [of] competent (jurisdiction; authority; authorities; court|courts)
        (publicly; generally) (known; available) [and generally available]
        [all or] substantially all
        (outstanding) (fees; invoices; amounts; amount; balance; balances; payments; sums; obligations; orders)
        (applicable) (law|laws; tax|taxes; fees; rates)
        required by (law; applicable law; applicable laws; the law; laws; a court; court order; regulation)
        (if; as; when; where; to the extent; unless; except as) [<word>; otherwise] (required; permitted; prohibited) by [applicable] (law|laws; regulation|regulations; court; the; a; this; section; clause; any)
        to the [maximum; fullest; full; greatest] extent permitted [by; under] [applicable; the] [law|laws]
        to the (maximum; fullest; full) extent (allowed; permitted; allowable; authorised; authorized) by
        to the maximum extent
        to the extent (required; permitted; prohibited; caused; arising; resulting; that; of; the; such; any; set; expressly; directly; based; allowed)
        in accordance with [the] applicable
        (if; as; when; where; to the extent; unless; except as; only as) [<word>; otherwise; may be; is] required (by; under; in; pursuant)
        as [mutually] agreed (with; between; by; in; upon; to; on)
        essential purpose
        as required (by; under; in; pursuant; herein)
        as (agreed; specified; stated; set out; set forth; described; indicated; defined; provided; requested; instructed; outlined; detailed; directed; noted; mentioned; stipulated; designated; listed) [otherwise] (in; by; under; at; on; between; upon in; with; from; to; herein; for)
        (as) may be (agreed; amended; updated; modified; specified) (in; by; from)
        as (follows; defined)
        should (client; customer; provider; the; either; any; a; you; we; contractor; it be)
        (could; might) (not) have
        """,
    ),
)
