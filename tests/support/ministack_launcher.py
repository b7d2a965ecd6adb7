"""Starts MiniStack on a free loopback port with a clock that runs ahead by what comes in on standard input.

Run by the Python of MiniStack's own environment: it imports nothing of ours.
"""

import json
import os
import socket
import sys
import threading
import time
import urllib.request

with socket.socket() as probe:
    probe.bind(("127.0.0.1", 0))
    PORT = probe.getsockname()[1]
os.environ.update(BIND_HOST="127.0.0.1", GATEWAY_PORT=str(PORT), IOT_MTLS_ENABLED="0", LOG_LEVEL="ERROR")

_real = time.time
_ahead = [0.0]
time.time = lambda: _real() + _ahead[0]
_out = sys.stdout
sys.stdout = sys.stderr


def steer() -> None:
    while True:
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{PORT}/", timeout=5).close()
            break
        except urllib.error.HTTPError:
            break
        except OSError:
            threading.Event().wait(0.05)
    print(json.dumps({"endpoint": f"http://127.0.0.1:{PORT}"}), file=_out, flush=True)
    for line in sys.stdin:
        _ahead[0] += float(line)
        print("moved", file=_out, flush=True)
    os._exit(0)


threading.Thread(target=steer, daemon=True).start()
from ministack.app import main  # noqa: E402

main()
