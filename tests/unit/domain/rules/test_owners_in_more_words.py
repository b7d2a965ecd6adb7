"""Owners told in further words and languages, and people who stand in the same words without owning anything."""

import pytest

from lead_enrichment.domain.rules.roles.role_words import role_mentions

TOLD = [
    ("en", "The Stag at Owlby", "<p>Landlords Rob and Jen Wrenfield look forward to welcoming you.</p>", "Rob Wrenfield"),
    ("en", "Larkspur Farm", "<p>Your hosts, Tom and Greta Wrenfield, will have the coffee on.</p>", "Tom Wrenfield"),
    ("en", "Larkspur Pottery", "<p>Larkspur Pottery was set up by Greta Wrenfield in 2003.</p>", "Greta Wrenfield"),
    ("en", "Larkspur Charters", "<p>Owner/Operator: Capt. Tom Wrenfield. Licensed.</p>", "Tom Wrenfield"),
    ("en", "Larkspur Vets", "<ul><li>Dr. Greta Wrenfield, DVM – Practice Owner</li><li>Dr. Tom Eames, DVM – Founder, retired 2012"
     "</li></ul>", "Greta Wrenfield"),
    ("en", "Larkspur Wines", "<p>Grower Greta Wrenfield runs the estate his great-grandfather planted in 1854.</p>", "Greta Wrenfield"),
    ("en", "J & J Auto Body", "<p>Brothers Tom and Rick Halden opened J &amp; J in 1999.</p>", "Tom Halden"),
    ("en", "Larkspur Gardens", "<p>Set up by Hugh Halden in 1981 and run since his retirement by his daughter Greta Halden.</p>",
     "Greta Halden"),
    ("en", "Larkspur Vets", "<p>Practice principal Dr Tom Wrenfield BVSc graduated in 1999.</p>", "Tom Wrenfield"),
    ("de", "Weinbau Larkspur", "<p>Auf drei Hektaren führen Urs und Heidi Albers den Betrieb.</p>", "Urs Albers"),
    ("de", "Gasthof Larkspur", "<p>Leopold und Maria Albers führen das Haus in fünfter Generation.</p>", "Leopold Albers"),
    ("de", "Larkspur Physio", "<p>Gesellschafter: Sandra Albers</p>", "Sandra Albers"),
    ("fr", "SARL Larkspur", "<p>Gérant : M. WRENFIELD Kévin</p>", "Kévin Wrenfield"),
    ("nl", "Bakkerij Larkspur", "<p>In 2010 namen Jelle en Anke Dijkstra de zaak over van hun ouders.</p>", "Jelle Dijkstra"),
    ("it", "Cantina Larkspur", "<p>Fondata nel 1921 da Battista Bianchi, la cantina è oggi guidata dal pronipote Ettore Bianchi.</p>",
     "Ettore Bianchi"),
    ("pt", "Quinta Larkspur", "<p>A quinta pertence a Duarte Meneses, que produz azeite.</p>", "Duarte Meneses"),
    ("pt", "Oficina Larkspur", "<p>A oficina foi fundada em 1994 pelos irmãos Marcos e Nelson Pacheco.</p>", "Marcos Pacheco"),
    ("sv", "Larkspur Bygg", "<p>Firman startades 1978 av Sture Björk. Sedan 2009 drivs företaget av sonen Fredrik Björk.</p>",
     "Fredrik Björk"),
    ("nb", "Larkspur Gård", "<p>Eier og vertskap: Ingrid Hansen</p>", "Ingrid Hansen"),
    ("fi", "Larkspur", "<p>Yrittäjä Jukka Virtanen</p>", "Jukka Virtanen"),
    ("cs", "Pekárna Larkspur", "<p>Majitel pekárny Zdeněk Novák peče každý den.</p>", "Zdeněk Novák"),
]  # fmt: skip
NOT_TOLD = [
    ("en", "Larkspur Learning Center", "<p>Director: Greta Wrenfield</p>"),
    ("en", "Larkspur Spa", "<p>Spa Director Greta Wrenfield oversees every treatment.</p>"),
    ("en", "Larkspur Cleaning", "<p>Restaurant owner Tom Halden says our cleaning is great.</p>"),
    ("pt", "Pousada Larkspur", "<p>Gerente: Valdir Pacheco</p>"),
    ("fr", "Cabinet Delmas Avocats", "<p>Cabinet Delmas Avocats, au service des entreprises.</p>"),
    ("nl", "Bakkerij Larkspur", "<p>Onze vestigingsmanager is Jelle Dijkstra.</p>"),
    ("en", "Larkspur Arts", "<p>Patron: Lord Wrenfield. Inspired by the work of Tom Halden.</p>"),
]


@pytest.mark.parametrize(("lang", "company", "html", "name"), TOLD)
def test_the_owner_is_found(owner, lang, company, html, name):
    assert owner({"about": html}, company, lang) == name


@pytest.mark.parametrize(("lang", "company", "html"), NOT_TOLD)
def test_nobody_is_taken(owner, lang, company, html):
    assert owner({"about": html}, company, lang) is None


def test_a_statutory_notice_counts_on_a_contact_page(owner):
    html = "<p>Angaben gemäß § 5 DDG:</p><p>Greta Albers<br>Larkspur Friseure<br>Lange Gasse 14<br>90403 Nürnberg</p>"
    assert owner({"kontakt.html": html}, "Larkspur Friseure", "de") == "Greta Albers"


@pytest.mark.parametrize(
    ("text", "notes"),
    [
        ("Ann Roe – Practice Owner", ()),
        ("as a business owner", ("generic_owner",)),
        ("Tom Roe – Founder, retired 2012", ("former",)),
        ("Tom Roe – Founder (1987–2012)", ("former",)),
    ],
)
def test_what_stands_around_a_role_is_noted(text, notes):
    assert role_mentions(text)[0].notes == notes
