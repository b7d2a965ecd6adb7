"""How a website names somebody, as signs; and what they are weighed into."""

import pytest

from lead_enrichment.domain.evidence import Dossier, PersonClaim, RankedPerson, RoleClass
from lead_enrichment.domain.lead import Lead
from lead_enrichment.domain.owner_choice import rank_people
from lead_enrichment.domain.owner_signs import (
    lines_of,
    plausibility,
    presence,
    signs_of_claims,
    signs_of_presence,
    signs_of_size,
)
from lead_enrichment.domain.owner_weights import OwnerWeights, log_odds, owner_weights
from lead_enrichment.domain.reading import read_page
from lead_enrichment.domain.rules.people import person_claims

SITE = "https://acme.example/"


def dossier(*bodies: str, company: str = "Fennimore Stoves", title: str = "") -> Dossier:
    pages = tuple(
        read_page(f'<html lang="en"><head><title>{title}</title></head><body>{body}</body></html>', f"{SITE}{number}")
        for number, body in enumerate(bodies)
    )
    return Dossier(lead=Lead(id="1", company=company, website=SITE), site=SITE, pages=pages)


def signs(first: str, last: str, website: Dossier) -> set[str]:
    return signs_of_presence(first, last, presence(first, last, lines_of(website)), website)


def test_a_line_that_several_pages_repeat_names_somebody_once():
    website = dossier(*2 * ["<p>Ask for Martha Kindle in the shop.</p>"])
    assert len(presence("Martha", "Kindle", lines_of(website)).mentions) == 1
    assert signs("Martha", "Kindle", website).isdisjoint({"named more than 1 times", "named on several pages"})


def test_names_are_counted_over_lines_and_pages():
    website = dossier("<p>Martha Kindle builds stoves.</p>", "<p>Call Martha Kindle.</p><p>MARTHA KINDLE</p>")
    shown = signs("Martha", "Kindle", website)
    assert {"named more than 1 times", "named more than 2 times", "named on several pages"} <= shown
    assert {"alone in a line", "in a short line", "in main"} <= shown
    assert "named more than 4 times" not in shown


def test_who_else_has_the_surname_and_where_a_part_of_the_name_stands_alone_is_told():
    website = dossier("<p>Martha Kindle builds stoves.</p><p>Her son Paul Kindle sells them.</p><p>Martha sings.</p>")
    shown = signs("Martha", "Kindle", website)
    assert {"namesake", "surname elsewhere", "first name elsewhere"} <= shown
    assert "first name elsewhere" not in signs("Paul", "Kindle", website)


def test_a_part_of_another_word_is_no_name():
    website = dossier("<p>Ann Lee builds stoves.</p><p>Sleek stoves, planned for you.</p>")
    assert signs("Ann", "Lee", website).isdisjoint({"surname elsewhere", "first name elsewhere"})


@pytest.mark.parametrize(
    ("company", "title", "shown"),
    [
        ("Kindle Stoves", "", {"surname in company"}),
        ("Martha Kindle Stoves", "", {"surname in company", "first name in company", "whole name in company"}),
        (
            "Martha's Stoves",
            "Martha Kindle",
            {"first name in company", "first name in titles", "surname in titles", "whole name in titles"},
        ),
        ("Fennimore Stoves", "Home", set()),
    ],
)
def test_what_of_a_name_stands_in_the_companys_name_and_the_titles(company, title, shown):
    website = dossier("<p>Martha Kindle builds stoves.</p>", company=company, title=title)
    kinds = {
        f"{part} in {whose}" for part in ("surname", "first name", "whole name") for whose in ("company", "titles")
    }
    assert signs("Martha", "Kindle", website) & kinds == shown


def test_an_e_mail_address_made_of_the_name_is_a_sign():
    website = dossier('<p>Martha Kindle</p><a href="mailto:mkindle@acme.example">Write to us</a>')
    assert "e-mail address" in signs("Martha", "Kindle", website)
    assert "e-mail address" not in signs("Paul", "Fennimore", website)


def test_a_name_that_no_line_writes_is_as_likely_as_its_words():
    nowhere = presence("Martha", "Kindle", ())
    assert nowhere.plausibility is None
    assert plausibility("Martha", "Kindle", nowhere) > plausibility("Vorgen", "Xulp", presence("Vorgen", "Xulp", ()))


def test_how_little_there_is_to_read_is_a_sign():
    small, large = (
        dossier("<p>Martha Kindle</p>"),
        dossier(*("".join(f"<p>{n} {p}</p>" for n in range(80)) for p in "ab")),
    )
    assert signs_of_size(lines_of(small), small) == {
        "at most 20 lines",
        "at most 50 lines",
        "at most 100 lines",
        "one page",
    }
    assert signs_of_size(lines_of(large), large) == set()


def test_claims_tell_role_kind_and_notes():
    claim = PersonClaim("Martha", "Kindle", RoleClass.OWNER, "owner", "b", "q", "rules.role_line", 0.9, notes=("past",))
    person = RankedPerson("Martha", "Kindle", RoleClass.OWNER, 0.9, (claim, claim), "")
    told = {"claimed", "role owner", "by rules.role_line", "note past", "claimed more than 1 times"}
    assert signs_of_claims(person, first=False) == told
    assert signs_of_claims(person, first=True) == told | {"claimed first"}


def test_log_odds_are_finite_and_symmetric():
    assert log_odds(0.5) == 0.0
    assert log_odds(1.0) == pytest.approx(-log_odds(0.0))
    assert log_odds(1.0) < 7


def test_a_probability_rises_with_each_thing_that_speaks_for_somebody():
    weights = OwnerWeights(intercept=-1.0, odds=0.5, plausibility=1.0, rival=-1.0, signs={"for": 1.0, "against": -1.0})
    plain = weights.probability(0.8, 0.5, 0.0, ["never heard of"])
    assert plain < weights.probability(0.9, 0.5, 0.0, [])
    assert plain < weights.probability(0.8, 0.9, 0.0, [])
    assert plain > weights.probability(0.8, 0.5, 0.9, [])
    assert weights.probability(0.8, 0.5, 0.0, ["against"]) < plain < weights.probability(0.8, 0.5, 0.0, ["for"])


def test_the_shipped_weights_say_what_common_sense_says():
    shipped = owner_weights()
    assert shipped.odds > 0
    assert shipped.plausibility > 0 > shipped.rival
    assert shipped.signs["role owner"] > shipped.signs["role practitioner"]
    assert shipped.signs["e-mail address"] > 0 > shipped.signs["unlikely name"]


def test_signs_make_somebody_surer_or_less_sure_but_never_hide_what_the_score_gives():
    once = dossier("<p>Martha Kindle founded Fennimore in 1999.</p>" + "".join(f"<p>Stove {n}</p>" for n in range(150)))
    often = dossier(
        '<h2>Martha Kindle, owner</h2><p>Martha Kindle founded Fennimore in 1999.</p><a href="mailto:martha@acme.example">'
        "Write to Martha</a>"
    )
    (weak, *_), (strong, *_) = (rank_people(person_claims(website), website) for website in (once, often))
    assert 0.5 <= weak.probability < 0.8 < strong.probability
