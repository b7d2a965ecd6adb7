"""The sfdx project installs the fields that the code expects, and lets the integration user use them."""

import json
import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from lead_enrichment.domain.salesforce_fields import CUSTOM_FIELDS

PROJECT = Path(__file__).parents[2] / "salesforce"
SOURCE = PROJECT / "force-app" / "main" / "default"
NS = {"m": "http://soap.sforce.com/2006/04/metadata"}


def read(path: Path) -> ET.Element:
    return ET.parse(path).getroot()  # noqa: S314 - our own files


def text(element: ET.Element, name: str) -> str | None:
    return element.findtext(f"m:{name}", namespaces=NS)


def test_there_is_one_file_for_each_field():
    names = {path.name.removesuffix(".field-meta.xml") for path in (SOURCE / "objects/Lead/fields").iterdir()}
    assert names == {field.name for field in CUSTOM_FIELDS}
    assert len(names) == 12


@pytest.mark.parametrize("field", CUSTOM_FIELDS, ids=lambda field: field.name)
def test_a_field_is_what_the_code_expects(field):
    root = read(SOURCE / f"objects/Lead/fields/{field.name}.field-meta.xml")
    assert (text(root, "fullName"), text(root, "label"), text(root, "type")) == (field.name, field.label, field.type)
    has_length = field.type in ("Text", "LongTextArea")
    assert text(root, "length") == (str(field.length) if has_length else None)
    assert (text(root, "required") is None) == (field.type in ("LongTextArea", "Checkbox"))
    assert (text(root, "defaultValue"), field.type == "Checkbox") in {("false", True), (None, False)}
    if field.type == "Number":
        assert (text(root, "precision"), text(root, "scale")) == ("3", "2")


def test_the_first_permission_set_gives_our_fields_leads_and_the_api():
    root = read(SOURCE / "permissionsets/Lead_Enrichment_Integration.permissionset-meta.xml")
    granted = {
        text(item, "field")
        for item in root.findall("m:fieldPermissions", NS)
        if text(item, "editable") == text(item, "readable") == "true"
    }
    assert granted == {f"Lead.{field.name}" for field in CUSTOM_FIELDS}
    (lead,) = root.findall("m:objectPermissions", NS)
    assert text(lead, "object") == "Lead"
    assert (text(lead, "allowRead"), text(lead, "allowEdit"), text(lead, "viewAllRecords")) == ("true", "true", "true")
    assert (text(lead, "allowDelete"), text(lead, "allowCreate"), text(lead, "modifyAllRecords")) == ("false",) * 3
    assert [text(item, "name") for item in root.findall("m:userPermissions", NS)] == ["ApiEnabled"]
    assert text(root, "license") is None


def test_the_second_one_names_no_required_field():
    root = read(SOURCE / "permissionsets/Lead_Enrichment_Standard_Fields.permissionset-meta.xml")
    fields = {text(item, "field") for item in root.findall("m:fieldPermissions", NS)}
    assert fields == {"Lead.Website", "Lead.Email", "Lead.Phone", "Lead.Title", "Lead.Address"}
    assert root.findall("m:objectPermissions", NS) == []


def test_list_view_and_report_use_fields_that_are_installed():
    known = {field.name for field in CUSTOM_FIELDS}
    for path in (*SOURCE.rglob("*.listView-meta.xml"), *SOURCE.rglob("*.report-meta.xml")):
        assert set(re.findall(r"\w+__c", path.read_text(encoding="utf-8"))) <= known
    assert json.loads((PROJECT / "sfdx-project.json").read_text(encoding="utf-8"))["packageDirectories"][0]["default"]


def test_the_install_guide_lists_every_field():
    guide = (PROJECT / "README.md").read_text(encoding="utf-8")
    assert all(f"| {field.name.removesuffix('__c')} |" in guide for field in CUSTOM_FIELDS)
