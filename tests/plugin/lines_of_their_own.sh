# Texts of QGIS' command begin a line of their own, its status and the end of the command stay what they are.
set -euo pipefail
filter=$1/scripts/steps/lines_of_their_own.pl
fail() { echo "$1" >&2; exit 1; }

said=$(perl "$filter" printf '%b' \
  '0...10...20...30...4060 Kitas gelesen.\n...50...60..Nichts fehlt.\n0...90...100 - done.\n\n10 Orte\nRest')
[[ $said == \
  $'0...10...20...30...40\n60 Kitas gelesen.\n...50...60..\nNichts fehlt.\n0...90...100 - done.\n\n10 Orte\nRest' ]] || fail "$said"
tens=0...10...20...30...40...50...60...70...80...
said=$(perl "$filter" printf '%b' "${tens}90...7.019 von 7.059 Plätzen\n" "12 Orte\n...100 - done.\n")
[[ $said == "${tens}90..."$'\n7.019 von 7.059 Plätzen\n12 Orte\n...100 - done.' ]] || fail "a number was cut: $said"
said=$(perl "$filter" printf '%b' "${tens}90...12 Kinder\n" "/tmp/eins.qml\n..")
[[ $said == "${tens}90..."$'\n12 Kinder\n/tmp/eins.qml\n..' ]] || fail "a text is not on a line of its own: $said"
[[ $(perl "$filter" printf '%s' '{"log": ["0...10Text"]}') == '{"log": ["0...10Text"]}' ]] || fail "JSON was changed"

status=0; perl "$filter" bash -c 'exit 7' || status=$?
[[ $status == 7 ]] || fail "status $status, not 7"
status=0; perl "$filter" bash -c 'kill -KILL $$' || status=$?
[[ $status == 137 ]] || fail "status $status, not 137"

perl "$filter" bash -c 'trap "echo ended; exit 3" TERM; echo begun; while :; do sleep 0.1; done' >said_$$ &
run=$!
trap 'rm -f said_$$' EXIT
for ((i = 0; i < 100; ++i)); do grep -q begun said_$$ && break; sleep 0.1; done
kill -TERM "$run"
status=0; wait "$run" || status=$?
[[ $status == 3 && $(cat said_$$) == $'begun\nended' ]] || fail "ended with $status: $(cat said_$$)"
