"""Headings above what customers say, in many languages, and headings that are none."""

import pytest

from lead_enrichment.domain.reading.zones import heads_testimonials

PRAISE = """
Few words by clients; Voices of our guests; What parents say; In our patients' own words; Our satisfied customers
Was unsere Kunden sagen; Gästestimmen; Das sagt man über uns; Erfahrungen unserer Kunden; Google-Rezensionen
Paroles de clients; Vos avis; Ils nous font confiance; Ce que pensent nos patients; Nuestros clientes opinan; Dicen de nosotros
O que nossos clientes falam; Testemunhos; Cosa dicono i nostri clienti; Hanno detto di noi; Wat zeggen onze klanten
Omdömen; Vad våra kunder säger; Kundeudtalelser; Hva kundene sier; Asiakaspalaute; Opinie klientów; Recenze
Řekli o nás; Vendégeink véleménye; Ce spun clienții; Müşteri yorumları; Što kažu naši klijenti; Κριτικές; Отзиви
Klientų atsiliepimai; Atsauksmes; Tagasiside
""".replace("\n", ";")
OTHERS = """
A few words from the owner; Words from our founder; Our customers; Our story; Customer service; Unsere Kunden
Feedback form; Stimmbildung; Mot du gérant; Nuestros clientes; I nostri clienti; Onze klanten; O nás; Hakkımızda
Meine Erfahrung; Experiencias; Leave a review; Parole et musique; Avís legal; Retours; Quelques mots du fondateur
""".replace("\n", ";")


@pytest.mark.parametrize("heading", [one.strip() for one in PRAISE.split(";") if one.strip()])
def test_headings_above_customers_words(heading: str) -> None:
    assert heads_testimonials(heading)


@pytest.mark.parametrize("heading", [one.strip() for one in OTHERS.split(";") if one.strip()])
def test_headings_of_the_firms_own_words(heading: str) -> None:
    assert not heads_testimonials(heading)
