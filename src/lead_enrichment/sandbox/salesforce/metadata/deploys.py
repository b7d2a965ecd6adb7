"""Deploys: checked as a whole, installed as a whole, remembered for checkDeployStatus."""

import base64
import binascii
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lead_enrichment.sandbox.salesforce.ids import numbered_id
from lead_enrichment.sandbox.salesforce.metadata.definitions import DefinitionError
from lead_enrichment.sandbox.salesforce.metadata.installing import (
    check_permission_set,
    checked_field,
    install_field,
    install_permission_set,
)
from lead_enrichment.sandbox.salesforce.metadata.package import Package, PackageError, read_package
from lead_enrichment.sandbox.salesforce.moments import written
from lead_enrichment.sandbox.salesforce.records.store import Author

if TYPE_CHECKING:
    from lead_enrichment.sandbox.salesforce.org import Org


@dataclass(frozen=True, slots=True)
class ComponentResult:
    """What became of one component; `problem` is empty where it went well."""

    kind: str
    name: str
    file: str
    problem: str = ""
    created: bool = False


@dataclass(slots=True)
class Deploy:
    """One deploy and its outcome."""

    id: str
    at: str
    check_only: bool
    error: str = ""
    components: list[ComponentResult] = field(default_factory=list)

    @property
    def failures(self) -> list[ComponentResult]:
        """The components that were refused."""
        return [item for item in self.components if item.problem]

    @property
    def succeeded(self) -> bool:
        """Whether everything went well."""
        return not self.error and not self.failures


class Deploys:
    """All deploys of the org."""

    def __init__(self) -> None:
        self._deploys: dict[str, Deploy] = {}

    def run(self, org: "Org", archive: str, author: Author, *, check_only: bool) -> Deploy:
        """Install the package of a base64 text, all of it or nothing."""
        deploy = Deploy(numbered_id("0Af", len(self._deploys) + 1, "5e"), written(author.at), check_only)
        self._deploys[deploy.id] = deploy
        try:
            package = read_package(base64.b64decode("".join(archive.split()), validate=True))
        except (PackageError, binascii.Error, ValueError) as error:
            deploy.error = str(error)
            return deploy
        deploy.components = _checked(org, package)
        if deploy.succeeded and not check_only:
            deploy.components = _installed(org, package, author)
        return deploy

    def get(self, deploy_id: str) -> Deploy | None:
        """A deploy by its id."""
        return self._deploys.get(deploy_id)


def _checked(org: "Org", package: Package) -> list[ComponentResult]:
    results = [
        ComponentResult("", name, name, "the sandbox can install only custom fields and permission sets")
        for name in package.unknown
    ]
    coming = {f"{item.object_name}.{item.name}".lower() for item in package.fields}
    for item in package.fields:
        name = f"{item.object_name}.{item.name}"
        try:
            checked_field(org, item)
            results.append(ComponentResult("CustomField", name, item.file))
        except DefinitionError as error:
            results.append(ComponentResult("CustomField", name, item.file, str(error)))
    for permission_set in package.permission_sets:
        try:
            check_permission_set(org, permission_set, coming)
            results.append(ComponentResult("PermissionSet", permission_set.name, permission_set.file))
        except DefinitionError as error:
            results.append(ComponentResult("PermissionSet", permission_set.name, permission_set.file, str(error)))
    return results


def _installed(org: "Org", package: Package, author: Author) -> list[ComponentResult]:
    results = []
    for item in package.fields:
        created = install_field(org, *checked_field(org, item))
        results.append(ComponentResult("CustomField", f"{item.object_name}.{item.name}", item.file, created=created))
    for permission_set in package.permission_sets:
        _, created = install_permission_set(org, permission_set, author)
        results.append(ComponentResult("PermissionSet", permission_set.name, permission_set.file, created=created))
    return results
