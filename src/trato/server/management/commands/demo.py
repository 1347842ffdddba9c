"""Put the demonstration agency in: Estudio Nopal, and people to enter as."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand
from django.utils import timezone

from trato.actions.beginnings import (
    add_client_person,
    begin_relationship,
    found_agency,
    make_link,
)
from trato.store.models import User

PASSWORD = "el-trato-es-el-trato"  # noqa: S105  printed for everybody: the demonstration's own


class Command(BaseCommand):
    """Load the demonstration."""

    help = __doc__ or ""

    def handle(self, *args: Any, **options: Any) -> None:
        """Load it, and say who can enter and how."""
        user = User.objects.create_user("ana@nopal.example", PASSWORD, name="Ana Ruiz")
        ana = found_agency(
            user, "Estudio Nopal", country="MX", zone="America/Mexico_City", currency="MXN"
        )
        milpa = begin_relationship(ana, "La Milpa", language="es", register="tu")
        carla = add_client_person(
            ana, milpa, "Carla Sosa", email="carla@lamilpa.example", charge="marketing"
        )
        link = make_link(ana, carla, at=timezone.now())
        self.stdout.write(f"Ana Ruiz: ana@nopal.example · {PASSWORD}")
        self.stdout.write(f"Carla Sosa: {settings.SITE_ADDRESS}{link.path}")
