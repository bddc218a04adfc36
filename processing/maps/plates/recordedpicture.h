#pragma once

#include <QPicture>

class QPainter;

namespace sozialraum
{

  //! A picture that those who draw take for a page of \a dpi dots per inch; a plain one passes for a screen, and maps become coarse.
  class RecordedPicture : public QPicture
  {
  public:
    RecordedPicture( const QSize &dots, int dpi );

  protected:
    int metric( PaintDeviceMetric metric ) const override;

  private:
    int mDpi;
  };

  /**
   * Draws \a picture dot by dot; Qt itself would enlarge it to the resolution of what \a painter draws on. Qt 6 rounds where it sets
   * recorded text: each time that it is recorded, it may move up or down by half a dot.
   */
  void drawInDots( QPainter &painter, const QPicture &picture );

}
