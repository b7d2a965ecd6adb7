"""Words that tell whether a town in running text is the company's: of its business, of what is its own, of others."""

import re
from typing import Final

from lead_enrichment.domain.addresses.regions import region_names

SCHOOLS: Final = re.compile(
    r"(?i)(?<!\w)(?:driving|dance|dancing|riding|language|music|surf|ski|sailing|swim\w*|yoga|art|cookery|cooking|pottery"
    r"|dog training) (?:school|courses?|show)"
)
"""Trades that hold a word of where somebody learnt."""
ELSEWHERE_TOO: Final = re.compile(
    r"(?i)(?<!\w)(?:gebor|aufgewachs|studi(?!os?\b|o(?-i:[A-Z\d]))|a[ck]adem|afgerond|abgeschloss"
    r"|ausbild|lehre\b|gelern|prakti[ck]|messe|hochzeit|kund|customers|retrouvez|find our|au salon|friend(?!l)|amis\b"
    r"|amig[oa]s|freund|vriend|projekt|referenz"
    r"|universit|hochschul|amtsgericht|registergericht|handelsregister|gericht|ausstell|urlaub|reise|stamm|kam\b"
    r"|kommt\b"
    r"|n[ée]e?s?\b|grandi|étud|diplom|diplôm|école|stage|salon d|exposi|chantier|client|voyag|venu|originaire|tribunal"
    r"|nac[ií]|crec[ií]|estud|formaci|escuela|feria|viaj|proyecto|obra|máster|licenciad|nat[oa]\b|cresciut|laure|scuola"
    r"|fiera|mostra|cors[oi]\b|viagg|opgegroeid|gestudeerd|opleid|beurs\b|klant|reis\b|afkomstig|född|født|fødd|uppv"
    r"|vokset|oppvok|utbild|utdann|uddann|skol|mässa|resa\b|rejs|naro[dz]|urod|rođ|rozen|škol|szko[łl]|uczel|wyros"
    r"|vyrost|targ|výstav|wystaw|absol|szület|tanul|egyetem|főiskol|végez|iskol|kiállít|născ|facult|liceu|expoz|doğ"
    r"|üniversite|okul|fuar|mezun|syntyn|opisk|yliop|wohn(?:t|te|hafte)?\b|concert|konzert|koncert|reloc|hosted|server"
    r"|seminar|workshop|retreat|marathon|court\b|authority|behörde|umgezogen|déménag|mud[óa]|trasfer|verhuis|flytt"
    r"|lives?\b|lived|living|vive\b|woont\b|woonde|bor\b|mieszka|bydl|žij|live[ds]\b|magazin|exhib|gig\b|tournament"
    r"|congr|kongr|conf[ée]r|competit|wettbewerb|concours|champion|mistrzost|meisterschaft|team from|based company"
    r"|[12]\d{3}\s*[-–:]|hq\b|branch|franchis|recht(?:er|bank)|kadastr|disput|jurisd)"
)
"""Stems that lead to where somebody was born or learnt, what others have there, or an occasion."""
BUSINESS: Final = re.compile(
    r"(?i)(?<!\w)(?:business|company|firm|shops?|store|studio|workshop|office|salon|bakery|clinic|practice|gym|garage"
    r"|restaurant|winery|brewery|pottery|forge|contractors?|plumber|electrician|builders?|therapist|instructor|tuition|tutors?|classes|groom\w+"
    r"|counsell\w+|counsel\w+|joiners?|carpenters?|roof\w+|landscap\w+|garden\w+|decorat\w+|paint\w+|clean\w+|mechanics?"
    r"|famil\w*(?:bedrij\w*|företag\w*|virksomhed\w*|bedrift\w*)|barbers?|hairdress\w+|physio\w*|osteopath\w*|chiropract\w*|florists?|bakers?|caterers?|removals|locksmiths?"
    r"|upholster\w+|plaster\w+|tilers?|surveyors?|architects?|accountancy|massage|nail\w*|beautician|tattoo\w*|farrier"
    r"|lessons?|camp|photographer|solicitors?|lawyers?|accountants?|dentists?|vets?|firma|unternehmen|betrieb\w*"
    r"|\w*handwerksbetrieb\w*|gesch[äa]ft|laden|werkstatt|praxis|kanzlei|b[üu]ro|atelier|\w*studio|\w*schule"
    r"|b[äa]ckerei"
    r"|\w*friseur\w*|tischlerei|schreinerei|malerbetrieb|entreprise|boutique|cabinet|menuiserie|boulangerie|magasin"
    r"|espace|artisan\w*|artigian\w*|empresa|tienda|taller|despacho|cl[íi]nica|consulta|loja|oficina|est[úu]dio|azienda|negozio"
    r"|bottega|laboratorio|officina|panificio|bedrijf|\w*bedrijf|winkel|praktijk|zaak|werkplaats|rijschool|\w*coach"
    r"|di[ëe]tist|företag\w*|verkstad|butik\w*|salong|virksomhed\w*|v[æe]rksted|verksted|klinik+\w*|bedrift\w*|firmaet"
    r"|zakład|pracownia|sklep|gabinet|salon|kancelaria|provozovn\w+|dílna|ordinace|pracovna|obchod|prodejna|radionica"
    r"|trgovina|ordinacija|obrt|műhely|üzlet|szalon|atelierul|magazin|cabinet|afacere|atölye|ofis|mağaza|yritys|liike"
    r"|toimisto|verstas|ansässig\w*|ans[äa]ss\w+|aktiv|actief|active|basert|verksamma?|zu hause"
    r"|menuisier|peintre|plombier|couvreur|ébéniste|potier|coiffeu\w+|traiteur|peluquer\w+|fontanero|parrucch\w+"
    r"|falegnam\w+"
    r"|t[øö]mrer|snickare|måleri|elektri\w+|fizjoterapi\w*|masa[żž]e?|mas[áa][žz]e|terapie|malíř|fryzjer|stolarz)(?!\w)"
)
"""Words for a business, its place or its work."""
OWN: Final = re.compile(
    r"(?i)(?<!\w)(?:our|my|your|vi er|vi är|ihre?|votre|d[ée]|uw|jouw|vaš|váš|twój|din|ditt|dit|(?:we|i) are"
    r"|i['’]m|we['’]re|unsere?[rmns]?"
    r"|famil\w*(?:bedrij\w*|företag\w*|virksomhed\w*|bedrift\w*)|looking for|searching for|search for|need an?"
    r"|meine?[rmns]?|notre|nos|mon|ma|nuestr\w+|mi|noss\w+|nostr\w+|mi[oa]|ons|onze|mijn"
    r"|vår\w*|vores|mitt|mit|min|nasz\w*|náš|naše\w*|naš\w*|můj|moje|moj\w*|mój|for (?:over |more than )?\d+ years|here"
    r"|since \d{4}|seit \d{4}|seit [üu]ber \d+|depuis \d{4}|desde \d{4}|dal \d{4}|sinds \w* ?\d{4}|sedan \d{4}"
    r"|siden \d{4}|od \d{4}|od roku \d{4})(?!\w)"
)
"""Words of what belongs to those who speak, or goes on."""
PAST: Final = re.compile(
    r"(?i)(?<!\w)(?:first|second|third|other|another|new|branch\w*|zweigstell\w*|filial\w*|erste[nrms]?|zweite[nrms]?"
    r"|premi[eè]re?|deuxième|primer[oa]?|prim[oa]|segund[oa]|eerste|tweede|första|første|andre|pierwsz\w+|první|was"
    r"|were|had"
    r"|war|hatte|damals|était|avait|avant|era|antes|prima|toen|daarvoor|var|hade|havde|hadde|by[łl][aoy]?|byl[aoi]?"
    r"|while i ran|until|bis|jusqu\w*|hasta|fino|tot|tills|do roku)(?!\w)"
)
"""Words of what was, or is another place."""
WITH_COUNTY: Final = re.compile(
    r" (?:and|&) (?:all (?:of|over) |the whole of |wider )?"
    rf"(?:{'|'.join(map(re.escape, region_names('GB')))})(?!\w)(?! (?:and|&))"
)
"""A British county behind one of its towns, which is no second town."""
