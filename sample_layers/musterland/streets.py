"""Town streets on the fine nodes of the ground plan: blocks of unlike size, closes, footways."""

from math import sqrt

from .chance import hashed, signed, smooth_noise, unit
from .groundplan import FINE
from .territory import cell_at


class TownGround:
    """The fine nodes that are built on, with the settlement each belongs to and how far out it lies (0 centre … 1 edge)."""

    def __init__(self, settlements, owner, plan):
        self.place = {}
        for number, s in enumerate(settlements):
            self._spread(number, s, owner, plan)
        self.squares = {(i - i % 3 - di, j - j % 3 - dj) for i, j in self.place for di, dj in _touching(i, j)}

    def _spread(self, number, settlement, owner, plan):
        ci, cj = settlement.node
        steps = int(1.9 * settlement.radius / FINE) + 2
        stretch = 1.0 if settlement.inhabitants > 5000 else 1.6
        ax, ay = _direction(settlement.node)
        for i in range(ci - steps, ci + steps + 1):
            for j in range(cj - steps, cj + steps + 1):
                dx, dy = FINE * (i - ci), FINE * (j - cj)
                along, across = (ax * dx + ay * dy) / stretch, (ax * dy - ay * dx) * stretch
                reach = settlement.radius * (1.0 + 0.42 * smooth_noise(61, dx + 7000.0 * number, dy, 0.55 * settlement.radius + 150.0))
                out = sqrt(along * along + across * across) / reach
                if out < 1.0 and (out < self.place.get((i, j), (None, 2.0))[1]):
                    if owner.get(cell_at(*plan.position((i, j)))) == settlement.ags:
                        self.place[(i, j)] = (number, out)


def _touching(i, j):
    return [(di, dj) for di in ((0, 3) if i % 3 == 0 else (0,)) for dj in ((0, 3) if j % 3 == 0 else (0,))]


def _direction(node):
    x, y = signed(62, *node), signed(63, *node)
    length = sqrt(x * x + y * y) + 1e-9
    return x / length, y / length


def town_streets(ground, through):
    """Edge (two fine nodes) → "residential", "living_street" or "footway".

    Keeps all edges in through (country roads within towns); of the others a spanning forest and a part of the rest, so that every street can be
    reached from the country roads. Nodes of a settlement that no road reaches are left out.
    """
    root = {}

    def find(node):
        while root.setdefault(node, node) != node:
            root[node] = root[root[node]]
            node = root[node]
        return node

    for a, b in through:
        root[find(a)] = find(b)
    streets = {}
    edges = [edge for edge in _edges(ground) if edge not in through]
    for a, b in sorted(edges, key=lambda e: hashed(64, *e[0], *e[1])):
        joined = find(a) != find(b)
        if joined:
            root[find(a)] = find(b)
        out = max(ground.place[a][1], ground.place[b][1])
        kept = unit(65, *a, *b)
        if joined or kept < 0.72 - 0.3 * out:
            streets[(a, b)] = "living_street" if unit(66, *a, *b) < 0.06 else "residential"
        elif kept > 0.93:
            streets[(a, b)] = "footway"
    reached = {find(a) for a, _ in through}
    return {edge: kind for edge, kind in streets.items() if find(edge[0]) in reached}


def _edges(ground):
    for i, j in sorted(ground.place):
        for beside in ((i + 1, j), (i, j + 1)):
            if beside in ground.place and ground.place[beside][0] == ground.place[(i, j)][0]:
                yield (i, j), beside
