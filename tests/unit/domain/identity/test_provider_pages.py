"""Stand-in pages as their providers write them, and ordinary sites that use the same words of something else."""

import pytest

from lead_enrichment.domain.identity import Verdict, judge
from lead_enrichment.domain.lead import Address, Lead
from lead_enrichment.domain.reading import read_page

ASKED = "https://bluebird-plumbing.example/"
LEAD = Lead(id="1", company="Bluebird Plumbing LLC", address=Address(city="Dayton"))


def page(title: str, *lines: str) -> str:
    return f"<title>{title}</title><body>" + "".join(f"<p>{line}</p>" for line in lines)


DOMAIN = "bluebird-plumbing.example"

PROVIDERS = {
    "GoDaddy parked": (
        Verdict.PARKED,
        page(
            DOMAIN,
            f"{DOMAIN} is parked free, courtesy of GoDaddy.com.",
            "Get This Domain",
            "Copyright © 1999-2026 GoDaddy, LLC. All rights reserved.",
            "Privacy Policy",
        ),
    ),
    "GoDaddy coming soon": (
        Verdict.UNDER_CONSTRUCTION,
        page("Bluebird Plumbing", "Launching Soon", "Powered by GoDaddy Websites + Marketing"),
    ),
    "GoDaddy for sale": (
        Verdict.FOR_SALE,
        page(
            f"{DOMAIN} for sale",
            DOMAIN,
            "This domain is available for purchase. Get a free quote from our domain broker.",
        ),
    ),
    "Sedo offer": (
        Verdict.FOR_SALE,
        page(
            f"{DOMAIN} - Diese Website steht zum Verkauf! - Informationen zum Thema bluebird.",
            "Diese Website steht zum Verkauf!",
            f"{DOMAIN} ist die beste Quelle für alle Informationen die Sie suchen.",
        ),
    ),
    "Sedo English": (
        Verdict.FOR_SALE,
        page(
            f"{DOMAIN} - This website is for sale! - bluebird Resources and Information.",
            "This website is for sale!",
            f"{DOMAIN} is your first and best source for all of the information you’re looking for.",
        ),
    ),
    "Bodis": (
        Verdict.PARKED,
        page(
            DOMAIN, "Related Searches", "Plumbers Near Me", "Water Heater Repair", "Copyright © Bodis. Privacy Policy"
        ),
    ),
    "ParkingCrew": (
        Verdict.PARKED,
        page(
            DOMAIN,
            "Related Links",
            "Plumbing Repair",
            "Buy this domain",
            "This page is provided courtesy of ParkingCrew. Imprint",
        ),
    ),
    "Afternic lander": (
        Verdict.FOR_SALE,
        page(
            f"{DOMAIN} is available for purchase - Afternic",
            f"{DOMAIN}",
            "Get a price in less than 24 hours",
            "Fill out the form below. One of our domain experts will have a price to you within 24 business hours.",
        ),
    ),
    "Dan": (
        Verdict.FOR_SALE,
        page(
            f"The domain name {DOMAIN} is for sale | Dan.com",
            f"The domain name {DOMAIN} is for sale!",
            "Make an offer",
            "Buyer Protection Program",
            "Fast &amp; easy transfers",
        ),
    ),
    "Namecheap parking": (
        Verdict.PARKED,
        page(
            DOMAIN,
            "This domain is registered at Namecheap",
            "This domain was recently registered at Namecheap. Please check back later!",
        ),
    ),
    "Hostinger default": (
        Verdict.PARKED,
        page(
            "Parked Domain name on Hostinger DNS system",
            "You Are All Set to Go!",
            "All you have to do now is upload your website files and start your journey.",
        ),
    ),
    "cPanel default": (
        Verdict.PLACEHOLDER,
        page(
            "Default Web Site Page",
            "SORRY!",
            "If you are the owner of this website, please contact your hosting provider: webmaster@bluebird.example",
            "It is possible you have reached this page because: The IP address has changed.",
        ),
    ),
    "cPanel directory": (
        Verdict.PLACEHOLDER,
        page("Index of /", "Index of /", "cgi-bin/", "Apache Server at port 443"),
    ),
    "Apache on Debian": (
        Verdict.PLACEHOLDER,
        page(
            "Apache2 Debian Default Page: It works",
            "Apache2 Debian Default Page",
            "It works!",
            "This is the default welcome page used to test the correct operation of the Apache2 server",
        ),
    ),
    "Apache on CentOS": (
        Verdict.PLACEHOLDER,
        page(
            "HTTP Server Test Page powered by CentOS",
            "Testing 123..",
            "This page is used to test the proper operation of the HTTP server after it has been installed.",
        ),
    ),
    "nginx on Red Hat": (
        Verdict.PLACEHOLDER,
        page(
            "Test Page for the Nginx HTTP Server on Red Hat Enterprise Linux",
            "Welcome to nginx on Red Hat Enterprise Linux!",
            "This page is used to test the proper operation of the nginx HTTP server after it has been installed.",
        ),
    ),
    "IIS": (Verdict.PLACEHOLDER, page("IIS Windows Server", "Internet Information Services")),
    "Plesk": (
        Verdict.PLACEHOLDER,
        page(
            "Web Server's Default Page",
            "Web Server's Default Page",
            "This page is generated by Plesk, the leading hosting automation software.",
            "You see this page because there is no Web site at this address.",
        ),
    ),
    "fresh WordPress": (
        Verdict.PLACEHOLDER,
        page(
            "Bluebird Plumbing – Just another WordPress site",
            "Hello world!",
            "Welcome to WordPress. This is your first post. Edit or delete it, then start writing!",
            "Proudly powered by WordPress",
        ),
    ),
    "fresh WordPress, German": (
        Verdict.PLACEHOLDER,
        page(
            "Meine Seite – Eine weitere WordPress-Website",
            "Hallo Welt!",
            "Willkommen bei WordPress. Dies ist dein erster Beitrag. Bearbeite oder lösche ihn!",
        ),
    ),
    "Wix not connected": (
        Verdict.PLACEHOLDER,
        page(
            "Looks like this domain isn't connected to a website yet",
            "Looks Like This Domain Isn't Connected To A Website Yet!",
            "Is this your domain? Connect it to your Wix website in just a few easy steps.",
        ),
    ),
    "Wix error": (
        Verdict.PLACEHOLDER,
        page("Error ConnectYourDomain occurred", "Error", "ConnectYourDomain", "Connect your domain to a Wix site"),
    ),
    "Squarespace expired": (
        Verdict.PLACEHOLDER,
        page(
            "Website Expired",
            "Website Expired",
            "This account has expired. If you are the site owner, click below to login.",
        ),
    ),
    "Squarespace private": (
        Verdict.PLACEHOLDER,
        page(
            "Private Site", "Private Site", "This site is currently private. If you own this site, log in to view it."
        ),
    ),
    "Squarespace parked": (
        Verdict.UNDER_CONSTRUCTION,
        page(
            "Coming Soon", "We’re under construction.", "Please check back for an update soon.", "Squarespace Domains"
        ),
    ),
    "Shopify opening soon": (
        Verdict.PLACEHOLDER,
        page(
            "Bluebird – Opening Soon",
            "Opening soon",
            "Be the first to know when we launch.",
            "Enter using password",
            "Are you the store owner? Log in here",
        ),
    ),
    "Shopify unavailable": (
        Verdict.PLACEHOLDER,
        page("Sorry, this store is currently unavailable.", "Sorry, this store is currently unavailable."),
    ),
    "Weebly": (
        Verdict.PLACEHOLDER,
        page(
            "404 - Site not found", "This site has not been published yet.", "If this is your site, log in to publish."
        ),
    ),
    "Cloudflare challenge": (
        Verdict.CHALLENGE,
        page(
            "Just a moment...",
            DOMAIN,
            f"Verifying you are human. This may take a few seconds. {DOMAIN} needs to review the security of your "
            "connection before proceeding.",
            "Ray ID: 8ab12",
            "Performance &amp; security by Cloudflare",
        ),
    ),
    "Cloudflare 522": (
        Verdict.CHALLENGE,
        page(
            f"{DOMAIN} | 522: Connection timed out",
            "Connection timed out Error code 522",
            "Visit cloudflare.com for more information.",
            "What happened? The initial connection between Cloudflare's network and the origin web server timed out.",
            "Cloudflare Ray ID: 8ab12 Performance &amp; security by Cloudflare",
        ),
    ),
    "Cloudflare 1020": (
        Verdict.CHALLENGE,
        page(
            f"Access denied | {DOMAIN} used Cloudflare to restrict access",
            "Error 1020",
            "Access denied",
            "This website is using a security service to protect itself from online attacks.",
        ),
    ),
    "Akamai": (
        Verdict.CHALLENGE,
        page(
            "Access Denied",
            "Access Denied",
            'You don\'t have permission to access "http://bluebird-plumbing.example/" on this server.',
            "Reference #18.4d2f1602.1700000000.1a2b3c4d",
        ),
    ),
    "Imperva": (
        Verdict.CHALLENGE,
        page("", "Request unsuccessful. Incapsula incident ID: 877000130123456789-1122334455"),
    ),
    "Imperva 2": (
        Verdict.CHALLENGE,
        page(
            "Pardon Our Interruption", "As you were browsing something about your browser made us think you were a bot."
        ),
    ),
    "DataDome": (
        Verdict.CHALLENGE,
        page(DOMAIN, "Please enable JS and disable any ad blocker"),
    ),
    "PerimeterX": (
        Verdict.CHALLENGE,
        page(
            "Access to this page has been denied.",
            "Before we continue...",
            "Press &amp; Hold to confirm you are a human (and not a bot).",
            "Reference ID 1b2c-3d4e",
        ),
    ),
    "Sucuri": (
        Verdict.CHALLENGE,
        page(
            "Sucuri WebSite Firewall - Access Denied",
            "Access Denied - Sucuri Website Firewall",
            "If you are the site owner (or you manage this site), please whitelist your IP",
            "Block ID: GEO02",
        ),
    ),
    "AWS WAF": (
        Verdict.CHALLENGE,
        page(
            "Human Verification",
            "JavaScript is disabled",
            "In order to continue, we need to verify that you're not a robot. This requires JavaScript.",
        ),
    ),
    "CloudFront": (
        Verdict.CHALLENGE,
        page(
            "ERROR: The request could not be satisfied",
            "403 ERROR",
            "The request could not be satisfied.",
            "Request blocked. We can't connect to the server for this app or website at this time.",
            "Generated by cloudfront (CloudFront)",
        ),
    ),
    "hCaptcha": (
        Verdict.CHALLENGE,
        page("One more step", "One more step", "Please complete the security check to access the site"),
    ),
    "Wordfence": (
        Verdict.CHALLENGE,
        page(
            "Your access to this site has been limited",
            "Your access to this site has been limited by the site owner",
            "Generated by Wordfence",
        ),
    ),
    "SiteGround captcha": (
        Verdict.CHALLENGE,
        page(
            "Robot Challenge Screen",
            "Checking the site connection security",
            f"{DOMAIN} is checking if the site connection is secure",
        ),
    ),
    "Bluehost": (
        Verdict.UNDER_CONSTRUCTION,
        page(
            "Welcome",
            "Future home of something quite cool.",
            "If you're the site owner, log in to launch this site.",
            "If you are a visitor, check back soon.",
        ),
    ),
    "HostGator": (
        Verdict.PLACEHOLDER,
        page(
            "HostGator Website Startup Guide",
            "This is the default page for this domain.",
            "Replace this page with your own index file.",
        ),
    ),
    "IONOS": (
        Verdict.UNDER_CONSTRUCTION,
        page(
            DOMAIN,
            "Diese Webseite wurde gerade erst aktiviert.",
            "Hier entsteht in Kürze eine neue Internetpräsenz. IONOS by 1&amp;1",
        ),
    ),
    "Strato": (
        Verdict.PARKED,
        page(
            "STRATO - Domain reserved",
            "Diese Domain wurde bei STRATO reserviert.",
            "The domain has been registered for a STRATO customer.",
        ),
    ),
    "Strato not available": (
        Verdict.PLACEHOLDER,
        page("STRATO", "Diese Internetpräsenz ist zur Zeit nicht verfügbar.", "Website is not available. STRATO"),
    ),
    "OVH": (
        Verdict.PLACEHOLDER,
        page(
            "Félicitations ! Votre domaine a bien été créé chez OVHcloud !",
            "Site en construction",
            "Félicitations ! Votre domaine a bien été créé chez OVHcloud !",
        ),
    ),
    "Gandi": (
        Verdict.PARKED,
        page(
            DOMAIN,
            "This domain name has been registered with Gandi.net",
            "View the WHOIS results to get the domain's public registration information.",
        ),
    ),
    "TransIP": (
        Verdict.PARKED,
        page("Gereserveerd", f"{DOMAIN} is gereserveerd", "Deze domeinnaam is geregistreerd via TransIP."),
    ),
    "Aruba": (
        Verdict.PARKED,
        page(
            "Dominio registrato", "Il dominio è stato registrato con Aruba.it", "Dominio registrato e gestito da Aruba"
        ),
    ),
    "SeedProd coming soon": (
        Verdict.UNDER_CONSTRUCTION,
        page("Bluebird Plumbing", "Get Ready... Something Really Cool Is Coming Soon", "Notify me"),
    ),
    "Elementor maintenance": (
        Verdict.UNDER_CONSTRUCTION,
        page("Maintenance", "We'll be back soon!", "Sorry for the inconvenience. Our website is under maintenance."),
    ),
    "Spanish hosting": (
        Verdict.UNDER_CONSTRUCTION,
        page("Próximamente", "Sitio web en construcción", "Estamos trabajando en nuestra nueva página web."),
    ),
    "Polish building": (
        Verdict.UNDER_CONSTRUCTION,
        page("Strona w budowie", "Strona w budowie", "Zapraszamy wkrótce"),
    ),
    "suspended": (
        Verdict.PLACEHOLDER,
        page("Account Suspended", "This Account has been suspended.", "Contact your hosting provider."),
    ),
    "GitHub Pages": (
        Verdict.PLACEHOLDER,
        page("Site not found · GitHub Pages", "404", "There isn't a GitHub Pages site here."),
    ),
    "Network Solutions": (
        Verdict.UNDER_CONSTRUCTION,
        page(
            DOMAIN,
            "This Site Is Under Construction and Coming Soon.",
            "This Domain Is Registered with Network Solutions",
        ),
    ),
    "expired": (
        Verdict.PARKED,
        page(DOMAIN, "This domain has expired.", "Is this your domain? Renew it now."),
    ),
}


