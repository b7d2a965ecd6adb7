"""Bytes to text as browsers do it."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lead_enrichment.adapters.fetch.charset import looks_binary, text_of


@pytest.mark.parametrize(
    ("body", "header", "text"),
    [
        ("Käse".encode(), None, "Käse"),
        ("Käse".encode("cp1252"), None, "Käse"),
        ("„Käse“".encode("cp1252"), "iso-8859-1", "„Käse“"),
        ("„Käse“".encode("cp1252"), "us-ascii", "„Käse“"),
        ("Käse".encode(), "UTF-8", "Käse"),
        ("Käse".encode("cp1252"), "utf-8", "K\ufffdse"),
        (codecs.BOM_UTF8 + "Käse".encode(), "windows-1252", "Käse"),
        (codecs.BOM_UTF16_LE + "Käse".encode("utf-16-le"), "utf-8", "Käse"),
        (codecs.BOM_UTF16_BE + "Käse".encode("utf-16-be"), None, "Käse"),
        ("żółć".encode("cp1250"), "windows-1250", "żółć"),
        ("사과".encode("euc-kr"), "EUC-KR", "사과"),
        ("りんご".encode("cp932"), "x-sjis", "りんご"),
        ("สวัสดี".encode("cp874"), "windows-874", "สวัสดี"),
        (b'<meta charset="windows-1251">' + "Хлеб".encode("cp1251"), None, '<meta charset="windows-1251">Хлеб'),
        (
            b"<meta http-equiv=Content-Type content='text/html; charset=iso-8859-2'>" + "ł".encode("iso8859-2"),
            None,
            "<meta http-equiv=Content-Type content='text/html; charset=iso-8859-2'>ł",
        ),
        (
            b'<?xml version="1.0" encoding="koi8-r"?>' + "Да".encode("koi8-r"),
            None,
            '<?xml version="1.0" encoding="koi8-r"?>Да',
        ),
        (b'<meta charset="utf-16">' + "ä".encode(), None, '<meta charset="utf-16">ä'),
        (b"caf\xe9", "no-such-charset", "café"),
        (b"cafe", "zip", "cafe"),
        (b"cafe", "unicode_escape", "cafe"),
        (b"", None, ""),
    ],
)
def test_text(body, header, text):
    assert text_of(body, header) == text


@given(
    st.binary(max_size=200),
    st.one_of(st.none(), st.text(max_size=12), st.sampled_from(["utf-7", "hex", "gb18030", "big5"])),
)
def test_any_bytes_become_text(body, header):
    assert isinstance(text_of(body, header), str)


@pytest.mark.parametrize("body", [b"%PDF-1.7", b"\x1f\x8b\x08", b"\x89PNG\r\n", b"a\x00\x00b", b"\x00a" * 20])
def test_binary(body):
    assert looks_binary(body)


@pytest.mark.parametrize(
    "body",
    [b"", b"<p>", "Käse".encode("cp1252"), codecs.BOM_UTF16_LE + "<p>".encode("utf-16-le"), b"<p>" * 99 + b"\x00"],
)
def test_text_is_not_binary(body):
    assert not looks_binary(body)
