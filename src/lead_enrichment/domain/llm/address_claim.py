"""From a model's address to a claim: the fewest lines of the cited passage that hold its quote and its parts."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from lead_enrichment.domain.addresses.countries import country_code
from lead_enrichment.domain.addresses.country_hints import country_hints
from lead_enrichment.domain.addresses.regions import region_code
from lead_enrichment.domain.evidence import AddressClaim, Block, Dossier
from lead_enrichment.domain.grounding import normalised, places
from lead_enrichment.domain.lead import ADDRESS_PARTS, Address
from lead_enrichment.domain.llm.answer import Answer
from lead_enrichment.domain.llm.citing import EXTRACTOR, Passages, cited, is_plain, quote_fault
from lead_enrichment.domain.validation import is_valid_value

_STRENGTH: Final = 0.6


def address_claim(answer: Answer, passages: Passages, dossier: Dossier) -> AddressClaim | str | None:
    """The claim, or why there is none; None where the model gives no address."""
    stated = {part: getattr(answer, part) for part in ADDRESS_PARTS if getattr(answer, part)}
    if not (stated.get("street") or stated.get("city")):
        return "it has neither street nor city" if stated else None
    passage = cited(answer.address_passage, passages)
    fault = quote_fault(passage, answer.address_quote)
    if fault or passage is None or answer.address_quote is None:
        return fault or "no passage is cited"
    if not all(is_plain(value) and is_valid_value(value) for value in stated.values()):
        return "a part is no part of an address"
    blocks = _fewest(passage.blocks, answer.address_quote, stated)
    country, basis = _country(stated.get("country"), answer.address_quote, dossier)
    address = Address(
        street=stated.get("street"),
        city=stated.get("city"),
        state=_state(stated, country, answer.address_quote),
        postal_code=stated.get("postal_code"),
        country=country,
    )
    return AddressClaim(
        address=address,
        block_ids=tuple(block.id for block in blocks),
        quote=answer.address_quote,
        extractor=EXTRACTOR,
        strength=_STRENGTH,
        country_basis=basis,
    )


def _state(stated: dict[str, str], country: str | None, quote: str) -> str | None:
    """The region's code where we have one and the address bears it out, else the region as the model gave it."""
    given = stated.get("state")
    named = stated.get("country")
    code = region_code(country or (country_code(named) if named else None), given) if given else None
    return code if code and (country or places(normalised(code), normalised(quote))) else given


def _fewest(blocks: Sequence[Block], quote: str, stated: Mapping[str, str]) -> Sequence[Block]:
    """The shortest run of lines that holds the quote and the parts, which a quote need not reach.

    Without the parts where no run has them as the model writes them; all lines where the quote is not quite verbatim.
    """
    wanted = normalised(quote)
    parts = [normalised(stated[part]) for part in ("street", "city") if part in stated]
    holding = [run for run in _runs(blocks) if wanted in normalised(_text(run))]
    whole = (run for run in holding if all(places(part, normalised(_text(run))) for part in parts))
    return next(whole, None) or next(iter(holding), blocks)


def _runs(blocks: Sequence[Block]) -> Iterator[Sequence[Block]]:
    """All runs of lines, short ones first."""
    for length in range(1, len(blocks) + 1):
        for start in range(len(blocks) - length + 1):
            yield blocks[start : start + length]


def _text(run: Sequence[Block]) -> str:
    return " ".join(block.text for block in run)


def _country(named: str | None, quote: str, dossier: Dossier) -> tuple[str | None, str | None]:
    """The country that the model names, where the address itself or the website bears it out."""
    code = country_code(named) if named else None
    if code is None:
        return None, None
    if named and normalised(named) in normalised(quote):
        return code, "stated"
    basis = country_hints(dossier).get(code)
    return (code, basis) if basis else (None, None)
