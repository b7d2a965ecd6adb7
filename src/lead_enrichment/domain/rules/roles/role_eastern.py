"""Words for roles in Baltic, Slavic, Romanian, Turkish, Greek and some Nordic languages."""

from typing import Final

_BESIDE: Final = r"(?=\s?[:,/&|–—-]|\s+(?:(?:κα?|κος|пан[иі]?|domnul|doamna)\.?\s+)?(?-i:[^\W\d_a-zß-öø-ÿ])|\W*$)"
"""A name, a mark or the end of the line must follow: a Turkish "sahibi" has knowledge, or a house, as well."""
_FIRM: Final = (
    r"(?:įmonės|bendrovės|firmos|studijos|klinikos|salono|mokyklos|kabineto|uab|ūkio|uzņēmuma|firmas|prakses|studijas"
    r"|salona|skolas|kompānijas|sia|saimniecības|kabineta)"
)
"""Whose head runs the business, and no part of it, in Lithuanian and Latvian."""

OWNER: Final = (
    rf"(?:bendra|{_FIRM} )?savinink(?:as|ė|ai|ės)|(?:{_FIRM} )?(?:līdz)?īpašnie(?:ks|ce|ki|ces)"
    rf"|(?:šeimininkas|šeimininkė|saimnieks|saimniece|peremees|perenaine|ettevõtja){_BESIDE}"
    r"|(?:ettevõtte |firma )?(?:kaas)?omanik(?:ud)?"
    r"|(?:spolu)?majiteľ(?:ka|om|kou|ia|mi)?|(?:spolu)?majitelia"
    rf"|(?:prev[áa]dzkovate[ľl](?:ka)?|provozovatel(?:ka)?|živnostn(?:ík|ička|ice|íčka)){_BESIDE}"
    r"|(?:so|su)?lastni(?:k|ca|ki|ci)(?: podjetja| salona)?|nosil(?:ec|ka) (?:dopolnilne )?dejavnosti"
    r"|samostojn[ia] podjetni(?:k|ca)|(?:su)?vlasni(?:k|ca|ci|ce)(?: obrta| salona| tvrtke| firme| radnje)?"
    r"|obrt,? vl\.|nositelj(?:ica)?(?: opg(?:[- ]?a)?| obiteljskog [\w ]{5,40})|preduzetni(?:k|ca)"
    rf"|(?:co-?)?proprietar(?:ă|e|{_BESIDE})|(?:patron(?:ul|oana)?|(?-i:FIE)){_BESIDE}"
    r"|asociat(?:ă|ul|a)? (?:unic[ăa]?|fondator|administrator)"
    r"|(?:egy[ée]ni|őstermelő) v[áa]llalkoz[óo]|(?:c[ée]g|t[áa]rs|[üu]zlet)tulajdonos[ai]?"
    r"|(?:(?:firma|[iİ]şletme|şirket|d[üu]kkan|marka|at[öo]lye|salon|mağaza|klinik|otel) )?(?<!ev )(?<!mal )(?<!arsa )"
    rf"(?<!araç )(?<!m[üu]lk )(?<!hesap )(?<!veri )(?<!bilgi )(?<!deneyim )(?<!tecr[üu]be )sahibi(?:miz)?{_BESIDE}"
    r"|(?:συν)?ιδιοκτ[ηή]τ(?:ης|ρια|ες)|eigandi|eigendur|omistaja-?yrittäjä|yrittäjä-?omistaja|egenf[öo]retagare"
    r"|(?:съ)?собствени(?:к|чка|ци)|(?:со)?владел(?:ец|ица|ьцы)|(?:спів|су)?власни(?:к|ця|ца|ки|ци)|предузетник"
    rf"|індивідуальний підприємець|индивидуальный предприниматель|(?-i:ФОП|ИП|ЕТ){_BESIDE}"
)
FOUNDER: Final = (
    r"įkūrėj(?:as|a|ai)|steigėj(?:as|a)|(?:līdz)?dibinātāj(?:s|a|i)|(?:kaas)?asutaja(?:d)?"
    r"|(?:spolu)?zakladateľ(?:ka|om|ia)?|(?:so)?ustanovitelj(?:ica)?|(?:su)?osniva[čc](?:ica)?"
    r"|(?:co-?)?fondato(?:are|area|area)|fondator(?=[\s:,/&|–—-]|\W*$)|wsp[óo][łl]za[łl]o[żz]yciel(?:ka)?"
    rf"|kurucu(?:su|muz)?(?: orta(?:k|ğı))?{_BESIDE}|(?:συν)?ιδρυτ[ηή]ς|(?:συν)?ιδρ[υύ]τρια|stofn(?:andi|endur)"
    rf"|(?:med)?stifter(?:e|en)?(?:{_BESIDE}|(?=\s+a[fv]\b))|(?:съ|со|спів)?основател(?:ка|ь|ьница)?|засновни(?:к|ця)|оснивач"
)
LEGAL: Final = (
    r"(?:generalin(?:is|ė) )?direktor(?:ius|ė)|valdes (?:loce(?:klis|kle)|priekšsēdētāj(?:s|a))"
    r"|juhatuse (?:liige|esimees)|tegevjuht|tegevdirektor|direktor(?:ica|ka)|zakoniti zastopnik|odgovorna oseba"
    rf"|administrator{_BESIDE}|c[ée]gvezet[őo](?:je)?|(?:firma |şirket )?yetkili(?:si| kişi)?(?=\s?:|\W*$)"
    r"|διαχειριστ[ηή]ς|διαχειρ[ιί]στρια|ν[οό]μιμ(?:ος|η) εκπρ[οό]σωπος|διευθ[υύ]νων σ[υύ]μβουλος|framkvæmdastjóri"
    r"|управител(?:ка)?|генеральный директор|генеральний директор"
)
EXECUTIVE: Final = (
    rf"(?:{_FIRM} )?vadov(?:as|ė)|(?:{_FIRM} )?(?:vadītāj(?:s|a)|direktor(?:s|e))|juhataja|riadite[ľl](?:ka)?"
    r"|[řr]editel(?:ka)?|styreleder|(?:genel|şirket|[iİ]şletme) m[üu]d[üu]r[üu]?(?! yardım)"
    r"|szef(?:owa)?(?: firmy)?(?! \w)"
    r"|διευθ[υύ]ντ(?:[ηή]ς|ρια)|директор(?:ка)?|руководитель|керівни(?:к|ця)"
)
STAFF: Final = (
    rf"(?!{_FIRM} |generalin)[^\W\d_]{{3,}}(?:ų|o|os|aus|ės|inis|inė|u|as|es|a) (?:vadov(?:as|ė)|vadītāj(?:s|a)"
    r"|direktor(?:ius|ė|s|e))"
    r"|(?:kaupluse|poe|osakonna|filiaali|esinduse|lao|töökoja) juhataja"
    r"|(?:търговски|технически|финансов|коммерческий|технический|финансовый|комерційний|технічний) директор"
    r"|(?!tegev)[^\W\d_]{3,}juht(?:aja)?"
    r"|(?:obchodn|v[ýy]robn|provozn|prev[áa]dzkov|finan[čc]n|technick|marketingov|person[áa]ln)[ýyáaíi] (?:[řr]editel"
    r"|riadite[ľl])(?:ka)?"
    r"|(?:z[áa]stupce|z[áa]stupca) (?:[řr]editele|riadite[ľl]a)"
    r"|direktor(?:ica|ka)? (?:prodaje|marketinga|financij|razvoja|proizvodnje|nabave|nabavke|trženja)"
    r"|szef(?:owa)? (?:kuchni|produkcji|sprzeda[żz]y)"
    r"|(?:satış|mağaza|şube|üretim|pazarlama|bölge|muhasebe|insan kaynakları) m[üu]d[üu]r[üu]"
    r"|(?:genel )?m[üu]d[üu]r yardımcısı"
    r"|(?:διευθ[υύ]ντ(?:[ηή]ς|ρια)|υπε[υύ]θυν(?:ος|η)) (?:πωλ[ηή]σεων|παραγωγ[ηή]ς|μ[αά]ρκετινγκ|λογιστηρ[ιί]ου)"
    r"|βοηθ[όο]ς(?: [^\W\d_]+)?|γραμματ[έε]ας|γραμματεία|υπ[άα]λληλος|ρεσεψιον[ίι]στ"
    r"|директор (?:по|продажи|маркетинг)|(?:verslunar|s[öo]lu|verk|skrifstofu)stjóri"
)
STEMS: Final = tuple(
    "savinink|īpašnie|šeimininkas|šeimininkė|saimnie|peremees|perenaine|ettevõtja|omanik|majite|vádzkovate"
    "|vadzkovate|provozovatel|živnostn|lastni|nosilec|nosilka|podjetni|vlasni|obrt|nositelj|preduzetni|proprietar"
    "|asociat|patron|fie|vállalkoz|vallalkoz|tulajdonos|sahibi|ιδιοκτ|eigand|eigend|omistaja|egenf|собствен|владел|власни"
    "|предузетник|підприємець|предприниматель|фоп|ип|ет|įkūrėj|steigėj|dibinātāj|asutaja|zakladate|ustanovitelj|osniva"
    "|fondato|założyciel|zalozyciel|kurucu|ιδρυτ|ιδρύτ|stofn|stifter|основател|засновни|оснивач|direktor|valdes|juhatuse"
    "|tegev|zastopnik|odgovorna|administrator|cégvez|cegvez|yetkili|διαχειρ|εκπρόσωπ|εκπροσωπ|διευθ|framkvæmd|управител"
    "|директор|vadov|vadītāj|juhataja|riadite|ředitel|reditel|styreleder|müdür|mudur|szef|руководит|керівни|juht"
    "|stjóri|υπεύθυν|υπευθυν|βοηθ|γραμματ|υπάλλ|υπαλλ|ρεσεψιον".split("|")
)
"""What a line must contain (in lower case) to hold one of them."""
LANGUAGES: Final = {
    "administrator": frozenset(("ro", "pl")),
    "proprietar": frozenset(("ro",)),
    "patron": frozenset(("ro",)),
    "fie": frozenset(("et",)),
    "stifter": frozenset(("da", "no", "nb", "nn")),
    "szef": frozenset(("pl",)),
}
