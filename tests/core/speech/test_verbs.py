"""A word tells which forms of which verbs it can be, in Spanish and English."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trato.core.speech import Tense, VerbForm, guessed_verb_forms, verb_forms
from trato.core.words import Language

ES, EN = Language.SPANISH, Language.ENGLISH


def told(word: str, language: Language) -> set[tuple[str, Tense, int]]:
    return {(form.lemma, form.tense, form.person) for form in verb_forms(word, language)}


@pytest.mark.parametrize(
    ("word", "lemma", "tense", "person"),
    [
        ("mando", "mandar", Tense.PRESENT, 1),
        ("mandó", "mandar", Tense.PRETERITE, 3),
        ("enviaremos", "enviar", Tense.FUTURE, 1),
        ("tendréis", "tener", Tense.FUTURE, 2),
        ("harán", "hacer", Tense.FUTURE, 3),
        ("podría", "poder", Tense.CONDITIONAL, 3),
        ("sirvo", "servir", Tense.PRESENT, 1),
        ("pidieron", "pedir", Tense.PRETERITE, 3),
        ("prefiere", "preferir", Tense.PRESENT, 3),
        ("duerme", "dormir", Tense.PRESENT, 3),
        ("llegué", "llegar", Tense.PRETERITE, 1),
        ("busqué", "buscar", Tense.PRETERITE, 1),
        ("empecé", "empezar", Tense.PRETERITE, 1),
        ("corrijo", "corregir", Tense.PRESENT, 1),
        ("conozco", "conocer", Tense.PRESENT, 1),
        ("produje", "producir", Tense.PRETERITE, 1),
        ("construyó", "construir", Tense.PRETERITE, 3),
        ("leyendo", "leer", Tense.GERUND, 0),
        ("mantuvimos", "mantener", Tense.PRETERITE, 1),
        ("mantén", "mantener", Tense.IMPERATIVE, 2),
        ("satisfago", "satisfacer", Tense.PRESENT, 1),
        ("resueltas", "resolver", Tense.PARTICIPLE, 0),
        ("voy", "ir", Tense.PRESENT, 1),
        ("trajeran", "traer", Tense.PAST_SUBJUNCTIVE, 3),
    ],
)
def test_a_spanish_form_is_read_by_its_ending(
    word: str, lemma: str, tense: Tense, person: int
) -> None:
    """Regular and irregular verbs tell their infinitive, when, and who."""
    assert (lemma, tense, person) in told(word, ES)


@pytest.mark.parametrize(
    ("word", "lemma", "tense"),
    [
        ("tenés", "tener", Tense.PRESENT),
        ("querés", "querer", Tense.PRESENT),
        ("enviás", "enviar", Tense.PRESENT),
        ("decís", "decir", Tense.PRESENT),
        ("mandá", "mandar", Tense.IMPERATIVE),
        ("poné", "poner", Tense.IMPERATIVE),
        ("escribí", "escribir", Tense.IMPERATIVE),
    ],
)
def test_who_says_vos_is_understood(word: str, lemma: str, tense: Tense) -> None:
    """The forms of vos are second persons like those of tú."""
    assert (lemma, tense, 2) in told(word, ES)


@pytest.mark.parametrize(
    ("word", "lemma", "pronouns"),
    [
        ("mandártelo", "mandar", ("te", "lo")),
        ("avisame", "avisar", ("me",)),
        ("díganos", "decir", ("nos",)),
        ("dámelas", "dar", ("me", "las")),
        ("revisándolo", "revisar", ("lo",)),
        ("sentémonos", "sentar", ("nos",)),
        ("quedaos", "quedar", ("os",)),
    ],
)
def test_pronouns_written_behind_a_verb_are_taken_off(
    word: str, lemma: str, pronouns: tuple[str, ...]
) -> None:
    """What stands before them is read, whatever it lost and whatever accent it gained."""
    assert (lemma, pronouns) in {(form.lemma, form.pronouns) for form in verb_forms(word, ES)}


def test_an_accent_that_tells_the_tense_is_heard() -> None:
    """«reviso» is not «revisó»: only the form as written is told."""
    assert told("reviso", ES) == {("revisar", Tense.PRESENT, 1)}
    assert told("revisó", ES) == {("revisar", Tense.PRETERITE, 3)}


def test_an_accent_left_out_is_forgiven_and_said() -> None:
    """«enviare» is nothing as written, so it is «enviaré»."""
    assert verb_forms("enviare", ES) == (
        VerbForm("enviar", Tense.FUTURE, 1, plural=False, accented=False),
    )


@pytest.mark.parametrize("word", ["clase", "noche", "base", "lunes", "cuando", "web", "", "ñ"])
def test_a_word_that_is_no_verb_is_none(word: str) -> None:
    """Nothing is read into nouns that only look like one."""
    assert verb_forms(word, ES) == ()


def test_a_verb_that_no_lexicon_has_is_guessed_only_when_asked() -> None:
    """«deployo» is a verb where a pronoun stands before it; its ending says who."""
    assert verb_forms("deployo", ES) == ()
    assert VerbForm("deployar", Tense.PRESENT, 1, known=False) in guessed_verb_forms("deployo")


@pytest.mark.parametrize(
    ("word", "lemma", "tense"),
    [
        ("send", "send", Tense.INFINITIVE),
        ("carries", "carry", Tense.PRESENT),
        ("sent", "send", Tense.PRETERITE),
        ("written", "write", Tense.PARTICIPLE),
        ("making", "make", Tense.GERUND),
        ("stopped", "stop", Tense.PRETERITE),
        ("will", "will", Tense.PRESENT),
        ("might", "may", Tense.CONDITIONAL),
    ],
)
def test_an_english_form_is_read(word: str, lemma: str, tense: Tense) -> None:
    """The spelling of endings and the irregular verbs are known."""
    assert (lemma, tense) in {(form.lemma, form.tense) for form in verb_forms(word, EN)}


@given(st.text(), st.sampled_from([ES, EN]))
def test_whatever_is_written_is_answered(word: str, language: Language) -> None:
    """No word raises, and every reading names a verb."""
    assert all(form.lemma for form in verb_forms(word, language))
    assert all(form.lemma for form in guessed_verb_forms(word))
