"""How the countries from Poland to Turkey write a street with its number."""

import re
from dataclasses import dataclass
from typing import Final

from lead_enrichment.domain.addresses.streets import UPPER
from lead_enrichment.domain.late_pattern import late_pattern

_WORD: Final = rf"[{UPPER}„“\"][\w.'’”“\"-]*"
_NAME: Final = rf"(?:{_WORD}|\d{{1,2}}\.?)(?:[ -](?:{_WORD}|[a-zăâîșțłśżźćńóęąčšžřů]{{1,4}}\.?|\d{{1,2}}\.?)){{0,5}}?"
"""The name of a street: words in capitals, small ones and numbers between them ("11 Listopada", "lui Anton")."""
_OWN: Final = rf"(?:{_WORD}\s){{0,3}}{_WORD}"
"""A name in front of the word for a street, which has no small words."""
_NUMBER: Final = (
    r"\d{1,4}(?:\s?[a-zA-ZΑ-ΩА-Яа-яЇІЄҐ](?![\w.]|\s?:))?"
    r"(?:\s?[-–/]\s?\d{1,4}[a-zA-Z]?(?!\w)|\s?/\s?[a-zA-Z](?!\w)){0,3}(?![\w%€$]|[.:]\d)"
)
_SMALL_NAME: Final = rf"(?!(?:do|oko|u|k|traj\w+)\s)[{UPPER}a-zčćžšđа-яђјљњћџ\d][\w.'’-]*(?:\s[\w.'’-]+){{0,4}}?"
"""The name of a street whose words may all be small behind the word for it ("Trg kralja Ivana", "Put lipa")."""
_BALKAN_NUMBER: Final = rf"(?:{_NUMBER}|(?:b\.?\s?b\.?|бб)(?!\w))"
"""A house number, or what stands for that of a house that has none, from Croatia to Serbia ("bez broja")."""
_START: Final = r"(?<![\w.-])"
_PREFIXED: Final = r"{start}(?:{types})\s?{name},?\s(?:(?i:nr|no|numărul|č\.\s?p|čp|br|бр|№|буд|б)\.?\s?:?\s?)?{number}"
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
        r"(?:[\s,/-]{1,3}(?:(?i:kat|daire|iç kapı|ofis|blok|b blok|dükkan)(?![^\W\d])|[dDkK](?=\s?[:.]))\s?[:.]?\s?"
        r"(?i:no\s?[:.]?\s?)?\w{1,3}(?![\w])"
        r"|,\s[A-ZÇĞİÖŞÜ][^\W\d_]+(?=,\s\d{5}\s)"
        r"|,?\s[A-ZÇĞİÖŞÜ][\w]+(?:\s[A-ZÇĞİÖŞÜ]\w+)?\s(?:Apt|Apartmanı|İş Merkezi|İşhanı|İş Hanı|Plaza|Sitesi"
        r"|Han)\b\.?)"
    ),
    "LV": r"(?:,?\s(?:dz|k)\.?-?\s?\d{1,3})",
    "BG": r"(?:,?\s(?i:бл(?:ок|\.)?|вх(?:од|\.)?|ет(?:аж|\.)?|ап(?:\.)?|офис|магазин|кат|стан"
        r"|локал)\.?\s?[\dА-ЯA-Z]\w{0,3}(?!\w))",
    "UA": r"(?:,?\s(?i:оф(?:іс|\.)?|кв(?:артира|\.)?|кім(?:ната|\.)?|пов(?:ерх|\.)?|корп(?:ус|\.)?|під['’]?їзд"
        r"|прим\.?)\s?№?\s?\d{1,4}"
    r"[А-Яа-яA-Za-z]?(?!\w)|,?\s\d{1,2}\s(?i:поверх)(?!\w))",
    "CZ": r"(?:,?\s(?:\d{1,2}|[IVX]{1,4})\.?\s(?:patro|poschodie|posch\.|NP|n\.\s?p\.)(?!\w))",
    "HR": r"(?:,?\s(?:\d{1,2}|[IVX]{1,4})\.?\s(?:kat|sprat|nadstropje)(?!\w)|,?\s(?i:sprat|stan|lokal|ulaz|kat"
        r"|lamela|poslovni prostor)"
    r"\s\w{1,3}(?!\w)|,?\s(?:prizemlje|pritličje)(?!\w))",
    "LT": r"(?:,?\s\d{1,2}\s(?:aukštas|a\.)(?!\w)|,?\s(?i:kab\.|butas|patalpa)\s?\d{1,4})",
    "EE": r"(?:,?\s(?:\d{1,2}\.?|[IVX]{1,4})\s(?:korrus)(?!\w))",
}  # fmt: skip


