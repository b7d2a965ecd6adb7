"""Bulk API, first and second generation."""
