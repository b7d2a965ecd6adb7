"""A company that is called by a person's whole name: what tells the name where no list knows it, or capitals are missing.

"Anise Roe Acupuncture" is called after somebody where its site goes on to speak of "Anise"; "ann roe", alone at the top
of a site in small letters, is the Ann Roe of "Ann Roe Pottery".
"""

import re
from typing import Final

from lead_enrichment.domain.evidence import Zone
from lead_enrichment.domain.names.lexicon import fold, lexicon
from lead_enrichment.domain.names.spans import NameSpan, name_spans
from lead_enrichment.domain.names.splitter import is_first, is_initial, is_last
from lead_enrichment.domain.rules.site_text import Line, SiteText

_FEWEST: Final = 3
_LONGEST: Final = 60
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SPOKEN: Final = (
    r"(?<![\w.’'-]){name}(?:['’]s\s+[a-z]|\s+(?:has|is|was|will|sees|makes|teaches|offers|works|trained|grew|lives|studied"
    r"|started|began|draws|paints|loves|can|also|still|spent|takes|brings|came|and (?:her|his))\b)"
)


def called_by(site: SiteText) -> tuple[tuple[str, str], ...]:
    """The whole name (folded) in front of a company's trade whose first word the site uses as a person's name."""
    words = _WORD.findall(site.company)
    if len(words) < _FEWEST or not words[0][:1].isupper() or is_first(words[0]) or is_initial(words[0]):
        return ()
    known = lexicon()
    first, last, *trade = (fold(word) for word in words)
    if {first, last} & (known.words | known.rejected) or not is_last(words[1]):
        return ()
    if not all(word in known.rejected or word in known.words for word in trade):
        return ()
    spoken = re.compile(_SPOKEN.format(name=re.escape(words[0])))
    heard = any(
        line.block.zone in {Zone.MAIN, Zone.TESTIMONIAL} and spoken.search(line.text)
        for _, line in site.lines_with((words[0].lower(),))
    )
    return ((first, last),) if heard else ()


def in_small_letters(line: Line) -> tuple[NameSpan, ...]:
    """The name of which a line in small letters consists ("ann roe")."""
    if len(line.text) > _LONGEST or not line.text.islower():
        return ()
    spans = name_spans(line.text.title())
    whole = len(spans) == 1 and spans[0].end - spans[0].start == len(line.text.strip())
    return spans if whole else ()
