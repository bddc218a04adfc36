"""Asks a QGIS Server as a geoportal does: server_answers.py ADDRESS FOLDER; the answers go to FOLDER. Waits until the server is up."""

import os
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
from xml.etree import ElementTree

address, folder = sys.argv[1:]
os.mkdir(folder)
opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def ask(request, name, **more):
    query = urllib.parse.urlencode({"SERVICE": "WMS", "VERSION": "1.3.0", "REQUEST": request, **more})
    content = opener.open(f"{address}?{query}", timeout=60).read()
    with open(os.path.join(folder, name), "wb") as file:
        file.write(content)
    return content


begin = time.monotonic()
while True:
    try:
        capabilities = ask("GetCapabilities", "capabilities.xml").decode()
        break
    except (urllib.error.URLError, ConnectionError):
        if time.monotonic() - begin > 90:
            raise
        time.sleep(0.2)
wms = "{http://www.opengis.net/wms}"
layers = {layer.findtext(wms + "Name"): layer for layer in ElementTree.fromstring(capabilities).iter(wms + "Layer")}
print(f"after {time.monotonic() - begin:.1f} s: layers: {', '.join(layer.findtext(wms + 'Title') for layer in layers.values())}")
name = "unemployed_share"
box = next(box.attrib for box in layers[name].iter(wms + "BoundingBox") if box.get("CRS") == "EPSG:25833")
box = [box[side] for side in ("minx", "miny", "maxx", "maxy")]
view = {"LAYERS": name, "STYLES": "", "CRS": "EPSG:25833", "BBOX": ",".join(box), "WIDTH": 400, "HEIGHT": 400}
picture = ask("GetMap", "map.png", FORMAT="image/png", **view)
assert picture.startswith(b"\x89PNG") and len(picture) > 5000, picture[:300]
legend = ask("GetLegendGraphic", "legend.png", LAYER=name, FORMAT="image/png")
assert legend.startswith(b"\x89PNG") and len(legend) > 1000, legend[:300]
try:
    told = ask("GetFeatureInfo", "info.xml", INFO_FORMAT="text/xml", QUERY_LAYERS=name, I=200, J=200, **view)
except urllib.error.HTTPError as error:
    told = error.read()
assert b"not queryable" in told and b"area_key" not in told, told
print(f"map of {len(picture)} bytes, legend of {len(legend)}")
