"""How replies are worded in English."""

from trato.core.drafts.english.accusations import ACCUSATIONS
from trato.core.drafts.english.acknowledgements import ACKNOWLEDGEMENTS
from trato.core.drafts.english.consent import CONSENT
from trato.core.drafts.english.evasions import EVASIONS
from trato.core.drafts.english.excuses import EXCUSES
from trato.core.drafts.english.facts import FACTS
from trato.core.drafts.english.forms import GRAMMAR
from trato.core.drafts.english.house_rules import HOUSE_RULES

LEXICON = (
    *ACKNOWLEDGEMENTS,
    *FACTS,
    *CONSENT,
    *ACCUSATIONS,
    *HOUSE_RULES,
    *EVASIONS,
    *EXCUSES,
)

__all__ = ["GRAMMAR", "LEXICON"]
