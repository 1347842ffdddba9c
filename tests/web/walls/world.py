"""Two agencies with their clients, everybody who tries to get in, and what stands in addresses."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from django.apps import apps
from django.test import Client as Browser

from tests.web.cast import START, TEXT, Cast, browser_of, make_cast
from tests.web.walls.life import lived
from trato.actions.agreeing import propose
from trato.actions.attaching import Given
from trato.actions.beginnings import add_client_person, make_link
from trato.actions.conversing import add, hold_meeting
from trato.actions.drafting import save_draft
from trato.actions.facts import record
from trato.actions.house import add_capability, begin_book
from trato.actions.papers import attach_certificate
from trato.actions.understanding import doubt
from trato.core.events import EventKind
from trato.store.devices import enter_device
from trato.store.doors import access_kept_drafts
from trato.store.models import (
    Attachment,
    BossSheet,
    ClientDevice,
    ClientLink,
    ClientPerson,
    Letter,
    Member,
    Proof,
    Relationship,
    Topic,
    User,
    Way,
)
from trato.store.visitors import Client, Staff

CANARY = "CANARIO"
"""In every text of Darío's agency."""
OUR_NAMES = ("La Milpa", "Estudio Nopal", "Carla")
"""Some of them are in every text of Ana's agency, and none in Darío's."""

TWIN_TEXT = (
    TEXT.replace("Contenidos de La Milpa", "CANARIO")
    .replace("La Milpa (Carla Sosa: aprueba, acepta y pide; Diego Paz: pide)", "CANARIO-Cliente (Zoe Canario: aprueba y pide)")
    .replace("Estudio Nopal (Ana Ruiz: responsable; Beto Cruz: pide)", "CANARIO-Agencia (Darío Gil: responsable)")
    .replace("«informe»", "«CANARIO-nota»")
    .replace("## C", "## K")
)  # fmt: skip


MORE = "Prosa: Nos decimos las cosas a tiempo.\n"


@dataclass(frozen=True)
class World:
    """Everything. `own` fills the addresses of Ana's client, `twin` those of Darío's."""

    cast: Cast
    browsers: Mapping[str, Browser]
    own: Mapping[str, object]
    twin: Mapping[str, object]
    text: str
    sha256: str


def make_world() -> World:
    """Make both agencies: a proposal with an open doubt in each, and a paper of a third party."""
    cast = make_cast()
    life = lived(cast.ana, cast.carla, cast.milpa, TEXT)
    save_draft(cast.ana, cast.milpa, TEXT + MORE, revision=1, at=START)
    version = propose(cast.ana, cast.milpa, revision=2, at=START)
    own = _filled(cast.ana, cast.carla, cast.milpa, number=2, clause="C1") | life
    dario, zoe = cast.dario, cast.zoe
    life = lived(dario, zoe, cast.hidden, TWIN_TEXT)
    for revision in (1, 2):
        text = TWIN_TEXT + MORE * (3 - revision)
        draft = save_draft(dario, cast.hidden, text, revision=revision, at=START)
        propose(dario, cast.hidden, revision=draft.revision, at=START)
    twin = _filled(dario, zoe, cast.hidden, number=3, clause="K1") | life
    return World(cast, _browsers(cast), own, twin, version.text, version.sha256)


def _filled(
    staff: Staff, person: Client, relationship: Relationship, *, number: int, clause: str
) -> dict[str, object]:
    asked = doubt(person, relationship, number, clause, f"¿{relationship.name}?", at=START)
    kept = attach_certificate(
        staff, relationship, number, name=f"{relationship.name}.txt", raw=b"x", at=START
    )
    title = f"Reglas de {staff.agency.name}"
    begin_book(staff, "marketing", title=title, client="C", client_person="P", at=START)
    words = f"{relationship.name}, la capacidad"
    able = add_capability(staff, words, is_able=True, evidence="", at=START)
    delivered = record(
        staff,
        relationship,
        EventKind.DELIVERY,
        at=START,
        happened=START,
        fields={"thing": f"{relationship.name}, la entrega"},
        files=[Given(f"{relationship.name}.txt", "text/plain", relationship.name.encode())],
    )
    token = make_link(staff, person.person, at=datetime.now(UTC)).token
    link, device = _ways_in(person)
    said = _conversation(staff, person, relationship)
    relationship.refresh_from_db()
    return {
        "key": relationship.key,
        "person": person.person.key,
        "number": number,
        "certificate": kept.pk,
        "proof": _proof(relationship, number),
        "saved": access_kept_drafts(staff, relationship)[0].pk,
        "label": clause,
        "doubt": asked.event_id,
        "delivery": delivered.event_id,
        "file": _file_of(relationship),
        "entry": f"e{relationship.head_seq}",  # Darío's ledger is longer: Ana's has no entry of that name
        "capability": able.key,
        "token": token,
        "link": link.pk,
        "device": device.pk,
        "topic": "looks_for",
        "letter": _given_up(staff).pk,
        "sheet": _sheet(person).key,
        **said,
        "member": _last_member(staff).pk,
        # of accounts: nothing that anybody has
        "pk": 987_654,
        "uidb36": "zz",
        "provider_id": "oidc",
    }


