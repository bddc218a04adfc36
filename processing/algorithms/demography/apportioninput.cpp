#include "algorithms/demography/apportioninput.h"

#include "algorithms/numbersintexts.h"
#include "demography/apportionkey.h"
#include "findings/demographycodes.h"
#include "algorithms/findingtexts.h"
#include "maps/textlocale.h"
#include "text/equality.h"

#include <qgsprocessingfeedback.h>
#include <qgsprocessingutils.h>

#include <cmath>
#include <set>

namespace sozialraum
{

  namespace
  {
    struct ApportionTexts
    {
      Q_DECLARE_TR_FUNCTIONS( ApportionAlgorithm )
    };
  }

  std::int64_t SharedUnit::units( double amount, const QString &label ) const
  {
    const double inUnits = amount * perAmount;
    const double whole = std::round( inUnits );
    if ( !( std::abs( whole ) <= 1e15 ) )
      throw QgsProcessingException( ApportionTexts::tr( "“%1” is too large: %2." ).arg( label, numberText( amount, 12 ) ) );
    if ( std::abs( inUnits - whole ) <= equalityShare * std::max( 1.0, std::abs( inUnits ) ) )
      return static_cast<std::int64_t>( whole );
    if ( perAmount == 1 )
      throw QgsProcessingException( isMoney
          ? ApportionTexts::tr( "“%1” must be whole cents, but is %2. Amounts in euros need another “Unit”." )
              .arg( label, numberText( amount, 12 ) )
          : ApportionTexts::tr( "“%1” must be a whole number, but is %2. Amounts of money need another “Unit”." )
              .arg( label, numberText( amount, 12 ) ) );
    throw QgsProcessingException( ApportionTexts::tr( "“%1” has parts of a cent: %2." ).arg( label, numberText( amount, 12 ) ) );
  }

  QVariant SharedUnit::amount( std::int64_t units ) const
  {
    return perAmount == 1 ? QVariant( static_cast<qlonglong>( units ) ) : QVariant( amount( static_cast<double>( units ) ) );
  }

  SharedUnit sharedUnit( const Call &call )
  {
    const QString unit = call.choice( "UNIT" );
    return { unit == QLatin1String( "euros" ) ? 100 : 1, unit != QLatin1String( "persons" ) };
  }

  static std::vector<std::string> areaKeys( const Call &call, const AreaInput &areas )
  {
    const QString field = call.text( "KEY_FIELD" );
    if ( areas.fields().lookupField( field ) < 0 )
      throw QgsProcessingException(
        ApportionTexts::tr( "The input has no field “%1”, chosen as “%2”." ).arg( field, call.label( "KEY_FIELD" ) ) );
    std::vector<std::string> keys;
    std::set<std::string> seen;
    for ( const QgsFeature &feature : areas.features )
    {
      keys.push_back( feature.attribute( field ).toString().trimmed().toStdString() );
      if ( keys.back().empty() )
        throw QgsProcessingException( ApportionTexts::tr( "Row %1 has no area key in the field “%2”." ).arg( keys.size() ).arg( field ) );
      if ( !seen.insert( keys.back() ).second )
        throw QgsProcessingException( ApportionTexts::tr( "The area key “%1” stands twice in the field “%2”; each area takes part once." )
            .arg( QString::fromStdString( keys.back() ), field ) );
    }
    return keys;
  }

  //! The numbers of a field, each of them needed. \throws QgsProcessingException naming the first area without
  static std::vector<double> completeColumn(
    const Call &call, const AreaInput &areas, const QString &field, const std::vector<std::string> &keys )
  {
    std::vector<double> values = areas.usable( { field }, call.feedback() ).front();
    for ( std::size_t area = 0; area < values.size(); ++area )
    {
      if ( std::isnan( values[area] ) )
        throw QgsProcessingException( ApportionTexts::tr(
          "The area “%1” has no usable number in the field “%2”: it is missing, confidential or uncertain. Enter one; 0 is a number." )
            .arg( QString::fromStdString( keys[area] ), field ) );
    }
    return values;
  }

  static CriterionKind kindNamed( const QString &word, int line )
  {
    if ( word.isEmpty() || word == QLatin1String( "share" ) )
      return CriterionKind::Share;
    if ( word == QLatin1String( "reciprocal" ) )
      return CriterionKind::Reciprocal;
    if ( word == QLatin1String( "distance_to_highest" ) )
      return CriterionKind::DistanceToHighest;
    throw QgsProcessingException(
      ApportionTexts::tr( "Line %1 of the “Criteria” has “%2” where share, reciprocal or distance_to_highest may stand." )
        .arg( line )
        .arg( word ) );
  }

