"""Municipalities and small islands that bear no town's name, and that companies tell as where they are: "på Bømlo"."""

from typing import Final

MUNICIPALITIES: Final = {
    "NO": "Bømlo;Stord;Karmøy;Askøy;Øygarden;Sotra;Tysnes;Kvinnherad;Vågan;Vestvågøy;Senja;Færder;Nøtterøy;Hitra;Frøya"
    ";Averøy;Smøla;Sula;Giske;Ulstein;Herøy;Vanylven;Kinn;Bremanger;Gloppen;Lærdal;Aurland;Alver;Osterøy;Samnanger"
    ";Bjørnafjorden;Ullensvang;Hjelmeland;Kvitsøy;Vindafjord;Suldal;Gjesdal;Klepp;Bjerkreim;Sokndal;Sirdal;Lindesnes"
    ";Hægebostad;Åseral;Iveland;Birkenes;Froland;Vegårshei;Drangedal;Nissedal;Tokke;Vinje;Hjartdal;Tinn;Bamble;Modum"
    ";Krødsherad;Sigdal;Flesberg;Lier;Øvre Eiker;Nesodden;Frogn;Enebakk;Lørenskog;Rælingen;Nittedal;Ullensaker"
    ";Nannestad;Gjerdrum;Lunner;Søndre Land;Nordre Land;Østre Toten;Vestre Toten;Ringsaker;Trysil;Skjåk;Vågå;Nord-Fron"
    ";Sør-Fron;Øyer;Gausdal;Ringerike;Bærum;Råde;Hvaler;Aremark;Indre Østfold;Sunndal;Gjemnes;Hustadvika;Rauma;Rennebu"
    ";Orkland;Inderøy;Leksvik;Indre Fosen;Åfjord;Osen;Overhalla;Nærøysund;Leka;Lierne;Snåsa;Brønnøy;Alstahaug;Vefsn"
    ";Rana;Meløy;Gildeskål;Beiarn;Saltdal;Sørfold;Steigen;Hamarøy;Evenes;Tjeldsund;Kvæfjord;Hadsel;Øksnes;Andøy"
    ";Flakstad;Moskenes;Værøy;Balsfjord;Karlsøy;Lyngen;Storfjord;Kåfjord;Nordreisa;Kvænangen;Målselv;Bardu;Dyrøy"
    ";Salangen;Lavangen;Ibestad;Loppa;Hasvik;Måsøy;Porsanger;Lebesby;Gamvik;Nesseby;Sør-Varanger;Hurum;Sørum;Eidsberg"
    ";Trøgstad;Hobøl;Rennesøy;Halsnøy;Bremnes;Espevær",
    "SE": "Orust;Tjörn;Värmdö;Österåker;Botkyrka;Tyresö;Hylte;Burlöv;Östra Göinge;Kinda;Ydre;Uppvidinge;Ragunda"
    ";Nordanstig;Ovanåker;Marstrand;Ingarö;Ljusterö;Väddö;Vätö;Fårö",
    "DK": "Fanø;Samsø;Læsø;Ærø;Tåsinge;Anholt;Endelave;Tunø;Femø;Fejø;Sejerø;Orø;Odsherred;Brøndby;Furesø;Rudersdal"
    ";Gentofte;Gladsaxe;Egedal;Gribskov;Halsnæs;Stevns;Guldborgsund;Syddjurs;Norddjurs;Favrskov;Vesthimmerland;Rebild"
    ";Mariagerfjord;Jammerbugt",
    "FI": "Hattula;Kemiönsaari",
    "NL": "Texel;Ameland;Terschelling;Vlieland;Haarlemmermeer;Noordoostpolder;Krimpenerwaard;Westerkwartier;Oldambt",
    "DE": "Sylt;Amrum;Föhr;Wangerooge;Nordstrand;Wedemark;Isernhagen",
    "CH": "Val-de-Ruz;Val-de-Travers;Centovalli;Gambarogno;Capriasca;Val de Bagnes;Anniviers;Glarus Nord;Glarus Süd",
    "EE": "Saaremaa;Hiiumaa;Vormsi;Kihnu",
}  # fmt: skip
