"""Pages that make a browser start requests to honeypots, one way each; served by `treacherous_site`.

Every page reports `/sub/done?<its name>` when its requests have had time to leave.
"""

from dataclasses import dataclass, field

_TARGETS = (
    "http://127.0.0.1/",
    "http://10.1.2.3/",
    "http://169.254.169.254/latest/",
    "http://[::1]/",
    "http://2130706433/",
    "http://a-private.test/",
    "https://10.1.2.3/",
)
_LOOP, _META = _TARGETS[0], _TARGETS[2]


@dataclass(frozen=True)
class Page:
    """What stands before the honest text, and the headers of the response."""

    html: str
    headers: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Part:
    """Something that a page above asks for on its own site."""

    content_type: str
    body: str
    headers: dict[str, str] = field(default_factory=dict)


def _each(template: str) -> str:
    return "".join(template.replace("URL", target + name) for name, target in zip("abcdefg", _TARGETS, strict=True))


def _script(per_target: str) -> str:
    return f"<script>for (const u of {list(_TARGETS)!r}) {{ try {{ {per_target} }} catch (e) {{}} }}</script>"


_RTC = """<script>
const pc = new RTCPeerConnection({iceServers: [SERVERS]});
pc.createDataChannel('x'); pc.createOffer().then(o => pc.setLocalDescription(o));
</script>"""

PAGES: dict[str, Page] = {
    "img": Page(_each("<img src=URL><img srcset='URL 2x'>")),
    "css": Page(_each("<link rel=stylesheet href=URL>") + "<style>" + _each("@import 'URL';") + "</style>"),
    "script": Page(_each("<script src=URL></script><script type=module src=URL></script>")),
    "iframe": Page(_each("<iframe src=URL></iframe>")),
    "object": Page(_each("<object data=URL></object><embed src=URL>")),
    "media": Page(_each("<video src=URL autoplay muted preload=auto></video><audio src=URL preload=auto></audio>")),
    "font": Page(
        "<style>" + _each("@font-face{font-family:f;src:url(URL)}") + "p{font-family:f}</style>",
    ),
    "fetch": Page(_script("fetch(u, {mode: 'no-cors'}).catch(() => 0)")),
    "xhr": Page(_script("const x = new XMLHttpRequest(); x.open('GET', u); x.send()")),
    "beacon": Page(_script("navigator.sendBeacon(u, 'x')")),
    "ws": Page(_script("new WebSocket(u.replace('http', 'ws'))")),
    "eventsource": Page(_script("new EventSource(u)")),
    "worker": Page(
        "<script>new Worker(URL.createObjectURL(new Blob([`for (const u of "
        f"{list(_TARGETS)!r}) fetch(u, {{mode: 'no-cors'}}).catch(() => 0)`])))</script>"
    ),
    "serviceworker": Page(
        "<script>navigator.serviceWorker && navigator.serviceWorker.register('/subpart/sw.js')</script>"
    ),
    "prefetch": Page(
        _each("<link rel=prefetch href=URL><link rel=prerender href=URL><link rel=preload as=script href=URL>")
        + f'<script type=speculationrules>{{"prerender": [{{"source": "list", "urls": ["{_LOOP}", "{_META}"]}}]}}</script>'
    ),
    "preconnect": Page(_each("<link rel=preconnect href=URL><link rel=dns-prefetch href=URL>")),
    "popup": Page(_script("window.open(u)")),
    "download": Page(_script("const a = document.createElement('a'); a.href = u; a.download = 'x'; a.click()")),
    "form": Page(
        f"<iframe name=t></iframe><form method=post action={_LOOP} target=t><input name=a value=b></form>"
        "<script>document.forms[0].submit()</script>"
    ),
    "webrtc-udp": Page(_RTC.replace("SERVERS", "{urls: ['stun:10.1.2.3:3478', 'stun:127.0.0.1:19302']}")),
    "webrtc-tcp": Page(
        _RTC.replace(
            "SERVERS",
            "{urls: ['turn:10.1.2.3:3478?transport=tcp', 'turns:127.0.0.1:5349'], username: 'a', credential: 'b'}",
        )
    ),
    "webtransport": Page("<script>new WebTransport('https://10.1.2.3/')</script>"),
    "favicon": Page(_each("<link rel=icon href=URL>")),
    "manifest": Page(f"<link rel=manifest href={_LOOP}>"),
    "csp-report": Page(
        "<img src=http://pub2.test/x.png><script src=http://pub2.test/x.js></script>",
        {"Content-Security-Policy": f"script-src 'self' 'unsafe-inline'; img-src 'none'; report-uri {_LOOP} {_META}"},
    ),
    "nel": Page(
        "<script>fetch('/subpart/missing').catch(() => 0)</script>",
        {
            "Report-To": f'{{"group": "g", "max_age": 99, "endpoints": [{{"url": "{_TARGETS[6]}"}}]}}',
            "Reporting-Endpoints": f'default="{_TARGETS[6]}"',
            "NEL": '{"report_to": "g", "max_age": 99, "success_fraction": 1.0, "failure_fraction": 1.0}',
        },
    ),
    "portal-auth": Page("<iframe src=/subpart/auth></iframe>" + _each("<iframe src=URL></iframe>")),
    "pdf": Page("<iframe src=/subpart/doc.pdf></iframe><embed type=application/pdf src=/subpart/doc.pdf>"),
    "svg": Page("<object data=/subpart/doc.svg></object><iframe src=/subpart/doc.svg></iframe>"),
    "xslt": Page("<iframe src=/subpart/doc.xml></iframe>"),
}

PARTS: dict[str, Part] = {
    "sw.js": Part("text/javascript", f"self.addEventListener('install', () => fetch('{_LOOP}', {{mode: 'no-cors'}}))"),
    "auth": Part("text/html", "no", {"WWW-Authenticate": 'Basic realm="x"'}),
    "doc.pdf": Part("application/pdf", f"%PDF-1.4\n1 0 obj<</Type/Catalog/OpenAction<</S/URI/URI({_LOOP})>>>>endobj\n"),
    "doc.svg": Part(
        "image/svg+xml",
        '<svg xmlns="http://www.w3.org/2000/svg">' + _each('<image href="URL"/><use href="URL#x"/>') + "</svg>",
    ),
    "doc.xml": Part("text/xml", f'<?xml version="1.0"?><?xml-stylesheet type="text/xsl" href="{_LOOP}"?><a/>'),
}


def hostile_html(name: str) -> str:
    """The page's HTML with its report at the end."""
    return f"{PAGES[name].html}<script>setTimeout(() => fetch('/sub/done?{name}', {{method: 'POST'}}), 1500)</script>"
