"""What the phrases of the English lexicon are written with."""

from typing import Final

from trato.core.clarity.inflecting import english_adjective, english_finite, english_verb
from trato.core.clarity.shelf import word_set
from trato.core.speech.phrases import Grammar

PARTIES: Final = word_set("""
    provider providers client clients customer customers contractor contractors subcontractor vendor
    supplier agency consultant consultants company party parties licensor licensee buyer seller
    freelancer studio designer developer developers photographer landlord tenant owner employer user
    users team staff personnel manager managers engineer engineers department management
    administrator we us you github basecamp both either neither each publisher writer author editor
    firm partner partners auditor committee board trustee lender borrower distributor manufacturer
    carrier guarantor agent bank council authority university school employee employees person
    architect director supervisor surveyor inspector principal
    technician technicians officer officers representative representatives lawyer counsel accountant
    """)

NUMBERS: Final = word_set("""
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred
    thousand million half twenty-four forty-eight seventy-two dozen
    """)


def is_number(word: str) -> bool:
    """Tell whether a folded word is a figure or a number in words."""
    return word[0].isdigit() or word in NUMBERS


# How adjectives end that take «most».
_FINE: Final = (
    *(
        "ful",
        "ive",
        "ant",
        "ent",
        "able",
        "ible",
        "ous",
        "ic",
        "ate",
        "ary",
        "ite",
        "ed",
        "ing",
        "ly",
    ),
)
_NOT_SUPERLATIVES: Final = word_set(
    "interest request invest suggest protest harvest manifest digest contest honest modest arrest "
    "conquest bequest forest earnest earliest latest furthest nearest"
)

GRAMMAR: Final = Grammar(
    classes={
        "number": is_number,
        "party": PARTIES.__contains__,
        "party's": lambda word: word.removesuffix("'s").removesuffix("’s") in PARTIES,
        "word": lambda word: word[0].isalpha(),
        "adj": lambda word: word[0].isalpha(),
        "fine": lambda word: word.endswith(_FINE) and word != "recent",
        "est": lambda word: (
            word.endswith("est") and len(word) > 5 and word not in _NOT_SUPERLATIVES
        ),
        "month": word_set(
            "january february march april may june july august september october november december"
        ).__contains__,
        "ed": lambda word: word.endswith("ed"),
        "cur": word_set("$ € £ usd eur gbp us$").__contains__,
    },
    forms={"~": english_adjective, "+": english_verb, "=": english_finite},
)
