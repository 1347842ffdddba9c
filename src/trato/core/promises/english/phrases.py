"""Runs of English words that join clauses, hedge them, or give one's word."""

from __future__ import annotations

from functools import cache
from typing import Final

from trato.core.promises.acts.act import Hold
from trato.core.promises.acts.segments import Link
from trato.core.promises.phrases.grammar import Grammar, Table

_TABLE: Final[Table] = {
    "link": {
        "and|or|nor|then": Link.AND,
        "but|however|though": Link.BREAK,
        "(in any case|either way|that said|even so|otherwise|regardless)": Link.BREAK,
        "so": Link.MAIN,
        "that": Link.THAT,
        "who|which|whose|where|whom|what|how|why": Link.DETAIL,
        "if|unless|assuming|whether": Link.CONDITION,
        "(provided|providing) [that]": Link.CONDITION,
        "(as long as|so long as|on condition that|only if|subject to|depending on|should you)": (
            Link.CONDITION
        ),
        "in case": Link.DETAIL,
        "(even if|even though|although)": Link.CONCEDE,
        "(while|whereas|because|since|as)": Link.DETAIL,
        "(when|once|whenever|after|until|till|before|the moment|the minute|by the time)": (
            Link.AWAIT
        ),
        "(as soon as|the second|no sooner)": Link.AWAIT,
        "(so that|in order that|in order to|for)": Link.PURPOSE,
    },
    "hedge": {
        "(maybe|perhaps|possibly|probably|presumably|likely|supposedly|tentatively)": Hold.DOUBT,
        "(with any luck|with luck|all being well|all going well|touch wood|in theory)": Hold.DOUBT,
        "(fingers crossed|in principle|i guess|i suppose|i reckon|potentially|at some point)": (
            Hold.DOUBT
        ),
        "(do|doing|try) (my|our) (best|utmost)": Hold.DOUBT,
        "(hopefully|ideally|if only)": Hold.WISH,
        "(usually|normally|typically|generally|always|as a rule|as standard|in general)": (
            Hold.QUOTE
        ),
    },
    "pledge": {
        "consider (it|that|this|them) [as good as] (done|sorted|fixed|sent|booked|handled|paid)": (
            True
        ),
        "(count|bank|rely) on (it|that|us|me)": True,
        "leave (it|that|this) (with|to) (me|us)": True,
        "(you have|you 've got) my word": True,
        "expect (it|them|the|our|my|your|a|an|to)": True,
        "you can expect (it|them|the|our|my|your|a|an)": True,
        "rest assured": True,
        "(will do|shall do)": True,
        "(i|we) ('ve|have) got (this|it covered)": True,
        "(scout 's honour|that 's a promise|promise)": None,
    },
    "marker": {
        "(without fail|at the latest|latest|guaranteed|promise|no later than|for sure)": True,
        "(ready|done|sorted|fixed|finished|delivered|back to you|with you|in your inbox)": True,
        "(all yours|on its way)": True,
    },
    "asking": {"(please|deadline|need|when|thanks|due|hours)": True},
    "tag": {
        "(ok|okay|right|alright|all right|sound good|sounds good|is that ok|is that okay)": True,
        "(does that work|does that suit|would that work|will that do|if that 's ok|deal)": True,
        "(is that all right|is that alright|agreed|fair enough|that ok|that okay|works for you)": (
            True
        ),
        "(anything else|yes|no)": True,
    },
}


@cache
def english_phrases() -> Grammar:
    """Return the grammar of links, hedges and pledges, built when it is first needed."""
    return Grammar(_TABLE, {})
