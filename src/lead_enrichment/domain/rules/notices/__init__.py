"""Families: legal notices, and the cards and register lines of traders."""
