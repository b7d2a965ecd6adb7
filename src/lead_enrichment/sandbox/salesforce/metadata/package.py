"""The zip file of a deploy: which fields and permission sets it brings."""

import io
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from lead_enrichment.sandbox.salesforce.xml_text import Element, child, children, local_name, read_xml, text_at

_LARGEST: Final = 20 * 1024 * 1024
_MOST_FILES: Final = 1_000
_OF_OBJECTS: Final = frozenset({"fields", "fullName", "listViews"})
_FIELD_NAMES: Final = frozenset({"field", "column", "columns", "sortColumn"})
"""The elements of list views and reports that name a field."""
_NEEDED: Final = {
    "ListView": ("fullName", "label", "filterScope"),
    "Report": ("name", "format", "reportType"),
    "ReportFolder": ("name",),
}


class PackageError(Exception):
    """The file cannot be read as a package."""


@dataclass(frozen=True, slots=True)
class FieldComponent:
    """A custom field: its object, its name and its definition."""

    object_name: str
    name: str
    definition: Mapping[str, Any]
    file: str


@dataclass(frozen=True, slots=True)
class PermissionSetComponent:
    """A permission set: (field, may read, may edit), object permissions, user permissions."""

    name: str
    label: str
    fields: tuple[tuple[str, bool, bool], ...]
    objects: tuple[tuple[str, Mapping[str, bool]], ...]
    user_permissions: tuple[str, ...]
    file: str


@dataclass(frozen=True, slots=True)
class ViewComponent:
    """A list view, report or report folder: the custom fields that it shows, as `Lead.X__c`, and what it lacks."""

    kind: str
    name: str
    fields: tuple[str, ...]
    lacks: tuple[str, ...]
    file: str


@dataclass(slots=True)
class Package:
    """Everything in a package that the sandbox can install, and the names of what it cannot."""

    fields: list[FieldComponent] = field(default_factory=list)
    permission_sets: list[PermissionSetComponent] = field(default_factory=list)
    views: list[ViewComponent] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)


def read_package(content: bytes) -> Package:
    """The components of a zip file in metadata format.

    Raises:
        PackageError: no zip, no package.xml, too large, or XML that cannot be read.
    """
    package = Package()
    for name, text in _files(content).items():
        try:
            root = read_xml(text)
        except ValueError as error:
            raise PackageError(f"{name}: {error}") from None
        _put(package, name, root)
    return package


def _files(content: bytes) -> dict[str, str]:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = [entry for entry in archive.infolist() if not entry.is_dir()]
            if len(entries) > _MOST_FILES or sum(entry.file_size for entry in entries) > _LARGEST:
                raise PackageError("the package is too large for the sandbox")
            files = {entry.filename: archive.read(entry).decode("utf-8") for entry in entries}
    except (zipfile.BadZipFile, UnicodeDecodeError) as error:
        raise PackageError(f"the package cannot be read: {error}") from None
    roots = {name.removesuffix("package.xml") for name in files if name.endswith("package.xml")}
    if not roots:
        raise PackageError("No package.xml found")
    root = min(roots, key=len)
    return {name.removeprefix(root): text for name, text in files.items() if not name.endswith("package.xml")}


def _put(package: Package, name: str, root: Element) -> None:
    folder, _, file = name.partition("/")
    if folder == "objects" and file.endswith(".object"):
        object_name = file.removesuffix(".object")
        for item in children(root, "fields"):
            package.fields.append(FieldComponent(object_name, text_at(item, "fullName"), _definition(item), name))
        for item in children(root, "listViews"):
            view = f"{object_name}.{text_at(item, 'fullName')}"
            package.views.append(_view("ListView", view, name, item, f"{object_name}."))
        package.unknown += [f"{name}: {local_name(item)}" for item in root if local_name(item) not in _OF_OBJECTS]
    elif folder == "permissionsets" and file.endswith(".permissionset"):
        package.permission_sets.append(_permission_set(file.removesuffix(".permissionset"), name, root))
    elif folder == "reports" and file.endswith("-meta.xml"):
        package.views.append(_view("ReportFolder", file.removesuffix("-meta.xml"), name, root))
    elif folder == "reports" and file.endswith(".report"):
        package.views.append(_view("Report", file.removesuffix(".report"), name, root))
    else:
        package.unknown.append(name)


def _view(kind: str, name: str, file: str, root: Element, prefix: str = "") -> ViewComponent:
    texts = (prefix + (item.text or "").strip() for item in root.iter() if local_name(item) in _FIELD_NAMES)
    lacks = tuple(tag for tag in _NEEDED[kind] if not text_at(root, tag))
    return ViewComponent(kind, name, tuple(text for text in texts if text.endswith("__c")), lacks, file)


def _definition(item: Element) -> dict[str, Any]:
    definition: dict[str, Any] = {local_name(part): (part.text or "").strip() for part in item if not len(part)}
    values = child(item, "valueSet", "valueSetDefinition")
    if values is not None:
        definition["values"] = [text_at(value, "fullName") for value in children(values, "value")]
        definition["restricted"] = text_at(item, "valueSet", "restricted")
    return definition


def _permission_set(name: str, file: str, root: Element) -> PermissionSetComponent:
    fields = tuple(
        (text_at(item, "field"), _flag(item, "readable"), _flag(item, "editable"))
        for item in children(root, "fieldPermissions")
    )
    objects = tuple(
        (
            text_at(item, "object"),
            {local_name(part): (part.text or "").strip() == "true" for part in item if local_name(part) != "object"},
        )
        for item in children(root, "objectPermissions")
    )
    users = tuple(text_at(item, "name") for item in children(root, "userPermissions") if _flag(item, "enabled"))
    return PermissionSetComponent(name, text_at(root, "label") or name, fields, objects, users, file)


def _flag(item: Element, name: str) -> bool:
    return text_at(item, name) == "true"
