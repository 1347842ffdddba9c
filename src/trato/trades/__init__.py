"""Sample agreements for trades, as data: a new trade is a folder with `trade.toml` and its texts.

`fill` writes a whole agreement from a template. Public holidays come from the `holidays` library
here, while the agreement is written, and are text from then on.
"""

from trato.trades.filling import Filling, NoSuchTradeError, countries, fill, find_trade, trades
from trato.trades.publicholidays import HolidayNote, NoSuchPlaceError, public_holidays

__all__ = [
    "Filling",
    "HolidayNote",
    "NoSuchPlaceError",
    "NoSuchTradeError",
    "countries",
    "fill",
    "find_trade",
    "public_holidays",
    "trades",
]
