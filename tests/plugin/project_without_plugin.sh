# The project of a monitor opens in the real QGIS desktop where the plugin is absent: layers there, styled, in groups by domain.
. "$(dirname "$0")/desktopsession.sh"
make_prefix "$SOZIALRAUM_LIBRARY" "$SOZIALRAUM_PROJECT_PROBE"
plugins=$folder/prefix/lib/qgis/plugins

process() {
  qgis_process --no-python run "sozialraum:$1" -- "${@:2}" >"$folder/log" 2>&1 || fail "$1 did not run: $(tail -n 3 "$folder/log")"
}
mv "$plugins/$(basename "$SOZIALRAUM_PROJECT_PROBE")" "$folder/probe.so"
# An own catalogue puts both shares into domains, the rest into that of the others.
printf '%s\n' 'id;name_de;numerator;denominator;factor;unit;domain;polarity' \
  'arbeitslosenanteil;Arbeitslosenanteil;arbeitslose;bevoelkerung;100;Prozent;employment;higher_is_worse' >"$folder/catalogue.csv"
process joinindicators INPUT="$SOZIALRAUM_SAMPLE_LAYERS/musterland.gpkg|layername=municipalities" \
  TABLES="$SOZIALRAUM_SAMPLE_LAYERS/arbeitsmarkt.csv" TABLES="$SOZIALRAUM_SAMPLE_LAYERS/soziales.xlsx" OUTPUT="$folder/joined.gpkg"
process monitormaps INPUT="$folder/joined.gpkg" CATALOGUE="$folder/catalogue.csv" FORMAT=pdf PDF=atlas \
  OUTLINES="$SOZIALRAUM_SAMPLE_LAYERS/musterland.gpkg|layername=planning_areas" FOLDER="$folder/maps"

# The plugin goes, the project moves.
rm "$plugins/$(basename "$SOZIALRAUM_LIBRARY")"
mv "$folder/probe.so" "$plugins/$(basename "$SOZIALRAUM_PROJECT_PROBE")"
mkdir "$folder/elsewhere"
mv "$folder/maps" "$folder/joined.gpkg" "$folder/elsewhere/"

settings <<'INI'
[Plugins]
libprojectprobe=true

INI
export SOZIALRAUM_PROBE_PROJECT=$folder/elsewhere/maps/monitor.qgz
run_desktop project.png

expect 'provider registered: no'
expect 'group: Employment'
expect 'group: Other indicators'
expect 'layer: valid categorizedSymbol Arbeitslosenanteil.*'
expect 'layer: valid singleSymbol Planning areas'
expect 'layout: 1 Arbeitslosenanteil.*'
! grep -q '^layer: broken' "$folder/report" || fail "a layer is broken"
[[ $(grep -c '^layer: valid categorizedSymbol' "$folder/report") -ge 2 ]] || fail "fewer than two classified layers"
