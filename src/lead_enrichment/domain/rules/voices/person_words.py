"""Words in which one person speaks, or several, in twenty languages; some say it by their verbs alone."""

import re
from typing import Final

_ONE: Final = (
    r"(?:(?=[IMJYEHSPTZVNOimjyehsptzvno])(?:I|I['’](?:m|ve|ll|d)|[Mm]y|[Ii]ch|[Mm]eine?[mnrs]?|[Jj]e|[Jj]['’]\w+|[Mm]on|[Mm]es|[Yy]o|[Mm]is?|[Ii]k"
    r"|[Mm]ijn|[Ii]o|[Mm]io"
    r"|[Mm]ia|[Ee]u|[Mm]eu|[Mm]inha|[Jj]ag|[Jj]eg"
    r"|[Ss]ono (?:nat|rimast|cresciut|entrat|arrivat|diventat|laureat|diplomat|un[ao]? )\w*|[Hh]o \w+[ts]o"
    r"|[Ss]oy|[Hh]e \w+[ai]do|[Ss]ou|[Ss][oó]c|[Mm]eva"
    r"|[Jj]sem|[Mm]ůj|[Mm]oj[aeią]|[Jj]estem|[Mm]ój|[Mm]nie|[Vv]agyok|[Nn]ekem|[Pp]rowadzę|[Tt]worzę|[Pp]racuję|[Zz]ajmuję|[Pp]erustin|[Oo]len|[Mm]in(?:ä|un|ua|ulle)))\b"
)
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
    r"\b(?=[WOUNVASHJMwounvashjm])(?:[Ww]e|[Ww]e['’]\w+|[Oo]urs?|[Uu]s|[Ww]ir|[Uu]nsere?[mnrs]?|[Nn]ous|[Nn]otre|[Nn]os|[Nn]osotr[oa]s"
    r"|[Nn]uestr[oa]s?|[Ww]ij"
    r"|[Oo]nze?|[Nn]oi|[Nn]ostr[oaie]|[Nn][óo]s|[Nn]oss[oa]s?|[Vv]i|[Vv]årt?|[Vv]åra|[Vv]ores?"
    r"|[Aa]bbiamo|[Ss]iamo|[Ss]omos|[Hh]emos|[Nn]ostres?|[Jj]sme|[Nn]áš|[Nn]aše(?:ho|m|mu)?|[Nn]ašich|[Jj]esteśmy"
    r"|[Nn]asz\w{0,3}|[Vv]agyunk|[Nn]álunk|[Oo]lemme|[Mm]eidän|[Mm]eillä)\b"
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
