"""What is written like a street and is none: registers, hours, dates, and words that count things."""

import re
from typing import Final

_NOT_A_STREET: Final = re.compile(
    r"(?i)@|www\.|https?:|\b(?:t[ée]l|telefon|t[ée]l[ée]phone|telefoon|tel[ée]fono|fon|fax|mobil|e-?mail|mail|hrb|hra|ust|steuer|amtsgericht|siret|"
    r"siren|rcs|tva|naf|iban|bic|nif|cif|iva|kvk|btw|cvr|[åa]bent|[åa]pent|öppet|geöffnet|auki|otevřeno|czynne|"
    r"§|abs|art|artikel|absatz|uhr|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|"
    r"lunes|martes|luned[ìi]|maandag|seit|depuis|desde|copyright|ab|bis zu|version)\b"
    r"|\bcorso (?:base|avanzato|online|(?:di|per) (?-i:[a-zà-ÿ]))|^\d+ (?:cours|places?|passages?"
    r"|villas?)\b(?-i:[^A-ZÀ-Þ]*)$"
    r"|\d{1,2}\. (?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember) "
    r"\d{4}\b|\b\d{1,2}(?:er|º)? (?:de )?(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre"
    r"|novembre|dicembre|enero|febrero|abril|mayo|junio|julio|septiembre|octubre|noviembre|diciembre|janeiro|fevereiro"
    r"|março|maio|junho|julho|setembro|outubro|novembro|dezembro|janvier|février|mars|avril|mai|juin|juillet|août"
    r"|septembre|octobre|novembre|décembre) (?:de )?(?:19|20)\d\d\b|©|§|\d{6,}|\b\d{1,2}[:.]\d\d\b"
)
_COUNTED: Final = re.compile(
    r"(?i)(?:(?:am|im|zum|zur|beim) (?:alter|jahr|preis|angebot|auswahl|beispiel|ende|anfang|einsatz|schnitt"
    r"|durchschnitt|programm|rahmen|umkreis|monat|schluss|vergleich|lauf|zeitraum|kurs|seminar|saal|stock|haus|erdgeschoss"
    r"|obergeschoss|kapitel|punkt|tag|heft|modul|teil|zimmer|paket|bereich|abschnitt|sommer|winter|herbst|bild|test|spiel"
    r"|raum|wert|artikel|verkauf|schritt|team|set)"
    r"|ταξίδι|εκδρομή|δωμάτιο|διαμέρισμα|η?μέρα|seite|sivu|side|sida|síða|stránka|strana|strona|stran|pagin[ăa]|σελίδα|lektion|lekce|lekcia|lekcja|kapacita|cena|cennik"
    r"|ceník|cenník|hind|preț|cijena|τιμή|sezóna|sezon|sezona|etapa|etap|kategori[ae]|kategória|kategorie|apartmán"
    r"|apartament|apartman|pokoj|izba|soba|zimmer|tour|sali|sal|kurz|kurs|díl|číslo|vzorek|tabuľka|tabulka|.*\bos\.|dal(?:l['’]anno)?|paquete|habitaci[óo]n|d[íi]a|mesa|grado|nivel|edici[óo]n"
    r"|generaci[óo]n|cap[íi]tulo|lecci[óo]n|curso|pacote|quarto|turma|talla|men[úu]|grupo|temporada|semana|m[óo]dulo|modelo"
    r"|capacidad|stock|resoluci[óo]n|cohorte|diplomado|licencia|matr[íi]cula|registro|expediente|windows|covid|android|ios"
    r"|.*\bm\.?p\.?|.*\bmat\.?|(?:m[áa]s|mais) de|hasta|copa .*|oferta|plan|pack|promo\w*|versi[óo]n|parte|fase|etapa"
    r"|(?:.*\s)?(?:(?:man|tirs|ons|tors|fre|lør|søn|lör|sön|mån|tis)dag|(?:maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai)"
    r"|(?:mánu|þriðju|miðviku|fimmtu|föstu|laugar|sunnu)dagur"
    r"|pond[ěe]l\w+|úter\w+|středa|čtvrtek|pátek|sobota|neděle|poniedziałek|wtorek|środa|czwartek|piątek|niedziela|utorak|petak|subota|nedjelja"
    r"|januar|februar|mart[aie]?|march|april|maj|juni?|juli?|august|september|oktober|november|december))"
    r"\s\d{1,5}(?:\s[a-zà-ÿ]+)*"
)
"""A word that is no street's with the number of one of its kind ("Seite 4, Essen")."""


_BREAKS_OFF: Final = re.compile(r"[^\W\d_][\w'’&.-]*\s(?:in|near|around|throughout|from)$")


def breaks_off(street: str) -> bool:
    """Whether what stands before a town is no street but what a sentence counts there ("162 cottages in ...")."""
    return _BREAKS_OFF.search(street) is not None


def is_no_street(text: str) -> bool:
    """Whether a text holds what no street does (the number of a register, an hour, a date), or counts something."""
    return _NOT_A_STREET.search(text) is not None or _COUNTED.fullmatch(text.strip(" ,.")) is not None


def counts(text: str) -> bool:
    """Whether a text is a word with the number of one of its kind ("Paquete 4")."""
    return _COUNTED.fullmatch(text.strip(" ,.")) is not None
