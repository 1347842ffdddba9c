"""What is owed: lines with their dues, both sides, the timeline, deliveries, money."""
