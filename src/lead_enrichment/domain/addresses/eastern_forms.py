"""How the countries from Poland to Turkey write a street with its number, and the town or the code beside it."""

import re
from dataclasses import dataclass
from typing import Final

from lead_enrichment.domain.addresses.streets import UPPER

_WORD: Final = rf"[{UPPER}„“\"][\w.'’”\"-]*"
_NAME: Final = rf"(?:{_WORD}|\d{{1,2}}\.?)(?:[ -](?:{_WORD}|[a-zăâîșțłśżźćńóęąčšžřů]{{1,4}}\.?|\d{{1,2}}\.?)){{0,5}}?"
"""The name of a street: words in capitals, small ones and numbers between them ("11 Listopada", "lui Anton")."""
_OWN: Final = rf"(?:{_WORD}\s){{0,3}}{_WORD}"
"""A name in front of the word for a street, which has no small words."""
_NUMBER: Final = (
    r"\d{1,4}(?:\s?[a-zA-ZΑ-Ω](?![\w.]))?"
    r"(?:\s?[-–/]\s?\d{1,4}[a-zA-Z]?(?!\w)|\s?/\s?[a-zA-Z](?!\w)){0,3}(?![\w%€$]|[.:]\d)"
)
_START: Final = r"(?<![\w.-])"
_PREFIXED: Final = r"{start}(?:{types})\s?{name},?\s(?:(?i:nr|no|numărul|č\.\s?p|čp)\.?\s?:?\s?)?{number}"
_SUFFIXED: Final = r"{start}{own}\s(?:{types})[\s,]{{1,2}}(?:(?i:nr|no|br|αρ)\.?\s?:?\s?)?{number}"
_UNIT: Final = {
    "PL": r"(?:,?\s(?:lok(?:al|\.)?|m(?:ieszk)?\.?|piętro|p\.)\s?\d{1,4}\w?|,?\s(?:[IVX]{1,4}|\d)\s?(?:p\.|piętro)"
    r"|,?\s?parter)",
    "RO": (
        r"(?:,?\s(?i:bloc(?:ul)?|bl|sc(?:ara)?|et(?:aj(?:ul)?)?|ap(?:artament)?|cam(?:era)?|corp(?:ul)?|birou(?:l)?"
        r"|spa[țt]iul|intrarea|tronson|lot)\b\.?\s?\w{1,5}(?:[-/]\w{1,3})?|,?\s(?:parter|mezanin|demisol)(?!\w)"
        r"|,?\s[Ss]ector(?:ul)? \d(?=,?\s[A-ZȘȚ])"
        r"|,?\s?etaj(?:ul)? \w+)"
    ),
    "HU": (
        r"(?:,?\s?(?:[IVX]{1,4}|\d{1,2})\.?\s?(?:emelet|em)\.?(?:[\s/]{1,2}\d{1,3}\.?(?!\d))?(?:\s?ajtó)?"
        r"|,?\s(?:fszt|fsz|földszint)\.?(?:\s\d{1,2}\.?(?!\d))?|,?\s[A-Z] ép(?:ület|\.))"
    ),
    "GR": r"(?:,?\s\d{1,2}ος\s(?i:όροφος|ορ\.?)|,?\s(?i:ισόγειο|ημιώροφος)|\s?(?:&"
    r"|και)\s[Α-ΩΆ-Ώ][\w.]+(?:\s[Α-ΩΆ-Ώ][\w.]+)?(?:\s\d{1,3})?)",
    "TR": (
        r"(?:[\s,/-]{1,3}(?i:kat|daire|d|k|iç kapı|ofis|blok|b blok"
        r"|dükkan)\s?[:.]?\s?(?i:no\s?[:.]?\s?)?\w{1,3}(?![\w])"
        r"|,?\s[A-ZÇĞİÖŞÜ][\w]+(?:\s[A-ZÇĞİÖŞÜ]\w+)?\s(?:Apt|Apartmanı|İş Merkezi|İşhanı|İş Hanı|Plaza|Sitesi"
        r"|Han)\b\.?)"
    ),
    "LV": r"(?:,?\s(?:dz|k)\.?-?\s?\d{1,3})",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Form:
    """`mark` stands in every line with a `street`; `bare` streets have no word that tells them to be streets."""

    mark: re.Pattern[str]
    street: re.Pattern[str]
    bare: bool = False


def _form(mark: str, types: str, country: str, *, behind: bool = False) -> Form:
    shape = _SUFFIXED if behind else _PREFIXED
    street = shape.format(start=_START, types=types, name=_NAME, own=_OWN, number=_NUMBER)
    unit = _UNIT.get(country, r"(?!)")
    return Form(re.compile(mark), re.compile(rf"{street}\.?(?:{unit}){{0,5}}"))


_HUNGARIAN: Final = (
    r"utca|utcája|út|útja|u\.|tér|tere|krt\.|körút|körútja|köz|sor|fasor|sétány|dűlő|sgt\.|sugárút|rakpart|lakótelep"
    r"|ltp\.|telep|liget|lejtő|part"
)
_TURKISH: Final = r"Cad(?:desi|\.)?|Sok(?:ak|ağı|\.)?|Sk\.?|Bul(?:varı|v\.|\.)|Blv\.?"
_BARE: Final = rf"(?:^|(?<=\n)|(?<=[:|•·–] )|(?<=, )){_OWN}\s{_NUMBER}"
FORMS: Final = {
    "PL": (
        _form(
            r"(?i)\b(?:ul|al|pl|os)\.|\b(?:ulic|alej|plac)",
            r"(?i:ul\.|al\.|pl\.|os\.|ulica|aleja|aleje|plac|osiedle)",
            "PL",
        ),
    ),
    "RO": (
        _form(
            r"(?i)\b(?:str|b-?d|bul|cal|[sș]os|aleea|splai|pia[țt]a|intrarea|drum|prel)",
            r"(?i:str\.|str(?=\s)|strada|bulevardul|b-?dul\.?|bd\.?|bld\.?|bul\.|calea|[șs]os\.|[șs]oseaua|aleea|splaiul|pia[țt]a"
            r"|intrarea|drumul|prelungirea)",
            "RO",
        ),
    ),
    "HU": (
        _form(
            r"\b(?:utc|út|u\.|tér|krt|kör|köz|sor|fas|sét|dűl|sgt|sug|rak|lak|ltp|tel|lig|lej|par)",
            _HUNGARIAN,
            "HU",
            behind=True,
        ),
    ),
    "GR": (
        _form(r"(?i)λεωφ|οδός|οδ\.|πλ", r"(?i:λεωφ(?:όρος|\.)|οδός|οδ\.|πλατεία|πλ\.)", "GR"),
        Form(re.compile(r"\d[Α-Ω]?\s?[,–&-]"), re.compile(rf"{_BARE}(?:{_UNIT['GR']}){{0,3}}"), bare=True),
    ),
    "TR": (
        Form(
            re.compile(r"\b(?:Cad|Sok|Sk|Bul|Blv)"),
            re.compile(
                rf"{_START}(?:{_OWN}\s(?:Mah(?:allesi|\.)?|Mh\.?)[\s,]{{1,2}})?(?:{_OWN}|\d{{2,4}}\.?)\s(?:{_TURKISH})[\s,]{{0,2}}"
                rf"(?:{_UNIT['TR']}\W{{1,2}})?(?i:no|numara)?\s?[:.]?\s?{_NUMBER}(?:{_UNIT['TR']}){{0,4}}"
            ),
        ),
    ),
    "LV": (
        Form(re.compile(r"[“„\"»”]"), re.compile(rf"[“„\"«][{UPPER}][\w -]{{2,30}}[”“\"»]")),
        _form(
            r"\b(?:iel|prosp|bulv|gatv|lauk|šos|ceļ)",
            r"iela|prospekts|bulvāris|gatve|laukums|šoseja|ceļš",
            "LV",
            behind=True,
        ),
    ),
    "LT": (_form(r"\s(?:g|pr|al|pl|kel|skg|gatv)", r"g\.|gatvė|pr\.|al\.|pl\.|kel\.|skg\.", "LT", behind=True),),
    "EE": (
        _form(
            r"\s(?:tn|tee|tän|mnt|pst|pui|maan)",
            r"tn\.?|tee|tänav|mnt\.?|pst\.?|puiestee|maantee",
            "EE",
            behind=True,
        ),
        Form(re.compile(r"\d\w?,"), re.compile(_BARE), bare=True),
    ),
    "HR": (
        _form(r"(?i)\b(?:ulica|trg|put|ul\.|obala|cesta)", r"(?i:ulica|trg|put|ul\.|obala)", "HR"),
        Form(re.compile(r"\d\w?,"), re.compile(_BARE), bare=True),
    ),
    "SI": (
        _form(r"\b(?:ulica|cesta|trg|pot|ul\.|c\.)", r"ulica|cesta|trg|pot|ul\.|c\.", "SI", behind=True),
        Form(re.compile(r"\d\w?,"), re.compile(_BARE), bare=True),
    ),
    "CZ": (Form(re.compile(r"\d\w?,"), re.compile(_BARE), bare=True),),
    "SK": (Form(re.compile(r"\d\w?,"), re.compile(_BARE), bare=True),),
}  # fmt: skip
"""The streets of each country."""

CODE: Final = {
    "PL": r"\d\d(?:\s?[-–]\s?)?\d{3}", "RO": r"\d{6}", "HU": r"(?:H-)?\d{4}", "GR": r"\d{3} ?\d\d", "TR": r"\d{5}",
    "LV": r"LV[- ]?\d{4}", "LT": r"(?:LT-?)?\d{5}",
    "EE": r"\d{5}", "HR": r"(?:HR-)?\d\d ?\d{3}", "SI": r"(?:SI-)?\d{4}",
    "CZ": r"\d{3} ?\d\d", "SK": r"\d{3} ?\d\d",
}  # fmt: skip
_NO_TOWN: Final = r"(?!(?i:nip|regon|krs|ičo?|dič|cui|oib|mb|vkn|tel|mob|fax|telefon|str|τηλ|adószám|nr|lv|lt)\b)"
_NAMED: Final = (
    rf"{_NO_TOWN}[{UPPER}][\w'’.-]*\w(?:[ -](?:(?:nad|pod|v|na|u|ob|pri|de|din|la"
    rf"|cel)[ -])?{_NO_TOWN}[{UPPER}][\w'’-]*\w){{0,3}}"
)
_LABEL: Final = r"(?:(?i:kod pocztowy|cod(?:ul)? po[șs]tal|c\.?p\.?|τ\.?\s?κ\.?|psč|irsz\.?)[\s:.]{0,3})?"
_TOWN: Final = (
    r"(?:(?i:loc\.|localitatea|com\.|comuna|sat(?:ul)?|mun\.|municipiul|ora[șs]ul|or\.)\s)?"
    rf"(?P<city>{_NAMED}(?:\s(?:pag\.|pagasts))?)"
)
_REGION: Final = (
    r"(?:(?:,?\s(?i:jud(?:\.|e[țt]ul)?|woj(?:\.|ewództwo)?)\s?:?\s?|\s?[/,]\s?|\s\()"
    rf"(?P<state>[{UPPER}][\w-]+(?:[ -][{UPPER}][\w-]+)?(?:\s(?:novads|nov\.))?)\)?)?"
)


def place_behind(country: str, *, coded: bool) -> re.Pattern[str]:
    """The town (group "city") behind a street, its code in front or (`coded`) behind, and its region ("state")."""
    code, label = CODE[country], _LABEL
    last = rf"[\s,(–-]{{1,3}}{label}(?P<last>{code})(?![\d])" if coded else ""
    return re.compile(
        rf"\s?(?:[,;–|•·-]\s?|\n|\s)(?:[–-]\s)?\(?(?:{label}(?P<code>{code})[\s,–-]{{1,3}})?{_TOWN}"
        rf"(?:,?\s[{UPPER}]\w+\s(?:pagasts|pag\.))?{_REGION}{last}"
    )


def place_in_front(country: str) -> re.Pattern[str]:
    """The town right in front of a street, its code in front or in brackets behind it."""
    code, label = CODE[country], _LABEL
    return re.compile(
        rf"(?<![\w-])(?:{label}(?P<code>{code})[\s,–-]{{1,3}})?{_TOWN}(?:\s(?:[IVX]{{1,5}}|\d{{1,2}})\.\s?ker(?:ület|\.))?"
        rf"(?:[\s,(]{{1,3}}{label}(?P<last>{code})\)?)?[,;:]?\s{{0,2}}[–-]?\s?(?:przy\s)?$"
    )
