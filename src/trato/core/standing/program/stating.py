"""Stating: what an agreement says of itself and of its scope, kept as a program looks it up."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from trato.core.agreement import (
    Absences,
    Adjustment,
    ChangeRule,
    CureRule,
    Excluded,
    HourBank,
    Included,
    JointLimit,
    Licence,
    OnlyPeople,
    OnlyRemedy,
    Ownership,
    Refers,
    Survives,
    Takes,
    Tally,
    Term,
)
from trato.core.standing.program import lowering
from trato.core.standing.program.rules import Joint, Program


def keep_statement(program: Program, act: object, clause: str) -> bool:
    """Keep a statement where it is looked up; tell whether it is one."""
    scope, agreed = program.scope, program.agreed
    lists: dict[type[object], list[Any]] = {
        Included: scope.included,
        Excluded: scope.excluded,
        Licence: scope.licences,
        HourBank: scope.banks,
        Ownership: scope.owned,
        Takes: scope.taken,
        Refers: scope.priorities,
        Tally: agreed.tallies,
        OnlyRemedy: agreed.remedies,
        Adjustment: agreed.adjustments,
        Absences: agreed.absences,
    }
    found = lists.get(type(act))
    if found is not None:
        found.append((clause, act))
        return True
    return _keep_of_itself(program, act, clause)


def _keep_of_itself(program: Program, act: object, clause: str) -> bool:
    agreed = program.agreed
    match act:
        case Term():
            agreed.term, agreed.term_clause = act, clause
        case Survives():
            agreed.survives[act.clause] = act
        case JointLimit():
            agreed.joints.append(Joint(clause, act))
        case OnlyPeople():
            program.scope.only_people.append((clause, _by_short_name(program, act)))
        case ChangeRule():
            program.scope.change_rule = clause
        case CureRule():
            agreed.cure_clause = clause
            place = lowering.Place(clause, clause, program.number, None)
            program.powers.extend(lowering.powers_of_cure(act, place))
        case _:
            return False
    return True


def _by_short_name(program: Program, act: OnlyPeople) -> OnlyPeople:
    """Return the sentence with people as events name them: by their short names."""
    parties = program.version.agreement.parties
    shorts = {person.name: person.short for party in parties for person in party.people}
    return replace(act, people=tuple(shorts.get(one, one) for one in act.people))
