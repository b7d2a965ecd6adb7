"""Families: people whose name the company bears, and traders who stand behind a company's name."""
