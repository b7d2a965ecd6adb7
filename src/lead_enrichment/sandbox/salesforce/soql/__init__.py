"""SOQL: text to tokens, tokens to a query, a query to SQL."""
