"""Names of people that businesses are as often called after without any person being meant."""

from collections.abc import Iterable
from typing import Final

from lead_enrichment.domain.names.lexicon import fold, lexicon

SCENERY: Final = frozenset(
    "bay beach birch brook brooks bush canal cedar cliff cove creek crest dale dune elm field fields forest ford "
    "garden glen green grove harbor harbour heath heights hill hills hollow island isle lake lane marsh meadow mill "
    "moor mountain oak oaks park pine point pond prairie ridge river rivers rock rose sands shore springs star stone "
    "street summit terrace vale valley view wells wharf willow wood woods".split()
)
"""Last names that are as often the place a business is called after."""
THINGS: Final = frozenset(
    "maple lone coral amber pearl ruby opal jade sienna reed basil ginger olive hazel willow fern heather daisy lily "
    "violet poppy laurel holly aspen rowan linden myrtle forrest brook cliff heath sandy misty stormy sunny "
    "skye stella dawn eve noel chase hunter archer king duke baron royal noble bishop deacon liberty patience "
    "mercy bliss felicity merry gay lucky destiny trinity genesis heaven eden brooklyn memphis cheyenne dakota "
    "milan asia chelsea essex devon denver phoenix orlando jewel sterling goldie rusty dusty buck colt robin "
    "jay raven lark drake kitty bunny birdie buddy ace rex buster rocky woody bud dolly penny worth scarlet "
    "blossom ivory ebony magnolia camellia dahlia jasmine rosemary honey candy brandy sherry margarita tequila "
    "pepper kale terra mavi elaia diem corona dor pura gunes deniz yildiz bahar virag arany flor lato sia nonna".split()
)
"""First names that are as often a thing or a town a business is called after."""
SURNAMES_TOO: Final = frozenset(
    "carson dalton davidson donovan emerson finley hunter irving jameson keegan mackenzie malone mason mckenna moore "
    "phillips reagan remington rhodes ryder sawyer shaw simmons sloan sterling sutton weston whitney winston".split()
)
"""First names that are surnames as often, beside those of the lexicon's `rather_last`."""
WARES: Final = frozenset(
    "homes music books art arts crafts dance spas strings drums press words florals kitchen coffee tea wine wines "
    "vineyard honey cheese meats ranch pets trees stone decor solar locks keys storage rugs knitwear boots leather "
    "bags hats gems silver tool tools advisors eyewear medicine hairdresser tuition photographic videography "
    "productions illustration sculpture frames collectibles imports exports sales hire charters expeditions safaris "
    "lodge retreats camps cycles bicycles skis surf boards knives monuments upholsterer saddles farrier pump stairs "
    "staircases shutters handmade originals golf tennis yachts wells fine film films voice ballet silks glass "
    "millinery bakes tobacco".split()
)
"""What businesses deal in; behind a whole name none of them is a surname ("Ann Roe Homes")."""
SECOND_NAMES: Final = frozenset(
    "mae may jane jayne ann anne anna rose marie mary kate lou lynn lynne lyn jo joan sue ellen beth belle grace "
    "jean kay kaye rae ruth elizabeth louise leigh claire pearl maria lena luise sophie efendi "
    "usta hanim bey abla".split()
)
"""Second first names: "Ella Mae Interiors" bears no surname."""
HOUSES: Final = frozenset(
    "cascina podere casa case villa villas ca corte corti tenuta masseria fattoria borgo torre torri locanda "
    "baita malga "
    "maso masi mas monte santa san sant santo val valle castello rocca colle poggio trattoria osteria bottega antica "
    "antico vecchia vecchio nuova nuovo bella bello maison domaine chateau ferme moulin clos relais logis chez auberge "
    "finca cortijo masia mesa quinta herdade solar monte pension pensjonat dom dwor zajazd karczma penzion "
    "statek chata "
    "szent sankt svaty svata swiety sint vila dvur hospoda "
    "cal can haus hof gasthof huis hoeve cafe kafe bistro bar da dal dalla alla al".split()
)
"""Words for houses and inns that stand before a first name and are nobody's surname there ("Villa Carlotta")."""

