# What the core must not call: it throws or ends in ways that no sentence comes from, or means other things on other machines.
set -euo pipefail
cd "$1"
failed=0
forbid() { # pattern, files, reason
  local found
  found=$(grep -rnE "$1" $2 --include='*.h' --include='*.cpp' | grep -vE '^[^:]+:[0-9]+: *(//|\*)' || true)
  [[ -z $found ]] && return
  printf 'FAILED: %s\n%s\n' "$3" "$found" >&2
  failed=1
}

core_but_platform() { find processing/core -mindepth 1 -maxdepth 1 ! -name platform -print; }

forbid 'std::sto(i|l|ll|ul|ull|f|d|ld)\b' processing "std::sto* throws what is no InputError, and reads by the locale: use std::from_chars"
forbid '\b(atoi|atol|atoll|atof|strto(d|f|l|ll|ul|ull)|sscanf)\b *\(' processing/core \
  "these read by the locale or hide overflow: use std::from_chars"
forbid '\b(sprintf|vsprintf|strcpy|strcat|gets)\b *\(' processing "these write without a bound"
forbid '\b(setlocale|localeconv)\b|std::locale' processing/core "same input, same output, whatever the locale"
forbid '\b(rand|srand)\b *\(|std::random_device' processing/core "same input, same output: use an engine with a fixed seed"
forbid '\b(abort|exit|_exit|quick_exit|terminate)\b *\(' processing "nothing may end QGIS"
forbid 'substr\( *0, *([2-9][0-9]|[0-9]{3,}) *\)' processing/core "this cuts letters in two: use shortened()"
forbid '__attribute__|__builtin_|#include <bits/|__int128|\b(asprintf|strcasecmp|memmem|mkstemp|getline) *\(' processing/core \
  "only GNU compilers or libraries have this"

# Names of files are UTF-8 or a path; only core/platform hands them to the system.
forbid '\b(fopen|freopen|_wfopen|zip_source_file_create|zip_open|mkstemp|tmpnam|tmpfile) *\(|std::(i|o)?fstream' "$(core_but_platform)" \
  "open files through platform/paths.h"
forbid '(path|file|Path|File)(\(\))?(\)|->|\.)+ *\.?(string|c_str)\(\)' "$(core_but_platform)" \
  "a path becomes text through platform::utf8() or platform::narrow()"
forbid '\.so"|/dev/|/proc/|\b(fork|popen|dlopen) *\(|std::system *\(' processing/core "this is one system's"
exit $failed
