"""What the model sees: tokens, word classes of seven languages, negation, windows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.mail import Address, Mail, NewText
from bot.reading.model.features import features
from bot.reading.model.lexicon import languages_of, lexicon_of
from bot.reading.model.lexicon.compiled import LANGUAGES, classes_of
from bot.reading.model.tokens import tokens
from bot.reading.model.windows import stretches


def seen(text: str, language: str = "en") -> set[str]:
    return set(features(tokens(text), lexicon_of((language,))))


@pytest.mark.parametrize("text", ["We've chosen", "weve chosen", "we ' ve chosen", "We’ve CHOSEN"])
def test_contractions_are_spelt_out_however_they_are_written(text: str) -> None:
    assert tokens(text) == ["we", "have", "chosen"]


def test_figures_links_and_addresses_become_signs() -> None:
    assert tokens("Call 0171-22, see https://a.example/b or write to a@b.example!") == [
        "call", "0", ",", "see", "_link", "or", "write", "to", "_mail", "!",
    ]  # fmt: skip


@given(st.text("aeilstv 0,.'’`@/:wé") | st.text())
def test_words_are_the_same_beside_letters_and_addresses_that_need_another_pattern(text: str) -> None:
    assert tokens(f"{text} q@q.example") == [*tokens(text), "_mail"]
    assert tokens(f"{text} ж") == [*tokens(text), "ж"]


def test_diacritics_and_elisions_make_no_difference() -> None:
    assert tokens("L'équipe a décidé") == tokens("l equipe a decide")


def test_a_phrase_counts_as_its_class_and_order_is_kept() -> None:
    found = seen("We have decided to move forward with other candidates")
    assert ">PROCEED OTHERS" in found
    assert "=to PROCEED" in found
    assert "&OTHERS PROCEED" in found


def test_negation_reaches_to_the_end_of_its_clause() -> None:
    assert ">!TAKEYOU" in seen("we are not going to be hiring you")
    assert ">TAKEYOU" in seen("it is not him, we are hiring you")
    assert ">!TAKEYOU" not in seen("it is not him, we are hiring you")


def test_a_question_is_marked() -> None:
    assert "?" in seen("Would you like the job?")
    assert "?" not in seen("You have the job.")


def test_names_of_the_mail_s_own_people_are_no_words() -> None:
    mail = Mail(senders=(Address("Marla Quint", "m@q.example"),), to=(Address("Odo Fink", "o@f.example"),))
    found = stretches(mail, NewText("Marla told Odo."))[0].features
    assert "marla" not in found
    assert "_name" in found


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("wir haben uns leider für eine andere Bewerberin entschieden und danken Ihnen", "de"),
        ("nous avons le regret de vous informer que votre candidature n'est pas retenue", "fr"),
        ("lamentamos comunicarle que en esta ocasión su candidatura no ha sido elegida para el puesto", "es"),
        ("helaas hebben we voor een andere kandidaat gekozen", "nl"),
        ("purtroppo la sua candidatura non è stata selezionata per la posizione", "it"),
        ("infelizmente não foi possível avançar com a sua candidatura para esta vaga", "pt"),
        ("unfortunately we will not be moving forward with your application", "en"),
    ],
)
def test_each_language_is_known_by_its_small_words_and_knows_bad_news(text: str, language: str) -> None:
    words = tokens(text)
    assert languages_of(words)[0] == language
    bad = {">REGRET", ">NOTYOU", ">OTHERS", ">CHOSE", ">!CHOSE"}
    assert bad & set(features(words, lexicon_of((language,))))


def test_where_two_languages_know_a_word_the_leading_one_s_meaning_counts() -> None:
    spanish, portuguese = classes_of("es"), classes_of("pt")
    words = sorted({*spanish.words, *portuguese.words})
    expected = [spanish.words.get(word) or portuguese.words[word] for word in words]
    assert [meaning and meaning.name for meaning in lexicon_of(("es", "pt")).meanings(words)] == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_lexicon_has_the_classes_that_bear_on_the_verdict(language: str) -> None:
    classes = classes_of(language)
    names = {*classes.words.values(), *classes.stems.values()}
    names |= {name for ends in classes.phrases.values() for rows in ends.values() for _, name in rows}
    assert {"NEG", "REGRET", "NOTYOU", "OTHERS", "JOB", "APPLY", "NONJOB", "COND", "FILLED", "OFFER"} <= names


def test_a_long_stretch_without_punctuation_is_read_in_overlapping_windows() -> None:
    text = " ".join(f"word{index}" for index in range(36))
    windows = [stretch.text.split() for stretch in stretches(Mail(), NewText(text))]
    assert all(len(window) <= 30 for window in windows)
    assert {word for window in windows for word in window} == set(text.split())
    assert set(windows[0]) & set(windows[1])
