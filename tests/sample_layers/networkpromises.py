"""What README.md promises of the roads and of the facilities beside them."""

from osgeo import ogr

SIZE = 250.0  # metres, side of a cell in the search grid


def network_promises(folder, layers):
    roads = [(attributes, [p[:2] for p in geometry.GetPoints()]) for attributes, geometry in layers["roads"]]
    broken = []
    if not 7500 <= len(roads) <= 8500:
        broken.append("there are %d roads, not about 8,000" % len(roads))
    for field, values in (("oneway", {"yes", "no", "-1"}), ("bridge", {"yes", "no"}), ("tunnel", {"yes", "no"})):
        if {attributes[field] for attributes, _ in roads} != values:
            broken.append("the field %s does not hold just %s" % (field, sorted(values)))
    if any(not attributes["speed"] or attributes["speed"] <= 0 for attributes, _ in roads):
        broken.append("a road is without speed")
    twice = [line for _, line in roads if any(a == b for a, b in zip(line, line[1:]))]
    if len(twice) != 14:
        broken.append("%d roads carry a vertex twice, not 14" % len(twice))
    return broken + list(_components(roads)) + list(_missed_joints(roads)) \
        + list(_crossings(roads)) + list(_island_children(layers)) + list(_facilities(layers))


def _components(roads):
    """Roads meet at their ends; all hang together but for the island."""
    root = {}

    def find(point):
        while root.setdefault(point, point) != point:
            root[point] = root[root[point]]
            point = root[point]
        return point

    for _, line in roads:
        root[find(line[0])] = find(line[-1])
    components = {}
    for attributes, line in roads:
        components.setdefault(find(line[0]), []).append(attributes["name"])
    island = sorted(components.values(), key=len)[0]
    if len(components) != 2 or set(island) != {"Inselweg"}:
        yield "the network has %d parts, not two of which one is the island" % len(components)


def _missed_joints(roads):
    """Ends either meet exactly or are well apart."""
    ends = sorted({point for _, line in roads for point in (line[0], line[-1])})
    for number, a in enumerate(ends):
        for b in ends[number + 1:]:
            if b[0] - a[0] > 2.0:
                break
            if abs(b[1] - a[1]) <= 2.0:
                yield "ends of roads nearly meet at %s and %s" % (a, b)


def _crossings(roads):
    """No two roads cross or touch between their ends, unless one is a bridge or a tunnel; and such crossings there are."""
    cells, over, faults = {}, set(), []
    ends = {point for _, line in roads for point in (line[0], line[-1])}
    for number, (attributes, line) in enumerate(roads):
        raised = attributes["bridge"] == "yes" or attributes["tunnel"] == "yes"
        faults += ["a road passes the end of another at %s" % (p,) for p in line[1:-1] if p in ends and p not in (line[0], line[-1])]
        for a, b in zip(line, line[1:]):
            for cell in _cells(a, b):
                for other, other_raised, c, d in cells.get(cell, ()):
                    if other != number and _cross(a, b, c, d):
                        if raised or other_raised:
                            over.add((other, number))
                        else:
                            faults.append("roads cross without a node near %s" % (a,))
                cells.setdefault(cell, []).append((number, raised, a, b))
    yield from faults[:3]
    if len(over) < 10:
        yield "only %d crossings are bridges or tunnels" % len(over)
    for kind in ("bridge", "tunnel"):
        footways = {n for n, (attributes, _) in enumerate(roads) if attributes[kind] == "yes" and attributes["class"] == "footway"}
        if not any(footways & set(pair) for pair in over):
            yield "no footway crosses a street by a " + kind


def _cells(a, b):
    for i in range(int(min(a[0], b[0]) // SIZE), int(max(a[0], b[0]) // SIZE) + 1):
        for j in range(int(min(a[1], b[1]) // SIZE), int(max(a[1], b[1]) // SIZE) + 1):
            yield i, j


def _cross(a, b, c, d):
    """Proper crossings, and an end of one inside the other."""
    if {a, b} & {c, d} or any(max(a[n], b[n]) < min(c[n], d[n]) or max(c[n], d[n]) < min(a[n], b[n]) for n in (0, 1)):
        return False
    return _side(a, b, c) * _side(a, b, d) <= 0 and _side(c, d, a) * _side(c, d, b) <= 0 and a != b and c != d


def _side(a, b, p):
    area = (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])
    return (area > 0.0) - (area < 0.0)


def _island_children(layers):
    island = ogr.Geometry(ogr.wkbMultiLineString)
    for attributes, line in layers["roads"]:
        if attributes["name"] == "Inselweg":
            island.AddGeometry(line)
    if sum(cell["u3"] + cell["a3_5"] + cell["a6_9"] for cell, point in layers["children"] if island.Distance(point) < 60.0) < 5:
        yield "hardly any children live on the island"


def _facilities(layers):
    network = ogr.Geometry(ogr.wkbMultiLineString)
    for _, line in layers["roads"]:
        network.AddGeometry(line)
    for name, count, remote in (("kitas", 60, 2), ("schools", 25, 1)):
        if len(layers[name]) != count:
            yield "there are %d %s, not %d" % (len(layers[name]), name, count)
        distances = [network.Distance(point) for _, point in layers[name]]
        if sum(1 for d in distances if d > 500.0) != remote or any(60.0 < d <= 500.0 for d in distances):
            yield "%s: not just %d lie more than 500 m from any road and all others beside one" % (name, remote)
        if len({attributes["id"] for attributes, _ in layers[name]}) != count \
                or any(attributes["capacity"] <= 0 for attributes, _ in layers[name]):
            yield "%s: an id comes twice or a facility has no places" % name
    for attributes, _ in layers["kitas"]:
        if attributes["capacity"] != attributes["places_u3"] + attributes["places_3_6"] + attributes["places_hort"]:
            yield "kita %s: the places do not add up to the capacity" % attributes["id"]
