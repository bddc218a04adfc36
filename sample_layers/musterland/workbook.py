"""The social table as an office gets it by mail: XLSX with title rows, merged headings, footer; keys as text, rows by name."""

import zipfile
from xml.sax.saxutils import escape

from .indicators import SOCIAL, Figures, table_rows
from .population import YEARS

_TITLES = ("Wohngeldhaushalte und Betreuung von Kindern unter 3 Jahren", "Gemeinden des erfundenen Landkreises Musterland, Stichtag 31.12.",
           "Alle Zahlen sind ausgedacht.")
_UNITS = {"Wohngeldhaushalte": "Anzahl", "Betreuungsquote unter 3 Jahren": "Prozent"}
_FOOTER = ("______________", "Wohngeldhaushalte: ab 2016 neues Wohngeldrecht, mit den Vorjahren nicht vergleichbar ( | ).",
           "Betreuungsquote: betreute Kinder je 100 Kinder unter 3 Jahren; ( ) Aussagewert eingeschränkt; / nicht sicher genug; s geschätzt.",
           "© Landratsamt Musterland (erfunden), Sozialplanung, 2024", "Stand: 02.05.2024")
# Cells with a remark: (key, indicator, year) → how the figure is written; the empty text leaves the cell out.
_CARE, _HOUSING = "Betreuungsquote unter 3 Jahren", "Wohngeldhaushalte"
_REMARKS = {
    ("00524", _HOUSING, 2016): "%s |", ("00", _HOUSING, 2016): "%s |", ("00524125", _CARE, 2014): "/", ("00524300", _CARE, 2018): "/",
    ("00524300", _CARE, 2023): "/", ("00524160", _CARE, 2021): "(%s)", ("00524160", _CARE, 2023): "(%s)", ("00524120", _CARE, 2022): "(%s)",
    ("00524040", _CARE, 2023): "\u2026", ("00524290", _CARE, 2023): "\u2026", ("00524030", _CARE, 2020): "%ss", ("00524250", _HOUSING, 2023): "%sp",
    ("00524050", _CARE, 2017): "", ("00", _CARE, 2014): "x",
}
_FIRST_COLUMN = 3
_TITLE, _HEADING, _TEXT, _COUNT, _RATE, _NOTE, _SIGN = range(1, 8)


def write_workbook(path):
    members = (("[Content_Types].xml", _CONTENT_TYPES), ("_rels/.rels", _RELATIONS), ("xl/workbook.xml", _WORKBOOK),
               ("xl/_rels/workbook.xml.rels", _WORKBOOK_RELATIONS), ("xl/styles.xml", _STYLES),
               ("xl/worksheets/sheet1.xml", _figures_sheet()), ("xl/worksheets/sheet2.xml", _signs_sheet()))
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in members:
            member = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            member.compress_type = zipfile.ZIP_DEFLATED
            member.external_attr = 0o644 << 16
            member.create_system = 3
            archive.writestr(member, text.encode("utf-8"))


def _figures_sheet():
    columns = [(indicator, year) for indicator in SOCIAL for year in YEARS]
    last = _column(_FIRST_COLUMN + len(columns) - 1)
    rows, merged = [], ["A%d:%s%d" % (n, last, n) for n in range(1, len(_TITLES) + 1)]
    for title in _TITLES:
        rows.append([_text(1, len(rows) + 1, title, _TITLE)])
    heading = len(rows) + 1
    rows.append([_text(1, heading, "Gemeinden", _HEADING)] +
                [_text(_FIRST_COLUMN + i * len(YEARS), heading, indicator.name, _HEADING) for i, indicator in enumerate(SOCIAL)])
    rows.append([_text(_FIRST_COLUMN + i * len(YEARS), heading + 1, _UNITS[indicator.name], _HEADING) for i, indicator in enumerate(SOCIAL)])
    rows.append([_text(_FIRST_COLUMN + i, heading + 2, "31.12.%d" % year, _HEADING) for i, (_, year) in enumerate(columns)])
    merged.append("A%d:B%d" % (heading, heading + 2))
    for i in range(len(SOCIAL)):
        first, end = _column(_FIRST_COLUMN + i * len(YEARS)), _column(_FIRST_COLUMN + (i + 1) * len(YEARS) - 1)
        merged += ["%s%d:%s%d" % (first, n, end, n) for n in (heading, heading + 1)]
    figures = Figures()
    for area in sorted(table_rows(), key=lambda r: (r.name, r.key)):
        number = len(rows) + 1
        cells = [_text(1, number, area.key, _TEXT), _text(2, number, area.name, _TEXT)]
        for i, (indicator, year) in enumerate(columns):
            cells.append(_figure(_FIRST_COLUMN + i, number, indicator, _remarked(area, indicator, year, figures)))
        rows.append(cells)
    for note in _FOOTER:
        rows.append([_text(1, len(rows) + 1, note, _NOTE)])
    return _sheet(rows, merged, '<cols><col min="1" max="1" width="11" customWidth="1"/><col min="2" max="2" width="38" customWidth="1"/></cols>')


