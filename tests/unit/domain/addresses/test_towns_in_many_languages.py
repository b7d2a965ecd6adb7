"""A town that a site says once, in a sentence of its language, declined or not, is the company's where words say so."""

import pytest

from lead_enrichment.domain.address_choice import rank_addresses
from lead_enrichment.domain.addresses import address_claims
from lead_enrichment.domain.addresses.declined_towns import declined, town_of
from lead_enrichment.domain.addresses.town_table import is_town_of
from lead_enrichment.domain.evidence import Claims, Dossier
from lead_enrichment.domain.lead import Lead
from lead_enrichment.domain.reading import read_page
from lead_enrichment.domain.verification import verify

SITE = "https://zrnce.example/"


def town(lang: str, phone: str, body: str, company: str = "Zrnce Orbela", title: str = "") -> str | None:
    """The town of the address that a page proves, if it has no street."""
    html = f'<html lang="{lang}"><title>{title or company}</title><body><h1>{company}</h1>{body}<p>{phone}</p></body></html>'
    page = read_page(html, SITE)
    dossier = Dossier(lead=Lead(id="1", company=company, website=SITE), site=SITE, pages=(page,))
    proven = verify(Claims(people=(), addresses=address_claims(dossier)), dossier).claims
    ranked = rank_addresses(proven.addresses, dossier)
    return ranked[0].address.city if ranked and not ranked[0].address.street else None


PHONES = {
    "de": "+49 171 5550199", "fr": "+33 6 55 55 01 99", "es": "+34 655 55 01 99", "it": "+39 333 555 0199",
    "pt": "+351 915 550 199", "nl": "+31 6 55501299", "sv": "+46 70 555 01 99", "da": "+45 55 55 01 99",
    "nb": "+47 955 51 299", "fi": "+358 40 555 0199", "pl": "+48 555 501 299", "cs": "+420 605 550 199",
    "sk": "+421 905 550 199", "hu": "+36 30 555 0199", "ro": "+40 721 555 019", "hr": "+385 91 555 0199",
    "sr": "+381 60 555 0199", "sl": "+386 40 555 019", "bg": "+359 88 555 0199", "el": "+30 697 555 0199",
    "tr": "+90 532 555 01 99", "lt": "+370 655 50199", "lv": "+371 2555 0199", "et": "+372 5555 0199",
}  # fmt: skip


