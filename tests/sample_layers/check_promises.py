#!/usr/bin/python3
"""Checks what README.md promises of the sample district: check_promises.py SAMPLE_LAYERS

Every broken promise is one line; without any, the program ends well.
"""

import os
import sys

try:
    from osgeo import ogr
except ImportError:
    sys.exit("The sample district cannot be checked: Python's module osgeo is missing (Debian: python3-gdal).")

from areapromises import area_promises
from networkpromises import network_promises
from tablepromises import table_promises

ogr.UseExceptions()
BIGGEST = 6000000  # bytes, all committed results together


def features(source, layer):
    """(attributes, geometry) of every feature."""
    return [(feature.items(), feature.GetGeometryRef().Clone()) for feature in source.GetLayerByName(layer)]


def size_promise(folder):
    results = [name for name in os.listdir(folder) if name.endswith((".gpkg", ".csv", ".xlsx"))]
    size = sum(os.path.getsize(os.path.join(folder, name)) for name in results)
    if size >= BIGGEST:
        yield "the results have %d bytes, allowed are fewer than %d" % (size, BIGGEST)


def main():
    folder = sys.argv[1]
    source = ogr.Open(os.path.join(folder, "musterland.gpkg"))
    layers = {source.GetLayer(n).GetName(): features(source, source.GetLayer(n).GetName()) for n in range(source.GetLayerCount())}
    broken = list(size_promise(folder))
    for promises in (area_promises, network_promises, table_promises):
        broken += promises(folder, layers)
    for line in broken:
        print("Broken promise: " + line)
    if broken:
        sys.exit("The sample district breaks %d promise(s)" % len(broken))
    print("The sample district keeps what its README promises.")


if __name__ == "__main__":
    main()
