"""Who has left and who has come: the dead, the retired, heirs and new owners."""
