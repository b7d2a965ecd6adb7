"""Which sites have a certificate that does not hold, so that not every page of theirs is asked for twice."""

import asyncio
import ssl
from collections import OrderedDict
from typing import Final

REMEMBERED_SECONDS: Final = 600.0
MOST_REMEMBERED: Final = 4096


class CertificateMemory:
    """Origins with what is wrong with their certificate, for ten minutes each."""

    def __init__(self) -> None:
        self._faults: OrderedDict[str, tuple[float, str]] = OrderedDict()

    def note(self, origin: str, error: Exception) -> None:
        """Remember why the certificate of `origin` was refused."""
        why = error.verify_message if isinstance(error, ssl.SSLCertVerificationError) else ""
        self._faults[origin] = (asyncio.get_running_loop().time() + REMEMBERED_SECONDS, why or "not valid")
        self._faults.move_to_end(origin)
        if len(self._faults) > MOST_REMEMBERED:
            self._faults.popitem(last=False)

    def fault_of(self, origin: str) -> str | None:
        """What is wrong with the certificate of `origin`, or None as far as is known."""
        until, fault = self._faults.get(origin, (0.0, ""))
        return fault if fault and asyncio.get_running_loop().time() < until else None
