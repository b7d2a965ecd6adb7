"""Queries against an org: answers, pages, and how each refusal looks."""

from datetime import timedelta

import pytest
from sandbox_org import V65, OrgClient


def test_a_record_has_what_was_selected_and_its_attributes(org):
    answer = org.query("SELECT Id, company, Address, Owner.Name FROM Lead WHERE City = 'SPRINGVALE'")
    (record,) = answer.json["records"]
    assert list(record) == ["attributes", "Id", "Company", "Address", "Owner"]
    assert record["attributes"]["url"] == f"{V65}/sobjects/Lead/{org.leads[1]}"
    assert record["Owner"]["Name"] == "Dana Okafor"
    assert record["Owner"]["attributes"]["type"] == "Name"
    assert (answer.json["totalSize"], answer.json["done"]) == (1, True)
    assert "nextRecordsUrl" not in answer.json


@pytest.mark.parametrize(
    ("soql", "code"),
    [
        ("SELECT Nope__c FROM Lead", "INVALID_FIELD"),
        ("SELECT Id FROM Lead WHERE Nope__c = 1", "INVALID_FIELD"),
        ("SELECT Id FROM Lead ORDER BY Nope__c", "INVALID_FIELD"),
        ("SELECT Boss.Name FROM Lead", "INVALID_FIELD"),
        ("SELECT Owner.Nope FROM Lead", "INVALID_FIELD"),
        ("SELECT Id, Id FROM Lead", "INVALID_FIELD"),
        ("SELECT Id FROM Nothing", "INVALID_TYPE"),
        ("SELECT Id FROM Lead WHERE Enriched_Full_Address__c = 'x'", "INVALID_FIELD"),
        ("SELECT Id FROM Lead WHERE Description LIKE 'x'", "INVALID_FIELD"),
        ("SELECT Id FROM Lead WHERE Address = 'x'", "INVALID_FIELD"),
        ("SELECT Id FROM Lead ORDER BY Description", "INVALID_FIELD"),
        ("SELECT Id FROM Lead WHERE IsConverted = 'false'", "INVALID_FIELD"),
        ("SELECT Id FROM Lead WHERE City = 5", "INVALID_FIELD"),
        ("SELECT Id FROM Lead WHERE City = TODAY", "INVALID_FIELD"),
        ("SELECT Id FROM Lead WHERE CreatedDate > 2026-01-01", "INVALID_FIELD"),
        ("SELECT Id FROM Lead WHERE NumberOfEmployees > '5'", "INVALID_FIELD"),
        ("SELECT Id FROM Lead WHERE Id = 'x'", "INVALID_QUERY_FILTER_OPERATOR"),
        ("SELECT Id FROM Lead WHERE IsConverted > true", "INVALID_QUERY_FILTER_OPERATOR"),
        ("SELECT Id FROM Lead WHERE NumberOfEmployees LIKE '5'", "INVALID_QUERY_FILTER_OPERATOR"),
        ("SELECT Status, COUNT(Id) FROM Lead", "MALFORMED_QUERY"),
        ("SELECT Id FROM Lead WHERE City IN ()", "MALFORMED_QUERY"),
        (" ", "MALFORMED_QUERY"),
        ("SELECT Id FROM Lead LIMIT 99999999999999999999", "MALFORMED_QUERY"),
        (f"SELECT Id FROM Lead WHERE {' OR '.join(['City = null'] * 2000)}", "QUERY_TOO_COMPLICATED"),
        (f"SELECT Id FROM Lead WHERE City LIKE '{'%a' * 30_000}'", "QUERY_TOO_COMPLICATED"),
    ],
)
def test_what_is_refused(org, soql, code):
    answer = org.query(soql)
    assert (answer.status, answer.error) == (400, code)


TOWNS = ("Ash", "ash", "50%", "500", "a_b", "axb", None)


@pytest.fixture(scope="module")
def towns():
    """Six towns and a lead without one."""
    numbers = (None, 1, 2, 3, 4, 5, 6)
    client = OrgClient(
        *(
            {"LastName": "L", "Company": "C", "City": town, "NumberOfEmployees": number, "DoNotCall": number == 3}
            for town, number in zip(TOWNS, numbers, strict=True)
        )
    )
    yield client
    client.org.database.close()


