"""The conversation before signing: each side in its own words, nothing written over, all placed."""

from datetime import UTC, datetime, timedelta

from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from tests.web.cast import Cast, browser_of
from trato.actions.conversing import add
from trato.store.conversations import conversation_of
from trato.store.ledgers import reading_of
from trato.store.models import Draft, Entry, Relationship, Saying, Stage, Topic


def _staff(cast: Cast) -> tuple[object, str]:
    return browser_of(cast.ana), f"/r/{cast.milpa.key}/conversacion/"


def _client(cast: Cast) -> tuple[object, str]:
    return browser_of(cast.carla), f"/t/{cast.milpa.key}/conversacion/"


def _with_house(cast: Cast) -> None:
    ana = browser_of(cast.ana)
    ana.post("/reglas/empezar/", {"trade": "marketing"})
    ana.post(f"/r/{cast.milpa.key}/acuerdo/empezar/")


def test_both_sides_answer_and_neither_writes_over_the_other(cast: Cast) -> None:
    """Carla's words stay hers; Ana's reading stands beside them, and what was said before is kept."""
    carla, theirs = _client(cast)
    ana, ours = _staff(cast)
    carla.post(f"{theirs}pregunta/wants/", {"words": "Vender en línea todo el año."})
    carla.post(f"{theirs}pregunta/wants/", {"words": "Vender en línea, sin bajar precios."})
    ana.post(f"{ours}pregunta/wants/", {"words": "Quieren un canal propio."})
    page = ana.get(f"{ours}").content.decode()
    assert "Vender en línea, sin bajar precios." in page
    assert "Quieren un canal propio." in page
    assert Saying.objects.filter(topic=Topic.WANTS).count() == 3
    assert "Vender en línea todo el año." in carla.get(f"{theirs}pregunta/wants/").content.decode()


def test_one_question_a_page_and_not_knowing_is_an_answer(cast: Cast) -> None:
    """«Todavía no sé» goes on to the next question and stays open for both."""
    carla, base = _client(cast)
    answer = carla.post(f"{base}pregunta/budget/", {"does": "unknown"})
    assert answer.headers["Location"] == f"{base}pregunta/people/"
    assert Topic.BUDGET in conversation_of(cast.ana, cast.milpa).unknown


def test_a_refused_answer_keeps_every_word(cast: Cast) -> None:
    """A figure that does not read is asked for again, beside what was typed."""
    carla, base = _client(cast)
    sent = {"words": "Unos cuantos miles", "amount": "mucho"}
    page = carla.post(f"{base}pregunta/budget/", sent)
    assert page.status_code == 200
    assert "Unos cuantos miles" in page.content.decode()
    assert not Saying.objects.exists()


def test_what_worries_somebody_is_read_by_whom_they_choose(cast: Cast) -> None:
    """Carla lets Ana read it: Beto and Diego, her own colleague, see nothing."""
    carla, base = _client(cast)
    carla.post(f"{base}preocupa/", {"words": "Quedar mal con don Julio", "readers": ["ana"]})
    said = "Quedar mal con don Julio"
    assert said in browser_of(cast.ana).get(f"/r/{cast.milpa.key}/conversacion/").content.decode()
    for person, page in (
        (cast.beto, f"/r/{cast.milpa.key}/conversacion/"),
        (cast.diego, base),
        (cast.diego, f"{base}preocupa/"),
    ):
        assert said not in browser_of(person).get(page).content.decode()


def test_a_result_says_what_it_lacks_until_it_has_all(cast: Cast) -> None:
    """Measure, unit, baseline, target and date: each is asked for, and the question goes away."""
    ana, base = _staff(cast)
    ana.post(f"{base}resultados/", {"words": "pedidos en línea", "target": "180"})
    page = ana.get(base).content.decode()
    assert "¿De dónde parte «pedidos en línea»?" in page
    item = Saying.objects.get(topic=Topic.RESULT).item
    whole = {
        "words": "pedidos en línea", "measure": "panel de la tienda", "unit": "pedidos",
        "baseline": "120", "target": "180", "on": "2026-12-31",
    }  # fmt: skip
    ana.post(f"{base}resultados/?cual={item}", whole)
    assert "¿De dónde parte" not in ana.get(base).content.decode()


