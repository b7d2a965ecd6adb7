"""Sentences in other languages than English by which somebody sold a company, or passed it on, to the next owner."""

from typing import Final

from lead_enrichment.domain.evidence import RoleClass
from lead_enrichment.domain.rules.statements.cue import Cue

_OWNER, _RUNS = RoleClass.OWNER, RoleClass.EXECUTIVE

_HEIRS_DE: Final = (
    r"(?:sein|ihr|deren|dessen)?(?:e[nr]?|em)? ?(?:\w+e[nr]? )?(?:sohn|tochter|enkel(?:in)?|neffen?|nichte"
    r"|br(?:u|ü|ue)der"
    r"|schwester|schwiegersohn|mitarbeiter(?:in)?|mann|frau)"
)
_SUBJECT: Final = r"(?: (?:er|sie|hij|zij|ze|han|hun|hon|de|(?-i:[A-ZÀ-Þ])[\w-]+(?: (?-i:[A-ZÀ-Þ])[\w-]+)?))?"
"""Who sold it, behind the verb."""
GERMANIC: Final = (
    Cue(
        _OWNER,
        0.82,
        "verkauf|übergab|uebergab|übertrug|uebertrug|vermachte",
        "2016 verkaufte Bob Poe an zwei seiner Gesellen, die Geschwister Ann und Jim Roe.",
        front=r"\b(?:verkauften?|(?:ü|ue)bergab(?:en)?|(?:ü|ue)bertrug(?:en)?|vermachten?)"
        rf"(?! wir\b| ich\b){_SUBJECT}(?: \d{{4}})?(?: <it>(?: \d{{4}})? an| an(?= (?:zwei|drei|seine"
        rf"|ihre)))(?: {_HEIRS_DE})?",
    ),
    Cue(
        _OWNER,
        0.8,
        "übernahm|uebernahm|übernimmt",
        "2015 übernahm ihre Tochter Ann Roe.",
        front=rf"\b(?:ü|ue)bern(?:ahm|ahmen|immt|ehmen)(?: dann| schlie(?:ß|ss)lich| \d{{4}})? {_HEIRS_DE}",
        behind=r"(?:\s*[.!;]|\s*$|,? <object>|,? die leitung| das ruder)",
    ),
    Cue(
        _OWNER,
        0.82,
        "händen der|haenden der|hände der|haende der",
        "Heute ist der Betrieb in den Händen der Geschwister Ann und Jim Roe.",
        front=r"<it>[^.;:!?]{0,30}? in (?:den|die) h(?:ä|ae)nden? der (?:geschwister|br(?:ü|ue)der|schwestern"
        r"|eheleute)",
    ),
    Cue(
        _OWNER,
        0.78,
        "nachfolge",
        "Ann Roe trat 2015 die Nachfolge ihres Vaters an.",
        behind=r",? (?:trat|hat|tritt)\b[^.;:!?]{0,20}? nachfolge (?:ihre|seine"
        r"|von)[^.;:!?]{1,30}? an(?:getreten)?\b(?! als)",
    ),
    Cue(
        _OWNER,
        0.84,
        "gehört|gehoert|gehören",
        "Heute führen es Ann und Jim Roe, denen der Betrieb seit 2016 gehört.",
        behind=r",? (?:denen|dem|der) <it> (?:bis heute |heute |jetzt |nun |seit \d{4} )?geh(?:ö|oe)r(?:t|en)\b",
    ),
    Cue(
        _OWNER,
        0.84,
        "handelnd unter|firmierend|auftretend",
        "Vertragspartner ist Ann Roe, handelnd unter „Larkspur“.",
        behind=r",? \(?(?:handelnd|auftretend|firmierend) (?:unter|als)\b",
    ),
    Cue(
        _OWNER,
        0.82,
        "verkocht|droeg|overgedragen",
        "In 2016 verkocht hij de zaak aan twee medewerkers, de zussen Ann en Jo Roe.",
        front=r"\b(?:verkocht(?:en)?|droeg(?:en)?)"
        rf"(?! wij?\b| we\b){_SUBJECT}(?: in \d{{4}})?(?: <it>(?: over)? aan| aan(?= (?:twee|drie|zijn|haar) ))"
        r"(?: (?:twee|drie) (?:van )?(?:zijn |haar |onze |de )?[^\W\d_]+)?(?:,? de)?",
    ),
    Cue(
        _OWNER,
        0.82,
        "verkocht aan|overgedragen aan",
        "De zaak werd in 2016 overgedragen aan Ann Roe.",
        front=r"(?:<it> (?:werd|is)\b[^.;:!?]{0,20}?|\b(?:heeft|hebben) <it>) (?:verkocht|overgedragen) aan(?: de)?",
    ),
    Cue(
        _OWNER,
        0.82,
        "handen van de",
        "De zaak is nu in handen van de zussen Ann en Jo Roe.",
        front=r"<it> (?:is|zijn|kwam)\b[^.;:!?]{0,25}? ?in (?:de )?handen van de",
    ),
    Cue(
        _OWNER,
        0.8,
        "nu van |thans van |vandaag van |is sinds ",
        "De zaak is nu van zijn dochter Ann Roe.",
        front=r"<it> is (?:nu|thans|vandaag|sinds \d{4}) van(?: (?:zijn|haar|de) (?:dochter|zoon|broers?|zussen"
        r"|kleindochter"
        r"|kleinzoon))?",
    ),
    Cue(
        _OWNER,
        0.8,
        "volgde|volgt",
        "Ann Roe volgde in 2016 haar vader op.",
        behind=r",? volg(?:t|de|den)\b[^.;:!?]{0,15}? (?:haar|zijn|hun) (?:vader|moeder|ouders|oom"
        r"|tante)[^.;:!?]{0,15}? op\b(?! als (?!eigena|directeur))",
    ),
    Cue(
        _OWNER,
        0.82,
        "sålde|solgte|overdro|överlät|overlod|overlot",
        "2009 sålde han till två av sina anställda, syskonen Ann och Jim Roe.",
        front=r"\b(?:s[åa]lde|solgte|overdrog?|[öo]verl[äa]t|overlod|overlot)"
        rf"(?! vi\b){_SUBJECT}(?: <it> till?| till?(?= (?:två|tre|to|en|ett|et|sin|sina|sine) ))"
        r"(?: (?:två|tre|to|en|ett|et) a[vf] (?:sin[ae]|de|våra|vores|våre)(?: [^\W\d_]+)?)?",
    ),
    Cue(
        _OWNER,
        0.8,
        "lämnade|lamnade",
        "2015 lämnade Bob Poe över till dottern Ann Roe.",
        front=rf"\bl[äa]mnade{_SUBJECT} [öo]ver(?: (?:stafettpinnen|rodret|nycklarna|<it>))? till",
    ),
    Cue(
        _OWNER,
        0.82,
        "såldes|solgt|såld|overtaget|overtatt|överta|togs över|overdraget",
        "Firman togs över av Ann Roe 2009.",
        front=r"<it> (?:s[åa]ldes|(?:blev|ble|er|har blivit) (?:solgt|s[åa]ld|overtaget|overtatt|[öo]vertag\w+"
        r"|overdraget)"
        r"|togs [öo]ver)(?: i)?(?: \d{4})? (?:till?|a[vf])",
    ),
    Cue(
        _OWNER,
        0.84,
        "äger|eier|ejer",
        "Kvar är syskonen Ann och Jim Roe, som fortfarande äger företaget.",
        behind=r",? som (?:fortfarande |fortsatt |stadig |nu |i ?dag )?(?:[äa]ger|eier|ejer) <object>",
    ),
    Cue(
        _OWNER,
        0.82,
        "myi",
        "Bob Poe myi firman kahdelle työntekijälleen, sisaruksille Ann ja Jim Roe.",
        front=r"\bmyi(?:vät)? <it>(?: [^\W\d_]+(?:lle|lleen|an|en),?){0,3}",
        lang="fi",
    ),
)

