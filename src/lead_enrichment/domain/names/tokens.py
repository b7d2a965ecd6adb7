"""The tokens that a line is cut into: words, initials, names in quotes, degrees, and single other characters."""

import re
from typing import Final

TOKEN: Final = re.compile(
    r"(?P<degree>\((?:FH|TH|TU|Univ|Uni|BA|DH|M\.?Sc|B\.?Sc)\.?\))"
    r"|(?P<nick>[\"“”„‘'(«]\s?[A-Z][\w.'-]{1,14}\s?[\"“”’')»])"
    r"|(?P<initials>(?:[A-Z]\.-?){1,3}(?!\w{2}))"
    r"|(?P<word>['’‘]t(?= [A-Z])|[^\W\d_]+(?:['’ʼ`´‑-][^\W\d_]+)*)"
    r"|\d+|\S"
)
FIRST_TOKEN: Final = re.compile(
    r"(?=[^\W\d_a-zß-öø-ÿ](?<![^\W\d_].)(?<![^\W\d_a-zß-öø-ÿ]['’ʼ`´].)(?<![^\W\d_][‑-].)"
    r"|[\"“”„‘'(«](?<![^\W\d_].)(?=\s?[A-Z])"
    rf"|\b(?:med|dent|vet|jur|rer|nat|mgr|in[zż]|lek|wet|stom|ssa|dyrlæge|veterinær|tandl(?:e"
    rf"|æ)ge)\b)(?:{TOKEN.pattern})"
)
"""A token where a name or its titles can begin: a capital letter that opens a word, a bracket or quote before one."""

CAPITALISED: Final = re.compile(r"[^\W\d_a-zß-öø-ÿ](?<![^\W\d_].)[^\W\d_]*(?:['’ʼ`´‑-][^\W\d_]+)*")
"""A word that opens with a capital letter, as `TOKEN` cuts it; inside a compound none begins."""
