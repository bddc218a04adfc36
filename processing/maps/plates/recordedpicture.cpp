#include "maps/plates/recordedpicture.h"

#include <QPainter>

namespace sozialraum
{

  RecordedPicture::RecordedPicture( const QSize &dots, int dpi )
    : mDpi( dpi )
  {
    setBoundingRect( QRect( QPoint( 0, 0 ), dots ) );
  }

  int RecordedPicture::metric( PaintDeviceMetric metric ) const
  {
    switch ( metric )
    {
      case PdmDpiX:
      case PdmDpiY:
      case PdmPhysicalDpiX:
      case PdmPhysicalDpiY:
        return mDpi;
      default:
        return QPicture::metric( metric );
    }
  }

  void drawInDots( QPainter &painter, const QPicture &picture )
  {
    const QPaintDevice &device = *painter.device();
    painter.save();
    const QPicture plain;
    painter.scale( static_cast<double>( plain.logicalDpiX() ) / device.logicalDpiX(),
      static_cast<double>( plain.logicalDpiY() ) / device.logicalDpiY() );
    painter.drawPicture( 0, 0, picture );
    painter.restore();
  }

}
