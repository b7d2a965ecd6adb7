"""What every `JobQueue` must do."""

import asyncio
from datetime import timedelta
from itertools import chain

import pytest
from samples import ids, job, message, messages, result

from lead_enrichment.domain.errors import LeaseLost
from lead_enrichment.ports import Recorded

NO_WAIT = timedelta(0)
LONG = timedelta(seconds=60)
NO_DELAY = timedelta(0)


async def wear_out(engine, count: int) -> None:
    """Receive everything as often as is allowed, giving it back each time."""
    for _ in range(engine.max_receives):
        for delivery in await engine.queue.receive(count, NO_WAIT):
            await engine.queue.release(delivery, NO_DELAY)


async def test_messages_come_whole_and_in_the_order_sent(engine):
    await engine.queue.send(messages(3))
    deliveries = await engine.queue.receive(10, NO_WAIT)
    assert [delivery.message for delivery in deliveries] == messages(3)
    assert [delivery.receive_count for delivery in deliveries] == [1, 1, 1]


async def test_no_more_than_asked_for_are_received(engine):
    await engine.queue.send(messages(5))
    assert len(await engine.queue.receive(2, NO_WAIT)) == 2
    assert len(await engine.queue.receive(10, NO_WAIT)) == 3


async def test_an_empty_queue_gives_nothing(engine):
    assert await engine.queue.receive(1, NO_WAIT) == []


async def test_a_lead_queued_already_in_the_job_is_ignored(engine):
    await engine.queue.send([message(1), message(1)])
    await engine.queue.send([message(1), message(1, "job-2")])
    assert len(await engine.queue.receive(10, NO_WAIT)) == 2


async def test_a_lead_in_hand_is_not_queued_again(engine):
    await engine.queue.send([message(1)])
    await engine.queue.receive(1, NO_WAIT)
    await engine.queue.send([message(1)])
    assert await engine.queue.receive(1, NO_WAIT) == []


async def test_a_deleted_lead_can_be_sent_again(engine):
    await engine.queue.send([message(1)])
    [delivery] = await engine.queue.receive(1, NO_WAIT)
    await engine.queue.delete(delivery)
    await engine.queue.send([message(1)])
    assert ids(await engine.queue.receive(1, NO_WAIT)) == [message(1).lead.id]


async def test_a_received_message_is_hidden_until_its_lease_runs_out(engine):
    await engine.queue.send([message(1)])
    await engine.queue.receive(1, NO_WAIT)
    engine.pass_time(engine.lease * 0.9)
    assert await engine.queue.receive(1, NO_WAIT) == []
    engine.pass_time(engine.lease * 0.2)
    [again] = await engine.queue.receive(1, NO_WAIT)
    assert again.receive_count == 2


async def test_a_heartbeat_keeps_the_message_hidden(engine):
    await engine.queue.send([message(1)])
    [delivery] = await engine.queue.receive(1, NO_WAIT)
    for _ in range(3):
        engine.pass_time(engine.lease * 0.9)
        await engine.queue.extend(delivery)
    assert await engine.queue.receive(1, NO_WAIT) == []


async def test_whoever_lost_the_lease_can_neither_extend_nor_delete(engine):
    await engine.queue.send([message(1)])
    [stale] = await engine.queue.receive(1, NO_WAIT)
    engine.pass_time(engine.lease * 1.1)
    [present] = await engine.queue.receive(1, NO_WAIT)
    with pytest.raises(LeaseLost):
        await engine.queue.extend(stale)
    with pytest.raises(LeaseLost):
        await engine.queue.delete(stale)
    await engine.queue.release(stale, NO_DELAY)
    assert await engine.queue.receive(1, NO_WAIT) == [], "a stale release changes nothing"
    await engine.queue.delete(present)


async def test_a_deleted_message_is_gone_and_deleting_twice_is_no_error(engine):
    await engine.queue.send([message(1)])
    [delivery] = await engine.queue.receive(1, NO_WAIT)
    await engine.queue.delete(delivery)
    await engine.queue.delete(delivery)
    engine.pass_time(engine.lease * 2)
    assert await engine.queue.receive(1, NO_WAIT) == []


async def test_a_released_message_is_visible_after_its_delay(engine):
    await engine.queue.send([message(1)])
    [delivery] = await engine.queue.receive(1, NO_WAIT)
    await engine.queue.release(delivery, timedelta(seconds=10))
    engine.pass_time(timedelta(seconds=9))
    assert await engine.queue.receive(1, NO_WAIT) == []
    engine.pass_time(timedelta(seconds=2))
    [again] = await engine.queue.receive(1, NO_WAIT)
    assert again.receive_count == 2


