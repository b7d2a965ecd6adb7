"""A Salesforce org on this machine: enough of the API to try, test and break the product without an account."""
