"""What tells an address of Ireland or New Zealand where nothing names the country: routing keys, towns, telephones."""

import re
from typing import Final

# routing keys of the Irish post (eircode.ie)
EIRCODE: Final = re.compile(
    r"(?<![A-Za-z0-9])(?:A4[125]|A63|A67|A75|A8[1-6]|A9[1-8]|C15|D0[1-9]|D1[0-8]|D2[024]|D6W|E21|E25|E3[24]|E41|E45|E53"
    r"|E91|F12|F23|F26|F28|F31|F35|F42|F45|F52|F56|F9[1-4]|H1[2468]|H23|H53|H54|H62|H65|H71|H91|K3[246]|K45|K56|K67|K78"
    r"|N37|N39|N41|N91|P1[247]|P2[45]|P3[126]|P43|P47|P51|P56|P61|P67|P72|P75|P81|P85|R14|R21|R32|R35|R42|R45|R51|R56"
    r"|R93|R95|T12|T23|T34|T45|T56|V14|V15|V23|V31|V35|V42|V9[2-5]|W12|W23|W34|W91|X35|X42|X91|Y14|Y21|Y25|Y34|Y35)"
    r" ?[0-9AC-FHKNPRTV-Y]{4}(?![A-Za-z0-9])"
)
_NEW_ZEALAND_TOWNS: Final = (
    "Auckland|Wellington|Christchurch|Hamilton|Tauranga|Dunedin|Napier|Hastings|Nelson|Rotorua"
    "|New Plymouth|Whang[aā]rei|Invercargill|Whanganui|Wanganui|Gisborne|Palmerston North|Queenstown"
    "|W[aā]naka|Blenheim|Timaru|Taup[oō]|Masterton|Levin|Dannevirke|Lower Hutt|Upper Hutt|Porirua"
    "|Ashburton|Rangiora|Kaiapoi|Oamaru|Gore|Cromwell|Alexandra|Greymouth|Hokitika|Westport|Motueka"
    "|Picton|Kaik[oō]ura|Feilding|Bulls|Marton|Taihape|H[aā]wera|Stratford|Te Awamutu|Cambridge|Matamata"
    "|Morrinsville|Thames|Whakat[aā]ne|[OŌ]p[oō]tiki|Kerikeri|Kaitaia|Paihia|Dargaville|Warkworth|Orewa"
    "|Pukekohe|Waiuku|Paraparaumu|Waikanae|[OŌ]taki|Carterton|Greytown|Martinborough|Featherston"
    "|Havelock North|Waipukurau|Wairoa|Tokoroa|Te Kuiti|Arrowtown|Te Anau|Balclutha|Geraldine|Temuka"
    "|Waimate|Lincoln|Rolleston|Akaroa|Takapuna|Devonport|Whitianga|Waihi|Katikati|Te Puke|Papamoa"
    "|Mount Maunganui|Raglan|Ng[aā]ruaw[aā]hia|Huntly|Silverdale|Helensville"
)
_NEW_ZEALAND: Final = re.compile(rf"\b(?:{_NEW_ZEALAND_TOWNS})\b[\s,]{{1,3}}\d{{4}}(?!\d)")
_NZ_PHONE: Final = re.compile(r"(?<![\d+.-])\(?0[34679]\)?[ -]\d{3}[ -]?\d{4}(?![\d-])")
"""An area code of New Zealand with its seven digits; Australian ones have eight."""
_TOWN_OF_NEW_ZEALAND: Final = re.compile(rf"(?:{_NEW_ZEALAND_TOWNS})")


def may_be_new_zealand(text: str) -> bool:
    """Whether a page holds a town of New Zealand with a code, or a telephone number as they are written there."""
    return bool(_NEW_ZEALAND.search(text) or _NZ_PHONE.search(text))


def is_in_new_zealand(city: str | None, text: str) -> bool:
    """Whether this town is one of New Zealand's, or the page speaks from there."""
    return bool(_TOWN_OF_NEW_ZEALAND.fullmatch(city or "") or _NZ_PHONE.search(text)) or "Kia ora" in text
