"""Another edition made of a ZIP, for tests: editions_of_zip.py ZIP FOLDER [version=… qgis=… qt=… system=…]; prints the file."""

import json
import os
import sys
import zipfile

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "plugin", "python"))
import edition as editions  # noqa: E402

source, folder, *changes = sys.argv[1:]
changes = dict(change.split("=") for change in changes)
with zipfile.ZipFile(source) as package:
    contents = {name: package.read(name) for name in package.namelist()}
edition = json.loads(contents["sozialraum/edition.json"])
former = edition["version"]
edition.update({name: int(value) if name == "qt" else value for name, value in changes.items()})
contents["sozialraum/edition.json"] = json.dumps(edition).encode()
contents["sozialraum/metadata.txt"] = (
    contents["sozialraum/metadata.txt"].decode().replace(f"\nversion={former}\n", f"\nversion={edition['version']}\n").encode()
)
path = os.path.join(folder, editions.zip_name(editions.Edition(**edition)))
with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as package:
    for name, content in contents.items():
        package.writestr(name, content)
print(path)
