"""Towns and villages: where they lie, what they are called, how many people live there."""

from collections import namedtuple
from math import sqrt

from .chance import apportioned, hashed, unit
from .groundplan import BASE, base_node_near, plain_position
from .territory import cell_at, cell_centre

# node: the base node of the ground plan at its centre; radius in metres on the ground plan; town: the municipality's main place.
Settlement = namedtuple("Settlement", "ags name inhabitants node radius town")

GROUND_PER_INHABITANT = 17778.0 / 3.1416 / 43.0  # a street crossing for every 43 inhabitants, one crossing per 17,778 m²
_FIRST = ("Linden", "Eichen", "Birken", "Erlen", "Hasel", "Fuchs", "Reh", "Storchen", "Kranich", "Finken", "Mittel", "Ober", "Nieder", "Alt", "Neu",
          "Stein", "Sand", "Lehm", "Quell", "Mühl", "Brücken", "Wiesen", "Heide", "Tannen", "Kiefern", "Ulmen", "Weiden", "Kirch", "Schäfer", "Bären",
          "Rüben", "Hopfen", "Flachs", "Kühn", "Wölf", "Dürr", "Grün", "Weiß", "Rot", "Blau")
_LAST = ("hausen", "roda", "grün", "au", "leben", "dorf", "walde", "bach", "stein", "feld", "weiler", "born", "winkel",
         "mühl", "hain", "süß", "fließ", "höhe")


def settlements(municipalities, owner):
    """The main place and the villages of every municipality, main places first, each in the order of the keys."""
    taken, names, mains, villages = [], {m.name for m in municipalities}, [], []
    for m in municipalities:
        node = base_node_near(m.x, m.y)
        taken.append((node, 2600.0 if m.inhabitants > 60000 else 1500.0))
        mains.append(node)
    cells_of = {}
    for cell in sorted(owner):
        cells_of.setdefault(owner[cell], []).append(cell)
    result = []
    for m, node in zip(municipalities, mains):
        sites = _village_sites(m, cells_of[m.ags], owner, taken)
        share = 0.93 if m.inhabitants > 10000 else 0.84 if m.inhabitants > 3000 else 0.68
        people = apportioned(m.inhabitants, [share] + [(1.0 - share) / max(1, len(sites)) * (0.4 + 1.2 * unit(31, *s)) for s in sites])
        result.append(_settlement(m.ags, m.name, people[0], node, True))
        for site, count in zip(sites, people[1:]):
            villages.append(_settlement(m.ags, _village_name(site, names), count, site, False))
    return result + villages


def _settlement(ags, name, inhabitants, node, town):
    return Settlement(ags, name, inhabitants, node, max(190.0, sqrt(inhabitants * GROUND_PER_INHABITANT)), town)


def _village_sites(municipality, cells, owner, taken):
    wanted = 1 + len(cells) // 150
    sites = []
    for cell in sorted(cells, key=lambda c: hashed(32, *c)):
        if len(sites) == wanted:
            break
        node = _node_of(cell)
        x, y = plain_position(node)
        if not _well_inside(x, y, municipality.ags, owner):
            continue
        if all(_apart(node, other, distance) for other, distance in taken):
            taken.append((node, 1500.0))
            sites.append(node)
    return sites


def _node_of(cell):
    return base_node_near(*cell_centre(cell))


def _well_inside(x, y, ags, owner):
    return all(owner.get(cell_at(x + dx, y + dy)) == ags for dx in (-750.0, 0.0, 750.0) for dy in (-750.0, 0.0, 750.0))


def _apart(a, b, distance):
    dx, dy = (a[0] - b[0]) * BASE / 3.0, (a[1] - b[1]) * BASE / 3.0
    return dx * dx + dy * dy > distance * distance


def _village_name(site, names):
    attempt = 0
    while True:
        first = _FIRST[hashed(33, attempt, *site) % len(_FIRST)]
        name = first + _LAST[hashed(34, attempt, *site) % len(_LAST)]
        if name not in names:
            names.add(name)
            return name
        attempt += 1
