"""What starts jobs and workers on AWS."""
