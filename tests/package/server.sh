# docs/manual/server.md, done: QGIS Server shows a project made of what was released, and has the algorithms without QGIS' GUI library.
. "$(dirname "$0")/../plugin/doors.sh"
here=$(cd "$(dirname "$0")" && pwd)
server=$QGIS_PREFIX/bin/qgis_mapserver
[[ -x $server ]] || { echo "no QGIS Server"; exit 77; }
make_prefix "$SOZIALRAUM_LIBRARY" "$SOZIALRAUM_PROBE"
# As on a machine without a desktop: no widgets of ours, and nothing of QGIS that needs its GUI library.
rm -r "$folder/prefix/lib/qgis/plugins/sozialraum"
for library in "$folder"/prefix/lib/qgis/plugins/*.so; do
  [[ $(ldd "$library" 2>/dev/null) != *libqgis_gui* ]] || rm "$library"
done
ln -s "$QGIS_PREFIX/lib/qgis/server" "$folder/prefix/lib/qgis/server"
sample=$SOZIALRAUM_SAMPLE_LAYERS
cd "$folder"
printf '%s\n' 'id;name_de;numerator;denominator;factor;unit;decimals;source;kind' \
  'unemployed_share;Arbeitslose;arbeitslose;bevoelkerungsstand;100;%;1;Arbeitsmarktstatistik;share' \
  'housing_benefit;Wohngeldhaushalte;wohngeldhaushalte;bevoelkerungsstand;1000;je 1.000;1;Sozialamt;rate' >catalogue.csv
run() { qgis_process --no-python run "sozialraum:$1" -- "${@:2}" >log 2>&1 </dev/null || fail "$1: $(tail -n 8 log)"; }
run createstore STORE=store.gpkg "AREAS=$sample/musterland.gpkg|layername=municipalities" TERRITORY=2021-01-01 CATALOGUE=catalogue.csv
run importtables STORE=store.gpkg "TABLES=$sample/bevoelkerung_flat.csv" "TABLES=$sample/arbeitsmarkt.csv" "TABLES=$sample/soziales.xlsx" \
  "PUBLISHER=Statistisches Amt Musterland" AS_OF=2024-05-01 PROTOCOL=protocol.gpkg
run publishmonitor STORE=store.gpkg "AREAS=$sample/musterland.gpkg|layername=municipalities" RECIPIENTS=public \
  RELEASE=2024-1 FOLDER=freigabe
run monitormaps "INPUT=freigabe/oeffentlich/monitor.gpkg|layername=unemployed_share" \
  "INPUT=freigabe/oeffentlich/monitor.gpkg|layername=housing_benefit" FORMAT=pdf FOLDER=karten

run storemaps STORE=store.gpkg RELEASE=2024-1 FOLDER=zeitpunkte

# The project and what it needs go elsewhere, as to the machine of the server; nothing else is there.
mkdir -p www/freigabe
mv karten zeitpunkte www/
mv freigabe/oeffentlich www/freigabe/
rm -r store.gpkg protocol.gpkg freigabe
port=$(/usr/bin/python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
SOZIALRAUM_PROBE_REPORT=$folder/report QT_QPA_PLATFORM=offscreen QGIS_SERVER_DISABLED_APIS="OGC WFS3,Landing Page" \
  "$server" -p "$folder/www/karten/monitor.qgz" "127.0.0.1:$port" >log 2>&1 &
running=$!
of_maps=$(/usr/bin/python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
QT_QPA_PLATFORM=offscreen QGIS_SERVER_DISABLED_APIS="OGC WFS3,Landing Page" \
  "$server" -p "$folder/www/zeitpunkte/store_maps.qgz" "127.0.0.1:$of_maps" >maps_log 2>&1 &
maps_server=$!
trap 'kill "$running" "$maps_server" 2>/dev/null || true; wait; rm -rf "$folder"' EXIT
/usr/bin/python3 "$here/server_answers.py" "http://127.0.0.1:$port/" answers >said 2>&1 || fail "$(tail -n 5 said): $(tail -n 5 log)"
cat said

grep -q libsozialraum.so "/proc/$running/maps" || fail "our library is not in the server"
cat report
[[ $(sed -n 's/^algorithms: //p' report) -ge 50 ]] || fail "the server lacks algorithms"
! grep -rq "$folder" answers || fail "the server tells where its files lie"
grep -q 'layers: .*Unemployed share' said || fail "the layers are not there"
[[ $(unzip -p www/karten/monitor.qgz | grep -ac '<WFSLayers type="QStringList"/>') == 1 ]] || fail "layers are open to WFS"
# What was not released did not come along to the machine of the server.
[[ $(unzip -p www/karten/monitor.qgz | grep -aciE 'store\.gpkg|protocol\.gpkg') == 0 ]] || fail "the project points to the store"

# Maps of the release through the view of a store: any period is another filter, in a QGIS without the plugin and on the server alike.
QT_QPA_PLATFORM=offscreen QGIS_PREFIX_PATH=$QGIS_PREFIX /usr/bin/python3 "$here/store_map_answers.py" \
  "http://127.0.0.1:$of_maps/" "$folder/www/zeitpunkte/store_maps.qgz" >said 2>&1 || fail "$(tail -n 5 said): $(tail -n 5 maps_log)"
cat said

# Nothing of it asks for QGIS' GUI library. (The server's own Python loads that where it is installed; so one without Python is asked.)
LD_DEBUG=files qgis_process --no-python list >listed 2>loaded || fail "qgis_process ended with $?"
[[ $(times_listed <listed) == 1 ]] || fail "the provider is not listed once"
grep -q 'file=.*libsozialraum.so' loaded || fail "nothing is known of what was loaded"
! grep -q 'file=libqgis_gui' loaded || { grep -B3 -A2 "file=libqgis_gui" loaded >&2; fail "QGIS' GUI library was loaded"; }
