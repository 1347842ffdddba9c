"""Promises in a message: who promises what, by when, and how the day was reckoned.

Two readings meet here. `days` knows what words mean when they name a day, and what day that is;
`acts` knows who does what in a sentence, and under what reserves. `spanish` and `english` hold what
is said in each language, as tables; `judging` says which acts are promises; `commitment` makes of a
promise the fact that it is owed.
"""

from trato.core.promises.commitment import Commitment, commitment
from trato.core.promises.promise import Promise, chief
from trato.core.promises.reading import promises_in
from trato.core.promises.telling import basis_in_words

__all__ = ["Commitment", "Promise", "basis_in_words", "chief", "commitment", "promises_in"]
