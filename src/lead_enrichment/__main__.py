"""`python -m lead_enrichment` is the command `lead-enrichment`."""

from lead_enrichment.cli.app import main

if __name__ == "__main__":
    main()
