"""What else stands between a name and a role: letters, certificates, a second trade, what somebody was before."""

import re
from typing import Final

_LETTERS_BEHIND: Final = re.compile(
    r"^(?:,?\s+(?:[A-Z]{2,6}|BSc|MSc|PhD|Dip[A-Z]\w+|Cert[A-Z]\w+)(?:\s?\(Hons\))?(?=[\s,]|$))+"
)
"""Letters of a profession ("Ann Roe MCSP is the founder", "Ann Roe MARLA, owner")."""
_ALSO: Final = re.compile(r"^-(?!oper|occup)[a-z]{3,}(?=\s)")
"""What the owner is besides ("owner-roaster Ann Roe")."""
_DESCRIBED: Final = re.compile(r",\s+an?\s+(?:[\w-]+\s+){1,5}?(?:named|called|by the name of)\s+")
"""Who the owner is besides ("the owner, a former teacher named Ann Roe")."""
_CREDENTIAL: Final = re.compile(
    r"(?<=[\s,&/(])(?:[A-Z]{2,6}(?:[- ](?:[Cc]ertified|[Ll]icensed|[Rr]egistered|[Aa]ccredited|[Tt]rained"
    r"|[Qq]ualified))?"
    r"(?:(?<=ed) [Tt]echnician| [Ii]nstructor)?|(?:[Cc]ertified|[Ll]icensed"
    r"|[Rr]egistered) [A-Z]\w+(?: [A-Z]\w+)?(?=\s[A-Z]))(?=[\s,])"
)
"""Letters and certificates in front of a trade ("owner and ISA Certified Arborist Ann Roe")."""


def without_letters(gap: str) -> str:
    """The text behind a name without letters of a profession."""
    return _LETTERS_BEHIND.sub("", gap)


_INSERTED: Final = re.compile(
    r"\s?[,(–—-] ?(?:in|since|seit|depuis|dal|desde|sinds|sedan|siden|heute|mittlerweile|now|today|by|nach|[àa]|de"
    r"|nella?|en)\b"
    r"[^.;:!?,()]{2,45}[,)–—-] ?(?:is|ist|sind|are|est|è|es|sono|son|er|är|é|heißt)\s",
    re.IGNORECASE,
)


def without_second_trade(gap: str) -> str:
    """The text behind a role without a trade that a hyphen joins to it."""
    return _ALSO.sub("", gap)


def without_credentials(gap: str) -> str:
    """The text in front of a name without letters and certificates."""
    return _CREDENTIAL.sub(" ", gap)


def is_a_description(gap: str) -> bool:
    """Whether between a role and a name stands nothing but what somebody was before ("a former teacher named").

    Or when it is so, between commas ("today's owner, in the second generation, is").
    """
    return _DESCRIBED.fullmatch(gap) is not None or _INSERTED.fullmatch(gap) is not None
