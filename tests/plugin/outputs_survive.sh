# What a user has lies as it was, and success is told only over what is there:
# on full disks, beside locks, after kills, and with three runs at once.
. "$(dirname "$0")/doors.sh"
make_prefix "$SOZIALRAUM_LIBRARY"
export SOZIALRAUM_LANGUAGE=en
sample=$SOZIALRAUM_SAMPLE_LAYERS
cd "$folder"

join() { # join OUTPUT [more]: joins a table of the sample to its municipalities
  qgis_process --no-python run sozialraum:joinindicators -- "INPUT=$sample/musterland.gpkg|layername=municipalities" \
    "TABLES=$sample/arbeitsmarkt.csv" "OUTPUT=$1" "${@:2}" >"$folder/said" 2>&1
}
rows() { ogrinfo -q "$1" -sql "SELECT count(*) AS n FROM \"$2\"" 2>/dev/null | sed -n 's/.*n (Integer.*) = //p'; }
tables() { ogrinfo -q "$1" 2>/dev/null | sed -n 's/^[0-9]*: \([^ ]*\) .*/\1/p' | sort | tr '\n' ' '; }
table_in() { echo "ogr:dbname='$1' table=\"$2\" (geom)"; }
leftovers() { find "$1" -name '*.part-*' | head -n 1; }

command -v ogrinfo >/dev/null || { echo "no ogrinfo to look at results with"; exit 77; }
join "$folder/base.gpkg" || fail "the join itself: $(cat said)"
base=$(tables base.gpkg)

# Either a success that is there, or a sentence and nothing.
look_at() { # look_at STATUS FILE TABLE WHAT
  if [[ $1 == 0 ]]; then
    [[ $(rows "$2" "$3") == 30 ]] || fail "$4: success over '$(rows "$2" "$3")' rows"
  else
    grep -qE "disk is full|in use by another program|could not be written|cannot be written" said \
      || fail "$4: no sentence, but: $(cat said)"
    ! grep -qE "sqlite3_|INSERT INTO|CREATE TABLE" said || fail "$4: words of a library: $(cat said)"
  fi
}

