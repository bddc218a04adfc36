# The core and the writers of documents know nothing of one system: Windows' compiler reads the files of the last 30 commits, all of them
# with SOZIALRAUM_WHOLE. No Windows is needed for that, only the compiler and the headers of the libraries, which are the same everywhere
# but for what is listed below; skipped where it is missing.
#
# What the headers themselves cannot do there:
# - those of libraries come from Linux: types that they define by the system (long of 8 bytes) are not those of Windows; nothing is linked;
# - zconf.h and zipconf.h are those that this system's libraries were built with.
set -euo pipefail
source=$1 build=$2
compiler=x86_64-w64-mingw32-g++-posix
command -v "$compiler" >/dev/null || { echo "no $compiler"; exit 77; }

headers=$build/mingw_headers
rm -rf "$headers" && mkdir -p "$headers"
multiarch=/usr/include/$(gcc -print-multiarch)
for name in gdal eigen3 geos_c.h geos proj.h proj_constants.h geodesic.h \
    zip.h zipconf.h zlib.h zconf.h expat.h expat_external.h expat_config.h freexl.h glpk.h qpdf qt5; do
  for folder in /usr/include "$multiarch"; do
    [[ ! -e $folder/$name ]] || ln -sfn "$folder/$name" "$headers/$name"
  done
done

check() {
  "$3" -std=c++20 -fsyntax-only -w -I"$1/processing/core" -I"$1/processing" -idirafter "$2" -idirafter "$2/gdal" -idirafter "$2/eigen3" \
    -idirafter "$2/qt5" -idirafter "$2/qt5/QtCore" "$4" 2>&1 \
    | grep -E 'error' | head -n 5 || true
}
export -f check
. "$source/tests/style/files_of_the_last_commits.sh"
rooms=(processing/core)
if [[ -e $headers/qt5 ]]; then rooms+=(processing/documents); fi
files=$(files_of_the_last_commits "$source" "${rooms[@]}")
echo "Windows' compiler: $(grep -c . <<<"$files" || true) files"
found=$(sed "s|^|$source/|" <<<"$files" | xargs -r -d '\n' -P "$(nproc)" -I{} bash -c 'check "$@"' _ "$source" "$headers" "$compiler" {})
[[ -z $found ]] || { printf 'FAILED: Windows has no such thing\n%s\n' "$found" >&2; exit 1; }
