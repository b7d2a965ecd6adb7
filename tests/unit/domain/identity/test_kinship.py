"""Groups, chains and franchises: what is said of the whole is not said of the unit."""

import pytest

from lead_enrichment.domain.enrich import Finding, Policy, enrich
from lead_enrichment.domain.evidence import Dossier
from lead_enrichment.domain.identity import Identity, Verdict, judge
from lead_enrichment.domain.identity.belonging import of_this_company
from lead_enrichment.domain.lead import Address, Lead
from lead_enrichment.domain.offline import read_claims
from lead_enrichment.domain.reading import read_page
from lead_enrichment.domain.verification import verify

SITE = "https://falcon-group.example/"


def read(lead: Lead, *pages: str, site: str = SITE) -> tuple[Identity, Finding]:
    contents = tuple(read_page(html, site if number == 0 else f"{SITE}p{number}") for number, html in enumerate(pages))
    dossier = Dossier(lead=lead, site=site, pages=contents)
    identity = judge(contents, lead, site, site)
    verified = of_this_company(verify(read_claims(dossier), dossier), identity, dossier)
    return identity, enrich(verified, dossier, Policy())


def page(title: str, body: str) -> str:
    return f"<html lang=en><title>{title}</title><body>{body}<footer>© 2026 Falcon Group Inc.</footer>"


CEO = "<p>Ruth Falconer, Owner and CEO of Falcon Group</p>"
BLUEBIRD = Lead(id="1", company="Bluebird Plumbing", address=Address(city="Dayton", state="OH"))


@pytest.mark.parametrize(
    "words",
    [
        "Bluebird Plumbing is now part of Falcon Group.",
        "Bluebird Plumbing has joined the Falcon family.",
        "Bluebird Plumbing, a division of Falcon Group.",
        "Bluebird Plumbing was acquired by Falcon Group in 2024.",
        "Bluebird Plumbing gehört jetzt zur Falcon-Gruppe.",
        "Bluebird Plumbing fait désormais partie du groupe Falcon.",
        "Bluebird Plumbing forma parte del grupo Falcon.",
        "Bluebird Plumbing fa parte del gruppo Falcon.",
        "Bluebird Plumbing maakt deel uit van Falcon.",
    ],
)
def test_a_company_that_joined_a_group(words):
    identity, found = read(BLUEBIRD, page("Falcon Group", f"<p>{words}</p>{CEO}"))
    assert (identity.verdict, identity.reason_code) == (Verdict.PARENT, "parent_company")
    assert found.person is None
    assert any("group or chain" in candidate.why for candidate in found.candidates)


@pytest.mark.parametrize(
    "heading", ["Our brands", "Our family of companies", "Unsere Marken", "Nos filiales", "Onze merken"]
)
def test_a_brand_of_a_group(heading):
    body = f"<h2>{heading}</h2><h3>Bluebird Plumbing</h3><p>418 Juniper Road, Dayton, OH 45402</p>{CEO}"
    body += "<h3>Heron Electric</h3><p>31 Gable Street, Columbus, OH 43215</p>"
    identity, found = read(BLUEBIRD, page("Falcon Group", body))
    assert identity.verdict is Verdict.PARENT
    assert found.person is None
    assert found.enrichment.address.street == "418 Juniper Road"


def test_the_groups_own_address_is_not_the_brands():
    body = f"<h2>Our brands</h2><h3>Bluebird Plumbing</h3>{CEO}<p>Falcon Group, 31 Gable Street, Columbus, OH 43215</p>"
    _, found = read(BLUEBIRD, page("Falcon Group", body))
    assert found.enrichment.address.is_empty()


def test_a_brand_on_its_own_website_is_itself():
    html = "<title>Bluebird Plumbing</title><p>Owner: Marjorie Quillfeather</p><p>We are part of the Falcon family of companies."
    identity, found = read(BLUEBIRD, html, site="https://bluebird-plumbing.example/")
    assert identity.verdict is Verdict.SAME
    assert found.enrichment.last_name == "Quillfeather"


def test_a_member_of_a_chamber_is_itself():
    html = "<title>Plumbers of Dayton</title><p>Owner: Marjorie Quillfeather</p><p>Bluebird Plumbing is a member of the Dayton Chamber."
    identity, found = read(BLUEBIRD, html, site="https://bbp-dayton.example/")
    assert (identity.verdict, found.enrichment.last_name) == (Verdict.SAME, "Quillfeather")


