"""Quality words, in English, with their adverbs."""

from typing import Final

from trato.core.clarity.category import Category
from trato.core.clarity.shelf import Guard, Shelf

_ADJECTIVES: Final = """
acceptable accessible accurate* adequate adverse* aesthetic affordable agile ambitious ample* appealing appropriate approachable attentive attractive
beautiful beneficial big* bold brief broad bug-free* bright businesslike
careful cheap civil clean* clear close* coherent comfortable commercial* compelling competent competitive complex* complicated comprehensible
comprehensive concise conscientious considerable considerate complete* consistent constructive convenient convincing cooperative cordial correct* cost-effective
courteous creative credible critical* customary
decent dedicated* deficient delicate dependable desirable detailed difficult diligent diplomatic discreet distinctive durable dynamic
early* easy easy-to-use easy-to-read easy-to-understand effective* effectual efficient elegant engaging enjoyable equitable ergonomic essential* ethical even-handed evident excellent exceptional excessive
exclusive* exciting exhaustive expensive experienced expert extensive extraordinary eye-catching exorbitant
fair faithful fast favourable favorable feasible fine* first-hand* fit* flexible fluent forward-looking frequent* fresh fresh-looking friendly frivolous fully-featured* functional*
generous gentle genuine good* gracious great* grave gross*
handsome happy* hard* harmonious harsh healthy heavy* helpful high* high-quality high-performance high-performing high-value high-end* high-impact high-level* honest honourable honorable hospitable
imaginative immaterial* impartial important impressive improper inadequate inappropriate incompetent inconvenient inefficient inferior informative innovative insignificant
insufficient intelligent intelligible interesting intuitive irrelevant irresponsible
judicious just* justified
large* lasting legible light* lively logical long-lasting loyal low* low-cost low-quality lightweight
maintainable major manageable material* meaningful mediocre memorable meticulous mild minor moderate modern modest
natural* neat negligible nice non-trivial normal* notable noticeable
objectionable offensive on-brand* open* optimal* orderly ordinary* outstanding* overdue*
painless peaceful pertinent pleasant pleasing polite poor* popular positive* potent powerful practical precise* predictable premium* presentable
prestigious private* proactive productive professional* proficient profitable progressive* prominent proper proportionate proven prudent punctual* purposeful
quality qualified* quick quiet
rapid* rational readable realistic reasonable recognised* recognized* refined relevant* reliable remarkable reputable resilient resourceful respectable respectful responsible* responsive
rich* right* rigorous risky* robust rude rough*
safe satisfactory satisfying scalable secure* seamless sensible sensitive* serious* severe* sharp short* significant simple sizeable sizable skilful skillful skilled sleek slow* small* smart* smooth
sophisticated sound* special* speedy* stable standard* steady streamlined strict* striking strong stunning sturdy stylish substandard substantial successful* suitable superb superior supportive sustainable swift* sympathetic
tactful talented tasteful temporary* tolerable tasty thorough thoughtful tidy tight tolerant top* tough* trained* transparent trivial trustworthy
unacceptable unambiguous understandable undue unfair unreasonable unsatisfactory unsuitable unusual up-to-date urgent usable useable useful user-friendly usual
valuable versatile viable vibrant vital* warm* weak wealthy well-designed well-crafted well-documented well-executed well-known well-made well-maintained well-organised well-organized well-qualified well-structured
well-trained well-written well-tested well-established wide* willing* wonderful workable workmanlike worthwhile worthy
amicable polished crisp persuasive vivid hygienic sanitary spacious delicious varied balanced nutritious
scrupulous wholehearted tireless passionate empathetic collaborative strategic* holistic tailored* hefty steep* inexpensive
economical cost-efficient budget-friendly lucrative apt well-suited comparable* intensive* in-depth deep* legitimate* kind
medium-sized mid-sized fair-minded elaborate exquisite sumptuous luxurious cosy cozy soothing scenic picturesque
charming amiable affable energetic enthusiastic vigorous methodical disciplined mature savvy adept seasoned*
renowned famous respected* trusted* upright proper-looking minimalist* contemporary* timeless scarce* meagre meager
paltry immense enormous proportional* inordinate disproportionate unreliable unclear ambiguous vague confusing misleading*
erratic inconsistent sloppy shoddy careless negligent* smart-looking eye-pleasing mobile-friendly seo-friendly family-friendly eco-friendly
environmentally-friendly customer-friendly prompt-looking spotless wear-resistant hard-wearing heavy-duty* industrial-grade* scannable shareable relatable catchy
punchy snappy witty entertaining fun* educational* insightful actionable frictionless hassle-free effortless user-centric
customer-centric user-focused data-driven* results-driven result-oriented
accommodating* admirable adventurous airy alluring amazing amusing artful articulate assertive astute awesome bearable
brilliant bubbly calm candid captivating carefree cautious cheerful chic classy clever cohesive colourful colorful
comfy commendable compassionate congenial contented conversational cool* courageous cultured curious cute dashing
delightful dignified dreamy dull earnest eco-conscious effusive eloquent enlightening enthralling enticing enviable
expressive exuberant fabulous fancy fantastic fashionable fascinating firm* flattering* fragrant fruitful fulfilling*
funny gifted* glamorous gleaming glossy* good-looking gorgeous graceful grand* gratifying gripping handy harmless*
hearty heartfelt homely homogeneous humane humble humorous idyllic inclusive* incredible inspiring* inspirational
intense inviting* irreproachable jolly joyful keen knowledgeable lavish lean* likable likeable lovely luminous lush
magnificent marvellous marvelous massive mindful nimble noble nourishing observant old-fashioned passable personable
photogenic pithy playful poetic* posh precious* pristine quaint quirky radiant refreshing* relaxed relaxing* reassuring
restful restorative romantic* rustic* scrumptious serene shiny sincere slick sober* soft* sparkling* spectacular
splendid spontaneous stimulating* straightforward subtle succulent swanky sweet* systematic* tempting terrific
tranquil trendy tricky unobtrusive upbeat uplifting* upscale vigilant virtuous voluminous watchful welcoming wholesome
wise zesty shabby unstable illegible unintelligible boring tedious clumsy blunt* abrupt discourteous unpunctual unjust
disloyal capricious prohibitive obscene indecent inflammatory dirty* outdated obsolete old* worn* atrocious awful bad*
breathtaking breezy burdensome bulky bustling chaotic charismatic childish choppy clunky coarse* commodious
contemptuous crude* cumbersome derogatory dire disgusting disruptive dodgy drastic dreary dubious edgy enchanting
engrossing enriching* exotic extravagant feeble fierce flashy flimsy foolish formidable frail fussy garish ghastly
gloomy glowing hideous hip* hurtful immoral imposing* inconspicuous ingenious inoffensive insipid insulting*
intimidating intriguing intrusive lacklustre laid-back laughable legendary lenient loud* low-key luscious majestic
mellow mesmerising mesmerizing misguided monotonous moody mouth-watering mysterious nasty nuanced offbeat opulent
ostentatious overbearing perceptive plausible plush precarious prolific reckless relentless ridiculous roomy rowdy
scandalous sensational sensual sentimental shrewd silky sluggish solemn soulful spirited stately stern stodgy
strenuous stupendous sublime sultry tacky tepid terrible tiresome trite troublesome ugly unethical unpleasant
unprofessional unruly unseemly unsightly untidy unwieldy upmarket vast velvety vicious vile vulgar wacky weighty
whimsical wordy youthful zealous good-quality good-natured well-behaved sizable-looking camera-ready market-ready
best-looking adaptable* authentic* artistic* compact* classic* pure* raw* formal* dirty* smelly squeaky stale* soggy
flawless faultless impeccable exemplary immaculate
"""
# An asterisk: by itself it is exact; beside a quality word, or in a phrase below, it is not.

