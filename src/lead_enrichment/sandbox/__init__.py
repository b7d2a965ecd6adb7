"""Things to try the product on without an account: demo websites."""
