#include "report/sentences.h"

#include "indicators/smallarearates.h"
#include "text/digits.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>

namespace sozialraum
{

  static bool isGerman( ReportLanguage language )
  {
    return language == ReportLanguage::German;
  }

  //! "In Crimmitschau liegt für den Indikator „Wohngeldquote“ 2023 …": how sentences without a value begin.
  static std::string withoutValue( const Fact &fact, std::string_view german, std::string_view english, ReportLanguage language )
  {
    const std::string name = quoted( fact.indicator, language );
    if ( isGerman( language ) )
      return placeText( fact.area, language ) + " liegt für den Indikator " + name + " " + fact.period + " " + std::string( german ) + ".";
    return placeText( fact.area, language ) + " there is " + std::string( english ) + " for the indicator " + name + " in " + fact.period
      + ".";
  }

  static Sentence sentenceWithoutValue( const Fact &fact, ReportLanguage language )
  {
    switch ( fact.status )
    {
      case ObservationStatus::Secret:
      case ObservationStatus::Suppressed:
        return { 1,
          withoutValue(
            fact, "keine veröffentlichbare Angabe vor (Geheimhaltung)", "no figure that may be published (confidential)", language ) };
      case ObservationStatus::Later:
        return { 2, withoutValue( fact, "kein Wert vor (Angabe fällt später an)", "no value (it will be published later)", language ) };
      case ObservationStatus::Blocked:
        return { 2, withoutValue( fact, "kein Wert vor (Aussage nicht sinnvoll)", "no value (a statement makes no sense)", language ) };
      case ObservationStatus::NoTerritory:
        return { 2, withoutValue( fact, "kein Wert vor (Gebiet bestand nicht)", "no value (the area did not exist)", language ) };
      default:
        return { 2, withoutValue( fact, "kein Wert vor", "no value", language ) };
    }
  }

  //! The 95 % interval of the value, in its unit; nothing where counts are unknown or no statistics of chance holds for the quotient.
  static std::optional<Interval> intervalOf( const Fact &fact, const FactValue &value )
  {
    if ( !value.cases || !value.people || *value.people <= 0 )
      return std::nullopt;
    Interval interval;
    if ( fact.kind == QuotientKind::Share )
    {
      interval = wilsonInterval( *value.cases, *value.people );
      return Interval{ fact.factor * interval.lower, fact.factor * interval.upper };
    }
    if ( fact.kind != QuotientKind::Rate )
      return std::nullopt;
    interval = poissonInterval( *value.cases );
    return Interval{ fact.factor * interval.lower / *value.people, fact.factor * interval.upper / *value.people };
  }

  //! Which word a distance gets: 0 about the same, 1 somewhat, 2 clearly, 3 far. Whole numbers of the last shown decimal, so nothing is
  //! noise.
  static int distanceStep( const Fact &fact, long long value, long long reference, const SentenceLimits &limits )
  {
    const long long distance = std::llabs( value - reference );
    if ( fact.scale == DistanceScale::Points )
    {
      const long long one = shownUnits( 1.0, fact.decimals );
      if ( distance < limits.pointsAboutSame * one )
        return 0;
      return distance < limits.pointsClearly * one ? 1 : ( distance <= limits.pointsFar * one ? 2 : 3 );
    }
    const long long hundredth = std::llabs( reference );
    if ( distance == 0 || distance * 100 < limits.aboutSame * hundredth )
      return 0;
    return distance * 100 < limits.clearly * hundredth ? 1 : ( distance * 100 <= limits.far * hundredth ? 2 : 3 );
  }

  static std::string comparedWithDistrict( const Fact &fact, const SentenceLimits &limits, ReportLanguage language )
  {
    const std::string value = dativeMeasureText( fact.value->value, fact.decimals, fact.unit, language );
    const std::string reference = measureText( *fact.reference, fact.decimals, fact.unit, language );
    const long long valueUnits = shownUnits( fact.value->value, fact.decimals );
    const long long referenceUnits = shownUnits( *fact.reference, fact.decimals );
    const int step = distanceStep( fact, valueUnits, referenceUnits, limits );
    const bool above = valueUnits > referenceUnits;
    if ( valueUnits == referenceUnits )
      return isGerman( language ) ? " bei " + value + " und entspricht dem Wert des Landkreises."
                                  : value + ", the same as the value of the district.";
    if ( isGerman( language ) )
    {
      static constexpr std::array<std::string_view, 4> words{ "", "etwas ", "deutlich ", "weit " };
      if ( step == 0 )
        return " bei " + value + " und entspricht etwa dem Wert des Landkreises (" + reference + ").";
      return " mit " + value + " " + std::string( words[static_cast<std::size_t>( step )] ) + ( above ? "über" : "unter" )
        + " dem Wert des Landkreises (" + reference + ").";
    }
    static constexpr std::array<std::string_view, 4> words{ "", "somewhat ", "clearly ", "far " };
    if ( step == 0 )
      return value + ", about the value of the district (" + reference + ").";
    return value + ", " + std::string( words[static_cast<std::size_t>( step )] ) + ( above ? "above" : "below" )
      + " the value of the district (" + reference + ").";
  }

