import pytest

ENGLISH = [
    ("<p>Tobias Wrenfield, Owner</p>", "Tobias Wrenfield"),
    ("<p>Tobias Wrenfield - Owner/Operator</p>", "Tobias Wrenfield"),
    ("<p>Owner: Tobias Wrenfield</p>", "Tobias Wrenfield"),
    ("<p>Call our owner, Tobias Wrenfield, at 555-0100.</p>", "Tobias Wrenfield"),
    ("<p>Tobias Wrenfield is the proud owner of Larkspur Tree Care.</p>", "Tobias Wrenfield"),
    (
        "<p>Tobias Wrenfield, a certified arborist and owner of Larkspur Tree Care, grew up here.</p>",
        "Tobias Wrenfield",
    ),
    ("<p>Owner and master electrician Tobias Wrenfield has 20 years of experience.</p>", "Tobias Wrenfield"),
    ("<p>Founder & CEO Tobias Wrenfield started small.</p>", "Tobias Wrenfield"),
    ("<p>Larkspur is owned and operated by Tobias Wrenfield.</p>", "Tobias Wrenfield"),
    (
        "<p>Larkspur is locally owned and operated by husband and wife team Tobias and Greta Wrenfield.</p>",
        "Tobias Wrenfield",
    ),
    ("<p>Larkspur was founded in 1998 by Tobias Wrenfield.</p>", "Tobias Wrenfield"),
    ("<p>Tobias Wrenfield founded Larkspur Tree Care in 1998.</p>", "Tobias Wrenfield"),
    ("<p>In 2004 Tobias Wrenfield opened his own shop on Mill Street.</p>", "Tobias Wrenfield"),
    ("<p>Tobias and Greta Wrenfield opened the restaurant in 2004.</p>", "Tobias Wrenfield"),
    ("<p>Tobias Wrenfield and his wife Greta bought the bakery in 2011.</p>", "Tobias Wrenfield"),
    ("<p>Tobias Wrenfield has owned and operated the business since 1998.</p>", "Tobias Wrenfield"),
    ("<p>Tobias Wrenfield, who started the company in 1998, still answers the phone.</p>", "Tobias Wrenfield"),
    ("<p>Hi, I'm Tobias Wrenfield, and I have been fixing roofs for 20 years.</p>", "Tobias Wrenfield"),
    ("<p>My name is Tobias Wrenfield and I own Larkspur Tree Care.</p>", "Tobias Wrenfield"),
    ("<h3>Tobias Wrenfield</h3><p>Owner &amp; Lead Technician</p>", "Tobias Wrenfield"),
    ("<h3>Owner</h3><p>Tobias Wrenfield</p>", "Tobias Wrenfield"),
    (
        "<h3>Tobias Wrenfield</h3><p>Tobias is the owner and founder of Larkspur. He grew up in the valley.</p>",
        "Tobias Wrenfield",
    ),
    ("<table><tr><td>Proprietor</td><td>Tobias Wrenfield</td></tr></table>", "Tobias Wrenfield"),
    ("<dl><dt>Managing Director</dt><dd>Tobias Wrenfield</dd></dl>", "Tobias Wrenfield"),
    ("<p>Tobias Wrenfield</p><p>President</p>", "Tobias Wrenfield"),
    ("<h2>MEET THE OWNER TOBIAS WRENFIELD</h2>", "Tobias Wrenfield"),
    ("<p>Director: Tobias Wrenfield</p>", "Tobias Wrenfield"),
    ("<p>Thanks, Tobias Wrenfield (Owner)</p>", "Tobias Wrenfield"),
    ('<img src="a.jpg" alt="Tobias Wrenfield, owner of Larkspur, beside a chipper">', "Tobias Wrenfield"),
    ('<p>William "Bill" Wrenfield, Owner</p>', "William Wrenfield"),
    ("<p>Dr. Greta Wrenfield opened her practice in 2003.</p>", "Greta Wrenfield"),
    ("<p>Sole trader: Tobias Wrenfield trading as Larkspur Tree Care</p>", "Tobias Wrenfield"),
    ("<p>Larkspur was established in 1990 by brothers Tobias and Emil Wrenfield.</p>", "Tobias Wrenfield"),
    ("<p>Second-generation owner Tobias Wrenfield took over from his father in 2015.</p>", "Tobias Wrenfield"),
    ("<p>Tobias Wrenfield, Principal Architect</p>", "Tobias Wrenfield"),
    ("<p>Larkspur is a family business run by Tobias Wrenfield.</p>", "Tobias Wrenfield"),
    ("<p>After ten years in the trade, Tobias Wrenfield decided to start his own company.</p>", "Tobias Wrenfield"),
    (
        "<p>Tobias Wrenfield is a licensed plumber who started Larkspur Tree Care after the army.</p>",
        "Tobias Wrenfield",
    ),
    ("<h2>Meet Tobias Wrenfield</h2><p>As the founder of Larkspur, he leads every job.</p>", "Tobias Wrenfield"),
    ("<p>Copyright 2024 Larkspur. Proprietor Tobias J. Wrenfield</p>", "Tobias Wrenfield"),
]


