"""Things to try the product on without an account: demo websites, a Salesforce org."""
