#include "report/measures.h"

#include "findings/disclosurecodes.h"
#include "finding.h"

#include <algorithm>
#include <cmath>

namespace sozialraum
{

  std::vector<ReportMeasure> readMeasures( const ListTable &list )
  {
    const auto needed = [&list]( const std::vector<std::string> &names ) {
      const std::optional<std::size_t> column = list.column( names );
      if ( !column )
        throw InputError( codes::measureColumnMissing, { names.front() } );
      return column;
    };
    const std::optional<std::size_t> area = needed( { "area", "area_key", "Sozialraum", "Planungsraum", "Gebiet", "Raum" } );
    const std::optional<std::size_t> measure = needed( { "measure", "Maßnahme", "Massnahme", "Maßnahmen" } );
    const std::optional<std::size_t> goal = list.column( { "goal", "Ziel", "Ziele" } );
    const std::optional<std::size_t> responsible = list.column( { "responsible", "verantwortlich", "Verantwortung", "zuständig" } );
    const std::optional<std::size_t> state = list.column( { "state", "Stand", "Umsetzungsstand", "Status" } );
    const std::optional<std::size_t> indicator = list.column( { "indicator", "Indikator" } );
    const std::optional<std::size_t> target = list.column( { "target", "Zielwert" } );
    std::vector<ReportMeasure> measures;
    for ( std::size_t i = 0; i < list.rows.size(); ++i )
    {
      const auto cell = [&]( const std::optional<std::size_t> &column ) { return column ? list.rows[i][*column] : std::string(); };
      ReportMeasure read{ cell( area ), cell( goal ), cell( measure ), cell( responsible ), cell( state ), cell( indicator ),
        cell( target ), list.sourceRows[i] };
      if ( read.measure.empty() && read.goal.empty() )
        continue;
      if ( read.indicator.empty() && !read.target.empty() )
        throw InputError( codes::measureTargetAlone, { std::to_string( read.sourceRow ) } );
      measures.push_back( std::move( read ) );
    }
    return measures;
  }

  int distanceDecimals( const TargetFact &fact )
  {
    return std::max( fact.decimals, fact.targetDecimals );
  }

  //! \a value with so many decimals in units of the last of \a wanted ones, which are as many or more.
  static long long unitsOf( double value, int decimals, int wanted )
  {
    return std::llround( static_cast<double>( shownUnits( value, decimals ) ) * std::pow( 10.0, wanted - decimals ) );
  }

  double distanceToTarget( const TargetFact &fact )
  {
    const int decimals = distanceDecimals( fact );
    const long long distance = unitsOf( fact.value, fact.decimals, decimals ) - unitsOf( fact.target, fact.targetDecimals, decimals );
    return static_cast<double>( distance ) / std::pow( 10.0, decimals );
  }

  std::optional<double> targetNumber( const std::string &typed, const std::string &unit, int &decimals )
  {
    std::string number = typed;
    for ( const std::string &sign : { unit, std::string( "%" ) } )
    {
      if ( !sign.empty() && number.ends_with( sign ) )
      {
        number.resize( number.size() - sign.size() );
        break;
      }
    }
    // "10 %" has a blank between them, "10 %" one that breaks no line.
    while ( number.ends_with( ' ' ) || number.ends_with( "\u00a0" ) || number.ends_with( "\u202f" ) )
      number.resize( number.size() - ( number.ends_with( ' ' ) ? 1 : number.ends_with( "\u00a0" ) ? 2 : 3 ) );
    const std::optional<double> value = listNumber( number );
    if ( !value || !std::isfinite( *value ) )
      return std::nullopt;
    const std::size_t mark = number.find_last_of( ",." );
    constexpr std::size_t most = 9;
    decimals = mark == std::string::npos ? 0 : static_cast<int>( std::min( number.size() - mark - 1, most ) );
    return value;
  }

  Sentence targetSentence( const TargetFact &fact, ReportLanguage language )
  {
    const bool isGerman = language == ReportLanguage::German;
    const int decimals = distanceDecimals( fact );
    const double distance = distanceToTarget( fact );
    const std::string amount = measureText( std::fabs( distance ), decimals, fact.unit == "%" ? "Prozentpunkte" : fact.unit, language );
    const std::string value = dativeMeasureText( fact.value, fact.decimals, fact.unit, language );
    const std::string target = measureText( fact.target, fact.targetDecimals, fact.unit, language );
    const std::string name = quoted( fact.indicator, language );
    const bool isReached = distance == 0 || ( distance > 0 ) == ( fact.polarity == IndicatorPolarity::HigherIsBetter );
    const bool isJudged = fact.polarity != IndicatorPolarity::Neutral;
    if ( isGerman )
    {
      std::string text = "Zielwert für den Indikator " + name + " ist " + target + "; " + fact.period + " liegt der Wert bei " + value;
      const bool isOne = shownUnits( std::fabs( distance ), decimals ) == shownUnits( 1.0, decimals );
      text +=
        distance == 0 ? " und entspricht ihm" : ( isOne ? ", das ist " : ", das sind " ) + amount + ( distance > 0 ? " mehr" : " weniger" );
      return { 12, text + ( isJudged ? isReached ? "; der Zielwert ist erreicht." : "; der Zielwert ist nicht erreicht." : "." ) };
    }
    std::string text = "The target of the indicator " + name + " is " + target + "; in " + fact.period + " the value is "
      + measureText( fact.value, fact.decimals, fact.unit, language );
    text += distance == 0 ? ", the same" : distance > 0 ? ", " + amount + " more" : ", " + amount + " less";
    return { 12, text + ( isJudged ? isReached ? "; the target is reached." : "; the target is not reached." : "." ) };
  }

}
