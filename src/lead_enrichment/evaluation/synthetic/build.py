"""Compose one invented website with its label, by a seed: company, people, pages, traps."""

import json
from dataclasses import dataclass, field
from random import Random
from typing import Any, Final

from lead_enrichment.domain.lead import Address
from lead_enrichment.evaluation.synthetic import layouts, phrases
from lead_enrichment.evaluation.synthetic.people import Person, people, person
from lead_enrichment.evaluation.synthetic.places import COUNTRIES, LANGUAGES, Place, place, town

SITUATIONS: Final = (
    "owner",
    "owner",
    "owner",
    "co_owners",
    "former",
    "none",
    "none",
    "first_name",
    "practice",
    "namesake",
)
_WEIGHTS: Final = {"US": 8, "GB": 2, "DE": 3, "FR": 2, "CA": 2, "AU": 2}
_HALF: Final = 0.5
_COINED: Final = (
    "Larkspur Tidewell Brightmoor Fernhollow Copperkettle Novaline Greyfinch Sundew Ashgrove Bluestone Kestrel".split()
)


@dataclass(slots=True)
class SyntheticSite:
    """Pages by path ("" is the home page) and the label as cases.jsonl holds it."""

    slug: str
    pages: dict[str, str]
    label: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Cast:
    owner: Person
    partner: Person
    other: Person
    company: str

    def fill(self, snippet: str) -> str:
        """A phrase with these people in it."""
        names = {
            "p": self.owner.full,
            "q": self.partner.full,
            "o": self.other.full,
            "f": self.owner.first,
            "l": self.owner.last,
        }
        return snippet.format(
            **names,
            c=self.company,
            of=self.other.first,
            l_up=self.owner.last.upper(),
            q_same=f"{self.partner.first} {self.owner.last}",
        )


def site(seed: int) -> SyntheticSite:
    """The site of this seed."""
    random = Random(seed)  # noqa: S311 - reproducible, not secret
    country = random.choice([code for code in COUNTRIES for _ in range(_WEIGHTS.get(code, 1))])
    lang = LANGUAGES[country]
    situation = random.choice(SITUATIONS)
    if situation == "first_name" and lang not in phrases.FIRST_NAME:
        situation = "owner"
    cast = _cast(lang, situation, random)
    where, shown = _where(country, random)
    told = _people_part(lang, situation, cast, random)
    kind = random.choice(layouts.KINDS)
    pages = _pages(kind, lang, cast, where=where, told=told, random=random)
    return SyntheticSite(
        slug=f"s{seed:05d}-{country.lower()}-{situation.replace('_', '-')}",
        pages=pages,
        label=_label(seed, country, lang, situation, kind, cast, shown),
    )


def _cast(lang: str, situation: str, random: Random) -> _Cast:
    owner, partner, other = people(lang, random, 3)
    if situation == "co_owners" and random.random() < _HALF:
        partner = person(lang, random, last=owner.last)
    trade = random.choice(phrases.TRADES[lang].split("|"))
    coined = random.choice(_COINED)
    company = random.choice(
        (
            f"{coined} {trade}",
            f"{trade} {coined}",
            f"{coined}",
            f"The {coined} {trade} Co." if lang == "en" else f"{trade} {coined}",
        )
    )
    if situation == "namesake":
        company = random.choice((f"{owner.full} {trade}", f"{trade} {owner.full}", f"{owner.last} {trade}"))
    elif situation != "none" and random.random() < 0.25:  # noqa: PLR2004 - many companies carry the surname
        company = f"{owner.last} {trade}" if lang == "en" else f"{trade} {owner.last}"
    return _Cast(owner, partner, other, company)


def _where(country: str, random: Random) -> tuple[Place | str | None, Address | None]:
    chance = random.random()
    if chance < 0.1:  # noqa: PLR2004 - a tenth say nothing
        return None, None
    if chance < 0.22 and country in ("US", "CA", "AU", "GB", "IE"):  # noqa: PLR2004 - a tenth say only their town
        address, written = town(country, random)
        return written, address
    found = place(country, random)
    return found, found.address


def _pick(table: dict[str, Any], lang: str, random: Random) -> str:
    return str(random.choice("".join(table.get(lang, table["en"])).split("|")))


def _people_part(lang: str, situation: str, cast: _Cast, random: Random) -> list[str]:
    """Snippets about people: those that tell the owner, and up to three about others."""
    tables = {
        "owner": phrases.OWNER,
        "co_owners": phrases.CO_OWNERS,
        "former": phrases.FORMER,
        "first_name": phrases.FIRST_NAME,
    }
    told = []
    if situation in tables:
        table = tables[situation]
        told.append(_pick(table if lang in table else phrases.OWNER, lang, random))
    elif situation == "practice":
        told.append(random.choice(_PRACTICE.get(lang, _PRACTICE["en"])))
    elif situation == "namesake":
        told.append(random.choice(_NAMESAKE.get(lang, _NAMESAKE["en"])))
    told += [_pick(phrases.NOT_OWNER, lang, random) for _ in range(random.choice((0, 0, 1, 2, 3)))]
    random.shuffle(told)
    others = people(lang, random, 4)
    return [
        _Cast(cast.owner, cast.partner, others[number % 4], cast.company).fill(one) for number, one in enumerate(told)
    ]


