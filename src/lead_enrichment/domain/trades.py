"""Words for kinds of business, as companies add them to a name."""

from typing import Final

from lead_enrichment.domain.names.lexicon import fold

TRADES: Final = """
plumbing plumber plumbers heating cooling air conditioning hvac electric electrical electrician roofing roofers
construction contractor contractors contracting builders building homes home house landscaping landscape lawn garden
tree cleaning cleaners services service solutions group partners associates consulting consultants insurance agency
realty properties property management law legal lawyers attorney attorneys office offices dental dentist dentistry
medical clinic practice health care center centre auto car repair repairs shop store restaurant cafe bar grill pizza
bakery catering moving movers removals transport logistics painting painters flooring carpet design designs studio
photography salon spa hair beauty fitness international national american usa global quality professional best first
new sons son brothers bros family team enterprises industries holding holdings praxis zahnarzt zahnarztpraxis
kanzlei rechtsanwalt rechtsanwälte steuerberater bau elektro sanitär heizung dach garten reinigung gebäudereinigung
autohaus gasthof hotel malerbetrieb tischlerei schreinerei metzgerei bäckerei cabinet avocat avocats plomberie
électricité entreprise garage boulangerie clínica clinica taller abogados construcciones reformas legale impianti
idraulica officina autocarrozzeria ristorante bouwbedrijf schilder loodgieter tandarts advocaten oficina restaurante
joinery carpentry cabinets masonry concrete paving fencing fence gutters gutter glass windows doors pest pool pools
bookkeeping accounting tax veterinary animal hospital chiropractic therapy counseling physiotherapy optometry
pharmacy florist florists flowers brewery winery farm market deli hardware furniture upholstery tailor laundry
towing tire tires motors marine travel tours printing signs security locksmith welding machine metal tattoo barber
nails daycare preschool school academy church nursery sheds septic drilling excavating remodeling renovation
renovations kitchens baths interiors exteriors apotheke friseur gärtnerei dachdecker maler zimmerei schlosserei
fleischerei konditorei optik pflegedienst menuiserie peinture couverture fleuriste coiffure pharmacie panadería
peluquería farmacia ferretería floristería carpintería falegnameria parrucchiere fioraio panificio kapper bloemen
bakkerij slagerij timmerbedrijf hoveniers blacksmith silversmith goldsmith gunsmith potter pottery ceramics
"""
NO_TRADE: Final = frozenset(
    "group partners associates international national american usa global quality professional best first new sons "
    "son brothers bros family team enterprises industries holding holdings services service solutions office offices "
    "center centre shop store company entreprise home homes house".split()
)
"""Of these, what any business may call itself: no kind of one."""
KINDS_OF_BUSINESS: Final = frozenset(map(fold, TRADES.split())) - NO_TRADE
"""The trades alone, folded."""