@pytest.mark.parametrize(("html", "expected"), ENGLISH)
def test_the_owner_is_read_from_english_pages(owner, html, expected):
    assert owner(html, "Larkspur Tree Care") == expected


GERMAN = [
    ("<p>Inhaber: Jörg Hollerbach</p>", "Jörg Hollerbach"),
    ("<p>Inhaberin Swantje Hollerbach</p>", "Swantje Hollerbach"),
    ("<h2>Angaben gemäß § 5 TMG</h2><p>Jörg Hollerbach<br>Lindenweg 4<br>12345 Neustadt</p>", "Jörg Hollerbach"),
    ("<h2>Vertreten durch:</h2><p>Jörg Hollerbach</p>", "Jörg Hollerbach"),
    ("<p>Vertreten durch die Geschäftsführerin Swantje Hollerbach</p>", "Swantje Hollerbach"),
    ("<p>Geschäftsführer: Dipl.-Ing. (FH) Jörg Hollerbach</p>", "Jörg Hollerbach"),
    ("<p>Verantwortlich für den Inhalt nach § 55 Abs. 2 RStV:<br>Jörg Hollerbach</p>", "Jörg Hollerbach"),
    ("<p>Verantwortlich i.S.d. § 18 Abs. 2 MStV: Jörg Hollerbach</p>", "Jörg Hollerbach"),
    ("<p>Der Betrieb wurde 1987 von Jörg Hollerbach gegründet.</p>", "Jörg Hollerbach"),
    ("<p>2011 übernahm Jörg Hollerbach den Betrieb von seinem Vater.</p>", "Jörg Hollerbach"),
    ("<p>Jörg Hollerbach gründete die Firma im Jahr 1987.</p>", "Jörg Hollerbach"),
    ("<p>Mein Name ist Swantje Hollerbach und ich bin Heilpraktikerin.</p>", "Swantje Hollerbach"),
    ("<p>Praxisinhaberin: Dr. med. dent. Swantje Hollerbach</p>", "Swantje Hollerbach"),
    ("<p>Malermeister Jörg Hollerbach, Inhaber</p>", "Jörg Hollerbach"),
    ("<p>Geschäftsführerin: Frau Swantje von der Heide</p>", "Swantje von der Heide"),
    ("<p>Geschäftsleitung</p><p>Jörg Hollerbach</p>", "Jörg Hollerbach"),
    ("<p>Impressum</p><p>Friseursalon Haarscharf</p><p>Inh. Swantje Hollerbach</p>", "Swantje Hollerbach"),
    ("<p>Seit 2015 wird der Betrieb in dritter Generation von Jörg Hollerbach geführt.</p>", "Jörg Hollerbach"),
]
FRENCH = [
    ("<p>Gérant : Baptiste Corvelle</p>", "Baptiste Corvelle"),
    ("<p>Directeur de la publication : M. Baptiste CORVELLE</p>", "Baptiste Corvelle"),
    ("<p>Directrice de publication : CORVELLE Élodie</p>", "Élodie Corvelle"),
    ("<p>Le site est édité par Baptiste Corvelle, entrepreneur individuel.</p>", "Baptiste Corvelle"),
    ("<p>Fondée en 2009 par Baptiste Corvelle, notre entreprise est familiale.</p>", "Baptiste Corvelle"),
    ("<p>Je suis Élodie Corvelle, naturopathe à Lyon.</p>", "Élodie Corvelle"),
    ("<p>Je m'appelle Élodie Corvelle.</p>", "Élodie Corvelle"),
    ("<p>Baptiste Corvelle a repris l'entreprise en 2015.</p>", "Baptiste Corvelle"),
    ("<p>Élodie Corvelle, fondatrice</p>", "Élodie Corvelle"),
    ("<h2>Éditeur du site</h2><p>Nom : Baptiste Corvelle</p>", "Baptiste Corvelle"),
    ("<p>Responsable de la publication : Baptiste Corvelle</p>", "Baptiste Corvelle"),
    ("<p>Représentée par son gérant, Monsieur Baptiste Corvelle</p>", "Baptiste Corvelle"),
    ("<p>Propriétaire : EI Baptiste Corvelle</p>", "Baptiste Corvelle"),
    ("<p>Maître Élodie Corvelle, avocate au barreau de Lyon</p>", "Élodie Corvelle"),
]
SPANISH = [
    ("<p>Titular: Ramiro Valdecasas Orozco</p>", "Ramiro Valdecasas Orozco"),
    ("<p>El titular de este sitio web es Ramiro Valdecasas Orozco, con NIF 00000000X.</p>", "Ramiro Valdecasas Orozco"),
    ("<p>Fundada en 1995 por Ramiro Valdecasas.</p>", "Ramiro Valdecasas"),
    ("<p>Ramiro Valdecasas fundó la empresa en 1995.</p>", "Ramiro Valdecasas"),
    ("<p>Soy Lucía Valdecasas, abogada en Cádiz.</p>", "Lucía Valdecasas"),
    ("<p>Administrador único: D. Ramiro Valdecasas Orozco</p>", "Ramiro Valdecasas Orozco"),
    ("<p>Propietaria: Lucía Valdecasas</p>", "Lucía Valdecasas"),
    ("<p>Ramiro Valdecasas</p><p>Gerente</p>", "Ramiro Valdecasas"),
    ("<p>Responsable del tratamiento: Lucía Valdecasas Orozco</p>", "Lucía Valdecasas Orozco"),
]
ITALIAN = [
    ("<p>Titolare: Ennio Bragadina</p>", "Ennio Bragadina"),
    ("<p>Amministratore unico: Ennio Bragadina</p>", "Ennio Bragadina"),
    ("<p>L'azienda è stata fondata nel 1980 da Ennio Bragadina.</p>", "Ennio Bragadina"),
    ("<p>Mi chiamo Chiara Bragadina e sono una fotografa.</p>", "Chiara Bragadina"),
    ("<p>Titolare del trattamento: Ennio Bragadina</p>", "Ennio Bragadina"),
    ("<p>Avv. Chiara Bragadina</p>", "Chiara Bragadina"),
]
DUTCH = [
    ("<p>Eigenaar: Sietse van Loonsdal</p>", "Sietse van Loonsdal"),
    ("<p>Ik ben Femke van Loonsdal en ik run deze praktijk.</p>", "Femke van Loonsdal"),
    ("<p>Opgericht in 2003 door Sietse van Loonsdal.</p>", "Sietse van Loonsdal"),
    ("<p>Zaakvoerder: Sietse van Loonsdal</p>", "Sietse van Loonsdal"),
    ("<p>Femke van Loonsdal, oprichtster</p>", "Femke van Loonsdal"),
]
PORTUGUESE = [
    ("<p>Proprietário: Anselmo Fontainhas</p>", "Anselmo Fontainhas"),
    ("<p>Fundada em 1999 por Anselmo Fontainhas.</p>", "Anselmo Fontainhas"),
    ("<p>O meu nome é Leonor Fontainhas.</p>", "Leonor Fontainhas"),
    ("<p>Sócio-gerente: Anselmo Fontainhas</p>", "Anselmo Fontainhas"),
]
OTHERS = [
    ("sv", "<p>Ägare: Torbjörn Lindhagen</p>", "Torbjörn Lindhagen"),
    ("da", "<p>Indehaver: Torben Lindhagen</p>", "Torben Lindhagen"),
    ("no", "<p>Daglig leder: Torbjørn Lindhagen</p>", "Torbjørn Lindhagen"),
    ("pl", "<p>Właściciel: Zbigniew Kowalczewski</p>", "Zbigniew Kowalczewski"),
    ("cs", "<p>Jednatel: Zdeněk Hrabovský</p>", "Zdeněk Hrabovský"),
]


@pytest.mark.parametrize(
    ("lang", "html", "expected"),
    [
        *(("de", *case) for case in GERMAN),
        *(("fr", *case) for case in FRENCH),
        *(("es", *case) for case in SPANISH),
        *(("it", *case) for case in ITALIAN),
        *(("nl", *case) for case in DUTCH),
        *(("pt", *case) for case in PORTUGUESE),
        *OTHERS,
    ],
)
def test_the_owner_is_read_from_pages_in_other_languages(owner, lang, html, expected):
    assert owner({"impressum.html" if lang == "de" else "mentions-legales.html": html}, "Larkspur", lang) == expected
