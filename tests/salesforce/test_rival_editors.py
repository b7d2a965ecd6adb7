"""People edit leads while we write them; the org's version history is the only witness (I4, I5, F14)."""

from rivals import campaign
from salesforce_org import org_with, raw_lead

LEADS = 200


async def test_nothing_a_person_entered_is_overwritten_and_nothing_is_written_twice(tmp_path):
    async with org_with([raw_lead(number) for number in range(LEADS)], tmp_path) as org:
        verdict, edits = await campaign(org, seed=20260301)
    assert verdict.overwritten == []
    assert verdict.mixed == []
    assert verdict.twice == []
    assert verdict.empty == []
    assert verdict.leads == LEADS
    assert edits > LEADS // 10
    assert verdict.written > LEADS // 2
