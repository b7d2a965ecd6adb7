"""Salesforce as the source of leads and as the place where plans go."""
