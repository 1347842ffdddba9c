"""The web's figures: lists of many clients, a large agency's day, a fact and what it changes.

Everything runs in a process of its own, on a SQLite file with the settings of the server. Pages are
measured in seconds of processor; what waits for the disk, in seconds.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import asdict
from time import perf_counter
from typing import Any

from bench.rows import Row
from bench.serving import Visit, one_query, replaced, replayed, seconds, seen

TIMES = 100
QUERIES_MAX = 12
ROUNDS = 9
FACTS = 15

OF_AGENCY = ("/", "/clientes/", "/buscar/?q=La", "/avisos/", "/correo/", "/personas/")
OF_A_CLIENT = {
    "La Milpa": (
        "r/{key}/", "r/{key}/libro/", "r/{key}/dinero/", "r/{key}/desacuerdos/",
        "r/{key}/peticiones/", "r/{key}/entregas/", "r/{key}/deberes/", "r/{key}/acuerdo/cambios/",
        "r/{key}/acuerdo/escrito/",
    ),
    "Librería Ocelote": ("r/{key}/dudas/",),
    "Casa Lirio": ("r/{key}/conversacion/", "r/{key}/conversacion/actas/"),
}  # fmt: skip
OF_THEIR_PORTAL = (
    "t/{key}/", "t/{key}/libro/", "t/{key}/pedir/", "t/{key}/dice/", "t/{key}/entregas/",
    "t/{key}/acuerdo/", "t/{key}/avisos/",
)  # fmt: skip


def run() -> list[Row]:
    """Return the rows, measured in a process with a database of its own."""
    with tempfile.TemporaryDirectory(prefix="trato-bench-") as data:
        settings = {"TRATO_DATA": data, "DJANGO_SETTINGS_MODULE": "trato.server.settings"}
        done = subprocess.run(
            [sys.executable, "-m", "bench.web"],
            capture_output=True,
            text=True,
            check=False,
            env=os.environ | settings | {"TRATO_ADDRESS": "http://localhost"},
        )
    assert done.returncode == 0, done.stderr[-4000:]
    return [Row(**one) for one in json.loads(done.stdout)]


def _measured() -> list[Row]:
    import django  # noqa: PLC0415  the settings are named by who began this process

    django.setup()
    from django.core.management import call_command  # noqa: PLC0415

    call_command("migrate", verbosity=0)
    call_command("make_assets", verbosity=0)
    pages = _pages_of_many()
    ana, _path = pages[0]
    return [*(_page(visit, path) for visit, path in pages), *_fact(ana), _large_day()]


def _pages_of_many() -> list[tuple[Visit, str]]:
    """Load the demonstration a hundred times over; return every list with who opens it."""
    from django.utils import timezone  # noqa: PLC0415

    from trato.server.demonstration import load, multiply  # noqa: PLC0415
    from trato.store.devices import enter_device  # noqa: PLC0415
    from trato.store.due_lines import catch_up  # noqa: PLC0415
    from trato.store.models import ClientPerson, Relationship, Way  # noqa: PLC0415
    from trato.store.visitors import Client  # noqa: PLC0415

    now = timezone.now()
    nopal = load(now)
    catch_up(nopal.ana.agency, now)
    multiply(nopal.ana.agency, TIMES)
    ana = _entered(user=nopal.ana.user)
    pages = [(ana, path) for path in OF_AGENCY]
    for name, paths in OF_A_CLIENT.items():
        key = Relationship.objects.get(name=f"{name} {TIMES // 2}").key
        pages += [(ana, "/" + path.format(key=key)) for path in paths]
    person = ClientPerson.objects.get(relationship__name=f"La Milpa {TIMES // 2}", short="carla")
    key = person.relationship.key
    carla = Client(person, person.relationship, person.agency)
    hers = _entered(clients={key: enter_device(carla, Way.LINK, "bench", at=now)})
    return pages + [(hers, "/" + path.format(key=key)) for path in OF_THEIR_PORTAL]


def _entered(*, user: Any = None, **session: Any) -> Visit:
    from django.core.wsgi import get_wsgi_application  # noqa: PLC0415
    from django.test import Client  # noqa: PLC0415

    browser = Client()
    if user is not None:
        browser.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
    kept = browser.session
    kept.update(session)
    kept.save()
    return Visit({"sessionid": browser.cookies["sessionid"].value}, get_wsgi_application())


def _page(visit: Visit, path: str, share: float = 0.6, name: str = "") -> Row:
    """Measure a page beside itself with one query, and beside its template alone with one."""
    visit.get(path)
    noted = seen(visit, path)
    ours = _best(visit, path)
    anchor = _beside(replayed(path, noted), visit, path)
    bare = _beside(one_query(path, noted), visit, path)
    key = path.split("/")[2] if path[1:3] in {"r/", "t/"} else ""
    return Row(
        name=name or f"{path.replace(key, '…') if key else path} among 800 clients",
        reached=f"{len(noted.queries)} queries, {1 / ours:.0f}/s: {anchor / ours:.0%}",
        anchor=f"one query: {1 / anchor:.0f}/s (and every value ready: {1 / bare:.0f}/s)",
        to_reach=f"≤ {QUERIES_MAX} queries, ≥ {share:.0%}",
        met=len(noted.queries) <= QUERIES_MAX and anchor / ours >= share,
    )


def _beside(change: AbstractContextManager[None], visit: Visit, path: str) -> float:
    with change:
        return _best(visit, path)


def _best(visit: Visit, path: str) -> float:
    visit.get(path)
    return min(seconds(lambda: visit.get(path)) for _ in range(ROUNDS))


def _large_day() -> Row:
    """Measure Hoy with 1,000 clients of fifty live obligations each."""
    from bench.lives import large_agency  # noqa: PLC0415
    from trato.store.models import DueLine  # noqa: PLC0415

    ana = large_agency(clients=1_000, messages=50)
    live = DueLine.objects.filter(agency=ana.agency, is_open=True).count()
    assert live == 50_000, live
    name = "Hoy with 1,000 clients and 50,000 live obligations"
    return _page(_entered(user=ana.user), "/", share=0.5, name=name)


def _fact(visit: Visit) -> list[Row]:
    """Measure noting a fact and seeing what it changed, beside a form that makes one row.

    The form answers with a redirect; noting has a whole page more to make, which its template alone
    takes twice as long for, with every value ready. So a second row sets it beside the form and
    that page. The three are asked for in turn: what else this machine does is in all of them.
    """
    from django.http import HttpResponseRedirect  # noqa: PLC0415

    from trato.store.models import Letter, Relationship  # noqa: PLC0415

    client = Relationship.objects.get(name=f"La Milpa {TIMES // 2}")
    form, page = f"/r/{client.key}/anotar/", f"/r/{client.key}/"
    typed = {"que": "mensaje", "text": "¿Cómo vamos?", "by": "carla", "channel": "call"}

    def make(request: Any, key: str) -> Any:
        Letter.objects.create(
            agency=request.visitor.agency,
            occasion=f"{key}{perf_counter()}",
            to="carla@lamilpa.example",
            subject=request.POST["text"],
        )
        return HttpResponseRedirect(page)

    def enter() -> None:
        assert visit.post(form, typed) == page
        visit.get(page)

    def one_row() -> None:
        with replaced(form, make):
            visit.post(form, typed)

    def one_row_and_the_page() -> None:
        with replaced(form, make), one_query(page, noted):
            enter()

    enter()
    noted = seen(visit, page)
    ours, alone, bare = _medians(enter, one_row, one_row_and_the_page)
    said = f"{1 / ours:.0f}/s"
    return [
        Row(
            "noting a fact and showing what each side owes now",
            f"{said}: {alone / ours:.0%}",
            f"a form that makes one row, no page: {1 / alone:.0f}/s",
            "≥ 25 %",
            alone / ours >= 0.25,
        ),
        Row(
            "the same, beside a form with the page after it",
            f"{said}: {bare / ours:.0%}",
            f"a form that makes one row, and the page: {1 / bare:.0f}/s",
            "≥ 25 %",
            bare / ours >= 0.25,
        ),
    ]


def _medians(*works: Callable[[], object]) -> list[float]:
    """Return the median of the seconds that each takes, done in turn, the disk's among them."""
    times: list[list[float]] = [[] for _ in works]
    for number in range(FACTS + 1):
        for work, taken in zip(works, times, strict=True):
            begun = perf_counter()
            work()
            if number:  # the first of each fills what is kept
                taken.append(perf_counter() - begun)
    return [statistics.median(one) for one in times]


if __name__ == "__main__":
    real, sys.stdout = sys.stdout, sys.stderr
    rows = _measured()
    real.write(json.dumps([asdict(one) for one in rows]))
