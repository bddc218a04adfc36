"""What README.md promises of the areas and of the points in them."""

from osgeo import ogr


def area_promises(folder, layers):
    municipalities = layers["municipalities"]
    broken = []
    if len(municipalities) != 30:
        broken.append("there are %d municipalities, not 30" % len(municipalities))
    for name in ("municipalities", "planning_areas", "district", "neighbours"):
        broken += ["%s: a polygon is not valid" % name for _, geometry in layers[name] if not geometry.IsValid()]
    broken += list(_wrong_keys(municipalities))
    broken += list(_gaps_and_overlaps(municipalities, layers["district"][0][1], "municipalities"))
    broken += list(_gaps_and_overlaps(layers["planning_areas"], layers["district"][0][1], "planning_areas"))
    if not any(geometry.GetGeometryCount() > 1 for _, geometry in municipalities):
        broken.append("no municipality has an exclave")
    for name in ("children", "kitas", "schools"):
        broken += list(_strays(name, layers[name], municipalities))
    return broken


def _wrong_keys(municipalities):
    keys = [attributes["AGS"] for attributes, _ in municipalities]
    if len(set(keys)) != len(keys) or any(len(key) != 8 or not key.startswith("00524") for key in keys):
        yield "the keys are not 30 different ones of 8 digits that begin with 00524"
    for attributes, _ in municipalities:
        ars = attributes["ARS"]
        if len(ars) != 12 or ars[:5] + ars[9:] != attributes["AGS"]:
            yield "ARS %s does not belong to AGS %s" % (ars, attributes["AGS"])


def _gaps_and_overlaps(areas, outline, name):
    """Neighbours share every vertex: each piece of a ring is there twice, once in each direction, or is a piece of the outline."""
    pieces = {}
    for _, geometry in areas:
        for piece in _pieces(geometry):
            pieces[piece] = pieces.get(piece, 0) + 1
    lone = {piece for piece in pieces if piece[::-1] not in pieces}
    if any(count > 1 for count in pieces.values()):
        yield "%s: a border runs twice in one direction" % name
    if lone != set(_pieces(outline)):
        yield "%s: the borders that are not shared are not the outline of the district" % name
    union = ogr.Geometry(ogr.wkbMultiPolygon)
    for _, geometry in areas:
        for part in geometry:
            union.AddGeometry(part)
    union = union.UnionCascaded()
    total = sum(geometry.Area() for _, geometry in areas)
    if abs(total - union.Area()) > 1e-6 * total or abs(total - outline.Area()) > 1e-6 * total:
        yield "%s: areas add up to %.1f, their union to %.1f, the district to %.1f" % (name, total, union.Area(), outline.Area())


def _pieces(multipolygon):
    for polygon in multipolygon:
        for ring in polygon:
            points = ring.GetPoints()
            for a, b in zip(points, points[1:]):
                yield a[:2], b[:2]


def _strays(name, points, municipalities):
    shapes = {attributes["AGS"]: geometry for attributes, geometry in municipalities}
    strays = [attributes for attributes, point in points if not shapes[attributes["ags"]].Contains(point)]
    if strays:
        yield "%s: %d points lie outside the municipality they name, the first: %s" % (name, len(strays), strays[0])
