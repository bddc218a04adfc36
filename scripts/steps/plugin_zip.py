"""Packs the plugin for installing per user: called by the target package_zip, with what CMake put into a folder.

    plugin_zip.py FOLDER ZIP VERSION QGIS QT SYSTEM [PATCHELF STRIP]

Adds edition.json. On Linux the libraries name no patch release of QGIS any more, because they find the one that is loaded, and those that
QGIS does not bring itself come along in lib/. The same files and the same SOURCE_DATE_EPOCH (or commit) give the same bytes.
"""

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import time
import zipfile

# Libraries that no Debian installs with QGIS.
NOT_WITH_QGIS = re.compile(r"lib(glpk|amd|colamd|suitesparseconfig|qpdf)\.so")
LIBRARY_OF_QGIS = re.compile(r"libqgis_")


def output_of(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True, env={**os.environ, "LC_ALL": "C"}).stdout


def make_self_contained(folder, patchelf, strip):
    main, desktop = os.path.join(folder, "libsozialraum.so"), os.path.join(folder, "desktop", "libsozialraumdesktop.so")
    own = os.path.join(folder, "lib")
    os.makedirs(own)
    brought = []
    for line in output_of("ldd", main).splitlines():
        name, arrow, path = line.strip().partition(" => ")
        if arrow and NOT_WITH_QGIS.match(name):
            brought.append(os.path.join(own, name))
            shutil.copy(os.path.realpath(path.split(" (")[0]), brought[-1])
    for library in [main, desktop, *brought]:
        subprocess.run([strip, "--strip-unneeded", library], check=True)
        for needed in output_of(patchelf, "--print-needed", library).split():
            if LIBRARY_OF_QGIS.match(needed):
                subprocess.run([patchelf, "--remove-needed", needed, library], check=True)
    subprocess.run([patchelf, "--set-rpath", "$ORIGIN/lib", main], check=True)
    for library in brought:
        subprocess.run([patchelf, "--set-rpath", "$ORIGIN", library], check=True)


def time_of_sources():
    if "SOURCE_DATE_EPOCH" in os.environ:
        seconds = int(os.environ["SOURCE_DATE_EPOCH"])
    else:
        here = os.path.dirname(os.path.abspath(__file__))
        commit = subprocess.run(["git", "-C", here, "log", "-1", "--format=%ct"], capture_output=True, text=True, check=False).stdout
        seconds = int(commit) if commit.strip() else 0
    return max(time.gmtime(seconds)[:6], (1980, 1, 1, 0, 0, 0))  # a ZIP knows no time before


def pack(folder, file):
    """\\a file holds the folder itself, sorted, with one time and the rights that files need."""
    parent = os.path.dirname(os.path.abspath(folder))
    names = sorted(os.path.relpath(os.path.join(place, name), parent) for place, _, names in os.walk(folder) for name in names)
    stamp = time_of_sources()
    with zipfile.ZipFile(file + ".part", "w", zipfile.ZIP_DEFLATED, compresslevel=9) as package:
        for name in names:
            entry = zipfile.ZipInfo(name.replace(os.sep, "/"), stamp)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = (0o100755 if re.search(r"\.so(\.|$)", name) else 0o100644) << 16
            with open(os.path.join(parent, name), "rb") as content:
                package.writestr(entry, content.read(), compresslevel=9)
    os.replace(file + ".part", file)


def main():
    folder, file, version, qgis, qt, system, *tools = sys.argv[1:]
    edition = {"version": version, "qgis": qgis, "qt": int(qt), "system": system}
    with open(os.path.join(folder, "edition.json"), "w", encoding="utf-8", newline="\n") as output:
        output.write(json.dumps(edition, indent=2) + "\n")
    if tools:
        make_self_contained(folder, *tools)
    pack(folder, file)
    with open(file, "rb") as package:
        print(f"{file}: {os.path.getsize(file)} bytes, SHA-256 {hashlib.sha256(package.read()).hexdigest()}")


main()
