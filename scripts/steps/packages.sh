# Installs the Debian packages that are missing. Sourced by the commands beside this folder.
#
# Debian 13 has QGIS 3.40 itself; Debian 12 gets it from bookworm-backports, which is set up here where it is missing.

build_packages=(ca-certificates cmake g++ git ninja-build pkg-config
  libeigen3-dev libexpat1-dev libfreexl-dev libgdal-dev libgeos-dev libglpk-dev libproj-dev libqpdf-dev libzip-dev
  nlohmann-json3-dev zlib1g-dev
  qtbase5-dev qttools5-dev qttools5-dev-tools libgtest-dev libgmock-dev)
qgis_packages=(qgis qgis-providers libqgis-dev python3-qgis)
font_packages=(fonts-dejavu-core fonts-open-sans)
package_packages=(debhelper dpkg-dev patchelf)
test_packages=("${package_packages[@]}" chromium clang-19 clang-format-19 clang-tidy-19 clang-tools-19 doxygen g++-mingw-w64-x86-64-posix
  imagemagick libclang-rt-19-dev libreoffice-calc-nogui libreoffice-writer-nogui libxml2-utils lintian mold poppler-utils postgresql
  postgresql-postgis python3-gdal qgis-server-bin qgis-server-wms unzip xauth xvfb)
# Debian's npm does not go with the node of others: only what is missing is installed.
command -v node >/dev/null || test_packages+=(nodejs)
command -v npm >/dev/null || test_packages+=(npm)

as_root() {
  if [[ $EUID -eq 0 ]]; then "$@"; else sudo "$@"; fi
}

is_installed() {
  [[ $(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null) == installed ]]
}

missing_of() {
  local package
  for package in "$@"; do is_installed "$package" || printf '%s ' "$package"; done
}

qgis_is_new_enough() {
  dpkg --compare-versions "$(dpkg-query -W -f '${Version}' libqgis-dev 2>/dev/null || echo 0)" ge 3.40
}

set_up_backports() {
  local archive
  archive=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Codename: bookworm' 'Label: Debian' | head -n 1)
  [[ -n $archive ]] || { echo "No Debian archive is configured for apt; bookworm-backports cannot be set up." >&2; return 1; }
  printf 'Types: deb\nURIs: %s\nSuites: bookworm-backports\nComponents: main\nSigned-By: %s\n' "$archive" \
    /usr/share/keyrings/debian-archive-keyring.gpg \
    | as_root tee /etc/apt/sources.list.d/bookworm-backports.sources >/dev/null
  as_root apt-get update -qq
}

# Tests start a PostgreSQL of their own; none is to run as a service because of them. To be said before the package comes.
keep_postgresql_off() {
  is_installed postgresql-common && return 0
  as_root mkdir -p /etc/postgresql-common
  [[ -e /etc/postgresql-common/createcluster.conf ]] \
    || echo 'create_main_cluster = false' | as_root tee /etc/postgresql-common/createcluster.conf >/dev/null
}

# install_missing PACKAGE… : everything named, and QGIS
install_missing() {
  local missing release_option=() codename package others=() of_qgis=("${qgis_packages[@]}")
  for package in "$@"; do
    if [[ $package == qgis-* ]]; then of_qgis+=("$package"); else others+=("$package"); fi
  done
  missing=$(missing_of "$@" "${qgis_packages[@]}")
  if [[ -z $missing ]] && qgis_is_new_enough; then return 0; fi

  if [[ $EUID -eq 0 ]]; then echo "Installing packages: $missing"
  else echo "Root rights are needed, only to install these packages: $missing"; fi
  codename=$(. /etc/os-release && echo "$VERSION_CODENAME")
  as_root apt-get update -qq
  if [[ " $missing" == *" postgresql "* ]]; then keep_postgresql_off; fi
  if [[ $codename == bookworm ]]; then
    apt-cache policy | grep -q 'bookworm-backports' || set_up_backports
    release_option=(-t bookworm-backports)
  fi
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    "${release_option[@]}" "${of_qgis[@]}" >/dev/null
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${others[@]}" >/dev/null
}
