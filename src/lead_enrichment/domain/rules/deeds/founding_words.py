"""Words and sentence patterns of founding, buying, owning and running a company, in many languages."""

import re
from typing import Final

from lead_enrichment.domain.late_pattern import sieved_pattern
from lead_enrichment.domain.sieve import Sieve

STEMS: Final = tuple(
    "incorporat|dreamed up|dreamt up|cooked up|thought up|conjured up|lease|of them|buys|takes over|acquires|purchases"
    "|uitgebaat|co-owner|coowner|equal |take over|farmed|brewed| namen |perusti|tocad|criad|set up|belong|pertenec"
    "|pertence|apparten|appartien|gehör|hoort|farming|brewing|baking|growing|roasting|making|have been |betreib"
    "|drijv|drev|driv|prowad|nasce|het bedrijf|die firma|l'entreprise|l’entreprise|la empresa|l'azienda|l’azienda"
    "|drivs| ägs|ejes|eies|overtog|overtok|tog över|tok over|przej|ouvr|ägs |perusti|rilev|owned|leid|tocad|przez"
    "|zakladatel|ycielem|etabl|grunnl|found|establish|start|open|creat|launch|formed|own|purchas|acquir|bought|rachet"
    "|rachèt|köpte|købte|kjøpte|kocht|kaufte|åbnede|åpnet|öppnade|otworzy|założy|kupi|otevř|založ|koupil|převzal"
    "|montó|compró|comprou|assumi|avasi|osti |vam |vaig |machte |wagte |son compte|zichzelf|hizo cargo|abbiamo "
    "|buying|taken over|took over|run|operat| led|led by|lead|head|manag|direct|gründ|gruend|eröffn|übern|inhaber"
    "|führ|leit|betrieb|ins leben|besitzt|fond|créé|cree|crée|ouvert|repris|repren|détenu|rilev|overgenomen|opger"
    "|gestart|begon|opende|richtte| nam |drivs|drives|ledet|stiftet|grunda|grundl|fund|cread|creó|criou|abri|dirig"
    "|regentad|llevad|gestionad|gestit|gestisc|guidat|dirett|condott|apert|aprì|apre|nato |nata |gerid|gere |comandad"
    "|tenu|géré|mené|liderad| behind|brainchild|vision of|bezit|eigendom|leid|gerund|geleid|born|began|came to life"
    "|came about|took root|entstand|begann|est n|sommes n|naci|surgi|ontstond|nasceu|erfüllte|hat er sich"
    "|hat sie sich|bewirtschaft|à son compte|aprire|avviare|montar|abierto|megny|átvette|megalap".split("|")
)