class TestConditions:
    """Each operator by itself."""

    @pytest.mark.parametrize(
        ("condition", "places"),
        [
            ("City = 'ASH'", [0, 1]),
            ("City != 'ASH'", [2, 3, 4, 5, 6]),
            ("City = null", [6]),
            ("City = ''", [6]),
            ("City != null", [0, 1, 2, 3, 4, 5]),
            ("City < 'ash'", [2, 3, 4]),
            ("City <= 'ash'", [0, 1, 2, 3, 4]),
            ("City > 'ash'", [5]),
            ("City IN ('ash', '500')", [0, 1, 3]),
            ("City IN ('500', null)", [3, 6]),
            ("City IN ('500', '')", [3, 6]),
            ("City NOT IN ('ash', '500')", [2, 4, 5]),
            ("City NOT IN ('ash', null)", [2, 3, 4, 5]),
            ("NOT City IN ('ash', '500')", [2, 4, 5, 6]),
            ("City LIKE 'a%'", [0, 1, 4, 5]),
            ("City LIKE 'a_b'", [4, 5]),
            ("City LIKE 'a\\_b'", [4]),
            ("City LIKE '50%'", [2, 3]),
            ("City LIKE '50\\%'", [2]),
            ("NOT City LIKE 'a%'", [2, 3, 6]),
            ("NumberOfEmployees > 2 AND NumberOfEmployees < 5 AND City != 'a_b'", [3]),
            ("NumberOfEmployees = 1 OR NumberOfEmployees = 2 OR NumberOfEmployees = 6", [1, 2, 6]),
            ("NumberOfEmployees >= 5 OR (NumberOfEmployees <= 2 AND NOT City = 'ash')", [2, 5, 6]),
            ("NumberOfEmployees < 100", [1, 2, 3, 4, 5, 6]),
            ("NumberOfEmployees != 3", [0, 1, 2, 4, 5, 6]),
            ("DoNotCall = true", [3]),
            ("DoNotCall = null", [0, 1, 2, 4, 5, 6]),
            ("DoNotCall != true AND City != null", [0, 1, 2, 4, 5]),
            ("Owner.Name = 'dana okafor' AND City = '500'", [3]),
            ("Owner.Name = 'nobody'", []),
            ("CreatedDate = 2026-03-01T13:00:00+01:00", [0, 1, 2, 3, 4, 5, 6]),
            ("CreatedDate > TODAY", []),
            ("CreatedDate >= TODAY AND CreatedDate <= TODAY", [0, 1, 2, 3, 4, 5, 6]),
            ("CreatedDate < TODAY OR CreatedDate != TODAY", []),
            ("Enrichment_Date__c != TODAY", [0, 1, 2, 3, 4, 5, 6]),
        ],
    )
    def test_it_finds_these_and_no_others(self, towns, condition, places):
        assert towns.ids(f"SELECT Id FROM Lead WHERE {condition}") == [towns.leads[place] for place in places]


def test_a_long_list_of_ids_is_no_trouble(org):
    listed = ", ".join(f"'{lead}'" for lead in org.leads * 1000)
    assert org.ids(f"SELECT Id FROM Lead WHERE Id IN ({listed})") == org.leads


def test_an_unknown_column_is_named_with_its_place(org):
    message = org.query("SELECT Id, Nope__c FROM Lead").json[0]["message"]
    assert message.startswith("ERROR at Row:1:Column:12\nNo such column 'Nope__c' on entity 'Lead'.")


def test_counting_and_grouping(org):
    assert org.query("SELECT COUNT() FROM Lead WHERE City = null").json == {"totalSize": 2, "done": True, "records": []}
    answer = org.query("SELECT City, COUNT(Id) n, MAX(Company) FROM Lead GROUP BY City ORDER BY COUNT(Id) DESC")
    assert [{**record, "attributes": None} for record in answer.json["records"]] == [
        {"attributes": None, "City": None, "n": 2, "expr0": "Hazel Dental Studio"},
        {"attributes": None, "City": "Springvale", "n": 1, "expr0": "Amber Roofing"},
    ]


def test_field_groups(org):
    custom = org.query("SELECT FIELDS(CUSTOM) FROM Lead LIMIT 1").json["records"][0]
    assert len(custom) == 13
    everything = org.query("SELECT FIELDS(ALL) FROM Lead LIMIT 1").json["records"][0]
    assert {"Id", "Address", "Enriched_City__c"} < set(everything)


