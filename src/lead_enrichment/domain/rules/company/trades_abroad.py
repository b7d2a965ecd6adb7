"""Words for trades in the languages of the south and the east, as companies add them to a whole name."""

from typing import Final

from lead_enrichment.domain.names.lexicon import fold

TRADES_ABROAD: Final = frozenset(
    map(
        fold,
        """
guitarras guitarra luthier lutier fotografía fotógrafo fotógrafa fotografia fotografo fotografa fotograf osteopata
osteópata posturologo posturologa fisioterapista fisioterapeuta fisioterapia nutricionista nutrizionista dietista
psicologo psicologa psicólogo psicóloga psicología psicologia terapeuta logopeda podologo podologa podólogo podóloga
odontología odontologia odontólogo dentista estética estetica estetista massaggi massoterapia masajes massagens
cerámica ceramica ceramiche cerâmica céramique céramiques joyería joyas gioielli orafo joias ourives bijoux
arquitectura arquitecto arquitecta arquitetura arquiteto arquiteta architetto architettura geometra interiorista
abogada advogado advogada avvocato avvocata asesoría asesor consultora consultor contabilidade commercialista
ilustración ilustraciones ilustradora ilustrador illustrazioni diseño jardinería jardines giardini jardinage
fontanería electricidad electricista elettricista eletricista pintura pintor pinturas imbianchino serralharia
carpintaria ebanista fusteria fuster ebanisteria falegname mobili muebles marroquinería zapatería sastre sartoria
apicoltura apicultura vini vinos vinhos viticoltore viñedos peluquera estilista parrucchiera parrucchiere maquillaje
ceramika fotografia kosmetyka kosmetologia fryzjer stolarstwo stolarz hydraulik psycholog fizjoterapia tapicer
krawiectwo
truhlářství truhlář fotografie keramika kosmetika masáže zahradnictví instalatér
elektrikář kadeřnictví švadlena
kozmetika fodrászat fodrász fotós fotó kerámia asztalos ügyvéd fogászat masszázs tâmplărie fotograf avocat
repostería pastelería pasticceria confeitaria traductora traductor traduzioni traduções notaio veterinario veterinária
""".split(),
    )
)
