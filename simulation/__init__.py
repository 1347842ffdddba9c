"""Seeded agencies live for months; an auditor who shares no code with the engine must agree.

Reading order: world (an agency, its client, their agreement), history (what both sides do), auditor
(what that means, computed slowly and obviously), comparing, shrinking, living (a whole run).
"""
