"""Borders traced along the cells, smoothed once per border, so that neighbours share exactly the same vertices."""

from .chance import added, signed, smooth_noise
from .municipalities import ORIGIN
from .territory import HALF_WIDTH, NEIGHBOUR_STEPS, THIRD_OF_ROW

OUTSIDE = ""
SHARED_CORNERS = {  # step to a neighbour → the two corners of the common edge, relative to the cell
    (2, 0): ((1, -1), (1, 1)), (1, 3): ((1, 1), (0, 2)), (-1, 3): ((0, 2), (-1, 1)),
    (-2, 0): ((-1, 1), (-1, -1)), (-1, -3): ((-1, -1), (0, -2)), (1, -3): ((0, -2), (1, -1)),
}


class Border:
    """A line between two owners, from one meeting point of three to the next (or closed)."""

    def __init__(self, owners, corners):
        self.owners = owners
        self.start, self.end = corners[0], corners[-1]
        self.points = _drawn(corners)


def traced_borders(owner):
    links = {}
    for cell in sorted(owner):
        key = owner[cell]
        for step in NEIGHBOUR_STEPS:
            other = owner.get((cell[0] + step[0], cell[1] + step[1]), OUTSIDE)
            if other == key or (other != OUTSIDE and other < key):
                continue
            a, b = [(cell[0] + dx, cell[1] + dy) for dx, dy in SHARED_CORNERS[step]]
            pair = tuple(sorted((key, other)))
            links.setdefault(a, []).append((b, pair))
            links.setdefault(b, []).append((a, pair))
    return _borders_from_links(links)


def _borders_from_links(links):
    borders, used = [], set()

    def walk(start, step):
        corners, (corner, pair) = [start], step
        previous = start
        while True:
            used.add((previous, corner))
            used.add((corner, previous))
            corners.append(corner)
            if len(links[corner]) != 2 or corner == start:
                break
            previous, corner = corner, next(b for b, _ in links[corner] if b != previous)
        borders.append(Border(pair, corners))

    for meeting_points in (True, False):
        for corner in sorted(links):
            if (len(links[corner]) != 2) != meeting_points:
                continue
            for step in links[corner]:
                if (corner, step[0]) not in used:
                    walk(corner, step)
    return borders


def _drawn(corners):
    """The corners as a smooth, slightly trembling line; its ends stay where they are for everyone who meets there."""
    points = [_bent(corner) for corner in corners]
    closed = corners[0] == corners[-1]
    for _ in range(3):
        points = _relaxed(points, closed)
    points = _trembling(points, 1)
    return [(round(x, 1), round(y, 1)) for x, y in points]


def _bent(corner):
    x, y = ORIGIN[0] + HALF_WIDTH * corner[0], ORIGIN[1] + THIRD_OF_ROW * corner[1]
    return (x + 330.0 * smooth_noise(21, x, y, 1900.0) + 150.0 * smooth_noise(22, x, y, 700.0),
            y + 330.0 * smooth_noise(23, x, y, 1900.0) + 150.0 * smooth_noise(24, x, y, 700.0))


def _relaxed(points, closed):
    inner = [_weighted(points[i - 1], points[i], points[i + 1]) for i in range(1, len(points) - 1)]
    if closed:
        end = _weighted(points[-2], points[0], points[1])
        return [end] + inner + [end]
    return [points[0]] + inner + [points[-1]]


def _weighted(before, here, after):
    return 0.25 * (before[0] + after[0]) + 0.5 * here[0], 0.25 * (before[1] + after[1]) + 0.5 * here[1]


def _trembling(points, seed):
    result = [points[0]]
    for (ax, ay), (bx, by) in zip(points, points[1:]):
        aside = 0.16 * signed(25, seed, int(ax * 10.0), int(ay * 10.0))
        result.append((0.5 * (ax + bx) - aside * (by - ay), 0.5 * (ay + by) + aside * (bx - ax)))
        result.append((bx, by))
    return result


def dissolved_polygons(borders, group_of):
    """Group → its polygons, each a list of rings (the outer first, counter-clockwise; holes clockwise), from the borders between groups.

    group_of gives an owner's group, or None for ground that is not drawn.
    """
    sides = {}
    for border in borders:
        groups = [group_of(key) if key != OUTSIDE else None for key in border.owners]
        if groups[0] != groups[1]:
            for group in groups:
                if group is not None:
                    sides.setdefault(group, []).append(border)
    return {group: _polygons(_rings(lines)) for group, lines in sorted(sides.items())}


def _rings(borders):
    at = {}
    for border in borders:
        at.setdefault(border.start, []).append(border)
        at.setdefault(border.end, []).append(border)
    rings, used = [], set()
    for first in borders:
        if id(first) in used:
            continue
        used.add(id(first))
        ring, corner = list(first.points), first.end
        while corner != first.start:
            following = next(b for b in at[corner] if id(b) not in used)
            used.add(id(following))
            forward = following.start == corner
            ring += (following.points if forward else following.points[::-1])[1:]
            corner = following.end if forward else following.start
        rings.append(ring)
    return rings


def _polygons(rings):
    outer, holes = [], []
    for ring in rings:
        depth = sum(1 for other in rings if other is not ring and contains(other, ring[0]))
        anticlockwise = signed_area(ring) > 0.0
        if depth % 2 == 0:
            outer.append(ring if anticlockwise else ring[::-1])
        else:
            holes.append(ring[::-1] if anticlockwise else ring)
    outer.sort(key=lambda ring: -signed_area(ring))
    return [[ring] + [hole for hole in holes if contains(ring, hole[0])] for ring in outer]


def signed_area(ring):
    x0, y0 = ring[0]
    return 0.5 * added((ax - x0) * (by - y0) - (bx - x0) * (ay - y0) for (ax, ay), (bx, by) in zip(ring, ring[1:]))


def contains(ring, point):
    """Whether a point lies within a closed ring (even-odd rule)."""
    x, y = point
    inside = False
    for (ax, ay), (bx, by) in zip(ring, ring[1:]):
        if (ay > y) != (by > y) and x < ax + (y - ay) * (bx - ax) / (by - ay):
            inside = not inside
    return inside


class Locator:
    """Finds the area that holds a point."""

    def __init__(self, polygons_by_key):
        self._areas = []
        for key, polygons in polygons_by_key.items():
            for rings in polygons:
                xs, ys = [p[0] for p in rings[0]], [p[1] for p in rings[0]]
                self._areas.append((min(xs), min(ys), max(xs), max(ys), key, rings))

    def key_at(self, x, y):
        for west, south, east, north, key, rings in self._areas:
            if west <= x <= east and south <= y <= north and contains(rings[0], (x, y)):
                if not any(contains(hole, (x, y)) for hole in rings[1:]):
                    return key
        return None
