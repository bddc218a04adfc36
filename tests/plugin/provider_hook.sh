# qgis_process --no-python, as QGIS Server, gets the algorithms through QGIS' provider hook.
. "$(dirname "$0")/doors.sh"
make_prefix "$SOZIALRAUM_LIBRARY"

listed=$(qgis_process --no-python list)
[[ $(times_listed <<<"$listed") == 1 ]] || fail "the provider is not listed once"
for algorithm in joinindicators classifyindicator servicecatchments monitormaps monitor; do
  grep -q "sozialraum:$algorithm" <<<"$listed" || fail "$algorithm is not listed"
done

qgis_process --no-python run sozialraum:joinindicators -- INPUT="$SOZIALRAUM_SAMPLE_LAYERS/musterland.gpkg|layername=municipalities" \
  TABLES="$SOZIALRAUM_SAMPLE_LAYERS/bevoelkerung_flat.csv" OUTPUT="$folder/joined.gpkg" >"$folder/log" 2>&1 \
  || fail "the join did not run: $(tail -n 3 "$folder/log")"
[[ -s $folder/joined.gpkg ]] || fail "the join wrote nothing"
