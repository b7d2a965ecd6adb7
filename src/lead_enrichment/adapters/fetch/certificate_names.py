"""For which domains a site's certificate is, noted while the connection is made: no request of its own."""

import ssl
from collections import OrderedDict
from functools import cached_property
from typing import Any, Final

MOST_NAMES: Final = 100
_MOST_HOSTS: Final = 4096
_LONGEST_NAME: Final = 253


class CertificateNames:
    """TLS contexts that note the names in each certificate they are shown.

    `checked` refuses what does not hold, as usual; `unchecked` takes anything, and is for sites whose certificate
    was refused before.
    """

    def __init__(self) -> None:
        self._names: OrderedDict[str, tuple[str, ...]] = OrderedDict()

    @cached_property
    def checked(self) -> ssl.SSLContext:
        """Made when it is first needed: to read the authorities of the system takes 50 ms."""
        return self._noted(ssl.create_default_context())

    @cached_property
    def unchecked(self) -> ssl.SSLContext:
        """Takes any certificate."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        return self._noted(context)

    def of(self, host: str) -> tuple[str, ...]:
        """The DNS names in the certificate that `host` showed last; none where none was seen."""
        return self._names.get(host.lower(), ())

    def _note(self, host: str | None, names: tuple[str, ...]) -> None:
        if not host:
            return
        self._names[host.lower()] = names
        self._names.move_to_end(host.lower())
        if len(self._names) > _MOST_HOSTS:
            self._names.popitem(last=False)

    def _noted(self, context: ssl.SSLContext) -> ssl.SSLContext:
        context.set_alpn_protocols(["http/1.1"])
        context.sslobject_class = self._noting()
        return context

    def _noting(self) -> type[ssl.SSLObject]:
        note = self._note

        class NotingObject(ssl.SSLObject):
            """Tells the names once the handshake is done."""

            def do_handshake(self) -> None:
                super().do_handshake()
                note(self.server_hostname, _names_of(self))

        return NotingObject


def _names_of(connection: ssl.SSLObject) -> tuple[str, ...]:
    """The names in the certificate of the other side, which was or was not checked."""
    checked: dict[str, Any] = connection.getpeercert() or {}
    if checked:
        names = [value for kind, value in checked.get("subjectAltName", ()) if kind == "DNS"]
    else:
        names = _read_names(connection.getpeercert(binary_form=True) or b"")
    return tuple(dict.fromkeys(name.lower() for name in names if len(name) <= _LONGEST_NAME))[:MOST_NAMES]


def _read_names(certificate: bytes) -> list[str]:
    """The names in a certificate that nobody checked; none where it cannot be read."""
    from cryptography import x509  # noqa: PLC0415 - 30 ms to import, needed only for certificates that do not hold

    try:
        read = x509.load_der_x509_certificate(certificate)
        subject = [str(item.value) for item in read.subject.get_attributes_for_oid(x509.NameOID.COMMON_NAME)]
        extension = read.extensions.get_extension_for_class(x509.SubjectAlternativeName)
        return extension.value.get_values_for_type(x509.DNSName) or subject
    except x509.ExtensionNotFound:
        return subject
    except (ValueError, TypeError, x509.UnsupportedGeneralNameType, x509.DuplicateExtension):
        return []
