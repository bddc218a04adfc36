# What the tests of the doors share. Sourced; expects the settings of CMakeLists.txt in the environment.
set -euo pipefail

folder=$(mktemp -d "$([[ -w /dev/shm ]] && echo /dev/shm || echo /tmp)/sozialraum-doors-XXXXXX")
trap 'rm -rf "$folder"' EXIT

fail() { echo "FAILED: $*" >&2; exit 1; }

# A QGIS of our own: the system's plugins and resources, and the libraries named.
make_prefix() {
  mkdir -p "$folder/prefix/lib/qgis/plugins" "$folder/prefix/share" "$folder/home"
  cp -a "$QGIS_PREFIX/lib/qgis/plugins/." "$folder/prefix/lib/qgis/plugins/"
  rm -f "$folder/prefix/lib/qgis/plugins/libsozialraum.so"
  ln -s "$QGIS_PREFIX/share/qgis" "$folder/prefix/share/qgis"
  for library in "$QGIS_PREFIX"/lib/libqgispython.so*; do
    [[ ! -e $library ]] || ln -s "$library" "$folder/prefix/lib/"
  done
  mkdir -p "$folder/prefix/lib/qgis/plugins/sozialraum"
  cp "$SOZIALRAUM_DESKTOP_LIBRARY" "$folder/prefix/lib/qgis/plugins/sozialraum/"
  for library in "$@"; do cp "$library" "$folder/prefix/lib/qgis/plugins/"; done
  export HOME=$folder/home XDG_CONFIG_HOME=$folder/home XDG_DATA_HOME=$folder/home \
    XDG_CACHE_HOME=$folder/home XDG_RUNTIME_DIR=$folder/home TMPDIR=$folder/home
  export QGIS_PREFIX_PATH=$folder/prefix QGIS_CUSTOM_CONFIG_PATH=$folder/profile LANG=C.UTF-8
  chmod 700 "$folder/home"
}

qgis_process() { QT_QPA_PLATFORM=offscreen "$QGIS_PREFIX/bin/qgis_process" "$@"; }

# How often our provider stands in qgis_process list; it prints each provider's name alone on a line.
times_listed() { grep -c '^Sozialraum-Monitor$' || true; }

has_python() { qgis_process plugins 2>/dev/null | grep -q processing; }
