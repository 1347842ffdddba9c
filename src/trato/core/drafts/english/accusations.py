"""How English accuses, tells off and belittles whoever is written to."""

from __future__ import annotations

from typing import Final

from trato.core.drafts.shelf import Shelf
from trato.core.drafts.values import Manner

ACCUSATIONS: Final = (
    Shelf(
        Manner.OUGHT,
        """
        you [really; probably; simply; just; clearly] (should have; should've; ought to have; could have; could've; might have; were supposed to; were meant to; were to; needed to; had to) [at least; also; just; not; <any>] <any>
        you [really; probably] (should; ought to; need to; must; have to) [really; first; learn to; try to; also] (read; understand; learn; be more; pay attention; remember; realise; realize; respect; accept; calm; stop; plan ahead; appreciate; be patient; take care)
        you [really] (should; ought to; had better) [first; just; always; simply; also] (ring; call; phone; check; ask; write; wait; report; book; contact; plan; keep; look; try; go; use; speak; think; count; watch)
        (when; once; if; as soon as; after) you (calm; 've calmed; have calmed; are calm; 're calm; cool; 've cooled; have cooled; feel calmer; are calmer; can be civil) [down; off; <any>]
        it (was; is) your (job; responsibility; duty; task)
        (should; ought to) (have; 've) (been) (read; checked; told) by you
        """,
    ),
    Shelf(
        Manner.COUNTER,
        """
        if [only] you (had; 'd; hadn't; would have; bothered; had only; had just) [n't; not; bothered to; only; just] <any>
        had (you; your <any>; your own <any>) <done> [<any>]
        had (the; your; this; that; those; these; it) [<any>] [<any>] been <done> [<any>]
        if your <any> (had; were) [been; properly; better; only; in] [<any>]
        if your (team; office; people; staff; side; colleague; colleagues) (had; hadn't; didn't) <any>
        (if; since; because; as) you (didn't; don't; never; haven't; hadn't) [even; bother; bother to; yet] <neglect>
        if you (read; checked; looked; listened; paid; bothered; had) <any>
        """,
    ),
    Shelf(
        Manner.DENIED,
        """
        you (didn't; never; did not; haven't; have not; hadn't; failed to; neglected to; forgot to; refused to; forgot; ignored; missed; never bothered to; didn't bother to; chose not to; overlooked; omitted) [even; bother to; actually; yet; ever; once; bothered to] <any>
        you (clearly; obviously; evidently; apparently; plainly; simply; just) (didn't; never; did not; haven't; have not; hadn't; don't; do not; failed; forgot; ignored; missed; overlooked; refuse; refused) <any>
        at no (point; time; stage) did you <any>
        you've (never; not; ignored; forgotten; missed; failed; overlooked; neglected; chosen) <any>
        you (were late; were slow; took too long; took ages; kept us waiting; kept changing; keep changing; kept asking; changed your mind; keep asking; keep moving; left it; waited until; lost; broke; messed; got it wrong; made a mistake; made the mistake) [<any>]
        (nobody; no one) on your side
        without (telling us; letting us know; asking us; reading; checking; warning us; informing us; asking)
        your team (didn't; never; did not; hasn't; failed) <any>
        (someone; somebody; a colleague; one) (in; at; from; of; on) (your; yours) (team; office; side; staff; company; end; organisation; organization; people; colleagues)
        you (keep; always; constantly) (changing; asking; moving; complaining; adding; forgetting; calling; writing; insisting; demanding; interrupting; shifting; sending)
        you (weren't; were not; wasn't; aren't; are not) [even; actually] (in; there; home; at home; available; ready; around; listening; clear; answering; reachable; prepared; on time; paying)
        you (don't; do not) [even; ever; seem to; bother to] (bother; read; answer; reply; listen; pay; check; respond; follow; send; care; pick up; confirm)
        """,
    ),
    Shelf(
        Manner.LATE,
        """
        you (sent; gave; paid; approved; delivered; answered; replied; told us; supplied; returned; signed; confirmed; asked; booked; provided; submitted) [<any>] [<any>] [<any>] [<any>] (late; too late; wrong; incorrectly; after the deadline; at the last minute; incomplete; last minute; the wrong)
        you (sent; gave; entered; typed; uploaded; provided; supplied; chose; picked) [us] (the wrong; an incorrect; a wrong; incomplete; the old; a bad) <any>
        """,
    ),
    Shelf(
        Manner.FAULT,
        """
        (your; entirely your; all your; down to your) [own] (fault; mistake; error; doing; oversight; carelessness; negligence; responsibility; problem; delay; delays; lack; failure; indecision; impatience; silence; attitude; tone; mess)
        (is; 's; was; be) (on you; down to you; not our fault; not our problem; not our responsibility; not our job; not my problem; not my fault; not on us; your lookout; up to you to have; n't our fault; n't our problem; n't our responsibility; n't our job; n't my problem; n't my fault; n't on us)
        (not; n't) [really; exactly; our] (our fault; our problem; our responsibility; my fault; my problem; to blame)
        (we're; we are; we aren't; I'm) not (to blame; responsible; at fault; the ones)
        (because; since; as; when) you <you_did> [<any>]
        (because; since) (of; you) [your; you] <neglect>
        (because; due to; thanks to) (of) you
        because of your <any>
        (due to; thanks to; owing to; given) your (late; own; delay; delays; failure; lack; slow; mistake; error; changes; constant; silence; indecision; poor) [<any>]
        you (were; are; 're) (the one; the ones; the only one; the person; wrong; mistaken; confused; to blame; at fault; responsible; overreacting; exaggerating; being; imagining; not listening; missing the point)
        (that's; that is; it's; it is; this is; that was; it was) (you; your side; your end; your team; your own; on your end; on your side) [who; that] [<any>]
        (error; mistake; fault; problem; delay; oversight; issue; failure) (on; at; from; was on; is on; lies on) your (side; end; part)
        you (yourself; yourselves)
        you [already; all; also; did; have; 've; yourself] (approved; signed; agreed; accepted; chose; picked; insisted; clicked; deleted; changed; uploaded; edited; touched; installed; broke; confirmed) (it; that; this; off; for; to; yourself; the; them; on)
        you (yourself; yourselves; did; specifically; actually) (asked; wanted; ordered; requested; told; decided; said; agree; approve; ask; sign)
        you [must; probably; presumably; obviously; clearly; may; might] (have; 've; must have) [just; simply; probably; accidentally] <meddled>
        (something; anything; whatever) you (did; changed; touched; installed; broke; pressed)
        you (probably; presumably; obviously; clearly) [just] <meddled>
        you (probably; presumably; possibly; surely; simply; most likely; must have; may have; might have) [just; have; accidentally] (wrote; written; typed; noted; misread; misheard; mixed; copied; miscounted; mismeasured; picked) <any>
        (hardly; scarcely; not exactly) (our; my) (fault; problem; job; responsibility)
        (isn't it; is it not; might it be; could it be; perhaps it's; maybe it's) (your; you; something you; that you) [<any>]
        (something; anything; it's probably something; probably) [something] you (did; have done; 've done; pressed; clicked)
        (problem; fault; mistake; error; issue) (must be; has to be; is probably; is; is clearly; lies; might be; could be) (yours; with you; at your; on your; you)
        """,
    ),
    Shelf(
        Manner.WRONG,
        """
        you (are; 're) [simply; just; quite; completely; clearly] (wrong; mistaken; incorrect; confused; mixing; misreading; misunderstanding)
        (that is; that's; this is; it is; it's; it's just; it's simply) [simply; just] (not true; false; untrue; a lie; incorrect; nonsense; n't true; not correct)
        you [have; 've] (misread; misunderstood; mixed up; confused; misheard; misremember; got confused)
        you (are; 're) not right
        (that; <any>) you (entered; sent; gave; typed; supplied; provided; uploaded; filled in; wrote; chose; ordered; picked) [us; me] [<any>] (was; were; is; are) [the; all] (wrong; incorrect; incomplete; late; missing; illegible; unusable; blurry; too)
        """,
    ),
    Shelf(
        Manner.RETOLD,
        """
        (as; like) (i; we) [have; 've; already; had; just; clearly; previously; ve] [already; clearly; previously; just; repeatedly] (said; told; explained; mentioned; stated; wrote; pointed; warned; informed; advised; noted; made; tell; keep) [<any>]
        (i; we) (already; 've already; have already; did already; clearly; specifically; repeatedly; did) [<any>] (said; told; explained; warned; mentioned; sent; stated; informed; tell; warn; say; explain; mention)
        (i; we) (told; warned) you [<any>] [<any>]
        (for the; once) (last time; umpteenth time; third time; second time; nth time; hundredth time; millionth time; again; fourth time)
        (how many times; many times; a hundred times; several times already; time and again; yet again; as you know; as you well know; as you should know; as you are aware; as you're aware; as previously stated; as previously mentioned; as previously explained; as already explained; as already stated; as already mentioned; as stated before; as mentioned before; as explained before; per my last; per our last; as per my last; as per my previous; as per our previous)
        (let me; allow me to; may i; i must; we must; i would; i'd like to; need to) remind you
        (i; we) (remind; repeat; insist)
        (you know; you knew) [very; perfectly; full] (well; that; this; the)
        it was (already; clearly) (explained; stated; told)
        you (have; 've) [already; now] (asked; written; called; complained; said; told us) [us; me; about; this; that; already] (twice; again; three times; four times; several times; already; repeatedly; many times; a lot; enough)
        """,
    ),
    Shelf(
        Manner.SCOLDED,
        """
        (please; just; kindly; maybe) [try to; do; just; please] (read; pay attention; be more careful; think before; stop; calm; be patient; have patience; try reading; plan better; make up your mind)
        (patience; patience please; be patient) [,; .] [please]
        (next time; in future; in the future) [,] (please; try; read; check; make sure; you; do; just; send; give; tell; let us; pay; plan; remember; ask; answer; maybe you; think; kindly; don't)
        (be patient; have patience; have some patience; a little patience; a bit of patience; some patience; patience please; calm down; relax; chill; take it easy; get over it; grow up; settle down; keep calm; cool down; deal with it)
        (there's; there is; no; isn't) [no; any; really no] (need; reason; call; point) (to; for; in) [be; get; keep; all; the; being; getting; keep on; so] (so; this; that; upset; worked; angry; shout; shouting; drama; dramatic; rude; panic; repeat; exaggerate; overreact; complain; asking; calling; chasing; emailing; insisting; tone; language; attitude; hysterics; writing; insist; chase; ask; call; threats; threaten)
        (stop; quit; please stop; enough with) (complaining; asking; writing; calling; whining; shouting; chasing; pestering; blaming; exaggerating; panicking; e-mailing; emailing; worrying about; the)
        (don't; do n't; do not; please don't) (blame; shout; exaggerate; panic; overreact; complain; be so; be like; get; start; keep; take it out; act; expect; make; rush; push; tell me; tell us; bother) [us; me; upset; worked; so; angry; asking; a; it] [<any>]
        you (can't; cannot; can not; couldn't) [really; now; just; simply; possibly; seriously; reasonably] (expect; complain; blame; demand; just; have it; change your mind; come; ask us; change)
        you (have; 've) (no; got no; unrealistic; the wrong) (right; idea; patience; expectations; business)
        (watch; mind; with that) [your; that] (tone; language; manners)
        [it] would (help; be nice; have helped; be great) if you [<any>]
        if you (don't; can't) (like; read; even) [<any>]
        (you need to; you have to; you must) [<any>] (understand; realise; realize; learn; be patient; accept; calm)
        do your (homework; part; job)
        before (complaining; blaming; asking us; writing; you complain; you blame; shouting; accusing; demanding)
        (try; then; by all means) [try] (finding; find; looking; look; going; go) (someone; somebody; elsewhere; another; else)
        (your; her; his) [own] tone
        """,
    ),
    Shelf(
        Manner.BELITTLED,
        """
        (it's; it is; that's; that is; this is; was; isn't; is) [really; hardly; just; only; simply; n't; not] [not; that; exactly; such; the; a; hardly] (a big deal; big deal; the end of the world; end of the world; rocket science; an emergency; that hard; that difficult; that bad; that serious; that complicated; so hard; so difficult; so complicated; a tragedy; a crisis; a small thing; a minor thing; a minor detail; no big deal; a storm in a teacup)
        (hardly; not; n't) [exactly; really] [a; the; an] (emergency; big deal; end of the world; tragedy; rocket science; catastrophe; disaster; crisis)
        (nobody died; no one died; no one has died; nobody's died)
        (dramatic; overreacting; overreaction; overreact; hysterical; exaggerating; exaggerated; exaggeration; unreasonable; childish; ridiculous; silly; picky; fussy; petty; nitpicking; nit-picking; demanding client; whim; whims; tantrum; paranoid; melodramatic; being difficult; impatient; whining; nagging; fuss)
        (no; none; nobody; no one; other; our other; none of our; most; all our; all other; every other; all our other) [of] [our; the] [other; else] (client; clients; customer; customers; tenant; tenants; user; users; guests; students; neighbours; neighbors; patients) [<any>] [<any>] (complain; complains; complained; complaining; problem; issue; manage; mind; minds; minded; trouble; difficulty; cope; managed; happy; asked; asks; understand)
        (nobody; no one) else [has; had; ever; has ever; seems to] (complain; complains; complained; has; mind; minds; noticed; asked; had; seems; reported)
        you (are; 're) (the only; not the only; not our only; the first; just one of; one of many) [one; client; customer; person; of] [who; to; of]
        we (have; 've got; do have) (other; many other; bigger; plenty of; more important; a lot of other) (clients; customers; things; priorities; projects; jobs; people; accounts)
        (obviously; evidently; as anyone; anyone can; everyone knows; everybody knows; anybody can; any adult; a child could; even a child; common sense; it's obvious; it is obvious; clearly you; surely you; any sensible)
        (we're; we are; i'm; i am) not (mind readers; a mind reader; magicians; miracle workers; psychic; your servants; your secretary; your babysitter; a charity; fortune tellers)
        (read your mind; crystal ball)
        (with all due respect; with respect)
        (tough luck; bad luck; hard luck; too bad; that's life; such is life; these things happen; things happen; it happens .; it happens ,; it is what it is; oh well; whatever; get used to it; that's just how it is; that's how it is; that's the way it is; live with it)
        (feel free to; you're free to; you are free to; you can always; go and; go) (find; look for; go to; go elsewhere; take your business) [someone; somebody; another; else; elsewhere]
        (you; you people; clients like you; people like you) (never; always; clearly don't; obviously don't; just don't; really don't; don't seem to; don't even) [even; really; just] (understand; get it; listen; read; know; learn; complain; want; change; follow; remember; plan; think)
        you (don't; do not) (understand; listen; read; get it)
        (just; only; simply) (a; one) [little; small; tiny; single] (typo; delay; invoice; email; e-mail; colour; color; day; detail)
        (it's; it is; that's; it was) [only; just; merely] one <any>
        (most people; most readers; nobody; no one; hardly anyone; few people; people) (will; won't; would; wouldn't) [even; ever] [n't] (notice; care; mind; see)
        (nobody; no one) else <any>
        (nobody; no one) (forced; made; obliged) you [to; <any>]
        (our; the; my) (first; only) (complaint; one to complain; person to complain; client to complain) [<any>]
        (let's; let us) not (exaggerate; overreact; overdo; dramatise; dramatize; get carried away; make; blow; lose) [<any>]
        no other (client; customer; guest; tenant; patient; parent; member; employee) [<any>] [<any>]
        (it's; that's) [really; just] nothing (.; ,; !)
        """,
    ),
    Shelf(
        Manner.IRONY,
        """
        what (did; do; else did; else do; more do; exactly did; exactly do) you (expect; want us; want me; want from; think; want; suppose)
        (did; have; has) you (even; actually; not; n't; bother; really) <any>
        (didn't; haven't; aren't; couldn't; can't; weren't) you <any>
        (do; did) you (really; seriously; honestly; even; always; think) (think; expect; believe; read; have; check; we; that)
        (are you sure; are you certain) [that] you <any>
        (is that; is it; was it; was that) (clear; so hard; really so hard; too much to ask; understood; so difficult)
        (understood; clear; got it; capisce; comprende; happy now) ?
        (congratulations; well done; bravo; how nice; how lovely; lovely; wonderful; what a surprise; surprise surprise; how convenient; good luck with that; nice try; funny how; funny that; sorry you feel; sorry that you feel; sorry if you feel; sorry if you felt)
        who (told you; do you think)
        never (know what; happy; satisfied; good enough)
        you (always; never) (complain; do this; read; listen; know; check; answer; reply; pay; want; find; change; wait; ask; forget)
        (some; certain) (people; clients) <any>
        (again with; not again; here we go; another complaint; yet another; this again; you again)
        (well; oh) [,] (excuse; pardon) (me; us)
        """,
    ),
)
