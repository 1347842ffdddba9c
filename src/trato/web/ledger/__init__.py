"""What happened, as pages say it: entries, the forms that note them, answers and corrections."""
