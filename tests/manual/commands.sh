# Runs every command of the manual, page by page, on copies of the sample district; each page must get along by itself.
. "$(dirname "$0")/../plugin/doors.sh"
make_prefix "$SOZIALRAUM_LIBRARY"

# run_page PAGE: its commands in a folder of its own; says how many they were.
run_page() {
  local name place command given commands=0
  name=$(basename "$1" .md)
  place=$folder/$name
  mkdir "$place"
  cp "$SOZIALRAUM_SAMPLE_LAYERS"/*.{csv,gpkg,xlsx} "$place"
  cd "$place"
  while IFS= read -r command; do
    eval "$command" >"$folder/$name.log" 2>&1 </dev/null || fail "$name: $command: $(tail -n 5 "$folder/$name.log")"
    for given in $(grep -oE '[A-Z_]+=[a-z0-9_]+(\.[a-z]+)?( |$)' <<<"$command" \
      | grep -E '^(OUTPUT|PROTOCOL|STEPS|BREAKS_TABLE|FOLDER|AUDIT|FACTS|JOINTS|COMPONENTS|IMPORTS)' | cut -d= -f2); do
      [[ -s $given ]] || fail "$name: $command left no $given"
    done
    commands=$((commands + 1))
  done < <(sed -n '/^```sh$/,/^```$/{/^```/!p}' "$1")
  echo "$commands" >"$folder/$name.count"
}

for page in "$SOZIALRAUM_MANUAL"/*.md; do
  (run_page "$page") &
  while [[ $(jobs -rp | wc -l) -ge 2 ]]; do wait -n || exit 1; done
done
while [[ $(jobs -rp | wc -l) -gt 0 ]]; do wait -n || exit 1; done
commands=0
for page in "$SOZIALRAUM_MANUAL"/*.md; do
  count=$folder/$(basename "$page" .md).count
  [[ -s $count ]] || fail "$(basename "$page") did not end"
  commands=$((commands + $(cat "$count")))
done
echo "$commands commands of the manual ran"

# Each algorithm has an example.
algorithms=$(qgis_process list 2>/dev/null | grep -oE '\bsozialraum:[a-z]+' | sort -u)
[[ $(wc -w <<<"$algorithms") -ge 50 ]] || fail "the algorithms are not listed: $algorithms"
for algorithm in $algorithms; do
  grep -qE "^qgis_process run $algorithm " "$SOZIALRAUM_MANUAL"/*.md || fail "the manual has no example of $algorithm"
done

# Each page is in the table of contents, and each link leads somewhere.
for page in "$SOZIALRAUM_MANUAL"/*.md; do
  name=$(basename "$page")
  [[ $name == README.md ]] || grep -q "]($name)" "$SOZIALRAUM_MANUAL/README.md" || fail "$name is not in the table of contents"
  while IFS= read -r link; do
    [[ -e $SOZIALRAUM_MANUAL/$link ]] || fail "$name: the link $link leads nowhere"
  done < <(grep -oE '\]\([^)#]+\)' "$page" | sed 's/^](//; s/)$//' | grep -v '://')
done
