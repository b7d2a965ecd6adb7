"""Workers that ask a model about lead after lead, and are killed in the middle of it."""

import asyncio
import multiprocessing.connection
import random
import signal
from pathlib import Path

from forked import processes
from model_lead import desk
from model_server import Answerer

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


class DoomedWorkers:
    """Two workers at a time. The server kills the older one upon every third to seventh request, before it answers."""

    def __init__(self, base: str, folder: Path, plan, dice: random.Random) -> None:
        self._about = (base, str(folder), plan)
        self._dice = dice
        self._started = 0
        self._in_turn: list = []
        self._until_next = 5

    def killing(self, answer: Answerer) -> Answerer:
        """The same answers from a server that kills."""

        def answer_or_kill(data):
            self._until_next -= 1
            if self._until_next == 0:
                self._until_next = self._dice.randrange(3, 8)
                if self._in_turn:
                    self._in_turn.pop(0).kill()
            return answer(data)

        return answer_or_kill

    def run(self, kills: int) -> int:
        """Work until so many were killed, or until the cap has ended all others; how many were killed."""
        running, done = [self._start(), self._start()], 0
        while running and done < kills:
            ended = set(multiprocessing.connection.wait([one.sentinel for one in running]))
            for one in [one for one in running if one.sentinel in ended]:
                one.join()
                running.remove(one)
                if one.exitcode == -signal.SIGKILL:
                    done += 1
                    running.append(self._start())
        for one in running:
            one.kill()
            one.join()
        return done

    def _start(self):
        process = processes.Process(target=_work, args=(*self._about, f"w{self._started}"), daemon=True)
        process.start()
        self._started += 1
        self._in_turn.append(process)
        return process
