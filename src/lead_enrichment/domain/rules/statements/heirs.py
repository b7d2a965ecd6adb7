"""English sentences by which somebody came after the last owner: kin, staff, or whoever was handed the keys."""

from typing import Final

from lead_enrichment.domain.evidence import RoleClass
from lead_enrichment.domain.rules.statements.cue import Cue

_OWNER, _RUNS = RoleClass.OWNER, RoleClass.EXECUTIVE

_NTH: Final = r"(?:second|third|fourth|fifth|sixth|seventh|2nd|3rd|4th|5th|6th|next)"
_KIN: Final = (
    r"(?:(?:old|young)est |step)?(?:grand|god)?(?:sons?|daughters?|children|boys?|girls?|nephews?|nieces?|brothers?"
    r"|sisters?"
    r"|cousins?|widow|wife|husband)(?:-in-law)?"
)
_WHOM: Final = (
    r"(?: (?:(?-i:[A-Z])[\w-]+['’]s?|his|her|their|the founder['’]s|our|a|an|the|long-?time)(?: [\w-]+){1,3},?)?"
)
"""Who it was passed to, before the name ("to James's daughter, Ann Roe")."""

HEIRS: Final = (
    Cue(
        _OWNER,
        0.84,
        "generation",
        "Ann Roe became the third generation to own the bakery.",
        behind=rf",? (?:then |now |has |have )?(?:became|becomes?|is|are|represents?) (?:now )?(?:a |the |our )?{_NTH}"
        r"[- ]generation (?:of (?:the|his|her|their) family )?to (?:own(?: and (?:run|operate))?|run|lead|operate"
        r"|take over) <object>",
        heir=True,
    ),
    Cue(
        _OWNER,
        0.8,
        "generation of|generation in|generation,",
        "Today, Ann and Bob Roe, the 3rd generation of the Roe family, run the shop.",
        front=r"^\W*(?:today|now|currently),?",
        behind=rf",? (?:are |is )?(?:now )?(?:the |our |a )?{_NTH}[- ]generation\b"
        r"(?![^.;!?]{0,60}\bour (?:landlord|neighbou?r|customer|client|supplier|friend|guest)s?\b)",
        heir=True,
    ),
    Cue(
        _OWNER,
        0.84,
        "ownership|took control|takes control|full control",
        "In 2015 James's daughter, Ann Roe, assumed ownership.",
        behind=r",? (?:has |then |formally |finally )?(?:assum(?:ed|es)|took|takes|acquired|gained|took on|came into)"
        r" (?:full |sole |complete |over )*(?:ownership|control)\b(?! of (?:the |a )?(?:house|land|building"
        r"|vehicle|home))",
        heir=True,
    ),
    Cue(
        _OWNER,
        0.84,
        "ownership",
        "In 2015 ownership passed to his daughter, Ann Roe.",
        front=r"\bownership (?:of <it> )?(?:was |has |then |has been )?(?:passed|passes|transferred|went|changed|moved"
        rf"|handed)(?: on| over| down| hands)? to{_WHOM}",
        heir=True,
    ),
    Cue(
        _OWNER,
        0.84,
        "owner",
        "In 2015 Bob Poe retired and Ann Roe became owner.",
        behind=r",? (?:then |has |officially )?(?:became|becomes?) (?:the )?(?:(?:sole|new|majority|full|proud|current"
        r"|present|second|third|fourth|fifth) )*(?:co-)?owners?(?: and (?:operator|manager|president))?"
        r"(?=\s?[.,;!]|\s?$| (?:in|when|and|after|upon) )",
        heir=True,
    ),
    Cue(
        _OWNER,
        0.8,
        "generation",
        "The bakery is now in its third generation under Ann Roe.",
        front=r"<it>,? (?:is|has been|entered|now|today)(?: now"
        rf"| today)? in(?:to)? its {_NTH} generation(?: of \w+(?: \w+)?)?,? (?:under|with"
        r"|led by|run by|owned by|headed by)",
        heir=True,
    ),
    Cue(
        _OWNER,
        0.78,
        "carried on|continued|kept going|kept alive",
        "It is carried on by his granddaughter, Ann Roe.",
        front=r"<it>,? (?:is|has been|was)(?: being| now| today| still)* (?:carried on|continued|kept going|kept alive)"
        rf"(?: today| now)? by{_WHOM}",
        heir=True,
    ),
    Cue(
        _OWNER,
        0.76,
        "carries on|carry on|carrying on|continues|continue |keeps the",
        "Granddaughter Ann Roe carries on the tradition.",
        front=rf"\b{_KIN},?",
        behind=r",? (?:now |today |still |proudly )?(?:carr(?:y|ies) on|(?:is |are )?carrying on|continues?|keeps?)"
        r" (?:(?:the|his|her|their|that) (?:[\w-]+ )?(?:tradition|legacy|business|trade|craft|name)\b|<object>)",
        heir=True,
    ),
    Cue(
        _OWNER,
        0.8,
        "went to|fell to|passed to|passed down|came to|left to|given to|willed to|handed",
        "When he retired, the bakery went to his daughter, Ann Roe.",
        front=r"<it> (?:went|fell|passed|came|was (?:left|given|passed(?: down| on)?|willed|handed(?: down"
        r"| over)?)) to"
        rf"{_WHOM}",
        heir=True,
    ),
    Cue(
        _OWNER,
        0.82,
        "signed|turned|deeded|gave |gifted|left |transferred|bequeathed|willed|entrusted|signs |turns |leaves |gives ",
        "In 2009 he signed the bakery over to his daughter Ann Roe.",
        front=r"\b(?:sign(?:ed|s)|turn(?:ed|s)|deeded|gave|gives|gifted|(?:left|leaves)(?! school| college| home"
        r"| university| work)|transferred|bequeathed|willed"
        r"|entrusted) (?:over |up )?(?:<it>|the (?:keys|reins)(?: of <it>| to <it>)?) ?(?:over |up |on |down )?"
        rf"(?:to|with){_WHOM}",
        heir=True,
    ),
    Cue(
        _OWNER,
        0.84,
        "him out|her out|them out|bought out",
        "In 2009 Ann Roe bought him out.",
        behind=r",? (?:then |later |finally |eventually |who )?(?:bought|buys) (?:(?:him|her|them) out|out (?:his|her"
        r"|their|the) (?:partners?|uncle|father|mother|parents|brothers?|sisters?|siblings|family|boss|previous"
        r"|old))\b",
        heir=True,
    ),
    Cue(
        _OWNER,
        0.8,
        "publican|licensee|landlord|landlady|innkeeper|custodian|guardian|keepers|steward",
        "The present publicans are Ann and Bob Roe.",
        front=r"\b(?:present|current|new|latest|today['’]s) (?:publicans?|licensees?|landlords?|landlady|innkeepers?"
        r"|custodians?|guardians?|keepers?|stewards?|proprietors?)(?: of <it>)?(?: is| are|,|:|\s?[–—-])",
        heir=True,
    ),
    Cue(
        _OWNER,
        0.8,
        "took over|take over|took the reins|bought the|bought it|became owner|became the owner|sole owner|new owner",
        "Ann Roe joined her father in 1990 and took over in 2006.",
        behind=r",? (?:first |then |later |had |who )?(?:joined|came (?:on board|into|back|home)|started|began|grew up"
        r"|learned|learnt|worked|apprenticed|trained)\b[^.;:!?]{0,80}?(?:,| and| before|,? then)"
        r" (?:then |finally |later |eventually |has since |in \d{4},? )?(?:took over(?=\s?[.,;]|\s?$| (?:in|from"
        r"|when|after"
        r"|on|upon|full|completely) )|took over <object>|took the reins|bought (?:it\b|<object>)|became (?:the )?"
        r"(?:sole |new )?owner\b)",
        heir=True,
    ),
    Cue(
        _OWNER,
        0.8,
        "take over|taking over|take on|taking on|the new owner|become owner|become the owner",
        "Ann Roe will officially take over the bakery from Bob Poe on May 1.",
        behind=r",? (?:will|is|are) (?:\w+ly |soon |now )?(?:be )?(?:tak(?:e|ing) (?:over|on) <object>|becom(?:e"
        r"|ing) (?:the )?"
        r"(?:new )?owners?(?= of <it>|\s?[.,]))",
        heir=True,
    ),
    Cue(
        _OWNER,
        0.8,
        "continued|carried on|kept going",
        "Started by Bob Poe in 1974 and continued today by Ann Roe.",
        front=r"\b(?:started|founded|established|begun|opened)\b[^.;:!?]{0,70}?(?:,| and|, and) (?:is "
        r"|still )?(?:now |today )?"
        rf"(?:continued|carried on|kept going)(?: on)?(?: today| now)? by{_WHOM}",
        heir=True,
    ),
    Cue(
        _OWNER,
        0.8,
        "hands of",
        "The bakery is now in the hands of Bob's daughter, Ann Roe.",
        front=r"<it>,? (?:is|are|has been|passed|rests)(?: now| today| firmly| safely)* (?:in"
        r"|into) (?:the )?(?:\w+ )?hands of"
        rf" (?:(?-i:[A-Z])[\w-]+['’]s?|his|her|their|the founder['’]s) (?:\w+ )?{_KIN},?",
        heir=True,
    ),
    Cue(
        _OWNER,
        0.8,
        "took over",
        "In 2010 his daughter Ann Roe took over.",
        front=rf"(?:\b(?:in|since|from|after) (?:early |late |mid-?)?(?:19|20)\d\d,?"
        rf"|\b(?:his|her|their|(?-i:[A-Z])[\w-]+['’]s?) (?:\w+ )?{_KIN},?)",
        behind=r",? (?:then |finally |later |eventually )?took over(?=\s?[.;!]|\s?\Z|, (?:and|with|after|when)\b)",
        heir=True,
    ),
    Cue(
        _RUNS,
        0.74,
        "carry on|carries on|continue",
        "Ann and Bob Roe carry on what their grandfather began in 1961.",
        behind=r",?[^.;:!?]{0,50}? (?:now |today |still |proudly )?(?:carr(?:y|ies) on|continues?) (?:with )?(?:what"
        r"|everything|the (?:work|business|company)(?: that)?)"
        r" (?:(?-i:[A-Z])[\w-]+|(?:his|her|their|the)(?: \w+){1,2})(?: (?-i:[A-Z])[\w-]+)? (?:began|started"
        r"|built|founded)\b",
        heir=True,
    ),
    Cue(
        _RUNS,
        0.7,
        "the rig|the crew|the truck|the job|the kitchen|the oven|the shop floor|the workshop",
        "His daughter Ann Roe runs the ovens today.",
        front=rf"\b(?:his|her|their|(?-i:[A-Z])[\w-]+['’]s?) {_KIN},?",
        behind=r",? (?:now |today )?(?:runs?|works?|heads?|leads?) the (?:\w+ )?(?:rigs?|crews?|trucks?|jobs?"
        r"|kitchen|ovens?"
        r"|shop floor|workshop)\b",
        heir=True,
    ),
    Cue(
        _RUNS,
        0.74,
        "has it now|have it now|runs it now|run it now|is in charge|are in charge|runs things|has had it|have had it",
        "These days Ann Roe has it now.",
        behind=r",? (?:who )?(?:(?:has|have|runs?) (?:it|things|the (?:place|show)) (?:now|today|these days)"
        r"|(?:is|are) (?:now |today )?in charge(?= (?:now|today|these days)|\s?[.,])|ha(?:s|ve) had it since)",
        heir=True,
    ),
    Cue(
        _OWNER,
        0.84,
        "succeeded|took over from|followed",
        "Ann Roe succeeded Bob Poe as owner in 2012.",
        behind=r",? (?:succeeded|followed|replaced|took over from) (?:(?-i:[A-Z])[\w.'’-]+ ){1,3}as (?:the |its "
        r"|our )?(?:new )?"
        r"(?:owner|proprietor|president|managing director|landlord|publican|ceo)\b",
        heir=True,
    ),
    Cue(
        _RUNS,
        0.76,
        "been in charge|been running|had the keys|been the boss|been the owner",
        "For the last ten years Ann Roe has been in charge.",
        behind=r",? (?:has|have) (?:now )?(?:been (?:in charge|the (?:boss|owner)|running (?:it|things|the (?:place"
        r"|show)))|had the keys)\b"
        r"(?! of (?!<it>)\w+)",
        heir=True,
    ),
)
