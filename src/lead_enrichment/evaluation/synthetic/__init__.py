"""Invented websites with labels, in volume: what the rules are tried on besides real sites.

Every name, company and street is made up; towns and postal codes are real, because rules check them. The same seed
gives the same sites. Nothing here is shipped to users' runs; `scripts/build_synthetic_sites.py` writes a folder that
`lead-enrichment evaluate` reads.
"""
