"""Family: sentences that tell who founded, bought, owns or runs the company, and their words."""
