#include "report/sentences.h"

#include "indicators/smallarearates.h"

#include <array>
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
    const std::string value = measureText( fact.value->value, fact.decimals, fact.unit, language );
    const std::string reference = measureText( *fact.reference, fact.decimals, fact.unit, language );
    const long long valueUnits = shownUnits( fact.value->value, fact.decimals );
    const long long referenceUnits = shownUnits( *fact.reference, fact.decimals );
    const int step = distanceStep( fact, valueUnits, referenceUnits, limits );
    const bool above = valueUnits > referenceUnits;
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

  //! Rules 3 and 4: what few people allow to be said; nothing where they are many, or unknown.
  static std::optional<Sentence> smallNumberSentence( const Fact &fact, const SentenceLimits &limits, ReportLanguage language )
  {
    const FactValue &value = *fact.value;
    if ( ( value.people && *value.people < limits.fewestPeople ) || ( value.cases && *value.cases < limits.fewestCases ) )
      return Sentence{ 3, withoutValue( fact, "keine Quote vor (zu wenige Fälle)", "no rate (too few cases)", language ) };
    if ( !value.people || *value.people >= limits.uncertainBelow )
      return std::nullopt;
    const std::string text = measureText( value.value, fact.decimals, fact.unit, language );
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
    const std::string value = measureText( fact.value->value, fact.decimals, fact.unit, language );
    if ( !fact.reference )
      return { 6, valueBegin( fact, language ) + ( isGerman( language ) ? " bei " : "" ) + value + "." };
    const std::optional<Interval> interval = intervalOf( fact, *fact.value );
    if ( interval && *fact.reference >= interval->lower && *fact.reference <= interval->upper )
    {
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
    {
      const bool one = difference == shownUnits( 1.0, fact.decimals );
      return measureText( amount, fact.decimals,
        isGerman( language ) ? ( one ? "Prozentpunkt" : "Prozentpunkte" ) : ( one ? "percentage point" : "percentage points" ), language );
    }
    return measureText( amount, fact.decimals, fact.unit, language );
  }

  //! Whether the values only rose, or only fell, as they are shown.
  static bool isSteady( const Fact &fact, std::size_t from, const SentenceLimits &limits )
  {
    std::vector<long long> shown;
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

  Sentence trendSentence( const Fact &fact, const SentenceLimits &limits, ReportLanguage language )
  {
    if ( !fact.value || fact.earlier.empty() )
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
    const FactValue &first = fact.earlier[from];
    const double difference = fact.value->value - first.value;
    const long long shown = shownUnits( fact.value->value, fact.decimals ) - shownUnits( first.value, fact.decimals );
    const std::string before = " (" + first.period + ": " + measureText( first.value, fact.decimals, fact.unit, language ) + ")";
    if ( shown == 0 || std::fabs( difference ) < halfWidthOfDifference( fact, first, *fact.value ) )
      return { 7, ( isGerman( language ) ? "Er ist nahezu unverändert" : "It is nearly unchanged" ) + before + "." };
    const bool steady = isSteady( fact, from, limits );
    std::string change = changeText( fact, first, language );
    if ( fact.kind == QuotientKind::Unsaid && fact.decimals == 0 && first.value >= limits.baseOfPercent )
      change += " (" + measureText( std::fabs( difference ) / first.value * 100, 1, "%", language ) + ")";
    if ( isGerman( language ) )
      return { 7,
        std::string( "Er ist " ) + ( steady ? "in jedem Jahr, zusammen " : "" ) + "um " + change
          + ( shown > 0 ? " gestiegen" : " gesunken" ) + before + "." };
    return { 7,
      std::string( "It " ) + ( shown > 0 ? "rose" : "fell" ) + ( steady ? " in each year, together" : "" ) + " by " + change + before
        + "." };
  }

  Sentence groupSentence( std::string_view area, std::string_view group, ReportLanguage language )
  {
    const std::string name = quoted( group, language );
    if ( isGerman( language ) )
      return { 9, std::string( area ) + " gehört zur Gruppe " + name + ". Die Einstufung ist relativ zu den übrigen Gebieten." };
    return { 9, std::string( area ) + " belongs to the group " + name + ". This is relative to the other areas." };
  }

  Sentence supplySentence( const SupplyFact &fact, ReportLanguage language )
  {
    const long long places = shownUnits( fact.places, 0 );
    const long long demand = shownUnits( fact.demand, 0 );
    const long long missing = std::llabs( demand - places );
    const std::string have = numberText( fact.places, 0, language );
    const std::string need = numberText( fact.demand, 0, language );
    const std::string difference = numberText( static_cast<double>( missing ), 0, language );
    const std::string rate = demand > 0 ? measureText( fact.places / fact.demand * 100, 1, "%", language ) : std::string();
    if ( isGerman( language ) )
    {
      std::string text = "Den " + need + " " + fact.people + ( places == 1 ? " steht " : " stehen " ) + have
        + ( places == 1 ? " Platz" : " Plätze" ) + " gegenüber";
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
    std::string text =
      "For " + need + " " + fact.people + " there " + ( places == 1 ? "is " : "are " ) + have + ( places == 1 ? " place" : " places" );
    text += rate.empty() ? "" : " (coverage " + rate + ")";
    if ( places == demand )
      return { 10, text + "." };
    return { 10,
      text + "; arithmetically " + difference + ( missing == 1 ? " place" : " places" )
        + ( places > demand ? " more than children." : ( missing == 1 ? " is missing." : " are missing." ) ) };
  }

  Sentence reachSentence( const ReachFact &fact, ReportLanguage language )
  {
    const bool one = shownUnits( fact.unconnected, 0 ) == 1;
    const std::string metres = measureText( fact.metres, 0, "m", language );
    const std::string share = measureText( fact.sharePercent, 0, "%", language );
    const std::string left = numberText( fact.unconnected, 0, language );
    std::string text = isGerman( language ) ? "In " + metres + " Fußweg erreichen " + share + " der Kinder " + fact.service
                                            : "Within " + metres + " on foot " + share + " of the children reach " + fact.service;
    if ( fact.unconnected > 0 )
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
