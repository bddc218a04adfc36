"""The labour market table as GENESIS writes it for printing: ISO-8859-1, title lines, stacked headings, key and name without heading, footer."""

from .indicators import LABOUR, Figures, table_rows
from .population import YEARS

_UNITS = {"Arbeitslose": "Anzahl", "Arbeitslosenanteil": "Prozent", "SGB-II-Quote": "Prozent"}
_TITLES = ("Arbeitslose und Leistungsberechtigte: Gemeinden, Stichtag", "Arbeitsmarktstatistik",
           "Erfundener Landkreis Musterland: alle Zahlen sind ausgedacht")
# Cells with a remark: (key, indicator, year) → how the figure is written.
_REMARKS = {
    ("00524160", "Arbeitslosenanteil", 2016): "(%s)", ("00524160", "Arbeitslosenanteil", 2017): "(%s)", ("00524300", "SGB-II-Quote", 2014): "/",
    ("00524300", "SGB-II-Quote", 2015): "/", ("00524220", "Arbeitslose", 2019): ".", ("00524220", "Arbeitslosenanteil", 2019): ".",
    ("00524300", "Arbeitslose", 2019): ".", ("00524300", "Arbeitslosenanteil", 2019): ".", ("00524240", "Arbeitslose", 2018): "%sr",
    ("00524240", "Arbeitslosenanteil", 2018): "%sr", ("00524080", "SGB-II-Quote", 2023): "...", ("00524190", "SGB-II-Quote", 2023): "...",
    ("00524", "SGB-II-Quote", 2023): "%sp", ("00", "SGB-II-Quote", 2023): "%sp", ("00524180", "SGB-II-Quote", 2021): "%ss",
    ("00", "Arbeitslosenanteil", 2014): "x", ("00524120", "Arbeitslosenanteil", 2020): "(%s)",
}
_FOOTER = '''__________
"Arbeitslosenanteil:
Arbeitslose an der Bevölkerung von 20 bis unter 65 Jahren; nicht die amtliche Arbeitslosenquote.

SGB-II-Quote:
Leistungsberechtigte an der Bevölkerung unter 65 Jahren; 2023: vorläufig.

Herlasdorf:
am 01.01.2019 in ""Üchtersdorf"" eingegliedert."
© Statistisches Amt Beispielland (erfunden), 2024
Stand: 12.04.2024 / 09:30:00
'''


def genesis_table():
    """The whole file as bytes."""
    columns = [(indicator, year) for indicator in LABOUR for year in YEARS]
    lines = ["GENESIS-Tabelle: 13211-M524"] + [title + ";" * (1 + len(columns)) for title in _TITLES]
    lines.append(";;" + ";".join(indicator.name for indicator, _ in columns))
    lines.append(";;" + ";".join(_UNITS[indicator.name] for indicator, _ in columns))
    lines.append(";;" + ";".join("31.12.%d" % year for _, year in columns))
    figures = Figures()
    for row in table_rows():
        cells = [_remarked(row, indicator, year, figures.figure(row, indicator, year)) for indicator, year in columns]
        lines.append(";".join([row.key, row.name] + cells))
    return ("\n".join(lines) + "\n" + _FOOTER).encode("iso-8859-1")


def _remarked(row, indicator, year, figure):
    remark = _REMARKS.get((row.key, indicator.name, year), "%s")
    return remark % figure if "%s" in remark else remark
