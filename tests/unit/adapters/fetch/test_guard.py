"""The three questions that the guard answers."""

import asyncio
import socket
from ipaddress import ip_network

import pytest

from lead_enrichment.adapters.fetch.guard import MOST_ANSWERS, EgressGuard
from lead_enrichment.adapters.fetch.name_lookup import SystemResolver
from lead_enrichment.domain.errors import LeadEnrichmentError, PermanentError, TransientError

LOOPBACK = (ip_network("127.0.0.0/8"),)
PUBLIC = "93.184.216.34"


class Names:
    """A resolver with a script for each name: answers in turn, or an error."""

    def __init__(self, **script) -> None:
        self.script = {name.replace("_", "."): answers for name, answers in script.items()}
        self.asked: list[str] = []

    async def __call__(self, host: str) -> list[str]:
        self.asked.append(host)
        answers = self.script[host]
        if isinstance(answers, Exception):
            raise answers
        return answers.pop(0) if isinstance(answers[0], list) else answers


async def resolved(guard: EgressGuard, url: str) -> tuple[str, ...]:
    return await guard.resolve(guard.check_url(url))


async def refusal(guard: EgressGuard, url: str) -> LeadEnrichmentError:
    with pytest.raises(LeadEnrichmentError) as caught:
        await resolved(guard, url)
    return caught.value


async def test_public_answers_are_given_back():
    names = Names(shop_test=[PUBLIC, "2606:2800::1"])
    assert await resolved(EgressGuard(resolver=names), "http://shop.test/") == (PUBLIC, "2606:2800::1")


@pytest.mark.parametrize(
    "bad", ["10.0.0.1", "::1", "fe80::1%eth0", "::ffff:10.0.0.1", "168.63.129.16", "not an address"]
)
async def test_one_bad_answer_refuses_all(bad):
    error = await refusal(EgressGuard(resolver=Names(shop_test=[PUBLIC, bad])), "http://shop.test/")
    assert error.code == "address_not_allowed"


async def test_a_name_is_asked_once_and_keeps_its_first_answer():
    names = Names(shop_test=[[PUBLIC], ["127.0.0.1"]])
    guard = EgressGuard(resolver=names)
    assert [await resolved(guard, f"http://shop.test/{page}") for page in range(3)] == [(PUBLIC,)] * 3
    assert names.asked == ["shop.test"]


async def test_a_bad_answer_stays_refused():
    guard = EgressGuard(resolver=Names(shop_test=[["127.0.0.1"], [PUBLIC]]))
    assert [(await refusal(guard, "http://shop.test/")).code for _ in range(2)] == ["address_not_allowed"] * 2


@pytest.mark.parametrize(
    ("fault", "kind", "code"),
    [
        (socket.gaierror(socket.EAI_NONAME, "no such name"), PermanentError, "domain_not_found"),
        (socket.gaierror(socket.EAI_AGAIN, "try again"), TransientError, "unreachable"),
        (socket.gaierror(socket.EAI_FAIL, "failed"), TransientError, "unreachable"),
        (OSError("no network"), TransientError, "unreachable"),
        (TimeoutError(), TransientError, "unreachable"),
    ],
)
async def test_dns_errors(fault, kind, code):
    error = await refusal(EgressGuard(resolver=Names(shop_test=fault)), "http://shop.test/")
    assert (type(error), error.code) == (kind, code)


async def test_no_answers_are_no_domain():
    async def nothing(host: str) -> list[str]:  # noqa: ARG001 - the resolver's signature
        return []

    assert (await refusal(EgressGuard(resolver=nothing), "http://shop.test/")).code == "domain_not_found"


async def test_dns_that_hangs_is_left():
    async def hang(host: str) -> list[str]:  # noqa: ARG001 - the resolver's signature
        await asyncio.Event().wait()
        return []

    assert (await refusal(EgressGuard(resolver=hang, dns_timeout=0.01), "http://shop.test/")).code == "unreachable"


async def test_the_number_of_answers_is_bounded():
    many = [f"93.184.{index}.1" for index in range(MOST_ANSWERS + 1)]
    assert await resolved(EgressGuard(resolver=Names(shop_test=many[1:])), "http://shop.test/") == tuple(many[1:])
    assert (
        await refusal(EgressGuard(resolver=Names(shop_test=many)), "http://shop.test/")
    ).code == "address_not_allowed"


@pytest.mark.parametrize(
    "url", ["http://printer/", "http://db.internal/", "http://shop.test:8080/", "http://localhost/", "http://10.0.0.1/"]
)
async def test_what_is_clear_without_dns_is_refused_without_dns(url):
    names = Names()
    assert (await refusal(EgressGuard(resolver=names), url)).code == "address_not_allowed"
    assert names.asked == []


async def test_localhost_is_never_asked_of_dns():
    names = Names()
    assert await resolved(EgressGuard(LOOPBACK, names), "http://localhost:8080/") == ("127.0.0.1",)
    assert names.asked == []


async def test_localhost_needs_loopback_among_the_networks():
    guard = EgressGuard((ip_network("10.0.0.0/8"),), Names())
    assert (await refusal(guard, "http://localhost/")).code == "address_not_allowed"


async def test_local_names_and_other_ports_work_in_a_network_of_ones_own():
    names = Names(wiki=["10.0.0.7"], db_internal=["10.0.0.8"], printer=[PUBLIC], shop_test=[PUBLIC])
    guard = EgressGuard((ip_network("10.0.0.0/8"),), names)
    assert await resolved(guard, "http://wiki/") == ("10.0.0.7",)
    assert await resolved(guard, "http://db.internal:8080/") == ("10.0.0.8",)
    assert (await refusal(guard, "http://printer/")).code == "address_not_allowed"
    assert (await refusal(guard, "http://shop.test:8080/")).code == "address_not_allowed"
    assert await resolved(guard, "http://shop.test/") == (PUBLIC,)


@pytest.mark.parametrize("url", ["http://93.184.216.34/", "http://[2606:2800::1]/"])
async def test_public_literals_need_no_dns(url):
    names = Names()
    assert len(await resolved(EgressGuard(resolver=names), url)) == 1
    assert names.asked == []


@pytest.mark.parametrize(
    ("ip", "port"), [("127.0.0.1", 80), ("93.184.216.34", 22), ("93.184.216.34", 0), ("::1", 443), ("x", 80)]
)
def test_the_last_check(ip, port):
    with pytest.raises(PermanentError) as caught:
        EgressGuard().check_address(ip, port)
    assert caught.value.code == "address_not_allowed"


async def test_the_systems_own_lookup():
    # a literal is looked up by getaddrinfo without any network
    resolver = SystemResolver()
    assert await resolver("127.0.0.1") == ["127.0.0.1"]
    with pytest.raises(socket.gaierror):
        await resolver("a" * 64)
