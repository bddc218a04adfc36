# The walls of the house: nothing of Qt or QGIS is on the include path of processing/core, and nobody reaches around.
set -euo pipefail
source=$1 build=$2
fail() { echo "FAILED: $*" >&2; exit 1; }

! grep -rnE '#include *[<"](Q[A-Z]|qgs|qgis|.*/qt[56]?/)' "$source/processing/core" || fail "a header of Qt or QGIS in processing/core"
! grep -rnE '#include *"(algorithms|maps|results|compat|plugin)/' "$source/processing/core" || fail "the core reaches into other rooms"
! grep -rnE '#include *"algorithms/' "$source/processing/maps" "$source/processing/results" \
  || fail "maps or results reach into the algorithms"
! grep -rnE '#include *("(algorithms|maps|results|report|disclosure|indicators|areas)/|<qgs)' "$source/processing/documents" \
  || fail "documents know the monitor"
! grep -rnE '#include *"maps/' "$source/processing/results" || fail "results reaches into the maps"

# The order of the rooms of the core, from the ground floor up: a room includes itself and what stands before it, so there is no circle.
/usr/bin/python3 - "$source/processing/core" <<'PYTHON' || fail "a room of the core includes one above it"
import os, re, sys
order = """platform findings text geometry keys files observations formula tables/grids tables/layout tables/formats tables
  areas indicators classification coverage/network coverage/catchments coverage/supply coverage/siting
  demography store store/package disclosure report""".split()
core, wrong, seen = sys.argv[1], [], 0
for folder, _, files in os.walk(core):
    room = os.path.relpath(folder, core)
    for name in files:
        if not name.endswith((".h", ".cpp")):
            continue
        if room != "." and room not in order:
            sys.exit(f"{room} is a room that nobody knows: give it its place in the order")
        for included in re.findall(r'#include "([^"]+)"', open(os.path.join(folder, name), encoding="utf-8").read()):
            seen += 1
            other = os.path.dirname(included)
            if other and (other not in order or (order.index(other) > order.index(room) if room != "." else other != "findings")):
                wrong.append(f"{room}/{name} includes {included}")
print("\n".join(wrong))
sys.exit(1 if wrong or seen < 300 else 0)
PYTHON

# One name, one type: two of one name in the same namespace are one for the linker, which takes the code of either for both.
/usr/bin/python3 - "$source" <<'PYTHON' || fail "two types have one name"
import collections, os, re, sys
named = collections.defaultdict(set)
for part in ("processing", "plugin"):
    for folder, _, files in os.walk(os.path.join(sys.argv[1], part)):
        for name in (name for name in files if name.endswith(".h")):
            for line in open(os.path.join(folder, name), encoding="utf-8"):
                if found := re.match(r"  (?:struct|class|enum class) ([A-Z]\w+)(?![^{;]*;)", line):  # not within another, not only declared
                    named[found[1]].add(os.path.join(os.path.relpath(folder, sys.argv[1]), name))
twice = {name: where for name, where in named.items() if len(where) > 1}
for name, where in sorted(twice.items()):
    print(name, "in", ", ".join(sorted(where)))
sys.exit(1 if twice or len(named) < 300 else 0)
PYTHON

# The compiler's own word: the options of a core file compile a core header and find no QString.
options=$(/usr/bin/python3 - "$build/compile_commands.json" <<'PYTHON'
import json, shlex, sys
for entry in json.load(open(sys.argv[1])):
    if entry["file"].endswith("processing/core/finding.cpp"):
        words = shlex.split(entry["command"])
        print("\n".join(w for i, w in enumerate(words)
                    if w.startswith(("-I", "-D", "-std")) or words[i - 1] == "-isystem" or w == "-isystem"))
        break
PYTHON
)
[[ -n $options ]] || fail "no compile command for processing/core"
mapfile -t options <<<"$options"
probe=$(mktemp -d)
trap 'rm -rf "$probe"' EXIT
echo '#include "finding.h"' >"$probe/core.cpp"
c++ "${options[@]}" -fsyntax-only "$probe/core.cpp" || fail "the probe itself does not compile"
for header in QString QtCore/QString qgsfeature.h qgsgeometry.h; do
  echo "#include <$header>" >"$probe/reach.cpp"
  ! c++ "${options[@]}" -fsyntax-only "$probe/reach.cpp" 2>/dev/null || fail "$header can be included in processing/core"
done
