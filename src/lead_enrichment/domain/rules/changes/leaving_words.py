"""How everyday speech says that somebody has left a company, or that their heirs have it now, in many languages."""

import re
from typing import Final

from lead_enrichment.domain.late_pattern import late_pattern, sieved_pattern
from lead_enrichment.domain.rules.changes.leaving_abroad import TAKEN_BEHIND, TAKEN_FROM, TAKEN_FROM_ROMANCE
from lead_enrichment.domain.rules.deeds.founding_words import THING

_COMPANY: Final = rf"(?:{THING}|keys|reins|lot|whole thing|locker|market|counter|route|herd|mantle|torch|baton)"
_WHOSE: Final = r"(?:the|his|her|their|this)(?: \w+)?"
_KIN: Final = (
    r"(?:(?:old|young)est |grown |adopted |two |three |four |own |only )?(?:grand|step|god)?-?(?:sons?|daughters?|boys?"
    r"|girls?"
    r"|kids|children|nephews?|nieces?|brothers?|sisters?|widow|wife|husband|cousins?|heirs)(?:-in-law)?"
)
_TO_WHOM: Final = r"(?=(?:his|her|their|our|an?|the|two|three|one|us|me|long-?time|current|(?-i:[A-Z]))\b)"
_NOW: Final = r"(?:now |today |currently |since |then |has |have |had |both |finally |eventually ){0,2}"
_HAS_IT: Final = (
    rf"{_NOW}(?:took (?:it |things |everything )?over\b(?! (?:from \w+ )?as (?!owner|head|boss|director))"
    rf"|took (?:on|up) {_WHOSE} {_COMPANY}\b"
    r"|(?:took|picked up|taken) the (?:reins|helm|wheel|keys|mantle|torch|baton)"
    rf"|(?:(?:run|own|operate|manage)s?|has|have) (?:it|things|everything|the (?:place|show|keys|reins)"
    rf"|(?:the|this) (?:\w+ )?(?:{THING}))\b(?! (?:floor|counter|office|side|with|together|alongside|beside"
    r"|next door|on (?:\w+days?|weekends)))"
    r"|(?:run|work|drive)s? the (?:rigs?|trucks?|crews?|jobs|boats?|ovens?|kitchen|press|mill|stills?|saws?)\b"
    r"|(?:is|are) (?:\w+ )?(?:at the (?:helm|wheel)|in charge|running (?:it|things|the (?:show|place|company|business))"
    r"|carrying (?:it )?on)\b|stepped (?:up|in)\b|carr(?:y|ies|ied) (?:it )?on\b|became (?:the )?(?:sole "
    r"|new )?owners?\b)"
)
_HEIR: Final = (
    r"(?<!and )(?<!& )(?<!with )(?<!when )(?<!after )\b(?:his|her"
    rf"|their) {_KIN}\b(?:,? (?:and |& )?(?-i:[A-Z])[\w'’-]+){{0,4}},? {_HAS_IT}"
    r"(?! (?:her|his|their) (?:own|father|mother|parents|uncle|aunt))"
    rf"|\b(?:belongs?|passed|went|goes|sold|transferred) (?:now )?to (?:his|her|their) {_KIN}\b"
    rf"|\b(?:is|are) (?:now |today |currently )?(?:run|owned|led|headed|operated|carried on)(?: and \w+)? by (?:his|her"
    rf"|their) {_KIN}\b"
)
"""Who else has it ("then his son-in-law took over", "today the shop belongs to her daughter")."""
_SPENDS: Final = (
    r"(?:spends (?:his|her) (?:\w+ )?(?:time|days|winters|mornings)|they (?:now )?spend their (?:time|days|winters))"
)
_SOMEWHERE: Final = r"(?= (?:in |on |at )?(?:the sun|(?:sunny )?(?-i:[A-Z])|[.,]|and\b))"
EVERYDAY: Final = (
    rf"\b(?:hand|pass)(?:ed|s|ing)? (?:it|everything|the (?:lot|{THING})) (?:over |on |down |along )?to {_TO_WHOM}"
    rf"|\b(?:sign|turn|deed|gift|will|bequeath|transferr?|entrust|g[ai]ve|leav|left|sold|sell|lease)(?:ed|s|es|ing)?"
    rf" (?:over |up )?(?:it|{_WHOSE} {_COMPANY}|ownership)(?: of \w+(?: \w+)?)? ?(?:over |up |on |down )?"
    rf"(?:to|with) {_TO_WHOM}"
    r"|(?<!never )\bcalled (?:it (?:a day|quits|a career)|time)\b|\bstepped (?:away|aside)\b(?! to (?:take|answer))"
    r"|\bstepped back (?=(?:from (?:the|day|running)|in \d{4}))|\bbowed out\b|\bpacked it in\b"
    r"|\b(?:is|are|was) (?:\w+ )?no longer (?:with us|here|around|involved|active|part of|with the|at the|in (?:the )?"
    r"(?:business|charge))"
    rf"|\b(?:is|are|{_SPENDS}) (?:now |mostly |happily |off )*(?:on (?:an?|the) (?:[\w-]+ )?(?:golf|beach|boat|cruise"
    r"|fairway)\b(?! (?:every|each|at|before|with))"
    rf"|(?:sunning|golfing|fishing|sailing|travell?ing|gardening)\b{_SOMEWHERE})"
    rf"|\b(?:is|are) in\b{_SOMEWHERE}|\b{_SPENDS} in\b{_SOMEWHERE}"
    rf"|\b(?:is|are|{_SPENDS}) (?:now |mostly |happily |off )+in\b{_SOMEWHERE}"
    r"|\b(?:after|since|upon|following|on) (?:his|her|their) (?:\w+ )?(?:death|passing)\b|\bwhen (?:he"
    r"|she) (?:died|passed)\b"
    r"|\b(?:he|she|they|who|and|then|since) (?:has |have )?sold up\b|\bsold out to\b"
    r"|\b(?:is|are) (?:now |officially |mostly |finally |happily )?[\"“”‘'«]?retired\b(?! \w+,? (?:from|who))"
    r"|\b(?:he|she|they|who|and|then|both) (?:has |have )?(?:since |long since |now )?(?:left|departed) (?:the|our)"
    rf" (?:{THING}|partnership|company|team)\b(?! (?:to|in (?:his|her|their|good|safe))\b)"
    rf"|{_HEIR}"
)
"""What is said of somebody who has left, in English."""
LEFT_NOW: Final = re.compile(
    rf",? (?:then |has |since |finally )*(?:left|leaves|departed|exited) (?:the|our) (?:{THING}|partnership|company)\b"
    r"(?! (?:to|in (?:his|her|their|good|safe))\b)"
    r"|,? was (?:the|its|our) (?:(?:original|first|previous|second|third|former|last|sole) )*(?:owner|proprietor)\b"
    r"|['’]?s? (?:\w+ly )?(?:sold|signed|handed|passed) (?:up|over|on)\b"
    r"|,? (?:has|have|will be|is|are) (?:now |also |sadly |recently |just |since )*(?:moved on|moving on|left us"
    r"|leaving us"
    r"|no longer (?:with us|at the practice|in the practice|part of))\b"
)
"""What stands right behind a name ("Ann Roe left the partnership in 2008")."""
HEIR_OF: Final = late_pattern(rf"(?:['’]s?)? {_KIN}\b(?:,? (?-i:[A-Z])[\w'’-]+){{0,2}},? {_HAS_IT}", re.IGNORECASE)
"""What stands behind a name whose bearer's heirs have it now ("Ray's daughter runs the place now")."""
IS_LOST: Final = re.compile(
    r"\b(?:we (?:sadly )?lost|(?:after|since|following|upon|with) the (?:death|passing|loss) of)"
    r" (?:(?:our|my) (?:\w+ ){1,2})?$",
    re.IGNORECASE,
)
"""What stands in front of somebody who has died."""
DEATH_OF: Final = re.compile(r"(?:['’]s?)? (?:\w+ly )?(?:death|passing|funeral)\b")
SUCCEEDED: Final = sieved_pattern(
    r"\b(?:succeed(?:ed|s|ing)|t(?:ook|akes?|aking) (?:over (?:(?:the|this|his|her) (?:\w+ ){1,2}?)?"
    r"|the (?:reins|helm|keys) )from|stepped into the shoes of)"
    r" (?:(?:his|her|their|our|the|founder|former|previous) (?:[\w-]+,? ){0,2})?$",
    re.IGNORECASE,
)
"""What stands in front of whom somebody came after."""
OF_ONESELF: Final = re.compile(r"(?:is|are|was) |called |spends? |they |stepped |bowed |packed ", re.IGNORECASE)
"""How what only a person can do begins: its subject must be the person."""
HIMSELF: Final = frozenset("he she they both who and but has have since".split())
NEITHER: Final = re.compile(r"\bneither (?:(?-i:[A-Z])[\w.]* ){0,2}?(?:(?-i:[A-Z])[\w'’-]+ nor )?$", re.IGNORECASE)
"""What stands in front of one of two who are both gone ("neither Ann Roe nor Bob Poe is here today")."""
BOTH: Final = re.compile(
    r"[\s.,;(–—-]*(?:(?:and|but|then|who|today|in \d{4},?|as of \d{4},?) )?(?:they|both|neither|all (?:two|three"
    r"|of them)"
    r"|the (?:two|three|pair|couple|brothers|sisters|founders|partners)|beide|les deux|tous (?:les )?deux|ambos|ambas"
    r"|entrambi|begge|båda|b[åa]da)\b",
    re.IGNORECASE,
)
"""How the next words speak of all who were named together."""
BOTH_LEFT: Final = re.compile(
    r"neither (?:of (?:them|the two|whom) )?(?:is|are|works?|remains?)\b"
    r"|(?:they|both|the \w+) (?:have |had |has |then |later |eventually |since |now )*(?:sold|sell|retired?"
    r"|handed|passed"
    r"|stepped (?:down|aside|away|back)|left (?:the|it)|died|passed away)\b",
    re.IGNORECASE,
)
OF_ANOTHER_PERSON: Final = re.compile(
    r"\b(?:(?:his|her|their|my|the) (?:\w+ )?(?:father|mother|parents|boss|mentor|predecessor|uncle|aunt|grand\w+"
    r"|partner|wife"
    r"|husband|brother|sister|friend|employer|teacher|son|daughter|owner)s?"
    r"|(?:gro(?:ß|ss))?(?:vater|mutter|eltern|onkel|tante|chef|vorg[äa]nger\w*|inhaber\w*|meister)|p[èe]re"
    r"|m[èe]re|parents|oncle"
    r"|patron(?:ne)?"
    r"|propri[ée]taire|padre|madre|t[íi]o|jefe|due[ñn]o|zio|capo|titolare|pai|m[ãa]e|tio|patr[ãa]o|dono|vader"
    r"|moeder|ouders|baas"
    r"|oom|far|mor|sjef|chefen|mester|ägaren)\b",
    re.IGNORECASE,
)
"""Others of whom a pronoun may speak."""
IN_TURN_FRONT: Final = re.compile(r"(?:^|[\s,;])(?:and|then|und|dann|et|puis|y|e|poi|en|og|och|i) $|, $", re.IGNORECASE)
IN_TURN: Final = re.compile(
    r",? (?:followed |did (?:so|the same) )?(?:(?:in|im|im Jahre?|en|nel|em|i|w|v roce) )?(?:19|20)\d\d\b"
    r"|,? (?:\w+ )?(?:a|two|three|four|five|six|seven|ten|\d+) years? (?:later|after)\b"
)
"""What is left of a second sentence ("Ann retired in 1999, and Bob in 2011")."""
NO_MORE_OF_THE_NAME: Final = late_pattern(
    r"\b(?:no longer|(?:has|have|is|are)(?:n['’]t| not)(?: been| any| actually)*|never been) (?:an?|any) "
    r"(?-i:[A-Z][\w'’-]+)(?: (?:or|nor) (?:an? )?(?-i:[A-Z][\w'’-]+))?"
    r"|\bno (?:Mr\.? |Mrs\.? )?(?-i:[A-Z][\w'’-]+)(?: (?:or|nor) (?:an? )?(?-i:[A-Z][\w'’-]+))? (?:any ?more|here now"
    r"|left|(?:has|have) (?:\w+ )*(?:since|for))\b",
    re.IGNORECASE,
)
"""That nobody of the name on the sign is there ("there hasn't been a Roe behind the counter since 1999")."""
FROM_WHOM: Final = re.compile(TAKEN_FROM, re.IGNORECASE)
"""What stands in front of whom a company was taken over from, in German ("hat den Betrieb von")."""
FROM_WHOM_BEHIND: Final = re.compile(TAKEN_BEHIND, re.IGNORECASE)
FROM_WHOM_ROMANCE: Final = re.compile(TAKEN_FROM_ROMANCE, re.IGNORECASE)
"""The same where the verb stands in front ("a repris l'entreprise de")."""


def is_taken_from(text: str, start: int, end: int) -> bool:
    """Whether the name at `start:end` is whom somebody took the company over from ("hat den Betrieb von Ann Roe")."""
    front = text[max(0, start - 110) : start]
    if FROM_WHOM.search(front) and FROM_WHOM_BEHIND.match(text, end):
        return True
    return FROM_WHOM_ROMANCE.search(front) is not None
