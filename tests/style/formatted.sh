# All C++ files are as clang-format leaves them.
set -euo pipefail
command -v clang-format-19 >/dev/null || { echo "no clang-format-19"; exit 77; }
cd "$1"
find processing plugin tests sample_layers \( -name '*.h' -o -name '*.cpp' \) -print0 | xargs -0 clang-format-19 --dry-run -Werror
# What clang-format cannot break, and what it does not read.
long=$(find processing plugin tests scripts cmake CMakeLists.txt -type f \( -name '*.h' -o -name '*.cpp' -o -name '*.sh' \
  -o -name '*.py' -o -name '*.sql' -o -name '*.cmake' -o -name CMakeLists.txt -o -path 'scripts/*' \) -print0 \
  | LC_ALL=C.UTF-8 xargs -0 grep -nE '^.{141,}$' | cut -c1-80 || true)
[[ -z $long ]] || { echo "lines over 140 characters:"; echo "$long"; exit 1; }
