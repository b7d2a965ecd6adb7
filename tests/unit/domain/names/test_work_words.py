import pytest

from lead_enrichment.domain.names.lexicon import fold
from lead_enrichment.domain.names.spans import name_spans
from lead_enrichment.domain.names.work_words import is_work, is_worker

WORK = (
    "Gelateria Profumeria Blanchisserie Hondentrimsalon Květinářství Wędzarnia Mesarija Möbelsnickeri Pesula Kirpykla"
    " Könyvesbolt Spirituosenhandlung Endodontics Barbershop Schilderwerken Fliesenarbeiten Kloakservice Hundetræning"
    " Gestalttjenester Kotipalvelut Kinésiologie Podología Fizjoterapia Villanyszerelés Danışmanlık Tierfotografin"
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


@pytest.mark.parametrize(
    ("line", "lang"),
    [
        ("Wouter Hoekzema Stucwerk", "nl"),
        ("Wouter Hoekzema Metselwerken", "nl"),
        ("Jürgen Wiesholt Naturheilpraxis", "de"),
        ("Torben Kjærvik Bogføring", "da"),
        ("Rui Carvalhosa Advocacia", "pt"),
        ("Zbigniew Kowalewicz Przeprowadzki", "pl"),
        ("Ayşe Yıldıran Hukuk", "tr"),
        ("Kathleen Morrisford Florals", "en"),
    ],
)
def test_a_trade_behind_a_whole_name_is_no_surname(line: str, lang: str) -> None:
    first, last, _ = line.rsplit(maxsplit=2)
    (span,) = name_spans(line, lang)
    assert (span.first, span.last) == (first, last)


@pytest.mark.parametrize(
    ("line", "lang"),
    [
        ("Wouter Timmerwerk", "nl"),
        ("Birgitta Golv", "sv"),
        ("Sandrine Terrassement", "fr"),
        ("Mihaela Traduceri", "ro"),
        ("Zdeňka Podlahy", "cs"),
        ("Brandon Headshot", "en"),
    ],
)
def test_a_trade_behind_a_first_name_is_no_surname(line: str, lang: str) -> None:
    assert all(span.last is None for span in name_spans(line, lang))


@pytest.mark.parametrize(
    ("line", "lang", "name"),
    [
        ("Om Birgitta", "sv", ("Birgitta", None)),
        ("Namens Wouter Hoekzema", "nl", ("Wouter", "Hoekzema")),
        ("Nach Tod von Jürgen Wiesholt", "de", ("Jürgen", "Wiesholt")),
        ("Über Genç Yıldız", "de", ("Genç", "Yıldız")),
        ("Par Daiga Ozoliņa", "lv", ("Daiga", "Ozoliņa")),
        ("Made Brandon", "en", ("Brandon", None)),
        ("Om Prakash", "en", ("Om", "Prakash")),
        ("Per Hoekzema", "sv", ("Per", "Hoekzema")),
        ("Elke Hoekzema", "nl", ("Elke", "Hoekzema")),
    ],
)
def test_a_small_word_of_the_language_opens_no_name(line: str, lang: str, name: tuple[str, str | None]) -> None:
    (span,) = name_spans(line, lang)
    assert (span.first, span.last) == name


@pytest.mark.parametrize("line", ["Om Oss", "Om Zzorvel", "Från Ozzovelle"])
def test_small_words_alone_name_nobody(line: str) -> None:
    assert not name_spans(line, "sv")


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Pitmaster M.J. Sandover", ("M.J.", "Sandover")),
        ("Brewmaster J. Morrisford", ("J.", "Morrisford")),
        ("Welder Kathleen Morrisford", ("Kathleen", "Morrisford")),
        ("Keturah J. Morrisford", ("Keturah", "Morrisford")),
        ("Zzorvel J. Morrisford", ("Zzorvel", "Morrisford")),
        ("Ann M.J. Sandover", ("Ann", "Sandover")),
    ],
)
def test_a_craft_in_front_of_initials_is_no_first_name(line: str, name: tuple[str, str]) -> None:
    (span,) = name_spans(line, "en")
    assert (span.first, span.last) == name


@pytest.mark.parametrize(
    ("line", "lang"),
    [("Mika Virtalahti", "fi"), ("Mila Horáčková", "cs"), ("Léia Sampaiense", "pt"), ("Nella Bressanone", "it")],
)
def test_a_first_name_that_reads_as_a_small_word_of_its_own_language_stays_one(line: str, lang: str) -> None:
    (span,) = name_spans(line, lang)
    assert f"{span.first} {span.last}" == line
