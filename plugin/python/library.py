"""The native library in this process: loaded once, from a copy.

QGIS' plugin manager writes over the files of a plugin while it is in use, and a library that is written over while it is loaded ends
the whole QGIS. (Windows refuses to write, and the update fails.) So the copy is loaded, and an update waits for the next start.
"""

import ctypes
import glob
import os
import shutil
import sys
import tempfile
import time

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

NAME = "sozialraum.dll" if sys.platform == "win32" else "libsozialraum.so"
DATA = ("sample_layers", "catalogue")
A_DAY = 86400


class Library:
    """Raises OSError where the library of \\a plugin_folder cannot be loaded. \\a version: the one in the folder."""

    def __init__(self, plugin_folder, version):
        self.plugin_folder = plugin_folder
        # What is loaded outlives this object and this module: QGIS forgets both when the plugin is switched off.
        application = QCoreApplication.instance()
        loaded = application.property("sozialraumLibrary")
        if loaded:
            self.version, handle, self.folder = loaded.split("\n")
            self.functions = ctypes.CDLL(NAME, handle=int(handle))
            return
        self.version = version
        self.folder = tempfile.mkdtemp(prefix="loaded-", dir=self._place())
        self._copy()
        try:
            offer_libraries_of_qgis()
            self.functions = ctypes.CDLL(os.path.join(self.folder, NAME))
        finally:
            self._remove_copy()
        application.setProperty("sozialraumLibrary", "\n".join([version, str(self.functions._handle), self.folder]))

    def register(self):
        """Whether this call put the algorithms into QGIS."""
        return self.functions.sozialraum_register() == 1

    def unregister(self):
        self.functions.sozialraum_unregister()

    def add_desktop(self, window):
        """The widgets of the dialogs. \\a window: address of QgisInterface"""
        self._copy()
        self.functions.sozialraum_add_desktop(os.path.join(self.folder, "desktop").encode("utf-8"), ctypes.c_void_p(window))
        self._remove_copy()
        if sys.platform != "win32":
            # The panel looks for the sample district beside the folder of its library.
            os.makedirs(os.path.join(self.folder, "desktop"))
            os.symlink(os.path.join(self.plugin_folder, DATA[0]), os.path.join(self.folder, DATA[0]))

    def remove_desktop(self):
        self.functions.sozialraum_remove_desktop()
        self._remove_copy()

    @staticmethod
    def _place():
        place = os.path.join(QgsApplication.qgisSettingsDirPath(), "sozialraum")
        os.makedirs(place, exist_ok=True)
        # What Windows did not let go of, or a QGIS that was ended hard.
        for left in glob.glob(os.path.join(glob.escape(place), "loaded-*")):
            if time.time() - os.path.getmtime(left) > A_DAY:
                shutil.rmtree(left, ignore_errors=True)
        return place

    def _copy(self):
        if not os.path.exists(os.path.join(self.folder, NAME)):
            leave = ["*.py", "__pycache__", *([] if sys.platform == "win32" else DATA)]
            shutil.copytree(self.plugin_folder, self.folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns(*leave))

    def _remove_copy(self):
        """What is loaded needs its file no longer, except on Windows, which keeps it; see _place()."""
        if sys.platform == "win32":
            return
        shutil.rmtree(self.folder, ignore_errors=True)
        try:
            os.rmdir(os.path.dirname(self.folder))
        except OSError:
            pass  # another QGIS at the same moment


def offer_libraries_of_qgis():
    """On Linux the library names no patch release of QGIS, but finds what is loaded; Python alone loads QGIS where others do not look."""
    if sys.platform != "linux":
        return
    for part in ("core", "analysis"):
        try:
            ctypes.CDLL(f"libqgis_{part}.so.{Qgis.QGIS_VERSION.split('-')[0]}", mode=ctypes.RTLD_GLOBAL)
        except OSError:
            pass  # then the library itself will say what is missing
