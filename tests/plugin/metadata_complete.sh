# metadata.txt has every field that the validator of the QGIS plugin repository asks for, and the project's version.
set -euo pipefail
file=$1 version=$2
fail() { echo "FAILED: $*" >&2; exit 1; }
value() { sed -n "s/^$1=//p" "$file"; }

[[ $(head -n 1 "$file") == '[general]' ]] || fail "the first line is not [general]"
for field in name description version qgisMinimumVersion author email about tracker repository homepage license; do
  [[ -n $(value "$field") ]] || fail "$field is missing"
done
[[ $(value version) == "$version" ]] || fail "version is $(value version), the project's is $version"
[[ $(value qgisMinimumVersion) == 3.40 ]] || fail "the minimum is not QGIS 3.40"
[[ $(value qgisMaximumVersion) == 4.* ]] || fail "the maximum is not a QGIS 4"
[[ $(value author) != */* ]] || fail "a slash in author"
! value name | grep -qi plugin || fail "the word plugin in the name"
for field in tracker repository homepage; do
  [[ $(value $field) =~ ^https?:// ]] || fail "$field is no address"
done