  //! The lines "field; weight; kind" of the parameter CRITERIA.
  static std::vector<KeyCriterion> criteriaOf( const Call &call, const AreaInput &areas, const std::vector<std::string> &keys )
  {
    std::vector<KeyCriterion> criteria;
    int number = 0;
    for ( const QString &line : call.text( "CRITERIA" ).split( QLatin1Char( '\n' ) ) )
    {
      ++number;
      if ( line.trimmed().isEmpty() )
        continue;
      const QStringList parts = line.split( QLatin1Char( ';' ) );
      if ( parts.size() < 2 || parts.size() > 3 )
        throw QgsProcessingException(
          ApportionTexts::tr( "Line %1 of the “Criteria” is “%2”; it must be a field, a semicolon and its weight, like population; 0.8." )
            .arg( number )
            .arg( line.trimmed() ) );
      KeyCriterion criterion;
      const QString field = parts.at( 0 ).trimmed();
      const std::vector<double> weight = numberList( parts.at( 1 ), call.label( "CRITERIA" ) );
      criterion.name = field.toStdString();
      criterion.weight = weight.size() == 1 ? weight.front() : std::nan( "" );
      criterion.kind = kindNamed( parts.value( 2 ).trimmed(), number );
      criterion.values = completeColumn( call, areas, field, keys );
      criteria.push_back( criterion );
    }
    return criteria;
  }

  static void note( ApportionInput &input, const QString &step, const std::vector<double> &values )
  {
    for ( std::size_t area = 0; area < values.size(); ++area )
      input.steps.push_back( { step, area, values[area] } );
  }

  static std::vector<double> keyOf( const Call &call, const AreaInput &areas, const std::vector<std::string> &keys, ApportionInput &input )
  {
    const bool hasCriteria = !call.text( "CRITERIA" ).trimmed().isEmpty();
    const QString field = call.text( "WEIGHT_FIELD" );
    if ( hasCriteria != field.isEmpty() )
      throw QgsProcessingException( ApportionTexts::tr( "Choose a field as “%1”, or enter “%2”: one of them, not both." )
          .arg( call.label( "WEIGHT_FIELD" ), call.label( "CRITERIA" ) ) );
    std::vector<double> key;
    if ( hasCriteria )
    {
      const std::vector<KeyCriterion> criteria = criteriaOf( call, areas, keys );
      key = combinedKey( criteria );
      for ( const KeyCriterion &criterion : criteria )
        note( input, ApportionTexts::tr( "share in “%1”" ).arg( QString::fromStdString( criterion.name ) ), criterionShares( criterion ) );
    }
    else
    {
      key = completeColumn( call, areas, field, keys );
      if ( const std::optional<double> sum = wrongShareSum( key ) )
        FeedbackReporter( call.feedback() )
          .report( { codes::keySumsToOther, { QString::number( *sum, 'g', 12 ).toStdString(), *sum > 10.0 ? "100" : "1" } } );
    }
    note( input, ApportionTexts::tr( "key" ), key );
    if ( !call.has( "FACTOR_FIELD" ) )
      return key;
    const std::vector<double> factors = completeColumn( call, areas, call.text( "FACTOR_FIELD" ), keys );
    for ( std::size_t area = 0; area < key.size(); ++area )
    {
      if ( !( key[area] >= 0.0 ) || !std::isfinite( key[area] ) )
        throw InputError( codes::keyNotValid, { keys[area] } );
    }
    note( input, ApportionTexts::tr( "factor" ), factors );
    key = keyWithFactors( key, factors );
    note( input, ApportionTexts::tr( "key with factors" ), key );
    return key;
  }

  ApportionInput readApportionInput( const Call &call, const AreaInput &areas )
  {
    ApportionInput input;
    input.unit = sharedUnit( call );
    const std::vector<std::string> keys = areaKeys( call, areas );
    const std::vector<double> weights = keyOf( call, areas, keys, input );
    const auto columnOf = [&]( const char *name ) {
      return call.has( name ) ? completeColumn( call, areas, call.text( name ), keys ) : std::vector<double>();
    };
    const std::vector<double> stocks = columnOf( "STOCK_FIELD" ), carryOvers = columnOf( "CARRY_FIELD" );
    const std::vector<double> capacities =
      call.has( "CAPACITY_FIELD" ) ? areas.usable( { call.text( "CAPACITY_FIELD" ) }, call.feedback() ).front() : std::vector<double>();
    const std::optional<double> floor = call.optionalNumber( "FLOOR" ), cap = call.optionalNumber( "CAP" );
    for ( std::size_t i = 0; i < keys.size(); ++i )
    {
      ApportionedArea area;
      area.key = keys[i];
      area.weight = weights[i];
      area.stock = stocks.empty() ? 0 : input.unit.units( stocks[i], call.label( "STOCK_FIELD" ) );
      area.carryOver = carryOvers.empty() ? 0.0 : carryOvers[i] * input.unit.perAmount;
      area.least = floor ? input.unit.units( *floor, call.label( "FLOOR" ) ) : 0;
      if ( cap )
        area.most = input.unit.units( *cap, call.label( "CAP" ) );
      if ( !capacities.empty() && !std::isnan( capacities[i] ) )
        area.capacity = input.unit.units( capacities[i], call.label( "CAPACITY_FIELD" ) );
      input.areas.push_back( area );
    }
    return input;
  }

}
