"""How other languages than English say in everyday words that somebody has left, or that their heirs have it now."""

from typing import Final

_NAMED: Final = r"(?:,? (?-i:[A-ZÀ-Þ])[\w'’-]+){0,2},?"
_DE_KIN: Final = (
    r"(?:sein|ihr)e?[nrm]? (?:(?:ä|ae)lteste[rn]? |j(?:ü|ue)ngste[rn]? |beiden )?(?:s(?:o|ö|oe)hne?n?|t(?:o|ö"
    r"|oe)chtern?|enkel(?:in)?"
    r"|neffen?|nichte"
    r"|br(?:u|ü)der|schwester|schwieger\w+|frau|witwe|kinder)"
)
_DE_IT: Final = (
    r"(?:ihn|es|sie|(?:den|das|die|unseren) (?:\w+ )?\w*(?:betrieb|unternehmen|gesch[äa]ft|firma|haus|hof|laden"
    r"|werkstatt|praxis"
    r"|kanzlei|b[äa]ckerei|metzgerei|fleischerei|tischlerei|schreinerei|gasthof|hotel|restaurant|weingut|brauerei"
    r"|g[äa]rtnerei))"
)
_GERMAN: Final = (
    rf"(?<!und )(?<!mit )(?<!nachdem )\b{_DE_KIN}\b{_NAMED} (?:(?:ü|ue)bernahm(?:en)?(?: dann)?(?= \d{{4}}|\s?[.,]"
    rf"| {_DE_IT})"
    r"|(?:f(?:ü|ue)hr(?:t|en|te|ten)|leite(?:t|n|te)|betreib(?:t|en)|hat|haben) (?:heute |nun |jetzt "
    rf"|inzwischen )?{_DE_IT}\b)"
    r"|\b(?:f(?:ü|ue)hr(?:t|en)|leite(?:t|n)|betreib(?:t|en)|(?:ü|ue)bernahm(?:en)?|geh(?:ö|oe)rt) (?:heute |nun "
    rf"|jetzt )?{_DE_IT}"
    rf" (?:heute |nun |jetzt |inzwischen |\d{{4}} )*(?:bereits )?{_DE_KIN}\b"
    r"|\bin (?:j(?:ü|ue)ngere|andere|neue) h(?:ä|ae)nde\b"
    r"|\bgab\b[^.;!?]{0,30}? an (?:sein|ihr|die|den)\w* [^.;!?]{2,30}? weiter\b"
    r"|\bzog(?:en)? (?:(?:er|sie) )?sich\b[^.;!?]{0,20}? aus (?:dem|der) (?:aktiven |operativen )?(?:gesch(?:ä"
    r"|ae)ft|betrieb|firma"
    r"|unternehmen|berufsleben|tagesgesch(?:ä|ae)ft)\b"
    r"|\b(?:nicht|leider nicht) mehr (?:unter uns|bei uns|dabei|im betrieb|im unternehmen|am leben)\b"
    r"|\b(?:h(?:ä|ae)ngten?|gehängt)\b[^.;!?]{0,40}? an den nagel\b(?![^.;!?]{0,10} (?:und|um) )"
    r"|\bschied(?:en)? (?:er |sie )?(?:\d{4} )?(?:aus|[^.;!?]{2,30} aus)\b"
    r"|\bnach (?:seinem|ihrem|dessen|deren) (?:(?:fr(?:ü|ue)hen|pl(?:ö|oe)tzlichen) )?tod(?:e)?\b|\b(?:er"
    r"|sie) (?:\d{4} )?(?:ver)?starb\b"
    r"|\bging(?:en)? (?:\d{4} )?in (?:den ruhestand|rente|pension)\b"
)
_FR_KIN: Final = (
    r"(?:son|sa|ses|leurs?) (?:petit-)?(?:fils|filles?|petite-fille|neveu|ni[èe]ce|gendre|belle-fille|enfants"
    r"|fr[èe]re|s[œo]e?ur"
    r"|femme|[ée]pouse|veuve|mari)"
)
_FR_IT: Final = (
    r"(?:la maison|l['’]affaire|l['’]entreprise|le relais|la suite|la rel[èe]ve|le flambeau|les r[êe]nes|l[ae] [\w-]+)"
)
_FRENCH: Final = (
    r"\braccroch(?:[ée]e?s?|ent|e|a)\b (?:son|sa|ses|le|leur)\b(?! [^.;!?]{2,30} pour )"
    r"|\b(?:a|ont|avait) (?:pass[ée]|laiss[ée]|c[ée]d[ée]) (?:la main|le relais|le flambeau|les r[êe]nes|sa place)\b"
    rf"|(?<!et )(?<!avec )(?<!quand )\b{_FR_KIN}\b{_NAMED} (?:lui |leur )?(?:a|ont) (?:ensuite )?(?:repris|pris"
    rf"|succ[ée]d[ée]) ?{_FR_IT}?"
    rf"|(?<!et )(?<!avec )\b{_FR_KIN}\b{_NAMED} (?:qui )?(?:tien(?:t|nent)|dirigent?|g[èe]rent?|m[èe]nent?"
    r"|repren(?:d|nent))"
    rf" (?:aujourd['’]hui |d[ée]sormais )?(?:la maison|l['’]affaire|l['’]entreprise|les r[êe]nes)"
    r"|\bn['’](?:est|sont) plus (?:l[àa]|parmi nous|de ce monde|dans l['’](?:entreprise|affaire))\b"
    r"|\b(?:depuis|apr[èe]s|suite [àa]|[àa]) (?:son d[ée]part|sa mort|sa disparition|son d[ée]c[èe]s)\b(?! de l)"
    r"|\ba quitt[ée] (?:l['’]entreprise|la soci[ée]t[ée]|l['’]affaire|la maison)\b"
)
_IT_KIN: Final = r"(?:suo|sua|i suoi|i|il|la|le) (?:figli[oaie]|nipot[ei]|genero|nuora|fratell[oi]|sorell[ae]|vedova)"
_ITALIAN: Final = (
    r"\b(?:dopo|alla|con) (?:la )?sua (?:morte|scomparsa)\b|\bsono (?:ormai |oggi |ora )?in pensione\b"
    r"|\bsi [èe] ritirat[oa]\b(?! (?:a|in) )|\bsi god(?:e|ono) la (?:meritata )?pensione\b"
    r"|\bnon (?:[èe]|sono|c['’][èe]) pi[ùu] (?:tra|fra|con) noi\b|\bnon c['’][èe] pi[ùu]\b"
    r"|\bl['’]?(?:ha|hanno|aveva) (?:poi )?(?:lasciat|passat|cedut|affidat|vendut|trasmess)[oa] (?:a|al|ai|alla"
    r"|alle|agli)\b"
    r"|\b(?:la|lo) (?:guida(?:no)?|gestisc(?:e|ono)|port(?:a|ano) avanti|conduc(?:e|ono)|dirig(?:e|ono)) (?:oggi "
    rf"|ora )?{_IT_KIN}\b"
    rf"|(?<!con )(?<!e )(?<!ed )\b{_IT_KIN}\b{_NAMED} (?:(?:ha|hanno) (?:preso|rilevato|raccolto)|subentr(?:a|ano|[òo])"
    r"|port(?:a|ano) avanti|guida(?:no)?|gestisc(?:e|ono)) (?:l['’]azienda|l['’]attivit[àa]|le redini"
    r"|il testimone|la [\w]+|il [\w]+)"
)
_ES_KIN: Final = (
    r"(?:su|sus|el|la|els?|les|el seu|la seva) (?:hij[oa]s?|niet[oa]s?|sobrin[oa]s?|yerno|nuera|viuda"
    r"|herman[oa]s?|fills?|filla|filles|n[ée]t[a]?)"
)
_SPANISH: Final = (
    rf"(?<!con )(?<!y )(?<!i )(?<!cuando )\b{_ES_KIN}\b{_NAMED} (?:tom[óo]|cogi[óo]|tomaron|cogieron|hered[óo]"
    r"|asumi[óo]|recogi[óo]"
    r"|se hizo cargo|se hicieron cargo|va agafar|va prendre) ?(?:las riendas|el relevo|el testigo|el negocio"
    r"|la empresa|del? \w+|el relleu)?"
    r"|\b(?:lo|la|el|l['’]) ?(?:llevan?|dirigen?|regentan?|gestionan?|porta|porten|dirigeix) (?:hoy |ahora "
    rf"|avui )?{_ES_KIN}\b"
    rf"|(?<!con )(?<!y )\b{_ES_KIN}\b{_NAMED} (?:quien |la que |el que )?(?:est[áa]n? al (?:frente|mando|tim[óo]n)"
    r"|llevan? (?:el|la) (?:negocio|empresa))"
    r"|\bya no (?:est[áa]n?|se encuentran?) (?:con|entre) nosotros\b|\bja no (?:hi )?[ée]s (?:entre|amb) nosaltres\b"
    r"|\bse (?:retir[óo]|retiraron)\b(?! (?:a |al |en (?!\d)|del? (?:f[úu]tbol|deporte|ciclismo|toreo"
    r"|ej[ée]rcito)))|\b(?:tras|a) su (?:muerte|fallecimiento)\b|\bdej[óo] (?:el|la) \w+ en manos de\b"
)
_PT_KIN: Final = r"(?:o|a|os|as|seu|sua|seus) (?:filh[oa]s?|net[oa]s?|sobrinh[oa]s?|genro|nora|vi[úu]va|irm[ãa]o?s?)"
_PORTUGUESE: Final = (
    rf"(?<!com )(?<!e )\b{_PT_KIN}\b{_NAMED} (?:quem |que )?(?:assumi(?:u|ram)|est[áa] [àa] frente|gere|toma conta"
    r"|comanda|dirige"
    r"|ficou com|herdou|gere|conduz|lidera)\b"
    r"|\bj[áa] n[ãa]o est[áa] (?:entre n[óo]s|connosco|conosco)\b|\bn[ãa]o est[áa] mais entre n[óo]s\b"
    r"|\bpassou a pasta\b|\bretirou-se\b|\bse retirou\b"
)
_NL_KIN: Final = (
    r"(?:zijn|haar|hun) (?:(?:oudste|jongste|twee) )?(?:klein|schoon)?(?:dochters?|zo(?:on|nen)|kinderen|neef"
    r"|nicht|broer|zus|vrouw|weduwe)"
)
_DUTCH: Final = (
    rf"(?<!en )(?<!met )(?<!toen )\b{_NL_KIN}\b{_NAMED} (?:na(?:m|men) (?:(?:de|het) [\w-]+|het stokje"
    rf"|het) [^.;!?]{{0,25}}?over"
    r"|(?:heeft|hebben|runt|runnen|leidt|drijft|bestiert)(?: nu)? (?:de|het) (?:zaak|winkel|bedrijf|boel)"
    r"|(?:zet|zetten) [^.;!?]{0,25}? voort)\b"
    r"|\bna (?:zijn|haar) (?:dood|overlijden)\b|\bstopten? (?:hij|zij|ze)\b|\bgestopt met (?:de|het) (?:zaak"
    r"|winkel|bedrijf)\b|\bniet meer (?:onder ons|bij ons|in de zaak)\b"
    r"|\bgeniet(?:en)? (?:nu |inmiddels |volop )*van (?:zijn|haar|hun|een) (?:\w+ )?pensioen\b"
    r"|\bgaf het stokje (?:door|over)\b|\bdroeg het stokje over\b"
)
_NO_KIN: Final = (
    r"(?:hans|hennes|hendes|deras|deres|sin|sønnen|datteren|dottern|sonen)(?: (?:barn)?(?:dotter|döttrar|son"
    r"|söner|s[øo]nn?(?:er)?|datter"
    r"|d[øo]tre|barn|bror|søster|syster|svigers[øo]nn?|svärson|nev[øö]))?"
)
_NORDIC: Final = (
    r"\b(?:driver|drivs|drives|leder|ledes|äger|ägs|ejes|eies|eier|ejer)(?: (?:av|af))? (?:i ?dag |nu "
    rf"|nå )?{_NO_KIN}\b"
    rf"|\b(?:er det|är det) {_NO_KIN}\b{_NAMED} (?:som|der) (?:driver|leder|har|äger|ejer|eier|står)\b"
    rf"|(?<!och )(?<!og )\b{_NO_KIN}\b{_NAMED} (?:tog över|overtog|overtok|har tagit över|har overtaget|har overtatt)\b"
    r"|\bpensjonerte seg\b|\bgikk av med pensjon\b|\btrakk seg tilbake\b|\bdrog sig tillbaka\b|\btrak sig tilbage\b"
    r"|\b(?:ga|gav)\b[^.;!?]{0,20} (?:stafettpinnen|roret|nøklene|stafetten)\b|\b(?:finns|er) (?:inte"
    r"|ikke) (?:längre|længere|lenger)"
    r" (?:bland|hos|blant|iblandt) (?:oss|os)\b"
)
_PL_KIN: Final = r"(?:(?:jego|jej|ich) )?(?:c[óo]rk[ai]|syn(?:owie|em|a)?|wnu(?:k|czka)|zi[ęe][ćc])"
_CS_KIN: Final = r"(?:(?:jeho|jej[íi]|jejich) )?(?:syn(?:ov[ée])?|dcer[ay]|vnuk|vnu[čc]ka|ze[ťt])"
_EASTERN: Final = (
    r"\b(?:pyörittää|johtaa|vetää|luotsaa) (?:nykyisin |nykyään )?hänen (?:tyttärensä|poikansa|lapsensa)\b"
    rf"|\b(?:prowadz[iąa]|kieruj[eą]|zarz[ąa]dza|przej[ąę][łl]\w*)(?: (?:j[ąae]|go|ni[ąm]|firm[ęąae]|zak[łl]ad\w*))?"
    rf"(?: (?:dzi[śs]|obecnie|teraz))? {_PL_KIN}\b"
    rf"|(?<!\bz )(?<!\bi )\b{_PL_KIN}\b{_NAMED} (?:prowadz[iąa]|kieruj[eą]|zarz[ąa]dza|przej[ąę][łl]\w*) (?:firm"
    rf"|zak[łl]ad|j[ąe]|rodzinn)"
    r"|\bprzesz(?:ed[łl]|[łl]a) na (?:\w+ )?emerytur|\bodesz(?:ed[łl]|[łl]a) (?:na emerytur|z firmy)"
    r"|\bjest (?:ju[żz] )?na emeryturze"
    rf"|\b(?:vede|vedou|[řr][íi]d[íi]|provozuje|p[řr]evzal[aiy]?)(?: (?:ji|ho|je|firmu|po n[ěe]m"
    rf"|po n[íi]))?(?: dnes)? {_CS_KIN}\b"
    rf"|(?<!\bs )(?<!\ba )\b{_CS_KIN}\b{_NAMED} (?:dnes )?(?:vede|vedou|[řr][íi]d[íi]|p[řr]evzal[aiy]?) (?:firm|ji\b"
    rf"|ho\b|veden|rodinn)"
    r"|\bodešela? do důchodu|\bodešla do důchodu|\bje (?:ji[žz] |u[žz] )?v důchodu"
)
ABROAD: Final = f"{_GERMAN}|{_FRENCH}|{_ITALIAN}|{_SPANISH}|{_PORTUGUESE}|{_DUTCH}|{_NORDIC}|{_EASTERN}"
"""What is said of somebody who has left, in other languages than English."""
TAKEN_FROM: Final = (
    r"\b(?:hat|habe|haben|hatten?|konnten?|durften?|kann|will|wird|heeft|heb|hebben|kon|mocht)\b(?:(?!\b(?:wurde"
    r"|worden|werd)\b)(?:[^.;!?]|(?<=\bDr)\.|(?<=\bmed)\.|(?<=\bdent)\.)){0,80}\bv[oa]n (?:(?:dem|der|seinem|ihrem"
    r"|unserem|herrn|frau) (?:\w+ )?)?$"
)
"""What stands in front of whom somebody took a company over from, with the verb behind ("hat den Betrieb von")."""
TAKEN_BEHIND: Final = (
    r"[^.;!?,]{0,30}? ?(?:[üu]bernommen|[üu]bernehmen|gekauft|erworben|overgenomen|gekocht|overnemen)\b"
)
TAKEN_FROM_ROMANCE: Final = (
    r"\b(?:a|ont|ai|avons) (?:ensuite )?(?:repris|rachet[ée])(?: en \d{4})? (?:la |le |l['’]"
    r"|les )[\w'’-]+(?: [\w'’-]+)? (?:de|d['’]|[àa])\s?$"
    r"|\b(?:ha|hanno|ho|abbiamo) (?:rilevato|acquistato|comprato)(?: nel \d{4})? (?:la |il |l['’]"
    r"|lo )[\w'’-]+(?: [\w'’-]+)? (?:da|dal|dalla|dai)\s?$"
    r"|\b(?:compr[óo]|compraron|compr[ée]|compramos)(?: en \d{4})? (?:la|el) [\w-]+ (?:a|al)(?: (?:se[ñn]or|don"
    r"|do[ñn]a))?\s$"
    r"|\b(?:heeft|heb|hebben) (?:de|het) [\w-]+ (?:in \d{4} )?van $|\bna(?:m|men) (?:\w+ )?(?:in \d{4} )?(?:de"
    r"|het) [\w-]+ over van $"
)
