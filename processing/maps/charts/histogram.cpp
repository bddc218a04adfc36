#include "maps/charts/histogram.h"

#include "maps/charts/svgpage.h"
#include "maps/textlocale.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <optional>

namespace sozialraum
{

  namespace
  {
    //! Bars of about this many all together.
    constexpr double sBars = 18;
    constexpr double sTextHeight = SvgPage::textHeight;
    constexpr double sBelow = 4.5;   // mm, for the numbers
    constexpr double sAbove = 7.2;   // mm, for the heading and the mark of the district
    constexpr double sHeading = 2.4; // mm, its base line

    struct Bar
    {
      double begin;
      double end;
      std::size_t valueClass;
      int count;
      double density() const { return count / ( end - begin ); }
    };

    struct Axis
    {
      double begin;
      double end;
    };

    //! Where the axis ends before the greatest value: a few values far out would press all others into one bar.
    std::optional<double> clippedEnd( std::vector<double> values )
    {
      constexpr std::size_t fewest = 20;
      if ( values.size() < fewest )
        return std::nullopt;
      std::sort( values.begin(), values.end() );
      const double end = values[values.size() * 95 / 100];
      return values.back() - end > 1.5 * ( end - values.front() ) && end > values.front() ? std::optional( end ) : std::nullopt;
    }

    //! From the least value to the greatest, or to where it is clipped. Where a class begins at the greatest value, its bar needs room
    //! beyond.
    Axis axisOf( const Histogram &histogram )
    {
      const auto [least, greatest] = std::minmax_element( histogram.values.begin(), histogram.values.end() );
      if ( const std::optional<double> end = clippedEnd( histogram.values ) )
        return { *least, *end };
      const bool classBeginsAtTheEnd = !histogram.limits.empty() && histogram.limits.back() == *greatest;
      return { *least, classBeginsAtTheEnd ? *greatest + ( *greatest - *least ) / sBars : *greatest };
    }

    std::vector<Bar> barsOf( const Histogram &histogram, const Axis &axis )
    {
      std::vector<double> edges{ axis.begin };
      for ( const double limit : histogram.limits )
      {
        if ( limit > edges.back() && limit < axis.end )
          edges.push_back( limit );
      }
      edges.push_back( axis.end );

      const double width = ( axis.end - axis.begin ) / sBars;
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
        if ( value > axis.end )
          continue;
        // Closed below, open above, as the classes are; the last bar is closed.
        auto bar =
          std::upper_bound( bars.begin(), bars.end(), value, []( double v, const Bar &candidate ) { return v < candidate.begin; } );
        ++std::prev( bar )->count;
      }
      return bars;
    }
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
    const Axis axis = axisOf( histogram );
    const auto xOf = [&]( double value ) {
      return margin + ( value - axis.begin ) / ( axis.end - axis.begin ) * ( size.width() - 2 * margin );
    };
    const std::vector<Bar> bars = barsOf( histogram, axis );
    const double highest = std::max_element( bars.begin(), bars.end(), []( const Bar &one, const Bar &other ) {
      return one.density() < other.density();
    } )->density();

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
      if ( limit < axis.begin || limit > axis.end )
        continue;
      page.line( x, base, x, base + 1.0 );
      const QString label = signedText( limit, histogram.decimals );
      const double halfWidth = 0.32 * sTextHeight * static_cast<double>( label.size() );
      if ( x - halfWidth < freeFrom )
        continue;
      page.text( x, base + 1.0 + sTextHeight, SvgPage::Anchor::Middle, label );
      freeFrom = x + halfWidth;
    }
    page.text( margin, sHeading, SvgPage::Anchor::Start, QCoreApplication::translate( "Histogram", "Number of areas" ), true );
    const auto beyond =
      std::count_if( histogram.values.begin(), histogram.values.end(), [&axis]( double value ) { return value > axis.end; } );
    if ( beyond > 0 )
      page.text( size.width() - margin, sHeading, SvgPage::Anchor::End,
        QCoreApplication::translate( "Histogram", "above %1: %2, not shown" )
          .arg( signedText( axis.end, histogram.decimals ), textLocale().toString( static_cast<qlonglong>( beyond ) ) ) );
    if ( histogram.districtValue && *histogram.districtValue >= axis.begin && *histogram.districtValue <= axis.end )
    {
      const double x = xOf( *histogram.districtValue );
      const bool toTheLeft = x > size.width() / 2;
      page.triangleDown( x, sAbove - 0.6 );
      page.text( toTheLeft ? x - 1.6 : x + 1.6, sAbove - 0.9, toTheLeft ? SvgPage::Anchor::End : SvgPage::Anchor::Start,
        QCoreApplication::translate( "Histogram", "District" ) );
    }
    return page.finish();
  }

}
