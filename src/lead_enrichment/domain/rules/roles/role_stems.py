"""What a line must contain to hold any word for a role: a cheap look before the patterns."""

from typing import Final

from lead_enrichment.domain.rules.roles import role_eastern, role_short

STEMS: Final = (
    tuple(
        "the farmer|your farmer|our farmer|the baker|your baker|our baker|brewers:|brewer:|makers:|maker:|bosses|boss"
        "|head of |information officer"
        "|vos h|votre h|tes h|vostri osp|tuoi osp|padron|anfitri|gasthe|gastvrouw|värdpar|vardpar|vertskap|værtspar"
        "|vartspar|isänt|isant|gospod|sanitari|clínic|clinic|vertr.|gérance|gerance|responsable l|wirt|pächter|pachter"
        "|praktijkhoud|gerent|ägar|agar|omistaja|gesellschafter|comunero|wspóln|wspoln|společn|spolecn|asocia|asocița"
        "|chefin|pres.|chief|honcho|top dog|big |boss|rmo|responsible managing|qualifying|license|licence|member"
        "|% owner|% share|büro|gesell|lehrling|bookkeep|coorden|coördin|coordina|koordin|ügyvezet|ugyvezet|konate"
        "|vlasni|lastni|alapít|alapit|your host|our host|medien|associés|soci|sóci|husband|wife|father|mother|gesellsch"
        "|komplement|landl|publican|tenanci|shareholder|maître des|partner|vennoot|vennoten|nologue|enolog|enólog"
        "|kundtj|verksm|projektl|bestyrer|reståndare|restandare|butikschef|myym|kierown|vedouc|filial|vestiging"
        "|collabor|prop.|props.|prop:|prop :|gastgeber|innkeep|inn-keep|eier|yritt|johtaja|vd|adm.|perustaja|installer"
        "|buchhalt|vertrieb|bauleit|segretar|säljar|saljar|selger|sælger|salger|myyj|sprzedaw|prodava|recepcionista"
        "|rececionista|trainee|team lead|team member|bürokraft|burokraft|direkt|own|propriet|propriét|propiet"
        "|franchisee|broker|sole trader|chef|inhab|eigent|betreiber|exploitant|titula|titola|dueñ|duen|dono|eigena"
        "|uitba|ägare"
        "|agare|innehav|indehav|ejer|ciciel|majitel|omistaja|tulajdon|found|gründer|grunder|gruender|fondat|fundador"
        "|oprich|grundar|grundl|grunnl|życiel|zyciel|zakladat|ftsf|schäftsleit|schaeftsleit|vertret|verantwort|v.i.s"
        "|v. i. s|visdp|gérant|gerant|publication|rédaction|redaction|contenu|représent|represent|reprezent"
        "|administrador"
        "|amministr|zaakvoerd|bestuurder|gerente|responsáv|responsav|daglig|verkst|jednatel|prezes|presid|présid"
        "|executive|ceo|managing|principal|principle|propriat|direct|diret|direktor|pdg|p.d.g|dirigeant|leitung|manager|supervisor|foreman"
        "|coordinator|reception|hygien|assistant|associate|technician|estimator|apprentice|journeym|ambassador|keeper|secretary|stylist|vp"
        "|sales|customer service|office admin|mitarbeiter|auszubild|assistent|prokurist|datenschutzbeauf"
        "|data protection|dga|rappresent|zaakvoerster|geschäftsl|geschaeftsl|diretor|administrator|secrétaire"
        "|commercial|empleado|ayudante|medewerk|impiegat|inh.".split("|")
    )
    + role_short.STEMS
    + role_eastern.STEMS
)
"""What a line must contain (in lower case) to hold any role word at all."""
