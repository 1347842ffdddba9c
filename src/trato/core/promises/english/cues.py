"""English words that tell how something is said: closed classes, and lists that grow with use."""

from __future__ import annotations

from typing import Final


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


SUBJECTS: Final = _set("i we you he she they it that this these those everything all")
SPEAKERS: Final = _set("i we")
OTHERS: Final = _set("he she they someone somebody nobody who anyone")
THINGS: Final = _set("it that this these those everything all")
# Between a subject and its verb, and inside a chain of verbs.
LIGHT: Final = _set(
    "also just then definitely certainly still always both all already now really surely gladly "
    "happily personally only even simply most of course absolutely therefore quickly never too "
    "immediately finally actually normally first each either either"
)
NEGATIONS: Final = _set("not n't never no neither nor")
WILL: Final = _set("will 'll shall")
BE: Final = _set("am 'm is are 're 's be was were being been")
MODALS: Final = _set("can could may might must should would 'd ought")
DETERMINERS: Final = _set(
    "a an the my our your his her their its this that these those some any no every each another "
    "other both all either one two three next last first second new final"
)
OURS: Final = _set("my our")
THEIRS: Final = _set("your his her their its")
PREPOSITIONS: Final = _set(
    "of in on at for with from to by about into onto over under through without within during "
    "before after until till between per via than as like against regarding"
)

SAYING: Final = _set(
    "say tell mention inform confirm promise assure guarantee swear state claim write reply report "
    "announce explain notify advise warn suggest insist agree repeat reiterate"
)
SURE: Final = _set("sure certain confident positive glad pleased happy")
DOUBTING: Final = _set(
    "think believe guess suppose reckon imagine assume doubt expect suspect figure wonder seem fear "
    "estimate understand gather feel"
)
WISHING: Final = _set("hope wish want need like love prefer ask request demand require appreciate")
ASKING_WHETHER: Final = _set("know see check tell confirm ask find wonder decide say verify update")
# Verbs before «to»: what they make of what follows.
TRYING: Final = _set(
    "try aim hope want need expect intend plan wish like love prefer mean attempt endeavour strive "
    "have ought seek look propose"
)
PLEDGING: Final = _set(
    "promise guarantee commit undertake pledge swear agree arrange proceed start begin"
)
# Adjectives before «to»: “be able to”, “be sure to”.
LEADING: Final = _set("going about able sure certain ready set bound due happy glad prepared")

STATES: Final = _set(
    "be have know want need think hope believe guess understand like love appreciate work travel fly "
    "see talk speak meet attend close open reopen live seem mean agree disagree prefer remember feel care "
    "matter belong own cost depend sound look wait stay remain try wish expect suppose assume doubt "
    "imagine wonder apologise apologize regret accept approve attach enclose miss hear trust chat "
    "leave return sit stand require ask suggest recommend thank welcome worry forget chase await lack "
    "arrive enjoy hate mind turn owe deserve celebrate catch"
)
ACTS_WITH_OBJECT: Final = _set(
    "close open leave return accept approve attach meet look ask mean hear turn chase catch attend"
)
SPEAKING_NOW: Final = _set(
    "confirm inform write attach enclose say repeat advise mention report explain announce note reply "
    "tell update remind"
)
GETTING: Final = _set("have get receive see find hear")
HAVING: Final = _set(
    "meeting meetings call calls holiday holidays vacation question questions doubt doubts problem "
    "problems time idea plans appointment appointments day leave surgery fun lunch dinner party "
    "interview interviews conference flight wedding training until till to nothing trouble lot loads plenty work backlog"
)
COMING_ABOUT: Final = _set(
    "arrive land reach go come launch ship follow appear leave drop be get hit roll finish"
)
DONE_WORDS: Final = _set(
    "ready done live finished complete completed up online available back sorted fixed over yours "
    "operational active there out"
)
NOT_DONE: Final = _set(
    "closed out cancelled canceled postponed due away busy unavailable booked scheduled planned "
    "expected off required needed invited delayed late included supposed meant allowed held offline"
)
OWN_SIDE: Final = _set(
    "team colleague colleagues partner developer developers designer designers accountant assistant "
    "engineer engineers technician technicians support finance accounts bookkeeper office studio "
    "agency photographer editor copywriter boss manager director staff department people crew guys "
    "producer brother sister wife husband son daughter associate analyst consultant lawyer operations "
    "sales marketing logistics billing payroll warehouse workshop production company treasury ops"
)
THIRD_PARTIES: Final = _set(
    "courier supplier suppliers vendor vendors host hosting bank banks printer printers google meta "
    "facebook instagram apple amazon microsoft post mail postman carrier fedex ups dhl notary council "
    "government hmrc irs customs manufacturer factory distributor operator insurer insurance registry "
    "court plumber electrician builder carpenter painter client clients customer customers landlord "
    "stripe paypal shopify wordpress registrar train plane flight contractor subcontractor freelancer "
    "airline hotel university competitor agent authority ministry embassy solicitor "
    "inspector surveyor landlord tenant telco provider isp bt"
)
# Things that a sentence begins with and that no article stands before: nobody's name.
MASS: Final = _set(
    "payment payments delivery work shipping invoices details access results feedback production "
    "testing installation everything nothing something confirmation news progress training support "
    "publication implementation development printing construction copies files photos drafts"
)
NO_SUBJECTS: Final = _set(
    "hi hello hey thanks thank ok okay sure yes no great perfect dear please sorry right well so noted "
    "absolutely understood morning"
)
CONTRACT: Final = _set(
    "contract clause agreement terms sla annex section policy law regulation statute quote warranty "
    "article msa sow conditions schedule"
)
QUOTING: Final = _set(
    "say says state states require requires set sets stipulate stipulates specify "
    "specifies provide provides give gives mention mentions oblige allows allow"
)
