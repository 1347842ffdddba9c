"""The addresses that anybody may open."""

from __future__ import annotations

from django.urls import path

from trato.web.public import entering

urlpatterns = [
    path("entrar/<str:token>/", entering.enter, name="enter"),
]
