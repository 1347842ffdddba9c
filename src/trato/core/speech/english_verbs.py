"""English verb forms: the lexicon of common verbs, the irregular ones, the spelling of endings.

Sources: the principal parts and the spelling rules (stop: stopped; carry: carries; make: making) of
any school grammar; the auxiliaries as Quirk et al., A Comprehensive Grammar, chapter 3, lists them.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Final

from trato.core.speech.verb_form import Tense, VerbForm

WORD_LETTERS_MAX: Final = 30

_REGULAR: Final = """
abandon accept access achieve act adapt add address adjust advise agree aim align allow amend
analyse analyze announce answer anticipate apologise apologize appear apply appoint appreciate
approve arrange arrive ask assemble assess assign assist assume assure attach attempt attend audit
authorise authorize avoid back balance base believe bill block book bounce box brainstorm brief bump
call cancel care carry cause change charge chase check circle circulate clarify clean clear click
close collect comment commission commit compare compile complete comply compose concern conclude
confer configure confirm connect consider consult contact contain continue contribute convert
coordinate copy correct correspond cost count cover create credit crop curate debit debug decide
declare decline decorate deduct defer delay delegate delete deliver demand depend deploy deposit
describe design detail determine develop devise diagnose dial digitise disable discount discuss
dispatch display document double doubt download draft drop edit email employ empty enable encourage
end engage enlarge ensure enter erase escalate establish estimate evaluate examine exchange execute
expand expect expedite explain explore export extend fail fax figure file fill filter finalise
finalize finish fit fix flag focus follow forward frame fund gather generate grab grant greet
guarantee hand handle happen heat help highlight hire hope host hurry identify illustrate imagine
implement import improve include increase inform insert inspect install intend interview introduce
invest invite invoice involve iron issue iterate join jot judge jump kick label lack laminate land
last launch learn lease liaise license like link list load log look loop love mail maintain manage
mark match measure mention merge message migrate mind miss mix mock modify monitor move nail name
need negotiate note notice notify nudge number obtain occur offer onboard open operate optimise
optimize order organise organize outline overhaul overlook own pack package page paint park pass
patch perform phone photograph pick pin ping place plan plough plug polish pop post postpone
practise prefer prep prepare present press prevent price print prioritise prioritize proceed process
produce program promise promote proof proofread propose protect prototype prove provide publish pull
purchase push qualify query question queue quote raise rank reach realise realize rebill rebook
rebrand recap receive recheck recommend reconcile reconnect record recover recreate redesign
redirect reduce refactor refer refill refine reflect refresh refund refuse register rehearse
reimburse reinstall reject rejig rekey relate relaunch relay release reload remain remake remedy
remember remind remit remodel remove rename render renegotiate renew rent reopen reorder repaint
repair repeat rephrase replace reply report reprint republish request require rescan reschedule
reserve reshoot resize resolve respond restart restore resubmit result resume retain retouch retry
return reverse revert review revise revisit reword roll route rush sample sand save scan schedule
scope score screen scrub seal search secure seem select separate serve settle share shift ship
shorten shortlist show shuffle sign sketch skim skip slot solve sort sound source specify spin
sponsor spray square staff stage stamp start state stay stitch stock stop store storyboard stress
strip style sub submit suggest summarise summarize supply support suppose surprise suspect swap
swing switch tackle tag talk tally tape target tax tend test text thank tidy tile time top touch
trace track trade train transcribe transfer translate transmit treat trim trust try tune turn tweak
type unblock unlock unpack update upgrade upload upsell use validate value verify vet view visit
wait walk want warn wash watch welcome wipe wire wish wonder work workshop worry wrap zip zoom
absorb accompany alarm alert alter annoy anonymise appeal archive bake bother buff calibrate
cater certify claim clone coach colour compress contest cook countersign courier crash debrief
demo detach disappoint discharge disconnect disinfect downgrade drain drill dry duplicate dust
dye e-mail encrypt enrol enroll escort exaggerate expire flip format frighten frustrate grade
guard ignore insulate integrate itemise itemize knock leak level lock lodge map mask mend
mislabel misplace mop mount mow notarise overcharge pause pitch plant plaster plate pour
prescribe prune purge reassign reboot recalculate redraft reformat reissue retest revoke rewire
rinse roof rotate scale scare screw sew slip solder straighten sync travel trial tutor uninstall
unlink unload unpublish vaccinate vacuum varnish void waive wax weigh weld
"""

_IRREGULAR: Final = """
be:was:been beat:beat:beaten become:became:become begin:began:begun bend:bent:bent bet:bet:bet
bind:bound:bound bite:bit:bitten blow:blew:blown break:broke:broken bring:brought:brought
broadcast:broadcast:broadcast build:built:built burn:burnt:burnt buy:bought:bought
catch:caught:caught choose:chose:chosen come:came:come cost:cost:cost cut:cut:cut deal:dealt:dealt
do:did:done draw:drew:drawn drink:drank:drunk drive:drove:driven eat:ate:eaten fall:fell:fallen
feed:fed:fed feel:felt:felt fight:fought:fought find:found:found fly:flew:flown
forecast:forecast:forecast forget:forgot:forgotten freeze:froze:frozen get:got:got give:gave:given
go:went:gone grow:grew:grown hang:hung:hung have:had:had hear:heard:heard hide:hid:hidden
hit:hit:hit hold:held:held hurt:hurt:hurt keep:kept:kept know:knew:known lay:laid:laid lead:led:led
learn:learnt:learnt leave:left:left lend:lent:lent let:let:let lie:lay:lain light:lit:lit
lose:lost:lost make:made:made mean:meant:meant meet:met:met mislead:misled:misled
overcome:overcame:overcome overhear:overheard:overheard pay:paid:paid put:put:put quit:quit:quit
read:read:read rebuild:rebuilt:rebuilt redo:redid:redone repay:repaid:repaid rerun:reran:rerun
resend:resent:resent reset:reset:reset rewrite:rewrote:rewritten ride:rode:ridden ring:rang:rung
rise:rose:risen run:ran:run say:said:said see:saw:seen seek:sought:sought sell:sold:sold
send:sent:sent set:set:set shake:shook:shaken shoot:shot:shot show:showed:shown shut:shut:shut
sit:sat:sat sleep:slept:slept speak:spoke:spoken spend:spent:spent split:split:split
spread:spread:spread stand:stood:stood steal:stole:stolen stick:stuck:stuck strike:struck:struck
swear:swore:sworn take:took:taken teach:taught:taught tear:tore:torn tell:told:told
think:thought:thought throw:threw:thrown undergo:underwent:undergone
understand:understood:understood undertake:undertook:undertaken undo:undid:undone
update:updated:updated wake:woke:woken wear:wore:worn win:won:won withdraw:withdrew:withdrawn
write:wrote:written
dig:dug:dug sweep:swept:swept upset:upset:upset misread:misread:misread mistake:mistook:mistaken
overpay:overpaid:overpaid
"""

_AUXILIARY: Final = """
am:be:present:1 is:be:present:3 are:be:present:0 was:be:preterite:0 were:be:preterite:0
being:be:gerund:0 have:have:present:0 has:have:present:3 had:have:preterite:0 do:do:present:0
does:do:present:3 did:do:preterite:0 will:will:present:0 would:will:conditional:0
shall:shall:present:0 should:shall:conditional:0 can:can:present:0 could:can:conditional:0
may:may:present:0 might:may:conditional:0 must:must:present:0 ought:ought:present:0
cannot:can:present:0 gonna:go:gerund:0
"""
_DOUBLED: Final = frozenset("bdgklmnprt")


def forms_in_english(word: str) -> tuple[VerbForm, ...]:
    """Return the readings of one word, in lower case and without contraction, as a verb form."""
    if len(word) > WORD_LETTERS_MAX:
        return ()
    return tuple(dict.fromkeys((*_listed().get(word, ()), *_derived(word))))


def _derived(word: str) -> Iterator[VerbForm]:
    bases = _bases()
    if word in bases:
        yield VerbForm(word, Tense.INFINITIVE)
    for base, tense in _endings_off(word):
        if base not in bases:
            continue
        if tense is not Tense.PRETERITE:
            yield VerbForm(base, tense, 3 if tense is Tense.PRESENT else 0)
        elif bases[base]:
            yield VerbForm(base, Tense.PRETERITE)
            yield VerbForm(base, Tense.PARTICIPLE)


def _endings_off(word: str) -> Iterator[tuple[str, Tense]]:
    if word.endswith("s"):
        yield from ((base, Tense.PRESENT) for base in _without_s(word))
    elif word.endswith("ing"):
        yield from ((base, Tense.GERUND) for base in _without(word[:-3]))
    elif word.endswith("ed"):
        yield from ((base, Tense.PRETERITE) for base in _without(word[:-2]))


def _without_s(word: str) -> Iterator[str]:
    yield word[:-1]
    if word.endswith("ies"):
        yield f"{word[:-3]}y"
    elif word.endswith("es"):
        yield word[:-2]


def _without(stem: str) -> Iterator[str]:
    """Yield what may stand before -ing and -ed: work-, mak(e)-, stop(p)-, carr(y)-."""
    yield stem
    yield f"{stem}e"
    if len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] in _DOUBLED:
        yield stem[:-1]
    if stem.endswith("i"):
        yield f"{stem[:-1]}y"


@cache
def _bases() -> dict[str, bool]:
    """Return the base forms, each with whether its past ends in -ed."""
    found = dict.fromkeys((row.partition(":")[0] for row in _IRREGULAR.split()), False)
    found.update(dict.fromkeys(_REGULAR.split(), True))
    return found


@cache
def _listed() -> dict[str, tuple[VerbForm, ...]]:
    found: dict[str, list[VerbForm]] = {}
    for row in _AUXILIARY.split():
        form, lemma, tense, person = row.split(":")
        found.setdefault(form, []).append(VerbForm(lemma, Tense(tense), int(person)))
    for row in _IRREGULAR.split():
        lemma, past, participle = row.split(":")
        found.setdefault(past, []).append(VerbForm(lemma, Tense.PRETERITE))
        found.setdefault(participle, []).append(VerbForm(lemma, Tense.PARTICIPLE))
    return {form: tuple(forms) for form, forms in found.items()}
