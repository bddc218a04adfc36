# The real QGIS desktop on a virtual screen: provider, toolbar button, menu, toolbox, unloading, a clean exit.
. "$(dirname "$0")/desktopsession.sh"
make_prefix "$SOZIALRAUM_LIBRARY" "$SOZIALRAUM_PROBE"
# Switched on as the Debian package does it, for all users, beneath the settings of each.
mkdir -p "$folder/etc/QGIS"
printf '[Plugins]\nlibsozialraum=true\n' >"$folder/etc/QGIS/QGIS3.ini"
export XDG_CONFIG_DIRS=$folder/etc
settings <<'INI'
[Plugins]
libdesktopprobe=true

[PythonPlugins]
processing=true

[locale]
overrideFlag=true
userLocale=de

INI
run_desktop desktop.png

expect 'provider registered: yes'
expect 'toolbar button visible: yes'
expect 'menu entries: 4'
! has_python || expect 'toolbox lists the provider: yes'
expect 'parameters without a widget: 0'
expect 'METHOD shows: Natürliche Klassen (exakt), gives: natural_breaks'
expect 'METHOD set to quantile shows: Quantile (gleich viele Gebiete), gives: quantile'
expect 'FIELD offers first: quote_2023'
! has_python || expect 'a dialog opened: yes'
expect 'button of a finished folder: In dieses Projekt übernehmen'
expect 'layers added: 1, in the tree: 1, layouts: 2'
expect 'after unregistering, provider registered: no'
expect 'after initGui, provider registered: yes'
expect 'after unload, provider registered: no'
expect 'manual shows: Handbuch, then: Die erste Karte in fünf Schritten'
expect 'after unload, actions left: 3'
