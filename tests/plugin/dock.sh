# The guided dock in the real QGIS desktop, walked by events from an empty project to plates; each state is a picture.
. "$(dirname "$0")/desktopsession.sh"
make_prefix "$SOZIALRAUM_LIBRARY" "$SOZIALRAUM_DOCK_PROBE"
mkdir -p "$folder/prefix/share/sozialraum/sample_layers" "$folder/ours"
cp "$SOZIALRAUM_SAMPLE_LAYERS"/*.{gpkg,csv,xlsx} "$folder/prefix/share/sozialraum/sample_layers/"
printf 'Dies ist keine Tabelle, sondern ein Brief.\nMit freundlichen Gruessen\n' >"$folder/ours/unlesbar.csv"
export SOZIALRAUM_PROBE_FOLDER=$folder/ours
settings <<'INI'
[Plugins]
libsozialraum=true
libdockprobe=true

[PythonPlugins]
processing=true

[locale]
overrideFlag=true
userLocale=de

INI
run_desktop dock
! grep -q ': no' "$folder/report" || fail "a step did not show what it should"
! grep -q '^without a name' "$folder/report" || fail "a widget has no name"
! grep -q '^too high' "$folder/report" || fail "the dock is too high for 768 lines"
expect 'opened again, the project remembers its monitor: yes'
expect 'closed again: yes'
expect 'the way in costs at most 30 ms: yes'
expect 'taken away, there is no dock: yes'
# Each button that changed something left an entry; the period and what was only read left none.
grep -q '^history: checkreach classifyindicator classifyindicator classifyindicator classifyindicator comparefacilities createstore' \
  "$folder/report" || fail "the history is another one"
