"""Bulk jobs of both generations."""

import csv
import io

import pytest
from sandbox_org import V65

INGEST, EXPORT, OLD = f"{V65}/jobs/ingest", f"{V65}/jobs/query", "/services/async/65.0/job"
JSON = {"Content-Type": "application/json"}
XML = '<jobInfo xmlns="http://www.force.com/2009/06/asyncapi/dataload">{}</jobInfo>'


def table(answer, delimiter=","):
    return list(csv.DictReader(io.StringIO(answer.text), delimiter=delimiter))


def ingest(org, text, **facts):
    job = org.call("POST", INGEST, {"object": "Lead", "operation": "update", **facts}).json
    assert job["state"] == "Open"
    assert org.call("PUT", f"/{job['contentUrl']}", text.encode(), {"Content-Type": "text/csv"}).status == 201
    assert org.call("PATCH", f"{INGEST}/{job['id']}", {"state": "UploadComplete"}).json["state"] == "UploadComplete"
    return f"{INGEST}/{job['id']}"


class TestIngest:
    def test_each_row_has_its_result(self, org):
        a, b, _ = org.leads
        rows = f"{a},Lyon,true,0.7,\n{b},{'x' * 41},false,,\n,Lyon,,,\n{b},#N/A,,,ignored\n"
        job = ingest(org, f"Id,City,Enrichment_Completed__c,Enrichment_Confidence__c,Nope__c\n{rows}")
        info = org.call("GET", job).json
        assert (info["state"], info["numberRecordsProcessed"], info["numberRecordsFailed"]) == ("JobComplete", 4, 3)
        (good,) = table(org.call("GET", f"{job}/successfulResults"))
        assert (good["sf__Id"], good["sf__Created"], good["City"]) == (a, "false", "Lyon")
        failed = table(org.call("GET", f"{job}/failedResults/"))
        assert [row["sf__Error"].partition(":")[0] for row in failed] == [
            "STRING_TOO_LONG",
            "MISSING_ARGUMENT",
            "INVALID_FIELD",
        ]
        assert org.call("GET", f"{job}/unprocessedrecords").status == 200
        assert org.call("GET", f"{job}/unprocessedRecords").status == 200
        found = org.get(a)
        assert (found["City"], found["Enrichment_Completed__c"], found["Enrichment_Confidence__c"]) == (
            "Lyon",
            True,
            0.7,
        )

    def test_na_clears_and_an_empty_cell_leaves_alone(self, org):
        lead = org.leads[1]
        ingest(org, f"Id\tCity\tState\r\n{lead}\t#N/A\t\r\n", columnDelimiter="TAB", lineEnding="CRLF")
        assert (org.get(lead)["City"], org.get(lead)["State"]) == (None, "OH")

    def test_records_can_be_inserted_and_deleted(self, org):
        job = ingest(org, 'LastName,Company\n"A, B",C\n', operation="insert")
        (row,) = table(org.call("GET", f"{job}/successfulResults"))
        assert (row["sf__Created"], org.get(row["sf__Id"])["LastName"]) == ("true", "A, B")
        ingest(org, f"Id\n{row['sf__Id']}\n", operation="delete")
        assert org.query("SELECT COUNT() FROM Lead").json["totalSize"] == 3

    @pytest.mark.parametrize("text", ["", "Id,City\nx\n", 'Id\n"x'])
    def test_a_file_that_cannot_be_read_fails_the_job(self, org, text):
        info = org.call("GET", ingest(org, text)).json
        assert info["state"] == "Failed"
        assert info["errorMessage"].startswith("InvalidBatch : ")

    def test_a_job_takes_one_upload_and_ends_once(self, org):
        job = ingest(org, f"Id,City\n{org.leads[0]},X\n")
        assert org.call("PUT", f"{job}/batches", b"Id\n").status == 400
        assert org.call("PATCH", job, {"state": "Aborted"}).status == 400
        assert len(org.call("GET", INGEST).json["records"]) == 1
        assert org.call("DELETE", job).status == 204
        assert org.call("GET", job).status == 404

    @pytest.mark.parametrize("facts", [{"operation": "hardDelete"}, {"object": "Nope"}, {"columnDelimiter": "DOT"}])
    def test_a_job_that_cannot_be_is_refused(self, org, facts):
        answer = org.call("POST", INGEST, {"object": "Lead", "operation": "update"} | facts)
        assert (answer.status, answer.error) == (400, "INVALIDJOB")


