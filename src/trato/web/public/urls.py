"""The addresses that anybody may open."""

from __future__ import annotations

from django.urls import path

from trato.web.public import entering, verifying, worth

urlpatterns = [
    path("entrar/<str:token>/", entering.enter, name="enter"),
    path("que-vale/", worth.worth, name="worth"),
    path("verificar/", verifying.verify, name="verify"),
]
