"""Words of the chronicles of Germanic, Nordic and Finnish companies: who founded, took over, ran and left them."""

import re
from typing import Final

from lead_enrichment.domain.late_pattern import late_pattern, sieved_pattern

LANGUAGES: Final = frozenset("de nl da sv nb nn no fi".split())
STEMS: Final = tuple(
    "übern|uebern|kauf|erw|overt|övert|köpt|købt|kjøpt|kocht| osti| tritt| trat| treten|nahm|nimmt|nehmen| nam|neemt"
    "|nemen| tog|tager| tar | tok| otti|führ|fuehr|leit|löst|folgt|rückt|steh|stand| ist | sind |wird|wurde|werd|wordt"
    "|blev|ble |blir|bliver|setzt| zet|betrieb|betreib|bewirtsch|runt|runde|driv|drev|leder|ledde|johtaa|jatk|gründ"
    "|gruend|öffn|begann|beginn|start|errichte|wagt|macht|legt|grund|grunnl|åbn|åpn|öppn|sticht|begon|begint|open"
    "|richtte|perusti|aloitti|avasi|etabler|nachfolg|wechsel|übergab|overge|overd|geleid|gerund| ej| ei| äg|händen"
    "|handen|hænd|verantwortung|generation|generatie|vater|mutter| opa| oma|vader|moeder|farfar|morfar|bedstefar|isä"
    "|staffel|schlüssel|musste|durfte|konnte|sollte|moest|mocht|måtte|fick |fik |fikk |war |var |was "
    "|bergib|bergeb|übertr|uebertr|overn|oprich|stafett|ging |geht |gehen |gikk|gick|gik |liegt|liegen"
    "|ligt|lämna"
    "|solgt|såld|siirty|schlo|schließ|sloot|stengt|stängd|lukked|myyt|droeg|draagt|overlo|overlät|seuraa|opvolg"
    "|efterfølg|etterfølg|efterträ|gesticht|opricht|stiftet|sorgt|kümmert|steig|stieg|joined|kam |kom ".split("|")
)
YEAR: Final = re.compile(r"[12](?<![\d.,/].)(?:(?<=1)[6-9]|(?<=2)0)\d\d(?!\d)")
YEAR_LINE: Final = re.compile(
    r"^\W*(?:(?:im jahre?|anno|seit|ab|vuonna|i|in|år|year) )?(?P<year>(?:1[6-9]|20)\d\d)\b[^.!?]{0,30}$", re.IGNORECASE
)
SENTENCE: Final = re.compile(
    r"[.!?;](?<!\b\w.)(?<!\b\d\d.)(?<!\b[Dd]r.)(?<!\bjun.)(?<!\bsen.)(?<!\bgeb.)\s+(?=[^\Wa-z_])"
)
_BREAKS: Final = r"(?!(?:von|mit|bei|für|durch|an|zu|zum|van|met|voor|door|aan|med|af|av|for|hos|till?|dass)\b)"
GAP: Final = rf"(?:[\s,]+{_BREAKS}[\w.'’/-]+){{0,7}}[\s,:„“\"]*$"
"""What may stand between a verb and the subject behind it ("übernahm 1955 sein ältester Sohn, Meister Bob Roe")."""
_TITLE: Final = (
    r"(?:allein|mit|neuer? |ny(?:e|r)? |nieuwe |junior|senior|firmen|betriebs|mede-?|med-?|uusi |yhtiön )*"
    r"(?:inhaber(?:in)?|eigent(?:ü|ue)mer(?:in)?|besitzer(?:in)?|gesch(?:ä|ae)ftsf(?:ü|ue)hr(?:er|erin|ender)\b"
    r"|gesellschafter(?:in)?|chef(?:in)?\b|betreiber(?:in)?|p(?:ä|ae)chter(?:in)?|wirt(?:in)?\b|eigena(?:ar|resse)"
    r"|zaakvoerder|vennoot|directeur|[äa]gare|vd\b|verkst[äa]llande|ejer|indehaver|eier\b|innehaver|daglig leder"
    r"|direkt[øo]r|omistaja|yritt[äa]j[äa]|toimitusjohtaja)"
)
TAKES: Final = (
    r"(?:ü|ue)bern(?:ahm(?:en)?|immt|ehmen)|kauft(?:e|en)?|erwarb(?:en)?|erwirbt|erwerben|overt(?:og|ager"
    r"|ok|ar)|[öo]vert(?:og"
    r"|ar)|k[öo]p(?:te|er)|k[øo]bte|kj[øo]pte|kocht(?:en)?|osti(?:vat)?"
)
RUNS: Final = (
    r"f(?:ü|ue)hr(?:t|en|te|ten)|leite(?:t|n|te|ten)|betreib(?:t|en)|betrieb(?:en)?|bewirtschafte(?:t|n|te|ten)|runt"
    r"|runde|leidt|leidde|leiden|driver|drev|leder|ledde|johtaa|johti|jatkaa|jatkoi"
)
"""Verbs whose object must be the company."""
FOUNDS: Final = (
    r"gr(?:ü|ue)nde(?:t|te|ten|n)|er(?:ö|oe)ffne(?:t|te|ten|n)|begann|beginnt|startete?|errichtet(?:e"
    r"|en)?|wag(?:t|te)"
    r"|macht(?:e|en)?|legt(?:e|en)?|grundla(?:gde|de)|grunnla|grundade|start(?:ade|ede|er|ar|te|en)|[åa]bn(?:ede|er)"
    r"|[åa]pne[tr]|[öo]ppna(?:de|r)|stichtte|begon(?:nen)?|begint|opende|opent|richtten?|perusti(?:vat)?"
    r"|aloitti(?:vat)?"
    r"|avasi(?:vat)?|etabler(?:ade|ede|te|er|ar)"
)
TAILED: Final = (
    (
        r"(?:tritt|trat(?:en)?|treten)",
        r"\b(?:fu(?:ß|ss)(?:s?tapfen|spuren)|nachfolge|an (?:die|ihre|seine|deren) stelle)",
    ),
    (
        r"(?:nahm(?:en)?|nimmt|nehmen|na(?:m|men)|neemt|nemen|tog|tager|tar|tok|otti(?:vat)?|ottaa)",
        (
            r"\b(?:zepter|ruder|steuer|z(?:ü|ue)gel|heft|over\b(?! (?:from|100))|[öo]ver\b|vetovastuu"
            r"|vastuu\w* yri|ohjat"
            r"|stokje|roer|roret|rodret|stafettpinnen)"
        ),
    ),
    (
        r"(?:l(?:ö|oe)st|l(?:ö|oe)sten?|l(?:ö|oe)sen)",
        r"\b(?:vater|mutter|vorg(?:ä|ae)nger|eltern|onkel|senior|gr(?:ü|ue)nder)\b.{0,30}\bab\b",
    ),
    (r"(?:r(?:ü|ue)ckt(?:e|en)?)", r"\b(?:an die spitze|als (?:inhaber|chef|gesch)|nach\b)"),
    (
        r"(?:folg(?:t|te|ten|en))",
        r"^(?:$|[\s,]*(?:als (?:inhaber|chef|gesch)|nach\b|in der |(?:im jahre? )?\d{4}|seinem|ihrem|dem))",
    ),
    (
        r"(?:steht|stehen)",
        r"\b(?:an der spitze|hinter (?:der|dem) (?:theke|tresen|ladentisch)|am (?:ruder|steuer|herd))",
    ),
    (
        r"(?:ist|sind|war|waren|was|var|oli)",
        (
            rf"(?:^|\b)(?:an der reihe|am (?:ruder|zug|steuer)|in der verantwortung|verantwortlich\W*$)"
            rf"|^\W*(?:der |die )?{_TITLE}"
        ),
    ),
    (
        r"(?:wird|wurden?|werden|werden|werd|wordt|blev|bliver|ble|blir|tuli|on|er|är|is)",
        rf"^(?:[\s,]+[\w.-]+){{0,4}}?[\s,]+{_TITLE}",
    ),
    (
        r"(?:musste|muss|d[üu]rfte|durfte|konnte|sollte|moest|mocht|kon|m[åa]tte|fick|fik|fikk)n?",
        (
            r"\b(?:(?:ü|ue)bernehmen|weiterf(?:ü|ue)hren|fortf(?:ü|ue)hren|overnemen|voortzetten|overtage|overta"
            r"|ta [öo]ver)\b"
        ),
    ),
    (r"(?:setz(?:t|te|ten|en))", r"\b(?:fort|tradition|arbeit|werk)\b"),
    (r"(?:zet|zette(?:n)?)", r"\b(?:voort|verder)\b"),
)
"""Verbs that say something of the company by what stands further on."""
TODAY: Final = r"(?:sorgt|k(?:ü|ue)mmert sich|lenkt|kocht|backt|braut|schmiedet|st(?:ä|ae)r)"
NOW: Final = re.compile(
    r"\b(?:heute|nun|inzwischen|mittlerweile|jetzt|seit(?:dem|her)?|vandaag|nu|tegenwoordig|sinds|i ?dag|siden|sedan"
    r"|n[åa]|nyky(?:ää|aa)n|vuodesta)\b",
    re.IGNORECASE,
)
ADVERBS: Final = (
    r"(?:,? (?:der|som|die|joka)(?= ))?(?:[\s,]+(?:(?:im jahre? |anno |vuonna |in |i |år )?\(?\d{4}\)?"
    r"|dann|nun|schlie(?:ß|ss)lich|heute|jetzt|selbst"
    r"|jun\.?|sen\.?|junior|senior|[IVX]+\.?|der (?:ä|ae)ltere|der j(?:ü|ue)ngere))*"
)
HANDED: Final = late_pattern(
    r"\b(?:(?:betriebs|firmen|gesch(?:ä|ae)fts|hof)?(?:(?:ü|ue)bernahme|(?:ü|ue)bergabe)|(?:ü"
    r"|ue)bernommen|verkauf|staffel\w*|schl(?:ü|ue)ssel\w*"
    r"|(?:ü|ue)berg(?:ibt|ab|aben|eben)|(?:ü|ue)bertr(?:ägt|aegt|ug|agen)|verkauft(?:e|en)?|weitergef(?:ü|ue)hrt"
    r"|fortgef(?:ü|ue)hrt|gef(?:ü|ue)hrt|geleitet|betrieben|g(?:ing|eht|ingen)|liegt|liegen|befindet sich"
    r"|overname|overgenomen|overgedragen|overdracht|overgelaten|verkocht|geleid|gerund|ligt|ging|gaat"
    r"|draagt|droeg|overtaget"
    r"|overtatt|overdraget|overdratt|solgt|solgte|s[åa]lde|s[åa]ldes|[öo]vert(?:ogs|agits)|tog(?:s"
    r"|es) [öo]ver|dr[ie]ves?"
    r"|drivs|ejes|eies|[äa]gs|ledes|leds|ledet|generationsskifte|generationsv[äa]xling|l[äa]mnade"
    r"|[öo]verl[äa]mnade\w*"
    r"|(?:ü|ue)berlie(?:ß|ss)|overlod|overlot|stafett\w*|gikk|gick|gik|siirtyi)\b"
    r"[^.;!?]{0,70}?\b(?:durch|von|an|auf|bei|door|aan|naar|over op|van|af|av|til|till|hos)"
    r"(?:[\s,]+(?!(?:von|mit|bei|der gruppe|die gruppe|med)\b)[\w.'’-]+){0,6}[\s,:]*$",
    re.IGNORECASE,
)
"""In front of whoever took it over ("Übernahme durch", "übergibt die Firma an seine Söhne", "drivs idag av")."""
DONE_BY: Final = late_pattern(
    r"\b(?:von|durch|door|av|af|an|aan)(?:[\s,]+(?!(?:von|mit|bei|med)\b)[\w.'’-]+){0,5}[\s,]*$", re.IGNORECASE
)
TAKEN_BEHIND: Final = late_pattern(
    r"^[^.,;!?]{0,40}?\b(?:(?:ü|ue)bernommen|gef(?:ü|ue)hrt|geleitet|betrieben|weitergef(?:ü|ue)hrt"
    r"|fortgef(?:ü|ue)hrt"
    r"|(?:ü|ue)bergeben|verkauft|erworben|gekauft|overgenomen|geleid|gerund|voortgezet|overgedragen)\b"
    r"|^ (?:(?:ü|ue)ber\b)",
    re.IGNORECASE,
)
FOUNDED_BEHIND: Final = late_pattern(
    r"^[^.,;!?]{0,40}?\b(?:gegr(?:ü|ue)ndet|er(?:ö|oe)ffnet|errichtet|erbaut|opgericht|gesticht|geopend)\b",
    re.IGNORECASE,
)
FOUNDED_BY: Final = late_pattern(
    r"\b(?:gegr(?:ü|ue)ndet|gr(?:ü|ue)ndung|er(?:ö|oe)ffnung|er(?:ö|oe)ffnet|opgericht|gesticht|gestart"
    r"|grundlagt|grundat|grundades"
    r"|grunnlagt|startades?|startet|etablert|etablerades|stiftet|gr(?:ü|ue)nder(?:in)?|oprichter"
    r"|grundl(?:æ|ae)gger|grundare"
    r"|grunnlegger|begann|begon)\b[^.;!?]{0,60}?(?:\b(?:durch|von|door|af|av|mit|met|war|was|var|is|ist|er)\b|:)"
    r"(?:[\s,]+(?!(?:von|bei)\b)[\w.'’-]+){0,6}[\s,:]*$|\b(?:gr(?:ü|ue)nder|oprichter|grundare|grunnlegger)\s*:?\s*$",
    re.IGNORECASE,
)
NEXT_ONE: Final = late_pattern(
    r"\b(?:nachfolger(?:in)?|opvolger|opvolgster|efterfølger|eftertr[äa]dare|etterf[øo]lger|seuraaja)[\s:]*"
    r"(?:(?:ist|war|wurde|blev|ble|is|werd)\b)?(?:[\s,]+\w*(?:meister(?:in)?|sohn|tochter|zoon|dochter))?[\s:]*$",
    re.IGNORECASE,
)
WITH: Final = re.compile(r"\b(?:mit|med|met)(?:[\s,]+[\w.-]+){0,3}\s*$", re.IGNORECASE)
GENERATION_BEHIND: Final = re.compile(
    r"^[^.;!?]{0,60}?\b(?:\w+te|neue|junge|n(?:ä|ae)chste|\w+de|[23456]\.?e?)[\s-]generati(?:on|e)\b", re.IGNORECASE
)
GENERATION_FRONT: Final = re.compile(
    r"\b(?:\w+te[rn]?|\w+dje|fj[äae]rde|andra|neue|junge|n(?:ä|ae)chste|\w+de|ny|[23456]\.?e?)[\s-]+generati(?:on"
    r"|e)(?:en)?\b[^.;!?]{0,50}[,:–-]?\s*"
    r"(?:mit|med|met|durch|door|ved|av)?(?:[\s,]+[\w.-]+){0,3}\s*$",
    re.IGNORECASE,
)
FOREBEAR: Final = late_pattern(
    r"\b(?:ur|gro(?:ß|ss))*(?:vater|mutter|opa|oma)[\s,]*$|\b(?:over)?(?:groot)?(?:vader|moeder)[\s,]*$"
    r"|\b(?:far|mor){1,2}[\s,]*$"
    r"|\bbedste(?:far|mor)[\s,]*$|\b(?:bestefar|bestemor|iso)?(?:isä|isoäiti|äiti)[\s,]*$",
    re.IGNORECASE,
)
JOINED: Final = late_pattern(
    r"\b(?:tritt|trat|treten|traten|steigt|stieg|steigen|stiegen|kam|kommt|kom|komt|stapt|stapte|bringt|brachte)\b",
    re.IGNORECASE,
)
HANDOVER: Final = sieved_pattern(
    r"\b(?:mit der |die |der |den )?(?:betriebs|firmen|gesch(?:ä|ae)fts)?(?:(?:ü|ue)bernahme (?:des|der)"
    r"|(?:ü|ue)bergabe)"
    r"[^.;!?]{0,60}\b(?:generation\w*|jahr|\d{4})|\bgeneration(?:en|s)?wechsel\b|\bgenerationsskifte\b"
    r"|\bgenerationsv[äa]xling"
    r"|\bgeneratiewissel\b",
    re.IGNORECASE,
)
"""A handover in which nobody is named: whoever was named last took it over."""
HE_TOOK: Final = sieved_pattern(
    r"\b(?:hat|heeft|har) (?:er|sie|hij|zij|ze|han|hun|hon)\b[^.;!?]{0,80}\b(?:(?:ü|ue)bernommen|gekauft|overgenomen"
    r"|gekocht|overtaget|overtatt|tagit [öo]ver|k[øo]bt|kj[øo]pt|k[öo]pt)\b"
    rf"|\b(?:{TAKES}) (?:er|sie|hij|zij|ze|han|hun|hon)\b(?![^.;!?]{{0,40}}\b(?:filial|ausbildung|vorsitz"
    rf"|leitung der))"
    rf"|\b(?:tog|tok|nam|nahm) (?:han|hun|hon|hij|zij|ze|er|sie)\b[^.;!?]{{0,60}}\b(?:over|[öo]ver|zepter|ruder)\b",
    re.IGNORECASE,
)
SOLD: Final = sieved_pattern(
    r"\b(?:verkauft|ver(?:ä|ae)u(?:ß|ss)ert|(?:ü|ue)bernommen|verkocht|overgenomen|solgt|s[åa]ld(?:es)?"
    r"|myytiin)\b[^.;!?]{0,80}"
    r"\b(?:gruppe|gmbh|ag|konzern|kette|filialist\w*|investor\w*|groep|bv|nv|koncern\w*|konsern\w*|kedjan"
    r"|k[æj]e?den|aps"
    r"|a/s|holding)\b"
    r"|\b(?:gruppe|gmbh|ag|konzern|kette|filialist\w*|investor\w*|groep|bv|nv|koncern\w*|konsern\w*|aps|holding)\b"
    r"[^.;!?]{0,40}\b(?:verkauft|ver(?:ä|ae)u(?:ß|ss)ert|(?:ü|ue)bernommen|verkocht|overgenomen|solgt|s[åa]ld)\b"
    r"|\b(?:schloss|schlie(?:ß|ss)t|sloot|stengte|st[äa]ngde|lukkede)\b[^.;!?]{0,40}\b(?:f(?:ü|ue)r immer"
    r"|t(?:ü|ue)ren"
    r"|pforten|deuren|d[øo]r(?:ene|en|rarna)?)\b",
    re.IGNORECASE,
)
UNTIL: Final = late_pattern(
    r"^[^.;!?]{0,90}?\b(?:bis|tot|til|till|tills|inntil|indtil)\b(?! heute| vandaag| i dag"
    r"| i ?dag)[^.;!?]{0,20}\d{4}",
    re.IGNORECASE,
)
NOT_IT: Final = late_pattern(
    r"\b(?:filial\w*|zweigstelle|ausbildung|lehre|abteilung|verein\w*|chor|vorsitz|feuerwehr|innung\w*|schule|kurs\w*"
    r"|meisterpr(?:ü|ue)fung|(?:werkstatt|k(?:ü|ue)chen|bau|betriebs|schicht|verkaufs|projekt"
    r"|service)leitung|kirche\w*|b(?:ü|ue)ro\w* in"
    r"|patenschaft|schirmherrschaft|vertretung|afdeling|vereniging|filiaal|koor|avdeling\w*|afdeling\w*|forening\w*"
    r"|f[öo]rening\w*|utbildning\w*|uddannelse\w*|kirke\w*|stallet|kj[øo]kken\w*|k[öo]k\w*|keuken|k(?:ü"
    r"|ue)che|buchhaltung"
    r"|b(?:ü|ue)rgermeister\w*|neubau|ausstellung|messe|buch|laden in)\b",
    re.IGNORECASE,
)
"""Objects that are not the company."""
PRESENT: Final = late_pattern(
    r"\b(?:wird|wordt) [^.;!?]{0,50}(?:gef(?:ü|ue)hrt|geleitet|betrieben|geleid|gerund)\b|\b(?:drives"
    r"|drivs|ejes|eies|[äa]gs|ledes"
    r"|leds|liegt|ligt|ligger)\b",
    re.IGNORECASE,
)
"""What is so today, where no year is told."""
HEAD: Final = late_pattern(
    r"\b(?:gesch(?:ä|ae)ftsf(?:ü|ue)hr\w+|chef(?:in)?|directeur|vd|verkst[äa]llande|daglig leder|direkt[øo]r"
    r"|toimitusjohtaja)\b",
    re.IGNORECASE,
)
"""Titles that the employed bear, too."""
RAN: Final = re.compile(
    r"\b(?:f(?:ü|ue)hrten?|leiteten?|betrieb(?:en)?|bewirtschafteten?|drev|ledde|ledede|runden?|leidden?"
    r"|johti|jatkoi|wurden?"
    r"|werd|ble|blev|tuli|war|was|var|oli)\b",
    re.IGNORECASE,
)
"""Verbs of the past."""
KIN: Final = re.compile(
    r"\b(?:sohn|tochter|enkel(?:in)?|bruder|schwester|neffe|nichte|schwiegersohn|zoon|dochter|kleinzoon"
    r"|broer|zus|s[øo]nn?(?:en)?"
    r"|datter(?:en)?|sonen?|dotter[n]?|bror(?:en)?|poikan?sa|tytär|tyttärensä|frau|mann|witwe|vrouw"
    r"|weduwe|kone|hustru)[\s,]*$",
    re.IGNORECASE,
)
"""In front of a first name that stands alone."""
PLAINLY_TAKEN: Final = late_pattern(
    r"(?:(?:ü|ue)bernahme|(?:ü|ue)bergabe|overname|overtagelse|overtakelse|[öo]vertagande)[\s:–-]*$", re.IGNORECASE
)
PLAINLY_FOUNDED: Final = late_pattern(
    r"(?:gr(?:ü|ue)ndung|oprichting|grundlagt|grundat|stiftet)[\s:–-]*$", re.IGNORECASE
)
"""A bare noun of a list of years ("2015 - Firmenübernahme Bob Roe")."""
IN_OFFICE: Final = late_pattern(rf"{_TITLE}(?: (?:ist|war|is|was|er|var|är))?[\s:,]*$", re.IGNORECASE)
SINCE_BEHIND: Final = re.compile(
    r"^[\s,(–-]*(?:(?:seit|ab|sinds|sedan|siden|fra|från|vuodesta) (?:\w+ )?\d{4}|\d{4}\s?[–-]\s?(?:heute"
    r"|nu|i ?dag))\)?\W*$",
    re.IGNORECASE,
)
PERIOD_BEHIND: Final = re.compile(r"^[\s,(:–-]*(?:von )?\d{4}\s?(?:[–-]|bis|tot|til|till)\s?\d{4}")
"""How long somebody had it ("Bob Roe (1956-1988)")."""
OUR_KIN: Final = late_pattern(
    r"\b(?:meine?|unsere?|mijn|onze|min|mina|v[åa]ra?|vores|v[åa]re|minun"
    r"|meid[äa]n) (?:[a-zäöüåæø]+ )?(?:ur|gro(?:ß|ss)|groot|over)*"
    r"(?:vater|mutter|oma|opa|eltern|onkel|tante|schwieger\w+|far|mor|farfar|morfar|farmor|mormor|vader"
    r"|moeder|ouders|oom"
    r"|for(?:eldre|ældre)|f[öo]r[äa]ldrar|is[äa]|[äa]iti|bedstefar|bestefar)[\s,]*$",
    re.IGNORECASE,
)
"""In front of a forebear of whoever speaks."""
LED_PART: Final = re.compile(
    r"\b(?:leitung|leiding|ledelsen|ledningen) (?:der|des|unserer|unseres|van|av|af|for) (?P<what>[^.,;!?]{2,40})",
    re.IGNORECASE,
)
OF_SOMEBODY: Final = re.compile(
    r"\b(?:von|van|af|av|fra|från|mit|met|med|seines|ihres|des)(?:[\s,]+[\w.'’-]+){0,4}[\s,]*$", re.IGNORECASE
)
"""In front of a name that is no subject ("von ihrem Lehrherrn Bob Roe übernehmen")."""
