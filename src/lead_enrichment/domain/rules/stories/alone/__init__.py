"""What a site tells of the one person whom it names, by language."""
