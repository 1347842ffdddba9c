"""What was entered and cannot be: every page says why, and nothing written is lost."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from django.http import HttpResponse
from django.test import RequestFactory
from django.utils import translation

from tests.web.cast import TEXT, Cast
from trato.actions.agreeing import propose
from trato.actions.drafting import save_draft
from trato.actions.recording import ProblemsError
from trato.core.problems import problem
from trato.store.models import Draft, Entry, TextVersion
from trato.web.frame.refusals import RefusalMiddleware, not_as_entered

AT = datetime(2026, 1, 19, 17, tzinfo=UTC)
BROKEN = "El prestador entrega «informe» cuando le venga en gana."


def test_a_draft_with_problems_is_not_proposed_and_says_why(cast: Cast) -> None:
    """The line, its words and the cure; the draft stays as it was."""
    text = f"{TEXT}\n## C99. Otra\n{BROKEN}\n"
    kept = save_draft(cast.ana, cast.milpa, text, revision=0, at=AT)
    with pytest.raises(ProblemsError) as wrong:
        propose(cast.ana, cast.milpa, revision=kept.revision, at=AT)
    request = RequestFactory().post("/")
    answer = RefusalMiddleware(lambda _: HttpResponse()).process_exception(request, wrong.value)
    assert answer is not None
    page = answer.content.decode()
    assert answer.status_code == 422
    assert BROKEN in page
    assert f"Renglón {text.splitlines().index(BROKEN) + 1}:" in page
    assert Draft.objects.get(relationship=cast.milpa).text == text
    assert not TextVersion.objects.filter(relationship=cast.milpa).exists()
    assert not Entry.objects.filter(relationship=cast.milpa).exists()


@pytest.mark.parametrize(
    ("language", "said"), [("es", "Lo escrito sigue aquí"), ("en", "still here")]
)
@pytest.mark.django_db
def test_what_was_written_stands_on_the_page(language: str, said: str) -> None:
    """Sentences of the form are there to be copied, and shown as text."""
    request = RequestFactory().post("/", {"text": "Llegó <tarde> el viernes", "kind": "message"})
    with translation.override(language):
        page = not_as_entered(request, ProblemsError([problem("event-unknown", id="e7")]))
    assert page.status_code == 422
    assert "Llegó &lt;tarde&gt; el viernes" in page.content.decode()
    assert said in page.content.decode()
    assert "e7" in page.content.decode()
    assert "Renglón" not in page.content.decode()
