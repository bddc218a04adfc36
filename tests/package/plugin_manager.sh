# A fresh profile of the QGIS desktop, and a repository that a web server gives out, or, with “share”, a folder as it is:
# QGIS' own plugin manager installs the former version,
# and the new one over it while it is in use. Settings stay, the algorithms work, and a plate is made.
. "$(dirname "$0")/../plugin/desktopsession.sh"
here=$(cd "$(dirname "$0")" && pwd)
[[ -s $SOZIALRAUM_PACKAGE ]] || fail "no ZIP was made"
make_prefix
has_python || { echo "this QGIS has no Python"; exit 77; }

mkdir "$folder/former" "$folder/new"
cp "$SOZIALRAUM_PACKAGE" "$folder/new/"
/usr/bin/python3 "$here/editions_of_zip.py" "$SOZIALRAUM_PACKAGE" "$folder/former" version=0.0.9

# One web server, one address: what is behind it changes between the two installations.
ln -s "$folder/former" "$folder/site"
address=file://$folder/site
if [[ ${1:-} != share ]]; then
  /usr/bin/python3 "$here/serve_folder.py" "$folder/site" >"$folder/port" 2>/dev/null &
  for _ in {1..300}; do [[ ! -s $folder/port ]] || break; sleep 0.1; done
  [[ -s $folder/port ]] || fail "the web server did not start"
  address=http://127.0.0.1:$(<"$folder/port")
fi
for version in former new; do
  "$SOZIALRAUM_SOURCE/scripts/plugin_repository" "$folder/$version" "$address" >/dev/null
done

settings <<INI
[PythonPlugins]
processing=true

[app]
plugin_repositories\\Kreis\\url=$address/$(cd "$folder/new" && echo plugins-*.xml)
plugin_repositories\\QGIS%20Official%20Plugin%20Repository\\url=https://plugins.qgis.org/plugins/plugins.xml
plugin_repositories\\QGIS%20Official%20Plugin%20Repository\\enabled=false

[locale]
overrideFlag=true
userLocale=de

INI
export SOZIALRAUM_TEST_FOLDER=$folder
run_session() {
  rm -f "$folder/report"
  SOZIALRAUM_STEP=$1 run_desktop "plugin_manager_$1.png" --code "$here/plugin_manager_session.py"
  kill "$screen" 2>/dev/null || true
  ! grep -q '^error' "$folder/report" || fail "the session $1 had an error"
}

run_session install
expect 'before: not installed, available 0.0.9'
expect 'after: installed 0.0.9, error none, active yes, provider yes'
expect 'switched on for the next start: True'
expect 'offered after the new version came: upgradeable, 0.0.9 to 0.1.0'
expect 'after the update: installed 0.1.0, error none, active yes, provider yes'
expect 'message: Sozialraum-Monitor 0.1.0 ist installiert und beginnt mit dem nächsten Start von QGIS; bis dahin arbeitet 0.0.9 weiter.'
expect 'works on: 30 areas'
expect 'off and on again: provider no, provider yes'
expect 'again installed over itself: installed 0.1.0, error none, active yes, provider yes'
expect 'copies of libraries left: 0'

run_session after
expect 'at the start: installed 0.1.0, error none, active yes, provider yes'
expect 'settings of ours: kept, 0.5'
expect 'sample district of the panel: [1-9] layers'
expect 'project: 2 layers'
expect 'messages: 0'
expect 'plates: [1-9]'
expect 'uninstalled: folder no, provider no, copies left 0'
