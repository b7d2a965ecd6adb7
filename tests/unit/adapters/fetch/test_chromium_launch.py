from pathlib import Path

import pytest

from lead_enrichment.adapters.fetch.chromium_errors import navigation_problem
from lead_enrichment.adapters.fetch.chromium_launch import chromium_environment, launch_options
from lead_enrichment.domain.errors import PermanentError, TransientError


def test_chromium_gets_no_secret_and_no_container_credentials():
    ours = {
        "PATH": "/usr/bin",
        "HOME": "/home/a",
        "LC_ALL": "C.UTF-8",
        "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI": "/v2/credentials/x",
        "AWS_SESSION_TOKEN": "x",
        "OPENAI_API_KEY": "x",
        "SF_PASSWORD": "x",
        "HTTPS_PROXY": "http://elsewhere",
        "SOMETHING_NEW": "x",
    }
    assert set(chromium_environment(ours)) == {"PATH", "HOME", "LC_ALL"}


def test_everything_goes_through_the_proxy_and_no_debugging_port_is_opened():
    arguments = launch_options(Path("/x/chromium-headless-shell"), "127.0.0.1:4000", {})["args"]
    assert "--proxy-server=http://127.0.0.1:4000" in arguments
    assert "--proxy-bypass-list=<-loopback>" in arguments
    assert "--force-webrtc-ip-handling-policy=disable_non_proxied_udp" in arguments
    assert "--disable-quic" in arguments
    assert any(argument.startswith("--host-resolver-rules=MAP * ~NOTFOUND") for argument in arguments)
    assert not any("remote-debugging" in argument for argument in arguments)


@pytest.mark.parametrize(("user", "sandbox"), [(0, False), (1000, True)])
def test_only_root_goes_without_chromiums_sandbox(monkeypatch, user, sandbox):
    monkeypatch.setattr("os.geteuid", lambda: user)
    assert launch_options(Path("/x/chromium"), "127.0.0.1:4000", {})["chromium_sandbox"] is sandbox


def test_full_chromium_is_told_to_be_headless():
    assert "--headless=new" in launch_options(Path("/x/chromium"), "127.0.0.1:4000", {})["args"]


REFUSED = PermanentError("address_not_allowed", "10.0.0.1")


@pytest.mark.parametrize(
    ("message", "refused", "kind", "code"),
    [
        ("Page.goto: net::ERR_TUNNEL_CONNECTION_FAILED at https://x/", REFUSED, PermanentError, "address_not_allowed"),
        ("Page.goto: net::ERR_TUNNEL_CONNECTION_FAILED at https://x/", None, TransientError, "unreachable"),
        ("Page.goto: net::ERR_CONNECTION_RESET at https://x/", REFUSED, TransientError, "unreachable"),
        ("Page.goto: net::ERR_TOO_MANY_REDIRECTS at https://x/", None, PermanentError, "redirect_loop"),
        ("Page.goto: net::ERR_UNSAFE_REDIRECT at https://x/", None, PermanentError, "address_not_allowed"),
        ("Page.goto: net::ERR_ABORTED at https://x/", None, PermanentError, "not_a_web_page"),
        ("Page.goto: Download is starting", None, PermanentError, "not_a_web_page"),
        ("Protocol error (Page.navigate): Cannot navigate to invalid URL", None, PermanentError, "bad_website"),
        ("Page.goto: Page crashed", None, TransientError, "browser_crashed"),
        ("Target page, context or browser has been closed", None, TransientError, "browser_crashed"),
        ("something nobody has seen", None, TransientError, "browser_crashed"),
    ],
)
def test_chromiums_words_become_our_errors(message, refused, kind, code):
    problem = navigation_problem(message, refused)
    assert isinstance(problem, kind)
    assert problem.code == code
