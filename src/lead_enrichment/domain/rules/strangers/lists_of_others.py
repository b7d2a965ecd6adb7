"""Does a heading open a list of other people's businesses ("Neighbours we love", "Nos producteurs")?

Who is called an owner there owns one of those.
"""

import re
from functools import lru_cache
from typing import Final

from lead_enrichment.domain.late_pattern import late_pattern
from lead_enrichment.domain.sieve import Sieve

_LONGEST: Final = 70
"""Characters beyond which a heading is a sentence."""
_WHO_EN: Final = (
    r"(?:friends|neighbou?rs|vendors|suppliers|sponsors|stockists|growers|producers|purveyors|retailers|collaborators"
    r"|affiliates|charities|(?:clients?|customers?|members?)(?:['’]s?)?(?: (?:stories|story|projects"
    r"|spotlight|news))?|(?:local|other|small|fellow|nearby|neighbou?ring|partner) (?:business(?:es)?|shops"
    r"|companies"
    r"|vendors|producers|farms|makers))"
)
_MAYBE_EN: Final = r"(?:makers|farms|farmers|artisans|roasters|locals|bakers|brewers)"
"""They may be the site's own people, too: only those "we love" are others."""
_ENGLISH: Final = (
    rf"(?:our|my|the|some(?: of)?(?: our)?|more|good|great|local|preferred|recommended|favou?rite|trusted|featured"
    rf"|partner"
    rf"|approved|other) (?:[\w-]+ ){{0,2}}{_WHO_EN}"
    rf"|(?:{_WHO_EN}|{_MAYBE_EN})(?: (?:and|&) {_WHO_EN})? (?:we|i|that we|who|of ours)\b.*|{_WHO_EN}(?: (?:and"
    rf"|&) {_WHO_EN})?"
    r"|where (?:our|we get our|the) (?!.*(?:names?|stor|roots|idea|passion|famil|love))[\w ]{3,30} (?:comes?|is"
    r"|are) from"
    r"|where to (?:buy|get) (?:our \w+|it)"
    r"|(?:people|folks|places|things|brands|those|shops|companies|businesses|who) we (?:love|like|recommend|trust"
    r"|work with"
    r"|build with|buy from|support|sponsor|admire)|who (?:we|i) (?:work|buy|build|bake|cook|shop) (?:with|from)"
    r"|(?:useful |helpful |favou?rite )?links|in the neighbou?rhood|around (?:the corner|town)|nearby|what's nearby"
    r"|(?:with )?(?:special )?thanks to|we (?:also )?recommend|shop local|as seen in"
    r"|local businesses (?:we|i|that).*|referrals?|vendor (?:list|love)|community partners"
    r"|(?:our )?business neighbou?rs"
)
_OTHERS: Final = (
    r"(?:unsere |liebe |gute |weitere )*(?:nachbarn|freunde|lieferanten|zulieferer|produzenten|erzeuger|sponsoren"
    r"|lieblingsl[äa]den"
    r"|lieblingsorte|partnerbetriebe|kooperationspartner|bezugsquellen|verkaufsstellen|links"
    r"|empfehlungen)(?: (?:und|&) \w+)?"
    r"|befreundete (?:betriebe|unternehmen|h[äa]user|h[öo]fe)|wo (?:unser|unsere) \w+ herkomm[tne]+|wir empfehlen"
    r"|in der nachbarschaft"
    r"|(?:nos |mes |les )?(?:bons |chers )?(?:voisins|amis|producteurs|fournisseurs|artisans|[ée]leveurs"
    r"|mara[îi]chers|coups de c(?:œ|oe)ur"
    r"|bonnes adresses|liens(?: utiles| amis)?)(?: (?:et|&) (?:nos )?\w+)?(?: (?:locaux|pr[ée]f[ée]r[ée]s"
    r"|partenaires))?"
    r"|nous (?:aimons|recommandons)|d['’]o[ùu] viennent nos \w+"
    r"|(?:nuestr[oa]s |los |las )?(?:vecinos|amigos|proveedores|productores|patrocinadores"
    r"|enlaces(?: de inter[ée]s)?)(?: (?:y|&) \w+)?"
    r"(?: locales| favoritos)?|recomendamos"
    r"|(?:i )?(?:nostri )?(?:vicini|amici|fornitori|produttori|sponsor|link utili)(?: (?:e|&) \w+)?(?: locali"
    r"| preferiti)?|consigliamo"
    r"|(?:onze |de )?(?:buren|vrienden|leveranciers|producenten|sponsors|verkooppunten)(?: (?:en|&) \w+)?"
    r"|wij bevelen aan"
    r"|(?:(?:os )?nossos |os )?(?:vizinhos|amigos|fornecedores|produtores|parceiros locais)(?: (?:e|&) \w+)?"
    r"|(?:v[åa]ra |vores |v[åa]re )?(?:grannar|naboer|v[äe]nner|leverant[öo]rer|leverand[øo]rer|producenter"
    r"|[åa]terf[öo]rs[äa]ljare"
    r"|forhandlere)"
    r"|(?:unsere |die |nos |les |los |nuestr[oa]s |i nostri |gli |onze |de |v[åa]ra |vores |v[åa]re |nossos |os )*"
    r"(?:k[üu]nstler(?:innen)?(?: (?:und|&) k[üu]nstler(?:innen)?)?|designer(?:innen|s)?|marken|cr[ée]ateurs"
    r"(?: et cr[ée]atrices)?|artistes|marques|marchi|artisti|designer|artigiani|artistas|marcas|artesanos|artes[ãa]os"
    r"|kunstenaars|merken|ontwerpers|makers|konstn[äa]rer|kunstnere|kunstnerne|m[äa]rken|m[æa]rker)"
    r"|(?:nasi |na[šs]i )?(?:s[ąa]siedzi|przyjaciele|dostawcy|soused[ée]|p[řr][áa]tel[ée]|dodavatel[ée])"
)
_HEADS: Final = late_pattern(rf"\W*(?:{_ENGLISH}|{_OTHERS})\W*", re.IGNORECASE)
STEMS: Final = Sieve(
    (
        "friend|neighb|vendor|supplier|sponsor|stockist|grower|producer|purveyor|maker|farm|artisan|roaster"
        "|baker|brewer|retailer|collaborator|affiliate|charit|favo|local|business|shop|compan|where |we |who "
        "|client|customer|member|link|around|nearby|thanks to|recommend|as seen|referral|community partners"
        "|nachbar|freunde"
        "|lieferant|lieblings|partner|bezugsquelle|verkaufsstelle|empfehl|befreundet|herkomm|produzent"
        "|erzeuger|voisin|amis|producteur|fournisseur|leveur|mara|coups de c|bonnes adresses|liens|nous "
        "|viennent|vecinos|amigos|proveedor|productor|patrocinador|enlaces|recomend|vicini|amici|fornitor"
        "|produttor|consigli|buren|vrienden|leverancier|producent|verkooppunt|bevelen aan|vizinhos|fornecedor"
        "|produtor|parceiros|grannar|naboer|vänner|venner|vanner|leverant|leverand|återfö|aterfo|återfo"
        "|aterfö|forhandler|siedzi|przyjaciel|dostawc|soused|přátel|prátel|pratel|přatel|dodavatel|zulieferer"
        "|things |i |nstler|designer|marken|ateurs|artist|marque|marchi|artigian|marcas|artesan|artesãos|kunstenaar"
        "|merken"
        "|ontwerper|konstn|kunstner|märke|marke|mærke"
    ).split("|")
)
"""What such a heading holds, in lower case."""


@lru_cache(maxsize=4_096)
def heads_others(heading: str) -> bool:
    """Whether what stands below this heading is about other businesses than the site's own."""
    heading = heading.strip()
    if not heading or len(heading) > _LONGEST or not STEMS.catches(heading.lower()):
        return False
    return _HEADS.fullmatch(heading) is not None
