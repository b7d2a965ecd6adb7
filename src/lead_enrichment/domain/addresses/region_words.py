"""Regions of Italy and Greece by their names, which stand behind towns but in no postal address."""

import re
from functools import cache
from typing import Final

from lead_enrichment.domain.addresses.us_zip_codes import fold
from lead_enrichment.domain.names.alphabets import latin

_ITALY: Final = (
    "Abruzzo;Basilicata;Calabria;Campania;Emilia-Romagna;Emilia Romagna;Friuli-Venezia Giulia;Friuli Venezia Giulia"
    ";Friuli;Lazio;Liguria;Lombardia;Marche;Molise;Piemonte;Puglia;Sardegna;Sicilia;Toscana;Trentino-Alto Adige"
    ";Trentino Alto Adige;Trentino;Alto Adige;Südtirol;Umbria;Valle d'Aosta;Veneto"
)
_GREECE: Final = (
    "Ημαθία;Αττική;Αχαΐα;Ηλεία;Αρκαδία;Αργολίδα;Κορινθία;Λακωνία;Μεσσηνία;Εύβοια;Βοιωτία;Φθιώτιδα;Φωκίδα;Ευρυτανία"
    ";Αιτωλοακαρνανία;Μαγνησία;Πιερία;Πέλλα;Κιλκίς;Χαλκιδική;Κοζάνη;Καστοριά;Φλώρινα;Γρεβενά;Θεσπρωτία;Πρέβεζα;Άρτα"
    ";Έβρος;Ροδόπη;Ξάνθη;Καβάλα;Δράμα;Σέρρες;Κυκλάδες;Δωδεκάνησα;Λασίθι;Ηράκλειο;Ρέθυμνο;Χανιά;Κρήτη;Κέρκυρα;Κεφαλονιά"
    ";Ζάκυνθος;Λευκάδα;Λέσβος;Χίος;Σάμος;Τρίκαλα;Καρδίτσα;Λάρισα;Ιωάννινα;Θεσσαλονίκη;Μακεδονία;Θράκη;Ήπειρος"
    ";Θεσσαλία;Πελοπόννησος"
)
_NOMOS: Final = re.compile(r"^(?:Ν\.|Νομός)\s?")


@cache
def _names() -> dict[str, frozenset[str]]:
    return {
        "IT": frozenset(fold(name) for name in _ITALY.split(";")),
        "GR": frozenset(fold(latin(name.casefold())) for name in _GREECE.split(";")),
    }


def is_region_word(country: str, text: str) -> bool:
    """Whether this is the name of a region of Italy or Greece, in Greek or in Latin letters."""
    bare = _NOMOS.sub("", text)
    return fold(bare if bare[:1].isascii() else latin(bare.casefold())) in _names().get(country, frozenset())
