"""The motorway: two carriageways that cross every other road on bridges, without a node, and are joined to it by ramps only."""

from collections import namedtuple

from .lines import crossings, cut, distance, length, point_at
from .municipalities import ORIGIN
from .roadgraph import Road

COURSE = ((-4.0, 14.6), (2.0, 16.4), (8.2, 16.6), (12.2, 16.2), (17.6, 15.7), (22.6, 15.95),
          (27.6, 15.4), (32.0, 16.4), (37.4, 15.45), (42.0, 14.2), (49.0, 17.2))
HALF_GAP, HALF_BRIDGE, RAMP, FOOT, LONGEST = 15.0, 45.0, 290.0, 115.0, 1300.0
NAME = "A 999"
NEAREST_FOOT = 55.0  # where the road itself ends nearer than FOOT, the ramps arrive at its end
CONNECTED = ("primary", "secondary", "tertiary")

Junction = namedtuple("Junction", "place south north road parts")  # feet of the ramps south and north; the road, and its parts between the feet


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
    carriageways = _offset(centre, HALF_GAP), _offset(centre, -HALF_GAP)[::-1]
    near = _roads_beside(centre, roads)
    junctions = _junctions(centre, carriageways, near)
    replaced = {id(junction.road): [junction.road.part(points) for points in junction.parts] for junction in junctions}
    result = [part for road in roads for part in replaced.get(id(road), [road])]
    for carriageway in carriageways:
        bridges = _merged([(along - HALF_BRIDGE, along + HALF_BRIDGE) for road in near for along, _ in crossings(carriageway, road.points)])
        ramps = [ramp for junction in junctions for ramp in _ramps(carriageway, junction)]
        result += _pieces(carriageway, [along for along, _ in ramps], bridges)
        result += [Road(line, "motorway_link", oneway="yes") for _, line in ramps]
    return result


def _offset(points, aside):
    """Parallel, to the right of the direction where aside is positive."""
    result = []
    for i, (x, y) in enumerate(points):
        a, b = points[max(0, i - 1)], points[min(len(points) - 1, i + 1)]
        step = distance(a, b)
        result.append((round(x + aside * (b[1] - a[1]) / step, 1), round(y - aside * (b[0] - a[0]) / step, 1)))
    return result


def _roads_beside(centre, roads):
    """The roads that come within about a kilometre of the line."""
    squares = {(int(x // 1000) + i, int(y // 1000) + j) for x, y in centre for i in (-1, 0, 1) for j in (-1, 0, 1)}
    return [road for road in roads if any((int(x // 1000), int(y // 1000)) in squares for x, y in road.points)]


def _junctions(centre, carriageways, roads):
    """Where main roads cross with room for ramps, at least 4.5 km apart, the most important first."""
    candidates = []
    for road in roads:
        if road.kind in CONNECTED:
            for along, on_road in crossings(centre, road.points):
                after = length(road.points) - on_road
                if min(on_road, after) > NEAREST_FOOT:
                    parts = cut(road.points, ([on_road - FOOT] if on_road > FOOT + 5.0 else []) + ([on_road + FOOT] if after > FOOT + 5.0 else []))
                    bridged = parts[1 if on_road > FOOT + 5.0 else 0]
                    feet = sorted((bridged[0], bridged[-1]), key=lambda p: p[1])
                    candidates.append((CONNECTED.index(road.kind), along, Junction(point_at(centre, along)[0], feet[0], feet[1], road, parts)))
    chosen = []
    for candidate in sorted(candidates, key=lambda c: c[:2]):
        if all(abs(candidate[1] - other[1]) > 4500.0 for other in chosen) and _has_room(candidate[2], carriageways, roads):
            chosen.append(candidate)
    return [junction for _, _, junction in chosen]


def _has_room(junction, carriageways, roads):
    lines = [line for carriageway in carriageways for _, line in _ramps(carriageway, junction)]
    others = [road.points for road in roads if road is not junction.road] + junction.parts
    return not any(crossings(line, other) for line in lines for other in others)


def _ramps(carriageway, junction):
    """(place on the carriageway, line) of the exit before and the entrance after the crossing, on the carriageway's own side."""
    middle = _nearest_place(carriageway, junction.place)
    eastwards = carriageway[-1][0] > carriageway[0][0]
    foot = junction.south if eastwards else junction.north
    for along, leaves in ((middle - RAMP, True), (middle + RAMP, False)):
        (x, y), direction = point_at(carriageway, along)
        forward = 150.0 if leaves else -150.0
        bend = (round(x + forward * direction[0] + 38.0 * direction[1], 1), round(y + forward * direction[1] - 38.0 * direction[0], 1))
        line = [(round(x, 1), round(y, 1)), bend, foot]
        yield along, line if leaves else line[::-1]


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
