"""Which edition of the plugin fits where, and what is said where it does not. Needs no QGIS."""

import os
import re
import sys
import unittest

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.environ["SOZIALRAUM_SOURCE"], "plugin", "python"))
import edition as editions  # noqa: E402
from edition import Edition  # noqa: E402

BUILT = Edition("0.1.0", "3.40.6", 5, "debian12-x86_64")


class MayLoad(unittest.TestCase):
    def test_fits_every_patch_release_of_its_minor_version_and_no_other(self):
        for qgis, fits in (("3.40.0", True), ("3.40.99", True), ("3.39.99", False), ("3.41.0", False), ("3.4.6", False), ("4.40.6", False)):
            self.assertEqual(editions.may_load(BUILT, BUILT._replace(qgis=qgis)), fits, qgis)

    def test_fits_its_qt_alone(self):
        self.assertFalse(editions.may_load(BUILT, BUILT._replace(qt=6)))

    def test_is_tried_in_other_linuxes_and_nowhere_else(self):
        for system, tried in (
            ("debian13-x86_64", True),
            ("linux-x86_64", True),
            ("linuxmint22-x86_64", True),
            ("debian12-arm64", False),
            ("windows-x86_64", False),
            ("macos-x86_64", False),
        ):
            self.assertEqual(editions.may_load(BUILT, BUILT._replace(system=system)), tried, system)
        windows = BUILT._replace(system="windows-x86_64")
        self.assertTrue(editions.may_load(windows, windows))
        self.assertFalse(editions.may_load(windows, BUILT))


class Refusal(unittest.TestCase):
    FOUND = Edition("0.1.0", "3.44.15", 6, "alpine3.23-arm64")

    def test_names_the_right_zip_and_list_in_both_languages(self):
        for german in (True, False):
            sentence = editions.refusal(BUILT, self.FOUND, german)
            self.assertIn("sozialraum.0.1.0-qgis3.44-qt6-alpine3.23-arm64.zip", sentence)
            self.assertIn("plugins-alpine3.23-arm64-qt6.xml", sentence)
            self.assertIn("QGIS 3.40, Qt 5", sentence)
            self.assertIn("QGIS 3.44, Qt 6", sentence)

    def test_is_one_sentence(self):
        for german in (True, False):
            for found in (self.FOUND, BUILT):
                for cause in ("", "libgdal.so.32: cannot open"):
                    sentence = editions.refusal(BUILT, found, german, cause)
                    self.assertEqual(len(re.findall(r"\.(?= |$)", sentence)), 1, sentence)
                    self.assertTrue(sentence.endswith("."))
                    self.assertIn(cause, sentence)

    def test_tells_the_cause_alone_where_the_zip_is_the_right_one(self):
        sentence = editions.refusal(BUILT, BUILT._replace(qgis="3.40.9"), False, "no such file")
        self.assertEqual(sentence, "Sozialraum-Monitor 0.1.0 for QGIS 3.40, Qt 5 on debian12-x86_64 could not be loaded (no such file).")


class Names(unittest.TestCase):
    def test_what_stands_before_the_first_dot_is_the_id_of_the_plugin(self):
        self.assertEqual(editions.zip_name(BUILT).partition(".")[0], "sozialraum")

    def test_are_those_that_the_build_gives(self):
        package = os.environ["SOZIALRAUM_PACKAGE"]
        with open(os.path.join(os.path.dirname(package), "edition.txt"), encoding="utf-8") as file:
            qgis, qt, system = file.read().split()
        version = re.match(r"sozialraum\.(\d+\.\d+\.\d+)-", os.path.basename(package)).group(1)
        self.assertEqual(os.path.basename(package), editions.zip_name(Edition(version, qgis, int(qt), system)))
        self.assertEqual(system, editions.system_found())


unittest.main()
