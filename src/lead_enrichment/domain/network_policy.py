"""Which addresses, ports and host names may be connected to: our own table, the same on every Python.

Sources: the IANA special-purpose registries for IPv4 and IPv6, the multicast and reserved blocks, RFC 6761 and
RFC 8375 for names, and the addresses at which clouds serve credentials. Python's own `is_global` is not used:
its answer for transition and multicast addresses differs between versions.
"""

from collections.abc import Sequence
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network
from typing import Final

Address = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network

WEB_PORTS: Final = frozenset({80, 443})

_REFUSED_V4: Final = tuple(
    map(
        IPv4Network,
        (
            "0.0.0.0/8",  # this host; Linux connects it to loopback
            "10.0.0.0/8",  # private
            "100.64.0.0/10",  # carrier-grade NAT; Alibaba's metadata service
            "127.0.0.0/8",  # loopback
            "168.63.129.16/32",  # Azure's host agent: looks public
            "169.254.0.0/16",  # link-local; metadata and credential services
            "172.16.0.0/12",  # private
            "192.0.0.0/24",  # IETF protocol assignments; Oracle's old metadata service
            "192.0.2.0/24",  # documentation
            "192.88.99.0/24",  # 6to4 relay
            "192.168.0.0/16",  # private
            "198.18.0.0/15",  # benchmarks
            "198.51.100.0/24",  # documentation
            "203.0.113.0/24",  # documentation
            "224.0.0.0/4",  # multicast
            "240.0.0.0/4",  # reserved, broadcast
        ),
    )
)
_GLOBAL_UNICAST: Final = IPv6Network("2000::/3")
_REFUSED_V6: Final = tuple(
    map(
        IPv6Network,
        (
            "2001::/23",  # protocol assignments: Teredo, ORCHID, benchmarks
            "2001:db8::/32",  # documentation
            "2002::/16",  # 6to4: carries an IPv4 address
            "3ffe::/16",  # the former 6bone
            "3fff::/20",  # documentation
        ),
    )
)
# Behind NAT64 with DNS64 this is how IPv4-only websites are reached, so the address inside is judged (RFC 6052).
# All other forms that carry an IPv4 address (mapped, compatible, translated, local NAT64) lie outside 2000::/3.
_NAT64: Final = IPv6Network("64:ff9b::/96")
_LOW_32_BITS: Final = 0xFFFF_FFFF

_LOOPBACK: Final[tuple[Address, ...]] = (IPv4Address("127.0.0.1"), IPv6Address("::1"))
_LOCAL_SUFFIXES: Final = frozenset(
    "localhost localdomain local internal intranet private corp home lan home.arpa onion alt invalid".split()
)


def is_allowed_address(address: Address, allowed_networks: Sequence[Network] = ()) -> bool:
    """Whether a connection to `address` may be opened: it is public, or lies in one of `allowed_networks`."""
    if isinstance(address, IPv6Address) and address.scope_id is not None:
        return False
    if in_networks(address, allowed_networks):
        return True
    if isinstance(address, IPv4Address):
        return not in_networks(address, _REFUSED_V4)
    if address in _NAT64:
        return is_allowed_address(IPv4Address(int(address) & _LOW_32_BITS))
    return address in _GLOBAL_UNICAST and not in_networks(address, _REFUSED_V6)


def is_allowed_port(port: int, address: Address, allowed_networks: Sequence[Network] = ()) -> bool:
    """Whether `port` may be used at `address`: 80 and 443 everywhere, any other in `allowed_networks` only."""
    return port in WEB_PORTS or (port > 0 and in_networks(address, allowed_networks))


def in_networks(address: Address, networks: Sequence[Network]) -> bool:
    """Whether `address` lies in one of `networks`."""
    return any(address in network for network in networks)


def is_local_name(host: str) -> bool:
    """Whether a canonical host name can only mean something local: one label, or under a local-use suffix.

    Such a name is refused before DNS unless networks of one's own are allowed; then its addresses must lie there.
    """
    labels = host.split(".")
    return len(labels) == 1 or labels[-1] in _LOCAL_SUFFIXES or ".".join(labels[-2:]) in _LOCAL_SUFFIXES


def is_localhost(host: str) -> bool:
    """Whether a canonical host name means this machine (RFC 6761: `localhost` and everything under it)."""
    return host.rpartition(".")[2] == "localhost"


def loopback_addresses(allowed_networks: Sequence[Network]) -> tuple[str, ...]:
    """What `localhost` stands for, which is never asked of DNS: the loopback addresses that are allowed."""
    return tuple(str(address) for address in _LOOPBACK if in_networks(address, allowed_networks))
