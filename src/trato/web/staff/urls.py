"""The addresses of an agency's pages."""

from __future__ import annotations

from django.urls import path

from trato.web.staff import (
    clients,
    conversation,
    conversation_lists,
    doubts,
    drafts,
    duties,
    home,
    house,
    proofs,
)

urlpatterns = [
    path("", home.home, name="home"),
    path("agencia/nueva/", home.found, name="found-agency"),
    path("clientes/", clients.clients, name="clients"),
    path("clientes/nuevo/", clients.begin, name="begin"),
    path("r/<str:key>/", clients.relationship, name="relationship"),
    path("r/<str:key>/personas/", clients.add_person, name="add-person"),
    path("r/<str:key>/personas/<str:person>/enlace/", clients.link, name="person-link"),
    path("r/<str:key>/acuerdo/", drafts.draft, name="draft"),
    path("r/<str:key>/acuerdo/lectura/", drafts.reading, name="draft-reading"),
    path("r/<str:key>/acuerdo/proponer/", drafts.propose_draft, name="propose"),
    path("r/<str:key>/acuerdo/<int:number>/pdf", proofs.paper, name="paper"),
    path("r/<str:key>/acuerdo/<int:number>/constancia/", proofs.attach, name="attach"),
    path("r/<str:key>/acuerdo/prueba", proofs.evidence, name="evidence"),
    path("r/<str:key>/constancias/<int:number>", proofs.constancy, name="constancy"),
    path("r/<str:key>/dudas/", doubts.doubts, name="doubts"),
    path("r/<str:key>/dudas/<str:doubt>/", doubts.doubt, name="doubt"),
    path("r/<str:key>/deberes/", duties.duties, name="duties"),
    path("r/<str:key>/leemelo/<str:label>/", duties.read_aloud, name="read-aloud"),
    path("r/<str:key>/acuerdo/empezar/", house.begin_draft, name="draft-from-house"),
    path("r/<str:key>/conversacion/", conversation.conversation, name="conversation"),
    path(
        "r/<str:key>/conversacion/actas/",
        conversation_lists.meetings,
        name="conversation-meetings",
    ),
    path(
        "r/<str:key>/conversacion/actas/<str:item>/",
        conversation_lists.minutes,
        name="conversation-minutes",
    ),
    path(
        "r/<str:key>/conversacion/al-acuerdo/",
        conversation.to_draft,
        name="conversation-to-draft",
    ),
    path(
        "r/<str:key>/conversacion/aptitud/",
        conversation_lists.aptitude,
        name="conversation-aptitude",
    ),
    path(
        "r/<str:key>/conversacion/pregunta/<str:topic>/",
        conversation.question,
        name="conversation-question",
    ),
    path(
        "r/<str:key>/conversacion/preguntas/",
        conversation.open_question,
        name="conversation-ask",
    ),
    path(
        "r/<str:key>/conversacion/promesas/",
        conversation_lists.promises,
        name="conversation-promises",
    ),
    path("r/<str:key>/conversacion/reglas/", conversation_lists.rules, name="conversation-rules"),
    path(
        "r/<str:key>/conversacion/resultados/",
        conversation_lists.results,
        name="conversation-results",
    ),
    path(
        "r/<str:key>/conversacion/retirar/<str:topic>/<str:item>/",
        conversation_lists.remove,
        name="conversation-remove",
    ),
    path("r/<str:key>/conversacion/seguimos/", conversation.decision, name="conversation-decision"),
    path(
        "r/<str:key>/conversacion/solucion/",
        conversation_lists.solution,
        name="conversation-solution",
    ),
    path("r/<str:key>/diferencias/", house.different, name="different"),
    path("reglas/", house.house, name="house"),
    path("reglas/empezar/", house.begin, name="house-begin"),
    path("reglas/extras/", house.extra, name="house-extra"),
    path("reglas/lectura/", house.reading, name="house-reading"),
    path("reglas/noes/", conversation.endings, name="house-endings"),
    path("reglas/saber/", house.capability, name="house-capability"),
    path("reglas/saber/<str:key>/quitar/", house.no_longer, name="house-no-longer"),
    path("reglas/texto/", house.text, name="house-text"),
]
