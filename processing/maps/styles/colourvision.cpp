#include "maps/styles/colourvision.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>

namespace sozialraum
{

  using Matrix = std::array<double, 9>;

  static const Matrix &matrixOf( ColourVision vision )
  {
    static const std::array<Matrix, 4> sMatrices{ {
      { 0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998 },
      { 0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881 },
      { 1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900 },
      { 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722 },
    } };
    return sMatrices[static_cast<std::size_t>( vision )];
  }

  static double linear( int part )
  {
    const double value = part / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow( ( value + 0.055 ) / 1.055, 2.4 );
  }

  static int encoded( double value )
  {
    const double within = std::clamp( value, 0.0, 1.0 );
    const double part = within <= 0.0031308 ? 12.92 * within : 1.055 * std::pow( within, 1.0 / 2.4 ) - 0.055;
    return static_cast<int>( std::lround( 255.0 * part ) );
  }

  static QRgb seen( QRgb color, ColourVision vision )
  {
    const Matrix &matrix = matrixOf( vision );
    const std::array<double, 3> light{ linear( qRed( color ) ), linear( qGreen( color ) ), linear( qBlue( color ) ) };
    const auto part = [&]( std::size_t row ) {
      return encoded( matrix[3 * row] * light[0] + matrix[3 * row + 1] * light[1] + matrix[3 * row + 2] * light[2] );
    };
    return qRgba( part( 0 ), part( 1 ), part( 2 ), qAlpha( color ) );
  }

  QColor seenColour( const QColor &color, ColourVision vision )
  {
    return QColor::fromRgba( seen( color.rgba(), vision ) );
  }

  QImage seenPicture( const QImage &picture, ColourVision vision )
  {
    QImage result = picture.convertToFormat( QImage::Format_ARGB32 );
    // A map has few colours.
    QHash<QRgb, QRgb> known;
    for ( int y = 0; y < result.height(); ++y )
    {
      QRgb *line = reinterpret_cast<QRgb *>( result.scanLine( y ) );
      for ( int x = 0; x < result.width(); ++x )
      {
        auto found = known.constFind( line[x] );
        if ( found == known.constEnd() )
          found = known.insert( line[x], seen( line[x], vision ) );
        line[x] = *found;
      }
    }
    return result;
  }

}
