"""Installing fields and permission sets."""

import base64
import io
import re
import zipfile
from pathlib import Path

import pytest
from sandbox_org import V65, OrgClient

from lead_enrichment.sandbox.salesforce.schema.enrichment_fields import ENRICHMENT_FIELDS

NS = "http://soap.sforce.com/2006/04/metadata"
CITY = "<fields><fullName>{0}</fullName><label>City found</label><type>{1}</type>{2}</fields>"
TEXT_40 = CITY.format("Found_City__c", "Text", "<length>40</length>")
GRANT = (
    "<label>Finders</label><fieldPermissions><editable>true</editable><field>{}</field><readable>true</readable>"
    "</fieldPermissions><objectPermissions><allowRead>true</allowRead><allowEdit>true</allowEdit><object>Lead</object>"
    "</objectPermissions><userPermissions><enabled>true</enabled><name>ApiEnabled</name></userPermissions>"
)

VIEW = (
    "<listViews><fullName>V</fullName><columns>FULL_NAME</columns><columns>{}</columns>"
    "<filterScope>Everything</filterScope><label>V</label></listViews>"
)
REPORT = "<columns><field>{}</field></columns><format>Tabular</format><name>R</name><reportType>LeadList</reportType>"
ROOT = Path(__file__).resolve().parents[4]


def package(fields="", permissions="", name="Finders", **more):
    files = {"package.xml": f'<Package xmlns="{NS}"><version>64.0</version></Package>'}
    if fields:
        files["objects/Lead.object"] = f'<CustomObject xmlns="{NS}">{fields}</CustomObject>'
    if permissions:
        files[f"permissionsets/{name}.permissionset"] = f'<PermissionSet xmlns="{NS}">{permissions}</PermissionSet>'
    return zipped({**files, **more})


def zipped(files, folder=""):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, text in files.items():
            archive.writestr(folder + name, text)
    return stream.getvalue()


def soap(org, inner, session=None):
    body = (
        '<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/">'
        f'<soapenv:Header xmlns="{NS}"><SessionHeader><sessionId>{session or org.token}</sessionId></SessionHeader>'
        f'</soapenv:Header><soapenv:Body xmlns="{NS}">{inner}</soapenv:Body></soapenv:Envelope>'
    )
    return org.raw("POST", "/services/Soap/m/68.0", body.encode(), {"Content-Type": "text/xml"})


def deploy(org, content, options=""):
    text = base64.b64encode(content).decode()
    answer = soap(org, f"<deploy><ZipFile>{text}</ZipFile><DeployOptions>{options}</DeployOptions></deploy>")
    assert answer.status == 200, answer.text
    deploy_id = answer.text.partition("<id>")[2].partition("<")[0]
    inner = f"<asyncProcessId>{deploy_id}</asyncProcessId><includeDetails>true</includeDetails>"
    return soap(org, f"<checkDeployStatus>{inner}</checkDeployStatus>").text


def fields_of(org):
    return {item["name"]: item for item in org.call("GET", f"{V65}/sobjects/Lead/describe").json["fields"]}


def assign(org, name):
    (found,) = org.query(f"SELECT Id FROM PermissionSet WHERE Name = '{name}'").json["records"]
    body = {"AssigneeId": "005000000000001AAA", "PermissionSetId": found["Id"]}
    return org.call("POST", f"{V65}/sobjects/PermissionSetAssignment", body)


def test_a_deployed_field_is_seen_once_its_permission_set_is_assigned(org):
    status = deploy(org, package(TEXT_40, GRANT.format("Lead.Found_City__c")))
    assert "<status>Succeeded</status>" in status
    assert "<success>true</success>" in status
    assert status.count("<componentSuccesses>") == 2
    assert "Found_City__c" not in fields_of(org)
    assert assign(org, "Finders").status == 201
    assert (fields_of(org)["Found_City__c"]["length"], fields_of(org)["Found_City__c"]["updateable"]) == (40, True)
    assert org.patch(org.leads[0], {"Found_City__c": "Springvale"}).status == 204
    assert org.ids("SELECT Id FROM Lead WHERE Found_City__c = 'springvale'") == [org.leads[0]]


def test_a_package_may_lie_in_a_folder_of_the_archive(org):
    files = {
        "package.xml": f'<Package xmlns="{NS}"/>',
        "objects/Lead.object": f'<CustomObject xmlns="{NS}">{TEXT_40}</CustomObject>',
    }
    assert "<status>Succeeded</status>" in deploy(org, zipped(files, "unpackaged/"))


