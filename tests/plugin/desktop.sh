# The real QGIS desktop on a virtual screen: provider, toolbar button, menu, toolbox, unloading, a clean exit.
. "$(dirname "$0")/doors.sh"
command -v Xvfb >/dev/null || { echo "no virtual screen (Xvfb)"; exit 77; }
[[ -x $QGIS_PREFIX/bin/qgis ]] || { echo "no QGIS desktop in $QGIS_PREFIX"; exit 77; }
make_prefix "$SOZIALRAUM_LIBRARY" "$SOZIALRAUM_PROBE"

mkdir -p "$folder/profile/profiles/default/QGIS"
cat >"$folder/profile/profiles/default/QGIS/QGIS3.ini" <<'INI'
[Plugins]
libsozialraum=true
libdesktopprobe=true

[PythonPlugins]
processing=true

[qgis]
checkVersion=false
showTips=false

[locale]
overrideFlag=true
userLocale=de
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
DISPLAY=:$display QT_QPA_PLATFORM=xcb SOZIALRAUM_PROBE_REPORT=$folder/report SOZIALRAUM_PROBE_PICTURE=$SOZIALRAUM_SCREENSHOTS/desktop.png \
  timeout 200 "$QGIS_PREFIX/bin/qgis" --nologo --noversioncheck >"$folder/log" 2>&1 || status=$?
[[ -s $folder/report ]] || fail "QGIS did not come up (status $status): $(tail -n 5 "$folder/log")"
cat "$folder/report"
[[ $status == 0 ]] || fail "QGIS ended with $status"

expect() { grep -qx "$1" "$folder/report" || fail "expected '$1'"; }
expect 'provider registered: yes'
expect 'toolbar button visible: yes'
expect 'menu entries: 2'
! has_python || expect 'toolbox lists the provider: yes'
expect 'after unregistering, provider registered: no'
expect 'after initGui, provider registered: yes'
expect 'after unload, provider registered: no'
expect 'after unload, actions left: 2'
