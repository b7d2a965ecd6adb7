"""Which CRM values only stand for "nothing" (may be replaced), and which found values may be written."""

import re
from typing import Final

# the original's list, and what CRM fields in the wild hold instead of a value; nothing that could be a real name
_PLACEHOLDERS: Final = frozenset(
    "n/a|n.a|none|null|nil|undefined|tbd|tba|tbc|todo|xx|xxx|xxxx|unknown|anonymous|not found|not available|"
    "not applicable|not provided|not given|not known|not specified|no name|no lastname|no last name|info needed|"
    "information needed|needs info|need info|needed|missing|pending|to be determined|placeholder|first name|"
    "last name|firstname|lastname|your name|full name|lorem ipsum|john doe|jane doe|max mustermann|"
    "erika mustermann".split("|")
)
# real in a CRM now and then (Mr Office, Ms Test), so never replaced there, but never written by us either
_NEVER_WRITTEN: Final = frozenset(
    "na|test|name|street|city|state|zip|address|country|owner|the owner|business owner|admin|administrator|info|"
    "office|team|contact|contact us|manager|customer|lead|prospect|example|sample|founder|webmaster|support".split("|")
)
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")
_LEAST_CHARACTERS: Final = 2


def is_placeholder(value: str | None) -> bool:
    """Whether a CRM value is empty or says only that something is missing ("Info Needed", "N/A", "-")."""
    return value is None or not (bare := _bare(value)) or bare in _PLACEHOLDERS


def is_valid_value(value: str | None) -> bool:
    """Whether a found value may be written: says something, has two letters or digits, nothing invisible."""
    if value is None or is_placeholder(value) or _bare(value) in _NEVER_WRITTEN or _CONTROL.search(value):
        return False
    return sum(character.isalnum() for character in value) >= _LEAST_CHARACTERS


def _bare(value: str) -> str:
    return " ".join(value.casefold().split()).strip(" .:;,!?*_-[](){}<>\"'")
