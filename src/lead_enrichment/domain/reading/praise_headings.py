"""Headings above what customers say, by the words of which they are made in some twenty-five languages.

A heading is one where it holds a noun for such words alone ("Omdömen", "Kundenstimmen"), or speaks of customers and of
what they say, in any order ("Our satisfied clients", "Nuestros clientes opinan"), or says who speaks of "us".
"""

import re
from functools import lru_cache
from typing import Final

from lead_enrichment.domain.names.lexicon import fold

_NOUNS: Final = frozenset(
    # English, German, Dutch
    "testimonials rezensionen google-rezensionen kundenfeedback kundenmeinungen patientenstimmen gastestimmen"
    " teilnehmerstimmen elternstimmen schulerstimmen klientenstimmen brautpaarstimmen lesermeinungen kundenrezensionen"
    " kundenbewertungen gastebewertungen patientenbewertungen erfahrungsberichte gastebucheintrage klantbeoordelingen"
    " klantreviews recensies klantenreacties gastenreacties"
    # Swedish, Danish, Norwegian, Finnish, Estonian
    " omdomen kundomdomen gastomdomen kundrecensioner recensioner kundroster kundberattelser anmeldelser"
    " kundeanmeldelser"
    " udtalelser kundeudtalelser gaesteudtalelser kundeomtaler omtaler tilbakemeldinger kundetilbakemeldinger"
    " gjesteomtaler kundehistorier asiakaspalaute asiakaspalautteet asiakaspalautetta asiakaskokemuksia"
    " asiakaskokemukset"
    " arvostelut suosittelut asiakastarinat tagasiside kliendilood"
    # French, Spanish, Portuguese, Italian, Catalan, Romanian
    " temoignages temoignage testimonios depoimentos testemunhos avaliacoes opinioes recensioni testimonianze ressenyes"
    " testimonis testimoniale recenzii"
    # Slavic, Baltic, Hungarian, Turkish, Greek
    " recenze recenzie recenzije ohlasy utisci osvrti mnenja velemenyek vasarloivelemenyek ugyfelvelemenyek"
    " vendegvelemenyek yorumlar yorumlari degerlendirmeler atsiliepimai atsauksmes αξιολογησεισ κριτικεσ отзиви"
    " отзывы відгуки відгукиклієнтів".split()
)
_ALONE: Final = frozenset(
    "kudos feedback stimmen opinie referencje referanslar opinions opiniones opinioni opinii mnenja iskustva"
    " ruckmeldungen omdome".split()
)
"""Nouns that tell of customers where hardly anything else stands in the heading ("Feedback")."""
_MOST_BESIDE: Final = 2
_CUSTOMERS: Final = re.compile(
    r"\b(?:customers?|clients?|patients?|guests?|students?|parents|brides|couples|families|members|visitors|owners"
    r"|kunden|kundinnen|patienten|patientinnen|gaste|gasten|klienten|teilnehmer|eltern|schuler|brautpaare|clientes?"
    r"|clients|pacientes|huespedes|alumnos|hospedes|alunos|clienti|pazienti|ospiti|klanten|kunder(?:na|ne)?|kundene"
    r"|kunders|gaster|gaesterne|gjester|asiakka\w+|klienci|klientow|pacjenci|pacjentow|gosci|klienti|klientov|klientu"
    r"|klientide|zakaznic\w*|zakazniku|zakaznikov|ugyfel\w+|vendeg\w+|vasarlo\w+|clientii|clientilor|pacientii"
    r"|musteri\w*"
    r"|hasta|danisan|misafir|klijent\w+|gostiju|gosti|strank\w?|pacijen\w+|klientu|klientai|πελατ\w+|клиент\w+)\b"
)
_SAY: Final = re.compile(
    r"\b(?:say|says|said|saying|think|words|voices|comments|experiences|feedback|quotes|satisfied|happy|trusted"
    r"|shout-outs"
    r"|stories|love|sagen|meinungen|meinung|lob|erfahrungen|zufriedene[rn]?|stimmen|ruckmeldungen|erzahlen"
    r"|disent|pensent"
    r"|parlent|avis|retours|paroles?|temoignent|satisfaits|dicen|opinan|opinion|opiniones|hablan|experiencias"
    r"|satisfechos"
    r"|cuentan|dizem|falam|opiniao|opinioes|satisfeitos|contam|dicono|opinioni|parlano|pensano|soddisfatti"
    r"|raccontano|esperienze|zeggen|vertellen|tevreden|sager|sier|siger|berattar|forteller|fortaeller|nojda|fornoyde"
    r"|tilfredse|om oss|om os|kokemuks\w+|sanovat|kertovat|tyytyvais\w+|palaut\w+|mowia|opinie|zadowoleni|o nas|rikaji"
    r"|hodnoceni|spokojeni|spokojni|hovoria|hodnotenia|mondtak|mondjak|velemeny\w*|elegedett|spun|parerile|multumiti"
    r"|yorum\w*|diyor|kazu|iskustva|zadovoljn\w|pravijo|mnenja|o nama|λενε|ειπαν|казват|tagasiside|atsiliepimai"
    r"|atsauksmes|diuen|opinions)\b"
)
_OF_US: Final = re.compile(
    r"\bwhat (?:\w+ ){1,3}(?:say|said|(?:are|is|were) saying)\b(?! (?:yes|no)\b)|\bin (?:their"
    r"|our \w+) (?:own )?words\b"
    r"|^(?:vos|les|nos|leurs) avis$"
    r"|\b(?:rave reviews|word of mouth|words from (?:our )?(?:happy|past)|from our (?:customers|clients|guests"
    r"|patients)$)\b"
    r"|\bwas (?:andere|man|unsere \w+) (?:uber uns )?(?:sagen|sagt)|\bsagt man uber uns\b|\buber uns sagen\b"
    r"|\bils (?:nous font confiance|temoignent|en parlent|nous recommandent)\b|\bqu['’]ils en (?:pensent|disent)\b"
    r"|\b(?:dicen|opinan|hablan) (?:de|sobre) (?:nosotr[oa]s|mi)\b|\b(?:dizem|falam) (?:de|sobre) (?:nos|mim)\b"
    r"|\bquem ja nos conhece\b|\b(?:dicono|detto|parlano) di (?:noi|me)\b|\banderen (?:over (?:ons|mij)|zeggen)\b"
    r"|\bzij gingen (?:u|je|jou) voor\b|\bmowia o (?:nas|mnie)\b|\b(?:rekli|napsali|rikaji|povedali"
    r"|hovoria) o (?:nas|mne)\b"
    r"|\brolunk mondtak\b|\bmondanak rolunk\b|\brolam mondtak\b|\bce spun\b|\bne di(?:yor|yorlar)\b"
    r"|\brekli su o (?:nama|meni)\b|\bειπαν για (?:εμασ|μασ)\b|\bdiuen de (?:nosaltres|mi)\b"
)
_OWN: Final = re.compile(
    r"\b(?:from|by|of|von|de|du|del|dal|van|av|af) (?:the |our |der |des |dem |le |la |el |il |de )?(?:owner"
    r"|founder|inhaber"
    r"|grunder|gerant|fondat|fundador|titolare|eigenaar|agaren|ejeren)|\b(?:form|service|policy|write|leave|submit)\b"
)
"""What makes it the owner's own words, or asks for some."""


@lru_cache(maxsize=2_048)
def speaks_of_praise(heading: str) -> bool:
    """Whether a short heading is made of words for what customers say."""
    folded = fold(heading)
    words = re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", folded)
    if _OWN.search(folded):
        return False
    if not _NOUNS.isdisjoint(words) or (len(words) <= _MOST_BESIDE and not _ALONE.isdisjoint(words)):
        return True
    return _OF_US.search(folded) is not None or (
        _CUSTOMERS.search(folded) is not None and _SAY.search(folded) is not None
    )
