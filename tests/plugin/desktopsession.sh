# What the tests share that start the real QGIS desktop on a virtual screen. Sourced after the prefix is made by doors.sh.
. "$(dirname "${BASH_SOURCE[0]}")/doors.sh"
command -v Xvfb >/dev/null || { echo "no virtual screen (Xvfb)"; exit 77; }
[[ -x $QGIS_PREFIX/bin/qgis ]] || { echo "no QGIS desktop in $QGIS_PREFIX"; exit 77; }

# The settings of the desktop: those that every test needs, and the sections on stdin.
settings() {
  mkdir -p "$folder/profile/profiles/default/QGIS"
  # No news: the thread that asks for them lives on in QGIS' pool, and where it ends after the store of passwords QGIS 3.40 crashes.
  { cat; printf '[qgis]\ncheckVersion=false\nshowTips=false\n\n[core]\nhttpsfeedqgisorg\\disabled=true\n'; } \
    >"$folder/profile/profiles/default/QGIS/QGIS3.ini"
}

# Starts the desktop, waits for the report of the probe and for a clean end; the screenshot gets the name given, QGIS all other arguments.
run_desktop() {
  exec 3< <(Xvfb -displayfd 1 -screen 0 1500x950x24 -nolisten tcp 2>/dev/null & echo "pid $!"; wait)
  screen=
  local display= line status=0
  while read -r -t 30 -u 3 line; do
    case $line in pid*) screen=${line#pid } ;; *) display=$line ;; esac
    [[ -z $screen || -z $display ]] || break
  done
  trap 'kill "$screen" 2>/dev/null || true; rm -rf "$folder"' EXIT
  [[ -n $display ]] || fail "the virtual screen did not start"

  DISPLAY=:$display QT_QPA_PLATFORM=xcb SOZIALRAUM_PROBE_REPORT=$folder/report SOZIALRAUM_PROBE_PICTURE=$SOZIALRAUM_SCREENSHOTS/$1 \
    timeout 250 "$QGIS_PREFIX/bin/qgis" --nologo --noversioncheck "${@:2}" >"$folder/log" 2>&1 || status=$?
  [[ -s $folder/report ]] || fail "QGIS did not come up (status $status): $(tail -n 5 "$folder/log")"
  cat "$folder/report"
  [[ $status == 0 ]] || fail "QGIS ended with $status"
}

# A line that the report has to have.
expect() { grep -qx "$1" "$folder/report" || fail "expected '$1'"; }
