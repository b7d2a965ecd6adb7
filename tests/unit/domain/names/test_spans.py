import pytest

from lead_enrichment.domain.names.run import MOST_SPANS
from lead_enrichment.domain.names.spans import name_spans

FOUND = [
    ("Meet Tobias Wrenfield | Founder", None, [("Tobias", "Wrenfield")]),
    ("WRENFIELD Baptiste", "fr", [("Baptiste", "Wrenfield")]),
    ("Dipl.-Finanzwirt (FH) Ingo Hollerbach", "de", [("Ingo", "Hollerbach")]),
    ("Dr. med. dent. Anna-Lena van der Berg", "de", [("Anna-Lena", "van der Berg")]),
    ("Jane Wrenfield, B.Comm., Owner", None, [("Jane", "Wrenfield")]),
    ("J Edward Wrenfield", None, [("J Edward", "Wrenfield")]),
    ('William "Bill" Wrenfield', None, [("William", "Wrenfield")]),
    ("Tom and Mary O'Hara own it", None, [("Tom", "O'Hara"), ("Mary", "O'Hara")]),
    ("Tobias Wrenfield and his wife Greta", None, [("Tobias", "Wrenfield"), ("Greta", "Wrenfield")]),
    ("MARTINA MÜLLER-LÜDENSCHEIDT", "de", [("Martina", "Müller-Lüdenscheidt")]),
    ("D. Juan Pérez García, con NIF", "es", [("Juan", "Pérez García")]),
    ("Maria da Silva Santos", "pt", [("Maria", "da Silva Santos")]),
    ("Robert Kemp Jr. and Alice B. Kemp III, DDS", None, [("Robert", "Kemp"), ("Alice", "Kemp")]),
    ("Erin St. John", None, [("Erin", "St. John")]),
    ("Abdul al-Rashid", None, [("Abdul", "al-Rashid")]),
    ("Jörg Hollerbach den Betrieb", "de", [("Jörg", "Hollerbach")]),
    ("Jörg Hollerbach Lindenweg 4", "de", [("Jörg", "Hollerbach")]),
    ("Call John Wrenfield Today For Free Estimates", None, [("John", "Wrenfield")]),
    ("Hi, I'm Brandon, Owner", None, [("Brandon", None)]),
    ("Miss Charlotte Abernethy AISTD, RAD RTS", "en", [("Charlotte", "Abernethy")]),
    ("Jean Pierre DUPONT, gérant", "fr", [("Jean Pierre", "Dupont")]),
    ("Ben Wrenfield, Owner", "en", [("Ben", "Wrenfield")]),
    ("Ben and Amy Carter", "en", [("Ben", "Carter"), ("Amy", "Carter")]),
    ("founded by Al Jensen", "en", [("Al", "Jensen")]),
    ("Mac McAllister", None, [("Mac", "McAllister")]),
    ("Irma Lopez and Autumn Reyes", "en", [("Irma", "Lopez"), ("Autumn", "Reyes")]),
    ("Amy J. Church, DDS", "en", [("Amy", "Church")]),
    ("Sam House Painting", "en", [("Sam", None)]),
    ("Kevin Snow", "en", [("Kevin", "Snow")]),
    ("Ms Tan Hwee Leng, Principal", "en", [("Hwee Leng", "Tan")]),
    ("Lim Siew-Mei", "en", [("Siew-Mei", "Lim")]),
    ("Tan Ann Roe", "en", [("Tan", "Roe")]),
    ("Angela Wong", "en", [("Angela", "Wong")]),
    ("Greta Wrenfield geb. Ernst und Oliver Wrenfield", "de", [("Greta", "Wrenfield"), ("Oliver", "Wrenfield")]),
    ("Claire Wrenfield, née Martin, et Luc Wrenfield", "fr", [("Claire", "Wrenfield"), ("Luc", "Wrenfield")]),
    ("Greta Wrenfield (geb. Grant) und Oliver Wrenfield", "de", [("Greta", "Wrenfield"), ("Oliver", "Wrenfield")]),
    ("Greta und Oliver Wrenfield, geboren in Ulm", "de", [("Greta", "Wrenfield"), ("Oliver", "Wrenfield")]),
    ("Prue & Jock Wrenfield are here", "en", [("Prue", "Wrenfield"), ("Jock", "Wrenfield")]),
    ("Visit Prue & Jock Wrenfield", "en", [("Jock", "Wrenfield")]),
    ("Photography and Jock Wrenfield", "en", [("Jock", "Wrenfield")]),
    ("Studio Legale Avv. Fiorenzo Piccolo", "it", [("Fiorenzo", "Piccolo")]),
    ("Mr. Tobias Blue", "en", [("Tobias", "Blue")]),
    ("Me Brigitte Juste, avocate", "fr", [("Brigitte", "Juste")]),
    ("Dr. Greta Praxis", "de", [("Greta", None)]),
    ("Ms. Greta Online", "en", [("Greta", None)]),
    ("Mr. Tom Cleaning", "en", [("", "Tom")]),
    ("Greta Piccolo", "it", [("Greta", None)]),
    ("Rodel Sta. Monica", "en", [("Rodel", "Sta. Monica")]),
    ("Maricel Dela Torre", "en", [("Maricel", "Dela Torre")]),
    ("Aminah binti Wrenfield", "en", [("Aminah", "binti Wrenfield")]),
    ("Anna sta preparando Torte", "it", [("Anna", None)]),
    ("Ο Γιάννης Ρενφίλδος", "el", [("Γιάννης", "Ρενφίλδος")]),
    ("Здравка Ренфилдова", "bg", [("Здравка", "Ренфилдова")]),
    ("Renfildi Csilla Ágota", "hu", [("Csilla Ágota", "Renfildi")]),
]
NOBODY = [
    "Custom Home Builder in Ohio",
    "Contact Us Today For Free Estimates",
    "Max Mustermann",
    "John Doe",
    "{{ owner.name }} Wrenfield",
    "Plumbing Heating Cooling",
    "YouTube Facebook Instagram",
    "Autumn Leaves",
    "Mai 2024",
    "Chi Siamo",
    "Santa Claus",
    "Mai Thai",
]