MOODS: Final = frozenset(
    "golden thread inner compass wild quiet mind copper kettle red silver lining paper velvet salted juniper moss dusk "
    "kindred spirit spirits heron blue pure balance sacred space ivory smiles leaf charm roots lumen lux acorns little "
    "wander bloom glow radiant serene tranquil calm breath soul soulful spirit wings feather "
    "seele seelen klang herz raum wilde stille kraft blaue stunde innere mitte grune oase goldene zeiten sonne sonnen "
    "blick sana haut roter faden lichte momente feine sache alte neue neuer wege weg kleine auszeit leben schone licht "
    "aussicht zeit ruhe quelle ursprung wohlsein "
    "terre etoile etoilee ame sereine douce plume legere fleur sauvage heure bonheur epoque reve bleu bleue filante "
    "pause detente bulle zen source claire main verte coeur ouvert lumiere interieure fil rouge encre mille couleurs "
    "alquimia ayurvedica alma serena luna nueva mente plena cuerpo raiz tierra madre agua clara silvestre barro "
    "camino interior piel canela sol naciente manos libres aire puro vida consciente estrella polar espacio gaia dulce "
    "hogar anima rossa rosso mani sapienti pelle libera corpo armonico punto croce filo fiore selvatico dolce sosta "
    "luce interiore stella marina acqua chiara equilibrio vitale cuore aperto arte spazio olistico bosco incantato "
    "profumo divino lua mae livre morena nascente maos plena estrela lar ponto luz "
    "innerlijke rust zachte kracht roos stilla water gouden draad blauwe reiger puur geluk vrije vogel groene vingers "
    "nieuwe wegen punt warme handen fijne huid zon heldere bron rode lief haar oude "
    "inre lugn vilda vilde rosen roser ljus lys roda rode traden trad grona gronne fingrar fingre bla timmen time ren "
    "fria frie vingar vinger lilla lille solen varma varme hander haender nya nye vagar veje kallan kilde gyllene "
    "gyldne snittet snit goda gode livet mjuka blode steg trin skogens skovens ro indre hela hele gamla gamle livs "
    "dobra energia zielona laka cicha przystan dzika roza zlota nic czerwona nowa droga cieple dlonie piekna skora "
    "wolny ptak czarna czysta woda dobre zycie lesny zakatek bialy kamien strefa ciszy harmonia ciala gwiezdny pyl "
    "energie zelena louka tiche misto divoka ruze zlata nit cervena cesta teple ruce krasna plet volny maly cista "
    "dobry zivot lesni zatisi bily oaza klidu harmonie tela hvezdny prach stary ziva hlina "
    "ic huzur yesil vadi mavi saat altin iplik kirmizi kapi yeni yol sicak eller guzel cilt ozgur kus kucuk temiz su "
    "iyi yasam beyaz tas bahcesi yildiz tozu eski canli toprak gun isigi ay mor salkim viva vivo nova terra".split()
)
"""Ordinary words of many languages of which the names of studios are made, whatever names they are elsewhere."""