@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_provider_page_is_known(provider):
    verdict, html = PROVIDERS[provider]
    judged = judge([read_page(html, ASKED)], LEAD, ASKED, ASKED)
    assert judged.verdict is verdict, judged
    assert judged.closed


MORE = {
    "Porkbun": page(
        "bluebird-plumbing.example",
        "bluebird-plumbing.example",
        "This domain has been registered at Porkbun but the owner has not put up a site yet.",
    ),
    "name.com": page(
        "Welcome bluebird-plumbing.example - BlueHost.com", "This domain is parked free of charge with Name.com"
    ),
    "Dynadot": page(
        "bluebird-plumbing.example", "This domain name is parked", "Dynadot domain parking", "Related links"
    ),
    "Epik": page("bluebird-plumbing.example is for sale", "Make Offer", "Buy now $2,495", "Safe and secure shopping"),
    "Squadhelp": page("bluebird.example", "Premium domain for sale", "$4,000", "Lease to own"),
    "123reg": page("123-reg", "This domain has just been registered for one of our customers!"),
    "sale, German host": page(
        "bluebird.example steht zum Verkauf", "Die Domain bluebird.example steht zum Verkauf! VB 890 EUR"
    ),
    "sale, French host": page("bluebird.example est à vendre", "bluebird.example est à vendre", "Faire une offre"),
    "sale, Italian host": page("bluebird.example", "bluebird.example è in vendita", "Fai un'offerta"),
    "sale, Dutch host": page("bluebird.example te koop", "bluebird.example is te koop. Doe een bod!"),
    "sale, Polish host": page("bluebird.example", "Domena bluebird.example jest na sprzedaż"),
    "parking service": page(
        "bluebird.example", "Der Domaininhaber hat keinen Einfluss auf die Anzeigen.", "Relevante Suchanfragen"
    ),
    "HostEurope": page("Domain im Kundenauftrag registriert", "Diese Domain wurde im Kundenauftrag registriert"),
    "united": page("united-domains", "Diese Domain ist bei united-domains registriert", "Jetzt eigene Domain sichern"),
    "all-inkl": page("ALL-INKL.COM - Webhosting", "Hier entsteht eine neue Homepage", "Provider: ALL-INKL.COM"),
    "LWS": page("Site en construction", "Ce site est en cours de construction", "Hébergé par LWS"),
    "Register.it": page("bluebird", "Questo dominio è stato registrato tramite Register.it", "Sito in costruzione"),
    "Arsys": page("Dominio registrado", "Este dominio está registrado por un cliente de Arsys"),
    "one.com": page(
        "Under construction",
        "Welcome to bluebird-plumbing.example",
        "This domain has been purchased and parked by a customer of one.com",
    ),
    "Loopia": page("Parkerad", "Domänen är parkerad hos Loopia", "Denna domän är registrerad"),
    "home.pl": page("home.pl", "Strona w budowie", "Domena jest utrzymywana na serwerach home.pl"),
    "WP maintenance": page("Maintenance", "Briefly unavailable for scheduled maintenance. Check back in a minute."),
    "WP critical": page(
        "WordPress › Error",
        "There has been a critical error on this website.",
        "Learn more about troubleshooting WordPress.",
    ),
    "DB error": page("Database Error", "Error establishing a database connection"),
    "Cloudflare turnstile": page(
        "Attention Required! | Cloudflare", "Please complete the security check to access bluebird"
    ),
    "Kasada/Reblaze": page("", "Please wait while your request is being verified...", "One moment, please..."),
    "Vercel checkpoint": page(
        "Vercel Security Checkpoint", "We’re verifying your browser", "Website owner? Click here to fix"
    ),
    "Radware": page(
        "Captcha",
        "We apologize for the inconvenience",
        "...but your activity and behavior on this site made us think that you are a bot. Please solve this CAPTCHA to request unblock to the website",
    ),
    "Google sorry": page("Sorry...", "Our systems have detected unusual traffic from your computer network."),
    "StackPath": page(
        "Security check",
        "Checking your browser before accessing",
        "This process is automatic. Your browser will redirect shortly.",
    ),
    "DDoS-Guard": page(
        "DDOS-GUARD", "Checking your browser before accessing bluebird", "DDoS protection by DDoS-Guard"
    ),
    "Anubis": page(
        "Making sure you're not a bot!",
        "Making sure you're not a bot!",
        "Loading...",
        "Protected by Anubis from Techaro.",
    ),
    "Jimdo": page("bluebird", "This website is currently not available.", "This page was created with Jimdo"),
    "Shopify pw": page(
        "Bluebird",
        "Enter store using password",
        "This store is password protected. Use the password to enter the store.",
    ),
    "Framer": page("Page not found", "The page you are looking for does not exist", "Framer"),
    "Webflow": page("Site Not Published", "This site has not been published", "Webflow"),
    "Netlify": page(
        "Site not found", "Looks like you followed a broken link or entered a URL that doesn’t exist on Netlify."
    ),
    "Duda": page("bluebird", "This site is not published or does not have a domain assigned to it."),
    "Google Sites gone": page(
        "Website disabled",
        "Website disabled",
        "The website you are trying to visit is no longer available. Google Business Profile websites",
    ),
    "Lighttpd": page(
        "Welcome page",
        "Placeholder page",
        "The owner of this web site has not put up any web pages yet. Please come back later.",
    ),
    "LiteSpeed": page("Congratulations", "Congratulations! You have successfully installed LiteSpeed Web Server!"),
    "Caddy": page("Caddy works!", "Congratulations! Caddy works!"),
    "DirectAdmin": page("Apache is functioning normally", "Apache is functioning normally"),
    "Suspended de": page("Account gesperrt", "Diese Website wurde gesperrt", "Bitte kontaktieren Sie Ihren Provider."),
    "Suspended": page(
        "Suspended Domain", "This site has been suspended", "This domain has been suspended pending ICANN verification"
    ),
    "ICANN verify": page(
        "Contact Verification Suspension Page",
        "This domain has been suspended",
        "The contact information was not verified",
    ),
}


