"""What README.md promises of the tables and memberships."""

import csv
import os
import re
import zipfile
from xml.etree import ElementTree

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
EXTRA_KEYS = {"00", "00524", "00524125", "00524970", "00525110"}
FIELDS = {"": "inhabitants", "ALT000B03": "u3", "ALT003B06": "a3_5", "ALT006B10": "a6_9"}


def table_promises(folder, layers):
    keys = {attributes["AGS"] for attributes, _ in layers["municipalities"]}
    flat, genesis, workbook = _flat_rows(folder), _genesis_cells(folder), _workbook_cells(folder)
    broken = []
    keys_of = {"bevoelkerung_flat.csv": {row["1_variable_attribute_code"] for row in flat},
               "arbeitsmarkt.csv": set(genesis), "soziales.xlsx": set(workbook)}
    for name, found in keys_of.items():
        if found != keys | EXTRA_KEYS:
            broken.append("%s: the keys are not those of the areas and the five others" % name)
    broken += list(_figures(flat, genesis, workbook))
    broken += list(_signs(flat, genesis, workbook))
    broken += list(_children(flat, layers["children"], keys))
    broken += list(_single_ages(folder, flat, keys))
    broken += list(_help(folder, keys))
    return broken + list(_memberships(folder, keys))


def _help(folder, keys):
    """Cases of three kinds and three years for every municipality, some of them small, and a division that gives a municipality away."""
    with open(os.path.join(folder, "hilfen_zur_erziehung.csv"), encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    cells = {(row["area_key"], row["year"], row["kind"]) for row in rows}
    if {key for key, _, _ in cells} != keys or len(cells) != len(rows) or len(rows) != len(keys) * 3 * 3:
        yield "hilfen_zur_erziehung.csv: not three kinds and three years of every municipality, each once"
    counts = [int(row["count"]) for row in rows]
    if min(counts) != 0 or len([count for count in counts if 1 <= count <= 2]) < 50:
        yield "hilfen_zur_erziehung.csv: not enough small counts to protect"
    regions, planning = _membership(folder, "membership_jugendhilferegionen.csv"), _membership(folder, "membership_sozialraeume.csv")
    if set(regions) != keys:
        yield "the Jugendhilferegionen do not cover the municipalities"
    if len([key for key in keys if regions[key] == "JR1" and planning[key] != "SR1"]) != 1:
        yield "JR1 without SR1 is not one municipality"


def _flat_rows(folder):
    with open(os.path.join(folder, "bevoelkerung_flat.csv"), encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


def _genesis_cells(folder):
    with open(os.path.join(folder, "arbeitsmarkt.csv"), encoding="iso-8859-1") as file:
        rows = [line.rstrip("\n").split(";") for line in file]
    return {row[0]: row[2:] for row in rows if re.fullmatch(r"\d{2,8}", row[0])}


def _workbook_cells(folder):
    with zipfile.ZipFile(os.path.join(folder, "soziales.xlsx")) as archive:
        sheet = ElementTree.fromstring(archive.read("xl/worksheets/sheet1.xml"))
    result = {}
    for row in sheet.iter(MAIN + "row"):
        cells = ["".join(cell.itertext()) for cell in row]
        if re.fullmatch(r"\d{2,8}", cells[0]):
            result[cells[0]] = cells[2:]
    return result


def _figures(flat, genesis, workbook):
    """Seven, three and two indicators, ten years each; the merged municipality ends with 2018."""
    columns = {(row["value_variable_code"], row["2_variable_attribute_code"], row["time"]) for row in flat}
    if len(columns) != 70 or len(flat) != 70 * 35:
        yield "bevoelkerung_flat.csv: not seven indicators for ten years and 35 keys"
    if {len(cells) for cells in genesis.values()} != {30}:
        yield "arbeitsmarkt.csv: not three indicators for ten years"
    if sorted({len(cells) for cells in workbook.values()}) != [19, 20]:
        yield "soziales.xlsx: not two indicators for ten years, with one empty cell"
    merged = [row for row in flat if row["1_variable_attribute_code"] == "00524125"]
    if any((row["value"] == "-") != (row["time"] > "2018-12-31") for row in merged if row["value_unit"] == "Anzahl"):
        yield "bevoelkerung_flat.csv: Herlasdorf does not end with 2018"


def _signs(flat, genesis, workbook):
    in_flat = {row["value"] for row in flat}
    in_genesis = {cell for cells in genesis.values() for cell in cells}
    in_workbook = {cell for cells in workbook.values() for cell in cells}
    for sign in ("-", "0", ".", "/", "x", "..."):
        if sign not in in_flat | in_genesis | in_workbook:
            yield "the sign %s is missing" % sign
    if "\u2026" not in in_workbook:
        yield "soziales.xlsx: the sign … is missing"
    for pattern in (r"\(\d+,\d\)", r"\d+(,\d)?p", r"\d+(,\d)?r", r"\d+(,\d)?s", r"\d+ \|"):
        if not any(re.fullmatch(pattern, cell) for cell in in_genesis | in_workbook):
            yield "no cell looks like %s" % pattern
    if not {"e", "p", "r", "s"} <= {row["value_q"] for row in flat}:
        yield "bevoelkerung_flat.csv: a quality is missing"
    if not any(re.fullmatch(r"-\d+,\d", value) for value in in_flat):
        yield "bevoelkerung_flat.csv: no negative number"


def _children(flat, cells, keys):
    """The cells add up to the figures of the tables."""
    published = {(row["1_variable_attribute_code"], FIELDS[row["2_variable_attribute_code"]]): row["value"]
                 for row in flat if row["value_variable_code"] == "BEVSTD" and row["time"] == "2023-12-31"}
    sums = {}
    for attributes, _ in cells:
        if attributes["inhabitants"] < 1 or attributes["u3"] + attributes["a3_5"] + attributes["a6_9"] > attributes["inhabitants"]:
            yield "cell %s has no inhabitants, or more children than inhabitants" % attributes["cell_id"]
        for field in FIELDS.values():
            sums[(attributes["ags"], field)] = sums.get((attributes["ags"], field), 0) + attributes[field]
    for key in sorted(keys):
        for field in FIELDS.values():
            if published[(key, field)] != str(sums.get((key, field), 0)):
                yield "%s: the cells of %s add up to %d, the table says %s" \
                    % (field, key, sums.get((key, field), 0), published[(key, field)])


def _memberships(folder, keys):
    planning, leader = _membership(folder, "membership_sozialraeume.csv"), _membership(folder, "membership_leader.csv")
    if set(planning) != keys or len(set(planning.values())) != 5:
        yield "the five Sozialräume do not cover the municipalities"
    if not set(leader) < keys or len(set(leader.values())) != 2:
        yield "there are not two LEADER regions that leave municipalities out"
    for region in sorted(set(leader.values())):
        if len({planning[key] for key in leader if leader[key] == region}) < 2:
            yield "the LEADER region %s does not cut across Sozialräume" % region


def _membership(folder, name):
    """Area key → group key."""
    with open(os.path.join(folder, name), encoding="utf-8", newline="") as file:
        return {row["area_key"]: row["group_key"] for row in csv.DictReader(file, delimiter=";")}


def _single_ages(folder, flat, keys):
    """Single ages of two dates add up to the inhabitants and the children of the flat file."""
    with open(os.path.join(folder, "bevoelkerung_altersjahre.csv"), encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    if len(rows) != len(keys) * 2 * 2 * 101 or {row["area_key"] for row in rows} != keys:
        yield "bevoelkerung_altersjahre.csv: not two dates, two sexes and 101 ages of every municipality"
    ages = {"": range(101), "ALT000B03": range(3), "ALT003B06": range(3, 6), "ALT006B10": range(6, 10)}
    for row in flat:
        year, code = row["time"][:4], row["2_variable_attribute_code"]
        if row["value_unit"] != "Anzahl" or year not in ("2022", "2023") or row["1_variable_attribute_code"] not in keys:
            continue
        people = sum(int(each["count"]) for each in rows if each["area_key"] == row["1_variable_attribute_code"] and each["year"] == year
                     and int(each["age"]) in ages[code])
        if people != int(row["value"]):
            yield "bevoelkerung_altersjahre.csv: %s %s has %d people of %s, the flat file %s" \
                % (row["1_variable_attribute_code"], year, people, code or "all ages", row["value"])
