#include "report/charts.h"

#include "text/periodtime.h"

#include <algorithm>
#include <cmath>
#include <ranges>

namespace sozialraum
{

  static constexpr double sUsualWidth = 100.0; // mm

  static Mark textMark( std::string role, MarkPoint place, std::string text, TextAnchor anchor = TextAnchor::Begin, double height = 3.2 )
  {
    return { MarkShape::Text, std::move( role ), { place }, height, std::move( text ), anchor };
  }

  static Mark lineMark( std::string role, std::vector<MarkPoint> points )
  {
    return { MarkShape::Line, std::move( role ), std::move( points ) };
  }

  //! Where values and periods come to lie.
  struct SeriesScale
  {
    double lowest = 0.0;
    double highest = 1.0;
    std::vector<double> periods = {}; //!< 0 … 1: where each lies between the first and the last
    int decimals = 0;                 //!< of lowest and highest
    double right = 84.0;              //!< where the last period lies

    static constexpr double left = 16, top = 6, bottom = 42;

    double along( std::size_t period ) const { return left + periods[period] * ( right - left ); }

    MarkPoint place( std::size_t period, double value ) const { return { along( period ), height( value ) }; }

    double height( double value ) const { return bottom - ( value - lowest ) / ( highest - lowest ) * ( bottom - top ); }
  };

  struct RoundStep
  {
    double size;
    int decimals;
  };

  //! 1, 2 or 5 times a power of ten, not below \a least. A figure of the data at the axis would be taken for that of the point beside it.
  static RoundStep roundStep( double least )
  {
    const auto power = static_cast<int>( std::floor( std::log10( least ) ) );
    const double ten = std::pow( 10.0, power );
    for ( const double factor : { 1.0, 2.0, 5.0 } )
    {
      if ( factor * ten >= least )
        return { factor * ten, std::max( -power, 0 ) };
    }
    return { 10.0 * ten, std::max( -power - 1, 0 ) };
  }

  static const std::vector<SeriesPoint> &periodsOf( const SeriesChart &chart )
  {
    return chart.area.size() >= chart.district.size() ? chart.area : chart.district;
  }

  static SeriesScale scaleOf( const SeriesChart &chart, double width )
  {
    std::vector<std::string> periods;
    std::ranges::transform( periodsOf( chart ), std::back_inserter( periods ), &SeriesPoint::period );
    SeriesScale scale{ 0.0, 0.0, placesInTime( periods ) };
    scale.right = width - SeriesScale::left;
    for ( const std::vector<SeriesPoint> *series : { &chart.area, &chart.district } )
    {
      for ( const SeriesPoint &point : *series )
      {
        scale.lowest = std::min( scale.lowest, point.value.value_or( 0.0 ) );
        scale.highest = std::max( scale.highest, point.value.value_or( 0.0 ) );
      }
    }
    if ( scale.lowest == scale.highest )
      scale.highest = scale.lowest + 1;
    const RoundStep step = roundStep( ( scale.highest - scale.lowest ) / 5 );
    scale.lowest = std::floor( scale.lowest / step.size ) * step.size;
    scale.highest = std::ceil( scale.highest / step.size ) * step.size;
    scale.decimals = step.decimals;
    return scale;
  }

  static void addSeries( Drawing &drawing, const std::vector<SeriesPoint> &series, const SeriesScale &scale, const std::string &role )
  {
    std::vector<MarkPoint> run;
    const auto endRun = [&] {
      if ( run.size() > 1 )
        drawing.marks.push_back( lineMark( role, run ) );
      run.clear();
    };
    for ( std::size_t i = 0; i < series.size(); ++i )
    {
      if ( !series[i].value || series[i].breakBefore )
        endRun();
      if ( !series[i].value )
        continue;
      run.push_back( scale.place( i, *series[i].value ) );
      drawing.marks.push_back( { MarkShape::Circle, role, { run.back() }, 0.8 } );
    }
    endRun();
  }

  //! Writes the last value of a series at its point, with its name.
  static void addEnd( Drawing &drawing, const std::vector<SeriesPoint> &series, const SeriesScale &scale, const std::string &text,
    int decimals, double shift, ReportLanguage language )
  {
    for ( std::size_t i = series.size(); i > 0; --i )
    {
      if ( !series[i - 1].value )
        continue;
      const MarkPoint place = scale.place( i - 1, *series[i - 1].value );
      drawing.marks.push_back(
        textMark( text, { place.x + 1.6, place.y + 1.1 + shift }, numberText( *series[i - 1].value, decimals, language ) ) );
      return;
    }
  }

