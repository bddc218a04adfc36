# The ZIP unpacked into a user's profile, switched on with qgis_process plugins enable.
. "$(dirname "$0")/doors.sh"
make_prefix
has_python || { echo "this QGIS has no Python"; exit 77; }

plugins=$folder/profile/profiles/default/python/plugins
mkdir -p "$plugins"
unzip -q "$SOZIALRAUM_PACKAGE" -d "$plugins"
for file in __init__.py metadata.txt LICENSE GPL-3.txt LICENSES.md libsozialraum.so sozialraum.svg desktop/libsozialraumdesktop.so; do
  [[ -s $plugins/sozialraum/$file ]] || fail "$file is not in the ZIP"
done

[[ $(qgis_process list 2>/dev/null | times_listed) == 0 ]] || fail "the provider is listed before the plugin is switched on"
qgis_process plugins enable sozialraum >"$folder/log" 2>&1 || fail "the plugin could not be switched on: $(cat "$folder/log")"
[[ $(qgis_process list 2>/dev/null | times_listed) == 1 ]] || fail "the provider is not listed once"
qgis_process help sozialraum:classifyindicator 2>/dev/null | grep -q CLASSES || fail "the help of an algorithm does not come"

[[ -z $(find "$folder/profile" -name 'loaded-*') ]] || fail "a copy of the library was left behind"

# What does not fit is refused with one sentence, in the language of QGIS, and nothing of it is loaded.
refused() {
  qgis_process list >"$folder/list" 2>"$folder/errors" || fail "an edition that does not fit stops qgis_process"
  [[ $(times_listed <"$folder/list") == 0 ]] || fail "an edition that does not fit registered its algorithms"
  ! grep -qi traceback "$folder/errors" || fail "a traceback instead of a sentence: $(cat "$folder/errors")"
  [[ $(grep -cF "$1" "$folder/errors") == 1 ]] || fail "not exactly one sentence with '$1': $(cat "$folder/errors")"
}
edition=$plugins/sozialraum/edition.json
cp "$edition" "$folder/edition.json"
right=$(basename "$SOZIALRAUM_PACKAGE")
sed 's/"qgis": .*/"qgis": "3.38.2",/' "$folder/edition.json" >"$edition"
refused "is for QGIS 3.38, Qt"
refused "the right one here is $right (list plugins-"
export LANG=de_DE.UTF-8
refused "ist für QGIS 3.38, Qt"
refused "hierher gehört $right (Verzeichnis plugins-"
export LANG=C.UTF-8
sed 's/"qt": ./"qt": 4/' "$folder/edition.json" >"$edition"
refused ", Qt 4 on "
sed 's/"system": .*/"system": "windows-x86_64"/' "$folder/edition.json" >"$edition"
refused " on windows-x86_64 and does not start in "
refused "the right one here is $right"

# A library that cannot be loaded: for another Linux the right ZIP is named, on the same the cause.
echo 'no library' >"$plugins/sozialraum/libsozialraum.so"
sed 's/"system": "[a-z]*[0-9.]*-/"system": "otherlinux9-/' "$folder/edition.json" >"$edition"
refused "the right one here is $right"
cp "$folder/edition.json" "$edition"
refused "could not be loaded ("
