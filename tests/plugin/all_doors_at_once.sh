# Registered once whichever doors open: provider hook and Python shim, from two copies of the library, in one process.
. "$(dirname "$0")/doors.sh"
make_prefix "$SOZIALRAUM_LIBRARY"
has_python || { echo "this QGIS has no Python"; exit 77; }

mkdir -p "$folder/profile/profiles/default/python/plugins"
unzip -q "$SOZIALRAUM_PACKAGE" -d "$folder/profile/profiles/default/python/plugins"
qgis_process plugins enable sozialraum >/dev/null 2>&1 || fail "the plugin could not be switched on"
qgis_process list >"$folder/list" 2>"$folder/errors" || fail "qgis_process ended with $?"
[[ $(times_listed <"$folder/list") == 1 ]] || fail "the provider is not listed once"
! grep -qi 'duplicate\|traceback\|error starting' "$folder/errors" || fail "$(cat "$folder/errors")"
