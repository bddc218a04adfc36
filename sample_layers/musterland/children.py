"""Where people live: 100 m cells along the streets, with inhabitants and children that add up to the municipal figures."""

from collections import namedtuple

from .chance import apportioned, unit
from .lines import distance, length, point_at

CELL = 100
SMALLEST_WITH_CHILDREN = 4  # inhabitants; so a cell never has more children than people
Cell = namedtuple("Cell", "cell_id ags inhabitants u3 a3_5 a6_9 x y")
_LIVED_ON = {"residential": 1.0, "living_street": 1.2, "tertiary": 0.7, "unclassified": 0.7, "secondary": 0.55, "primary": 0.35}


def inhabited_cells(network, settlements, locator, counts):
    """Cells of all municipalities in the order of their keys, then from south-west to north-east."""
    weights = {}
    for road in network.roads:
        if road.kind in _LIVED_ON and (road.name or road in network.island):
            for place, weight in _homes(road):
                weights[place] = weights.get(place, 0.0) + weight
    by_key = {}
    for (i, j), weight in sorted(weights.items()):
        x, y = CELL * i + 50.0, CELL * j + 50.0
        key = locator.key_at(x, y)
        if key:
            by_key.setdefault(key, []).append((i, j, weight * _density(x, y, key, settlements, network)))
    result = []
    for key in sorted(by_key):
        result += _cells(key, by_key[key], counts[key])
    return result


def _homes(road):
    """Cells that a road passes, or that lie beside it, each with the metres of road it sees."""
    whole = length(road.points)
    if whole == 0.0:
        return
    points = [p for n, p in enumerate(road.points) if n == 0 or p != road.points[n - 1]]
    steps = max(1, int(whole / 40.0))
    for n in range(steps):
        (x, y), (dx, dy) = point_at(points, whole * (n + 0.5) / steps)
        for aside in (-32.0, 32.0):
            yield (int((x - aside * dy) // CELL), int((y + aside * dx) // CELL)), _LIVED_ON[road.kind] * whole / steps


def _density(x, y, key, settlements, network):
    """Blocks of flats near the middle of towns, a few estates anywhere, gardens elsewhere."""
    nearest = 1.0
    for s in settlements:
        if s.ags == key and s.town and s.inhabitants > 5000:
            cx, cy = network.graph.positions.get(s.node, (x, y))
            nearest = min(nearest, distance((x, y), (cx, cy)) / (1.3 * s.radius))
    estate = 3.0 if unit(111, int(x // 400), int(y // 400)) < 0.09 else 1.0
    return (1.0 + 2.6 * (1.0 - nearest)) * estate * (0.45 + 1.1 * unit(112, int(x), int(y)))


def _cells(key, places, counts):
    weights = [weight for _, _, weight in places]
    people = apportioned(counts["inhabitants"], weights)
    lived_in = [(i, j, count) for (i, j, _), count in zip(places, people) if count > 0]
    groups = []
    for number, name in enumerate(("under_3", "age_3_5", "age_6_9")):
        family = [count * (0.6 + 0.8 * unit(113, number, i, j)) if count >= SMALLEST_WITH_CHILDREN else 0.0 for i, j, count in lived_in]
        groups.append(apportioned(counts[name], family, unit(114, number, key)))
    return [Cell("100mN%05dE%04d" % (j, i), key, count, u3, a3, a6, CELL * i + 50.0, CELL * j + 50.0)
            for (i, j, count), u3, a3, a6 in zip(lived_in, *groups)]
