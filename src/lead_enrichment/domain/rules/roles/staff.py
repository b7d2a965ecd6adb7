"""Words that say right beside a name that the person is employed: the head of a kitchen runs no company."""

import re
from typing import Final

from lead_enrichment.domain.evidence import RoleClass
from lead_enrichment.domain.late_pattern import sieved_pattern
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.rules.roles.role_words import role_mentions

_REACH: Final = 40
_HIRED: Final = sieved_pattern(
    r"\b(?:(?:general|office|store|shop|project|practice|operations|kitchen|service|branch|restaurant) manager"
    r"|(?:executive|head|sous|pastry) chef|head coach|coach|trainer|crew (?:chief|leader)|foreman|photographer"
    r"|journalist|(?:werkstatt|service|verkaufs|k[üu]chen|abteilungs|team|schicht|bereichs|standort|niederlassungs"
    r"|lager|produktions"
    r"|projekt)leiter(?:in)?|verkstadschef|k[öo]kschef|v[æa]rkf[øo]rer|kj[øo]kkensjef|capofficina|chef "
    r"d['’](?:atelier|[ée]quipe)"
    r"|reporter|director of \w+|\w+ buyer|filialleiter(?:in)?|betriebsleiter(?:in)?|marktleiter(?:in)?|jefe de \w+"
    r"|responsable (?:de|du) \w+|chef de \w+|direttore di \w+|capo\w+|kierownik(?: \w+)?|vedouc[íi](?: \w+)?)\s*,?\s*$",
    re.IGNORECASE,
)
_JOINED: Final = re.compile(r",?[^.;:!?]{0,20}?,? who (?:first )?joined (?:us|our|the)\b")
"""Whoever joined a company did not open it."""


def is_called_staff(text: str, span: NameSpan) -> bool:
    """Whether the words right in front of a name, or an apposition right behind it, are an employee's."""
    front = text[max(0, span.outer_start - _REACH) : span.outer_start]
    if _HIRED.search(front) or any(
        mention.role is RoleClass.NONE and not front[mention.end :].strip(" ,") for mention in role_mentions(front)
    ):
        return True
    if _JOINED.match(text, span.outer_end):
        return True
    apposed = re.match(r",\s+(?:our |the |a )?([^,.;:!?]{3,40}),", text[span.outer_end :])
    mentions = role_mentions(apposed.group(1)) if apposed else ()
    return bool(mentions) and all(mention.role is RoleClass.NONE for mention in mentions)
