"""Money between the two sides: amounts, debts, credits, payments and hours, as plain values."""
