# Every code that the core gives a finding or an error has its sentence, and every sentence a code.
set -euo pipefail
cd "$1"
fail() { echo "FAILED: $*" >&2; exit 1; }

used=$(grep -rhoE '(InputError\(|InputError *\{|report\( *(Finding *)?\{|Finding *\{) *"[a-z0-9_]+"' processing/core processing/algorithms --include='*.cpp' --include='*.h' | grep -oE '"[a-z0-9_]+"' | tr -d '"' | sort -u)
known=$(grep -rhoE '^ *\{ *"[a-z0-9_]+"' processing/algorithms/findings | grep -oE '"[a-z0-9_]+"' | tr -d '"' | sort -u)
[[ $(wc -w <<<"$used") -gt 10 ]] || fail "hardly any codes found in the core"
without=$(comm -23 <(echo "$used") <(echo "$known"))
[[ -z $without ]] || fail "codes without a sentence: $(tr '\n' ' ' <<<"$without")"
