"""The auditor: what each side owes and has kept, computed slowly from the words of the design.

It shares no code with the engine: time is walked quarter by quarter and day by day, and every
answer starts from the bare facts. Reading order: clock, record, findings, duties, reviews, contact,
money, audit.
"""
