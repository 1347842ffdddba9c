"""What an agency sees over all of its clients."""
