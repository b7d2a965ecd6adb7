"""Lines that name a town and hold no sentence: behind a label, behind the company's name, in front of a trade."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

from lead_enrichment.domain.addresses.beside_name import TOWN_NAME
from lead_enrichment.domain.addresses.called_own import trade_behind
from lead_enrichment.domain.addresses.company_line import names_company
from lead_enrichment.domain.addresses.labelled_towns import LABEL_ALONE, OCCASION
from lead_enrichment.domain.addresses.mention_worth import ends_in_trade, tells_business
from lead_enrichment.domain.addresses.plain_words import BUSINESS
from lead_enrichment.domain.addresses.town_table import country_of_town, fold_town
from lead_enrichment.domain.evidence import Block, Zone
from lead_enrichment.domain.names.lexicon import lexicon

_PIECES: Final = re.compile(r"\s*(?:[|•·,:!?()]|\s[–—-]+\s|(?<=\w{3})\.(?=\s|$))\s*")
_BEHIND_LABEL: Final = re.compile(rf"(?P<city>{TOWN_NAME})(?:,\s{TOWN_NAME}){{0,2}}\.?")
_TRADE_AND_TOWN: Final = tuple(
    re.compile(rf"(?P<trade>\w+(?: (?:& )?\w+){{{more}}})(?P<gap>\s?[–—|:·-]\s|\s)(?P<city>{TOWN_NAME})")
    for more in range(3)
)
"""A trade by one, two or three words, and the town behind it."""
_TOWN_AND_TRADE: Final = re.compile(r"(?P<city>[^\W\d_a-z]\w+) (?P<trade>\w+(?: \w+)?)")
_TRADE_LAST: Final = ("TR", "FI", "EE")
"""Countries in whose languages the town stands in front of the trade."""
_AS_MUNICIPALITY: Final = re.compile(rf"(?P<city>{TOWN_NAME}),\s{TOWN_NAME}")
_YEAR: Final = re.compile(r"^©?\s*(?:\d{4}\s?)*")
MUNICIPALITY: Final = re.compile(r"s? [Kk]ommune?(?!\w)")
_RIGHTS: Final = re.compile(r"(?i)(?:©|copyright)?\s*(?:\d{4}\s*)?(?:all rights reserved)?")
_DIGIT: Final = re.compile(r"\d")
_LONGEST: Final = 1200


def labelled(
    text: str, above: str, around: list[str], spoken: Sequence[str], *, head: bool
) -> Iterator[tuple[str, int]]:
    """The town that is all of a line behind or under a label of place, or behind a word for a business."""
    if any(map(OCCASION.search, around)):
        return
    label, colon, behind = text.partition(": ")
    told = (label, behind) if colon else (above, text)
    if not _DIGIT.search(text) and LABEL_ALONE.fullmatch(told[0]) and (match := _BEHIND_LABEL.fullmatch(told[1])):
        yield match["city"], len(text) - len(told[1])
    match = _AS_MUNICIPALITY.fullmatch(text)
    if match and MUNICIPALITY.search(match["city"]):
        yield MUNICIPALITY.sub("", match["city"]), 0
    yield from islice(_behind_trade(text, spoken, head=head), 1)


def _behind_trade(text: str, spoken: Sequence[str], *, head: bool) -> Iterator[tuple[str, int]]:
    """The towns of the table behind a word for a business that are all of a line with it, the longest first."""
    for form in _TRADE_AND_TOWN:
        match = form.fullmatch(text)
        if match is None or (match["gap"] == " " and not head) or not country_of_town(match["city"], spoken):
            continue
        if tells_business(match["trade"]) or ends_in_trade(match["trade"]):
            yield match["city"], match.start("city")


def in_headings(block: Block, company: str, country: str) -> Iterator[tuple[str, int]]:
    """The towns with which a title or the first heading begins, or a piece of it, in front of a trade."""
    text = block.text[:_LONGEST]
    if block.zone is Zone.TITLE or block.tag == "h1":
        at = 0
        for piece in _PIECES.split(text):
            at = text.index(piece, at)
            if city := trade_behind(piece):
                yield city, at
    if country in _TRADE_LAST and (block.zone in (Zone.TITLE, Zone.META) or block.tag == "h1"):
        match = _TOWN_AND_TRADE.fullmatch(text)
        if match and tells_business(match["trade"]) and fold_town(match["city"]) not in fold_town(company).split():
            yield match["city"], 0


def beside_name(text: str, company: str) -> Iterator[tuple[str, int]]:
    """The pieces of a line behind the one that is the company's name, but for those that tell its trade."""
    gaps = [*_PIECES.finditer(text)]
    bounds = zip([0, *(gap.end() for gap in gaps)], [*(gap.start() for gap in gaps), len(text)], strict=True)
    known, behind = lexicon().firsts, False
    for start, end in bounds:
        piece = text[start:end]
        if names_company(_YEAR.sub("", piece), company):
            behind = True
        elif behind and piece and not (BUSINESS.search(piece) or _RIGHTS.fullmatch(piece)):
            if re.fullmatch(TOWN_NAME, piece) and fold_town(piece.split()[0]) not in known:
                yield piece, start
            return