def test_what_cannot_be_at_once_is_shown_with_both_figures(cast: Cast) -> None:
    """A goal beyond the resources, later than needed, and a price beyond the budget."""
    _with_house(cast)
    ana, base = _staff(cast)
    browser_of(cast.carla).post(
        f"/t/{cast.milpa.key}/conversacion/pregunta/budget/",
        {"words": "Veinte mil al mes", "amount": "20,000", "per": "month"},
    )
    ana.post(f"{base}pregunta/time/", {"words": "La feria", "on": "2026-09-01"})
    result = {"words": "pedidos", "unit": "pedidos", "baseline": "120", "target": "500",
              "reach": "180", "on": "2026-12-31"}  # fmt: skip
    ana.post(f"{base}resultados/", result)
    said = " ".join(ana.get(base).context["collisions"])
    assert "20,000" in said
    assert "28,000" in said
    assert "500" in said
    assert "1 de septiembre de 2026" in said


def test_rules_of_the_client_are_held_against_ours(cast: Cast) -> None:
    """The same, one that fits, one that collides, one nobody spoke of: each is told apart."""
    _with_house(cast)
    ana, base = _staff(cast)
    carla, theirs = _client(cast)
    for words in (
        "El prestador llama al cliente una vez por semana, salvo si hubo reunión esa semana.",
        "El prestador contesta cada petición del cliente por correo o portal en 8 horas hábiles.",
        "El cliente paga «cuota mensual», 28,000.00 MXN, cada mes, en 30 días naturales desde la factura.",
        "El cliente puede terminar el acuerdo con 15 días naturales de aviso.",
        "Lo que se vaya a publicar lo aprueba antes el cliente por escrito",
    ):
        carla.post(f"{theirs}reglas/", {"words": words})
    rows = ana.get(f"{base}reglas/").context["rows"]
    assert [one.relation for one in rows] == [
        "match",
        "compatible",
        "conflict",
        "missing",
        "unread",
    ]
    assert rows[2].ours.clause == "C8"
    assert [one.is_open for one in rows] == [False, False, True, True, True]
    ana.post(f"{base}reglas/", {"item": rows[2].rule.item, "as": "other", "settled": "20 días"})
    page = ana.get(f"{base}reglas/")
    assert not page.context["rows"][2].is_open
    assert "20 días" in page.content.decode()


def test_a_promise_is_unplaced_until_both_know_where_it_went(cast: Cast) -> None:
    """Ana says it does not bind; Carla does not agree, and it is open again."""
    carla, theirs = _client(cast)
    ana, base = _staff(cast)
    carla.post(f"{theirs}entendi/", {"words": "que las fotos iban incluidas"})
    assert Entry.objects.get().kind == "expectation"
    item = Saying.objects.get().item
    ana.post(f"{base}promesas/", {"item": item, "place": "not_binding", "reason": "son un extra"})
    assert conversation_of(cast.ana, cast.milpa).unplaced == ()
    assert "son un extra" in carla.get(f"{theirs}entendi/").content.decode()
    carla.post(f"{theirs}entendi/", {"item": item})
    assert len(conversation_of(cast.ana, cast.milpa).unplaced) == 1


def test_nothing_is_placed_in_a_clause_without_saying_which(cast: Cast) -> None:
    """The page asks for the clause."""
    ana, base = _staff(cast)
    ana.post(f"{base}promesas/", {"words": "Se paga solo en dos meses", "topic": "promise"})
    item = Saying.objects.get().item
    page = ana.post(f"{base}promesas/", {"item": item, "place": "clause"})
    assert "¿En qué cláusula está?" in page.content.decode()


def test_signing_with_something_unplaced_warns(cast: Cast) -> None:
    """Where the draft is proposed, the page says what has no place yet."""
    _with_house(cast)
    ana, base = _staff(cast)
    ana.post(f"{base}promesas/", {"words": "Se paga solo en dos meses", "topic": "promise"})
    page = ana.get(f"/r/{cast.milpa.key}/acuerdo/proponer/").content.decode()
    assert f"{base}promesas/" in page


def test_aptitude_is_evidence_or_a_gap_that_is_said(cast: Cast) -> None:
    """What the work takes is shown by a capability; what is missing says how it is met."""
    ana, base = _staff(cast)
    ana.post(
        "/reglas/saber/",
        {"words": "Lanzamientos de comida", "is_able": "yes", "evidence": "Tres en 2025."},
    )
    ana.post(f"{base}aptitud/", {"needs": "haber lanzado productos de comida"})
    ana.post(f"{base}aptitud/", {"needs": "pauta pagada"})
    shown = ana.get(f"{base}aptitud/").context["needs"]
    assert [bool(one.likely) for one in shown] == [True, False]
    food, ads = (one.said.item for one in shown)
    ana.post(f"{base}aptitud/", {"item": food, "capability": shown[0].likely})
    ana.post(f"{base}aptitud/", {"item": ads, "capability": "", "words": "la lleva Tinta Roja"})
    assert ana.get(f"{base}aptitud/").context["gaps"] == 1
    page = browser_of(cast.carla).get(f"/t/{cast.milpa.key}/conversacion/").content.decode()
    assert "Tres en 2025." in page
    assert "la lleva Tinta Roja" in page


