"""Undo an answer's compression with a bound on everything: size on the wire, size decoded, their ratio."""

import zlib
from typing import Final, Protocol

import brotli

from lead_enrichment.domain.errors import PermanentError, TransientError

ACCEPT_ENCODING: Final = "gzip, deflate, br"
MOST_WIRE_BYTES: Final = 2 * 1024 * 1024
MOST_BYTES: Final = 5 * 1024 * 1024
MOST_RATIO: Final = 100
RATIO_COUNTS_FROM: Final = 1024 * 1024  # decoded bytes; a small page of spaces may well compress 500-fold
_STEP: Final = 64 * 1024
GZIP_MAGIC: Final = b"\x1f\x8b"
_ZLIB_LOW_NIBBLE: Final = 8  # RFC 1950: compression method in the low four bits


class _Decompressor(Protocol):
    def feed(self, chunk: bytes, room: int) -> bytes: ...


class BodyDecoder:
    """Takes an answer's body chunk by chunk and undoes one Content-Encoding.

    No step makes more than the chunk allows (64 KB at a time), whatever the chunk claims to hold.
    """

    def __init__(self, content_encoding: str) -> None:
        self._coding = _coding(content_encoding)
        self._decompressor: _Decompressor | None = None
        self._decoded = bytearray()
        self._wire_bytes = 0

    def feed(self, chunk: bytes) -> None:
        """Take the next bytes as they came over the wire.

        Raises:
            PermanentError: too_large.
            TransientError: unreachable, when the compressed data is broken.
        """
        if not chunk:
            return
        if not self._wire_bytes:
            self._decompressor = _decompressor(self._coding, chunk)
        self._wire_bytes += len(chunk)
        if self._wire_bytes > MOST_WIRE_BYTES:
            raise PermanentError("too_large", f"more than {MOST_WIRE_BYTES} bytes on the wire")
        if self._decompressor is None:
            self._decoded += chunk
            return
        try:
            self._expand(self._decompressor, chunk)
        except (zlib.error, brotli.error):
            raise TransientError("unreachable", f"broken {self._coding} data") from None

    def body(self) -> bytes:
        """Everything decoded so far."""
        return bytes(self._decoded)

    def _expand(self, decompressor: _Decompressor, chunk: bytes) -> None:
        piece = decompressor.feed(chunk, _STEP)
        while piece:
            self._decoded += piece
            self._check_size()
            piece = decompressor.feed(b"", _STEP)

    def _check_size(self) -> None:
        size = len(self._decoded)
        if size > MOST_BYTES:
            raise PermanentError("too_large", f"more than {MOST_BYTES} bytes")
        if size > RATIO_COUNTS_FROM and size > MOST_RATIO * self._wire_bytes:
            raise PermanentError("too_large", f"expands more than {MOST_RATIO}-fold")


class _Zlib:
    """Gzip (all members), zlib or raw deflate, by `window_bits` as zlib.decompressobj takes it."""

    def __init__(self, window_bits: int) -> None:
        self._window_bits = window_bits
        self._inflate = zlib.decompressobj(window_bits)
        self._rest = b""

    def feed(self, chunk: bytes, room: int) -> bytes:
        data = self._rest + chunk
        while True:
            if self._inflate.eof:
                if not data.startswith(GZIP_MAGIC):  # what follows the last member is not ours
                    self._rest = b""
                    return b""
                self._inflate = zlib.decompressobj(self._window_bits)
            piece = self._inflate.decompress(data, room)
            data = self._rest = self._inflate.unused_data or self._inflate.unconsumed_tail
            if piece or not self._inflate.eof:
                return piece


class _Brotli:
    def __init__(self) -> None:
        self._decompressor = brotli.Decompressor()
        self._waiting = b""

    def feed(self, chunk: bytes, room: int) -> bytes:
        self._waiting += chunk
        if self._decompressor.is_finished():
            return b""
        if self._decompressor.can_accept_more_data():
            chunk, self._waiting = self._waiting, b""
        else:
            chunk = b""
        return bytes(self._decompressor.process(chunk, output_buffer_limit=room))


def _coding(content_encoding: str) -> str:
    codings = [
        coding for part in content_encoding.split(",") if (coding := part.strip().lower()) not in ("", "identity")
    ]
    if len(codings) > 1:
        raise PermanentError("too_large", "compressed more than once")
    coding = codings[0].removeprefix("x-") if codings else "identity"
    if coding not in ("identity", "gzip", "deflate", "br"):
        raise PermanentError("not_a_web_page", "compressed in a way that we did not offer")
    return coding


def _decompressor(coding: str, first_chunk: bytes) -> _Decompressor | None:
    """As the body really begins: plain pages labelled gzip and raw deflate streams are both out there."""
    if coding == "gzip":
        return _Zlib(16 + zlib.MAX_WBITS) if GZIP_MAGIC.startswith(first_chunk[:2]) else None
    if coding == "deflate":
        wrapped = first_chunk[0] & 0x0F == _ZLIB_LOW_NIBBLE
        return _Zlib(zlib.MAX_WBITS if wrapped else -zlib.MAX_WBITS)
    return _Brotli() if coding == "br" else None
