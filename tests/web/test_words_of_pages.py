"""Everything that a person reads in pages exists in both languages."""

import re

import pytest
from django.utils.translation import override

from trato.core.agreement import Channel
from trato.core.words import Language, say
from trato.web.frame.vocabulary import said_in_pages, translated
from trato.web.ledger.happenings import CHANNELS


def test_every_text_is_translated() -> None:
    """No page shows Spanish to somebody who reads English."""
    known = translated()
    assert [text for text in said_in_pages() if text not in known] == []


def test_no_translation_outlives_its_text() -> None:
    """A catalogue holds nothing that no page says any more."""
    said = said_in_pages()
    assert [text for text in translated() if text not in said] == []


def test_blanks_survive_translation() -> None:
    """What is filled into a text is filled into its translation too."""
    blank = re.compile(r"%\(\w+\)s")
    wrong = [
        text
        for text, said in translated().items()
        if sorted(blank.findall(text)) != sorted(blank.findall(said))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", Language)
def test_a_message_is_called_so_everywhere(language: Language) -> None:
    """The reasons of a verdict and the book say by which way in the same word."""
    with override(language.value):
        assert str(CHANNELS[Channel.CHAT]).split()[-1] == say(language, "channel.chat")
