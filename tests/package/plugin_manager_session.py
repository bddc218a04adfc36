"""Runs inside the QGIS desktop: installs, updates and uninstalls with QGIS' own plugin manager, and writes down what it sees."""

import glob
import os
import time
import traceback

import processing
import pyplugin_installer
import qgis.utils
from pyplugin_installer.installer_data import plugins
from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer
from qgis.PyQt.QtWidgets import QMenu
from qgis.utils import iface

FOLDER = os.environ["SOZIALRAUM_TEST_FOLDER"]
SAMPLE = os.environ["SOZIALRAUM_SAMPLE_LAYERS"]
PROJECT = os.path.join(FOLDER, "of_before.qgz")


def yes(value):
    return "yes" if value else "no"


def say(text):
    with open(os.environ["SOZIALRAUM_PROBE_REPORT"], "a", encoding="utf-8") as report:
        report.write(text + "\n")


def provider():
    return yes(QgsApplication.processingRegistry().providerById("sozialraum"))


def copies(of="loaded-*"):
    return len(glob.glob(os.path.join(QgsApplication.qgisSettingsDirPath(), "sozialraum", of), recursive=True))


def state():
    plugin = plugins.all()["sozialraum"]
    active = yes("sozialraum" in qgis.utils.active_plugins)
    return f"installed {plugin['version_installed']}, error {plugin['error'] or 'none'}, active {active}, provider {provider()}"


def messages():
    items = iface.messageBar().items()
    return [item.text() for item in items if item.title() == "Sozialraum-Monitor"]


def sample_of_the_panel():
    """How many layers its button brings."""
    actions = [action for menu in iface.mainWindow().findChildren(QMenu) for action in menu.actions()]
    next(action for action in actions if action.objectName() == "mSozialraumDock").trigger()
    iface.mainWindow().findChild(QObject, "mSozialraumSample").click()
    begin = time.monotonic()
    while time.monotonic() - begin < 180 and not QgsProject.instance().mapLayers():
        QCoreApplication.processEvents()
        time.sleep(0.05)
    if not QgsProject.instance().mapLayers():
        status = iface.mainWindow().findChild(QObject, "mSozialraumStatus").text()
        say(f"the panel waits with “{status}”, {QgsApplication.taskManager().countActiveTasks()} tasks")
    return len(QgsProject.instance().mapLayers())


def areas(name):
    return f"{SAMPLE}/musterland.gpkg|layername={name}"


def install():
    installer = pyplugin_installer.instance()
    installer.fetchAvailablePlugins(reloadMode=True)
    plugin = plugins.all()["sozialraum"]
    say(f"before: {plugin['status']}, available {plugin['version_available']}")
    installer.installPlugin("sozialraum")
    say("after: " + state())
    say(f"switched on for the next start: {QgsSettings().value('PythonPlugins/sozialraum')}")

    # What a user has made with it: settings, and a project with results.
    QgsSettings().setValue("sozialraum/test/limit", 0.5)
    for layer in ("municipalities", "planning_areas"):
        QgsProject.instance().addMapLayer(iface.addVectorLayer(areas(layer), layer, "ogr"))
    QgsProject.instance().write(PROJECT)

    os.replace(os.path.join(FOLDER, "new"), os.path.join(FOLDER, "former_gone"))
    os.remove(os.path.join(FOLDER, "site"))
    os.symlink(os.path.join(FOLDER, "former_gone"), os.path.join(FOLDER, "site"))
    installer.fetchAvailablePlugins(reloadMode=True)
    plugin = plugins.all()["sozialraum"]
    say(f"offered after the new version came: {plugin['status']}, {plugin['version_installed']} to {plugin['version_available']}")
    installer.installPlugin("sozialraum")
    say("after the update: " + state())
    for message in messages():
        say("message: " + message)
    joined = processing.run(
        "sozialraum:joinindicators",
        {"INPUT": areas("municipalities"), "TABLES": [f"{SAMPLE}/arbeitsmarkt.csv"], "OUTPUT": "memory:"},
    )["OUTPUT"]
    say(f"works on: {joined.featureCount()} areas")

    qgis.utils.unloadPlugin("sozialraum")
    off = provider()
    qgis.utils.loadPlugin("sozialraum")
    qgis.utils.startPlugin("sozialraum")
    say(f"off and on again: provider {off}, provider {provider()}")
    installer.installPlugin("sozialraum")
    say("again installed over itself: " + state())
    say(f"copies of libraries left: {copies('loaded-*/**/*.so*')}")


def after():
    installer = pyplugin_installer.instance()
    installer.fetchAvailablePlugins(reloadMode=True)
    say("at the start: " + state())
    say(f"settings of ours: kept, {QgsSettings().value('sozialraum/test/limit')}")
    say(f"sample district of the panel: {sample_of_the_panel()} layers")
    QgsProject.instance().read(PROJECT)
    say(f"project: {len(QgsProject.instance().mapLayers())} layers")
    say(f"messages: {len(messages())}")
    joined = os.path.join(FOLDER, "joined.gpkg")
    processing.run(
        "sozialraum:joinindicators",
        {"INPUT": areas("municipalities"), "TABLES": [f"{SAMPLE}/arbeitsmarkt.csv"], "OUTPUT": joined},
    )
    processing.run(
        "sozialraum:monitormaps",
        {"INPUT": joined, "OUTLINES": areas("planning_areas"), "FORMAT": "png", "DPI": 72, "FOLDER": os.path.join(FOLDER, "maps")},
    )
    say(f"plates: {len(glob.glob(os.path.join(FOLDER, 'maps', '**', '*.png'), recursive=True))}")
    iface.mainWindow().grab().save(os.environ["SOZIALRAUM_PROBE_PICTURE"])
    folder = os.path.join(qgis.utils.HOME_PLUGIN_PATH, "sozialraum")
    installer.uninstallPlugin("sozialraum", quiet=True)
    say(f"uninstalled: folder {yes(os.path.exists(folder))}, provider {provider()}, copies left {copies()}")


def session():
    try:
        {"install": install, "after": after}[os.environ["SOZIALRAUM_STEP"]]()
    except Exception:
        say("error " + traceback.format_exc())
    leave()


def leave():
    """QGIS asks before it ends while something is loaded or changed."""
    if QgsApplication.taskManager().countActiveTasks():
        QTimer.singleShot(200, leave)
        return
    QgsProject.instance().setDirty(False)
    iface.actionExit().trigger()


QTimer.singleShot(1000, session)
