"""English sentences that tell how a company began, or who came to own it."""

from typing import Final

from lead_enrichment.domain.evidence import RoleClass
from lead_enrichment.domain.rules.statements.cue import Cue

_OWNER, _FOUNDER = RoleClass.OWNER, RoleClass.FOUNDER

BEGINNINGS: Final = (
    Cue(
        _OWNER,
        0.8,
        "took on|takes on|inherited",
        "When her father retired, Ann Roe took on the bakery.",
        behind=r",? (?:then |has |have )?(?:took on|takes on|inherited) <object>",
    ),
    Cue(
        _FOUNDER,
        0.74,
        "start|beg",
        "Our story starts in Ann Roe's garage.",
        front=r"(?:(?:our|the|this|my|its) (?:story|journey|tale)|<it>) (?:starts?|started|begins?"
        r"|began)(?: out)? (?:[\w,-]+ ){0,4}?(?:in|at|from|around)",
        behind=r"['’]s? (?:own |parents['’] |mother['’]s |spare )?(?:\w+ )?(?:garage|kitchen|shed|basement"
        r"|bedroom|barn|van"
        r"|back ?yard|living room|dining room|attic|truck|garden|home|house|porch)\b",
    ),
    Cue(
        _FOUNDER,
        0.74,
        "what start|what beg",
        "What started as Ann Roe's weekend job is now a bakery of eight.",
        front=r"what (?:started|began)(?: out)? (?:\w+ ){0,4}?as",
        behind=r"['’]s? (?:[\w-]+ ){0,3}?(?:job|hobby|project|dream|idea|hustle|gig|business|stall|passion"
        r"|experiment|table)\b",
    ),
    Cue(
        _OWNER,
        0.78,
        "your host|our host|your innkeeper",
        "Your hosts are Ann and Bob Roe.",
        front=r"\b(?:your|our) (?:hosts?|innkeepers?)(?: are| is|:)",
    ),
    Cue(
        _FOUNDER,
        0.74,
        " is ",
        "Larkspur Bakery is Ann Roe.",
        front=r"^\W*<company> is(?: just| simply| really| all)?",
        behind=r"\s*(?:[.!(]|$|,? (?:alone|and a \w+|who)\b)",
    ),
    Cue(
        _FOUNDER,
        0.78,
        " up",
        "Ann Roe set the company up in 2003.",
        behind=r",? (?:first |then )?(?:set|started|built) (?:the|this|our|his|her|their) (?:\w+ )?(?:company"
        r"|business|firm"
        r"|practice|shop|studio|workshop|nursery|school|salon) up\b",
    ),
    Cue(
        _OWNER,
        0.86,
        "owner",
        "The owner of Larkspur Bakery is a woman named Ann Roe.",
        front=r"owners? of <it>,? (?:is|are)(?: an? (?:\w+ ){1,3}(?:named|called))?",
    ),
    Cue(
        _FOUNDER,
        0.74,
        "behind every|behind each|behind all",
        "Behind every loaf is Ann Roe.",
        front=r"^\W*behind (?:every|each|all)\b[^.,;:!?]{0,40}? (?:is|are|stands?)",
    ),
    Cue(
        _FOUNDER,
        0.72,
        "private practice",
        "Ann Roe, LMT, has been in private practice since 2008.",
        behind=r",? (?:has|have|is|are|maintains|runs) (?:been |now |had )?(?:in |a )?(?:her own "
        r"|his own )?private practice\b",
    ),
    Cue(
        _FOUNDER,
        0.74,
        "restaurant|shop|studio|venture|project|bakery|cafe|café|brewery|store|bar|salon",
        "Larkspur, the first bakery from chef Ann Roe, opened in 2016.",
        front=r"<company>,? (?:is |was )?(?:the |a )?(?:first|new|newest|second|third|latest|debut"
        r"|solo) (?:\w+ )?(?:restaurant"
        r"|shop|studio|venture|project|bakery|caf[eé]|brewery|store|bar|salon) (?:from|by|of)",
    ),
    Cue(
        _OWNER,
        0.8,
        "partnership|collaboration|joint venture",
        "The bakery is a partnership between Ann Roe and Bob Poe.",
        front=r"<it> (?:is|was|began as|started as) (?:a |the )?(?:\w+ )?(?:partnership|collaboration|joint venture)"
        r" (?:between|of)",
    ),
    Cue(
        _FOUNDER,
        0.76,
        "idea|dream|vision|brainchild|baby|project|passion",
        "Larkspur was Ann Roe's idea.",
        front=r"<it> (?:is|was|began as|started as)",
        behind=r"['’]s? (?:[\w-]+ ){0,2}?(?:idea|dream|vision|brainchild|baby|project|passion)\b",
    ),
    Cue(
        _OWNER,
        0.84,
        "owner|founder|proprietor",
        "Ann Roe is the creative force and proud owner of Larkspur.",
        behind=r",? is (?:the|our) [^.,;:!?]{3,40}? and (?:\w+ )?(?:owner|founder"
        r"|proprietor)\b(?! of an? )(?: of <it>)?",
    ),
    Cue(
        _OWNER,
        0.8,
        "one-woman|one-man|one woman|one man",
        "Ann Roe is a one-woman show.",
        behind=r",? (?:is|runs|works as|has been) a one[- ](?:wo)?man (?:show|business|band|operation|shop"
        r"|studio|company)\b",
    ),
    Cue(
        _OWNER,
        0.82,
        "passed|transferred|went",
        "Ownership passed from Bob Poe to his niece, Ann Roe, in 2010.",
        front=r"(?:ownership|<it>) (?:then |was |has |were )?(?:passed|transferred|went|handed)\b[^.;:!?]{0,60}? to",
    ),
)
