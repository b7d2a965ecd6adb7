"""Does this role word speak about this name? A test of the text between the two, never a pattern over both."""

import re
from typing import Final

from lead_enrichment.domain.late_pattern import late_pattern
from lead_enrichment.domain.names.lexicon import fold, lexicon
from lead_enrichment.domain.names.spans import NameSpan, name_spans
from lead_enrichment.domain.names.splitter import is_first, is_initial, is_plain_first
from lead_enrichment.domain.rules.deeds.founding_words import THING
from lead_enrichment.domain.rules.roles.pairing_words import (
    A_TRADE,
    ADDRESSED_AS,
    CUSTOMER,
    LABELLED,
    NEXT_DOOR,
    OUR_CUSTOMER,
    PARTNER,
    TRADE_IN_A_WORD,
    WITH_ANIMAL,
)
from lead_enrichment.domain.rules.roles.qualities import (
    is_a_description,
    without_credentials,
    without_letters,
    without_second_trade,
)
from lead_enrichment.domain.rules.roles.role_words import RoleMention
from lead_enrichment.domain.rules.roles.trades_as import trades_as_this

LONGEST_GAP: Final = 60
_MOST_WORDS: Final = 7
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_ELISION: Final = re.compile(r"^(?:l|d|qu|dell|all|nell|sull)['’]")
_SENTENCE_END: Final = re.compile(r"[!?;…]|(?<!\bκ)\.(?:\s+[A-ZÄÖÜÉ]|\s*$)|[\"“”«»]")
_LED_BY_MARK: Final = re.compile(r"\s*[,(–—|/:•·-]")
_JOINERS: Final = frozenset(
    "is serves was here who qui que die its today now together aujourd'hui heute hoy oggi jointly the our your their "
    "proud current sole new now as and a an also are who has been both licensed certified remains became mr mrs "
    "ms dr ist sind war der die das unser unsere unserer seit und als est le la l notre et sont el es los nuestro "
    "nuestra y son e il lo i nostro nostra sono de onze is zijn en o os nosso nossa sao och ar er og "
    "como ihre ihr eure euer come als comme jako som n'es es sunt jsou ovat els les yra ir este je ειναι ο η".split()
)
_BREAKERS: Final = frozenset(
    "by from with to for called call told tell said says met meet contacted contact hired hire thanks "
    "thank than his her their my wife husband son daughter brother sister father mother when where that "
    "which but not of asked spoke recommend recommended knows if son fils frau mann sohn tochter ehefrau "
    "de hijo figlio von durch an bei".split()
)
_AFTER_WORDS: Final = frozenset(
    "son daughter sohn tochter fils fille hijo hija figlio figlia nipote zoon dochter filho filha "
    "is are was and the our named by or mr mrs ms dr herr herrn frau m mme monsieur madame d don dona sig "
    "signor dhr mevr ist sind und est et es y sono e en zijn och og operator operators broker chef baker "
    "master lead head senior sgt ret col lt cpt proud current sole local licensed certified self employed lizenziert "
    "staatlich gepruefter gepruft geprufter nom name nome nombre naam prenom et ses son sa ihr ihre firmy jest shri"
    " smt sri vertskap vertinne vert kok kokk og och ja i a pekarny restaurace salonu studia obchodu kavarny penzionu"
    " spolecnosti gospodarstwa gabinetu warsztatu firmaet foretaget yra ir este je spolocnosti tvrtke obrta domnul "
    "doamna ειναι ο η κ κα κος pro tempore unico unica ra ssa dna sra sr sigra dottssa geom ing arch els les la el "
    "o os as sao jsou sunt ovat heter hedder on nu nyt na avui actualment hoy hoje oggi heute seitdem seither "
    "aujourd'hui desormais actuellement vandaag tegenwoordig idag dag dnes dzis nykyaan coniugi fratelli sorelle "
    "hermanos hermanas matrimonio irmaos irmas casal freres soeurs epoux geschwister eheleute ehepaar broers zussen "
    "makarna syskonen brodrene ekteparet aegteparret siostry bracia bratri den ihre ihren sont er der die ar".split()
)
_AFTER_BREAKERS: Final = frozenset(
    "call contact email for from to with your you when where that which but not of about visit read more "
    "see meet ask thanks thank at on in".split()
)
_ORGANISATION_BETWEEN: Final = re.compile(
    r"\s*(?:of|at|for|von|der|des|de|du|del|della|di|da|do|van)\s+(?P<org>[^.;:!?()\n]{2,60}?)\s*[,:–—-]\s*"
)
_ORGANISATION_BEHIND: Final = re.compile(
    r"\s*(?:&|and|/)?\s*(?:\w+\s+)?(?:of|at|@|von|der|des|de|du|del|della|di|da|do"
    r"|van)\s+(?P<org>(?:the\s+)?[A-ZÄÖÜÉ][^,.;:!?()|–—\n]{2,60})"
)
_SECOND_ROLE: Final = re.compile(r"\s*(?:and|&|/|und|et|y|e|en|og|och|i|a|ja)\s+(?:[a-zà-ÿ-]+[,:]?\s+){1,3}")
"""A further role in small letters: "founder and head trainer Ann Roe"."""
_SECOND_TITLE: Final = re.compile(r"\s*(?:[/&|+,]|and)\s*(?:[A-Z][\w-]+\s?){1,3}:\s*")
"""A further title up to a colon: "Owner / Nominated Individual: Ann Roe"."""
_BODY_IN_FRONT: Final = re.compile(
    r"\b(?:chamber of commerce|association|society|club|committee|board|council|union|foundation|guild|league"
    r"|federation|academy|institute|university|college|church|student body|class|rotary)\s+$",
    re.IGNORECASE,
)
_OF_BODY: Final = re.compile(
    r",?\s+(?:of|for|at) (?:the |our |his |her )?(?:[\w'’.-]+ ){0,4}?(?:chamber|association|society|club|board"
    r"|guild|council|union"
    r"|federation|league|committee|rotary|bar|pta|lodge|alumni|class|chapter)\b",
    re.IGNORECASE,
)
"""An association that somebody presides over, besides or instead of this company."""
_OF_SOME: Final = re.compile(
    r"\s+of (?:an?\s+[a-z\d]|(?:another|one of|the (?:best|nearby|neighbou?ring|famous))\s+[a-z])"
)
"""Who owns "a bakery in Boise" speaks of another one than this company's."""
_POSSESSED: Final = re.compile(r"\b([A-Z][^\W\d_]+)['’]s\s+$")
"""Whose owner? "Bella's owner" owns a dog."""
_SIGNED: Final = re.compile(
    r"\s*[,–—|@-]\s+(?P<org>(?:[A-ZÄÖÜ][\w&'’.-]*\s*){1,5})(?:,\s+[A-ZÄÖÜ][\w .'’-]{2,40}){0,2}"
    r"(?:,?\s+(?:[\d() .+-]{7,20}|\S+@\S+?))?[\"”».]?\s*$"
)
_BRACKETED: Final = re.compile(r"(?P<org>[A-ZÄÖÜ][\w&'’.-]*(?:\s+[\w&'’.-]+){0,4})\s*[\"”»“]?\s*\((?:[a-z]+\s+){0,2}$")
"""An organisation whose owner stands in brackets ("flowers by Valley Blooms (owner Ann Roe)")."""
_CLOSED: Final = re.compile(r"\s*\)")
_ORGANISATION_IN_FRONT: Final = re.compile(
    r"(?<![.!?:] )(?<=[\w,] )(?P<org>(?:[A-ZÄÖÜ][\w&'’-]+\s+){2,4})(?:[a-z]+\s+)?$"
)
"""An organisation right before the role ("Western Motors dealer principal Ann Roe")."""
_FAMILY_FIRM: Final = re.compile(r"(?P<org>(?:[A-ZÄÖÜ][\w&'’.-]*\s+){1,4}[A-ZÄÖÜ][\w'’-]+),\s*$")
_OF_ORGANISATION: Final = re.compile(
    r",?\s+(?:of|from|at|von|vom|de|du|di|della|van)\s+(?P<org>(?:the\s+)?(?:[A-ZÄÖÜ][\w&'’.-]*\s*){2,5})"
)
"""The organisation behind the name of its owner ("owner Ann Roe of Roe Trampoline Park")."""
_KIND: Final = (
    rf"(?:{THING}|(?:basis|grund|hoch)?school|schule|[ée]cole|lyc[ée]e|gemeente|stichting|vereniging|verein"
    rf"|fundaci[óo]n"
    r"|asociaci[óo]n|associazione|association|bar|pizzeria|trattoria|albergo|gruppo|groupe|grupo)"
)
_OF_SOMETHING: Final = re.compile(
    r"\s+(?:of|von|der|des|de|du|del|dell['’]|della|di|da|do|van)\s*(?:the |la |el |il |het |de |l['’])?"
    r"(?:festival|choir|chorale|coro|koor|orchestr\w*|orquesta|bands?|banda|museum|museo|mus[ée]e|club|klub\w*"
    r"|amicale|associa\w+"
    r"|asocia\w+|comit[ée]|chambre|c[áa]mara|camera|syndicat|\w*verein\w*|\w*verband\w*|\w*innung|\w*kammer|gilde"
    r"|confr[ée]rie|cofrad[íi]a|\w*f[öo]rening\w*|\w*forening\w*|vereniging|\w*vereniging|gemeinde|commune|circolo"
    r"|perr[oa]|gat[oa]|caball[oa]|yegua|cane|gatto|cavallo|c[ãa]o|cavalo|hond|paard|kat"
    r"|hund(?:es)?|hunden?|katze|pferd(?:es)?|chien(?:ne)?|chat(?:te)?|cheval)\b",
    re.IGNORECASE,
)
_SOME_KIND: Final = late_pattern(
    rf"\s*(?:of|at|from|von|vom|der|des|de|du|del|dell['’]|della|di|da|do|van)\s*(?:the |la |el |il |het |de |l['’])?"
    rf"{_KIND}\s+(?P<org>(?-i:(?:[A-ZÀ-Þ][\w&'’.-]*\s*){{1,4}}))",
    re.IGNORECASE,
)
"""An organisation by its kind and its name, behind a role or a name ("owner of the restaurant Larkspur")."""


