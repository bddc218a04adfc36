# Any bytes under the name of a table or a list, for a moment: no crash, no hang, no unbounded memory.
# Needs clang with libFuzzer (packages clang-19 and libclang-rt-19-dev); skipped without.
set -euo pipefail
source=$1 build=$2
mkdir -p "$build"

finds_libfuzzer() {
  command -v "$1" >/dev/null || return 1
  echo 'extern "C" int LLVMFuzzerTestOneInput( const unsigned char *, unsigned long ) { return 0; }' \
    | "$1" -x c++ - -fsanitize=fuzzer,address,undefined -o "$build/has_libfuzzer" 2>/dev/null
}
compiler=
for candidate in clang++-19 clang++; do
  if finds_libfuzzer "$candidate"; then compiler=$candidate; break; fi
done
[[ -n $compiler ]] || { echo "no clang with libFuzzer"; exit 77; }

cmake -S "$source" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_FLAGS_DEBUG=-O1 -DCMAKE_CXX_COMPILER="$compiler" \
  -DSOZIALRAUM_FUZZ=ON -DSOZIALRAUM_WITH_QGIS=OFF -DSOZIALRAUM_WARNINGS_AS_ERRORS=OFF >/dev/null
cmake --build "$build" --target fuzz_readtable >"$build/build.log" 2>&1 || { tail -n 40 "$build/build.log"; exit 1; }

found=$(mktemp -d)
trap 'rm -rf "$found"' EXIT
"$build/tests/fuzz/fuzz_readtable" -max_total_time=20 -timeout=10 -rss_limit_mb=1024 -malloc_limit_mb=512 -max_len=65536 \
  -artifact_prefix="$build/" -print_final_stats=1 "$found" "$source/tests/fuzz/corpus/readtable" "$source/tests/fuzz/corpus/readlist" \
  "$source/tests/fuzz/corpus/readroads"
