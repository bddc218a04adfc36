# The ZIP for installing per user: the same bytes twice, nothing needed that QGIS does not bring, all licences listed.
set -euo pipefail
fail() { echo "FAILED: $*" >&2; exit 1; }
[[ -s $SOZIALRAUM_PACKAGE ]] || fail "no ZIP was made"
command -v patchelf readelf unzip >/dev/null || { echo "no patchelf"; exit 77; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
read -r qgis qt system <"$(dirname "$SOZIALRAUM_PACKAGE")/edition.txt"

# Packed again elsewhere, on another day, by someone else's rights.
again() {
  mkdir -p "$folder/$1/sozialraum/desktop"
  cp "$SOZIALRAUM_LIBRARY" "$SOZIALRAUM_SOURCE"/plugin/python/*.py "$folder/$1/sozialraum/"
  cp "$SOZIALRAUM_DESKTOP_LIBRARY" "$folder/$1/sozialraum/desktop/"
  /usr/bin/python3 "$SOZIALRAUM_SOURCE/scripts/steps/plugin_zip.py" "$folder/$1/sozialraum" "$folder/$1.zip" 9.9.9 "$qgis" "$qt" "$system" \
    "$(command -v patchelf)" "$(command -v strip)" >/dev/null
}
export SOURCE_DATE_EPOCH=1700000000
(umask 022; again first)
(umask 077; export TZ=Asia/Tokyo; again second; touch "$folder/first/sozialraum/library.py")
cmp "$folder/first.zip" "$folder/second.zip" || fail "the same files give other bytes"
[[ $(unzip -Z -T "$folder/first.zip" sozialraum/library.py) == *20231114.221320* ]] || fail "the time is not that of SOURCE_DATE_EPOCH"
mkdir "$folder/sozialraum"
echo >"$folder/sozialraum/metadata.txt"
SOURCE_DATE_EPOCH=0 /usr/bin/python3 "$SOZIALRAUM_SOURCE/scripts/steps/plugin_zip.py" "$folder/sozialraum" "$folder/oldest.zip" \
  9.9.9 "$qgis" "$qt" "$system" >/dev/null
unzip -tq "$folder/oldest.zip" >/dev/null || fail "a time before 1980 breaks the ZIP"

unzip -q "$SOZIALRAUM_PACKAGE" -d "$folder/whole"
cd "$folder/whole/sozialraum"
[[ -z $(find . -name '*.pyc' -o -name __pycache__) ]] || fail "Python's leavings are in the ZIP"
needed=$(find . -name '*.so*' -exec readelf -d {} + | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p' | sort -u)
[[ $(wc -l <<<"$needed") -gt 10 ]] || fail "readelf found hardly anything"
! grep '^libqgis_' <<<"$needed" || fail "the libraries name a patch release of QGIS"

# Each has a line in the list of licences, and those that come along say so.
for library in $needed; do
  name=${library%%.so*}
  line=$(grep -E "^\|.*\b${name//+/\\+}(,| \|)" LICENSES.md) || fail "LICENSES.md does not know $library"
  if [[ -e lib/$library ]]; then word=yes; else word=no; fi
  [[ $line == *"| $word |" ]] || fail "LICENSES.md says otherwise of $library: $line"
done

# A Debian with nothing but QGIS has all the rest.
closure=$(apt-cache depends --recurse --installed --no-recommends --no-suggests --no-conflicts --no-breaks --no-replaces --no-enhances \
  qgis 2>/dev/null | grep -E '^[a-z0-9]' | sort -u) || true
[[ $(wc -l <<<"$closure") -gt 100 ]] || { echo "QGIS is not Debian's here; what it brings was not compared"; exit 0; }
for library in $needed; do
  [[ ! -e lib/$library ]] || continue
  path=$(ldconfig -p | awk -v name="$library" '$1 == name && !path { path = $NF } END { print path }')
  owner=$( (dpkg -S "$path" || dpkg -S "/usr$path") 2>/dev/null | sed -n '1s/:.*//p')
  grep -qx "$owner" <<<"$closure" || fail "$library ($owner) does not come with QGIS"
done
