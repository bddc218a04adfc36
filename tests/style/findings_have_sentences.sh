# Every code that the core can give a finding has its sentence. The compiler sees to the rest: the number of arguments at each place where a
# finding is made, and the places in each sentence.
set -euo pipefail
cd "$1"
fail() { echo "FAILED: $*" >&2; exit 1; }

codes=$(grep -hoE 'FindingCode<[0-9]+> [A-Za-z0-9]+' processing/core/findings/*codes.h | sed 's/.* //' | sort)
sentences=$(cat processing/algorithms/findings/*.cpp | tr "\n" " " \
  | grep -oE 'sentence\( *codes::[A-Za-z0-9]+' | sed 's/.*:://' | sort -u)
[[ $(wc -w <<<"$codes") -gt 100 ]] || fail "hardly any codes found in the core"
twice=$(uniq -d <<<"$codes")
[[ -z $twice ]] || fail "codes with two meanings: $twice"
without=$(comm -23 <(echo "$codes") <(echo "$sentences"))
[[ -z $without ]] || fail "codes without a sentence: $(tr '\n' ' ' <<<"$without")"
unused=$(for code in $codes; do
  grep -rqE "codes::$code\b" processing --include='*.cpp' --include='*.h' --exclude-dir=findings || echo "$code"
done)
[[ -z $unused ]] || fail "codes that nobody gives: $(tr '\n' ' ' <<<"$unused")"
