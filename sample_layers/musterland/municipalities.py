"""The municipalities of the district, invented by hand: names, sizes, places, groupings."""

from collections import namedtuple

STATE = "00"
STATE_NAME = "Beispielland"
DISTRICT = "00524"
DISTRICT_NAME = "Musterland"
ORIGIN = (348000.0, 5628000.0)  # south-west corner of the sketch below, EPSG:25833

Municipality = namedtuple("Municipality", "ags name kind inhabitants x y weight burden planning_area leader association")

# Number, name, kind, inhabitants on 31.12.2023, place (km east and north of ORIGIN), weight in the growth of the territories, social burden
# from 0 (none) to 1, planning area, LEADER region, association of municipalities (Verwaltungsgemeinschaft).
_SKETCH = """
010 | Altweida                        | Stadt    | 18350 |  8.6 | 20.2 | 1.25 | 0.72 | 3 | - |
020 | Bad Mühlenroda                  | Stadt    |  9420 | 19.0 |  9.2 | 1.15 | 0.46 | 2 | S | 5201
030 | Bärenrode                       | Gemeinde |  2140 |  7.2 | 13.0 | 0.95 | 0.37 | 3 | S |
040 | Birkenhöhe                      | Gemeinde |  1190 | 35.4 | 33.0 | 0.95 | 0.30 | 5 | N | 5203
050 | Brößnitz                        | Gemeinde |  1430 | 29.2 | 37.2 | 0.95 | 0.35 | 4 | N |
060 | Dürrlehn                        | Gemeinde |  1340 | 31.6 | 13.2 | 0.85 | 0.33 | 5 | S | 5204
070 | Fährwalde                       | Gemeinde |  2310 | 14.6 | 32.6 | 1.00 | 0.40 | 4 | N |
080 | Falkenrück                      | Stadt    |  7650 | 38.4 | 11.6 | 1.15 | 0.58 | 5 | S | 5204
090 | Groß Lindenau-Oberwiesa         | Gemeinde |  4310 | 28.6 | 18.4 | 0.90 | 0.14 | 1 | - |
100 | Großölsen                       | Gemeinde |  1760 | 11.4 | 26.6 | 0.90 | 0.28 | 3 | N | 5202
110 | Grünewerda                      | Stadt    | 14120 | 21.6 | 34.8 | 1.20 | 0.62 | 4 | - |
120 | Heidefließ                      | Gemeinde |   930 |  2.6 | 19.2 | 0.80 | 0.41 | 3 | - |
130 | Hermsgrün-Dörfel                | Gemeinde |  2050 | 43.2 | 18.2 | 1.00 | 0.45 | 5 | - |
140 | Hohenweiler                     | Gemeinde |  1240 | 31.2 |  6.0 | 0.95 | 0.36 | 2 | S | 5205
150 | Kaltenborn-Süßenbach            | Gemeinde |  1510 | 24.8 | 13.2 | 0.80 | 0.22 | 2 | S |
160 | Kleinsüßen                      | Gemeinde |   720 | 16.0 | 39.2 | 0.85 | 0.48 | 4 | N |
170 | Königsmühl                      | Stadt    | 79860 | 22.2 | 20.6 | 1.50 | 0.81 | 1 | - |
180 | Löwenhain                       | Stadt    |  6870 |  4.8 | 27.2 | 1.10 | 0.55 | 3 | N | 5202
190 | Moosbruch-Törpe                 | Gemeinde |  1060 |  8.8 | 33.4 | 0.90 | 0.43 | 4 | N |
200 | Neufeldhausen                   | Gemeinde |  2680 | 15.4 | 18.6 | 0.80 | 0.12 | 1 | - |
210 | Oberschönfels                   | Gemeinde |  1890 | 12.8 |  7.4 | 0.95 | 0.31 | 2 | S | 5201
220 | Ottergrund                      | Gemeinde |   880 | 38.0 |  5.2 | 0.85 | 0.39 | 5 | S |
230 | Rödersdorf                      | Gemeinde |  1120 | 13.0 | 13.4 | 0.80 | 0.24 | 3 | - |
240 | Rothenfurt                      | Stadt    | 25480 | 36.2 | 20.0 | 1.25 | 0.68 | 5 | - |
250 | Sankt Annen im Gebirge          | Stadt    |  5240 | 25.4 |  7.0 | 1.00 | 0.52 | 2 | S | 5205
260 | Schloß Eichenau                 | Gemeinde |  1980 | 28.0 | 30.6 | 0.95 | 0.20 | 4 | N | 5203
270 | Steinbrück an der Weißen Aue    | Gemeinde |  3120 | 20.0 | 27.4 | 0.90 | 0.17 | 1 | N |
280 | Üchtersdorf                     | Gemeinde |  2450 | 34.2 | 26.8 | 1.00 | 0.27 | 5 | - |
290 | Weißleben                       | Gemeinde |  1680 | 41.4 | 26.0 | 0.95 | 0.34 | 5 | - |
300 | Wüstengrün                      | Gemeinde |   640 | 20.4 |  3.4 | 0.75 | 0.50 | 2 | S | 5201
"""

