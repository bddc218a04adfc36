"""Loads libsozialraum, where all the work is done, into QGIS and registers its Processing provider.

This is the door for an installation per user, without administrator's rights. One edition fits one minor version of QGIS, one Qt and
one system (edition.json); elsewhere nothing is loaded, and one sentence says which ZIP is the right one.
"""

import json
import os
import sys

from qgis.core import Qgis, QgsApplication, QgsMessageLog
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QT_VERSION_STR

from . import edition
from .library import Library

TITLE = "Sozialraum-Monitor"
FOLDER = os.path.dirname(__file__)


class SozialraumShim:
    def __init__(self, iface=None):
        self.iface = iface
        self.library = None
        self.registered_here = False

    def initProcessing(self):
        """All that qgis_process calls."""
        with open(os.path.join(FOLDER, "edition.json"), encoding="utf-8") as file:
            built = edition.Edition(**json.load(file))
        qgis = Qgis.QGIS_VERSION.split("-")[0]
        found = edition.Edition(built.version, qgis, int(QT_VERSION_STR.split(".")[0]), edition.system_found())
        german = QgsApplication.locale().startswith("de")
        if not edition.may_load(built, found):
            self.say(edition.refusal(built, found, german))
            return
        try:
            self.library = Library(FOLDER, built.version)
        except OSError as error:
            self.say(edition.refusal(built, found, german, str(error)))
            return
        self.registered_here = self.library.register()
        if self.library.version != built.version:
            self.say(edition.waits_for_restart(built.version, self.library.version, german), Qgis.MessageLevel.Info)

    def initGui(self):
        self.initProcessing()
        if self.registered_here:
            self.library.add_desktop(sip.unwrapinstance(self.iface) if self.iface is not None else None)

    def unload(self):
        if self.library is not None and self.registered_here:
            self.library.unregister()
            self.library.remove_desktop()
        self.registered_here = False

    def say(self, sentence, level=Qgis.MessageLevel.Critical):
        """On the desktop the message log is hidden behind a panel; qgis_process prints it, scripts do not."""
        QgsMessageLog.logMessage(sentence, TITLE, level)
        if self.iface is not None:
            self.iface.messageBar().pushMessage(TITLE, sentence, level, 0)
        elif QgsApplication.platform() != "qgis_process" and sys.stderr is not None:
            print(sentence, file=sys.stderr)


def classFactory(iface):
    return SozialraumShim(iface)
