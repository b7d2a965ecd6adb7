"""What websites say about their people, by language: owners, co-owners, and everybody who is not the owner.

`{p}` is the owner, `{q}` a co-owner or relative, `{o}` somebody else, `{f}` the owner's first name, `{l}` the last name,
`{c}` the company. Snippets are HTML; where no tag stands in front, the page builder wraps them as it wraps text.
"""

from typing import Final

OWNER: Final = {
    "en": (
        "{p}, Owner|{p} – Owner/Operator|Owner: {p}|<h3>{p}</h3><p>Owner</p>|<h4>{p}</h4><div><span>Founder &amp; CEO</span></div>|"
        "<p>Founder</p><h3>{p}</h3>|{c} was founded in 2009 by {p}, who still answers the phone.|"
        "{p} started {c} in 1998 with one truck and a toolbox.|My name is {p} and I am the owner of {c}.|"
        "Hi! I'm {p}, owner and lead stylist.|Locally owned and operated by {p} since 2004.|"
        "<h2>Meet the Owner</h2><p>{p} grew up in the trade and opened the shop in 2011.</p>|"
        "Owner {p} has more than 20 years of experience.|<strong>{p}</strong><br>President &amp; Owner<br>Call me any time|"
        "<h2>About {p}</h2><p>{f} is the owner of {c} and a master of the craft.</p>|"
        "<td>Proprietor</td><td>{p}</td>|After ten years abroad, {p} returned home and founded {c}.|"
        "<h3>Meet {p}</h3><p>I opened {c} because I wanted to do honest work.</p>|"
        "<p>Thank you for your trust.</p><p>{p}<br>Owner, {c}</p>|{p} | Managing Director|"
        "In 2015 {p} took over the business from the previous owner.|{c} is owned and run by {p}.|"
        "<div>{p}<span>Principal / Owner</span></div>|<p>The owner of {c} is {p}.</p>|"
        "{c} is the vision of {p}.|Founder and head trainer {p} has coached for fifteen years."
    ),
    "de": (
        "Inhaber: {p}|Inhaberin {p}|{c}<br>Inh. {p}|<p>Vertreten durch:<br>{p}</p>|Geschäftsführer: {p}|"
        "Geschäftsführung<br>{p}|{p} (Inhaber)|Vertretungsberechtigt: {p}|{c} wurde 1994 von {p} gegründet.|"
        "<h3>{p}</h3><p>Inhaberin und Meisterin</p>|Mein Name ist {p} und ich führe den Betrieb seit 2008.|"
        "2012 übernahm {p} den Betrieb.|<td>Geschäftsführer</td><td>{p}</td>|{p}, Geschäftsführer|"
        "Verantwortlich für den Inhalt nach § 18 Abs. 2 MStV: {p}|<h2>Angaben gemäß § 5 DDG</h2><p>{p}<br>{c}</p>|"
        "Einzelunternehmen, Inhaber {p}|Ihr Ansprechpartner: {p}, Inhaber"
    ),
    "fr": (
        "Gérant : {p}|Directeur de la publication : {p}|{p}, gérante|Fondée en 2006 par {p}, la maison est restée familiale.|"
        "<h3>{p}</h3><p>Fondateur</p>|Responsable de la publication : M. {p}|Je m'appelle {p}, artisan depuis 2010.|"
        "Le site est édité par {p}, entrepreneur individuel.|{p} a créé {c} en 2014.|Propriétaire : {p}|"
        "Représentée par {p}, en qualité de gérant|<td>Dirigeant</td><td>{p}</td>|{c} - {l_up} {f}, gérant|"
        "Chef d'entreprise : {p}|L'entreprise a été reprise en 2019 par {p}."
    ),
    "es": (
        "Titular: {p}|Propietaria: {p}|{p}, fundador|Fundada en 2003 por {p}.|<h3>{p}</h3><p>Gerente y fundadora</p>|"
        "Administrador único: {p}|El titular de este sitio web es {p}|Me llamo {p} y soy la dueña de {c}.|{p} fundó {c} en 1999.|"
        "Responsable: {p}|<td>Titular</td><td>{p}</td>|Director: {p}|Representante legal: {p}"
    ),
    "it": (
        "Titolare: {p}|{p}, titolare|Fondata nel 1987 da {p}.|<h3>{p}</h3><p>Titolare e fondatrice</p>|Legale rappresentante: {p}|"
        "Amministratore unico: {p}|Mi chiamo {p} e nel 2010 ho aperto {c}.|{p} ha fondato {c} nel 2001.|"
        "{c} di {p}|Proprietario: {p}|<td>Titolare</td><td>{p}</td>"
    ),
    "nl": (
        "Eigenaar: {p}|{p}, eigenaresse|Opgericht in 2005 door {p}.|<h3>{p}</h3><p>Eigenaar</p>|Ik ben {p}, eigenaar van {c}.|"
        "Mijn naam is {p}.|Zaakvoerder: {p}|{p} startte {c} in 2012.|Directeur/eigenaar {p}|<td>Eigenaar</td><td>{p}</td>"
    ),
    "pt": (
        "Proprietário: {p}|{p}, sócia-gerente|Fundada em 2002 por {p}.|<h3>{p}</h3><p>Fundadora</p>|Gerente: {p}|"
        "O meu nome é {p} e sou a proprietária.|{p} fundou {c} em 2008."
    ),
    "sv": "Ägare: {p}|{p}, VD och ägare|Grundades 1999 av {p}.|Jag heter {p} och driver {c}.|<h3>{p}</h3><p>Ägare</p>|Innehavare {p}",
    "da": "Ejer: {p}|{p}, indehaver|Indehaver: {p}|Jeg hedder {p} og er ejer af {c}.|<h3>{p}</h3><p>Ejer og mester</p>|Direktør: {p}",
    "no": "Eier: {p}|{p}, daglig leder|Daglig leder: {p}|<h3>{p}</h3><p>Eier og gründer</p>|Jeg heter {p} og eier {c}.|Innehaver: {p}",
    "fi": "Omistaja: {p}|{p}, yrittäjä|Yrittäjä {p}|<h3>{p}</h3><p>Toimitusjohtaja</p>|Toimitusjohtaja: {p}",
    "pl": "Właściciel: {p}|{p}, właścicielka|<h3>{p}</h3><p>Właściciel</p>|Założycielem firmy jest {p}.|Prezes zarządu: {p}",
    "cs": "Majitel: {p}|{p}, majitelka|Jednatel: {p}|<h3>{p}</h3><p>Zakladatel</p>|Jednatel společnosti: {p}",
}

