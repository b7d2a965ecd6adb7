"""Whatever is wrong: what, why and what to do, the right exit code, no traceback, and before any work."""

import os
import shutil

import pytest

GOOD = b"id,website\n1,N/A\n"
NETNS = pytest.mark.skipif(
    os.geteuid() != 0 or shutil.which("unshare") is None, reason="needs root and unshare to make a folder read-only"
)


def refused(done, code, *words):
    assert done.code == code, done
    assert done.out == ""
    for word in (*words, "Why:", "What to do:", "Log id:"):
        assert word in done.err
    assert "Traceback" not in done.err


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (b"id,website\n", "no rows"),
        (b"colour,size\nred,1\n", "No usable column"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "binary"),
        (b"PK\x03\x04abc", "Excel workbook"),
    ],
)
async def test_a_file_that_is_no_list_of_leads(lead_enrichment, tmp_path, content, words):
    (tmp_path / "leads.csv").write_bytes(content)
    refused(await lead_enrichment("run", "leads.csv"), 2, words)
    assert {path.name for path in tmp_path.iterdir()} == {"leads.csv"}


@pytest.mark.parametrize("name", ["none.csv", ".", "/dev/zero"])
async def test_what_is_no_file(lead_enrichment, name):
    refused(await lead_enrichment("run", name), 2, name)


@pytest.mark.parametrize(
    ("arguments", "code", "word"),
    [
        (("--out", "none/o.csv"), 2, "Cannot write"),
        (("--results", "."), 2, "is a folder"),
        (("--out", "leads.csv"), 2, "different files"),
        (("--resume",), 2, "Nothing to resume"),
    ],
)
async def test_options_that_do_not_fit(lead_enrichment, tmp_path, arguments, code, word):
    (tmp_path / "leads.csv").write_bytes(GOOD)
    refused(await lead_enrichment("run", "leads.csv", *arguments), code, word)
    assert (tmp_path / "leads.csv").read_bytes() == GOOD


@pytest.mark.parametrize(
    "arguments", [("run",), ("run", "leads.csv", "--limit", "0"), ("run", "leads.csv", "--concurrency", "x"), ("walk",)]
)
async def test_a_command_line_that_is_not_understood(lead_enrichment, arguments):
    done = await lead_enrichment(*arguments)
    assert done.code == 2
    assert "Error" in done.err
    assert "Traceback" not in done.err


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (("status", "7"), "No such job"),
        (("show", "7"), "No such lead"),
        (("retry",), "No such job"),
        (("retry", "7"), "No such job"),
        (("evaluate", "none"), "Cases not usable"),
    ],
)
async def test_what_is_not_there(lead_enrichment, arguments, word):
    refused(await lead_enrichment(*arguments), 2, word)


async def test_as_json_a_refusal_is_an_object(lead_enrichment):
    done = await lead_enrichment("run", "none.csv", "--json")
    assert done.json["error"]["code"] == "no_such_file"
    assert done.json["exit_code"] == done.code == 2


@pytest.mark.parametrize("setting", ["CONCURRENCY", "MAX_PAGES", "ALLOW_NETWORKS"])
async def test_a_malformed_setting_is_named_before_any_work_and_its_value_is_not_shown(
    lead_enrichment, tmp_path, setting
):
    (tmp_path / "leads.csv").write_bytes(GOOD)
    done = await lead_enrichment("run", "leads.csv", **{setting: "s3cret"})
    refused(done, 3, setting)
    assert "s3cret" not in done.err
    assert not (tmp_path / "data").exists()


async def test_a_data_folder_that_cannot_be_made(lead_enrichment, tmp_path):
    (tmp_path / "leads.csv").write_bytes(GOOD)
    (tmp_path / "file").touch()
    refused(await lead_enrichment("run", "leads.csv", DATA_DIR=str(tmp_path / "file" / "data")), 3, "Store not usable")


@NETNS
async def test_a_read_only_folder_is_named_before_any_work(lead_enrichment, tmp_path):
    (tmp_path / "leads.csv").write_bytes(GOOD)
    folder = tmp_path / "locked"
    folder.mkdir()
    lock = f'mount -t tmpfs -o ro tmpfs "{folder}" && exec "$@"'
    done = await lead_enrichment(
        "run", "leads.csv", "--out", str(folder / "o.csv"), before=("unshare", "-m", "sh", "-c", lock, "sh")
    )
    refused(done, 2, "Cannot write", "Read-only file system")


@NETNS
@pytest.mark.parametrize("size", ["16k", "200k"])
async def test_a_data_folder_without_room_is_named(lead_enrichment, tmp_path, size):
    (tmp_path / "leads.csv").write_text(
        "id,website,note\n" + "".join(f"{n},N/A,{'x' * 200}\n" for n in range(3000)), encoding="utf-8"
    )
    folder = tmp_path / "small"
    folder.mkdir()
    fill = f'mount -t tmpfs -o size={size} tmpfs "{folder}" && exec "$@"'
    done = await lead_enrichment(
        "run", "leads.csv", before=("unshare", "-m", "sh", "-c", fill, "sh"), DATA_DIR=str(folder)
    )
    assert done.code == 3, done
    assert "Store not usable" in done.err
    assert "Traceback" not in done.err


async def test_an_answer_that_nobody_can_take_ends_without_a_traceback(lead_enrichment):
    done = await lead_enrichment("version", before=("sh", "-c", 'exec "$@" >/dev/full', "sh"))
    assert done.code == 3
    assert "standard output" in done.err
    assert "Traceback" not in done.err


@pytest.mark.parametrize(
    "value",
    [
        "N/A",
        "http://",
        "mailto:x@y.example",
        "localhost",
        "10.0.0.1",
        "file:///etc/passwd",
        "bücher.invalid",
        "xn--bcher-kva.invalid",
        "x" * 5000,
        "http://[::1",
        "https://user:pw@127.0.0.1:1/",
        "javascript:alert(1)",
        "\u202ehttp://a.invalid",
        "=1+1",
    ],
)
async def test_every_odd_website_becomes_a_result_with_a_reason(lead_enrichment, tmp_path, value):
    (tmp_path / "leads.csv").write_text(f'id,website\n1,"{value}"\n', encoding="utf-8")
    done = await lead_enrichment("run", "leads.csv", "--json", ALLOW_NETWORKS="")
    assert done.code == 0, done
    assert done.json["statuses"]["skipped"] + done.json["statuses"]["unreachable"] == 1
