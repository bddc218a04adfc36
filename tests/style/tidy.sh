# clang-tidy has nothing to say of the core and of the doors; .clang-tidy names the checks and why some are off.
# Without SOZIALRAUM_WHOLE only the files of the last 30 commits and those not committed yet. With it, all of them, and Clang compiles
# the part with QGIS too (a quarter of a minute a file: clang-tidy itself on these is for hand: run-clang-tidy-19 -p build/release …).
set -euo pipefail
command -v run-clang-tidy-19 >/dev/null || { echo "no clang-tidy-19"; exit 77; }
source=$1 build=$2

. "$source/tests/style/files_of_the_last_commits.sh"
files=$(files_of_the_last_commits "$source" processing/core plugin)
[[ -n $files ]] || { echo "no file of the last 30 commits is for clang-tidy"; exit 0; }
echo "clang-tidy: $(wc -l <<<"$files") files"
pattern="$source/($(tr '\n' '|' <<<"$files" | sed 's/|$//; s/\./\\./g'))$"
commands=$build/tidy
/usr/bin/python3 "$source/tests/style/plain_commands.py" "$build/compile_commands.json" "$commands"
if ! run-clang-tidy-19 -quiet -extra-arg=-Wno-error -j "$(nproc)" -p "$commands" "$pattern" >"$build/tidy.log" 2>&1; then
  { grep -E '(warning|error):' "$build/tidy.log" || cat "$build/tidy.log"; } | sort -u | head -n 40
  exit 1
fi
[[ -n ${SOZIALRAUM_WHOLE:-} ]] || exit 0

# The second compiler on the part with QGIS, by the first one's options.
/usr/bin/python3 - "$commands/compile_commands.json" <<'PYTHON' | xargs -0 -P "$(nproc)" -n 1 bash -c
import json, re, shlex, sys
for entry in json.load(open(sys.argv[1])):
    if re.search(r"/processing/(results|maps|algorithms)/.*\.cpp$", entry["file"]):
        words = entry["arguments"][1:]
        words = [w for i, w in enumerate(words) if w not in ("-c", "-o") and (i == 0 or words[i - 1] != "-o")]
        sys.stdout.write("cd %s && clang++-19 -fsyntax-only -Wno-unknown-warning-option %s\0"
                         % (shlex.quote(entry["directory"]), shlex.join(words)))
PYTHON
