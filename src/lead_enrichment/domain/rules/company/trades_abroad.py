"""Words for trades in the languages of the south and the east, as companies add them to a whole name."""

from typing import Final

from lead_enrichment.domain.names.lexicon import fold
from lead_enrichment.domain.names.work_words import is_work

TRADES_ABROAD: Final = frozenset(
    map(
        fold,
        """
guitarras guitarra luthier lutier fotografía fotógrafo fotógrafa fotografia fotografo fotografa fotograf osteopata
osteópata posturologo posturologa fisioterapista fisioterapeuta fisioterapia nutricionista nutrizionista dietista
psicologo psicologa psicólogo psicóloga psicología psicologia terapeuta logopeda podologo podologa podólogo podóloga
odontología odontologia odontólogo dentista estética estetica estetista massaggi massoterapia masajes massagens
cerámica ceramica ceramiche cerâmica céramique céramiques joyería joyas gioielli orafo joias ourives bijoux
arquitectura arquitecto arquitecta arquitetura arquiteto arquiteta architetto architettura geometra interiorista
abogada advogado advogada avvocato avvocata asesoría asesor consultora consultor contabilidade commercialista
ilustración ilustraciones ilustradora ilustrador illustrazioni diseño jardinería jardines giardini jardinage
fontanería electricidad electricista elettricista eletricista pintura pintor pinturas imbianchino serralharia
carpintaria ebanista fusteria fuster ebanisteria falegname mobili muebles marroquinería zapatería sastre sartoria
apicoltura apicultura vini vinos vinhos viticoltore viñedos peluquera estilista parrucchiera parrucchiere maquillaje
ceramika fotografia kosmetyka kosmetologia fryzjer stolarstwo stolarz hydraulik psycholog fizjoterapia tapicer
krawiectwo
truhlářství truhlář fotografie keramika kosmetika masáže zahradnictví instalatér
elektrikář kadeřnictví švadlena
kozmetika gyógyszertár panzió étterem szalon nyelviskola
fodrászat fodrász fotós fotó kerámia asztalos ügyvéd fogászat masszázs tâmplărie fotograf avocat
avukat hukuk bürosu mimarlık mühendislik inşaat emlak mobilya güzellik salonu kliniği polikliniği muayenehanesi diş
özel ağız
sağlığı hekimi diyet beslenme kuaför terzi eğitim sigorta müşavir uzman uzm psk dyt
bútor ügyvédi iroda műhely pékség burkoló festő villanyszerelő közjegyző fogorvos állatorvos autószerelő kozmetikus
ślubna ślubny użytkowa notarialna notariusz adwokacka prawny radca prawnego stomatologiczny kosmetyczny fryzjerski
remontowe budowlane ogrody meble
svatební účetní podlahy okna dveře střechy kurzy svadobná podlahy okná
Φωτογράφος Φωτογραφία Ψυχολόγος Παιδοψυχολόγος Ψυχοθεραπευτής Ψυχοθεραπεύτρια Δικηγόρος Οδοντίατρος Ορθοδοντικός
Αρχιτέκτονας Αρχιτέκτων Λογιστής Λογίστρια Συμβολαιογράφος Φυσικοθεραπευτής Φυσικοθεραπεύτρια Διαιτολόγος
Διατροφολόγος Λογοθεραπευτής Λογοθεραπεύτρια Κτηνίατρος Ιατρός Γυναικολόγος Δερματολόγος Κεραμική Κοσμήματα
Ηλεκτρολόγος Υδραυλικός Μηχανικός
photographies apicoltore apicoltrice vitraux escultura esculturas orgels klangschalen trauerreden trauerrednerin
repostería pastelería pasticceria confeitaria traductora traductor traduzioni traduções notaio veterinario veterinária
""".split(),
    )
)

_BEGINNINGS: Final = tuple(
    "fotogra photogra psycholog psikolog pszicholog psiholog psychother psychoter psikoter physiother physioter"
    " fizyoter fizjoter"
    " fysioter fizioter osteopat chiropr kiropr podolog pedicur kosmeti kozmeti cosmeti kerami cerami keraami massag"
    " masaz massaz architek arquitet arquitec architet arhitek advoka adwoka advoga avvoca odvetni odvjetni notari"
    " dietet dieteti diyetis nutrici nutrizi logoped homeopat akupunk acupunc ortodon orthodon stomatolog odontolog"
    " dermatolog ginekolog veterin elektri elektro instalat ilustra illustra dizajn restaurat restauro restauri tapicer"
    " konsult decora florist frizer frisor kuafor".split()
)
"""How words of trades begin that most languages share ("fotógrafo", "fotograaf", "fotogrāfe")."""
_OF_WORK_ABROAD: Final = tuple(
    "stvi ctvi stvo ctvo stwo ctwo arnia ovani szat szet javitas keszites szereles tervezes muhely cilik culuk ciligi"
    " culugu ligi lugu palvelu palvelut hoitola hieronta hoito rakennus kuvaus kauppa paja verstas toimisto suunnittelu"
    " huolto kampaamo remontti valmennus teenused buroo stuudio paslaugos kabinetas klinika dirbtuves studija"
    " bedrijf winkel lessen praktijk begeleiding verzorging konst verkstad vaerksted dienst klinik".split()
)
"""How words for work end that are nobody's surname ("čalounictví", "méhészet", "danışmanlığı", "rakennus")."""
_SHORTEST: Final = 6


def is_trade_abroad(plain: str) -> bool:
    """Whether a folded word is a trade in most languages by its beginning, or work in one of them by its end."""
    known = plain.removesuffix("s") in TRADES_ABROAD or is_work(plain)
    return known or (len(plain) >= _SHORTEST and (plain.startswith(_BEGINNINGS) or plain.endswith(_OF_WORK_ABROAD)))
