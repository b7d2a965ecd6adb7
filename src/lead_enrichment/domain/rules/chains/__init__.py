"""Sites of branches, franchises and companies of groups, whose heads own no place of theirs."""
