"""How English asks whether a plan suits, and what only looks like asking."""

from __future__ import annotations

from typing import Final

from trato.core.drafts.shelf import Shelf
from trato.core.drafts.values import Manner

CONSENT: Final = (
    Shelf(
        Manner.ASKED,
        """
        (does; do; would; will; might; could; shall) (that; this; it; the plan; either; one; tomorrow; monday; tuesday; wednesday; thursday; friday; saturday; <any>) [time; of those; date; plan; or <any>; still; slot; option; day; both; be; all] (work; suit; sound; help; fit; do; be; seem; make; feel; okay; ok; fine; alright; acceptable; good; all right)
        (shall; should; may; can; could) (i; we) <any>
        (would; do; are; will; don't) you (like; prefer; want; rather; mind; be; agree; happy; okay; ok; fine; comfortable; accept; approve; need; have a preference; have any preference; still want; have time; have a minute; have a moment; be happy; be free; be okay; free; available; confirm; object; care to; feel; go for; be available; be comfortable; say; choose; think)
        would you [still; also; much] (rather; like; prefer; be; want; mind) <any>
        (is; are; was) (that; this; it; the; either; any; tomorrow; monday; tuesday; wednesday; thursday; friday; your; there; <any>) [time; number; email; e-mail; a; plan; still; any; all; <any>] [<any>] (okay; ok; fine; alright; all right; good; acceptable; convenient; suitable; best; better; enough; right for; the best; the right; works; agreeable; possible for; good time; good number; preferred; you prefer; you'd prefer; preference)
        (which; what; when; where; how; who; whom) [<any>] [<any>] [<any>] (would; do; suits; works; is best; is better; should; shall; can; could; 's best; 's better; is good; will; fits; is easiest; is most; is convenient) [you; i; we; for; work; be; that; suit] [prefer; like; rather; choose; want; call; send; reach; use; do; start; meet; you; best; proceed; contact; think; feel; suit; be]
        (which; what) (day; time; option; date; number; version; address; of; one; channel; email; e-mail) [<any>]
        (okay; ok; deal; agreed; sound good; sounds good; sound okay; sound fair; sound right; fair; fair enough; all right; alright; work for you; works for you; good for you; okay with you; ok with you; ok for you; fine by you; fine with you; okay for you; fine for you; happy with; good to go; happy for; happy if; are we good; are we agreed; right; yes; happy to proceed; want me to; want us to; mind if; care to; prefer; any objection; any objections; any preference; any reason not; same; or; and you; go ahead; proceed; still ok; still okay; convenient; acceptable; what do you think; what do you say; how about; what about; how does; how do you; how would)
        (by; e-mail; email; phone) (phone; email; or; e-mail)
        (can; could; will; would) you (live with; accept; confirm; approve; agree; sign off; make; do; be; join; give us the go; give me the go; let us; let me; okay; spare; meet; take)
        (easier; better; best; convenient; suit; suits; prefer; rather; okay; ok; enough; too early; too late; happy; acceptable; works; preference)
        (want; need) (it; me; us; that; the; a; this; them; to; one) [<any>]
        (will; would) you (check; look; go through; review; join; walk through; read) [it; them; this; that; the] [<any>] (with; together; first; before) [<any>]
        (would; will; do; does; could) [<any>] [<any>] [<any>] (help; suit; work; do; be fine; be okay; be ok; be enough; fit)
        """,
    ),
    Shelf(
        Manner.ASKED_BY_ORDER,
        """
        (let me know; let us know; tell me; tell us; just say; please confirm; say; drop me; give me) [please; now; by] (if; whether; which; what; when; how; and; a; your) [that; this; you; you'd; it; the; of; day; time; option; preference] [<any>] (works; work; suits; suit; ok; okay; prefer; rather; like; fine; want; agree; best; better; happy; not; doesn't; proceed; call; would; is; 'd; time; day; preference)
        (say the word; say yes; tell me yes)
        """,
    ),
    Shelf(
        Manner.NOT_ASKED,
        """
        (anything; is there anything; something) else [<any>]
        (can; could; how can; how may; may) (i; we) (help; be of; assist) [you; with; further; <any>]
        how (can; may; could) (we; i) help [<any>]
        (can; could; would; will) you [please; kindly; just; first; also] (send; provide; give me; give us; tell; share; forward; resend; try; explain; clarify; fill; complete; restart; reboot; attach; describe; specify; wait; read; look; be more; stop; understand; repeat; upload; log; open; click; contact; calm; imagine; see; at least) [<any>]
        (have; had; has) you <any>
        (did; didn't; haven't; don't; aren't; weren't; couldn't; hasn't) [n't] you <any>
        (why; how come; since when; who told; who said; who do; what for)
        what (did; do; else; more; seems; is the problem; is the issue; is wrong; happened; error; were; are; exactly; kind; makes) [you] [<any>]
        (understood; clear; is that clear; got it; do you understand; do you see; do you realise; do you realize; you see; see; happy now; satisfied) ?
        do you (really; think we; think i; even; understand; know what; see; realise; realize; expect; honestly; seriously) [<any>]
        (any questions; any other questions; questions) [<any>]
        what (is; 's) (your; the) (order; account; name; invoice; reference; username; customer; problem; error) [<any>]
        (isn't; wasn't; aren't) (it; that; this) <any>
        """,
    ),
)
