"""How Chromium is started: closed to everything but our proxy, without our secrets, and quiet."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from lead_enrichment.adapters.fetch.browser_find import is_headless_shell

# What a browser needs of our environment. A list of what to leave out would miss the next secret.
_PASSED_ON: Final = frozenset(
    {"PATH", "HOME", "USER", "LOGNAME", "TMPDIR", "TZ", "LANG", "LANGUAGE", "LD_LIBRARY_PATH"}
)
_PASSED_ON_PREFIXES: Final = ("LC_", "XDG_", "FONTCONFIG_")

_SWITCHES: Final = (
    # every byte goes through our proxy (spec: reliability, section 1, last row)
    "--proxy-bypass-list=<-loopback>",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--disable-quic",
    "--dns-prefetch-disable",
    "--no-pings",
    "--disable-background-networking",
    "--disable-domain-reliability",
    "--disable-client-side-phishing-detection",
    # nothing that is not text: images and fonts cost a third of the time and change no word
    "--blink-settings=imagesEnabled=false",
    "--disable-remote-fonts",
    "--mute-audio",
    "--autoplay-policy=user-gesture-required",
    # nothing that needs a person
    "--block-new-web-contents",
    "--disable-notifications",
    "--deny-permission-prompts",
    # one process less, and no drawing that nobody looks at
    "--disable-gpu",
    "--in-process-gpu",
    "--disable-software-rasterizer",
    # a page's scripts may use 256 MB before their process ends
    "--js-flags=--max-old-space-size=256",
    "--log-level=3",
)


def launch_options(executable: Path, proxy: str, environment: Mapping[str, str]) -> dict[str, Any]:
    """What Playwright's `chromium.launch` is given. `proxy` is host:port of the egress proxy.

    Chromium's own sandbox is on, except for root, for whom it cannot work. Signals are left to us: Ctrl-C must end
    the job first and Chromium after it.
    """
    arguments = [f"--proxy-server=http://{proxy}", *_SWITCHES]
    return {
        "executable_path": executable,
        "args": arguments if is_headless_shell(executable) else ["--headless=new", *arguments],
        "ignore_default_args": ["--disable-popup-blocking"],
        "env": chromium_environment(environment),
        "chromium_sandbox": os.geteuid() != 0,
        "handle_sigint": False,
        "handle_sigterm": False,
        "handle_sighup": False,
        "timeout": 30_000,
    }


def chromium_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """What Chromium is given of the environment: no secrets, no container credentials, no system proxies."""
    return {
        name: value for name, value in environment.items() if name in _PASSED_ON or name.startswith(_PASSED_ON_PREFIXES)
    }
