"""How the countries from Poland to Turkey write a street with its number, and the town or the code beside it."""

import re
from dataclasses import dataclass
from typing import Final

from lead_enrichment.domain.addresses.company_line import names_company
from lead_enrichment.domain.addresses.streets import UPPER, without_label

_WORD: Final = rf"[{UPPER}„“\"][\w.'’”\"-]*"
_NAME: Final = rf"(?:{_WORD}|\d{{1,2}}\.?)(?:[ -](?:{_WORD}|[a-zăâîșțłśżźćńóęąčšžřů]{{1,4}}\.?|\d{{1,2}}\.?)){{0,5}}?"
"""The name of a street: words in capitals, small ones and numbers between them ("11 Listopada", "lui Anton")."""
_OWN: Final = rf"(?:{_WORD}\s){{0,3}}{_WORD}"
"""A name in front of the word for a street, which has no small words."""
_NUMBER: Final = (
    r"\d{1,4}(?:\s?[a-zA-ZΑ-Ω](?![\w.]))?"
    r"(?:\s?[-–/]\s?\d{1,4}[a-zA-Z]?(?!\w)|\s?/\s?[a-zA-Z](?!\w)){0,3}(?![\w%€$]|[.:]\d)"
)
_SMALL_NAME: Final = rf"[{UPPER}a-zčćžšđ\d][\w.'’-]*(?:\s[\w.'’-]+){{0,4}}?"
"""The name of a street whose words may all be small behind the word for it ("Trg kralja Ivana", "Put lipa")."""
_BALKAN_NUMBER: Final = rf"(?:{_NUMBER}|(?:b\.?\s?b\.?|бб)(?!\w))"
"""A house number, or what stands for that of a house that has none, from Croatia to Serbia ("bez broja")."""
_START: Final = r"(?<![\w.-])"
_PREFIXED: Final = r"{start}(?:{types})\s?{name},?\s(?:(?i:nr|no|numărul|č\.\s?p|čp|br|бр|№)\.?\s?:?\s?)?{number}"
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
        r"|,?\s(?:[IVX]{1,4}|\d{1,2})\.?/\d{1,3}\.?(?!\d)"
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
    "BG": r"(?:,?\s(?i:бл(?:ок|\.)?|вх(?:од|\.)?|ет(?:аж|\.)?|ап(?:\.)?|офис|магазин)\.?\s?[\dА-ЯA-Z]\w{0,3}(?!\w))",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Form:
    """`mark` stands in every line with a `street`; `bare` streets have no word that tells them to be streets."""

    mark: re.Pattern[str]
    street: re.Pattern[str]
    bare: bool = False


def _form(mark: str, types: str, country: str, *, behind: bool = False) -> Form:
    shape = _SUFFIXED if behind else _PREFIXED
    name, number = (_SMALL_NAME, _BALKAN_NUMBER) if country == "HR" else (_NAME, _NUMBER)
    street = shape.format(start=_START, types=types, name=name, own=_OWN, number=number)
    unit = _UNIT.get(country, r"(?!)")
    return Form(re.compile(mark), re.compile(rf"{street}\.?(?:{unit}){{0,5}}"))


