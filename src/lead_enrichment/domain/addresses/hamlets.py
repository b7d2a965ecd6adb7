"""Names of French hamlets, farms and quarters that stand in an address in place of a street: "La Touche"."""

import re
from typing import Final

from lead_enrichment.domain.addresses.regions import is_region
from lead_enrichment.domain.addresses.streets import UPPER
from lead_enrichment.domain.addresses.us_zip_codes import fold
from lead_enrichment.domain.names.lexicon import folded_words, lexicon

FRENCH: Final = frozenset("FR BE CH LU".split())
"""Countries where the post knows such names."""
_HEADS: Final = (
    r"vallat|vallons?|val|combes?|costes?|mas|bastides?|bories?|serres?|puy|puech|pech|fonts?|fontaines?|croix|caps?"
    r"|pointe|port|hauts?|hautes?|bas|basses?|grande?s?|petite?s?|vieux|vieilles?|bourg|moulins?|ch[âa]teau|manoir"
    r"|granges?|logis|closerie|gu[ée]|roc|roches?|mont|pr[ée]s?|champs?|clos|bois|plaine|landes?|marais|[ée]tangs?"
    r"|chapelle|quartier|village|hameau|coat|lann|pen|calvaire|carrefour|m[ée]tairie"
)
"""Words for lands, waters and farms with which most such names begin."""
_SIZES: Final = r"(?:hauts?|hautes?|bas|basses?|grande?s?|petite?s?|vieux|vieilles?|port|pointe|font|caps?|mont|val)\b"
"""Those of them that other words begin with too: without an article they need a code on their line."""
_BETWEEN: Final = r"(?:d[eu]s?|la|les?|aux?|à|en|sur|sous|et|du)"
_WORDS: Final = rf"(?:[dl]['’])?[{UPPER}][\w'’-]*(?:\s(?:{_BETWEEN}\s){{0,2}}(?:[dl]['’])?[{UPPER}\d][\w'’-]*){{0,3}}"
_HEADED: Final = rf"(?i:{_HEADS})(?:\s(?:{_BETWEEN}\s){{0,2}}(?:[dl]['’])?[{UPPER}][\w'’-]*){{1,3}}"
_BRETON: Final = rf"Ker[a-zà-ÿ]{{3,}}(?: [{UPPER}][\w'’-]+)?|Ker [{UPPER}][\w'’-]+"
_ARTICLE: Final = rf"(?i:le |la |les |l['’]){_WORDS}"
_MAIN_STREET: Final = r"(?i:grand(?:e|['’])?[ -]?(?:rue|place))"
_HAMLET: Final = re.compile(rf"{_BRETON}|{_MAIN_STREET}|{_ARTICLE}|{_HEADED}")
_SURE: Final = re.compile(
    rf"{_BRETON}|{_MAIN_STREET}"
    rf"|(?i:(?:le |la |les |l['’])(?:{_HEADS})|(?!{_SIZES})(?:{_HEADS}))(?![\w'’])(?:\s{_WORDS}|\s{_BETWEEN}\s.+)?"
)
_NO_HAMLET: Final = frozenset(
    "parking gratuit offert offerte page papiers dejeuner pain fete mains main creations cadeau cadeaux bebe "
    "gite gites chambre chambres hote hotes table tables boutique atelier ateliers magasin restaurant bistrot "
    "bistro cafe bar auberge hotel camping cabinet studio salon institut spa boulangerie patisserie poterie "
    "brasserie epicerie boucherie fromagerie librairie bijouterie chocolaterie confiserie creperie pizzeria "
    "rotisserie savonnerie menuiserie ebenisterie plomberie charcuterie galerie conciergerie mercerie "
    "droguerie parfumerie cave caves distillerie cidrerie miellerie ferronnerie equipe carte prestations "
    "services tarifs horaires lundi mardi mercredi jeudi vendredi samedi dimanche actualites avis photos "
    "histoire philosophie maison accueil contact produits societe entreprise siege adresse directeur "
    "directrice responsable gerant gerante editeur site publication hebergeur poste mairie pharmacie tribunal "
    "chambre ordre association ecole docteur dr monsieur madame mme vins vin degustation vente visite visites "
    "reservation reservations informations infos acces plan soins seances massages cours stages artisan "
    "createur creatrice potier potiere photographe peintre domaine commune ville departement region france "
    "suisse belgique luberon provence perigord camargue cevennes quercy bearn medoc anjou touraine berry "
    "sologne morvan bretagne normandie alsace vercors alpes pyrenees mediterranee riviera drome bourgogne "
    "champagne ardeche".split()
)
"""Trades, labels and landscapes: no word of theirs is in the name of a hamlet that stands alone."""
_LED: Final = re.compile(r"(?i)^(?:les? |la |l['’])")
_IN_FRONT: Final = r"(?:^|(?<=[,|•·:–-]\s))"
_NUMBER: Final = r"\d{1,4}\s?(?:bis|ter|quater|[A-Da-d]\b)?(?:\s?[-–/]\s?\d{1,4}\b)?"
_MAIN: Final = (
    r"(?i:grand(?:[ -]|['’][ -]?)"
    r"(?:place|cour|clos)|grande[ -]place|vieux[ -](?:port|march[ée]|bourg|pont|chemin|moulin)"
    r"|march[ée] (?:aux?|de|d['’])|lieu[- ]dit\b|place)"
)
_NUMBERED: Final = re.compile(
    rf"{_IN_FRONT}{_NUMBER},?\s+(?P<name>{_BRETON}|{_ARTICLE}|{_HEADED}|{_MAIN}(?:\s?[^\d,|•·\n]{{2,40}})?)[\s,.]*$"
)
_ALONE: Final = re.compile(
    rf"(?:^|\n)\s*{_NUMBER},?[^\S\n]+(?P<name>[{UPPER}][\w'’-]{{3,}}(?:[ -][{UPPER}][\w'’-]{{2,}})?)[\s,.]*$"
)
"""A number and a name that fill the line in front of a code ("8 Chatelard")."""
_NUMBER_BEHIND: Final = re.compile(
    rf"{_IN_FRONT}(?:(?:Vers|Sous|Sur|En|Derrière|Devant|Au|Aux|À|Es|Ès)\s(?:(?:le|la|les)\s|l['’])?)(?:[dl]['’])?"
    rf"[{UPPER}][\w'’-]*(?:\s(?:{_BETWEEN}\s)?(?:[dl]['’])?[{UPPER}][\w'’-]*){{0,2}}\s\d{{1,3}}[a-z]?[\s,.]*$"
)
"""A place in Switzerland, where numbers follow it ("Vers l'Église 3")."""


