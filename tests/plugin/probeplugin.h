// What QGIS asks of every native plugin, for the plugins that look at the desktop from inside.
#pragma once

#include <QString>
#include <qgisplugin.h>

static const QString probeName = QStringLiteral( "Probe" );
static const QString probeVersion = QStringLiteral( "1" );

//! Exports the plugin \a Probe, which is made from the QgisInterface.
#define PROBE_PLUGIN( Probe )                                                                                                              \
  extern "C"                                                                                                                               \
  {                                                                                                                                        \
    Q_DECL_EXPORT QgisPlugin *classFactory( QgisInterface *qgis )                                                                          \
    {                                                                                                                                      \
      return new Probe( qgis );                                                                                                            \
    }                                                                                                                                      \
    Q_DECL_EXPORT const QString *name()                                                                                                    \
    {                                                                                                                                      \
      return &probeName;                                                                                                                   \
    }                                                                                                                                      \
    Q_DECL_EXPORT const QString *description()                                                                                             \
    {                                                                                                                                      \
      return &probeName;                                                                                                                   \
    }                                                                                                                                      \
    Q_DECL_EXPORT const QString *category()                                                                                                \
    {                                                                                                                                      \
      return &probeName;                                                                                                                   \
    }                                                                                                                                      \
    Q_DECL_EXPORT const QString *version()                                                                                                 \
    {                                                                                                                                      \
      return &probeVersion;                                                                                                                \
    }                                                                                                                                      \
    Q_DECL_EXPORT int type()                                                                                                               \
    {                                                                                                                                      \
      return QgisPlugin::UI;                                                                                                               \
    }                                                                                                                                      \
    Q_DECL_EXPORT void unload( QgisPlugin *plugin )                                                                                        \
    {                                                                                                                                      \
      delete plugin;                                                                                                                       \
    }                                                                                                                                      \
  }
