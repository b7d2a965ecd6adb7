"""The words by which `name_signs` tells a person from a brand: of lives, of jobs, of address, forms of companies."""

import re
from typing import Final

LIFE: Final = re.compile(
    r"\A(?:,? (?:who )?(?:was|is))? born\b|\b(?:geboren|n[ée]e?|nat[oa] (?:a|ad|in|nel)|nac(?:i[óo]|ida|ido)"
    r"|nasc(?:eu|ida|ido)|f[øöo]dt?|urodz\w+"
    r"|naroz\w+|do[ğg]du|do[ğg]umlu|studied|trained (?:as|at|in|with)|graduat\w+|studierte|lernte|absolvierte"
    r"|aufgewachsen"
    r"|dipl[ôo]m[ée]e?|form[ée]e? (?:[àa]|en|au|chez)|vit (?:et|[àa])|se form[óo]|estudi[óo]|licenciad[oa]"
    r"|graduad[oa]"
    r"|titulad[oa]"
    r"|si [èe] (?:formata|formato|laureata|laureato|diplomata|diplomato)|laureat[oa]|formou-se|licenciou-se"
    r"|studeerde|woont|volgde|afgestudeerd|utbildad|utdannet|uddannet|uko[ńn]czy[łl]\w*|absolwent\w*|mieszka"
    r"|studi(?:owa[łl]|oval)\w*|vystudoval\w*|absolvoval\w*|mezun\w*|e[ğg]itimini|ya[şs][ıi]yor"
    r"|tanult|v[ée]gzett|sz[üu]letett|absolvit|n[ăa]scut[ăa]?)\b",
    re.IGNORECASE,
)
"""What is told of a person's life and of no company."""
PRONOUN: Final = re.compile(
    r"\b(?:he|him|his|she|her|hers|er|sie (?:lebt|studierte|arbeitet|wuchs)|elle|hij|zij|hon|hun|hennes|hendes"
    r"|háá?n)\b",
    re.IGNORECASE,
)
JOBS: Final = (
    r"photographe(?:r|rin)?|fotogra(?:f|fin|fo|fa|fka|af|fe|fer)|valokuvaaja|architect[ea]?|architekt(?:in|ka)?"
    r"|architett[oa]"
    r"|arquitect[oa]|arkitekt|psycholog(?:ist|ue|in)?|psycholo(?:og|ga)|psikolog|psic[óo]log[oa]|psykolog"
    r"|pszichol[óo]gus"
    r"|(?:psych|psyk|psik|psic|fysi|physi|fisi|fizj|fyzi|fizy|hypn|hipn|ergo|arom|mass|hap|refl?e?x)\w{0,10}"
    r"(?:th?erap(?:ist|eut|eutin|euta|eute|eutka|evt)|th?[ée]rapeute)|therapist|therapeut(?:in)?|terape(?:uta"
    r"|ut|ut[kc]a)"
    r"|acupunctur(?:ist|eur|iste)|acupuncturist|akupunkt(?:eur|eurin|[øo]r)|osteopath(?:in)?|ost[ée]opathe"
    r"|osteopat[ay]?"
    r"|naturopath[ae]?|naturopat[ay]|homeopath|homeopat[ay]?|heilpraktiker(?:in)?|sophrologue|kin[ée]sith[ée]rapeute"
    r"|counsell?or|coach|mediator|dietitian|dietist|di[ëe]tist[e]?|di[eé]t[ée]t(?:icien|icienne|yk|yczka)|diyetisyen"
    r"|nutritionist[ea]?|nutricionista|nutrizionista|logop[äe]din|logoped[aykci]*|podolog[oa]|podologue|pedicure"
    r"|artist[ea]?|k[üu]nstler(?:in)?|kunstenaar|konstn[äa]r|kunstner|maler(?:in)?|painter|peintre|pintora?|pittore"
    r"|pittrice|sculptor|sculpteur|sculptrice|bildhauer(?:in)?|escultora?|scultore|scultrice|beeldhouwer"
    r"|illustrat(?:or|eur"
    r"|rice|ore|orin)|ilustrador[a]?|potter|ceramist|c[ée]ramiste|keramiker(?:in)?|keramist[e]?|ceramista|keramikerin"
    r"|jewell?er|goldsmith|silversmith|goldschmied(?:in)?|goudsmid|guldsmed|orafo|orafa|bijouti[eè]re?|luthier"
    r"|luthière"
    r"|violin maker|piano tuner|tuner|translator|interpreter|[üu]bersetzer(?:in)?|dolmetscher(?:in)?"
    r"|traduct(?:eur|rice"
    r"|or|ora)|tradutor[a]?|traduttore|traduttrice|vertaler|vertaalster|[öo]vers[äa]ttare|t[łl]umacz(?:ka)?"
    r"|p[řr]ekladatel(?:ka)?|writer|author|editor|copywriter|designer|dise[ñn]ador[a]?|vormgever|graphiste"
    r"|grafiker(?:in)?"
    r"|attorney|lawyer|solicitor|barrister|rechtsanw[äa]lt(?:in)?|anwalt|avocate?|abogad[oa]|advogad[oa]|avvocat[oa]"
    r"|advocaat|advokat|adwokat|avukat|notaire|notar(?:in)?|notario|notaio|notaris|accountant|bookkeeper"
    r"|steuerberater(?:in)?"
    r"|dentist[ae]?|zahn[äa]rzt(?:in)?|tandl[äa]kare|tandl[æa]ge|tandarts|tier[äa]rzt(?:in)?|veterinari(?:an|o|a)"
    r"|v[ée]t[ée]rinaire|dierenarts|hebamme|midwife|sage-femme|matrona|ostetrica|doula|chiropractor|podiatrist"
    r"|optometrist|reflexologist|hypnotherapist|masseu(?:r|se)|cosmetician|esth[ée]ticienne|esteticista|estetista"
    r"|kosmetikerin|schoonheidsspecialiste|kosmetyczka|kosmetolog|kosmeti[čc]ka|visagistin?|hairdresser|stylist"
    r"|coiffeuse"
    r"|coiffeur|friseurin|friseur|friseurmeisterin|peluquer[oa]|parrucchier[ea]|fryzjer(?:ka)?|kade[řr]nice|kuaf[öo]r"
    r"|barber|tailor|seamstress|dressmaker|couturi[èe]re|schneider(?:in|meisterin)|sarta|sarto|modista|terzi|krawcowa"
    r"|milliner|upholsterer|tapissi[èe]re?|polsterer|polsterin|joiner|carpenter|cabinet ?maker|furniture maker"
    r"|schreiner(?:meister|in)?|tischler(?:meister|in)?|menuisier|[ée]b[ée]niste|falegname|ebanista|carpintero"
    r"|carpinteiro"
    r"|timmerman|meubelmaker|snickare|m[øo]belsnedker|snedker(?:mester)?|stolarz|truhl[áa][řr]|asztalos|blacksmith"
    r"|farrier|maréchal-ferrant|hufschmied|gardener|landscape designer|g[äa]rtner(?:in|meister)?|paysagiste|jardinier"
    r"|jardinero|giardiniere|tuinarchitect|hovenier|tr[äa]dg[åa]rdsm[äa]stare|tr[äa]dg[åa]rdsdesigner|plumber"
    r"|electrician"
    r"|plombier|fontanero|idraulico|loodgieter|hydraulik|instalat[ée]r|tesisat[çc][ıi]|roofer|builder|bookbinder"
    r"|florist|fleuriste|blomsterbinder|kwiaciarka|yoga teacher|yogaleraar|yogalehrerin|yogal[äa]rare|professeure?"
    r"|klavierlehrer(?:in)?|pianist[ea]?|violinist[ea]?|cellist|organist[ea]?|singer|s[äa]ngerin|chanteuse|composer"
    r"|musician|musicienne?|lehrerin|lehrer|teacher|tutor|dog trainer|hundetrainerin|dog groomer|groomer|toiletteuse"
    r"|traiteur|p[âa]tissi[eè]re?|pastry chef|chef|celebrant|surveyor|geometra|g[ée]om[èe]tre|engineer|ingeni[eø]r"
    r"|ing[ée]nieur|ingegnere|ingeniero|ethnobotanist|herbalist|astrolog(?:er|ue|a|in)?|consultant|beraterin|berater"
    r"|konsulent|konsult|adviseur|practitioner|praktizierende|beekeeper|imker(?:in)?|apiculteur|apicultrice"
    r"|apicoltore"
)
JOB: Final = re.compile(rf"(?<![\w-])(?:{JOBS})(?![\w-])", re.IGNORECASE)
"""What somebody is, and no company: the word for the worker and not for the work."""
ALSO_WORK: Final = frozenset("coach design coaching pedicure artist stylist consultant editor chef".split())
SURNAME_ENDS: Final = re.compile(
    r"(?:mann|huber|bauer|meier|maier|mayer|hofer|moser|egger|inger|ssen|sson|sdotter|dottir|gaard|gard|quist|qvist"
    r"|strom|gren|lund|ova|ovsky|ovska|sky|ska|ski|cki|cka|czyk|czak|owicz|ewicz|ovic|evic|enko|chuk|iuk|shvili|adze"
    r"|escu|eanu|idis|iadis|opoulos|opoulou|akis|oglu|turk|kaya|ini|elli|ella|etti|ucci|otti|azzi|ussi|egni|ez|eira"
    r"|eiro|inho|stra|sma|inga|dijk|kamp|houdt|aert|aerts|yan|ian|bekov|zade|singh|wala|ullah|uddin|ingh|swami"
    r"|son|ley|ton|well|worth|shaw|field)\Z"
)
LETTERS_BEHIND: Final = re.compile(
    r"\s*,?\s\(?(?:[A-Z]\.[A-Z]?[a-z]{0,3}\.?(?:[A-Z]\.?){0,5}|[A-Z]{2,6}|[A-Z][a-z]?[A-Z][A-Za-z]{0,4}|Dipl?\.)"
    r"[\s,)|–—-]*(?:$|[A-Z,|])"
)
TITLED: Final = re.compile(r"\b(?:Dr|Dra|Prof|Mag|Mgr|MUDr|Dipl|Ing|Arch|Avv|Dott(?:\.ssa|ssa)?|Psk|Dyt|Uzm|Av)\.?\s+$")
ASKED: Final = (
    r"\b(?:[Aa]sk|[Mm]eet|[Cc]all|[Tt]ext|[Hh]ire|[Hh]i,? I['’]?a?m|[Ff]rag|[Dd]emandez [àa]|[Cc]hiedi a"
    r"|[Vv]raag|[Bb]el"
    r"|[Rr]ing|[Dd]ear|[Cc]hi [èe]|[Ww]er ist|[Qq]ui est|[Qq]ui[ée]n es|[Kk]im jest) {first}(?![\w’'-])(?! [A-ZÀ-Þ&])"
)
"""How a text speaks of a person whatever her name."""
BESIDE: Final = (
    r"\b(?:[Tt]hanks?,?|[Tt]hank you,?|[Aa]bout|[Cc]ontact|[Ww]ith|[ÜüUu]ber|[Ss]obre|[Oo]ver|[Oo]m|[Cc]on|[Mm]it"
    r"|[Mm]et|[Aa]vec|[Mm]ed|propos de) {first}(?![\w’'-])(?! [A-ZÀ-Þ&])"
)
"""Words in front of a first name that stand in front of a firm as well."""
SAID_OF: Final = (
    r"(?<![\w.’'&-]){first} (?:(?:has|is|was|had) (?:been|an? \w|born|trained|worked|studied)|will|lives|grew"
    r"|studied|trained"
    r"|teaches|holds|loves|began|started|works|and (?:her|his)|hat|ist|arbeitet|lebt|liebt|nimmt|wurde|bietet"
    r"|est|propose|vous"
    r"|a (?:étudié|suivi|appris|travaillé)|es una?|tiene|trabaja|te |lavora|ha (?:studiato|lavorato)|è una?"
    r"|si è|vi |é uma?"
    r"|trabalha|responde|werkt|heeft|woont|is een|antwoordt|arbetar|är|har|svarar|arbejder|er en|pracuje|jest"
    r"|odpowiada"
    r"|pracuje|odpov[íi]d[áa]|je |hanım|bey|yanıt|çalış\w+)\b"
)
REGISTERED: Final = re.compile(
    r"\b(?:gmbh|mbh|u\.?g|ag|kg|ohg|gbr|e\.?v|ab|hb|a/?s|aps|i/s|oy|b\.?v|n\.?v|v\.?o\.?f|cv|ltd|limited|ll[cp]"
    r"|pllc|plc|inc"
    r"|corp(?:oration)?|sarl|sasu?|eurl|snc|s\.? ?l\.? ?u?|s\.? ?a|s\.?r\.?l\.?s?|s\.?p\.?a|s\.?a\.?s|lda|ltda"
    r"|unipessoal"
    r"|s\.?c|sp\.? ?(?:z|j|k)|s\.? ?r\. ?o|v\.?o\.?s|kft|bt|d\.?o\.?o|o[üu]|uab|sia|eood|ood|a\.?[şs]|company"
    r"|group|partners?)\b\.?",
    re.IGNORECASE,
)
"""A form of a company that is no one person's, in its name."""
NOTICE: Final = re.compile(
    r"\b(?:verantwortlich|angaben (?:gem|nach)|impressum|(?:dienste)?anbieter|§ ?\d|inhaltlich|herausgeber"
    r"|medieninhaber)",
    re.IGNORECASE,
)
EMAIL: Final = re.compile(r"[\w.+-]{2,40}(?:@|\s?[(\[]at[)\]])")
SEPARATED: Final = re.compile(r"[\s,|·•:–—/(-]{1,4}")
OPENS: Final = re.compile(r"(?:^|[.!?:]\s+)\W{0,3}\Z")
NAMES: Final = re.compile(r"\b(?:by|is|and|von|ist|und|par|est|et|por|es|y|di|è|e|door|en|av|af|är|er|og|och)\s+\Z")
