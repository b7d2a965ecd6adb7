"""The registry's entries for what can become of a lead at Salesforce, and for Salesforce itself."""

from typing import Final

from lead_enrichment.domain.reason import Reason

SALESFORCE_REASONS: Final = (
    # what became of a lead at Salesforce
    Reason(
        "edit_conflict",
        "Changed by somebody else",
        "The lead was changed in Salesforce while it was planned or written, so it was left as it is.",
        "Look at the lead; the next run plans it anew.",
    ),
    Reason(
        "already_enriched",
        "Enriched meanwhile",
        "The lead was marked as enriched since it was read.",
        "Nothing to do.",
    ),
    Reason(
        "nothing_planned",
        "Nothing to write",
        "Nothing was found that could be written, so Salesforce was not asked.",
        "Nothing to do.",
    ),
    Reason(
        "already_as_planned",
        "Nothing to change",
        "Every planned value stands in Salesforce already, so nothing was sent.",
        "Nothing to do.",
    ),
    Reason(
        "lead_converted",
        "Lead converted",
        "The lead has become a contact and cannot be changed any more.",
        "Nothing to do; copy the values to the contact by hand if they are wanted.",
    ),
    Reason(
        "lead_gone",
        "Lead deleted or merged",
        "The lead does not exist any more in Salesforce, or our user may not see it.",
        "Nothing to do, unless our user should see it: then check its sharing.",
    ),
    Reason(
        "validation_rule",
        "Refused by a validation rule",
        "A rule of the company's own does not accept the values; what it refused was left out.",
        "Ask the Salesforce admin about the quoted rule.",
    ),
    Reason(
        "duplicate_rule",
        "Refused by a duplicate rule",
        "Salesforce holds another record with that name or address, and a duplicate rule blocks the update.",
        "Compare the matching records and merge them, then `retry`.",
    ),
    Reason(
        "address_not_accepted",
        "Address not accepted",
        "Salesforce does not accept the state or country; the address stands in the Enriched_* fields only.",
        "Compare the state and country lists in Salesforce's Setup.",
    ),
    Reason(
        "value_not_accepted",
        "Value not accepted",
        "A value does not fit its field; the field was left out.",
        "Run `lead-enrichment salesforce check`; it compares lengths and types.",
    ),
    Reason(
        "field_read_only",
        "Field is read-only for us",
        "Our Salesforce user may not change a field; it was left out.",
        "Run `lead-enrichment salesforce check`; it names the permission.",
    ),
    Reason(
        "required_field_missing",
        "Required field is empty",
        "The lead lacks a value that Salesforce demands at every update.",
        "Fill the named field in Salesforce, then `retry`.",
    ),
    Reason(
        "no_lead_access",
        "No right to change the lead",
        "Our Salesforce user may not see or change the lead, or something it refers to.",
        "Run `lead-enrichment salesforce check`; check the permission sets and sharing.",
    ),
    Reason(
        "locked_for_approval",
        "Locked by an approval process",
        "The lead waits for an approval and cannot be changed meanwhile.",
        "`retry` when the approval is over.",
    ),
    Reason(
        "automation_failed",
        "Salesforce automation failed",
        "A trigger or flow of the company's own failed twice while the lead was saved.",
        "Give the quoted text to the Salesforce admin, then `retry`.",
    ),
    Reason(
        "salesforce_refused",
        "Refused by Salesforce",
        "Salesforce does not accept the update; its own words say why.",
        "Read the quoted words; `retry` when the cause is mended.",
    ),
    Reason(
        "row_locked",
        "Lead in use",
        "Another process of Salesforce held the lead for too long.",
        "Nothing: it is tried again.",
    ),
    # Salesforce as a service
    Reason(
        "salesforce_login",
        "Salesforce log-in failed",
        "Salesforce does not accept the credentials.",
        "Check the SF_* settings with `lead-enrichment salesforce check`.",
    ),
    Reason(
        "salesforce_unavailable",
        "Salesforce does not answer",
        "Salesforce was not reachable or not able to answer after all attempts.",
        "Nothing: try again later; see status.salesforce.com.",
    ),
    Reason(
        "api_limit_reached",
        "Salesforce's daily calls used up",
        "The org has used all its API calls of the last 24 hours.",
        "Go on tomorrow with `--resume`, or ask Salesforce for more calls.",
    ),
    Reason(
        "api_budget_used",
        "Our share of the daily calls used up",
        "The org has used the share of its API calls that SF_API_BUDGET leaves us.",
        "Go on tomorrow with `--resume`, or raise SF_API_BUDGET.",
    ),
    Reason(
        "api_disabled",
        "API access is off",
        "The org, the user's profile or an expired password does not allow the API.",
        "Ask the Salesforce admin for API access for our user.",
    ),
    Reason(
        "api_version",
        "API version not served",
        "Salesforce does not serve the API version that SF_API_VERSION names.",
        "Set SF_API_VERSION to a newer version, or remove it.",
    ),
    Reason(
        "field_missing",
        "Salesforce field missing",
        "A field that is needed does not exist, or is hidden from our user.",
        "Run `lead-enrichment salesforce check`; it names the field and how to create it.",
    ),
    Reason(
        "bad_query",
        "Query not usable",
        "The selection of leads is not one that Salesforce can answer.",
        "Correct --soql or SF_WHERE.",
    ),
    Reason(
        "query_too_heavy",
        "Query too heavy",
        "Salesforce could not answer the query in time, however few leads were asked for.",
        "Narrow it with SF_WHERE, for example by CreatedDate.",
    ),
    Reason(
        "query_expired",
        "Query expired",
        "Salesforce has forgotten the query before all its pages were read.",
        "Run it again.",
    ),
    Reason(
        "bad_plan",
        "Plan not usable",
        "The plan file cannot be read, or was made for another org.",
        "Make it again with `lead-enrichment plan`.",
    ),
    Reason(
        "nothing_to_undo",
        "Nothing to undo",
        "Nothing was written to Salesforce under that id, or it was undone already.",
        "`lead-enrichment status` lists the jobs.",
    ),
)