ROMANCE: Final = (
    Cue(
        _OWNER,
        0.86,
        "propiet|duen|dueñ|titolari|proprietari|propriét|inhaber|eigent|eigena|amos",
        "Bob Poe, cuiner, i Ann Roe, sommelier, són els propietaris.",
        behind=r",? (?:s[óo]n|sono|sont|sind|zijn|s[ãa]o) (?:[eé]?ls|les|los|las|i|le|die|de|os"
        r"|as) (?:propiet[àaá]ri[aeo]?s|due[ñn][oa]s|amos"
        r"|titolari|proprietari[oe]?s?|propri[ée]taires|inhaber(?:innen)?|eigent(?:ü|ue)mer|eigena(?:ren|ars))\b"
        r"(?! (?:del?|di|der|des|van|d['’]) ?(?:un|una|ein|une|een)\b)(?= (?:del?|di|der|des|van|da|do) <it>"
        r"|\s?[.,!]|\s?$)",
    ),
    Cue(
        _OWNER,
        0.82,
        "vend|cède|cede|cédé|transm|passé|laiss",
        "En 2014, il vend l'entreprise à deux de ses salariés, les frères Ann et Jim Roe.",
        front=r"\b(?:vend(?:ent)?|(?:a|ont) (?:vendu|c[ée]d[ée]|transmis|pass[ée])|c[èe]de(?:nt)?"
        r"|transmet(?:tent)?"
        r"|laisse(?:nt)?|(?:a|ont) laiss[ée])(?: en \d{4})?"
        r" (?:les r[êe]nes|le flambeau|la main|(?:sa|leur) place|les commandes|<it>)(?: en \d{4})? (?:[àa]|aux?)"
        r"(?: (?:deux|trois|un|une) de (?:ses|leurs|nos) [^\W\d_]+)?(?: (?:sa|son|ses|leur) (?:fill?e?s?|neveu"
        r"|ni[èe]ce|gendre))?",
    ),
    Cue(
        _OWNER,
        0.82,
        "transmis|cédé|vendu",
        "L'entreprise a été transmise en 2014 à Ann Roe.",
        front=r"<it> (?:a [ée]t[ée]|fut|est) (?:transmise?|c[ée]d[ée]e?|vendue?)(?: en \d{4})? (?:[àa]|aux?)",
    ),
    Cue(
        _OWNER,
        0.8,
        "succéd|succèd|la suite|la relève",
        "Ann Roe a succédé à son père en 2014.",
        behind=r",? (?:(?:(?:lui|leur) )?succ[èe]dent?|(?:a|ont) succ[ée]d[ée]) ?(?:[àa] (?:son|sa|ses"
        r"|leurs?) (?:p[èe]re|m[èe]re|parents"
        r"|oncle)|[.,]|en \d{4}|$)|,? (?:(?:a|ont) pris|pren(?:d|nent)) la (?:suite|rel[èe]ve) (?:de (?:son|sa"
        r"|ses) |en \d{4}|$)",
    ),
    Cue(
        _OWNER,
        0.82,
        "vendió|traspas|cedió|dejó |pasó |entregó",
        "En 2014 vendió el negocio a dos de sus empleadas, las hermanas Ann y Jo Roe.",
        front=r"\b(?:vendi[óo]|traspas[óo]|cedi[óo]|dej[óo]|pas[óo]|entreg[óo]) (?:el (?:relevo|testigo|mando)"
        r"|las riendas|<it>) a"
        r"(?: (?:dos|tres) de (?:sus|los|las) [^\W\d_]+)?",
    ),
    Cue(
        _OWNER,
        0.82,
        "manos de",
        "El negocio está en manos de los hermanos Ann y Jim Roe.",
        front=r"<it> (?:est[áa]|sigue|contin[úu]a|pas[óo])[^.;:!?]{0,15}? (?:en|a) manos de(?: (?:los|las|su|sus))?",
    ),
    Cue(
        _OWNER,
        0.82,
        "vendid|traspasad|cedid|transmitid",
        "El negocio fue traspasado en 2014 a Ann Roe.",
        front=r"<it> (?:fue|foi) (?:vendid|traspasad|cedid|passad|transmitid)[oa](?: e[nm] \d{4})? (?:a|ao|[àa]"
        r"|aos|para)",
    ),
    Cue(
        _OWNER,
        0.8,
        "sucedi|relevó|sucede",
        "Ann Roe sucedió a su padre en 2014.",
        behind=r",? (?:sucedi[óo]|sucede|relev[óo]) a(?:l| su) (?:padre|madre|t[íi]o|abuelo|pai)",
    ),
    Cue(
        _OWNER,
        0.82,
        "vendeu|passou|cedeu|deixou|entregou",
        "Em 2015 vendeu a empresa para os irmãos Ann e Jim Roe.",
        front=r"\b(?:vendeu|passou|cedeu|deixou|entregou) (?:as quotas|o testemunho|as r[ée]deas|<it>) (?:aos?"
        r"|[àa]s?|para)"
        r"(?: (?:dois|duas|tr[êe]s) d[oa]s seus [^\W\d_]+,?)?(?: (?:os?|as?))?",
    ),
    Cue(
        _OWNER,
        0.82,
        "mãos dos|mãos das|maos dos",
        "A empresa está nas mãos dos irmãos Ann e Jim Roe.",
        front="<it> (?:est[áa]|passou)[^.;:!?]{0,15}? (?:n|para )as m[ãa]os d[oa]s",
    ),
    Cue(
        _RUNS,
        0.78,
        "a cargo d",
        "A gerência está a cargo de Ann Roe.",
        front=r"\b(?:ger[êe]ncia|direc?[çc][ãa]o|administra[çc][ãa]o|direcci[óo]n|gerencia)(?: d[aeo]l? <it>)?"
        r"(?: est[áa]| ficou| corre)? a cargo d[aeo]s?",
    ),
    Cue(
        _OWNER,
        0.82,
        "ceduto|venduto|lasciato|passato|affidato|vende |cede |lascia |cedette",
        "Nel 2012 ha ceduto l'attività a due dipendenti, le sorelle Ann e Jo Roe.",
        front=r"\b(?:ha (?:venduto|ceduto|lasciato|passato|affidato)|vende|cede|lascia|cedette)(?: nel \d{4})?"
        r" (?:il (?:testimone|banco|bancone|posto|comando)|le redini|<it>)(?: nel \d{4})? (?:ad?|al|alla|ai|alle"
        r"|agli)(?: (?:due|tre) (?:de\w+ )?[^\W\d_]+)?",
    ),
    Cue(
        _OWNER,
        0.82,
        "mani de",
        "Oggi l'azienda è nelle mani dei fratelli Ann e Jim Roe.",
        front=r"<it> (?:[èe]|sono|passat[oa]|passa)\b[^.;:!?]{0,20}? ?nelle mani d(?:ei|egli|elle|el|ella)",
    ),
    Cue(
        _OWNER,
        0.8,
        "subentr|succed",
        "Nel 2012 subentra il figlio Ann Roe.",
        front=r"\b(?:subentra(?:no)?|subentr[òo]|gli succedono?|[èe] subentrat[oa])(?: (?:il|la|i"
        r"|le) (?:figli[oaie]?|nipot[ei]))?",
    ),
    Cue(
        _OWNER,
        0.8,
        "subentr|succed",
        "Ann Roe è subentrata al padre nel 2012.",
        behind=r",? (?:[èe] (?:subentrat[oa]|succedut[oa])|subentra|subentr[òo]|succede) (?:al|alla|ai) (?:padre"
        r"|madre|genitori"
        r"|zio|suocero|nonno)",
    ),
)
