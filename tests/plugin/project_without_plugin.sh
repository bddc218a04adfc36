# The project of a monitor opens in the real QGIS desktop where the plugin is absent: layers there, styled, in groups by domain.
. "$(dirname "$0")/doors.sh"
command -v Xvfb >/dev/null || { echo "no virtual screen (Xvfb)"; exit 77; }
[[ -x $QGIS_PREFIX/bin/qgis ]] || { echo "no QGIS desktop in $QGIS_PREFIX"; exit 77; }
make_prefix "$SOZIALRAUM_LIBRARY" "$SOZIALRAUM_PROJECT_PROBE"
plugins=$folder/prefix/lib/qgis/plugins

process() { qgis_process --no-python run "sozialraum:$1" -- "${@:2}" >"$folder/log" 2>&1 || fail "$1 did not run: $(tail -n 3 "$folder/log")"; }
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

mkdir -p "$folder/profile/profiles/default/QGIS"
cat >"$folder/profile/profiles/default/QGIS/QGIS3.ini" <<'INI'
[Plugins]
libprojectprobe=true

[qgis]
checkVersion=false
showTips=false
INI

exec 3< <(Xvfb -displayfd 1 -screen 0 1500x950x24 -nolisten tcp 2>/dev/null & echo "pid $!"; wait)
screen=; display=
while read -r -t 30 -u 3 line; do
  case $line in pid*) screen=${line#pid } ;; *) display=$line ;; esac
  [[ -z $screen || -z $display ]] || break
done
trap 'kill "$screen" 2>/dev/null || true; rm -rf "$folder"' EXIT
[[ -n $display ]] || fail "the virtual screen did not start"

status=0
DISPLAY=:$display QT_QPA_PLATFORM=xcb SOZIALRAUM_PROBE_REPORT=$folder/report SOZIALRAUM_PROBE_PICTURE=$SOZIALRAUM_SCREENSHOTS/project.png \
  SOZIALRAUM_PROBE_PROJECT=$folder/elsewhere/maps/monitor.qgz \
  timeout 250 "$QGIS_PREFIX/bin/qgis" --nologo --noversioncheck >"$folder/log" 2>&1 || status=$?
[[ -s $folder/report ]] || fail "QGIS did not come up (status $status): $(tail -n 5 "$folder/log")"
cat "$folder/report"
[[ $status == 0 ]] || fail "QGIS ended with $status"

expect() { grep -qx "$1" "$folder/report" || fail "expected '$1'"; }
expect 'provider registered: no'
expect 'group: Employment'
expect 'group: Other indicators'
expect 'layer: valid categorizedSymbol Arbeitslosenanteil.*'
expect 'layer: valid singleSymbol Planning areas'
expect 'layout: 1 Arbeitslosenanteil.*'
! grep -q '^layer: broken' "$folder/report" || fail "a layer is broken"
[[ $(grep -c '^layer: valid categorizedSymbol' "$folder/report") -ge 2 ]] || fail "fewer than two classified layers"