CO_OWNERS: Final = {
    "en": (
        "{p} and {q}, Owners|Owners: {p} and {q}|<h3>{p}</h3><p>Co-Owner</p><h3>{q}</h3><p>Co-Owner</p>|"
        "{c} was founded by {p} and {q} in 2010.|{p} &amp; {q}<br>Owners|Husband and wife team {f} and {q_same} own {c}."
    ),
    "de": "Inhaber: {p} und {q}|Geschäftsführer: {p}, {q}|Vertreten durch die Geschäftsführer {p} und {q}|{p} und {q} (Inhaber)",
    "fr": "Gérants : {p} et {q}|Fondée par {p} et {q} en 2011.|{p} et {q}, gérants",
    "es": "Fundada por {p} y {q}.|Socios: {p} y {q}|Propietarios: {p} y {q}",
    "it": "Titolari: {p} e {q}|Fondata da {p} e {q}.",
    "nl": "Eigenaren: {p} en {q}|Opgericht door {p} en {q}.",
}

FORMER: Final = {
    "en": (
        "Founded in 1952 by {o}, the company is now owned by {p}.|In 2016 {p} bought the shop from longtime owner {o}.|"
        "<p>{o} opened the doors in 1948. Today, his grandson {p} owns and runs {c}.</p>|"
        "<p>Our founder, the late {o}, passed away in 2012.</p><p>{p}, Owner</p>|"
        "<p>Former owner {o} retired in 2019.</p><p>Owner: {p}</p>"
    ),
    "de": (
        "1961 gründete {o} den Betrieb. Seit 2009 führt {p} das Unternehmen in zweiter Generation.|"
        "<p>Der frühere Inhaber {o} ging 2018 in den Ruhestand.</p><p>Inhaber: {p}</p>"
    ),
    "fr": "Fondée en 1958 par {o}, l'entreprise est aujourd'hui dirigée par {p}.|<p>Ancien gérant : {o}</p><p>Gérant : {p}</p>",
    "es": "Fundada en 1960 por {o}, hoy la dirige {p}.|<p>Antiguo propietario: {o}</p><p>Titular: {p}</p>",
    "it": "Fondata nel 1955 da {o}, oggi è guidata da {p}.",
    "nl": "In 1970 opgericht door {o}; sinds 2010 is {p} de eigenaar.",
}

