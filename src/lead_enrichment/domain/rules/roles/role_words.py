"""Words for what a person is to a company, in English, German, French, Spanish, Italian, Dutch and others."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from lead_enrichment.domain.evidence import RoleClass
from lead_enrichment.domain.late_pattern import late_pattern
from lead_enrichment.domain.rules.roles import role_eastern, role_short
from lead_enrichment.domain.rules.roles.role_stems import STEMS
from lead_enrichment.domain.sieve import Sieve

_OWNER: Final = (
    r"broker[-/ ]owners?|ownership(?=\s?:)|(?:100|[5-9]\d)\s?% (?:owner(?:ship)?|shareholder)|(?:co-?\s?)?owners?"
    r"|props?(?:\.|(?=\s?:))|inn-?keepers?|propr?i[ea]t[eo]rs?|proprietress|franchisees?|sole traders?"
    r"|chef[- ]patron(?:ne)?|shareholders?(?!['’]| (?:agreement|value|meeting|return|letter))"
    r"|(?!konto|karten)\w{0,16}inhaber(?:in(?:nen)?)?(?: (?:des (?:unternehmens|betriebs|gesch[äa]fts)|der (?:firma"
    r"|praxis|seite))(?=\s?:))?|inh\.|\w{0,10}eigent(?:ü|u|ue)mer(?:in(?:nen)?)?"
    r"|betreiber(?:in)?(?: (?:de[rs]|dieser|dieses) (?:(?:web|internet)-?(?:seiten?|site|auftritts?)|seiten?"
    r"|homepage|onlineshops?))?"
    r"|(?:co-?)?propri[ée]taires?|exploitante?|titulaires?|titular(?:es)?|(?:con)?titolar[ei]"
    r"|due[ñn][oa]s?|(?:co)?propiet[aà]ri(?:[oae]s?|s)?|propriet[aá]ri[oa]s?|donos?|donas?(?= d[aeo]s? )"
    r"|(?:mede-?|praktijk-?)?eigena(?:ar|ars|ren|resse|res)|praktijkhoud(?:ers?|sters?)|dga|uitbaters?"
    r"|uitbaatsters?|tulajdonos(?:ai?|ok)?"
    r"|(?:del|med)?[äa]gar(?:en?|na|innan?)|(?:med)?innehavar(?:en?|na)|(?:med)?indehaver(?:en?|ne)?"
    r"|(?:med)?ejer(?:en?|ne)?|(?:med)?eier(?:en?|ne)?|(?:med)?innehaver(?:en?|ne)?|yritt[äa]j[äa](?:t|mme)?"
    r"|(?:wsp[óo][łl])?w[łl]a[śs]ciciel(?:ka|e|em|k[ąa]|ami|kami)?|gastgeber(?:in(?:nen)?)?|(?:spolu)?majitel(?:ka"
    r"|[ée]|i|em|kou|kami)?"
    r"|omistaja(?:t|mme)?|vlasnik|vlasnica|lastnik|lastnica|proprietar(?:(?=\s?:)|ul|ii|a)"
    r"|(?:landlords?|landlad(?:y|ies)|publicans?|tenanci(?:er|ère)s?|maître des lieux)"
    r"(?=\s?:|\s+(?-i:[A-ZÀ-Þ]))"
    r"|(?:(?:gast|h[üu]tten)?wirt(?:in|sleute|spaar)?|p[äa]chter(?:in|ehepaar)?)(?=\s?:|\s+(?-i:[A-ZÀ-Þ]))"
    r"|(?:your|our) hosts?(?=[,:–-]?\s+(?-i:[A-ZÀ-Þ]))|medieninhaber(?:in)?"
    r"|(?:die|unsere|eure|ihre) (?:gast)?wirtsleute(?= )"
    r"|(?:ihre?|eure?|deine?|unsere?) (?:wirtsleute?|wirtsfamilie|wirtspaar|(?:h[üu]tten)?wirt(?:in)?)(?=\W*$|\s?[:,–])"
    r"|(?:(?:vos|votre|tes) h[ôo]te(?:s|sses?)?|(?:i )?(?:vostri|tuoi) ospiti|padron[aei] di casa"
    r"|(?:vuestr|nuestr)?(?:[oa]s?|sus?|tus?|los|las) anfitri[óo]n(?:a|es|as)?"
    r"|(?:seus|vossos|nossos) anfitri[õo]es|(?:jullie|uw|je) (?:gastheer|gastheren|gastvrouw(?:en)?)"
    r"|v[äa]rdpar(?:et)?|vertskap(?:et)?|v[æa]rtspar(?:ret)?|is[äa]nt[äa]pari|gospodyni|gospodarz(?:e|ami)?(?: domu)?)"
    r"(?=\s?[:,–-]|\s+(?-i:[A-ZÀ-Þ])|\W*$)"
)
_FOUNDER: Final = (
    r"(?:co-?\s?)?founders?|founding (?:partner|member|attorney|dentist|director|owner|shareholder|principal)s?"
    r"|(?:mit|firmen)?(?:be)?gr(?:ü|u|ue)nder(?:in(?:nen)?)?|(?:co-?)?fondat(?:eur|rice)s?"
    r"|(?:co)?fundador(?:a|es|as)?"
    r"|(?:co-?)?fondator[ei]|(?:mede-?)?oprichters?|oprichtster|grundare|grundl[æa]gger|grunnlegger"
    r"|za[łl]o[żz]yciel(?:ka|em)?|zakladatel(?:ka|[ée])?|perustaja(?:t|mme)?|fondator(?:ul|ii)|alap[íi]t[óo]"
)
_LEGAL: Final = (
    r"gesch(?:ä|a|ae)ftsf(?:ü|u|ue)hr(?:er(?:in(?:nen)?)?|ung|ende[rn]?(?: gesellschafter(?:in)?)?)"
    r"|gesch(?:ä|ae)ftsleitung"
    r"|(?:komplementär|gesellschafter)(?:in(?:nen)?)?(?: der (?:gbr|gmbh|kg|ohg|gesellschaft|firma))?(?=\s?:"
    r"| (?:ist|sind) )"
    r"|(?:gesetzlich )?vertreten (?:durch|von)(?: (?:d(?:en|ie|er)|ihre[nr]?|seine[nr]?))?"
    r"(?: (?:alleinigen?|beiden?|drei) )?"
    r"|vertr\. ?d(?:urch|\.)(?: ?d(?:en|ie|er|as|\.))?"
    r"|vertretungsberechtigt\w*(?: \w{4,20})?"
    r"|gesetzliche[rn]? vertreter(?:in)?"
    r"|(?:inhaltlich |redaktionell )?verantwortlich(?:e[rn]?)?(?: (?:i\.\s?s\.\s?d\.?|f(?:ü|ue)r|nach"
    r"|gem(?:ä|ae)(?:ß|ss))[^:,;]{2,60})?"
    r"|v\.?\s?i\.?\s?s\.?\s?d\.?\s?(?:p|rstv|mstv)\b"
    r"|(?:co-?)?g[ée]rante?s?|g[ée]rance(?=\s?:)|responsable l[ée]gale?(?=\s?:)|(?:direct(?:eur|rice)"
    r"|responsable|resp\.) (?:de (?:la )?"
    r"|des )(?:publications?|r[ée]daction|contenus?)"
    r"|repr[ée]sentante? l[ée]gale?|repr[ée]sent[ée]e? (?:l[ée]galement )?par"
    r"|representad[oa] (?:en este acto |neste ato |legalmente |aqu[íi] )?(?:por|pel[oa]s?)(?: (?:su|sus|seus?|suas?))?"
    r"|administrador(?:a|es)?(?: [úu]nic[oa])?(?! de (?:fincas|sistemas))|representantes? lega(?:l|is|les)"
    r"|amministrat(?:ore|rice)(?: (?:unic[oa]|delegat[oa]))?|legale rappresentante|rappresentante legale"
    r"|vertegenwoordigd door|reprezentowan[aey] przez|zastoupen[áýao]?(?: jednatel(?:em|kou))?(?=:? (?-i:[A-ZÀ-Þ]))"
    r"|zaakvoerders?|zaakvoerster|bestuurders?|s[óo]ci[oa]s?[- ](?:gerentes?|administrador(?:a|es|as)?)"
    r"|respons[áa]vel legal"
    r"|daglig leder|direkt[øö]r|adm\. ?dir\.?|toimitusjohtaja|vd|verkst[äa]llande direkt[öo]r|jednatel(?:ka|[ée]|em)?"
    r"|(?:legally |(?<!\w )(?<!, )(?<!\w))represented by|(?:authori[sz]ed |statutory )?legal representatives?"
    r"|reprezentan[tț](?:ul|i|ii)?(?: legali?)?(?: al [\w ]{2,30}?)?(?: este)?(?=:? (?-i:[A-ZÀ-Þ]))"
    r"|head of (?:the |this )?(?:private )?(?:body|entity|institution|organi[sz]ation)(?: ?/ ?\w+)?"
    r"|(?<!deputy )information officers?"
    r"|prezes(?: zarz[ąa]du)?|[üu]gyvezet[őo](?:je| igazgat[óo])?|konate[ľl](?:ka)?|administrator(?=\s?:)"
)
_TRADE: Final = (
    "(?:broker|architect|dentist|attorney|designer|engineer|consultant|solicitor|lawyer|agent|optometrist|officer"
    "|veterinarian|osteopath|physiotherapist|chiropractor|photographer|planner|owner|partner)"
)
_EXECUTIVE: Final = (
    r"chief (?:cook and )?(?!operating|financial|marketing|techn|information|people|product|revenue|commercial|legal"
    r"|medical|nurs|scien|strateg|security|compliance|risk|human|admin|develop|creative|growth|customer|data|digital"
    r"|brand|experience|sales|account|executive|business|innovation|impact|learning|engineer|content|culture|divers"
    r"|petty|police|fire)[\w-]+(?: officer|[- ]washer)|head honcho|top dog|big (?:boss|cheese|kahuna)"
    r"|boss (?:lady|man)|(?:the )?boss(?:es)?(?=\s?:|\W*$)|(?:the|your|our) (?:farmers?|bakers?|brewers?|makers?"
    r"|winemakers?)(?=\s?:)|pres\.(?=\W*$)"
    r"|(?<![^,|/•·–—-] )(?<!\w)(?<!\w )partner(?=\s*(?:\Z|[–—|]\s))|responsible managing (?:officer|owner)|\bRMO"
    r"|qualifying (?:individual|party)|licen[cs]e[- ]?holder|members?(?=\s?:)"
    r"|president|chief executive(?: officer)?|ceo|managing (?:directors?|partners?|members?|principal|attorney)"
    r"|(?:managing|designated|responsible|supervising) broker|broker(?: of record|[- ]in[- ]charge)"
    r"|(?:senior|equity|name|owning) partners?|partners(?=\s?:)|\Apartners(?=\W*\Z)"
    r"|(?:(?<=meet the )|(?<=meet our )|(?<=about the )|(?<=about our ))partners(?=\W*\Z)"
    r"|(?:vennoot|vennoten|partner(?:i|er)?|associés|soci(?:os)?|sócios|socis|comuneros?|wsp[óo]lnicy|spole[čc]n[íi]ci"
    r"|asocia[tț]ii?)(?=\s?:|,? (?:zijn|sont|sono|son|s[ãa]o|s[óo]n|s[ąa]|jsou|sunt) )|(?:comuneros?"
    r"|s[óo]ci[oa]s|soci|vennoten|associés)(?= (?-i:[A-ZÀ-Þ]))"
    r"|(?:firmen|senior|junior|betriebs)?chefin(?! (?:vom|der|des) )|chef(?:fe)? d['’]entreprise"
    r"|(?:husband[- ]and[- ]wife|wife[- ]and[- ]husband|(?:father|mother)[- ]and[- ](?:son|daughter))(?:[- ](?:team"
    r"|duo))?(?=[,:]?\s+(?-i:[A-ZÀ-Þ]))"
    rf"|principals(?=\W*$)|principal(?: {_TRADE})?|principle {_TRADE}|\Aprinciple(?=\W*\Z)|(?:company )?directors?"
    r"|pr[ée]sidente?(?:[- ]directeur g[ée]n[ée]ral)?|p\.?d\.?g|dirigeante?s?|direct(?:eur|rice)(?: g[ée]n[ée]rale?)?"
    r"|director(?:a)? (?:general|gerente)|directora|gerent(?:es?|s)?|direttore|direttrice|direktor|leitung"
    r"|praxisleitung|gesch(?:ä|ae)ftsleiter(?:in)?|diretor(?:a)?(?: geral)?(?=\s?:)"
)
_STAFF: Final = (
    r"direct(?:eur|rice) (?:de |d['’]|du )(?:magasin|agence|boutique|salle|site)|diretora? de loja"
    r"|direttor[ei] di (?:negozio|sala|filiale)|director(?:a)? de (?:tienda|sucursal|sala)"
    r"|assisten[tz](?:in)? (?:der|des) (?:inhaber|chef)\w*"
    r"|(?:assisten[tz](?:in)?|sekret[äa]r(?:in|iat)?)(?: der| des| an die)? (?-i:GF|GL|Gf)"
    r"|(?:assisten[tz](?:in)?|sekret[äa]r(?:in|iat)?|adjointe?|assistante?) (?:der |de )"
    r"(?:gesch(?:ä|ae)fts\w+|direction)"
    r"|b[üu]ro(?=\s?:)|gesell(?:e|en|in)(?=\s?:)|lehrling(?:e)?(?=\s?:)|bookkeeping(?=\s?:)|(?:\w+ )?installers?"
    r"|buchhaltung|b[üu]rokraft|vertriebsleiter(?:in)?|bauleiter(?:in)?|segretari[ao]|s[äa]ljare"
    r"|selger|s[æa]lger|myyj[äa]|sprzedaw(?:ca|czyni)|prodava[čc](?:ka)?|recepcionista|rececionista|trainees?"
    r"|[öo]nologue|en[óo]log[oa]"
    r"|kundtjänst|verksmester|projektleiter(?:in)?|bestyrer|f[öo]rest[åa]ndare|butikschef|myymäläpäällikkö"
    r"|kierownik|vedouc[íi]|filialleiter(?:in)?|vestigingsmanager|collaborat(?:eur|rice)s?|collaborator[ei]"
    r"|co(?:o|ö)rdena(?:dor|dora|teur|trice)|coordinador(?:a)?|coordinat(?:ore|rice)|koordinator(?:in)?"
    r"|team (?:lead|member)s?|(?:\w+ )?managers?|supervisor|foreman|(?:\w+ )?coordinator|receptionists?|hygienists?"
    r"|(?:\w+ )?assistants?"
    r"|associates?(?: (?:attorney|dentist|veterinarian|agent|broker))?|technicians?|estimators?|apprentice"
    r"|journeym[ae]n(?: [a-z]+)?|brand ambassador|book-?keeper|secretary"
    r"|stylists?|(?:vice|assistant|deputy)[- ]president|vp|sales (?:rep\w*|agent)|customer service"
    r"|office administrator"
    r"|mitarbeiter(?:in)?|auszubildende[r]?|assistent(?:in)?|prokurist(?:in)?|datenschutzbeauftragte[rn]?"
    r"|data protection officer"
    r"|(?:creative|art|sales|medical|marketing|program|programme|funeral|clinical|technical|operations"
    r"|finance|design|cent(?:re|er)|camp|nursery|preschool|daycare|program(?:me)?s?|youth|choir|spa"
    r"|music|regional|associate|development|assistant|deputy|nursing|culinary|commercial) directors?"
    r"|(?:hr|it|human resources|parts|sales and marketing|creative services|branch|area|office|site|store|lettings"
    r"|account|project|client|retail|wholesale|catering|education|academic|athletic|worship|music"
    r"|events?) directors?|directors? of \w+"
    r"|dirett?(?:ore|rice|or|ora) (?:di |del |della )?(?:sanitari\w*|tecnic\w*|scientific\w*|commercial\w*|artistic\w*"
    r"|vendite|produzione|clinic\w*)|diretora? (?:de )?(?:cl[íi]nic\w*|t[ée]cnic\w*|comercial|pedag[óo]g\w*"
    r"|art[íi]stic\w*)"
    r"|(?:k[üu]nstlerische|kaufm[äa]nnische|technische|p[äa]dagogische)"
    r" (?:leitung|leiter(?:in)?|direktor(?:in)?)"
    r"|direct(?:or|ora|eur|rice|ore) (?:de |di |del |della |du |des )?(?:comercial|t[ée]cnic\w*|financi\w*"
    r"|m[ée]dic\w*|cl[íi]nic\w*|sanitari\w*|pedag[óo]g\w*|d['’]exploitation|deportiv\w*|marketing|ventas"
    r"|art[íi]sti\w*|commercial\w*"
    r"|techni\w+|tecnic\w+|vendite|produzione|produc\w+|travaux|obras|recursos|ressources)"
    r"|assistante?|secr[ée]taire|commercial(?:e)?|empleado|ayudante|medewerk(?:er|ster)|impiegat[oa]"
)
_ROLE: Final = late_pattern(
    rf"(?<![\w@.])(?=\w)(?:(?P<staff>{role_eastern.STAFF}|{_STAFF})|(?P<owner>{role_eastern.OWNER}|{_OWNER}"
    rf"|{role_short.OWNER})|(?P<founder>{role_eastern.FOUNDER}|{_FOUNDER})|(?P<legal>{role_eastern.LEGAL}|{_LEGAL}"
    rf"|{role_short.LEGAL})|(?P<executive>{_EXECUTIVE}|{role_short.EXECUTIVE}|{role_eastern.EXECUTIVE}))(?![\w@])",
    re.IGNORECASE,
)
_CLASSES: Final = {
    "owner": RoleClass.OWNER,
    "founder": RoleClass.FOUNDER,
    "legal": RoleClass.LEGAL_REPRESENTATIVE,
    "executive": RoleClass.EXECUTIVE,
    "staff": RoleClass.NONE,
}
_OTHERS_THINGS: Final = re.compile(
    r"\b(?:ejendommens|kiinteist[öo]n|rakennuksen|bygningens|fastighetens|hundens|kattens|hestens|h[äa]stens|bilens"
    r"|b[åa]tens|husets|koiran|kissan|hevosen|auton|talon|verified|(?:ge)?verifi\w{3,9}|zweryfikowany|vahvistettu|ověřený"
    r"|ellenőrzött|doğrulanmış|commercieel|financieel|technisch|creatief|operationeel|artistiek|kommerci?el{1,2}|umělecký"
    r"|ku[ćc]i[šs]ta|psa|buto|namo|automobilio|mājas|dzīvokļa|maja|korteri|domu|bytu|a h[áa]z|lak[áa]s|ev|vet"
    r"|veterinary|community|retail|delivery|adoption|rescue|media|travel|training|lending|financing|strategic|technology"
    r"|home|house|property|pet|dog|cat|horse|car|vehicle|truck|land|boat|policy|account|building|condo|copyright"
    r"|trademark|site|website|domain|content|data|vice|deputy|assistant|apprentice|trainee|one|single|class|student"
    r"|equal|cookie|brand|right|block|card|hesap|ilan|araç|konut|arsa|marka|product|her|his|board of)(?:['’]s)?[\s-]+$",
    re.IGNORECASE,
)
_GENERIC_OWNER: Final = re.compile(
    r"\b(?:business|restaurant|store|shop|salon|company|practice|small|an?"
    r"|an? (?:[\w-]+ )?(?:caf[eé]|bakery|gym|pub|bar|studio|hotel|garage|farm|brewery|gallery|boutique|agency|clinic"
    r"|winery"
    r"|inn|franchise|pharmacy|nursery|truck|boat|barber ?shop))[\s-]+$",
    re.IGNORECASE,
)
_ENGLISH: Final = re.compile(r"(?:co-?\s?)?own|\d|prop(?:s?\b|riet(?:or|r))|franch|sole|inn|landl|publ", re.IGNORECASE)
"""Where "a" is an article like this one, and "a proprietária" is no owner in general."""
_TITLE_CASE: Final = re.compile(r"(?:^|\w[^\w.!?]*[,(|/:–—-]\s)\W*(?:Restaurant|Store|Shop|Salon|Practice)[\s-]+$")
"""A title on a card ("Ann Roe – Practice Owner") and no talk of owners in general."""
_LEFT: Final = re.compile(
    r"\s*[,(–—-]?\s*(?:(?:now|who|since|he|she)\s+)?(?:retired|emeritus|deceased|until \d{4}|\d{4}\s?[–/-]\s?\d{2,4}"
    r"|im ruhestand|bis \d{4}|retraité|jubilad[oa]|in pensione|†|de l['’]époque|d['’]alors|(?:di|de) (?:allora"
    r"|entonces)"
    r"|dell['’]epoca|de aquel(?:la)? (?:entonces|época)|van toen|von damals|at (?:the|that) time|back then"
    r"|in those days)",
    re.IGNORECASE,
)
"""What says behind a role that it is held no more ("Founder, retired 2012")."""
_FORMER: Final = re.compile(
    r"\b(?:ehemals|vormals|anciennement|anteriormente|voorheen|dawniej|d[řr][íi]ve|aiemmin|former|formerly|previous"
    r"|past|ex|late|retired|retiring|original|founding|(?:the|its|[a-z]+['’]s) first|ehemalige[rn]?"
    r"|damalige[rnsm]?|seinerzeitige[rn]?|einstige[rnsm]?|vorherige[rnsm]?|vorige[rnsm]?|verstorbene[rn]?"
    r"|bisherige[rn]?"
    r"|defunt[oa]|allora|difunt[oa]|entonces|feu(?: la| le)?|toenmalige?|d[åa]v[æa]rende|d[åa]varande|[óo]wczesn[yaą]"
    r"|tehdej[šs][íi]|ent[ãa]o|wcze[śs]niejsz[yaą]"
    r"|fr[üu]here[rn]?|ancien(?:ne)?"
    r"|antigu[oa]|anterior|ex|voormalig[e]?|vorige|precedente|antig[oa]|tidligere|tidigare|f[öo]rr[ae]|entinen"
    r"|fost(?:ul|a)"
    r"|poprzedni[ae]?|by[łl][ya]|b[ýy]val[ýáy]|kor[áa]bbi|antic|antiga|nekdanj[ia]|biv[šs][ia])[\s-]+(?:\w+[\s-]+)?$",
    re.IGNORECASE,
)
_SELLER: Final = re.compile(
    r"(?<!message )(?<!letter )(?<!note )(?<!words )(?<!word )(?<!welcome )(?<!greetings )(?<!hello )(?<!wishes )"
    r"(?<=[\w,] )from (?:(?:the|its|their|his|her|our) )?(?:\w+[\s-]){0,2}$",
    re.IGNORECASE,
)
"""Who bought "from longtime owner Ann Roe" is the owner now."""
_GERMAN_SELLER: Final = re.compile(r"\bvo[nm] (?:(?:dem|der|den|seinem|ihrem|unserem) )?$", re.IGNORECASE)
_NOT_FORMER: Final = re.compile(r"\b(?:original|founding)[\s-]+(?:\w+[\s-]+)?$", re.IGNORECASE)
_FIRST_OWNER: Final = re.compile(r"\b(?:the|its|their) original owners?\Z", re.IGNORECASE)
"""Where owners are counted, it has another one now."""
_COMPOUND: Final = re.compile(
    r"(?:s?['’](?!\w{3})|['’]s\b|[- ](?:operated|occupied|financ\w+|builders?|manual|portal|login|relations)\b)",
    re.IGNORECASE,
)
_OF_DATA: Final = re.compile(
    r"\s+(?:del|dei|di|de los|do|de l[ao]|du|d[ae]) (?:trattamento|dati|tratamiento|tratamento|datos|dados|compte"
    r"|cuenta|conta|conto|obra|clube?|asociaci[óo]n|associa\w+|carte|tarjeta|cart[ãa]o)\b"
    r"|\s+(?:účtu|rachunku|v[ée]rifi[ée]e?|verifica[td][oa]|finanziario|artistico|di sala)\b"
    r"|\s+(?:des murs|du (?:b[âa]timent|terrain)|de l['’]immeuble|del (?:edificio|inmueble|terreno)|dell['’](?:immobile"
    r"|edificio)|van het (?:pand|gebouw)|van de grond|des (?:geb[äa]udes|grundst[üu]cks)"
    r"|do (?:im[óo]vel|edif[íi]cio|pr[ée]dio)|av fastigheten|af (?:ejendommen|bygningen))\b",
    re.IGNORECASE,
)
"""Whose account it is may be anybody, the data's controller the company, the building's landlord somebody else."""
_GAPS: Final = ("", ".", " ", ". ")
_PLACES: Final = Sieve((
    *STEMS, "buro", "secretaire", "coörden", "p.dg", "pd.g", *(f"i{one}s{two}d" for one in _GAPS for two in _GAPS)
))  # fmt: skip
"""A part of every role word, in lower case."""
_WORD_START: Final = re.compile(r"(?<![\w@.])\w")
_FAR: Final = 24
"""Characters from the beginning of a role ("human resources director") to the part of it by which it is found."""
MOST_ROLES: Final = 12


@dataclass(frozen=True, slots=True)
class RoleMention:
    """A role word in a line. `notes` are what stands right in front of it ("former", "generic_owner")."""

    start: int
    end: int
    role: RoleClass
    word: str
    notes: tuple[str, ...] = ()


@lru_cache(maxsize=4_096)
def role_mentions(text: str) -> tuple[RoleMention, ...]:
    """The role words of a line in reading order, at most 12. RoleClass.NONE marks employees ("Office Manager")."""
    found: list[RoleMention] = []
    for match in _roles(text):
        before = text[max(0, match.start() - 30) : match.start()]
        if _OTHERS_THINGS.search(before) or _COMPOUND.match(text, match.end()) or _OF_DATA.match(text, match.end()):
            continue
        role = _CLASSES[match.lastgroup or "staff"]
        left = ("former",) if _LEFT.match(text, match.end()) else ()
        notes = (*_notes(before, role, match.group(), card=_is_card(text, match), text=text), *left)
        found.append(RoleMention(match.start(), match.end(), role, match.group(), tuple(dict.fromkeys(notes))))
        if len(found) == MOST_ROLES:
            break
    return tuple(found)


def _roles(text: str) -> Iterator[re.Match[str]]:
    """The matches of the pattern of all roles, which is dear: it is tried only at words near a part of a role."""
    end = begin = 0
    for place in sorted(_PLACES.places(text.lower())):
        for word in _WORD_START.finditer(text, max(begin, place - _FAR), place + 1):
            match = _ROLE.match(text, word.start()) if word.start() >= end else None
            if match:
                end = match.end()
                yield match
        begin = place + 1


def _is_card(text: str, role: re.Match[str]) -> bool:
    """Whether a role ends its line behind a title-case word, as on a card ("Ann Roe – Practice Owner")."""
    return not text[role.end() :].strip(" .*") and _TITLE_CASE.search(text[: role.start()][-40:]) is not None


def _notes(before: str, role: RoleClass, word: str, *, card: bool, text: str) -> tuple[str, ...]:
    notes = []
    if (
        _SELLER.search(before)
        or (_GERMAN_SELLER.search(before) and "übern" in text.lower())
        or (_FORMER.search(before) and not (_NOT_FORMER.search(before) and not _FIRST_OWNER.search(before + word)))
    ):
        notes.append("former")
    if (
        role is RoleClass.OWNER
        and _GENERIC_OWNER.search(before)
        and _ENGLISH.match(word)
        and not (card or word.lower().startswith("co"))
    ):
        notes.append("generic_owner")
    return tuple(notes)
