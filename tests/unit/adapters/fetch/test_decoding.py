"""Compressed bodies: read whole, refused in time, in whatever pieces they come."""

import gzip
import zlib

import brotli
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lead_enrichment.adapters.fetch.decoding import MOST_BYTES, MOST_WIRE_BYTES, RATIO_COUNTS_FROM, BodyDecoder
from lead_enrichment.domain.errors import LeadEnrichmentError, PermanentError

PACKERS = {"gzip": gzip.compress, "x-gzip": gzip.compress, "deflate": zlib.compress, "br": brotli.compress, "": bytes}


def decoded(coding: str, *chunks: bytes) -> bytes:
    decoder = BodyDecoder(coding)
    for chunk in chunks:
        decoder.feed(chunk)
    return decoder.body()


@given(st.sampled_from(sorted(PACKERS)), st.binary(max_size=3000), st.integers(1, 500))
def test_any_body_in_any_pieces(coding, body, size):
    packed = PACKERS[coding](body)
    pieces = [packed[start : start + size] for start in range(0, len(packed), size)]
    assert decoded(coding, *pieces) == body


@given(st.sampled_from(["gzip", "deflate", "br"]), st.binary(max_size=300))
def test_any_rubbish_is_read_or_refused(coding, rubbish):
    code = None
    try:
        decoded(coding, rubbish)
    except LeadEnrichmentError as error:
        code = error.code
    assert code in (None, "unreachable")


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br"])
def test_a_bomb_goes_off_at_the_ratio(coding):
    decoder = BodyDecoder(coding)
    with pytest.raises(PermanentError) as caught:
        decoder.feed(PACKERS[coding](bytes(30 * 1024 * 1024)))
    assert caught.value.code == "too_large"
    assert len(decoder.body()) <= MOST_BYTES + 256 * 1024


def test_small_pages_may_compress_any_fold():
    page = b" " * RATIO_COUNTS_FROM
    assert decoded("gzip", gzip.compress(page)) == page


def test_the_wire_is_bounded():
    assert len(decoded("", b"x" * MOST_WIRE_BYTES)) == MOST_WIRE_BYTES
    with pytest.raises(PermanentError):
        decoded("", b"x" * MOST_WIRE_BYTES, b"x")


def test_decoded_size_is_bounded():
    varied = b"".join(b"%d <br>\n" % number for number in range(600_000))
    assert len(varied) > MOST_BYTES
    with pytest.raises(PermanentError):
        decoded("gzip", gzip.compress(varied))


@pytest.mark.parametrize("coding", ["gzip, gzip", "br,gzip", "deflate, identity, gzip"])
def test_one_layer_only(coding):
    with pytest.raises(PermanentError) as caught:
        BodyDecoder(coding)
    assert caught.value.code == "too_large"


@pytest.mark.parametrize("coding", ["zstd", "compress", "unheard-of"])
def test_what_we_did_not_offer(coding):
    with pytest.raises(PermanentError) as caught:
        BodyDecoder(coding)
    assert caught.value.code == "not_a_web_page"


@pytest.mark.parametrize("coding", ["identity", "", " , ", "Identity"])
def test_no_compression(coding):
    assert decoded(coding, b"plain") == b"plain"


def test_members_follow_members_and_junk_is_left():
    assert decoded("gzip", gzip.compress(b"one "), gzip.compress(b"two"), b"junk") == b"one two"


def test_labelled_but_plain():
    assert decoded("gzip", b"<p>plain</p>") == b"<p>plain</p>"
