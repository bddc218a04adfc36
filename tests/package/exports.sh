# What the libraries offer by name is what the lists for Windows' linker say.
set -euo pipefail
fail() { echo "FAILED: $*" >&2; exit 1; }
compare() {
  local listed offered
  listed=$(sed -n '/^EXPORTS$/,$s/^  //p' "$SOZIALRAUM_SOURCE/plugin/$1.def" | sort)
  offered=$(nm -D --defined-only "$2" | awk '$2 == "T" && $3 !~ /^_Z/ { print $3 }' | sort)
  [[ -n $listed ]] || fail "$1.def lists nothing"
  diff <(echo "$listed") <(echo "$offered") || fail "plugin/$1.def (<) and the library (>) differ"
}
compare sozialraum "$SOZIALRAUM_LIBRARY"
compare sozialraumdesktop "$SOZIALRAUM_DESKTOP_LIBRARY"
