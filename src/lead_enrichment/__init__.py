"""Lead Enrichment: the owner and the address behind each lead's website, proven by a quote."""

__version__ = "0.1.0"