class TestExport:
    def test_results_come_in_pages(self, org):
        job = org.call("POST", EXPORT, {"operation": "query", "query": "SELECT Id, City, Owner.Name FROM Lead"}).json
        assert job["state"] == "UploadComplete"
        where = f"{EXPORT}/{job['id']}"
        assert org.call("GET", where).json["state"] == "JobComplete"
        first = org.call("GET", f"{where}/results?maxRecords=2")
        assert (first.reply.headers["Sforce-Locator"], first.reply.headers["Sforce-NumberOfRecords"]) == ("2", "2")
        last = org.call("GET", f"{where}/results?maxRecords=2&locator=2")
        assert last.reply.headers["Sforce-Locator"] == "null"
        rows = table(first) + table(last)
        assert [row["Id"] for row in rows] == org.leads
        assert (rows[1]["City"], rows[1]["Owner.Name"], rows[0]["City"]) == ("Springvale", "Dana Okafor", "")
        assert org.call("GET", f"{where}/results?locator=9").error == "INVALID_QUERY_LOCATOR"
        assert table(org.call("GET", f"{where}/results")) == rows
        assert org.call("DELETE", where).status == 204

    @pytest.mark.parametrize(
        ("body", "code"),
        [
            ({"operation": "query", "query": "SELECT Nope FROM Lead"}, "INVALID_FIELD"),
            ({"operation": "query", "query": "SELECT COUNT() FROM Lead"}, "INVALIDJOB"),
            ({"operation": "query", "query": "SELECT Address FROM Lead"}, "INVALIDJOB"),
            ({"operation": "odd", "query": "SELECT Id FROM Lead"}, "INVALIDJOB"),
        ],
    )
    def test_what_is_refused(self, org, body, code):
        assert org.call("POST", EXPORT, body).error == code


class TestFirstGeneration:
    def test_a_job_in_json(self, org):
        facts = {"operation": "update", "object": "Lead", "contentType": "JSON", "concurrencyMode": 0}
        job = org.call("POST", OLD, facts, JSON).json
        rows = [{"Id": org.leads[0], "City": "Lyon"}, {"Id": org.leads[1], "City": 5}]
        batch = org.call("POST", f"{OLD}/{job['id']}/batch", rows, JSON).json
        assert (batch["state"], batch["numberRecordsFailed"]) == ("Completed", 1)
        where = f"{OLD}/{job['id']}/batch/{batch['id']}"
        assert org.call("GET", where, headers=JSON).json["jobId"] == job["id"]
        good, bad = org.call("GET", f"{where}/result", headers=JSON).json
        assert (good["success"], good["id"]) == (True, org.leads[0])
        assert bad["errors"][0]["statusCode"] == "JSON_PARSER_ERROR"
        assert org.call("POST", f"{OLD}/{job['id']}", {"state": "Closed"}, JSON).json["state"] == "Closed"
        assert org.call("POST", f"{OLD}/{job['id']}/batch", rows, JSON).json["exceptionCode"] == "InvalidJobState"

    def test_a_job_in_xml_with_csv(self, org):
        xml = {"Content-Type": "application/xml; charset=UTF-8"}
        asked = XML.format("<operation>update</operation><object>Lead</object><contentType>CSV</contentType>")
        answer = org.call("POST", OLD, asked.encode(), xml)
        assert answer.status == 201
        job = answer.text.partition("<id>")[2].partition("<")[0]
        text = f"Id,City\n{org.leads[0]},Nice\n".encode()
        batch = org.call("POST", f"{OLD}/{job}/batch", text, {"Content-Type": "text/csv"})
        assert "<state>Completed</state>" in batch.text
        assert org.get(org.leads[0])["City"] == "Nice"
        closed = org.call("POST", f"{OLD}/{job}", XML.format("<state>Closed</state>").encode(), xml)
        assert "<state>Closed</state>" in closed.text

    @pytest.mark.parametrize(
        ("target", "body", "code"),
        [
            ("/services/async/30.0/job", {}, "InvalidVersion"),
            (OLD, {"operation": "query", "object": "Lead"}, "InvalidJob"),
            (OLD, {"operation": "update", "object": "Lead", "contentType": "XML"}, "InvalidJob"),
            (f"{OLD}/750000000000000", {"state": "Closed"}, "InvalidJob"),
        ],
    )
    def test_what_is_refused(self, org, target, body, code):
        answer = org.call("POST", target, body, JSON)
        assert (answer.status, answer.json["exceptionCode"]) == (400, code)
