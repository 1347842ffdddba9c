"""Is this file genuine? Anybody may ask; nothing of what is dropped here is kept."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from django.conf import settings
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import get_language
from django.views.decorators.http import require_http_methods

from trato.core.problems import Problem
from trato.core.words import Language, explain
from trato.files import verify_ledger, verify_versions
from trato.files.approvals import Approval
from trato.files.evidence import unpack
from trato.sealing import SealFinding, make_seal, verify_pdf
from trato.store.doors import is_ours
from trato.web.frame.pacing import HOUR, count_try
from trato.web.frame.visitors import Request

FILE_BYTES_MAX: Final = 25_000_000
UNPACKED_BYTES_MAX: Final = 100_000_000
FILES_PER_HOUR: Final = 60


@dataclass(frozen=True, slots=True)
class Answer:
    """What a dropped file showed."""

    kind: str
    holds: bool
    is_ours: bool = False
    seal: SealFinding | None = None
    entries: int = 0
    withheld: int = 0
    head: str = ""
    approvals: tuple[Approval, ...] = ()
    problems: tuple[str, ...] = ()


@require_http_methods(["GET", "HEAD", "POST"])
def verify(request: Request) -> HttpResponse:
    """Ask for a file, or say what it shows."""
    given = request.FILES.get("file")
    context: dict[str, object] = {}
    if request.method == "POST":
        count_try(request, "verifying", most=FILES_PER_HOUR, within=HOUR)
        if not isinstance(given, UploadedFile):
            context["missing"] = True
        elif (given.size or 0) > FILE_BYTES_MAX:
            context["too_large"] = FILE_BYTES_MAX // 1_000_000
        else:
            context |= {"answer": _answer(given.read()), "name": given.name}
    return render(request, "public/verify.html", context)


def _answer(raw: bytes) -> Answer:
    if raw.startswith(b"%PDF"):
        seal = make_seal(settings.SEAL_FOLDER, name="Trato", at=timezone.now())
        found = verify_pdf(raw, seal)
        return Answer("pdf", found is not None and found.is_intact, seal=found)
    with tempfile.TemporaryDirectory(prefix="trato-verify-") as made:
        path, into = Path(made, "evidence.zip"), Path(made, "folder")
        path.write_bytes(raw)
        into.mkdir()
        folder = unpack(path, into, unpacked_bytes_max=UNPACKED_BYTES_MAX)
        if isinstance(folder, Problem):
            return Answer("none", holds=False)
        return _evidence(folder)


def _evidence(folder: Path) -> Answer:
    chain, texts = verify_ledger(folder), verify_versions(folder)
    language = Language((get_language() or "es")[:2])
    problems = tuple(explain(one, language) for one in (*chain.problems, *texts.problems))
    return Answer(
        "evidence",
        holds=not problems,
        entries=chain.count,
        withheld=chain.withheld,
        is_ours=chain.head is not None and is_ours(chain.head),
        head=chain.head.hash if chain.head else "",
        approvals=texts.approvals,
        problems=problems[:20],
    )
