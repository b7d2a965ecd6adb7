"""How good the answers are: scoring against labelled sites."""
