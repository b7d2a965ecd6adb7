"""From a found address to the codes of a CRM's country and state lists."""

from dataclasses import dataclass

from lead_enrichment.domain.addresses.regions import region_code
from lead_enrichment.domain.addresses.us_zip_codes import fold, state_of_zip
from lead_enrichment.domain.agreement import as_country_code
from lead_enrichment.domain.lead import Address
from lead_enrichment.domain.lead_form import LeadForm


@dataclass(frozen=True, slots=True)
class Codes:
    """The list's codes; None where the address has no such part or the country has no states in the list."""

    country: str | None
    state: str | None
    problem: str | None = None
    """Why the address cannot be expressed: country_not_known, country_not_in_list, state_not_in_list."""


def codes_of(found: Address, country_now: str | None, form: LeadForm) -> Codes:
    """The codes for an address; its country is what the site says, else what stands in the CRM, else what ZIP tells.

    A state cannot be saved without a country, and only some countries have states in the list: for the others the
    state is left out.
    """
    written = found.country or country_now or _american(found)
    if written is None:
        return Codes(None, None, "country_not_known" if found.state else None)
    country = _country(written, form)
    if country is None:
        return Codes(None, None, "country_not_in_list")
    offered = [state for state in form.states if country in state.countries]
    if not found.state or not offered:
        return Codes(country, None)
    wanted = {found.state.strip().casefold(), (region_code(country, found.state) or "").casefold()}
    name = fold(found.state)
    fitting = [state.code for state in offered if state.code.casefold() in wanted or fold(state.label) == name]
    return Codes(country, fitting[0]) if fitting else Codes(country, None, "state_not_in_list")


def _country(written: str, form: LeadForm) -> str | None:
    code, name = as_country_code(written) or written.strip().upper(), fold(written)
    by_code = next((country.code for country in form.countries if country.code.upper() == code), None)
    return by_code or next((country.code for country in form.countries if fold(country.label) == name), None)


def _american(found: Address) -> str | None:
    """US where state and ZIP code belong together."""
    zip_code = (found.postal_code or "")[:5]
    state = region_code("US", found.state) if found.state else None
    return "US" if state and len(zip_code) == 5 and state_of_zip(zip_code) == state else None  # noqa: PLR2004
