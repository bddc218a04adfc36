"""Country roads: which places they join, and the way they take over the base nodes."""

import heapq
from math import sqrt

from .chance import hashed, signed, smooth_noise, unit
from .groundplan import BASE
from .municipalities import ORIGIN

RANKS = ("primary", "secondary", "tertiary", "unclassified", "track", "path")
FIELD_WAY = 4  # from this rank on: tracks and paths, which end before the motorway
# Roads that leave the district: from the nearest main place to a place (km) beyond the border.
EXITS = ((-2.0, 24.0), (3.0, 37.0), (12.5, 45.0), (25.0, 42.5), (37.5, 38.5),
         (47.0, 24.5), (49.0, 14.0), (40.5, 0.5), (28.0, 0.5), (9.0, 2.5), (0.0, 11.5))


class CountryRoads:
    """Edges between base nodes, each with the highest rank (index into RANKS) of the roads that use it."""

    def __init__(self, settlements, urban, avoided):
        self.rank = {}
        self._hardships = {}
        self._urban = urban          # cells (base squares) that carry town streets: no diagonals there
        self._avoided = avoided      # base edges that would cross the motorway
        for rank, a, b in sorted(_connections(settlements)):
            self._build(a, b, rank)
        for rank, a, b in _field_ways(settlements):
            self._build(a, b, rank)

    def _build(self, start, goal, rank):
        way = self._way(start, goal, rank)
        for edge in zip(way, way[1:]):
            key = (min(edge), max(edge))
            self.rank[key] = min(rank, self.rank.get(key, rank))

    def _way(self, start, goal, rank):
        """The cheapest way; existing roads are cheap, so that roads share their course and part at junctions."""
        box = (min(start[0], goal[0]) - 18, min(start[1], goal[1]) - 18, max(start[0], goal[0]) + 18, max(start[1], goal[1]) + 18)
        best, before, done = {start: 0.0}, {}, set()
        queue = [(0.0, start)]
        while queue:
            _, node = heapq.heappop(queue)
            if node == goal:
                break
            if node in done:
                continue
            done.add(node)
            for beside, cost in self._steps(node, rank):
                if not (box[0] <= beside[0] <= box[2] and box[1] <= beside[1] <= box[3]):
                    continue
                reached = best[node] + cost
                if reached < best.get(beside, 1e18):
                    best[beside], before[beside] = reached, node
                    heapq.heappush(queue, (reached + 0.3 * _plan_distance(beside, goal), beside))
        if goal not in best:
            return []
        way = [goal]
        while way[-1] != start:
            way.append(before[way[-1]])
        return way[::-1]

    def _steps(self, node, rank):
        i, j = node
        for di, dj in ((3, 0), (-3, 0), (0, 3), (0, -3), (3, 3), (-3, 3), (3, -3), (-3, -3)):
            beside = (i + di, j + dj)
            key = (min(node, beside), max(node, beside))
            length = BASE
            if di and dj:
                if (min(i, beside[0]), min(j, beside[1])) in self._urban or _other_diagonal(i, j, di, dj) in self.rank:
                    continue
                length = 1.4142135623730951 * BASE
            if key in self.rank:
                yield beside, 0.55 * length
            elif rank < FIELD_WAY or key not in self._avoided:
                yield beside, length * self._hardship(key)

    def _hardship(self, edge):
        if edge not in self._hardships:
            self._hardships[edge] = _roughness(edge) * (6.0 if edge in self._avoided else 1.0)
        return self._hardships[edge]


def _other_diagonal(i, j, di, dj):
    a, b = (i + di, j), (i, j + dj)
    return min(a, b), max(a, b)


def _roughness(edge):
    """Valleys that roads like to follow, in the middle of an edge."""
    x = ORIGIN[0] + BASE / 6.0 * (edge[0][0] + edge[1][0])
    y = ORIGIN[1] + BASE / 6.0 * (edge[0][1] + edge[1][1])
    hill = smooth_noise(52, x, y, 3600.0)
    return 1.0 + 1.6 * hill * hill + 0.5 * (hashed(53, *edge[0], *edge[1]) % 100) / 100.0


def _plan_distance(a, b):
    dx, dy = (a[0] - b[0]) * BASE / 3.0, (a[1] - b[1]) * BASE / 3.0
    return sqrt(dx * dx + dy * dy)


def _connections(settlements):
    """Pairs of neighbouring places (relative neighbours) with the rank of the road between them."""
    result = set()
    large = [s for s in settlements if s.inhabitants > 7000]
    towns = [s for s in settlements if s.town]
    for rank, places, slack in ((0, large, 0.9), (1, towns, 0.82), (2, settlements, 0.9), (3, settlements, 0.8)):
        for a, b in _relative_neighbours([s.node for s in places], slack):
            result.add((rank, a, b))
    for s in large:
        for i, j in ((1, 0), (0, 1), (-1, 0), (0, -1), (1, 1), (-1, -1)):
            reach = 0.72 * s.radius / BASE
            result.add((2, s.node, (s.node[0] + 3 * round(i * reach), s.node[1] + 3 * round(j * reach))))
    for x, y in EXITS:
        place = (3 * int(x * 1000.0 / BASE // 1), 3 * int(y * 1000.0 / BASE // 1))
        nearest = min(towns, key=lambda s: (_plan_distance(s.node, place), s.node))
        result.add((0 if nearest.inhabitants > 7000 else 1, nearest.node, place))
    return result


def _field_ways(settlements):
    """Tracks and paths from villages into the fields; most of them end there."""
    for s in settlements:
        for number in range(2):
            i, j = [3 * int(6.5 * signed(54 + axis, number, *s.node)) for axis in (0, 1)]
            if i or j:
                yield FIELD_WAY + (1 if unit(56, number, *s.node) < 0.3 else 0), s.node, (s.node[0] + i, s.node[1] + j)


def _relative_neighbours(nodes, slack):
    """Pairs without a third place that is nearer to both; slack below 1 lets more pairs through."""
    for number, a in enumerate(nodes):
        for b in nodes[number + 1:]:
            distance = _plan_distance(a, b)
            if not any(c != a and c != b and max(_plan_distance(a, c), _plan_distance(b, c)) < distance * slack for c in nodes):
                yield min(a, b), max(a, b)
