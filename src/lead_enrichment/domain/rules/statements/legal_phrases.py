"""How the terms, privacy pages and house rules of small businesses name whoever has it, in many languages."""

from typing import Final

from lead_enrichment.domain.evidence import RoleClass
from lead_enrichment.domain.rules.statements.cue import Cue

_OWNER, _LEGAL, _RUNS = RoleClass.OWNER, RoleClass.LEGAL_REPRESENTATIVE, RoleClass.EXECUTIVE

LEGAL_PHRASES: Final = (
    Cue(
        _OWNER,
        0.84,
        "pod firmą|pod nazwą|pod firma|pod nazwa|jako ",
        "prowadzący działalność gospodarczą pod firmą Larkspur Ann Roe, ul. Polna 3",
        front=r"\b(?:dzia[łl]alno[śs][ćc]\w*|przedsi[ęe]biorstwo)(?: gospodarcz\w+)?,? (?:pod (?:firm[ąa]"
        r"|nazw[ąa])|jako)"
        r"\s?:?\s?[„”\"']?(?:<company>)?",
        lang="pl",
    ),
    Cue(
        _OWNER,
        0.84,
        "prowadząc|prowadzac",
        "Sprzedawcą jest Ann Roe prowadząca działalność gospodarczą pod nazwą Larkspur",
        behind=r",? prowadz[ąa]c[ayą]\w* (?:\w+ )?dzia[łl]alno[śs][ćc](?: gospodarcz[ąa])?,? (?:pod (?:firm[ąa]"
        r"|nazw[ąa])"
        r"|jako)\s?:?\s?[„”\"']?<company>",
        lang="pl",
    ),
    Cue(
        _OWNER,
        0.8,
        "przejął|przejęła",
        "Warsztat przejął po ojcu Ann Roe.",
        front=r"\b(?:warsztat|firm[ęe]|zak[łl]ad|piekarni[ęe]|gospodarstwo|sklep)(?: w \d{4}(?: roku"
        r"| r\.)?)? przej[ęąa][łl]a?(?: w \d{4}(?: roku| r\.)?)? po (?:ojcu|matce|rodzicach"
        r"|dziadku|mamie|tacie)(?: \w+)?",
        heir=True,
        lang="pl",
    ),
    Cue(
        _OWNER,
        0.8,
        " prowadzi",
        "Pracownię prowadzi Ann Roe.",
        front=r"\A\W*(?:pracowni[ęe]|gabinet|pensjonat|sklep|wypo[żz]yczalni[ęe]|gospodarstwo|szko[łl][ęe]"
        r"|salon|studio"
        r"|warsztat|kawiarni[ęe]|kancelari[ęe]|obiekt|firm[ęe])(?: <company>)? prowadz[iąa](?: dla pa[ńn]stwa)?",
        lang="pl",
    ),
    Cue(
        _OWNER,
        0.82,
        "prevádzkuje|provozuje",
        "E-shop prevádzkuje Ann Roe, Lúčna 4, Žilina.",
        front=r"\A\W*(?:\d+\.\s?)?(?:tento |t[úu]to )?(?:e-?shop|web(?:ov[ée] str[áa]nky)?|str[áa]nky"
        r"|internetov[ýy] obchod"
        r"|penzi[óo]n|<company>)(?: <company>)? (?:prev[áa]dzkuje|provozuje)(?: pan[ií]?)?",
    ),
    Cue(
        _OWNER,
        0.82,
        "ubytovatel|ubytovateľ|szállásadó|üzemeltető|ihr vermieter|ihre vermieter|ihr gastgeber|ihre gastgeber"
        "|bailleur|bailleresse|verhuurder|ponudnik|iznajmljivač"
        "|najmodajalec|wynajmujący|właściciel obiektu|gazdasszony|házigazda|udlejer|utleier|uthyrare|locatore"
        r"|arrendador",
        "Ubytovatel: Ann Roe, Dubová 12, Vimperk",
        front=r"(?:\A|[.;]\s|\b(?:\d+|[a-z])[.)]\s)\W*(?:az? |der |die |le |la |il |el |de )?(?:ubytovate[lľ](?:ka)?"
        r"|sz[áa]ll[áa]sad[óo](?: neve)?|[üu]zemeltet[őo](?: neve)?|ihre? (?:vermieter(?:in)?|gastgeber(?:in)?)"
        r"|bailleur|bailleresse"
        r"|verhuurder|ponudnik|iznajmljiva[čc]|najmodajalec|wynajmuj[ąa]c[ay]|w[łl]a[śs]ciciel(?:ka)? obiektu"
        r"|gazdasszony"
        r"|h[áa]zigazda|udlejer|utleier|uthyrare|locatore|arrendador[a]?)\s?(?:[:–-]|\(|,)"
        r"(?:\s?(?:frau|herr|m\.|mme|mevr\.|dhr\.))?",
    ),
    Cue(
        _OWNER,
        0.76,
        "verhuurder|beheerder|gestore|proprietario|üzemeltető|tulajdonos",
        "Bij problemen belt u de verhuurder, Ann Roe, 06 12345678.",
        front=r"\b(?:de (?:verhuurder|eigenaar|eigenares)|(?:al|il|dal) (?:gestore|proprietario|titolare)"
        r"|(?:alla|la|dalla)"
        r" (?:titolare|proprietaria)|az? (?:[üu]zemeltet[őo]|tulajdonos)(?: r[ée]sz[ée]re(?: kell leadni| adj[áa]k"
        r"[^,.:;]{0,20}|[^,.:;]{0,30})?)?)\s?[,:]",
        behind=r"\W{0,3}(?:\(?(?:tel|cell|mob|telefon|gsm)\w*[.:]?\s*)?\+?\d",
    ),
    Cue(
        _LEGAL,
        0.78,
        "veri sorumlusu|aittir|işletmecisi|isletmecisi",
        "Veri sorumlusu: Ann Roe",
        front=r"\bveri sorumlusu(?: olarak)?\s?[:,–-]",
        lang="tr",
    ),
    Cue(
        _OWNER,
        0.82,
        "aittir|ait olan|tarafından işletil|tarafından yönetil",
        "Bu internet sitesi Ann Roe'ya aittir.",
        front=r"\b(?:site(?:si|miz)?|i[şs]letme(?:miz|si)?|muayenehane(?:miz|si)?)",
        behind=r"(?:['’][\w]{1,3})? (?:aittir|ait olan|taraf[ıi]ndan (?:i[şs]let|y[öo]net))",
        lang="tr",
    ),
    Cue(
        _LEGAL,
        0.78,
        "υπεύθυνος επεξεργασίας|υπεύθυνη επεξεργασίας|υπευθυνος επεξεργασιας",
        "Υπεύθυνος επεξεργασίας: Ann Roe",
        front=r"\b(?:υπε[ύυ]θυν(?:ος|η) επεξεργασ[ίι]ας)(?: ε[ίι]ναι (?:ο|η))?\s?[:,–-]?",
        lang="el",
    ),
    Cue(
        _OWNER,
        0.82,
        "fie |omanik",
        "FIE Ann Roe, Männi talu",
        front=r"(?:\A\W*|\b)(?-i:FIE)|\b(?:veebipoe|poe|talu|e-poe) (?:omanik(?:uks)?|pidaja)(?: on)?\s?:?",
        lang="et",
    ),
    Cue(
        _OWNER,
        0.8,
        "individuali|veiklos pažym",
        "Parduotuvę valdo Ann Roe, veikianti pagal individualios veiklos pažymą.",
        behind=r",? (?:veikian\w+ |dirban\w+ )?(?:pagal |\()?(?:individuali(?:os|ąja|ą)? veikl|verslo liudijim)",
        lang="lt",
    ),
    Cue(
        _OWNER,
        0.8,
        "saimnieciskās darbības veicēj|pašnodarbināt",
        "Pārdevējs: saimnieciskās darbības veicēja Ann Roe",
        front=r"\b(?:saimniecisk[āa]s darb[īi]bas veic[ēe]j[sa]|pa[šs]nodarbin[āa]t[āa] persona)\s?[,:–-]?",
    ),
    Cue(
        _LEGAL,
        0.78,
        "reprezentantul legal|reprezentant legal|administrator:",
        "Reprezentantul legal al societății este Ann Roe.",
        front=r"\breprezentant(?:ul)? legal(?: al (?:societ[ăa][țţt]ii|firmei|companiei))?(?: este)?\s?[:,–-]?",
    ),
    Cue(
        _OWNER,
        0.84,
        "einzelunternehmen|einzelunternehmer",
        "Diese AGB gelten für alle Verträge mit Ann Roe Einzelunternehmen.",
        behind=r",? [(–-]?\s?(?:einzelunternehmen|einzelunternehmer(?:in)?)\b(?! (?:wie|und))",
    ),
    Cue(
        _OWNER,
        0.84,
        "sous l'autorité|sous l’autorité|sous la responsabilité",
        "Les activités sont placées sous l’autorité de Ann Roe.",
        front=r"\b(?:activit[ée]s|[ée]tablissement)(?: [^.;:!?]{0,50})? (?:est|sont) plac[ée]{1,2}e?s? sous "
        r"(?:l['’]autorit[ée]|la responsabilit[ée])(?: de| d['’]|\s?:)(?: (?:m\.|mme|monsieur|madame))?",
        lang="fr",
    ),
    Cue(
        _OWNER,
        0.78,
        "deleier|medeier|delägare|delejer|medejer|medindehaver",
        "Daglig leder og fortsatt deleier med 30% Ann Roe gleder seg.",
        front=r"\b(?:daglig leder|vd|direkt[øo]r)[^.;:!?]{0,25}? (?:deleier|medeier|del[äa]gare|delejer|medejer"
        r"|medindehaver)(?: med \d+ ?(?:%|prosent|procent))?,?",
    ),
    Cue(
        _OWNER,
        0.84,
        "enskilda firman|enskild firma",
        "Jag Ann Roe, firmatecknare för den enskilda firman Larkspur, är personuppgiftsansvarig.",
        front=r"\bjag,?",
        behind=r",? (?:firmatecknare|[äa]gare|innehavare) (?:f[öo]r|av|till) (?:den )?enskilda? firman?\b",
    ),
    Cue(
        _OWNER,
        0.8,
        "inhaberin|inhaber,|betreiberin|betreiber,",
        "Bei Fragen wenden Sie sich an die Inhaberin, Frau Ann Roe.",
        front=r"\b(?:an|bei|mit|durch) (?:die|den|der|dem|unsere|unseren) (?:inhaber(?:in)?"
        r"|betreiber(?:in)?)(?: <company>)?,?"
        r"(?: (?:frau|herrn?))?",
    ),
    Cue(
        _OWNER,
        0.82,
        "vlasništvu|vlasnistvu|vlasnik|vlasnica",
        "Vlasnica apartmana je Ann Roe.",
        front=r"\bvlasni(?:k|ca)(?: (?:obrta|apartmana|web stranice|stranice|trgovine|<company>))?(?: je|\s?:)",
    ),
    Cue(
        _RUNS,
        0.72,
        "verantwortung bei|leitung bei|liegt bei",
        "Seit 2005 liegt die Verantwortung bei Ann Roe.",
        front=r"\b(?:verantwortung|leitung|f[üu]hrung)(?: (?:f[üu]r|des|der) <it>)?(?: liegt)? (?:bei"
        r"|in den h[äa]nden von)",
        lang="de",
    ),
    Cue(
        _LEGAL,
        0.8,
        "controller|verantwortlich|responsable|titolare|verantwoordelijk|dataansvarlig|personuppgiftsansvarig"
        "|administratorem|správcem",
        "Ann Roe is the data controller and is responsible for your personal data.",
        behind=r"(?: \([^()]{2,40}\))?,? (?:is|ist|est|es|[èe]|[äa]r|er) (?:the |der |die |le |la |el |il |de )?(?:"
        r"(?:data )?controller\b|verantwortliche?[rn]? (?:f[üu]r die (?:daten)?verarbeitung|im sinne)"
        r"|responsable (?:du|de) traitement|responsable del tratamiento|titolare del trattamento"
        r"|verwerkingsverantwoordelijke|dataansvarlig|personuppgiftsansvarig)",
    ),
)
