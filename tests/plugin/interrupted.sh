# Ctrl-C, kills and a folder that goes away, at several moments of a long run, with and without --json:
# the older result or the new one, never half.
. "$(dirname "$0")/doors.sh"
make_prefix "$SOZIALRAUM_LIBRARY"
export SOZIALRAUM_LANGUAGE=en
sample=$SOZIALRAUM_SAMPLE_LAYERS
cd "$folder"
env --default-signal=INT true 2>/dev/null || { echo "env cannot give a program its signals back"; exit 77; }

# The wrapper of some systems is a script: the signal is for the program.
program=$QGIS_PREFIX/bin/qgis_process
[[ ! -x $program.bin ]] || program=$program.bin

start() { # start FOLDER [--json]: the monitor of one table, in the background; its process is $run
  local place=$1
  shift
  env --default-signal=INT QT_QPA_PLATFORM=offscreen "$program" --no-python "$@" run sozialraum:monitor -- \
    "AREAS=$sample/musterland.gpkg|layername=municipalities" "TABLES=$sample/arbeitsmarkt.csv" FORMAT=png DPI=50 \
    "FOLDER=$place" >"$folder/said" 2>&1 &
  run=$!
}
# Every file that the list names, with its bytes; the GeoPackage, whose fingerprint is one of its tables, has those of the first run.
is_whole() { # is_whole FOLDER
  local list=$1/sozialraum-monitor.json name
  [[ -s $list && -s $1/monitor.qgz && -s $1/monitor.gpkg ]] || return 1
  cmp -s "$folder/older/monitor.gpkg" "$1/monitor.gpkg" || return 1
  while read -r name; do
    [[ $name == monitor.gpkg ]] || grep -A3 -F "\"$name\": {" "$list" | grep -q "$(sha256sum "$1/$name" | cut -d' ' -f1)" || return 1
  done < <(sed -n 's/^ *"\([^"]*\)": {$/\1/p' "$list" | grep -v '^files$')
}
wait_for_begin() {
  for ((i = 0; i < 600; ++i)); do
    compgen -G "$1/~*" >/dev/null && return 0
    kill -0 "$run" 2>/dev/null || return 0
    sleep 0.05
  done
}

start "$folder/older"
wait "$run" || fail "the monitor itself: $(cat said)"
is_whole "$folder/older" || fail "the list and the files of a whole result differ"

for how in "INT" "INT --json" "KILL"; do
  read -r signal flags <<<"$how"
  for tenths in 0 3 8 15 25; do
    rm -rf new
    start "$folder/new" $flags
    wait_for_begin "$folder/new"
    sleep "$((tenths / 10)).$((tenths % 10))"
    status=0; kill "-$signal" "$run" 2>/dev/null || true; wait "$run" 2>/dev/null || status=$?
    what="$how after $tenths tenths"
    if [[ $status == 0 ]]; then
      is_whole "$folder/new" || fail "$what: success over half a folder"
    elif [[ $signal == INT ]]; then
      [[ ! -e new ]] || fail "$what: something was left: $(find new | head -n 5)"
      [[ $status != 130 ]] || fail "$what: the program was ended before it could tidy up"
    else
      [[ ! -e new/monitor.qgz ]] || is_whole "$folder/new" || [[ -n $(find new -name .moves) ]] || fail "$what: half a folder"
    fi
    # The older result, in the way of which nothing may be.
    cp -r older both
    start "$folder/both" $flags
    wait_for_begin "$folder/both"
    sleep "$((tenths / 10)).$((tenths % 10))"
    kill "-$signal" "$run" 2>/dev/null || true; wait "$run" 2>/dev/null || true
    is_whole "$folder/both" || [[ -n $(find both -name .moves) ]] || fail "$what: the older result is not whole"
    rm -rf both
  done
done

# After a kill the next run names what was left, removes it, and is whole.
rm -rf new
start "$folder/new"
wait_for_begin "$folder/new"
sleep 1
kill -KILL "$run" 2>/dev/null || true
wait "$run" 2>/dev/null || true
left=$(find new -maxdepth 1 -name '~*' 2>/dev/null | head -n 1)
start "$folder/new"
wait "$run" || fail "after a kill: $(cat said)"
is_whole "$folder/new" || fail "after a kill the next result is not whole"
[[ -z $(find new -maxdepth 1 -name '~*') ]] || fail "what a killed run left is still there"
[[ -z $left ]] || grep -q "earlier run" said || fail "nothing was said of what a killed run left: $(cat said)"

# A folder that is deleted in the middle is no success.
rm -rf new
start "$folder/new"
wait_for_begin "$folder/new"
sleep 0.5
rm -rf new
status=0; wait "$run" || status=$?
[[ $status != 0 ]] || is_whole "$folder/new" || fail "success over a folder that was deleted"
[[ $status == 0 ]] || grep -qE "deleted or moved|could not be written|cannot be written" said \
  || fail "no sentence for a deleted folder: $(tail -n 3 said)"
echo "interrupted: the older result or the new one, at every moment"