  static std::string valueBegin( const Fact &fact, ReportLanguage language )
  {
    const std::string name = quoted( fact.indicator, language );
    if ( isGerman( language ) )
      return placeText( fact.area, language ) + " liegt der Wert des Indikators " + name + " " + fact.period;
    return placeText( fact.area, language ) + " the value of the indicator " + name + " in " + fact.period + " is ";
  }

  static Sentence classSentence( const Fact &fact, ReportLanguage language )
  {
    const std::string begin = valueBegin( fact, language );
    const std::string label = quoted( fact.classLabel, language );
    return { 6, isGerman( language ) ? begin + " in der Klasse " + label + "." : begin + "in the class " + label + "." };
  }

  //! Rule 3: too few for a rate.
  static bool isTooSmall( const FactValue &value, const SentenceLimits &limits )
  {
    return ( value.people && *value.people < limits.fewestPeople ) || ( value.cases && *value.cases < limits.fewestCases );
  }

  //! Rules 3 and 4: what few people allow to be said; nothing where they are many, or unknown.
  static std::optional<Sentence> smallNumberSentence( const Fact &fact, const SentenceLimits &limits, ReportLanguage language )
  {
    const FactValue &value = *fact.value;
    if ( isTooSmall( value, limits ) )
      return Sentence{ 3, withoutValue( fact, "keine Quote vor (zu wenige Fälle)", "no rate (too few cases)", language ) };
    if ( !value.people || *value.people >= limits.uncertainBelow )
      return std::nullopt;
    const std::string text = dativeMeasureText( value.value, fact.decimals, fact.unit, language );
    const std::string people = numberText( *value.people, 0, language );
    if ( isGerman( language ) )
      return Sentence{ 4,
        valueBegin( fact, language ) + " bei (" + text + "); er ist nur eingeschränkt aussagekräftig, weil er sich auf " + people
          + " Personen bezieht." };
    return Sentence{ 4, valueBegin( fact, language ) + "(" + text + "); it says little because it refers to " + people + " persons." };
  }

  Sentence levelSentence( const Fact &fact, const SentenceLimits &limits, ReportLanguage language )
  {
    if ( !fact.value )
      return !fact.classLabel.empty() ? classSentence( fact, language ) : sentenceWithoutValue( fact, language );
    if ( const std::optional<Sentence> small = smallNumberSentence( fact, limits, language ) )
      return *small;
    const std::string value = dativeMeasureText( fact.value->value, fact.decimals, fact.unit, language );
    if ( !fact.reference )
      return { 6, valueBegin( fact, language ) + ( isGerman( language ) ? " bei " : "" ) + value + "." };
    const std::optional<Interval> interval = intervalOf( fact, *fact.value );
    if ( interval && *fact.reference >= interval->lower && *fact.reference <= interval->upper )
    {
      if ( shownUnits( fact.value->value, fact.decimals ) == shownUnits( *fact.reference, fact.decimals ) )
        return { 5, valueBegin( fact, language ) + comparedWithDistrict( fact, limits, language ) };
      const std::string reference = measureText( *fact.reference, fact.decimals, fact.unit, language );
      return { 5,
        valueBegin( fact, language )
          + ( isGerman( language ) ? " bei " + value + " und unterscheidet sich nicht deutlich vom Landkreis (" + reference + ")."
                                   : value + " and does not differ clearly from the district (" + reference + ")." ) };
    }
    return { 6, valueBegin( fact, language ) + comparedWithDistrict( fact, limits, language ) };
  }

  //! Half of the width of the 95 % interval of a difference; 0 where counts are unknown.
  static double halfWidthOfDifference( const Fact &fact, const FactValue &left, const FactValue &right )
  {
    const std::optional<Interval> first = intervalOf( fact, left );
    const std::optional<Interval> second = intervalOf( fact, right );
    return first && second ? std::hypot( ( first->upper - first->lower ) / 2, ( second->upper - second->lower ) / 2 ) : 0.0;
  }

  static std::string changeText( const Fact &fact, const FactValue &first, ReportLanguage language )
  {
    const long long difference = std::llabs( shownUnits( fact.value->value, fact.decimals ) - shownUnits( first.value, fact.decimals ) );
    const double amount = static_cast<double>( difference ) / std::pow( 10.0, fact.decimals );
    if ( fact.unit == "%" )
      return measureText( amount, fact.decimals, "Prozentpunkte", language );
    return measureText( amount, fact.decimals, fact.unit, language );
  }

