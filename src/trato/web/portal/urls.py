"""The addresses of a client's pages; they stand under /t/KEY/."""

from __future__ import annotations

from django.urls import path

from trato.web.portal import (
    agreement,
    asking,
    conversation,
    deliveries,
    entries,
    findings,
    home,
    proofs,
    sheets,
    taking_in,
    wishes,
)

urlpatterns = [
    path("", home.home, name="portal"),
    path("avisos/", wishes.wishes, name="portal-wishes"),
    path("avisos/calendario/", wishes.feed, name="portal-wishes-feed"),
    path("avisos/calendario/quitar/", wishes.no_feed, name="portal-wishes-no-feed"),
    path("debe/<path:obligation>/cuenta/", home.obligation, name="portal-obligation"),
    path("debe/<path:obligation>/llego/", home.answer, name="portal-answer-asked"),
    path("hoja/<str:sheet>/", sheets.sheet, name="portal-sheet"),
    path("pedir/", asking.asking, name="portal-asking"),
    path("pedir/<str:proposal>/decidir/", asking.decide, name="portal-decide"),
    path("pedir/<str:asked>/retirar/", asking.withdraw, name="portal-withdraw"),
    path("dice/", findings.findings, name="portal-findings"),
    path("dice/decir/", findings.say, name="portal-say"),
    path("dice/<str:complaint>/", findings.finding, name="portal-finding"),
    path("dice/<str:complaint>/cerrar/", findings.close, name="portal-close"),
    path("libro/", entries.ledger, name="portal-ledger"),
    path("libro/<str:entry>/", entries.entry, name="portal-entry"),
    path("entregas/", deliveries.deliveries, name="portal-deliveries"),
    path("entregas/<str:delivery>/", deliveries.delivery, name="portal-delivery"),
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
    path("constancias/<int:number>", proofs.constancy, name="portal-constancy"),
    path("acuerdo/prueba", proofs.evidence, name="portal-evidence"),
    path("acuerdo/es-asi/", taking_in.taken_in, name="portal-taken-in"),
    path("acuerdo/es-asi/no/", taking_in.is_not_so, name="portal-is-not-so"),
    path("acuerdo/es-asi/si/", taking_in.is_so, name="portal-is-so"),
    path("acuerdo/consta/<str:proof>", taking_in.proof, name="portal-proof"),
    path("acuerdo/deberes/", agreement.duties, name="portal-duties"),
    path("conversacion/", conversation.conversation, name="portal-conversation"),
    path("conversacion/entendi/", conversation.understood, name="portal-understood-that"),
    path("conversacion/pregunta/<str:topic>/", conversation.question, name="portal-question"),
    path("conversacion/preocupa/", conversation.worry, name="portal-worry"),
    path("conversacion/reglas/", conversation.rules, name="portal-rules"),
    path(
        "conversacion/retirar/<str:topic>/<str:item>/",
        conversation.remove,
        name="portal-conversation-remove",
    ),
    path("conversacion/seguimos/", conversation.decision, name="portal-decision"),
]
