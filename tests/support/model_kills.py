"""Workers that ask a model about lead after lead, and are killed in the middle of it."""

import asyncio
import multiprocessing
import os
import random
import signal
import threading
from collections.abc import Callable
from pathlib import Path

from model_lead import desk

processes = multiprocessing.get_context("forkserver")
processes.set_forkserver_preload(["model_lead", "lead_enrichment.adapters.extract.openai.sdk"])
PAGE = "<h1>Larkspur Joinery</h1><p>Larkspur Joinery is run by its owner Jane Wrenfield, a joiner since 2004.</p>"


def _work(base: str, folder: str, plan, name: str) -> None:
    async def work() -> None:
        async with desk(base, Path(folder), plan) as at:
            at.services.second_opinion._gate.failed = lambda: None  # this service is always in trouble
            await asyncio.gather(*(_enrich_many(at, f"{name}-{row}") for row in range(2)))

    asyncio.run(work())


async def _enrich_many(at, name: str) -> None:
    for number in range(1000):
        found = await at.enrich(PAGE, lead=f"{name}-{number}")
        if found.model.detail and "LLM_CAP_JOB_USD" in found.model.detail:
            return


def kill_again_and_again(
    base: str, folder: str, plan, dice: random.Random, *, asked: Callable[[], int], kills: int
) -> int:
    """Two workers at a time, each killed after some requests more, until so many were killed or no more are sent."""
    running = [_started(base, folder, plan, number) for number in (0, 1)]
    done, goal = 0, 5
    while done < kills and _reaches(asked, goal, running):
        goal = asked() + dice.randrange(3, 8)
        oldest = running.pop(0)
        os.kill(oldest.pid, signal.SIGKILL)
        oldest.join()
        done += 1
        running.append(_started(base, folder, plan, done + 1))
    for process in running:
        process.kill()
        process.join()
    return done


def _started(base: str, folder: str, plan, number: int):
    process = processes.Process(target=_work, args=(base, folder, plan, f"w{number}"), daemon=True)
    process.start()
    return process


def _reaches(asked: Callable[[], int], goal: int, running) -> bool:
    """Wait for so many requests; whether they came before all workers had ended."""
    tick = threading.Event()
    for _ in range(1200):
        if asked() >= goal:
            return True
        if not any(process.is_alive() for process in running):
            return False
        tick.wait(0.05)
    return False
