"""What German, Dutch, Danish, Swedish and Norwegian say of whoever does a small business's work."""

from typing import Final

from lead_enrichment.domain.rules.stories.alone.words import Told, Words

_DE: Final = (
    r"(?:firma|betrieb|unternehmen|gesch[äa]ft|laden|\w*werkstatt|atelier|studio|praxis|\w*stube|hof|\w*hof"
    r"|restaurant"
    r"|caf[ée]|salon|k[üu]che|g[äa]rtnerei|weingut|brauerei|\w*schule|schreinerei|b[äa]ckerei|gasthaus|kanzlei)"
)
GERMAN: Final = Words(
    work=(
        Told(
            behind=r",? (?:ist|arbeitet) (?:seit|schon)[^.;:!?]{2,30}? (?:im|in der|als|in)\b[^.;:!?]{2,40}"
            r"(?:t[äa]tig|branche|bau|handwerk|gewerbe|selbst(?:st)?[äa]ndig)\b"
        ),
        Told(behind=r",? ist[^.;:!?]{2,40}? (?:selbst(?:st)?[äa]ndig|freiberuflich)"),
        Told(behind=r",? (?:arbeitet|macht sich|machte sich)[^.;:!?]{2,40}? selbst(?:st)?[äa]ndig\b"),
        Told(behind=r",? (?:praktiziert|behandelt|therapiert|bewirtschaftet|produziert|z[üu]chtet|keltert|braut)\b"),
        Told(behind=r"[^.;:!?]{1,40} pers[öo]nlich\b"),
        Told(
            behind=r",? (?:kocht|backt|b[äa]ckt|unterrichtet|leitet|gibt|fertigt|n[äa]ht|baut|braut|macht|keltert"
            r"|entwirft|repariert)\b[^.;:!?]{0,30} selbst\b"
        ),
        Told(behind=r",? macht (?:den|das|die) (?:wein|brot|k[äa]se|bier|seife)\b"),
        Told(behind=r",? (?:und|mit) (?:sein|ihr)(?:em)? (?:\w+ )?team\b"),
        Told(behind=r",? und (?:seine |ihre )?familie (?:begr|hei(?:ß|ss)|freu|verw|lad)"),
        Told(behind=r",? ist (?:die|das) (?:gute |pulsierende )?(?:seele|herz)\b"),
        Told(front=r"\bist ein (?:\w+ )?(?:projekt|herzensprojekt) von"),
        Told(
            front=r"\b(?:werden|wird|sind)\b[^.;:!?]{0,40}? von",
            behind=r"[^.;:!?]{0,30}? (?:in handarbeit|von hand"
            r"|handgemacht) ",
        ),
        Told(front=r"\b(?:empf[äa]ngt|begr[üu](?:ß|ss)t|betreut|ber[äa]t|umsorgt|verw[öo]hnt) (?:sie|euch|dich)"),
        Told(front=rf"\bin (?:ihrem|seinem|ihrer|seiner) (?:eigenen |kleinen )?{_DE} [a-zäöü]+t"),
        Told(front=r"\bhat sich", behind=r" (?:hier |damit )?(?:einen|ihren|seinen) (?:lebens)?traum\b"),
        Told(front=r"(?:^|[.!?] )was", behind=r"[^.;:!?]{0,50} (?:begann|anfing|begonnen hat|startete)\b"),
        Told(front=r"\b(?:begann|fing)\b[^.;!?]{0,50}(?:,? wo|,? als|,? mit)"),
        Told(front=r"\bidee (?:zu[rm]?|f[üu]r)\b[^.;!?]{0,40} (?:kam|hatte)"),
        Told(front=r"(?:^|[.!?] )wer (?:sind wir|wir sind)\W+"),
        Told(front=r"\b(?:gr(?:ü|ue)(?:ß|ss)en|begr(?:ü|ue)(?:ß|ss)en)\b[^.;!?]{0,20} gastgeber"),
        Told(behind=r"[^.;:!?]{0,20},? verlie(?:ß|ss)en [^.;:!?]{2,60} zu [üu]bernehmen"),
        Told(front=r"\b\d{4} (?:kauf|[üu]ber)\w+", behind=r"[^.;:!?]{2,60}\bmacht\w* "),
    ),
    theirs=rf"\b(?:(?:sein|ihr)(?:e[nmrs]?)?|eine?[nmrs]?(?= eigene)) (?:eigene[nr]? |kleine[nr]? |\w+ )?"
    rf"(?:{_DE}|kunden|g[äa]ste|patienten"
    rf"|sch[üu]ler"
    r"|tiere|reben)\b",
    deeds=rf"(?:\d{{4}} )?(?:(?:er|sie) (?:[üu]bernahm|er[öo]ffnete|gr[üu]ndete|kaufte|f[üu]hrt|betreibt)"
    rf"|(?:[üu]bernahm|er[öo]ffnete|gr[üu]ndete|kaufte) (?:er|sie)|(?:seine?|ihre?) {_DE} (?:ist|liegt|hat|steht))\b",
    we=r"\b(?:unser\w*|uns|wir|mein\w*|kund(?:e|in) (?:von|bei)|buch|ausstellung|autor\w*|verst\w+|(?:fr[üu]here"
    r"|ehemalige)[rn]? (?:inhaber|besitzer|chef|eigent|wirt)\w*"
    r"|lehrling|mitarbeiter\w*)\b",
)
_NL: Final = (
    r"(?:bedrijf|zaak|winkel|werkplaats|atelier|studio|praktijk|bakkerij|boerderij|restaurant|herberg|salon|keuken"
    r"|kwekerij|brouwerij|wijngaard|school)"
)
DUTCH: Final = Words(
    work=(
        Told(
            behind=r",? (?:zit|werkt|is)\b[^.;:!?]{2,40}? (?:jaar|sinds)\b[^.;:!?]{0,30}?(?:vak|branche|sector"
            r"|beroep)"
        ),
        Told(behind=r",? (?:is|werkt)[^.;:!?]{2,40}? (?:zelfstandig|zzp)"),
        Told(behind=r",? (?:beoefent|behandelt|boert|teelt|fokt|brouwt|kweekt|praktiseert)\b"),
        Told(behind=r"[^.;:!?]{1,40} persoonlijk\b"),
        Told(behind=r",? (?:kookt|bakt|geeft|maakt|bouwt|ontwerpt|naait|doet)\b[^.;:!?]{0,30} zelf\b"),
        Told(behind=r",? maakt (?:de|het) (?:wijn|brood|kaas|bier|zeep)\b"),
        Told(behind=r",? en (?:zijn|haar) (?:\w+ )?team\b"),
        Told(behind=r",? en familie (?:heten|verwelkom|ontvang)"),
        Told(behind=r",? is (?:de|het) (?:bezielende )?(?:ziel|hart|drijvende kracht)\b"),
        Told(front=r"\b(?:worden|wordt|is|zijn)\b[^.;:!?]{0,40}(?:met de hand|handgemaakt)[^.;:!?]{0,20} door"),
        Told(front=r"\b(?:ontvangen|verwelkomd|geholpen|bediend|behandeld) door"),
        Told(front=rf"\bin (?:haar|zijn) (?:eigen |kleine )?{_NL} [a-z]+"),
        Told(front=r"\bheeft", behind=r"[^.;:!?]{0,20} (?:levens)?droom\b"),
        Told(front=r"(?:^|[.!?] )wat", behind=r"[^.;:!?]{0,50} (?:begon|startte)\b"),
        Told(front=r"\bbegon\b[^.;!?]{0,50}(?:,? waar|,? toen|,? met)"),
        Told(front=r"\bidee voor\b[^.;!?]{0,40} (?:kreeg|ontstond bij|kwam van)"),
        Told(behind=r"[^.;:!?]{0,20} verlieten [^.;:!?]{2,60} over te nemen"),
        Told(front=r"\b\d{4} kocht(?:en)?", behind=r"[^.;:!?]{2,60}\bmaakt\w* "),
        Told(front=r"(?:^|[.!?] )wie (?:zijn wij|zijn we|we zijn)\W+"),
    ),
    theirs=rf"\b(?:zijn|haar|hun) (?:eigen |kleine |\w+ )?(?:{_NL}|klanten|gasten|pati[ëe]nten|leerlingen|dieren)\b",
    deeds=rf"(?:in \d{{4}} )?(?:(?:hij|zij|ze) (?:nam|opende|kocht|startte|begon|runt|richtte)"
    rf"|(?:nam|opende|kocht|startte) (?:hij|zij|ze)|[^.;:!?]{{0,30}} en opende (?:haar|zijn)"
    rf"|(?:zijn|haar) {_NL} (?:is|ligt|staat|telt|heeft))\b",
    we=r"\b(?:ons|onze|wij|we|mijn|klant (?:van|bij)|boek|tentoonstelling|auteur|overleden|(?:vroegere"
    r"|voormalige) (?:eigen|uitbat)\w*|medewerk\w+)\b",
)
_NORD: Final = (
    r"(?:firma(?:et|n)?|virksomhed(?:en)?|f[öo]retag(?:et)?|butik(?:ken|ken)?|butikk(?:en)?|v[æa]rksted(?:et)?"
    r"|verksted(?:et)?|verkstad(?:en)?"
    r"|atelier(?:et)?|atelj[ée](?:n)?|studio(?:et|n)?|klinik(?:ken|en)?|klinikk(?:en)?|bageri(?:et)?|bakeri(?:et)?"
    r"|g[åa]rd(?:en)?|kro(?:en)?|v[äa]rdshus(?:et)?|gjestgiveri(?:et)?|salon(?:en)?|salong(?:en)?"
    r"|k[øöj]+k(?:ken)?(?:et)?)"
)
_POSSESSIVE: Final = r"(?:hans|hendes|hennes|deres|deras|sin|sit|sitt|sina|sine)"
NORDIC: Final = Words(
    work=(
        Told(
            behind=r",? har (?:arbejdet|arbetat|jobbet|jobbat|v[æa]r[ei]t|holdt p[åa]|h[åa]llit p[åa])\b(?! hos)"
            r"[^.;:!?]{2,50}(?:[åa]r|siden|sedan)\b"
        ),
        Told(
            behind=r",? (?:er|[äa]r|har v[æa]ret|har v[æa]rt|har varit)\b[^.;:!?]{0,30}(?:selvst[æe]ndig"
            r"|egen f[öo]retagare"
            r"|egenf[öo]retagare|frilans)"
        ),
        Told(
            behind=r",? (?:har )?(?:driv(?:er|it)|drev(?:et)?)(?: (?:butik|firma|f[öo]retag|bageri|bakeri|g[åa]rd"
            r"|kro|klinik|salon)| [\w ]{0,20}(?:siden|sedan))"
        ),
        Told(
            behind=r",? (?:praktiserer|ut[öo]var|ud[øo]ver|dyrker|odlar|brukar|brygger|avler|behandler"
            r"|behandlar)\b"
        ),
        Told(behind=r"[^.;:!?]{1,40} personlig(?:t|en)?\b"),
        Told(
            behind=r",? (?:laver|lager|lagar|underviser|undervisar|bager|baker|bakar|syr|bygger)\b[^.;:!?]{0,30}"
            r" (?:selv|sj[äa]lv)\b|,? (?:underviser|undervisar) (?:selv|sj[äa]lv)"
        ),
        Told(behind=r",? (?:laver|lager|g[öo]r) (?:vinen|vinet|br[øo]det|osten|[øo]let|s[æa]pen)\b"),
        Told(behind=r",? (?:og|och) (?:(?:hans|hendes|hennes) (?:\w+ )?team|teamet (?:hans|hennes))"),
        Told(behind=r",? (?:og|med|och) famil(?:ien?|je?n?) (?:byder|[øo]nsker|h[äa]lsar|hilser)"),
        Told(front=r"\b(?:h[åa]ndlavet|laget for h[åa]nd|bakas? for hand|f[öo]r hand) a[vf]"),
        Told(front=r"\b(?:modtaget|modtages|tatt imot|tas emot|tages emot|mottas|m[øo]des) a[vf]"),
        Told(front=rf"\bi (?:sin|sit|sitt) {_NORD} [a-zæøåäö]+r|\bi {_NORD} sin [a-zæøå]+r"),
        Told(front=r"\bhar", behind=r"[^.;:!?]{0,20} (?:livsdr[øo]m|livsl[åa]ng dr[öo]m|dr[øo]m|dr[öo]m)\b"),
        Told(
            front=r"(?:^|[.!?] )(?:det|hvad|vad|hva|det som)(?: som)?",
            behind=r" (?:begyndte|b[öo]rjade|begynte|startet"
            r"|startede|startade)\b",
        ),
        Told(
            front=r"\b(?:begyndte|begynte|b[öo]rjade|startet)\b[^.;!?]{0,50}(?:,? hvor|,? der|,? d[äa]r|,? da"
            r"|,? n[äa]r)"
        ),
        Told(front=r"\bid[ée]+e?n til[l]?\b[^.;!?]{0,40} (?:fik|fick|fikk)"),
        Told(front=r"\bi (?:h[äa]nderna (?:p[åa]|hos)|hendene (?:p[åa]|til)|h[æa]nderne p[åa])"),
        Told(front=r"\b(?:ledes?|leds|drives?|drivs|styres?)\b[^.;:!?]{0,30} a[vf]"),
        Told(behind=rf"[^.;:!?]{{2,60}} i {_NORD} (?:sitt|sin|hans|hennes)\b"),
        Told(front=r"\bprojec?kt a[vf]|\bprosjekt a[vf]"),
        Told(behind=r"[^.;:!?]{0,20} (?:forlod|forlot|l[äa]mnade) [^.;:!?]{2,60} (?:overtage|overta|ta [öo]ver)"),
        Told(front=r"\b\d{4} k[øöj]+pt?[bt]?[e]", behind=r"[^.;:!?]{2,60}\b(?:lavede|gjorde) "),
        Told(front=r"\b\d{4} k(?:[øo]bte|j[øo]pte|[öo]pte)", behind=r"[^.;:!?]{2,60}\b(?:lavede|gjorde) "),
        Told(
            behind=r",? er (?:sj[æe]len|hjertet) (?:i|p[åa]|bag|bak)\b|,? [äa]r (?:sj[äa]len|hj[äa]rtat) (?:i|p[åa]"
            r"|bakom)\b"
        ),
        Told(behind=r",? (?:er|[äa]r) ansi[kg]te?te? (?:bag|bak|bakom)\b"),
        Told(behind=r",? (?:er|[äa]r) (?:(?:anden|andre|andra|tredje|fjerde|fj[äa]rde)) genera(?:tion|sjon)"),
        Told(front=r"(?:^|[.!?] )(?:hvem er vi|vilka [äa]r vi|vi er)\W+"),
        Told(
            front=r"\b(?:hilsen|hilsner|h[äa]lsningar) (?:fra |fr[åa]n )?(?:jeres |deres |ert "
            r"|era )?v[æäe]rt?[ds]?\w+"
        ),
    ),
    theirs=rf"\b(?:{_POSSESSIVE} (?:eget |egen |\w+ )?(?:{_NORD}|kunder|g[æäj]+ster|patienter|pasienter|elever|dyr)"
    rf"|{_NORD} (?:hans|hennes|hendes))\b",
    deeds=rf"(?:(?:i )?\d{{4}} )?(?:(?:han|hun|hon|de) (?:overtog|overtok|tog [öo]ver|[åa]bnede|[åa]pnet|[öo]ppnade"
    rf"|k[øo]bte"
    rf"|kj[øo]pte|k[öo]pte|(?:startede|startet|startade) (?!i |p[åa] |hos |som )|driver)"
    rf"|[^.;:!?]{{0,30}} och? [åaö]\w+ (?:sit|sitt) eget"
    rf"|(?:kom|tog|k[øo]bte) (?:han|hun|hon)[^.;:!?]{{0,20}} og? [åa]\w+ (?:sit|sitt) eget"
    rf"|(?:hans|hendes|hennes) {_NORD} (?:er|ligger|har|[äa]r)|{_NORD} (?:hans|hennes) (?:er|ligger|har))\b",
    we=r"\b(?:vores?|os|oss|vi|v[åa]r|v[åa]re?t?|v[åa]ra|min|mit|mitt|kunde (?:hos|i)|bog|bok|udstilling|utst[äe]lling"
    r"|forfatter|f[öo]rfattare|(?:tidligere|tidigare) (?:eje|eie|[äa]ga|inne)\w*|d[øö]d\w*|ansat|anst[äa]lld"
    r"|ansatt)\b",
)
_IS: Final = (
    r"(?:fyrirt[æa]ki[ðd]?|verslun\w*|b[úu][ðd]\w*|verkst[æa][ðd]i\w*|vinnustof\w+|stof\w+|bakar[íi]\w*"
    r"|b[úu]i?[ðd]?|veitingasta[ðd]\w*"
    r"|gistiheimili\w*|h[óo]tel\w*)"
)
ICELANDIC: Final = Words(
    work=(
        Told(
            front=r"\b(?:hjarta[ðd]|s[áa]lin|andliti[ðd]) (?:[íi]|[áa]|[áa] bak vi[ðd]) (?!eldh|teym"
            r"|b[æa]n)[^.;:!?]{2,40} er"
        ),
        Told(front=r"\b(?:ma[ðd]urinn|konan) (?:[áa] )?bak vi[ðd] [^.;:!?]{2,40} er", ours=False),
        Told(behind=r",? (?:hefur |hafa )?(?:rek(?:ur|i[ðd])|stofna[ðd]i|keypti|opna[ðd]i)\b", ours=True),
        Told(behind=r",? (?:er|hefur veri[ðd]) sj[áa]lfst[æa]tt starfandi"),
    ),
    theirs=rf"\b(?:{_IS} (?:s[íi]n\w+|hans|hennar))\b",
    deeds=rf"(?:[áa]ri[ðd] \d{{4}} )?(?:(?:hann|h[úu]n) (?:stofna[ðd]i|keypti|opna[ðd]i|rekur) {_IS})\b",
    we=r"\b(?:okkar|okkur|vi[ðd] erum|vi[ðd]skiptavin\w+|starfsma[ðd]ur|h[öo]fundur|b[óo]k\w*|s[ýy]ning\w*"
    r"|fyrrverandi)\b",
)