NOT_OWNER: Final = {
    "en": (
        "<h3>{o}</h3><p>Office Manager</p>|{o}, Senior Technician|“The owner was so kind and on time!” – {o}|"
        "<blockquote>The owner called me back within the hour. <cite>{o}, homeowner</cite></blockquote>|"
        "Photography by {o}|Website designed by {o}|Posted by {o} on March 3, 2024|Written by {o}|"
        "<div class='testimonial'><p>Great owners, great work.</p><p>{o}</p><p>Business Owner</p></div>|"
        "Our data protection officer is {o}.|<p>Hi, I'm {of}, your virtual assistant. How can I help?</p>|"
        "{o}, owner of Bluestem Café, has been a client for years.|<h4>{o}</h4><p>Store Manager</p>|"
        "The franchise was founded in 1987 by {o} and now has 300 locations.|<p>Property owner {o} loved the new deck.</p>|"
        "<h3>{o}</h3><p>Sales Representative</p>|Chamber of Commerce president {o} cut the ribbon.|"
        "<p>In loving memory of {o}, a dear friend of the shop.</p>|<p>Mayor {o} visited us last spring.</p>|"
        "<h3>{o}</h3><p>Lead Installer</p>|Inspired by the recipes of Chef {o}.|<p>The {o} Scholarship Fund</p>"
    ),
    "de": (
        "Datenschutzbeauftragter: {o}|Webdesign: {o}|Fotos: {o}|<h3>{o}</h3><p>Auszubildende</p>|{o}, Büro und Buchhaltung|"
        "„Sehr freundlicher Chef!“ – {o}|<h4>{o}</h4><p>Vertriebsleiter</p>|Autor: {o}|Umsetzung: {o} Mediendesign"
    ),
    "fr": (
        "Délégué à la protection des données : {o}|Création du site : {o}|Crédits photos : {o}|<h3>{o}</h3><p>Assistante commerciale</p>|"
        "« Le patron est très sympathique » – {o}|Webmaster : {o}"
    ),
    "es": "Delegado de protección de datos: {o}|Diseño web: {o}|<h3>{o}</h3><p>Recepcionista</p>|«El dueño es muy amable» – {o}|Fotografía: {o}",
    "it": "Responsabile della protezione dei dati: {o}|Realizzato da {o}|<h3>{o}</h3><p>Segretaria</p>|Foto di {o}",
    "nl": "Functionaris voor gegevensbescherming: {o}|Website door {o}|<h3>{o}</h3><p>Medewerker</p>|Fotografie: {o}",
    "pt": "Encarregado de proteção de dados: {o}|Fotografia: {o}|<h3>{o}</h3><p>Rececionista</p>",
    "sv": "Foto: {o}|Webbplats av {o}|<h3>{o}</h3><p>Säljare</p>",
    "da": "Foto: {o}|<h3>{o}</h3><p>Sælger</p>",
    "no": "Foto: {o}|<h3>{o}</h3><p>Selger</p>",
    "fi": "Kuvat: {o}|<h3>{o}</h3><p>Myyjä</p>",
    "pl": "Zdjęcia: {o}|<h3>{o}</h3><p>Sprzedawca</p>",
    "cs": "Foto: {o}|<h3>{o}</h3><p>Prodavač</p>",
}

FIRST_NAME: Final = {
    "en": "Hi, I'm {f}, the owner.|Owner {f} will greet you at the door.|<h3>{f}</h3><p>Owner</p>|Founded by {f} in 2013.",
    "de": "Hallo, ich bin {f}, die Inhaberin.|<h3>{f}</h3><p>Inhaber</p>",
    "fr": "Je suis {f}, la gérante.|<h3>{f}</h3><p>Fondatrice</p>",
    "es": "Soy {f}, la dueña.|<h3>{f}</h3><p>Fundador</p>",
}

OTHER_ADDRESS: Final = {
    "en": "Our host: Cloudbarn Hosting, {a}|Recent project: a kitchen at {a}|Event venue: {a}",
    "de": "<h2>Streitschlichtung</h2><p>Allgemeine Schlichtungsstelle, {a}</p>|<h2>Hosting</h2><p>Serverhof GmbH, {a}</p>",
    "fr": "<h2>Hébergeur</h2><p>Nuage Vert SAS, {a}</p>",
    "es": "<h2>Alojamiento web</h2><p>Servidores Sur SL, {a}</p>",
}

