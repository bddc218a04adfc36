#include "algorithms/publication/pagecolours.h"

#include "maps/styles/classstyle.h"

#include <algorithm>
#include <cmath>

namespace sozialraum
{

  //! As WCAG 2.1 defines it, 0 … 1.
  static double relativeLuminance( const QColor &color )
  {
    const auto linear = []( double part ) { return part <= 0.04045 ? part / 12.92 : std::pow( ( part + 0.055 ) / 1.055, 2.4 ); };
    return 0.2126 * linear( color.redF() ) + 0.7152 * linear( color.greenF() ) + 0.0722 * linear( color.blueF() );
  }

  static double contrast( const QColor &one, const QColor &other )
  {
    const double first = relativeLuminance( one );
    const double second = relativeLuminance( other );
    return ( std::max( first, second ) + 0.05 ) / ( std::min( first, second ) + 0.05 );
  }

  QColor inkOn( const QColor &ground )
  {
    static constexpr double enough = 4.5;
    for ( const QColor &ink : { QColor( 0x1d, 0x27, 0x33 ), QColor( Qt::white ) } )
    {
      if ( contrast( ink, ground ) >= enough )
        return ink;
    }
    return Qt::black; // what white does not suffice for, black does
  }

  QByteArray paletteStyle( const std::vector<PaletteUse> &palettes )
  {
    static constexpr int most = 9; // of the classes that a page tells apart
    QByteArray style;
    for ( std::size_t i = 0; i < palettes.size(); ++i )
    {
      const QByteArray palette = ".p" + QByteArray::number( static_cast<int>( i ) );
      const std::vector<QColor> colors = classColors( std::clamp( palettes[i].classes, 1, most ), palettes[i] );
      for ( std::size_t number = 0; number < colors.size(); ++number )
      {
        const QByteArray name = ".k" + QByteArray::number( static_cast<int>( number + 1 ) );
        style += palette + ' ' + name + ',' + palette + name + "{--c:" + colors[number].name().toLatin1()
          + ";--t:" + inkOn( colors[number] ).name().toLatin1() + '}';
      }
    }
    return style;
  }

}
