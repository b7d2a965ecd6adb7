"""Our fields and permission sets are deployed to an org that has none of them; then the org passes the check."""

import base64
import io
import re
import zipfile
from pathlib import Path

import requests
from salesforce_org import connected, raw_lead

from lead_enrichment.cli.salesforce_preflight import field_checks
from lead_enrichment.clock import SystemClock
from lead_enrichment.sandbox.salesforce.server import SalesforceSandbox, SandboxOptions

SOURCE = Path(__file__).parents[2] / "salesforce" / "force-app" / "main" / "default"
NS = 'xmlns="http://soap.sforce.com/2006/04/metadata"'
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'


def package() -> bytes:
    """The project in the form in which it is deployed, as `sf project convert source` makes it."""
    fields = [path.read_text(encoding="utf-8") for path in sorted((SOURCE / "objects/Lead/fields").iterdir())]
    bodies = [
        re.sub(r".*<CustomField[^>]*>(.*)</CustomField>.*", r"<fields>\1</fields>", text, flags=re.DOTALL)
        for text in fields
    ]
    names = re.findall(r"<fullName>(\w+)</fullName>", "".join(fields))
    sets = sorted((SOURCE / "permissionsets").iterdir())
    members = "".join(f"<members>Lead.{name}</members>" for name in names)
    set_members = "".join(f"<members>{path.name.partition('.')[0]}</members>" for path in sets)
    manifest = (
        f"{HEAD}<Package {NS}><types>{members}<name>CustomField</name></types>"
        f"<types>{set_members}<name>PermissionSet</name></types><version>64.0</version></Package>"
    )
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("package.xml", manifest)
        archive.writestr("objects/Lead.object", f"{HEAD}<CustomObject {NS}>{''.join(bodies)}</CustomObject>")
        for path in sets:
            archive.writestr(
                f"permissionsets/{path.name.partition('.')[0]}.permissionset", path.read_text(encoding="utf-8")
            )
    return buffer.getvalue()


def deploy(url: str, session: str) -> str:
    def call(body: str) -> str:
        envelope = (
            '<env:Envelope xmlns:env="http://schemas.xmlsoap.org/soap/envelope/" '
            'xmlns:met="http://soap.sforce.com/2006/04/metadata"><env:Header><met:SessionHeader>'
            f"<met:sessionId>{session}</met:sessionId></met:SessionHeader></env:Header><env:Body>{body}</env:Body></env:Envelope>"
        )
        headers = {"Content-Type": "text/xml", "SOAPAction": "deploy"}
        return requests.post(f"{url}/services/Soap/m/64.0", data=envelope.encode(), headers=headers, timeout=30).text

    packed = base64.b64encode(package()).decode()
    started = call(
        f"<met:deploy><met:ZipFile>{packed}</met:ZipFile><met:DeployOptions><met:singlePackage>true</met:singlePackage>"
        "</met:DeployOptions></met:deploy>"
    )
    deploy_id = re.search(r"<(?:\w+:)?id>(\w+)</", started)[1]
    return call(
        f"<met:checkDeployStatus><met:asyncProcessId>{deploy_id}</met:asyncProcessId>"
        "<met:includeDetails>true</met:includeDetails></met:checkDeployStatus>"
    )


async def test_an_org_without_our_fields_passes_the_check_once_they_are_deployed(tmp_path):
    import asyncio

    options = SandboxOptions(with_enrichment_fields=False)
    async with SalesforceSandbox(SystemClock(), options, leads=[raw_lead(1)]) as sandbox:
        async with connected(sandbox, tmp_path) as org:
            assert sum(not check.ok for check in field_checks(org.org.form)) == 12
            token = await org.api._tokens.current()
            answer = await asyncio.to_thread(deploy, sandbox.url, token.access_token)
            assert "<status>Succeeded</status>" in answer, answer[:2000]
            user = (await org.api.query("SELECT Id FROM User WHERE Username = 'u@example.com'"))["records"][0]["Id"]
            named = (await org.api.query("SELECT Id FROM PermissionSet WHERE Name = 'Lead_Enrichment_Integration'"))[
                "records"
            ]
            from lead_enrichment.adapters.crm.salesforce.transport import Request

            body = {"AssigneeId": user, "PermissionSetId": named[0]["Id"]}
            await org.api.call(Request("set up", "POST", "sobjects/PermissionSetAssignment", body=body))
        async with connected(sandbox, tmp_path) as org:
            assert [check.id for check in field_checks(org.org.form) if not check.ok] == []
            (lead,) = await org.leads()
            record = await org.crm.apply(org.planned(lead))
            assert record.outcome.value == "written"
