"""Is a company of a profession's trade? A doctor owns no mattress shop, an architect no sign maker."""

import re
from typing import Final

from lead_enrichment.domain.evidence import Zone
from lead_enrichment.domain.names.lexicon import fold, folded_words, lexicon
from lead_enrichment.domain.rules.site_text import SiteText

_LAW: Final = (
    r"bufete|etude|law|legal|attorney|solicitor|lawyer|barrister|counsel|esq|pllc|llp|immigration|injury|notar"
    r"|conveyanc|anwalt"
    r"|kanzlei|recht|avocat|juridi|droit|abogad|advocac|advocat|advocaat|advogad|avvocat|legale|adwokat|advokat"
)
_DESIGN: Final = r"archit|design|planung|bureau|studio|estudio|arq|progett"
_PICTURES: Final = r"photo|foto|studio|film|portrait|wedding|picture|images?\b|lens|shutter"
_CARE: Final = (
    r"dent|smile|tooth|teeth|orthodon|endodon|periodon|physio|clinic|klinik|medic|medizin|health|wellness|doctor"
    r"|\bdr\b|praxis"
    r"|practice|vet|animal|pet\b|tier|chiropr|spine|optom|optic|eye|vision|podiat|foot|psych|therap|counsel|acupun"
    r"|osteop|ostéop|pediat|paediat|derma|skin|surg|hearing|audiol|massage|body ?work|pharma|apothe|kinesi"
    r"|kine\b|care\b"
    r"|midwi|hebamm|naturo|heilprak|sophro|arzt|aerzt|ortho|cabinet|clini|medec|salud|salute|saude|gabinet|przychod"
    r"|ordina"
    r"|estetic|esthet|aesthet|sante|neuro|pain|rehab|birth|family medicine|internal medicine|allerg|cardio|urolog|gyn"
)
_BOOKS: Final = (
    r"account|cpa|tax|book|ledger|audit|payroll|financ|steuer|compta|expert|contab|gestor|asesor"
    r"|commercialist|belasting|bookkeep|survey|piano|nutrition|diet|hypno|reflex|homeopath"
)
_OF_PROFESSION: Final = (
    (re.compile(r"attorney|lawyer|solicitor|esq|anw|avocat|abogad|avvocat|advocaat", re.IGNORECASE), _LAW),
    (re.compile(r"archi|arqui", re.IGNORECASE), _DESIGN),
    (re.compile(r"accountant", re.IGNORECASE), _BOOKS),
    (re.compile(r"photographer", re.IGNORECASE), _PICTURES),
)
_ANY: Final = re.compile(rf"{_LAW}|{_DESIGN}|{_PICTURES}|{_CARE}|{_BOOKS}|notai|geometr|artisan|engineer|ingen|hebam")
_ANY_CRAFT: Final = re.compile(r"artisan", re.IGNORECASE)
_SHORTEST: Final = 4
_NAMING: Final = frozenset((Zone.TITLE, Zone.META))
_OF_THE_HEAD: Final = 400


def is_of_trade(site: SiteText, profession: str) -> bool:
    """Whether the company may do this profession's work, by its name, its domain and the titles of its pages.

    `profession` is the word or the letters beside a name ("attorney", "DDS"); where they tell no one trade ("Dr"), any
    profession's will do. So it will for a company whose name tells no trade at all ("Larkspur").
    """
    if _ANY_CRAFT.match(profession) or not _tells_a_trade(site.company):
        return True
    about = _about(site)
    trade = next((words for word, words in _OF_PROFESSION if word.search(profession)), None)
    return bool(re.search(trade, about) if trade else _ANY.search(about))


def _tells_a_trade(company: str) -> bool:
    known = lexicon()
    words = (word for word in folded_words(company) if len(word) >= _SHORTEST)
    return any(word in known.rejected or word in known.words for word in words)


def _about(site: SiteText) -> str:
    told = [site.company, site.dossier.site]
    for page in site.pages:
        told += [
            line.text[:_OF_THE_HEAD] for line in page.lines if line.block.zone in _NAMING or line.block.tag == "h1"
        ]
    return fold(" ".join(told))
