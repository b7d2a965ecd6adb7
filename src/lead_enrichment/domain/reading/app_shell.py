"""Whether a page must be rendered before it says anything."""

import re
from typing import Final

from selectolax.lexbor import LexborHTMLParser

_NO_TEXT: Final = 80
"""Visible characters below which a page says practically nothing."""
_LITTLE_TEXT: Final = 400
_ROOTS: Final = (
    "#root, #app, #__next, #__nuxt, #___gatsby, #svelte, #q-app, #app-root, #react-root, #main-app, app-root, "
    "[data-reactroot], [ng-app], [ng-version], [data-server-rendered], #site-root, #SITE_CONTAINER"
)
_ASKS: Final = r"enable|activate|turn on|requires?|activ(?:er|ez|a|ar|e)|habilit\w+|attiva\w*|inschakel\w+|aktivier\w+"
_WANTS_SCRIPTS: Final = re.compile(
    rf"(?:{_ASKS}|need|without).{{0,40}}java ?script|java ?script.{{0,60}}(?:{_ASKS}|disabled|ingeschakeld)",
    re.IGNORECASE,
)


def needs_browser(tree: LexborHTMLParser, readable: int, links: int, script_links: int) -> bool:
    """Whether scripts would have to run to show this page's text or its links."""
    if readable >= _LITTLE_TEXT:
        return False
    scripts = len(tree.css("script"))
    if readable < _NO_TEXT and (scripts or tree.css_first("iframe, frame") is not None):
        return True
    if scripts and tree.css_first(_ROOTS) is not None:
        return True
    if script_links > links and script_links > 1:
        return True
    texts = [node.text()[:2000] for node in tree.css("noscript")[:10]]
    body = tree.body
    if body is not None:
        texts.append(body.text()[:2000])
    return any(_WANTS_SCRIPTS.search(text) for text in texts)
