# Runs every command of the manual, page by page, on copies of the sample district; each page must get along by itself.
. "$(dirname "$0")/../plugin/doors.sh"
make_prefix "$SOZIALRAUM_LIBRARY"

commands=0
for page in "$SOZIALRAUM_MANUAL"/*.md; do
  place=$folder/$(basename "$page" .md)
  mkdir "$place"
  cp "$SOZIALRAUM_SAMPLE_LAYERS"/*.{csv,gpkg,xlsx} "$place"
  cd "$place"
  while IFS= read -r command; do
    eval "$command" >"$folder/log" 2>&1 </dev/null || fail "$(basename "$page"): $command: $(tail -n 5 "$folder/log")"
    for given in $(grep -oE '[A-Z_]+=[a-z]+(\.[a-z]+)?( |$)' <<<"$command" \
      | grep -E '^(OUTPUT|PROTOCOL|STEPS|BREAKS_TABLE|FOLDER)' | cut -d= -f2); do
      [[ -s $given ]] || fail "$(basename "$page"): $command left no $given"
    done
    commands=$((commands + 1))
  done < <(sed -n '/^```sh$/,/^```$/{/^```/!p}' "$page")
done
[[ $commands -ge 8 ]] || fail "only $commands commands were found in the manual"
echo "$commands commands of the manual ran"

# Each page is in the table of contents, and each link leads somewhere.
for page in "$SOZIALRAUM_MANUAL"/*.md; do
  name=$(basename "$page")
  [[ $name == README.md ]] || grep -q "]($name)" "$SOZIALRAUM_MANUAL/README.md" || fail "$name is not in the table of contents"
  while IFS= read -r link; do
    [[ -e $SOZIALRAUM_MANUAL/$link ]] || fail "$name: the link $link leads nowhere"
  done < <(grep -oE '\]\([^)#]+\)' "$page" | sed 's/^](//; s/)$//' | grep -v '://')
done
