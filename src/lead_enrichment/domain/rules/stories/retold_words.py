"""What the sentences hold that `retold_abroad` puts into the plain form, in each language: verbs, pronouns, links."""

import re
from dataclasses import dataclass
from typing import Final

from lead_enrichment.domain.late_pattern import late_pattern, sieved_pattern


@dataclass(frozen=True, slots=True)
class Tongue:
    """How one language links a sentence to somebody named before.

    `who` leads a relative clause (`last`: its verb comes last), `inverted` is a verb whose subject follows, `pronoun`
    that subject, `opens` a sentence that begins with it, `bare` one without any, `further` a link to another predicate,
    `before` one to a clause with a pronoun whose verb comes last.
    """

    who: re.Pattern[str]
    opens: re.Pattern[str]
    inverted: re.Pattern[str] | None = None
    pronoun: re.Pattern[str] | None = None
    bare: re.Pattern[str] | None = None
    further: re.Pattern[str] | None = None
    elided: re.Pattern[str] | None = None
    last: re.Pattern[str] | None = None
    before: re.Pattern[str] | None = None


_DE: Final = (
    r"(?:hat|haben|ist|sind|wurde[n]?|[üu]bernahm(?:en)?|gr[üu]ndeten?|er[öo]ffneten?|kauften?|erwarb(?:en)?"
    r"|f[üu]hr(?:t|en)"
    r"|leite(?:t|n)|betreib(?:t|en)|besitz(?:t|en)|bewirtschafte(?:t|n)|machten?|wagten?|steh(?:t|en)|erf[üu]llten?"
    r"|trat(?:en)?|starteten?|bauten?|setz(?:t|en)|ging(?:en)?|begann(?:en)?|lenk(?:t|en)|h[äa]lt|rief(?:en)?"
    r"|stieg(?:en)?)"
)
_NL: Final = (
    r"(?:heeft|hebben|is|zijn|werd(?:en)?|na(?:m|men)|richtten?|begon(?:nen)?|startten?|openden?|leid(?:t|en)"
    r"|runt|runnen|kocht(?:en)?|staat|staan|zet(?:ten)?|drijft|drijven|bestiert|voert|voeren|durfde|besloot"
    r"|besloten|beheert|bouwde|waagde)"
)
_NORDIC: Final = (
    r"(?:har|er|är|blev|ble|bl[ei]r|overtog|overtok|to[gk]|startede|startade|startet|grundlagde|grundade|grunnla"
    r"|etablerede"
    r"|etablerte|etablerade|ejer|eier|äger|driver|drev|åbnede|åpnet|öppnade|købte|kjøpte|köpte|leder|står|stiftede"
    r"|stiftet"
    r"|sprang)"
)
_FR: Final = (
    r"(?:a|ont|est|sont|reprend|reprit|fonde|fonda|cr[ée]e|cr[ée]a|ouvre|ouvrit|dirige|g[èe]re|tient|rach[èe]te"
    r"|racheta|succ[èe]de"
    r"|succ[ée]da|prend|prit|d[ée]cide|d[ée]cida|lance|(?:s['’]|se )\w+|m[èe]ne|conduit|exploite|assure|devient"
    r"|devint|poursuit)"
)
_IT: Final = (
    r"(?:ha|hanno|rilev(?:a|[òo])|fond(?:a|[òo])|apr(?:e|[ìi])|avvi(?:a|[òo])|gestisc(?:e|ono)|guida|guidano|dirige"
    r"|conduce|subentr(?:a|[òo])"
    r"|prend(?:e|ono)|prese|decid(?:e|ono)|decise|si (?:mette|mise|[èe] messo|[èe] messa)|d[àa]|diede|divent(?:a"
    r"|[òo])|divenne|[èe]|acquist(?:a|[òo])"
    r"|compra|inizi(?:a|[òo])|cre(?:a|[òo])|port(?:a|ano)|costitu(?:isce|[ìi]))"
)
_ES: Final = (
    r"(?:fund[óo]|funda|abr(?:i[óo]|e)|dirige|es|tom(?:[óo]|a)|se (?:hizo|hace|convirti[óo]|lanz[óo]|independiz[óo])"
    r"|compr(?:[óo]|a)|cre(?:[óo]|a)|decid(?:i[óo]|e)|puso|pone|regenta|est[áa]|lleva|ha|inici(?:[óo]|a)|adquiri[óo]"
    r"|asum(?:i[óo]|e)|mont(?:[óo]|a)|emprendi[óo]|gestiona|lidera|administra|conduce)"
)
_PT: Final = (
    r"(?:fund(?:ou|a)|abr(?:iu|e)|dirige|[ée]|assum(?:iu|e)|compr(?:ou|a)|cri(?:ou|a)|decidiu|est[áa]|gere|tom(?:ou|a)"
    r"|deu|lidera|mont(?:ou|a)|adquiriu|inaugurou|inici(?:ou|a)|passou|tornou-se|resolveu|toca|comanda|administra"
    r"|lan[çc]ou)"
)
_PL: Final = (
    r"(?:za[łl]o[żz]y[łl]a?|otworzy[łl]a?|prowadzi|przej[ąę][łl]a?|jest|kieruje|zarz[ąa]dza|kupi[łl]a?"
    r"|postanowi[łl]a?|stoi"
    r"|rozpocz[ąę][łl]a?|stworzy[łl]a?|uruchomi[łl]a?)"
)
_CS: Final = (
    r"(?:(?:si |se )?(?:zalo[žz]ila?|otev[řr]ela?|vede|p[řr]evzala?|je|[řr][íi]d[íi]|provozuje|vlastn[íi]"
    r"|koupila?|rozhodla?|stoj[íi]|vybudovala?))"
)
_EL: Final = r"(?:άνοιξε|ίδρυσε|δημιούργησε|ανέλαβε|διευθύνει)"


