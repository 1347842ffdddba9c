"""An answer while it is typed: what it has, what it lacks, and a better wording."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from trato.core.drafts import Answering, Label, check_draft
from trato.core.verdict import Judgement
from trato.core.verdict.wording import Speaker
from trato.core.words import Language, register_of
from trato.formats.draft import DraftJson, draft_json
from trato.formats.telling import speaker_for
from trato.store.complaints import Complaint, judgement_of
from trato.store.ledgers import agreement_held
from trato.store.models import Relationship

HELD: Final[Mapping[Label, str | Promise]] = {
    Label.ACK: _("Empieza por lo que le pasa"),
    Label.FACTS: _("Dice hechos y cuentas"),
    Label.ACTION: _("Dice quién hará qué"),
    Label.DEADLINE: _("Dice para cuándo"),
    Label.CONSENT: _("Pide su parecer"),
    Label.NO_BLAME: _("No culpa a nadie"),
    Label.NO_POLICY_SPEAK: _("No se esconde en las reglas"),
    Label.NO_EVASION: _("No da rodeos"),
}


@dataclass(frozen=True, slots=True)
class CheckShown:
    """What was found in a text: the labels with whether each holds, and the remarks."""

    labels: tuple[tuple[str, bool], ...]
    found: DraftJson
    words: int
    sentences: int

    @property
    def left(self) -> int:
        """Return how many remarks are left."""
        return len(self.found["remarks"])


def check_of(
    relationship: Relationship, complaint: Complaint, text: str, now: datetime
) -> CheckShown:
    """Read a text as the answer to a disagreement."""
    language = Language(relationship.language)
    agreement = agreement_held(relationship, now)
    judgement = judgement_of(relationship, complaint, now)
    checked = check_draft(
        text,
        answering=_answering(judgement, speaker_for(agreement, language, now)),
        language=language,
        register=register_of(relationship.register),
    )
    return CheckShown(
        labels=tuple((str(HELD[label]), held) for label, held in checked.labels.items()),
        found=draft_json(text, checked),
        words=len(text.split()),
        sentences=sum(text.count(mark) for mark in ".?!"),
    )


def _answering(judgement: Judgement, speaker: Speaker) -> Answering:
    return Answering(
        code=judgement.whole,
        facts=tuple(speaker.sentence(one.headline) for one in judgement.verdicts),
        needs=tuple(one.need for one in judgement.verdicts),
        assured=tuple(
            speaker.sentence(said.said) for one in judgement.verdicts for said in one.assured
        ),
    )