@pytest.mark.parametrize(("text", "lang", "expected"), FOUND)
def test_names_are_found_and_split(text, lang, expected):
    assert [(span.first, span.last) for span in name_spans(text, lang)] == expected


@pytest.mark.parametrize("text", NOBODY)
def test_words_that_are_no_names_are_not_found(text):
    assert name_spans(text) == ()


def test_titles_and_credentials_stand_outside_the_name():
    text = "Dr. Greta Wrenfield, DDS, MS"
    (span,) = name_spans(text)
    assert text[span.start : span.end] == "Greta Wrenfield"
    assert text[span.outer_start : span.outer_end] == text
    assert span.title == "Dr"


def test_a_possessive_is_marked():
    (span,) = name_spans("Jane Wrenfield's wife")
    assert span.possessive


def test_a_hostile_line_gives_a_bounded_number_of_names():
    assert len(name_spans("Ann Wrenfield, " * 5_000)) == MOST_SPANS


@pytest.mark.parametrize("label", ["GSTIN", "ABN", "VAT", "NIP", "REGON", "UID", "IBAN", "CUI", "CUIT", "Mob"])
def test_the_label_of_a_number_behind_a_name_is_no_surname(label):
    (span,) = name_spans(f"Prop: Nora Wrenfield {label} 29123456")
    assert (span.first, span.last) == ("Nora", "Wrenfield")


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Rooms in Wilson NC all year", [("Wilson", None)]),
        ("DR. GAURAV SINGHALI MDS (ORTHODONTICS)", [("Gaurav", "Singhali")]),
        ("Find us at 21 Griffin Street", []),
        ("Open at 330 N Griffin Way", []),
        ("Lena LY", [("Lena", "Ly")]),
        ("Since 1999 Joan Street", [("Joan", "Street")]),
    ],
)
def test_codes_degrees_and_streets_are_no_surnames(line: str, names: list[tuple[str, str | None]]) -> None:
    assert [(span.first or span.last, span.last if span.first else None) for span in name_spans(line, "en")] == names
