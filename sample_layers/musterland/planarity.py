"""No two roads cross outside a common end, unless one is a bridge or a tunnel: what the bends of the plan have broken is mended here."""

from .lines import segment_crossing

STRENGTH = ("primary", "secondary", "tertiary", "unclassified", "residential", "living_street", "track", "path", "footway")
_SIZE = 250.0


def mended(roads):
    """The roads without crossings: straightened first, then without the weaker of two that cross, then without what is cut off by that."""
    for number in {n for pair in crossing_pairs(roads) for n in pair}:
        road = roads[number]
        road.points = [road.points[0], road.points[-1]] if len(road.points) <= 5 else road.points[::2] if len(road.points) % 2 else road.points
    removed = set()
    for pair in crossing_pairs(roads):
        if not removed & set(pair):
            removed.add(max(pair, key=lambda n: (STRENGTH.index(roads[n].kind), n)))
    return _largest_component([road for n, road in enumerate(roads) if n not in removed])


def crossing_pairs(roads):
    """Pairs of road numbers that properly cross, ascending."""
    cells, pairs = {}, set()
    for number, road in enumerate(roads):
        for a, b in zip(road.points, road.points[1:]):
            for i in range(int(min(a[0], b[0]) // _SIZE), int(max(a[0], b[0]) // _SIZE) + 1):
                for j in range(int(min(a[1], b[1]) // _SIZE), int(max(a[1], b[1]) // _SIZE) + 1):
                    beside = cells.setdefault((i, j), [])
                    for other, c, d in beside:
                        if other != number and (other, number) not in pairs and segment_crossing(a, b, c, d):
                            pairs.add((other, number))
                    beside.append((number, a, b))
    return sorted(pairs)


def _largest_component(roads):
    root = {}

    def find(point):
        while root.setdefault(point, point) != point:
            root[point] = root[root[point]]
            point = root[point]
        return point

    for road in roads:
        root[find(road.points[0])] = find(road.points[-1])
    sizes = {}
    for road in roads:
        end = find(road.points[0])
        sizes[end] = sizes.get(end, 0) + 1
    largest = max(sorted(sizes), key=sizes.get)
    return [road for road in roads if find(road.points[0]) == largest]
