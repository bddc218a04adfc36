#include "maps/plates/panelgrid.h"

#include <algorithm>

namespace sozialraum
{

  PanelGrid panelGrid( int count, const QSizeF &size, double ratio )
  {
    PanelGrid best;
    double widest = 0.0;
    for ( int columns = 1; columns <= count; ++columns )
    {
      const int rows = ( count + columns - 1 ) / columns;
      const double width = std::min( size.width() / columns, size.height() / rows * ratio );
      if ( width > widest * 1.0001 )
      {
        widest = width;
        best = { columns, rows };
      }
    }
    return best;
  }

}
