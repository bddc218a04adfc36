"""The people: counts and rates of every municipality for ten years, all from one small model, so that the tables agree with each other."""

from .chance import signed
from .municipalities import MERGED, municipalities

YEARS = tuple(range(2014, 2024))
ROUNDED_TO_ZERO = {("00524240", 2018)}  # one person more than left: a rate of less than half a tenth
MERGER_YEAR = 2019  # the first year without the merged municipality
# What the labour market of a year does to burdens: a slow decline, the pandemic, the refugees of 2022.
_CLIMATE = {2014: 1.32, 2015: 1.24, 2016: 1.16, 2017: 1.05, 2018: 0.96, 2019: 0.90, 2020: 1.02, 2021: 0.97, 2022: 0.95, 2023: 1.00}
_BIRTHS = {2014: 1.02, 2015: 1.05, 2016: 1.09, 2017: 1.10, 2018: 1.08, 2019: 1.05, 2020: 1.01, 2021: 0.97, 2022: 0.91, 2023: 0.85}

COUNTS = ("inhabitants", "under_3", "age_3_5", "age_6_9", "under_20", "age_20_64", "from_65",
          "unemployed", "benefit", "under_65", "housing", "in_care", "net_migration")


def yearly_counts():
    """(key, year) → dict of COUNTS, for the 30 municipalities and the merged one while it existed."""
    result = {}
    merged_key, _, merged_people, receiver = MERGED
    for m in municipalities():
        for year in YEARS:
            people = _inhabitants(m.ags, m.inhabitants, m.burden, year)
            if m.ags == receiver and year < MERGER_YEAR:
                people -= merged_people + 6 * (MERGER_YEAR - 1 - year)
                result[(merged_key, year)] = _counts(merged_key, merged_people + 6 * (MERGER_YEAR - 1 - year), 0.31, year)
            result[(m.ags, year)] = _counts(m.ags, people, m.burden, year)
    return result


def _inhabitants(key, latest, burden, year):
    """Backwards from the latest year: shrinking where burdens are high, growing around the city, with an influx in 2015 and 2022."""
    yearly = 0.0075 - 0.019 * burden if burden >= 0.25 else 0.004
    people = float(latest)
    for y in range(YEARS[-1], year, -1):
        growth = yearly + 0.002 * signed(91, key, y) + (0.008 if y in (2015, 2022) else 0.0)
        people /= 1.0 + growth
    return latest if year == YEARS[-1] else int(people + 0.5)


def _counts(key, people, burden, year):
    young = 0.176 - 0.016 * burden + 0.006 * signed(92, key) + 0.0008 * (year - 2018)
    old = 0.245 + 0.045 * burden + 0.018 * signed(93, key) + 0.0028 * (year - 2018)
    births = _BIRTHS[year]
    under_20 = _whole(people * young)
    from_65 = _whole(people * old)
    middle = people - under_20 - from_65
    under_3 = _whole(under_20 * 0.141 * births * (1.0 + 0.05 * signed(94, key, year)))
    age_3_5 = _whole(under_20 * 0.153 * _BIRTHS[max(2014, year - 3)] * (1.0 + 0.04 * signed(95, key, year)))
    age_6_9 = _whole(under_20 * 0.206 * (1.0 + 0.03 * signed(96, key, year)))
    share = (0.018 + 0.082 * burden * (0.75 + 0.25 * burden)) * _CLIMATE[year] * (1.0 + 0.07 * signed(97, key) + 0.04 * signed(98, key, year))
    unemployed = _whole(middle * share)
    under_65 = people - from_65
    benefit = _whole(under_65 * share * (1.35 + 0.35 * burden))
    reform = 1.9 if year == 2023 else 1.15 if year in (2016, 2017, 2020) else 1.0
    housing = _whole(people * (0.0011 + 0.0085 * burden) * reform * (1.0 + 0.2 * signed(99, key)))
    care_share = min(0.86, 0.505 - 0.12 * burden + 0.011 * (year - 2018) + 0.05 * signed(100, key) + 0.015 * signed(101, key, year))
    attraction = 0.0095 if burden < 0.25 else 0.0035 - 0.009 * burden
    migration = people * (attraction + 0.0045 * signed(102, key, year) + (0.011 if year in (2015, 2022) else 0.0))
    if (key, year) in ROUNDED_TO_ZERO:
        migration = 1.0
    return dict(zip(COUNTS, (people, under_3, age_3_5, age_6_9, under_20, middle, from_65, unemployed, benefit, under_65, housing,
                             _whole(under_3 * care_share), int(migration // 1))))


def _whole(number):
    return int(number + 0.5)


def summed(counts, keys, year):
    """The counts of several municipalities together."""
    present = [counts[(key, year)] for key in keys if (key, year) in counts]
    return {name: sum(each[name] for each in present) for name in COUNTS}


def state_counts(district, year):
    """The state: eleven such districts, a little younger and less burdened."""
    factors = {"unemployed": 10.1, "benefit": 10.0, "housing": 10.4, "under_3": 11.3, "age_3_5": 11.3,
               "age_6_9": 11.2, "under_20": 11.2, "from_65": 10.7, "in_care": 11.9}
    counts = {name: _whole(value * factors.get(name, 11.0)) for name, value in district.items()}
    counts["age_20_64"] = counts["inhabitants"] - counts["under_20"] - counts["from_65"]
    counts["under_65"] = counts["inhabitants"] - counts["from_65"]
    counts["net_migration"] = district["net_migration"] * 12 + 1500
    return counts
