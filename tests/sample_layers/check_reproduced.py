#!/usr/bin/python3
"""Makes the sample district anew and compares it with the committed one: check_reproduced.py SAMPLE_LAYERS

CSV byte for byte, XLSX member for member, GeoPackage feature by feature. Ends with one line that names the first difference.
"""

import os
import subprocess
import sys
import tempfile
import zipfile

try:
    from osgeo import ogr
except ImportError:
    sys.exit("The sample district cannot be checked: Python's module osgeo is missing (Debian: python3-gdal).")

ogr.UseExceptions()


def bytes_of(path):
    with open(path, "rb") as file:
        return file.read()


def difference_of_csv(committed, made):
    if bytes_of(committed) == bytes_of(made):
        return None
    old, new = bytes_of(committed).split(b"\n"), bytes_of(made).split(b"\n")
    line = next((n for n, (a, b) in enumerate(zip(old, new), 1) if a != b), min(len(old), len(new)) + 1)
    return "line %d differs" % line


def difference_of_xlsx(committed, made):
    with zipfile.ZipFile(committed) as old, zipfile.ZipFile(made) as new:
        if old.namelist() != new.namelist():
            return "members are %s, made are %s" % (old.namelist(), new.namelist())
        return next(("member %s differs" % name for name in old.namelist() if old.read(name) != new.read(name)), None)


def difference_of_gpkg(committed, made):
    old, new = ogr.Open(committed), ogr.Open(made)
    names = [[source.GetLayer(n).GetName() for n in range(source.GetLayerCount())] for source in (old, new)]
    if names[0] != names[1]:
        return "layers are %s, made are %s" % tuple(names)
    for name in names[0]:
        difference = difference_of_layers(old.GetLayerByName(name), new.GetLayerByName(name))
        if difference:
            return "layer %s: %s" % (name, difference)
    return None


def difference_of_layers(old, new):
    for what, read in (("geometry type", lambda l: l.GetGeomType()), ("fields", fields), ("coordinate system", coordinate_system),
                       ("number of features", lambda l: l.GetFeatureCount())):
        if read(old) != read(new):
            return "%s differs: %s, made is %s" % (what, read(old), read(new))
    for a, b in zip(old, new):
        if (a.GetFID(), a.items()) != (b.GetFID(), b.items()):
            return "attributes of feature %d differ" % a.GetFID()
        if a.GetGeometryRef().ExportToIsoWkb() != b.GetGeometryRef().ExportToIsoWkb():
            return "geometry of feature %d differs" % a.GetFID()
    return None


def coordinate_system(layer):
    return layer.GetSpatialRef().GetAuthorityName(None), layer.GetSpatialRef().GetAuthorityCode(None)


def fields(layer):
    definition = layer.GetLayerDefn()
    return [(definition.GetFieldDefn(n).GetName(), definition.GetFieldDefn(n).GetTypeName()) for n in range(definition.GetFieldCount())]


COMPARISONS = {".csv": difference_of_csv, ".xlsx": difference_of_xlsx, ".gpkg": difference_of_gpkg}


def result_files(folder):
    return sorted(name for name in os.listdir(folder) if os.path.splitext(name)[1] in COMPARISONS)


def main():
    committed = sys.argv[1]
    with tempfile.TemporaryDirectory() as made:
        subprocess.run([sys.executable, "-B", os.path.join(committed, "make_musterland.py"), made], check=True)
        if result_files(committed) != result_files(made):
            sys.exit("The sample district differs: committed are %s, made are %s" % (result_files(committed), result_files(made)))
        for name in result_files(committed):
            difference = COMPARISONS[os.path.splitext(name)[1]](os.path.join(committed, name), os.path.join(made, name))
            if difference:
                sys.exit("The sample district differs from what its program makes: %s: %s" % (name, difference))
    print("The program makes exactly the committed files: %s" % ", ".join(result_files(committed)))


if __name__ == "__main__":
    main()
