"""Polylines: length, cutting, crossings, distances."""

from math import sqrt

from .chance import added


def distance(a, b):
    dx, dy = a[0] - b[0], a[1] - b[1]
    return sqrt(dx * dx + dy * dy)


def length(points):
    return added(distance(a, b) for a, b in zip(points, points[1:]))


def point_at(points, along):
    """The point at a distance from the start, and the direction (unit vector) there."""
    travelled = 0.0
    for a, b in zip(points, points[1:]):
        step = distance(a, b)
        if along < travelled + step or b is points[-1]:
            t = (along - travelled) / step
            return (a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])), ((b[0] - a[0]) / step, (b[1] - a[1]) / step)
        travelled += step
    raise ValueError("a line needs two points")


def cut(points, places):
    """The parts of a line between places (distances from its start, ascending, inside); new vertices rounded to decimetres."""
    parts, current, travelled, places = [], [points[0]], 0.0, list(places)
    for a, b in zip(points, points[1:]):
        step = distance(a, b)
        while places and places[0] < travelled + step:
            t = (places.pop(0) - travelled) / step
            vertex = (round(a[0] + t * (b[0] - a[0]), 1), round(a[1] + t * (b[1] - a[1]), 1))
            parts.append(current + [vertex])
            current = [vertex]
        current.append(b)
        travelled += step
    return parts + [current]


def crossings(points, others):
    """(distance along points, distance along others) of every place where two lines properly cross."""
    result, travelled = [], 0.0
    boxes = [(min(c[0], d[0]), min(c[1], d[1]), max(c[0], d[0]), max(c[1], d[1])) for c, d in zip(others, others[1:])]
    for a, b in zip(points, points[1:]):
        west, south, east, north = min(a[0], b[0]), min(a[1], b[1]), max(a[0], b[0]), max(a[1], b[1])
        along = 0.0
        for (c, d), box in zip(zip(others, others[1:]), boxes):
            if box[0] <= east and box[2] >= west and box[1] <= north and box[3] >= south:
                shares = segment_crossing(a, b, c, d)
                if shares:
                    result.append((travelled + shares[0] * distance(a, b), along + shares[1] * distance(c, d)))
            along += distance(c, d)
        travelled += distance(a, b)
    return result


def segment_crossing(a, b, c, d):
    """Where two segments cross inside both, as shares of each; None where they do not or only touch at ends."""
    if a == c or a == d or b == c or b == d:
        return None
    rx, ry, sx, sy = b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]
    area = rx * sy - ry * sx
    if area == 0.0:
        return None
    t = ((c[0] - a[0]) * sy - (c[1] - a[1]) * sx) / area
    u = ((c[0] - a[0]) * ry - (c[1] - a[1]) * rx) / area
    return (t, u) if 0.0 < t < 1.0 and 0.0 < u < 1.0 else None


def distance_to_segment(p, a, b):
    dx, dy = b[0] - a[0], b[1] - a[1]
    square = dx * dx + dy * dy
    t = 0.0 if square == 0.0 else max(0.0, min(1.0, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / square))
    return distance(p, (a[0] + t * dx, a[1] + t * dy))


class SegmentGrid:
    """Finds the segments of many lines near a place."""

    SIZE = 500.0

    def __init__(self, lines):
        self._cells = {}
        for number, points in enumerate(lines):
            for a, b in zip(points, points[1:]):
                for cell in self._cells_of(a, b):
                    self._cells.setdefault(cell, []).append((number, a, b))

    def _cells_of(self, a, b):
        for i in range(int(min(a[0], b[0]) // self.SIZE), int(max(a[0], b[0]) // self.SIZE) + 1):
            for j in range(int(min(a[1], b[1]) // self.SIZE), int(max(a[1], b[1]) // self.SIZE) + 1):
                yield i, j

    def near(self, point, reach):
        """Segments that may lie within reach of a point: (line number, end, end); a segment may come twice."""
        x, y = point
        for i in range(int((x - reach) // self.SIZE), int((x + reach) // self.SIZE) + 1):
            for j in range(int((y - reach) // self.SIZE), int((y + reach) // self.SIZE) + 1):
                yield from self._cells.get((i, j), ())

    def distance(self, point, limit):
        """To the nearest line, at most limit."""
        return min((distance_to_segment(point, a, b) for _, a, b in self.near(point, limit)), default=limit)
