"""Seeded agencies live for months; an auditor who shares no code with the engine must agree.

Reading order: world (an agency, its client, what they agree on and amend), terms (the clauses),
texts (how they are said in either language: the engine reads its agreement in them, the auditor
takes what was meant), history (what both sides do), auditor (what that means, computed slowly and
obviously), comparing, shrinking, crashing, living (a whole run).
"""
