"""Which column of a table holds which field of a lead, by its heading."""

from collections.abc import Sequence
from typing import Final

_ADDRESS_PREFIXES: Final = ("", "mailing", "billing", "company", "business", "address", "primary", "other")

# preferred heading first: our name, then Salesforce's export and report names, then what people write
_SYNONYMS: Final[dict[str, tuple[str, ...]]] = {
    "id": ("id", "leadid", "recordid", "salesforceid", "sfid", "sfdcid", "leadnumber", "recordnumber"),
    "company": (
        *("company", "companyname", "companyaccount", "accountname", "account", "business", "businessname"),
        *("organization", "organisation", "organizationname", "organisationname", "firm", "employer"),
        *("firma", "firmenname", "unternehmen", "entreprise", "societe", "empresa", "azienda", "bedrijf"),
    ),
    "website": (
        *("website", "websiteurl", "companywebsite", "companyurl", "web", "website1", "websiteaddress"),
        *("url", "homepage", "homepageurl", "webpage", "site", "siteurl", "webaddress", "weburl", "www"),
        *("domain", "companydomain", "domainname", "websitedomain", "webseite", "siteweb", "sitioweb", "sitoweb"),
    ),
    "first_name": ("firstname", "givenname", "forename", "contactfirstname", "first", "vorname", "prenom"),
    "last_name": ("lastname", "surname", "familyname", "contactlastname", "last", "nachname"),
    "name": ("name", "fullname", "contactname", "leadname", "contact", "contactperson", "person"),
    "email": (
        *("email", "emailaddress", "workemail", "businessemail", "contactemail", "companyemail", "primaryemail"),
        *("mail", "emailid", "email1", "correo", "courriel"),
    ),
    "phone": (
        *("phone", "phonenumber", "telephone", "businessphone", "workphone", "companyphone", "mobilephone"),
        *("mobile", "tel", "phone1", "telefon"),
    ),
    "title": ("title", "jobtitle", "position", "role"),
    "created_date": ("createddate", "createdate", "datecreated", "createdat", "createdon", "created"),
}
_ADDRESS_SYNONYMS: Final[dict[str, tuple[str, ...]]] = {
    "street": ("street", "streetaddress", "address1", "addressline1", "street1", "streetline1", "strasse", "straße"),
    "city": ("city", "town", "locality", "ort", "stadt", "ville", "ciudad", "citta"),
    "state": ("state", "stateprovince", "province", "region", "statecode", "county", "bundesland"),
    "postal_code": ("postalcode", "zip", "zipcode", "zippostalcode", "postcode", "plz", "codepostal"),
    "country": ("country", "countrycode", "countryname", "land", "pays", "pais"),
}


def fold_heading(heading: str) -> str:
    """How headings are compared: letters and digits only, without case (`E-Mail` is `email`)."""
    return "".join(character for character in heading.casefold() if character.isalnum())


def _ranks() -> dict[str, tuple[str, int]]:
    headings = {field: list(names) for field, names in _SYNONYMS.items()}
    for part, words in _ADDRESS_SYNONYMS.items():
        headings[part] = [prefix + word for prefix in _ADDRESS_PREFIXES for word in words]
    headings["street"].append("address")
    ranks: dict[str, tuple[str, int]] = {}
    for field, names in headings.items():
        for rank, name in enumerate(names):
            ranks.setdefault(fold_heading(name), (field, rank))
    return ranks


_RANKS: Final = _ranks()


def understood(heading: str) -> bool:
    """Whether the heading names a field of a lead."""
    return fold_heading(heading) in _RANKS


def map_columns(headings: Sequence[str]) -> dict[str, int]:
    """Lead field to column number. Of several columns for one field the best-known heading wins, then the first.

    A table with a `Name` but no company and no first or last name is a list of companies: the name is the company.
    """
    best: dict[str, tuple[int, int]] = {}
    for column, heading in enumerate(headings):
        if (known := _RANKS.get(fold_heading(heading))) is not None:
            field, rank = known
            best[field] = min(best.get(field, (rank, column)), (rank, column))
    columns = {field: column for field, (_, column) in best.items()}
    if "name" in columns and not columns.keys() & {"company", "first_name", "last_name"}:
        columns["company"] = columns.pop("name")
    return columns