_HUNGARIAN: Final = (
    r"utca|utcája|út|útja|u\.|tér|tere|krt\.|körút|körútja|köz|sor|fasor|sétány|dűlő|sgt\.|sugárút|rakpart|lakótelep"
    r"|ltp\.|telep|liget|lejtő|part"
)
_TURKISH: Final = (
    r"(?:C(?:ad(?:de(?:si)?|\.)?|AD(?:DE(?:Sİ|SI)?|\.)?|[dD]\.?)|S(?:ok(?:ak|ağı|\.)?|OK(?:AK|AĞI|AGI|\.)?|[kK]\.?)"
    r"|B(?:ul(?:varı|v\.|\.)|UL(?:VARI|V\.|\.)|[lL][vV]\.?))(?!\w)"
)
_QUARTER: Final = r"M(?:ah(?:allesi|\.)?|AH(?:ALLESİ|ALLESI|\.)?|[hH]\.?)(?!\w)"
_ESTATE: Final = (
    rf"(?:(?!(?i:adres|merkez)){_OWN}\s)?(?:(?:Organize|ORGANİZE|Küçük|KÜÇÜK)\s)?(?:Sanayi|SANAYİ|San\.|SAN\.)\s?"
    r"(?:Sitesi|SİTESİ|Sit\.|SİT\.|Bölgesi|BÖLGESİ|Böl\.)"
    r"(?:[\s,]{1,2}(?:\d{1,3}\.?|[A-Z]{1,2}\d{0,2})\s?[-.]?\s?(?:Blok|BLOK|Ada|ADA))?"
)
"""An industrial estate, where houses may have no numbers."""
_LINE: Final = r"(?:^|(?<=\n)|(?<=[:|•·–] )|(?<=, ))"
_BARE: Final = rf"{_LINE}{_OWN}\s{_NUMBER}"
_CROATIAN: Final = (
    _form(
        r"(?i)\b(?:ulica|trg|put|ul\.|obala|bulevar|bul\.|šetalište|prilaz)",
        r"(?i:ulica|trg|put|ul\.|obala|bulevar|bul\.|šetalište|prilaz)",
        "HR",
    ),
    Form(re.compile(r"(?:\d\w?|\b[bB]\.?[bB]\.?),"), re.compile(rf"{_LINE}{_OWN}\s{_BALKAN_NUMBER}"), bare=True),
)
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
        Form(
            re.compile(r"\d[Α-Ω]?\s?[,–&-]"),
            re.compile(rf"{_LINE}(?:\d{{1,2}}ης\s)?{_OWN}\s{_NUMBER}(?:{_UNIT['GR']}){{0,3}}"),
            bare=True,
        ),
    ),
    "TR": (
        Form(
            re.compile(r"\b(?:C(?:ad|AD|d|D)|S(?:ok|OK|k|K)|B(?:ul|UL|lv|LV))"),
            re.compile(
                rf"{_START}(?:{_OWN}\s{_QUARTER}[\s,]{{1,2}})?(?:{_ESTATE}[\s,]{{1,2}})?(?:{_OWN}|\d{{1,4}}\.?)\s{_TURKISH}"
                rf"[\s,]{{0,2}}(?:{_UNIT['TR']}\W{{1,2}})?(?i:no|numara)?\s?[:.]?\s?{_NUMBER}(?:{_UNIT['TR']}){{0,4}}"
            ),
        ),
        Form(
            re.compile(r"(?:Sanayi|SANAYİ|San\.|SAN\.)\s?[SB]"),
            re.compile(
                rf"{_START}(?:{_OWN}\s{_QUARTER}[\s,]{{1,2}})?{_ESTATE}(?:[\s,]{{1,2}}(?i:no)\s?[:.]?\s?{_NUMBER})?"
                rf"(?:{_UNIT['TR']}){{0,2}}"
            ),
            bare=True,
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
        Form(re.compile(r"\st(?:alu|\.)"), re.compile(rf"{_LINE}{_OWN}\s(?:talu|t\.)(?=,)"), bare=True),
    ),
    "HR": _CROATIAN,
    "RS": _CROATIAN,
    "BG": (
        _form(
            r"(?i)\b(?:ул|бул|пл|ж\.|кв)",
            r"(?i:ул\.|улица|бул\.|булевард|пл\.|площад|ж\.\s?к\.|кв\.)",
            "BG",
        ),
    ),
    "SI": (
        _form(r"\b(?:ulica|cesta|trg|pot|ul\.|c\.)", r"ulica|cesta|trg|pot|ul\.|c\.", "SI", behind=True),
        Form(re.compile(r"\d\w?,"), re.compile(_BARE), bare=True),
    ),
    "CZ": (Form(re.compile(r"\d\w?,"), re.compile(_BARE), bare=True),),
    "SK": (Form(re.compile(r"\d\w?,"), re.compile(_BARE), bare=True),),
}  # fmt: skip
"""The streets of each country."""

_REST: Final = re.compile(
    r"[\s,.;|•·–—-]*(?:$|\n|(?i:sector(?:ul)? \d|\+?\(?\d[\d ()/-]{6,}|tel\w*|τηλ\w*|mob\w*|fax|e-?mail|nip|ič|iban"
    r"|cui)\b)"
)

