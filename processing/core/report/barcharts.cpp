#include "report/barcharts.h"

#include <algorithm>
#include <cmath>

namespace sozialraum
{

  static Mark textMark( std::string role, MarkPoint place, std::string text, TextAnchor anchor = TextAnchor::Begin )
  {
    return { MarkShape::Text, std::move( role ), { place }, 2.8, std::move( text ), anchor };
  }

  namespace
  {
    //! Where values lie beside their names; room for their texts is left on both sides of the bars.
    struct BarScale
    {
      double lowest = 0.0;
      double highest = 0.0;
      double left = 42.0; //!< where names end
      double right = 88.0;

      static constexpr double belowZero = 11;

      double place( double value ) const
      {
        const double begin = lowest < 0.0 ? left + belowZero : left;
        return highest > lowest ? begin + ( value - lowest ) / ( highest - lowest ) * ( right - begin ) : begin;
      }
    };
  }

  static BarScale scaleOf( const std::vector<BarRow> &rows, const BarReference &reference, double width )
  {
    BarScale scale{ std::min( 0.0, reference.value.value_or( 0.0 ) ), std::max( 0.0, reference.value.value_or( 0.0 ) ) };
    scale.right = width - 12.0; // for the text of the longest bar
    for ( const BarRow &row : rows )
    {
      scale.lowest = std::min( scale.lowest, row.value.value_or( 0.0 ) );
      scale.highest = std::max( scale.highest, row.value.value_or( 0.0 ) );
    }
    return scale;
  }

  Drawing valueBars( const std::string &title, const std::vector<BarRow> &rows, const BarReference &reference, double width )
  {
    static constexpr double rowHeight = 5;
    const double head = reference.value ? 5 : 1;
    Drawing drawing{ width, head + rowHeight * static_cast<double>( rows.size() ) + 1, title, reference.text, {} };
    const BarScale scale = scaleOf( rows, reference, width );
    for ( std::size_t i = 0; i < rows.size(); ++i )
    {
      const BarRow &row = rows[i];
      const double middle = head + rowHeight * ( static_cast<double>( i ) + 0.5 );
      drawing.description += ( drawing.description.empty() ? "" : "; " ) + row.label + ": " + row.text;
      drawing.marks.push_back( textMark( "label", { 0, middle + 1 }, row.label ) );
      const double zero = scale.place( 0.0 );
      const double end = scale.place( row.value.value_or( 0.0 ) );
      if ( row.value && end != zero )
        drawing.marks.push_back(
          { MarkShape::Box, "bar", { { std::min( zero, end ), middle - 1.7 }, { std::max( zero, end ), middle + 1.7 } } } );
      const bool isLoss = end < zero;
      drawing.marks.push_back(
        textMark( "value-label", { isLoss ? end - 1 : end + 1, middle + 1 }, row.text, isLoss ? TextAnchor::End : TextAnchor::Begin ) );
    }
    if ( rows.empty() )
      return drawing;
    const double foot = drawing.height - 1;
    drawing.marks.push_back( { MarkShape::Line, "axis", { { scale.place( 0.0 ), head }, { scale.place( 0.0 ), foot } } } );
    if ( reference.value )
    {
      const double place = scale.place( *reference.value );
      drawing.marks.push_back( { MarkShape::Line, "reference", { { place, head - 0.6 }, { place, foot } } } );
      drawing.marks.push_back( textMark( "reference-label", { place, head - 1.4 }, reference.text, TextAnchor::Middle ) );
    }
    return drawing;
  }

  std::vector<PyramidRow> fiveYearGroups( const std::vector<double> &men, const std::vector<double> &women )
  {
    static constexpr int openFrom = 90;
    std::vector<PyramidRow> rows;
    for ( int begin = 0; begin <= openFrom; begin += 5 )
    {
      const bool isOpen = begin == openFrom;
      rows.push_back( { isOpen ? std::to_string( begin ) + "+" : std::to_string( begin ) + "–" + std::to_string( begin + 4 ) } );
    }
    const auto add = [&]( const std::vector<double> &ages, double PyramidRow::*sex ) {
      for ( std::size_t age = 0; age < ages.size(); ++age )
        rows[std::min( age / 5, rows.size() - 1 )].*sex += ages[age];
    };
    add( men, &PyramidRow::men );
    add( women, &PyramidRow::women );
    return rows;
  }

  //! The greatest of 1, 2 or 5 times a power of ten that is not above \a value, which is above 0.
  static double roundWithin( double value )
  {
    const double power = std::pow( 10.0, std::floor( std::log10( value ) ) );
    for ( const double factor : { 5.0, 2.0, 1.0 } )
    {
      if ( factor * power <= value )
        return factor * power;
    }
    return power;
  }

  Drawing populationPyramid( const std::string &title, const std::vector<PyramidRow> &rows, ReportLanguage language, double width )
  {
    static constexpr double rowHeight = 3.2, head = 5, gap = 12;
    const double wing = ( width - gap ) / 2;
    Drawing drawing{ width, head + rowHeight * static_cast<double>( rows.size() ) + 6, title, {}, {} };
    double greatest = 0.0;
    double men = 0.0;
    double women = 0.0;
    for ( const PyramidRow &row : rows )
    {
      greatest = std::max( { greatest, row.men, row.women } );
      men += row.men;
      women += row.women;
    }
    if ( greatest <= 0.0 )
      return drawing;
    const bool isGerman = language == ReportLanguage::German;
    const std::string menText = ( isGerman ? "Männer: " : "Men: " ) + numberText( men, 0, language );
    const std::string womenText = ( isGerman ? "Frauen: " : "Women: " ) + numberText( women, 0, language );
    drawing.description = menText + "; " + womenText;
    const double foot = head + rowHeight * static_cast<double>( rows.size() );
    const double perPerson = wing / ( greatest * 1.05 );
    const double step = roundWithin( greatest );
    for ( const double value : { 0.0, step } )
    {
      for ( const double side : { -1.0, 1.0 } )
      {
        const double x = width / 2 + side * ( gap / 2 + value * perPerson );
        drawing.marks.push_back( { MarkShape::Line, value > 0.0 ? "grid" : "axis", { { x, head }, { x, foot } } } );
        drawing.marks.push_back( textMark( "axis-label", { x, foot + 4 }, numberText( value, 0, language ), TextAnchor::Middle ) );
      }
    }
    drawing.marks.push_back( textMark( "label", { width / 2 - gap / 2 - wing / 2, 3 }, menText, TextAnchor::Middle ) );
    drawing.marks.push_back( textMark( "label", { width / 2 + gap / 2 + wing / 2, 3 }, womenText, TextAnchor::Middle ) );
    for ( std::size_t i = 0; i < rows.size(); ++i )
    {
      const double top = foot - rowHeight * static_cast<double>( i + 1 ) + 0.2;
      const double bottom = top + rowHeight - 0.4;
      const double left = width / 2 - gap / 2;
      const double right = width / 2 + gap / 2;
      drawing.marks.push_back( { MarkShape::Box, "men", { { left - rows[i].men * perPerson, top }, { left, bottom } } } );
      drawing.marks.push_back( { MarkShape::Box, "women", { { right, top }, { right + rows[i].women * perPerson, bottom } } } );
      drawing.marks.push_back( textMark( "age-label", { width / 2, bottom - 0.4 }, rows[i].ages, TextAnchor::Middle ) );
    }
    return drawing;
  }

}
