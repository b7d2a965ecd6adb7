"""The same in German."""

from typing import Final

from lead_enrichment.domain.evidence import RoleClass
from lead_enrichment.domain.rules.statements.cue import Cue

_OWNER, _FOUNDER, _RUNS = RoleClass.OWNER, RoleClass.FOUNDER, RoleClass.EXECUTIVE

GERMAN: Final = (
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
        behind=r" <it> (?:ü|ue)bernommen",
    ),
)
