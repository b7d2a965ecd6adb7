"""What pages say of the one person who is a business: its heart, whom one deals with, who keeps the craft."""

from typing import Final

from lead_enrichment.domain.rules.stories.alone.words import Told

FACES: Final = {
    "en": (
        Told(
            front=r"\bthe (?:heart(?: and soul)?|soul|face|hands|heartbeat) (?:of"
            r"|behind) [^.;:!?]{2,40} is",
            ours=True,
        ),
        Told(front=r"\b(?:deal|work|speak|talk) (?:directly )?with (?:just |only )?one person(?: only)?[:,]? "),
        Told(front=r"\b(?:one[- ](?:wo)?man|one[- ]person) (?:business|company|operation|show|band|firm)[.:;,–—-]+ "),
        Told(
            front=r"\bcraft [^.;:!?]{0,40}(?:is |are )?(?:kept alive|cherished|carried on|honou?red"
            r"|practi[sc]ed) by"
        ),
    ),
    "de": (
        Told(
            front=r"\b(?:das herz|die (?:gute )?seele|das gesicht|der kopf) [^.;:!?]{2,40} (?:ist|hei(?:ß|ss)t)",
            ours=True,
        ),
        Told(front=r"\bmit (?:nur |genau )?einer(?: einzigen)? person zu tun: "),
        Told(front=r"\b(?:ein-?(?:mann|frau|personen)-?(?:betrieb|unternehmen|firma))[.:;,–—-]+ "),
        Told(front=r"\bhandwerk\b[^.;:!?]{0,40} von", behind=r" (?:gepflegt|weitergef|gelebt|bewahrt|ausge[üu]bt)"),
    ),
    "nl": (
        Told(front=r"\b(?:het (?:kloppend )?hart|de ziel|het gezicht) (?:van|achter) [^.;:!?]{2,40} is", ours=True),
        Told(front=r"\b(?:met|maar) (?:maar )?[ée][ée]n persoon te maken: |\bte maken met [ée][ée]n persoon: "),
        Told(front=r"\beenmans(?:zaak|bedrijf)[.:;,–—-]+ "),
        Told(
            front=r"\bambacht\b(?![^.;]*\b(?:vroeger|destijds|ooit)\b)[^.;:!?]{0,60}(?:gekoesterd|in ere|beoefend"
            r"|levend|voortgezet|uitgeoefend)"
            r"[^.;:!?]{0,40} door"
        ),
    ),
    "no": (
        Told(
            front=r"\b(?:hjerte[t]?|hj[äa]rtat|sj[æe]len|sj[äa]len|ansigtet|ansikte?t) (?:i|p[åa]|bag|bak|bakom|til)"
            r" [^.;:!?]{2,40} (?:er|[äa]r)",
            ours=True,
        ),
        Told(
            front=r"\b(?:handler|har|jobber|arbejder|m[öo]ter|g[øo]r)\b[^.;:!?]{0,20} med (?:kun |bare "
            r"|bara )?[ée]n person: "
        ),
        Told(
            front=r"\b(?:enmands|enmanns|enmans)(?:firma(?:et)?|virksomhed(?:en)?|bedrift(?:en)?"
            r"|f[öo]retag(?:et)?)[.:;,–—-]+ "
        ),
        Told(
            front=r"\bh[åa]ndv[æe]rke?t?\b[^.;:!?]{0,50} (?:holdes i live|holdes i hevd|b[æe]res videre"
            r"|videref[øo]res) a[vf]"
        ),
    ),
    "fr": (
        Told(
            front=r"\b(?:l['’][âa]me|le c(?:œ|oe)ur|le visage) d[eu]s?[ '’][^.;:!?]{2,40}?,? (?:c['’]est|est"
            r"|s['’]appelle)",
            ours=True,
        ),
        Told(front=r"\b(?:un seul|unique|un) interlocut(?:eur|rice)(?: unique)? ?[:,] "),
        Told(
            front=r"\b(?:artisanat|savoir-faire|m[ée]tier|tradition)\b[^.;:!?]{0,50} (?:perp[ée]tu[ée]e?|cultiv[ée]e?"
            r"|honor[ée]e?|transmise? et pratiqu[ée]e?) par"
        ),
    ),
    "it": (
        Told(
            front=r"\b(?:l['’]anima|il cuore|il volto) (?:di|del|dell|della|dello)['’ ][^.;:!?]{2,40} (?:[èe]"
            r"|si chiama)",
            ours=True,
        ),
        Told(front=r"\bun(?:ico|ica| solo| unico| unica) (?:referente|interlocutore|interlocutrice|persona) ?[:,] "),
        Told(
            front=r"\b(?:mestiere|artigianato|tradizione|arte)\b[^.;:!?]{0,50} (?:portat[oa] avanti|custodit[oa]"
            r"|tenut[oa] viv[oa]|tramandat[oa]) da"
        ),
    ),
    "es": (
        Told(
            front=r"\b(?:el alma|el coraz[óo]n|el rostro|la cara) (?:de|del|detr[áa]s de) [^.;:!?]{2,40} (?:es"
            r"|se llama)",
            ours=True,
        ),
        Told(front=r"\bcon una (?:sola|[úu]nica) persona ?[:,] |\bun [úu]nico interlocutor ?[:,] "),
        Told(
            front=r"\b(?:oficio|artesan[íi]a|tradici[óo]n)\b[^.;:!?]{0,50} (?:mantiene viv[oa]|mantenid[oa]"
            r"|cuidad[oa]"
            r"|llevad[oa] adelante) (?:por)?"
        ),
    ),
    "pt": (
        Told(
            front=r"\b(?:a alma|o cora[çc][ãa]o|o rosto) (?:de|do|da"
            r"|por tr[áa]s d[aeo]) [^.;:!?]{2,40} [ée]",
            ours=True,
        ),
        Told(front=r"\bcom uma (?:s[óo]|[úu]nica) pessoa ?[:,] "),
    ),
    "ro": (Told(front=r"\b(?:sufletul|inima) [^.;:!?]{2,40} este", ours=True),),
    "pl": (Told(front=r"\b(?:sercem|dusz[ąa]|twarz[ąa]) [^.;:!?]{2,40} jest", ours=True),),
    "cs": (Told(front=r"\b(?:srdcem|du[šs][íi]|tv[áa][řr][íi]) [^.;:!?]{2,40} je", ours=True),),
    "hr": (Told(front=r"\b(?:srce|du[šs]a|lice) [^.;:!?]{2,40} je", ours=True),),
    "hu": (Told(front=r"\b(?:lelke|sz[íi]ve|arca),?", ours=True),),
    "fi": (Told(front=r"\b(?:syd[äa]n|sielu|kasvot) on", ours=True),),
}
"""By language; Danish, Swedish and Norwegian have theirs under "no"."""
