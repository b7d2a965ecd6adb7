"""How legal notices label who stands behind a site, as its publisher or as the controller of personal data."""

import re
from typing import Final

from lead_enrichment.domain.late_pattern import late_pattern

LABEL: Final = late_pattern(
    r"(?<!\w)(?:(?P<publisher>(?:le (?:pr[ée]sent )?site|site|website|web|page)?\s*(?:internet\s)?(?:est "
    r"|is )?(?:[ée]dit[ée]e? (?:et (?:g[ée]r[ée]|publi[ée]) )?par|publi[ée] par"
    r"|propri[ée]t[ée] de|est la propri[ée]t[ée] (?:exclusive )?de|exploit[ée]e? par|operated by|owned by"
    r"|wird betrieben von|betrieben von|gestito da|[èe] di propriet[àa] di"
    r"|(?:es|est|[èe]|is) (?:une? |uno? |una |een |il |le |la |l['’])?(?:nombre comercial|marca(?: comercial)?"
    r"|nom commercial|enseigne"
    r"|marque|marchio|nome commerciale|nome comercial) (?:de|di|do|da)"
    r"|es propiedad de|propiedad de|propriedade de|eigendom van)"
    r"|(?:[ée]diteur(?: (?:du|de ce|de) (?:site|la publication))?|propri[ée]taire(?: du site)?"
    r"|direction de (?:la )?publication"
    r"|cr[ée]dits? et r[ée]daction|raison sociale|entreprise individuelle|(?:micro|auto)-?\s?entrepr(?:eneure?"
    r"|eneuse|ise)"
    r"|exploitant(?:e)?(?: individuel(?:le)?| du site)?|responsable (?:[ée]ditoriale?|du site)"
    r"|responsabile (?:del|di questo) sito(?: web)?|propietari[oa] (?:de la|del|de esta|de este) (?:web|sitio(?: web)?"
    r"|p[áa]gina(?: web)?)|verantwoordelijke|eigenaar (?:van (?:deze|de) )?(?:web)?site"
    r"|nom(?: commercial| et pr[ée]nom"
    r"|, pr[ée]nom)?|pr[ée]nom et nom"
    r"|diensteanbieter|anbieter(?:in)?(?: im sinne \w+ \w+)?|entrepreneure? individuel(?:le)?|spr[áa]vce|spr[áa]vca"
    r"|prev[áa]dzkovate[ľl](?:ka)?|titular pfa|responsable del fichero|persona f[íi]sica|seitenbetreiber(?:in)?"
    r"|herausgeber(?:in)?|angaben gem[^:]{0,40}|name"
    r"|firmen(?:wortlaut|name|bezeichnung)|(?:einzel)?unternehmer(?:in)?|einzelunternehmen"
    r"|nombre(?: y apellidos| completo)?|nombre o raz[óo]n social|denominaci[óo]n(?: social)?|identidad"
    r"|empresari[oa] individual|aut[óo]nom[oa]|entidad responsable|entidade respons[áa]vel|prestador|raz[óo]n social"
    r"|denominazione(?: sociale)?|ragione sociale|ditta(?: individuale)?|impresa individuale|naam"
    r"|bedrijfsnaam|eenmanszaak|handelsnaam van|enkeltmandsvirksomhed|enskild firma|sprzedawca|us[łl]ugodawca"
    r"|prod[áa]vaj[íi]c[íi]"
    r"|provozovatel|poskytovatel|podnikatel|szolg[áa]ltat[óo] neve|v[áa]llalkoz[óo](?: neve)?"
    r"|[üu]zemeltet[őo](?: neve)?|(?:az )?adatkezel[őo] neve|n[ée]v|v[âa]nz[ăa]tor(?:ul)?"
    r"|(?:bestaat uit|wordt gevormd door) de volgende persoon|(?<!account )(?<!card )holder"
    r"|verwender(?:in)?(?: dieser agb)?(?: ist)?"
    r"|verk[äa]ufer(?:in)?|vertragspartner(?:in)?(?: ist)?|prestataire"
    r"|vend(?:eu(?:r|se)|itore|itrice|edora?)|nome|nome completo|empres[áa]rio(?: em nome individual)?)\s*(?:[:\-–]|\Z)"
    r"|(?:entreprise individuelle|(?:micro|auto)-?\s?entrepr(?:ise|eneure?|eneuse)|EIRL|ditta individuale(?: di)?"
    r"|impresa individuale(?: di)?|eenmanszaak(?: van)?|empresari[oa] individual|handelsnaam van|einzelunternehmen"
    r"|einzelunternehmer(?:in)?|podnikatel|spr[áa]vce je|firma)(?=\s(?-i:[^\W\d_a-zß-öø-ÿ]))"
    r"|(?:cuyo |el |la )?titular (?:de (?:este|la|esta) (?:(?:sitio|dominio|p[áa]gina)(?: web)?|web|portal)"
    r"|del (?:sitio web|sitio|portal|dominio))?\s*(?:es|:))"
    r"|(?P<controller>(?:verantwortlich(?:e[rn]?)?(?: stelle)?"
    r"(?! f[üu]r (?:(?:die|das|den) )?(?:gestaltung|design|layout|umsetzung|programmierung|techni|fotos"
    r"|bilder|webdesign|grafik|konzept|realisierung))|verantwortung f[üu]r (?:die|den)"
    r"|responsable del tractament|responsable del tratamiento"
    r"|responsable(?= ?:|\Z)|responsable (?:du|de) traitement|titolare del trattamento|verwerkingsverantwoordelijke"
    r"|verantwoordelijke voor de (?:gegevens)?verwerking"
    r"|respons[áa]vel pelo tratamento|(?:data )?controller|responsible (?:person|party|body)"
    r"|personuppgiftsansvarig"
    r"|dataansvarlig(?:e)?|behandlingsansvarlig"
    r"|rekisterinpit[äa]j[äa]|(?:rekister\w+ )?vastaava(?: yhteys)?(?: ?henkil[öo])"
    r"|(?:rekisteri\w* )?yhteyshenkil[öo](?: rekisteri\w*(?: koskevissa)?(?: asioissa)?)?(?=\s?:|\Z)"
    r"|yhteyshenkil[öo] rekisteri\w*(?: koskevissa)? asioissa"
    r"|administratorem (?:[\w/]+ ){0,3}(?:danych|danych osobowych)"
    r"|administrator danych(?: osobowych)?"
    r"|spr[áa]v(?:ce|cem|kyn[íi]) (?:(?:\w+ )?osobn[íi]ch )?[úu]daj[ůu]|spr[áa]vcem(?= je )|adatkezel[őo])"
    r"(?:[^:.]|(?<=\b(?:art|abs))\.){0,110}?(?:\s(?:ist|[ée]s|est"
    r"|[èe]|is|är|er|[ée]|on|jest|je)(?=\s)|:|\Z)))",
    re.IGNORECASE,
)
STEMS: Final = tuple(
    "édit|edit|publi|propri|propietari|eigenaar"
    "|exploit|operated by|owned by|betrieben von|gestito da|propiedad|eigendom|crédit|credit"
    "|raison sociale|individu|nom|dienstean|anbieter|betreiber|herausgeber|angaben gem|name|identidad|prestador"
    "|razón|razon|ragione|ditta|naam|eenmans|empres|titular|verantwort|respons|titolare|verwerkings"
    "|verantwoord|data controller|szolgáltat|vállalkoz|vallalkoz|üzemeltet|uzemeltet"
    "|entrepr|exploitant|eirl|unternehme|autónom|autonom|handelsnaam|enkeltmands|enskild|sprzedawca|usługodawca"
    "|uslugodawca|prodáv|prodav|provozovatel|poskytovatel|podnikatel|firmen|firma"
    "|entrepreneur|správ|sprav|prevádz|prevadz|comercial|commercial|marca|marque|marchio|enseigne|persona"
    "|volgende persoon|holder|verwender|verkäufer|verkaufer|vertragspartner|prestataire|vend|controller|responsible"
    "|név|nev|vânz|vanz"
    "|ansvarig|ansvarlig|rekisterinpit|vastaava|yhteyshenkil|administrat|osobních údaj|adatkezel".split("|")
)
"""What a line must contain (in lower case) to hold a label."""
COMPANY_FORM: Final = re.compile(
    r"\b(?:gmbh|ug|ag|kg|ohg|mbh|e\.\s?v|sarl|s\.?a\.?r\.?l|sasu?|eurl|s\.?l\.?u?|s\.?a|s\.?r\.?l\.?s?"
    r"|s\.?p\.?a|b\.?v|n\.?v|lda|ltda|ltd|limited|llc|inc)\b\.?",
    re.IGNORECASE,
)
FIRM_BEHIND: Final = re.compile(
    rf"[\s,&]*(?:{COMPANY_FORM.pattern}|(?-i:(?:[A-ZÀ-Þ][\w-]+ ?){{0,3}}),? ?(?:{COMPANY_FORM.pattern}"
    r"|sociedad (?:limitada|an[óo]nima)|societ[àa] a resp|soci[ée]t[ée] [àa] resp|sociedade por quotas))",
    re.IGNORECASE,
)
"""A legal form behind a name, maybe after more words of a firm's ("Roe Poe Fisioterapia, Sociedad Limitada")."""
CONTACT: Final = re.compile(r"\A\W*(?:rekisteri\w* )?yhteyshenkil", re.IGNORECASE)
"""Whom to ask: the trader, or, where a company of several keeps the register, anybody who works there."""
OF_SEVERAL: Final = re.compile(r"\b(?:oy|oyj|ab|ry|ky|osk)\b", re.IGNORECASE)
