"""What a company is called, and which words of a page mean it."""
