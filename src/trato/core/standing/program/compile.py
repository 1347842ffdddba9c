"""Compiling a version: its sentences become rules, indexed by what wakes them. Done once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from typing import Any, assert_never

from trato.core.agreement import (
    Agreement,
    Aim,
    Answering,
    AppliesIf,
    Approval,
    Clause,
    ClockStop,
    Consequence,
    Counts,
    Criterion,
    Cure,
    CureRule,
    DueAt,
    DueBefore,
    DueInPeriod,
    Duty,
    FirstTimes,
    Form,
    Goal,
    Happened,
    Happening,
    InForce,
    Instalments,
    LapsesAfter,
    Only,
    PayInStages,
    Power,
    Price,
    Prohibition,
    Replaces,
    Retention,
    Rounds,
    Shift,
    Silence,
    Unless,
    Verb,
    Version,
    Warranty,
    What,
)
from trato.core.standing.program import lowering
from trato.core.standing.program.indexing import index
from trato.core.standing.program.naming import Things, people_of, things_of
from trato.core.standing.program.rules import (
    OF_A_THING,
    BanRule,
    Charge,
    DutyRule,
    Exemption,
    Joint,
    Lateness,
    Program,
    given_by,
)
from trato.core.standing.program.stating import keep_statement
from trato.core.standing.program.tariff import tariff_of

_KEPT = 256
_CONTACT = frozenset({"message", "report", "delivery"})
_NOT_CHARGED = frozenset({Verb.REVIEW, Verb.REVISE, Verb.INVOICE})


class _Key:
    """A version as a key that is cheap to hash: its text's hash finds it, its value confirms it."""

    __slots__ = ("version",)

    def __init__(self, version: Version) -> None:
        self.version = version

    def __hash__(self) -> int:  # type: ignore[explicit-override]
        return hash((self.version.number, self.version.sha256))

    def __eq__(self, other: object) -> bool:  # type: ignore[explicit-override]
        return isinstance(other, _Key) and (
            self.version is other.version or self.version == other.version
        )


def compiled(version: Version) -> Program:
    """Return the program of a version; equal versions share one."""
    return _compiled(_Key(version))


@lru_cache(maxsize=_KEPT)
def _compiled(key: _Key) -> Program:
    return _Compiler(key.version).program()


