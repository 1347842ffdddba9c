"""Verdicts: who is right about each point of a claim, why, and what can be done now.

Reading order: values, case, matching, keeping, quality, accounts, scope, permits, surroundings,
ways, judging, and then what judges again: hypotheses, asking, requests.
"""

from trato.core.verdict.asking import deepened, judge
from trato.core.verdict.requests import classify_request
from trato.core.verdict.values import Judgement, RequestVerdict, Verdict, VerdictCode, whole_of

__all__ = [
    "Judgement",
    "RequestVerdict",
    "Verdict",
    "VerdictCode",
    "classify_request",
    "deepened",
    "judge",
    "whole_of",
]