def name_then_role(text: str, span: NameSpan, role: RoleMention) -> bool:
    """Read "Ann Roe, licensed plumber and owner", "Ann Roe is the owner", "Ann Roe (owner)"."""
    gap = ADDRESSED_AS.sub("", PARTNER.sub("", text[span.outer_end : role.start]))
    gap = gap if _LED_BY_MARK.match(gap) else without_letters(gap)
    if role.start < span.outer_end or len(gap) > LONGEST_GAP or span.possessive or _SENTENCE_END.search(gap):
        return False
    words = _folded(gap)
    if len(words) > _MOST_WORDS:
        return False
    if _LED_BY_MARK.match(gap):
        return not any(word in _BREAKERS for word in words)
    return all(word in _JOINERS for word in words)


def role_then_name(text: str, role: RoleMention, span: NameSpan) -> bool:
    """Read "Owner: Ann Roe", "Founder & CEO Ann Roe", "our owner, Ann Roe", "owner of Roe Plumbing, Ann Roe"."""
    gap = without_second_trade(text[role.end : span.outer_start])
    if span.outer_start < role.end or len(gap) > LONGEST_GAP or _SENTENCE_END.search(gap):
        return False
    if _ORGANISATION_BETWEEN.fullmatch(gap) or _SECOND_TITLE.fullmatch(gap) or is_a_description(gap):
        return True
    rejected = lexicon().rejected
    words = _folded(without_credentials(gap))
    if len(words) > _MOST_WORDS or any(word in _AFTER_BREAKERS for word in words):
        return False
    if _SECOND_ROLE.fullmatch(gap) and not any(
        word in _BREAKERS or (word.endswith(("ed", "ing")) and word != "driving") for word in words
    ):
        return True
    return all(word in _AFTER_WORDS or word in rejected or TRADE_IN_A_WORD.search(word) for word in words)


