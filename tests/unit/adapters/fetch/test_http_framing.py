import asyncio

import pytest

from lead_enrichment.adapters.fetch.http_framing import (
    MOST_HEAD_BYTES,
    BadMessage,
    Framing,
    Head,
    body_pieces,
    framing_of,
    read_head,
)


def reader(data: bytes) -> asyncio.StreamReader:
    stream = asyncio.StreamReader(limit=64 * 1024)
    stream.feed_data(data)
    stream.feed_eof()
    return stream


async def body(data: bytes, framing: Framing) -> bytes:
    return b"".join([piece async for piece in body_pieces(reader(data), framing)])


async def test_a_head_is_read_with_either_line_end():
    for end in (b"\r\n", b"\n"):
        head = await read_head(reader(end.join([b"GET / HTTP/1.1", b"Host: a", b"X: 1", b" folded", b"", b""])))
        assert head == Head("GET / HTTP/1.1", (("Host", "a"), ("X", "1 folded")))


async def test_a_closed_connection_has_no_head():
    assert await read_head(reader(b"")) is None


@pytest.mark.parametrize(
    "data",
    [
        b"GET / HT",
        b"GET / HTTP/1.1\r\nHost: a\r\n",
        b"GET / HTTP/1.1\r\nno colon\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost : a\r\n\r\n",
        b"GET / HTTP/1.1\r\n" + b"A: b\r\n" * 1000 + b"\r\n",
        b"GET / HTTP/1.1\r\nA: " + b"b" * 100_000 + b"\r\n\r\n",
        b"GET / HTTP/1.1\r\n" + b"A: %s\r\n" % (b"b" * MOST_HEAD_BYTES) + b"\r\n",
    ],
)
async def test_a_bad_or_endless_head_is_refused(data):
    with pytest.raises(BadMessage):
        await read_head(reader(data))


async def test_headers_for_one_hop_are_not_passed_on():
    head = Head(
        "GET / HTTP/1.1",
        (
            ("Proxy-Authorization", "x"),
            ("Connection", "close, X-Own"),
            ("X-Own", "1"),
            ("Upgrade", "h2c"),
            ("Accept", "a"),
        ),
    )
    assert head.passed_on() == [("Accept", "a")]


@pytest.mark.parametrize(
    ("headers", "is_request", "framing"),
    [
        ((), True, Framing(length=0)),
        ((), False, Framing()),
        ((("Content-Length", "5"),), False, Framing(length=5)),
        ((("Content-Length", "5, 5"),), False, Framing(length=5)),
        ((("Transfer-Encoding", "chunked"),), True, Framing(chunked=True)),
    ],
)
def test_where_a_body_ends(headers, is_request, framing):
    assert framing_of(Head("x", headers), is_request=is_request) == framing


@pytest.mark.parametrize(
    "headers",
    [
        (("Content-Length", "5"), ("Content-Length", "6")),
        (("Content-Length", "-1"),),
        (("Content-Length", "+1"),),
        (("Content-Length", "٣"),),
        (("Content-Length", "9" * 20),),
        (("Transfer-Encoding", "gzip, chunked"),),
        (("Transfer-Encoding", "chunked"), ("Content-Length", "5")),
    ],
)
def test_a_body_that_two_readers_could_see_differently_is_refused(headers):
    with pytest.raises(BadMessage):
        framing_of(Head("x", headers), is_request=True)


@pytest.mark.parametrize(
    ("data", "framing", "passed"),
    [
        (b"abcde", Framing(length=3), b"abc"),
        (b"abcde", Framing(), b"abcde"),
        (b"3\r\nabc\r\n0\r\n\r\nnext", Framing(chunked=True), b"3\r\nabc\r\n0\r\n\r\n"),
        (b"3;x=y\r\nabc\r\n0\r\nT: 1\r\n\r\n", Framing(chunked=True), b"3;x=y\r\nabc\r\n0\r\nT: 1\r\n\r\n"),
    ],
)
async def test_a_body_is_passed_on_as_it_came_up_to_its_end(data, framing, passed):
    assert await body(data, framing) == passed


@pytest.mark.parametrize(
    ("data", "framing"),
    [
        (b"ab", Framing(length=3)),
        (b"3\r\nab", Framing(chunked=True)),
        (b"zz\r\n", Framing(chunked=True)),
        (b"-1\r\n\r\n", Framing(chunked=True)),
        (b"3\r\nabc\r\n", Framing(chunked=True)),
    ],
)
async def test_a_body_that_is_cut_off_or_malformed_is_refused(data, framing):
    with pytest.raises(BadMessage):
        await body(data, framing)
