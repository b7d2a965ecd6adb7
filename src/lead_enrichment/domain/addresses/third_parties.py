"""Sentences of notices that name who serves or judges: "Payments are handled by Fernpay BV, Fern Lane 1, ..."."""

import re
from typing import Final

from lead_enrichment.domain.late_pattern import sieved_pattern

_PART: Final = sieved_pattern(
    r"(?i)\b(?:\w*zahlung\w*|paiements?|pagos?|pagament\w+|betaling\w*|betaln\w+|platb\w*|p[łl]atno[śs]\w+|maksu\w*"
    r"|payments?|host\w*|gehost\w*|\w*server\w*|palveli\w+|aloja\w+|h[ée]berg\w+|ospitat\w+"
    r"|(?:nett)?side[nr]? (?:driftes"
    r"|ligger hos)|versand\w*|livraisons?|exp[ée]di\w+|env[íi]os?|spedizion\w+|verzend\w*|paczk\w+|z[áa]silk\w+"
    r"|pakke\w*"
    r"|frakt\w*|toimitu\w+|beschwerden?|m[ée]diateur|r[ée]clamations?|saisir|reclam\w+|recorrer|acudir"
    r"|litigi\w*|lit[íi]gio\w*|klachten|klage\w*|klag[ae]r?|tvist\w*|st[íi][žz]nost\w*|skarg\w*|valitu\w+|dozor\w*"
    r"|steuerberat\w+|comptab\w+|gestor[íi]a|asesor[íi]a|commercialista|boekhoud\w+|ksi[ęe]gow\w+|[úu][čc]etn\w+"
    r"|bogholder\w*|regnskap\w*|revisor\w*|kirjanpi\w+|newsletter\w*|nyhetsbrev\w*|nieuwsbrief\w*|(?:[žz]ivnostensk[ýy]"
    r"|finan[čc]n[íi]) [úu][řr]ad|autoridad\w*|autorit[àae]\w*|beh[öo]rde|toezichthouder|aufsicht\w*|versicher\w+"
    r"|assurances?|seguros?|verzeker\w+|f[öo]rs[äa]kring\w*|forsikring\w*)\b"
)
"""What somebody does for the business, or who decides over it."""
_NAMED: Final = re.compile(r"(?:[A-ZÀ-ÞČŘŠŽĆŁŚŹ]|\w+\.\w)[\w.&'’/-]*(?:\s[\w.&'’/-]+){0,5}\)?\s?[,(–-]\s*$")
_SENTENCE: Final = re.compile(r"(?<=[a-zà-ÿ\d]{3})[.!?;]\s+(?=[A-ZÀ-Þ])")
_OWN: Final = re.compile(
    r"(?i)\b(?:betreiber|inhaber\w*|titular|titolare|responsable (?:de|del) (?:la )?(?:publi|trata)\w+)\b"
)
_LONGEST: Final = 160
_FEWEST_WORDS: Final = 4


def names_third_party(before: str, street: str, company: frozenset[str], words: frozenset[str]) -> bool:
    """Whether the sentence that leads to a street tells what somebody else does, and names them right in front of it.

    `company`: the words that tell the company from others; `words`: those of the sentence, folded.
    """
    first, comma, _ = street.partition(", ")
    swallowed = (
        bool(comma) and not any(piece.isdigit() for piece in first.split()) and len(first.split()) >= _FEWEST_WORDS
    )
    told = _SENTENCE.split((before + (f"{first}, " if swallowed else ""))[-_LONGEST:])[-1]
    part = _PART.search(told)
    if part is None or company & words or _OWN.search(told):
        return False
    return _NAMED.search(told, part.start()) is not None