disk_is=
if unshare -rm sh -c 'mount -t tmpfs -o size=100k tmpfs /mnt' 2>/dev/null; then disk_is=tmpfs
else disk_is="a limit on the size of files"; fi
echo "full disks are $disk_is"
on_small_disk() { # on_small_disk KILOBYTES COMMAND: in the folder disk
  rm -rf disk && mkdir disk
  if [[ $disk_is == tmpfs ]]; then
    unshare -rm bash -c "mount -t tmpfs -o size=$1k tmpfs '$folder/disk' && eval \"\$1\"" disk "$2"
  else
    bash -c "trap '' XFSZ; ulimit -f $1; $2"
  fi
}
export -f join rows tables table_in leftovers look_at fail qgis_process
export folder sample base QGIS_PREFIX
for size in 100 120 200 300 360 420 600 800; do
  on_small_disk "$size" '
    set -u; status=0; join "$folder/disk/j.gpkg" || status=$?
    look_at $status "$folder/disk/j.gpkg" j "a new file on a disk of '"$size"' kB"
    [[ $status == 0 || ! -e $folder/disk/j.gpkg ]] || fail "something was left of j.gpkg"
    [[ -z $(leftovers "$folder/disk") ]] || fail "left over: $(leftovers "$folder/disk")"
    rm -f "$folder"/disk/*
    cp "$folder/base.gpkg" "$folder/disk/u.gpkg" 2>/dev/null || exit 0
    status=0; join "$(table_in "$folder/disk/u.gpkg" neu)" || status=$?
    look_at $status "$folder/disk/u.gpkg" neu "a table more on a disk of '"$size"' kB"
    [[ $(rows "$folder/disk/u.gpkg" base) == 30 ]] || fail "the table of the user is gone on '"$size"' kB"
  ' || exit 1
done

# A disk that cannot be written is told as such, and before the work.
if [[ $disk_is == tmpfs ]]; then
  on_small_disk 2000 '
    cp "$folder/base.gpkg" "$folder/disk/u.gpkg" && mount -o remount,ro "$folder/disk"
    for output in "$folder/disk/new.gpkg" "$folder/disk/u.gpkg" "$(table_in "$folder/disk/u.gpkg" neu)"; do
      ! join "$output" || fail "success on a disk that cannot be written: $output"
      grep -qE "right to (do so|write there)" said || fail "no sentence for $output, but: $(tail -n 2 said)"
    done
  ' || exit 1
fi

# Of two outputs, on two disks, the second does not fit: the first is not there either.
if [[ $disk_is == tmpfs ]]; then
  cp base.gpkg first.gpkg
  on_small_disk 60 '
    ! join "$folder/first.gpkg" "PROTOCOL=$folder/disk/protocol.gpkg" || fail "a protocol of 90 kB on a disk of 60 kB"
    ! join "$folder/new_first.gpkg" "PROTOCOL=$folder/disk/protocol.gpkg" || fail "a protocol of 90 kB on a disk of 60 kB"
    grep -q "disk is full" said || fail "two outputs: no sentence, but: $(tail -n 2 said)"
  ' || exit 1
  cmp base.gpkg first.gpkg || fail "the first of two outputs replaced what was there, though the second failed"
  [[ ! -e new_first.gpkg && -z $(leftovers "$folder") ]] || fail "the first of two outputs stayed, though the second failed"
fi

# A folder of results, whose files are made in folders within: the sentence names the place that the file would have had.
monitor() { # monitor FOLDER
  qgis_process --no-python run sozialraum:monitor -- "AREAS=$sample/musterland.gpkg|layername=municipalities" \
    "TABLES=$sample/arbeitsmarkt.csv" FORMAT=png DPI=50 "FOLDER=$1" >"$folder/said" 2>&1
}
export -f monitor
for size in 300 800; do
  on_small_disk "$size" '
    ! monitor "$folder/disk/m" || fail "a monitor of a megabyte on a disk of '"$size"' kB"
    grep -q "disk is full: there is no room for $folder/disk/m/[^~]*, and" said || fail "on '"$size"' kB: $(tail -n 2 said)"
    [[ ! -e $folder/disk/m ]] || fail "something was left: $(find "$folder/disk/m")"
  ' || exit 1
done

if command -v python3 >/dev/null; then
  for tenth in 0 2 4 6 8 10 12 14; do
    cp base.gpkg locked.gpkg
    python3 - "$folder/locked.gpkg" "$((tenth / 10)).$((tenth % 10))" <<'LOCK' &
import sqlite3, sys, time
time.sleep(float(sys.argv[2]))
connection = sqlite3.connect(sys.argv[1], isolation_level=None, timeout=0.1)
try:
    connection.execute('BEGIN IMMEDIATE')
    time.sleep(8)
    connection.execute('ROLLBACK')
except sqlite3.OperationalError:
    pass
LOCK
    lock=$!
    status=0; join "$(table_in "$folder/locked.gpkg" neu)" || status=$?
    wait "$lock"
    look_at "$status" locked.gpkg neu "a lock after $tenth tenths"
    [[ $(rows locked.gpkg base) == 30 ]] || fail "a lock after $tenth tenths cost the table of the user"
  done
else
  echo "no python3: locks were not tried"
fi

# After a kill at any moment there is the older table or the new one, and the next run finds nothing in its way.
for hundredths in 20 30 40 45 50 55 60 65 70 75 80 85 90 95 100 110 120 130 140 150; do
  [[ -e killed.gpkg ]] || cp base.gpkg killed.gpkg
  ( exec bash -c 'join "$(table_in "$folder/killed.gpkg" base)"' ) 2>/dev/null &
  run=$!
  sleep "$(printf '%d.%02d' $((hundredths / 100)) $((hundredths % 100)))"
  pkill -KILL -P "$run" 2>/dev/null || true
  wait "$run" 2>/dev/null || true
  [[ $(rows killed.gpkg base) == 30 ]] || fail "a kill after $hundredths hundredths: '$(rows killed.gpkg base)' rows"
  rm -f file.gpkg
  ( exec bash -c 'join "$folder/file.gpkg"' ) 2>/dev/null &
  run=$!
  sleep "$(printf '%d.%02d' $((hundredths / 100)) $((hundredths % 100)))"
  pkill -KILL -P "$run" 2>/dev/null || true
  wait "$run" 2>/dev/null || true
  [[ ! -e file.gpkg || $(rows file.gpkg file) == 30 ]] || fail "a kill after $hundredths hundredths left half a file"
done
join "$folder/file.gpkg" || fail "after the kills: $(cat said)"
join "$(table_in "$folder/killed.gpkg" base)" || fail "after the kills: $(cat said)" # a table is made in the folder of temporary files
[[ -z $(leftovers "$folder") ]] || fail "what killed runs left is still there: $(leftovers "$folder")"

# Three at once into one file: each table is there, or its run said why.
cp base.gpkg three.gpkg
for name in one two three; do
  ( mkdir "$folder/at-$name"; folder=$folder/at-$name
    join "$(table_in "$(dirname "$folder")/three.gpkg" "$name")"; echo $? >"$folder/status" ) &
done
wait
for name in one two three; do
  cp "at-$name/said" said
  look_at "$(cat "at-$name/status")" three.gpkg "$name" "one of three"
done
[[ $(rows three.gpkg base) == 30 ]] || fail "three at once cost the table of the user"
echo "tables after three runs at once: $(tables three.gpkg)"