def _ways_in(person: Client) -> tuple[ClientLink, ClientDevice]:
    """Return by what somebody of the client can enter: a link, and a browser that is in."""
    enter_device(person, Way.LINK, "", at=datetime.now(UTC))
    link, device = person.person.links.last(), person.person.devices.last()
    assert link is not None
    assert device is not None
    return link, device


def _file_of(relationship: Relationship) -> str:
    found = Attachment.objects.filter(relationship=relationship).first()
    assert found is not None
    return found.key


def _sheet(person: Client) -> BossSheet:
    """Let somebody of the client have a sheet for their boss."""
    return BossSheet.objects.create(
        agency=person.agency,
        relationship=person.relationship,
        person=person.person,
        on=START.date(),
        words={"title": person.relationship.name},
    )


def _last_member(staff: Staff) -> Member:
    """Return who came to the agency last: no owner, where there are several."""
    found = Member.objects.filter(agency=staff.agency).order_by("pk").last()
    assert found is not None
    return found


def _given_up(staff: Staff) -> Letter:
    """Let a letter of the agency not have gone out."""
    return Letter.objects.create(
        agency=staff.agency,
        occasion=f"prueba-{staff.agency.pk}",
        to="nadie@cliente.example",
        subject=staff.agency.name,
        failed_at=START,
    )


def _proof(relationship: Relationship, number: int) -> str:
    """Keep the proof of something that was agreed before; return its key."""
    return Proof.objects.create(
        agency=relationship.agency,
        relationship=relationship,
        number=number,
        name=f"{relationship.name}.pdf",
        content_type="application/pdf",
        raw=b"%PDF-",
        size=5,
        given_at=START,
    ).key


def _conversation(staff: Staff, person: Client, relationship: Relationship) -> dict[str, object]:
    """Let both sides say something before signing, and hold a meeting."""
    name = relationship.name
    promised = add(staff, relationship, Topic.PROMISE, f"{name}: una promesa", at=START)
    believed = add(person, relationship, Topic.UNDERSTOOD, f"{name}: entendí", at=START)
    met = hold_meeting(
        staff, relationship, held=START, agenda=name, notes=name, decisions=[], people=[], at=START
    )
    return {
        "staff_topic": promised.topic,
        "staff_item": promised.item,
        "client_topic": believed.topic,
        "client_item": believed.item,
        "meeting": met.item,
    }


def _browsers(cast: Cast) -> dict[str, Browser]:
    people: dict[str, Staff | Client] = {
        "ana": cast.ana, "beto": cast.beto, "rita": cast.rita, "dario": cast.dario,
        "carla": cast.carla, "diego": cast.diego, "lola": cast.lola, "zoe": cast.zoe,
    }  # fmt: skip
    found = {name: browser_of(person) for name, person in people.items()}
    return found | {
        "nobody": Browser(),
        "late": _late(cast),
        "gone": _gone(cast),
        "left": _left(cast),
    }


def _late(cast: Cast) -> Browser:
    """Return the browser of somebody who tried a link that had expired."""
    made = make_link(cast.ana, cast.carla.person, at=datetime.now(UTC) - timedelta(days=60))
    browser = Browser()
    assert browser.post(made.path).status_code == 410
    assert not ClientLink.objects.filter(pk=made.row.pk, used_at__isnull=False).exists()
    return browser


def _gone(cast: Cast) -> Browser:
    """Return the browser of somebody who entered and is no longer with the client."""
    person = add_client_person(cast.ana, cast.milpa, "Gema Ida", email="")
    browser = browser_of(replace(cast.carla, person=person))
    ClientPerson.objects.filter(pk=person.pk).update(is_active=False)
    return browser


def _left(cast: Cast) -> Browser:
    """Return the browser of somebody who worked at the agency once."""
    user = User.objects.create_user("lalo@nopal.example", "correct horse battery", name="Lalo Ido")
    member = Member.objects.create(agency=cast.ana.agency, user=user, short="lalo")
    browser = browser_of(Staff(user, member, cast.ana.agency))
    member.delete()
    return browser


def rows_of(staff: Staff) -> dict[str, list[tuple[object, ...]]]:
    """Return every row that carries somebody's agency, by table: what a stranger leaves alone."""
    found = {}
    for model in apps.get_app_config("store").get_models():
        if any(field.name == "agency" for field in model._meta.fields):
            rows = model._default_manager.filter(agency=staff.agency).order_by("pk")
            found[model._meta.db_table] = [tuple(map(str, row)) for row in rows.values_list()]
    return found