async def test_a_release_can_take_its_receive_back_from_the_count(engine):
    engine.needs("uncounted release")
    await engine.queue.send([message(1)])
    for _ in range(engine.max_receives * 2):
        [delivery] = await engine.queue.receive(1, NO_WAIT)
        assert delivery.receive_count == 1
        await engine.queue.release(delivery, NO_DELAY, count_attempt=False)


async def test_after_the_last_receive_a_message_is_set_aside(engine):
    await engine.queue.send([message(1), message(2)])
    await wear_out(engine, 2)
    assert await engine.queue.receive(2, NO_WAIT) == []
    dead = await engine.queue.dead_letters()
    assert ids(dead) == [message(1).lead.id, message(2).lead.id]
    assert [letter.receive_count for letter in dead] == [engine.max_receives] * 2
    engine.pass_time(engine.lease * 10)
    assert await engine.queue.receive(2, NO_WAIT) == []


async def test_a_message_whose_worker_keeps_vanishing_is_set_aside(engine):
    await engine.queue.send([message(1)])
    for receive in range(engine.max_receives):
        [delivery] = await engine.queue.receive(1, NO_WAIT)
        assert delivery.abandoned == receive
        engine.pass_time(engine.lease * 1.1)
    assert await engine.queue.receive(1, NO_WAIT) == []
    assert len(await engine.queue.dead_letters()) == 1


async def test_a_worn_message_does_not_keep_others_waiting(engine):
    await engine.queue.send([message(1)])
    await wear_out(engine, 1)
    await engine.queue.send([message(2)])
    assert ids(await engine.queue.receive(1, NO_WAIT)) == [message(2).lead.id]


async def test_a_release_that_was_announced_is_not_an_abandoned_one(engine):
    await engine.queue.send([message(1)])
    [delivery] = await engine.queue.receive(1, NO_WAIT)
    await engine.queue.release(delivery, NO_DELAY)
    [again] = await engine.queue.receive(1, NO_WAIT)
    assert again.abandoned == 0


async def test_a_lead_that_was_put_off_is_not_abandoned_before_work_on_it_begins(engine):
    await engine.queue.send([message(1)])
    [delivery] = await engine.queue.receive(1, NO_WAIT)
    held = await engine.queue.put_off(delivery, NO_DELAY)
    assert held is ("uncounted release" in engine.lacks)
    engine.pass_time(engine.lease * 1.1)
    [again] = await engine.queue.receive(1, NO_WAIT)
    assert again.abandoned == 0
    if held:
        with pytest.raises(LeaseLost):
            await engine.queue.begin(delivery)
        await engine.queue.put_off(again, NO_DELAY)
        await engine.queue.begin(again)
    engine.pass_time(engine.lease * 1.1)
    [third] = await engine.queue.receive(1, NO_WAIT)
    assert third.abandoned == 1


async def test_letters_of_finished_leads_are_dropped_and_others_stay(engine):
    await engine.jobs.create(job())
    await engine.queue.send([message(1), message(2), message(3)])
    await wear_out(engine, 3)
    assert await engine.queue.receive(3, NO_WAIT) == []
    [letter] = [one for one in await engine.queue.dead_letters() if one.message == message(1)]
    assert await engine.results.record(result(message(1)), letter) is Recorded.STORED
    await engine.queue.settle(letter)
    await engine.queue.drop_dead_letters("job-1", [])
    assert (await engine.queue.depth()).dead == 2
    await engine.queue.drop_dead_letters("job-2", [message(2)])
    assert (await engine.queue.depth()).dead == 2


async def test_dead_letters_can_be_deleted(engine):
    await engine.queue.send([message(1)])
    await wear_out(engine, 1)
    await engine.queue.receive(1, NO_WAIT)
    [letter] = await engine.queue.dead_letters()
    await engine.queue.delete(letter)
    assert await engine.queue.dead_letters() == []
    assert await engine.queue.redrive() == 0


async def test_dead_letters_of_one_job_are_brought_back_with_a_fresh_count(engine):
    await engine.queue.send([message(1), message(1, "job-2")])
    await wear_out(engine, 2)
    await engine.queue.receive(1, NO_WAIT)
    assert len(await engine.queue.dead_letters("job-2")) == 1
    assert await engine.queue.redrive("job-2") == 1
    [delivery] = await engine.queue.receive(5, NO_WAIT)
    assert (delivery.message, delivery.receive_count) == (message(1, "job-2"), 1)
    assert await engine.queue.redrive() == 1


