"""A survey as a town hall gets it back: a row for each person, answers to choose from, and a remark in people's own words."""

from .chance import apportioned, choice, unit
from .municipalities import municipalities
from .population import YEARS, yearly_counts

PEOPLE = 640
CONTENT = ("sehr zufrieden", "eher zufrieden", "eher unzufrieden", "sehr unzufrieden")
WAYS = ("Auto", "Bus", "Rad", "zu Fuß")
REMARKS = ("mehr Bänke bitte", "der Bus am Sonntag fehlt", "alles gut so", "der Spielplatz an der Mühle ist kaputt")


def survey_table():
    """The table as bytes: nr, ags, sozialraum, zufriedenheit, wege (several), anmerkung, gewicht."""
    towns = municipalities()
    counts = yearly_counts()
    people = [counts[(town.ags, YEARS[-1])]["inhabitants"] for town in towns]
    lines, number = ["nr;ags;sozialraum;zufriedenheit;wege;anmerkung;gewicht"], 0
    for town, asked in zip(towns, apportioned(PEOPLE, people)):
        for _ in range(asked):
            number += 1
            lines.append(";".join((str(number), town.ags, town.planning_area, _contentment(number, town), _ways(number),
                                   choice(REMARKS, 824, number) if unit(825, number) < 0.12 else "",
                                   "%.1f" % (0.6 + 0.1 * int(10 * unit(826, number))))))
    return ("\n".join(lines) + "\n").encode("utf-8")


def _contentment(number, town):
    if unit(821, number) < 0.04:
        return "keine Angabe"
    mood = unit(822, number) + 0.25 * unit(823, town.planning_area) - 0.1
    return CONTENT[0 if mood < 0.3 else 1 if mood < 0.75 else 2 if mood < 0.95 else 3]


def _ways(number):
    return ",".join(way for place, way in enumerate(WAYS) if unit(827 + place, number) < (0.7, 0.25, 0.35, 0.4)[place])
