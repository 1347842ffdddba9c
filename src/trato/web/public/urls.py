"""The addresses that anybody may open."""

from __future__ import annotations

from django.urls import path

from trato.web.public import (
    answering,
    calendars,
    entering,
    inviting,
    pictures,
    trying,
    verifying,
    worth,
)

urlpatterns = [
    path("calendario/<str:token>.ics", calendars.feed, name="calendar-feed"),
    path("entrar/", entering.code, name="enter-by-code"),
    path("entrar/pedir/", entering.ask_code, name="ask-code"),
    path("entrar/<str:token>/", entering.enter, name="enter"),
    path("favicon.ico", pictures.favicon, name="favicon"),
    path("invitacion/<str:token>/", inviting.accept, name="invitation"),
    path("probar/", trying.trying, name="try"),
    path("que-vale/", worth.worth, name="worth"),
    path("responder/<str:token>/", answering.answer, name="answer-by-link"),
    path("verificar/", verifying.verify, name="verify"),
]
