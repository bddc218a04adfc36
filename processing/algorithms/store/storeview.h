#pragma once

#include "algorithms/call.h"
#include "store/mapclasses.h"

#include <QString>
#include <qgsvectorlayer.h>

#include <memory>

namespace sozialraum
{

  //! Which rows of the view monitor_class a map of \a period shows, as the filter of a layer says it.
  QString filterOf( const StoredMap &map, const AreaSet &set, const QString &period );

  /**
   * The view monitor_class of the store that \a call names, as any QGIS draws it; \a file: of this GeoPackage instead. Neither user nor
   * password of a connection come along, but for what QGIS' own authentication keeps. To be called in the main thread.
   *
   * \throws QgsProcessingException where the view cannot be opened
   */
  std::unique_ptr<QgsVectorLayer> storeView( const Call &call, const QString &file, const QString &name, const QString &filter );

}
