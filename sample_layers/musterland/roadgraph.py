"""Country roads and town streets as one graph with positions, and the lines that are cut from it."""

from .chance import added, choice, signed, unit

STREETS = ("Lindenstraße", "Schulstraße", "Gartenstraße", "Bergstraße", "Goethestraße", "Schillerstraße", "Mühlweg", "Am Anger", "Birkenweg",
           "Feldstraße", "Kirchgasse", "Rosenweg", "Amselweg", "Ahornweg", "Wiesenstraße", "Talstraße", "Ringstraße", "Fichtenweg", "Mozartstraße",
           "Bachgasse", "Am Sportplatz", "Töpfergasse", "Weberstraße", "Färbergasse", "Heinrich-Heine-Straße", "Clara-Zetkin-Straße", "Nordstraße",
           "Südstraße", "Parkstraße", "Siedlerweg", "Am Wasserturm", "Hohle Gasse", "Weststraße", "Oststraße", "Grüner Winkel", "Sonnenhang")
MAIN_STREETS = ("Hauptstraße", "Bahnhofstraße", "Königsmühler Straße", "Marktstraße",
                "Große Brückenstraße", "Lange Straße", "Straße der Einheit", "Schloßstraße")
SPEEDS = {"motorway": 120, "motorway_link": 60, "primary": 100, "secondary": 80, "tertiary": 70, "unclassified": 50, "residential": 30,
          "living_street": 7, "track": 20, "footway": 5, "path": 5}
SPEED_IN_TOWN = 50
LONGEST_CHAIN = 3  # nodes of the plan in one line


class Road:
    """A line of the road layer."""

    def __init__(self, points, kind, speed=None, oneway="no", name="", ref="", bridge="no", tunnel="no", layer=0):
        self.points, self.kind, self.oneway, self.name, self.ref = points, kind, oneway, name, ref
        self.speed = SPEEDS[kind] if speed is None else speed
        self.bridge, self.tunnel, self.layer = bridge, tunnel, layer

    def part(self, points, **changes):
        road = Road(points, self.kind, self.speed, self.oneway, self.name, self.ref, self.bridge, self.tunnel, self.layer)
        for field, value in changes.items():
            setattr(road, field, value)
        return road