  //! Whether the values only rose, or only fell, as they are shown.
  static bool isSteady( const Fact &fact, std::size_t from, const SentenceLimits &limits )
  {
    std::vector<long long> shown;
    if ( std::any_of( fact.earlier.begin() + static_cast<std::ptrdiff_t>( from ), fact.earlier.end(),
           [&limits]( const FactValue &value ) { return isTooSmall( value, limits ); } ) )
      return false;
    for ( std::size_t i = from; i < fact.earlier.size(); ++i )
      shown.push_back( shownUnits( fact.earlier[i].value, fact.decimals ) );
    shown.push_back( shownUnits( fact.value->value, fact.decimals ) );
    if ( shown.size() < limits.steadyPeriods )
      return false;
    for ( std::size_t i = 1; i < shown.size(); ++i )
    {
      if ( shown[i] == shown[i - 1] || ( shown[i] > shown[i - 1] ) != ( shown[1] > shown[0] ) )
        return false;
    }
    return true;
  }

  //! Whether each period is a year and the next one follows it.
  static bool areYearsInARow( const Fact &fact, std::size_t from )
  {
    std::vector<int> years;
    const auto add = [&years]( const std::string &period ) {
      int year = 0;
      const bool isYear = period.size() == 4 && std::all_of( period.begin(), period.end(), isDigit );
      if ( isYear )
        std::from_chars( period.data(), period.data() + period.size(), year );
      years.push_back( year );
    };
    for ( std::size_t i = from; i < fact.earlier.size(); ++i )
      add( fact.earlier[i].period );
    add( fact.period );
    for ( std::size_t i = 1; i < years.size(); ++i )
    {
      if ( years[i - 1] == 0 || years[i] != years[i - 1] + 1 )
        return false;
    }
    return true;
  }

  Sentence trendSentence( const Fact &fact, const SentenceLimits &limits, ReportLanguage language )
  {
    // A change would tell the rate that the sentence before it does not say.
    if ( !fact.value || fact.earlier.empty() || isTooSmall( *fact.value, limits ) )
      return {};
    std::size_t from = fact.earlier.size();
    std::string reason = fact.breakBefore;
    while ( from > 0 && reason.empty() )
      reason = fact.earlier[--from].breakBefore;
    if ( from == fact.earlier.size() )
    {
      const std::string &period = fact.earlier.back().period;
      return { 8,
        isGerman( language ) ? "Ein Vergleich mit " + period + " ist wegen des Umbruchs „" + reason + "“ nicht möglich."
                             : "A comparison with " + period + " is not possible because of the break “" + reason + "”." };
    }
    while ( from < fact.earlier.size() && isTooSmall( fact.earlier[from], limits ) )
      ++from;
    if ( from == fact.earlier.size() )
      return {};
    const FactValue &first = fact.earlier[from];
    const double difference = fact.value->value - first.value;
    const long long shown = shownUnits( fact.value->value, fact.decimals ) - shownUnits( first.value, fact.decimals );
    const std::string then = measureText( first.value, fact.decimals, fact.unit, language );
    const std::string before = " (" + first.period + ": " + then + ")";
    if ( shown != 0 && std::fabs( difference ) < halfWidthOfDifference( fact, first, *fact.value ) )
      return { 7,
        isGerman( language )
          ? "Die Veränderung seit " + first.period + " (" + then + ") ist nicht größer, als durch Zufall zu erwarten ist."
          : "The change since " + first.period + " (" + then + ") is not larger than chance may bring." };
    if ( shown == 0 )
      return { 7, ( isGerman( language ) ? "Er ist nahezu unverändert" : "It is nearly unchanged" ) + before + "." };
    const bool steady = isSteady( fact, from, limits );
    std::string change = changeText( fact, first, language );
    if ( fact.kind == QuotientKind::Unsaid && fact.decimals == 0 && first.value >= limits.baseOfPercent )
      change += " (" + measureText( std::fabs( difference ) / first.value * 100, 1, "%", language ) + ")";
    const bool isRise = shown > 0;
    const bool inYears = areYearsInARow( fact, from );
    if ( isGerman( language ) )
    {
      const std::string way = isRise ? "gestiegen" : "gesunken";
      if ( steady )
        return { 7,
          std::string( "Er ist " ) + ( inYears ? "in jedem Jahr " : "stetig " ) + way + ", zusammen um " + change + before + "." };
      return { 7, "Er ist um " + change + " " + way + before + "." };
    }
    const std::string way = std::string( "It " ) + ( isRise ? "rose" : "fell" );
    if ( steady )
      return { 7, way + ( inYears ? " in each year" : " steadily" ) + ", in all by " + change + before + "." };
    return { 7, way + " by " + change + before + "." };
  }

