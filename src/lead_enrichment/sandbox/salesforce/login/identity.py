"""Who am I: the identity URL and OpenID's userinfo."""

from typing import TYPE_CHECKING

from lead_enrichment.sandbox.salesforce.errors import not_found
from lead_enrichment.sandbox.salesforce.exchange import Call, Reply
from lead_enrichment.sandbox.salesforce.ids import full_id, is_id
from lead_enrichment.sandbox.salesforce.moments import written
from lead_enrichment.sandbox.salesforce.seeding.staff import ORG_ID, STAFF, Person

if TYPE_CHECKING:
    from lead_enrichment.sandbox.salesforce.org import Org


def identity(org: "Org", call: Call, org_id: str, user_id: str) -> Reply:
    """GET /id/{org}/{user}; the token may also stand in the query as `oauth_token`."""
    org.check_session(call, call.query.get("oauth_token", ""))
    person = next((person for person in STAFF if is_id(user_id) and person.id == full_id(user_id)), None)
    if person is None or not is_id(org_id) or full_id(org_id) != ORG_ID:
        raise not_found()
    return Reply.of_json(
        {
            "id": f"{org.url}/id/{ORG_ID}/{person.id}",
            "asserted_user": True,
            "user_id": person.id,
            "organization_id": ORG_ID,
            "username": person.username,
            "nick_name": person.first_name,
            "display_name": f"{person.first_name} {person.last_name}",
            "email": person.username,
            "first_name": person.first_name,
            "last_name": person.last_name,
            "active": True,
            "user_type": "STANDARD",
            "language": "en_US",
            "locale": "en_US",
            "utcOffset": 0,
            "last_modified_date": written(org.clock.now()),
            "urls": _urls(org, person),
        }
    )


def userinfo(org: "Org", call: Call) -> Reply:
    """GET /services/oauth2/userinfo."""
    user_id = org.check_session(call)
    person = next(person for person in STAFF if person.id == user_id)
    return Reply.of_json(
        {
            "sub": f"{org.url}/id/{ORG_ID}/{person.id}",
            "user_id": person.id,
            "organization_id": ORG_ID,
            "preferred_username": person.username,
            "nickname": person.first_name,
            "name": f"{person.first_name} {person.last_name}",
            "email": person.username,
            "urls": _urls(org, person),
        }
    )


def _urls(org: "Org", person: Person) -> dict[str, str]:
    data = f"{org.url}/services/data/v{{version}}"
    return {
        "rest": f"{data}/",
        "sobjects": f"{data}/sobjects/",
        "query": f"{data}/query/",
        "metadata": f"{org.url}/services/Soap/m/{{version}}/{ORG_ID[:15]}",
        "partner": f"{org.url}/services/Soap/u/{{version}}/{ORG_ID[:15]}",
        "profile": f"{org.url}/{person.id}",
    }
