"""Where leads come from and plans go: CSV files (Salesforce follows)."""
