"""The same in German."""

from typing import Final

from lead_enrichment.domain.evidence import RoleClass
from lead_enrichment.domain.rules.statements.cue import Cue

_OWNER, _FOUNDER, _RUNS = RoleClass.OWNER, RoleClass.FOUNDER, RoleClass.EXECUTIVE

GERMAN: Final = (
    Cue(
        _RUNS,
        0.72,
        "freut sich|freuen sich",
        "Auf Ihren Besuch freuen sich Ann Roe und ihr Team.",
        front=r"\bfreu(?:t|en) sich(?: auf (?:sie|euch|ihren besuch|dich))?",
        behind=r" (?:mit|und|&|samt) (?:(?:dem|ihrem|seinem|das|ihr|sein|der|ihrer|seiner) )?(?:ganzen? |gesamten? )?"
        r"(?:[\w-]*team|familie|mannschaft|belegschaft)\b",
        lang="de",
    ),
    Cue(
        _FOUNDER,
        0.78,
        "hinter",
        "Hinter Larkspur steht Ann Roe.",
        front=r"^\W*hinter <it> (?:steht|stehen|steckt|stecken|verbirgt sich|verbergen sich)",
    ),
    Cue(
        _RUNS,
        0.72,
        "an der spitze",
        "An der Spitze des Betriebs steht Ann Roe.",
        front=r"an der spitze(?: (?:von |des |der |unserer |unseres )?<it>)? (?:steht|stehen)",
    ),
    Cue(
        _FOUNDER,
        0.76,
        "selbständig|selbststaendig|selbstständig|selbstaendig",
        "Ann Roe hat sich 2015 mit der Backstube selbstständig gemacht.",
        behind=r",? (?:hat|haben|machte|machten) sich\b[^.;:!?]{0,70}?selbst(?:st)?(?:ä|ae)ndig",
    ),
    Cue(
        _FOUNDER,
        0.76,
        "selbständig|selbststaendig|selbstständig|selbstaendig",
        "2015 machte sich Ann Roe selbstständig.",
        front=r"(?:macht(?:e|en)|hat|haben) sich",
        behind=r"[^.;:!?]{0,70}?selbst(?:st)?(?:ä|ae)ndig",
    ),
    Cue(
        _FOUNDER,
        0.74,
        "traum",
        "2015 erfüllte sich Ann Roe mit Larkspur einen Traum.",
        front=r"erf(?:ü|ue)ll(?:t|te|en|ten) sich",
        behind=r"[^.;:!?]{0,70}?\btraum",
    ),
    Cue(
        _FOUNDER,
        0.74,
        "traum",
        "Ann Roe erfüllte sich 2015 mit Larkspur ihren Traum.",
        behind=r" (?:hat|haben|erf(?:ü|ue)ll(?:t|te|en|ten)) sich\b[^.;:!?]{0,60}?\b(?:mit"
        r"|durch) <it>[^.;:!?]{0,40}?\btraum",
    ),
    Cue(
        _RUNS,
        0.72,
        "führt|leitet|leiten|führen",
        "Seit 2008 leitet Ann Roe die Bäckerei.",
        front=r"(?:f(?:ü|ue)hrt|f(?:ü|ue)hren|leitet|leiten)(?: heute| nun| jetzt)?",
        behind=r" <object>",
    ),
    Cue(
        _RUNS,
        0.68,
        "freuen sich|begrüßen|heißen|bewirtschaften|verwöhnen|betreiben",
        "Ann und Bob Roe freuen sich auf Sie.",
        behind=r",? (?:(?:freuen sich|begr(?:ü|ue)(?:ß|ss)en|hei(?:ß|ss)en|verw(?:ö|oe)hnen) |bewirtschaften\b"
        r"|betreiben\b)",
        together=True,
    ),
    Cue(
        _OWNER,
        0.84,
        "chef",
        "Chef: Ann Roe",
        front=r"^\W*(?:(?:der|die|unsere?) )?(?:firmen|senior|junior)?chef(?:in)?\s?:",
        lang="de",
    ),
    Cue(
        _OWNER,
        0.76,
        "chef",
        "Firmenchefin Ann Roe berät Sie selbst.",
        front=r"\b(?:firmen|junior|betriebs)chef(?:in)?|(?:der|die|unsere?) chef(?:in)?,?",
    ),
    Cue(
        _FOUNDER,
        0.76,
        "eröffn|gründe|übernahm|übernommen|betreib",
        "Hinter dem Tresen steht Ann Roe, die das Café 2015 eröffnete.",
        behind=r",? (?:die|der) <it> (?:er(?:ö|oe)ffnete|gr(?:ü|ue)ndete|(?:ü|ue)bernahm|gegr(?:ü|ue)ndet hat"
        r"|er(?:ö|oe)ffnet hat|(?:ü|ue)bernommen hat|betreibt)",
    ),
    Cue(
        _OWNER,
        0.72,
        "praxis|kanzlei|sozietät|betrieb|büro",
        "Gemeinschaftspraxis Dr. Ann Roe und Dr. Bob Poe",
        front=r"^\W*(?:(?:gemeinschafts|zahnarzt|hausarzt|tierarzt|kinderarzt|haut(?:arzt)?|augenarzt|physio)?praxis"
        r"|praxisgemeinschaft|soziet(?:ä|ae)t|(?:anwalts|rechtsanwalts|steuer)?kanzlei|architekturb(?:ü|ue)ro"
        r"|ingenieurb(?:ü|ue)ro|planungsb(?:ü|ue)ro|meisterbetrieb)",
    ),
    Cue(
        _OWNER,
        0.8,
        "übernommen|uebernommen",
        "2009 hat Ann Roe die Bäckerei von Gründer Bob Poe übernommen.",
        front=r"\b(?:hat|haben)",
        behind=r" <object>(?:[^.;:!?]|(?<=\bDr)\.|(?<=\bmed)\.){0,80}? (?:ü|ue)bernommen",
    ),
    Cue(
        _OWNER,
        0.82,
        "übernommen|uebernommen|gekauft|erworben|gegründet|gegruendet|eröffnet|aufgebaut",
        "Ann Roe hat den Betrieb 2011 von ihrem Vater übernommen.",
        behind=r",? (?:hat|haben) (?:(?:im jahre? )?\d{4} )?<object>(?:[^.;:!?]|(?<=\bDr)\.|(?<=\bmed)\.){0,80}?"
        r"(?:(?:ü|ue)bernommen|gekauft"
        r"|erworben|gegr(?:ü|ue)ndet|er(?:ö|oe)ffnet|aufgebaut)\b",
    ),
    Cue(
        _OWNER,
        0.82,
        "übernehmen|uebernehmen|kaufen|erwerben",
        "Im Jahr 1999 durfte Ann Roe den Betrieb übernehmen.",
        front=r"\b(?:durfte|konnte|sollte)n?",
        behind=r" <object>[^.;:!?]{0,80}?(?:(?:ü|ue)bernehmen|kaufen|erwerben)\b",
    ),
    Cue(
        _OWNER,
        0.82,
        "übernehmen|uebernehmen|kaufen|erwerben",
        "Ann Roe durfte den Betrieb 1999 übernehmen.",
        behind=r" (?:durfte|konnte|sollte)n? (?:(?:im jahre? )?\d{4} )?<object>[^.;:!?]{0,80}?(?:(?:ü"
        r"|ue)bernehmen|kaufen|erwerben)\b",
    ),
    Cue(
        _OWNER,
        0.8,
        "übergabe|uebergabe|übergab|uebergab|weitergabe",
        "2015 erfolgte die Übergabe an Ann Roe.",
        front="(?:(?:ü|ue)bergabe|weitergabe)(?: (?:des |der |von )?<it>)? an(?: (?:sohn|tochter|enkel"
        "|enkelin|neffen?|nichte|herrn?|frau))?|(?:ü|ue)berg(?:a|i)b(?:en|t)?(?! wir| ich) <it> an",
    ),
    Cue(
        _OWNER,
        0.8,
        "übergeben|uebergeben|verkauft",
        "2015 wurde der Betrieb an Ann Roe übergeben.",
        front="<it>[^.;:!?]{0,20}? an",
        behind=r" (?:(?:ü|ue)bergeben|verkauft)\b",
    ),
    Cue(
        _RUNS,
        0.74,
        "händen|haenden",
        "Seit 2003 liegt die Leitung in den Händen von Ann Roe.",
        front="(?:liegt|liegen|lag) (?:heute |nun |jetzt )?(?:die |das |der )?(?:leitung|f(?:ü|ue)hrung"
        "|gesch(?:ä|ae)ftsf(?:ü|ue)hrung|gesch(?:ä|ae)fte?|betrieb)(?: (?:von |des "
        "|der )?<it>)? in den h(?:ä|ae)nden von",
    ),
    Cue(
        _OWNER,
        0.8,
        "händen|haenden",
        "Der Betrieb ist heute in den Händen von Ann Roe.",
        front="<it>[^.;:!?]{0,30}? in (?:den|die) h(?:ä|ae)nde?n? von",
    ),
    Cue(
        _OWNER,
        0.82,
        "gehört|gehoert",
        "Das Unternehmen gehört seit 2016 Ann Roe.",
        front=r"<it> geh(?:ö|oe)rt(?: heute| nun| jetzt)?(?: seit \d{4})?(?: der| dem)?",
    ),
    Cue(
        _RUNS,
        0.74,
        "generation",
        "Mit Ann Roe steht die siebte Generation an der Spitze des Betriebs.",
        behind=r" (?:steht|(?:ü|ue)bernahm|(?:ü|ue)bernimmt|f(?:ü|ue)hrt"
        r"|leitet)\b[^.;:!?]{0,40}?generation\b[^.;:!?]{0,30}?(?:an der spitze|leitung|ruder|gesch(?:ä"
        r"|ae)fte?|betrieb|unternehmen|firma)\b",
    ),
    Cue(
        _FOUNDER,
        0.74,
        "nieder",
        "2009 ließ sich Ann Roe mit eigener Praxis nieder.",
        front=r"\b(?:lie(?:ß|ss)|hat) sich",
        behind=r"[^.;:!?]{0,60}? nieder(?:gelassen)?\b",
    ),
    Cue(
        _FOUNDER,
        0.74,
        " nieder",
        "Ann Roe ließ sich 2009 in Kiel mit einer Praxis nieder.",
        behind=r" (?:lie(?:ß|ss)|hat) sich\b[^.;:!?]{0,60}? nieder(?:gelassen)?\b",
    ),
    Cue(
        _OWNER,
        0.84,
        "einzelunternehm|einzelfirma",
        "Bäckerei Larkspur, Einzelunternehmen, Ann Roe",
        front=r"\beinzel(?:unternehmen|unternehmer(?:in)?|firma)\s?[:,–-]?",
    ),
    Cue(
        _OWNER,
        0.84,
        "e.k.|e. k.|e.u.|e. u.|einzelunternehm",
        "Ann Roe e.K.",
        behind=r",? \(?(?:e\.\s?[ku]\.|einzelunternehm)",
    ),
    Cue(
        _OWNER,
        0.8,
        "e.k.|e. k.|e.u.|e. u.",
        "Larkspur e.U., Ann Roe, Hauptplatz 9",
        front=r"<company> e\.\s?[ku]\.\s?[,–-]",
    ),
    Cue(
        _OWNER,
        0.82,
        "kaufte|erwarb",
        "2020 kaufte Ann Roe den Betrieb.",
        front=r"\b(?:kaufte|erwarb)(?:e?n)?",
        behind=" <object>",
    ),
    Cue(
        _RUNS,
        0.74,
        "geleitet|geführt|gefuehrt|betrieben",
        "Geleitet wird der Betrieb von Ann Roe.",
        front=r"\b(?:geleitet|gef(?:ü|ue)hrt|betrieben) wird <it> (?:heute |nun |seit \d{4} )?von",
    ),
    Cue(
        _RUNS,
        0.72,
        "steht ",
        "Seit 2019 steht Ann Roe dem Betrieb vor.",
        front=r"\bsteht",
        behind=r" <object>[^.;:!?]{0,40}? vor\b",
    ),
    Cue(
        _FOUNDER,
        0.78,
        "hinter",
        "Wir sind Ann und Bob Roe, die Köpfe hinter Larkspur.",
        behind=",? (?:(?:ist|sind) )?(?:die|der|das) (?:k(?:ö|oe?)pfe?|gesichter?|team|paar|ehepaar|frau|mann"
        "|menschen|seele|herz(?:en)?) hinter <it>",
    ),
    Cue(
        _RUNS,
        0.74,
        "führt|fuehrt|leitet|betreibt",
        "Den Betrieb führt sein Schwiegersohn Ann Roe.",
        front=r"<it> (?:f(?:ü|ue)hr(?:t|en)|leite(?:t|n)|betreib(?:t|en))(?: heute| nun| jetzt"
        r"| inzwischen)? (?:sein|ihr|deren|dessen)e?"
        r" (?:\w+)",
        behind=r"\s*(?:[.,!]|$)",
    ),
    Cue(
        _OWNER,
        0.82,
        "kaufte|übernahm|uebernahm|gründete|gruendete|eröffnete|erwarb",
        "Als Ann Roe den Betrieb 2009 kaufte, war er klein.",
        front=r"\b(?:als|nachdem|seit(?:dem)?|bevor)",
        behind=r" <object>[^.;:!?]{0,60}? (?:kaufte|(?:ü|ue)bernahm|gr(?:ü|ue)ndete|er(?:ö|oe)ffnete|erwarb)(?:e?n)?\b",
    ),
    Cue(
        _OWNER,
        0.78,
        "übernahm|uebernahm",
        "Ann Roe übernahm 2012, als Bob Poe in Rente ging.",
        behind=r",? (?:ü|ue)bernahm(?:en)? (?:im jahre? )?(?:19[89]|20\d)\d(?:,|\.|\s*$)",
    ),
    Cue(
        _OWNER,
        0.8,
        "übernahm|uebernahm",
        "2010 trat Ann Roe in den Beruf ein und übernahm die Firma.",
        behind="[^.;:!?]{0,80}? und (?:ü|ue)bernahm(?:en)? <object>",
    ),
)
