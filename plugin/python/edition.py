"""For which QGIS, Qt and system an edition of the plugin was built, which ones are found here, and which ZIP is the right one.

Knows nothing of QGIS, so that it can be tested without.
"""

import platform
import sys
from collections import namedtuple

#: version of the plugin, version of QGIS ("3.40.6"), major version of Qt (5 or 6), system ("debian12-x86_64")
Edition = namedtuple("Edition", "version qgis qt system")


def system_found():
    """The system as names of ZIPs have it: debian12-x86_64, windows-x86_64, macos-arm64."""
    machine = {"AMD64": "x86_64", "aarch64": "arm64", "ARM64": "arm64"}.get(platform.machine(), platform.machine())
    if sys.platform == "win32":
        return f"windows-{machine}"
    if sys.platform == "darwin":
        return f"macos-{machine}"
    try:
        release = platform.freedesktop_os_release()
    except (AttributeError, OSError):  # before Python 3.10, or a Linux that does not say what it is
        return f"linux-{machine}"
    return f"{release.get('ID', 'linux')}{release.get('VERSION_ID', '')}-{machine}"


def minor_of(qgis):
    return ".".join(qgis.split(".")[:2])


def zip_name(edition):
    """QGIS takes what stands before the first dot for the plugin's id."""
    return f"sozialraum.{edition.version}-qgis{minor_of(edition.qgis)}-qt{edition.qt}-{edition.system}.zip"


def list_name(edition):
    """The list of a plugin repository that holds what fits this Qt and system, for all versions of QGIS."""
    return f"plugins-{edition.system}-qt{edition.qt}.xml"


def family_of(system):
    """Libraries of one Linux may load in another; those of another family or machine never do."""
    name, _, machine = system.rpartition("-")
    return (name if name in ("windows", "macos") else "linux", machine)


def may_load(built, found):
    """Whether it is safe to try: in another minor version of QGIS the virtual functions of its classes have other places."""
    return (minor_of(built.qgis), built.qt, family_of(built.system)) == (minor_of(found.qgis), found.qt, family_of(found.system))


def words(edition, german):
    return f"QGIS {minor_of(edition.qgis)}, Qt {edition.qt} {'auf' if german else 'on'} {edition.system}"


def refusal(built, found, german, cause=""):
    """One sentence: what this edition is for, and which ZIP is the right one here."""
    cause = f" ({cause})" if cause else ""
    if zip_name(built) == zip_name(found):
        if german:
            return f"Sozialraum-Monitor {built.version} für {words(built, german)} ließ sich nicht laden{cause}."
        return f"Sozialraum-Monitor {built.version} for {words(built, german)} could not be loaded{cause}."
    if german:
        return (
            f"Diese Ausgabe des Sozialraum-Monitors ist für {words(built, german)} und startet nicht in {words(found, german)}{cause}; "
            f"hierher gehört {zip_name(found)} (Verzeichnis {list_name(found)})."
        )
    return (
        f"This edition of Sozialraum-Monitor is for {words(built, german)} and does not start in {words(found, german)}{cause}; "
        f"the right one here is {zip_name(found)} (list {list_name(found)})."
    )


def waits_for_restart(new, old, german):
    """After an update while QGIS runs: the library of before stays, until QGIS starts anew."""
    if german:
        return f"Sozialraum-Monitor {new} ist installiert und beginnt mit dem nächsten Start von QGIS; bis dahin arbeitet {old} weiter."
    return f"Sozialraum-Monitor {new} is installed and begins with the next start of QGIS; until then {old} goes on."
