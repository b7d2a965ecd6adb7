"""Pure values and rules: no I/O, clock, environment, asyncio or logging."""
