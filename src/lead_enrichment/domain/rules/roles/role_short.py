"""Short forms of words for roles, as cards and registers write them ("GF", "Inh.", "gér.", "A.U.", "wł.")."""

from typing import Final

from lead_enrichment.domain.rules.roles import role_eastern

_TITLED: Final = (
    r"(?:(?:dott|sig|ing|dr|mgr|dhr|mevr|mw|hr|m|mme|d|pan[ií]?|herrn?|frau|dipl)\.?(?:ra|ssa|-ing\.?)?\s+){0,2}"
)
_NAME: Final = rf"{_TITLED}(?-i:[^\W\d_a-zß-öø-ÿ])(?:[^\W\d_]|\.)"
_BESIDE: Final = rf"(?=\s?:|\s+{_NAME}|\W*$|\s?[/&|+,]\s?\w)"
"""A name, a second role or the end of the line must follow: "tit. 3" is a title of a law."""
_BEFORE_NAME: Final = rf"(?=\s?:?\s+{_NAME}|\W*$)"

OWNER: Final = (
    rf"(?:tit|eig|eigent|uitb|innh|innehav|indeh|w[łl]a[śs]c|w[łl]|maj|tul|omist|vl)\.{_BESIDE}|w[łl]a[śs]c(?=\s?:)"
)
LEGAL: Final = (
    rf"(?-i:GF|Gf)(?:['’:*-]?in)?\.?{_BESIDE}"
    rf"|(?:allein|mit)?gesch(?:(?:ä|ae)fts)?\.?-?f(?:(?:ü|ue)hr)?\.{_BESIDE}"
    rf"|(?:co-?)?g[ée]r\.{_BESIDE}"
    rf"|(?-i:A\. ?U\.|L\. ?R\.){_BEFORE_NAME}|(?-i:A\.U|L\.R)(?=\.?\s?:)"
    r"|leg(?:ale|\.) ?rapp(?:r(?:es)?)?\.(?:te)?|rapp(?:r(?:es)?)?\.(?:te)? leg(?:ale|\.)"
    rf"|amm(?:in)?\.(?:re|ne|ce|tore|trice)?(?: (?:unic[oa]|un\.|deleg\w*\.?|del\.))?{_BESIDE}"
    r"|adm(?:in)?(?:\.|\.?ora?\.?) (?:[úu]nic[oa]|[úu]n\.|solidari[oa]s?|mancomunad[oa]s?)"
    rf"|rep(?:te|r|res)?\. l[ée]g(?:al|\.)|(?:gte|s[óo]c\.[- ]?ger)\.{_BEFORE_NAME}"
    r"|ansvarig utgivare|firmatecknare|verantwoordelijke? uitgever|v\. ?u\.(?=\s?:)|odpov[ěe]dn[áa] osoba(?=\s?:)"
    r"|pr[ée]sidence(?=\s?:)|ger[êe]ncia(?=\s?:)|(?:socio )?accomandatari[oa]"
    rf"|zaakv\.{_BESIDE}|dagl\. ?(?:leder|leiar|l\.)|verkst\. ?dir\.?|toim\. ?joht\.?"
    rf"|jedn\.{_BEFORE_NAME}|[üu]gyv(?:ez)?\.{_BESIDE}"
)
EXECUTIVE: Final = r"vorstand(?=\s?:)|\A(?:dir|ltg)\.(?=\s*(?:\Z|[/&|,:]))|ltg\.(?=\s?:)"
STEMS: Final = tuple(
    "ansvarig u|firmateckn|uitgever|v.u|v. u|odpov|ncia|sidence|accomandat|vorstand|vl.|tit.|eig.|eigent|uitb."
    "|innh.|innehav|indeh|wł|wl.|wlaś|wlas|maj.|tul.|omist|gf|gesch|gér.|ger.|a.u|a. u|l.r|l. r"
    "|rapp|amm.|ammin.|adm|rep. l|repte. l|repr. l|repres. l"
    "|gte.|soc.|sóc.|zaakv|dagl.|verkst|toim|vertegenw|reprezentowan|zastoupen|jedn|ügyv"
    "|ugyv|dir.|ltg.".split("|")
)
"""What a line must contain (in lower case) to hold one of them."""
LANGUAGES: Final = {
    "gf": frozenset(("de",)),
    "a.u": frozenset(("it",)),
    "l.r": frozenset(("it",)),
    "maj": frozenset(("cs", "sk")),
    "vl": frozenset(("hr", "sl", "sr", "bs")),
    "tul": frozenset(("hu",)),
    "tit": frozenset(("it", "fr", "es", "ca", "pt")),
    "eig": frozenset(("nl", "de", "no", "nb", "nn", "sv")),
    "ger": frozenset(("fr", "es", "ca", "pt")),
    "jedn": frozenset(("cs", "sk")),
    "ltg": frozenset(("de",)),
    "wł": frozenset(("pl",)),
    "wl": frozenset(("pl",)),
    **role_eastern.LANGUAGES,
}
"""Where a short form means a role: on a menu in English "GF" is free of gluten."""
_EGGS: Final = {"eier": "de", "eiern": "de", "eieren": "nl"}
"""A Norwegian owner is what hens lay elsewhere."""


def is_meant(word: str, lang: str | None) -> bool:
    """Whether a word for a role means one in this language; long words do in all."""
    spoken = LANGUAGES.get(_bare(word))
    return _EGGS.get(_bare(word), "") != lang and (spoken is None or lang in spoken)


def is_short(word: str) -> bool:
    """Whether a word for a role is a short form that means something else, too."""
    return _bare(word) in LANGUAGES


def _bare(word: str) -> str:
    return word.lower().replace(" ", "").strip(".")
