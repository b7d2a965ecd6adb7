"""Domains full of spam are nobody's website; businesses of such trades, and sites with injected links, are their own."""

import pytest

from lead_enrichment.domain.identity import Verdict, judge
from lead_enrichment.domain.lead import Address, Lead
from lead_enrichment.domain.reading import read_page

ASKED = "https://bluebird-plumbing.example/"


def verdict(title: str, text: str, company: str = "Bluebird Plumbing LLC", phone: str | None = None) -> Verdict:
    html = f"<title>{title}</title><h1>{title}</h1><p>{text}</p>"
    lead = Lead(id="1", company=company, phone=phone, address=Address(city="Dayton"))
    return judge([read_page(html, ASKED)], lead, ASKED, ASKED).verdict


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Best Online Casino Bonus", "Free spins and a no deposit bonus at every online casino. Bluebird Plumbing."),
        ("Situs Slot Gacor Hari Ini", "Slot gacor maxwin, judi online terpercaya, RTP live tertinggi, bandar togel."),
        ("Online Casinos ohne OASIS", "Freispiele, Willkommensbonus und Sportwetten: das beste Online Casino."),
        ("Meilleur casino en ligne", "Tours gratuits, bonus sans dépôt et machines à sous au casino en ligne."),
        ("Casas de apuestas", "Giros gratis, tragaperras y apuestas deportivas en casinos online."),
        ("Casinò online sicuri", "Giri gratis, scommesse sportive e bonus: il miglior casinò online."),
        ("Online gokken", "Gratis spins en gokkasten: online gokken zonder gedoe."),
        ("Онлайн казино", "Онлайн казино и игровые автоматы. Лучшее онлайн-казино, игровые автоматы."),
        ("Deneme bonusu veren siteler", "Canlı bahis, bahis siteleri ve deneme bonusu."),
        ("Buy cheap Viagra online", "Order generic Cialis without prescription. Buy Levitra. Canadian pharmacy."),
        ("Potenzmittel rezeptfrei kaufen", "Viagra rezeptfrei kaufen, Kamagra bestellen, Cialis kaufen ohne Rezept."),
        ("Kamagra pas cher", "Viagra sans ordonnance, Cialis en ligne, Kamagra pas cher, sans ordonnance."),
        (
            "Payday loans, no credit check",
            "Same day loans, cash advance loans and payday loans: instant loan approval.",
        ),
        ("Kredit ohne Schufa", "Sofortkredit trotz Schufa: schufafrei in Minuten, Kredit ohne Schufa."),
        ("Replica watches", "Best replica Rolex, fake watches, AAA replica: Omega replica."),
        ("Replica Uhren", "Replika-Uhren: Rolex Replica, Breitling replica, Uhren Replika."),
        (
            "7 Best Water Heaters in 2024",
            "Bluebird reviews pumps. Buying guide, pros and cons, check price. As an affiliate we earn a little.",
        ),
        (
            "Die 10 besten Rohrzangen im Test",
            "Kaufberatung, Testsieger und Preisvergleich. Als Amazon-Partner verdienen wir daran. Bluebird.",
        ),
        ("Meilleures pompes 2024", "Guide d'achat, meilleurs outils 2024. Liens d'affiliation, partenaire Amazon."),
    ],
)
def test_spam_on_a_plumbers_domain(title, text):
    assert verdict(title, text) is Verdict.HIJACKED


@pytest.mark.parametrize(
    ("company", "title", "text"),
    [
        ("Silver Spur Casino Hotel", "Silver Spur Casino Hotel, Dayton", "Slots, table games, free play on Tuesdays."),
        ("Silver Spur Lodge", "Silver Spur Lodge &amp; Casino, Dayton", "Rooms, slots, poker and our sports book."),
        (
            "Juniper Pharmacy",
            "Juniper Pharmacy, Dayton",
            "Viagra without prescription? No prescription, no pills: ask us.",
        ),
        (
            "Dayton Payday Loans Inc",
            "Dayton Payday Loans",
            "Payday loans, cash advance loans, same day loans in Dayton.",
        ),
        ("Roe Watches", "Roe Watches, Dayton", "Beware of replica watches, fake Rolex and AAA replica goods."),
        (
            "Bluebird Law",
            "Bluebird Law, Dayton",
            "We sue sellers of replica watches and online casinos for free spins.",
        ),
        ("Roe Reviews", "The 10 best taps in 2024", "Buying guide, pros and cons. As an affiliate Roe Reviews earns."),
        ("Roe Bikes", "Roe Bikes: 5 best bikes of 2024", "Our picks, buying guide, pros and cons. Roe Bikes, Dayton."),
    ],
)
def test_a_business_of_the_trade_is_its_own(company, title, text):
    assert verdict(title, text, company) is Verdict.SAME


def test_injected_links_do_not_make_a_site_somebody_elses():
    text = "Bluebird Plumbing fixes pipes in Dayton. " * 30 + "online casino, free spins, slot gacor, no deposit bonus"
    assert verdict("Bluebird Plumbing", text) is Verdict.SAME


def test_the_leads_own_telephone_number_outweighs_spam():
    text = "Free spins, no deposit bonus at every online casino. Call 937-555-0100."
    assert verdict("Online casino", text, phone="937-555-0100") is not Verdict.HIJACKED
