"""The Metadata API: POST /services/Soap/m/{version}. deploy, checkDeployStatus, describeMetadata."""

from typing import TYPE_CHECKING, Final

from lead_enrichment.sandbox.salesforce.errors import ApiError
from lead_enrichment.sandbox.salesforce.exchange import Call, Reply
from lead_enrichment.sandbox.salesforce.metadata.deploys import ComponentResult, Deploy
from lead_enrichment.sandbox.salesforce.records.store import Author
from lead_enrichment.sandbox.salesforce.rest.versions import NEWEST, OLDEST
from lead_enrichment.sandbox.salesforce.xml_text import Element, child, escape, local_name, read_xml, text_at

if TYPE_CHECKING:
    from lead_enrichment.sandbox.salesforce.org import Org

_ENVELOPE: Final = (
    '<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" '
    'xmlns="http://soap.sforce.com/2006/04/metadata" xmlns:sf="http://soap.sforce.com/2006/04/metadata">'
    "<soapenv:Body>{}</soapenv:Body></soapenv:Envelope>"
)
_KINDS: Final = (
    ("CustomObject", "objects", "object", ("CustomField",)),
    ("PermissionSet", "permissionsets", "permissionset", ()),
)


def refused(error: ApiError) -> Reply:
    """An error of this interface: a SOAP fault with status 500."""
    code, text = error.code, escape(error.faults[0].message)
    return Reply.of_xml(
        _ENVELOPE.format(
            f"<soapenv:Fault><faultcode>sf:{code}</faultcode><faultstring>{code}: {text}</faultstring></soapenv:Fault>"
        ),
        500,
    )


def metadata(org: "Org", call: Call, version: str) -> Reply:
    """Any request to the Metadata API."""
    if not OLDEST <= int(version.partition(".")[0]) <= NEWEST:
        raise ApiError("UNSUPPORTED_API_VERSION", f"Invalid Api version specified on URL: {version}")
    try:
        envelope = read_xml(call.body.decode("utf-8", "replace"))
    except ValueError as error:
        raise ApiError("INVALID_SOAP", str(error)) from None
    user_id = org.check_session(call, text_at(envelope, "Header", "SessionHeader", "sessionId"))
    body = child(envelope, "Body")
    operation = next(iter(body), None) if body is not None else None
    name = local_name(operation) if operation is not None else ""
    if operation is None or name not in _OPERATIONS:
        raise ApiError("INVALID_OPERATION", f"the sandbox has {', '.join(_OPERATIONS)} here, not '{name}'")
    author = Author(user_id, org.clock.now(), call.request_id, "metadata deploy")
    return Reply.of_xml(_ENVELOPE.format(_OPERATIONS[name](org, operation, author)))


def _deploy(org: "Org", operation: Element, author: Author) -> str:
    check_only = text_at(operation, "DeployOptions", "checkOnly") == "true"
    deploy = org.deploys.run(org, text_at(operation, "ZipFile"), author, check_only=check_only)
    return (
        f"<deployResponse><result><done>false</done><id>{deploy.id}</id><state>Queued</state></result></deployResponse>"
    )


def _status(org: "Org", operation: Element, author: Author) -> str:
    del author
    deploy = org.deploys.get(text_at(operation, "asyncProcessId"))
    if deploy is None:
        raise ApiError("INVALID_CROSS_REFERENCE_KEY", "no deploy of this id")
    return f"<checkDeployStatusResponse><result>{_outcome(deploy)}</result></checkDeployStatusResponse>"


def _describe(org: "Org", operation: Element, author: Author) -> str:
    del org, operation, author
    kinds = "".join(
        "<metadataObjects>"
        + "".join(f"<childXmlNames>{name}</childXmlNames>" for name in inner)
        + f"<directoryName>{folder}</directoryName><inFolder>false</inFolder><metaFile>false</metaFile>"
        f"<suffix>{suffix}</suffix><xmlName>{kind}</xmlName></metadataObjects>"
        for kind, folder, suffix, inner in _KINDS
    )
    ends = "<organizationNamespace></organizationNamespace><partialSaveAllowed>true</partialSaveAllowed>"
    return (
        f"<describeMetadataResponse><result>{kinds}{ends}<testRequired>false</testRequired></result>"
        "</describeMetadataResponse>"
    )


def _outcome(deploy: Deploy) -> str:
    well = deploy.succeeded
    failed = len(deploy.failures) or int(not well)
    done = len(deploy.components) - len(deploy.failures)
    error = f"<errorMessage>{escape(deploy.error)}</errorMessage>" if deploy.error else ""
    details = "".join(_component(item, deploy.at) for item in deploy.components)
    tests = "<runTestResult><numFailures>0</numFailures><numTestsRun>0</numTestsRun><totalTime>0.0</totalTime>"
    return (
        f"<checkOnly>{_word(deploy.check_only)}</checkOnly><completedDate>{deploy.at}</completedDate>"
        f"<createdDate>{deploy.at}</createdDate><details>{details}{tests}</runTestResult></details>"
        f"<done>true</done>{error}<id>{deploy.id}</id><ignoreWarnings>false</ignoreWarnings>"
        f"<lastModifiedDate>{deploy.at}</lastModifiedDate><numberComponentErrors>{failed}</numberComponentErrors>"
        f"<numberComponentsDeployed>{done if well else 0}</numberComponentsDeployed>"
        f"<numberComponentsTotal>{len(deploy.components)}</numberComponentsTotal>"
        "<numberTestErrors>0</numberTestErrors><numberTestsCompleted>0</numberTestsCompleted>"
        "<numberTestsTotal>0</numberTestsTotal><rollbackOnError>true</rollbackOnError>"
        "<runTestsEnabled>false</runTestsEnabled>"
        f"<startDate>{deploy.at}</startDate><status>{'Succeeded' if well else 'Failed'}</status>"
        f"<success>{_word(well)}</success>"
    )


def _component(item: ComponentResult, at: str) -> str:
    tag = "componentFailures" if item.problem else "componentSuccesses"
    problem = f"<problem>{escape(item.problem)}</problem><problemType>Error</problemType>" if item.problem else ""
    return (
        f"<{tag}><changed>{_word(not item.problem)}</changed><componentType>{item.kind}</componentType>"
        f"<created>{_word(item.created)}</created><createdDate>{at}</createdDate><deleted>false</deleted>"
        f"<fileName>{escape(item.file)}</fileName><fullName>{escape(item.name)}</fullName>{problem}"
        f"<success>{_word(not item.problem)}</success></{tag}>"
    )


def _word(flag: bool) -> str:  # noqa: FBT001 - it is what is written
    return "true" if flag else "false"


_OPERATIONS: Final = {"deploy": _deploy, "checkDeployStatus": _status, "describeMetadata": _describe}
