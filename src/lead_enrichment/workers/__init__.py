"""What takes leads from the queue and works on them."""
