"""scripts/plugin_repository on folders of invented ZIPs: what QGIS' plugin manager would read in the lists."""

import json
import os
import subprocess
import sys
import tempfile
import unittest
import zipfile
from xml.dom import minidom

SOURCE = os.environ["SOZIALRAUM_SOURCE"]
sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(SOURCE, "plugin", "python"))
from edition import Edition, zip_name  # noqa: E402

ADDRESS = "http://gis.kreis.example/a"


class Repository(unittest.TestCase):
    def setUp(self):
        self.place = tempfile.TemporaryDirectory()
        self.folder = self.place.name
        self.addCleanup(self.place.cleanup)
        with open(os.path.join(SOURCE, "metadata.txt"), encoding="utf-8") as file:
            self.metadata = file.read()

    def zip(self, version="0.1.0", qgis="3.40.6", qt=5, system="debian12-x86_64", name=None, metadata_version=None, about=None):
        edition = Edition(version, qgis, qt, system)
        lines = [
            f"version={metadata_version or version}" if line.startswith("version=") else line
            for line in self.metadata.splitlines()
            if not (about and line.startswith("about="))
        ]
        if about:
            lines.append(f"about={about}")
        with zipfile.ZipFile(os.path.join(self.folder, name or zip_name(edition)), "w") as package:
            package.writestr("sozialraum/metadata.txt", "\n".join(lines))
            package.writestr("sozialraum/edition.json", json.dumps(edition._asdict()))
            package.writestr("sozialraum/sozialraum.svg", "<svg/>")
        return zip_name(edition)

    def run_it(self):
        command = [sys.executable, os.path.join(SOURCE, "scripts", "plugin_repository"), self.folder, ADDRESS + "/"]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    def made(self):
        result = self.run_it()
        self.assertEqual(result.returncode, 0, result.stderr)
        return sorted(name for name in os.listdir(self.folder) if name.endswith(".xml"))

    def entries(self, name="plugins.xml"):
        def text(node, tag):
            return node.getElementsByTagName(tag)[0].firstChild.data

        return [
            (text(node, "file_name"), text(node, "qgis_minimum_version"), text(node, "qgis_maximum_version"), text(node, "download_url"))
            for node in minidom.parse(os.path.join(self.folder, name)).getElementsByTagName("pyqgis_plugin")
        ]

    def test_an_entry_for_each_qgis_qt_and_system_with_its_versions_of_qgis(self):
        first, second = self.zip(), self.zip(qgis="3.44.15", system="debian13-x86_64")
        third, fourth = self.zip(qgis="3.44.15", qt=6, system="alpine3.23-x86_64"), self.zip(qgis="4.2.3", qt=6, system="windows-x86_64")
        self.assertEqual(
            self.made(),
            [
                "plugins-alpine3.23-x86_64-qt6.xml",
                "plugins-debian12-x86_64-qt5.xml",
                "plugins-debian13-x86_64-qt5.xml",
                "plugins-windows-x86_64-qt6.xml",
                "plugins.xml",
            ],
        )
        expected = [(first, "3.40"), (third, "3.44"), (second, "3.44"), (fourth, "4.2")]
        self.assertEqual(self.entries(), [(name, f"{minor}.0", f"{minor}.99", f"{ADDRESS}/{name}") for name, minor in expected])
        self.assertEqual([entry[0] for entry in self.entries("plugins-debian13-x86_64-qt5.xml")], [second])

    def test_the_newest_of_several_versions_counted_as_numbers(self):
        self.zip(version="0.9.0")
        newest = self.zip(version="0.10.0")
        self.zip(version="0.2.0")
        self.made()
        self.assertEqual([entry[0] for entry in self.entries()], [newest])

    def test_where_several_fit_what_most_people_have_comes_last(self):
        self.zip(qgis="3.44.1", system="windows-x86_64")
        self.zip(qgis="3.44.1", system="debian13-x86_64")
        self.zip(qgis="3.44.1", qt=6, system="windows-x86_64")
        self.made()
        self.assertIn("-qt5-windows-", self.entries()[-1][0])

    def test_texts_with_marks_of_xml_arrive_as_they_are(self):
        self.zip(about="Kitas & Schulen <heute> 100 %")
        self.made()
        document = minidom.parse(os.path.join(self.folder, "plugins.xml"))
        self.assertEqual(document.getElementsByTagName("about")[0].firstChild.data, "Kitas & Schulen <heute> 100 %")

    def test_twice_the_same_bytes_and_no_list_of_what_is_gone(self):
        gone = self.zip(qgis="4.2.0", qt=6)
        self.zip()
        self.made()
        os.remove(os.path.join(self.folder, gone))
        self.assertEqual(self.made(), ["plugins-debian12-x86_64-qt5.xml", "plugins.xml"])
        with open(os.path.join(self.folder, "plugins.xml"), "rb") as file:
            before = file.read()
        self.made()
        with open(os.path.join(self.folder, "plugins.xml"), "rb") as file:
            self.assertEqual(file.read(), before)

    def refused(self, words):
        result = self.run_it()
        self.assertNotEqual(result.returncode, 0)
        self.assertIn(words, result.stderr)
        self.assertNotIn("Traceback", result.stderr)
        self.assertFalse([name for name in os.listdir(self.folder) if name.endswith(".xml")])

    def test_a_zip_that_is_not_named_after_what_it_holds_is_refused(self):
        self.zip(name="sozialraum.0.1.0-qgis3.44-qt5-debian12-x86_64.zip")
        self.refused("holds what belongs into sozialraum.0.1.0-qgis3.40-qt5-debian12-x86_64.zip")

    def test_two_versions_in_one_zip_are_refused(self):
        self.zip(metadata_version="0.2.0")
        self.refused("metadata.txt is of version 0.2.0, edition.json of 0.1.0")

    def test_what_is_no_zip_of_ours_is_refused(self):
        with open(os.path.join(self.folder, "sozialraum.zip"), "w", encoding="utf-8") as file:
            file.write("no ZIP")
        self.refused("sozialraum.zip is no ZIP of Sozialraum-Monitor")

    def test_an_empty_or_missing_folder_is_told(self):
        self.refused("no ZIP in")
        command = [sys.executable, os.path.join(SOURCE, "scripts", "plugin_repository"), self.folder + "/none", ADDRESS]
        result = subprocess.run(command, capture_output=True, text=True, check=False)
        self.assertNotEqual(result.returncode, 0)
        self.assertNotIn("Traceback", result.stderr)


unittest.main()
