"""Names that a template brings along and nobody replaced ("Max Mustermann", "{{name}}")."""

import re
from typing import Final

from lead_enrichment.domain.sieve import Sieve

_PLACEHOLDER: Final = re.compile(
    r"mustermann|musterfrau|\b(?:john|jane) doe\b|jean dupont\b|joe bloggs|\bmax muster\b|\bhans muster\b"
    r"|jan modaal|(?:ola|kari) nordmann|fulano de tal|lorem ipsum|\byour name|\{\{|\$\{|<%"
    r"|\b(?:matti|maija) meikäläinen|\bminta (?:jános|anna|péter)|\b[vw]ardenis pavardenis|\bmedel-?svensson\b"
    r"|\b(?:herr|frau|hans|petra|max|erika|anna|peter) beispiel\b|\b(?:name|nome) (?:surname|cognome)\b"
    r"|\b(?:ad(?:ınız)? soyad(?:ınız)?|isim soyisim|[öo]rnek isim|imi[ęe] (?:i )?nazwisko"
    r"|jm[ée]no (?:a )?p[řr][íi]jmen[íi]|meno (?:a )?priezvisko|förnamn (?:och )?efternamn|fornavn (?:og )?efternavn"
    r"|etunimi (?:ja )?sukunimi|nimi sukunimi"
    r"|vezet[ée]kn[ée]v keresztn[ée]v|ime (?:i |in )?(?:prezime|priimek)|nume (?:[șs]i )?prenume|vardas pavard[ėe]"
    r"|v[āa]rds uzv[āa]rds|eesnimi perenimi|nombre (?:y )?apellidos?|nome (?:e )?(?:apelido|sobrenome)"
    r"|(?:pr[ée]nom (?:et )?nom|nom (?:et )?pr[ée]nom)|voornaam achternaam|naam achternaam|vorname (?:nach)?name"
    r"|(?:first ?name|first) last ?name|first last)\b(?=\s*(?:\Z|[,|•)\]\n]))"
    r"|\b(?:kalle anka|(?-i:Anders And\b)|navn navnesen|teppo testaaja|(?:matti|maija|erkki|eero) esimerkki|gipsz jakab"
    r"|teszt elek|ali veli|jan(?:ina)? kowalsk[ia] przyk|john q\.? public|wanjiku wa|juan nadie|vasya pupkin"
    r"|вася пупкин|иван иванов|петар петровић)\b"
    r"|\[(?:your|name|first|owner|vorname|nom|à|a comp)"
    r"|\[[^\]\[]{0,40}(?:name\b|namen\b|eintrag|einfüg|einsetz|ergänz|insert\b|enter\b|to be |compl[ée]t|renseign"
    r"|nombre|rellen|apellid|inserir|inserire|cognome|invullen|aanvullen|naam\b|navn\b|namn\b|nimi\b|nazwisk|příjmení|prezime)",
    re.IGNORECASE,
)
_STEMS: Final = (
    "muster", " doe", "dupont", "bloggs", "modaal", "nordmann", "fulano", "lorem", "your name", "{", "<%", "[",
    "meikäläinen", "minta ", "pavardenis", "svensson", " beispiel", "surname", " cognome",
    "soyad", "soyisim", "isim", "nazwisk", "příjm", "prijm", "priezv", "efternam", "efternav", "sukunimi", "keresztn",
    "prezime", "priimek", "prenume", "pavard", "uzv", "perenimi", "apellido", "apelido", "sobrenome",
    "nom et pr", "nom pr", "prénom", "prenom", "achternaam", "vorname", "örnek", "i̇sim", "first last", "last name",
    "lastname", "kalle anka", "anders and", "navnesen", "testaaja", "esimerkki", "gipsz", "teszt",
    "ali veli", " public",
    "nadie", "pupkin", "пупкин", "иванов", "петровић",
)  # fmt: skip
_SIEVE: Final = Sieve(_STEMS)


def is_template(line: str) -> bool:
    """Whether a line is one of a template that nobody filled in."""
    return _SIEVE.catches(line.lower()) and _PLACEHOLDER.search(line) is not None
