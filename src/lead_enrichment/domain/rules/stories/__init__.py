"""Families: texts over several sentences that tell whose the company is."""
