"""Fetching pages: the egress guard, plain HTTP, and Chromium behind a proxy of ours."""