def prefers_name_behind(text: str, before: NameSpan, role: RoleMention, behind: NameSpan) -> bool:
    """Which of two names a role word between them belongs to: punctuation decides, else the nearer one."""
    left, right = text[before.outer_end : role.start], text[role.end : behind.outer_start]
    if ":" in right or (right == " " and not is_first(before.words[0]) and is_first(behind.words[0])):
        return True
    if _LED_BY_MARK.match(left):
        return False
    return len(right) < len(left) or bool(re.match(r"\s*,", right))


def _folded(text: str) -> list[str]:
    """The words of a text, folded; "Roe's" is one."""
    return [fold(word) for word in _WORD.findall(text)]


def names_other_company(text: str, role: RoleMention, company_words: frozenset[str]) -> bool:
    """Whether the role is held at an organisation that shares no word with this company, and does not trade as it.

    "Owner of Roe Bakery" anywhere, "Owner, Roe Bakery" at the end of a line (as reviewers sign).
    """
    if not company_words or trades_as_this(text, role.end, company_words):
        return False
    front = text[max(0, role.start - 40) : role.start]
    wide = text[max(0, role.start - 90) : role.start]
    if (
        _BODY_IN_FRONT.search(front)
        or _OF_BODY.match(text, role.end)
        or CUSTOMER.search(wide)
        or OUR_CUSTOMER.search(wide)
        or _is_of_another(front, company_words, closed=_CLOSED.match(text, role.end) is not None)
    ):
        return True
    kind = _is_of_some_kind(text, role.end, company_words) or _OF_SOMETHING.match(text, role.end)
    kind = kind or NEXT_DOOR.match(text, role.end)
    if kind or (_OF_SOME.match(text, role.end) and not _shared(_folded(text[role.end : role.end + 80]), company_words)):
        return True
    belongs = _POSSESSED.search(front)
    if belongs and not _shared(_folded(front[: belongs.end()])[-3:], company_words):
        return True
    match = _ORGANISATION_BEHIND.match(text, role.end)
    if match is None:
        signed = _SIGNED.match(text, role.end)
        org = signed.group("org") if signed else ""
        credentials = all(word.isupper() or not word.isalpha() for word in _WORD.findall(org))
        credentials = credentials or A_TRADE.fullmatch(org.strip()) is not None
        return bool(org) and not credentials and not _is_person(org) and is_other_company(org, company_words)
    words = _folded(match.group("org"))
    return not _shared(words, company_words)


