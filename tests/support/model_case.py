"""One page, what the rules find on it, and what comes of a model's answer, in one process without a server."""

from model_lead import SITE, pages_of

from lead_enrichment.domain.enrich import Policy, enrich
from lead_enrichment.domain.evidence import Claims, Dossier
from lead_enrichment.domain.lead import Lead
from lead_enrichment.domain.llm.answer import Answer, OtherPerson
from lead_enrichment.domain.llm.claims import claims_of
from lead_enrichment.domain.llm.opinion import Opinion
from lead_enrichment.domain.llm.passages import select_passages
from lead_enrichment.domain.llm.weighing import weigh
from lead_enrichment.domain.offline import read_claims
from lead_enrichment.domain.result import ModelUse
from lead_enrichment.domain.verification import verify

NOBODY = dict.fromkeys(("owner_first", "owner_last", "owner_role", "owner_passage", "owner_quote", "owner_words"))
NOWHERE = dict.fromkeys(("street", "city", "state", "postal_code", "country", "address_passage", "address_quote"))
USE = ModelUse(model="gpt-6-luna", prompt="p", outcome="answered")


class Case:
    """A page, what the rules found, and what comes of a model's answer."""

    def __init__(self, html, company="Larkspur Joinery"):
        self.dossier = Dossier(Lead(id="1", company=company), SITE, pages_of({"": html}))
        self.rules = enrich(verify(read_claims(self.dossier), self.dossier), self.dossier, Policy())
        self.passages = select_passages(self.dossier, self.rules.claims)

    def owner(self, first, last, quote, confidence=1.0, *, words=None, role="owner", others=()):
        """The finding where the model calls this person the owner; `others` are (first, last, quote) of partners."""
        said = {
            "owner_first": first,
            "owner_last": last,
            "owner_role": role,
            "owner_passage": self.passage(quote),
            "owner_quote": quote,
            "owner_words": words,
            "other_people": tuple(
                OtherPerson(first=first, last=last, role=role, passage=self.passage(quote), quote=quote)
                for first, last, quote in others
            ),
        }
        return self.said(said, confidence)

    def place(self, quote, confidence=1.0, **parts):
        """The finding where the model gives this address."""
        return self.said({**parts, "address_passage": self.passage(quote), "address_quote": quote}, confidence)

    def passage(self, quote):
        """The number of the passage that holds a quote."""
        return next(passage.number for passage in self.passages if quote in passage.text)

    def said(self, said, confidence=1.0):
        """The finding after an answer with these values, nulls else."""
        answer = Answer(**(NOBODY | NOWHERE | {"other_people": (), "confidence": confidence, "reasoning": ""} | said))
        reading = claims_of(answer, self.passages, self.dossier)
        verified = verify(Claims(reading.people, reading.addresses), self.dossier)
        return weigh(self.rules, Opinion.of(answer, reading, verified), USE, self.dossier, Policy())
