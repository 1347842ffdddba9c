"""The addresses of a client's pages; they stand under /t/KEY/."""

from __future__ import annotations

from django.urls import path

from trato.web.portal import agreement, home

urlpatterns = [
    path("", home.home, name="portal"),
    path("acuerdo/", agreement.read, name="portal-agreement"),
    path("acuerdo/aprobar/", agreement.approve_version, name="portal-approve"),
]
