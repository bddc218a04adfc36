"""Opens a project of storemaps in a plain QGIS and asks a QGIS Server for the same maps: store_map_answers.py ADDRESS PROJECT."""

import os
import re
import sqlite3
import sys
import time
import urllib.error
import urllib.parse
import urllib.request

from qgis.core import (
    QgsApplication, QgsMapLayer, QgsMapRendererSequentialJob, QgsMapSettings, QgsProject)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QImage

address, path = sys.argv[1:]
opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
width = 400


def ask(request, project=path, **more):
    query = urllib.parse.urlencode({"SERVICE": "WMS", "VERSION": "1.3.0", "REQUEST": request, "MAP": project, **more})
    begin = time.monotonic()
    while True:
        try:
            return opener.open(f"{address}?{query}", timeout=60).read()
        except urllib.error.HTTPError as error:
            return error.read()
        except (urllib.error.URLError, ConnectionError):
            if time.monotonic() - begin > 90:
                raise
            time.sleep(0.2)


def pixels(image, colours):
    """How many pixels of the map have the colour of each class."""
    found = dict.fromkeys(colours, 0)
    for y in range(image.height()):
        for x in range(image.width()):
            colour = image.pixel(x, y)
            if colour in found:
                found[colour] += 1
    return found


def drawn_here(layer):
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setExtent(box)
    settings.setOutputSize(QSize(width, height))
    settings.setOutputDpi(25.4 / 0.28)  # the resolution that WMS supposes; at another the outlines are wider
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


def drawn_by_server(name, project):
    corners = ",".join(f"{number:.3f}" for number in (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()))
    view = {"LAYERS": name, "STYLES": "", "CRS": "EPSG:25833", "BBOX": corners, "WIDTH": width, "HEIGHT": height}
    told = ask("GetFeatureInfo", project, INFO_FORMAT="text/xml", QUERY_LAYERS=name, I=width // 2, J=height // 2, **view)
    assert b"not queryable" in told and b"area_key" not in told, told
    return QImage.fromData(ask("GetMap", project, FORMAT="image/png", **view))


def compare(layer, project):
    """The colours of the renderer cover the same part of both maps."""
    name = layer.serverProperties().shortName()
    colours = [category.symbol().color().rgb() for category in layer.renderer().categories() if category.value() > 0]
    here, there = pixels(drawn_here(layer), colours), pixels(drawn_by_server(name, project), colours)
    assert sum(here.values()) > width * height / 10, here
    for colour in colours:
        assert abs(here[colour] - there[colour]) <= width * height / 100, (here, there)
    return here


application = QgsApplication([], False)
application.initQgis()
assert QgsApplication.processingRegistry().providerById("sozialraum") is None
project = QgsProject()
assert project.read(path), project.error()
layers = list(project.mapLayers().values())
assert layers and all(layer.isValid() for layer in layers), [layer.source() for layer in layers]
assert not any(layer.flags() & QgsMapLayer.Identifiable for layer in layers)
with sqlite3.connect(os.path.join(os.path.dirname(path), "public_maps.gpkg")) as store:
    for table in ("observation", "import", "source", "released"):
        assert store.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,), table
    periods = [period for (period,) in store.execute(
        "SELECT DISTINCT period FROM monitor_class WHERE indicator = 'unemployed_share' AND class_id > 0 ORDER BY period")]
assert len(periods) >= 3, periods
layer = next(layer for layer in layers if "unemployed_share" in layer.subsetString())
box = layer.extent()
# The server stretches a box of another shape than its picture, and the desktop widens it: theirs is one shape.
height = round(width * box.height() / box.width())
name = layer.serverProperties().shortName()
assert not drawn_by_server(name, path).isNull()
# The server places names by rules of its own, over other parts of the areas: the colours are compared without.
layer.setLabelsEnabled(False)
bare = os.path.join(os.path.dirname(path), "bare.qgz")
assert project.write(bare)
now = compare(layer, bare)

# Another period is another filter, and nothing else of the project is another.
shown = layer.subsetString()
begin = time.monotonic()
assert layer.setSubsetString(re.sub("'[^']*'$", f"'{periods[0]}'", shown)) and layer.subsetString() != shown
count = layer.featureCount()
print(f"{len(periods)} periods, another one of {count} areas in {time.monotonic() - begin:.2f} s")
other = os.path.join(os.path.dirname(path), "other.qgz")
assert project.write(other)
then = compare(layer, other)
assert then != now
print(f"the same colours here and on the server: {sorted(now.values())}, {sorted(then.values())}")
del layer, layers, project  # QGIS wants its layers gone before it ends
application.exitQgis()