WORDLIKE: Final = THINGS | frozenset(
    "crystal grace hope joy summer autumn spring sky river ivy faith iris star harmony melody serenity aurora luna "
    "sierra savannah charity rose victoria paris dallas austin jordan madison carolina virginia georgia charlotte "
    "florence sage diamond prince angel angels clay dale glen flora bella gemma gem mason carter cooper tanner fisher "
    "shepherd sailor ocean rain stormy winter april may june august bay brooke lane wren finch sparrow phoenix leo "
    "aries venus juno athena apollo ares zeus atlas orion titan hera artemis minerva diana nova zen rainbow unity "
    "verity constance prudence clementine cherry peaches plum apple olivia magnolia marigold petunia zinnia azalea "
    "bluebell clover fleur rosa roza perla gioia fiore stella alba aurore marina oliva viola margherita celeste "
    "serena chiara bianca blanca paloma esperanza soledad mercedes pilar rocio sol estrella cielo mar linda gloria "
    "vida clara luz consuelo dolores blanche colombe perle reine rosalie violette marguerite capucine prune clemence "
    "aube linde heide erika sonnhild wolf falk rosel blume jasmin melisse veilchen roos lelie parel hoop vreugde "
    "linnea liv saga freja idun embla jagoda malina kalina wiosna zora zvezda".split()
)
"""First names that are ordinary words, places or gods, too, and as often what a business is called by."""
BRANDISH: Final = SCENERY | frozenset(
    "flow nest works touch bright rain wave waves stream peak peaks trail trails manor bend landing corner tower "
    "towers crown shield arrow arrows palm palms ash fox bear bears hawk eagle eagles spark sparks bean beans sugar "
    "salt spice glow leaf bloom blooms wings point home homes light lights way path paths gate gates falls clear gold "
    "current edge key keys mark cross crossing junction coast wolf day days moon sun house kitchen lodge steel summit "
    "haven hall bell bells berry acres ranch square iron hollow sands station sound life cup table season seasons "
    "center centre plaza copper line lines sea heart hearts soul spirit mind time honey bridge bow bower barn bowl "
    "branch breeze brush butterfly candle canyon castle cat chapel cloud clouds compass cottage court crane crow dove "
    "dragon dragonfly dream dreams drop drops earth feather fern fire flame flower flowers forge fountain frame frost "
    "gem gems globe grain grass ground harvest hearth horizon horn ink jewel kite ladder lamp lantern leap lion loft "
    "loom lotus magic market mist motion moss oasis orchard orchid owl pan paper pathway pebble petal petals pepper "
    "pillar planet plum port post pride quest ray rays reef ring robe root roots rope sail sails seed seeds shade "
    "shadow sheep shell shine sky skies slate sleep smoke snow song south north east west space spoon spot sprout "
    "stable stage stitch storm sunrise sunset swan sword tail tea thistle thorn thread tide tides tiger trace track "
    "treasure trees trunk turn vine vines vision walk wall watch water waters web wheel whisper wind window wine "
    "winter wish wood world wren yard zone step steps smile smiles style care kids pets pet med medical force core "
    "logic link net tech pro plus one first choice best solutions quality design designs group legacy promise journey "
    "bliss balance beauty nails hair skin glam lash brow strand lounge cafe coffee bistro grill diner garden palace "
    "villa mesa vista casa terra mar cielo flor flores luna sol rio azul verde roja blanca mer ciel fleur fleurs bois "
    "blanc blanche noir rouge bleu vert see berg tal wald bach feld blume blumen stern sterne sonne mond licht haus "
    "hof garten zauber traum glanz welt zeit zee zon maan ster bloem bos veld huis tuin droom hav stjerne blomst skog "
    "fjell".split()
)
"""Last words of brands, which are a last name now and then."""


def may_be_a_brand(first: str, last: str) -> bool:
    """Whether a (folded) first and last name are as likely two words ("Crystal Flow", "Amber Glow") as a person's."""
    known = lexicon()
    usual = (
        last in BRANDISH or last in MOODS or last in known.ambiguous or last in known.rejected or last in known.words
    )
    return first in WORDLIKE and usual


def is_a_house(words: Iterable[str]) -> bool:
    """Whether any of these words of a company's name is a house, a place or a thing rather than somebody's name."""
    return any(fold(word) in HOUSES or fold(word) in SCENERY or fold(word) in THINGS for word in words)


def may_be_a_surname(first_name: str) -> bool:
    """Whether a (folded) first name may be one of two partners in front of another surname ("Kelley Ferraro LLC")."""
    return first_name in SURNAMES_TOO or first_name in lexicon().rather_last
