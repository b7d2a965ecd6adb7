"""Which roles beside a name are that person's ("owner, buyer"), and which somebody else's ("since three owners")."""

import re
from functools import lru_cache
from typing import Final

from lead_enrichment.domain.evidence import RoleClass
from lead_enrichment.domain.rules.roles.role_words import RoleMention

_REACH: Final = 60
_COUNTED: Final = re.compile(
    r"\w{2,}\W(?:.*\W)?(?:two|three|four|five|six|seven|eight|nine|ten|several|many|various|different"
    r"|successive|zwei|drei|vier|f[üu]nf|mehrere|deux|trois|quatre|cinq|plusieurs|due|tre|quattro|cinque|dos|tres"
    r"|cuatro"
    r"|cinco|varios|dois|duas|tr[êe]s|quatro|v[áa]rios|twee|drie|vier|vijf|tv[åa]|dwóch|trzech|\d{1,2})\s+$",
    re.IGNORECASE,
)
"""Owners who are counted after something else was said ("since 1999 (three owners and counting)")."""
_HEADS: Final = re.compile(
    r"\W*(?:(?:meet|our|the|your|unsere|nos|les|i|nostri|onze|de|los|nuestros|one|of)\W+)+\w+\s+$",
    re.IGNORECASE,
)
_OF_OTHERS: Final = re.compile(
    r"\b(?:to|with|under|than|alongside|after|when|while|until|if|since|outlasted|answers to|besides)\s+"
    r"(?:(?:the|our|an?|both|its|his|her|their)\s+)*(?:co-)?$"
    r"|\b(?:daughter|son|wife|husband|sister|brother|mother|father|friend|cousin|niece|nephew|hand(?: man| woman)?"
    r"|assistant|helper|pa|secretary)\s+(?:of|to)\s+(?:(?:the|our)\s+)?(?:co-)?$"
    r"|\b(?:hand|tochter|sohn|frau|mann|schwester|bruder|assisten\w+|vertret\w+|mutter|vater|sekret[äa]rin|nichte"
    r"|neffe)"
    r"\s+(?:der|des|unsere[rs])\s+$"
    r"|\b(?:fille|fils|femme|[ée]pouse|mari|s[œo]e?ur|fr[èe]re|bras droit|assistante?|m[èe]re|p[èe]re)\s+(?:du|de la"
    r"|des"
    r"|de l['’]|de notre)\s*$"
    r"|\b(?:figli[oa]|moglie|marito|sorella|fratello|assistente|braccio destro|madre|padre)\s+(?:del|della|dei)\s+$"
    r"|\b(?:hij[oa]|mujer|esposa|marido|herman[oa]|asistente|mano derecha|filh[oa]|esposa|assistente|irm[ãa]o?)\s+"
    r"(?:del|de la|de los|do|da|dos)\s+$"
    r"|\b(?:dochter|zoon|vrouw|man|zus|broer|rechterhand|assistent\w*)\s+van\s+(?:de\s+)?$"
    r"|\b(?:dotter|son|fru|datter|s[øo]nn?|kone|mann)\s+(?:till|til|af|av)\s+$",
    re.IGNORECASE,
)
"""Whose assistant or daughter somebody is."""
_OF_A_THING: Final = re.compile(
    r"\s+of\s+(?:(?:the|an?|two|three|four|five|six|many|several|too many|some"
    r"|\d+)\s+)?(?:[\w'’-]+\s+){0,2}?(?:dogs?|cats?"
    r"|horses?|pon(?:y|ies)|laugh|smile|kids|children|bikes?|motorcycles?|boats?|books|shoes|records|guitars?|plants"
    r"|pupp(?:y|ies)|kittens?|chickens?|hens|goats?|beard|moustache|mustache|hats?|voice|cups?|mugs?|tattoos?|jokes?"
    r"|van|truck|tractor|spaniels?|terriers?|labradors?|retrievers?|whippets?|parrots?|rabbits?)\b",
    re.IGNORECASE,
)
"""Of what nobody makes a living."""
_PETS: Final = re.compile(
    r"\b(?:\w*bark\w*|canine|feline|paw\w*|woof\w*|treats?|snack|snuggl\w*|cuddl\w*|nap|napping|four[- ]legged|furr\w*"
    r"|belly|squirrel|tail\W\w+|mascot|(?:shop|office|salon) (?:dog|cat)|purr\w*|meow\w*|happiness|morale|fun"
    r"|smiles|(?:labrador|golden) retriever|labrador|\w*doodle|poodle|bulldog|dachshund|terrier|spaniel|sheepdog|corgi"
    r"|rescue (?:dog|cat|pup)|labradoodle|dackel|b[üu]rohund|kantoorhond|schnauzer)\b",
    re.IGNORECASE,
)
"""What the office dog is chief of."""
_OF_THE_HERD: Final = re.compile(
    r"\s+(?:of the|van de|van het|der|im|des|du|de la|del|della|i)\s+(?:herd|pack|stable|paddock|barn|stal|kudde|roedel"
    r"|herde|rudels?|stall|troupeau|meute|manada|branco|flokken)\b",
    re.IGNORECASE,
)
"""Of what an animal is the head."""
_BY_THEM: Final = re.compile(
    r"(?:\blieblings\w+|\brecomendad[oa]s?|\bselecci[óo]n|\bconsigliat[oaie]|\brecommended|\bhosted|\bmanaged|\bpicked"
    r"|\bchosen|\bselected|\bapproved|\bempfohlen|\brecommand[ée]e?s?|\bfavorit\w*)\s+"
    r"(?:by|por|dal|dalla|del|della|der|des|vom|von|par|du|de)\s+(?:(?:the|el|la|le|our|unser\w*|dem|der)\s+)?\Z"
    r"|^\W*(?:one|single|second|third|2nd|3rd|previous)\s+\Z",
    re.IGNORECASE,
)
"""What is done by an owner, or how many owners a car has had ("Selección del propietario", "Second owner")."""
_PERK: Final = re.compile(
    r"(?:['’]s|s['’]?)?\s+(?:portals?|log-?in|resources|accounts?|supervised|favou?rites?|picks?|choice|special|suite|room"
    r"|hall|cabin|cottage|packages?|circle|club|level|tier|reserve|sandwich|reviews?|policy|policies|financing|direct"
    r"|hosted|closed|pledge|rewards?|discount|edition|blend|mare|dog|cat|day|weekend|dinner|table|menu|manual|guide|tips"
    r"|managed|spotlight|upgraded|block|draws"
    r"|financed|occupied|liebling|recommends|on (?:site|every|each|all|board)|empfiehlt|kocht|salat|favorit|tipp)\b",
    re.IGNORECASE,
)
"""What is an owner's or a founder's, or called after them ("Owner's favourite", "Founder package")."""
_RANKED: Final = frozenset((RoleClass.OWNER, RoleClass.FOUNDER, RoleClass.LEGAL_REPRESENTATIVE, RoleClass.EXECUTIVE))


@lru_cache(maxsize=4_096)
def held_roles(text: str, mentions: tuple[RoleMention, ...]) -> tuple[RoleMention, ...]:
    """The role words of a line that stands beside a name, without those that are somebody else's."""
    return tuple(one for one in mentions if one.role not in _RANKED or not _is_anothers(text, one))


def _is_anothers(text: str, mention: RoleMention) -> bool:
    front = text[max(0, mention.start - _REACH) : mention.start]
    if _BY_THEM.search(front) or _PERK.match(text, mention.end) or _OF_THE_HERD.match(text, mention.end):
        return True
    if mention.role is RoleClass.EXECUTIVE and _PETS.search(text):
        return True
    counted = _COUNTED.search(front) is not None and not _HEADS.fullmatch(front)
    return counted or _OF_OTHERS.search(front) is not None or _OF_A_THING.match(text, mention.end) is not None
