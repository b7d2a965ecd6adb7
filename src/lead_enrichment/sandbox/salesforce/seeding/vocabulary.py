"""Words that invented leads are made of. No person or company of these names is meant."""

from typing import Final

FIRST_NAMES: Final = (
    "Abena Alma Anders Anouk Asha Bastian Beatriz Calum Carys Chidi Dagny Dario Edda Eilidh Emeka Enzo Farah Fenna "
    "Gideon Greta Halima Henrik Ines Ivo Jorun Kaito Lavinia Leif Maren Milos Nadia Nkechi Oona Orla Pavel Priya Quinn "
    "Rafi Rosalind Saskia Soren Tamsin Tobias Una Viggo Wanda Xavi Yara Zeno Zuzana"
).split()
LAST_NAMES: Final = (
    "Abernook Aldergate Ashdown Barrowclough Bellweather Birkenshaw Brambleton Calderwick Castellmont Cobblepot "
    "Dunmarrow Eastlake Elderfield Fairbrook Farrowdale Gladstane Greenhollow Hartsmere Hazelrigg Inglewood Jessopson "
    "Kettlebrook Kirkhammer Larkspur Lindqvistad Marchbanks Merriweld Netherby Oakenshield Okonjala Pemberwick "
    "Quillfeather Ravenscar Redfernley Sandoval-Ruizo Silverthorn Stonebridge Tamworthy Thistlewood Underhillock "
    "Vandermeerle Wexleigh Whitlockson Yarrowby"
).split()
COMPANY_WORDS: Final = (
    "Amber Bluebird Cedar Copper Driftwood Ember Fernhill Foxglove Granite Harbour Hazel Ironwood Juniper Kingfisher "
    "Lantern Maple Meadow Northgate Old Mill Orchard Pebble Quarry Redstone Saltmarsh Silver Birch Stonegate Thistle "
    "Tidewater Willow Windrush"
).split()
TRADES: Final = (
    ("Bakery", "Food & Beverage"),
    ("Brewing", "Food & Beverage"),
    ("Carpentry", "Construction"),
    ("Dental Studio", "Healthcare"),
    ("Electrical", "Construction"),
    ("Guesthouse", "Hospitality"),
    ("Heating", "Construction"),
    ("Interiors", "Services"),
    ("Landscapes", "Services"),
    ("Physiotherapy", "Healthcare"),
    ("Plumbing", "Construction"),
    ("Roofing", "Construction"),
    ("Stationers", "Retail"),
    ("Veterinary Clinic", "Healthcare"),
)
STREETS: Final = ("Alder Way", "Bridge Street", "Canal Road", "Chapel Lane", "Mill Road", "Station Road", "Weir Close")
PLACES: Final = (
    ("Springvale", "OH", "45999", "United States"),
    ("Cedar Hollow", "OR", "97999", "United States"),
    ("Marlow Bend", "TX", "75999", "United States"),
    ("Lakeside Falls", "Ontario", "K0A 0A0", "Canada"),
    ("Wexcombe", None, "ZZ1 1ZZ", "United Kingdom"),
    ("Neudorf am See", None, "99999", "Germany"),
    ("Saint-Aubin-le-Vieux", None, "99990", "France"),
)
PLACEHOLDER_NAMES: Final = (
    ("Info", "Needed"),
    ("Info", "Needed"),
    ("Info", "Needed"),
    (None, "Info Needed"),
    (None, "[not provided]"),
    ("[not provided]", "[not provided]"),
    (None, "Not Provided"),
    ("Unknown", "Unknown"),
    (None, "[[unknown]]"),
    ("N/A", "N/A"),
    ("TBD", "TBD"),
    (None, "Owner"),
    ("No", "Name"),
    (None, "."),
    (None, "xxx"),
    (None, "-"),
)