REFUSED = [
    (package(CITY.format("Found_City__c", "Txt", "")), "'Txt' is not a valid value for the enum 'FieldType'"),
    (package(CITY.format("Found_City__c", "Text", "")), "length must be a whole number"),
    (package(CITY.format("Found_City__c", "Text", "<length>256</length>")), "length must be from 1 to 255"),
    (package(CITY.format("Found_City__c", "TextArea", "<length>255</length>")), "has no length"),
    (package(CITY.format("Found_City__c", "LongTextArea", "<length>1000</length>")), "visibleLines"),
    (package(CITY.format("Found__c", "Number", "<precision>3</precision><scale>4</scale>")), "precision"),
    (package(CITY.format("Found__c", "Checkbox", "")), "a checkbox needs a defaultValue"),
    (
        package(CITY.format("Found__c", "Checkbox", "<defaultValue>false</defaultValue><required>true</required>")),
        "required",
    ),
    (package(CITY.format("Found", "Text", "<length>4</length>")), "ends with __c"),
    (package(CITY.format("Enriched_City__c", "DateTime", "")), "cannot change the field type"),
    (package(permissions=GRANT.format("Lead.Nope__c")), "no CustomField named Lead.Nope__c found"),
    (package(permissions=GRANT.format("Lead.LastName")), "You cannot deploy to a required field: Lead.LastName"),
    (
        package(**{"classes/A.cls": "<a/>"}),
        "the sandbox can install custom fields, permission sets, list views and reports only",
    ),
    (package(**{"objects/Lead.object": "<a></b>"}), "mismatched tag"),
    (
        package("<listViews><fullName>V</fullName><label>V</label></listViews>"),
        "Required field is missing: filterScope",
    ),
    (package(VIEW.format("Nope__c")), "Lead.Nope__c"),
    (package(**{"reports/F/R.report": f"<Report>{REPORT.format('Lead.Nope__c')}</Report>"}), "Lead.Nope__c"),
    (zipped({"objects/Lead.object": "<a/>"}), "No package.xml found"),
    (b"no zip", "cannot be read"),
    (zipped({"package.xml": "x" * (21 * 1024 * 1024)}), "too large"),
]


@pytest.mark.parametrize(("content", "problem"), REFUSED, ids=[problem[:30] for _, problem in REFUSED])
def test_a_package_with_a_fault_installs_nothing(org, content, problem):
    before = len(org.org.catalog.get("Lead").fields)
    status = deploy(org, content)
    assert "<status>Failed</status>" in status
    assert problem in status.replace("&apos;", "'")
    assert len(org.org.catalog.get("Lead").fields) == before


def test_views_may_show_fields_of_the_same_package(org):
    folder = {"reports/F-meta.xml": "<ReportFolder><name>F</name></ReportFolder>"}
    report = {"reports/F/R.report": f"<Report>{REPORT.format('Lead.Found_City__c')}</Report>"}
    status = deploy(org, package(TEXT_40 + VIEW.format("Found_City__c"), **folder, **report))
    assert "<status>Succeeded</status>" in status
    assert status.count("<componentSuccesses>") == 4
    assert "<created>false</created>" in deploy(org, package(VIEW.format("Enriched_City__c")))


@pytest.mark.skipif(not (ROOT / "salesforce").is_dir(), reason="our sfdx project is not in this checkout")
def test_our_own_project_installs_all_that_the_product_needs():
    """The same archive as the sf command line would make of the project's source."""
    source = ROOT / "salesforce" / "force-app" / "main" / "default"
    inner = {"fields": "CustomField", "listViews": "ListView"}
    parts = [
        re.sub(rf"(?s)^.*?<{root}[^>]*>(.*)</{root}>.*$", rf"<{tag}>\1</{tag}>", path.read_text(encoding="utf-8"))
        for tag, root in inner.items()
        for path in sorted((source / "objects" / "Lead" / tag).glob("*-meta.xml"))
    ]
    others = {
        f"{folder}/{path.relative_to(source / folder)}".replace(".reportFolder-meta.xml", "-meta.xml").removesuffix(
            "" if ".reportFolder-" in path.name else "-meta.xml"
        ): path.read_text(encoding="utf-8")
        for folder in ("permissionsets", "reports")
        for path in sorted((source / folder).rglob("*-meta.xml"))
    }
    org = OrgClient({"LastName": "X", "Company": "C"}, with_enrichment_fields=False)
    status = deploy(org, package("".join(parts), **others))
    assert "<status>Succeeded</status>" in status, status
    assign(org, "Lead_Enrichment_Integration")
    expected = {field.name: field for field in ENRICHMENT_FIELDS}
    found = {name: field for name, field in fields_of(org).items() if field["custom"]}
    assert found.keys() == expected.keys()
    assert {name: field["length"] for name, field in found.items()} == {n: f.length for n, f in expected.items()}
    assert all(field["updateable"] for field in found.values())


