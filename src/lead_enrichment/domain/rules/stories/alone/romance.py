"""What French, Italian, Spanish, Portuguese and Romanian say of whoever does a small business's work."""

from typing import Final

from lead_enrichment.domain.rules.stories.alone.words import Told, Words

_FR: Final = (
    r"(?:entreprise|soci[ée]t[ée]|boutique|magasin|atelier|studio|cabinet|boulangerie|ferme|restaurant|auberge|salon"
    r"|cuisine|domaine|brasserie|[ée]cole|menuiserie|garage|fournil|caf[ée]|exploitation)"
)
FRENCH: Final = Words(
    work=(
        Told(behind=r",? (?:travaille|exerce|[œo]euvre)\b[^.;:!?]{2,50} depuis\b"),
        Told(behind=r",? (?:est|travaille)\b[^.;:!?]{2,50} (?:[àa] son compte|ind[ée]pendante?)\b"),
        Told(behind=r",? (?:pratique|cultive|[ée]l[èe]ve|brasse|vinifie|soigne)\b"),
        Told(behind=r"[^.;:!?]{1,40} personnellement\b"),
        Told(behind=r"[^.;:!?]{1,40} (?:lui|elle)-m[êe]me\b"),
        Told(behind=r",? fait (?:le|la|les|l['’]) ?(?:vin|vins|pain|pains|fromages?|bi[èe]re|savons?)\b"),
        Told(behind=r",? et (?:son [ée]quipe|toute son [ée]quipe|sa (?:petite )?[ée]quipe)\b"),
        Told(behind=r",? et (?:sa famille|famille)\b[^.;:!?]{0,10} (?:accueill|re[çc]oi|souhait)"),
        Told(
            behind=r",? (?:est|repr[ée]sente) (?:l['’][âa]me|le visage|le c[œo]e?ur|la (?:deuxi[èe]me|seconde"
            r"|troisi[èe]me"
            r"|quatri[èe]me) g[ée]n[ée]ration)\b"
        ),
        Told(behind=r",? a (?:r[ée]alis[ée]|concr[ée]tis[ée]) (?:le|son|un) r[êe]ve"),
        Told(
            front=r"\b(?:fait|cousu|cuisin|fabriqu|r[ée]alis|pr[ée]par|con[çc]u|bross|tricot)[ée]?e?s? [àa] la main par"
        ),
        Told(front=r"\b(?:accueillie?s?|re[çc]ue?s?|servie?s?|conseill[ée]e?s?) par"),
        Told(front=rf"\bdans (?:son|sa) (?:propre |petite? )?{_FR},?", behind=r" [a-zà-ÿ]+\b"),
        Told(front=r"(?:^|[.!?] )ce que", behind=r" (?:a (?:commenc[ée]|d[ée]but[ée]|lanc[ée])|commen[çc]a)"),
        Told(
            front=r"\btout (?:a )?(?:commenc[ée]?|d[ée]but[ée]?)\b[^.;!?]{0,50}(?:,? o[ùu]|,? quand|,? lorsque|,? avec)"
        ),
        Told(front=r"\bid[ée]e d[e'’][^.;!?]{0,40} (?:est venue|vint) [àa]"),
        Told(front=r"(?:^|[.!?] )qui sommes[- ]nous\W+"),
        Told(behind=r"[^.;:!?]{0,20} ont (?:achet[ée]|rachet[ée])(?!\w)[^.;:!?]{2,60} et en ont fait"),
    ),
    theirs=rf"\b(?:son|sa|ses|leur) (?:propre |petite? |\w+ )?(?:{_FR}|client[es]*|patient[es]*|[ée]l[èe]ves"
    rf"|b[êe]tes|vignes)\b",
    deeds=rf"(?:en \d{{4}},? )?(?:(?:il|elle) (?:a repris|a ouvert|a cr[ée][ée]|a fond[ée]|a rachet[ée]|reprend|ouvre"
    rf"|cr[ée]e|dirige"
    rf"|tient)|(?:son|sa) {_FR} (?:se trouve|est|compte|a))\b",
    we=r"\b(?:notre|nos|nous|mon|ma|mes|client(?:e)? d[eu']|livre|exposition|auteure?|ancien(?:ne)?s? (?:propri"
    r"|g[ée]ran|patron|collab|employ)\w*|feu|salari[ée]e?)\b",
)
_IT: Final = (
    r"(?:azienda|ditta|impresa|bottega|negozio|laboratorio|studio|officina|panificio|fattoria|ristorante|locanda|salone"
    r"|cucina|cantina|scuola|falegnameria|agriturismo|attivit[àa]|podere|caseificio)"
)
ITALIAN: Final = Words(
    work=(
        Told(behind=r",? (?:lavora|opera)\b[^.;:!?]{2,50} (?:da|dal)\b"),
        Told(behind=r",? (?:lavora|opera|esercita)\b[^.;:!?]{0,40} in proprio\b"),
        Told(behind=r",? (?:pratica|coltiva|alleva|esercita|vinifica)\b"),
        Told(behind=r"[^.;:!?]{1,40} personalmente\b"),
        Told(behind=r"[^.;:!?]{1,40} (?:lui|lei) stess[oa]\b"),
        Told(behind=r",? fa (?:il|lo|la|l['’]) ?(?:vino|pane|formaggio|birra|sapone|olio)\b"),
        Told(behind=r",? e (?:il suo|la sua|tutto il) (?:team|staff|squadra)\b"),
        Told(behind=r",? e (?:la sua )?famiglia\b[^.;:!?]{0,20} (?:benvenut|aspettan|accolgono)"),
        Told(behind=r",? [èe] (?:il volto|l['’]anima|il cuore|la (?:seconda|terza|quarta) generazione)\b"),
        Told(behind=r",? ha realizzato (?:il|un) sogno"),
        Told(front=r"\bin cucina (?:c['’][èe]|trovate)"),
        Told(front=r"\b(?:fatt|cucit|cucinat|realizzat|preparat|creat|lavorat|sfornat)[aeio] a mano da"),
        Told(
            front=r"\b(?:accolt[aeio]|ricevut[aeio]|serviti?|seguit[aeio]) da|\bad accogliervi (?:troverete|c['’][èe]"
            r"|sar[àa])"
        ),
        Told(front=rf"\bnel(?:la)? su[oa] (?:piccol[oa] )?{_IT},?", behind=r" [a-zà-ù]+\b"),
        Told(front=r"(?:^|[.!?] )(?:quello|ci[òo]) che", behind=r" (?:ha (?:iniziato|cominciato|avviato)|inizi[òo])"),
        Told(
            front=r"\btutto (?:[èe]|ha)? ?(?:inizia|comincia|nasce|nato)\w*\b[^.;!?]{0,50}(?:,? dove|,? quando|,? con)"
        ),
        Told(front=r"\bidea d[ie][^.;!?]{0,40} (?:[èe] venuta|venne) a"),
        Told(front=r"(?:^|[.!?] )chi siamo\W+"),
        Told(behind=r"[^.;:!?]{0,20} hanno (?:acquistato|comprato|rilevato)\b[^.;:!?]{2,60} ne hanno fatto"),
    ),
    theirs=rf"\b(?:(?:il|la|nel|nella|della|del) su[oa]|i suoi|le sue|la loro) (?:\w+ )?(?:{_IT}|clienti|pazienti"
    rf"|allievi|animali"
    r"|vigne)\b",
    deeds=rf"(?:nel \d{{4}},? )?(?:(?:ha|[èe] tornat[oa] e ha|lui ha|lei ha) (?:rilevato|aperto|fondato|acquistato"
    rf"|avviato)"
    rf"|(?:la|il) su[oa] {_IT} (?:si trova|[èe]|ha))\b",
    we=r"\b(?:nostr[oaie]|ci|noi|mi[oa]|cliente d\w+|libro|mostra|autore|autrice|ex|precedente|scompars[oa]"
    r"|dipendente)\b",
)
_ES: Final = (
    r"(?:empresa|negocio|tienda|taller|estudio|consulta|cl[íi]nica|panader[íi]a|granja|restaurante|posada|sal[óo]n|obrador"
    r"|cocina|bodega|escuela|carpinter[íi]a|finca|casa rural|peluquer[íi]a|despacho)"
)
SPANISH: Final = Words(
    work=(
        Told(behind=r",? lleva (?:m[áa]s de |ya |casi )?[\w ]{1,15} a[ñn]os\b(?! (?:con|en) nos?)(?! con nuestr)"),
        Told(behind=r",? (?:trabaja|es)\b[^.;:!?]{0,40} (?:por cuenta propia|aut[óo]nom[oa])\b"),
        Told(behind=r",? (?:practica|cultiva|cr[íi]a|elabora|ejerce)\b"),
        Told(behind=r"[^.;:!?]{1,40} personalmente\b"),
        Told(behind=r"[^.;:!?]{1,40} (?:[ée]l mism[oa]|ella misma)\b"),
        Told(behind=r",? (?:imparte|da) (?:todas|cada|las) (?:las )?clases?\b"),
        Told(behind=r",? y su (?:peque[ñn]o )?equipo\b"),
        Told(behind=r",? y (?:su )?familia\b[^.;:!?]{0,20} (?:bienvenid|esperan|reciben)"),
        Told(behind=r",? es (?:la cara|el alma|el coraz[óo]n|el rostro|la (?:segunda|tercera|cuarta) generaci[óo]n)\b"),
        Told(behind=r",? ha (?:cumplido|hecho realidad) (?:el|un|su) sue[ñn]o"),
        Told(behind=r",? (?:convirti[óo]|hizo de) su (?:afici[óo]n|pasi[óo]n|hobby)\b"),
        Told(front=r"\b(?:hech|cosid|elaborad|preparad|realizad|cocinad|horneada?d)[ao]s? a mano por"),
        Told(
            front=r"\b(?:recibid|atendid|acogid)[ao]s? por|\b(?:le|os|te|les) (?:recibir[áa]|recibe|atender[áa]"
            r"|atiende)"
        ),
        Told(front=rf"\ben su (?:propia? |peque[ñn][oa] )?{_ES},?", behind=r" [a-zà-ÿ]+\b"),
        Told(front=r"(?:^|[.!?] )lo que", behind=r" (?:empez[óo]|comenz[óo]|inici[óo])\b"),
        Told(front=r"\btodo (?:empez[óo]|comenz[óo]|naci[óo])\b[^.;!?]{0,50}(?:,? donde|,? cuando|,? con)"),
        Told(front=r"\bidea de\b[^.;!?]{0,40} (?:surgi[óo]|se le ocurri[óo]|vino|naci[óo]) (?:a|de)"),
        Told(front=r"(?:^|[.!?] )¿?qui[ée]nes somos\W+"),
        Told(behind=r"[^.;:!?]{0,20} compraron\b[^.;:!?]{2,60} (?:convirtieron|transformaron)"),
    ),
    theirs=rf"\b(?:su|sus) (?:propi[oa] |peque[ñn][oa] |\w+ )?(?:{_ES}|clientes|pacientes|alumn[oa]s|animales"
    rf"|vi[ñn]as)\b",
    deeds=rf"(?:en \d{{4}},? )?(?:(?:abri[óo]|fund[óo]|compr[óo]|mont[óo]|se hizo cargo|tom[óo] las riendas"
    rf"|volvi[óo] y abri[óo])"
    rf"|su {_ES} (?:est[áa]|tiene|se encuentra))\b",
    we=r"\b(?:nuestr[oa]s?|nos|nosotr[oa]s|mi|mis|cliente de|libro|exposici[óo]n|autora?|anterior|antigu[oa] (?:due"
    r"|prop)\w+"
    r"|difunt[oa]|emplead[oa])\b",
)
_PT: Final = (
    r"(?:empresa|neg[óo]cio|loja|oficina|ateli[êe]r?|est[úu]dio|consult[óo]rio|cl[íi]nica|padaria|quinta|restaurante"
    r"|pousada|sal[ãa]o|cozinha|adega|escola|carpintaria|fazenda|s[íi]tio|escrit[óo]rio)"
)
PORTUGUESE: Final = Words(
    work=(
        Told(behind=r",? (?:trabalha|atua|est[áa])\b[^.;:!?]{2,50} (?:h[áa]|desde)\b"),
        Told(behind=r",? (?:trabalha|[ée])\b[^.;:!?]{0,40} (?:por conta pr[óo]pria|aut[óo]nom[oa])\b"),
        Told(behind=r",? (?:pratica|cultiva|cria|exerce|produz)\b"),
        Told(behind=r"[^.;:!?]{1,40} pessoalmente\b"),
        Told(behind=r"[^.;:!?]{1,40} (?:ele pr[óo]prio|ela pr[óo]pria|ele mesmo|ela mesma)\b"),
        Told(behind=r",? (?:d[áa]|leciona|ministra) (?:todas|cada|as) (?:as )?aulas?\b"),
        Told(behind=r",? faz (?:o|a|os) (?:vinho|p[ãa]o|queijos?|cerveja|sab[ãa]o)\b"),
        Told(behind=r",? e (?:a )?sua (?:pequena )?equipa?e?\b"),
        Told(behind=r",? e (?:a sua )?fam[íi]lia\b[^.;:!?]{0,20} (?:boas|bem-vind|esperam|recebem)"),
        Told(behind=r",? [ée] (?:a cara|a alma|o cora[çc][ãa]o|o rosto|a (?:segunda|terceira|quarta) gera[çc][ãa]o)\b"),
        Told(behind=r",? (?:realizou|concretizou) (?:o|um|seu) sonho"),
        Told(
            front=r"\b(?:feit|cosid|costurad|preparad|confecionad|confeccionad|cozinhad)[ao]s? [àa] m[ãa]o (?:por"
            r"|pel[oa])"
        ),
        Told(front=r"\b(?:recebid|atendid|acolhid)[ao]s? (?:por|pel[oa])"),
        Told(front=rf"\bn[oa] (?:sua|seu) (?:pr[óo]pri[oa] |pequen[oa] )?{_PT},?", behind=r" [a-zà-ÿ]+\b"),
        Told(front=r"(?:^|[.!?] )o que", behind=r" (?:come[çc]ou|iniciou)\b"),
        Told(front=r"\btudo (?:come[çc]ou|nasceu)\b[^.;!?]{0,50}(?:,? onde|,? quando|,? com)"),
        Told(front=r"\bideia d[aeo]\b[^.;!?]{0,40} (?:surgiu|veio|nasceu) (?:a|de|d[ao])"),
        Told(front=r"(?:^|[.!?] )quem somos\W+"),
        Told(behind=r"[^.;:!?]{0,20} compraram\b[^.;:!?]{2,60} (?:e|que) (?:a )?transformaram"),
    ),
    theirs=rf"\b(?:(?:[oa] |n[oa] |d[oa] )?(?:sua|seu)|os seus|as suas) (?:\w+ )?(?:{_PT}|clientes|pacientes"
    rf"|alun[oa]s|animais|vinhas)\b",
    deeds=rf"(?:em \d{{4}},? )?(?:(?:ele |ela )?(?:abriu|fundou|comprou|criou|assumiu|voltou e abriu)"
    rf"|(?:[oa] )?(?:sua|seu) {_PT}"
    rf" (?:fica|est[áa]|tem|situa-se))\b",
    we=r"\b(?:noss[oa]s?|nos|n[óo]s|connosco|conosco|meu|minha|cliente d\w+|livro|exposi[çc][ãa]o|autora?"
    r"|antig[oa] (?:don|propr)\w*|falecid[oa]"
    r"|funcion[áa]ri[oa])\b",
)
_RO: Final = (
    r"(?:firma|firmei|compania|magazin(?:ul)?|atelier(?:ul)?|studio(?:ul)?|cabinet(?:ul)?|clinica|brut[ăa]ri[ae]|ferma"
    r"|restaurant(?:ul)?|pensiun(?:ea)?|salon(?:ul)?|t[âa]mpl[ăa]ri[ae]|afacere[a]?|cofet[ăa]ri[ae])"
)
ROMANIAN: Final = Words(
    work=(
        Told(behind=r",? (?:lucreaz[ăa]|activeaz[ăa])\b[^.;:!?]{2,50} (?:de|din)\b"),
        Told(behind=r",? (?:lucreaz[ăa]|este)\b[^.;:!?]{0,40} pe cont propriu\b"),
        Told(behind=r",? (?:conduce|administreaz[ăa]|de[țt]ine|practic[ăa]|cultiv[ăa]|cre[șs]te)\b"),
        Told(behind=r"[^.;:!?]{1,40} personal\b"),
        Told(behind=r"[^.;:!?]{1,40} (?:chiar el|chiar ea|el [îi]nsu[șs]i|ea [îi]ns[ăa][șs]i)\b"),
        Told(behind=r",? face (?:vinul|p[âa]inea|br[âa]nza|berea|mobil[ăa])\b"),
        Told(behind=r",? [șs]i echipa (?:sa|lui|ei)\b"),
        Told(behind=r",? [șs]i familia\b[^.;:!?]{0,20} (?:bun venit|a[șs]teapt)"),
        Told(behind=r",? (?:este|e|reprezint[ăa]) (?:chipul|sufletul|inima|a (?:doua|treia|patra) genera[țt]ie)\b"),
        Told(
            behind=r",? (?:[șs]i-a|a) (?:[îi]mplinit|transformat|[îi]ndeplinit|preluat|deschis|[îi]nfiin[țt]at"
            r"|fondat|cump[ăa]rat)\b",
            ours=True,
        ),
        Told(behind=r"[^.;:!?]{0,20} au (?:preluat|cump[ăa]rat|deschis|p[ăa]r[ăa]sit)\b", ours=True),
        Told(front=r"\b(?:f[ăa]cut|realizat|preparat|g[ăa]tit|cusut)[eăi]? (?:manual|de m[âa]n[ăa]) de(?: c[ăa]tre)?"),
        Told(front=r"\b(?:[îi]nt[âa]mpina[țt]i|primi[țt]i|servi[țt]i) de"),
        Told(front=rf"\b[îi]n {_RO} (?:ei|lui|s[ăa]u|sa),?", behind=r" [a-zăâîșț]+\b"),
        Told(front=r"\b[îi]n m[âa]inile (?:lui |familiei )?"),
        Told(front=r"\b[îi]n spatele\b[^.;!?]{0,50} (?:se afl[ăa]|st[ăa]|este)"),
        Told(front=r"\bproiect al (?:lui )?"),
        Told(
            front=r"\b[îi]mpreun[ăa] cu so[țt](?:ia|ul)(?: (?:sa|s[ăa]u))?(?: \w+)?,?",
            behind=r" (?:conduce|administreaz[ăa])",
        ),
        Told(front=r"(?:^|[.!?] )ceea ce", behind=r" a [îi]nceput\b"),
        Told(front=r"\btotul a [îi]nceput\b[^.;!?]{0,50}(?:,? unde|,? c[âa]nd|,? cu)"),
        Told(front=r"\bideea\b[^.;!?]{0,30} (?:i-a venit|a venit|a ap[ăa]rut) (?:lui )?"),
        Told(front=r"(?:^|[.!?] )cine suntem\W+"),
        Told(front=r"\bgazdele (?:dumneavoastr[ăa]|voastre)"),
    ),
    theirs=rf"\b{_RO} (?:ei|lui|sa|s[ăa]u)\b|\bclien[țt]ii (?:ei|lui|s[ăa]i)\b",
    deeds=rf"(?:[îi]n \d{{4}},? )?(?:(?:el |ea )?(?:a|[șs]i-a) (?:preluat|deschis|[îi]nfiin[țt]at|fondat|cump[ăa]rat)"
    rf"|s-a [îi]ntors [șs]i (?:[șs]i-)?a deschis|{_RO} (?:ei|lui|sa|s[ăa]u) (?:se afl[ăa]|este|are))\b",
    we=r"\b(?:no(?:stru|astr[ăa]|[șs]tri|astre)|ne|noi|meu|mea|client[ăa]?|carte|expozi[țt]i\w+|autor\w*|fost(?:ul"
    r"|a)? (?:propr|patro)\w*|r[ăa]posat\w*"
    r"|angajat\w*)\b",
)
