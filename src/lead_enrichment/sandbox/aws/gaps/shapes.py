"""From a CloudFormation resource's properties to the request of the API that makes it."""

from functools import cache
from typing import Any

from botocore.model import ListShape, MapShape, ServiceModel, Shape, StructureShape
from botocore.session import get_session

_NUMBERS: dict[str, type] = {"integer": int, "long": int, "float": float, "double": float}


def as_request(service: str, operation: str, properties: dict[str, Any]) -> dict[str, Any]:
    """The properties with the API's spelling of each name and its type of each value; unknown ones are left out.

    CloudFormation takes "300" and "true" for numbers and truth values; the API does not.
    """
    shape = _service(service).operation_model(operation).input_shape
    return dict(_converted(shape, properties))


@cache
def _service(name: str) -> ServiceModel:
    return get_session().get_service_model(name)


def _converted(shape: Shape | None, value: Any) -> Any:
    if isinstance(shape, StructureShape):
        names = {name.lower(): name for name in shape.members}
        known = {names[key.lower()]: item for key, item in value.items() if key.lower() in names and item is not None}
        return {name: _converted(shape.members[name], item) for name, item in known.items()}
    if isinstance(shape, ListShape):
        return [_converted(shape.member, item) for item in value if item is not None]  # AWS::NoValue
    if isinstance(shape, MapShape):
        return {key: _converted(shape.value, item) for key, item in value.items()}
    return _scalar(shape.type_name if shape else "string", value)


def _scalar(kind: str, value: Any) -> Any:
    if kind == "boolean":
        return str(value).lower() == "true"
    if kind in _NUMBERS:
        return _NUMBERS[kind](value)
    return getattr(value, "arn", str(value))
