"""Names of people: the lexicon, and finding and splitting names in a line of text."""