_ALONE: Final = [word for word in _ADJECTIVES.split() if not word.endswith("*")]
_PAIRED: Final = [word.removesuffix("*") for word in _ADJECTIVES.split() if word.endswith("*")]

WORDS: Final = frozenset((*_ALONE, *_PAIRED))
"""All of them: «varied» behind «will be» is a quality and no act."""

QUALITY: Final = (
    Shelf(
        Category.SUBJ,
        "\n".join(f"~{word}" for word in _ALONE),
        (Guard.FIGURE, Guard.DEFINED),
    ),
    Shelf(
        Category.SUBJ,
        "\n".join(f"~{word}" for word in _PAIRED),
        (Guard.PAIRED, Guard.FIGURE, Guard.DEFINED),
    ),
    Shelf(
        Category.SUBJ,
        """
        (in; with) [a; an] [more; very; reasonably; highly; consistently; generally] ~{professional} (manner; fashion; way; basis; conduct; care; courtesy; attitude; appearance; demeanour; demeanor; tone; look; standard|standards; skill; diligence; quality; approach)
        ~professional [and <word>] (manner; fashion; way; conduct; care; courtesy; attitude; appearance; tone; look; image; quality; standard|standards; skill; approach; level; finish; workmanship; design; website; photos; photography; behaviour; behavior; result|results; diligence)
        professionally
        (with; of; to) [a; an; all; due; proper; the; great; appropriate; sufficient; ordinary; proper; such; the same; reasonable; high; good; the degree of; a degree of; the level of; appropriate level of] {[reasonable; due; proper; great; appropriate; sufficient; ordinary; good; all due; extreme; reasonable skill and] (care; skill; diligence; professionalism; courtesy; skill and care; care and skill; respect; attention; accuracy; precision; integrity; efficiency; clarity; caution; consideration; sensitivity; care and diligence; care and attention; detail; rigour; rigor; ease; competence; prudence; expertise; creativity; quality; flair; discretion in mind; dignity; thoroughness; due regard; good taste)}
        (reasonable; due; proper; appropriate; ordinary; sufficient; great) [degree of; standard of; level of] (skill; care; skill and care; care and skill; skill and diligence; attention; diligence; professional skill; professional care; expertise)
        good (quality; condition|conditions; order; standard|standards; service; work; workmanship; repair; manner; care; working order; working condition; communication; relations; relationship; reputation; practice|practices; taste; results|result; state; use; image; performance; design; experience; knowledge; understanding; value; communications; industry practice|practices; working relationship; working relations; response; job; cooperation; judgment; judgement; business practice; usability; conduct; behaviour; behavior; level; price; coverage; cause shown; hygiene; housekeeping; appearance; user <word>; lighting; readability; maintenance; organisation; organization; presentation; visibility; professional <word>; and workmanlike; command)
        (good; best; accepted; sound; common; customary; standard; prudent; recognised; recognized; prevailing; generally accepted; general; current; relevant) (industry; business; professional; trade; market; commercial) {(standards|standard; practice|practices; norms; custom|customs; usage)}
        {[generally accepted; good; accepted; applicable; prevailing; recognised; recognized; customary; current; common; relevant; general; reasonable] (industry; professional; market; trade) (standard|standards; norms; practice|practices; custom|customs; accepted <word>)}
        (industry-standard; industry standard)
        (high; higher; low; poor; great; better; decent; superior; inferior; consistent; sufficient; adequate; excellent; acceptable; outstanding; exceptional; fine; reasonable; merchantable; satisfactory; quality; comparable; equivalent; strong; large; very good; very high; significant; considerable) [level of; degree of; standard of; standards of; quality of; professional; technical; ethical] (quality; standard|standards; performance; level|levels; degree; availability; efficiency; value; impact; satisfaction; reliability; professionalism; quality service; traffic; resolution; security; priority matters; demand; volume traffic; skill|skills; competence; risk; cost|costs; price|prices; usability; service; care; workmanship; expertise; effort; experience; calibre; caliber; visibility; quality standards; importance; uptime; speed; latency; detail; accuracy; confidentiality; integrity; engagement; relevance; quality content; quality work; quality materials; craftsmanship)
        high-quality
        (great; special; particular; close; extra; close personal; undivided; considerable; due; full; proper; personal; serious) (care; attention; consideration; importance; emphasis; service; deals; interest; detail; regard)
        (secure) (manner; environment; way; fashion; location; server|servers; connection; access; place; storage; system|systems; facility; channel|channels; hosting; method|methods; password|passwords; protocol|protocols; platform; transmission; communication|communications; disposal; area)
        securely
        (suitably; appropriately; adequately; properly; sufficiently; nicely; smartly; decently) <ed>
        (be; is; are; remain; remains; look; feel; stay) [very; sufficiently; reasonably; fully; highly; always] {(clear; correct; good; fast; quick; normal; accurate; effective; strong; clean; fresh; original; professional; smart; smooth; great; fine; sound; stable; robust; serious; nice; low; high; natural)}
        safely
        (is; are; remain; remains; keep; keeps; kept; be; stay; stays) <gap> [reasonably; sufficiently; fully; adequately] {secure}
        (strict; high; proper; reasonable; tight; appropriate; effective; adequate; strong; good) (security; confidentiality; safety; control|controls; safeguards; oversight; supervision)
        (qualified; trained; experienced; skilled; competent; seasoned; senior; certified enough; suitably <word>; appropriately <word>; adequately <word>; properly <word>; sufficiently <word>; highly <word>; fully <word>; well <word>; duly <word>; expert) (staff; personnel; professional|professionals; technician|technicians; team; people; engineer|engineers; developer|developers; consultant|consultants; employee|employees; individual|individuals; designer|designers; person; persons; worker|workers; resources; experts; specialist|specialists; operators; subcontractors; contractor; contractors)
        (suitably; appropriately; adequately; properly; sufficiently; highly; well; fully) (qualified; trained; experienced; skilled; staffed; secured; protected; documented; equipped; maintained; configured; tested; tuned; supervised; designed; written; presented; organised; organized; structured; lit; prepared; informed; resourced; supported; managed)
        (staff; personnel; team; people; professionals; experts; developers) {(with (the; appropriate; relevant; sufficient; adequate; extensive; suitable; proven; enough; the necessary; the right; the appropriate; the required; the requisite; solid; significant; good) (experience; expertise; skill|skills; qualifications; knowledge; training); of appropriate <word>)}
        (sufficient; relevant; appropriate; extensive; proven; adequate; considerable; significant; suitable; solid; demonstrable; demonstrated; substantial; necessary) (experience; expertise; skill|skills; knowledge; qualifications; training; track record; background)
        (minor; major; small; slight; substantial; significant; big; large; reasonable; light; trivial; important; serious; simple; cosmetic) (change|changes; adjustment|adjustments; modification|modifications; revision|revisions; correction|corrections; issue|issues; defect|defects; problem|problems; error|errors; edit|edits; bug|bugs; fix|fixes; update|updates; improvement|improvements; repair|repairs; deviation|deviations; incident|incidents; delay|delays; breach; failure|failures; request|requests; expense|expenses; tweak|tweaks; alteration|alterations; enhancement|enhancements; variation|variations; interruption|interruptions; fault|faults; outage|outages; damage; maintenance; discrepancies; discrepancy; matters; tasks; concern|concerns; redesign; impact; loss; harm; feature|features; incident response)
        with {(respect; courtesy; care; diligence; professionalism; discretion; kindness; honesty; integrity; transparency; efficiency; skill; tact; patience; empathy; promptness; accuracy; sensitivity; dignity)} and (respect; courtesy; care; diligence; professionalism; discretion; kindness; honesty; integrity; transparency; efficiency; skill; tact; patience; empathy; promptness; accuracy; sensitivity; dignity)
        (respect; courtesy; care; diligence; professionalism; discretion; kindness; honesty; integrity; transparency; efficiency; skill; tact; patience; empathy; promptness; accuracy; sensitivity; dignity) and {(respect; courtesy; care; diligence; professionalism; discretion; kindness; honesty; integrity; transparency; efficiency; skill; tact; patience; empathy; promptness; accuracy; sensitivity; dignity)}
        {equivalent} (part|parts; product|products; material|materials; equipment; quality; brand|brands; profile|profiles; component|components; technology; standard)
        {(close; near)} to (the; its; their; a; an)
        {(short; long)} (journey|journeys; trip|trips; distance|distances; text|texts; meeting|meetings; video|videos; call|calls; visit|visits; break|breaks; session|sessions; wait|waits; notice)
        {formal} (request|requests; notice|notices; complaint|complaints; demand|demands; application|applications; communication|communications)
        {(critical; severe; serious; blocking)} (bug|bugs; error|errors; issue|issues; defect|defects; fault|faults; incident|incidents; outage|outages; problem|problems)
        (serious; severe; gross; grave; repeated; persistent; substantial; significant; excessive; abusive; unreasonable; unacceptable; undue) (breach|breaches; misconduct; failure|failures; fault|faults; harm; damage; delay|delays; defect|defects; incident|incidents; issue|issues; use; burden; error|errors; violation|violations; impact; interruption; interference; problem|problems; disruption; injury; illness; offence; offense; complaints)
        (repeated; repeatedly; persistent; persistently; recurring failures; ongoing failure)
        (normal; usual; customary; ordinary; everyday) (use; operation|operations; conditions of use; working order; functioning; practice|practices; service; course of <word>; procedures; manner; usage; performance; standards; working conditions; circumstances of use; activity; charge; rates)
        (urgent; emergency; important; serious; sensitive; complex; high-priority; high priority; difficult; severe; simple; special; essential; key; priority) (issue|issues; matter|matters; request|requests; incident|incidents; problem|problems; case|cases; situation|situations; error|errors; bug|bugs; task|tasks; need|needs; change|changes; support requests; defects; fault|faults; requirements; emergencies; features; functions; personnel; areas; customers)
        (easy; simple; straightforward; quick; convenient; fast; pleasant; difficult; clear; hard) (to (use; read; understand; navigate; maintain; follow; access; operate; learn; manage; find; update; install; contact; integrate; extend; test); use; navigation)
        outstanding (service; quality; performance; support; results; work; customer <word>; experience; design)
        relevant (experience|information|material|materials|detail|details|documentation|data|changes|stakeholders|knowledge|skills|documents|expertise|qualifications|parties|content|facts|staff|people|personnel)
        (successful; successfully) (launch; campaign; project; implementation; outcome; relationship; collaboration)
        critical (data; system|systems; function|functions; service|services; information; component|components; infrastructure; task|tasks; process|processes; area|areas; operation|operations; asset|assets; business)
        (rapid; fast; quick; swift) (growth; loading; load; performance; page load; connection; website; site; service; access; processing; implementation; support; execution)
        (user; visually; highly; very; extremely; really; quite; fairly; sufficiently; reasonably; exceptionally; particularly; relatively; overly) (friendly; appealing; attractive; reliable; available; efficient; important; urgent; skilled; effective; complex; good; responsive; scalable; detailed; competitive; accurate; relevant; professional; secure; usable; visible; creative; satisfied; accessible; fast; high; simple; clear; functional; robust; engaging; useful; stable; experienced; likely; low; large; small; sensitive)
        (accurate; complete; precise; correct; true; timely; up-to-date; sound; right; positive; friendly; personalised; personalized; tailored; fruitful; tangible; superior; constant; continuous; close; ongoing; full; effective; active; personal; quality; special; warm; better; increased; improved; enhanced; great) (communication|communications; information and support; advice; guidance; customer service; support and <word>; cooperation; collaboration; relationship; coordination; attention; advice; customer experience; user experience; experience; assistance; oversight; results; engagement; manner; fashion; way; performance; usability; conduct; quality; efficiency; productivity; supervision; visibility; collaboration)
        (effective; effectively; efficient)
        accurately
        closely
        (warm; soft; natural; light; bright; fresh; rich; deep; gentle) (voice; tone; tones; colour|colours; color|colors; light; lighting; welcome; atmosphere; finish; feel; look; flavour|flavours; flavor|flavors; taste)
        (voice; tone; look; atmosphere; style) {[<word>] (warm; natural; soft; fresh; rich; light)}
        (load; loads; loading; run; runs; respond fast; open; opens; render; renders; start; starts up; scroll; scrolls) {[very] (quickly; fast; smoothly; rapidly)}
        (to; of) a (good; high; decent; proper; acceptable; professional; satisfactory; reasonable) standard
        actively
        well-*
        (work; works; liaise; cooperate; collaborate) {closely}
        precisely
        correctly
        properly
        timely and ~accurate
        ~accurate
        (fully; completely; totally; highly; sufficiently; adequately) (satisfied; functional; operational; responsive; cooperative; engaged; committed; supported; compliant with good <word>; optimised; optimized; accessible; documented; available)
        duly
        (as; be) (good; sound) as
        fit for [the; its] [intended] (purpose; use)
        (strategic) value
        (added; additional) value
        (fair; market; competitive; going; prevailing; customary; comparable; favourable; favorable; preferential; discounted; low; attractive; special; affordable; usual; standard market) [market] (price|prices; rate|rates; compensation; value; fee|fees; cost; terms; pricing; treatment; share; remuneration; conditions; offer; wage; salary)
        at (market; competitive; going; prevailing) (rate|rates; price|prices; value)
        in (good; proper; poor; excellent; perfect; satisfactory; reasonable; sound; acceptable; suitable; adequate) (condition; order; repair; shape; state; working order; standing order; taste; time and condition)
        (good; proper; reasonable; sound; satisfactory) (working; operating) (order; condition)
        (good; sound; reasonable; justifiable; valid; legitimate; compelling; sufficient; proper; genuine; just; substantial) (reason|reasons; cause; ground|grounds; justification; excuse)
        (well; nicely; beautifully; thoughtfully) (designed; written; made; maintained; documented; built; presented; organised; organized; executed; structured; run; managed; suited; balanced; crafted; tested; defined; positioned; known; established)
        (of) (interest; high quality; good quality; value; importance; quality; superior quality; adequate quality; acceptable quality; merchantable quality; satisfactory quality; similar quality; equal quality; comparable quality; equivalent quality; professional quality; sufficient quality)
        quality (service|services; work; materials; results; product|products; content; support; deliverables; workmanship; standards; design; photos; images; care; customer <word>; of life)
        """,
        (Guard.FIGURE, Guard.DEFINED),
    ),
)
