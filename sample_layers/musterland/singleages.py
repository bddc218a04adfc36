"""People by single age and sex at two dates: they add up to the age groups of the other tables, and cohorts grow older from one to the next."""

from .chance import apportioned, signed
from .municipalities import municipalities
from .population import YEARS, yearly_counts

AGE_YEARS = YEARS[-2:]  # both on the basis of the census of 2022
OLDEST = 100  # and older
# Ages of the groups whose sums are in the other tables: first and last, name of the count.
_GROUPS = ((0, 2, "under_3"), (3, 5, "age_3_5"), (6, 9, "age_6_9"), (10, 19, None), (20, 64, "age_20_64"), (65, OLDEST, "from_65"))


def single_ages():
    """(key, year) → (men by age, women by age)."""
    counts = yearly_counts()
    return {(m.ags, year): _people(m.ags, year, counts[(m.ags, year)]) for m in municipalities() for year in AGE_YEARS}


def age_table():
    """The table as bytes: area_key, year, sex, age, count."""
    people, lines = single_ages(), ["area_key,year,sex,age,count"]
    for (key, year), sexes in sorted(people.items()):
        for sex, ages in zip("mf", sexes):
            lines += ["%s,%d,%s,%d,%d" % (key, year, sex, age, count) for age, count in enumerate(ages)]
    return ("\n".join(lines) + "\n").encode("utf-8")


def _people(key, year, counts):
    men, women = [], []
    for first, last, name in _GROUPS:
        total = counts[name] if name else counts["under_20"] - counts["under_3"] - counts["age_3_5"] - counts["age_6_9"]
        weights = []
        for age in range(first, last + 1):
            cohort = _cohort(year - age) * (1.0 + 0.08 * signed(161, key, year - age))
            weights += [cohort * _living(age, 0) * 0.513, cohort * _living(age, 1) * 0.487]
        shares = apportioned(total, weights)
        men += shares[0::2]
        women += shares[1::2]
    return men, women


def _cohort(born):
    """Size of a year of birth, with what came and went since: the war, the boom of the sixties, the gap after 1990."""
    steps = ((1922, 0.8), (1930, 0.95), (1940, 1.1), (1946, 0.75), (1952, 1.15), (1963, 1.6), (1972, 1.15), (1981, 1.25), (1989, 1.05),
             (1993, 0.62), (2003, 0.8), (2016, 1.0), (2024, 0.9))
    for (year, size), (next_year, next_size) in zip(steps, steps[1:]):
        if born < next_year:
            return size + (next_size - size) * max(0, born - year) / (next_year - year)
    return steps[-1][1]


def _living(age, sex):
    """Who of a cohort is still there: all until fifty, then ever fewer, women five years later than men."""
    share, risk = 1.0, 0.003
    for _ in range(max(0, age - 50 - 5 * sex)):
        share *= 1.0 - min(0.45, risk)
        risk *= 1.09
    return share
