"""A DNS server on loopback whose names behave well, badly and treacherously. Real UDP, real getaddrinfo."""

import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

from dnslib import AAAA, CNAME, QTYPE, RCODE, RR, A, DNSRecord
from dnslib.server import BaseResolver, DNSServer

PUBLIC = "93.184.216.34"
PUBLIC_2 = "93.184.216.35"
PUBLIC_V6 = "2606:2800:220:1:248:1893:25c8:1946"

# names not listed do not exist; "*." covers all names below
ZONE: dict[str, tuple[str, ...]] = {
    "pub.test": (PUBLIC,),
    "*.pub.test": (PUBLIC,),
    "pub2.test": (PUBLIC_2,),
    "xn--bcher-kva.test": (PUBLIC,),
    "cdn-sub.test": (PUBLIC,),
    "dual.test": (PUBLIC, PUBLIC_V6),
    "a-private.test": ("10.0.0.5",),
    "a-loop.test": ("127.0.0.1",),
    "a-meta.test": ("169.254.169.254",),
    "aaaa-loop.test": ("::1",),
    "aaaa-mapped.test": ("::ffff:a9fe:a9fe",),
    "mixed.test": (PUBLIC, "10.0.0.5"),
    "mixed-v6.test": (PUBLIC, "fd00:ec2::254"),
    "carrier.test": ("100.64.7.7",),
    "wire-server.test": ("168.63.129.16",),
    "six-to-four.test": ("2002:a00:5::1",),
    "nat64-private.test": ("64:ff9b::a00:5",),
    "inner.test": ("192.168.0.9",),
    "127.0.0.1.nip.test": ("127.0.0.1",),
    "7f000001.nip.test": ("127.0.0.1",),
    "rebind-fail.test": (PUBLIC_2, "10.0.0.5"),
    "many.test": tuple(f"198.41.{index // 250}.{index % 250 + 1}" for index in range(500)),
    "printer": ("10.0.0.5",),
    "wpad": ("10.0.0.5",),
    "metadata": ("169.254.169.254",),
    "instance-data": ("169.254.169.254",),
    "db.internal": ("10.0.0.5",),
    "metadata.google.internal": ("169.254.169.254",),
    "nas.local": ("10.0.0.5",),
    "router.home.arpa": ("192.168.1.1",),
    "x.onion": ("10.0.0.5",),
}
CNAMES = {"cname-private.test": "inner.test", "cname-loop.test": "cname-loop.test"}
# the first lookup of these is answered with a public address, every later one with loopback
REBINDING = frozenset({"rebind.test", "rebind-late.test"})
NEVER_ANSWERED = frozenset({"slow.test"})
FAILING = frozenset({"servfail.test"})


class _Zone(BaseResolver):
    def __init__(self) -> None:
        self.asked: Counter[str] = Counter()
        self.closing = threading.Event()

    def resolve(self, request: DNSRecord, handler: object) -> DNSRecord:  # noqa: ARG002 - dnslib's signature
        name = str(request.q.qname).rstrip(".").lower()
        reply = request.reply()
        if name in NEVER_ANSWERED:
            self.closing.wait()
        if name in FAILING:
            reply.header.rcode = RCODE.SERVFAIL
            return reply
        if name in CNAMES:
            reply.add_answer(RR(name, QTYPE.CNAME, rdata=CNAME(CNAMES[name])))
            name = CNAMES[name]
        addresses = self._addresses(name, request.q.qtype)
        if addresses is None and name not in CNAMES:
            reply.header.rcode = RCODE.NXDOMAIN
        for address in addresses or ():
            _add(reply, name, address, request.q.qtype)
        return reply

    def _addresses(self, name: str, kind: int) -> tuple[str, ...] | None:
        if name in REBINDING:
            if kind == QTYPE.A:
                self.asked[name] += 1
            return (PUBLIC,) if self.asked[name] <= 1 else ("127.0.0.1",)
        wildcard = "*." + name.partition(".")[2]
        pub = "*.pub.test" if name.endswith(".pub.test") else wildcard
        return ZONE.get(name, ZONE.get(pub))


def _add(reply: DNSRecord, name: str, address: str, kind: int) -> None:
    is_v6 = ":" in address
    if is_v6 and kind == QTYPE.AAAA:
        reply.add_answer(RR(name, QTYPE.AAAA, rdata=AAAA(address), ttl=0))
    elif not is_v6 and kind == QTYPE.A:
        reply.add_answer(RR(name, QTYPE.A, rdata=A(address), ttl=0))


@contextmanager
def dns_server(address: str, port: int = 53) -> Iterator[None]:
    """Answer for `ZONE` over UDP and, for the long answers, over TCP."""
    zone = _Zone()
    servers = [DNSServer(zone, address=address, port=port, tcp=tcp, logger=_Silent()) for tcp in (False, True)]
    for server in servers:
        server.server.daemon_threads = True
        server.start_thread()
    try:
        yield
    finally:
        zone.closing.set()
        for server in servers:
            server.stop()
            server.server.server_close()


class _Silent:
    def __getattr__(self, name: str) -> object:
        return lambda *_: None
