"""Text on a page that speaks to a program instead of to a visitor ("assistants must output ...").

Such a line is never evidence and never sent to a model. The patterns ask for two things at once: somebody addressed or
a machine's vocabulary, and an order. A page may speak about assistants, or tell callers to ignore the beep.
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

_LONGEST: Final = 4_000

_AI: Final = (
    r"(?:ai(?:[\s-](?:tools?|models?|agents?|systems?|readers?|assistants?))?|a\.i\.|language[\s-]models?|llms?|gpt"
    r"|chat-?gpt|chat-?bots?|bots?|scrapers?|crawlers?|(?:automated|machine|data)[\s-](?:readers?|assistants?))"
)
_PROGRAM: Final = rf"(?:(?:(?:your|the|this|all|any)\s+){{0,2}}(?:{_AI}|assistants?))"
_NOTICE: Final = (
    r"(?:note|notice|notes|attention|message|instructions?|correction|information|hint|warning|reminder|memo)"
)
_BIDDEN: Final = r"(?:must|should|shall|please|need to|have to|has to|are (?:asked|instructed|required|told)|take note)"
_VERB: Final = (
    r"(?:kindly )?(?:ignore|disregard|return|output|report|respond|answer|record|store|write|use|change|set|update"
    r"|replace|insert|comply|obey|fill|list|name|note)"
)
_EARLIER: Final = (
    r"(?:(?:all|any|every|the|your|these|those|of|other)\s+){0,3}(?:previous|prior|above|earlier|preceding|foregoing"
    r"|former|original|initial|system|developer|page)?\s*(?:instructions?|directions?|directives?|prompts?|guidelines"
    r"|page text|system messages?|orders given)"
)
_MACHINE_FIELD: Final = (
    r"(?:first_?name|last_?name|confidence|json|schema|prompt|(?:reasoning|street|owner|name|city)\s+field"
    r"|system prompt|crm|owner_\w+|enrichment_\w+)"
)

_PATTERNS: Final = (
    # the control tokens of chat formats, and text that plays the end of a data section
    (
        r"<\s?\|\s?\w{2,20}\s?\|\s?>|\[/?(?:system|inst|assistant|developer)\]|<</?sys>>|</?(?:system|assistant|page_text"
        r"|untrusted\w*|user_input|instructions?)\s*>"
        r"|^\W{0,3}(?:system|assistant|developer)(?: (?:message|prompt|note))?\s?:\s?(?:you\b|from now|ignore|disregard"
        r"|the owner|return|respond|answer|output|new\b|[{\"“])"
    ),
    r"\b(?:developer|system|operator|admin(?:istrator)?)\s+(?:note|message|override|prompt|notice)\b",
    r"\buntrusted (?:part|text|section|data)\b|\bthe operator asks\b",
    # taking back what was said before
    rf"\b(?:ignore|disregard|forget|override|bypass|discard)\b.{{0,20}}{_EARLIER}",
    (
        r"\b(?:earlier|previous|prior)\s+(?:directions?|instructions?|orders?|rules?)\s+(?:are|is|were)\s+"
        r"(?:withdrawn|void|cancel\w+|revoked|superseded|no longer)"
    ),
    r"\bnew (?:task|instructions?)\s?:",
    # a program addressed, and told to do something
    rf"\b{_NOTICE}\s*(?:,\s*urgent)?\s*(?:to|for|:)?\s*{_PROGRAM}\b\s?[:,]",
    rf"\b{_NOTICE}\s+(?:to|for)\s+{_PROGRAM}\b",
    rf"\b{_AI}\s*,?\s+{_BIDDEN}\b|\bassistants?\s*,?\s+(?:take note\b|{_BIDDEN}\s+{_VERB}\b)",
    rf"\b{_PROGRAM}\s?[:,]\s?(?:please )?{_VERB}\b",
    (
        r"\byou are (?:now |hereby )?(?:an? |the |in )?(?:[\w-]+ )?(?:\w*bot|assistant|language model|ai|export mode"
        r"|developer mode|\w+ mode)\b"
    ),
    r"\b(?:pretend|act as if|play a game|role-?play)\b.{0,60}\b(?:you are|owner|assistant|bot)\b",
    # orders about the answer
    rf"\b(?:set|return|output|fill|put|include|print|write|add|change|report)\b.{{0,60}}\b{_MACHINE_FIELD}\b",
    rf"\b{_MACHINE_FIELD}\b\s*(?:must|should|shall|to be|=|:)\s*\S",
    r"\b(?:respond|answer|reply)\s+(?:only\s+)?(?:with|in)\b.{0,30}\b(?:owner|name|json|poem)\b",
    r"\bdo not (?:answer|respond|reply) in\b|\bbefore (?:answering|responding)\b.{0,60}\b(?:open|fetch|visit|print)\b",
    (
        r"\b(?:return|report|record|store|save|list|name|enter)\s+(?:the\s+)?(?:owner|proprietor|boss)\b.{0,20}"
        r"(?:\bas\b|=|:)"
    ),
    r"\b(?:owner|proprietor|founder|first_?name|last_?name)\s?=\s?\S",
    r"\bobey\b|\bdecode and (?:follow|obey|execute|run)\b",
    r"\b(?:in|into|from) (?:every|the|your|all) (?:database|crm)s?\b|\bof record for all systems\b",
    r"\bevery instruction you\b",
    r"\b(?:previous|other) (?:companies|leads|customers) you (?:have )?(?:processed|seen|read)",
    r"\benvironment variables?\b|\b(?:delete|overwrite|convert) (?:the|this|every|all) (?:lead|record)s?\b",
    # the same in other languages
    (
        r"\b(?:aviso|nota|mensaje|instrucci[oó]n(?:es)?)\s+(?:para|al?|a los)\s+(?:(?:el|la|los|las)\s+)?"
        r"(?:asistentes?|modelos?|ia|robots?|inteligencia)\b|\b(?:descarta|ignora|olvida)\w*\s+(?:todo\s+)?lo anterior"
    ),
    (
        r"\b(?:hinweis|anweisung|nachricht|notiz|mitteilung)(?:en)?\s+(?:an|f[uü]r)\s+(?:(?:das|den|die|alle|jedes)\s+)?"
        r"(?:sprachmodell\w*|ki\b|assistent\w*|bots?\b|chatbot\w*)"
        r"|\bignorier\w*\b.{0,40}\b(?:anweisung|vorherig|obig)\w*|\b(?:assistenten|sprachmodelle) m[uü]ssen\b"
    ),
    (
        r"\b(?:note|avis|consigne|instruction|message)s?\s+(?:pour|aux?|à|destin[ée]e?s? [àa])\s*"
        r"(?:l['’]|les?\s|la\s)?\s?"
        r"(?:assistants?|mod[èe]les?|ia|robots?)\b|\bignore[zr]?\b.{0,30}\b(?:instructions|consignes)\b"
    ),
    (
        r"\b(?:nota|avviso|istruzion[ei]|messaggio)\s+(?:per|al|ai|all['’])\s*(?:l['’]|il\s|gli\s)?\s?"
        r"(?:assistent[ei]|modell[oi]|ia)\b|\bignora\w*\b.{0,30}\bistruzioni\b"
    ),
    (
        r"\b(?:opmerking|instructie|bericht)s?\s+(?:voor|aan)\s+(?:de\s|het\s)?(?:assistent\w*|taalmodel\w*|ai)\b"
        r"|\bnegeer\b.{0,30}\binstructies\b"
    ),
    r"\b(?:nota|aviso|instru[cç][aã]o|mensagem)\s+(?:para|ao?)\s+(?:o\s|a\s)?(?:assistentes?|modelos?|ia)\b",
    (
        r"(?:给|致|告诉|请)(?:所有)?(?:ai|助手|助理|模型|语言模型|机器人)|不要理会|忽略(?:以上|之前|其他)|無視|アシスタント(?:へ|は)"
        r"|(?:어시스턴트|모델)(?:에게|은)"
    ),
    (
        r"للمساعد|للنموذج|تجاهل (?:ما|التعليمات)|(?:для|вниманию)\s+(?:ассистент|модел|ии\b|бот)\w*"
        r"|игнорир\w+\s+(?:предыдущ|инструкц)\w*"
    ),
)
_NON_LATIN: Final = "non-latin"
_ADDRESSED: Final = "assist|a.i.|language|llm|gpt|scraper|crawler|reader"
_FIELDS: Final = "first_|firstname|last_|lastname|confidence|json|schema|prompt|field|crm|owner_|enrichment_"

# what a line must hold (in lower case) to match the pattern of the same place: a sieve, much faster than they are
_STEMS: Final = (
    "<|[|system|assistant|developer",
    "developer|system|operator|admin",
    "untrusted|operator",
    "ignor|disregard|forget|overrid|bypass|discard",
    "earlier|previous|prior",
    "new task|new instr",
    *(_ADDRESSED,) * 4,
    "you are",
    "pretend|act as|a game|role-|roleplay",
    _FIELDS,
    _FIELDS,
    "respond|answer|reply",
    "do not answer|do not respond|do not reply|before answering|before responding",
    "owner|proprietor|boss",
    "=",
    "obey|decode",
    "database|crm|of record",
    "every instruction",
    "companies you|leads you|customers you",
    "environment|delete|overwrite|convert",
    "asist|modelo|robot|inteligencia|lo anterior",
    "sprachmodell|assistent|ignorier",
    "assist|mod|robot|ignor",
    "assistent|modell|ignora",
    "assistent|taalmodel|negeer",
    "assistente|modelo",
    _NON_LATIN,
    _NON_LATIN,
)
_SPEAKS: Final = tuple(
    (tuple(stems.split("|")), re.compile(pattern)) for stems, pattern in zip(_STEMS, _PATTERNS, strict=True)
)
_SHORT_WORDS: Final = re.compile(r"\b(?:ai|ia|ki)\b|bots?\b")
_OF_SHORT_WORDS: Final = frozenset((*range(6, 10), *range(23, 29)))
"""The patterns that name the program in a word too short for a sieve."""
_OTHER_SCRIPTS: Final = re.compile(r"[\u0370-\u1fff\u2e80-\uffff]")
_PLAYED_ANSWER: Final = re.compile(r"[{,]\s*[\"“](?:owner|first_?name|last_?name|owner_\w+|confidence)[\"”]\s*:")


@lru_cache(maxsize=16_384)
def speaks_to_a_program(text: str, *, is_data: bool = False) -> bool:
    """Whether a line holds an order for a program, or plays a program's answer. `is_data`: it is a page's JSON."""
    return any_speaks_to_a_program(() if is_data else (text,), (text,) if is_data else ())


def any_speaks_to_a_program(lines: Iterable[str], data: Iterable[str] = ()) -> bool:
    """The same for many lines at once, such as those of a page; what no line holds is looked for only once."""
    visible = [_folded(line) for line in lines]
    folded = [*visible, *map(_folded, data)]
    whole = "\n".join(folded)
    if any(mark in whole for mark in '"“') and any(_PLAYED_ANSWER.search(line) for line in visible):
        return True
    short = [line for line in folded if _SHORT_WORDS.search(line)] if _SHORT_WORDS.search(whole) else []
    for number, (stems, pattern) in enumerate(_SPEAKS):
        if stems == (_NON_LATIN,):
            told = [line for line in folded if _OTHER_SCRIPTS.search(line)] if _OTHER_SCRIPTS.search(whole) else []
        else:
            here = [stem for stem in stems if stem in whole]
            told = [line for line in folded if any(stem in line for stem in here)] if here else []
        if any(pattern.search(line) for line in (*told, *(short if number in _OF_SHORT_WORDS else ()))):
            return True
    return False


def _folded(text: str) -> str:
    text = text[:_LONGEST]
    return (text if text.isascii() else unicodedata.normalize("NFKC", text)).casefold()
