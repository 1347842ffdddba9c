"""What is kept in the database: tables, the doors to them, and values made from their rows."""
