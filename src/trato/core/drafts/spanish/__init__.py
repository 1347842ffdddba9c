"""How replies are worded in Spanish."""

from trato.core.drafts.spanish.accusations import ACCUSATIONS
from trato.core.drafts.spanish.acknowledgements import ACKNOWLEDGEMENTS
from trato.core.drafts.spanish.consent import CONSENT
from trato.core.drafts.spanish.evasions import EVASIONS
from trato.core.drafts.spanish.excuses import EXCUSES
from trato.core.drafts.spanish.facts import FACTS
from trato.core.drafts.spanish.forms import GRAMMAR
from trato.core.drafts.spanish.house_rules import HOUSE_RULES

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