  static std::optional<double> lastValue( const std::vector<SeriesPoint> &series )
  {
    for ( const SeriesPoint &point : std::views::reverse( series ) )
    {
      if ( point.value )
        return point.value;
    }
    return std::nullopt;
  }

  static std::string seriesDescription( const SeriesChart &chart, ReportLanguage language )
  {
    std::string text;
    for ( const SeriesPoint &point : chart.area )
    {
      text += ( text.empty() ? chart.areaName + ": " : "; " ) + point.period + " "
        + ( point.value ? measureText( *point.value, chart.decimals, chart.unit, language )
                        : ( language == ReportLanguage::German ? "keine Angabe" : "no figure" ) );
    }
    return text;
  }

  //! The first period and the last; on a drawing wider than usual each second, third … between, as far as they find room.
  static std::vector<std::size_t> namedPeriods( const std::vector<SeriesPoint> &periods, const SeriesScale &scale )
  {
    if ( periods.empty() )
      return {};
    const std::size_t last = periods.size() - 1;
    std::size_t letters = 0;
    for ( const SeriesPoint &point : periods )
      letters = std::max( letters, point.period.size() );
    const double room = 1.8 * static_cast<double>( letters ) + 4.0; // mm, of letters of 3.2 mm
    const auto fits = [&]( std::size_t step ) {
      std::size_t at = step;
      while ( at <= last && scale.along( at ) - scale.along( at - step ) >= room )
        at += step;
      return at == last + step;
    };
    std::size_t step = 1;
    const bool isWide = scale.right + SeriesScale::left > sUsualWidth;
    while ( step < last && !( isWide && fits( step ) ) )
      ++step;
    std::vector<std::size_t> named;
    for ( std::size_t i = 0; i <= last; i += step )
      named.push_back( i );
    return named;
  }

  Drawing seriesChart( const SeriesChart &chart, ReportLanguage language, double width )
  {
    Drawing drawing{ width, 52, chart.title, seriesDescription( chart, language ), {} };
    const SeriesScale scale = scaleOf( chart, width );
    drawing.marks.push_back( lineMark( "axis", { { SeriesScale::left, SeriesScale::bottom }, { scale.right, SeriesScale::bottom } } ) );
    drawing.marks.push_back( lineMark( "grid", { { SeriesScale::left, SeriesScale::top }, { scale.right, SeriesScale::top } } ) );
    for ( const double value : { scale.lowest, scale.highest } )
      drawing.marks.push_back( textMark( "axis-label", { SeriesScale::left - 2, scale.height( value ) + 1.1 },
        numberText( value, scale.decimals, language ), TextAnchor::End ) );
    const std::vector<SeriesPoint> &periods = periodsOf( chart );
    for ( const std::size_t i : namedPeriods( periods, scale ) )
      drawing.marks.push_back(
        textMark( "axis-label", { scale.along( i ), SeriesScale::bottom + 5 }, periods[i].period, TextAnchor::Middle ) );
    addSeries( drawing, chart.district, scale, "reference" );
    addSeries( drawing, chart.area, scale, "series" );
    // Two figures at nearly the same height would print on each other: the upper goes up, the lower down.
    const std::optional<double> area = lastValue( chart.area );
    const std::optional<double> district = lastValue( chart.district );
    double shift = 0.0;
    if ( area && district )
    {
      const double apart = std::fabs( scale.height( *area ) - scale.height( *district ) );
      shift = apart < 3.6 ? ( 3.6 - apart ) / 2 : 0.0;
    }
    const bool areaAbove = area && district && *area >= *district;
    addEnd( drawing, chart.district, scale, "reference-label", chart.decimals, areaAbove ? shift : -shift, language );
    addEnd( drawing, chart.area, scale, "series-label", chart.decimals, areaAbove ? -shift : shift, language );
    drawing.marks.push_back( { MarkShape::Circle, "series", { { SeriesScale::left, 50 } }, 0.8 } );
    drawing.marks.push_back( textMark( "series-label", { SeriesScale::left + 2, 51 }, chart.areaName ) );
    if ( !chart.district.empty() )
    {
      const double key = 0.6 * width;
      drawing.marks.push_back( { MarkShape::Circle, "reference", { { key, 50 } }, 0.8 } );
      drawing.marks.push_back( textMark( "reference-label", { key + 2, 51 }, chart.districtName ) );
    }
    return drawing;
  }

