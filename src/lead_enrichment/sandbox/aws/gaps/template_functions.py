"""CloudFormation's functions that moto does not know: Fn::Cidr."""

from ipaddress import ip_network
from typing import Any, Final

from moto.cloudformation import parsing

_DONE: Final[set[str]] = set()


def fill() -> None:
    """Resolve Fn::Cidr wherever it stands in a template."""
    if _DONE:
        return
    _DONE.add("done")
    clean = parsing.clean_json

    def clean_json(resource_json: Any, resources_map: Any) -> Any:
        if isinstance(resource_json, dict) and "Fn::Cidr" in resource_json:
            block, count, bits = clean(resource_json["Fn::Cidr"], resources_map)
            return subnets(str(block), int(count), int(bits))
        return clean(resource_json, resources_map)

    parsing.clean_json = clean_json


def subnets(block: str, count: int, bits: int) -> list[str]:
    """The first `count` networks of the block that leave `bits` bits for hosts, as Fn::Cidr gives them."""
    network = ip_network(block)
    parts = network.subnets(new_prefix=network.max_prefixlen - bits)
    return [str(part) for part, _ in zip(parts, range(count), strict=False)]
