"""Invented leads to start with."""
