"""Superlatives, in English."""

from typing import Final

from trato.core.clarity.category import Category
from trato.core.clarity.shelf import Guard, Shelf

SUPERLATIVES: Final = (
    Shelf(
        Category.SUPER,
        """
        [the; very] best [possible; available; in class; in the industry; in its class; in the market; on the market] [practice|practices; quality; service; price|prices; standard|standards; result|results; material|materials; solution|solutions; product|products; team; people; talent; tools; technology; value; experience; interest|interests; rates; methods; techniques; performance; equipment; professionals; in class; in the industry; available; possible; in its class; on the market]
        (best-in-class; best-in-breed; best-of-breed; world-class; state-of-the-art; top-of-the-line; top-quality; top-tier; top-notch; first-class; first-rate; industry-leading; market-leading; cutting-edge; leading-edge; bleeding-edge; high-end; second-to-none; world-leading; award-winning; unrivalled; unrivaled; unparalleled; unmatched; unsurpassed; unbeatable; perfect; perfectly; ideal; optimal; optimally; optimum; supreme; ultimate; premier; foremost; superlative; peerless; incomparable; best-quality; top-class; top-level; top-rated; error-free; matchless; premium-quality; highest-quality; cheapest; fastest; latest-generation; next-generation; class-leading; superior-quality)
        (world class; state of the art; top of the line; top quality; top tier; top notch; first class; first rate; industry leading; market leading; cutting edge; leading edge; best in class; best of breed; second to none; of the highest order; next generation; latest generation; bug free; error free; gold standard; at its best; top level; top priority)
        [the; its; our; a; very] {(highest; greatest; utmost; lowest; fastest; quickest; finest; most; strictest; latest; newest; largest; smallest; fullest; least; safest; strongest; broadest; widest; cheapest; easiest; simplest; smoothest; closest; cleanest; clearest; deepest; earliest possible; minimum possible; maximum; minimum; maximal; minimal; top; uttermost; tightest; shortest; toughest; brightest; soundest; richest; smartest) [<adj>] (quality; standard|standards; level|levels; care; professionalism; diligence; performance; efficiency; security; satisfaction; attention; degree; effort; technology|technologies; skill|skills; integrity; confidentiality; priority; importance; reliability; precision; accuracy; impact; disruption; inconvenience; cost|costs; price|prices; speed; flexibility; service; comfort; professionals; talent; materials; ingredients; craftsmanship; workmanship; possible; benefit; value; return; results; uptime; availability; exposure; visibility; coverage; protection; transparency; respect; discretion; calibre; caliber; detail; extent; productivity; excellence; specification|specifications; downtime; errors; delay; interruption; quality standards; ethical <word>; professional <word>; safety <word>; industry <word>; commitment; enthusiasm; rigour; rigor; clarity; privacy; trends; techniques; innovations; features; expertise; experience; usability; advantage; effectiveness; interference; risk; resolution; effect; efficacy; economy; potential; capacity; standards of <word>; level of <word>; quality of <word>; degree of <word>; standard of <word>; amount of <word>; trust; talent; rate|rates; resources; equipment; tools; reach; good faith; solution; means; burden) [possible; available]}
        [with] [the] utmost <word> [and <word>]
        {(maximum; minimum; maximal; minimal) (quality; efficiency; care; performance; disruption; impact; effort; satisfaction; security; downtime; inconvenience; delay; interference; exposure; visibility; benefit; speed; flexibility; productivity; errors; interruption; effectiveness; protection; risk) [possible]}
        (to the) (maximum; highest standard|standards; highest level; fullest; utmost; max; very highest <word>; highest possible <word>; best standard|standards)
        to (perfection; the nth degree)
        to {the maximum}
        (at; to) [its; their] (full; peak; maximum; top; optimal; optimum) (potential; capacity; performance; efficiency)
        (at; to) its best
        the {most (advanced; efficient; effective; suitable; appropriate; modern; competitive; experienced; qualified; cost-effective; reliable; secure; innovative; up-to-date; current; favourable; favorable; economical; stringent; accurate; complete; professional; skilled; convenient; comprehensive; recent technology; demanding; rigorous; exacting; attractive; powerful; talented; thorough; affordable; prestigious; useful; practical; robust; beneficial; important; optimal; flexible; user-friendly; intuitive; sophisticated; expeditious; direct; logical) [<word>; possible; available]}
        {most (advanced; efficient; effective; suitable; appropriate; modern; competitive; cost-effective; reliable; secure; innovative; up-to-date; favourable; favorable; economical) <word> (available; possible)}
        (maximum; minimum) possible
        (maximise|maximises|maximize|maximizes; minimise|minimises|minimize|minimizes; optimise|optimises|optimize|optimizes; maximising|maximizing; minimising|minimizing; optimising|optimizing)
        [of] excellence
        (nothing but; none other than) the best
        [the] (leading; premier; top; foremost) (provider|providers; brand|brands; experts; professionals; experts; technology|technologies; practices; edge; specialists; suppliers; standards; tools; talent)
        number one
        (top of the (range; line; class); the gold standard; like no other; without equal; second to none; in a class of its own; five-star; of the highest order; of the first order)
        the latest (technology; technologies; trends; techniques; standards; tools; equipment; methods; advances; innovations; developments; features; hardware; generation; fashion; thinking; version available)
        (elite; luxury; deluxe; champion) (service; team; treatment; product|products; materials; finish; finishes; quality; experience; standard; brand)
        (100 %; fully; completely; totally; absolutely; one hundred percent) (guaranteed; flawless; foolproof; infallible; trouble-free)
        (utmost; extreme; supreme; paramount; maximal) (care; caution; precision; importance; priority; attention; diligence; confidentiality; quality; discretion; speed; clarity; professionalism)
        the (minimum; least; smallest; lowest; greatest; largest) [possible] (disturbance; disruption; impact; inconvenience; delay; interruption; cost; risk; effort; noise; waste; downtime; benefit; degree; care; possible)
        [the; its; our; their; a] {most <fine>}
        (the; its; our; their; his; her) {<est>} [possible; available]
        zero-defect
        (any; all) and all <word> best
        as (perfect; good) as (possible; it gets)
        """,
        (Guard.FIGURE,),
    ),
)