PASSIVE: Final = re.compile(
    r"\b(?:(?P<owner>(?:(?:family|locally|privately|independently|veteran|woman|and|&|,|-)\s?)*own(?:ed"
    r"|ership)(?:[,\s]+(?:(?:and|&)\s+)?(?:\w+ly )?(?:run|led|kept|built|grown|made|driven|(?!recommend|review"
    r"|feature|certifi|insur|licens"
    r"|inspect|approv|vot|rat|trust|endors|fund|financ|photograph|list|represent|design|publish|sponsor|support|sold"
    r"|purchas|acquir|record|own)\w{3,}ed)(?: (?:for|up|after)){0,2})*"
    r"(?:\s+(?:today|now|currently|jointly|together|solely|equally|outright|entirely))?\s+(?:by|of)"
    r"|(?:purchased|acquired|bought|taken over)(?:[^.;:!?]{0,25}?)\sby|inhabergef[üu]hrt(?:e[rsn]?)? (?:von|durch)"
    r"|[üu]bernommen (?:von|durch)|repris(?:e)? (?:en \d{4} )?par|d[ée]tenue? par|rilevat[oa](?: nel \d{4})? da(?:l|lla)?"
    r"|overgenomen door|(?:wordt |werd )?uitgebaat door|in het bezit van|eigendom van"
    r"|belong(?:s|ed) to|pertenece al?|pertence (?:aos?|às?|a)|appartient (?:à|aux?)|appartiene (?:a|ai|al|agli"
    r"|alla|alle)|gehört(?! zu)|toebehoort aan)"
    r"|(?P<founder>(?:co-?)?founded(?:\s+in)?[^.;:!?]{0,40}?\sby|(?:incorporated|established|started|opened|created"
    r"|launched|begun|formed|set up)(?:[^.;:!?]{0,60}?)\sby|founded by"
    r"|gegr[üu]ndet(?:[^.;:!?]{0,30}?)\s(?:von|durch)|er[öo]ffnet(?:[^.;:!?]{0,30}?)\s(?:von|durch)"
    r"|gr[üu]ndung durch|fond[ée]e?s?(?:[^.;:!?]{0,30}?)\spar|cr[ée][ée]e?s?(?:[^.;:!?]{0,30}?)\spar"
    r"|ouvert(?:e)?(?:[^.;:!?]{0,30}?)\spar"
    r"|(?:fundad|cread|criad)[oa](?:[^.;:!?]{0,30}?)\s(?:por|pel[oa]s?)"
    r"|fondat[oa](?:[^.;:!?]{0,30}?)\s(?:da|dal|dalla|dai)|nat[oa](?: [^.;:!?]{0,20}?)? (?:dall['’]idea|dalla passione"
    r"|per iniziativa) di|nasce(?:[^.;:!?]{0,40}?)(?:passione|idea|intuizione|volont[àa]) di"
    r"|opgericht(?:[^.;:!?]{0,30}?)\sdoor|gestart door|grunda(?:d|des|t)(?:[^.;:!?]{0,30}?)\sav"
    r"|startades(?:[^.;:!?]{0,30}?)\sav|(?:etablert|startet|grunnlagt|stiftet)(?:[^.;:!?]{0,30}?)\sa[vf]"
    r"|za[łl]o[żz]on[aey](?:[^.;:!?]{0,30}?)\sprzez|za[łl]o[żz]ycielem firmy jest|zakladatelem (?:firmy )?je"
    r"|grundlagt af"
    r"|brainchild of|vision of|(?P<dreamt>(?:dream(?:ed|t)|cooked|thought|conjured) up(?: [^.;:!?,]{1,30}?)?\s+by))"
    r"|(?P<run>(?:run|opp?erated|led|headed|managed|directed|farmed|brewed|staffed)(?:[,\s]+(?:and|&)\s*(?:operated"
    r"|run|managed"
    r"|led))*(?:\s+(?:as an? (?:\w+ )?(?:partnership|family business|sole trader|business)|single-handed(?:ly)?"
    r"|today|now|\w+ly|in part|together))?(?:\s+(?:since|for|until|from|out of|in|at)\s[^.;:!?,]{1,30}?)?\s+by"
    r"|under the (?:leadership|direction|ownership) of|(?:unter der )?leitung (?:von|durch)"
    r"|gef[üu]hrt (?:wird (?:sie |es |er )?)?(?:von|durch)|geleitet von|inhaber ist"
    r"|dirig[ée]e?s? par|tenue? par|g[ée]r[ée]e? par|men[ée]e? par|dirigid[oa] (?:por|pel[oa])|regentad[oa] por"
    r"|llevad[oa] por|gestionad[oa] por|liderad[oa] por|(?:gestit|guidat|dirett|condott)[oa](?: con \w+)? da(?:lla"
    r"|gli|ll['’]|l|i)?"
    r"|perusti vuonna \d{4}|gerund door|geleid door|(?:gerid|comandad|administrad|tocad)[oa] (?:por|pel[oa]s?)"
    r"|dr(?:ivs|ives|evet|ivet)(?: [^.;:!?,]{1,30})? a[vf]|prowadzon[aey] przez"
    r"|e[ij]es (?:og drives |(?:i dag|siden \d{4}|nå) )?a[vf]|[äa]gs (?:och drivs |(?:i ?dag|sedan \d{4}|nu) )?av"
    r"|(?:is|ist|est|es|è) (?:het bedrijf|die firma|l['’]entreprise|la empresa|l['’]azienda) (?:van|von|de|di)"
    r"|ledet af))(?!\w)",
    re.IGNORECASE,
)
BELONGS: Final = re.compile(
    r"belong(?:s|ed) to|pertenece|pertence|appartient|appartiene|geh(?:ö|oe)rt|toebehoort", re.IGNORECASE
)
"""Whose it is says nothing of the company unless it is the company that is spoken of."""
PASSIVE_STEMS: Final = Sieve(
    "by|owned|ownership|belong|von|durch|par|door|rilevat|in het bezit|eigendom|pertenece|pertence|appart|gehört"
    "|toebehoort|uitgebaat|fundad|cread|criad|fondat|dall|iniziativa|nasce|grunda|startades|etablert|startet|grunnlagt"
    "|stiftet|przez|zakladatelem|ycielem firmy|grundlagt|brainchild|vision|leadership of|direction of|inhaber ist"
    "|dirigid"
    "|regentad|llevad|gestionad|liderad|gestit|guidat|dirett|condott|tocad|administrad|perusti|gerid|comandad|driv"
    "|drev|ejes|eies"
    "|ägs|ags|het bedrijf|die firma|entreprise|empresa|azienda|ledet af".split("|")
)
"""What every passive sentence of `PASSIVE` holds, in lower case."""
PASSIVE_GAP: Final = frozenset(
    "the our a an and & husband wife team brothers sisters brother sister father mother son daughter duo "
    "couple partners friends local native owner owners founder founders veteran dr mr mrs ms master "
    "plumber electrician chef baker brewer builder then in den die der dem das unserem unserer herrn frau "
    "familie inhaber inhaberin inhabers geschwister brudern ehepaar meister meisterin m mme monsieur "
    "madame le la les l fratelli famiglia il lo signor signora el los hermanos matrimonio familia de het "
    "echtpaar broers familie gebroeders os irmaos familia certified licensed lifelong resident "
    "entrepreneur attorney lawyer dentist architect designer photographer current new young experienced "
    "owner-operator operator president ceo family sonen dottern sønnen datteren son dotter bror bröderna brødrene "
    "makarna ekteparet ægteparret his her sohn tochter enkel enkelin seinem seiner zoon dochter fils fille figlio "
    "figlia hijo hija nieto nieta filho filha pronipote nipote nipoti bisnieto bisnieta nieto nieta neto neta netos bisneto bisneta petit-fils "
    "petite-fille kleinzoon kleindochter wnuk wnuczka vnuk barnebarn barnbarn rodzina syn sin rodinou braci bratr gebruedern gebrueder freres soeurs "
    "sorelle hermanas irmas germans germanes zussen zus broer schwestern systrarna syskonen soskende soskendeparret sosknene "
    "figli figlie soci coniugi gemelli cugini hijos hijas socios fils filles enfants associes epoux sohne soehne tochter "
    "toechter kinder geschwister eheleute ehepaar zonen dochters vennoten filhos filhas synowie corki sonene dotrene soner dottrar "
    "sostrene veljekset sisarukset sourozenci bratri rodzenstwo siostry fratii".split()
)
OBJECT: Final = r"(?:(?:what is now|the|our|this|their|his|her|a|an|its|your|own|first|small|family|local|new|little|\w+ing|de|het|den|das|die|unseren?|ihren?|seinen?|le|la|son|sa|notre|el|su|il|lo|suo|sua|o|seu|haar|zijn|hun|mijn|eigene?[nrs]?|propre|propi[oa]|pr[óo]pri[oa]|egen|sin|sitt|sina|mein|meine[nrs]?)\s+|l['’]|dell['’]){0,4}"
THING: Final = (
    r"(?:st[äa]llet|stedet|wirtshaus|landgasthof|relais|trattoria|osteria|locanda|pizzeria|locale|brennerei|imkerei"
    r"|fahrschule|magasin|charcuterie|fleuristerie|p[âa]tisserie|poissonnerie|[ée]picerie|kwiaciarni\w{0,2}|kv[ěe]tin[áa][řr]stv[íi]"
    r"|smedjen?|kwekerij|kroen|bakeriet|mejeriet|kiosken|verkstedet|gabinet\w{0,2}|lecznic\w|piekarni\w{0,2}"
    r"|cukierni\w{0,2}|pensjonat\w{0,2}"
    r"|penzion\w{0,2}|pek[áa]rn\w|kav[áa]rn\w|ordinac\w|kahvila\w{0,2}|leipomo\w{0,2}|ravintola\w{0,2}"
    r"|perheyrit\w{2,4}|forn|fleca|espa[çc]o"
    r"|factory|creamery|boutique|takeaway|chippy|locker|smithy"
    r"|estate|vineyards?|orchard|ranch|workshop|kitchen|property|place|house|pottery|mill|dairy|distillery|roastery"
    r"|haus|hof|gasthaus|gasthof|weingut|pension|brauerei|molkerei|gärtnerei|konditorei|metzgerei|cafe|apotheke"
    r"|bodega|finca|granja|hotel|h[ôo]tel|gîte|moulin|brasserie|librairie|fromagerie|cantina|podere|agriturismo|cascina"
    r"|boerderij|bakkerij|brouwerij|slagerij|hoeve|fazenda|padaria|pousada|quinta|gård(?:en)?|butik(?:en|ken)?"
    r"|business|company|firm|practice|shop|store|restaurant|salon|agency|studio|clinic|bakery|caf[eé]"
    r"|office|brewery|winery|farm|school|gym|garage|nursery|office|brand|operation|enterprise|outfit|pharmacy"
    r"|hotel|inn|bar|pub|dealership|kennel|spa|tea[- ]?(?:rooms?|shop|house)|coffee[- ]?(?:shop|house)|diner"
    r"|firma|betrieb|unternehmen|gesch[äa]ft|kanzlei|praxis|werkstatt|restaurant|laden|salon|agentur"
    r"|b[üu]ro|hotel|b[äa]ckerei|tischlerei|schreinerei"
    r"|entreprise|affaire|commerce|auberge|ferme|domaine|pharmacie|soci[ée]t[ée]|cabinet|restaurant|boutique"
    r"|atelier|garage|agence|boulangerie|maison"
    r"|[ée]tablissement|(?:florist|libr|carnic|peluqu|pastel|frut|helad|joy|zapat|ferret|barber|florista)er[íi]a"
    r"|empresa|negocio|taller|cl[íi]nica|tienda|restaurante|despacho|bufete|panader[íi]a|estudio|azienda"
    r"|impresa|attivit[àa]|studio|ristorante|negozio|officina|ditta|bottega"
    r"|bedrijf|zaak|winkel|praktijk|kantoor|onderneming|praktik|f[öo]retaget|virksomheden|firma(?:et|n)|bedriften"
    r"|selskapet|forretningen|verksamheten|r[öo]relsen|f[öo]retaget|loja|neg[óo]cio|empreendimento|padaria"
    r"|cl[íi]nica|fonds de commerce|attività"
    r"|firm[ęąyuoeěi]\w{0,2}|spó[łl]k\w{1,3}|zak[łl]ad\w{0,2}|przedsi[ęe]biorstw\w|podnik\w{0,2}"
    r"|spole[čc]nost\w{0,2}|d[íi]ln\w|restaurac\w{1,2}|pracowni\w"
    r"|yrity\w{2,4}|liike\w{0,3}|verkstaden|bageriet|salong?en|butikk?en|restauranten|hotellet|caf[eé]en|kroen"
    r"|v[æä]rkstedet|firman|klinikk?en|kapsalon|m[űu]hely\w{0,3}|[üu]zlet\w{0,3}|c[ée]g(?:et|[üu]nk|[üu]nket|nek)?"
    r"|negoci|botiga|salon(?:a|u|ului|ul|em|ie)|fusteria|f[áàa]bri(?:ca|k)|oficina|bolaget|laboratorio|falegnameria"
    r"|centro(?! (?:storico|citt|hist[óo]|cultural|social|com|sport|deport|d[ei]l? ))|carpinter[íi]a|carpintaria|menuiserie|stolarni\w"
    r"|truhl[áa][řr]stv[íi]|fournil|pasticceria|gelateria|marcenaria|[a-zäöüßåæø]{3,}(?:betriebe?s?|unternehmens?|firma|gesch[äa]fts?|praxis|werkstatt|werkst[äa]tte|b[äa]ckerei"
    r"|laden|b[üu]ro|bedrijf|zaak|winkel|praktijk|bakkerij|firma(?:et|n)|virksomhed(?:en)?|f[öo]retaget|bedriften"
    r"|butik(?:en|ken)|forretningen|verksamheten))"
)
_ADJECTIVE_OF: Final = r"(?:business|compan(?:y|ies)|firm|shop|store|restaurant|salon|studio|operation|enterprise)"
"""What is "South Dakotan owned"."""
ACTIVE: Final = re.compile(
    r"(?P<owner>(?:now\s+|currently\s+|proudly\s+|have\s+|has\s+|both\s+|jointly\s+)*(?:buys|takes over|acquires"
    r"|purchases|own(?:s"
    rf"|ed(?!(?:,? (?:and|&) \w+)? {_ADJECTIVE_OF}))?(?:\s+(?:and|&)\s+(?:operates?|runs?|manages?))?|bought"
    rf"|purchased|acquired|took over"
    r"|[üu]bern(?:ahm(?:en)?|immt|ehmen)|ha(?:t|ben)\b(?:[^.;!?]|(?<=\bDr)\.|(?<=\bmed)\.){0,70}[üu]bernommen|tog över|overtok"
    r"|overtog|przejął|przejęła|a repris|ont repris|repren(?:d|nent)|rilev(?:a|ò"
    r"|arono)|na(?:m|men)\b[^.;!?]{0,40}\sover|besitzt|is the (?:man|woman|person|face|heart|force|name|brains?|hands"
    r"|owner) behind))\s"
    r"|(?P<founder>(?:(?:have|has|had|first|originally|then|also|later|both|together|jointly|decided to"
    r"|set out to|he|she|who)\s+)*(?:co-?founded|founded|found|started|starts|opened|opens|established"
    r"|launched|created|formed|began|open|start|gr[üu]ndete(?:n)?|er[öo]ffnete(?:n)?"
    r"|hat\b[^.;!?]{0,60}(?:gegr[üu]ndet|er[öo]ffnet)"
    r"|(?:a|ont) (?:fond[ée]|cr[ée][ée]|ouvert)|fonde(?:nt)?|cr[ée]e(?:nt)?|fund[óo]|fundaron|abri[óo]"
    r"|abrieron|cre[óo]|crearon|fond[òo]|fondarono|(?:ha|hanno) (?:fondato|aperto|creato)|apr[ìi]|apre"
    r"|richtte\b[^.;!?]{0,40}\sop|startte|gestart met|begonnen met|begon|opende|fundou|abriu|criou|grundade"
    r"|startade|startede))\s"
    r"|(?P<run>(?:(?:now|currently|still|proudly|both|together)\s+)*(?:runs?|leads?|heads?|operates?"
    r"|manages?|leitet|leiten|f[üu]hrt|f[üu]hren|dirige(?:nt)?|dirigen|gestisc(?:e|ono)|runt|runnen|leidt"
    r"|gere|betreibt|betreiben|bewirtschaften?|drijven|drijft|tiennent|tient|driver|drev|prowadzi|prowadzą))\s",
    re.IGNORECASE,
)
SURE_VERB: Final = re.compile(r"(?:co-?)?founded|gr[üu]ndete|fond|fund|own|richtte", re.IGNORECASE)
ACTIVE_LEAD: Final = re.compile(
    r"\s*(?:\([^()]{1,30}\)|\)(?=\s[a-z]))?\s*(?:,[^.;:!?]{0,50},|,\s?who [^,.;:!?]{20,85},)?\s*(?:,?\s*(?:who|der|die|qui|que"
    r"|che)\s+)?(?:(?:has|have|had|and|&|then|now"
    r"|first|originally|also|later|proudly|currently|both|together|jointly|still)\s+)*",
    re.IGNORECASE,
)
SUBJECT: Final = re.compile(
    r"(?:^|[.!?]\s|\s)((?:[A-ZÄÖÜÉ][\w&'’.-]*\s+)+)(?:was|is|were|wurde|wird|est|a été|fue|es|è|è stata"
    r"|werd|foi)\s+(?:\w+ly\s+|first\s+)?$"
)
BY: Final = re.compile(
    r"\b(?:von|durch|door)\s+(?:(?:den|der|dem|unserem|herrn|frau|meister|inhaber|br[üu]dern|schwestern"
    r"|geschwistern|eheleuten|ehepaar)\s+)*$",
    re.IGNORECASE,
)
PARTICIPLE: Final = re.compile(
    r"[^.;:!?,]{0,50}?\b(?:(?P<founder>gegr[üu]ndet|er[öo]ffnet|ins leben gerufen|opgericht|gestart)"
    r"|(?P<owner>[üu]bernommen|overgenomen)"
    r"|(?P<run>gef[üu]hrt|geleitet|betrieben|weitergef[üu]hrt|geleid|gerund))\b",
    re.IGNORECASE,
)
VERB_STEMS: Final = Sieve(
    "gründet|grundet|eröffnet|eroffnet|leben gerufen|opgericht|gestart|übern|ubern|overgenomen|geführt|gefuhrt"
    "|geleitet|betrieben|weitergef|geleid|gerund|startte|begon|opende|richtte|fundó|fundo|abrió|abrio|fondò|fondo"
    "|aprì|apri|nam|führ|fuhr|leite|runt|runnen|leid|betreib|besitz|dirige|regenta|driver".split("|")
)
"""What a line must hold, in lower case, to tell it with the verb last, or first."""
VERB_FIRST: Final = re.compile(
    r"\b(?:(?P<founder>gr[üu]ndeten?|er[öo]ffneten?|startte|begon|opende|richtte|fund[óo]|abri[óo]"
    r"|fond[òo]|apr[ìi])|(?P<owner>[üu]bernahm(?:en)?|na(?:m|men)|besitz(?:t|en))"
    r"|(?P<run>f[üu]hr(?:t|en)|leite(?:t|n)|betreib(?:t|en)|runt|runnen|leid(?:t|en)|dirige|regenta"
    r"|driver))\s+(?:(?!von|mit|bei|durch|van|met|door|con|por|den|das|het|seinen|ihren)[\w-]+\s+){0,3}$",
    re.IGNORECASE,
)
BORN_REACH: Final = 110
BORN: Final = re.compile(
    r"\b(?:(?:was|were) born|got (?:its|our|their) start|began|started(?: out)?|came (?:to life|about)|took root"
    r"|entstand(?:en)?|begann|(?:est|sommes) n[ée]e?s?|a commenc[ée]|naci[óo]|surgi[óo]|[èe] nat[oa]|ontstond|nasceu)\b"
    r"(?:(?!\band\b)[^.;!?]){0,60}?\b(?:when|als|quand|lorsque|cuando|quando|toen)\s+"
    r"(?:(?:our|the|local|owner|founder|chef|unsere?|notre|nuestr[oa]|nostr[oa]|onze)\s+)*",
    re.IGNORECASE,
)
BORN_STEMS: Final = Sieve(
    "born|start|began|came to life|came about|took root|entstand|begann|est n|sommes n|commenc|naci|surgi|nat|ontstond"
    "|nasceu".split("|")
)
"""What `BORN` holds, in lower case."""
CAREER: Final = re.compile(
    r"\s*(?:\w+ing\b|(?:his|her|their) (?:\w+ )?(?:career|journey|training|life|apprenticeship)|(?:as|at"
    r"|in|with|for|from|to|off|out|up)\b"
    r"|to be\b)",
    re.IGNORECASE,
)
BIOGRAPHY: Final = sieved_pattern(
    r"\b(?:(?:and|then|before|later|he|she|they|who|,)\s+(?:(?!never\b|not\b)\w+\s+){0,2}?(?P<past>(?:co-?)?founded"
    r"|established|opened|started|launched|purchased|bought|owns|owned(?: and (?:operated|run|managed))?|took over)"
    r"|(?P<gerund>(?:co-?)?founding|establishing|opening|starting|launching|buying|purchasing|acquiring|setting up)"
    r"|(?P<german>gr[üu]ndete|er[öo]ffnete|[üu]bernahm)"
    r"|(?P<romance>(?:a|ha) (?:fond[ée]|cr[ée]{1,2}|ouvert|repris|fondato|aperto|fundado|abierto)|fund[óo]"
    r"|fond[òo]|cre[óo]|abri[óo]|apr[ìi]))\s",
    re.IGNORECASE,
)
THING_BEHIND: Final = re.compile(rf"\s*{OBJECT}(?:[\w&'’-]+\s+){{0,3}}?{THING}\b", re.IGNORECASE)
FIRST_PERSON: Final = sieved_pattern(
    r"\b(?:I|[Ww]e)\s+(?:\w+\s+){0,2}?(?:(?:co-?)?founded|opened|started|established|launched|bought|purchased"
    r"|took over|own)\s"
    r"|\b[Ii]ch\b[^.;!?]{0,50}(?:gegr[üu]ndet|er[öo]ffnet|[üu]bernommen)|\b[Jj]['’]ai (?:fond[ée]|cr[ée][ée]"
    r"|ouvert|repris)\s"
    r"|\b[Hh]o (?:fondato|aperto|rilevato)\s|\b(?:[Ff]und[ée]|[Aa]br[íi]|[Hh]e fundado)\s"
    r"|\b[Ii]k\b[^.;!?]{0,40}(?:opgericht|gestart|overgenomen)"
    r"|\b[Ww]ir\b[^.;!?]{0,50}(?:gegr[üu]ndet|er[öo]ffnet|[üu]bernommen)|\b[Nn]ous (?:l['’])?avons (?:fond[ée]"
    r"|cr[ée][ée]|ouvert|repris)\s"
    r"|\b[Aa]bbiamo (?:(?:deciso|scelto) di )?(?:apert[oe]|fondat[oe]|rilevat[oe]|aprire|fondare|rilevare)\s"
    r"|\b(?:[Aa]brimos|[Ff]undamos|[Mm]ontamos|[Aa]bri|[Mm]ont[ée]|nos lanzamos a (?:abrir|montar)|(?:decidi"
    r"|decid[íi]|decidimos)"
    r" (?:abrir|montar|fundar|criar|crear))\s"
    r"|\bvam (?:obrir|fundar|muntar|agafar)\s|\bvaig (?:obrir|fundar|muntar|agafar)\s"
    r"|\b(?:openden|begonnen|startten) we\b|\bwij?e?j?\b[^.;!?]{0,40}(?:opgericht|geopend|overgenomen)"
    r"|\b(?:[öo]ppnade|startade|grundade) (?:vi|jag)\b|\b(?:[Vv]i|[Jj]ag) (?:[öo]ppnade|startade|grundade)\s"
    r"|\b(?:[åa]bnede|startede|[åa]pnet|startet|overtog) (?:vi|jeg)\b|\b(?:[Vv]i|[Jj]eg) (?:[åa]bnede|startede"
    r"|[åa]pnet|startet|overtog)\s"
    r"|\bperust(?:in|imme)\s|\bavasi(?:n|mme)\s|\bosti(?:n|mme)\s"
    r"|\b(?:za[łl]o[żz]y|otworzy)(?:[łl]e?a?m|li[śs]my)\s|\b(?:zalo[žz]il|otev[řr]el)[ai]? (?:js(?:em|me))\s"
)
ENGLISH_PERSON: Final = re.compile(r"I\b|[Ww]e\b")
THIRD_PERSON: Final = re.compile(
    r"\b(?:[Ss]he|[Hh]e|[Tt]hey)\s+(?:\w+\s+){0,2}?(?:(?:co-)?founded|opened(?: the doors (?:of|to))?|started"
    r"|established|launched"
    r"|bought|purchased|acquired|set up|took over|owns?)\s"
    r"|\b(?:[Ss]ie|[Ee]r)\s+(?:gründete|eröffnete|übernahm)\s|\b(?:[Ii]l|[Ee]lle)\s+(?:a )?(?:fond[ée]|cr[ée]{1,2}"
    r"|ouvre|ouvert"
    r"|repri(?:s|t)|reprend)\s|\b(?:[Ee]lla?|[ÉE]l)\s+(?:fund[óo]|abri[óo]|cre[óo])\s"
)
NOT_SUBJECT: Final = re.compile(
    r"\b(?:for|with|from|by|of|to|at|under|and|or|than|like|via|meet|call|contact|ask|von|mit|bei|f[üu]r|und|par"
    r"|avec|pour|chez|et"
    r"|con|para|per|da|di|e|y|door|met|voor|en|including|dear)\s+(?:[^\W\d]\w*\s+)?$|[(“\"«]\s*$",
    re.IGNORECASE,
)
TAKES_OVER: Final = re.compile(
    r"(?:in (?:\d{4}|[A-Z]\w+|the (?:early|late|mid|spring|summer|fall|autumn|winter))|when|after|upon|and"
    r"|as (?!(?:(?:the|our|its) )?(?:head|lead|assistant|general|interim)\b|.{0,24}(?:manager|chef|coach|director"
    r"|editor|chair|captain|principal|instructor|teacher))"
    r"|from (?:his|her|their|[A-Z]\w+(?:['’]s|\s[A-Z]))|(?:that|the (?:following|next|same)|last|this) (?:\w+ )?(?:[A-Z]\w+"
    r"|year|spring|summer|fall|autumn"
    r"|winter|month|day)|at (?:age |the age )?\d|on [A-Z]|full[- ]time|completely|officially)"
)
PURSUIT: Final = re.compile(
    r"\s+(?:have|has) been (?:farming|brewing|baking|growing|roasting|making|building|running|cooking|raising|crafting"
    r"|distilling|throwing|painting|serving)\b[^.;!?]{0,60}?\b(?:since|for)\b",
    re.IGNORECASE,
)
"""What a small company's people have done since it began."""
PRONOUN: Final = re.compile(r"[Hh]e\b|[Ss]he\b")
NO_APPOSITION: Final = frozenset(
    "of with by from to that who which when for at in on not like as than and or including such through via".split()
)
"""What no apposition in front of a name holds."""
SENTENCE_END: Final = re.compile(r"[.!?](?:\s|$)")
APPOSED_TO: Final = re.compile(
    r"\b(?:at|from|to|by|of|with|visit|see)\s+(?P<org>(?:[A-Z][\w&'’-]*\.?\s*|&\s*)+),\s*(?:which is |that is |now )?$"
)
"""Another business of which it is told that somebody owns it ("find us at Wool & Co., owned by Ann Roe")."""
EVENT: Final = re.compile(
    r"\b(?:rides?|class(?:es)?|walks?|tours?|sessions?|talks?|hikes?|runs?|panel|discussion|tastings?|courses?|lessons?"
    r"|band|choir|retreats?|meditation|trips?|study|music|hour|night|camps?|practice session)\s+$"
)
"""What somebody leads for an hour ("Sunday ride led by Ann Roe")."""
SUBJECT_BEHIND: Final = re.compile(
    r",\s+(?P<org>(?:[A-Z][\w&'’.-]*\s+){1,5})(?:is|was|has|offers|makes|began|became|creates)\b"
)
CHILD_OF: Final = re.compile(
    r"\s*(?:[A-Z][\w-]+(?: [A-Z][\w-]+)?['’]s?|(?:his|her|their|the founders?['’]s?)) (?:\w+ )?(?:(?:grand"
    r"|step)?(?:son|daughter|children)"
    r"|nephew|niece|widow|wife|husband|brother|sister|apprentice)s?\b"
)
"""Whose relative the owner is ("owned by Bob's daughter, Ann Roe")."""
FAMILY: Final = re.compile(
    r"^\s*(?:the )?[A-Z][\w'’-]+(?:[- ][A-Z][\w'’-]+)? (?:family|clan|siblings|brothers|sisters)\s*[:,(–—-]"
)
"""A family whose members are named next ("owned by the Roe family: Ann and Bob Roe")."""