async def test_a_dead_letter_is_not_queued_again_by_sending_it(engine):
    engine.needs("one sending")
    await engine.queue.send([message(1)])
    await wear_out(engine, 1)
    await engine.queue.receive(1, NO_WAIT)
    await engine.queue.send([message(1)])
    assert await engine.queue.receive(1, NO_WAIT) == []


async def test_depth_counts_what_waits_is_in_hand_and_is_set_aside(engine):
    engine.needs("depth of a job")
    await engine.queue.send([message(1)])
    await wear_out(engine, 1)
    await engine.queue.receive(1, NO_WAIT)
    await engine.queue.send([message(2), message(3), message(4), message(1, "job-2")])
    [delivery, delayed] = await engine.queue.receive(2, NO_WAIT)
    await engine.queue.release(delayed, LONG)
    engine.pass_time(timedelta(seconds=5))
    depth = await engine.queue.depth("job-1")
    assert (depth.waiting, depth.in_flight, depth.dead, depth.oldest_age) == (2, 1, 1, 5.0)
    assert (await engine.queue.depth()).waiting == 3
    assert (await engine.queue.depth("job-2")).waiting == 1
    assert (await engine.queue.depth("job-3")).oldest_age == 0.0
    await engine.queue.delete(delivery)
    assert (await engine.queue.depth("job-1")).in_flight == 0


async def test_a_waiting_receive_is_woken_by_a_send(engine):
    waiting = asyncio.create_task(engine.queue.receive(1, LONG))
    await engine.queue.send([message(1)])
    assert len(await waiting) == 1


async def test_a_waiting_receive_finds_what_another_process_sends(engines):
    here, there = await engines(), await engines()
    waiting = asyncio.create_task(here.queue.receive(1, LONG))
    await there.queue.send([message(1)])
    assert len(await waiting) == 1


async def test_all_waiting_receives_are_woken(engine):
    waiting = [asyncio.create_task(engine.queue.receive(1, LONG)) for _ in range(5)]
    await engine.queue.send(messages(5))
    received = await asyncio.gather(*waiting)
    assert sorted(ids(list(chain.from_iterable(received)))) == [message(n).lead.id for n in range(1, 6)]


async def test_a_wait_ends_without_a_message(engine):
    assert await engine.queue.receive(1, timedelta(milliseconds=20)) == []


async def test_two_processes_never_hold_the_same_message(engines):
    views = [await engines() for _ in range(4)]
    await views[0].queue.send(messages(views[0].many))

    async def take_all(view):
        taken = []
        while deliveries := await view.queue.receive(7, NO_WAIT):
            taken += ids(deliveries)
        return taken

    taken = list(chain.from_iterable(await asyncio.gather(*(take_all(view) for view in views))))
    assert sorted(taken) == [m.lead.id for m in messages(views[0].many)]


async def test_a_cancelled_receive_keeps_no_message(engine):
    engine.needs("uncounted release")
    await engine.queue.send(messages(1))
    for _ in range(30):
        receiving = asyncio.create_task(engine.queue.receive(1, NO_WAIT))
        for _ in range(3):
            await asyncio.wait({receiving}, timeout=0.0002)
        receiving.cancel()
        try:
            deliveries = await receiving
        except asyncio.CancelledError:
            deliveries = []
        for delivery in deliveries:
            await engine.queue.release(delivery, NO_DELAY, count_attempt=False)
    [delivery] = await engine.queue.receive(1, NO_WAIT)
    assert delivery.receive_count == 1


@pytest.mark.parametrize("jump", [timedelta(hours=-1), timedelta(hours=1)])
async def test_leases_and_delays_survive_a_jump_of_the_clock(engine, jump):
    engine.needs("a clock of ours")
    await engine.queue.send(messages(3))
    [held, delayed] = await engine.queue.receive(2, NO_WAIT)
    await engine.queue.release(delayed, timedelta(seconds=10))
    engine.pass_time(jump)
    received = await engine.queue.receive(10, NO_WAIT)
    engine.pass_time(engine.lease * 2)
    received += await engine.queue.receive(10, NO_WAIT)
    assert {m.lead.id for m in messages(3)} == set(ids(received)), "nothing waits for the clock to come round"
    with pytest.raises(LeaseLost):
        await engine.queue.delete(held)
