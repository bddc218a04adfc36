# Doxygen reads all headers without a warning, and would have said one. Of the version it was tried with: each has its own opinions.
set -euo pipefail
fail() { echo "FAILED: $*" >&2; exit 1; }
[[ $(doxygen --version 2>/dev/null) == 1.9.4* ]] || { echo "no doxygen 1.9.4"; exit 77; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
pages() { { cat docs/api/Doxyfile; echo "OUTPUT_DIRECTORY = $folder"; } | doxygen - 2>&1; }
cd "$SOZIALRAUM_SOURCE"
pages || fail "a warning is an error"
[[ $(find "$folder/html" -name '*.html' | wc -l) -gt 500 ]] || fail "hardly any pages"

mkdir -p "$folder/tree/processing" "$folder/tree/plugin"
cp -r --parents docs/api "$folder/tree/"
printf '#pragma once\n/** \\param y none */\nint f( int x );\n' >"$folder/tree/processing/wrong.h"
cd "$folder/tree"
! pages >/dev/null || fail "a parameter that is not there was not noticed"
