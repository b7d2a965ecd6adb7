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
    "haus hof gasthof huis hoeve cafe kafe bistro bar da dal dalla alla al".split()
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


def is_a_house(words: Iterable[str]) -> bool:
    """Whether any of these words of a company's name is a house, a place or a thing rather than somebody's name."""
    return any(fold(word) in HOUSES or fold(word) in SCENERY or fold(word) in THINGS for word in words)


def may_be_a_surname(first_name: str) -> bool:
    """Whether a (folded) first name may be one of two partners in front of another surname ("Kelley Ferraro LLC")."""
    return first_name in SURNAMES_TOO or first_name in lexicon().rather_last
