"""Deploys: checked as a whole, installed as a whole, remembered for checkDeployStatus."""

import base64
import binascii
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Final

from lead_enrichment.sandbox.salesforce.ids import numbered_id
from lead_enrichment.sandbox.salesforce.metadata.definitions import DefinitionError
from lead_enrichment.sandbox.salesforce.metadata.installing import (
    check_permission_set,
    check_view,
    checked_field,
    install_field,
    install_permission_set,
)
from lead_enrichment.sandbox.salesforce.metadata.package import Package, PackageError, read_package
from lead_enrichment.sandbox.salesforce.moments import written
from lead_enrichment.sandbox.salesforce.records.store import Author

if TYPE_CHECKING:
    from lead_enrichment.sandbox.salesforce.org import Org

_NOT_KNOWN: Final = "the sandbox can install custom fields, permission sets, list views and reports only"


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
    """All deploys of the org; of list views and reports, which nothing here shows, only the names are kept."""

    def __init__(self) -> None:
        self._views: set[tuple[str, str]] = set()
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
            deploy.components = self._installed(org, package, author)
        return deploy

    def _installed(self, org: "Org", package: Package, author: Author) -> list[ComponentResult]:
        results = []
        for item in package.fields:
            created = install_field(org, *checked_field(org, item))
            name = f"{item.object_name}.{item.name}"
            results.append(ComponentResult("CustomField", name, item.file, created=created))
        for granted in package.permission_sets:
            _, created = install_permission_set(org, granted, author)
            results.append(ComponentResult("PermissionSet", granted.name, granted.file, created=created))
        for view in package.views:
            created = (view.kind, view.name) not in self._views
            self._views.add((view.kind, view.name))
            results.append(ComponentResult(view.kind, view.name, view.file, created=created))
        return results

    def get(self, deploy_id: str) -> Deploy | None:
        """A deploy by its id."""
        return self._deploys.get(deploy_id)


def _checked(org: "Org", package: Package) -> list[ComponentResult]:
    """What would become of each component. Nothing is changed."""
    coming = {f"{item.object_name}.{item.name}".lower() for item in package.fields}
    results = [ComponentResult("", name, name, _NOT_KNOWN) for name in package.unknown]
    for item in package.fields:
        name = f"{item.object_name}.{item.name}"
        problem = _problem(partial(checked_field, org, item))
        results.append(ComponentResult("CustomField", name, item.file, problem))
    for granted in package.permission_sets:
        problem = _problem(partial(check_permission_set, org, granted, coming))
        results.append(ComponentResult("PermissionSet", granted.name, granted.file, problem))
    for view in package.views:
        problem = _problem(partial(check_view, org, view, coming))
        results.append(ComponentResult(view.kind, view.name, view.file, problem))
    return results


def _problem(check: Callable[[], object]) -> str:
    """What a check finds wrong; '' where nothing is."""
    try:
        check()
    except DefinitionError as error:
        return str(error)
    return ""