# The municipality that was merged into Üchtersdorf on 01.01.2019: key, name, inhabitants on 31.12.2018, receiving key.
MERGED = ("00524125", "Herlasdorf", 812, "00524280")

# Keys of the tables that no area has: the state forest without inhabitants, and a town of the neighbouring district.
STRANGERS = (("00524970", "Musterforst, gemeindefreies Gebiet"), ("00525110", "Fremdenwalde, Stadt"))

PLANNING_AREAS = {
    "SR1": "Königsmühl und Umland",
    "SR2": "Oberland",
    "SR3": "Westliches Vorland",
    "SR4": "Nördliches Tiefland",
    "SR5": "Östliches Hügelland",
}
LEADER_REGIONS = {"LN": "LEADER-Region Heide und Aue", "LS": "LEADER-Region Musterländer Bergland"}

# The neighbouring districts, and places (km) from which their territories grow.
NEIGHBOURS = {
    "00521": ("Auental", "Landkreis", ((-5.0, 12.0), (-5.5, 20.5), (-3.5, 30.0), (2.0, 36.5))),
    "00522": ("Nordheide", "Landkreis", ((7.0, 42.0), (14.0, 46.5), (23.0, 43.5), (31.5, 44.5), (37.5, 40.0))),
    "00525": ("Fremdenwalde", "Landkreis", ((42.5, 34.0), (49.0, 28.5), (50.5, 20.0), (47.0, 10.5))),
    "00527": ("Gebirgskreis", "Landkreis", ((43.5, 2.5), (36.0, -1.5), (27.0, -0.8), (18.5, -3.0), (9.5, 0.0), (1.0, 5.0))),
}


def municipalities():
    """All 30, in the order of their keys."""
    return [_from_line(line) for line in _SKETCH.strip().splitlines()]


def _from_line(line):
    number, name, kind, inhabitants, x, y, weight, burden, area, leader, association = [part.strip() for part in line.split("|")]
    return Municipality(
        ags=DISTRICT + number, name=name, kind=kind, inhabitants=int(inhabitants), x=ORIGIN[0] + 1000.0 * float(x),
        y=ORIGIN[1] + 1000.0 * float(y), weight=float(weight), burden=float(burden), planning_area="SR" + area,
        leader="" if leader == "-" else "L" + leader, association=association or "0" + number)


def ars(municipality):
    """The regional key of 12 digits: the district, four digits of the association, the municipality."""
    return DISTRICT + municipality.association + municipality.ags[5:]


def table_name(municipality):
    """The name as statistical tables write it."""
    return municipality.name + ", Stadt" if municipality.kind == "Stadt" else municipality.name
