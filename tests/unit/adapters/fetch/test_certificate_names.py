"""The names in a certificate are noted during the handshake that is made anyway."""

import ssl

import pytest

from lead_enrichment.adapters.fetch.certificate_names import CertificateNames
from lead_enrichment.clock import SystemClock
from lead_enrichment.sandbox.certificate import LoopbackCertificate, untrusted_tls


def shake_hands(client: ssl.SSLContext, server: ssl.SSLContext, host: str) -> None:
    """A whole TLS handshake in memory."""
    to_server, to_client = ssl.MemoryBIO(), ssl.MemoryBIO()
    ends = [client.wrap_bio(to_client, to_server, server_hostname=host)]
    ends.append(server.wrap_bio(to_server, to_client, server_side=True))
    for _ in range(5):
        for end in list(ends):
            try:
                end.do_handshake()
                ends.remove(end)
            except ssl.SSLWantReadError:
                pass


@pytest.fixture
def trusted():
    certificate = LoopbackCertificate(SystemClock())
    yield certificate
    certificate.remove()


def test_the_names_of_a_certificate_that_holds(trusted):
    names = CertificateNames()
    names.checked.load_verify_locations(trusted.file)
    shake_hands(names.checked, trusted.context, "localhost")
    assert names.of("LOCALHOST") == ("localhost",)


def test_the_names_of_a_certificate_that_was_not_checked():
    names = CertificateNames()
    shake_hands(names.unchecked, untrusted_tls(SystemClock(), "falcon-heating.example"), "bluebird.example")
    assert names.of("bluebird.example") == ("falcon-heating.example",)


def test_a_refused_certificate_leaves_no_names():
    names = CertificateNames()
    with pytest.raises(ssl.SSLCertVerificationError):
        shake_hands(names.checked, untrusted_tls(SystemClock(), "falcon-heating.example"), "bluebird.example")
    assert names.of("bluebird.example") == ()
