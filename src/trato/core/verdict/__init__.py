"""Verdicts: who is right about each point of a claim, why, and what can be done now.

Reading order: values, case, matching, keeping, quality, accounts, scope, permits, surroundings,
ways, judging, and then what asks again: asking, rejudging, requests.
"""
