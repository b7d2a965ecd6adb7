"""Families: people who speak for themselves: introductions, letters, welcomes, replies, sites that say "I"."""
