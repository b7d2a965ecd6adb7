"""English words for what whoever has a small company did or does, behind the subject of a sentence."""

import re
from typing import Final

from lead_enrichment.domain.late_pattern import sieved_pattern

_ADVERB: Final = (
    r"(?:still|now|also|then|both|have|has|had|since|finally|eventually|later|soon|first|together|officially|quietly"
    r"|currently|always|simply|just|decided to|went on to|chose to|came back to|came home to|returned to|agreed to"
    r"|made up (?:his|her|their) mind to)\s+"
)
_SELF: Final = r"(?:his|her|their)"
_IT: Final = (
    r"(?:it(?: (?:all|over|on|up))?|the (?:place|lot|whole (?:thing|place)|show|building and (?:the )?business))"
)
_ENDS: Final = (
    r"(?=\s*(?:[.,;!]|$)|\s+(?:off|from|in|at|on|with|for|when|after|since|and|ever|until|till|outright|together|alone"
    r"|over|back|today|because|as)\b)"
)
TRANSITIVE: Final = re.compile(
    r"(?:(?P<owner>(?:co-)?owns?|(?P<had>(?:co-)?owned|had)|bought|purchased|acquired|took over|taken over|took on"
    r"|inherited)"
    r"|(?P<founder>(?:co-)?founded|started|opened|launched|(?P<made>built up|built|created|saved|rescued)|set up|began"
    r"|revived|reopened)"
    r"|(?P<run>runs?|operates?|(?P<kept>looks? after|kept|keeps?|carried on)))\b",
    re.IGNORECASE,
)
"""What somebody did to a company; the words behind tell whether it was one."""
OBJECT_IT: Final = re.compile(rf"(?:\s+(?:and|&) (?:operate|run|manage)s?)?\s+{_IT}{_ENDS}", re.IGNORECASE)
"""The company as the object of such a verb ("it", "the place")."""
_OWN: Final = (
    r"hung (?:out )?(?:his|her|their|a|the|up) (?:own )?(?:shingle|sign)\b"
    r"|hung a sign\b|took (?:it|the (?:place|lot|whole thing)) (?:all )?over\b"
    r"|(?:opened|set) up (?:shop|in business|on (?:his|her|their) own)\b|opened for business\b"
    r"|(?:started|began|opened|set) (?:up|out) (?:on (?:his|her|their) own|alone|by (?:him|her)self|for (?:him|her"
    r"|them)sel(?:f|ves))\b"
    r"|(?:went|gone|going|struck|striking|branched|branching|set|setting|started|starting|stepped) (?:up |out |off )*on"
    rf" {_SELF} own\b"
    r"|(?:went|gone|going|became|turned) (?:self[- ]employed|freelance|solo|out alone|independent)\b"
    r"|(?:works?|worked|been working|working|went to work) for (?:him|her|them)sel(?:f|ves)\b"
    r"|(?:is|been|became|being|was) (?:his|her|their) own boss(?:es)?\b"
    r"|(?:signed|took|took on|picked up) (?:a|the) lease\b(?! on (?:a|an|their|his|her) (?:flat|house|apartment"
    r"|car)\b| for (?:us|me)\b)"
    r"|(?:opened|open|throw open|threw open) (?:the|its|his|her|their|our) (?:own )?doors\b"
    r"|(?:kept|keeps|keep|keeping) the (?:doors open|lights on|business going|name going|shop going)\b"
    r"|put (?:his|her|their) (?:own )?name (?:over|on|above) the (?:door|van|window|sign)\b"
    r"|(?:signs?|signing) the (?:cheques|checks|paychecks|pay ?checks)\b"
    r"|(?:has|had|have|got|wanted|opened|started|found|bought|built) (?:his|her|their) (?:very )?own (?:\w+ )?(?:place"
    r"|shop|business|company|practice|salon|studio|garage|bakery|kitchen|workshop|firm|restaurant|clinic|store|farm"
    r"|forge|yard|bench|van)\b"
    r"|(?:turned|traded|gave up|quit|left|swapped|sold)\b[^.;!?]{2,70}?\band (?:\w+ ){0,2}?(?:started|opened"
    r"|bought) (?:this|it|up|the)\b"
    r"|opened(?=\s*(?:[.,;!]|$)|\s+(?:at|in|on|around|just) (?:easter|christmas|may|the (?:spring|summer|fall|autumn"
    r"|winter|following)|(?:19|20)\d\d|(?:january|february|march|april|june|july|august|september|october|november"
    r"|december)\b))"
    r"|(?:has|have|['’]ve) been (?:at it|in business)\b[^.;!?]{0,40}?\b(?:since|for|ever)\b"
    r"|(?:are|['’]re) both still at it\b"
    r"|ha(?:s|ve) (?:owned|run|had|operated|been running|looked after|kept) (?:it|the (?:place"
    r"|show))?\b[^.;!?]{0,24}?\b"
    r"(?:ever )?since\b"
)
ALONE: Final = re.compile(_OWN, re.IGNORECASE)
"""What somebody does only with a company of their own."""
FIRST_PREDICATE: Final = re.compile(
    rf"\s*(?:,[^,;]{{3,90}},\s*|\([^()]{{2,60}}\)\s*)?(?:,?\s*who\s+)?(?:{_ADVERB}){{0,4}}(?=\w)|(?=['’](?:re|s|ve)\b)",
    re.IGNORECASE,
)
"""Where the first predicate behind a subject begins."""
PREDICATE: Final = re.compile(
    rf"(?:[,–—-]\s+|\b(?:and|then|but|before|until|(?<!used )to)\s+)(?:(?:and|then|but)\s+)?(?:{_ADVERB}){{0,4}}(?=\w)",
    re.IGNORECASE,
)
"""Where a further one may begin."""
HAS: Final = re.compile(r"\b(?:has|have|['’]ve)\s+(?:\w+\s+)?$", re.IGNORECASE)
THEN_GONE: Final = re.compile(
    r"[^.;!?]{0,60}?\b(?:until|till|up to)\b(?! (?:today|now|this day))|[^.;!?]{0,80}?\b(?:before|and then|and later)"
    r" (?:\w+ly )?(?:joining|joined|coming to|moving to|selling|sold|retiring|retired|handing|handed|closing|closed"
    r"|passing|passed)\b|[^.;!?]{0,60}?\bfor (?:his|her|the) (?:new|second|next|other)\b",
    re.IGNORECASE,
)
"""What says behind a deed that it is over."""
SOMEBODY: Final = sieved_pattern(
    r"\b(?:a (?:couple|pair|handful) of [^.,;]{3,40}?|a (?:young |local |retired )?(?:couple|family|man|woman|regular"
    r"|customer|neighbou?r|pair)|two (?:of )?[^.,;]{3,40}?|one of [^.,;]{3,40}?|some(?:one|body)(?: [^.,;]{2,30}?)?"
    r"|the (?:new|current|present) (?:owners?|people|couple)|its (?:next|third|second|fourth|present) owners?)"
    r"\s+(?:(?:who|that)\s[^.,;]{3,50}?\s)?(?:then |finally )?"
    r"(?:bought|purchased|took over|took on|rescued|saved|reopened|couldn['’]t bear to|stepped in|came along)\b",
    re.IGNORECASE,
)
"""Somebody who is named in the next sentence."""
LEAD: Final = re.compile(
    r"\W*(?:(?:and|but|so|then|now|today|together|eventually|finally|later|since then|meanwhile|these days|nowadays"
    r"|soon|still|yes|however|instead|sisters|brothers|husband and wife|owners?|twins|friends|cousins)[,:]?\s+)*"
    r"(?:(?:in|on|after|before|when|since|by|at|for|from|with|as|while|once|until|during|over|back|that|one|two|three"
    r"|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|some|born|raised|having|trained|tired|fed up"
    r"|originally|a|an|the|now|today|just|soon|years?|eventually|growing up|then|like|if|because|though|although|rather"
    r"|long|not|only|and|but)\b[^.;!?]{0,140}?,\s+(?:and |but |then |so )?"
    r"|(?:in|since|by|around|within|before|after|from|that|one|last|this|early|late|back|at|on|with|now|today|then|here"
    r"|it was)\b[^,.;!?]{0,40}\s)?",
    re.IGNORECASE,
)
"""What may open a sentence in front of its subject."""
CLAUSE: Final = re.compile(
    r"(?:\b(?:is|are|was)\b|['’]s\b)[^:]*:\s+$|(?:,\s+|;\s+|:\s+|[–—-]\s+|\s)(?:and|but|so|then|while|because"
    r"|where|when|until|and so|that['’]s when|though|as)"
    r"\s+(?:then |now |since \d{4},? |in \d{4},? |today )?$",
    re.IGNORECASE,
)
"""What stands in front of the subject of a further clause."""
NAMED_NEXT: Final = re.compile(
    r"\W*(?:(?:that|those|they|it|he|she|meet|enter) ?(?:was|were|is|are)?|their names (?:are|were))?:?\s*",
    re.IGNORECASE,
)
"""What may stand between whoever was announced and their name."""
PRESENTS: Final = re.compile(r"\W*(?:meet|introducing|say hello to|get to know|this is)\s+", re.IGNORECASE)
"""What stands in front of somebody of whom the next sentences tell."""
TITLE_OF: Final = re.compile(
    r"\b(?:our|their|the|a|an|my|local|his|her|your)\s+(?:[\w'’-]+\s+){0,3}$|\b(?:of|from|with|by|for|to|at|like|than"
    r"|thank|thanks|meet|see|and|or|under)\s+(?:[\w'’-]+\s+){0,1}$",
    re.IGNORECASE,
)
"""What stands in front of somebody who is no subject, or is somebody's ("our landlord Ann Roe")."""
OWN_PEOPLE: Final = re.compile(
    r"\b(?:owners?|founders?|proprietors?|husband|wife|parents|chef|couple|duo|team|brothers|sisters|hosts?|captain"
    r"|potter|baker|brewer|farmers?|maker|growers?|winemaker|beekeeper|son|daughter|apprentice|nephew|niece),?\s+$",
    re.IGNORECASE,
)
VERB_BEHIND: Final = re.compile(
    r"(?:,[^,;.!?]{2,90},|\s*\([^()]{2,60}\))?\s+(?!of\b|from\b|at\b|in\b|with\b|and\b|or\b|on\b|for\b|to\b|by\b|the\b"
    r"|a\b|as\b|our\b|who\b)[a-z][\w'’]+",
)
"""A verb right behind a subject, an apposition between them."""
JOINED: Final = re.compile(
    r"\b(?:joined|came to (?:us|work)|started with us|has been with (?:us|the (?:company|firm|team))|works (?:for|with)"
    r" us|is (?:our|a|an|one of our) (?!owner|founder)|longest[- ]serving|our newest)\b",
    re.IGNORECASE,
)
"""What is told of those who are employed."""
OUTSIDER: Final = re.compile(
    r"(?:,[^,]{2,40},)?\s+(?:also |still |now |kindly )?(?:grows?|grew|mills?|suppl(?:y|ies|ied)|makes?|made"
    r"|roasts?|rents?|rented|lets?|sells?|sold|leases?"
    r"|gave|gives?|lent|built|designs?|designed|paint(?:s|ed)|wrote|writes?|brings?|bakes?|raises?|provides?|does"
    r"|did|keeps"
    r"|helps?|helped|taught|teaches|advises|sits on|serves on|photographs|photographed|printed"
    r"|prints)\s+(?:[\w-]+ )?(?:us|our)\b"
)
"""What is told of suppliers, landlords and helpers, whom a company thanks."""
BEFORE_US: Final = re.compile(
    r"[^.;!?]{0,100}?\b(?:before (?:us|we|our time)|from (?:19|20)\d\d (?:to|until|till) (?:19|20)\d\d)\b"
)
"""What is told of who had the company before those who speak."""
