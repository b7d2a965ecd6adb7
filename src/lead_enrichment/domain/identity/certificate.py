"""Whose certificate a website shows: what the names in it say for and against its being the company's own."""

from collections.abc import Sequence

from lead_enrichment.domain.identity.impression import domain_of


def foreign_domain(names: Sequence[str], final: str) -> str | None:
    """Another registrable domain that a certificate is for, where it is not for the site's own at all; else None.

    `names` are the certificate's DNS names ("*." for any host). A certificate that covers the site says nothing
    against it, whatever else it covers: hosts and shields put many customers into one. A site on an IP address has no
    domain to compare.
    """
    own = domain_of(final)
    domains = [domain_of(name.removeprefix("*.")) for name in names if "." in name]
    if "." not in own or own.rpartition(".")[2].isdigit() or not domains or own in domains:
        return None
    return domains[0]
