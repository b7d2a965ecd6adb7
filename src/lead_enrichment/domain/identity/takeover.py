"""What spammers put on domains that they bought up or broke into: gambling, pills, loans, copies, links that pay.

What a real casino hotel, pharmacy, lender or jeweller says of itself is not among it: these are the words of pages
that are made to be found, in the languages in which such pages are common.
"""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from lead_enrichment.domain.evidence import PageContent, Zone

_LINKS: Final = "links that pay"
_KINDS: Final = {
    "gambling": r"""
online[- ]?casinos?
casino(?:s)? (?:en ligne|online|en l[ií]nea|sin licencia|sans d[ée]p[ôo]t|ohne oasis|ohne limit)
free spins?|no[- ]deposit bonus|deposit bonus|welcome bonus|bonus codes?
slot (?:gacor|online|games? online|machines? online)
gacor|togel|judi online|situs (?:judi|slot)|maxwin|rtp (?:live|slot)|bandar(?:qq| togel)?|pragmatic play|1xbet
bet365|mostbet|pin[- ]?up casino
online (?:betting|gambling|slots|poker|roulette|blackjack)|betting (?:sites?|odds|bonus)|sports?book bonus
sportwetten|wettanbieter
online[- ]?spielautomaten|online[- ]?spielothek|freispiele|willkommensbonus|tours gratuits
bonus sans d[ée]p[ôo]t|machines? [àa] sous
tragaperras|apuestas (?:deportivas|online)|giros gratis|casas de apuestas|scommesse (?:sportive|online)
giri gratis|casin[òo] online
online gokken|gokkasten|gratis spins|casas de apostas|apostas esportivas|jogo do tigrinho|kasyno online
darmowe spiny
онлайн[- ]?казино|казино|игровые автоматы|canl[ıi] bahis|bahis siteleri|deneme bonusu|casino siteleri
""",
    "pills": r"""
(?:buy|order|cheap|generic|purchase) (?:\w+ ){0,2}PILLS
PILLS(?: \w+){0,2} (?:online|without|price|cheap|overnight)
without (?:a )?prescription|no prescription (?:needed|required)|overnight delivery no rx|canadian pharmacy
online pharmacy no
(?:viagra|cialis|levitra|kamagra|potenzmittel) (?:rezeptfrei|kaufen|günstig|bestellen)|rezeptfrei kaufen
ohne rezept
PILLS (?:sans ordonnance|pas cher|en ligne|sin receta|generico|senza ricetta|zonder recept)
sans ordonnance|sin receta|senza ricetta|zonder recept|sem receita
""",
    "loans": r"""
payday loans?|cash advance (?:online|loans?)|loans? (?:with )?no credit check|bad credit loans?
instant (?:cash|loan) approval|same day loans?
kredit ohne schufa|schufafrei|sofortkredit|kredit trotz|prêts? (?:rapides?|sans justificatif)
cr[ée]dit sans justificatif
minicr[ée]ditos?|pr[ée]stamos (?:r[áa]pidos|sin)|creditos? (?:r[áa]pidos?|online)
prestiti (?:veloci|senza busta)|minilening|geld lenen zonder
empr[ée]stimo (?:r[áa]pido|online)|chwil[óo]wki|займ[ыа]? онлайн
""",
    "replicas": r"""
replica (?:watches|rolex|bags|handbags|shoes|designer)
(?:rolex|omega|cartier|hublot|breitling) (?:replica|fake|clone)s?|fake (?:watches|rolex)
best replicas?|aaa replica
cheap (?:nfl|nba|mlb|nhl|jordan|air|jerseys|ugg|moncler|michael|louis|oakley)\w*(?: \w+)?|wholesale jerseys
(?:louis vuitton|gucci|moncler|ugg|michael kors|ray[- ]?ban|oakley|pandora) (?:outlet|pas cher|billig|baratos?)
repli[ck]a[- ]?uhren|uhren repli[ck]a|montres? r[ée]pliques?|r[ée]plique[s]? (?:de )?(?:montre|rolex)
r[ée]plicas? (?:de )?relojes|relojes r[ée]plica
orologi replica|replica orologi|replica horloges|スーパーコピー|ブランドコピー|偽物時計
""",
    _LINKS: r"""
ADMITTED
\d{1,2} best [a-z ]{3,30}|best [a-z ]{3,30} (?:in |of )?20[12]\d|\(?(?:tested|reviewed|ranked)[!)]|buying guides?
check (?:the )?(?:latest )?price|our (?:top|best) picks?|editors?['’]? (?:choice|pick)|honest reviews
(?:crypto|bitcoin)(?: wallets?| trading| casinos?)?|pros and cons
(?:die )?\d{1,2} besten [a-zäöü ]{3,30}|testsieger|preisvergleich
(?:die )?besten [a-zäöü ]{3,30} (?:im )?(?:test|vergleich)(?: 20[12]\d)?|kaufberatung
meilleure?s? [a-zé ]{3,30} 20[12]\d|guide d['’]achat
(?:los |las )?mejores [a-zñ ]{3,30} de 20[12]\d|gu[íi]a de compra
migliori [a-z ]{3,30} (?:del )?20[12]\d|guida all['’]acquisto
""",
}
_PILLS: Final = (
    r"(?:viagra|cialis|levitra|kamagra|tadalafil|sildenafil|xanax|tramadol|ozempic|phentermine|ambien|modafinil)"
)
_ADMITTED: Final = (
    r"as an (?:amazon )?(?:affiliate|associate)|earns? from qualifying purchases|affiliate[- ](?:links?|disclosure)"
    r"|affiliate[- ]commissions?|guest posts?|link insertions?|sponsored posts?|write for us|dofollow|buy backlinks?"
    r"|als amazon-partner|provisionslinks?|gastbeitr[äa]ge? buchen|liens? d['’]affiliation|partenaire amazon"
    r"|articles? sponsoris[ée]s?|enlaces? de afiliados?|afiliado de amazon|link di affiliazione|affiliato amazon"
)
"""Who is paid for links says so: the law of most countries asks for it."""


