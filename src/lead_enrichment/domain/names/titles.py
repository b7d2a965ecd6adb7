"""Titles, credentials and legal forms: words around a name that are no part of it."""

import re
from typing import Final

TITLE_WORDS: Final = frozenset(
    "dr dra drs arq eng tio tia "
    "prof professor dipl ing mag lic med dent vet jur rer nat phil habil oec pol mr mrs ms miss mister madam "
    "mme mlle monsieur madame herr herrn frau sr sra srta senor senora don dona dott dottssa dottore dottoressa avv "
    "rag geom arch sig signor signora dhr mevr mw ir drs rev reverend pastor fr sir dame hon chef maitre me shri sm"
    "t sri "
    "dna geom mgr bc mudr mvdr judr rndr phdr inz "
    "ssa lek wet stom dyrlaege veterinaer tandlege tandlaege "
    "sensei shihan sifu renshi kyoshi hanshi soke guro sabumnim sabonim kru ajarn senpai sempai grandmaster coach "
    "capt captain skipper kfm kffr betriebsw informatiker kaufmann kauffrau finanzwirt volkswirt psych".split()
)
NICKNAMES: Final = frozenset(
    "mann ehemann ehefrau farmer onkel tante uncle aunt auntie mama papa grandma grandpa nana "
    "granny brother sister "
    "opi papy mamy nonno abuela abuelo vovo avozinha bedstemor bedstefar bestemor bestefar mormor morfar farmor farfar "
    "mummo ukki vaari babicka deda nagymama nagypapa nagyapa bunica bunicul babaanne anneanne teyze amca tonton tatie "
    "madrina padrino stryc teta ciocia".split()
)
"""Words before a first name ("Farmer Joe") that elsewhere are surnames."""
PROFESSIONAL: Final = re.compile(
    r"\b(?:Dr|Prof|Me|Maître|Avv|Dott|Dra|Drs|Mag|med|DDS|DMD|MD|DO|DVM|VMD|BVSc|BDS|CPA|Esq|Esquire|DC|OD"
    r"|DPM|"
    r"D\.D\.S|D\.M\.D|M\.D|D\.O|D\.C|O\.D|D\.V\.M|C\.P\.A)\b"
)
CREDENTIALS: Final = re.compile(
    r"(?:\s*,?\s*\(?\b(?:D\.?D\.?S|D\.?M\.?D|M\.?D|D\.?O|D\.?V\.?M|V\.?M\.?D|B\.?D\.?S|BVSc|B\.?V\.?M"
    r"|C\.?P\.?A|Esq(?:uire)?|J\.?D|D\.?C|"
    r"O\.?D|D\.?P\.?M|D\.?P\.?T|P\.?T|O\.?T\.?R|L\.?M\.?T|R\.?N|A\.?P\.?R\.?N|N\.?P|F\.?N\.?P|P\.?A\.?C"
    r"|R\.?Ph|Pharm\.?D|Ph\.?\s?D|Psy\.?D|"
    r"Ed\.?D|M\.?B\.?A|M\.?S\.?W|L\.?C\.?S\.?W|L\.?M\.?F\.?T|L\.?P\.?C|M\.?S|M\.?A|B\.?A|B\.?S|B\.?Sc"
    r"|M\.?Sc|B\.?Comm?|B\.?Ed|M\.?Ed|"
    r"LL\.?[BM]|E\.?A|C\.?F\.?P|CFA|CLU|ChFC|P\.?E|AIA|RA|NCIDQ|PMP|CGC|CBO|GRI|CRS|ABR|FACS|FAAP|FICOI"
    r"|FAGD|MAGD|MRICS|FRICS|"
    r"RIBA|NCARB|LCMHC|MRCPCH|BVMS|BVetMed|VetMB|BVM&S|BVMBS|CertAVP|FCCA|AITI|ACCA|ACA|FCA|CA|QC|KC|OBE|MBE|Jr|Sr"
    r"|II|III|IV|M\.?A\.?|B\.?Eng|M\.?Eng|MRCVS|FRCVS|[BDFLMPV](?=[A-Z]+[a-z])(?:[A-Z][a-z]{0,6}){1,3})\b\.?\)?)+"
)
LETTERS: Final = re.compile(
    r"(?:,?\s(?!(?:C[EOFT]O|PDG|DGA?|VD|GF|GM|VP|MD|LL[CP]|P?LLC|INC|LTD|GMBH|MEI?|EPP|EIRELI|EI|EK|EU|ENK|OSVC|SNC"
    r"|SRL|SAS|SARL"
    r"|BV|NV|AB|AS|OY|KG|OHG|UG|AG|GBR|SA|SL|SC|PC|PA|LP)\b)[A-Z]{2,6}\b)+(?=\s*(?:$|[-–—|]))"
)
"""Letters of societies that no list holds, up to a dash or the end of the line ("Ann Roe AISTD, RAD - Principal")."""
ORGANISATION_BEHIND: Final = re.compile(
    r"\s(?:Group|Holdings?|Company|Capital|Enterprises|Industries|Corporation|Foundation|Corp|Brands)\b"
    r"|,?\s(?:S\.? ?L\.?(?:U|L)?\.?|S\.?A\.?|S\.?[Rr]\.?[Ll]\.?|GmbH|UG|AG|KG|SARL|SAS|B\.?V\.?|N\.?V\.?|Ltda?\.?"
    r"|Limited|LLC|L\.L\.C\.?|Inc"
    r"|Oyj?|AB|A/S|ApS|AS|s\.r\.o|Kft|Sp\.)(?![\w.]*\w)"
)
OPENERS: Final = frozenset(
    "sie einer eine einem vaertsparret vaertspar vertskapet vertsparet vardparet isantapari "
    "nar quando quan kdyz nachdem depois despres etter nadat sedan jalkeen wahrend durante tijdens mens medan "
    "aujourd'hui hoy hoje avui"
    " idag nykyaan dnes gemeinsam tillsammans sammen yhdessa spolu vuonna nyni ocksa mutta soc som zudem inzwischen "
    "mittlerweile seither"
    " seitdem ensuite puis desormais ademas entonces luego tambien actualmente inoltre infatti attualmente tambem "
    "entao agora atualmente"
    " inmiddels tegenwoordig daarna senare numera derefter senere ogsa lisaksi myos silloin tanaan potem nastepnie "
    "obecnie dzis takze"
    " rowniez potom pozdeji granddaughter grandson daughter".split()
)
"""Words that open a sentence in front of a first name ("Hoy Ana dirige"); some are surnames elsewhere."""
RANKS: Final = frozenset("head chief lead".split())
"""Words that open a title of work ("Head Baker") and that a list of surnames has, too."""
SMALL_TITLES: Final = frozenset(
    (
        "med",
        "dent",
        "vet",
        "jur",
        "rer",
        "nat",
        "mgr",
        "inz",
        "lek",
        "ing",
        "wet",
        "stom",
        "ssa",
        "dyrlaege",
        "veterinaer",
        "tandlege",
        "tandlaege",
    )
)
GENERATIONS: Final = frozenset(("jr", "sr", "ii", "iii", "iv", "junior", "senior"))
VOWEL: Final = re.compile(r"[AEIOUYÀ-Þ]")
