#pragma once

#include <QSizeF>

namespace sozialraum
{

  struct PanelGrid
  {
    int columns = 1;
    int rows = 1;
  };

  //! How \a count ≥ 1 maps, each \a ratio times as wide as high, become largest in a place of \a size.
  PanelGrid panelGrid( int count, const QSizeF &size, double ratio );

}
