# Builds the plugin and installs it into a local prefix beside the build. Sourced by the commands beside this folder.
#
# Expects $root, the folder of the project. QGIS_PREFIX names another QGIS than the system's. With CI set, warnings stop the build.
# $core_tests (ON) says whether the tests of the core are built, too.

qgis_prefix=${QGIS_PREFIX:-/usr}
build_folder=$root/build/release
local_prefix=$root/build/prefix

# build_plugin [TARGET …]
build_plugin() {
  cmake -S "$root" -B "$build_folder" -G Ninja -DCMAKE_BUILD_TYPE=RelWithDebInfo -DQGIS_PREFIX="$qgis_prefix" \
    -DCMAKE_INSTALL_PREFIX="$local_prefix" -DSOZIALRAUM_WARNINGS_AS_ERRORS="${CI:+ON}" -DSOZIALRAUM_CORE_TESTS="${core_tests:-ON}" \
    -DSOZIALRAUM_UNITY=ON \
    >"$root/build/configure.log" 2>&1 \
    || { cat "$root/build/configure.log" >&2; return 1; }
  cmake --build "$build_folder" --target "$@"
}

# QGIS loads providers from the plugin folder of its prefix and follows no symbolic links there; so the local prefix
# is a copy of QGIS' own plugins, with ours beside them, and a link to its resources.
install_into_local_prefix() {
  local system_plugins=$qgis_prefix/lib/qgis/plugins
  mkdir -p "$local_prefix/lib/qgis/plugins" "$local_prefix/share"
  cp -au "$system_plugins/." "$local_prefix/lib/qgis/plugins/"
  ln -sfn "$qgis_prefix/share/qgis" "$local_prefix/share/qgis"
  local part
  for part in "$qgis_prefix"/lib/libqgispython.so* "$qgis_prefix"/lib/qgis/{crssync,qgiscrashhandler,server}; do
    [[ ! -e $part ]] || ln -sfn "$part" "$local_prefix/${part#"$qgis_prefix"/}"
  done
  cmake --install "$build_folder" >/dev/null
}