def test_a_no_is_an_end_with_its_reasons(cast: Cast) -> None:
    """Carla says no because of money: the conversation is declined and the reason is counted."""
    carla, base = _client(cast)
    ana, _ours = _staff(cast)
    carla.post(f"{base}seguimos/", {"go": "no", "reasons": ["price"], "words": "Otro año será."})
    assert Relationship.objects.get(pk=cast.milpa.pk).stage == Stage.DECLINED
    page = ana.get("/reglas/noes/")
    assert [n for _name, n in page.context["reasons"]] == [1]
    assert page.context["noes"] == ["La Milpa"]
    carla.post(f"{base}seguimos/", {"go": "yes"})
    assert Relationship.objects.get(pk=cast.milpa.pk).stage == Stage.CONVERSATION


def test_minutes_enter_the_ledger_as_a_meeting_that_was_held(cast: Cast) -> None:
    """What was talked about and decided is kept, printed, and an entry of both."""
    ana, base = _staff(cast)
    held = timezone.now() - timedelta(days=1)
    sent = {
        "held": held.strftime("%Y-%m-%dT10:00"), "people": ["carla"], "agenda": "Conocerse",
        "notes": "Hablamos de la feria.", "decisions": "Propuesta el viernes\nFotos aparte",
    }  # fmt: skip
    assert ana.post(f"{base}actas/", sent).status_code == 302
    assert Entry.objects.get().kind == "meeting_held"
    item = Saying.objects.get().item
    page = ana.get(f"{base}actas/{item}/").content.decode()
    assert "Propuesta el viernes" in page
    assert "Carla Sosa" in page


def test_a_meeting_that_has_not_been_is_not_kept(cast: Cast) -> None:
    """Minutes are of what happened."""
    ana, base = _staff(cast)
    ahead = datetime.now(tz=UTC) + timedelta(days=3)
    sent = {"held": ahead.strftime("%Y-%m-%dT10:00"), "notes": "Hablaremos."}
    assert "Todavía no ha sido" in ana.post(f"{base}actas/", sent).content.decode()
    assert not Entry.objects.exists()


def test_what_was_talked_about_becomes_clauses_with_one_press(cast: Cast) -> None:
    """Purpose, problem, solution and goals enter the draft and read; twice writes nothing twice."""
    _with_house(cast)
    ana, base = _staff(cast)
    ana.post(f"{base}pregunta/wants/", {"words": "Vender en línea todo el año"})
    ana.post(f"{base}pregunta/problem/", {"words": "En enero no vende nadie"})
    ana.post(f"{base}solucion/", {"kind": "solution", "solution": "Un lote de contenidos al mes"})
    ana.post(f"{base}solucion/", {"kind": "none", "why": "la tienda ya existe"})
    ana.post(f"{base}solucion/", {"kind": "assumption", "assumption": "la tienda sigue abierta"})
    ana.post(
        f"{base}resultados/",
        {"words": "pedidos en línea", "measure": "panel de la tienda", "unit": "pedidos al mes",
         "baseline": "120", "target": "180", "on": "2026-12-31"},
    )  # fmt: skip
    browser_of(cast.carla).post(
        f"/t/{cast.milpa.key}/conversacion/preocupa/", {"words": "CANARIO", "readers": ["ana"]}
    )
    for _time in range(2):
        assert ana.post(f"{base}al-acuerdo/").status_code == 302
    text = Draft.objects.get(relationship=cast.milpa).text
    reading = reading_of(text)
    assert [one for one in reading.problems if one.blocks] == []
    assert text.count("Meta «pedidos en línea»: de 120 a 180 «pedidos al mes»") == 1
    assert text.count("Vender en línea todo el año.") == 1
    assert "CANARIO" not in text
    titles = [one.title for one in reading.agreement.clauses]
    assert titles[-4:] == ["Propósito", "El problema", "La solución", "Resultados esperados"]


def test_a_long_conversation_asks_the_database_no_more_than_a_short_one(cast: Cast) -> None:
    """The page costs the same number of queries with three sayings and with sixty."""
    _with_house(cast)
    ana, base = _staff(cast)
    counts = []
    for _round in range(2):
        for topic in (Topic.RULE, Topic.PROMISE, Topic.RESULT, Topic.REQUIREMENT):
            for number in range(1 if not counts else 14):
                add(cast.ana, cast.milpa, topic, f"cosa {number}", at=timezone.now())
        for page in ("", "reglas/", "promesas/", "resultados/", "aptitud/"):
            ana.get(f"{base}{page}")
        with CaptureQueriesContext(
            connection,
        ) as seen:
            for page in ("", "reglas/", "promesas/", "resultados/", "aptitud/"):
                ana.get(f"{base}{page}")
        counts.append(len(seen))
    assert counts[0] == counts[1]


