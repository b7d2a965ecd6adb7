"""Words by which those who have a house or farm welcome visitors, speak of it as theirs, and sign, by language."""

import re
from typing import Final

WELCOME: Final = re.compile(
    r"\b(?:wir freuen uns(?: schon| sehr)?(?: auf (?:sie|dich|euch|ihr|eur)|,? (?:sie|dich|euch))"
    r"|auf (?:ihr(?:en?)?|euren"
    r"|euer|deinen|ein) (?:besuch|kommen|wiedersehen|baldiges)"
    r"|(?:hei(?:ß|ss)en|begr[üu](?:ß|ss)en) (?:wir )?(?:sie|euch)|herzlich willkommen|(?:bis bald|gr[üu](?:ß|ss) gott"
    r"|servus)\W*$|bis bald (?:auf|in|im|bei)\b"
    r"|(?:nous )?(?:serons|sommes) (?:heureux|ravis|enchant[ée]s) de vous (?:recevoir|accueillir)|(?:au plaisir|dans "
    r"l['’]attente) de vous|nous vous (?:accueill|attendons|recev)"
    r"|soyez les bienvenus|bienvenue (?:chez nous|[àa] )|[àa] (?:tr[èe]s )?bient[ôo]t chez nous"
    r"|[vt]i aspett(?:iamo|ano)|saremo (?:lieti|felici) di|benvenuti(?: da noi)?\W*$"
    r"|[oa]s espera(?:mos|n)|te espera(?:mos|n)|les espera(?:mos|n)|bienvenid[oa]s(?: a)?\b|us (?:hi )?esper(?:em|en)"
    r"|benvinguts|esperamos (?:por si|por v[óo]s|a sua"
    r"|pela sua|a vossa)|sejam bem-?vindos|bem-?vind[oa]s?\W*$|tot ziens (?:bij ons|op|in)|tot (?:snel|gauw) (?:bij ons"
    r"|op|in)|graag tot|we(?:lkom bij ons"
    r"|lkom!)|heten (?:wij |we )?(?:u|jullie)"
    r"|wij? (?:zien u|verwelkomen)|(?:varmt |hjertelig )?v[äæe]lkomm?[ea]?n?a? till? (?:oss|os)|varmt v[äæe]lk\w+"
    r"|v[äæe]lkomna\W*$|hjertelig velkommen|velkommen til (?:gards|gårds|bords|os\b|oss\b|vår|vor)"
    r"|vi (?:gl[æe]der oss?|ser fram|ser frem)|tervetuloa|zapraszamy|serdecznie witamy|t[ěe][šs][íi](?:me)? se na)",
    re.IGNORECASE,
)
SOON: Final = re.compile(
    r"\A\W*(?:[àa] (?:tr[èe]s )?bient[ôo]t|au plaisir|bis bald|auf bald|a presto|hasta pronto|fins aviat|at[ée] breve"
    r"|tot (?:snel|gauw|ziens)|vi ses|p[åa] gensyn|do zobaczenia|na shledanou|n[äa]hd[äa][äa]n"
    r"|(?:(?:mange|vennlig|venlig|med|beste|bedste|varme?a?|hjertelig(?:e|a)?) ){0,3}(?:hilsen|hilsner"
    r"|h[äa]lsningar)(?: fra| fr[åa]n)?|(?:herzliche|liebe|viele|sonnige) gr[üu](?:ß|ss)e)\W{0,4}(?=\Z|[^\W\d_])",
    re.IGNORECASE,
)
"""What hosts say at the end of a text, and guests as well."""
HOSTS: Final = re.compile(
    r"\b(?:unser(?:e[mnrs]?)? (?:\w+ )?(?:haus|hof|betrieb|bauernhof|weingut|g[äa]ste|zimmer|ferienwohnung\w*"
    r"|ferienhaus|pension|hotel|gasthof|laden|familienbetrieb)\w*|(?:haben|hatten) wir .{0,60}?(?:[üu]bernommen"
    r"|renoviert|umgebaut|er[öo]ffnet|restauriert)|(?:[üu]bernahmen|er[öo]ffneten|renovierten) wir"
    r"|(?:nous|on) (?:y )?(?:(?:avons|a) (?:\w+ ){0,3}?(?:restaur[ée]|r[ée]nov[ée]|achet[ée]|rachet[ée]|repris"
    r"|ouvert|cr[ée][ée]|plaqu[ée]|retap[ée])|vous accueill|vous propos|tenons|[ée]levons|cultivons|trait\b|habitons)"
    r"|(?:notre|nos) (?:\w+ )?(?:maison|ferme|g[îi]te|chambres?|domaine|exploitation|boutique|restaurant|auberge"
    r"|moulin|ch[èe]vres|h[ôo]tes)"
    r"|(?:abbiamo|gestiamo|coltiviamo|alleviamo|accogliamo) |(?:nostr[aoie]) (?:\w+ )?(?:casa|azienda|agriturismo"
    r"|cascina|fattoria|cantina|ospiti|attivit[àa]|bottega|ristorante)"
    r"|(?:rehabilitamos|restauramos|compramos|abrimos|reformamos|regentamos|cultivamos) |nuestr[oa]s? (?:\w+ )?(?:casa"
    r"|finca|bodega|hotel|taller|hu[ée]spedes|negocio|tienda|restaurante)"
    r"|(?:onze|ons) (?:\w+ )?(?:huis|boerderij|b&b|bed|gasten|camping|winkel|zaak|bedrijf|restaurant|kamers)"
    r"|(?:nasz[aey]?|naszym|naszego) (?:\w+ )?(?:dom|pensjonat|go[śs]ci|gospodarstw|pasiek|firm)|prowadzimy"
    r"|(?:n[áa][šs]|na[šs]e(?:m|ho)?) (?:\w+ )?(?:penzion|d[ůu]m|farm|statek|host|rodinn)|provozujeme"
    r"|(?:v[åa]r[at]?|vores|vor) (?:\w+ )?(?:g[åa]rd|hus|butik|butikk|g[äæ]st|gjest|restaurang|restaurant|familie)"
    r"|(?:noss[oa]s?) (?:\w+ )?(?:casa|quinta|h[óo]spedes|restaurante|empresa))",
    re.IGNORECASE,
)
"""How those speak who have the place; guests speak of their stay."""
GUESTS: Final = re.compile(
    r"g[äa]e?st(?:e|ebuch|en)|post von|bewertung|stimmen|meinung|referen|kunden|\bavis\b|livre d['’]or|t[ée]moign"
    r"|opini|rese[ñn]|recension|dicono"
    r"|reviews?|ervaring|gastenboek|omd[öo]me|anmeld|arviot|opinie|recenze",
    re.IGNORECASE,
)
"""A heading over what guests write."""
_STAYED: Final = (
    r"(?:wir waren|wir haben .{0,30}(?:verbracht|genossen|gewohnt)"
    r"|nous avons (?:pass[ée]|ador[ée]|[ée]t[ée])|abbiamo (?:passato|trascorso|soggiornato)|hemos (?:pasado|estado)"
    r"|(?:wij|we) (?:hebben|waren)|s[ée]jour|aufenthalt|soggiorno|estancia|verblijf|unterkunft bei|vistelse|opphold)"
)
STAYED: Final = re.compile(rf"\b{_STAYED}", re.IGNORECASE)
"""How guests tell of their days at a house."""
THANKS: Final = re.compile(
    rf"\b(?:{_STAYED}|danke|vielen dank|merci|grazie|gracias|bedankt|dank u|dank je|obrigad|tack f[öo]r|takk for"
    rf"|tak for"
    r"|dzi[ęe]kujemy|d[ěe]kujeme|gr[àa]cies|kiitos)",
    re.IGNORECASE,
)
"""How guests write to their hosts."""
STEMS: Final = tuple(
    "freuen|auf ihr|auf euer|auf euren|auf deinen|auf ein |heißen|heissen|begrüß|begruß|begrüss|begruss|willkommen|bis "
    "bald|grüß gott|gruß gott|grüss gott|gruss gott|auf bald"
    "|servus|heureux de|ravis de|enchant|au plaisir|attente de|bienvenu|nous vous|aspett|saremo|benvenut|espera"
    "|bienvenid|esperem|esperen|bientôt|bientot|a presto|hasta pronto|fins aviat|até breve|ate breve|tot snel|tot gauw"
    "|benvingut|bem-vind|bemvind|tot ziens|graag tot|welkom|heten|zien u|verwelkomen|välk|valk|velk|vælk|gläder"
    "|glæder|gleder|ser fra|vi ses|gensyn|do zobaczenia|na shledanou|nähdään|nahdään|nähdaan|nahdaan|nähdäan|nahdäan"
    "|nähdaän|nahdaän|hilsen|hilsner|hälsning|halsning|grüße|gruße|grüsse|grusse"
    "|ser fre|tervetuloa|zaprasza|witamy|ší se|si se|sí se|ši se|šíme se|sime se|síme se|šime se".split("|")
)
"""What the line of a welcome holds, in lower case."""
SIGNED: Final = re.compile(
    r"[,.!:–—-]|freuen|erwart|hei(?:ß|ss)en|souhait|attend|accueill|aspett|esper|[öo]nska|[øo]nsk|hils|h[äa]lsn|\bfr[åa]n?\b",
    re.IGNORECASE,
)
"""What parts a welcome from those who sign it; "welcome to Ann and Bob Roe" greets new colleagues."""
OWN_PEOPLE: Final = re.compile(
    r"(?:(?:ihre?|eure?|votre|vos|la|de|deine)\s)?(?:familie|fam\.|famille|famiglia|familia|fam[íi]lia|familjen)\s\Z",
    re.IGNORECASE,
)
"""What stands in front of those who sign behind a welcome ("Ihre Familie")."""
REST: Final = re.compile(
    r"\W*(?:(?:ihre?|eure?|votre|vos|la|de|deine)?\s?(?:familie|fam\.|famille|famiglia|familia|fam[íi]lia|familjen"
    r"|gastgeber\w*|wirtsleut\w*)?\s*)?"
    r"(?P<names>.+?)"
    r"(?:\W*(?:mit|und|samt|et|avec|con|e|y|amb|i|met|en|med|og|och|com|oraz|z|a|ja|&)\s(?:\w+\s)?(?:ganze[rnm]?\s"
    r"|tutta\s|toda\s|hele\s|heile\s)?"
    r"(?:la\s|l['’]|el\s|het\s|o\s|a\s|les\s|de\s)?(?:familie|famille|famiglia|familia|fam[íi]lia|familj(?:en)?|gezin"
    r"|rodzin[aąy]|rodin\w*|perhe|team|[ée]quipe|equipo|equip"
    r"|kinder\w*|enfants|bambini|figli|hijos|filhos|kinderen|barn))?\W*",
    re.IGNORECASE,
)
"""The names that sign, between "your family" and "with the children"."""