class _Compiler:
    def __init__(self, version: Version) -> None:
        agreement = version.agreement
        self.agreement: Agreement = agreement
        self.things: Things = things_of(agreement)
        calendars = {calendar.name: calendar for calendar in agreement.calendars}
        self.result = Program(
            version=version,
            number=version.number,
            zone=agreement.header.zone,
            currency=agreement.header.currency,
            calendars=calendars,
            first_calendar=agreement.calendars[0] if agreement.calendars else None,
            things=self.things,
            people=people_of(agreement),
            tariff=tariff_of(agreement),
        )
        self.modifiers: list[tuple[str, list[DutyRule], Any]] = []
        self.general_cure: Cure | None = None

    def program(self) -> Program:
        for clause in self.agreement.clauses:
            self._clause(clause)
        for label, rules, modifier in self.modifiers:
            self._modify(label, rules, modifier)
        self._limit()
        self._links()
        index(self.result)
        return self.result

    # --- acts -----------------------------------------------------------------------------

    def _clause(self, clause: Clause) -> None:
        main = _main_thing(clause)
        if main:
            main = self.things.meant(main)
            self.result.main_thing[clause.label] = main
        count = 0
        for sentence in clause.sentences:
            key = clause.label if count == 0 else f"{clause.label}.{count + 1}"
            place = lowering.Place(clause.label, key, self.result.number, main)
            if self._act(sentence, place):
                count += 1

    def _act(self, act: object, place: lowering.Place) -> bool:
        """Lower one sentence; tell whether it took a key."""
        rules = list(self._duties(act, place))
        for rule in rules:
            rule.number = len(self.result.duties)
            self.result.duties.append(rule)
        if isinstance(act, Power):
            self.result.powers.extend(lowering.powers_of_act(act, place, self.things))
        elif isinstance(act, Prohibition):
            self.result.bans.append(self._ban(act, place, rules[0]))
        elif isinstance(act, Retention):
            undone = Prohibition(act.debtor, text=act.thing, modifiers=act.modifiers)
            self.result.bans.append(self._ban(undone, place, rules[0]))
        elif not rules:
            self._statement(act, place.clause)
        for modifier in getattr(act, "modifiers", ()):
            self.modifiers.append((place.clause, rules, modifier))
        return bool(rules) or isinstance(act, Power | Prohibition)

    def _duties(self, act: object, place: lowering.Place) -> Iterator[DutyRule]:
        match act:
            case Duty():
                yield from lowering.rules_of(act, place, self.things)
            case PayInStages():
                yield from lowering.stages_of(act, place, self.things)
            case Instalments():
                yield from lowering.instalments_of(act, place, self.things)
            case Warranty():
                self.result.agreed.warranties.append((place.clause, act))
                yield from lowering.warranty_of(act, place, self.things)
            case Prohibition():
                yield lowering.prohibition_of(act, place, self.things)
            case Retention():
                yield from lowering.retention_of(act, place, self.things)
            case Goal():
                yield from lowering.goal_of(act, place, self.things)
            case _:
                pass

    def _ban(self, act: Prohibition, place: lowering.Place, duty: DutyRule) -> BanRule:
        approvals = [one for one in act.modifiers if isinstance(one, Approval)]
        conditions = [] if act.unless is None else [act.unless]
        conditions += [one.condition for one in act.modifiers if isinstance(one, Unless)]
        thing = self.things.meant(act.thing) if act.thing else None
        approval = approvals[0] if approvals else None
        return BanRule(
            place.key,
            place.clause,
            place.version,
            act,
            thing,
            tuple(conditions),
            approval.by if approval else None,
            approval.written if approval else False,
            duty,
            given_by(act.modifiers),
        )

    def _statement(self, act: object, clause: str) -> None:
        """Keep what the agreement says that is no duty, power or prohibition; what is none of it
        either adds to another sentence."""
        if isinstance(act, CureRule):
            self.general_cure = lowering.cure_of(act)
        if not keep_statement(self.result, act, clause):
            self.modifiers.append((clause, [], act))

    # --- modifiers ------------------------------------------------------------------------

    def _meant(self, clause: str, rules: list[DutyRule], named: str | None) -> list[DutyRule]:
        """Return the rules that a modifier speaks of: those it names, else those of its act."""
        if named is None:
            return rules
        if any(rule.clause == named for rule in self.result.duties):
            return [rule for rule in self.result.duties if rule.clause == named]
        return self._about(named, clause)

    def _about(self, name: str, clause: str) -> list[DutyRule]:
        thing = self.things.meant(name)
        members = set(self.things.members.get(thing, ())) | {thing}
        found = [rule for rule in self.result.duties if rule.thing in members]
        own = [rule for rule in found if rule.clause == clause]
        return own or found

    def _modify(self, clause: str, rules: list[DutyRule], modifier: object) -> None:
        if isinstance(modifier, Criterion | Form | Rounds | Price):
            self._of_a_thing(clause, rules, modifier)
            return
        match modifier:
            case Consequence():
                self._consequence(clause, rules, modifier)
            case Shift():
                self._shift(clause, rules, modifier)
            case Silence():
                self._silence(clause, rules, modifier)
            case Unless(consequence_only=True):
                self._spare(clause, rules, modifier)
            case _:
                self._of_duties(clause, rules, modifier)

    def _of_duties(self, clause: str, rules: list[DutyRule], modifier: object) -> None:
        named = getattr(modifier, "thing", None) or getattr(modifier, "target", None)
        for rule in self._meant(clause, rules, named):
            _modified(rule, clause, modifier)

    def _consequence(self, clause: str, rules: list[DutyRule], modifier: Consequence) -> None:
        number = sum(1 for one in self.result.agreed.consequences if one[0] == clause)
        thing = self.things.meant(modifier.target) if modifier.target else None
        self.result.agreed.consequences.append((clause, thing, modifier))
        named = modifier.target or self._main_of(clause, rules)
        charge = Charge(clause, number, modifier)
        for rule in self._meant(clause, rules, named):
            if modifier.target is None or rule.verb not in _NOT_CHARGED:
                rule.consequences = (*rule.consequences, charge)

    def _spare(self, clause: str, rules: list[DutyRule], modifier: Unless) -> None:
        """Lift only what a breach costs: of the duty named, else of what this clause charges."""
        meant = self._meant(clause, rules, modifier.target)
        everywhere = modifier.target is not None or bool(meant)
        said = (modifier.condition, *modifier.also)
        # «La primera vez» is counted by the books, wherever it stands in the sentence.
        condition, *also = sorted(said, key=lambda one: not isinstance(one, FirstTimes))
        for rule in meant or self.result.duties:
            rule.consequences = tuple(
                one._replace(spared=(*one.spared, condition), also=(*one.also, tuple(also)))
                if everywhere or one.clause == clause
                else one
                for one in rule.consequences
            )

    def _main_of(self, clause: str, rules: list[DutyRule]) -> str | None:
        return None if rules else self.result.main_thing.get(clause)

    def _of_a_thing(
        self, clause: str, rules: list[DutyRule], modifier: Criterion | Form | Rounds | Price
    ) -> None:
        own = rules[0].thing if rules else None
        name = modifier.thing or own or self.result.main_thing.get(clause) or ""
        thing = self.things.meant(name)
        agreed = self.result.agreed
        match modifier:
            case Criterion():
                agreed.criteria.setdefault(thing, []).append((clause, modifier))
            case Form():
                agreed.forms.setdefault(thing, []).append((clause, modifier))
            case Rounds():
                self.result.scope.rounds[thing] = (clause, modifier)
            case Price():
                self.result.scope.prices[thing] = (clause, modifier.amount)
            case _:
                assert_never(modifier)

    def _shift(self, clause: str, rules: list[DutyRule], modifier: Shift) -> None:
        targets = [rule for rule in rules if rule.due is not None]
        cause = self.things.meant(modifier.cause)
        if modifier.targets:
            targets = [
                rule for name in modifier.targets for rule in self._moved(clause, name, cause)
            ]
        for rule in targets:
            rule.lateness = (*rule.lateness, Lateness(cause, modifier.unit, clause))

    def _moved(self, clause: str, name: str, cause: str) -> list[DutyRule]:
        """Return the rules whose date a shift moves: making the thing, not answering about it, and
        never what is late itself."""
        meant = [
            rule
            for rule in (*self._meant(clause, [], name), *self._about(name, ""))
            if cause not in {rule.clause, rule.thing}
        ]
        making = [rule for rule in meant if rule.verb in OF_A_THING] or meant
        own = [rule for rule in making if rule.clause == clause]
        return list(dict.fromkeys(own or making))

    def _silence(self, clause: str, rules: list[DutyRule], modifier: Silence) -> None:
        windows = [
            rule
            for rule in self._meant(clause, rules, modifier.thing)
            if rule.verb in {Verb.REVIEW, Verb.DECIDE, Verb.ANSWER, Verb.CONFIRM}
        ] or rules
        for rule in windows:
            rule.silence = modifier
        if modifier.stops is None:
            return
        for rule in self._about(modifier.stops, ""):
            things = tuple(window.thing for window in windows if window.thing)
            rule.silences = (*rule.silences, *things)

    def _limit(self) -> None:
        """Leave to each duty the consequences that may answer to it, under their joint limit."""
        agreed = self.result.agreed
        for rule in self.result.duties:
            for _, only in agreed.remedies:
                if only.clause == rule.clause:
                    rule.consequences = tuple(
                        one for one in rule.consequences if one.clause in only.remedies
                    )
            if agreed.joints:
                rule.consequences = tuple(
                    one._replace(joint=self._joint_of(one)) for one in rule.consequences
                )

    def _joint_of(self, charge: Charge) -> Joint | None:
        for joint in self.result.agreed.joints:
            if joint.limit.clauses and charge.clause in joint.limit.clauses:
                return joint
            if joint.limit.debtor is charge.consequence.payer:
                return joint
        return None

    # --- links between rules --------------------------------------------------------------

    def _links(self) -> None:
        for rule in self.result.duties:
            if rule.cure is None:
                rule.cure = self.general_cure
            if rule.verb is Verb.WRITE and not rule.contact:
                rule.contact = _CONTACT
            if isinstance(rule.due, DueAt | DueInPeriod):
                self._implied(rule)
            if isinstance(rule.due, DueBefore) and rule.due.happening is not None:
                rule.due = self._before(rule, rule.due, rule.due.happening)
            rule.conditioned = any(
                given.spared or given.consequence.conditions or given.consequence.unless
                for given in rule.consequences
            )
            rule.payment = lowering.payment_of(rule, self.result.tariff.follows)
            rule.may_be_lifted = rule.payment is not None and bool(rule.exemptions)
            rule.tracked = bool(rule.consequences) or rule.payment is not None

    def _before(self, rule: DutyRule, due: DueBefore, happening: Happening) -> DueBefore:
        """Find the date that «antes de «episodio»», or of its due, means: that of the duty that
        makes it, in the same period."""
        if happening.what not in {What.DUE, What.FACT}:
            return due
        thing = self.things.meant(happening.thing or "")
        for other in self.result.duties:
            made = other.verb in OF_A_THING and other.thing == thing
            if other is rule or not (made or happening.clause == other.clause):
                continue
            if isinstance(other.due, DueAt | DueInPeriod) and other.period == rule.period:
                return replace(due, happening=None, of=other.due)
            return replace(due, happening=replace(happening, what=What.DUE))
        return due

    def _implied(self, rule: DutyRule) -> None:
        """An input that a dated duty supposes moves its date, when no clause says how."""
        known = {late.cause for late in rule.lateness}
        for condition in rule.conditions:
            if isinstance(condition, Happened) and _is_input(condition.happening, rule):
                cause = self.things.meant(condition.happening.thing or "")
                if cause not in known:
                    late = Lateness(cause, None, rule.clause, implied=True)
                    rule.lateness = (*rule.lateness, late)


