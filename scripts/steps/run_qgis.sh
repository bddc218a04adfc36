# Runs a program of QGIS with the plugin from the local prefix and a profile of its own. Sourced by qgis and qgis_process.
#
# It speaks German, as the offices do that this is for; SOZIALRAUM_LANGUAGE=en makes it English.

# run_qgis PROGRAM [ARGUMENT …]
run_qgis() {
  local program=$1
  shift
  if [[ ! -e $root/build/prefix/lib/qgis/plugins/libsozialraum.so ]]; then
    "$root/scripts/build" >&2
  fi
  export QGIS_PREFIX_PATH=$root/build/prefix
  local language=${SOZIALRAUM_LANGUAGE:-de}
  export QGIS_CUSTOM_CONFIG_PATH=${SOZIALRAUM_PROFILE:-$root/build/profile-$language}
  local settings=$QGIS_CUSTOM_CONFIG_PATH/profiles/default/QGIS/QGIS3.ini
  if [[ ! -e $settings ]]; then
    mkdir -p "${settings%/*}"
    printf '[Plugins]\nlibsozialraum=true\n\n[qgis]\ncheckVersion=false\n\n[locale]\noverrideFlag=true\nuserLocale=%s\n' \
      "$language" >"$settings"
  fi
  exec "$program" "$@"
}
