"""Small words of each language that open a sentence or a heading with a capital, and are names somewhere else.

"Om Ann" is about Ann in Swedish, "Per" means by in Italian and "Namens Ann" on her behalf in Dutch. Such a word in
front of a name is no part of it where the page is in that language. First names that a language has stay out.
"""

from collections.abc import Mapping
from typing import Final

_WORDS: Final = {
    "sv": (
        "alltid aven bakom bara basta bredvid dar denna deras detta din eller fraga fragor framfor fran genom"
        " halsa har hennes hur ibland igar imorgon innan kontakta kring maila manga med mellan mitt nu nya och"
        " ofta om over redan ring samt se tack till utan vad var vara varfor varje vem vid"
    ),
    "da": (
        "allerede bedste denne deres din eller foran gennem hendes hvad hvem hvor mange med mellem nu nye om over"
        " ring samt se skriv sporg tak til uden"
    ),
    "no": (
        "aldri allerede alltid bare beste denne deres din eller foran gjennom hennes hva hvem hvor les mange med"
        " mellom mitt na nye om over ring samt se skriv takk takket til treff uten var"
    ),
    "nl": "alleen alsof beste dank dankzij deze en geachte lees liefs na namens nu over uit zie",
    "de": (
        "art auch aus chef danke dann im lerne liebe nur obwohl ruf schon sowie statt tod tode treffe trotz und"
        " viele weil"
    ),
    "fr": (
        "au aux ces cette chers comment deja demandez ecrivez elle ils les leurs lisez ma merci ou par reservez"
        " sans ses sur ta un"
    ),
    "it": (
        "cari che chi chiedi come con gia gli lei ma mai mio molti nei nel noi ora questa sempre su sua sul"
        " sulla un una uno vedi zona"
    ),
    "es": (
        "alli colonia como con delante descubre detras elige ella en escribe este hasta juntos mi pero querida su"
        " tu un una ver zona"
    ),
    "pt": (
        "ao aos ate caro como contra descubra dia diante ela ele em escreva ja jovem lei mas meu minha"
        " muitos na nas obrigado onde ou pergunte quem reserve sem sempre seu so sob sua teu uma ver"
    ),
    "pl": "ale czytaj dziekuje na nami napisz pan pana pania panu skontaktuj ta tam tu zapytaj zarezerwuj zobacz",
    "cs": (
        "ale casto ctete dekuji jeho jeji jejich jen jiz kde kdo kolem mezi mnoho muj na nam napiste nas"
        " nebo nikdy objednejte pan pana podle pred pri proc server spolecne tady tam tato tento tvuj vam viz"
        " vsichni vzdy zavolejte zeptejte"
    ),
    "hu": (
        "alatt csak egy egyutt elott enyem es ez ezt felett fiatal foglaljon gyakran hogyan hol irjon itt"
        " kerdezze kicsi kik korul koszonom lasd ma mar mi mienk miert mikor mindig nelkul nev olvassa ove regi"
        " soha szerint teljes tied uj utan vagy"
    ),
    "ro": (
        "aceasta acest acolo acum aici cand citeste contra cu dar deja din doamna doar domnul dupa fara fiecare"
        " impreuna inainte intre intreaba lor mea mereu meu mica multumesc niciodata noastra noi nostru noua"
        " pentru prin rezerva sau scrie spre tanar tau toti vechi vezi"
    ),
    "tr": (
        "ama bakin bazen benim beraber bir birlikte biz bizim bu bugun butun buyuk cok degerli gibi gore hakkinda"
        " icin kucuk nasil neden nerede okuyun onlar onun sadece sayin senin sevgili simdi siz sonra sorun su"
        " tesekkurler tum veya yazin"
    ),
    "fi": (
        "ennen han hanen heidan hyva ilman ja jo joka kaikki kanssa katso kiitos kirjoita kuka kysy lue"
        " luona me meidan miksi minun missa miten monta nuori nyt olen olet oli pieni rakas siella sinun"
        " soita suuri taalla tai tama usein uusi vain vanha ylla"
    ),
    "hr": (
        "cesto citajte danas dragi gdje gospodin hvala ili iza izmedu kada kako kod mnogi na nas nasa nikad"
        " njegov njezin njihov novi ova ovaj ovdje pisite pitajte prema pri prije rezervirajte sada samo svaki svi"
        " takoder tamo tko tvoj uvijek vec veliki vidi zajedno zasto"
    ),
    "en": ("beside black blue golden green gun job less little lower made me over royal run sole unless us west white"),
    "sk": (
        "ako ale alebo casto citajte dakujem jeho kde ked len medzi mlady mnoho na nam napiste nas nasa"
        " nikdy objednajte opytajte pan pana podla pozri preco pred pri spolocne tam tato tento tiez tu tvoj uz"
        " vam vsetci vzdy"
    ),
    "sl": (
        "ampak brez danes dragi glej gospa gospod hvala kaj kako kdo kje ko med mnogi na nas nasa nikoli njegov"
        " njen njihov pisite pogosto preberite pred pri rezervirajte samo skupaj ta tam tudi tukaj tvoj vedno"
        " vprasajte vsak vsi zakaj zdaj"
    ),
    "lt": (
        "aciu ant apie arba bet brangus cia dabar daug daznai didelis esu iki ir jau jaunas jos ju jus ka kada"
        " kaip kartu kas kiekvienas klauskite kodel kur mano mazas musu naujas niekada nuo pries rasykite senas"
        " siandien sis skaitykite su sveiki taip tarp tavo tik uz virs visada visi"
    ),
    "lv": (
        "aiz ari bet biezi daudz esam esmu iepazisties jau jauna jautajiet jus ka kad kapec kas katrs ko kopa kur"
        " laipni lasiet lidz liels mans mazs milais mums musu nekad paldies par pirms rakstiet sis sodien starp"
        " tagad tavs tikai tur un uz vai vecs vienmer vina vinas vinu virs visi"
    ),
    "et": (
        "aga ainult aitah alati enne hea iga ja juba juures ka kes kirjuta koik koos kui kuidas kus kusi"
        " lisaks loe meie miks minu mitte nende noor nuud oleme olen oli palju parast sageli seal siin sina sinu"
        " suur tana tere ule uus vaata vaike vana"
    ),
    "ca": (
        "abans amb aquest aquesta ara benvinguts contra darrere davant descobreix ell ella els en escriu estimada"
        " estimat fins gracies ja junts les llegeix mai meu meva molts nomes nosaltres nou pero perque petita"
        " segons sempre seu seva sota tambe teu tots truca vell veure"
    ),
    "el": (
        "αγαπητε αλλα απο για γιατι γνωριστε δικοσ εδω ειμαι ειμαστε εκει επισησ ευχαριστω καθε και καλεστε καλωσ"
        " κατω μαζι μασ με μεγαλη μεσα μετα μικρη μονο νεοσ οι ολοι οταν παλια παντα πανω ποιοσ ποτε που πριν πωσ"
        " σασ σε σημερα στα στη στην στο στον τα τη την τησ τι το τον του τουσ των τωρα χωρισ"
    ),
    "bg": (
        "аз без благодаря вече вие винаги всеки всички във голям днес до добре за заедно запознаите защо или как"
        " какво когато кои къде малък млад много моят моята на нашата нашият неговият ние никога но нов нова"
        " обадете от пишете по при само сега скъпи стар със също тази там този тук често"
    ),
}
_SHARED: Final = {"nb": "no", "nn": "no", "sr": "hr", "bs": "hr", "rs": "hr"}
"""Codes of languages that share their small words with another."""
SMALL_WORDS: Final[Mapping[str, frozenset[str]]] = {
    **{lang: frozenset(words.split()) for lang, words in _WORDS.items()},
    **{lang: frozenset(_WORDS[other].split()) for lang, other in _SHARED.items()},
}
"""The folded words by the two letters of a language."""
