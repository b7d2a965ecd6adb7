"""The table of refused addresses, on its edges."""

from ipaddress import ip_address, ip_network

import pytest

from lead_enrichment.domain.network_policy import (
    is_allowed_address,
    is_allowed_port,
    is_local_name,
    is_localhost,
    loopback_addresses,
)

REFUSED = """
0.0.0.0 0.255.255.255 10.0.0.0 10.255.255.255 100.64.0.0 100.127.255.255 127.0.0.0 127.255.255.255 168.63.129.16
169.254.0.0 169.254.255.255 172.16.0.0 172.31.255.255 192.0.0.0 192.0.0.255 192.0.2.0 192.0.2.255 192.88.99.0
192.88.99.255 192.168.0.0 192.168.255.255 198.18.0.0 198.19.255.255 198.51.100.0 198.51.100.255 203.0.113.0
203.0.113.255 224.0.0.0 239.255.255.255 240.0.0.0 255.255.255.255
:: ::1 ::2 ::ffff:8.8.8.8 ::8.8.8.8 ::ffff:0:8.8.8.8 64:ff9b::10.0.0.1 64:ff9b::127.0.0.1 64:ff9b::168.63.129.16
64:ff9b::1:0:1 64:ff9b:1::8.8.8.8 100::1 2001:: 2001:0:4136:e378:8000:63bf:3fff:fdd2 2001:2::1 2001:10::1 2001:20::1
2001:1ff:ffff::1 2001:db8:: 2001:db8:ffff::1 2002:: 2002:808:808::1 3ffe::1 3fff:: 3fff:fff::1 4000::1 5f00::1 fc00::1
fd00:ec2::254 fdff::1 fe80::1 fe80::1%eth0 fec0::1 ff02::1 ffff::1
""".split()
ALLOWED = """
1.1.1.1 9.255.255.255 11.0.0.0 100.63.255.255 100.128.0.0 126.255.255.255 128.0.0.0 168.63.129.15 168.63.129.17
169.253.255.255 169.255.0.0 172.15.255.255 172.32.0.0 191.255.255.255 192.0.1.0 192.0.3.0 192.88.98.255 192.88.100.0
192.167.255.255 192.169.0.0 198.17.255.255 198.20.0.0 198.51.99.255 203.0.114.0 223.255.255.255
64:ff9b::8.8.8.8 2001:200::1 2001:4860:4860::8888 2001:db7::1 2001:db9::1 2003::1 2606:2800::1 2a00:1450::1
3ffd:ffff::1 3fff:1000::1
""".split()


@pytest.mark.parametrize("address", REFUSED)
def test_special_addresses_are_refused(address):
    assert not is_allowed_address(ip_address(address))


@pytest.mark.parametrize("address", ALLOWED)
def test_public_addresses_up_to_the_edge_are_allowed(address):
    assert is_allowed_address(ip_address(address))


def test_a_network_of_ones_own_is_allowed_and_nothing_beside_it():
    own = (ip_network("127.0.0.0/8"), ip_network("fd00::/64"))
    assert is_allowed_address(ip_address("127.1.2.3"), own)
    assert is_allowed_address(ip_address("fd00::5"), own)
    assert not is_allowed_address(ip_address("10.0.0.1"), own)
    assert not is_allowed_address(ip_address("::1"), own)


@pytest.mark.parametrize("carrier", ["::ffff:127.0.0.1", "::127.0.0.1", "64:ff9b::127.0.0.1", "2002:7f00:1::"])
def test_a_network_of_ones_own_does_not_open_its_disguises(carrier):
    assert not is_allowed_address(ip_address(carrier), (ip_network("127.0.0.0/8"),))


def test_a_zone_is_refused_even_in_an_allowed_network():
    assert not is_allowed_address(ip_address("fe80::1%lo"), (ip_network("fe80::/10"),))


@pytest.mark.parametrize(
    ("port", "address", "allowed"),
    [
        (80, "1.1.1.1", True),
        (443, "1.1.1.1", True),
        (8080, "1.1.1.1", False),
        (8080, "127.0.0.1", True),
        (0, "127.0.0.1", False),
    ],
)
def test_other_ports_only_in_a_network_of_ones_own(port, address, allowed):
    assert is_allowed_port(port, ip_address(address), (ip_network("127.0.0.0/8"),)) is allowed


@pytest.mark.parametrize(
    "host", ["localhost", "a.localhost", "printer", "db.internal", "a.b.local", "x.home.arpa", "x.onion"]
)
def test_local_names(host):
    assert is_local_name(host)


@pytest.mark.parametrize("host", ["pub.test", "local.test", "internal.example.com", "home.arpa.test", "localhost.test"])
def test_names_that_only_look_local(host):
    assert not is_local_name(host)


@pytest.mark.parametrize(("host", "expected"), [("localhost", True), ("a.localhost", True), ("alocalhost", False)])
def test_localhost(host, expected):
    assert is_localhost(host) is expected


def test_localhost_stands_for_what_is_allowed_of_loopback():
    assert loopback_addresses(()) == ()
    assert loopback_addresses((ip_network("127.0.0.0/8"),)) == ("127.0.0.1",)
    assert loopback_addresses((ip_network("127.0.0.0/8"), ip_network("::1"))) == ("127.0.0.1", "::1")
