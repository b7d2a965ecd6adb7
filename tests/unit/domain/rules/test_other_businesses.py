"""Owners of other businesses, whom websites name beside their own: customers, neighbours, suppliers, hosts."""

import pytest
from told import owner_on

from lead_enrichment.domain.enrich import Policy, enrich
from lead_enrichment.domain.offline import read_claims
from lead_enrichment.domain.verification import verify

# fmt: off
OTHERS = [  # company, language, path, text
    ("Blitzblank Service GmbH", "de", "", "„Schnelle Hilfe nach dem Wasserschaden“ Dr. Mareike Tolle, Inhaberin Tolle Apotheke"),
    ("Hof Silberkoog", "de", "hofladen", "Wir verkaufen auch: Obsthof Tewes, Inhaber Klaas Tewes, Altes Land – Äpfel"),
    ("Malerbetrieb Sonnleitner", "de", "", "Danke an die Bäckerei Pfahl und ihren Inhaber Jonas Pfahl für die Brezeln."),
    ("Nordlicht Fotografie", "de", "blog", "Gefeiert wurde im Landgasthof Kranich (Inhaberin: Petra Ohlsen) bis in die Nacht."),
    ("Les Combes Gîtes", "fr", "decouvrir", "Notre bonne adresse : le restaurant Chez Margot (patron : Lucien Vergnas) pour son cassoulet."),
    ("Atelier Bois Clair", "fr", "actualites", "Merci à la boulangerie Le Four d'Antan et à sa gérante Odile Marchand pour les croissants."),
    ("Academia Horizonte", "es", "blog", "Gracias a la librería El Faro de Papel y a su dueña Pepa Galarza por los libros."),
    ("Fontanería Del Río", "es", "trabajos", "Reforma en el Restaurante La Encina, propietario: Ramón Iturbe."),
    ("Idrotermica Valfredda", "it", "lavori", "Impianto per la Trattoria Da Nello, titolare Nello Bragadin."),
    ("Warmte Linden B.V.", "nl", "nieuws", "Wij nemen de klanten over van Hendriks Verwarming uit Beesd. Eigenaar Bennie Hendriks stopt ermee."),
    ("Dakwerk Veenstra", "nl", "projecten", "Eigenaar Willem-Jan Boog wilde van het gas af."),
    ("Dakwerk Veenstra", "nl", "", "„Netjes gewerkt“ – Sanne Kuiper, eigenaresse Bakkerij Kuiper"),
    ("Kamień i Forma", "pl", "", "Bogdan Szymczyk, właściciel Zakładu Pogrzebowego „Spokój”"),
    ("Stolarstwo Dębowe", "pl", "", "Meble dla restauracji Pod Lipą, właścicielka Ewa Borecka, i dla biur."),
    ("Truhlářství Javor", "cs", "", "Nábytek pro penzion Na Stráni, majitel Jiří Holub."),
    ("Målerifirman Vit", "sv", "", "Tack till restaurang Sjöboden och ägare Nils Fridell."),
    ("Clover Signs", "en", "", "Great work! Ann Roe, Owner, Roe Bakery"),
    ("Clover Signs", "en", "our-clients", "Owner Ann Roe wanted a sign that lasts."),
    ("Clover Signs", "en", "blog", "We met at Tall Pines Brewing, where owner Ann Roe poured the first pint."),
]
OWN = [
    ("Obsthof Tewes", "de", "hofladen", "Obsthof Tewes, Inhaber Klaas Tewes, Altes Land", "Klaas Tewes"),
    ("Bäckerei Pfahl", "de", "", "Inhaber der Bäckerei Pfahl ist Jonas Pfahl.", "Jonas Pfahl"),
    ("Restaurant Chez Margot", "fr", "a-propos", "Le restaurant Chez Margot, patron : Lucien Vergnas", "Lucien Vergnas"),
    ("Librería El Faro de Papel", "es", "", "La librería El Faro de Papel y su dueña Pepa Galarza te esperan.", "Pepa Galarza"),
    ("Clover Signs", "en", "projects", "Ann Roe, owner of Clover Signs, draws each sign by hand.", "Ann Roe"),
    ("Clover Signs", "en", "about", "Owner Ann Roe graduated from Lakeside School of Design.", "Ann Roe"),
    ("Trattoria Da Nello", "it", "", "Trattoria Da Nello, titolare Nello Bragadin", "Nello Bragadin"),
    ("Zakład Kamieniarski Forma", "pl", "", "Bogdan Szymczyk, właściciel zakładu kamieniarskiego Forma", "Bogdan Szymczyk"),
]
# fmt: on


@pytest.mark.parametrize(("company", "lang", "path", "text"), OTHERS)
def test_the_owner_of_another_business_is_not_taken(company: str, lang: str, path: str, text: str) -> None:
    assert owner_on(company, lang, path, f"<p>{text}</p>") == "-"


@pytest.mark.parametrize(("company", "lang", "path", "text", "owner"), OWN)
def test_the_own_business_may_stand_beside_the_owner(company: str, lang: str, path: str, text: str, owner: str) -> None:
    assert owner_on(company, lang, path, f"<p>{text}</p>") == owner


@pytest.mark.parametrize(
    "text",
    [
        "Bluebell Joinery is owned and operated by Marjorie Quillan, a master joiner.",
        "In 2014 Marjorie Quillan opened Bluebell Joinery in a former coach house.",
    ],
)
def test_the_brand_that_a_site_gives_itself_is_its_own_though_the_lead_has_another_name(dossier, text):
    pages = {"": f"<title>Bluebell Joinery | Dayton</title><p>{text}</p>"}
    given = dossier(pages, "Larch Holdings LLC")
    person = enrich(verify(read_claims(given), given), given, Policy()).person
    assert person
    assert (person.first, person.last) == ("Marjorie", "Quillan")