def _modified(rule: DutyRule, clause: str, modifier: object) -> None:
    """Let a modifier say more of one duty."""
    match modifier:
        case Unless():
            rule.exemptions = (*rule.exemptions, Exemption(modifier.condition, clause))
        case Only():
            rule.only = modifier
            rule.written = rule.written or modifier.written
        case Counts():
            rule.contact = _counted(rule.contact or _CONTACT, modifier)
        case Replaces():
            rule.replaces = (*rule.replaces, modifier.clause)
        case ClockStop():
            rule.stops = (*rule.stops, modifier)
        case AppliesIf():
            conditions, exemptions = lowering.split(modifier.conditions, clause)
            rule.conditions = (*rule.conditions, *conditions)
            rule.exemptions = (*rule.exemptions, *exemptions)
        case _:
            _modified_once(rule, modifier)


def _modified_once(rule: DutyRule, modifier: object) -> None:
    """Keep what a duty has one of."""
    match modifier:
        case Cure():
            rule.cure = modifier
        case Answering():
            rule.answering = modifier
        case Aim():
            rule.aim = True
        case InForce():
            rule.force = modifier
        case LapsesAfter():
            rule.lapses = modifier
        case _:
            pass


def _is_input(happening: Happening, rule: DutyRule) -> bool:
    return (
        happening.what is What.INPUT_GIVEN
        and happening.thing is not None
        and happening.by in {None, rule.debtor.other}
    )


def _counted(known: frozenset[str], modifier: Counts) -> frozenset[str]:
    named = frozenset(modifier.what)
    return known - named if modifier.negated else known | named


def _main_thing(clause: Clause) -> str | None:
    """Return the thing of the first sentence of a clause that names one."""
    for sentence in clause.sentences:
        thing = getattr(sentence, "thing", None)
        if isinstance(thing, str) and thing:
            return thing
        items = getattr(sentence, "items", None)
        if items is not None and len(items) == 1:
            return str(items[0].thing)
    return None
