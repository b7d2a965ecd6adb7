"""Extractors: the offline rules (OpenAI follows)."""