@pytest.mark.parametrize(
    ("lang", "line", "wanted"),
    [
        ("cs", "<p>Naše truhlárna s prodejnou stojí v Jihlavě.</p>", "Jihlava"),
        ("cs", "<p>Ručně vyrobeno v Třebíči</p>", "Třebíč"),
        ("cs", "<p>Šijeme už 15 let, přijďte k nám v Uherském Hradišti!</p>", "Uherské Hradiště"),
        ("sk", "<p>Firma so sídlom v Banskej Bystrici</p>", "Banská Bystrica"),
        ("sk", "<p>Osobný odber tovaru je možný, naša predajňa je v Nitre.</p>", "Nitra"),
        ("pl", "<p>Nasza stolarnia i pracownia mieści się w Jeleniej Górze.</p>", "Jelenia Góra"),
        ("pl", "<p>Jesteśmy małą firmą z Bydgoszczy.</p>", "Bydgoszcz"),
        ("pl", "<p>Przyjmuję w Nowym Sączu po uzgodnieniu.</p>", "Nowy Sącz"),
        ("hr", "<p>Posjetite nas u Varaždinu svaki dan.</p>", "Varaždin"),
        ("hr", "<p>Tvrtka sa sjedištem u Velikoj Gorici</p>", "Velika Gorica"),
        ("sr", "<p>Naša pekara i prodavnica je u Kragujevcu.</p>", "Kragujevac"),
        ("sl", "<p>Naša pisarna je v Kopru.</p>", "Koper"),
        ("fi", "<p>Ompelimomme liike palvelee Savonlinnassa joka arki.</p>", "Savonlinna"),
        ("fi", "<p>Vastaanotto Kokkolassa</p>", "Kokkola"),
        ("hu", "<p>Asztalosműhelyünk és boltunk Kecskeméten várja.</p>", "Kecskemét"),
        ("lt", "<p>Mūsų salonas ir parduotuvė yra Klaipėdoje.</p>", "Klaipėda"),
        ("lv", "<p>Mūsu veikals atrodas Kuldīgā.</p>", "Kuldīga"),
        ("et", "<p>Meie kauplus asub Viljandis.</p>", "Viljandi"),
        ("tr", "<p>Mağazamız Eskişehir'de hizmet vermektedir.</p>", "Eskişehir"),
        ("tr", "<footer>Zrnce Orbela, Bursa / Türkiye</footer>", "Bursa"),
        ("pl", "<h1>Ceramika Nowy Sącz</h1>", "Nowy Sącz"),
        ("pl", "<h1>Ceramika Jelenia Góra</h1>", "Jelenia Góra"),
        ("de", "<h1>Keramik Bad Tölz</h1>", "Bad Tölz"),
        ("bg", "<p>Нашият магазин се намира в Пловдив.</p>", "Пловдив"),
        ("el", "<p>Το κατάστημά μας βρίσκεται στον Βόλο.</p>", "Βόλος"),
        ("ro", "<p>Suntem o firmă mică din Oradea.</p>", "Oradea"),
        ("de", "<p>Handgemacht in Buxtehude</p>", "Buxtehude"),
        ("de", "<p>Bei uns in Straubing wird jede Bank von Hand gehobelt.</p>", "Straubing"),
        ("de", "<p>Unser Laden in Straubing hat Dienstag bis Freitag offen.</p>", "Straubing"),
        ("fr", "<p>Je suis tapissière à Pontivy.</p>", "Pontivy"),
        ("fr", "<p>Installée à Manosque, je couds sur mesure.</p>", "Manosque"),
        ("fr", "<p>Ville : Pontivy</p>", "Pontivy"),
        ("es", "<p>Somos una empresa familiar de Antequera.</p>", "Antequera"),
        ("es", "<p>Localidad: Tarazona</p>", "Tarazona"),
        ("it", "<p>Tutto fatto a mano a Fasano</p>", "Fasano"),
        ("pt", "<p>O meu estúdio em Guimarães abre de segunda a sexta.</p>", "Guimarães"),
        ("nl", "<p>Vanuit Hoogeveen rijden wij door heel het land.</p>", "Hoogeveen"),
        ("nl", "<p>Ons pension ligt op Texel.</p>", "Texel"),
        ("sv", "<p>I min praktik i Kalix är alla välkomna.</p>", "Kalix"),
        ("sv", "<p>Hämtning sker i Borlänge</p>", "Borlänge"),
        ("da", "<p>Vores værksted ligger på Samsø.</p>", "Samsø"),
        ("nb", "<p>Vi holder til på Smøla.</p>", "Smøla"),
        ("nb", "<div>Sted</div><div>Osterøy</div>", "Osterøy"),
    ],
)
def test_a_town_told_once_is_the_companys_where_its_words_say_so(lang: str, line: str, wanted: str) -> None:
    assert town(lang, PHONES[lang], line) == wanted


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("cs", "<p>Narodil jsem se v Jihlavě.</p>"),
        ("cs", "<p>Zapsáno u Krajského soudu v Brně, oddíl C.</p>"),
        ("cs", "<p>Dříve jsme měli prodejnu v Třebíči.</p>"),
        ("sk", "<p>Vyštudovala som školu v Nitre.</p>"),
        ("pl", "<p>Sąd Rejonowy w Bydgoszczy prowadzi naszą sprawę.</p>"),
        ("pl", "<p>Dawniej miałam pracownię w Zamościu.</p>"),
        ("pl", "<p>Izba Rzemieślnicza w Krakowie wydała nasz dyplom.</p>"),
        ("hr", "<p>Prije je naša radionica bila u Rijeci.</p>"),
        ("hr", "<p>Naša dostava u Osijeku i okolici je besplatna.</p>"),
        ("sl", "<p>Naše podjetje je vpisano pri sodišču v Kopru.</p>"),
        ("fi", "<p>Synnyin Porvoossa ja perustin yrityksemme.</p>"),
        ("hu", "<p>Szegeden születtem, ott tanultam.</p>"),
        ("tr", "<p>Bursa'da doğdum.</p>"),
        ("bg", "<p>Завърших училище в Пловдив.</p>"),
        ("el", "<p>Σπούδασα στον Βόλο.</p>"),
        ("ro", "<p>Ne vedem la târgul din Oradea.</p>"),
        ("de", "<p>Unser Stand auf der Messe in Straubing ist in Halle 2.</p>"),
        ("fr", "<p>Je suis née à Manosque.</p>"),
        ("es", "<p>Inscrita en el colegio de Tarazona.</p>"),
        ("it", "<p>Sono nato a Fasano.</p>"),
        ("fr", "<p>Notre boutique ambulante va de Pontivy à Manosque.</p>"),
        ("fr", "<p>J'ai fini ma thèse, puis je deviens relieuse à Pontivy deux ans durant.</p>"),
        ("sv", "<p>Tingsrätten i Borlänge prövar våra tvister.</p>"),
        ("nb", "<p>Jeg er født på Smøla.</p>"),
    ],
)
def test_a_town_of_the_past_a_court_a_chamber_or_a_fair_is_not(lang: str, line: str) -> None:
    assert town(lang, PHONES[lang], line) is None


@pytest.mark.parametrize(
    ("name", "country", "genitive", "wanted"),
    [
        ("Brně", "CZ", False, "Brno"),
        ("Třebíče", "CZ", True, "Třebíč"),
        ("Zamościa", "PL", True, "Zamość"),
        ("Celju", "SI", False, "Celje"),
        ("Kopra", "SI", True, "Koper"),
        ("Βόλου", "GR", True, "Βόλος"),
        ("Zagrebu", "HR", True, None),
    ],
)
def test_a_declined_town_is_put_back_by_its_case(
    name: str, country: str, *, genitive: bool, wanted: str | None
) -> None:
    assert town_of(name, country, genitive=genitive) == wanted


def test_the_form_that_declines_a_town_is_its_proof() -> None:
    assert declined("Zagreb", "HR", "Naš ured je u Zagrebu.") == ("Zagrebu",)
    assert declined("Zagreb", "HR", "Zagreb, u Zagrebu") == ()
    assert declined("Bursa", "TR", "Bursa'da, Bursa’nın") == ("Bursa'da", "Bursa’nın")


def test_a_municipality_that_bears_no_towns_name_is_a_place() -> None:
    assert is_town_of("NO", "Osterøy")
    assert not is_town_of("SE", "Osterøy")
