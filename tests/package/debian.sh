# The Debian package holds what users need, lintian has nothing against it, and its scripts leave the settings of others alone.
set -euo pipefail
project=$1 build=$2
for tool in dh dpkg-deb lintian; do command -v $tool >/dev/null || { echo "no $tool"; exit 77; }; done
fail() { echo "FAILED: $*" >&2; exit 1; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

make_package() { BUILD_FOLDER=$build PACKAGES=$folder/$1 "$project/scripts/package" | sed -n 's/^Package: \(.*\.deb\)$/\1/p'; }
package=$(make_package first)
[[ -s $package ]] || fail "no package was made"
lintian --fail-on error,warning "$package" || fail "lintian has something against it"
if [[ -n ${SOZIALRAUM_WHOLE:-} ]]; then
  cmp "$package" "$(make_package second)" || fail "the same commit gives other bytes"
fi

dpkg-deb -x "$package" "$folder/root"
for file in lib/qgis/plugins/libsozialraum.so lib/qgis/plugins/sozialraum/libsozialraumdesktop.so share/sozialraum/styles/sozialraum.xml \
  share/sozialraum/catalogue/indicators.csv share/sozialraum/sample_layers/musterland.gpkg share/doc/qgis-plugin-sozialraum/copyright \
  share/doc/qgis-plugin-sozialraum/manual/erste-karte.md; do
  [[ -s $folder/root/usr/$file ]] || fail "$file is missing"
done
depends=$(dpkg-deb -f "$package" Depends)
[[ $depends =~ libqgis-core ]] || fail "the package does not ask for the QGIS that it was built for: $depends"

# The scripts of the package, on settings of our own.
dpkg-deb -e "$package" "$folder/control"
settings=$folder/etc/QGIS/QGIS3.ini
for script in postinst postrm; do sed -i "s|^settings=.*|settings=$settings|" "$folder/control/$script"; done
sh "$folder/control/postinst" configure
grep -qx 'libsozialraum=true' "$settings" || fail "the plugin is not on"
sh "$folder/control/postrm" remove
[[ ! -e ${settings%/*} ]] || fail "settings were left behind"
mkdir -p "${settings%/*}"
printf '[Plugins]\nother=true\n' | tee "$settings" >"$folder/before"
sh "$folder/control/postinst" configure >"$folder/said"
grep -q 'libsozialraum=true' "$folder/said" || fail "nobody is told how to switch it on"
sh "$folder/control/postrm" purge
cmp "$settings" "$folder/before" || fail "settings of others were changed"