def test_a_conversation_is_of_its_two_sides_alone(cast: Cast) -> None:
    """Darío and his client find nothing; Rita reads and may not write."""
    _ana, base = _staff(cast)
    assert browser_of(cast.dario).get(base).status_code == 404
    assert browser_of(cast.zoe).get(f"/t/{cast.milpa.key}/conversacion/").status_code == 404
    rita = browser_of(cast.rita)
    assert rita.get(base).status_code == 200
    assert rita.post(f"{base}promesas/", {"words": "x", "topic": "promise"}).status_code == 403
    assert not Saying.objects.exists()


def test_a_rule_of_theirs_that_holds_takes_the_place_of_ours(cast: Cast) -> None:
    """What collided is changed where it stands; what nobody said gets a clause; both stay, twice."""
    _with_house(cast)
    ana, base = _staff(cast)
    pays = "El cliente paga «cuota mensual», 28,000.00 MXN, cada mes, en 30 días naturales desde la factura."
    ends = "El cliente puede terminar el acuerdo con 15 días naturales de aviso."
    free = "Los viernes no hay nadie en la oficina"
    for words in (pays, ends, free):
        ana.post(f"{base}reglas/", {"words": words})
    for row in ana.get(f"{base}reglas/").context["rows"]:
        ana.post(f"{base}reglas/", {"item": row.rule.item, "as": "theirs"})
    for _time in range(2):
        ana.post(f"{base}al-acuerdo/")
    text = Draft.objects.get(relationship=cast.milpa).text
    assert "en 10 días naturales desde la factura" not in text
    assert text.index(pays) < text.index("## C9.")
    assert text.count(ends) == 1
    assert text.count(f"Prosa: {free}.") == 1
    assert not reading_of(text).blocks


def test_figures_are_read_as_the_country_writes_them(cast: Cast) -> None:
    """In Spain «1.500,50» is a figure, and it is shown so again."""
    cast.ana.agency.country = "ES"
    cast.ana.agency.save()
    carla, base = _client(cast)
    carla.post(f"{base}pregunta/budget/", {"words": "Poco", "amount": "1.500,50", "per": "once"})
    assert Saying.objects.get().details["amount"] == "1500.50"
    assert "1.500,50" in carla.get(f"{base}pregunta/budget/").content.decode()


def test_vague_words_and_what_nobody_knows_become_questions(cast: Cast) -> None:
    """«Lo antes posible» is asked about, and so is what both sides said not to know."""
    ana, base = _staff(cast)
    ana.post(f"{base}pregunta/problem/", {"words": "Hay que vender más lo antes posible."})
    browser_of(cast.carla).post(
        f"/t/{cast.milpa.key}/conversacion/pregunta/data/", {"does": "unknown"}
    )
    page = ana.get(base)
    assert "lo antes posible" in [one.words for one in page.context["vague"]]
    assert "Datos: todavía no se sabe." in page.context["questions"]


def test_a_settlement_that_the_client_does_not_accept_is_open_again(cast: Cast) -> None:
    """Ana notes that ours holds; Carla does not agree, and it waits for both."""
    _with_house(cast)
    ana, base = _staff(cast)
    carla, theirs = _client(cast)
    carla.post(
        f"{theirs}reglas/",
        {"words": "El cliente puede terminar el acuerdo con 15 días naturales de aviso."},
    )
    item = Saying.objects.get(topic=Topic.RULE).item
    ana.post(f"{base}reglas/", {"item": item, "as": "ours"})
    assert ana.get(f"{base}reglas/").context["left"] == 0
    carla.post(f"{theirs}reglas/", {"item": item})
    assert ana.get(f"{base}reglas/").context["left"] == 1


def test_what_worries_somebody_of_the_agency_is_private_too(cast: Cast) -> None:
    """Ana writes it for herself and Beto: Rita and Carla see nothing of it."""
    ana, base = _staff(cast)
    said = "No llegamos a tiempo sin otra persona"
    ana.post(f"{base}preocupa/", {"words": said, "readers": ["beto"]})
    assert said in browser_of(cast.beto).get(base).content.decode()
    assert said not in browser_of(cast.rita).get(base).content.decode()
    carla, theirs = _client(cast)
    assert said not in carla.get(theirs).content.decode()
