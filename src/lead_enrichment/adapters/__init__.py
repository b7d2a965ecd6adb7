"""The outside world, one folder for each port; each folder shows its pair."""
