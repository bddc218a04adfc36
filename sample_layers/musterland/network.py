"""The road layer: country roads, streets, motorway, and the faults that are planted in it."""

from .chance import added, hashed
from .countryroads import RANKS, CountryRoads
from .groundplan import GroundPlan, base_node_near, plain_position
from .lines import SegmentGrid, segment_crossing
from .motorway import centre_line, with_motorway
from .planarity import mended
from .roadgraph import Road, RoadGraph, country_edges
from .streets import TownGround, town_streets

DUPLICATE_VERTICES = 14  # lines that carry one vertex twice
ISLAND_NAME = "Inselweg"
REMOTE = 700.0  # metres to the nearest road


class Network:
    """All roads; the remote places where nothing is near; what the streets tell about where people live."""

    def __init__(self, settlements, owner, locator):
        plan = GroundPlan(settlements)
        ground = TownGround(settlements, owner, plan)
        country = CountryRoads(settlements, ground.squares, _edges_beside(centre_line()))
        through = country_edges(country.rank, RANKS, ground.squares)
        streets = town_streets(ground, through)
        self.graph = RoadGraph(through, ground, streets, plan, settlements)
        self.ground = ground
        self.roads = with_motorway(mended(self.graph.roads()))
        self.remote_places = self._remote_places(locator)
        self._add_passages(settlements)
        self.island = self._add_island(self.remote_places.pop())
        self._repeat_vertices()

    def _remote_places(self, locator):
        """Four places far from every road, in four municipalities, the farthest first; the last one becomes the island."""
        grid = SegmentGrid([road.points for road in self.roads])
        found = []
        xs, ys = range(349000, 397000, 250), range(5629000, 5671000, 250)
        for x in xs:
            for y in ys:
                if grid.distance((x, y), REMOTE) >= REMOTE:
                    key = locator.key_at(x, y)
                    if key and all(locator.key_at(x + dx, y + dy) == key for dx in (-600, 600) for dy in (-600, 600)):
                        found.append((-grid.distance((x, y), 1500.0), x, y, key))
        chosen = []
        for gap, x, y, key in sorted(found):
            if all(key != other[2] for other in chosen):
                chosen.append((float(x), float(y), key))
            if len(chosen) == 4:
                return chosen
        raise ValueError("the roads leave no remote places")

    def _add_passages(self, settlements):
        """A footbridge and an underpass that cross a main road without a node."""
        for town, changes in (("Königsmühl", {"bridge": "yes", "layer": 1}), ("Rothenfurt", {"tunnel": "yes", "layer": -1})):
            for line in self._passages(_number_of(settlements, town)):
                if self._only_crosses_mains(line):
                    self.roads.append(Road(line, "footway", **changes))
                    break

    def _passages(self, number):
        """Lines from a street on one side of a main street to a street on the other, through the middles of two blocks."""
        position, links = self.graph.positions, self.graph.links
        mains = [edge for edge, (kind, place) in self.graph.edges.items() if place == number and kind in ("primary", "secondary")]
        for (i, j), (k, l) in sorted(mains, key=lambda e: hashed(81, *e[0], *e[1])):
            if l != j:
                continue
            a, b = (i, j - 1), (i, j + 1)
            corners = [(i, j - 1), (k, j - 1), (i, j + 1), (k, j + 1)]
            if all(len(links.get(n, ())) > 2 for n in (a, b)) and all(c in position for c in corners):
                low = [_middle(position[a], position[(k, j - 1)], position[(i, j)], position[(k, l)])]
                high = [_middle(position[b], position[(k, j + 1)], position[(i, j)], position[(k, l)])]
                yield [(round(x, 1), round(y, 1)) for x, y in [position[a]] + low + high + [position[b]]]

    def _only_crosses_mains(self, line):
        crossed = set()
        for road in self.roads:
            for a, b in zip(line, line[1:]):
                for c, d in zip(road.points, road.points[1:]):
                    if segment_crossing(a, b, c, d):
                        crossed.add(road.kind)
        return crossed and crossed <= {"primary", "secondary"}

    def _add_island(self, place):
        """A hamlet whose streets touch no other road."""
        ci, cj = base_node_near(place[0], place[1])
        nodes = [(ci + i, cj + j) for i in range(-2, 2) for j in (-1, 0, 1)]
        edges = [(n, (n[0] + 1, n[1])) for n in nodes if (n[0] + 1, n[1]) in nodes and n[1] != cj + 1 or n == (ci, cj + 1)]
        edges += [(n, (n[0], n[1] + 1)) for n in nodes if (n[0], n[1] + 1) in nodes and n[0] != ci + 1]
        scale = 0.62
        ox, oy = plain_position((ci, cj))
        lines = []
        for a, b in edges:
            points = [(round(ox + scale * (x - ox), 1), round(oy + scale * (y - oy), 1)) for x, y in (plain_position(a), plain_position(b))]
            lines.append(Road(points, "residential", name=ISLAND_NAME))
        self.roads += lines
        return lines

    def _repeat_vertices(self):
        long_roads = [road for road in self.roads if len(road.points) > 4 and road.kind != "motorway"]
        for road in sorted(long_roads, key=lambda r: hashed(82, int(10 * r.points[0][0]), int(10 * r.points[0][1])))[:DUPLICATE_VERTICES]:
            middle = len(road.points) // 2
            road.points = road.points[:middle] + [road.points[middle - 1]] + road.points[middle:]


def _number_of(settlements, name):
    return next(number for number, s in enumerate(settlements) if s.name == name)


def _middle(*points):
    return added(x for x, _ in points) / len(points), added(y for _, y in points) / len(points)


def _edges_beside(line):
    """Base edges that cross a line or run close to it: country roads avoid them."""
    result = set()
    for x, y in line:
        ci, cj = base_node_near(x, y)
        for i in range(ci - 6, ci + 7, 3):
            for j in range(cj - 6, cj + 7, 3):
                for di, dj in ((3, 0), (0, 3), (3, 3), (3, -3)):
                    a, b = (i, j), (i + di, j + dj)
                    result.add((min(a, b), max(a, b)))
    return result
