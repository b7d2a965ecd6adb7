"""The town behind a postal code: without what follows it on its line, and with the words that belong to it."""

import re
from typing import Final

from lead_enrichment.domain.addresses.countries import country_code
from lead_enrichment.domain.addresses.town_additions import number_behind
from lead_enrichment.domain.addresses.town_table import is_town_of

LINK: Final = (
    r"(?:ad?|sopra|sotto|sul|sulla|sui|nel|nella|al|alla|am|an|der|die|das|dem|den|im|in|ob|unter|bei|vor|auf|a\.|d\."
    r"|[aiouv]\. ?d\."
    r"|i\.|b\.|u\.|de|del|dels|della|di|du|des|la|"
    r"le|les|lès|los|las|el|els|sur|sous|en|y|i|et|aux|d['’][a-zà-ÿ]\w*|l['’][a-zà-ÿ]\w*|s\.|v\.|aan|op|do|da|dos|nad|pod|u|při|pri|"
    r"/)"
)
"""The small words inside the names of towns."""
_LINK_LAST: Final = re.compile(rf"(?:\s{LINK})+$")
_NO_CITY: Final = re.compile(
    r"^(?:Euro?|EUR|Folio|Tomo|Hoja|Libro|Secci[óo]n|Inscripci[óo]n|CHF|Kunden|Mitarbeiter|Uhr|Std|Jahre?n?|Follower|Likes|Tel|Telefon|Fon|Fax|Mobil|Handy|"
    r"Phone|E-?Mail|Mail|www|"
    r"Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Alle|All|"
    r"Copyright|Rechte|Impressum|"
    r"Quadratmeter|Meter|Kilometer|Gäste|Personen|Plätze|RCS|SIRET|SIREN|TVA|NAF|APE|CIF|NIF|REA|IVA|KvK|"
    r"BTW|CVR|Org|HRB|HRA|Amtsgericht|"
    r"Street|Avenue|Ave|Road|Rd|Drive|Dr|Blvd|Boulevard|Lane|Ln|Way|Court|Ct|Highway|Hwy|Suite|North|"
    r"South|East|West|N|S|E|W|"
    r"Loja|Apto|Bloco|Conjunto|Galpão|Andar|Nr|No|Por|Das|Der|Die|Wir|Ich|The|We|Our|Version|Projekte?|Produkte|Öffnungszeiten|Unsere?|Rufen|Horaires|"
    r"Jahr|Τηλ|Τηλέφωνο|Κιν|Κινητό|Ωράριο)\b\.?(?:$|\s)|^St\.?$",
    re.IGNORECASE,
)
_CITY_END: Final = re.compile(
    r"\s+(?:Tel(?:efon|efono|éfono|\.)?|Fon|Fax|Mobil(?:e|telefon)?|Handy|Phone|E-?Mail|Mail|Web|Internet|"
    r"Öffnungszeiten|Deutschland|Germany|"
    r"Österreich|Austria|Schweiz|Suisse|Switzerland|France|España|Spain|Italia|Italy|Nederland|Netherlands|"
    r"Belgi[ëe]n?|Belgique|Portugal|Sverige|"
    r"Danmark|Norge|Suomi|Polska|Inhaber(?:in)?|Geschäftsführer(?:in)?|Vertreten|USt|Steuer|Kontakt|SIRET|"
    r"SIREN|RCS|Org(?:anisasjons|anisations)?\.?\s?(?:nr|nummer)|CVR|Y-tunnus|Rekisteri|VAT|MVA|Kt|Bankgiro|NIPC|CNPJ|CEP|RUT|"
    r"N°|TVA|BTW|NAF|APE|NIP|REGON|KRS|IČO?|DIČ|CUI|OIB|VKN|Adószám|P\.? ?IVA|C\.?F|CIF|NIF|KvK|"
    r"OT|Ortsteil|Tél(?:éphone)?|Horaires|Horario|Orari|Telefoon|Puh|Tfn|Tlf|Cedex|Impressum|Route|Anfahrt|Karte|linn"
    r"|(?-i:Ihre?|Wir|Sie|Unsere?|Diese[rs]?|Wenn|Für|Bei|Vos|Nous|Notre|Sus|Nuestr[oa]s?|Vostri|Uw|Wij))\b.*$",
    re.IGNORECASE | re.DOTALL,
)
_PHONE_GLUED: Final = re.compile(r"(?<=[a-zà-ÿ])0\d*$")
_SENTENCE: Final = re.compile(r"(?:(?<=\w{4})|(?<=-\w{3}))\.\s")
"""A sentence ends behind the city; "St." and "Bad." do not end one."""
_CODE_WORD_LAST: Final = re.compile(r"\s(?:Τ\.?\s?Κ\.?|PSČ|П\.?К\.?)$")
_SMALL_WORD: Final = re.compile(
    r"(?: (?:aan|am|an|den|der|de|la|le|les|sur|du|del|di|ob|im|in|op)){0,2} [a-zà-ž]{3,12}(?!\w)"
)
_WATER: Final = re.compile(
    r"(?: aan (?:de[nr]? |het )?(?:zee|rijn|maas|ijssel|lek|waal|amstel|zaan|linge|vecht|schelde|merwede|noord)"
    r"| (?:am|an der|a\.|im) (?:see|rhein|main|inn|neckar|lech|wald|berg)"
    r"| (?:sur|s/)[ -]?(?:mer|seine|loire|sa[ôo]ne|marne)"
    r"| les bains| sul (?:mare|lago)| d['’]?(?:e la )?mar| do mar)(?!\w)"
)
"""What towns on waters add to their names, where a site writes it in small letters."""
_YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b")
_CAPITALS: Final = ("Luxembourg", "LUXEMBOURG")
"""Towns that bear the name of their country."""
_LONGEST_CODE: Final = 3


def town_behind_code(text: str | None) -> str | None:
    """The town of what stands behind a code; None where it is a unit, a month, a label or a country."""
    if not text or _NO_CITY.match(text) or (country_code(text) and text not in _CAPITALS) or _YEAR.search(text):
        return None
    text = _PHONE_GLUED.sub("", _CITY_END.sub("", _SENTENCE.split(text, maxsplit=1)[0])).strip(" .,-/")
    text = _LINK_LAST.sub("", _CODE_WORD_LAST.sub("", text))
    return text if len(text) > 1 and (any(letter.islower() for letter in text) or len(text) > _LONGEST_CODE) else None


def whole_town(text: str, city: str, end: int, country: str) -> tuple[str, int]:
    """A town without a sentence behind it and with the number of its district, and where it ends."""
    town = _without_sentence(text, city, end, country)
    end += len(town) - len(city)
    small = _WATER.match(text, end) or _SMALL_WORD.match(text, end)
    if small and (small.re is _WATER or is_town_of(country, f"{town}{small.group()}")):
        town, end = f"{town}{small.group()}", small.end()
    number = number_behind(text, end, town, country)
    return f"{town}{number}", end + len(number)


def _without_sentence(text: str, city: str, end: int, country: str) -> str:
    """A town of the table without the first words of a sentence behind it ("Exampleton Fresh Paint from Fern")."""
    words = city.split(" ")
    sentence = re.match(r" [a-zà-ÿ]", text[end : end + 2]) and city.replace(" ", "").isalpha()
    if len(words) == 1 or not sentence or is_town_of(country, city):
        return city
    heads = (" ".join(words[:count]) for count in range(len(words) - 1, 0, -1))
    return next((head for head in heads if is_town_of(country, head)), city)
