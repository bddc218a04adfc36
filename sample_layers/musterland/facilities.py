"""Kitas and schools: beside the streets where children live, with places that do not quite fit the demand, and three out in the woods."""

from collections import namedtuple

from .chance import choice, hashed, signed, unit
from .lines import SegmentGrid, distance

Kita = namedtuple("Kita", "id name kind operator capacity places_u3 places_3_6 places_hort hort inclusive_places social_work street ags x y")
School = namedtuple("School", "id name kind operator capacity pupils hort daz_class school_social_work all_day inclusive_places street ags x y")

KITAS, SCHOOLS = 60, (("Grundschule", 18), ("Oberschule", 4), ("Gymnasium", 3))
KITA_KINDS = ("Krippe/Kindergarten", "Krippe/Kindergarten/Hort", "Krippe/Kindergarten", "Krippe/Kindergarten", "Kindergarten", "Krippe")
FEWEST_CHILDREN = {"Grundschule": 0, "Oberschule": 150, "Gymnasium": 450}  # aged 6 to 9, in a municipality that has such a school
OPERATORS = ("kommunal", "kommunal", "frei", "kirchlich")
_KITA_NAMES = ("Spatzennest", "Sonnenkäfer", "Regenbogen", "Villa Kunterbunt", "Zwergenland", "Pusteblume", "Wirbelwind", "Bummi", "Märchenland",
               "Schwalbennest", "Kinderland", "Pfiffikus", "Wichtelhaus", "Löwenzahn", "Sankt Martin", "Arche Noah", "Kleine Strolche", "Rappelkiste",
               "Mühlenzwerge", "Storchennest", "Bärenhöhle", "Knirpsenstadt", "Sandmännchen", "Flohkiste", "Tausendfüßler", "Seepferdchen",
               "Frechdachse", "Haus der kleinen Füße", "Purzelbaum", "Glühwürmchen", "Bienenkorb", "Igelnest", "Sausewind", "Schatzinsel", "Sternschnuppe",
               "Kastanienhof", "Apfelbäumchen", "Hummelburg", "Wolkenschaf", "Kükennest", "Drachenstein", "Farbenklecks", "Marienkäfer", "Weltentdecker",
               "Kleiner Prinz", "Hasenbande", "Traumzauberbaum", "Wurzelzwerge", "Lindenhof", "Am Mühlgraben", "Kleine Entdecker", "Sonnenblume",
               "Mäuseburg", "Nesthäkchen", "Spielkiste", "Sankt Nikolaus", "Grashüpfer", "Buntstift")
_PEOPLE = ("Anne Frank", "Erich Kästner", "Käthe Kollwitz", "Astrid Lindgren", "Adam Ries", "Maria Montessori", "Friedrich Fröbel", "Pestalozzi",
           "Geschwister Scholl", "Johannes Kepler", "Bettina von Arnim", "Humboldt", "Clara Schumann", "Albert Schweitzer", "Lessing", "Robert Koch",
           "Marie Curie", "Wilhelm Busch", "Gottfried Keller", "Bertha von Suttner", "Theodor Fontane", "Louise Otto-Peters", "Alfred Brehm",
           "Johann Sebastian Bach", "Mildred Harnack", "Otfried Preußler")
_ROADSIDE = ("residential", "living_street", "tertiary", "unclassified")


class Sites:
    """Places beside streets, each used once."""

    def __init__(self, network):
        self._roads = [road for road in network.roads if road.kind in _ROADSIDE and road.name and road not in network.island]
        self._grid = SegmentGrid([road.points for road in self._roads])
        self.all_roads = SegmentGrid([road.points for road in network.roads])
        self._taken = []

    def beside(self, x, y, apart):
        """A place 18 m beside the street nearest to a cell, and the street's name; None where another facility is too near."""
        if any(distance((x, y), other) < apart for other in self._taken):
            return None
        candidates = sorted((number, a, b) for number, a, b in self._grid.near((x, y), 150.0) if distance(a, b) > 30.0)
        if not candidates:
            return None
        number, a, b = min(candidates, key=lambda c: (distance((x, y), _middle(c[1], c[2])), c))
        step, (mx, my) = distance(a, b), _middle(a, b)
        place = (round(mx + 18.0 * (b[1] - a[1]) / step, 1), round(my - 18.0 * (b[0] - a[0]) / step, 1))
        self._taken.append(place)
        return place, self._roads[number].name


def _middle(a, b):
    return 0.5 * (a[0] + b[0]), 0.5 * (a[1] + b[1])


def facilities(cells, network, municipality_names):
    """(kitas, schools), in the order of their ids."""
    sites = Sites(network)
    remote = network.remote_places
    kitas = _kitas(cells, sites, municipality_names, remote[:2])
    return kitas, _schools(cells, sites, municipality_names, remote[2:])


def _chosen_cells(cells, count, field, seed):
    """Cells by chance in proportion to their children: a systematic sample, shuffled."""
    total = sum(field(cell) for cell in cells)
    step, reached, next_hit, chosen = total / count, 0.0, total / count * unit(seed), []
    for cell in cells:
        reached += field(cell)
        while reached > next_hit and len(chosen) < count:
            chosen.append(cell)
            next_hit += step
    return chosen


