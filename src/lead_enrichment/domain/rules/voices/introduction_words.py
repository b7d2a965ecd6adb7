"""Words by which people introduce themselves on a website, alone or as a couple, in many languages."""

import re
from typing import Final

from lead_enrichment.domain.late_pattern import late_pattern

SELF: Final = re.compile(
    r"(?<!\w)(?:(?:hi|hey|hello|welcome|hallo|bonjour|hola|ciao|ol[áa]|moin|servus)[!,.\s–-]+)?"
    r"(?:(?:two|three|four|both) of us\s*[,:(–—-]"
    r"|we are(?! an?\b| the\b)|we['’]re|(?<!wer )wir sind|nous sommes"
    r"|(?<!quienes )(?<!quiénes )(?<!quem )somos|(?<!chi )siamo|wij zijn|my (?:full |real )?name is"
    r"|my name['’]s|the name['’]s"
    r"|(?:wir|nous|noi|nosotr[oa]s|nosaltres|n[óo]s|wij|vi)(?:,| [–—-])(?: (?:das |die |le |les |la |el |los |het |de "
    r"|i )?(?:ehepaar|br[üu]der"
    r"|geschwister|schwestern|familie|fratelli|fr[èe]res|s[œo]e?urs|hermanos|hermanas|germans|irm[ãa]os|broers|zussen"
    r"|ekteparet|[æa]gteparret))?"
    r"|vi (?:[äa]r|er)|eg (?:heiter|er)|olemme|(?<!, )som(?= (?:en|la|na|l['’]))|em dic|(?:el meu )?nom [ée]s|s[oó]c"
    r"|nimeni "
    r"on|olen"
    r"|i['’]m|named me|calls? me,?|i go by|it['’]s me,|we,|me,"
    r"|we\s?(?:\(|[–—-]\s)(?:(?:that(?:['’]s| is)|meaning|i\.?e\.?,?)\s)?|i am|this is|i,|je[gj],|jag,|eu,|já,"
    r"|ik,|io,|mein name ist|ich bin"
    r"|ich hei(?:ß|ss)e|ich,"
    r"|je suis|je m['’]appelle|je me nomme|mon nom est|moi,? c['’]est|moi,"
    r"|me llamo|mi nombre es|soy|yo,|mi chiamo|il mio nome [èe]|io sono|sono|mijn naam is|ik ben|ik heet"
    r"|chamo-me|me chamo|o meu nome [ée]|meu nome [ée]|(?:eu )?sou(?: [ao](?= (?-i:[A-ZÀ-Þ])))?"
    r"|m[ăa] numesc|numele meu (?:este|e)"
    r"|jag heter|mitt namn [äa]r|jeg hedder|jeg heter|mitt? navn er|mam na imi[ęe]|nazywam si[ęe]|jestem"
    r"|jmenuji se|jsem"
    r"|mani sauc|mans v[āa]rds ir|mano vardas|(?:mina|minu nimi) on|mina olen|(?:moje ime|ime mi) je|zovem se|ja sam"
    r"|[ée]g heiti|(?:benim )?ad[ıi]m|ismim|(?:merhaba|selam)[!,.]? ben|ονομ[άα]ζομαι|με λ[έε]νε|(?:ε[ίι]μαι [οη])"
    r"|(?-i:(?:[Aa]š )?[Ee]su|(?:[Ee]s )?[Ee]smu|Sem|[Jj]az sem|Sunt|[Ee]u sunt)(?= (?-i:[A-ZÀ-Ž]))"
    r"|казвам се|аз съм|меня зовут|мене звати|ја сам"
    r"|vol[áa]m sa|(?<![a-zæøå],\s)(?<!eren )(?<!firmaet )som(?= (?-i:[A-ZÁ-Ž]))|(?:a )?nevem|even voorstellen|je me"
    r" pr[ée]sente|mi presento"
    r"|me presento|ich stelle mich vor|ik stel mij(?:zelf)? voor)"
    r"(?:\s+(?-i:(?P<again>[A-ZÀ-Þ][\w’'-]+))\s?[,.!…–-]+\s+(?=(?P=again)\s))?\s*[:,]?\s*",
    re.IGNORECASE,
)
WE: Final = re.compile(
    r"we\b|\w+ of us|wir\b|nous\b|somos|siamo|wij\b|noi\b|nosotr[oa]s|nosaltres|n[óo]s\b|vi\b|olemme|som\b",
    re.IGNORECASE,
)
WE_APPOSED: Final = re.compile(r"(?:wir|nous|noi|nosotr[oa]s|nosaltres|n[óo]s|wij|vi)(?:,| [–—-])", re.IGNORECASE)
WE_HAVE_IT: Final = late_pattern(
    r"[üu]bernommen|[üu]bernahmen|f[üu]hren|leiten|betreiben|bewirtschaften|gegr[üu]ndet|er[öo]ffnet|verw[öo]hnen"
    r"|begr[üu](?:ß|ss)en|hei(?:ß|ss)en"
    r"|freuen|\b(?:repris|rachet[ée]|ouvert|cr[ée]{2}|fond[ée]|accueill\w+|tenons|g[ée]rons|dirigeons|recev\w+)\b"
    r"|\b(?:apert|rilevat|fondat|acquistat)\w"
    r"|gestiamo|accoglia|\babrimos|\bfundamos|llevamos|regentamos|compramos|(?:hemos|vam) (?:abierto|obrir|agafar"
    r"|fundar|comprar)|portem|assumimos|gerimos"
    r"|overgenomen|runnen|geopend|openden|drijven|heten|\b[äa]ger\b|\be[ij]er\b|\bdriver\b|\bdriv(?:it|er)\b|to[gk] "
    r"(?:[öo]ver|vi)|overto[gk]|[öo]vertog|to[gk] .{0,60}?[öo]ver\b"
    r"|k[öo]pte|k[øo]bte|kj[øo]pte|[öo]ppnade|[åa]bnede|[åa]pnet|startade|startede|startet|[öo]nskar|[øo]nsker"
    r"|heter? (?:er|dere)"
    r"|\b(?:wonen|wohnen|leben|habitons|vivons|viviamo|vivimos|mieszkamy) (?:hier|ici|qui|aqu[íi]|tu)\b|\bbor h[äe]r\b",
    re.IGNORECASE,
)
"""What those who have a place say of themselves behind "wir, Ann und Bob Roe,"; a guest says that he liked it."""
WE_SOLD: Final = re.compile(
    r"verkauft|[üu]bergeben|vendu|c[ée]d[ée]|vendut|cedut|vendimos|traspasa|vendre|vendemos|verkocht|s[åa]lde|solgte",
    re.IGNORECASE,
)
HIRED: Final = re.compile(
    r".{0,120}?(?:\bI (?:first |recently |just |have )?joined (?!my|the family|forces|him|her|(?:an?|another) )"
    r"|\b(?:proud|new(?:est)?|the latest) (?:member|addition)\b|\bI (?:began|started|am doing|completed) (?:a"
    r"|my) [\w -]{0,24}(?:residency|internship|apprenticeship) (?:here|with|at)\b"
    r"|\bI(?:['’]ve| have) been (?:a (?:\w+ )?)?(?:member|part|working|employed)\b"
    r"(?: of| with| at| for){0,2} (?:the|this|our) )",
    re.IGNORECASE,
)
"""How somebody goes on behind the name whom others have hired."""
HERE: Final = re.compile(
    r"\W*(?:(?:hi|hey|hello|g['’]day|howdy|aloha|welcome|ahoy|greetings|good \w+)[^.,!?]{0,40}[.,!–—-]+\s+)?"
    r"(?-i:(?P<name>[A-ZÀ-ÞŐŰŠŽČŁŚ][\w'’-]+(?:\s[A-ZÀ-ÞŐŰŠŽČŁŚ][\w'’.-]+){0,3}))\s+(?:here|vagyok)"
    r"(?=\s*(?:[.,!:;–—-]|and\b|from\b|with\b|és\b|az?\b|$))",
    re.IGNORECASE,
)
"""How Ann Roe opens a letter: "Ann Roe here"."""
STEMS: Final = tuple(
    " here|of us|me, |we, |named me|call me|calls me|go by|it's me|it’s me|we are|we're|we’re|we (|we -|we –|we —"
    "|wir sind|nous sommes"
    "|somos|siamo|wij zijn|name is|name's|name’s|i'm|i’m|i am|this is|i, "
    "|mein name|ich bin|ich hei|ich, |je suis|m'appelle"
    "|m’appelle|me nomme|mon nom|moi, |c'est|c’est"
    "|me llamo|mi nombre|soy |yo, |mi chiamo|mio nome|sono |mijn naam|ik ben|ik heet|chamo|meu nome|sou "
    "|heter|hedder|namn är|navn er"
    "|nazywam|jestem|jmenuji|jsem |wir, |wir – |nous, |noi, |nosotros, |nosotras, |nosaltres, |nós, |wij, |vi, |vi är"
    "|vi ar|vi er|eg heiter|eg er |olemme|som en|som la|som l'|som l’|som na|em dic|nom és|nom es|soc |sóc |nimeni"
    "|olen | vagyok|volám sa|volam sa|som |nevem |voorstellen|ik stel"
    "|mam na imi|jeg, |jag, |eu, |já, |ik, |io, |numesc|numele meu|me présente|me presente|mi presento|me presento"
    "|stelle mich|mani sauc|mans vārds|mano vardas|mina o|nimi on|moje ime|ime mi je|zovem|ja sam|ég heiti|eg heiti"
    "|adım|adim|ismim|merhaba|selam|ονομ|με λ|είμαι|ειμαι|esu |esmu |sem |sunt |казвам|аз съм|зовут|звати|ја сам"
    "".split("|")
)