def _bare(begins: str, verb: str) -> re.Pattern[str]:
    """A sentence without a subject: when or after what, then the verb."""
    return late_pattern(
        rf"(?:(?:{begins})\b(?:(?!\b(?:que|che|który|která|který|quando|cuando|quem|si|no|non|n[ãa]o|nie"
        rf"|ne)\b)[^.;:!?]){{0,60}}?"
        rf"[, ]\s*)?(?P<verb>{verb}) (?=\w)",
        re.IGNORECASE,
    )


def _further(words: str, adverbs: str, verb: str) -> re.Pattern[str]:
    """What links a further predicate with the same subject."""
    return late_pattern(rf"(?:{words}) (?:(?:{adverbs}),? ){{0,2}}(?=(?P<verb>{verb}) )", re.IGNORECASE)


def _opens(pronouns: str, verb: str) -> re.Pattern[str]:
    """A sentence, or its main clause behind a comma, that begins with a pronoun."""
    return sieved_pattern(rf"(?:[^.;:!?]{{0,70}}, )?(?:{pronouns}) (?=(?P<verb>(?:\w+ment )?{verb}) )", re.IGNORECASE)


_SINCE: Final = r"(?:in|im|seit|ab|anno|sinds|i|siden|sedan) (?:jahr |jahre |år |het jaar )?(?:19|20)\d\d"
GERMAN: Final = Tongue(
    before=late_pattern(r",? (?:bevor|ehe|bis|wo|und) (?:er|sie) (?=\w)"),
    who=late_pattern(
        r"(?:,? (?:ist|war) (?:ein|eine|der|die) [^.;:!?,]{2,50}|, [^.;:!?,]{2,50})?, (?:der|die|welcher|welche) "
    ),
    opens=_opens("er|sie", _DE),
    inverted=late_pattern(
        rf"(?<![\w-])(?P<verb>{_DE}) (?:(?:heute|nun|schließlich|dann|sich|[A-ZÄÖÜ]\w+meister(?:in)?) ){{0,2}}$"
    ),
    pronoun=late_pattern(rf"(?<![\w-])(?P<verb>{_DE}) (?:er|sie)(?= )"),
    further=_further(
        ",? und|,? ehe er|, dann|, bis er", rf"{_SINCE}|heute|dann|schließlich|später|nun|danach|seither|seitdem", _DE
    ),
    elided=late_pattern(
        r"(?:hat|haben)\b[^.;!?]{3,90}? und (?P<rest>[^.;!?,]{3,60}? (?:[üu]bernommen|gegr[üu]ndet|er[öo]ffnet"
        r"|gekauft))(?=[.,;!?]|$)"
    ),
    last=late_pattern(
        rf"(?P<rest>[^.;:!?]{{3,120}}?) (?P<apart>weiter|fort|an|auf|ein)?(?P<verb>{_DE})(?=[.,;:!?]|$| und )"
    ),
)
DUTCH: Final = Tongue(
    before=late_pattern(r",? (?:voordat|waarna|totdat|tot) (?:hij|zij|ze) (?=\w)"),
    who=late_pattern(r"(?:,? (?:is|was) (?:een|de|het) [^.;:!?,]{2,50}|, [^.;:!?,]{2,50})?,? die "),
    opens=_opens("hij|zij|ze", _NL),
    inverted=late_pattern(rf"(?<![\w-])(?P<verb>{_NL}) (?:(?:nu|toen|uiteindelijk|\w+meester) )?$"),
    pronoun=late_pattern(rf"(?<![\w-])(?P<verb>{_NL}) (?:hij|zij|ze)(?= )"),
    further=_further(
        ",? en|, waarna hij|, daarna", rf"{_SINCE}|nu|later|vandaag|uiteindelijk|vervolgens|sindsdien", _NL
    ),
    elided=late_pattern(
        r"(?:heeft|hebben)\b[^.;!?]{3,90}? en (?P<rest>[^.;!?,]{3,60}? (?:overgenomen|opgericht|geopend"
        r"|gekocht))(?=[.,;!?]|$)"
    ),
    last=late_pattern(
        rf"(?P<rest>[^.;:!?]{{3,120}}?) (?:(?P<aux>heeft|hebben|is) (?P<part>\w+)|(?P<apart>over|op|voort"
        rf"|aan)?(?P<verb>{_NL}))"
        r"(?=[.,;:!?]|$| en )"
    ),
)
NORTHERN: Final = Tongue(
    who=late_pattern(r"(?:,? (?:er|är|var) (?:en|ei|et|ett) [^.;:!?,]{2,50}?|, [^.;:!?,]{2,50})?,? (?:som|der) (?=\w)"),
    opens=_opens("han|hon|hun", _NORDIC),
    inverted=late_pattern(rf"(?<![\w-])(?P<verb>(?:(?:ejer|eier|äger) o(?:g|ch) )?{_NORDIC}) (?:(?:nu|nå) )?$"),
    pronoun=late_pattern(rf"(?<![\w-])(?P<verb>(?:(?:ejer|eier|äger) o(?:g|ch) )?{_NORDIC}) (?:han|hon|hun)(?= )"),
    further=_further(
        ",? og|,? och|, før han|, innan han", rf"{_SINCE}|nu|nå|senere|senare|siden|sedan|i dag|idag", _NORDIC
    ),
)
FRENCH: Final = Tongue(
    who=late_pattern(
        r"(?:,? (?:est|[ée]tait) (?:un|une|l['’]|le|la) ?[^.;:!?,]{2,50}?|, [^.;:!?,]{2,50})?,? qui "
        r"(?=(?:l['’])?\w)",
        re.IGNORECASE,
    ),
    opens=_opens("ils?|elles?", _FR),
    further=_further(
        ",? et|,? puis|,? avant de",
        r"en (?:19|20)\d\d|aujourd['’]hui|d[ée]sormais|ensuite|enfin|finalement|depuis (?:19|20)\d\d",
        _FR,
    ),
)
ITALIAN: Final = Tongue(
    who=late_pattern(r"(?:,? [èe] (?:un|una|il|la|l['’]) ?[^.;:!?,]{2,50}?|, [^.;:!?,]{2,50})?,? che "),
    opens=_opens("egli|lui|lei|ella", _IT),
    bare=_bare(
        r"nel|nell['’]|dal|dopo|oggi|poi|cos[ìi]|infine|da allora|insieme|con|in seguito|all['’]et[àa]|a soli"
        r"|successivamente"
        r"|attualmente|ora|tornat[oa]|forte",
        _IT,
    ),
    further=_further(
        ",? e|,? poi|,? e poi|,? finch[ée]", r"nel (?:19|20)\d\d|oggi|poi|infine|dal (?:19|20)\d\d|dopo", _IT
    ),
)
SPANISH: Final = Tongue(
    who=late_pattern(r"(?:,? (?:es|era) (?:un|una|el|la) [^.;:!?,]{2,50}?|, [^.;:!?,]{2,50})?,? (?:que|quien) "),
    opens=_opens("[ée]l|ella", _ES),
    bare=_bare(
        r"en|tras|despu[ée]s|hoy|desde|luego|actualmente|junto|con|a los|finalmente|posteriormente|a[ñn]os"
        r"|m[áa]s tarde|as[íi]"
        r"|ahora|dos|tres|cuatro|cinco|diez",
        _ES,
    ),
    further=_further(
        ",? y|,? e|,? hasta que|,? pero",
        r"en (?:19|20)\d\d|hoy|luego|despu[ée]s|desde (?:19|20)\d\d|finalmente|actualmente",
        _ES,
    ),
)
PORTUGUESE: Final = Tongue(
    who=late_pattern(r"(?:,? [ée] (?:um|uma|o|a) [^.;:!?,]{2,50}?|, [^.;:!?,]{2,50})?,? (?:que|quem) "),
    opens=_opens("ele|ela", _PT),
    bare=_bare(
        r"em|ap[óo]s|depois|hoje|desde|atualmente|junto|juntamente|com|aos|finalmente|anos|mais tarde|assim|dois"
        r"|tr[êe]s|no ano"
        r"|posteriormente",
        _PT,
    ),
    further=_further(",? e|,? mas", r"em (?:19|20)\d\d|hoje|depois|desde (?:19|20)\d\d|finalmente|atualmente", _PT),
)
POLISH: Final = Tongue(
    who=late_pattern(
        r"(?:,? (?:jest|to) [^.;:!?,]{2,50}|, [^.;:!?,]{2,50})?, (?:który|która) (?:(?:w|od) (?:19|20)\d\d(?: r\."
        r"| roku)? )?"
    ),
    opens=_opens("on|ona", _PL),
    bare=_bare(r"w|od|po|dzi[śs]|obecnie|nast[ęe]pnie|potem|p[óo][źz]niej|wraz|razem|wsp[óo]lnie|dzisiaj", _PL),
    further=_further(
        ",? i|,? a|,? oraz",
        r"w (?:19|20)\d\d(?: roku| r\.)?|dzi[śs]|obecnie|nast[ęe]pnie|potem|od (?:19|20)\d\d(?: roku)?",
        _PL,
    ),
)
CZECH: Final = Tongue(
    who=late_pattern(
        r"(?:,? je [^.;:!?,]{2,50}|, [^.;:!?,]{2,50})?, (?:který|která|kdo|jenž|jež) (?:(?:v roce|od roku) (?:19"
        r"|20)\d\d )?"
    ),
    opens=_opens("on|ona", _CS),
    bare=_bare(r"v|od|po|dnes|pot[ée]|potom|pozd[ěe]ji|spolu|spole[čc]n[ěe]|nyn[íi]|n[áa]sledn[ěe]", _CS),
    further=_further(",? a", r"v roce (?:19|20)\d\d|dnes|pot[ée]|pozd[ěe]ji|od roku (?:19|20)\d\d", _CS),
)
GREEK: Final = Tongue(
    who=late_pattern(r",? (?:ο οποίος|η οποία|που) "),
    opens=_opens("αυτός|αυτή|εκείνος|εκείνη", _EL),
    bare=_bare(r"το|από|σήμερα|στη συνέχεια|αργότερα|έπειτα|κατόπιν|μετά|μαζί", _EL),
    further=_further(",? και|,? όπου", r"το (?:19|20)\d\d|σήμερα|αργότερα|στη συνέχεια|έπειτα", _EL),
)
TONGUES: Final = {
    "de": GERMAN, "nl": DUTCH, "da": NORTHERN, "sv": NORTHERN, "no": NORTHERN, "nb": NORTHERN, "nn": NORTHERN,
    "fr": FRENCH, "it": ITALIAN, "es": SPANISH, "pt": PORTUGUESE, "pl": POLISH, "cs": CZECH, "el": GREEK,
}  # fmt: skip
"""The languages whose sentences are put into the plain form."""
