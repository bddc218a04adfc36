# Every text of the sources has its finished German translation, and none is left over.
set -euo pipefail
source=$1 lupdate=$2
fail() { echo "FAILED: $*" >&2; exit 1; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

cp "$source/plugin/i18n/sozialraum_de.ts" "$folder/fresh.ts"
"$lupdate" -silent -locations none -no-obsolete -I "$source/processing" -I "$source/processing/core" -I "$source/plugin" \
  "$source/processing/algorithms" "$source/processing/maps" "$source/processing/results" "$source/plugin" \
  -ts "$folder/fresh.ts"

unfinished=$(grep -c 'type="unfinished"' "$folder/fresh.ts" || true)
[[ $unfinished == 0 ]] || {
  grep -B 3 'type="unfinished"' "$folder/fresh.ts" | grep '<source>' | head -n 20
  fail "$unfinished texts without a German translation; run scripts/translations"
}
[[ $(grep -c '<source>' "$folder/fresh.ts") -gt 50 ]] || fail "hardly any texts found: lupdate saw no sources"
[[ $(grep -c '<source>' "$folder/fresh.ts") == $(grep -c '<source>' "$source/plugin/i18n/sozialraum_de.ts") ]] \
  || fail "texts are left over in sozialraum_de.ts; run scripts/translations"
! grep -qE '<translation( [^>]*)?></translation>|<translation/>' "$folder/fresh.ts" || fail "an empty translation"
