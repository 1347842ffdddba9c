"""The addresses that anybody may open."""

from __future__ import annotations

from django.urls import path

from trato.web.public import entering, verifying

urlpatterns = [
    path("entrar/<str:token>/", entering.enter, name="enter"),
    path("verificar/", verifying.verify, name="verify"),
]
