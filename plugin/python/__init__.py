"""Loads libsozialraum.so, where all the work is done, into QGIS and registers its Processing provider.

This is the door for an installation per user, without administrator's rights.
"""

import ctypes
import os

from qgis.core import Qgis, QgsMessageLog
from qgis.PyQt import sip

TITLE = "Sozialraum-Monitor"


class SozialraumShim:
    def __init__(self, iface=None):
        self.iface = iface
        self.library = None
        self.registered_here = False

    def initProcessing(self):
        """All that qgis_process calls."""
        path = os.path.join(os.path.dirname(__file__), "libsozialraum.so")
        try:
            self.library = ctypes.CDLL(path)
        except OSError as error:
            # Libraries of QGIS carry the full version in their name: another patch release has no such library.
            sentence = f"{TITLE} does not fit this QGIS ({Qgis.QGIS_VERSION}); please install the edition for it. ({error})"
            QgsMessageLog.logMessage(sentence, TITLE, Qgis.Critical)
            raise RuntimeError(sentence) from None
        self.registered_here = self.library.sozialraum_register() == 1

    def initGui(self):
        self.initProcessing()
        if self.registered_here:
            folder = os.path.join(os.path.dirname(__file__), "desktop").encode("utf-8")
            window = sip.unwrapinstance(self.iface) if self.iface is not None else None
            self.library.sozialraum_add_desktop(folder, ctypes.c_void_p(window))

    def unload(self):
        if self.library is not None and self.registered_here:
            self.library.sozialraum_unregister()
            self.library.sozialraum_remove_desktop()
        self.registered_here = False


def classFactory(iface):
    return SozialraumShim(iface)