_ALIKE: Final = {"SK": "CZ", "SI": "HR"}
"""Countries that name the parts of a house as another one does."""


@dataclass(frozen=True, slots=True)
class Form:
    """`mark` stands in every line with a `street`; `bare` streets have no word that tells them to be streets."""

    mark: re.Pattern[str]
    street: re.Pattern[str]
    bare: bool = False


def _form(mark: str, types: str, country: str, *, behind: bool = False) -> Form:
    shape = _SUFFIXED if behind else _PREFIXED
    name, number = (_SMALL_NAME, _BALKAN_NUMBER) if country in ("HR", "SI") else (_NAME, _NUMBER)
    street = shape.format(start=_START, types=types, name=name, own=_OWN, number=number)
    unit = _UNIT.get(_ALIKE.get(country, country), r"(?!)")
    return Form(re.compile(mark), late_pattern(rf"{street}\.?(?:{unit}){{0,5}}"))


_HUNGARIAN: Final = (
    r"utca|utcája|út|útja|u\.|u(?=\s\d)|tér|tere|krt\.|körút|körútja|köz|sor|fasor|sétány|dűlő|sgt\.|sugárút|rakpart|lakótelep"
    r"|ltp\.|telep|liget|lejtő|part"
)
_TURKISH: Final = (
    r"(?:C(?:ad(?:de(?:si)?|\.)?|AD(?:DE(?:Sİ|SI)?|\.)?|[dD]\.?)|S(?:ok(?:ak|ağı|\.)?|OK(?:AK|AĞI|AGI|\.)?|[kK]\.?)"
    r"|B(?:ul(?:varı|v\.|\.)|UL(?:VARI|V\.|\.)|[lL][vV]\.?))(?!\w)"
)
_QUARTER: Final = r"M(?:ah(?:allesi|\.)?|AH(?:ALLESİ|ALLESI|\.)?|[hH]\.?)(?!\w)"
_QUARTER_ALONE: Final = (
    rf"(?:(?<=\n)|(?<=[:|•·–] )|^)(?!(?i:adres|merkez|[şs]ube|tel|hakk))[{UPPER}][^\W\d_]+"
    rf"(?:\s[{UPPER}][^\W\d_]+)?,\s(?={_OWN}\s{_TURKISH})"
)
"""A quarter without the word for it, which begins the line ("Yalı, Çınar Cad No:1")."""
_ESTATE: Final = (
    rf"(?:(?!(?i:adres|merkez)){_OWN}\s)?(?:(?:Organize|ORGANİZE|Küçük|KÜÇÜK)\s)?(?:Sanayi|SANAYİ|San\.|SAN\.)\s?"
    r"(?:Sitesi|SİTESİ|Sit\.|SİT\.|Bölgesi|BÖLGESİ|Böl\.)"
    r"(?:[\s,]{1,2}(?:\d{1,3}\.?|[A-Z]{1,2}\d{0,2})\s?[-.]?\s?(?:Blok|BLOK|Ada|ADA))?"
)
"""An industrial estate, where houses may have no numbers."""
_LINE: Final = r"(?:^|(?<=\n)|(?<=[:|•·–] )|(?<=, )|(?<=[^\W\d_]{4}\. ))"
_NO_YEAR: Final = r"(?!(?:19|20)\d\d(?!\w))"
_ENDS_IN_NUMBER: Final = re.compile(r"\d\w?\s?(?:[,\n|•·–-]|\Z)|korrus|patro|poschodie")
_ENGLISH_TYPES: Final = r"(?:Street|Str\.|St\.?|Avenue|Ave\.?|Av\.|Road|Rd\.?|Square|Sq\.|Boulevard|Blvd\.?)(?!\w)"
_BARE: Final = rf"{_LINE}{_OWN}\s{_NO_YEAR}{_NUMBER}"
_CROATIAN: Final = (
    _form(
        r"(?i)\b(?:ulic[ai]|trg|put|ul\.|obala|bulevar|bul\.|šetalište|prilaz)",
        r"(?i:ulic[ai]|trgu?|put|ul\.|obala|bulevaru?|bul\.|šetalište|prilaz)",
        "HR",
    ),
    _form(r"\b(?:ulic[ai]|cest[ai]|trgu?|put|obal[ai])\b", r"ulic[ai]|cest[ai]|trgu?|put|obal[ai]", "HR", behind=True),
    Form(
        re.compile(r"(?:\d\w?|\b[bB]\.?[bB]\.?|\d/[IVX]+)\s?[,\n|•·–-]|(?:sprat|stan|kat|lokal)\b"),
        late_pattern(rf"{_LINE}{_OWN}\s{_NO_YEAR}{_BALKAN_NUMBER}(?:{_UNIT['HR']}|/[IVX]{{1,3}}(?!\w)){{0,3}}"),
        bare=True,
    ),
)
_BULGARIAN: Final = (
    _form(
        r"(?i)\b(?:ул|бул|пл|ж\.|кв)",
        r"(?i:ул\.|улица|бул\.|булевар(?:д)?|пл\.|площад|плоштад|ж\.\s?к\.|кв\.)",
        "BG",
    ),
    Form(
        re.compile(r"(?i)\b(?:ж\.\s?к|кв)\."),
        re.compile(rf"{_START}(?i:ж\.\s?к\.|кв\.)\s?{_NAME}(?:{_UNIT['BG']}){{1,5}}"),
    ),
)
_ROMANIAN: Final = (
    _form(
        r"(?i)\b(?:str|b-?d|bul|cal|[sș]os|aleea|splai|pia[țt]a|intrarea|drum|prel)",
        r"(?i:str\.|str(?=\s)|strada|bulevardul|b-?dul\.?|bd\.?|bld\.?|bul\.|calea|[șs]os\.|[șs]oseaua|aleea|splaiul|pia[țt]a"
        r"|intrarea|drumul|prelungirea)",
        "RO",
    ),
    Form(re.compile(r"\bDN"), re.compile(r"\bDN\s?\d{1,2}[A-Z]?,?\s(?i:km)\.?\s?\d{1,3}(?:[+,.]\d{1,3})?")),
)
_SERBIAN: Final = (
    _form(r"(?i)\b(?:ул|бул|трг|кеј)", r"(?i:улица|ул\.|булевар|бул\.|трг|кеј)", "HR"),
    _form(r"(?i)\bкеј\b", r"(?i:кеј)", "HR", behind=True),
)
_CZECH_WORDS: Final = (
    r"nám(?:ěstí|estie|\.)|nábř(?:eží|\.)|nábrežie|ulic[eai]|ul\.|tř(?:ída|\.)|trieda|sídlisko|sídliště"
)
_CZECH: Final = (
    _form(r"(?i)\b(?:nám|náb|ul|tř|trieda|sídl)", rf"(?i:{_CZECH_WORDS})", "CZ"),
    _form(r"\b(?:nám|nábř|nábr|ulic|tříd|trieda)", _CZECH_WORDS, "CZ", behind=True),
    Form(_ENDS_IN_NUMBER, late_pattern(rf"{_BARE}(?:{_UNIT['CZ']})?"), bare=True),
)
_ENGLISH: Final = (
    Form(
        re.compile(r"\b(?:Str|St|Ave|Av|R(?:oa)?d|Sq|Boul|Blvd)"),
        late_pattern(
            rf"{_START}(?:(?:(?i:shop|office|flat|unit)\s\w{{1,4}},\s)?\d{{1,4}}[A-Za-z]?,?\s{_OWN}\s{_ENGLISH_TYPES}"
            rf"|{_OWN}\s{_ENGLISH_TYPES},?\s\d{{1,4}}[A-Za-z]?(?!\w))"
            r"(?:,\s(?i:shop|office|flat|unit|floor)\s\w{1,4}(?!\w)|,\s\d(?:st|nd|rd|th) floor)?"
        ),
    ),
    Form(_ENDS_IN_NUMBER, re.compile(_BARE), bare=True),
)
FORMS: Final = {
    "PL": (
        _form(
            r"(?i)\b(?:ul|al|pl|os)\.|\b(?:ulic|alej|plac)",
            r"(?i:ul\.|al\.|pl\.|os\.|ulic[ay]|aleja|aleje|plac|osiedle)",
            "PL",
        ),
    ),
    "RO": _ROMANIAN,
    "MD": _ROMANIAN,
    "HU": (
        _form(
            r"\b(?:utc|út|u[.\s]|tér|krt|kör|köz|sor|fas|sét|dűl|sgt|sug|rak|lak|ltp|tel|lig|lej|par)",
            _HUNGARIAN,
            "HU",
            behind=True,
        ),
    ),
    "GR": (
        _form(r"(?i)λεωφ|οδός|οδ\.|πλ", r"(?i:λεωφ(?:όρος|\.)|οδός|οδ\.|πλατεία|πλ\.)", "GR"),
        Form(
            re.compile(r"\d[Α-Ω]?\s?(?:[,\n|•·–&-]|\Z)"),
            re.compile(rf"{_LINE}(?:\d{{1,2}}(?:ης|is|th)?\s)?{_OWN}\s{_NO_YEAR}{_NUMBER}(?:{_UNIT['GR']}){{0,3}}"),
            bare=True,
        ),
        _ENGLISH[0],
    ),
    "CY": _ENGLISH,
    "TR": (
        Form(
            re.compile(r"\b(?:C(?:ad|AD|d|D)|S(?:ok|OK|k|K)|B(?:ul|UL|lv|LV))"),
            re.compile(
                rf"{_START}(?:(?:{_OWN}\s{_QUARTER}[\s,]{{1,2}}|{_QUARTER_ALONE}))?(?:{_ESTATE}[\s,]{{1,2}})?"
                rf"(?:(?:\d{{1,4}}\.\s)?{_OWN}|\d{{1,4}}\.?)\s{_TURKISH}[\s,]{{0,2}}(?:{_UNIT['TR']}){{0,3}}\W{{0,2}}(?i:no|numara)?\s?[:.]?\s?{_NUMBER}(?:{_UNIT['TR']}){{0,4}}"
            ),
        ),
        Form(
            re.compile(r"\bM(?:ah|AH|h|H|evki)|\bK(?:öy|ÖY)"),
            re.compile(
                rf"{_START}{_OWN}\s(?:{_QUARTER}|(?:Köyü|KÖYÜ|Mevkii?)(?!\w))[\s,]{{1,2}}(?i:no)\b\s?[:.]?\s?{_NUMBER}(?:{_UNIT['TR']}){{0,4}}"
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
        Form(_ENDS_IN_NUMBER, late_pattern(rf"{_BARE}(?:{_UNIT['EE']})?"), bare=True),
        Form(re.compile(r"\st(?:alu|\.)"), re.compile(rf"{_LINE}{_OWN}\s(?:talu|t\.)(?=,)"), bare=True),
    ),
    "HR": _CROATIAN,
    "RS": (*_SERBIAN, *_CROATIAN),
    "BA": _CROATIAN,
    "ME": (*_SERBIAN, *_CROATIAN),
    "BG": _BULGARIAN,
    "MK": _BULGARIAN,
    "SI": (
        _form(r"\b(?:uli|cest|trg|pot|ul\.|c\.)", r"ulic[ai]|cest[ai]|trgu?|poti?|ul\.|c\.", "SI", behind=True),
        _form(r"\b(?:Ulica|Cesta|Trg|Pot|Ul\.)", r"Ulica|Cesta|Trg|Pot|Ul\.", "SI"),
        Form(re.compile(r"\d\w?,"), re.compile(_BARE), bare=True),
    ),
    "CZ": _CZECH,
    "SK": _CZECH,
    "UA": (
        _form(
            r"(?i)\b(?:вул|бул|пл|просп|пр-т|пров)",
            r"(?i:вул\.|вулиця|бул\.|бульвар|пл\.|площа|просп\.|проспект|пр-т|пров\.)",
            "UA",
        ),
    ),
}  # fmt: skip
"""The streets of each country."""
