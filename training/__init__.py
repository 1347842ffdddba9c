"""What the tables of `trato.core.reading` are made from, and how.

`python -m training` writes them anew; a test makes them again and compares. The thesaurus is
written by hand (`thesaurus/`); the weights are learned from the messages in
`tests/language/development/messages`. Only whole numbers are added and compared, in an order that
is always the same, so every machine makes the same tables.
"""
