# The ZIP unpacked into a user's profile, switched on with qgis_process plugins enable.
. "$(dirname "$0")/doors.sh"
make_prefix
has_python || { echo "this QGIS has no Python"; exit 77; }

mkdir -p "$folder/profile/profiles/default/python/plugins"
unzip -q "$SOZIALRAUM_PACKAGE" -d "$folder/profile/profiles/default/python/plugins"
for file in __init__.py metadata.txt LICENSE libsozialraum.so sozialraum.svg desktop/libsozialraumdesktop.so; do
  [[ -s $folder/profile/profiles/default/python/plugins/sozialraum/$file ]] || fail "$file is not in the ZIP"
done

[[ $(qgis_process list 2>/dev/null | times_listed) == 0 ]] || fail "the provider is listed before the plugin is switched on"
qgis_process plugins enable sozialraum >"$folder/log" 2>&1 || fail "the plugin could not be switched on: $(cat "$folder/log")"
[[ $(qgis_process list 2>/dev/null | times_listed) == 1 ]] || fail "the provider is not listed once"
qgis_process help sozialraum:classifyindicator 2>/dev/null | grep -q CLASSES || fail "the help of an algorithm does not come"

# A library that cannot be loaded, as after an update of QGIS, is refused with one sentence.
echo 'no library' >"$folder/profile/profiles/default/python/plugins/sozialraum/libsozialraum.so"
qgis_process list >"$folder/log" 2>&1 || fail "a library that does not fit stops qgis_process"
grep -q 'Sozialraum-Monitor does not fit this QGIS' "$folder/log" || fail "no sentence about the library that does not fit"