class RoadGraph:
    """Edges with (kind, settlement number or None); nodes with positions, those in the country relaxed into smooth courses."""

    def __init__(self, country, ground, streets, plan, settlements):
        self._settlements = settlements
        self._ground = ground
        self.edges = dict((edge, (kind, ground.place[edge[0]][0])) for edge, kind in streets.items())
        for edge, kind in country.items():
            number = self._settlement_of(edge)
            self.edges[edge] = ("residential" if number is not None and kind in ("track", "path") else kind, number)
        self.links = {}
        for a, b in sorted(self.edges):
            self.links.setdefault(a, []).append(b)
            self.links.setdefault(b, []).append(a)
        self.positions = {node: plan.position(node) for node in self.links}
        for _ in range(5):
            self._relax()

    def _settlement_of(self, edge):
        inside = [self._ground.place[node][0] for node in edge if node in self._ground.place]
        return inside[0] if len(inside) == 2 else None

    def _relax(self):
        moved = {}
        for node, (x, y) in self.positions.items():
            around = self.links[node]
            if node in self._ground.place or len(around) < 2:
                continue
            share = 0.5 if len(around) == 2 else 0.25
            mx = added(self.positions[other][0] for other in around) / len(around)
            my = added(self.positions[other][1] for other in around) / len(around)
            moved[node] = (x + share * (mx - x), y + share * (my - y))
        self.positions.update(moved)

    def roads(self):
        """The network as lines that meet at their ends only."""
        result, used = [], set()
        for edge in sorted(self.edges):
            if edge in used:
                continue
            chain = self._chain(edge, used)
            result.append(self._road(chain))
        return result

    def _chain(self, edge, used):
        used.add(edge)
        chain = list(edge)
        for grow_at_end in (True, False):
            while len(chain) < LONGEST_CHAIN:
                tip = chain[-1] if grow_at_end else chain[0]
                following = [o for o in self.links[tip] if (min(tip, o), max(tip, o)) not in used]
                if len(self.links[tip]) != 2 or not following:
                    break
                key = (min(tip, following[0]), max(tip, following[0]))
                if self.edges[key] != self.edges[edge] or following[0] in chain:
                    break
                used.add(key)
                chain.insert(len(chain) if grow_at_end else 0, following[0])
        return chain

    def _road(self, chain):
        kind, number = self.edges[(min(chain[:2]), max(chain[:2]))]
        points = self._curve(chain, number)
        speed = SPEED_IN_TOWN if number is not None and kind in ("primary", "secondary", "tertiary", "unclassified") else None
        return Road(points, kind, speed, self._oneway(chain, kind, number), self._name(chain, kind, number), _reference(kind, chain))

    def _curve(self, chain, number):
        points = [self.positions[node] for node in chain]
        before, after = self._neighbour_point(chain[1], chain[0]), self._neighbour_point(chain[-2], chain[-1])
        padded = [before or points[0]] + points + [after or points[-1]]
        result = [points[0]]
        for i in range(1, len(points)):
            p0, p1, p2, p3 = padded[i - 1:i + 3]
            if number is None:
                result += [_spline(p0, p1, p2, p3, t) for t in (0.25, 0.5, 0.75)]
            else:
                aside = 0.07 * signed(71, *chain[i - 1], *chain[i])
                result.append((0.5 * (p1[0] + p2[0]) - aside * (p2[1] - p1[1]), 0.5 * (p1[1] + p2[1]) + aside * (p2[0] - p1[0])))
            result.append(p2)
        return [(round(x, 1), round(y, 1)) for x, y in result]

    def _neighbour_point(self, inner, tip):
        others = [node for node in self.links[tip] if node != inner]
        return self.positions[others[0]] if len(others) == 1 else None

    def _oneway(self, chain, kind, number):
        if number is None or kind not in ("residential", "secondary") or self._settlements[number].inhabitants < 7000:
            return "no"
        chance = unit(72, *chain[0], *chain[-1])
        dead_end = min(len(self.links[chain[0]]), len(self.links[chain[-1]])) < 3
        if dead_end or chance > 0.07 or kind != "residential":
            return "no"
        return "-1" if chance < 0.012 else "yes"

    def _name(self, chain, kind, number):
        if number is None or kind in ("footway", "path", "track"):
            return ""
        (ai, aj), (bi, bj) = chain[0], chain[1]
        line = ("h", aj, (ai + bi) // 14) if aj == bj else ("v", ai, (aj + bj) // 14)
        if kind in ("primary", "secondary", "tertiary", "unclassified"):
            return choice(MAIN_STREETS, 73, number, *line)
        return choice(STREETS, 74, number, *line)


def _spline(p0, p1, p2, p3, t):
    """Catmull-Rom, softened so that lines keep their order at sharp bends."""
    return tuple(0.5 * (2.0 * b + (c - a) * t + (2.0 * a - 5.0 * b + 4.0 * c - d) * t * t + (3.0 * (b - c) + d - a) * t * t * t)
                 for a, b, c, d in zip(p0, p1, p2, p3))


def _reference(kind, chain):
    letter = {"primary": "B", "secondary": "S", "tertiary": "K"}.get(kind)
    if not letter:
        return ""
    region = (chain[0][0] // 36, chain[0][1] // 36)
    number = {"B": 900 + (region[1] % 2), "S": 600 + (region[0] * 7 + region[1] * 3) % 40, "K": 9700 + (region[0] * 11 + region[1] * 5) % 90}[letter]
    return "%s %d" % (letter, number)


def country_edges(country_rank, ranks, urban_squares):
    """The country roads' base edges, split into fine edges where they run through a town."""
    result = {}
    for (a, b), rank in sorted(country_rank.items(), key=lambda item: (-item[1], item[0])):
        di, dj = (b[0] - a[0]) // 3, (b[1] - a[1]) // 3
        beside = [a] if di and dj else [a, (a[0] - 3, a[1]) if di == 0 else (a[0], a[1] - 3)]
        if any(square in urban_squares for square in beside) and not (di and dj):
            nodes = [(a[0] + n * di, a[1] + n * dj) for n in range(4)]
        else:
            nodes = [a, b]
        for u, v in zip(nodes, nodes[1:]):
            result[(min(u, v), max(u, v))] = ranks[rank]
    return result
