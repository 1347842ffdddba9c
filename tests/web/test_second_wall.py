"""On PostgreSQL a query that forgets whose it is sees nothing, and writes nothing."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from django.db import ProgrammingError, connection, transaction

from tests.web.cast import START, Cast, browser_of
from trato.actions.beginnings import link_of, make_link
from trato.store.models import ClientPerson, Letter, Member, Relationship
from trato.store.walls import looking_for, walled_tables, within


def test_every_table_with_an_agency_stands_behind_it(db: None) -> None:
    """A new table is walled when it is made, for its owner too; and we are no superuser."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT relname FROM pg_class WHERE relrowsecurity AND relforcerowsecurity ORDER BY 1"
        )
        assert [name for (name,) in cursor.fetchall()] == walled_tables()
        cursor.execute("SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user")
        assert cursor.fetchone() == (False,)


def test_without_an_agency_there_is_nothing(cast: Cast) -> None:
    """Nothing is seen, changed or deleted."""
    with within(None):
        assert not Relationship.objects.exists()
        assert Relationship.objects.update(name="Otra") == 0
        assert ClientPerson.objects.all().delete()[0] == 0
    assert Relationship.objects.filter(name="La Milpa").exists()


def test_another_agency_sees_only_its_own(cast: Cast) -> None:
    """Whatever a query asks for, by key or by id."""
    with within(cast.dario.agency.pk):
        assert list(Relationship.objects.all()) == [cast.hidden]
        assert not Relationship.objects.filter(pk=cast.milpa.pk).exists()
        assert not Relationship.objects.filter(key=cast.milpa.key).update(name="Mía")


def test_a_row_cannot_be_written_for_another_agency(cast: Cast) -> None:
    """Neither put in nor handed over."""
    mine, theirs = cast.ana.agency, cast.dario.agency
    with within(mine.pk):
        with pytest.raises(ProgrammingError), transaction.atomic():
            Letter.objects.create(agency=theirs, occasion="x", to="a@b.example", subject="x")
        with pytest.raises(ProgrammingError), transaction.atomic():
            Relationship.objects.filter(pk=cast.milpa.pk).update(agency=theirs)


def test_who_asks_is_found_by_one_key_alone(cast: Cast) -> None:
    """A user sees their memberships, a link its own row, and nothing else of the agency."""
    token = make_link(cast.ana, cast.carla.person, at=START).token
    with within(None):
        with looking_for("user", cast.ana.user.pk):
            assert [one.short for one in Member.objects.all()] == ["ana"]
            assert not Relationship.objects.exists()
        with looking_for("relationship", cast.milpa.key):
            assert [one.name for one in Relationship.objects.all()] == ["La Milpa"]
            assert not Relationship.objects.update(name="Otra")
            assert not ClientPerson.objects.exists()
        found = link_of(token, at=START)
        assert found is not None
        assert found.person.short == "carla"


def test_nothing_of_a_request_is_left_for_the_next(cast: Cast) -> None:
    """A connection that served one agency shows nothing to whoever comes after."""
    with within(None):
        assert browser_of(cast.ana).get("/clientes/").status_code == 200
        assert not Relationship.objects.exists()
        assert browser_of(cast.dario).get(f"/r/{cast.milpa.key}/").status_code == 404
        assert not Relationship.objects.exists()


def test_a_process_that_serves_pages_begins_without_an_agency() -> None:
    """Commands see every agency; what gunicorn serves sees none until it knows who asks."""
    program = (
        "import trato.server.wsgi; from django.db import connection as c; k = c.cursor();"
        "k.execute(\"SELECT coalesce(current_setting('trato.agency', true), '')\");"
        "print(repr(k.fetchone()[0]))"
    )
    said = subprocess.run(
        [sys.executable, "-c", program],
        env=os.environ | {"DJANGO_SETTINGS_MODULE": "tests.settings"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert said.stdout.strip() == "''"