def numbered_hamlet_at_end(text: str) -> re.Match[str] | None:
    """A hamlet with the number of its house that ends a text ("12 La Touche", "4 bis Le Bourg")."""
    match = _NUMBERED.search(text)
    if match and not names_no_hamlet(match["name"]):
        return match
    alone = _ALONE.search(text)
    if alone and not names_no_hamlet(alone["name"]) and lexicon().words.isdisjoint(folded_words(alone["name"])):
        return alone
    return _NUMBER_BEHIND.search(text)


def is_hamlet(text: str, city: str | None) -> bool:
    """Whether a piece in front of a code may be the name of a hamlet: no trade, no label, no landscape, no person."""
    if not _HAMLET.fullmatch(text) or fold(text) == fold(city or "") or names_no_hamlet(text):
        return False
    known = lexicon()
    words = folded_words(_LED.sub("", text))
    return bool(_SURE.fullmatch(text)) or not all(word in known.words or word in known.rejected for word in words)


def is_sure_hamlet(text: str) -> bool:
    """Whether a name has a word for lands, waters or farms, and needs nothing else to tell it from a slogan."""
    return _SURE.fullmatch(text) is not None and not names_no_hamlet(text)


def names_no_hamlet(name: str) -> bool:
    """Whether a word of a trade, a label or a landscape stands in a name, or a person bears it."""
    words = folded_words(name)
    if not words or any(word in _NO_HAMLET or word.removeprefix("l") in _NO_HAMLET for word in words):
        return True
    lasts = lexicon().lasts
    joined = fold(name).replace(" ", "") if name.startswith("Le ") else ""
    return is_region("FR", _LED.sub("", name)) or fold(name) in lasts or joined in lasts
