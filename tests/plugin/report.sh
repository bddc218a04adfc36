# The page “Report” of the guided dock in the real QGIS desktop: what it says while there is nothing, all of it by the keyboard, and the way
# from the sample district to a release, its page, profiles and report.
. "$(dirname "$0")/desktopsession.sh"
make_prefix "$SOZIALRAUM_LIBRARY" "$SOZIALRAUM_REPORT_PROBE"
mkdir -p "$folder/prefix/share/sozialraum/sample_layers"
cp "$SOZIALRAUM_SAMPLE_LAYERS"/*.{gpkg,csv,xlsx} "$folder/prefix/share/sozialraum/sample_layers/"
settings <<'INI'
[Plugins]
libsozialraum=true
libreportprobe=true

[PythonPlugins]
processing=true

[locale]
overrideFlag=true
userLocale=de

INI
run_desktop report
! grep -q ': no' "$folder/report" || fail "a step did not show what it should"
! grep -q '^without a name' "$folder/report" || fail "a widget has no name"
! grep -q '^too high' "$folder/report" || fail "the dock is too high for 768 lines"
expect 'a release is cancelled and leaves nothing: yes'
expect 'the social report of the council: yes'
# Each button that did something left an entry, what was cancelled and what was refused too.
grep -q ' areaprofiles auditrelease ' <(sed -n 's/^history:/& /p' "$folder/report") || fail "the history is another one"
made=$(find "$folder/profile" -name musterland_bericht)
[[ -s $made/oeffentlich/monitor.html && -s $made/kreistag/sozialbericht.odt && -n $(ls "$made/oeffentlich/profile/"*.html) ]] \
  || fail "a result is not where the panel says"
# The report has a chapter for each planning area with its members, a PDF and its tables beside it.
[[ -s $made/kreistag/sozialbericht.pdf && -s $made/kreistag/sozialbericht_tabellen.ods ]] \
  || fail "the report has no PDF or no tables beside it"
report_text=$(unzip -p "$made/kreistag/sozialbericht.odt" content.xml)
grep -q 'Westliches Vorland' <<<"$report_text" || fail "the report has no chapter of a planning area"
[[ $(find "$folder/profile" -path '*musterland_veroeffentlichungen/2026_1/*' -name veroeffentlichung.csv | wc -l) == 3 ]] \
  || fail "the release is not what was asked for"
