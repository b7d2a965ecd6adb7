"""What other languages than English call those at work in their own small business, their kin, places and deeds."""

from typing import Final

SPOUSE: Final = (
    r"(?:und (?:seine|ihr) (?:ehe)?(?:frau|mann|partnerin)|mit (?:seiner|ihrem) (?:ehe)?(?:frau|mann|partnerin)"
    r"|(?:et|avec) (?:sa (?:femme|compagne)|son (?:[ée]pouse|mari|compagnon))|(?:e|con) (?:la|il|sua|suo) (?:moglie"
    r"|marito)"
    r"|(?:y|con) su (?:mujer|esposa|marido|esposo)|(?:e|com) (?:a|o) (?:sua |seu )?(?:esposa|mulher|marido)"
    r"|(?:en|met) (?:zijn|haar) (?:vrouw|man|echtgenote?|partner)|(?:og|med) (?:hans|hendes|sin) (?:kone|mand|hustru"
    r"|mann)"
    r"|(?:och|med) (?:hans|hennes|sin) (?:fru|hustru|man|sambo)|z (?:[żz]on[ąa]|m[ęe][żz]em)"
    r"|s (?:man[žz]elkou|man[žz]elem))"
)
"""With whom somebody has a business."""
THEY_DO: Final = (
    r"(?-i:(?!(?:waren|hatten|wurden|kamen|[a-zäöü]+[^aeiou]ten|ont|furono|waren|hadden|[a-zà-ž]+(?:aient|vano|arono|irono"
    r"|aban|ieron|aron|[íi]an|den|ram)|werden|einen|seinen|ihren)\b)[a-zà-ž]{2,}(?:en|ent|ono|ano|an|em|am|aan|ą))\b"
)
"""What two do today, not what they did."""
BY_TRADE: Final = (
    r"(?:\w*b[äa]cker|konditor|metzger|fleischer|winzer|wirt|\w*meister|landwirt|imker|g[äa]rtner|bauer|bakker|slager|boer"
    r"|kok|wijnboer|kweker|imker|boulanger|p[âa]tissier|boucher|vigneron|[ée]leveur|mara[îi]cher|paysan|le chef"
    r"|aubergiste|fornaio|panettiere|viticoltore|vignaiolo|agricoltore|lo chef|l['’]oste|panadero|viticultor|agricultor"
    r"|padeiro|bageren?|slagteren?|kroejer|bagare|krögare|piekarz|winiarz|peka[řr]|vina[řr])(?:in|inne)?"
)
KIN: Final = (
    r"(?:(?:ur)*enkel(?:in)?|(?:schwieger)?sohn|(?:schwieger)?tochter|(?:arri[èe]re-)?petit-fils|petite-fille|fils|fille"
    r"|(?:pro)?nipote|figli[oa]|genero|(?:bis)?niet[oa]|hij[oa]|yerno|(?:bis)?net[oa]|filh[oa]|genro|(?:klein)?zoon"
    r"|(?:klein)?dochter|sønnen|datteren|barnebarnet|sonen|dottern)"
)
HERS: Final = (
    r"(?:in (?:ihrer|seiner|ihrem|seinem) (?:eigenen |kleinen )?(?:werkstatt|atelier|studio|praxis|backstube"
    r"|n[äa]hstube"
    r"|t[öo]pferei|goldschmiede|hofk[äa]serei|laden|salon)|dans son (?:propre |petit )?(?:atelier|salon|cabinet|studio"
    r"|fournil|laboratoire|garage)|nel(?:la)? su[oa] (?:bottega|laboratorio|studio|atelier|officina|salone)"
    r"|en su (?:propio )?(?:taller|estudio|obrador|consulta|tienda)|n[oa] se?ua? (?:ateliê|atelier|est[úu]dio|oficina"
    r"|loja)"
    r"|in (?:haar|zijn) (?:eigen )?(?:atelier|werkplaats|praktijk|studio|winkel|salon)"
    r"|i sin (?:egen )?(?:verkstad|ateljé|studio|butik|salong)|i si[nt]t? (?:eget )?(?:værksted|verksted|atelier)"
    r"|w swo(?:jej|im) (?:pracowni|warsztacie|gabinecie|studiu|salonie)|ve? své[m]? (?:dílně|ateliéru|studiu|salonu))\b"
)
NO_HELPER: Final = r"(?!\w* ?(?:arbeite|hilft|helfen|lern|studier|unterst|lebt|wohn|steht vor|mit\b))"

STEMS_OF_TRADE: Final = (
    "bewirtschaften|produzieren|backen|brauen|keltern|züchten|zuchten|melken|vermieten|verkaufen|führen|fuhren|betreiben"
    "|vendent|lèvent|levent|lévent|produisent|cultivent|fabriquent|parent|proposent|oivent|rent|tiennent|producono|coltivano"
    "|allevano|accolgono|preparano|gestiscono|conducono|elaboran|cultivan|crían|crian|reciben|producen|regentan|gestionan"
    "|recebem|produzem|criam|gerem|telen|bakken|verkopen|ontvangen|verhuren|runnen|houden|dyrker|avler|odlar|brygger|bakar"
    "|driver|isännöiv|isannoiv|viljelev|prowadzą|prowadza|provozuj"
)
OF_TRADE: Final = (
    r"(?-i:(?:bewirtschaften|produzieren|backen|brauen|keltern|z[üu]chten|melken|vermieten|verkaufen|f[üu]hren|betreiben"
    r"|vendent|[ée]l[èe]vent|produisent|cultivent|fabriquent|pr[ée]parent|proposent|re[çc]oivent|g[èe]rent|tiennent"
    r"|producono|coltivano|allevano|accolgono|preparano|gestiscono|conducono|elaboran|cultivan|cr[íi]an|reciben|producen"
    r"|regentan|gestionan|recebem|produzem|criam|cultivam|gerem|telen|bakken|verkopen|ontvangen|verhuren|runnen|houden"
    r"|dyrker|avler|odlar|brygger|bakar|driver|is[äa]nn[öo]iv[äa]t|viljelev[äa]t|prowadz[ąa]|provozuj[íi]))"
)
"""What a couple does whose business it is."""
