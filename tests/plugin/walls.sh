# The walls of the house: nothing of Qt or QGIS is on the include path of processing/core, and nobody reaches around.
set -euo pipefail
source=$1 build=$2
fail() { echo "FAILED: $*" >&2; exit 1; }

! grep -rnE '#include *[<"](Q[A-Z]|qgs|qgis|.*/qt[56]?/)' "$source/processing/core" || fail "a header of Qt or QGIS in processing/core"
! grep -rnE '#include *"(algorithms|maps|plugin)/' "$source/processing/core" || fail "the core reaches into other rooms"
! grep -rnE '#include *"algorithms/' "$source/processing/maps" || fail "maps reaches into the algorithms"

# The compiler's own word: the options of a core file compile a core header and find no QString.
options=$(/usr/bin/python3 - "$build/compile_commands.json" <<'PYTHON'
import json, shlex, sys
for entry in json.load(open(sys.argv[1])):
    if entry["file"].endswith("processing/core/finding.cpp"):
        words = shlex.split(entry["command"])
        print("\n".join(w for i, w in enumerate(words) if w.startswith(("-I", "-D", "-std")) or words[i - 1] == "-isystem" or w == "-isystem"))
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
