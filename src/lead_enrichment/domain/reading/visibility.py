"""Which elements a visitor does not see: by attribute, by inline style, by simple rules of the page's own styles.

Decisions (each errs towards evidence that a visitor could really have read):

- `hidden`, `data-le-hidden` (set by the Chromium adapter, which knows the computed style), inline `display:none` and
  the like always hide.
- `aria-hidden="true"` hides, except on collapsed content that a click shows: panels, tabs, slides, accordions.
- A style rule hides only when its selector is one class or id and no other rule of the page shows that class again
  (a menu or tab that opens is content). Rules inside @media are left alone: they hide for some screens only.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from lead_enrichment.domain.sieve import Sieve

_HIDING: Final = re.compile(
    r"display:none|visibility:(?:hidden|collapse)|opacity:0?(?:\.0+)?(?:$|[;!%])|(?<![\w-])font-size:0(?:\.0+)?(?![.\d])"
    r"|text-indent:-\d{3,}|clip:rect\(0|clip:rect\(1px,1px,1px|clip-path:inset\((?:50|100)%"
    r"|transform:scale\(0\)|content-visibility:hidden"
    r"|(?:(?:max-)?height|width):0(?:px)?(?:$|[;!]).{0,200}overflow:hidden|overflow:hidden.{0,200}height:0(?:px)?(?:$|[;!])"
)
_OFF_SCREEN: Final = re.compile(r"(?:left|top|right|margin-left|margin-top):-\d{3,}(?:px|em|rem|vw|vh|%)")
_SHOWING: Final = re.compile(r"display:(?!none)\w|visibility:visible|opacity:(?:1|0?\.[1-9])")
_COLOUR: Final = re.compile(r"(?:^|;)color:([^;!]{1,40})")
_BACKGROUND: Final = re.compile(r"(?:^|;)background(?:-color)?:([^;!]{1,40})")
_WHITE: Final = frozenset({"white", "#fff", "#ffff", "#ffffff", "#ffffffff", "rgb(255,255,255)", "rgba(255,255,255,1)"})
_HIDING_CLASSES: Final = re.compile(
    r"(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|screen-reader-only|screenreader|a11y-hidden"
    r"|hidden-visually|assistive-text|element-invisible|u-hidden|is-hidden|offscreen|off-screen|elementor-screen-only"
    r"|wp-block-search__label"
    # the window of a chat, in which a program speaks
    r"|(?:live-?)?chat-?(?:widget|bot|box|window|bubble|container|popup)|livechat|intercom-[\w-]+|tawk[\w-]*|tidio[\w-]*)(?:\s|$)",
    re.IGNORECASE,
)
_HIDING_STEMS: Final = Sieve(
    "sr-only|hidden|screen|a11y|assistive|invisible|search__label|chat|intercom|tawk|tidio".split("|")
)
_COLLAPSED: Final = re.compile(
    r"tab|panel|accord|collaps|slide|carousel|swiper|toggle|dropdown|drawer|modal|popup|faq|expand", re.IGNORECASE
)
_SIMPLE_SELECTOR: Final = re.compile(r"(?:[a-z][a-z0-9]*)?[.#]([A-Za-z_][\w-]*)")
_MOST_CSS: Final = 300_000
_MOST_RULES: Final = 300

HIDDEN_ATTRIBUTES: Final = ("hidden", "data-le-hidden")


@lru_cache(maxsize=4096)
def hides(style: str) -> bool:
    """Whether an inline style (or a rule's declarations) keeps its element's text from being seen."""
    plain = "".join(style.lower().split())
    if _HIDING.search(plain):
        return True
    if _OFF_SCREEN.search(plain) and ("position:absolute" in plain or "position:fixed" in plain):
        return True
    colour, background = _COLOUR.search(plain), _BACKGROUND.search(plain)
    if not colour:
        return False
    if colour[1] == "transparent":
        return "background-clip:text" not in plain
    return bool(background) and _same_colour(colour[1], background[1] if background else "")


def _same_colour(colour: str, background: str) -> bool:
    return colour == background or (colour in _WHITE and background in _WHITE)


@lru_cache(maxsize=4096)
def hiding_class(names: str) -> bool:
    """Whether a class attribute holds one of the usual names for text that only screen readers get."""
    return _HIDING_STEMS.catches(names.lower()) and bool(_HIDING_CLASSES.search(names))


def is_hidden(attributes: Mapping[str, str | None], hidden_names: frozenset[str]) -> bool:
    """Whether an element with these attributes is not seen; `hidden_names` come from `hidden_by_styles`."""
    for name in HIDDEN_ATTRIBUTES:
        if name in attributes and attributes[name] not in {"until-found", "false"}:
            return True
    style = attributes.get("style")
    if style and hides(style[:1000]):
        return True
    names = attributes.get("class") or ""
    if names and hiding_class(names[:500]):
        return True
    if hidden_names and not hidden_names.isdisjoint((*names.split(), attributes.get("id") or "")):
        return True
    if attributes.get("aria-hidden") == "true":
        described = f"{names} {attributes.get('id') or ''} {attributes.get('role') or ''}"
        return not _COLLAPSED.search(described[:500])
    return False


def hidden_by_styles(sheets: list[str]) -> frozenset[str]:
    """Class names and ids that the page's own style sheets hide for good."""
    hidden: set[str] = set()
    shown: list[str] = []
    for sheet in sheets:
        for selector, declarations in _plain_rules(sheet[:_MOST_CSS]):
            if hides(declarations):
                parts = (part.strip() for part in selector.split(","))
                hidden.update(found[1] for part in parts if (found := _SIMPLE_SELECTOR.fullmatch(part)))
            else:
                shown.append(selector)
    if not hidden:
        return frozenset()
    shown_names = set(re.findall(r"[.#]([A-Za-z_][\w-]*)", " ".join(shown)))
    return frozenset(name for name in hidden - shown_names if not _COLLAPSED.search(name))


@lru_cache(maxsize=32)  # the pages of a website carry the same sheets
def _plain_rules(css: str) -> tuple[tuple[str, str], ...]:
    """Rules outside any @-block that hide or show something, at most `_MOST_RULES`."""
    rules: list[tuple[str, str]] = []
    depth = counted = 0
    for found in re.finditer(
        r"display\s*:|visibility\s*:|opacity\s*:|font-size\s*:\s*0|left\s*:\s*-\d{3}|indent\s*:\s*-", css
    ):
        opened = css.rfind("{", counted, found.start())
        if opened < 0:
            continue
        depth += css.count("{", counted, opened) - css.count("}", counted, opened)
        closed = css.find("}", opened)
        closed = len(css) if closed < 0 else closed
        counted = opened
        if depth == 0:
            selector = css[
                max(css.rfind("}", 0, opened), css.rfind(";", 0, opened), css.rfind("/", 0, opened)) + 1 : opened
            ]
            declarations = css[opened + 1 : closed]
            if hides(declarations[:1000]) or _SHOWING.search("".join(declarations[:1000].lower().split())):
                rules.append((selector.strip()[:500], declarations[:1000]))
        depth += css.count("{", counted, closed + 1) - css.count("}", counted, closed + 1)
        counted = closed + 1
        if len(rules) >= _MOST_RULES:
            break
    return tuple(rules)
