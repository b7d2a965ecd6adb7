"""An AWS account on this machine: moto with its gaps filled, where functions and tasks are real processes.

`EmulatedAccount` is the account, `deploy` puts the built template into it,
`differences` proves that nothing was skipped.
"""