def test_a_lawyer_of_franchises_is_no_franchise():
    html = "<title>Roe Law of Dayton</title><a href=/f>Franchising</a><p>Founder: Marjorie Quillfeather</p><p>We help you buy a franchise."
    lead = Lead(id="1", company="Roe Law of Dayton")
    identity, found = read(lead, html, site="https://roe-law.example/")
    assert (identity.verdict, found.enrichment.last_name) == (Verdict.SAME, "Quillfeather")


def test_a_client_list_is_no_group():
    html = "<title>Hall Studio</title><p>Hall Studio, Dayton. Our clients: Bluebird Plumbing, Falcon Group."
    identity, _ = read(BLUEBIRD, html, site="https://hall.example/")
    assert identity.verdict is Verdict.SAME


STORES = (
    "<p>Visit one of our 120 stores. Founder: Ruth Falconer</p><p>Head office: 31 Gable Street, Columbus, OH 43215</p>"
)


@pytest.mark.parametrize(
    ("company", "site"),
    [
        ("Falcon Group - Dayton", SITE),
        ("Falcon Group #12", SITE),
        ("Falcon Group", f"{SITE}stores/dayton"),
    ],
)
def test_a_store_of_a_chain(company, site):
    lead = BLUEBIRD.model_copy(update={"company": company})
    html = page("Falcon Group", f"{STORES}<p>Falcon Group, 418 Juniper Road, Dayton, OH 45402</p>")
    identity, found = read(lead, html, site=site)
    assert (identity.verdict, found.person) == (Verdict.PARENT, None)
    assert found.enrichment.address.street == "418 Juniper Road"


def test_the_chain_itself_is_itself():
    lead = Lead(id="1", company="Falcon Group Inc.", address=Address(city="Columbus"))
    identity, found = read(lead, page("Falcon Group", STORES))
    assert (identity.verdict, found.people[0].last) == (Verdict.SAME, "Falconer")


def franchise_site(local: str) -> tuple[str, ...]:
    home = page(
        "Molly Scrub",
        f"<a href=/own>Own a franchise</a><p>Molly Scrub cleans homes.</p>{local}<p>Each location is independently owned.",
    )
    return home, page("Our story", "<p>Molly Scrub was founded by Petra Holloway. Founder and CEO: Petra Holloway</p>")


def test_the_owner_of_the_unit_not_the_founder_of_the_franchise():
    lead = Lead(id="1", company="Molly Scrub of Dayton", address=Address(city="Dayton"))
    local = "<p>Molly Scrub of Dayton is owned and operated by franchise owner Tobias Unger.</p>"
    identity, found = read(lead, *franchise_site(local))
    assert (identity.verdict, identity.shared) == (Verdict.FRANCHISE_UNIT, True)
    assert found.enrichment.last_name == "Unger"


@pytest.mark.parametrize(
    ("words", "owner"),
    [
        ("Molly Scrub of Dayton was founded by Tobias Unger.", "Unger"),
        ("The brand was founded by Petra Holloway.", None),
        ("La marque a été fondée par Petra Holloway.", None),
    ],
)
def test_a_founder_on_a_units_own_website_must_be_the_units(words, owner):
    html = f"<title>Molly Scrub of Dayton</title><p>{words}</p><p>A franchise, independently owned and operated."
    lead = Lead(id="1", company="Molly Scrub of Dayton")
    identity, found = read(lead, html, site="https://scrub.example/")
    assert identity.verdict is Verdict.FRANCHISE_UNIT
    assert found.enrichment.last_name == owner


def test_a_franchisors_site_without_the_units_owner_gives_none():
    lead = Lead(id="1", company="Molly Scrub of Dayton", address=Address(city="Dayton"))
    identity, found = read(lead, *franchise_site("<p>Our Toledo owner: Wilma Ostrander</p>"))
    assert (identity.verdict, found.person) == (Verdict.FRANCHISE_UNIT, None)


def test_a_franchisor_that_is_the_lead_keeps_its_founder():
    home, story = franchise_site("")
    lead = Lead(id="1", company="Molly Scrub")
    identity, found = read(lead, home.replace("Each location is independently owned.", ""), story)
    assert identity.verdict is Verdict.SAME
    assert found.people[0].last == "Holloway"


def test_independently_owned_says_nothing_of_a_franchise():
    html = "<title>Juniper Pharmacy</title><p>Juniper Pharmacy is independently owned and operated.</p><p>Founder: Ruth Falconer"
    identity, found = read(Lead(id="1", company="Juniper Pharmacy"), html, site="https://juniper.example/")
    assert (identity.verdict, found.enrichment.last_name) == (Verdict.SAME, "Falconer")
