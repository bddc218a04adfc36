# Runs a program of QGIS with the plugin from the local prefix and a profile of its own. Sourced by qgis and qgis_process.

# run_qgis PROGRAM [ARGUMENT …]
run_qgis() {
  local program=$1
  shift
  if [[ ! -e $root/build/prefix/lib/qgis/plugins/libsozialraum.so ]]; then
    "$root/scripts/build" >&2
  fi
  export QGIS_PREFIX_PATH=$root/build/prefix
  export QGIS_CUSTOM_CONFIG_PATH=${SOZIALRAUM_PROFILE:-$root/build/profile}
  local settings=$QGIS_CUSTOM_CONFIG_PATH/profiles/default/QGIS/QGIS3.ini
  if [[ ! -e $settings ]]; then
    mkdir -p "${settings%/*}"
    printf '[Plugins]\nlibsozialraum=true\n\n[qgis]\ncheckVersion=false\nnewsFeed\\httpsfeedqgisorg\\disabled=true\n' >"$settings"
  fi
  exec "$program" "$@"
}
