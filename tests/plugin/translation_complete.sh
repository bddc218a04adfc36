# Every text of the sources has its finished German translation, each with a number its English forms, and none is left over.
set -euo pipefail
source=$1 lupdate=$2
fail() { echo "FAILED: $*" >&2; exit 1; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

for language in de en; do
  file=plugin/i18n/sozialraum_$language.ts
  only=() least=50
  [[ $language == de ]] || only=(-pluralonly) least=20
  cp "$source/$file" "$folder/fresh.ts"
  "$lupdate" -silent "${only[@]}" -locations none -no-obsolete -I "$source/processing" -I "$source/processing/core" -I "$source/plugin" \
    "$source/processing/algorithms" "$source/processing/maps" "$source/processing/results" "$source/plugin" \
    -ts "$folder/fresh.ts"
  unfinished=$(grep -c 'type="unfinished"' "$folder/fresh.ts" || true)
  [[ $unfinished == 0 ]] || {
    grep -B 3 'type="unfinished"' "$folder/fresh.ts" | grep '<source>' | head -n 20
    fail "$unfinished texts without a translation in $file; run scripts/translations"
  }
  [[ $(grep -c '<source>' "$folder/fresh.ts") -gt $least ]] || fail "hardly any texts found: lupdate saw no sources"
  [[ $(grep -c '<source>' "$folder/fresh.ts") == $(grep -c '<source>' "$source/$file") ]] \
    || fail "texts are left over in $file; run scripts/translations"
  ! grep -qE "<(translation|numerusform)( [^>]*)?></(translation|numerusform)>|<translation/>" "$folder/fresh.ts" \
    || fail "an empty translation in $file"
done