CODE: Final = {
    "PL": r"\d\d(?:\s?[-–]\s?)?\d{3}", "RO": r"\d{6}", "HU": r"(?:H-)?\d{4}", "GR": r"\d{3} ?\d\d", "TR": r"\d{5}",
    "LV": r"LV[- ]?\d{4}", "LT": r"(?:LT-?)?\d{5}",
    "EE": r"\d{5}", "HR": r"(?:HR-)?\d\d ?\d{3}", "RS": r"\d{5}", "BG": r"\d{4}", "SI": r"(?:SI-)?\d{4}",
    "CZ": r"\d{3} ?\d\d", "SK": r"\d{3} ?\d\d",
}  # fmt: skip
_NO_TOWN: Final = (
    r"(?!(?i:nip|regon|krs|ičo?|dič|cui|oib|mb|vkn|tel|mob|fax|telefon|str|τηλ|adószám|nr|lv|lt|тел|факс)\b)"
)
NAMED: Final = (
    rf"{_NO_TOWN}[{UPPER}][\w'’.-]*\w(?:[ -](?:(?:nad|pod|v|na|u|ob|pri|de|din|la"
    rf"|cel)[ -])?{_NO_TOWN}[{UPPER}][\w'’-]*\w){{0,3}}"
)
_LABEL: Final = r"(?:(?i:kod pocztowy|cod(?:ul)? po[șs]tal|c\.?p\.?|τ\.?\s?κ\.?|psč|irsz\.?)[\s:.]{0,3})?"
_TOWN: Final = (
    r"(?:(?i:loc\.|localitatea|com\.|comuna|sat(?:ul)?|mun\.|municipiul|ora[șs]ul|or\.|град|село)\s|(?i:гр\.|с\.)\s?)?"
    rf"(?P<city>{NAMED}(?:\s(?:pag\.|pagasts|vald|k\.(?=,\s)))?)"
)
_VILLAGE: Final = {
    "RO": rf"(?:(?P<village>(?i:sat(?:ul)?|loc\.|localitatea)\s{NAMED}),?\s(?=(?i:com\.|comuna)\s))?",
    "EE": rf"(?:(?P<village>{NAMED}\s(?:küla|alevik|k\.)),\s(?=[^\n,]{{3,30}}\svald\b))?",
}
"""A village between a street and the commune that ends the address."""
_REGION: Final = (
    r"(?:(?:,?\s(?P<word>(?i:jud(?:\.|e[țt]ul)?|woj(?:\.|ewództwo)?|обл(?:\.|аст)?))\s?:?\s?|\s?[/,]\s?|\s-\s|\s\()"
    rf"(?P<state>[{UPPER}][\w-]+(?:[ -][{UPPER}][\w-]+)?(?:\s(?:novads|nov\.|maakond|r\.(?:\ssav\.)?))?)\)?)?"
)


def place_behind(country: str, *, coded: bool) -> re.Pattern[str]:
    """The town (group "city") behind a street, its code in front or (`coded`) behind, and its region ("state")."""
    code, label = CODE[country], _LABEL
    last = rf"[\s,(–-]{{1,3}}{label}(?P<last>{code})(?![\d])" if coded else ""
    return re.compile(
        rf"\s?(?:[,;–|•·-]\s?|\n|\s)(?:[–-]\s)?\(?(?:{label}(?P<code>{code})[\s,–-]{{1,3}})?"
        rf"{_VILLAGE.get(country, '')}{_TOWN}(?:,?\s[{UPPER}]\w+\s(?:pagasts|pag\.))?{_REGION}{last}"
    )


def place_in_front(country: str) -> re.Pattern[str]:
    """The town right in front of a street, its code in front or in brackets behind it."""
    code, label = CODE[country], _LABEL
    return re.compile(
        rf"(?<![\w-])(?:{label}(?P<code>{code})[\s,–-]{{1,3}})?{_TOWN}"
        rf"(?:,?\s(?:(?:[IVX]{{1,5}}|\d{{1,2}})\.\s?ker(?:ület|\.)|(?i:sector(?:ul)?)\s\d)(?=[\s,]))?"
        rf"(?:[\s,(]{{1,3}}{label}(?P<last>{code})\)?)?[,;:]?\s{{0,2}}[–-]?\s?(?:przy\s)?$"
    )


def rest_behind(country: str) -> re.Pattern[str]:
    """The region (group "state") and the code ("last") that follow a street whose town stands in front of it."""
    return re.compile(rf"\s?{_REGION}(?:[,\s]{{1,2}}{_LABEL}(?P<last>{CODE[country]})(?![\w-]))?")


def is_whole(text: str, start: int, end: int, company: str) -> bool:
    """Whether a line, or two, hold nothing but a label or the company's name, the street, and its town."""
    before = text[text.rfind("\n", 0, start) + 1 : start].strip(" ,|•·–-:")
    bare = without_label(before + ":")[0].strip(" ,|•·–-:©0123456789") if before else ""
    return _REST.match(text, end) is not None and (not bare or names_company(bare.split(", ")[-1], company))
