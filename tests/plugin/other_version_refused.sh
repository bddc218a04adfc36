# A library built for another QGIS says so in one sentence and registers nothing.
. "$(dirname "$0")/doors.sh"
make_prefix "$SOZIALRAUM_OTHER_VERSION"

qgis_process --no-python list >"$folder/list" 2>"$folder/errors" || fail "QGIS does not start beside a library for another version"
[[ $(times_listed <"$folder/list") == 0 ]] || fail "a library for another version registered its algorithms"
[[ $(grep -c 'was built for QGIS 3.38 and does not start in QGIS' "$folder/errors") == 1 ]] \
  || fail "not exactly one sentence: $(cat "$folder/errors")"

LANG=de_DE.UTF-8 qgis_process --no-python list 2>&1 >/dev/null | grep -q 'wurde für QGIS 3.38 gebaut' \
  || fail "the sentence is not there in German"
