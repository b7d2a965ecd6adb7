"""How terms and privacy policies name the business as a party: by its part in the contract, or by what it is called."""

import re
from typing import Final

from lead_enrichment.domain.late_pattern import sieved_pattern

_TITLES: Final = (
    r"(?:(?:frau|herrn?|m\.|mme|monsieur|madame|sig\.?(?:ra)?|dott\.?(?:ssa)?|d\.|dña\.|don|doña|de heer|dhr\.?"
    r"|mevrouw|mevr\.?"
    r"|mr\.?|mrs\.?|ms\.?)\s+)?"
)
_PARTY: Final = (
    r"(?:anbieter(?:in)?s?|verk[äa]ufer(?:in)?s?|auftragnehmer(?:in)?s?|dienstleister(?:in)?s?|fotograf(?:in|en)?"
    r"|veranstalter(?:in)?s?|betreiber(?:in)?s?|verwender(?:in)?s?|vertragspartner(?:in)?s?"
    r"|verantwortlichen?"
    r"|(?:le |la |du |au )(?:prestataire|vendeu(?:r|se)|photographe|professionnel(?:le)?|exploitant[e]?|loueu(?:r|se)"
    r"|th[ée]rapeute|artisane?|responsable)"
    r"|(?:il |la |dal |dalla |del |della )?(?:venditore|venditrice|titolare|fornitore|fornitrice|prestatore|gestore"
    r"|ditta individuale|professionista|fotograf[oa])"
    r"|(?:el |la |del )?(?:titular|prestador[a]?|vendedor[a]?|responsable|profesional|empresari[oa])"
    r"|(?:o |a |do |da )(?:titular|prestador[a]?|vendedor[a]?|respons[áa]vel)"
    r"|(?:de )?(?:opdrachtnemer|verkoper|aanbieder|dienstverlener|fotograaf|verhuurder|ondernemer|leverancier"
    r"|behandelaar|(?:verwerkings)?verantwoordelijke)"
    r"|s(?:æ|ae)lger(?:en)?|s[äa]ljaren?|selger(?:en)?|leverand(?:ø|o)r(?:en)?|dataansvarlige?|behandlingsansvarlige?"
    r"|personuppgiftsansvarig|rekisterinpit[äa]j[äa]"
    r"|the (?:seller|provider|controller|trader|photographer|contractor|holder|publisher))"
)
_BEFORE: Final = (
    rf"(?:\bik\s?:\s*|(?<!\w)(?:{_PARTY}(?:,|\s?:| ist:?| est:?| [èe]:?| es:?| is:?)?"
    r"|(?:agb|gesch[äa]ftsbedingungen|teilnahmebedingungen|datenschutzerkl[äa]rung) (?:von|der|des)"
    r"|(?:online-?shops?|webshops?|website|webseite|internetseite|homepage)s? von"
    r"|(?:leistungen|angebote) von|\bzwischen|\bentre|\bfra|\btra|\bbetween|\btussen"
    r"|m[üu]ssen sie(?: uns| mich)? ?[,(:]?|(?:widerruf ist|ist) zu richten an:?"
    r"|vous devez (?:nous )?notifier ?[,(:à]*|appartien(?:t|nent) [àa]|[ée]dit[ée]e?s? par|propos[ée]e?s? par"
    r"|nella persona d(?:i|el|ella)|[èe] tenut[oa] a informarci ?[,(:]?|dalla ditta|di propriet[àa] di|vendut[ieoa] da"
    r"|[ée]tabli[e]?s? par\s?:?|(?:hos (?:mig|meg|mei)|bij mij|bei mir|chez moi|con me),?"
    r"|\A\W*f[üu]r (?:das|die|den|alle) [\w-]+(?:,? [\w-]+)? (?:bei|von|mit|durch)"
    r"|(?:angeboten|durchgef[üu]hrt|erbracht|veranstaltet|organisiert) (?:von|durch)"
    r"|opdrachtnemer,? (?:onder leiding van|zijnde)|te bereiken via ?:?|vertegenwoordigd door"
    r"|deber[áa] (?:usted )?notificarnos ?[,(:]?|propiedad de|en la persona de|representad[oa](?: legalmente"
    r"| en este acto| para (?:este|estos|tal) efectos?)? por"
    r"|repr[ée]sent[ée](?:\(e\))?s? par|representante(?: legal)?\s?:|\bprodejce\s?[:–-]?|dodavatel\s?:"
    r"|(?-i:\bI|\bWe) \(|in person of|owner of (?:this|the) (?:web)?site is|you must inform (?:us|me) ?[,(:]?)"
    rf"\s*(?:(?:de|der|die|den|het) (?:[a-z]+ )?(?-i:[a-z]\w+) )?{_TITLES})"
)
FRONT: Final = sieved_pattern(rf"{_BEFORE}\Z", re.IGNORECASE)
"""What stands right in front of the business's own person in a legal text."""
CALLED: Final = re.compile(
    r"(?P<between>[^()!?;]{0,110}?)\s*(?:[(,–]|(?:is|are|(?:will|shall|may) be)(?= (?:called|known|referred)))\s*"
    r"(?:(?:in diesem text|der|die|wird|ci|also|auch)\s)?"
    r"(?:(?:nachfolgend|nachstehend|im folgenden|im weiteren|fortan|unten|hier(?=[: ]*[„\"“»«])|kurz"
    r"|(?:here(?:in)? )?(?:called|known as|referred to)(?: as)?(?=\W+(?:i|we|us|me|the \w+)\b)|hereinafter|hereafter"
    r"|below|ci-apr[èe]s|ci-dessous|plus loin|d[ée]nomm[ée]e?|di seguito|in seguito|dett[oa]"
    r"|en adelante|en lo sucesivo|doravante|adiante|hierna|verder)\b"
    r"|(?=[\"“„«'‘]\s?(?:we|us|wir|uns)\b))(?P<who>[^()\n]{1,70})",
    re.IGNORECASE,
)
"""What a text calls a party from there on ("Ann Roe, Kay 1 (hereinafter the Seller)")."""
OTHER_PARTY: Final = re.compile(
    r"kund|(?<!ver)k[äa]ufer|auftraggeber|(?<!ver)mieter\b|mieterin|\bgast|g[äa]ste|nutzer|teilnehm|bestell|patient|mandant"
    r"|\bclient|acheteu|utilisat|h[ée]berg|\bhost|customer|buyer|\buser|client[ei]|acquirente|utent|consumat|comprador"
    r"|usuari|klant|gebruiker|verarbeiter|processor|sous-traitant|\bdpo\b|\bdpd\b|beauftragt|consommat|locataire"
    r"|voyageu|\bhote\b|studio partner|zahlungs|versand|agentur\b|verbraucher",
    re.IGNORECASE,
)
BESIDE: Final = re.compile(
    r"(?P<brand>[^.:;!?()|–—]{2,70}?)[\"”“»’]?\s*(?P<link>[–—|·/]|\s-(?=\s)|,|\(?(?:di|de|von|by)|(?=\())\s*\(?\Z",
    re.IGNORECASE,
)
"""What stands in front of a person: the business, and how it is linked to the person."""
BRAND_BEHIND: Final = re.compile(r"\s*(?:[–—|·/]|\s-(?=\s)|,)\s*(?P<brand>[^.:;!?()|–—,\n]{2,50})")
NAMING: Final = sieved_pattern(
    rf"{_BEFORE}(?-i:(?=[A-ZÀ-Þ]))|[(,–]\s*(?:\w{{2,7}}\s){{0,3}}(?:nach|im |fort|unten|hier|kurz|below|ci-|plus"
    r"|d[ée]nom|di seg|in seg|dett|en adel|en lo|dora|adian|verder)|\b(?:called|known as|referred to)\b"
    r"|\([\"“„«'‘](?:we|us|wir|uns)\b"
    r"|(?-i:\sE\.?I\b)|C\. ?B\b|enskild|enkelt(?:mand"
    r"|pers)"
    r"|eenmanszaak|v[áa]llalkoz|osv[čc]|einzelunternehme|individual|em nome|aut[óo]nom",
    re.IGNORECASE,
)
"""What a line must hold for its names to be looked at: most that hold a stem do not."""
TRADES_ALONE: Final = re.compile(
    r"\s(?-i:E\.?I\.?)(?=[\s.,;:()]|\Z)|\s?,? y otr[oa]s?,? C\.? ?B\b"
    r"|\s?,? (?:enskild(?:\s|\Z)|\(?enskild firma|enkeltmandsvirksomhed|enkeltpersonforetak|eenmanszaak"
    r"|egy[ée]ni v[áa]llalkoz[óo]"
    r"|OSV[ČC]\b|einzelunternehme\w+|ditta individuale|empres[áa]ri[oa] (?:individual|em nome)"
    r"|trabajadora? aut[óo]nom[oa])",
)
"""A sole trader in France and elsewhere; partners in Spain."""
STEMS: Final = tuple(
    "opdrachtnemer|verkoper|aanbieder|dienstverlener|fotograaf|verhuurder|ondernemer|leverancier|behandelaar"
    "|verantwoordelijk|sælger|saelger|säljare|saljare|selger|leverand|dataansvarlig|behandlingsansvarlig"
    "|personuppgiftsansvarig|rekisterinpit|ik:|ik :|anbieter|verkäufer|auftragnehmer|dienstleister"
    "|fotograf|veranstalter|betreiber|verwender"
    "|vertragspartner|verantwortlich|prestataire|vendeu|photograph|professionn|exploitant|loueu|rapeute|artisan"
    "|responsable|vendit|titolare|fornit|prestator|gestore|ditta|professionista|titular|prestador|vendedor"
    "|profesional|empresari|responsável|seller|provider|controller|trader|contractor|holder|publisher|agb|bedingungen"
    "|erklärung|shop|seite|website|homepage|leistungen|angebote|zwischen|entre|fra |tra |between|tussen|müssen sie"
    "|zu richten|vous devez|appartien|édité|proposé|persona di|tenut|propriet|vendut|deberá|propiedad|persona de"
    "|representad|in person|owner of|you must|nachfolgend|nachstehend|im folgenden|im weiteren|fortan|unten|hier|kurz"
    "|établi|hos mig|hos meg|hos mei|bij mij|bei mir|chez moi|con me|für das|für die|für den|für alle|durch"
    "|opdrachtnemer"
    "|bereiken via|vertegenwoordigd|enskild|enkeltmand|enkeltperson|eenmanszaak|vállalkoz|osvč|osvc|einzelunternehme"
    "|individual|em nome|autónom|autonom"
    "|hereinafter|hereafter|below|ci-apr|ci-dessous|plus loin|nomm|seguito|dett|en adelante|en lo sucesivo|doravante"
    '|adiante|hierna|verder| ei | ei.| ei,| e.i.|c.b|i (|we (|représent|representante|prodejce|dodavatel|("we|(“we'
    '|("us|(“us|(«we|(\'we|(‘we|("wir|(„wir|(«wir|called|known as|referred to'.split("|")
)
