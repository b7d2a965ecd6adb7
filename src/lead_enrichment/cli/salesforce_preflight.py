"""Compares what an org's lead has with what we need, and names the fix for each difference."""

from collections.abc import Iterator
from typing import Final

from lead_enrichment.adapters.crm.salesforce.connection import Org
from lead_enrichment.cli.checks import Check
from lead_enrichment.cli.reporting import Reporter
from lead_enrichment.domain.errors import SetupError
from lead_enrichment.domain.lead import COMPLETED_FIELD
from lead_enrichment.domain.lead_form import FieldForm, LeadForm
from lead_enrichment.domain.salesforce_fields import CODE_FIELDS, CUSTOM_FIELDS, FILLED_FIELDS, CustomField

_DEPLOY: Final = (
    "sf project deploy start --source-dir salesforce/force-app --target-org ORG "
    "(or Setup > Object Manager > Lead > Fields & Relationships > New)"
)
_ASSIGN: Final = (
    "sf org assign permset --name {name} --target-org ORG (or Setup > Permission Sets > Manage Assignments)"
)
_READABLE: Final = "a field that our user may read"
_OURS: Final = _ASSIGN.format(name="Lead_Enrichment_Integration")
_STANDARD: Final = _ASSIGN.format(name="Lead_Enrichment_Standard_Fields")


def field_checks(form: LeadForm) -> list[Check]:
    """One check for each field of ours and each standard field that we fill."""
    known = form.fields or {}
    ours = [_custom(field, known.get(field.name)) for field in CUSTOM_FIELDS]
    return [*ours, *_standard(form)]


def warn_of_fields(org: Org, reporter: Reporter) -> None:
    """Tell what will be left out of every update.

    Raises:
        SetupError: field_missing, where leads could not even be marked as enriched.
    """
    wrong = [check for check in field_checks(org.form) if not check.ok]
    for check in wrong:
        if check.id == COMPLETED_FIELD:
            raise SetupError("field_missing", f"{check.id}: {check.found}. Fix: {check.fix}.")
    for check in wrong:
        reporter.note(f"Note: {check.id}: {check.found}; it will be left out. Fix: {check.fix}.")


def _custom(field: CustomField, known: FieldForm | None) -> Check:
    wanted = f"{field.type}{f'({field.length})' if field.length else ''} that our user may edit"
    needed = field.name == COMPLETED_FIELD
    if known is None:
        fix = f"if it is not there: {_DEPLOY}; if it is hidden: {_OURS}"
        return Check(field.name, "missing, or hidden from our user", wanted, fix, ok=False, needed=needed)
    found = f"{known.kind}{f'({known.length})' if known.length else ''}"
    if not known.editable:
        return Check(field.name, f"{found}, read-only for our user", wanted, _OURS, ok=False, needed=needed)
    if known.kind not in field.kinds:
        fix = "Setup > Object Manager > Lead > Fields & Relationships: delete it and deploy ours"
        return Check(field.name, f"{found}: another type", wanted, fix, ok=False, needed=needed)
    if field.length and known.length and known.length < field.length:
        fix = f"Setup > Object Manager > Lead > Fields & Relationships > Edit: length {field.length}"
        return Check(
            field.name, f"{found}: too short, longer values are cut or left out", wanted, fix, ok=False, needed=False
        )
    return Check(field.name, found, wanted, "")


def _standard(form: LeadForm) -> Iterator[Check]:
    known = form.fields or {}
    names = [name for name in FILLED_FIELDS if not (form.uses_lists and name in ("State", "Country"))]
    for name in (*names, *(CODE_FIELDS if form.uses_lists else ())):
        field = known.get(name)
        wanted = "a field that our user may edit"
        if field is None:
            yield Check(name, "hidden from our user", wanted, _STANDARD, ok=False, needed=False)
        elif not field.editable:
            yield Check(name, "read-only for our user", wanted, _STANDARD, ok=False, needed=False)
        else:
            yield Check(name, f"{field.kind}({field.length})", wanted, "")
    for name in ("Website", "Email"):
        if name not in known:
            yield Check(
                name, "hidden from our user", "a field that our user may read", _STANDARD, ok=False, needed=False
            )


def _too_short(found: str) -> str:
    return f"{found}: too short, longer values are cut or left out"