  //! 0 at the lowest, 0.5 at the district, 1 at the highest.
  static double spinePlace( const SpineRow &row, double value )
  {
    const double span = value < row.reference ? row.reference - row.lowest : row.highest - row.reference;
    return span > 0 ? std::clamp( 0.5 + ( value - row.reference ) / span / 2, 0.0, 1.0 ) : 0.5;
  }

  namespace
  {
    //! Of the bars of a spine chart.
    constexpr double spineWidth = 34;
    constexpr double spineHeight = 3;
  }

  Drawing spineLine( const SpineRow &row )
  {
    Drawing drawing{ spineWidth, spineHeight, row.label, row.text, {} };
    drawing.marks.push_back( { MarkShape::Box, "range", { { 0, 0.3 }, { spineWidth, spineHeight - 0.3 } } } );
    drawing.marks.push_back( lineMark( "reference", { { spineWidth / 2, 0 }, { spineWidth / 2, spineHeight } } ) );
    // At the ends the whole dot is seen.
    static constexpr double radius = 1.4;
    if ( row.value )
      drawing.marks.push_back( { MarkShape::Circle, "series",
        { { radius + spinePlace( row, *row.value ) * ( spineWidth - 2 * radius ), spineHeight / 2 } }, radius } );
    return drawing;
  }

  Drawing classLine( int classId, int classes, const std::string &role )
  {
    Drawing drawing{ spineWidth, spineHeight, {}, {}, {} };
    const double step = spineWidth / std::max( classes, 1 );
    for ( int i = 1; i <= classes; ++i )
      drawing.marks.push_back(
        { MarkShape::Box, i == classId ? role : "range", { { ( i - 1 ) * step + 0.2, 0.2 }, { i * step - 0.2, spineHeight - 0.2 } } } );
    return drawing;
  }

  Drawing spineChart( const std::string &title, const std::vector<SpineRow> &rows, ReportLanguage, double width )
  {
    static constexpr double rowHeight = 7;
    const double left = 0.46 * width; // for the names of indicators
    const double right = width - 20;
    Drawing drawing{ width, rowHeight * static_cast<double>( rows.size() ) + 2, title, {}, {} };
    for ( std::size_t i = 0; i < rows.size(); ++i )
    {
      const SpineRow &row = rows[i];
      const double middle = rowHeight * static_cast<double>( i ) + 4.5;
      drawing.description += ( i > 0 ? "; " : "" ) + row.label + ": " + row.text;
      drawing.marks.push_back( textMark( "label", { 0, middle + 1.1 }, row.label ) );
      drawing.marks.push_back( { MarkShape::Box, "range", { { left, middle - 1.2 }, { right, middle + 1.2 } } } );
      if ( row.value )
        drawing.marks.push_back(
          { MarkShape::Circle, "series", { { left + spinePlace( row, *row.value ) * ( right - left ), middle } }, 1.4 } );
      drawing.marks.push_back( textMark( "value-label", { width, middle + 1.1 }, row.text, TextAnchor::End ) );
    }
    if ( !rows.empty() )
      drawing.marks.push_back( lineMark( "reference", { { ( left + right ) / 2, 1.5 }, { ( left + right ) / 2, drawing.height - 1 } } ) );
    return drawing;
  }

  Drawing legendDrawing( const std::string &title, const std::vector<LegendRow> &rows, ReportLanguage language )
  {
    static constexpr double rowHeight = 6;
    Drawing drawing{ 70, rowHeight * static_cast<double>( rows.size() ), title, {}, {} };
    for ( std::size_t i = 0; i < rows.size(); ++i )
    {
      const double top = rowHeight * static_cast<double>( i );
      const std::string areas = numberText( static_cast<double>( rows[i].areas ), 0, language );
      drawing.description += ( i > 0 ? "; " : "" ) + rows[i].label + ": " + areas;
      drawing.marks.push_back( { MarkShape::Box, rows[i].role, { { 0, top + 1 }, { 8, top + 5 } } } );
      drawing.marks.push_back( textMark( "label", { 10, top + 4.1 }, rows[i].label ) );
      drawing.marks.push_back( textMark( "value-label", { 70, top + 4.1 }, areas, TextAnchor::End ) );
    }
    return drawing;
  }

}
