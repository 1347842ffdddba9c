"""The addresses of a client's pages; they stand under /t/KEY/."""

from __future__ import annotations

from django.urls import path

from trato.web.portal import agreement, home, proofs

urlpatterns = [
    path("", home.home, name="portal"),
    path("acuerdo/", agreement.read, name="portal-agreement"),
    path("acuerdo/aprobar/", agreement.approve_version, name="portal-approve"),
    path("acuerdo/rechazar/", agreement.decline_version, name="portal-decline"),
    path("acuerdo/<int:number>/<str:label>/", agreement.clause, name="portal-clause"),
    path(
        "acuerdo/<int:number>/<str:label>/entendido/",
        agreement.understood,
        name="portal-understood",
    ),
    path("acuerdo/<int:number>/<str:label>/duda/", agreement.ask, name="portal-doubt"),
    path("acuerdo/<int:number>/pdf", proofs.paper, name="portal-paper"),
    path("acuerdo/prueba", proofs.evidence, name="portal-evidence"),
    path("acuerdo/deberes/", agreement.duties, name="portal-duties"),
]
