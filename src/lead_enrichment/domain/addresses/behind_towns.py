"""Regions that stand behind a town in its address, also those that towns are called after: "Braga", "Puebla, Pue."."""

from functools import cache
from typing import Final

from lead_enrichment.domain.addresses.lands import is_land
from lead_enrichment.domain.addresses.regions import is_region, region_code
from lead_enrichment.domain.addresses.us_zip_codes import fold

_NAMES: Final = {
    "PT": "Aveiro;Beja;Braga;Bragança;Castelo Branco;Coimbra;Évora;Faro;Guarda;Leiria;Lisboa;Portalegre;Porto;Santarém;"
    "Setúbal;Viana do Castelo;Vila Real;Viseu;Açores;Madeira;Algarve;Ilha de São Miguel;Ilha Terceira;Ilha da Madeira;"
    "São Miguel",
    "IT": "Agrigento;Alessandria;Ancona;Aosta;Arezzo;Ascoli Piceno;Asti;Avellino;Bari;Belluno;Benevento;Bergamo;Biella;"
    "Bologna;Bolzano;Brescia;Brindisi;Cagliari;Caltanissetta;Campobasso;Caserta;Catania;Catanzaro;Chieti;Como;Cosenza;"
    "Cremona;Crotone;Cuneo;Enna;Fermo;Ferrara;Firenze;Foggia;Forlì-Cesena;Forlì Cesena;Frosinone;Genova;Gorizia;"
    "Grosseto;"
    "Imperia;Isernia;L'Aquila;La Spezia;Latina;Lecce;Lecco;Livorno;Lodi;Lucca;Macerata;Mantova;Massa-Carrara;Matera;"
    "Messina;Milano;Modena;Monza e Brianza;Monza Brianza;Napoli;Novara;Nuoro;Oristano;Padova;Palermo;Parma;Pavia;"
    "Perugia;Pesaro e Urbino;Pesaro Urbino;Pescara;Piacenza;Pisa;Pistoia;Pordenone;Potenza;Prato;Ragusa;Ravenna;"
    "Reggio Calabria;Reggio Emilia;Rieti;Rimini;Roma;Rovigo;Salerno;Sassari;Savona;Siena;Siracusa;Sondrio;Taranto;"
    "Teramo;Terni;Torino;Trapani;Trento;Treviso;Trieste;Udine;Varese;Venezia;Verbania;Vercelli;Verona;Vibo Valentia;"
    "Vicenza;Viterbo;Abruzzo;Basilicata;Calabria;Campania;Emilia-Romagna;Emilia Romagna;Friuli Venezia Giulia;Lazio;"
    "Liguria;Lombardia;Marche;Molise;Piemonte;Puglia;Sardegna;Sicilia;Toscana;Trentino;Trentino-Alto Adige;"
    "Trentino Alto Adige;Alto Adige;Umbria;Valle d'Aosta;Veneto",
    "CH": "Aargau;Appenzell;Basel-Landschaft;Baselland;Basel-Stadt;Bern;Fribourg;Freiburg;Genève;Glarus;"
    "Graubünden;Jura;"
    "Luzern;Neuchâtel;Nidwalden;Obwalden;Schaffhausen;Schwyz;Solothurn;St. Gallen;Thurgau;Ticino;Tessin;Uri;Valais;"
    "Wallis;Vaud;Zug;Zürich",
    "BE": "Antwerpen;Oost-Vlaanderen;West-Vlaanderen;Vlaams-Brabant;Limburg;Hainaut;Liège;Namur;Luxembourg;"
    "Brabant wallon;Brabant Wallon",
    "NL": "Drenthe;Flevoland;Friesland;Fryslân;Gelderland;Groningen;Limburg;Noord-Brabant;Noord-Holland;Overijssel;"
    "Utrecht;Zeeland;Zuid-Holland",
    "BR": "Acre;Alagoas;Amapá;Amazonas;Bahia;Ceará;Distrito Federal;Espírito Santo;Goiás;Maranhão;Mato Grosso;"
    "Mato Grosso do Sul;Minas Gerais;Pará;Paraíba;Paraná;Pernambuco;Piauí;Rio de Janeiro;Rio Grande do Norte;"
    "Rio Grande do Sul;Rondônia;Roraima;Santa Catarina;São Paulo;Sergipe;Tocantins",
    "MX": "S.L.P.;SLP;Q. Roo;Q.Roo;Qroo;Coah.;Dgo.;Camp.;Chis.;Col.;Gro.;Hgo.;Nay.;Tab.;Tamps.;Tlax.;Zac.;B.C.S.;BCS;"
    "BC;NL;Edomex;Edo. Méx.;Edo. de Méx.;Edo. Mex.;Estado de Mexico;Méx.;D.F.;DF;Distrito Federal;Querétaro;"
    "Veracruz de Ignacio de la Llave;Michoacán de Ocampo;Coahuila de Zaragoza;Jal;Gto;Qro;Pue;Yuc;Ver;Oax;Mich;"
    "Chih;Sin;"
    "Son;Ags;Mor",
    "AR": "Buenos Aires;Pcia de Buenos Aires;Bs. As.;Bs As;Bs.As.;PBA;GBA",
    "CL": "Coquimbo;Valparaíso;Maule;Biobío;Bío Bío;Bio Bio;Región del Bío Bío;Región del Bio Bio;Araucanía;"
    "Región de la Araucanía;Región de los Lagos;Región de los Ríos;Antofagasta;Atacama;Tarapacá;Aysén;Magallanes;"
    "Región Metropolitana de Santiago;Metropolitana;RM;R.M.;I Región;II Región;III Región;IV Región;V Región;VI Región;"
    "VII Región;VIII Región;IX Región;X Región;XI Región;XII Región;XIV Región;Arica y Parinacota",
    "CO": "Caquetá;Casanare;Chocó;Córdoba;La Guajira;Putumayo;Sucre;Arauca;Valle del Cauca;D.C.;DC;San Andrés",
    "PE": "Lima;Arequipa;Cusco;Piura;Puno;Tacna;Ica;Huánuco;Ayacucho;Moquegua;Pasco;Tumbes;Amazonas;"
    "Huancavelica;Callao",
    "EC": "Azuay;Bolívar;Cañar;Carchi;Chimborazo;Cotopaxi;El Oro;Esmeraldas;Galápagos;Guayas;Imbabura;Loja;Los Ríos;"
    "Manabí;Morona Santiago;Napo;Orellana;Pastaza;Pichincha;Santa Elena;Santo Domingo de los Tsáchilas;Sucumbíos;"
    "Tungurahua;Zamora Chinchipe",
    "CR": "San José;Alajuela;Cartago;Heredia;Guanacaste;Puntarenas;Limón",
    "UY": "Artigas;Canelones;Cerro Largo;Colonia;Durazno;Flores;Florida;Lavalleja;Maldonado;Montevideo;Paysandú;"
    "Río Negro;Rivera;Rocha;Salto;San José;Soriano;Tacuarembó;Treinta y Tres",
    "BO": "Beni;Chuquisaca;Cochabamba;La Paz;Oruro;Pando;Potosí;Santa Cruz;Tarija",
    "DO": "Distrito Nacional;D.N.;DN;Azua;Barahona;Duarte;El Seibo;Espaillat;Hato Mayor;La Altagracia;La Romana;"
    "La Vega;"
    "Monseñor Nouel;Monte Cristi;Montecristi;Monte Plata;Peravia;Puerto Plata;Samaná;San Cristóbal;San Juan;"
    "San Pedro de Macorís;Santiago;Santo Domingo;Valverde",
    "GT": "Alta Verapaz;Baja Verapaz;Chimaltenango;Chiquimula;El Progreso;Escuintla;Guatemala;Huehuetenango;Izabal;"
    "Jalapa;"
    "Jutiapa;Petén;Quetzaltenango;Quiché;Retalhuleu;Sacatepéquez;San Marcos;Santa Rosa;Sololá;Suchitepéquez;"
    "Totonicapán;"
    "Zacapa",
    "HN": "Atlántida;Choluteca;Colón;Comayagua;Copán;Cortés;El Paraíso;Francisco Morazán;F.M.;Islas de la Bahía;La Paz;"
    "Lempira;Ocotepeque;Olancho;Santa Bárbara;Valle;Yoro",
    "NI": "Boaco;Carazo;Chinandega;Chontales;Estelí;Granada;Jinotega;León;Madriz;Managua;Masaya;Matagalpa;"
    "Nueva Segovia;Rivas;Río San Juan",
    "PA": "Bocas del Toro;Chiriquí;Coclé;Colón;Darién;Herrera;Los Santos;Panamá;Panamá Oeste;Veraguas",
    "PY": "Alto Paraná;Amambay;Caaguazú;Canindeyú;Central;Concepción;Cordillera;Guairá;Itapúa;Misiones;Ñeembucú;"
    "Paraguarí;Presidente Hayes;San Pedro",
    "SV": "Ahuachapán;Cabañas;Chalatenango;Cuscatlán;La Libertad;La Paz;La Unión;Morazán;San Miguel;San Salvador;"
    "San Vicente;Santa Ana;Sonsonate;Usulután",
    "VE": "Amazonas;Anzoátegui;Apure;Aragua;Barinas;Bolívar;Carabobo;Cojedes;Delta Amacuro;Distrito Capital;"
    "Dtto. Capital;"
    "Falcón;Guárico;Lara;La Guaira;Mérida;Miranda;Monagas;Nueva Esparta;Portuguesa;Sucre;Táchira;Trujillo;Vargas;"
    "Yaracuy;Zulia",
}  # fmt: skip
_WORDS: Final = (
    "woj ",
    "województwo ",
    "provincia de ",
    "prov de ",
    "prov ",
    "pcia de ",
    "departamento de ",
    "estado de ",
    "estado ",
    "edo ",
    "canton ",
)


def names_behind(country: str) -> list[str]:
    """The names of a country's regions that stand behind towns, the longest first, as they are written."""
    return sorted(filter(None, _NAMES.get(country, "").split(";")), key=len, reverse=True)


@cache
def _names(country: str) -> frozenset[str]:
    return frozenset(map(fold, names_behind(country)))


def is_region_behind(country: str, text: str) -> bool:
    """Whether a name that stands behind a town is that of its region, also with the word for it ("Prov. de ...")."""
    if is_region(country, text) or is_land(country, text):
        return True
    if country == "CA":
        return region_code("CA", text) is not None
    plain = fold(text)
    word = next((word for word in _WORDS if plain.startswith(word)), "")
    return plain in _names(country) or (bool(word) and is_region_behind(country, _without(word, text)))


def _without(word: str, text: str) -> str:
    return " ".join(text.split(" ")[len(word.split()) :])


def region_name(country: str, text: str) -> str:
    """A region without the word for it, one of Canada by its letters."""
    if country == "CA":
        return region_code("CA", text) or text
    plain = fold(text)
    for word in _WORDS[:-2]:
        if plain.startswith(word):
            return _without(word, text)
    return text
