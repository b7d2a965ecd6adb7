"""When a language model is asked."""

from enum import StrEnum


class Mode(StrEnum):
    """When the model is asked: about every lead, where the rules are not sure, or not at all."""

    ALWAYS = "always"
    UNSURE = "unsure"
    NEVER = "never"