@pytest.mark.parametrize("provider", MORE)
def test_nothing_is_read_from_further_such_pages(provider):
    judged = judge([read_page(MORE[provider], ASKED)], LEAD, ASKED, ASKED)
    assert judged.closed, judged


NAV = "<nav><a href=/>Home</a><a href=/about>About</a><a href=/contact>Contact</a></nav>"
OF_THE_LEAD = "<p>Bluebird Plumbing</p><p>418 Juniper Road, Dayton, OH 45402</p>"

ORDINARY = {
    "a domain broker's customer": page(
        "Bluebird Plumbing", "Our old domain for sale: ask us.", "We fix pipes in Dayton.", OF_THE_LEAD
    ),
    "a menu item": page(
        "Bluebird Plumbing Café",
        NAV,
        "Today: soup. Lobster roll coming soon!",
        "Opening soon: our terrace",
        OF_THE_LEAD,
    ),
    "a builder": page(
        "Bluebird Plumbing and Building",
        NAV,
        "Projects",
        "Riverside Homes: under construction",
        "Oak Street School: under construction",
        "Mill Lofts: coming soon",
        OF_THE_LEAD,
    ),
    "a new page of a small site": page(
        "Bluebird Plumbing", NAV, "Owner: Marjorie Quillfeather", "Gallery: this page is coming soon", OF_THE_LEAD
    ),
    "a web host": page(
        "Bluebird Hosting", NAV, "Every new domain is parked free until your website is ready.", "Dayton", OF_THE_LEAD
    ),
    "a car park": page("Bluebird Parking", NAV, "Reserved and parked by our valets. Dayton", OF_THE_LEAD),
    "an access control shop": page(
        "Bluebird Access", NAV, "Access denied? We install security checks, human verification at gates.", OF_THE_LEAD
    ),
    "an IT company": page(
        "Bluebird IT", NAV, "We maintain Internet Information Services and nginx. Just a moment...", OF_THE_LEAD
    ),
    "a school with a construction line": page("Bluebird School", NAV, "New wing in construction", OF_THE_LEAD),
    "a little site": page("Bluebird Plumbing", "Bluebird Plumbing, Dayton. Call 937-555-0100."),
}


@pytest.mark.parametrize("kind", ORDINARY)
def test_an_ordinary_page_with_such_words_is_the_companys_own(kind):
    judged = judge([read_page(ORDINARY[kind], ASKED)], LEAD, ASKED, ASKED)
    assert (judged.verdict, judged.reason_code) == (Verdict.SAME, None), judged
