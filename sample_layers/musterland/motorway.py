"""The motorway: two carriageways that cross every other road on bridges, without a node, and are joined to it by ramps only."""

from .lines import crossings, cut, distance, length, point_at
from .municipalities import ORIGIN
from .roadgraph import Road

COURSE = ((-4.0, 14.6), (2.0, 16.4), (8.2, 16.8), (12.2, 16.2), (17.6, 15.7), (22.6, 16.1), (27.6, 15.4), (32.0, 16.4), (37.4, 15.6), (42.0, 14.4), (49.0, 17.6))
HALF_GAP, HALF_BRIDGE, RAMP, FOOT, LONGEST = 15.0, 45.0, 330.0, 125.0, 1300.0
NAME = "A 999"


def centre_line():
    """The course in steps of about 250 m."""
    points = [(ORIGIN[0] + 1000.0 * x, ORIGIN[1] + 1000.0 * y) for x, y in COURSE]
    padded = [points[0]] + points + [points[-1]]
    result = [points[0]]
    for i in range(1, len(points)):
        p0, p1, p2, p3 = padded[i - 1:i + 3]
        for n in range(1, 21):
            t = n / 20.0
            result.append(tuple(0.5 * (2.0 * b + (c - a) * t + (2.0 * a - 5.0 * b + 4.0 * c - d) * t * t + (3.0 * (b - c) + d - a) * t * t * t)
                                for a, b, c, d in zip(p0, p1, p2, p3)))
    return result


def with_motorway(roads):
    """The roads, those at junctions cut where the ramps arrive, with both carriageways and the ramps added."""
    centre = centre_line()
    southern, northern = _offset(centre, HALF_GAP), _offset(centre, -HALF_GAP)[::-1]
    junctions, roads = _junctions(centre, roads)
    result, ramps = list(roads), []
    for carriageway in (southern, northern):
        places, bridges = set(), []
        for road in roads:
            for along, _ in crossings(carriageway, road.points):
                bridges.append((along - HALF_BRIDGE, along + HALF_BRIDGE))
        bridges = _merged(bridges)
        for junction in junctions:
            ramps += _ramps(carriageway, junction, places)
        result += _pieces(carriageway, sorted(places), bridges)
    return result + ramps


def _offset(points, aside):
    """Parallel, to the right of the direction where aside is positive."""
    result = []
    for i, (x, y) in enumerate(points):
        a, b = points[max(0, i - 1)], points[min(len(points) - 1, i + 1)]
        step = distance(a, b)
        result.append((round(x + aside * (b[1] - a[1]) / step, 1), round(y - aside * (b[0] - a[0]) / step, 1)))
    return result


def _junctions(centre, roads):
    """Crossings with main roads, at least 4.5 km apart: (point, foot to the south, foot to the north); and the roads, cut at the feet."""
    candidates = []
    for road in roads:
        if road.kind in ("primary", "secondary", "tertiary"):
            for along, on_road in crossings(centre, road.points):
                if FOOT + 5.0 < on_road < length(road.points) - FOOT - 5.0:
                    candidates.append((("primary", "secondary", "tertiary").index(road.kind), along, on_road, road))
    chosen = []
    for candidate in sorted(candidates, key=lambda c: c[:3]):
        if all(abs(candidate[1] - other[1]) > 4500.0 for other in chosen):
            chosen.append(candidate)
    result, replaced = [], {}
    for _, along, on_road, road in chosen:
        parts = cut(road.points, [on_road - FOOT, on_road + FOOT])
        feet = sorted((parts[1][0], parts[1][-1]), key=lambda p: p[1])
        result.append((point_at(centre, along)[0], feet[0], feet[1]))
        replaced[id(road)] = [road.part(points) for points in parts]
    return result, [part for road in roads for part in replaced.get(id(road), [road])]


def _ramps(carriageway, junction, places):
    """The exit before and the entrance after the crossing, on the carriageway's own side; notes where they leave it."""
    point, south, north = junction
    middle = _nearest_place(carriageway, point)
    eastwards = carriageway[-1][0] > carriageway[0][0]
    foot = south if eastwards else north
    ramps = []
    for along, leaves in ((middle - RAMP, True), (middle + RAMP, False)):
        (x, y), direction = point_at(carriageway, along)
        start = (round(x, 1), round(y, 1))
        places.add(along)
        forward = 1.0 if leaves else -1.0
        bend = (round(x + forward * 150.0 * direction[0] + 38.0 * direction[1], 1), round(y + forward * 150.0 * direction[1] - 38.0 * direction[0], 1))
        line = [start, bend, foot]
        ramps.append(Road(line if leaves else line[::-1], "motorway_link", oneway="yes"))
    return ramps


def _nearest_place(points, target):
    best, travelled = (1e18, 0.0), 0.0
    for a, b in zip(points, points[1:]):
        step = distance(a, b)
        t = max(0.0, min(1.0, ((target[0] - a[0]) * (b[0] - a[0]) + (target[1] - a[1]) * (b[1] - a[1])) / (step * step)))
        gap = distance(target, (a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])))
        best = min(best, (gap, travelled + t * step))
        travelled += step
    return best[1]


def _merged(spans):
    result = []
    for start, end in sorted(spans):
        if result and start <= result[-1][1] + 20.0:
            result[-1] = (result[-1][0], max(end, result[-1][1]))
        else:
            result.append((start, end))
    return result


def _pieces(carriageway, places, bridges):
    whole = length(carriageway)
    marks = sorted(set(places) | {p for span in bridges for p in span})
    n = 1
    while n * LONGEST < whole:
        if all(abs(n * LONGEST - mark) > 100.0 for mark in marks):
            marks.append(n * LONGEST)
        n += 1
    marks.sort()
    for points, start in zip(cut(carriageway, marks), [0.0] + marks):
        on_bridge = any(a <= start < b for a, b in bridges)
        yield Road(points, "motorway", oneway="yes", ref=NAME, bridge="yes" if on_bridge else "no", layer=1 if on_bridge else 0)
