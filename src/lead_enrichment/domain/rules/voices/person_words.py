"""Words in which one person speaks, or several, in twenty languages; some say it by their verbs alone."""

import re
from typing import Final

_ONE: Final = (
    r"(?=[IMJYEHSPTZVNOimjyehsptzvno])(?:I|I['’](?:m|ve|ll|d)|[Ii](?:ch|k|o)"
    r"|[Mm](?:y|eine?[mnrs]?|on|es|is?|ijn|io|ia|eu|inha|eva|ůj|oj[aeią]|ój|nie|in(?:ä|un|ua|ulle))"
    r"|[Jj](?:e|['’]\w+|ag|eg|sem|estem)|[Yy]o|[Ee]u"
    r"|[Ss](?:ono (?:nat|rimast|cresciut|entrat|arrivat|diventat|laureat|diplomat|un[ao]? )\w*|oy|ou|[oó]c)"
    r"|[Hh](?:o \w+[ts]o|e \w+[ai]do)|[Pp](?:rowadzę|racuję|erustin)|[Vv]agyok|[Nn]ekem|[Tt]worzę|[Zz]ajmuję|[Oo]len)\b"
)
"""By their first letters, so that of most words one look is enough."""
ONE: Final = re.compile(rf"\b(?:\w{{3,}}ł[ae]m\b|{_ONE})")
_ONE_BUT_IN_POLISH: Final = re.compile(rf"\b{_ONE}")
"""Whoever says "I". What the first letter excludes is excluded by one look: two thirds of the time of a text."""
_ONE_IN_THE_EAST: Final = re.compile(
    r"\b(?:[Jj]sem|[Mm]ůj|[Mm]oj[aeią]|[Mm]é(?:ho|mu)?|[Mm]nou|[Mm]ě|[Jj]estem|[Mm]ój|[Mm]nie|[Mm]am|[Pp]rowadzę|[Tt]worzę"
    r"|[Pp]racuję|[Zz]ajmuję|\w{3,}ł[ae]m|[Ss]om|[Vv]agyok|[Nn]ekem|[Ee]ngem|[Mm]agam)\b"
)
_EAST: Final = frozenset(("cs", "sk", "pl", "hu"))
"""Languages in which "je" and "mi" are other words than "I" and "my"."""
MANY: Final = re.compile(
    r"\b(?=[WOUNVASHJMwounvashjm])(?:[Ww](?:e|e['’]\w+|ir|ij)|[Oo](?:urs?|nze?|lemme)|[Uu](?:s|nsere?[mnrs]?)"
    r"|[Nn](?:ous|otre|os|osotr[oa]s|uestr[oa]s?|oi|ostr[oaie]|[óo]s|oss[oa]s?|ostres?|áš|aše(?:ho|m|mu)?|ašich"
    r"|asz\w{0,3}|álunk)"
    r"|[Vv](?:i|årt?|åra|ores?|agyunk)|[Aa]bbiamo|[Ss](?:iamo|omos)|[Hh]emos|[Jj](?:sme|esteśmy)|[Mm](?:eidän|eillä))\b"
)
ONE_WORDS: Final = tuple(
    " i |\ni |\nmy | my |i'm |i’m |i've |i’ve |i'll |i’ll |ich | mein| je | j'| j’| mon | mes | yo | mi | ik |mijn "
    "| io | mio"
    "| mia| eu | meu| minha|jag |jeg "
    "|sono nat|sono rim|sono cre|sono ent|sono arr|sono div|ho aperto|ho deciso|ho lavorato"
    "|soy |sou |sóc |jsem |můj |moj|jestem |prowadzę|łam |vagyok|nekem|olen |minun|minä".split("|")
)
"""Cheap to count: nearly all of what `ONE` finds, in lower case."""
MANY_WORDS: Final = tuple(
    " we | our |wir | unser| nous | notre | nuestr| wij | onze | nostr| noss| vår|siamo |somos |jsme |naš|nasz|vagyunk"
    "|olemme ".split("|")
)


def says_i(text: str, lang: str | None) -> int:
    """How often a text says "I" or "my" in a language; None: the page does not say which."""
    if lang in _EAST:
        return len(_ONE_IN_THE_EAST.findall(text))
    return len((ONE if "ł" in text else _ONE_BUT_IN_POLISH).findall(text))
