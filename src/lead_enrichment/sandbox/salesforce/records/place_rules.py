"""States and countries in an org that has picklists for them."""

from collections.abc import Mapping
from typing import Any, Final

from lead_enrichment.sandbox.salesforce.errors import ApiError
from lead_enrichment.sandbox.salesforce.schema.places import COUNTRIES, STATES

_NOT_LISTED: Final = (
    "There's a problem with this {}, even though it may appear correct. Please select one from the list of "
    "valid values."
)
PLACE_FIELDS: Final = frozenset({"State", "Country", "StateCode", "CountryCode"})


def settled_places(before: Mapping[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
    """Texts and codes of state and country that belong together, after `changes`; {} where none of them is touched.

    Raises:
        ApiError: FIELD_INTEGRITY_EXCEPTION for a country or state that is not in the list, a state without a
            country or of another one, or a code that says something else than its text.
    """
    if not PLACE_FIELDS & changes.keys():
        return {}
    country = _settled("Country", before, changes, COUNTRIES)
    states = STATES.get(country or "", {})
    given = changes.get("StateCode") or changes.get("State")
    if given and country is None:
        raise _problem("A country must be given before a state", "StateCode" if changes.get("StateCode") else "State")
    state = _settled("State", before, changes, states)
    return {
        "Country": COUNTRIES.get(country or ""),
        "CountryCode": country,
        "State": states.get(state or ""),
        "StateCode": state,
    }


def _settled(name: str, before: Mapping[str, Any], changes: Mapping[str, Any], known: Mapping[str, str]) -> str | None:
    """The code after the change; a text that was there before the picklists stays only while nobody touches it."""
    code_name = f"{name}Code"
    if name not in changes and code_name not in changes:
        return _code(before[name] if before[code_name] is None else before[code_name], known, name)
    code = changes.get(code_name)
    if code is not None and code not in known:
        raise _problem(f"The {code_name} field contains {code}, which isn't an available {name.lower()}", code_name)
    by_text = _code(changes.get(name), known, name)
    if code is not None and by_text is not None and code != by_text:
        raise _problem(f"{name} and {code_name} do not agree", name)
    return code or by_text


def _code(text: str | None, known: Mapping[str, str], name: str) -> str | None:
    if text is None:
        return None
    for code, label in known.items():
        if text.lower() in (code.lower(), label.lower()):
            return code
    raise _problem(_NOT_LISTED.format(name.lower()), name)


def _problem(message: str, field: str) -> ApiError:
    return ApiError("FIELD_INTEGRITY_EXCEPTION", message, [field])
