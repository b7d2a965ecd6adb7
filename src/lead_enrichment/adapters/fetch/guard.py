"""The egress guard: the one place that decides whether we may connect somewhere.

Plain HTTP and the proxy in front of Chromium both ask it three times: about the address as written
(`check_url`), about what its name stands for (`resolve`), and about the very socket (`check_address`).
"""

import asyncio
import socket
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Final

from lead_enrichment.adapters.fetch.name_lookup import SystemResolver
from lead_enrichment.domain.errors import PermanentError, TransientError
from lead_enrichment.domain.network_policy import (
    WEB_PORTS,
    Network,
    in_networks,
    is_allowed_address,
    is_allowed_port,
    is_local_name,
    is_localhost,
    loopback_addresses,
)
from lead_enrichment.domain.web_address import as_ip, parse_web_address

Resolver = Callable[[str], Awaitable[Sequence[str]]]
"""A host name to its IP addresses; fails with socket.gaierror, OSError or TimeoutError, or gives none."""

DNS_TIMEOUT: Final = 3.0  # seconds
MOST_ANSWERS: Final = 32  # more than any honest website has
PIN_SECONDS: Final = 60.0  # a name is not looked up again within this time, so it cannot change its mind
MOST_PINS: Final = 4096

_NO_SUCH_NAME: Final = frozenset(
    getattr(socket, name) for name in ("EAI_NONAME", "EAI_NODATA", "EAI_ADDRFAMILY") if hasattr(socket, name)
)


@dataclass(frozen=True, slots=True)
class Target:
    """A checked address. `host` is canonical (lower case, punycode, no brackets); `url` is what to request."""

    scheme: str
    host: str
    port: int
    url: str


class EgressGuard:
    """Refuses every connection that is not to a public website or to one of `allowed_networks`.

    `resolver` replaces the system's name lookup; `dns_timeout` is in seconds.
    """

    def __init__(
        self,
        allowed_networks: Sequence[Network] = (),
        resolver: Resolver | None = None,
        dns_timeout: float = DNS_TIMEOUT,
    ) -> None:
        self._networks = tuple(allowed_networks)
        self._resolver = resolver or SystemResolver()
        self._dns_timeout = dns_timeout
        self._pins: OrderedDict[str, tuple[float, tuple[str, ...]]] = OrderedDict()

    def check_url(self, url: str) -> Target:
        """Read the address and refuse what can be refused without asking DNS.

        Raises:
            PermanentError: bad_website, address_not_allowed.
        """
        address = parse_web_address(url)
        target = Target(address.scheme, address.host, address.port, address.url)
        if address.literal is not None:
            self.check_address(target.host, target.port)
        elif not self._networks:
            if is_local_name(target.host):
                raise _refused(f"{target.host} is a local name")
            if target.port not in WEB_PORTS:
                raise _refused(f"port {target.port}")
        return target

    async def resolve(self, target: Target) -> tuple[str, ...]:
        """The addresses to connect to, each of them checked; one bad answer refuses them all.

        Connect to these and to nothing else: looking the name up again could give other answers.

        Raises:
            PermanentError: domain_not_found, address_not_allowed.
            TransientError: unreachable, when DNS fails or takes too long.
        """
        if as_ip(target.host) is not None:
            self.check_address(target.host, target.port)
            return (target.host,)
        addresses = await self._addresses_of(target.host)
        for address in addresses:
            self.check_address(address, target.port)
            if is_local_name(target.host) and not self._is_own(address):
                raise _refused(f"{target.host} is a local name")
        return addresses

    def check_address(self, ip: str, port: int) -> None:
        """Refuse a connection to `ip` and `port`. The last check, made right before the socket is opened.

        Raises:
            PermanentError: address_not_allowed.
        """
        address = as_ip(ip)
        if address is None or not is_allowed_address(address, self._networks):
            raise _refused(f"{ip} is not a public address")
        if not is_allowed_port(port, address, self._networks):
            raise _refused(f"port {port}")

    def _is_own(self, ip: str) -> bool:
        address = as_ip(ip)
        return address is not None and in_networks(address, self._networks)

    async def _addresses_of(self, host: str) -> tuple[str, ...]:
        if is_localhost(host):
            addresses = loopback_addresses(self._networks)
            if not addresses:
                raise _refused(f"{host} is this machine")
            return addresses
        now = asyncio.get_running_loop().time()
        pinned = self._pins.get(host)
        if pinned is not None and now < pinned[0]:
            return pinned[1]
        addresses = await self._look_up(host)
        self._pins[host] = (now + PIN_SECONDS, addresses)
        self._pins.move_to_end(host)
        if len(self._pins) > MOST_PINS:
            self._pins.popitem(last=False)
        return addresses

    async def _look_up(self, host: str) -> tuple[str, ...]:
        try:
            async with asyncio.timeout(self._dns_timeout):
                answers = tuple(dict.fromkeys(await self._resolver(host)))
        except socket.gaierror as error:
            if error.errno in _NO_SUCH_NAME:
                raise PermanentError("domain_not_found", host) from None
            raise TransientError("unreachable", f"DNS could not look up {host}") from None
        except TimeoutError:
            raise TransientError("unreachable", f"DNS did not answer for {host} in time") from None
        except (OSError, UnicodeError):
            raise TransientError("unreachable", f"DNS could not look up {host}") from None
        if not answers:
            raise PermanentError("domain_not_found", host)
        if len(answers) > MOST_ANSWERS:
            raise _refused(f"{host} has more than {MOST_ANSWERS} addresses")
        return answers


def _refused(why: str) -> PermanentError:
    return PermanentError("address_not_allowed", why)
