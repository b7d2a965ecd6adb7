"""Regions of countries of Africa, Asia and the Caribbean whose sites are in English, as they are written."""

from typing import Final

STATES_IN: Final = (
    "Andhra Pradesh;Arunachal "
    "Pradesh;Assam;Bihar;Chandigarh;Chhattisgarh;Delhi;Goa;Gujarat;Haryana;Himachal Pradesh;"
    "Jharkhand;Karnataka;Kerala;Madhya "
    "Pradesh;Maharashtra;MH;Manipur;Meghalaya;Mizoram;Nagaland;Odisha;Orissa;Puducherry;"
    "Punjab;Rajasthan;Sikkim;Tamil Nadu;TN;Tamilnadu;Telangana;TS;Tripura;UP;Uttar "
    "Pradesh;Uttarakhand;West Bengal;WB;KA;AP;MP;GJ;KL;TG;Andaman and Nicobar Islands;Jammu and Kashmir;Ladakh;"
    "A.P.;M.P.;U.P.;T.N.;T.S.;W.B.;H.P.;M.S.;J&K;Pondicherry;Chattisgarh"
)
INITIALS_IN: Final = {
    "A.P.": "Andhra Pradesh", "M.P.": "Madhya Pradesh", "U.P.": "Uttar Pradesh", "T.N.": "Tamil Nadu",
    "T.S.": "Telangana", "W.B.": "West Bengal", "H.P.": "Himachal Pradesh", "M.S.": "Maharashtra",
}  # fmt: skip
"""Initials with full stops, which tell a state only to who knows it; two letters without stops are its code."""
_STATES_NG: Final = (
    "Abia;Adamawa;Akwa Ibom;Anambra;Bauchi;Bayelsa;Benue;Borno;Cross River;Delta;Ebonyi;Edo;Ekiti;Enugu;Gombe;Imo;"
    "Jigawa;Kaduna;Kano;Katsina;Kebbi;Kogi;Kwara;Lagos;Nasarawa;Niger;Ogun;Ondo;Osun;Oyo;Plateau;Rivers;Sokoto;Taraba;"
    "Yobe;Zamfara"
)
_COUNTIES_KE: Final = (
    "Baringo;Bomet;Bungoma;Busia;Embu;Garissa;Homa Bay;Isiolo;Kajiado;Kakamega;Kericho;Kiambu;Kilifi;Kirinyaga;Kisii;"
    "Kisumu;Kitui;Kwale;Laikipia;Lamu;Machakos;Makueni;Meru;Migori;Mombasa;Murang'a;Nairobi;Nakuru;Nandi;Narok;"
    "Nyandarua;Nyeri;Samburu;Siaya;Taita Taveta;Trans Nzoia;Uasin Gishu;Vihiga"
)
_REGIONS_GH: Final = "Greater Accra;Ashanti;Western;Eastern;Central;Volta;Northern;Bono;Upper East;Upper West"


def _called(names: str, kind: str) -> str:
    """The names with the word for what they are behind each ("Oyo State")."""
    return ";".join(f"{name} {kind}" for name in names.split(";"))


REGIONS_OVERSEAS: Final = {
    "MY": "Johor;Kedah;Kelantan;Melaka;Negeri Sembilan;Pahang;Perak;Perlis;Penang;Pulau Pinang;Sabah;Sarawak;Selangor;"
    "Selangor Darul Ehsan;Johor Darul Takzim;"
    "Kedah Darul Aman;Kelantan Darul Naim;Pahang Darul Makmur;Perak Darul Ridzuan;Terengganu Darul Iman;"
    "Terengganu;Wilayah Persekutuan",
    "PH": "Metro Manila;NCR;Benguet;Cebu;Cavite;Laguna;Batangas;Bulacan;Pampanga;Rizal;Quezon;Bohol;Palawan;Iloilo;"
    "Negros "
    "Occidental;Negros Oriental;Davao del Sur;Aklan;Zambales;La Union;Ilocos Norte;Ilocos Sur;Nueva Ecija;Tarlac;Leyte;"
    "Bataan;Bukidnon;Misamis Oriental;South Cotabato;Camarines Sur;Albay;Isabela;Pangasinan;Oriental Mindoro;Siquijor;"
    "Occidental Mindoro;Surigao del Norte;Nueva Vizcaya;Southern Leyte;Sorsogon;Capiz;Antique",
    "JM": "St. Andrew;St. Ann;St. Catherine;St. Elizabeth;St. James;St. Mary;St. Thomas;St. Andrew Parish;Hanover;"
    "Manchester;Portland;Trelawny;Westmoreland;Clarendon",
    "BB": "St. Michael;Christ Church;St. James;St. Peter;St. Philip;St. George;St. Thomas;St. John;St. Lucy;St. Joseph",
    "NG": f"FCT;F.C.T.;{_called(_STATES_NG, 'State')}",
    "KE": f"Kwale;Laikipia;Kajiado;Taita Taveta;{_called(_COUNTIES_KE, 'County')}",
    "GH": f"Greater Accra;Ashanti;{_called(_REGIONS_GH, 'Region')}",
}
