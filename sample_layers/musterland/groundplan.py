"""The ground plan of the road network: a square lattice of whole numbers, bent so that nobody sees it.

Nodes are pairs (i, j) of fine steps; every third one in both directions is a base node. Country roads run between base nodes, town streets
between fine nodes. All bends are smooth and one-to-one, so lines that do not cross on the plan do not cross on the ground.
"""

from .chance import signed, smooth_noise
from .municipalities import ORIGIN

BASE = 400.0
FINE = BASE / 3.0
TURN_MARGIN = 700.0


def plain_position(node):
    """Where a node lies before towns are turned."""
    x, y = ORIGIN[0] + FINE * node[0], ORIGIN[1] + FINE * node[1]
    return (x + 360.0 * smooth_noise(41, x, y, 4200.0) + 110.0 * smooth_noise(42, x, y, 1500.0) + 45.0 * smooth_noise(48, x, y, 620.0),
            y + 360.0 * smooth_noise(43, x, y, 4200.0) + 110.0 * smooth_noise(44, x, y, 1500.0) + 45.0 * smooth_noise(49, x, y, 620.0))


def base_node_near(x, y):
    """The base node that lies nearest to a place."""
    i0, j0 = int((x - ORIGIN[0]) / BASE // 1), int((y - ORIGIN[1]) / BASE // 1)
    nodes = [(3 * i, 3 * j) for i in range(i0 - 2, i0 + 4) for j in range(j0 - 2, j0 + 4)]
    return min(nodes, key=lambda node: _square_distance(plain_position(node), (x, y)))


def _square_distance(a, b):
    return (a[0] - b[0]) * (a[0] - b[0]) + (a[1] - b[1]) * (a[1] - b[1])


class GroundPlan:
    """Positions of nodes, with the quarter of every settlement turned to its own direction."""

    def __init__(self, settlements):
        self._positions = {}
        self._turns = []
        for s in sorted(settlements, key=lambda s: -s.radius):
            reach = 1.5 * s.radius + TURN_MARGIN
            self._turns.append((self._turned(plain_position(s.node)), reach, 0.32 * signed(45, *s.node)))

    def position(self, node):
        if node not in self._positions:
            jitter = 0.23 * FINE
            x, y = plain_position(node)
            x, y = x + jitter * signed(46, *node), y + jitter * signed(47, *node)
            self._positions[node] = self._turned((x, y))
        return self._positions[node]

    def _turned(self, point):
        for centre, reach, tangent in self._turns:
            dx, dy = point[0] - centre[0], point[1] - centre[1]
            near = 1.0 - (dx * dx + dy * dy) / (reach * reach)
            if near > 0.0:
                t = tangent * near * near  # tangent of half the angle: no sine, no cosine
                scale = 1.0 / (1.0 + t * t)
                cosine, sine = (1.0 - t * t) * scale, 2.0 * t * scale
                point = (centre[0] + cosine * dx - sine * dy, centre[1] + sine * dx + cosine * dy)
        return point