FILLER: Final = {
    "en": "We treat every home as if it were our own.|Call today for a free estimate.|Quality work at a fair price.|Our Services|Why "
    "choose us?|Licensed, bonded and insured.|Monday to Friday 8 am to 5 pm|Emergency service around the clock|What Our Customers "
    "Say|Get in touch|Serving the whole county and beyond.|Follow us on Facebook|All rights reserved.",
    "de": "Wir beraten Sie gern.|Qualität aus Meisterhand.|Unsere Leistungen|Öffnungszeiten: Mo–Fr 8–17 Uhr|Rufen Sie uns an.|Alle "
    "Rechte vorbehalten.|Haftung für Inhalte|Termine nach Vereinbarung",
    "fr": "Devis gratuit sous 48 heures.|Nos prestations|Un savoir-faire reconnu.|Du lundi au vendredi de 8h à 18h|Contactez-nous|Tous "
    "droits réservés|Nos réalisations",
    "es": "Presupuesto sin compromiso.|Nuestros servicios|Más de veinte años de experiencia.|Horario: lunes a viernes|Contacto",
    "it": "Preventivi gratuiti.|I nostri servizi|Dal lunedì al venerdì|Contattaci|Qualità e passione.",
    "nl": "Vraag een vrijblijvende offerte aan.|Onze diensten|Maandag tot en met vrijdag|Neem contact op",
    "pt": "Orçamentos grátis.|Os nossos serviços|Contacte-nos",
    "sv": "Begär offert.|Våra tjänster|Kontakta oss",
    "da": "Få et tilbud.|Vores ydelser|Kontakt os",
    "no": "Be om pristilbud.|Våre tjenester|Kontakt oss",
    "fi": "Pyydä tarjous.|Palvelumme|Ota yhteyttä",
    "pl": "Bezpłatna wycena.|Nasze usługi|Kontakt",
    "cs": "Nezávazná nabídka.|Naše služby|Kontakt",
}

TRADES: Final = {
    "en": "Plumbing|Bakery|Dental Care|Landscaping|Auto Repair|Yoga Studio|Law Office|Roofing|Coffee House|Veterinary Clinic",
    "de": "Malerbetrieb|Tischlerei|Bäckerei|Elektrotechnik|Fahrschule|Gartenbau",
    "fr": "Plomberie|Boulangerie|Menuiserie|Coiffure|Garage",
    "es": "Fontanería|Panadería|Clínica|Reformas|Taller",
    "it": "Idraulica|Panificio|Officina|Falegnameria",
    "nl": "Schildersbedrijf|Bakkerij|Fietsen|Hoveniers",
    "pt": "Carpintaria|Padaria|Oficina",
    "sv": "Måleri|Bageri|Snickeri",
    "da": "Malerfirma|Bageri|Tømrer",
    "no": "Malermester|Bakeri|Snekker",
    "fi": "Maalaamo|Leipomo|Kampaamo",
    "pl": "Stolarnia|Piekarnia|Warsztat",
    "cs": "Truhlářství|Pekárna|Autoservis",
}
ABOUT: Final = {
    "en": ("about", "About Us"), "de": ("ueber-uns", "Über uns"), "fr": ("a-propos", "À propos"), "es": ("sobre-nosotros", "Quiénes somos"),
    "it": ("chi-siamo", "Chi siamo"), "nl": ("over-ons", "Over ons"), "pt": ("sobre-nos", "Sobre nós"), "sv": ("om-oss", "Om oss"),
    "da": ("om-os", "Om os"), "no": ("om-oss", "Om oss"), "fi": ("yritys", "Yritys"), "pl": ("o-nas", "O nas"), "cs": ("o-nas", "O nás"),
}  # fmt: skip
CONTACT: Final = {
    "en": ("contact", "Contact"), "de": ("kontakt", "Kontakt"), "fr": ("contact", "Contact"), "es": ("contacto", "Contacto"),
    "it": ("contatti", "Contatti"), "nl": ("contact", "Contact"), "pt": ("contactos", "Contactos"), "sv": ("kontakt", "Kontakt"),
    "da": ("kontakt", "Kontakt"), "no": ("kontakt", "Kontakt"), "fi": ("yhteystiedot", "Yhteystiedot"), "pl": ("kontakt", "Kontakt"),
    "cs": ("kontakt", "Kontakt"),
}  # fmt: skip
LEGAL: Final = {
    "de": ("impressum", "Impressum"), "fr": ("mentions-legales", "Mentions légales"), "es": ("aviso-legal", "Aviso legal"),
    "it": ("note-legali", "Note legali"),
}  # fmt: skip
