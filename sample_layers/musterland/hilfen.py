"""Hilfen zur Erziehung by kind: counts that are small, as they are, for what a publication may show of them."""

from .chance import apportioned, unit
from .municipalities import municipalities
from .population import YEARS, yearly_counts

HELP_YEARS = YEARS[-3:]
KINDS = (("ambulant", 17.0), ("teilstationaer", 2.6), ("stationaer", 8.5))  # cases per 1,000 under 20


def help_table():
    """The table as bytes: area_key, year, kind, count, under_20."""
    counts, lines = yearly_counts(), ["area_key;year;kind;count;under_20"]
    cells = {}
    for year in HELP_YEARS:
        for kind, rate in KINDS:
            young = [counts[(m.ags, year)]["under_20"] for m in municipalities()]
            weights = [people * (0.35 + 1.3 * unit(211, m.ags, kind) + 0.3 * unit(212, m.ags, kind, year))
                       for m, people in zip(municipalities(), young)]
            total = int(sum(young) * rate / 1000.0 + 0.5)
            for m, people, cases in zip(municipalities(), young, apportioned(total, weights)):
                cells[(m.ags, year, kind)] = (cases, people)
    for (key, year, kind), (cases, people) in sorted(cells.items()):
        lines.append("%s;%d;%s;%d;%d" % (key, year, kind, cases, people))
    return ("\n".join(lines) + "\n").encode("utf-8")


REGIONS = {"JR1": "Jugendhilferegion Nord", "JR2": "Jugendhilferegion Mitte", "JR3": "Jugendhilferegion Süd"}


def help_regions():
    """(key, region): Sozialräume taken together, but for one municipality, which whoever sees both sums can compute."""
    regions = {"SR1": "JR1", "SR2": "JR2", "SR3": "JR2", "SR4": "JR3", "SR5": "JR3"}
    stray = min(m.ags for m in municipalities() if m.planning_area == "SR2")
    return [(m.ags, "JR1" if m.ags == stray else regions[m.planning_area]) for m in municipalities()]
