#include "maps/charts/charts.h"

#include "maps/charts/svgpage.h"
#include "maps/textlocale.h"
#include "text/periodtime.h"

#include <QCoreApplication>
#include <QPolygonF>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace sozialraum
{

  namespace
  {
    using Anchor = SvgPage::Anchor;

    constexpr double sLetters = SvgPage::textHeight;
    constexpr double sMargin = 2.0; // mm

    const std::array<QColor, 4> sColors{ QColor( 37, 52, 148 ), QColor( 217, 95, 2 ), QColor( 65, 182, 196 ), QColor( 77, 77, 77 ) };
    const QColor sGrid( 217, 217, 217 );

    QString number( double value, int decimals )
    {
      return textLocale().toString( value, 'f', decimals ).replace( QLatin1Char( '-' ), QChar( 0x2212 ) );
    }

    //! 1, 2 or 5 times a power of ten, so that about \a parts of them make \a range.
    double roundStep( double range, int parts )
    {
      const double raw = range / parts;
      const double power = std::pow( 10.0, std::floor( std::log10( raw ) ) );
      const double factor = raw / power;
      return power * ( factor <= 1 ? 1 : factor <= 2 ? 2 : factor <= 5 ? 5 : 10 );
    }

    struct Range
    {
      double least = 0.0;
      double greatest = 0.0;
      bool hasValue = false;

      void include( double value )
      {
        if ( !std::isfinite( value ) )
          return;
        least = hasValue ? std::min( least, value ) : value;
        greatest = hasValue ? std::max( greatest, value ) : value;
        hasValue = true;
      }
    };

    //! Whether as many values as captions are there.
    bool isComplete( const QStringList &captions, const std::vector<double> &values )
    {
      return static_cast<std::size_t>( captions.size() ) == values.size();
    }

    double widest( const QStringList &texts )
    {
      double width = 0.0;
      for ( const QString &text : texts )
        width = std::max( width, SvgPage::widthOf( text ) );
      return width;
    }
  }

  QString barChartSvg( const BarChart &chart, const QSizeF &size )
  {
    Range range;
    range.include( 0.0 );
    for ( const double value : chart.values )
      range.include( value );
    if ( !isComplete( chart.captions, chart.values ) || range.least == range.greatest )
      return QString();

    SvgPage page( size );
    const double left = std::min( widest( chart.captions ) + sMargin, size.width() / 2 );
    const double right = size.width() - SvgPage::widthOf( number( range.greatest, chart.decimals ) ) - sMargin;
    const double row = size.height() / static_cast<double>( chart.values.size() );
    const auto xOf = [&]( double value ) { return left + ( value - range.least ) / ( range.greatest - range.least ) * ( right - left ); };
    for ( std::size_t i = 0; i < chart.values.size(); ++i )
    {
      const double middle = ( static_cast<double>( i ) + 0.5 ) * row;
      const double base = middle + 0.35 * sLetters;
      page.text( left - 1.0, base, Anchor::End, chart.captions.at( static_cast<int>( i ) ) );
      const double value = chart.values[i];
      if ( !std::isfinite( value ) )
        continue;
      const double end = xOf( value );
      page.rectangle( std::min( xOf( 0.0 ), end ), middle - 0.35 * row, std::abs( end - xOf( 0.0 ) ), 0.7 * row, sColors[0] );
      page.text( std::max( end, xOf( 0.0 ) ) + 1.0, base, Anchor::Start, number( value, chart.decimals ) );
    }
    page.line( xOf( 0.0 ), 0.0, xOf( 0.0 ), size.height() );
    return page.finish();
  }

  QString lineChartSvg( const LineChart &chart, const QSizeF &size )
  {
    Range range;
    for ( const LineChart::Series &series : chart.series )
    {
      if ( !isComplete( chart.captions, series.values ) )
        return QString();
      for ( const double value : series.values )
        range.include( value );
    }
    if ( !range.hasValue || chart.captions.size() < 2 || chart.series.size() > sColors.size() )
      return QString();

    const double step =
      roundStep( range.greatest > range.least ? range.greatest - range.least : std::max( std::abs( range.greatest ), 1.0 ), 3 );
    // So many that no two numbers of the axis look the same.
    const int decimals = std::max( chart.decimals, static_cast<int>( std::ceil( -std::log10( step ) - 1e-9 ) ) );
    const double bottom = std::floor( range.least / step ) * step;
    const double top = std::max( bottom + step, std::ceil( range.greatest / step ) * step );
    const double left = std::max( SvgPage::widthOf( number( top, decimals ) ), SvgPage::widthOf( number( bottom, decimals ) ) ) + sMargin;
    const double right = size.width() - 6.0;
    const double base = size.height() - sLetters - 2.0;
    const double roof = sLetters + 2.0;
    const auto yOf = [&]( double value ) { return base - ( value - bottom ) / ( top - bottom ) * ( base - roof ); };
    std::vector<std::string> periods;
    for ( const QString &caption : chart.captions )
      periods.push_back( caption.toStdString() );
    const std::vector<double> places = placesInTime( periods );
    const auto xOf = [&]( std::size_t i ) { return left + places[i] * ( right - left ); };

    SvgPage page( size );
    for ( double value = bottom; value < top + step / 2; value += step )
    {
      page.line( left, yOf( value ), right, yOf( value ), sGrid );
      page.text( left - 1.0, yOf( value ) + 0.35 * sLetters, Anchor::End, number( value, decimals ) );
    }
    // The last is always named: the figure that is read first stands there.
    const double freeUntil = size.width() - SvgPage::widthOf( chart.captions.last() ) - 1.0;
    page.text( size.width(), size.height() - 0.8, Anchor::End, chart.captions.last() );
    double freeFrom = 0.0;
    for ( std::size_t i = 0; i + 1 < places.size(); ++i )
    {
      const QString &caption = chart.captions.at( static_cast<int>( i ) );
      const double half = SvgPage::widthOf( caption ) / 2;
      if ( xOf( i ) - half < freeFrom || xOf( i ) + half > freeUntil )
        continue;
      page.text( xOf( i ), size.height() - 0.8, Anchor::Middle, caption );
      freeFrom = xOf( i ) + half + 1.0;
    }
    double legend = left;
    for ( std::size_t s = 0; s < chart.series.size(); ++s )
    {
      const LineChart::Series &series = chart.series[s];
      const bool dashed = s % 2 == 1;
      QPolygonF stretch;
      for ( std::size_t i = 0; i < series.values.size(); ++i )
      {
        if ( std::isfinite( series.values[i] ) )
        {
          stretch << QPointF( xOf( i ), yOf( series.values[i] ) );
          page.dot( stretch.last().x(), stretch.last().y(), 0.7, sColors[s] );
        }
        if ( !std::isfinite( series.values[i] ) || i + 1 == series.values.size() )
        {
          if ( stretch.size() > 1 )
            page.polyline( stretch, sColors[s], 0.5, dashed );
          stretch.clear();
        }
      }
      page.line( legend, 0.7 * sLetters, legend + 4.0, 0.7 * sLetters, sColors[s], 0.5, dashed );
      page.text( legend + 5.0, sLetters, Anchor::Start, series.name );
      legend += 8.0 + SvgPage::widthOf( series.name );
    }
    return page.finish();
  }

  QString radarChartSvg( const RadarChart &chart, const QSizeF &size )
  {
    if ( chart.captions.size() < 3 || chart.profiles.empty() || chart.profiles.size() > 2 )
      return QString();
    for ( const RadarChart::Profile &profile : chart.profiles )
    {
      const bool isWithin =
        std::all_of( profile.values.begin(), profile.values.end(), []( double value ) { return value >= 0.0 && value <= 1.0; } );
      if ( !isComplete( chart.captions, profile.values ) || !isWithin )
        return QString();
    }
    const QPointF centre( size.width() / 2, ( size.height() + sLetters ) / 2 );
    const double radius =
      std::min( size.width() / 2 - std::min( widest( chart.captions ), size.width() / 4 ), ( size.height() - 4 * sLetters ) / 2 );
    const auto pointAt = [&]( int spoke, double value ) {
      const double angle = 2 * std::numbers::pi * spoke / static_cast<double>( chart.captions.size() );
      return centre + QPointF( std::sin( angle ), -std::cos( angle ) ) * value * radius;
    };
    const auto ring = [&]( const auto &valueOf ) {
      QPolygonF points;
      for ( int spoke = 0; spoke <= chart.captions.size(); ++spoke )
        points << pointAt( spoke, valueOf( static_cast<std::size_t>( spoke % chart.captions.size() ) ) );
      return points;
    };

    SvgPage page( size );
    for ( const double part : { 0.25, 0.5, 0.75, 1.0 } )
      page.polyline( ring( [part]( std::size_t ) { return part; } ), sGrid, 0.2 );
    for ( int spoke = 0; spoke < chart.captions.size(); ++spoke )
    {
      const QPointF end = pointAt( spoke, 1.0 );
      page.line( centre.x(), centre.y(), end.x(), end.y(), sGrid );
      const QPointF place = pointAt( spoke, 1.0 + 1.2 / std::max( radius, 1.0 ) );
      const double side = end.x() - centre.x();
      const Anchor anchor = std::abs( side ) < 0.1 ? Anchor::Middle : side > 0 ? Anchor::Start : Anchor::End;
      const double fall = ( end.y() - centre.y() ) / std::max( radius, 1.0 );
      page.text( place.x(), place.y() + ( 0.35 + 0.5 * fall ) * sLetters, anchor, chart.captions.at( spoke ) );
    }
    double legend = 0.0;
    for ( std::size_t p = 0; p < chart.profiles.size(); ++p )
    {
      const RadarChart::Profile &profile = chart.profiles[p];
      page.polyline( ring( [&profile]( std::size_t spoke ) { return profile.values[spoke]; } ), sColors[p], 0.5, p == 1 );
      page.line( legend, 0.7 * sLetters, legend + 4.0, 0.7 * sLetters, sColors[p], 0.5, p == 1 );
      page.text( legend + 5.0, sLetters, Anchor::Start, profile.name );
      legend += 8.0 + SvgPage::widthOf( profile.name );
    }
    return page.finish();
  }

}
