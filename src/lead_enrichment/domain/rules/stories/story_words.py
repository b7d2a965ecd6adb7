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
_KIN: Final = (
    r"(?:nonn|padre|madre|figli|fratell|sorell|zi[oa]\b|abuel|hij[oa]|herman|pai\b|m[ãa]e\b|av[ôói]\b"
    r"|filh|irm[ãa]|par(?:e|es)\b|mar(?:e|es)\b|fill|germ|dziad|ojciec|matka|syn|c[óo]rka|brat|d[ěe]d|otec|dcera|bratr)"
)
_LATER: Final = (
    r"(?:(?:^|[.!?…] )(?:dopo|poi|cos[ìi]|infine|finalmente|tornat[oa]|despu[ée]s|luego|tras|con|depois|ent[ãa]o"
    r"|despr[ée]s|amb|po|potem|p[óo][źz]niej|potom|pak|po\s?t[ée])\b"
    rf"(?:(?!\b{_KIN})[^.;!?]){{0,60}}?[, ])"
)
"""The same, where the sentence says after what: and nobody's kin is its subject."""
ABROAD: Final = late_pattern(
    r"\b(?:hat(?:te)?|haben) (?:er|sie)\b(?P<inside_de>[^.;!?]{2,80}?) (?:[üu]bernommen|er[öo]ffnet|gegr[üu]ndet"
    r"|gekauft)\b"
    r"|\b(?:[üu]bernahm|er[öo]ffnete|gr[üu]ndete|kaufte)n? (?:er|sie|das paar|die beiden)\s"
    r"|(?:^|[.!?] )(?:er|sie) (?:[üu]bernahm|er[öo]ffnete|gr[üu]ndete|kaufte)n?\s"
    r"|\b(?:machte|wagte) (?:er|sie) sich (?:\w+ )?(?P<own_de>selbst(?:st)?[äa]ndig)\b"
    r"|\bhat(?:te)? (?:er|sie) sich [^.;!?]{0,40}?(?P<own_dea>selbst(?:st)?[äa]ndig) gemacht\b"
    r"|\b(?:wagte|ging|tat|machte) (?:er|sie) [^.;!?]{0,30}?(?P<own_deb>in die selbst(?:st)?[äa]ndigkeit)\b"
    r"|\berf[üu]llte (?:er|sie) sich [^.;!?]{0,40}?(?P<own_dec>(?:eigene[nmrs]?|selbst(?:st)?[äa]ndig)\b)"
    r"|\b(?:f[üu]hrt|leitet|betreibt|bewirtschaftet) (?:er|sie) (?:heute |seither |seitdem |nun )?(?=\w)"
    r"|\b(?:ils?|elles?)(?: d[ée]cid(?:ent|e) (?:de |d['’])| (?:a|ont) d[ée]cid[ée] (?:de |d['’])| )"
    r"(?:repren(?:d|nent|dre)|rach[èe]te(?:nt|r)?|ouvr(?:e|ent|ir)|fonde(?:nt|r)?|cr[ée]e(?:nt|r)?"
    r"|(?:a|ont) (?:repris|rachet[ée]|ouvert|fond[ée]|cr[ée][ée]))(?: en \d{4})?\s"
    r"|\b(?:il|elle) (?:s['’]installe|s['’]est install[ée]e?|se lance|s['’]est lanc[ée]e?|se met|s['’]est mise?)"
    r" (?P<own_fr>[àa] son compte)\b"
    r"|\b(?:ils?|elles?) (?:dirige(?:nt)?|g[èe]re(?:nt)?|tien(?:t|nent)) (?:aujourd['’]hui |d[ée]sormais )?"
    r"(?!l['’](?:office|[ée]quipe|association)|la mairie|le club)(?=\w)"
    rf"|{_BEGINS}(?:(?:ha|hanno) (?:deciso di )?(?:rilevato|aperto|fondato|acquistato|aprire|rilevare)|apr[ìi]|apre"
    rf"|aprono|rilev[òa]"
    r"|fond[òo])\s"
    rf"|{_LATER}(?:(?:ha|hanno|han|he) (?:deciso di |decidido )?(?:rilevato|aperto|fondato|aprire|rilevare|abierto)"
    r"|(?:decid(?:e|ono|en|iu|i[óo])|decise|sceglie) (?:di |d['’]|a |em )?(?:aprire|fondare|rilevare|avviare"
    r"|abrir|montar"
    r"|fundar|comprar)|apr[ìi]|apre|abri[óou]+|mont[óo]u?|fund[óo]u?"
    r"|otworzy[łl]a?|za[łl]o[żz]y[łl]a?|przej[ąę][łl]a?|otev[řr]ela?|zalo[žz]ila?|p[řr]evzala?"
    r"|va (?:obrir|fundar|comprar|muntar))(?: si)?(?: (?P<own_later>(?:(?:il|la) )?(?:su[oa]|propri[oa])|su propi[oa]"
    r"|(?:[oa] )?(?:seu|sua) pr[óo]pri[oa]|w[łl]asn\w+|swoj\w+|vlastn\w+))?\s"
    r"|\b\d{4}-?(?:ben|ban) (?:megnyitotta|megalap[íi]totta|[áa]tvette) "
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
    "hän osti", "han osti", "hän avasi", "han avasi", "wagte", "ging er", "ging sie", "tat er", "tat sie",
    "erfüllte er", "erfüllte sie", "erfullte er", "erfullte sie", "führt er", "führt sie", "fuhrt er", "fuhrt sie",
    "leitet er", "leitet sie", "betreibt er", "betreibt sie", "bewirtschaftet er", "bewirtschaftet sie",
    " dirige", " gère", " gere",
    " tient", " tiennent", "abierto", "aprire", "fondare", "rilevare", "avviare", "ben megny", "ban megny",
    "megalap", "átvette", "atvette",
)  # fmt: skip
ABROAD_STEMS: Final = Sieve(STEMS)
"""What `ABROAD` holds, in lower case."""
