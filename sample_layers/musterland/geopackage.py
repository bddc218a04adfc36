"""The layers, written with OGR; contents depend on nothing but the features."""

import os

from osgeo import gdal, ogr, osr

from .municipalities import DISTRICT, DISTRICT_NAME, NEIGHBOURS, PLANNING_AREAS, ars

EPSG = 25833
gdal.UseExceptions()
# No clock in the file: the date that GeoPackage notes for every layer is fixed.
gdal.SetConfigOption("OGR_CURRENT_DATE", "2024-01-01T00:00:00.000Z")

TEXT, INTEGER = ogr.OFTString, ogr.OFTInteger


def write_geopackage(path, district):
    if os.path.exists(path):
        os.remove(path)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    source.StartTransaction()
    _write(source, "municipalities", ogr.wkbMultiPolygon, "Gemeinden (erfunden)", _AREA_FIELDS + (("GF", INTEGER),), _municipality_rows(district))
    _write(source, "planning_areas", ogr.wkbMultiPolygon, "Sozialräume (erfunden)",
           (("group_key", TEXT), ("group_name", TEXT)), _planning_area_rows(district))
    _write(source, "district", ogr.wkbMultiPolygon, "Landkreis Musterland (erfunden)", _AREA_FIELDS,
           [(_multipolygon(district.district_polygons), (DISTRICT, DISTRICT + "0" * 7, DISTRICT_NAME, "Landkreis"))])
    _write(source, "neighbours", ogr.wkbMultiPolygon, "Nachbarkreise (erfunden)", _AREA_FIELDS,
           _neighbour_rows(district))
    _write(source, "roads", ogr.wkbLineString, "Straßen und Wege (erfunden)", _ROAD_FIELDS, _road_rows(district))
    _write(source, "kitas", ogr.wkbPoint, "Kindertageseinrichtungen (erfunden)", _fields(district.kitas[0]), _point_rows(district.kitas))
    _write(source, "schools", ogr.wkbPoint, "Schulen (erfunden)", _fields(district.schools[0]), _point_rows(district.schools))
    _write(source, "children", ogr.wkbPoint, "Kinder je 100-m-Zelle am 31.12.2023, Zellmittelpunkte (erfunden)",
           _fields(district.cells[0]), _point_rows(district.cells))
    source.CommitTransaction()
    source.FlushCache()


_AREA_FIELDS = (("AGS", TEXT), ("ARS", TEXT), ("GEN", TEXT), ("BEZ", TEXT))
_ROAD_FIELDS = (("class", TEXT), ("speed", INTEGER), ("oneway", TEXT), ("name", TEXT), ("ref", TEXT),
                ("bridge", TEXT), ("tunnel", TEXT), ("layer", INTEGER))


def _municipality_rows(district):
    for m in district.municipalities:
        yield _multipolygon(district.municipality_polygons[m.ags]), (m.ags, ars(m), m.name, m.kind, 4)


def _planning_area_rows(district):
    for key, name in PLANNING_AREAS.items():
        yield _multipolygon(district.planning_area_polygons[key]), (key, name)


def _neighbour_rows(district):
    for key, polygons in sorted(district.neighbour_polygons.items()):
        name, kind, _ = NEIGHBOURS[key]
        yield _multipolygon(polygons), (key, key + "0" * 7, name, kind)


def _road_rows(district):
    for road in district.network.roads:
        line = ogr.Geometry(ogr.wkbLineString)
        for x, y in road.points:
            line.AddPoint_2D(x, y)
        yield line, (road.kind, road.speed, road.oneway, road.name or None, road.ref or None, road.bridge, road.tunnel, road.layer)


def _fields(record):
    return tuple((name, INTEGER if isinstance(value, int) else TEXT) for name, value in zip(record._fields, record) if name not in ("x", "y"))


def _point_rows(records):
    for record in records:
        point = ogr.Geometry(ogr.wkbPoint)
        point.AddPoint_2D(record.x, record.y)
        yield point, tuple(value if value != "" else None for name, value in zip(record._fields, record) if name not in ("x", "y"))


def _multipolygon(polygons):
    result = ogr.Geometry(ogr.wkbMultiPolygon)
    for rings in polygons:
        polygon = ogr.Geometry(ogr.wkbPolygon)
        for points in rings:
            ring = ogr.Geometry(ogr.wkbLinearRing)
            for x, y in points:
                ring.AddPoint_2D(x, y)
            polygon.AddGeometry(ring)
        result.AddGeometry(polygon)
    return result


def _write(source, name, geometry_type, title, fields, rows):
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(EPSG)
    layer = source.CreateLayer(name, reference, geometry_type, ["IDENTIFIER=" + name, "DESCRIPTION=" + title])
    for field, kind in fields:
        layer.CreateField(ogr.FieldDefn(field, kind))
    for geometry, values in rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometryDirectly(geometry)
        for number, value in enumerate(values):
            if value is not None:
                feature.SetField(number, value)
        layer.CreateFeature(feature)