  Sentence groupSentence( std::string_view area, std::string_view group, ReportLanguage language )
  {
    const std::string name = quoted( group, language );
    if ( isGerman( language ) )
      return { 9, subjectText( area, language ) + " gehört zur Gruppe " + name + ". Die Einstufung ist relativ zu den übrigen Gebieten." };
    return { 9, subjectText( area, language ) + " belongs to the group " + name + ". This is relative to the other areas." };
  }

  double supplyCoverage( const SupplyFact &fact )
  {
    return static_cast<double>( shownUnits( fact.places, 0 ) ) / static_cast<double>( shownUnits( fact.demand, 0 ) ) * 100.0;
  }

  Sentence supplySentence( const SupplyFact &fact, ReportLanguage language )
  {
    const long long places = shownUnits( fact.places, 0 );
    const long long demand = shownUnits( fact.demand, 0 );
    const long long missing = std::llabs( demand - places );
    const std::string have = numberText( fact.places, 0, language );
    const std::string need = numberText( fact.demand, 0, language );
    const std::string difference = numberText( static_cast<double>( missing ), 0, language );
    const std::string rate = demand > 0 ? measureText( supplyCoverage( fact ), 1, "%", language ) : std::string();
    if ( isGerman( language ) )
    {
      // The dative of the rules is a plural: one child and none are said beside it.
      std::string text = demand > 1 ? "Den " + need + " " + fact.people : "Den " + fact.people + " (Anzahl: " + need + ")";
      text += places == 0 ? " steht kein Platz" : places == 1 ? " steht 1 Platz" : " stehen " + have + " Plätze";
      text += " gegenüber";
      text += rate.empty() ? "" : " (Bedarfsdeckung " + rate + ")";
      if ( places == demand )
        return { 10, text + "." };
      if ( places > demand )
        return { 10,
          text + "; rechnerisch " + ( missing == 1 ? "ist das " : "sind das " ) + difference + ( missing == 1 ? " Platz" : " Plätze" )
            + " mehr als Kinder." };
      return { 10,
        text + "; rechnerisch " + ( missing == 1 ? "fehlt " : "fehlen " ) + difference + ( missing == 1 ? " Platz." : " Plätze." ) };
    }
    std::string text = demand > 1 ? "For " + need + " " + fact.people : "For the " + fact.people + " (number: " + need + ")";
    text += places == 0 ? " there is no place" : places == 1 ? " there is 1 place" : " there are " + have + " places";
    text += rate.empty() ? "" : " (coverage " + rate + ")";
    if ( places == demand )
      return { 10, text + "." };
    return { 10,
      text + "; arithmetically " + difference + ( missing == 1 ? " place" : " places" )
        + ( places > demand ? " more than children." : ( missing == 1 ? " is missing." : " are missing." ) ) };
  }

  //! Rounded, but never to all or none where some are left: "mehr als 99 %".
  static std::string shareText( double percent, ReportLanguage language )
  {
    if ( percent < 100 && shownUnits( percent, 0 ) == 100 )
      return ( isGerman( language ) ? "mehr als " : "more than " ) + measureText( 99, 0, "%", language );
    if ( percent > 0 && shownUnits( percent, 0 ) == 0 )
      return ( isGerman( language ) ? "weniger als " : "less than " ) + measureText( 1, 0, "%", language );
    return measureText( percent, 0, "%", language );
  }

  Sentence reachSentence( const ReachFact &fact, ReportLanguage language )
  {
    const bool one = shownUnits( fact.unconnected, 0 ) == 1;
    const std::string metres = measureText( fact.metres, 0, "m", language );
    const std::string share = shareText( fact.sharePercent, language );
    const std::string left = numberText( fact.unconnected, 0, language );
    std::string text = isGerman( language ) ? "Innerhalb von " + metres + " Fußweg " : "Within " + metres + " on foot ";
    if ( isGerman( language ) )
      text += fact.sharePercent <= 0 ? "erreicht keines der Kinder " : "erreichen " + share + " der Kinder ";
    else
      text += fact.sharePercent <= 0 ? "none of the children reaches " : share + " of the children reach ";
    text += fact.service;
    if ( shownUnits( fact.unconnected, 0 ) > 0 )
    {
      text += isGerman( language ) ? "; " + left
          + ( one ? " Kind wohnt an einem nicht angebundenen Ort und ist nicht beurteilt"
                  : " Kinder wohnen an nicht angebundenen Orten und sind nicht beurteilt" )
                                   : "; " + left
          + ( one ? " child lives at a place that is not connected and is not judged"
                  : " children live at places that are not connected and are not judged" );
    }
    return { 11, text + "." };
  }

}
