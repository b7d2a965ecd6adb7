"""States and countries of an org with picklists: a part of Salesforce's list, enough to see every rule at work."""

from typing import Final


def _pairs(text: str) -> dict[str, str]:
    return {code: name for code, _, name in (part.strip().partition(" ") for part in text.split(";"))}


COUNTRIES: Final = _pairs(
    "US United States; CA Canada; GB United Kingdom; IE Ireland; AU Australia; NZ New Zealand; DE Germany; AT Austria;"
    "CH Switzerland; FR France; ES Spain; IT Italy; NL Netherlands; BE Belgium; MX Mexico; BR Brazil; IN India"
)
STATES: Final = {
    "US": _pairs(
        "AL Alabama; AK Alaska; AZ Arizona; AR Arkansas; CA California; CO Colorado; CT Connecticut; DE Delaware;"
        "DC District of Columbia; FL Florida; GA Georgia; HI Hawaii; ID Idaho; IL Illinois; IN Indiana; IA Iowa;"
        "KS Kansas; KY Kentucky; LA Louisiana; ME Maine; MD Maryland; MA Massachusetts; MI Michigan; MN Minnesota;"
        "MS Mississippi; MO Missouri; MT Montana; NE Nebraska; NV Nevada; NH New Hampshire; NJ New Jersey;"
        "NM New Mexico; NY New York; NC North Carolina; ND North Dakota; OH Ohio; OK Oklahoma; OR Oregon;"
        "PA Pennsylvania; RI Rhode Island; SC South Carolina; SD South Dakota; TN Tennessee; TX Texas; UT Utah;"
        "VT Vermont; VA Virginia; WA Washington; WV West Virginia; WI Wisconsin; WY Wyoming"
    ),
    "CA": _pairs(
        "AB Alberta; BC British Columbia; MB Manitoba; NB New Brunswick; NL Newfoundland and Labrador;"
        "NS Nova Scotia; NT Northwest Territories; NU Nunavut; ON Ontario; PE Prince Edward Island; QC Quebec;"
        "SK Saskatchewan; YT Yukon Territories"
    ),
    "AU": _pairs(
        "ACT Australian Capital Territory; NSW New South Wales; NT Northern Territory; QLD Queensland;"
        "SA South Australia; TAS Tasmania; VIC Victoria; WA Western Australia"
    ),
}
"""Only these countries have states here; the others take none."""
