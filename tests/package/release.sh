# scripts/release --check has nothing to say here, and notices each thing that would make a release wrong.
set -euo pipefail
fail() { echo "FAILED: $*" >&2; exit 1; }
"$SOZIALRAUM_SOURCE/scripts/release" --check || fail "a release would be wrong"

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
copy() {
  rm -rf "$folder/tree"
  mkdir -p "$folder/tree/plugin" "$folder/tree/processing" "$folder/tree/tests"
  cd "$SOZIALRAUM_SOURCE"
  cp -r metadata.txt CMakeLists.txt CHANGELOG.md README.md CONTRIBUTING.md LICENSE vcpkg.json packaging docs cmake scripts \
    sample_layers "$folder/tree/"
  cp -r plugin/i18n "$folder/tree/plugin/"
  cp processing/CMakeLists.txt "$folder/tree/processing/"
  cp tests/CMakeLists.txt "$folder/tree/tests/"
  cd "$folder/tree"
}
# notices WORDS COMMAND…: the command makes something wrong
notices() {
  copy
  "${@:2}" || fail "the test itself: $*"
  ! scripts/release --check >"$folder/said" 2>&1 || fail "nothing was noticed after: ${*:2}"
  grep -qF -- "$1" "$folder/said" || fail "“$1” is not said after: ${*:2}, but: $(cat "$folder/said")"
}
copy
scripts/release --check || fail "the copy is not as the original"

notices 'CMakeLists.txt is of version 0.1.1' sed -i 's/^\(project(.* VERSION\) [0-9.]*/\1 0.1.1/' CMakeLists.txt
notices 'vcpkg.json is of another version' sed -i 's/"version": ".*"/"version": "9.0.0"/' vcpkg.json
notices '“1” is no version' sed -i 's/^version=.*/version=1/' metadata.txt
notices 'changelog does not begin' sed -i 's/^changelog=.*/changelog=9.9.9 Something/' metadata.txt
notices 'the newest version is 9.9.9' sed -i 's/^## \[Unreleased\]/## [9.9.9] - 2030-01-01/' CHANGELOG.md
notices 'a page speaks of the ZIP sozialraum.9.9.9-' sed -i '1a sozialraum.9.9.9-qgis3.40.zip' docs/manual/installation.md
notices 'packaging/debian/changelog is made' touch packaging/debian/changelog
notices 'texts without a German translation' sed -i '0,/<translation>/s//<translation type="unfinished">/' plugin/i18n/sozialraum_de.ts
notices 'docs/manual/server.md is missing' rm docs/manual/server.md
notices "the manual's list lacks new.md" cp docs/manual/server.md docs/manual/new.md
notices 'the link nowhere.md leads nowhere' sed -i '1a [x](nowhere.md)' docs/release.md
notices 'metadata.txt: what is shipped' sed -i 's/^license=.*/license=GPL-2.0-or-later/' metadata.txt
notices 'README.md does not say that GLPK' sed -i '/GLPK/d' README.md
notices 'packaging/debian/copyright does not say' sed -i 's/GPL-3.0-or-later/GPL-2.0-or-later/' packaging/debian/copyright
notices 'LICENSE is not the text of GPL-2' cp packaging/GPL-3.txt LICENSE
notices 'packaging/GPL-3.txt is missing' rm packaging/GPL-3.txt
notices 'LICENSES.md does not know glpk' sed -i '/glpk/Id' packaging/LICENSES.md
notices 'a line without a licence' sed -i 's/| MIT | no |/|  | no |/' packaging/LICENSES.md

# What is not dated and committed is not released.
copy
git init -q . && git add -A && git -c user.name=t -c user.email=t@t commit -qm t
! scripts/release >"$folder/said" 2>&1 || fail "a version without a date was released"
grep -qF 'no section “## [' "$folder/said" || fail "nothing is said about the date: $(cat "$folder/said")"
grep -qF 'something is still unreleased' "$folder/said" || fail "nothing is said about what is unreleased"
! grep -qF 'something is not committed' "$folder/said" || fail "all is committed"
touch new
! scripts/release >"$folder/said" 2>&1 || fail "what is not committed was released"
grep -qF 'something is not committed' "$folder/said" || fail "nothing is said about what is not committed"

# The rest of a release, where building and packing are played: what it writes, and that other bytes of a second build stop it.
rm new
sed -i "s/^## \[Unreleased\]/## [$(sed -n 's/^version=//p' metadata.txt)] - 2030-01-01/" CHANGELOG.md
mkdir "$folder/programs"
printf '#!/bin/sh\n' >"$folder/programs/cmake"
chmod +x "$folder/programs/cmake"
echo 'install_missing() { :; }; build_packages=(); package_packages=()' >scripts/steps/packages.sh
printf '%s\n' 'mkdir -p "$PACKAGES"; echo "$SOURCE_DATE_EPOCH" >"$PACKAGES/a.deb"' \
  'echo ${CHANGES:+$BUILD_FOLDER} >"$PACKAGES/a.zip"' >scripts/package
printf '/build/\n' >.gitignore
mkdir build
git add -A && git -c user.name=t -c user.email=t@t commit -qm t
export PATH=$folder/programs:$PATH
scripts/release --twice >"$folder/said" 2>&1 || fail "no release: $(cat "$folder/said")"
cd build/release-packages
[[ $(ls) == $'GPL-3.txt\nLICENSES.md\nSHA256SUMS\na.deb\na.zip' ]] || fail "other files than expected: $(ls)"
sha256sum --check --strict --quiet SHA256SUMS || fail "wrong checksums"
[[ $(wc -l <SHA256SUMS) == 4 ]] || fail "not every file has its checksum"
grep -qx "$(git log -1 --format=%ct) *" a.deb || fail "the time of the commit is not that of the packages"
cd ../..
! CHANGES=yes scripts/release --twice >"$folder/said" 2>&1 || fail "other bytes of a second build were not noticed"
grep -qF 'the second build gave other bytes' "$folder/said" || fail "other bytes are not told: $(cat "$folder/said")"
