"""What English says of whoever does a small business's work."""

from typing import Final

from lead_enrichment.domain.rules.stories.alone.words import Told, Words

_PLACE: Final = (
    r"(?:company|business|firm|shop|store|studio|workshop|practice|bakery|farm|restaurant|caf[ée]|salon|clinic|kitchen"
    r"|garage|gallery|school|nursery|vineyard|winery|brewery|inn|guest ?house|workroom|barn|forge|pottery|tea ?room)"
)
_WORK: Final = (
    r"(?:hand)?(?:mak|throw|bak|build|design|craft|tun|clean|paint|shoot|photograph|groom|restor|repair|fix|brew|roast|grow"
    r"|farm|sew|weav|carv|cut|install|sculpt|cook|print|bind|teach|train|fit|thatch|forg|blow|knit|quilt|upholster|frame"
    r"|plaster|roof|survey|sweep|mow|prun|climb|driv|fish|keep|welcom|serv|look|practi[cs]|treat|help|offer|guid|sell"
    r"|breed|rais)"
)
_KIN: Final = r"(?:team|crew|staff|family|wife|husband|partner|sons?|daughters?|brother|sister)"

ENGLISH: Final = Words(
    work=(
        Told(behind=r",? (?:has|have) (?:been|worked) in (?:the )?[\w -]{3,40}? (?:business|industry|trade|field)\b"),
        Told(
            behind=rf",? has been {_WORK}(?:n?ing)\b(?! (?:here|for us|with us|at|for the))[^.;:!?]{{2,70}}?"
            r"(?:since (?:19|20)\d\d|for (?:(?:over|more than|nearly|almost|about|the past|the last) )?"
            r"(?:\d\d?|[a-z]+)\+? (?:years|decades))"
        ),
        Told(behind=r",? practi[sc]es (?!law at)\w"),
        Told(behind=r",? (?:is|has been|works as) (?:a )?(?:self-employed|sole|freelance)\b"),
        Told(behind=r",? (?:works|has worked|has been working) (?:alone|for (?:him|her)self|on (?:his|her) own)\b"),
        Told(
            behind=r",? (?:still |now |always )?(?:personally )?(?:looks? after|takes? care of|sees?|greets?|treats?"
            r"|meets?|answers?|handles?|oversees?|does|visits?|welcomes?|serves?) (?:every|each|all)\b"
        ),
        Told(behind=r"[^.;:!?]{1,40} personally\b"),
        Told(
            behind=rf",? and (?:his|her|their) (?:[\w-]+ ){{0,2}}?{_KIN}(?: [A-Z][\w-]+)?,? (?:looks?|welcomes?|offers?"
            r"|provides?|serves?|will|run|work|take|make|bring|strive|speciali[sz]e)\b"
        ),
        Told(
            behind=r",? (?:does|do) (?:all )?the (?:cooking|baking|work|farming|brewing|designing|driving|guiding"
            r"|teaching|carving|sewing)\b"
        ),
        Told(
            behind=r",? (?:handcrafts|hand-?makes|crafts|brews|roasts|breeds|farms|makes the (?:wine|cheese|beer|cider"
            r"|bread|soap)|speciali[sz]es in)\b"
        ),
        Told(behind=r",? and (?:the )?family (?:welcome|invite|offer|run|look)"),
        Told(behind=r"[^.;:!?]{0,20}? (?:has |have )?(?:made|realised|realized|fulfilled) [^.;:!?]{0,30}\bdream\b"),
        Told(
            behind=r"[^.;:!?]{0,20}? (?:left|gave up|moved from)\b[^.;:!?]{2,80}? to (?:take (?:on|over)|open|start"
            r"|buy)\b"
        ),
        Told(behind=r" bought\b[^.;:!?]{2,60}? (?:turned|made|converted|transformed) it into\b"),
        Told(front=r"\bis an? (?:\w+ )?(?:project|creation|venture|adventure|brainchild) (?:by|of|from)"),
        Told(front=r"\byou(?:['’]ll| will|['’]re| are)? (?:be )?(?:welcomed|greeted|looked after|served|treated) by"),
        Told(
            front=rf"\bin (?:his|her) (?:own |little |small |[a-z]+ )?{_PLACE},?",
            behind=r",? (?:now |still )?[a-z]+s\b",
        ),
        Told(front=r"(?:^|[.!?] )what", behind=r" (?:began|started)\b"),
        Told(front=r"\b(?:it|this) all (?:began|started)\b[^.;!?]{0,60}(?:when|where|as|with)"),
        Told(front=r"\bidea (?:for|of|behind|to)\b[^.;!?]{0,40} came to"),
        Told(
            front=rf"\b(?:are|is) all (?:{_WORK}(?:ed|n|t)|made|thrown|baked|built|grown|sewn|woven|shot|designed)"
            r"(?: by hand| here| from scratch| in small batches)? by"
            r"|\b(?:hand-?made|(?:made|thrown|baked|built|sewn|woven|crafted) by hand) by"
        ),
        Told(front=r"(?:^|[.!?] )who (?:are we|we are)\W+"),
        Told(
            front=r"(?:^|[.!?] )your (?:\w+ )?(?:instructor|tutor|teacher|therapist|photographer|trainer|coach|guide"
            r"|celebrant|stylist|groomer|counsellor|counselor)(?: is| will be|\s?:)"
        ),
        Told(front=r"\bmaster (?:plumber|electrician|gasfitter)\s?:", behind=r",? \W?(?:lic|no\b|#|m-?\d)"),
        Told(front=r"\blicen[sc]ed master (?:plumber|electrician),?"),
        Told(behind=r",? (?:responsible )?master (?:plumber|electrician)\b"),
    ),
    theirs=rf"\b(?:his|her|their) (?:own |small |little |family |[a-z]+ )?(?:{_PLACE}|clients|customers|guests|patients"
    r"|students|pupils|herd|flock|vines)\b",
    deeds=rf"(?:in \d{{4}} |then |later )?(?:s?he|they)(?: then| later| finally)? (?:took (?:it |\S+ )?over|opened"
    rf"|bought|founded|started (?!at|with|in|here|as|work)|set up|runs|owns)\b|(?:his|her) (?:own )?{_PLACE} (?:is"
    rf"|lies|stands|has)\b",
    we=r"\b(?:our|us|we|my|customers? of|clients? of|book|novel|exhibit\w*|guest of|visit(?:ed|ing)|retired|formerly"
    r"|died|the late|joining|joined)\b",
)
