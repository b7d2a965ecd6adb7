"""The offline extractor's families of rules for people, one file each. All make claims; none decides."""
