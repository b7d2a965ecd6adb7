"""Reading leads from CSV: encodings, delimiters, headings, ids, and what is refused."""

from pathlib import Path

import pytest

from lead_enrichment.adapters.crm.csv_file import CsvCrm, open_table
from lead_enrichment.domain.errors import UsageError
from lead_enrichment.domain.lead import Lead
from lead_enrichment.domain.plan import FieldChange, UpdatePlan
from lead_enrichment.domain.write_record import Planned


def written(tmp_path: Path, content: str | bytes, encoding: str = "utf-8") -> Path:
    path = tmp_path / "leads.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
    return path


async def leads_of(path: Path, limit: int | None = None) -> list[Lead]:
    return [lead async for lead in CsvCrm(open_table(path)).leads(limit)]


async def test_our_own_headings(tmp_path):
    path = written(
        tmp_path,
        "id,name,company,website,email,phone,street,city,state,postal_code,country,first_name,last_name,title,"
        "created_date\n7,Ada Brook,Brook Mills,brook.example,ada@brook.example,555,1 Weir Ln,Wexham,OH,44000,US,"
        "Ada,Brook,Owner,2024-01-31\n",
    )
    (lead,) = await leads_of(path)
    assert lead.id == "7"
    assert lead.website == "brook.example"
    assert lead.address.one_line() == "1 Weir Ln, Wexham, OH, 44000, US"
    assert (lead.first_name, lead.last_name, lead.title, lead.created_date) == ("Ada", "Brook", "Owner", "2024-01-31")


async def test_salesforce_export_headings(tmp_path):
    path = written(
        tmp_path,
        '"Id","Company","Website","FirstName","LastName","Email","Street","City","State","PostalCode","Country"\n'
        '"00Q1","Brook Mills","https://brook.example","","Info Needed","","1 Weir Ln","Wexham","OH","44000","US"\n',
    )
    (lead,) = await leads_of(path)
    assert (lead.id, lead.company, lead.last_name, lead.first_name) == ("00Q1", "Brook Mills", "Info Needed", None)
    assert lead.address.postal_code == "44000"


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("URL", "website"),
        ("Home Page", "website"),
        ("Domain", "website"),
        ("company website", "website"),
        ("Company Name", "company"),
        ("Account Name", "company"),
        ("Company / Account", "company"),
        ("E-Mail", "email"),
        ("Lead ID", "id"),
        ("ZIP", "postal_code"),
        ("Zip/Postal Code", "postal_code"),
        ("State/Province", "state"),
        ("MailingStreet", "street"),
        ("Mailing Zip/Postal Code", "postal_code"),
        ("Billing City", "city"),
        ("Surname", "last_name"),
    ],
)
def test_synonyms(tmp_path, heading, field):
    filler = "email" if field != "email" else "website"
    path = written(tmp_path, f"{filler},{heading.upper()}\nbrook.example,x\n")
    assert open_table(path).columns[field] == 1


def test_the_better_known_of_two_headings_wins(tmp_path):
    assert open_table(written(tmp_path, "Domain,Website\na.example,b.example\n")).columns["website"] == 1


def test_a_name_without_company_or_person_columns_is_the_company(tmp_path):
    assert open_table(written(tmp_path, "Name,Website\nBrook Mills,b.example\n")).columns == {
        "company": 0,
        "website": 1,
    }


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
async def test_every_encoding_with_every_delimiter(tmp_path, encoding, delimiter, newline):
    rows = (("Id", "Company", "Website"), ("1", "Bäckerei Höhn", "höhn.example"))
    path = written(tmp_path, "".join(delimiter.join(row) + newline for row in rows), encoding)
    (lead,) = await leads_of(path)
    assert (lead.company, lead.website) == ("Bäckerei Höhn", "höhn.example")


async def test_a_comma_inside_quotes_does_not_decide_the_delimiter(tmp_path):
    path = written(tmp_path, 'company;website;note\n"A, B, C, D";a.example;"x, y, z, w"\n')
    (lead,) = await leads_of(path)
    assert lead.company == "A, B, C, D"


async def test_a_quoted_cell_may_run_over_lines(tmp_path):
    path = written(tmp_path, 'company,website\n"Brook\nMills",a.example\nNext,b.example\n')
    assert [lead.company for lead in await leads_of(path)] == ["Brook\nMills", "Next"]


async def test_one_column_is_enough(tmp_path):
    assert [lead.website for lead in await leads_of(written(tmp_path, "website\na.example\n\nb.example"))] == [
        "a.example",
        "b.example",
    ]


