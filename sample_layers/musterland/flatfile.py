"""The population table as a GENESIS flat file (ffcsv, the layout since 2024): UTF-8 with BOM, semicolons, decimal comma, rows in no order."""

from .chance import hashed, unit
from .indicators import POPULATION, Figures, table_rows
from .population import YEARS

_HEADER = ("statistics_code;statistics_label;time_code;time_label;time;1_variable_code;1_variable_label;1_variable_attribute_code;"
           "1_variable_attribute_label;2_variable_code;2_variable_label;2_variable_attribute_code;2_variable_attribute_label;"
           "value;value_unit;value_variable_code;value_variable_label;value_q")
_STATISTICS = "12411;Fortschreibung des Bevölkerungsstandes (erfundener Landkreis Musterland);STAG;Stichtag"
_LEVELS = {"state": "DLAND;Bundesländer", "district": "KREISE;Kreise und kreisfreie Städte"}
_AGE = "ALTX21;Altersgruppen (u3-10)"
# Indicator → second variable with its attribute; unit, code and label of the value.
_VARIABLES = {
    "Bevölkerung": (_AGE + ";;Insgesamt", "Anzahl;BEVSTD;Bevölkerungsstand"),
    "Kinder unter 3 Jahren": (_AGE + ";ALT000B03;unter 3 Jahre", "Anzahl;BEVSTD;Bevölkerungsstand"),
    "Kinder von 3 bis unter 6 Jahren": (_AGE + ";ALT003B06;3 bis unter 6 Jahre", "Anzahl;BEVSTD;Bevölkerungsstand"),
    "Kinder von 6 bis unter 10 Jahren": (_AGE + ";ALT006B10;6 bis unter 10 Jahre", "Anzahl;BEVSTD;Bevölkerungsstand"),
    "Jugendquotient": (";;;", "Prozent;JUGQ01;Jugendquotient (unter 20 Jahre)"),
    "Altenquotient": (";;;", "Prozent;ALTQ01;Altenquotient (65 Jahre und mehr)"),
    "Wanderungssaldo": (";;;", "je 1000 EW;WANS01;Wanderungssaldo je 1.000 Einwohner"),
}
_LATER = ("00524040", "00524220")  # their migration of the latest year is not ready
_UNCERTAIN = ("00524300",)  # their old-age quotient of 2014 is not reliable


def flat_file():
    """The whole file as bytes."""
    figures, lines = Figures(), []
    for row in table_rows():
        for indicator in POPULATION:
            for year in YEARS:
                value = _signed(row, indicator, year, figures.figure(row, indicator, year))
                lines.append((hashed(151, row.key, indicator.name, year), _line(row, indicator, year, value)))
    return ("\ufeff" + "\n".join([_HEADER] + [line for _, line in sorted(lines)]) + "\n").encode("utf-8")


def _signed(row, indicator, year, value):
    if indicator.name == "Wanderungssaldo" and year == YEARS[-1] and row.key in _LATER:
        return "..."
    if indicator.name == "Altenquotient" and year == YEARS[0] and row.key in _UNCERTAIN:
        return "/"
    return value


def _line(row, indicator, year, value):
    second, meaning = _VARIABLES[indicator.name]
    return ";".join((_STATISTICS, "%d-12-31" % year, _LEVELS.get(row.level, "GEMEIN;Gemeinden"), row.key, row.name, second, value, meaning,
                     _quality(row, indicator, year, value)))


def _quality(row, indicator, year, value):
    """e final, p preliminary, r revised, s estimated; nothing beside a sign."""
    if not value[-1].isdigit():
        return ""
    if year == YEARS[-1] and indicator.base:
        return "p"
    chance = unit(152, row.key, indicator.name, year)
    return "r" if chance < 0.015 else "s" if chance > 0.99 else "e"
