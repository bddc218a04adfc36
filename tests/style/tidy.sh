# clang-tidy has nothing to say of the core and of the doors; .clang-tidy names the checks and why some are off.
# Files that include QGIS take it a quarter of a minute each: for them run-clang-tidy-19 -p build/release processing/algorithms
set -euo pipefail
command -v run-clang-tidy-19 >/dev/null || { echo "no clang-tidy-19"; exit 77; }
source=$1 build=$2
run-clang-tidy-19 -quiet -extra-arg=-Wno-error -j "$(nproc)" -p "$build" "$source/(processing/core|plugin)/.*\.cpp$" >"$build/tidy.log" 2>&1 && exit 0
{ grep -E '(warning|error):' "$build/tidy.log" || cat "$build/tidy.log"; } | sort -u | head -n 40
exit 1
