"""Who owns which ground: territories grown from seeds over a fine lattice of hexagons.

The lattice is addressed by whole numbers. A cell stands at (X, Y) with X counting half cell widths and Y counting thirds of the row height; its
six corners are (X, Y±2) and (X±1, Y±1), so that a corner has one name whichever of its three cells asks for it.
"""

import heapq

from .chance import smooth_noise, unit
from .municipalities import NEIGHBOURS, ORIGIN

CELL_WIDTH = 300.0
HALF_WIDTH = CELL_WIDTH / 2.0
THIRD_OF_ROW = CELL_WIDTH * 0.28867513459481287
NEIGHBOUR_STEPS = ((2, 0), (1, 3), (-1, 3), (-2, 0), (-1, -3), (1, -3))
CENTRE, HALF_AXES = (22.5, 21.0), (32.0, 30.0)  # km: the ellipse that cuts off the neighbouring districts
EXCLAVE = ("00524030", "00524210", (10.6, 7.6), 6)  # owner, among the ground of, place (km), size in cells across


def cell_centre(cell):
    return ORIGIN[0] + HALF_WIDTH * cell[0], ORIGIN[1] + THIRD_OF_ROW * cell[1]


def cell_at(x, y):
    """The cell with the nearest centre."""
    row = int((y - ORIGIN[1]) / (3.0 * THIRD_OF_ROW) // 1)
    nearest = None
    for r in (row, row + 1):
        column = int((x - ORIGIN[0] - HALF_WIDTH * (r & 1)) / CELL_WIDTH // 1)
        for c in (column, column + 1):
            cell = (2 * c + (r & 1), 3 * r)
            cx, cy = cell_centre(cell)
            distance = (x - cx) * (x - cx) + (y - cy) * (y - cy)
            if nearest is None or distance < nearest[0]:
                nearest = (distance, cell)
    return nearest[1]


def grown_territories(municipalities):
    """Cell → key of its owner: a municipality (8 digits) or a neighbouring district (5 digits)."""
    seeds = [(m.ags, m.x, m.y, m.weight) for m in municipalities]
    for key, (_, _, places) in NEIGHBOURS.items():
        seeds += [(key, ORIGIN[0] + 1000.0 * x, ORIGIN[1] + 1000.0 * y, 1.0) for x, y in places]

    owner = {}
    queue = [(0.0, number, cell_at(x, y)) for number, (_, x, y, _) in enumerate(seeds)]
    heapq.heapify(queue)
    while queue:
        cost, number, cell = heapq.heappop(queue)
        if cell in owner:
            continue
        if not _on_the_sheet(cell):
            continue
        key, _, _, weight = seeds[number]
        owner[cell] = key
        for dx, dy in NEIGHBOUR_STEPS:
            beside = (cell[0] + dx, cell[1] + dy)
            if beside not in owner:
                heapq.heappush(queue, (cost + _roughness(beside) / weight, number, beside))
    _add_exclave(owner)
    _fill_pockets(owner)
    return owner


def _on_the_sheet(cell):
    x, y = cell_centre(cell)
    east, north = (x - ORIGIN[0]) / 1000.0 - CENTRE[0], (y - ORIGIN[1]) / 1000.0 - CENTRE[1]
    east, north = east / HALF_AXES[0], north / HALF_AXES[1]
    return east * east + north * north < 1.0 + 0.12 * smooth_noise(14, x, y, 9000.0)


def _roughness(cell):
    """Ridges and valleys that borders like to follow."""
    x, y = cell_centre(cell)
    ridge = smooth_noise(11, x, y, 2900.0) + 0.6 * smooth_noise(12, x, y, 1300.0)
    return 1.0 + 2.2 * ridge * ridge + 0.8 * unit(13, cell[0], cell[1])


def _add_exclave(owner):
    key, among, place, size = EXCLAVE
    centre = cell_at(ORIGIN[0] + 1000.0 * place[0], ORIGIN[1] + 1000.0 * place[1])
    cx, cy = cell_centre(centre)
    for cell in list(owner):
        x, y = cell_centre(cell)
        if owner[cell] == among and (x - cx) * (x - cx) + (y - cy) * (y - cy) < (size * HALF_WIDTH) * (size * HALF_WIDTH):
            owner[cell] = key


def _fill_pockets(owner):
    """Cells with at most one neighbour of their own owner go to the owner most of their neighbours have: no needles in the borders."""
    for _ in range(6):
        changed = {}
        for cell, key in owner.items():
            around = [owner.get((cell[0] + dx, cell[1] + dy)) for dx, dy in NEIGHBOUR_STEPS]
            if None in around or around.count(key) > 2:
                continue
            best = max(sorted(set(around)), key=around.count)
            if best != key and around.count(best) > around.count(key):
                changed[cell] = best
        owner.update(changed)
        if not changed:
            return
