#include "maps/histogram.h"

#include "maps/platefont.h"
#include "maps/textlocale.h"

#include <QCoreApplication>
#include <QXmlStreamWriter>

#include <algorithm>
#include <cmath>

namespace sozialraum
{

  namespace
  {
    //! Bars of about this many all together.
    constexpr double sBars = 18;
    constexpr double sTextHeight = 2.3; // mm, 6.5 pt
    constexpr double sBelow = 4.5;      // mm, for the numbers
    constexpr double sAbove = 4.0;      // mm, for the mark of the district

    struct Bar
    {
      double begin;
      double end;
      std::size_t valueClass;
      int count;
      double density() const { return count / ( end - begin ); }
    };

    std::vector<Bar> barsOf( const Histogram &histogram )
    {
      const auto [least, greatest] = std::minmax_element( histogram.values.begin(), histogram.values.end() );
      std::vector<double> edges{ *least };
      for ( const double limit : histogram.limits )
      {
        if ( limit > edges.back() && limit < *greatest )
          edges.push_back( limit );
      }
      edges.push_back( *greatest );

      const double width = ( *greatest - *least ) / sBars;
      std::vector<Bar> bars;
      for ( std::size_t i = 1; i < edges.size(); ++i )
      {
        const int parts = std::max( 1, static_cast<int>( std::lround( ( edges[i] - edges[i - 1] ) / width ) ) );
        const double partWidth = ( edges[i] - edges[i - 1] ) / parts;
        for ( int part = 0; part < parts; ++part )
        {
          const double begin = edges[i - 1] + part * partWidth;
          const auto limitsBelow = std::upper_bound( histogram.limits.begin(), histogram.limits.end(), begin );
          bars.push_back( { begin, begin + partWidth, static_cast<std::size_t>( limitsBelow - histogram.limits.begin() ), 0 } );
        }
      }
      for ( const double value : histogram.values )
      {
        // Closed below, open above, as the classes are; the last bar is closed.
        auto bar = std::upper_bound( bars.begin(), bars.end(), value, []( double v, const Bar &candidate ) { return v < candidate.begin; } );
        ++std::prev( bar )->count;
      }
      return bars;
    }

    class SvgPage
    {
    public:
      explicit SvgPage( const QSizeF &size )
        : mWriter( &mText )
      {
        mWriter.writeStartElement( QStringLiteral( "svg" ) );
        mWriter.writeDefaultNamespace( QStringLiteral( "http://www.w3.org/2000/svg" ) );
        attribute( "width", QStringLiteral( "%1mm" ).arg( size.width() ) );
        attribute( "height", QStringLiteral( "%1mm" ).arg( size.height() ) );
        attribute( "viewBox", QStringLiteral( "0 0 %1 %2" ).arg( size.width() ).arg( size.height() ) );
      }

      void rectangle( double x, double y, double width, double height, const QColor &color )
      {
        mWriter.writeStartElement( QStringLiteral( "rect" ) );
        number( "x", x );
        number( "y", y );
        number( "width", width );
        number( "height", height );
        attribute( "fill", color.name() );
        attribute( "stroke", QStringLiteral( "#7f7f7f" ) );
        number( "stroke-width", 0.15 );
        mWriter.writeEndElement();
      }

      void line( double x1, double y1, double x2, double y2 )
      {
        mWriter.writeStartElement( QStringLiteral( "line" ) );
        number( "x1", x1 );
        number( "y1", y1 );
        number( "x2", x2 );
        number( "y2", y2 );
        attribute( "stroke", QStringLiteral( "#4d4d4d" ) );
        number( "stroke-width", 0.2 );
        mWriter.writeEndElement();
      }

      void triangleDown( double x, double y )
      {
        mWriter.writeStartElement( QStringLiteral( "path" ) );
        attribute( "d", QStringLiteral( "M%1 %2 l-1.1 -1.9 h2.2 Z" ).arg( x ).arg( y ) );
        attribute( "fill", QStringLiteral( "#1a1a1a" ) );
        mWriter.writeEndElement();
      }

      void text( double x, double y, const QString &anchor, const QString &content )
      {
        mWriter.writeStartElement( QStringLiteral( "text" ) );
        number( "x", x );
        number( "y", y );
        number( "font-size", sTextHeight );
        attribute( "font-family", plateFont().family() );
        attribute( "text-anchor", anchor );
        attribute( "fill", QStringLiteral( "#1a1a1a" ) );
        mWriter.writeCharacters( content );
        mWriter.writeEndElement();
      }

      QString finish()
      {
        mWriter.writeEndElement();
        return mText;
      }

    private:
      void attribute( const char *name, const QString &value ) { mWriter.writeAttribute( QLatin1String( name ), value ); }
      void number( const char *name, double value ) { attribute( name, QString::number( value, 'f', 3 ) ); }

      QString mText;
      QXmlStreamWriter mWriter;
    };
  }

  QString histogramSvg( const Histogram &histogram, const QSizeF &size )
  {
    if ( histogram.values.empty() || histogram.colors.size() != histogram.limits.size() + 1 )
      return QString();
    const auto [least, greatest] = std::minmax_element( histogram.values.begin(), histogram.values.end() );
    if ( *least == *greatest )
      return QString();

    const double margin = 4.0;
    const double base = size.height() - sBelow;
    const auto xOf = [&, lower = *least, upper = *greatest]( double value ) { return margin + ( value - lower ) / ( upper - lower ) * ( size.width() - 2 * margin ); };
    const std::vector<Bar> bars = barsOf( histogram );
    const double highest = std::max_element( bars.begin(), bars.end(), []( const Bar &one, const Bar &other ) { return one.density() < other.density(); } )->density();

    SvgPage page( size );
    for ( const Bar &bar : bars )
    {
      const double height = bar.density() / highest * ( base - sAbove );
      if ( bar.count > 0 )
        page.rectangle( xOf( bar.begin ), base - height, xOf( bar.end ) - xOf( bar.begin ), height, histogram.colors[bar.valueClass] );
    }
    page.line( margin, base, size.width() - margin, base );
    double freeFrom = 0.0;
    for ( const double limit : histogram.limits )
    {
      const double x = xOf( limit );
      if ( limit < *least || limit > *greatest )
        continue;
      page.line( x, base, x, base + 1.0 );
      const QString label = textLocale().toString( limit, 'f', histogram.decimals ).replace( QLatin1Char( '-' ), QChar( 0x2212 ) );
      const double halfWidth = 0.32 * sTextHeight * static_cast<double>( label.size() );
      if ( x - halfWidth < freeFrom )
        continue;
      page.text( x, base + 1.0 + sTextHeight, QStringLiteral( "middle" ), label );
      freeFrom = x + halfWidth;
    }
    if ( histogram.districtValue && *histogram.districtValue >= *least && *histogram.districtValue <= *greatest )
    {
      const double x = xOf( *histogram.districtValue );
      const bool toTheLeft = x > size.width() / 2;
      page.triangleDown( x, sAbove - 0.6 );
      page.text( toTheLeft ? x - 1.6 : x + 1.6, sAbove - 0.9, toTheLeft ? QStringLiteral( "end" ) : QStringLiteral( "start" ), QCoreApplication::translate( "Histogram", "District" ) );
    }
    return page.finish();
  }

}
