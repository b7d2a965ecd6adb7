"""Words for shops, workshops and kinds of work, told by how they end, where no list has them as names.

No list holds the trades of all languages, but "Gelateria", "Blanchisserie", "Hondentrimsalon" and "Květinářství" say by
their ends what they are. An end stands here where hardly one of the 100,000 known last names has it.
"""

from functools import lru_cache
from typing import Final

from lead_enrichment.domain.names.alphabets import latin
from lead_enrichment.domain.names.lexicon import lexicon

_SHORTEST: Final = 6
_LONG: Final = 8
_ENDS: Final = tuple(
    # Italian, Spanish, Portuguese, French
    "eria erias erie eries ficio ficios ficina ficine turismo coltura cultura noleggio lavasecco oteca otecas"
    " taria daria laria raria saria xaria haria zaria autoscuola autoescola autoescuela"
    # German
    " erei ereien betrieb betriebe werkstatt handlung handel schule salon studio verleih kanzlei apotheke zentrum"
    " geschaft dienst reinigung entsorgung vermietung verarbeitung bekampfung rumpelung ferienhof pferdehof reiterhof"
    " bauernhof biohof ponyhof weinstube bierstube kaffeestube laden zucht gaststatte wirtschaft service eisdiele cafe"
    " sanitatshaus modehaus reformhaus"
    # Dutch
    " erij erijen bedrijf bedrijven school kliniek praktijk verzorging kantoor verblijf centrum bestrijding apotheek"
    " snackbar viswinkel groentewinkel fietsenmaker pensionstal"
    # Polish, Czech, Slovak, Croatian, Slovenian
    " arnia ernia alnia ownia stwo ctwo stvo ctvo stvi ctvi arna irna ovna arnica ilnica lnica arija erija pekaren"
    " cukraren vinaren kaviaren tlaciaren cistiaren servis turystyka skola avtosola"
    # Swedish, Danish, Norwegian
    " ageri akeri akteri agteri yggeri ejeri meieri ysteri ickeri ekkeri edkeri ykkeri yckeri vatteri vaskeri renseri"
    " risteri rosteri kradderi kredderi maleri mageri tageri gartneri plageri slageri konditori branneri braenderi"
    " rokeri polstreri binderi fiskeri verksted verkstad verkstaden vaerksted salong salongen skole skolan skolen butik"
    " butiken butikk butikken byra byran kontor kontoret pensionat affar forretning smedje smedja apotek"
    " handelstradgard vandrarhem vardshus hunddagis hundtrim biodling firma glassmester glarmester bokhandel"
    # Finnish, Estonian
    " pesula kampaamo liike kauppa hoitola leipomo panimo tislaamo ompelimo verhoomo savustamo toimisto tarha korjaamo"
    " koulu huolto ravintola kahvila vuokraamo puhdistamo maalaamo teurastamo taimisto kirjapaino savipaja apteekki"
    " tookoda ikoda ukoda studio stuudio teenindus apteek lillepood raamatupood juveelipood pesumaja kohvik pagariari"
    # Hungarian
    " muhely szalon iskola szerviz iroda nyomda csarda etterem kozmetika szet szat uzlet konyvesbolt viragbolt husbolt"
    " vendeghaz borhaz teahaz apartmanhaz panzio pekseg cukraszda"
    # Turkish
    " hanesi cilik culuk ciligi culugu lokantasi firini kitabevi konukevi kebapcisi kahvecisi"
    # Lithuanian, Latvian
    " ykla ykle ininkyste dirbtuve dirbtuves darbnica nieciba dzetava maiznica ejnica matnica"
    # English, and what most languages share
    " aesthetics dontics iatry opathy ology shop shops works supplies rentals repairs petsitting dogwalking kiosk"
    " technik technika pension penzion autoservis"
    # arts, cures, lessons in most of them, as letters fold
    " therapies therapie therapia terapia terapie terapias terapi terapija therapy opatia opatie opathie opatija ologie"
    " ologies ologia ologi ologija logopedia logopedie grafie fotografia fotografi fotografering fotografija"
    " videography"
    " fotografin fotografen fotograaf fotografo therapeut therapeutin terapeut foto design coaching training traening"
    " trening lessen lektioner unterricht undervisning kurser"
    # what is done in a house, a garden and an office
    " werken techniek technieken elteknik autoteknik onderhoud begeleiding advies diensten verhuur bouw arbeiten"
    " beratung"
    " bau heilkunde heilpraxis pflege planung tjanst tjanster laggning sattning fallning arbejde arbejder pleje vask"
    " tjeneste tjenester pleie puss palvelu palvelut kuvaus asennus asennukset muotoilu hoito remontti remontit"
    " impianti instalace instalacje instalacije instalacii instalatii montaz muhendislik danismanlik avukatlik mimarlik"
    " szereles epites festes javitas felujitas kezeles burkolas".split()
)
_LONG_ENDS: Final = tuple("arie aria torie".split())
"""How trades end in Portuguese and Romanian, and, in short words, names."""
_FIRST_NAMES_BEHIND: Final = ("maria", "marie")

BEFORE_FIRST_NAMES: Final = frozenset("oma omi mamie nonna papi pappa mutti barber handy ring treff bonjour".split())
"""Kin, trades and calls that are somebody's name elsewhere: in front of a first name alone they are none."""
_WORKERS: Final = tuple(
    "schutter vanger fanger bestrijder makker maker macher bouwer bauer leger meester meister jager jaeger "
    "fluisteraar flusterer bakker backer slager schlachter smid schmied schneider trainer trainerin gieter schilder "
    "monteur dokter doktor arts arzt arztin therapeut therapeutin fotograaf fotograf fotografin gids kapper kapster "
    "frisor friseur boer bauerin imker tuinman gartner klusser verzorger pfleger begeleider begleiter leraar lerares "
    "lehrer lehrerin vakman handwerker vegers veger feger putzer wasser poetser schrauber sattler hirte herder "
    "fischer visser dealer rydder fejer mester mannen fixaren doktorn skaereren haandvaerker hantverkare mekaniker "
    "doktoren smed snedker snickare rorlaggare malare frisoren hviskeren viskaren".split()
)
"""How workers are called in the languages that join their words ("Rattenschutter", "Pferdeflüsterer")."""


@lru_cache(maxsize=8_192)
def is_worker(folded: str) -> bool:
    """Whether a folded word, joined of two, is what somebody does: in front of a first name it is no first name."""
    if len(folded) < _LONG or not folded.endswith(_WORKERS):
        return False
    return folded not in lexicon().firsts and folded not in lexicon().lasts


@lru_cache(maxsize=8_192)
def is_work(folded: str) -> bool:
    """Whether a folded word is a trade or a shop by its end, and no name that a list has."""
    if len(folded) < _SHORTEST or not folded.endswith(_ENDS):
        long = len(folded) >= _LONG and folded.endswith(_LONG_ENDS) and not folded.endswith(_FIRST_NAMES_BEHIND)
        if not long:
            return False
    plain, known = latin(folded), lexicon()
    return plain not in known.firsts and plain not in known.lasts
