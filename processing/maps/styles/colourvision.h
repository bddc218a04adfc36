#pragma once

#include <QColor>
#include <QImage>

namespace sozialraum
{

  //! How a reader sees colours, or a printer prints them.
  enum class ColourVision
  {
    Protanopia,   //!< without red cones, 1 % of men
    Deuteranopia, //!< without green cones, 1 % of men
    Tritanopia,   //!< without blue cones, rare
    Grey,         //!< CIE luminance only
  };

  /**
   * \a color as it is seen. After Machado, Oliveira and Fernandes, A Physiologically-based Model for Simulation of Color Vision Deficiency
   * (2009), severity 1, on linear sRGB. Opacity stays; white, black and greys stay what they are within one step of 255.
   */
  QColor seenColour( const QColor &color, ColourVision vision );

  //! Each pixel of \a picture as it is seen.
  QImage seenPicture( const QImage &picture, ColourVision vision );

}
