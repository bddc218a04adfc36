"""The twelve indicators of the tables, from the counts; and which cell carries which sign.

A figure is the text of a number with decimal comma ("1234", "-3,1"), or a sign of DIN 55301. Rates are rounded half up from whole numbers, so that
nothing depends on how a machine rounds.
"""

from collections import namedtuple

from .municipalities import DISTRICT, DISTRICT_NAME, MERGED, STATE, STATE_NAME, STRANGERS, municipalities, table_name
from .population import MERGER_YEAR, YEARS, state_counts, summed, yearly_counts

Indicator = namedtuple("Indicator", "name count base factor")  # a rate where base is set: count / base × factor
TableRow = namedtuple("TableRow", "key name level")

SECRET_BELOW = {"unemployed": 3, "housing": 5}  # smaller counts, other than none, are not published

POPULATION = (
    Indicator("Bevölkerung", "inhabitants", None, None),
    Indicator("Kinder unter 3 Jahren", "under_3", None, None),
    Indicator("Kinder von 3 bis unter 6 Jahren", "age_3_5", None, None),
    Indicator("Kinder von 6 bis unter 10 Jahren", "age_6_9", None, None),
    Indicator("Jugendquotient", "under_20", "age_20_64", 100),
    Indicator("Altenquotient", "from_65", "age_20_64", 100),
    Indicator("Wanderungssaldo", "net_migration", "inhabitants", 1000),
)
LABOUR = (
    Indicator("Arbeitslose", "unemployed", None, None),
    Indicator("Arbeitslosenanteil", "unemployed", "age_20_64", 100),
    Indicator("SGB-II-Quote", "benefit", "under_65", 100),
)
SOCIAL = (
    Indicator("Wohngeldhaushalte", "housing", None, None),
    Indicator("Betreuungsquote unter 3 Jahren", "in_care", "under_3", 100),
)


def table_rows():
    """Every row that the tables have, in the order of the keys: state, district, municipalities, the merged one, two strangers."""
    rows = [TableRow(STATE, STATE_NAME, "state"), TableRow(DISTRICT, DISTRICT_NAME + ", Landkreis", "district")]
    rows += [TableRow(m.ags, table_name(m), "municipality") for m in municipalities()]
    rows.append(TableRow(MERGED[0], "%s (bis 31.12.%d)" % (MERGED[1], MERGER_YEAR - 1), "merged"))
    rows += [TableRow(key, name, "stranger") for key, name in STRANGERS]
    return sorted(rows)


class Figures:
    """The figure of every row, indicator and year."""

    def __init__(self):
        self._counts = yearly_counts()
        keys = sorted({key for key, _ in self._counts})
        for year in YEARS:
            whole = summed(self._counts, keys, year)
            self._counts[(DISTRICT, year)] = whole
            self._counts[(STATE, year)] = state_counts(whole, year)
            self._counts[(STRANGERS[1][0], year)] = self._stranger(year)

    def _stranger(self, year):
        return {name: value * 3 // 4 + 1 for name, value in self._counts[(DISTRICT + "250", year)].items()}

    def figure(self, row, indicator, year):
        """"-" where nothing is (also for an area that no longer exists), "x" for a rate without people, "." for few cases."""
        counts = self._counts.get((row.key, year))
        if counts is None:
            uninhabited = row.level == "stranger"
            return "x" if uninhabited and indicator.base else "-"
        count = counts[indicator.count]
        if 0 < count < SECRET_BELOW.get(indicator.count, 0):
            return "."
        if indicator.base is None:
            return "-" if count == 0 else str(count)
        return rate(count, counts[indicator.base], indicator.factor)


def rate(count, base, factor):
    """count / base × factor with one decimal; "0" for more than nothing but less than half of a tenth, "-" for nothing."""
    tenths = (20 * factor * count + base) // (2 * base)
    if count == 0:
        return "-"
    if tenths == 0:
        return "0"
    sign = "-" if tenths < 0 else ""
    return "%s%d,%d" % (sign, abs(tenths) // 10, abs(tenths) % 10)
