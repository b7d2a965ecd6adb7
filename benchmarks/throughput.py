"""Leads per hour on loopback sites: 150 ms latency, 15 % rendered by scripts. Compare ratios within one run only.

usage: python benchmarks/throughput.py [--sites N] [--concurrency N]
"""

import argparse
import asyncio
import csv
import json
import multiprocessing
import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from multiprocessing.connection import Connection
from pathlib import Path
from time import perf_counter

from lead_enrichment.sandbox.website_server import Answer, HostedSite, WebsiteServer

LATENCY_SECONDS = 0.15
FIRST = "Ada Bruno Clara Dorian Edith Felix Greta Hugo Ines Jonas Klara Leon Mara Nils Olga Paul".split()
LAST = "Abernathy Brightwater Castellan Dunmore Eastlake Fairweather Greystone Holloway Ironside Kingsley".split()
WORDS = "quality local service family team project home garden repair honest season careful friendly design".split()


def website(number: int) -> tuple[HostedSite, str]:
    """One invented business of four pages and the name of its owner; every seventh is built by scripts."""
    pick = random.Random(number)  # noqa: S311 - repeatable, nothing secret
    owner = f"{pick.choice(FIRST)} {pick.choice(LAST)}"
    company = f"{pick.choice(LAST)} {pick.choice(WORDS).title()} Works {number}"
    menu = "".join(f'<a href="/{name}">{name.title()}</a> ' for name in ("about", "contact", "services"))
    filler = "".join(f"<p>{' '.join(pick.choices(WORDS, k=60))}.</p>" for _ in range(60))
    bodies = {
        "/": f"<nav>{menu}</nav><h1>{company}</h1>{filler}",
        "/about": f"<nav>{menu}</nav><h1>About</h1>{filler}<p>{company} is owned and operated by {owner}.</p>",
        "/contact": f"<nav>{menu}</nav><h1>Contact</h1><p>{company}<br>{number + 10} Oak St<br>Dayton, OH 45402</p>",
        "/services": f"<nav>{menu}</nav><h1>Services</h1>{filler}",
    }
    if number % 20 in {3, 10, 17}:
        script = f"const p={json.dumps(bodies)};document.getElementById('root').innerHTML=p[location.pathname];"
        bodies = dict.fromkeys(bodies, f'<div id="root"></div><script>{script}</script>')
    head = f"<!doctype html><html lang=en><head><meta charset=utf-8><title>{company}</title></head><body>"
    pages = {
        path: Answer(f"{head}{body}</body></html>".encode(), delay=LATENCY_SECONDS) for path, body in bodies.items()
    }
    return HostedSite(f"site-{number}", pages), owner


def serve(sites: int, pipe: Connection) -> None:
    """Serve the sites in a process of their own until the pipe is closed."""

    async def run() -> None:
        async with WebsiteServer([website(number)[0] for number in range(sites)]) as server:
            pipe.send(server.urls)
            await asyncio.to_thread(pipe.poll, None)

    asyncio.run(run())


def children(pid: int) -> Iterator[int]:
    """The process and all its descendants."""
    yield pid
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        for child in task.read_text().split():
            yield from children(int(child))


def memory_mb(pid: int) -> float:
    """Proportional memory of the process and its descendants, in MB (Linux)."""
    kilobytes = 0
    for each in list(children(pid)):
        try:
            lines = Path(f"/proc/{each}/smaps_rollup").read_text().splitlines()
        except OSError:
            continue
        kilobytes += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return kilobytes / 1024


def main() -> None:
    """Serve, run the command, print one line of figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sites", type=int, default=200)
    parser.add_argument("--concurrency", type=int, default=32)
    asked = parser.parse_args()
    ours, theirs = multiprocessing.Pipe()
    server = multiprocessing.Process(target=serve, args=(asked.sites, theirs))
    server.start()
    try:
        with tempfile.TemporaryDirectory() as folder:
            print(json.dumps(measure(Path(folder), ours.recv(), asked.concurrency)))
    finally:
        ours.send("stop")
        server.join()


def measure(folder: Path, urls: dict[str, str], concurrency: int) -> dict[str, float]:
    """Run the command on all sites in an empty data folder."""
    leads = folder / "leads.csv"
    with leads.open("w", newline="") as file:
        csv.writer(file).writerows([("id", "website"), *urls.items()])
    command = [sys.executable, "-m", "lead_enrichment", "run", str(leads), "--concurrency", str(concurrency), "--json"]
    environment = {**os.environ, "DATA_DIR": str(folder / "data"), "ALLOW_NETWORKS": "127.0.0.0/8"}
    began, peak = perf_counter(), 0.0
    with subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:  # noqa: S603
        while process.returncode is None:
            peak = max(peak, memory_mb(process.pid))
            try:
                process.wait(0.5)
            except subprocess.TimeoutExpired:
                continue
    seconds = perf_counter() - began
    results = [json.loads(line) for line in (folder / "leads.results.jsonl").read_text().splitlines()]
    owners = {f"site-{number}": website(number)[1] for number in range(len(urls))}
    right = sum(
        f"{each['enrichment']['first_name']} {each['enrichment']['last_name']}" == owners[each["lead_id"]]
        for each in results
    )
    return {
        "leads": len(results),
        "owners_right": right,
        "seconds": round(seconds, 1),
        "leads_per_hour": round(len(results) / seconds * 3600),
        "peak_mb": round(peak),
    }


if __name__ == "__main__":
    main()
