"""`doctor` finds what is missing and names the fix."""


def check(done, name):
    return next(item for item in done.json["checks"] if item["id"] == name)


async def test_every_check_says_what_was_found_and_wanted(lead_enrichment):
    done = await lead_enrichment("doctor", "--json")
    assert {"python", "settings", "data_folder", "free_space", "database", "chromium", "name_lookup"} <= {
        item["id"] for item in done.json["checks"]
    }
    assert all(item["found"] and item["wanted"] for item in done.json["checks"])
    assert done.json["unproven"]
    assert (done.code == 0) == done.json["ok"]


async def test_a_missing_chromium_is_a_failure_with_a_fix(lead_enrichment):
    done = await lead_enrichment("doctor", "--json", CHROMIUM_PATH="/nonexistent/chromium")
    assert done.code == 3
    assert check(done, "chromium")["ok"] is False
    assert "install" in check(done, "chromium")["fix"]


async def test_a_chromium_that_does_not_start_is_a_failure(lead_enrichment, tmp_path):
    program = tmp_path / "chromium"
    program.write_text("#!/bin/sh\nexit 7\n")
    program.chmod(0o755)
    done = await lead_enrichment("doctor", "--json", CHROMIUM_PATH=str(program))
    assert done.code == 3
    assert "code 7" in check(done, "chromium_starts")["found"]


async def test_a_database_that_is_none_is_a_failure(lead_enrichment, tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "lead_enrichment.sqlite3").write_bytes(b"this is no database " * 500)
    done = await lead_enrichment("doctor", "--json")
    assert done.code == 3
    assert check(done, "database")["ok"] is False


async def test_a_malformed_setting_in_dotenv_is_named(lead_enrichment, tmp_path):
    (tmp_path / ".env").write_text("CONCURRENCY=many\n")
    done = await lead_enrichment("doctor", "--json")
    assert done.code == 3
    assert "CONCURRENCY" in check(done, "settings")["found"]


async def test_a_dotenv_that_others_can_read_is_noted(lead_enrichment, tmp_path):
    (tmp_path / ".env").write_text("CONCURRENCY=4\n")
    (tmp_path / ".env").chmod(0o644)
    found = check(await lead_enrichment("doctor", "--json"), "dotenv")
    assert (found["ok"], found["needed"]) == (False, False)


async def test_people_get_lines_with_fixes(lead_enrichment):
    done = await lead_enrichment("doctor", CHROMIUM_PATH="/nonexistent/chromium")
    assert "FIX   chromium" in done.out
    assert "Next step" in done.out


async def test_settings_are_listed_with_value_default_and_meaning(lead_enrichment):
    done = await lead_enrichment("doctor", "--settings", CONCURRENCY="7")
    assert "CONCURRENCY = 7  (default: 32)" in done.out
    listed = (await lead_enrichment("doctor", "--settings", "--json")).json["settings"]
    assert {"DATA_DIR", "ALLOW_NETWORKS", "CHROMIUM_PATH"} <= {item["name"] for item in listed}
    assert all(item["help"] for item in listed)