def test_one_fault_keeps_the_rest_out(org):
    status = deploy(org, package(TEXT_40 + CITY.format("Other__c", "Nope", "")))
    assert status.count("<componentFailures>") == 1
    assert org.org.catalog.get("Lead").field("Found_City__c") is None


def test_checking_only_installs_nothing(org):
    status = deploy(org, package(TEXT_40), "<checkOnly>true</checkOnly>")
    assert "<status>Succeeded</status>" in status
    assert org.org.catalog.get("Lead").field("Found_City__c") is None


def test_deploying_again_replaces_the_permissions(org):
    deploy(org, package(TEXT_40, GRANT.format("Lead.Found_City__c")))
    assign(org, "Finders")
    assert "Found_City__c" in fields_of(org)
    deploy(org, package(permissions=GRANT.format("Lead.Website")))
    assert "Found_City__c" not in fields_of(org)
    assert org.query("SELECT COUNT() FROM PermissionSet WHERE Name = 'Finders'").json["totalSize"] == 1


def test_an_org_without_our_fields_gets_them_by_deploy_and_assignment():
    org = OrgClient({"LastName": "X", "Company": "C"}, with_enrichment_fields=False)
    fields = CITY.format("Enriched_City__c", "Text", "<length>40</length>")
    deploy(org, package(fields, GRANT.format("Lead.Enriched_City__c"), "Lead_Enrichment_Integration"))
    found = org.query("SELECT Id FROM PermissionSet WHERE Name = 'Lead_Enrichment_Integration'").json["records"]
    assert found[0]["Id"][:15] == "0PS000000000001"
    assert assign(org, "Lead_Enrichment_Integration").status == 201
    assert org.patch(org.leads[0], {"Enriched_City__c": "X"}).status == 204


def test_the_tooling_api_adds_a_field_without_permission(org):
    definition = {"type": "Text", "length": 40, "label": "Found city"}
    url = f"{V65}/tooling/sobjects/CustomField/"
    answer = org.call("POST", url, {"FullName": "Lead.Found_City__c", "Metadata": definition})
    assert (answer.status, answer.json["success"]) == (201, True)
    assert org.patch(org.leads[0], {"Found_City__c": "X"}).error == "INVALID_FIELD"
    grant = {"SobjectType": "Lead", "Field": "Lead.Found_City__c", "PermissionsRead": True, "PermissionsEdit": True}
    profile = org.ids("SELECT Id FROM PermissionSet WHERE IsOwnedByProfile = true")[0]
    assert org.call("POST", f"{V65}/sobjects/FieldPermissions", {"ParentId": profile, **grant}).status == 201
    assert org.patch(org.leads[0], {"Found_City__c": "X"}).status == 204


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"FullName": "Lead.X__c", "Metadata": {"type": "Textarea", "label": "X"}}, "JSON_PARSER_ERROR"),
        ({"FullName": "Lead.X__c", "Metadata": {"type": "Text", "label": "X"}}, "FIELD_INTEGRITY_EXCEPTION"),
        ({"FullName": "Nope.X__c", "Metadata": {"type": "Date", "label": "X"}}, "FIELD_INTEGRITY_EXCEPTION"),
        ({"FullName": "Lead"}, "REQUIRED_FIELD_MISSING"),
    ],
)
def test_the_tooling_api_refuses(org, body, code):
    answer = org.call("POST", f"{V65}/tooling/sobjects/CustomField", body)
    assert (answer.status, answer.error) == (400, code)


def test_metadata_needs_a_session_and_knows_three_operations(org):
    assert "sf:INVALID_SESSION_ID" in soap(org, "<describeMetadata/>", session="x").text
    assert "<xmlName>PermissionSet</xmlName>" in soap(org, "<describeMetadata/>").text
    answer = soap(org, "<retrieve/>")
    assert (answer.status, "sf:INVALID_OPERATION" in answer.text) == (500, True)
    assert soap(org, "<checkDeployStatus><asyncProcessId>x</asyncProcessId></checkDeployStatus>").status == 500
