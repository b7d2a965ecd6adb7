"""A network of our own without a way out, in which every address in the world is this machine.

`run_in_private_network` starts a script under `unshare` (new user, network and mount namespace). The script calls
`enter` first: loopback comes up and gets all of IPv4 and IPv6 as local addresses, and name lookups of the whole
process go to `DNS_ADDRESS`. A guard that fails then connects to a honeypot of ours and to nothing else.
"""

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

DNS_ADDRESS = "127.0.0.53"
_UNSHARE = ("unshare", "--map-root-user", "--net", "--mount")
_SUPPORT = Path(__file__).parent


def available() -> bool:
    """Whether this machine lets us make namespaces."""
    if shutil.which("unshare") is None or shutil.which("ip") is None:
        return False
    probe = (*_UNSHARE, sys.executable, "-c", "import private_network; private_network.enter()")
    return subprocess.run(probe, cwd=_SUPPORT, capture_output=True, timeout=30, check=False).returncode == 0


def run_in_private_network(script: str, *arguments: str, seconds: float = 300.0) -> dict:
    """Run `tests/support/<script>` inside; its standard output is one JSON object."""
    command = (*_UNSHARE, sys.executable, str(_SUPPORT / script), *arguments)
    done = subprocess.run(command, capture_output=True, text=True, timeout=seconds, check=False)
    if done.returncode:
        raise AssertionError(f"{script} failed:\n{done.stderr}")
    return json.loads(done.stdout)


def enter() -> None:
    """Set up the namespace that this process was started in; refuses to touch one that has a way out."""
    links = json.loads(subprocess.run(("ip", "-j", "link"), capture_output=True, check=True).stdout)
    if [link["ifname"] for link in links] != ["lo"]:
        raise RuntimeError("not inside a private network namespace")
    for command in (
        "ip link set lo up",
        "ip route add local 0.0.0.0/0 dev lo",
        "ip -6 route add local ::/0 dev lo",
    ):
        subprocess.run(command.split(), capture_output=True, check=True)
    with tempfile.NamedTemporaryFile("w", prefix="resolv.conf.", delete=False) as resolv_conf:
        resolv_conf.write(f"nameserver {DNS_ADDRESS}\noptions timeout:1 attempts:1\n")
    Path(resolv_conf.name).chmod(0o644)
    mount = ("mount", "--bind", resolv_conf.name, "/etc/resolv.conf")
    subprocess.run(mount, capture_output=True, check=True)


def connections_opened() -> int:
    """How many TCP connections were begun in this namespace so far, on any address and port (kernel's count)."""
    names, values = (
        line.split() for line in Path("/proc/net/snmp").read_text().splitlines() if line.startswith("Tcp:")
    )
    return int(values[names.index("ActiveOpens")])
