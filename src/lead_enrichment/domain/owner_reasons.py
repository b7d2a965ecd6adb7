"""Why a person is, or is not, taken for the owner: one sentence that a sales person understands."""

from typing import Final

from lead_enrichment.domain.evidence import PersonClaim, RankedPerson
from lead_enrichment.domain.owner_score import Scored

_AGAINST: Final = {
    "testimonial": "the words stand in a customer's review",
    "reviews_page": "the words stand on a page of reviews",
    "former": "the website speaks of a former owner",
    "past": "the text speaks of the past",
    "deceased": "the text tells of their death",
    "honorific": "the word may be the title of an office elsewhere",
    "succeeded": "somebody else is said to be in charge today",
    "of_a_group": "the website is that of a branch, a franchise or a company of a group",
    "franchise": "the text speaks of the founder of a franchise",
    "other_company": "the role seems to be at another organisation",
    "clients": "the page is about customers or partners",
    "credit": "the name stands in a credit for somebody's work on the website",
    "thanked": "the name is that of somebody who is thanked",
    "data_protection": "the name is that of a data protection contact or authority",
    "guest": "the name may be an author's or guest's",
    "unlikely_name": "the words may not be a person's name",
    "one_of_several": "others on the website are in the same position",
    "said_by_customer": "a customer says so",
}
_SAID: Final = {
    "rules.imprint_label": "is named in the legal notice",
    "rules.imprint_sole_trader": "is named in the legal notice",
    "rules.introduction": "introduces themselves on the website",
    "rules.sole_voice": 'is the one person under whose name the website says "I"',
    "rules.eponym": 'gives the company its name, and the website says "I"',
    "rules.company_person": "gives the company its name",
    "rules.company_bears_name": "gives the company its name, and nobody else is named as its owner",
    "rules.praise": "is the one of whom customers speak as having the crew or the company",
    "rules.own_hand": 'signs the website, which says "my business"',
    "rules.about_the": "is presented as the one who does the work",
    "rules.contact_card": "is the one person on the company's card",
    "rules.only_maker": "is the only one whom the website names, and does the company's work",
    "rules.signed_words": "signs what only an owner says",
    "rules.practice": "is the professional named on the website",
    "rules.company_full_name": "gives the company its name",
    "rules.company_first_name": "has the first name that the company is called after",
    "rules.register_name": "gives the company its name, as registers write it",
    "rules.contract_party": "is named as the business in its terms or privacy policy",
    "rules.trader_card": "stands with the company above its register number",
    "rules.trading_name": "stands in the name under which the business trades",
    "rules.company_surname": "shares the name of the company",
    "rules.copyright_line": "is named as whose the website is",
    "rules.lone_contact": "is the one person whom the website names beside its telephone number or address",
}
_LONGEST_QUOTE: Final = 120


def explain(person: RankedPerson, scored: Scored, partners: list[str]) -> str:
    """One or two sentences: what the site says, and what else speaks for or against it."""
    best = scored.claims[0]
    name = " ".join(part for part in (person.first, person.last) if part)
    sentences = [f"{name} {_said(best)}{_also(scored)}."]
    if partners:
        sentences.append(f"Also named: {', '.join(partners[:3])}.")
    if "first_name_only" in person.notes:
        sentences.append("Only a first name is given.")
    if "initials_only" in person.notes:
        sentences.append("Of the first name only initials are given.")
    if "several_equal" in person.notes:
        sentences.append("Others are named just as prominently.")
    against = [text for note, text in _AGAINST.items() if note in best.notes]
    if against:
        sentences.append(f"Against it: {', and '.join(against[:2])}.")
    return " ".join(sentences)


def _said(claim: PersonClaim) -> str:
    quoted = claim.quote if len(claim.quote) <= _LONGEST_QUOTE else claim.quote[: _LONGEST_QUOTE - 1].rstrip() + "…"
    if claim.extractor == "structured":
        return f"is given as {claim.role_word} in the website's structured data"
    told = f'is named with the words "{claim.role_word}"' if claim.role_word else "shares the name of the company"
    said = _SAID.get(claim.extractor, told)
    return f'{said} ("{quoted}")'


def _also(scored: Scored) -> str:
    more = []
    if scored.pages > 1:
        more.append(f"on {scored.pages} pages")
    kinds = {claim.extractor for claim in scored.claims}
    if len(kinds) > 1:
        more.append(f"by {len(kinds)} kinds of evidence")
    return f", {' and '.join(more)}" if more else ""