async def test_rows_of_uneven_length_are_read_and_told_about(tmp_path):
    path = written(tmp_path, "id,company,website\n1,Brook\n2,Mills,m.example,more\n")
    assert [lead.website for lead in await leads_of(path)] == [None, "m.example"]
    warnings = open_table(path).warnings
    assert any("more cells than headings (line 3)" in text for text in warnings)
    assert any("fewer cells" in text for text in warnings)


async def test_rows_without_an_id_are_numbered(tmp_path):
    assert [lead.id for lead in await leads_of(written(tmp_path, "website\na.example\na.example\n"))] == [
        "row-1",
        "row-2",
    ]


async def test_an_empty_id_is_numbered_beside_given_ones(tmp_path):
    path = written(tmp_path, "id,website\nrow-2,a.example\n,b.example\n")
    assert [lead.id for lead in await leads_of(path)] == ["row-2", "row-2#2"]


async def test_the_same_id_with_the_same_site_and_company_is_one_lead(tmp_path):
    path = written(tmp_path, "id,company,website,note\n1,A,a.example,x\n1,A,a.example,y\n")
    assert [lead.id for lead in await leads_of(path)] == ["1"]
    assert [row.repeated for row in open_table(path).walk()] == [False, True]


async def test_the_same_id_with_other_content_is_a_lead_of_its_own(tmp_path):
    path = written(tmp_path, "id,company,website\n1,A,a.example\n1,B,b.example\n1,B,b.example\n1,C,c.example\n")
    assert [lead.id for lead in await leads_of(path)] == ["1", "1#2", "1#3"]
    assert any("repeat an id with other content (line 3, 5)" in text for text in open_table(path).warnings)


async def test_limit_counts_leads(tmp_path):
    path = written(tmp_path, "id,website\n1,a.example\n1,a.example\n2,b.example\n3,c.example\n")
    assert [lead.id for lead in await leads_of(path, 2)] == ["1", "2"]
    assert await leads_of(path, 0) == []


async def test_the_write_is_the_export_so_apply_names_the_fields(tmp_path):
    crm = CsvCrm(open_table(written(tmp_path, "website\na.example\n")))
    changes = (
        FieldChange(field="City", before=None, after="Wexham", decision="write", reason="empty"),
        FieldChange(field="Street", before="x", after="y", decision="keep", reason="entered by a person"),
    )
    plan = UpdatePlan(lead_id="row-1", changes=changes)
    record = await crm.apply(Planned("job-1", Lead(id="row-1"), plan, again=lambda _: plan))
    assert record.written == {"City": "Wexham"}


@pytest.mark.parametrize(
    ("content", "code", "word"),
    [
        (b"", "no_leads", "empty"),
        (b"\xef\xbb\xbf", "no_leads", "empty"),
        (b"\n \n", "no_leads", "empty"),
        (b"id,website\n", "no_leads", "no rows"),
        (b"id,website\n,,\n", "no_leads", "no rows"),
        (b"colour,size\nred,1\n", "no_usable_column", "'colour', 'size'"),
        (b"PK\x03\x04\x14\x00\x06\x00", "unreadable_file", "Excel workbook"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "unreadable_file", "binary"),
        (bytes(range(1, 32)) * 9, "unreadable_file", "binary"),
        (b"website\n\x81\xff\n", "unreadable_file", "neither UTF-8 nor Windows-1252"),
        (b'website\n"' + b"x" * 200_000, "unreadable_file", "line 2"),
    ],
)
def test_what_cannot_be_used_is_refused_with_its_reason(tmp_path, content, code, word):
    with pytest.raises(UsageError) as caught:
        open_table(written(tmp_path, content))
    assert caught.value.code == code
    assert word in caught.value.detail


@pytest.mark.parametrize(
    ("name", "code"),
    [("none.csv", "no_such_file"), ("", "unreadable_file"), ("../../../../../../dev/zero", "unreadable_file")],
)
def test_what_is_no_file_is_refused(tmp_path, name, code):
    path = Path("/dev/zero") if name.endswith("zero") else tmp_path / name
    with pytest.raises(UsageError) as caught:
        open_table(path)
    assert caught.value.code == code


def test_a_byte_that_is_not_utf8_in_the_last_place_is_seen(tmp_path):
    assert open_table(written(tmp_path, b"website\nb\xc3")).form.encoding == "cp1252"