_PRACTICE: Final = {
    "en": (
        "<h2>Dr. {p}</h2><p>Dr. {l} has cared for families here since 2003.</p>",
        "<p>{p}, DDS</p><p>General dentistry for all ages</p>",
    ),
    "de": ("<h2>Praxis Dr. med. {p}</h2><p>Facharzt für Allgemeinmedizin</p>", "<p>Rechtsanwältin {p}</p>"),
    "fr": ("<h2>Maître {p}</h2><p>Avocat au barreau</p>", "<p>{p}, ostéopathe D.O.</p>"),
    "es": ("<h2>Dra. {p}</h2><p>Odontóloga</p>", "<p>{p}, abogado</p>"),
    "it": ("<h2>Dott. {p}</h2><p>Commercialista</p>", "<p>Avv. {p}</p>"),
}
_NAMESAKE: Final = {
    "en": (
        "<p>{p} has been in the trade for thirty years.</p>",
        "<p>Call {p} for a quote.</p>",
        "<p>Ask for {f}. {p} answers every call himself.</p>",
    ),
    "de": ("<p>{p} berät Sie gern persönlich.</p>",),
    "fr": ("<p>{p} vous accueille du lundi au samedi.</p>",),
    "es": ("<p>{p} le atiende personalmente.</p>",),
}


def _pages(
    kind: str, lang: str, cast: _Cast, *, where: Place | str | None, told: list[str], random: Random
) -> dict[str, str]:
    sections = [phrases.ABOUT[lang], phrases.CONTACT[lang], *([phrases.LEGAL[lang]] if lang in phrases.LEGAL else [])]
    nav = [("", "Home"), *sections]
    block = _address_block(where, cast.company, random)
    filler = phrases.FILLER[lang].split("|")
    footer = random.choice((block, f"<p>© 2024 {cast.company}</p>")) if block else f"<p>© 2024 {cast.company}</p>"
    body: dict[str, list[str]] = {path: [f"<h1>{label if path else cast.company}</h1>"] for path, label in nav}
    for path, _ in nav:
        body[path] += [layouts.text(kind, random.choice(filler)) for _ in range(random.randint(1, 5))]
    chosen = [path for path, _ in nav if path != phrases.CONTACT[lang][0]]
    for snippet in told:
        page = random.choice(chosen)
        body[page].insert(random.randint(1, len(body[page])), layouts.text(kind, snippet))
    if block and (footer != block or random.random() < _HALF):
        body[random.choice((phrases.CONTACT[lang][0], nav[-1][0]))].insert(1, block)
    if lang in phrases.OTHER_ADDRESS and random.random() < 0.3:  # noqa: PLR2004
        away = place(next(code for code in COUNTRIES if LANGUAGES[code] == lang), random)
        body[nav[-1][0]].append(_pick(phrases.OTHER_ADDRESS, lang, random).format(a=", ".join(away.lines)))
    head = _json_ld(cast.company, where) if isinstance(where, Place) and random.random() < 0.25 else ""  # noqa: PLR2004
    return {
        path: layouts.page(
            kind,
            lang,
            f"{label} | {cast.company}",
            body="".join(body[path]),
            nav=nav,
            footer=footer,
            head=head if not path else "",
        )
        for path, label in nav
    }


def _address_block(where: Place | str | None, company: str, random: Random) -> str:
    if where is None:
        return ""
    if isinstance(where, Place):
        return layouts.address(where.lines, where.phone, company, random)
    forms = (
        f"<p>{company} is based in {where}.</p>",
        f"<p>{company} · {where}</p>",
        f"<p>Proudly located in {where}</p>",
        f"<ul><li>{where}</li><li>hello@company.test</li></ul>",
        f"<p>© 2024 {company}, {where}</p>",
    )
    return random.choice(forms)


def _json_ld(company: str, where: Place) -> str:
    address = where.address
    node = {
        "@context": "https://schema.org",
        "@type": "LocalBusiness",
        "name": company,
        "telephone": where.phone,
        "address": {
            "@type": "PostalAddress",
            "streetAddress": address.street,
            "addressLocality": address.city,
            "addressRegion": address.state or "",
            "postalCode": address.postal_code,
            "addressCountry": address.country,
        },
    }
    return f'<script type="application/ld+json">{json.dumps(node, ensure_ascii=False)}</script>'


def _label(  # noqa: PLR0917 - what a label is made of
    seed: int, country: str, lang: str, situation: str, kind: str, cast: _Cast, address: Address | None
) -> dict[str, Any]:
    named = situation not in ("none", "first_name")
    partners = [cast.partner, Person(cast.partner.first, cast.owner.last)] if situation == "co_owners" else []
    return {
        "slug": f"s{seed:05d}-{country.lower()}-{situation.replace('_', '-')}",
        "company": cast.company,
        "country": country,
        "owner": {"first": cast.owner.first, "last": cast.owner.last} if named else None,
        "owner_alternatives": [{"first": one.first, "last": one.last} for one in partners],
        "address": address.model_dump() if address else None,
        "tags": [f"lang:{lang}", f"country:{country}", f"situation:{situation}", f"layout:{kind}"],
    }