def _any_of(lines: str) -> re.Pattern[str]:
    pattern = "|".join(lines.strip("\n").split("\n")).replace("PILLS", _PILLS).replace("ADMITTED", _ADMITTED)
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE)


_IS_ADMITTED: Final = _any_of(_ADMITTED)
_SPAM: Final = {kind: _any_of(lines) for kind, lines in _KINDS.items()}
_OWN_TRADE: Final = {
    "gambling": re.compile(r"casino|gam(?:bl|ing)|bet|poker|slot|lott|spiel|bingo|racing|resort", re.IGNORECASE),
    "pills": re.compile(r"pharm|apothe|drug|chem|farmac|botica|apotek|clinic|health|med", re.IGNORECASE),
    "loans": re.compile(
        r"loan|lend|credit|kredit|bank|financ|finanz|cash|advance|pawn|prêt|prest|lening", re.IGNORECASE
    ),
    "replicas": re.compile(r"watch|replica|jewel|juwel|bijou|joy|gioiell|outlet|fashion|sport", re.IGNORECASE),
    _LINKS: re.compile(
        r"review|blog|media|medien|magazin|news|publish|verlag|guide|market|seo\b|test|content|crypto|bitcoin",
        re.IGNORECASE,
    ),
}
"""A company whose name says so is in the business itself."""
_FEWEST_WORDS: Final = 3
_MOST_SHOWN: Final = 3
_SHARE: Final = 250
"""Characters of text for each hit, at most: beyond it a page only mentions such things."""
_MOST_READ: Final = 40_000


def taken_over(pages: Sequence[PageContent], company: str) -> str | None:
    """The spam that a site is full of, in its own words, or None.

    It must be told by different words, close together, and in a title or heading; a page that some injected links
    were added to is still the company's own.
    """
    text, heads = _read(pages)
    for kind, pattern in _SPAM.items():
        if _OWN_TRADE[kind].search(company):
            continue
        in_heads = {found[0].lower() for found in pattern.finditer(heads)}
        if not in_heads or (kind == _LINKS and not _IS_ADMITTED.search(text)):
            continue
        hits = Counter(found[0].lower() for found in pattern.finditer(text))
        if len(hits) + len(in_heads) > _FEWEST_WORDS and hits.total() * _SHARE >= len(text):
            return f"{kind}: {', '.join(f'“{word}”' for word, _ in hits.most_common(_MOST_SHOWN))}"
    return None


def _read(pages: Sequence[PageContent]) -> tuple[str, str]:
    texts: list[str] = []
    heads: list[str] = []
    for page in pages:
        left = _MOST_READ
        for block in page.blocks:
            if block.data is not None or left <= 0:
                continue
            left -= len(block.text)
            texts.append(block.text)
            if block.zone in (Zone.TITLE, Zone.META) or block.tag in ("h1", "h2", "h3"):
                heads.append(block.text)
    return "\n".join(texts), "\n".join(heads)
