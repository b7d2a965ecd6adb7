"""What shows that whoever is named works elsewhere, or made something that is not the company's work."""

import re
from typing import Final

from lead_enrichment.domain.late_pattern import late_pattern

MADE_BY_OTHERS: Final = late_pattern(
    r"\b(?:photo\w*|foto\w*|pictures?|bilder?n?|billede\w*|zdj[ęe]c\w*|snimk\w*|slik[aeu]\w*|kuvat?|k[ée]pek\w*|resim\w*"
    r"|logo\w*|web\w*|site|sito|hjemmeside\w*|building|house|haus|geb[äa]ude|b[âa]timent|maison|edifici\w*|casa|pr[ée]dio"
    r"|gebouw|pand|huis|hus(?:et)?|bygg?(?:et|ning\w*)?|byggnad\w*|talo\w*|rakennu\w*|dom|budyn\w*|budov\w*|d[ůu]m|"
    r"h[áa]z\w*|[ée]p[üu]let\w*|zgrad\w*|ku[ćc](?:a|e|u|i|om)|cl[ăa]dir\w*|bina\w*|ev|belediye|arquite[ct]\w*|edif[íi]ci\w*|interior\w*|archite[ckt]\w*|arkkiteh\w*|arkite[kc]t\w*"
    r"|arhite[ck]t\w*|[ée]p[íi]t[ée]sz\w*|mimar\w*|painter|maler(?:in)?|peintre|pittore|pintora?|schilder|sculptor|poet"
    r"|mayor|bürgermeister\w*|maire|sindaco|alcalde|burgemeester|borg?mester|ordf[øo]rer|starost\w*|burmistrz)\b",
    re.IGNORECASE,
)
"""In front of a name in its sentence, unless the company bears the word."""
ELSEWHERE: Final = late_pattern(
    r"\b(?:next (?:door|village|town)|neighbou?r\w*|nachbar\w*|nebenan|voisine?|d['’][àa] c[ôo]t[ée]|vicin[oa]"
    r"|accanto|vecin[oaă]?"
    r"|de al lado|vizinh[oa]|ao lado|hiernaast|verderop|naburig\w*|nabo\w*|grann\w*|intill|ved siden|naapuri\w*"
    r"|viereis\w*"
    r"|s[ąa]siedn\w*|sousedn\w*|vedlej[šs]\w*|susje[dn]\w*|szomsz[ée]d\w*|kom[şs]u\w*|yandaki)\b",
    re.IGNORECASE,
)
"""Behind a name in its sentence, or the next one."""
NO_OWNER: Final = late_pattern(
    r"\b(?:joined|helps out|at weekends|new(?:est)? (?:member|colleague)|intern|trainee|apprentice|ins team|zum team"
    r"|hilft"
    r"|aushilf\w+|azubi|rejoint|aide|stagiaire|apprentie?|nella squadra|nel team|[èe] entrat[oa]|aiuta|apprendista"
    r"|se (?:incorpor|uni)\w+|ayuda|aprendiz|entrou|juntou-se|ajuda|bij het team|helpt (?:in|op|ons|mee)|stagiaire"
    r"|kom (?:med|til|till)|hj[æa]lper|hj[äa]lper|tuli (?:tiimiin|mukaan)|auttaa|do[łl][ąa]czy\w+|pomaga|do t[ýy]mu"
    r"|pom[áa]h[áa]"
    r"|pridru[žz]i\w+|poma[žz]e|csatlakoz\w+|seg[íi]t|al[ăa]turat|ajut[ăa]|ekibe kat[ıi]l\w+|yard[ıi]m ed\w+"
    r"|accounts?|bookkeep\w+|buchhalt\w+|comptab\w+|contabil\w+|boekhoud\w+|regnskab\w*|regnskap\w*|bokf[öo]ring\w*|kirjanpi\w+"
    r"|ksi[ęe]gow\w+|[úu][čc]etn\w+|k[öo]nyvel\w+|ra[čc]unovod\w+|muhasebe\w*)\b",
    re.IGNORECASE,
)
"""Between a name and what its bearer does: they came to the company, or do one of its chores."""
STRANGER: Final = late_pattern(
    r"\b(?:resident|customer|client|student|pupil|patient|visitor|guest|volunteer|member|subscriber|reader|winner|player"
    r"|bewohner(?:in)?|kund(?:e|in)|gast|sch[üu]ler(?:in)?|mitglied|patient(?:in)?|cliente?|r[ée]sidente?|h[ôo]te|[ée]l[èe]ve"
    r"|visiteu\w+|ospite|allievo|allieva|socio|hu[ée]sped|alumn[oa]|soci[oa]|h[óo]spede|alun[oa]|klant|bewoner|leerling"
    r"|bezoeker|lid|kunde|g[æäj]+st|elev|medlem|asiakas|vieras|oppilas|klient(?:ka)?|go[śs][ćc]|ucze[ńn]|z[áa]kazn\w+|host"
    r"|[žz][áa]k|kupac|gost|u[čc]enik|vev[őo]\w*|vend[ée]g\w*|tan[íi]tv[áa]ny\w*|oaspete\w*|elev\w*|m[üu][şs]teri\w*|[öo][ğg]renci\w*)"
    r"[\s,:]*\Z",
    re.IGNORECASE,
)
"""Right in front of a name."""
