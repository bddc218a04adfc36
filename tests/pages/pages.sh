# Publishes the sample district as an office would and opens the pages in Chromium: what browse.mjs asks of them.
. "$(dirname "$0")/../plugin/doors.sh"
for command in chromium node npm; do
  command -v "$command" >/dev/null || { echo "Skipped: $command is not installed."; exit 77; }
done
here=$(cd "$(dirname "$0")" && pwd)
make_prefix "$SOZIALRAUM_LIBRARY"
sample=$SOZIALRAUM_SAMPLE_LAYERS
cd "$folder"
cat >catalogue.csv <<'CATALOGUE'
id;name_de;name_en;numerator;denominator;factor;unit;decimals;source;kind;polarity
u3_share;Kinder unter 3 Jahren;Children under 3;bevoelkerungsstand_unter_3_jahre;bevoelkerungsstand;100;%;1;Fortschreibung;share;neutral
unemployed_share;Arbeitslose;Unemployed;arbeitslose;bevoelkerungsstand;100;%;1;Arbeitsmarktstatistik;share;higher_is_worse
housing_benefit;Wohngeldhaushalte;Housing benefit;wohngeldhaushalte;bevoelkerungsstand;1000;je 1.000;1;Sozialamt;rate;higher_is_worse
CATALOGUE
run() { qgis_process run "sozialraum:$1" -- "${@:2}" >log 2>&1 </dev/null || fail "$1: $(tail -n 8 log)"; }
run createstore STORE=store.gpkg "AREAS=$sample/musterland.gpkg|layername=municipalities" TERRITORY=2021-01-01 CATALOGUE=catalogue.csv \
  "GROUPINGS=$sample/membership_sozialraeume.csv" "GROUPINGS=$sample/membership_jugendhilferegionen.csv" \
  "FACILITIES=$sample/musterland.gpkg|layername=kitas"
run importtables STORE=store.gpkg "TABLES=$sample/bevoelkerung_flat.csv" "TABLES=$sample/arbeitsmarkt.csv" "TABLES=$sample/soziales.xlsx" \
  "PUBLISHER=Statistisches Amt Musterland" AS_OF=2024-05-01 PROTOCOL=protocol.gpkg
run publishmonitor STORE=store.gpkg "AREAS=$sample/musterland.gpkg|layername=municipalities" "RECIPIENTS=public;council;area:00524010" \
  RELEASE=2024-1 FOLDER=freigabe
[[ -z ${SOZIALRAUM_KEEP_PAGES:-} ]] || cp -r freigabe log "$SOZIALRAUM_KEEP_PAGES"
mkdir pages
cp freigabe/oeffentlich/monitor.html pages/oeffentlich.html
cp freigabe/oeffentlich/barrierefreiheit.html pages/
cp freigabe/kreistag/monitor.html pages/kreistag.html
cp freigabe/kommune/00524010/monitor.html pages/kommune.html
cp freigabe/kommune/00524010/profil/*.html pages/profil.html
grep -q 'Welche Angebote gibt es hier' pages/oeffentlich.html || fail "the page does not say which offers are there"
grep -q 'id=kreistag' pages/kreistag.html || fail "the page of the Kreistag does not say what crossed a class limit"
# What the family that moves there asks, with ways on roads; and the profile with all that may stand in it.
run serviceprofile "AREAS=$sample/musterland.gpkg|layername=municipalities" AREA_KEY=AGS \
  "FACILITIES=$sample/musterland.gpkg|layername=schools" ATTRIBUTES=hort ATTRIBUTES=daz_class \
  "NETWORK=$sample/musterland.gpkg|layername=roads" THRESHOLDS=5000 OUTPUT=profile.csv \
  FACILITIES_REACHED=reached.gpkg
run monitorpage RELEASE=freigabe/oeffentlich/veroeffentlichung.csv "AREAS=$sample/musterland.gpkg|layername=municipalities" \
  OFFERS=reached.gpkg OUTPUT=pages/angebote.html
run areaprofiles RELEASE=freigabe/kommune/00524010/veroeffentlichung.csv "AREAS=$sample/musterland.gpkg|layername=municipalities" \
  KEYS=00524010 OFFERS=reached.gpkg "POPULATION=$sample/bevoelkerung_altersjahre.csv" OUTPUT=whole FACTS=facts.csv
cp whole/*.html pages/profil_ganz.html
bash "$here/browse.sh" pages || { code=$?; [[ $code -eq 77 ]] && exit 77; fail "a page has faults"; }
[[ -z ${SOZIALRAUM_KEEP_PAGES:-} ]] || cp -r pages "$SOZIALRAUM_KEEP_PAGES"
