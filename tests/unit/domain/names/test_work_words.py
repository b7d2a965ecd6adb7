import pytest

from lead_enrichment.domain.names.lexicon import fold
from lead_enrichment.domain.names.spans import name_spans
from lead_enrichment.domain.names.work_words import is_work, is_worker

WORK = (
    "Gelateria Profumeria Blanchisserie Hondentrimsalon Květinářství Wędzarnia Mesarija Möbelsnickeri Pesula Kirpykla"
    " Könyvesbolt Spirituosenhandlung Endodontics Barbershop"
).split()
NAMES = "Renteria Santamaria Valeria Rosemarie Klein Avery Danesi Garnica Eskola Bishop Kleindienst Marie".split()


@pytest.mark.parametrize("word", WORK)
def test_shops_and_trades_are_told_by_their_ends(word):
    assert is_work(fold(word))


@pytest.mark.parametrize("word", NAMES)
def test_names_that_end_like_a_trade_stay_names(word):
    assert not is_work(fold(word))


@pytest.mark.parametrize("line", ["Gelateria Orvenna", "Anneke Schoenmakerij", "Lucca Profumeria"])
def test_a_shop_is_nobody(line):
    assert all(span.last is None for span in name_spans(line, None))


def test_what_somebody_does_is_no_first_name():
    (span,) = name_spans("Ik ben Muizenvanger Rolf", "nl")
    assert (span.first, span.last) == ("Rolf", None)
    assert is_worker("muizenvanger")
    assert not is_worker("schumacher")


def test_a_first_name_in_front_of_a_rare_surname_stays_one():
    (span,) = name_spans("Rolf Muizenvanger", "nl")
    assert (span.first, span.last) == ("Rolf", "Muizenvanger")


@pytest.mark.parametrize(
    ("line", "lang", "first"),
    [
        ("Mød Birgitte", "da", "Birgitte"),
        ("Zzorvel Birgitte", "da", "Birgitte"),
        ("Oma Anneke", "nl", "Anneke"),
        ("Kapster Anneke", "nl", "Anneke"),
        ("Handy Ingrid", "de", "Ingrid"),
    ],
)
def test_what_stands_in_front_of_a_first_name_alone_is_no_name(line: str, lang: str, first: str) -> None:
    (span,) = name_spans(line, lang)
    assert (span.first, span.last) == (first, None)


def test_a_surname_that_no_list_has_stands_in_front_in_hungarian() -> None:
    (span,) = name_spans("Zzorvel Zsófia", "hu")
    assert (span.first, span.last) == ("Zsófia", "Zzorvel")