def _placed(cells, count, field, seed, sites, apart):
    result, used = [], set()
    for attempt in range(12):
        for cell in _chosen_cells(cells, count, field, seed + attempt):
            if len(result) < count and cell.cell_id not in used:
                site = sites.beside(cell.x, cell.y, apart)
                used.add(cell.cell_id)
                if site:
                    result.append((cell.ags, site[0], site[1]))
    return sorted(result)


def _kitas(cells, sites, names, remote):
    places = _placed(cells, KITAS - len(remote), lambda c: c.u3 + c.a3_5, 121, sites, 260.0)
    demand, share = {}, {}
    for cell in cells:
        demand[cell.ags] = demand.get(cell.ags, 0) + cell.u3 * 0.5 + cell.a3_5 * 0.93
    for ags, _, _ in places:
        share[ags] = share.get(ags, 0) + 1
    result, used = [], set()
    for number, (ags, (x, y), street) in enumerate(places, 1):
        size = min(250.0, max(24.0, demand[ags] / share[ags] * (1.0 + 0.2 * signed(122, number))))
        kind = choice(KITA_KINDS if share[ags] > 1 else KITA_KINDS[:2], 123, number)
        result.append(_kita(number, kind, ags, x, y, street, size, used))
    for x, y, ags in remote:
        number = len(result) + 1
        result.append(Kita("K%03d" % number, "Waldkindergarten %s" % names[ags], "Kindergarten", "frei", 20, 0, 20, 0, 0, 1, 0, "", ags, x, y))
    return result


def _kita(number, kind, ags, x, y, street, size, used):
    u3 = {"Krippe": 0.8 * size, "Kindergarten": 0.0}.get(kind, 0.28 * size)
    older = {"Krippe": 0.0, "Kindergarten": 0.9 * size}.get(kind, 0.72 * size)
    hort = 25 + hashed(124, number) % 70 if kind.endswith("Hort") else 0
    u3, older = int(u3 + 0.5), int(older + 0.5)
    inclusive = hashed(125, number) % 8 + 1 if unit(126, number) < 0.35 else 0
    name = "Kita " + _unused(_KITA_NAMES, used, 127, number)
    return Kita("K%03d" % number, name, kind, choice(OPERATORS, 128, number), u3 + older + hort, u3, older, hort, 1 if hort else 0, inclusive,
                1 if unit(129, number) < 0.2 else 0, street, ags, x, y)


def _unused(names, used, *parts):
    """A name not used before, with a number once all are."""
    order = sorted(names, key=lambda n: hashed(n, *parts))
    for suffix in ("", " II", " III"):
        for name in order:
            if name + suffix not in used:
                used.add(name + suffix)
                return name + suffix
    raise ValueError("too few names")


def _schools(cells, sites, names, remote):
    result, used = [], set()
    children = {ags: sum(c.a6_9 for c in cells if c.ags == ags) for ags in names}
    for kind, count in SCHOOLS:
        eligible = [c for c in cells if children[c.ags] > FEWEST_CHILDREN[kind]]
        count -= len(remote) if kind == "Grundschule" else 0
        places = _placed(eligible, count, lambda c: c.a6_9, 131 + len(kind), sites, 200.0)
        for ags, (x, y), street in places:
            streams = _streams(kind, len(result) + 1, children[ags] / sum(1 for place in places if place[0] == ags))
            result.append(_school(len(result) + 1, kind, streams, ags, x, y, street, names, used))
        if kind == "Grundschule":
            for x, y, ags in remote:
                result.append(School("S%03d" % (len(result) + 1), "Naturschule %s" % names[ags], kind, "frei", 88, 61, 1, 0, 0, 1, 2, "", ags, x, y))
    return result


def _streams(kind, number, children):
    """Classes per grade: primary schools by the children of their municipality, the others by chance."""
    if kind == "Grundschule":
        return max(1, min(5, int(children * (1.0 + 0.25 * signed(141, number)) / 112.0 + 0.7)))
    return (2 if kind == "Oberschule" else 3) + hashed(141, number) % 3


def _school(number, kind, streams, ags, x, y, street, names, used):
    grades = {"Grundschule": 4, "Oberschule": 6, "Gymnasium": 8}[kind]
    capacity = 28 * streams * grades
    name = "%s „%s“ %s" % (kind, _unused(_PEOPLE, used, 142, number), names[ags])
    large = names[ags] in ("Königsmühl", "Rothenfurt", "Altweida")
    hort = 1 if kind == "Grundschule" and unit(143, number) < 0.8 else 0
    return School("S%03d" % number, name, kind, choice(("kommunal", "kommunal", "kommunal", "frei"), 144, number), capacity,
                  int(capacity * (0.74 + 0.3 * unit(145, number))), hort, 1 if unit(146, number) < (0.6 if large else 0.15) else 0,
                  1 if unit(147, number) < (0.8 if large or kind == "Oberschule" else 0.4) else 0, 1 if unit(148, number) < 0.5 else 0,
                  hashed(149, number) % 10, street, ags, x, y)
