"""A sieve in front of a dear pattern lets through whatever the pattern would find."""

import importlib
import pkgutil
import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lead_enrichment import domain
from lead_enrichment.domain.addresses import franchise, institutions, lead_in
from lead_enrichment.domain.addresses.united_states import _CITY_STATE, _COMMA_STATE
from lead_enrichment.domain.late_pattern import _SievedPattern
from lead_enrichment.domain.reading import visibility, zones
from lead_enrichment.domain.rules.chains import chain_words, group_words, owned_by_many, place_counts
from lead_enrichment.domain.rules.changes import death_abroad, forebears, newcomer_words
from lead_enrichment.domain.rules.deeds import profiles
from lead_enrichment.domain.rules.deeds.founding_words import (
    BORN,
    BORN_STEMS,
    PARTICIPLE,
    PASSIVE,
    PASSIVE_STEMS,
    VERB_FIRST,
    VERB_STEMS,
)
from lead_enrichment.domain.rules.namesakes import trading_name
from lead_enrichment.domain.rules.notices import imprint, imprint_words
from lead_enrichment.domain.rules.roles import role_short
from lead_enrichment.domain.rules.stories import story_words
from lead_enrichment.domain.rules.strangers import lists_of_others, referrals, supplied, teachers
from lead_enrichment.domain.rules.voices import letters, replies, welcome_words
from lead_enrichment.domain.sieve import Sieve

LETTERS = st.characters(max_codepoint=0x17F, exclude_characters="ſıİŉ")
"""Latin letters but for the few that case folding treats in ways of its own."""
SIEVED = {
    "institution": (institutions._NAME, institutions._SIEVE),
    "events": (lead_in._EVENT, lead_in._EVENT_STEMS),
    "franchise": (franchise._INDEPENDENT, franchise._CUES),
    "born": (BORN, BORN_STEMS),
    "passive": (PASSIVE, PASSIVE_STEMS),
    "participle": (PARTICIPLE, VERB_STEMS),
    "verb first": (VERB_FIRST, VERB_STEMS),
    "valediction": (letters._VALEDICTION, Sieve(letters.STEMS)),
    "house": (letters._HOUSE, Sieve(letters.STEMS)),
    "story abroad": (story_words.ABROAD, story_words.ABROAD_STEMS),
    "welcome": (welcome_words.WELCOME, Sieve(welcome_words.STEMS)),
    "soon": (welcome_words.SOON, Sieve(welcome_words.STEMS)),
    "death in front": (death_abroad.IN_FRONT, Sieve(death_abroad.STEMS)),
    "death behind": (death_abroad.BEHIND, Sieve(death_abroad.STEMS)),
    "goods": (supplied._FROM, supplied.STEMS),
    "whose": (supplied._WHOSE, supplied.STEMS),
    "told below a name": (profiles._DEED, profiles.STEMS),
    "sent to another": (referrals._SENT, referrals.STEMS),
    "go to another": (referrals._GO, referrals.STEMS),
    "others' lists": (lists_of_others._HEADS, lists_of_others.STEMS),
    "new owners": (newcomer_words.ARRIVED, Sieve(newcomer_words.STEMS)),
    "bought by some": (newcomer_words.BOUGHT_BY_SOME, Sieve(newcomer_words.STEMS)),
    "all owners": (newcomer_words.TOLD_OF_OWNERS, Sieve(newcomer_words.STEMS)),
    "replies": (replies._REPLY, Sieve(replies.STEMS)),
    "of a group": (group_words.SURE, Sieve(group_words.SURE_STEMS)),
    "into a group": (group_words.INTO_A_GROUP, Sieve(group_words.INTO_STEMS)),
    "legal label": (imprint_words.LABEL, Sieve(imprint_words.STEMS)),
    "short role": (re.compile(f"{role_short.OWNER}|{role_short.LEGAL}", re.IGNORECASE), Sieve(role_short.STEMS)),
    "register number": (trading_name._REGISTERED, Sieve(trading_name.STEMS)),
    "of a chain": (chain_words.SURE, Sieve(chain_words.SURE_STEMS)),
    **{f"chain: {kind}": (one, Sieve(chain_words.WEAK_STEMS)) for kind, one in chain_words.WEAK.items()},
    "charities": (owned_by_many._IS, Sieve(owned_by_many.STEMS)),
    "employees' own": (owned_by_many._TRUST, Sieve(owned_by_many.STEMS)),
    "registered charities": (owned_by_many._REGISTERED, Sieve(owned_by_many.STEMS)),
    "age": (forebears._SINCE, Sieve(forebears.AGE_STEMS)),
    "generations": (forebears._GENERATIONS, Sieve(forebears.AGE_STEMS)),
    "sold": (forebears._SOLD, Sieve(forebears.SOLD_STEMS)),
    "many places": (place_counts._PLACES, Sieve(place_counts.NUMBER_STEMS)),
    "teachers": (teachers._LEARNT, teachers.STEMS),
    "legal notice": (imprint._OPENS, Sieve(imprint.OPENING_STEMS)),
    "testimonials": (zones._SAYS_TESTIMONIAL, zones._HEADING_STEMS),
    "zone of testimonials": (zones._TESTIMONIAL, zones._NAME_STEMS),
    "zone of footer": (zones._FOOTER, zones._NAME_STEMS),
    "zone of header": (zones._HEADER, zones._NAME_STEMS),
    "zone of menu": (zones._NAV, zones._NAME_STEMS),
    "zone of address": (zones._ADDRESS, zones._NAME_STEMS),
    "hiding class": (visibility._HIDING_CLASSES, visibility._HIDING_STEMS),
}


@pytest.mark.parametrize("name", SIEVED)
def test_every_string_of_the_pattern_is_caught(name):
    pattern, sieve = SIEVED[name]

    @settings(max_examples=60, deadline=None)
    @given(st.from_regex(re.compile(pattern.pattern, pattern.flags), alphabet=LETTERS))
    def caught(text):
        assert sieve.catches(text.lower())

    caught()


def sieved():
    """The patterns of the domain that bring their own sieve, by the name of one of the modules that use them."""
    parts = pkgutil.walk_packages(domain.__path__, f"{domain.__name__}.")
    modules = {part.name: vars(importlib.import_module(part.name)) for part in parts}
    return {
        id(value): pytest.param(value, id=f"{module}.{name}")
        for module, values in modules.items()
        for name, value in values.items()
        if isinstance(value, _SievedPattern)
    }.values()


@pytest.mark.parametrize("pattern", sieved())
def test_a_pattern_with_a_sieve_of_its_own_finds_the_same(pattern):
    plain = re.compile(pattern.pattern, pattern._flags)

    @settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.from_regex(plain, alphabet=LETTERS))
    def found(text):
        assert plain.search(text)
        assert pattern.search(text)
        assert list(pattern.finditer(text))

    found()


@settings(max_examples=60, deadline=None)
@given(st.from_regex(_CITY_STATE, alphabet=LETTERS))
def test_every_city_with_its_state_holds_the_mark(text):
    found = _CITY_STATE.search(text)
    assert _COMMA_STATE.search(text, found.start())
