"""Money: exact decimals in a currency's own digits, rounded half up once."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Context, Decimal
from typing import Final

from trato.core.money.currencies import CURRENCY_DIGITS

# Every operation runs in this context, never in the caller's: same input, same amount, everywhere.
EXACT: Final = Context(prec=60, rounding=ROUND_HALF_UP)

_HUNDRED = Decimal(100)


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in one currency, in exactly that currency's digits (ISO 4217).

    `amount` may be negative in a balance or a deduction; what people type may not. Make one from
    an unrounded figure with `rounded`; giving this class more digits than the currency has is a
    mistake and asserts.
    """

    amount: Decimal
    currency: str

    def __post_init__(self) -> None:
        """Write the amount with all the currency's digits, so that equal money is equal text."""
        exact = _quantized(self.amount, self.currency)
        assert exact == self.amount, f"{self.amount} is finer than {self.currency} allows"
        object.__setattr__(self, "amount", exact)

    def __add__(self, other: "Money") -> "Money":
        assert self.currency == other.currency, f"{self.currency} + {other.currency}"
        return Money(EXACT.add(self.amount, other.amount), self.currency)

    def __sub__(self, other: "Money") -> "Money":
        assert self.currency == other.currency, f"{self.currency} - {other.currency}"
        return Money(EXACT.subtract(self.amount, other.amount), self.currency)

    def __neg__(self) -> "Money":
        return Money(EXACT.minus(self.amount), self.currency)

    def __lt__(self, other: "Money") -> bool:
        assert self.currency == other.currency, f"{self.currency} < {other.currency}"
        return self.amount < other.amount

    def __le__(self, other: "Money") -> bool:
        assert self.currency == other.currency, f"{self.currency} <= {other.currency}"
        return self.amount <= other.amount

    def __bool__(self) -> bool:
        return bool(self.amount)

    @property
    def text(self) -> str:
        """Return amount and code as JSON and logs hold them: «2400.00 MXN»."""
        return f"{self.amount:f} {self.currency}"


@dataclass(frozen=True, slots=True)
class UnitPrice(Money):
    """The price of one unit that has more digits than its currency: «0.085 EUR»."""

    def __post_init__(self) -> None:  # type: ignore[explicit-override]
        """Leave every digit as it is."""


def zero(currency: str) -> Money:
    """Return no money in `currency`."""
    return Money(Decimal(0), currency)


def unit_price(amount: Decimal, currency: str) -> Money:
    """Return the price of one unit, which may have more digits than its currency."""
    kind = Money if _quantized(amount, currency) == amount else UnitPrice
    return kind(amount, currency)


def rounded(amount: Decimal, currency: str) -> Money:
    """Round an exact figure half up (away from zero at the half) to the currency's digits, once."""
    return Money(_quantized(amount, currency), currency)


def total_of(amounts: Iterable[Money], currency: str) -> Money:
    """Add amounts of one currency; of none, zero."""
    total = Decimal(0)
    for money in amounts:
        assert money.currency == currency, f"{money.currency} in a sum of {currency}"
        total = EXACT.add(total, money.amount)
    return Money(total, currency)


def exact_percent_of(base: Decimal, percent: Decimal) -> Decimal:
    """Return `percent` per hundred of `base`, not yet rounded."""
    return EXACT.divide(EXACT.multiply(base, percent), _HUNDRED)


def percent_of(base: Money, percent: Decimal, *, times: Decimal = Decimal(1)) -> Money:
    """Return `times` × `percent` per hundred of `base`, rounded once at the end."""
    return rounded(EXACT.multiply(exact_percent_of(base.amount, percent), times), base.currency)


def times(unit: Money, quantity: Decimal) -> Money:
    """Return `quantity` units at the price `unit`, rounded once."""
    return rounded(EXACT.multiply(unit.amount, quantity), unit.currency)


@dataclass(frozen=True, slots=True)
class Capped:
    """An amount after its caps: `binding` is the place of the cap that was reached, or None."""

    amount: Money
    binding: int | None


def capped(amount: Money, caps: Sequence[Money]) -> Capped:
    """Hold an amount down to the lowest of its remaining caps; of equal caps the first binds."""
    lowest = min(range(len(caps)), key=lambda place: caps[place].amount, default=None)
    if lowest is None or amount <= caps[lowest]:
        return Capped(amount, None)
    return Capped(caps[lowest], lowest)


def _quantized(amount: Decimal, currency: str) -> Decimal:
    assert amount.is_finite(), f"{amount} is no amount"
    return amount.quantize(_QUANTUM[currency], context=EXACT)


_QUANTUM: Final[Mapping[str, Decimal]] = {
    code: Decimal(1).scaleb(-digits) for code, digits in CURRENCY_DIGITS.items()
}