def _remarked(area, indicator, year, figures):
    figure = figures.figure(area, indicator, year)
    remark = _REMARKS.get((area.key, indicator.name, year), "%s")
    return remark % figure if "%s" in remark else remark


def _figure(column, row, indicator, figure):
    if figure == "":
        return ""
    if figure == "0" or not figure.lstrip("-").replace(",", "").isdigit():
        return _text(column, row, figure, _SIGN)
    style = _RATE if indicator.base else _COUNT
    return '<c r="%s%d" s="%d"><v>%s</v></c>' % (_column(column), row, style, figure.replace(",", "."))


def _signs_sheet():
    lines = (("Zeichenerklärung", ""), ("-", "nichts vorhanden (genau null)"), ("0", "weniger als die Hälfte von 1 in der letzten besetzten Stelle"),
             (".", "Zahlenwert unbekannt oder geheim zu halten"), ("/", "Zahlenwert nicht sicher genug"), ("x", "Tabellenfach gesperrt"),
             ("\u2026", "Angabe fällt später an"), ("( )", "Aussagewert eingeschränkt"), ("|", "Bruch in der Zahlenreihe"),
             ("p", "vorläufig"), ("r", "berichtigt"), ("s", "geschätzt"))
    rows = [[_text(column, number, text, _TITLE if number == 1 else _TEXT) for column, text in enumerate(line, 1) if text]
            for number, line in enumerate(lines, 1)]
    return _sheet(rows, [], "")


def _text(column, row, text, style):
    return '<c r="%s%d" t="inlineStr" s="%d"><is><t xml:space="preserve">%s</t></is></c>' % (_column(column), row, style, escape(text))


def _column(number):
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def _sheet(rows, merged, columns):
    body = "".join('<row r="%d">%s</row>' % (n, "".join(cells)) for n, cells in enumerate(rows, 1))
    merges = '<mergeCells count="%d">%s</mergeCells>' % (len(merged), "".join('<mergeCell ref="%s"/>' % m for m in merged)) if merged else ""
    return _XML + '<worksheet xmlns="%s">%s<sheetData>%s</sheetData>%s</worksheet>' % (_MAIN, columns, body, merges)


_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml."
_CONTENT_TYPES = _XML + (
    '<Types xmlns="%s/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="%ssheet.main+xml"/>'
    '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="%sworksheet+xml"/>'
    '<Override PartName="/xl/worksheets/sheet2.xml" ContentType="%sworksheet+xml"/>'
    '<Override PartName="/xl/styles.xml" ContentType="%sstyles+xml"/></Types>' % (_PACKAGE, _TYPE, _TYPE, _TYPE, _TYPE))
_RELATIONS = _XML + (
    '<Relationships xmlns="%s/relationships"><Relationship Id="rId1" Type="%s/officeDocument" Target="xl/workbook.xml"/></Relationships>'
    % (_PACKAGE, _OFFICE))
_WORKBOOK = _XML + (
    '<workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="Soziales Gemeinden" sheetId="1" r:id="rId1"/>'
    '<sheet name="Zeichen" sheetId="2" r:id="rId2"/>'
    '</sheets></workbook>' % (_MAIN, _OFFICE))
_WORKBOOK_RELATIONS = _XML + (
    '<Relationships xmlns="%s/relationships"><Relationship Id="rId1" Type="%s/worksheet" Target="worksheets/sheet1.xml"/>'
    '<Relationship Id="rId2" Type="%s/worksheet" Target="worksheets/sheet2.xml"/>'
    '<Relationship Id="rId3" Type="%s/styles" Target="styles.xml"/></Relationships>'
    % (_PACKAGE, _OFFICE, _OFFICE, _OFFICE))
_STYLES = _XML + (
    '<styleSheet xmlns="%s"><numFmts count="2"><numFmt numFmtId="164" formatCode="#\\ ##0"/><numFmt numFmtId="165" formatCode="0.0"/></numFmts>'
    '<fonts count="2"><font><sz val="10"/><name val="Arial"/></font><font><b/><sz val="10"/><name val="Arial"/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>'
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="8"><xf/>'
    '<xf fontId="1" applyFont="1"/>'
    '<xf fontId="1" applyFont="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>'
    '<xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/><xf/>'
    '<xf applyAlignment="1"><alignment horizontal="right"/></xf></cellXfs></styleSheet>' % _MAIN)