def _is_of_another(front: str, company_words: frozenset[str], *, closed: bool) -> bool:
    """Whether another organisation stands right before the role, or before the bracket that holds it and a name.

    A bracket that holds the role alone (`closed`) speaks of the person in front: "Mr. Roe (Proprietor)".
    """
    named = (None if closed else _BRACKETED.search(front)) or _ORGANISATION_IN_FRONT.search(front)
    if named is None or _is_person(named["org"]):
        return False
    words = _folded(named["org"])
    # "Western Motors dealer principal": words of trades alone name a company, too
    dealt = front.rstrip().split()[-1].islower()
    return is_other_company(named["org"], company_words) or (dealt and not _shared(words, company_words))


def owns_another(text: str, role: RoleMention, span: NameSpan, company_words: frozenset[str]) -> bool:
    """Whether an organisation stands around role and name that shares no word with this company.

    It follows them ("owner Ann Roe of Roe Farms"), or leads them and bears the name ("Roe Mill, owner Ann Roe").
    """
    if not company_words:
        return False
    if WITH_ANIMAL.match(text, span.outer_end) or _is_supplied(text, role, company_words):
        return True
    family = _FAMILY_FIRM.search(text[max(0, role.start - 60) : role.start])
    if family and role.end <= span.start and fold(span.last or "\0") in fold(family["org"]).split():
        return not _shared(_folded(family["org"]), company_words)
    if role.end <= span.start and _is_of_some_kind(text, span.outer_end, company_words):
        return True
    named = _OF_ORGANISATION.match(text, span.outer_end)
    if named is None:
        return False
    words = _folded(named["org"])
    known = lexicon()
    kind = any(word in known.rejected or word in known.words for word in words)
    return kind and not _shared(words, company_words) and is_other_company(named["org"], company_words)


def _is_supplied(text: str, role: RoleMention, company_words: frozenset[str]) -> bool:
    """Whether a label, then another organisation stand in front ("Cakes: Larkspur Pies, Ms. Ann Roe, owner")."""
    supplied = LABELLED.match(text)
    if supplied is None or supplied.end("org") > role.start or not is_other_company(supplied["org"], company_words):
        return False
    return supplied["title"] is not None or not _is_person(supplied["org"])


def _is_of_some_kind(text: str, place: int, company_words: frozenset[str]) -> bool:
    """Whether an organisation of another name, called by its kind, follows ("... of the restaurant Larkspur")."""
    named = _SOME_KIND.match(text, place)
    if named is None or not named["org"][:1].isupper() or _is_person(named["org"]):
        return False
    return not _shared(_folded(named.group()), company_words) and bool(_folded(named["org"]))


def _is_person(text: str) -> bool:
    """Whether a text is one person's name with a known first name, and nothing else."""
    bare = text.strip(" .")
    if is_plain_first(bare) or is_initial(bare.split()[0] if bare else ""):
        return True
    spans = name_spans(bare)
    return (
        len(spans) == 1
        and bool(spans[0].last)
        and spans[0].end - spans[0].start == len(bare)
        and is_first(spans[0].words[0])
    )


def is_other_company(name: str, company_words: frozenset[str]) -> bool:
    """Whether a capitalised name holds a telling word, and none of this company's."""
    words = [_ELISION.sub("", fold(word)) for word in _WORD.findall(name)]
    known = lexicon()
    telling = [word for word in words if word not in known.rejected and word not in known.words]
    return bool(telling) and not _shared(words, company_words)


def _shared(words: list[str], company_words: frozenset[str]) -> bool:
    squeezed = "".join(words)
    return bool(company_words & set(words)) or any(word in squeezed or squeezed in word for word in company_words)


def is_bare_partner(role: RoleMention, span: NameSpan, company_words: frozenset[str]) -> bool:
    """Whether "Partner" is all that is said of somebody whose name the company does not bear."""
    return role.word.casefold() == "partner" and company_words.isdisjoint(_folded(span.last or ""))
