"""Towns of languages that decline their names, put back into the nominative."""

import pytest

from lead_enrichment.domain.addresses.declined_towns import town_of

WHERE = {
    "PL": (
        "Stargardzie > Stargard; Krakowie > Kraków; Poznaniu > Poznań; Wieliczce > Wieliczka; Warszawie > "
        "Warszawa; Łodzi > Łódź; Gdyni > Gdynia; Bydgoszczy > Bydgoszcz; Białymstoku > Białystok; Rzeszowie > "
        "Rzeszów; Opolu > Opole; Zakopanem > Zakopane; Nowej Soli > Nowa Sól; Kielcach > Kielce; Katowicach > "
        "Katowice; Toruniu > Toruń; Elblągu > Elbląg; Olsztynie > Olsztyn; Radomiu > Radom; Częstochowie > "
        "Częstochowa; Tychach > Tychy; Sopocie > Sopot; Płocku > Płock; Wałbrzychu > Wałbrzych; Zabrzu > "
        "Zabrze; Gliwicach > Gliwice; Legnicy > Legnica; Kaliszu > Kalisz; Słupsku > Słupsk; Nowym Targu > "
        "Nowy Targ; Siedlcach > Siedlce; Pile > Piła; Ostrołęce > Ostrołęka; Suwałkach > Suwałki; Gnieźnie > "
        "Gniezno; Jeleniej Górze > Jelenia Góra; Zielonej Górze > Zielona Góra; Dąbrowie Górniczej > Dąbrowa "
        "Górnicza; Bielsku-Białej > Bielsko-Biała; Świdnicy > Świdnica; Wrocławiu > Wrocław; Lesznie > "
        "Leszno; Nysie > Nysa; Rybniku > Rybnik; Mielcu > Mielec; Jaworznie > Jaworzno; Włocławku > "
        "Włocławek; Grudziądzu > Grudziądz; Pruszkowie > Pruszków; Otwocku > Otwock; Ełku > Ełk; Puławach > "
        "Puławy; Krośnie > Krosno; Raciborzu > Racibórz; Oławie > Oława; Zgierzu > Zgierz; Zamościu > Zamość; "
        "Chełmie > Chełm; Przemyślu > Przemyśl; Sanoku > Sanok; Cieszynie > Cieszyn; Żywcu > Żywiec; Oleśnicy "
        "> Oleśnica; Brzegu > Brzeg; Mrągowie > Mrągowo; Giżycku > Giżycko; Kołobrzegu > Kołobrzeg; "
        "Świnoujściu > Świnoujście; Policach > Police; Lęborku > Lębork; Tczewie > Tczew; Malborku > Malbork; "
        "Wejherowie > Wejherowo"
    ),
    "CZ": (
        "Praze > Praha; Brně > Brno; Ostravě > Ostrava; Plzni > Plzeň; Liberci > Liberec; Olomouci > Olomouc; "
        "Českých Budějovicích > České Budějovice; Hradci Králové > Hradec Králové; Pardubicích > Pardubice; "
        "Zlíně > Zlín; Havířově > Havířov; Kladně > Kladno; Mostě > Most; Opavě > Opava; Jihlavě > Jihlava; "
        "Teplicích > Teplice; Děčíně > Děčín; Chomutově > Chomutov; Přerově > Přerov; Prostějově > Prostějov; "
        "Mladé Boleslavi > Mladá Boleslav; Třebíči > Třebíč; Znojmě > Znojmo; Příbrami > Příbram; Kolíně > "
        "Kolín; Písku > Písek; Trutnově > Trutnov; Litoměřicích > Litoměřice; Kutné Hoře > Kutná Hora; Táboře "
        "> Tábor; Chebu > Cheb; Klatovech > Klatovy; Hodoníně > Hodonín; Vsetíně > Vsetín; Uherském Hradišti "
        "> Uherské Hradiště; Kroměříži > Kroměříž; Berouně > Beroun; Mělníku > Mělník; Náchodě > Náchod; "
        "Jičíně > Jičín; Karlových Varech > Karlovy Vary; Vyškově > Vyškov; Blansku > Blansko; Svitavách > "
        "Svitavy"
    ),
    "SK": (
        "Bratislave > Bratislava; Košiciach > Košice; Prešove > Prešov; Žiline > Žilina; Nitre > Nitra; "
        "Banskej Bystrici > Banská Bystrica; Trnave > Trnava; Trenčíne > Trenčín; Martine > Martin; Poprade > "
        "Poprad; Prievidzi > Prievidza; Zvolene > Zvolen; Piešťanoch > Piešťany; Lučenci > Lučenec; Komárne > "
        "Komárno; Ružomberku > Ružomberok; Bardejove > Bardejov; Pezinku > Pezinok; Malackách > Malacky; "
        "Senici > Senica; Levoči > Levoča"
    ),
    "HR": (
        "Zagrebu > Zagreb; Splitu > Split; Rijeci > Rijeka; Osijeku > Osijek; Zadru > Zadar; Puli > Pula; "
        "Šibeniku > Šibenik; Varaždinu > Varaždin; Karlovcu > Karlovac; Dubrovniku > Dubrovnik; Rovinju > "
        "Rovinj; Poreču > Poreč; Slavonskom Brodu > Slavonski Brod; Velikoj Gorici > Velika Gorica; Čakovcu > "
        "Čakovec; Makarskoj > Makarska; Sisku > Sisak"
    ),
    "RS": (
        "Beogradu > Beograd; Novom Sadu > Novi Sad; Nišu > Niš; Kragujevcu > Kragujevac; Subotici > Subotica; "
        "Pančevu > Pančevo; Čačku > Čačak; Kraljevu > Kraljevo; Smederevu > Smederevo; Valjevu > Valjevo; "
        "Užicu > Užice; Šapcu > Šabac; Somboru > Sombor; Novom Pazaru > Novi Pazar; Zrenjaninu > Zrenjanin"
    ),
    "SI": (
        "Ljubljani > Ljubljana; Mariboru > Maribor; Celju > Celje; Kranju > Kranj; Kopru > Koper; Velenju > "
        "Velenje; Ptuju > Ptuj; Novi Gorici > Nova Gorica; Domžalah > Domžale; Kamniku > Kamnik; Piranu > "
        "Piran"
    ),
    "FI": (
        "Helsingissä > Helsinki; Tampereella > Tampere; Turussa > Turku; Oulussa > Oulu; Espoossa > Espoo; "
        "Vantaalla > Vantaa; Jyväskylässä > Jyväskylä; Lahdessa > Lahti; Kuopiossa > Kuopio; Porissa > Pori; "
        "Joensuussa > Joensuu; Lappeenrannassa > Lappeenranta; Hämeenlinnassa > Hämeenlinna; Vaasassa > "
        "Vaasa; Rovaniemellä > Rovaniemi; Seinäjoella > Seinäjoki; Mikkelissä > Mikkeli; Kotkassa > Kotka; "
        "Salossa > Salo; Porvoossa > Porvoo; Kokkolassa > Kokkola; Lohjalla > Lohja; Raumalla > Rauma; "
        "Savonlinnassa > Savonlinna"
    ),
    "HU": (
        "Budapesten > Budapest; Debrecenben > Debrecen; Szegeden > Szeged; Miskolcon > Miskolc; Pécsett > "
        "Pécs; Pécsen > Pécs; Győrben > Győr; Nyíregyházán > Nyíregyháza; Kecskeméten > Kecskemét; "
        "Székesfehérváron > Székesfehérvár; Szombathelyen > Szombathely; Szolnokon > Szolnok; Tatabányán > "
        "Tatabánya; Kaposváron > Kaposvár; Érden > Érd; Veszprémben > Veszprém; Zalaegerszegen > "
        "Zalaegerszeg; Sopronban > Sopron; Egerben > Eger; Gödöllőn > Gödöllő; Vácott > Vác; Dunaújvárosban > "
        "Dunaújváros"
    ),
    "EE": (
        "Tallinnas > Tallinn; Tartus > Tartu; Narvas > Narva; Pärnus > Pärnu; Viljandis > Viljandi; Rakveres "
        "> Rakvere; Kuressaares > Kuressaare; Võrus > Võru; Haapsalus > Haapsalu; Paides > Paide; Keilas > "
        "Keila"
    ),
    "LV": (
        "Rīgā > Rīga; Daugavpilī > Daugavpils; Liepājā > Liepāja; Jelgavā > Jelgava; Jūrmalā > Jūrmala; "
        "Ventspilī > Ventspils; Rēzeknē > Rēzekne; Valmierā > Valmiera; Ogrē > Ogre; Cēsīs > Cēsis; Tukumā > "
        "Tukums; Siguldā > Sigulda; Kuldīgā > Kuldīga; Salaspilī > Salaspils"
    ),
    "LT": (
        "Vilniuje > Vilnius; Kaune > Kaunas; Klaipėdoje > Klaipėda; Šiauliuose > Šiauliai; Panevėžyje > "
        "Panevėžys; Alytuje > Alytus; Marijampolėje > Marijampolė; Utenoje > Utena; Mažeikiuose > Mažeikiai; "
        "Jonavoje > Jonava; Palangoje > Palanga; Telšiuose > Telšiai; Tauragėje > Tauragė; Kėdainiuose > "
        "Kėdainiai"
    ),
}
"""By country: how one says that somebody is in a town, and the town."""
PAIRS = [(country, *pair.split(" > ")) for country, pairs in WHERE.items() for pair in pairs.split("; ")]


@pytest.mark.parametrize(("country", "said", "town"), PAIRS)
def test_a_declined_town_is_the_town(country, said, town):
    assert town_of(said, country) == town


@pytest.mark.parametrize(
    ("country", "said"),
    [("PL", "Ogrodzie"), ("PL", "Domu"), ("CZ", "Domě"), ("SK", "Dome"), ("FI", "Talossa"), ("DE", "Krakowie")],
)
def test_other_words_and_other_languages_are_no_towns(country, said):
    assert town_of(said, country) is None
