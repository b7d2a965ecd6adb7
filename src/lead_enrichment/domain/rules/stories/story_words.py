"""How a story told in another language than English goes on: what the person named before did ("2014 übernahm sie")."""

import re
from typing import Final

from lead_enrichment.domain.late_pattern import late_pattern
from lead_enrichment.domain.sieve import Sieve

_SPOUSE: Final = (
    r"(?:[^.,;!?]{0,8}(?:frau|mann|partnerin|partner|femme|[ée]pouse|mari|compagne|compagnon|moglie|marito|compagna"
    r"|mujer|esposa"
    r"|esposo|marido|mulher|vrouw|man|fru|kone|hustru|bror|fr[èe]re|bruder|fratello|hermano|irm[ãa]o|broer)(?: "
    r"[^.,;!?\s]{2,15}){0,3},? )?"
)
_BEGINS: Final = (
    rf"(?:(?:^|[.!?…] )(?:(?:nel|en|em|el|w|v roce|vuonna|in|im jahre?) \d{{4}}(?: roku)?,? )"
    rf"(?:(?:con|com|insieme (?:a|alla|al)|junto (?:a|con)|amb) {_SPOUSE})?)"
)
"""A sentence without a subject that says when: whoever was named before is meant."""
ABROAD: Final = late_pattern(
    r"\b(?:hat(?:te)?|haben) (?:er|sie)\b(?P<inside_de>[^.;!?]{2,80}?) (?:[üu]bernommen|er[öo]ffnet|gegr[üu]ndet"
    r"|gekauft)\b"
    r"|\b(?:[üu]bernahm|er[öo]ffnete|gr[üu]ndete|kaufte)n? (?:er|sie|das paar|die beiden)\s"
    r"|(?:^|[.!?] )(?:er|sie) (?:[üu]bernahm|er[öo]ffnete|gr[üu]ndete|kaufte)n?\s"
    r"|\b(?:machte|wagte) (?:er|sie) sich (?:\w+ )?(?P<own_de>selbstst?[äa]ndig)\b"
    r"|\b(?:ils?|elles?)(?: d[ée]cid(?:ent|e) (?:de |d['’])| (?:a|ont) d[ée]cid[ée] (?:de |d['’])| )"
    r"(?:repren(?:d|nent|dre)|rach[èe]te(?:nt|r)?|ouvr(?:e|ent|ir)|fonde(?:nt|r)?|cr[ée]e(?:nt|r)?"
    r"|(?:a|ont) (?:repris|rachet[ée]|ouvert|fond[ée]|cr[ée][ée]))(?: en \d{4})?\s"
    r"|\b(?:il|elle) (?:s['’]installe|s['’]est install[ée]e?|se lance|s['’]est lanc[ée]e?) (?P<own_fr>[àa] son "
    r"compte)\b"
    rf"|{_BEGINS}(?:(?:ha|hanno) (?:deciso di )?(?:rilevato|aperto|fondato|acquistato|aprire|rilevare)|apr[ìi]|apre"
    rf"|aprono|rilev[òa]"
    r"|fond[òo])\s"
    rf"|{_BEGINS}(?:decidi[óou]+ (?:abrir|montar|fundar|comprar)|abri[óou]+|mont[óo]u?|fund[óo]u?|compr[óo]u?"
    rf"|assumi[óou]+"
    r"|adquiri[óou]+|se hizo cargo de|tom[óo] las riendas de|va (?:obrir|fundar|comprar|muntar|agafar))\s"
    r"|\bna(?:m|men) (?:hij|zij|ze)\b(?P<inside_nl>[^.;!?]{2,50}?) over\b"
    r"|\b(?:opende|kocht|richtte|opende)n? (?:hij|zij|ze)(?: in \d{4})?\s"
    r"|\bbegon(?:nen)? (?:hij|zij|ze) (?:in \d{4} )?(?P<own_nl>voor zichzelf)\b"
    r"|\b(?:startade|[öo]ppnade|k[öo]pte|startede|startet|[åa]bnede|[åa]pnet|k[øo]bte|kj[øo]pte|overtog|overtok"
    r"|[öo]vertog)"
    r" (?:han|hon|hun|de|paret|parret)(?: (?P<own_no>eget\b|egen\b|f[oö]r se?i?g s[ejä]+l[vf]))?(?=\s)"
    r"|\bto[kg] (?:han|hon|hun|de) [öo]ver\s"
    rf"|{_BEGINS}(?:otworzy[łl]a?|za[łl]o[żz]y[łl]a?|kupi[łl]a?|przej[ąę][łl]a?|otev[řr]ela?|zalo[žz]ila?|koupila?"
    rf"|p[řr]evzala?)"
    r"(?: si)?(?: (?P<own_sl>w[łl]asn\w+|vlastn\w+))?\s"
    rf"|{_BEGINS}h[äa]n (?:perusti|osti|avasi)(?: (?P<own_fi>oman))?\s",
    re.IGNORECASE,
)
STEMS: Final = (
    *(f"{verb} {who}" for verb in ("hat", "hatte", "haben") for who in ("er", "sie")),
    *(f"{verb} {who}" for verb in ("nam", "namen") for who in ("hij", "zij", "ze")),
    "übernahm", "ubernahm", "eröffnete", "eroffnete", "gründete", "grundete", "kaufte", "machte er",
    "machte sie", "wagte er", "wagte sie", "rilev", "apert", "acquist", "decidi", "assumi", "adquiri",
    "hizo cargo", "riendas", "va obrir", "va muntar", "va agafar", "opende", "kocht", "richtte", "begon",
    "startade", "öppnade", "oppnade", "köpte", "kopte", "startede", "startet", "åbnede", "abnede", "åpnet",
    "apnet", "købte", "kobte", "kjøpte", "kjopte", "overtog", "overtok", "övertog", "tok han", "tok hun",
    "tok de", "tok hon", "tog han", "tog hon", "tog hun", "tog de", "otworzy", "założy", "zaloży", "załozy",
    "zalozy", "kupi", "przej", "otevř", "otevr", "založ", "zaloz", "koupil", "převz", "prevz", "repren",
    "repris", "rachèt", "rachet", "ouvr", "ouvert", "fonde", "fondé", "fondò", "fondo", "fonda", "crée", "cree", "créé",
    "creé", "créer", "apre", "apri", "aprì", "aprono", "montó", "monto", "montar", "fundó", "fundo", "fundar",
    "compró", "compro", "comprar", "comprou", "abrió", "abrio", "abriu", "abrir", "perusti", "son compte",
    "hän osti", "han osti", "hän avasi", "han avasi",
)  # fmt: skip
ABROAD_STEMS: Final = Sieve(STEMS)
"""What `ABROAD` holds, in lower case."""
