"""Words by which a text says that somebody retired, sold the company or handed it on, in many languages."""

import re
from typing import Final

from lead_enrichment.domain.late_pattern import sieved_pattern
from lead_enrichment.domain.rules.changes.leaving_abroad import ABROAD
from lead_enrichment.domain.rules.changes.leaving_words import EVERYDAY
from lead_enrichment.domain.rules.deeds.founding_words import THING

_ENGLISH: Final = (
    r"\b(?:hand(?:ed|ing)|pass(?:ed|ing))(?: over| on| down)? (?:the|his|her|their) (?!recipe|love|skill|passion"
    r"|knowledge|trade|craft"
    r"|phone|bar\b|exam|plate|gift|test)(?:[\w-]+ ){1,2}?(?:over |on |down )?to (?=(?:his|her|their|our|a|the next"
    r"|long-?time|(?-i:[A-Z]))\b)"
    r"|\bhanded (?:over|on|off) (?:the|his|her) (?:keys|reins|torch|baton)\b|\bstepped down\b|"
    r"\bhung up (?:the|his|her) \w+|\b(?:wished|wanted|decided|chose) to retire\b"
    r"|\b(?:sold it|handed it (?:on|over|down)|passed it (?:on|down)) to us\b|\bsold it (?:on )?to (?-i:[A-Z])|"
    r"\b(?:until|upon|at|before|on) (?:his|her|their) retirement\b|\b(?:he|she|who|and"
    r"|then) (?:has )?(?:since )?retired"
    r"(?= (?:in|from|after|at|and|to)\b|[,.])(?! from (?:[\w-]+ )?(?:racing|football|rugby|cricket|cycling|boxing"
    r"|hockey"
    r"|baseball|basketball|teaching|nursing|banking|policing|compet\w+|playing|touring|sports?|army|navy|marines?"
    r"|military|police|corporate|government|stage))|\bretired (?:in|from) (?:19|20)\d\d|\bsold (?:the|his|her"
    r"|their) (?:\w+ )?"
    rf"(?:{THING}|hospital|yard|boatyard|shares?|interest) (?:on )?(?:to|in)\b"
    r"|\bpassed (?:the|his|her) (?:\w+ )?(?:\w+ )?on to (?-i:[A-Z])"
)
_FOR_A_TIME: Final = (
    r"\b(?:owned|ran|run|operated|headed|managed)\b(?! an? | another | (?:his|her|their) own | several | two | three )"
    r"[^.;!?]{0,70}?(?:\b(?:un)?til|\bthrough|\bfrom \d{4} to|\bbetween \d{4} and|\b\d{4}\s?[–-])\s"
    r"(?:(?:early |late |mid-?|the end of )?(?:(?:january|february|march|april|may|june|july|august|september|october"
    r"|november|december|spring|summer|autumn|fall|winter) )?(?:of )?\d{4}\b|(?:we|it was sold|the sale|selling"
    r"|retiring"
    r"|(?:he|she|they) (?:sold|retired|handed|passed|stepped))\b)"
    r"(?!,? (?:when|and|then|before|after which)(?: then)? (?:(?:he|she|they) )?(?:then )?(?:open|start|found|bought"
    r"|launch|set up|established|moved|purchas|came|created))"
    r"|\b(?:owned|ran|run|operated|headed|managed)\b(?! an? | another )[^.;!?]{0,60}?\bbefore (?:selling|handing"
    r"|passing"
    r"|(?:he|she|they) (?:sold|handed|passed|retired)|retiring)\b"
)
"""Who had the company from one year to another, and has it no more."""
_RETIRING: Final = (
    r"\b(?:will be|is|are|now|currently) (?:now |currently )?enjoy(?:ing|s) (?:\w+ )?(?:[\w-]+ ){0,4}?retirement\b"
    r"|\b(?:is|are|will be) (?:now |also |finally |officially )?(?:retiring|stepping down|stepping back)\b(?! (?:to"
    r"|into) (?:a|the) \w+ chair)"
    r"|\bwill (?:\w+ )?(?:retire|step down|step back)\b|\b(?:plans|intends|hopes|is about|has decided) to retire\b"
    r"|\blook(?:s|ing) forward to (?:(?:his|her|their|a) )(?:[\w-]+ ){0,3}?retirement\b"
    r"|\b(?:has|have) (?:now |since |recently |just |sadly |finally )?(?:retired|stepped down)\b"
    r"|\b(?:un)?til (?:he|she|they) (?:\w+ )?(?:moved|left|sold|retired|handed|passed|stepped|emigrated)\b"
    r"(?![^.;!?]{0,60}\b(?:open|start|found|launch|bought|set up|here\b|us\b))"
    r"|\band (?:was )?(?:later |then )?sold to (?-i:[A-Z])[^.;!?]{0,40}? in (?:19|20)\d\d\b"
    r"|\b(?:is|are) now retired\b|\b(?:his|her|their) (?:well[- ](?:earned|deserved) )retirement\b"
)
"""Who leaves now; what they plan for others is no retirement of theirs."""
_PENSION: Final = (
    r"\b(?:bis zu|bis zur|nach|mit|seit) (?:(?:seiner|ihrer|der|wohlverdienten) )*pensionierung\b"
    r"|\b(?:in|im|seinen|ihren|verdienten) (?:wohlverdienten )?(?:ruhestand|rente)\b|\bzur ruhe gesetzt\b"
    r"|\b(?:sa|[àa] la|en|leur) retraite\b(?! (?:compl|anticip|aux flamb))"
    r"|\b(?:retraite (?:bien )?m[ée]rit|d['’]une retraite)|,\s(?:ya |j[áa] |oggi |hoy |hoje |nu "
    r"|nun )?(?:jubilad[oa]|aposentad[oa]"
    r"|reformad[oa]|retrait[ée]e?|pensionerad|pensioner[et]t?)\b"
    r"|\bse (?:jubil[óo]|jubilaron|retir[óo] (?=en |y |del? (?!f[úu]tbol|deporte|ciclismo|toreo|ej[ée]rcito)))"
    r"|\bse (?:ha|han) jubilado\b|\best[áa] jubilad[oa]\b"
    r"|\bva jubilar\b|\bs['’]ha(?:n)? jubilat\b"
    r"|\b(?:and[òo]|andat[oa]|va|[èe]|ormai) in pensione\b"
    r"|\breformou-se\b|\bse reformou\b|\bse aposentou\b|\baposentou-se\b|\best[áa] (?:aposentad|reformad)[oa]\b"
    r"|\bmet (?:zijn |haar )?pensioen\b|\bi pension\b|\bpensionerade sig\b|\bpå pension\b|\bmed pensjon\b"
    r"|\bel[äa]kkeelle\b|\bna emerytur(?:ę|ze)\b|\bdo d[ůu]chodu\b|\bs-a pensionat\b|\bnyugd[íi]jba\b"
)
_THING: Final = (
    rf"(?:(?:{THING})\w{{0,2}}|quotas|quotes|parts|participaciones|relevo|testigo|riendas|relleu|testimone|redini"
    rf"|testemunho"
    r"|r[ée]deas|flambeau|r[êe]nes|main|zepter|staffel\w*|stokje|stafett\w*|roret|rodret|oficina|bageri\w*|leipomo\w*"
    r"|piekarni\w*|pek[áa]rn\w*|pek[aá][řr]stv\w*|loja|fusteria|f[áa]brica|falegnameria|menuiserie|werkstatt)"
)
_TO: Final = r"\b[^.;!?]{0,40}?\b(?:an|[àa]|aux?|als?|ai|agli|alla|alle|ao|aos|para|aan|till|til|over)\b"
_GAVE: Final = (
    r"a c[ée]d[ée]|a vendu|a transmis|a pass[ée]|c[èe]de|vend|transmet"
    r"|vendi[óo]|traspas[óo]|cedi[óo]|dej[óo]|pas[óo]|entreg[óo]|va (?:vendre|traspassar|deixar|cedir|passar)"
    r"|ha (?:venduto|ceduto|lasciato|passato|affidato)|vende|cede|lasci[òo]|cedette"
    r"|vendeu|passou|cedeu|deixou|entregou"
    r"|s[åa]lde|l[äa]mnade(?: [öo]ver)?|[öo]verl[äa]t|solgte|overdro|overdrog|overlod|overlot"
)
_HANDED: Final = (
    rf"\b(?:(?:ü|ue)bergab|verkaufte|(?:ü|ue)berschrieb|(?:ü|ue)berlie(?:ß|ss))\b[^.;!?]{{0,25}}?\b{_THING}{_TO}"
    rf"|\bhat\b[^.;!?]{{0,25}}?\b{_THING}{_TO}[^.;!?]{{1,60}}? (?:(?:ü|ue)bergeben|verkauft|(?:ü|ue)bertragen)\b"
    rf"|\b(?:{_GAVE})\b[^.;!?]{{0,20}}?\b{_THING}{_TO}"
    rf"|\b(?:verkocht|droeg|gaf)\b[^.;!?]{{0,20}}?\b{_THING}[^.;!?]{{0,25}}?\b(?:aan|door|over)\b"
    r"|\bfirmu\b[^.;!?]{0,25}? (?:prodala?|p[řr]edala?|sprzeda[łl]a?|przekaza[łl]a?)\b"
    rf"|\b(?:myi|luovutti|sprzeda[łl]a?|przekaza[łl]a?|prodala?|p[řr]edala?)\b[^.;!?]{{0,20}}?\b{_THING}"
)
_TO_US: Final = (
    r"\bnous l['’](?:a|ont) (?:c[ée]d[ée]e?|vendue?|transmise?|confi[ée]e?)\b|\ban uns (?:[üu]bergab|verkaufte"
    r"|[üu]bergeben|verkauft)\b"
    r"|\bnos l[oa] (?:vendi[óo]|traspas[óo]|cedi[óo]|dej[óo])\b|\bce l['’]ha (?:cedut|vendut|lasciat)[oa]\b"
    r"|\b(?:heeft het aan ons|nos vendeu|s[åa]lde (?:den|det) till oss|solgte (?:den|det) til os)\b"
)
_ANYWHERE: Final = f"{_ENGLISH}|{_FOR_A_TIME}|{_RETIRING}|{_PENSION}|{_HANDED}|{_TO_US}|{EVERYDAY}"
RETIRED: Final = sieved_pattern(f"{_ANYWHERE}|{ABROAD}", re.IGNORECASE)
"""What is said of somebody who has left."""
RETIRED_IN_ENGLISH: Final = sieved_pattern(_ANYWHERE, re.IGNORECASE)
"""The same without the everyday words of other languages, for pages in English."""
RETIREMENT_OF: Final = sieved_pattern(
    r"\b(?:retraite|jubilaci[óo]n?|pensionamento|reforma|aposentadoria|ausscheiden|weggang|pensionering\w*"
    r"|pensjonering\w*"
    r"|pensioen|pension|pensionering\w*|retirement)\s(?:de |d['’]|di |von |van |av |af |del |of )(?:don |do |da "
    r"|doña )?$",
    re.IGNORECASE,
)
"""What stands in front of somebody after whose retirement others took over."""
OF_ANOTHER: Final = re.compile(
    r"\b(?:[gG]ro(?:ß|ss))?(?:vater|mutter|eltern|schwieger\w+|onkel|tante|vorg[äa]nger\w*|chef\w*|inhaber\w*"
    r"|p[èe]re|m[èe]re|parents|oncle|pr[ée]d[ée]cesseure?|patron\w*|padres?|madre|t[íi]o|pare|mare|pares|pai|m[ãa]e"
    r"|pais"
    r"|zio|genitori|predecessore|vader|moeder|ouders|oom|voorganger|far|mor|fadern|fader|pappa|mamma|for[äæ]ldr\w*"
    r"|isä\w*|äiti\w*|ojc\w+|ojciec|otec|otce|mat[ck]\w+|rodzic\w*|rodi[čc]\w*|apja|tat[ăa]l\w*|seniorchef\w*"
    r"|his|her|their|my|father|mother|parents|predecessor|fundador\w*|fondator\w*|gr[üu]nder\w*|oprichter|grundar\w+"
    r"|nachdem|ausscheiden|d[ée]part|apr[èe]s|quand|lorsque?|cuando|despu[ée]s|tras|quando|dopo|depois|ap[óo]s|toen"
    r"|nadat"
    r"|när|efter|etter|when|after|quan|despr[ée]s|kun|gdy|po|když|after|als|miután)\b",
    re.IGNORECASE,
)
"""Who is spoken of in between, if not the person named before ("Ann Roe took over when her father ...")."""
_BOUGHT: Final = (
    rf"(?:(?:bought|purchased|acquired|took over|took|buying|purchasing|acquiring|taking over) (?:it|(?:the|his|her"
    rf"|their|this) (?:\w+ )?{THING})(?: over)?"
    rf"(?: in \d{{4}})? from"
    rf"|(?:übernahm|übernommen|kaufte) (?:ich |wir )?(?:es|ihn|sie|(?:den|das|die) {THING})(?: \d{{4}})? von"
    rf"|(?:ai|avons) (?:repris|rachet[ée]|achet[ée]) (?:l['’]|la |le ){THING}(?: en \d{{4}})? (?:[àa]|de))"
)
FAREWELL: Final = sieved_pattern(
    r"\b(?:say|saying|said|bid|bidding|wave|waved|waving) (?:a (?:\w+ )?)?(?:goodbye|good-bye"
    r"|farewell)(?: and \w+ \w+)? to"
    r" (?:(?:our|the|its) )?(?:[\w-]+,? ){0,4}$|\bbid(?:ding)? (?:our |the )?(?:[\w-]+,? ){0,3}$",
    re.IGNORECASE,
)
"""What stands in front of whoever leaves ("we say goodbye to our founder Ann Roe")."""
RETIRED_NOW: Final = re.compile(
    r"(?:,? (?:and|&) (?:(?:his|her) (?:wife|husband),? )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)?,? (?:(?:has|have|both"
    r"|officially|finally|then) ){0,2}"
    r"(?:retired?s?)\b(?!(?i: (?:army|navy|marine|teacher|police|fire|from (?:(?:the|a) )?(?:\w+ )?(?:army|navy"
    r"|marine|military|forces?|police|fire"
    r"|teaching|nursing|banking|corporate|career|his|her))))"
)
"""What stands right behind a name ("Ann and Bob Roe retired", "Jim retires to Baja")."""
BOUGHT_FROM_THEM: Final = sieved_pattern(
    rf"\b{_BOUGHT} (?:him|her|them|ihm|ihr|ihnen)(?=\s*[.,;!?)]|\s+(?:in|and|und|when|after|for|with|back)\b|\s*$)"
    r"|\b(?:bought|purchased) (?:him|her|them) out\b",
    re.IGNORECASE,
)
"""What somebody else says of the person named before, who was the owner until then."""
BOUGHT_FROM: Final = sieved_pattern(
    rf"\b{_BOUGHT} (?:(?:its|the|my|our|his|her|der|dem|mon|ma) (?:[\w-]+ ){{1,3}}|(?:mr|mrs|ms|dr|herrn?|frau|m"
    rf"|mme)\.? )?$",
    re.IGNORECASE,
)
"""What stands in front of whoever was the owner until then ("we bought the shop from Ann Roe")."""
_UNTIL: Final = (
    r"(?:bis|bis (?:zum|ins) jahre?|jusqu['’]en|hasta(?: el(?: a[ñn]o)?)?|fins (?:al?|l['’]any)|fino (?:al"
    r"|all['’]anno)|at[ée](?: ao ano)?"
    r"|tot(?: in)?|fram till|frem til|fram til|indtil|vuoteen|do(?: roku)?) (?:19|20)\d\d"
)
_HELD: Final = (
    r"(?:f[üu]hrten?|leiteten?|betrieb(?:en)?|besa(?:ß|ss)(?:en)?|gef[üu]hrt|geleitet|geh[öo]rten?|tena(?:it|ient)"
    r"|dirigea(?:it|ient)"
    r"|(?:a|ont) (?:tenu|dirig[ée])|dirigi[óo]u?|regent[óo]|llev[óo]|dirigeix|diresse|gest[ìi]|ha (?:gestito|diretto)"
    r"|era di|geriu"
    r"|va (?:portar|dirigir)|leidden?|runden?|dreef|dreven|stond(?:en)? aan het roer|drevs?|drev(?:et|en)|[äa]gdes"
    r"|ledde|ledede"
    r"|ejede|eide|johti(?:vat)?|omisti(?:vat)?|prowadzi[łl]a?|vedla?|vlastnila?"
    r"|war(?:en)? (?:der |die |unsere? )?\w*(?:inhaber|eigent|wirt|chef|gesch[äa]ftsf)\w*)"
)
HELD_UNTIL: Final = sieved_pattern(
    rf"(?:^|[.!?] ){_UNTIL}(?: roku| asti)?,?[^.;!?]{{0,50}}?\b{_HELD}\b[^.;!?]{{0,25}}$", re.IGNORECASE
)
"""What stands in front of whoever had the company up to some year ("Bis 2015 führte Ann Roe den Betrieb")."""
THEN_HELD_UNTIL: Final = re.compile(rf"^,? {_HELD}\b[^.;!?]{{0,60}}? {_UNTIL}\b", re.IGNORECASE)
"""What stands behind them ("Ann Roe führte den Betrieb bis 2015")."""
