"""Certificates that nobody should trust, made when they are needed: no key is kept anywhere."""

import ssl
import tempfile
from datetime import timedelta
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from lead_enrichment.clock import Clock


def untrusted_tls(clock: Clock, name: str = "wrong-name.invalid") -> ssl.SSLContext:
    """A server-side TLS context with a self-signed certificate for `name`, valid for two days."""
    key = ec.generate_private_key(ec.SECP256R1())
    certificate = _builder(clock, name, key, [x509.DNSName(name)]).sign(key, hashes.SHA256())
    return _context(key, certificate)


class LoopbackCertificate:
    """A certificate for localhost that a client can be told to trust: `file` holds it until `remove` is called."""

    def __init__(self, clock: Clock) -> None:
        key = ec.generate_private_key(ec.SECP256R1())
        names = [x509.DNSName("localhost"), *(x509.IPAddress(ip_address(text)) for text in ("127.0.0.1", "::1"))]
        usage = x509.KeyUsage(
            digital_signature=True,
            key_cert_sign=True,
            content_commitment=False,
            key_encipherment=False,
            data_encipherment=False,
            key_agreement=False,
            crl_sign=False,
            encipher_only=False,
            decipher_only=False,
        )
        builder = _builder(clock, "localhost", key, names)
        certificate = (
            builder.add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
            .add_extension(usage, critical=True)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
            .sign(key, hashes.SHA256())
        )
        self.context = _context(key, certificate)
        self._folder = tempfile.TemporaryDirectory(prefix="lead-enrichment-sandbox-")
        self.file = Path(self._folder.name) / "certificate.pem"
        self.file.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))

    def remove(self) -> None:
        """Remove the file."""
        self._folder.cleanup()


def _builder(
    clock: Clock, name: str, key: ec.EllipticCurvePrivateKey, names: list[x509.GeneralName]
) -> x509.CertificateBuilder:
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(clock.now() - timedelta(days=1))
        .not_valid_after(clock.now() + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
    )


def _context(key: ec.EllipticCurvePrivateKey, certificate: x509.Certificate) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    with tempfile.TemporaryDirectory() as folder:
        pem = Path(folder) / "certificate.pem"
        pem.write_bytes(
            key.private_bytes(
                serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
            )
            + certificate.public_bytes(serialization.Encoding.PEM)
        )
        context.load_cert_chain(pem)
    return context
