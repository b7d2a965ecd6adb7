"""What every pool of workers does."""

import sys
from contextlib import asynccontextmanager
from itertools import count
from unittest import mock

import pytest
from orchestrated import aws_settings

from lead_enrichment.adapters.aws.clients import Aws
from lead_enrichment.adapters.worker_pool.ecs import EcsPlace, EcsWorkerPool
from lead_enrichment.adapters.worker_pool.local import LocalWorkerPool
from lead_enrichment.domain.errors import SetupError

numbers = count(1)


@asynccontextmanager
async def place_on(server):
    """A place for workers on moto, and the clients for it."""
    settings = aws_settings(server, f"pool-{next(numbers)}")
    place = EcsPlace(
        settings["ECS_CLUSTER"],
        settings["ECS_TASK_DEFINITION"],
        (settings["ECS_SUBNETS"],),
        settings["ECS_SECURITY_GROUP"],
    )
    with mock.patch.dict("os.environ", server.environment):
        async with Aws() as aws:
            yield place, aws, server.client("ecs")


@pytest.fixture
async def ecs(servers):
    async with place_on(servers("moto")) as found:
        yield found


@pytest.fixture(params=["ecs", "local"])
async def pool(request, servers):
    if request.param == "ecs":
        async with place_on(servers("moto")) as (place, aws, _):
            yield EcsWorkerPool(aws, place, on_demand=1, spot=True)
        return
    waiting = (sys.executable, "-c", "import sys, time; time.sleep(60)")
    local = LocalWorkerPool({}, waiting)
    yield local
    await local.close()


async def test_workers_that_were_started_are_present(pool):
    assert (nobody := await pool.present()).workers == 0
    assert (await pool.start(3, "a")).workers == 3
    assert (some := await pool.present()).workers == 3
    assert nobody.mark != some.mark


async def test_the_mark_is_another_one_after_a_worker_was_lost(ecs):
    place, aws, client = ecs
    pool = EcsWorkerPool(aws, place, on_demand=0, spot=True)
    nobody = await pool.present()
    await pool.start(1, "a")
    [arn] = client.list_tasks(cluster=place.cluster)["taskArns"]
    client.stop_task(cluster=place.cluster, task=arn)
    lost = await pool.present()
    assert (nobody.workers, lost.workers) == (0, 0)
    assert lost.mark != nobody.mark


def tasks(client, place):
    arns = client.list_tasks(cluster=place.cluster)["taskArns"]
    return client.describe_tasks(cluster=place.cluster, tasks=arns)["tasks"] if arns else []


async def test_more_than_ten_take_several_calls_with_a_base_on_demand(ecs):
    place, aws, client = ecs
    pool = EcsWorkerPool(aws, place, on_demand=2, spot=True)
    started = await pool.start(25, "a")
    assert started.workers == 25
    assert (await pool.present()).workers == 25
    by_whom = [
        task["startedBy"]
        for task in client.describe_tasks(
            cluster=place.cluster, tasks=client.list_tasks(cluster=place.cluster)["taskArns"]
        )["tasks"]
    ]
    assert by_whom.count("lead-enrichment-on-demand") == 2
    await pool.start(1, "b")
    assert len(client.list_tasks(cluster=place.cluster, startedBy="lead-enrichment-on-demand")["taskArns"]) == 2


async def test_without_spot_all_are_on_demand(ecs):
    place, aws, client = ecs
    await EcsWorkerPool(aws, place, on_demand=0, spot=False).start(2, "a")
    assert {task["startedBy"] for task in tasks(client, place)} == {"lead-enrichment-on-demand"}


async def test_what_ecs_cannot_place_is_named_and_the_rest_counts(ecs):
    place, aws, _ = ecs
    answer = {"tasks": [{}], "failures": [{"reason": "RESOURCE:MEMORY"}, {"reason": "RESOURCE:MEMORY"}]}
    with mock.patch.object(aws.ecs, "run_task", return_value=answer, __name__="run_task"):
        started = await EcsWorkerPool(aws, place, on_demand=0, spot=True).start(3, "a")
    assert (started.workers, started.failures) == (1, ("RESOURCE:MEMORY",))


async def test_every_call_has_a_token_that_repeats_with_the_request(ecs):
    place, aws, _ = ecs
    seen = []

    def run_task(**asked):
        seen.append(asked)
        return {"tasks": [{}] * asked["count"], "failures": []}

    pool = EcsWorkerPool(aws, place, on_demand=1, spot=True)
    with mock.patch.object(aws.ecs, "run_task", run_task):
        for _ in range(2):
            await pool.start(15, "a")
    tokens = [asked["clientToken"] for asked in seen]
    assert tokens[:3] == tokens[3:]
    assert len(set(tokens)) == 3
    assert [asked["count"] for asked in seen[:3]] == [1, 10, 4]
    assert "launchType" not in seen[0]
    assert all(len(token) <= 64 for token in tokens)


async def test_a_missing_cluster_or_definition_is_a_set_up_fault(ecs):
    place, aws, _ = ecs
    nowhere = EcsPlace("nowhere", place.task_definition, place.subnets, place.security_group)
    with pytest.raises(SetupError) as caught:
        await EcsWorkerPool(aws, nowhere, on_demand=0, spot=True).present()
    assert caught.value.code == "aws_missing"
    nothing = EcsPlace(place.cluster, "nothing:7", place.subnets, place.security_group)
    with pytest.raises(SetupError) as caught:
        await EcsWorkerPool(aws, nothing, on_demand=0, spot=True).start(1, "a")
    assert caught.value.code == "workers_not_started"
