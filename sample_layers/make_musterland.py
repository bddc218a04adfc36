#!/usr/bin/python3
"""Makes the invented Landkreis Musterland: python3 make_musterland.py FOLDER

Needs Python 3 with GDAL's bindings (Debian: python3-gdal) and nothing else. The same on every machine: see README.md beside this file.
"""

import os
import sys

sys.dont_write_bytecode = True

from musterland.befragung import survey_table
from musterland.district import District
from musterland.flatfile import flat_file
from musterland.genesistable import genesis_table
from musterland.geopackage import write_geopackage
from musterland.hilfen import REGIONS, help_regions, help_table
from musterland.municipalities import LEADER_REGIONS, PLANNING_AREAS
from musterland.singleages import age_table
from musterland.workbook import write_workbook


def membership(members, names):
    """A membership table as bytes: which area belongs to which group."""
    lines = ["area_key;group_key;group_name"] + ["%s;%s;%s" % (key, group, names[group]) for key, group in members if group]
    return ("\n".join(lines) + "\n").encode("utf-8")


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: make_musterland.py FOLDER")
    folder = sys.argv[1]
    os.makedirs(folder, exist_ok=True)
    district = District()
    write_geopackage(os.path.join(folder, "musterland.gpkg"), district)
    write_workbook(os.path.join(folder, "soziales.xlsx"))
    texts = {
        "bevoelkerung_flat.csv": flat_file(),
        "arbeitsmarkt.csv": genesis_table(),
        "bevoelkerung_altersjahre.csv": age_table(),
        "bevoelkerung_altersjahre.csvt": b'"String","Integer","String","Integer","Integer"\n',
        "membership_sozialraeume.csv": membership([(m.ags, m.planning_area) for m in district.municipalities], PLANNING_AREAS),
        "hilfen_zur_erziehung.csv": help_table(),
        "hilfen_zur_erziehung.csvt": b'"String","String","String","Integer","Integer"\n',
        "befragung.csv": survey_table(),
        "befragung.csvt": b'"Integer","String","String","String","String","String","Real"\n',
        "membership_jugendhilferegionen.csv": membership(help_regions(), REGIONS),
        "membership_leader.csv": membership([(m.ags, m.leader) for m in district.municipalities], LEADER_REGIONS),
    }
    for name, content in texts.items():
        with open(os.path.join(folder, name), "wb") as file:
            file.write(content)


if __name__ == "__main__":
    main()
