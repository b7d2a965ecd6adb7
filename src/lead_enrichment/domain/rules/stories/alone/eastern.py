"""What Polish, Czech, Croatian, Hungarian, Turkish and Finnish say of whoever does a small business's work."""

from typing import Final

from lead_enrichment.domain.rules.stories.alone.words import Told, Words

_PL: Final = (
    r"(?:firm\w+|sklep\w*|pracowni\w*|warsztat\w*|gabinet\w*|piekarni\w*|gospodarstw\w+|restauracj\w+|zajazd\w*|salon\w*"
    r"|studi\w+|stolarni\w*|szko[łl]\w+|winnic\w+|kancelari\w+|atelier)"
)
POLISH: Final = Words(
    work=(
        Told(behind=r",? (?:pracuje|dzia[łl]a|zajmuje si[ęe])\b[^.;:!?]{2,50} od\b"),
        Told(behind=r",? prowadzi (?:w[łl]asn|jednoosobow|samodzieln|z |wszystkie)"),
        Told(behind=r",? (?:sama?|osobi[śs]cie)\b"),
        Told(behind=r",? (?:praktykuje|uprawia|hoduje|warzy|wypieka)\b"),
        Told(behind=r"[^.;:!?]{1,40} osobi[śs]cie\b"),
        Told(behind=r",? robi (?:wino|chleb|sery?|piwo|myd[łl]o)\b"),
        Told(behind=r",? (?:wraz z|i jego|i jej|ze swoim) (?:ca[łl]ym )?(?:zespo[łl]\w*)\b"),
        Told(behind=r",? (?:wraz )?z rodzin[ąa] (?:zaprasza|wita|prowadz|upraw|serdecznie)"),
        Told(
            behind=r"[^.;:!?]{0,20} (?:przej[ąę][łl]a?|otworzy[łl]a?|za[łl]o[żz]y[łl]a?|kupi[łl]a?)\b(?! bilet"
            r"| samoch)",
            ours=True,
        ),
        Told(behind=r",? (?:to|jest) (?:twarz|dusz|serce|drug\w+ pokoleni|trzeci\w+ pokoleni)\w*"),
        Told(behind=r",? spe[łl]ni[ał]\w* (?:\w+ )?marzeni"),
        Told(behind=r"[^.;:!?]{0,40} (?:opu[śs]cili|przej[ęe]li|kupili|wyjechali)\b", ours=True),
        Told(front=r"\b(?:r[ęe]cznie (?:wykonuje|piecze|szyje|tworzy)|(?:wykonuje|piecze|szyje|tworzy) r[ęe]cznie)"),
        Told(front=r"\b(?:przywita|powita|przyjmie|obs[łl]u[żz]y) (?:pa[ńn]stwa|was|ci[ęe])"),
        Told(front=rf"\bw (?:swo(?:im|jej)|w[łl]asn\w+) {_PL}", behind=r" [a-ząćęłńóśźż]+\b"),
        Told(front=r"(?:^|[.!?] )to,? co", behind=r" zacz[ęąa][łl]a?\b"),
        Told(front=r"\b(?:wszystko )?zacz[ęe][łl]o si[ęe]\b[^.;!?]{0,50}(?:,? gdzie|,? gdy|,? kiedy|,? od)"),
        Told(front=r"\b(?:pomys[łl]\w*|na pomys[łl])\b[^.;!?]{0,40} (?:wpad[łl]a?|mia[łl]a?)(?: w \d{4} roku)?"),
        Told(front=r"(?:^|[.!?] )kim jeste[śs]my\W+"),
        Told(front=r"\bprowadz[ąa]c\b[^.;!?]{0,40},", behind=r" spe[łl]ni"),
        Told(front=r"\b(?:to )?projekt,? kt[óo]ry (?:tworzy|prowadzi)", ours=True),
    ),
    theirs=rf"\b(?:jego|jej|swo(?:je|ja|im|jej)|ich) (?:\w+ )?(?:{_PL}|klien\w+|pacjen\w+|uczni\w+)\b",
    deeds=rf"(?:w \d{{4}} roku,? )?(?:(?:on |ona )?(?:przej[ąę][łl]a?|otworzy[łl]a?|za[łl]o[żz]y[łl]a?|kupi[łl]a?)"
    rf"|(?:jego|jej) {_PL}"
    rf" (?:mie[śs]ci si[ęe]|jest|znajduje si[ęe]|ma|liczy))",
    we=r"\b(?:nasz\w*|nam|nas|my|m[óo]j|moj\w+|klient(?:ka)? (?:z|firmy)|ksi[ąa][żz]k\w+|wystaw\w+|autor\w*"
    r"|by[łl](?:y|a) (?:w[łl]a[śs]c|szef)\w*|zmar[łl]\w*|pracowni(?:k|ca))\b",
)
_CS: Final = (
    r"(?:firm\w+|obchod\w*|d[íi]ln\w+|ateli[ée]r\w*|ordinac\w+|pek[áa]rn\w+|farm\w+|restaurac\w+|hostin\w+|sal[óo]n\w*"
    r"|studi\w+|truhl[áa][řr]stv\w+|[šs]kol\w+|vina[řr]stv\w+|kancel[áa][řr]\w*|prodejn\w+)"
)
CZECH: Final = Words(
    work=(
        Told(behind=r",? (?:pracuje|p[ůu]sob[íi]|podnik[áa])\b[^.;:!?]{2,50} (?:let|rok\w*|od)\b"),
        Told(behind=r",? (?:se|s) [^.;:!?]{0,40} osobn[ěe]\b|[^.;:!?]{1,40} osobn[ěe]\b"),
        Told(behind=r",? s[áa]ma? (?:va[řr]|pe[čc]|vyr[áa]|vede|u[čc]|[šs]ij)"),
        Told(behind=r",? (?:provozuje|hospoda[řr][íi]|p[ěe]stuje|chov[áa]|vede v[šs]echny)\b"),
        Told(behind=r",? d[ěe]l[áa] (?:v[íi]no|chl[ée]b|s[ýy]ry?|pivo|m[ýy]dl[oa])\b"),
        Told(behind=r",? (?:a jeho|a jej[íi]|se sv[ýy]m) (?:t[ýy]m\w*)\b"),
        Told(behind=r",? s rodinou (?:v[áa]s|zve|hospoda|vede|provozuj)"),
        Told(behind=r"[^.;:!?]{0,20} (?:p[řr]evzala?|otev[řr]ela?|zalo[žz]ila?|koupila?)\b", ours=True),
        Told(behind=r",? je (?:tv[áa][řr]|du[šs]|srdc)\w*"),
        Told(behind=r"[^.;:!?]{0,40} (?:opustili|p[řr]evzali|koupili)\b", ours=True),
        Told(
            front=r"\b(?:ru[čc]n[ěe] (?:vyr[áa]b[íi]|pe[čc]e|[šs]ije|tvo[řr][íi])|(?:vyr[áa]b[íi]|pe[čc]e|[šs]ije"
            r"|tvo[řr][íi]) ru[čc]n[ěe])"
        ),
        Told(front=r"\b(?:p[řr]iv[íi]t[áa]|uv[íi]t[áa]|p[řr]ijme) (?:v[áa]s|t[ěe])"),
        Told(front=rf"\bve? sv\w+ {_CS} [a-záčďéěíňóřšťúůýž]+"),
        Told(front=r"(?:^|[.!?] )co", behind=r" za[čc]ala?\b"),
        Told(front=r"\bza[čc]alo\b[^.;!?]{0,50}(?:,? kde|,? kdy[žz]|,? u)"),
        Told(front=r"\bn[áa]pad\b[^.;!?]{0,40}(?:dostala?|m[ěe]la?)(?: v roce \d{4})?"),
        Told(front=r"(?:^|[.!?] )kdo jsme\W+"),
        Told(front=r"\bsi", behind=r" splnila? "),
        Told(front=r"\bprojekt,? kter[ýy] vytvo[řr]ila?"),
        Told(front=r"\bkoupili", behind=r"[^.;:!?]{2,60} prom[ěe]nili"),
        Told(front=r"\bman[žz]el(?:kou|em)(?: \w+)? vede"),
        Told(front=r"\bva[šs]i hostitel[ée]"),
    ),
    theirs=rf"\b(?:jeho|jej[íi]|jejich|sv\w+) (?:\w+ )?(?:{_CS}|z[áa]kazn[íi]\w+|pacient\w*|klient\w+)\b",
    deeds=rf"(?:v roce \d{{4}} )?(?:se vr[áa]tila? a otev[řr]ela?|(?:on |ona )?(?:p[řr]evzala?|otev[řr]ela?"
    rf"|zalo[žz]ila?|koupila?)"
    rf"|{_CS} (?:p[řr]evzala?|otev[řr]ela?|zalo[žz]ila?|koupila?)|(?:jeho|jej[íi]) {_CS} (?:je|m[áa]"
    rf"|se nach[áa]z[íi]))\b",
    we=r"\b(?:n[áa][šs]\w*|n[áa]m|n[áa]s|my|m[ůu]j|moj\w+|z[áa]kazn(?:ík|ice) z|knih\w+|v[ýy]stav\w+|autor\w*"
    r"|b[ýy]val[ýáy] (?:majit|vlast)\w*|zem[řr]el\w*"
    r"|zam[ěe]stnan\w+)\b",
)
_HR: Final = (
    r"(?:tvrtk\w+|firm\w+|trgovin\w+|radionic\w+|ordinacij\w+|pekar\w+|farm\w+|restoran\w*|gostionic\w+|salon\w*|studij\w*"
    r"|stolarij\w+|[šs]kol\w+|vinarij\w+|obrt\w*)"
)
CROATIAN: Final = Words(
    work=(
        Told(behind=r",? radi\b[^.;:!?]{2,50} (?:godin\w*|od)\b"),
        Told(behind=r",? (?:vodi(?! (?:ra[čc]un|recep|kod nas|nas))|prakticira|uzgaja|proizvodi)\b", ours=True),
        Told(behind=r",? je (?:samostaln\w+|lice|du[šs]a|srce|drug\w+ generacij|tre[ćc]\w+ generacij)"),
        Told(
            behind=r",? (?:je|su)\b(?: \d{4}\.)?[^.;:!?]{0,40} (?:preuze\w+|otvori\w+|osnova\w+|kupi\w+|pokrenu\w+"
            r"|ostvari\w+ (?:[žz]ivotni )?san)\b",
            ours=True,
        ),
        Told(behind=r",? (?:kupili su|napustili su|preuzeli su|otvorili su)\b", ours=True),
        Told(behind=r"[^.;:!?]{1,40} osobno\b"),
        Told(behind=r",? sama? (?:kuha|pe[čc]e|vodi|izra[đd]uje|poda)"),
        Told(behind=r",? radi (?:vino|kruh|sir|pivo|sapun)\b"),
        Told(behind=r",? (?:i njegov|i njezin|sa svojim) tim\w*\b"),
        Told(behind=r",? s obitelji (?:[žz]eli|vas|obra|vodi|poziva|uzgaja)"),
        Told(behind=r",? izra[đd]uje\b[^.;:!?]{2,50} u svo"),
        Told(front=r"\b(?:ru[čc]no (?:izra[đd]uje|pe[čc]e|[šs]ije)|(?:izra[đd]uje|pe[čc]e|[šs]ije) ru[čc]no)"),
        Told(front=r"\bdo[čc]ekat [ćc]e vas|\bdo[čc]ekuje vas"),
        Told(front=rf"\bu svo\w+ {_HR}", behind=r" [a-zčćđšž]+\b"),
        Told(front=r"(?:^|[.!?] )ono [šs]to je", behind=r" zapo[čc]e"),
        Told(front=r"\bpo[čc]elo\b[^.;!?]{0,50}(?:,? gdje je|,? kada je)"),
        Told(front=r"\bidej\w+ (?:za)?\b[^.;!?]{0,40} (?:dobila|dobio|imala|imao) (?:je )?(?:\d{4}\. )?"),
        Told(front=r"(?:^|[.!?] )tko smo(?: mi)?\W+"),
        Told(front=r"\b(?:danas )?(?:tvrtku|trgovinu|obrt|gostionicu|salon|restoran) vodi"),
        Told(front=r"\biza\b[^.;!?]{0,50} stoji"),
        Told(front=r"\b(?:su[pn]rug\w+|mu[žz]em|[žz]enom)(?: \w+)?", behind=r" vodi\b"),
        Told(front=r"\b(?:projekt koji je pokrenu\w+)"),
        Told(front=r"\bva[šs]ih? doma[ćc]in\w*,?"),
    ),
    theirs=rf"\b(?:njegov|njezin|njen|svoj)\w* (?:\w+ )?(?:{_HR}|klijent\w*|pacijent\w*)\b",
    deeds=rf"(?:(?:\d{{4}}\. )?(?:se vratila? i otvorila?)|{_HR} je (?:preuze\w+|otvori\w+|osnova\w+|kupi\w+)"
    rf"|(?:njegova|njezina|njena)"
    rf" {_HR} (?:je|ima|nalazi se))\b",
    we=r"\b(?:na[šs]\w*|nam|nas|nama|mi|moj\w*|kupac iz|knjig\w+|izlo[žz]b\w+|autor\w*|biv[šs]\w+ vlas\w*"
    r"|pokojn\w+|zaposlen\w+)\b",
)
_HU: Final = (
    r"(?:c[ée]g\w*|bolt\w*|m[űu]hely\w*|rendel[őo]\w*|p[ée]ks[ée]g\w*|gazdas[áa]g\w*|[ée]tterem\w*|fogad[óo]\w*|szalon\w*"
    r"|st[úu]di[óo]\w*|iskol\w+|pinc[ée]szet\w*|v[áa]llalkoz[áa]s\w*|kert[ée]szet\w*)"
)
HUNGARIAN: Final = Words(
    work=(
        Told(behind=r",? (?:t[öo]bb mint )?\d+ [ée]ve (?:dolgozik|foglalkozik)"),
        Told(
            behind=r"[^.;:!?]{0,30} \d{4} [óo]ta (?:vezeti|dolgozik|egy[ée]ni|m[űu]k[öo]dteti|foglalkozik)", ours=True
        ),
        Told(behind=r"[^.;:!?]{1,40} szem[ée]lyesen\b"),
        Told(behind=r",? maga (?:f[őo]z|s[üu]t|k[ée]sz[íi]t|tan[íi]t|varr)"),
        Told(behind=r"[^.;:!?]{0,40} gazd[áa]lkodik\b"),
        Told(behind=r",? [ée]s (?:csapata|csal[áa]dja)\b"),
        Told(behind=r" (?:a|az) [^.;:!?]{2,40} (?:arca|lelke|sz[íi]ve)\b"),
        Told(behind=r" (?:k[ée]sz[íi]ti|tartja|vezeti|f[őo]zi|s[üu]ti|[áa]ll|tart|vezet|fogadja)\b", ours=True),
        Told(behind=r",? (?:a |az )?(?:m[áa]sodik|harmadik) gener[áa]ci[óo]"),
        Told(
            behind=r"[^.;:!?]{0,50} (?:[áa]tvette|megvette|megvett[ée]k|megnyitotta|megalap[íi]totta|[áa]tvegy[ée]k"
            r"|elkezdett"
            r"|v[áa]ltotta val[óo]ra|alak[íi]tott[áa]k)\b",
            ours=True,
        ),
        Told(behind=r" akupunkt|,? [\w ]{2,30}foglalkozik\b"),
        Told(behind=r" [^.;:!?]{2,40} (?:k[ée]sz[íi]t|[áa]rul)\b[^.;:!?]{0,30}"),
        Told(behind=r" kez[ée]ben van\b"),
        Told(behind=r" projektje\b"),
        Told(front=r"\b(?:felesége|f[ée]rje)\w*,? (?:\w+,? )?egy[üu]tt", behind=r" vezeti"),
        Told(front=r"\balap[íi]t[óo]ja"),
        Told(front=r"\bkezd[őo]d[öo]tt\b[^.;!?]{0,50}(?:,? ahol|,? amikor)"),
        Told(front=r"\b[öo]tlet\b[^.;!?]{0,40} amikor"),
        Told(front=r"(?:^|[.!?] )kik vagyunk\W+"),
        Told(front=r"\bvend[ée]gl[áa]t[óo](?:k|ink|i)?,?"),
    ),
    theirs=r"\b(?:a |az )?(?:saj[áa]t )?(?:c[ée]ge|boltja|m[űu]helye|rendel[őo]je|p[ée]ks[ée]ge|gazdas[áa]ga"
    r"|[ée]tterme|fogad[óo]ja"
    r"|szalonja|st[úu]di[óo]ja)\w*\b",
    deeds=rf"(?:\d{{4}}-?[bt]?[ae]?n? )?(?:hazat[ée]rt,? [ée]s )?(?:vette [áa]t|[áa]tvette|nyitotta|megnyitotta"
    rf"|alap[íi]totta|megalap[íi]totta"
    rf"|megvette|saj[áa]t {_HU})|(?:m[űu]helye|boltja|rendel[őo]je|c[ée]ge)\b",
    we=r"\b(?:n[áa]lunk|vel[üu]nk|nek[üu]nk|mi|vev[őo]nk|\w{3,}(?:[áa]runk|[ée]r[üu]nk|t[áa]rsunk)|k[öo]nyv\w*|ki[áa]ll[íi]t[áa]s\w*|szerz[őo]\w*|egykori|n[ée]hai"
    r"|kor[áa]bbi tulajdonos|alkalmazott\w*)\b",
    free=True,
)
_TR: Final = (
    r"(?:firma|[şs]irket|d[üu]kk[âa]n|at[öo]lye|klini[kğg]|muayenehane|f[ıi]r[ıi]n|[çc]iftli[kğg]|restoran|otel|salon"
    r"|st[üu]dyo|okul|b[üu]ro)"
)
TURKISH: Final = Words(
    work=(
        Told(behind=r",? [^.;:!?]{2,60} s[üu]redir [^.;:!?]{2,40}(?:[çc]al[ıi][şs]|hizmet|ilgilen)"),
        Told(
            behind=r",? [^.;:!?]{2,40}['’]?[dt][ea]n beri\b[^.;:!?]{0,40}(?:[çc]al[ıi][şs]|i[şs]let|y[öo]net"
            r"|kendi i[şs])"
        ),
        Told(behind=r",? [^.;:!?]{0,60} (?:bizzat|kendisi)\b"),
        Told(behind=r",? (?:e[şs]i|ailesi)(?:yle)?\b[^.;:!?]{0,40} (?:i[şs]let|ek|y[öo]net)"),
        Told(behind=r",? ve (?:ekibi|ailesi) (?:sizi|sizleri)\b"),
        Told(behind=r",? [^.;:!?]{2,40} (?:y[üu]z[üu]d[üu]r|ruhudur|kalbidir)\b"),
        Told(behind=r",? [^.;:!?]{2,60} (?:ikinci|[üu][çc][üu]nc[üu]) ku[şs]ak"),
        Told(
            behind=r",? [^.;:!?]{0,60} (?:devrald[ıi]|kurdu|a[çc]t[ıi]|sat[ıi]n al\w+|i[şs]letiyor|y[öo]netiyor"
            r"|ger[çc]ekle[şs]tirdi|uyguluyor|at[öo]lyesinde)\b",
            ours=True,
        ),
        Told(behind=r" taraf[ıi]ndan\b"),
        Told(behind=r" (?:var|veriyor|yap[ıi]yor|projesidir|kar[şs][ıi]l)\w*\b", ours=True),
        Told(behind=r"['’]n[ıiuü]n (?:ellerinde|[^.;:!?]{0,30} ba[şs]latt[ıi])"),
        Told(front=rf"\b{_TR}\w*(?:nda|nde|[ıi]nda),?", behind=r" [^.;:!?]{2,40} sat"),
        Told(front=r"\bustas[ıi]"),
        Told(front=r"\bkurucusu,? [^.;:!?]{0,40}"),
        Told(front=r"\bher [şs]ey\b[^.;!?]{0,40} ba[şs]lad[ıi][;,.]"),
        Told(front=r"\bfikri,?", behind=r"[^.;:!?]{2,60} do[ğg]du"),
        Told(front=r"(?:^|[.!?] )biz kimiz\W+"),
        Told(front=r"\bev sahi(?:pleriniz|biniz):?"),
    ),
    theirs=rf"\b(?:{_TR}(?:s[ıi]|[sıiuü])(?:n[ıiuü]n|nda|nde)|kendi {_TR}\w*)\b",
    deeds=rf"(?:\d{{4}} y[ıi]l[ıi]nda )?(?:{_TR}\w*[^.;:!?]{{0,50}} (?:a[çc]t[ıi]|kurdu|devrald[ıi]|sat[ıi]n ald[ıi])"
    rf"|d[öo]nd[üu] ve kendi {_TR}\w* a[çc]t[ıi]"
    rf"|(?:at[öo]lyesi|d[üu]kk[âa]n[ıi]|klini[gğ]i)(?:nde)? )",
    we=r"\b(?:bizim|bizde|bizimle|bize|m[üu][şs]terimiz|benim|kitab\w*|sergi\w*|yazar\w*|eski sahib\w*|merhum"
    r"|[çc]al[ıi][şs]an[ıi]m[ıi]z|ekibimiz\w*)\b",
    free=True,
)
_FI: Final = (
    r"(?:yrity\w+|kaup\w+|puo[td]i\w*|ver(?:staa|sta)\w*|studio\w*|vastaanot\w+|leipomo\w*|tila\w*|ravintola\w*|majatalo\w*|salon\w*"
    r"|kahvila\w*|hoitola\w*|pajas?\w*|paja|ateljee\w*)"
)
FINNISH: Final = Words(
    work=(
        Told(behind=r",? on (?:ty[öo]skennellyt|toiminut|pit[äa]nyt|tehnyt|johtanut)\b[^.;:!?]{2,60}(?:vuo)"),
        Told(behind=r",? (?:johtaa|pit[äa][äa]|py[öo]ritt[äa][äa]|viljelee|kasvattaa|valmistaa)\b", ours=True),
        Told(behind=r"[^.;:!?]{1,40} henkil[öo]kohtaisesti\b"),
        Told(behind=r",? (?:kokkaa|leipoo|opettaa|tekee|ompelee|rakentaa)\b[^.;:!?]{0,30} itse\b"),
        Told(behind=r",? tekee (?:viinin|leiv[äa]n|juuston|oluen|saippuat|akupunktio\w*)\b"),
        Told(behind=r",? (?:ja h[äa]nen tiimins[äa]|tiimeineen|perheineen)\b"),
        Told(behind=r",? on (?:\w+ )?(?:sielu|syd[äa]n|kasvot)\b"),
        Told(
            behind=r",? (?:otti|ottivat|osti|ostivat|avasi|avasivat|perusti|perustivat|toteutti|on toteuttanut)\b",
            ours=True,
        ),
        Told(behind=r"[^.;:!?]{0,30} ja perusti\b"),
        Told(behind=r"[^.;:!?]{0,70} (?:ottivat|ostivat|avasivat|perustivat)\b", ours=True),
        Told(front=r"\bperustaja(?:mme)? on"),
        Told(front=r"\b(?:tekee|leipoo|valmistaa|ompelee) k[äa]sin"),
        Told(front=r"\b(?:ottaa vastaan|palvelee)"),
        Told(front=rf"\b{_FI}(?:ssaan|ss[äa][äa]n)", behind=r" \w+"),
        Told(front=r"\bmajatalossa", behind=r" on toteuttanut"),
        Told(front=r"(?:^|[.!?] )se,? mink[äa]", behind=r" aloitti\b"),
        Told(front=r"\balkoi\b[^.;!?]{0,50}(?:,? jossa|,? kun)"),
        Told(front=r"\bidean"),
        Told(front=r"\bvaimonsa(?: \w+)? kanssa|\bmiehens[äa](?: \w+)? kanssa"),
        Told(front=r"(?:^|[.!?] )keit[äa] (?:me )?olemme\W+"),
        Told(front=r"\bis[äa]nt[äa]v[äa]kenne"),
        Told(front=r"\bon", behind=r" (?:projekti|k[äa]siss[äa])\b"),
        Told(front=r"\bon ollut", behind=r" k[äa]siss[äa]\b"),
    ),
    theirs=rf"\bh[äa]nen (?:{_FI}|asiakkaa\w*)\b",
    deeds=rf"(?:vuonna \d{{4}} )?(?:h[äa]n (?:otti|osti|avasi|perusti|palasi ja avasi)|h[äa]nen {_FI} (?:on"
    rf"|sijaitsee))\b",
    we=r"\b(?:meill[äa]|meid[äa]n|meit[äa]|me|minun|asiakkaamme|kirja\w*|n[äa]yttely\w*|kirjailija\w*|entinen|edesmennyt|ty[öo]ntekij[äa]\w*)\b",
)