def test_order_puts_empty_values_first_unless_told_otherwise(org):
    a, b, c = org.leads
    assert org.ids("SELECT Id FROM Lead ORDER BY City, Company DESC") == [c, a, b]
    assert org.ids("SELECT Id FROM Lead ORDER BY City NULLS LAST, Company") == [b, a, c]
    assert org.ids("SELECT Id FROM Lead ORDER BY Company LIMIT 1 OFFSET 1") == [a]


def test_deleted_leads_are_found_by_query_all_only(org):
    org.control("POST", f"/sandbox/leads/{org.leads[0]}/delete")
    assert org.query("SELECT COUNT() FROM Lead").json["totalSize"] == 2
    answer = org.query("SELECT Id FROM Lead WHERE IsDeleted = true", resource="queryAll")
    assert [record["Id"] for record in answer.json["records"]] == [org.leads[0]]


def test_days_are_counted_from_the_orgs_clock(org):
    assert len(org.ids("SELECT Id FROM Lead WHERE CreatedDate = TODAY")) == 3
    org.faults(clock="2026-03-05T00:00:00Z")
    org.token = org.log_in()
    assert org.ids("SELECT Id FROM Lead WHERE CreatedDate = TODAY") == []
    assert len(org.ids("SELECT Id FROM Lead WHERE CreatedDate = LAST_N_DAYS:4")) == 3
    assert org.ids("SELECT Id FROM Lead WHERE CreatedDate = LAST_N_DAYS:3") == []


def test_columns_tell_what_the_query_asks_for(org):
    answer = org.call("GET", f"{V65}/query?columns=true&q=SELECT+Id,Owner.Name,Enrichment_Completed__c+FROM+Lead").json
    assert answer["entityName"] == "Lead"
    names = [(column["columnName"], column["booleanType"], column["custom"]) for column in answer["columnMetadata"]]
    assert names == [("Id", False, False), ("Owner", False, False), ("Enrichment_Completed__c", True, True)]
    assert answer["columnMetadata"][1]["joinColumns"][0]["columnName"] == "Name"


class TestPages:
    @pytest.fixture
    def many(self):
        client = OrgClient(*({"LastName": f"L{number}", "Company": "C"} for number in range(450)))
        yield client
        client.org.database.close()

    def pages(self, org, headers=None):
        page = org.query("SELECT Id FROM Lead", headers).json
        yield page
        while not page["done"]:
            page = org.call("GET", page["nextRecordsUrl"], headers=headers).json
            yield page

    @pytest.mark.parametrize(("asked", "sizes"), [(200, [200, 200, 50]), (1, [200, 200, 50]), (9999, [450])])
    def test_every_record_is_on_one_page(self, many, asked, sizes):
        pages = list(self.pages(many, {"Sforce-Query-Options": f"batchSize={asked}"}))
        assert [len(page["records"]) for page in pages] == sizes
        assert [page["totalSize"] for page in pages] == [450] * len(sizes)
        assert [record["Id"] for page in pages for record in page["records"]] == many.leads

    def test_the_page_size_is_only_a_hint(self, many):
        many.faults(page_size=7)
        pages = list(self.pages(many, {"Sforce-Query-Options": "batchSize=200"}))
        assert len(pages) == 65
        assert [record["Id"] for page in pages for record in page["records"]] == many.leads

    def test_a_lead_deleted_meanwhile_is_left_out(self, many):
        pages = self.pages(many, {"Sforce-Query-Options": "batchSize=200"})
        next(pages)
        many.control("POST", f"/sandbox/leads/{many.leads[210]}/delete")
        assert len(next(pages)["records"]) == 199

    def test_a_cursor_is_closed_by_age_and_by_ten_younger_ones(self, many):
        many.faults(page_size=100)
        first = many.query("SELECT Id FROM Lead").json["nextRecordsUrl"]
        assert many.call("GET", first).status == 200
        for _ in range(10):
            newest = many.query("SELECT Id FROM Lead").json["nextRecordsUrl"]
        assert (many.call("GET", first).status, many.call("GET", first).error) == (400, "INVALID_QUERY_LOCATOR")
        many.clock.pass_time(timedelta(days=2, seconds=1))
        many.token = many.log_in()
        assert many.call("GET", newest).error == "INVALID_QUERY_LOCATOR"

    def test_keyset_pages_meet_every_lead_once(self, many):
        last, seen = "000000000000000", []
        while ids := many.ids(f"SELECT Id FROM Lead WHERE Id > '{last}' ORDER BY Id LIMIT 100"):
            seen += ids
            last = ids[-1]
        assert seen == many.leads
