#include "algorithms/demography/apportionalgorithm.h"

#include "algorithms/demography/householdtable.h"
#include "algorithms/choicewords.h"
#include "algorithms/findingtexts.h"
#include "algorithms/indicatorparameter.h"
#include "findings/demographycodes.h"
#include "maps/textlocale.h"

#include <qgsprocessingutils.h>

#include <cmath>
#include <limits>
#include <map>
#include <memory>
#include <numeric>

namespace sozialraum
{

  AlgorithmTexts ApportionAlgorithm::texts() const
  {
    return {
      tr( "Apportion" ),
      tr( "share,quota,key,distribution,refugees,budget,Sainte-Laguë,Hare-Niemeyer,D'Hondt,Königstein,capacity,household" ),
      tr( "Shares persons or money among areas by a key." ),
      tr(
        "Shares a total among areas by a key: persons to be housed, places, or a budget to the cent.\n\n"
        "The key is a field (people, an index), or is made of weighted criteria; factors raise or lower single areas, and what that frees "
        "is spread over the others. An area's quota is its part of all: of what is there already and what is new. “Sainte-Laguë” gives one "
        "after the other to the area that is farthest below its quota; nothing is taken away, areas that are full or have too much pause, "
        "and rounds add up to what one round would have given. Ties go to the larger key, then to the smaller area key, never to "
        "chance.\n\n"
        "Households are kept together where they are given: the largest first, then moved and exchanged while that helps.\n\n"
        "“carry_over” is what an area is owed after this round: the “Carry-over” of the next one, where no stock is known." ),
    };
  }

  void ApportionAlgorithm::declare( Parameters &p ) const
  {
    const auto number = Qgis::ProcessingFieldParameterDataType::Numeric;
    p.source( "INPUT", tr( "Areas" ), tr( "Areas or a table, a row per area that takes part." ) );
    p.add(
      std::make_unique<IndicatorParameter>( QStringLiteral( "KEY_FIELD" ), tr( "Area key" ), QStringLiteral( "INPUT" ), OfferedField::Key ),
      tr( "Field that names the areas; ties are settled by it." ) );
    p.field( "WEIGHT_FIELD", tr( "Key" ),
      tr( "Field by which is shared: people, children, an index of 0 or more. Or leave it empty and enter “Criteria”." ), "INPUT", number,
      { .optional = true } );
    p.number( "TOTAL", tr( "Total" ), tr( "What is to be shared. With households it may stay empty: their persons." ), std::nullopt,
      { .least = 0 }, { .optional = true } );
    p.choice( "UNIT", tr( "Unit" ),
      tr( "What total, stock, capacity, floor, cap and results are counted in; shared are whole ones, of money cents." ),
      { QStringLiteral( "persons" ), QStringLiteral( "cents" ), QStringLiteral( "euros" ) } );
    p.choice( "METHOD", tr( "Method" ),
      tr( "How whole numbers are made of quotas. Under Hare-Niemeyer an area may get less of a larger total, so that monthly rounds "
          "contradict "
          "the yearly sum." ),
      { QStringLiteral( "sainte_lague" ), QStringLiteral( "hamilton" ), QStringLiteral( "dhondt" ), QStringLiteral( "adams" ),
        QStringLiteral( "hill" ), QStringLiteral( "dean" ) } );
    p.field( "STOCK_FIELD", tr( "Stock" ), tr( "What an area has and is credited for." ), "INPUT", number, { .optional = true } );
    p.field( "CAPACITY_FIELD", tr( "Capacity" ), tr( "How many an area can have at most, those of the stock included; empty: any number." ),
      "INPUT", number, { .optional = true } );
    p.number( "FLOOR", tr( "Floor" ), tr( "What each area gets at least." ), std::nullopt, { .least = 0 }, { .optional = true } );
    p.number( "CAP", tr( "Cap" ), tr( "What each area gets at most." ), std::nullopt, { .least = 0 }, { .optional = true } );
    p.lines( "CRITERIA", tr( "Criteria" ),
      tr( "Instead of a key: a line per criterion, field; weight; kind. The weights add up to 1. Kinds: share (usual), reciprocal or "
          "distance_to_highest, where less is to give more. Example: population; 0.8" ),
      { .optional = true, .advanced = true } );
    p.field( "FACTOR_FIELD", tr( "Factor" ),
      tr( "0.9 takes a tenth off an area's key, 1.1 adds one, 0 takes it out, 1 changes nothing; the others balance it." ), "INPUT", number,
      { .optional = true, .advanced = true } );
    p.field( "CARRY_FIELD", tr( "Carry-over" ), tr( "What an area is owed from earlier rounds; below 0: it has had too much." ), "INPUT",
      number, { .optional = true, .advanced = true } );
    p.source( "HOUSEHOLDS", tr( "Households" ), tr( "A table with a row per household, which stays together." ),
      Qgis::ProcessingSourceType::Vector, { .optional = true, .advanced = true } );
    p.field( "SIZE_FIELD", tr( "Persons of a household" ), tr( "Field of the households." ), "HOUSEHOLDS", number,
      { .optional = true, .advanced = true } );
    p.output( "OUTPUT", tr( "Shares" ),
      tr( "The input with share, quota, stock, fulfilment (stock / quota), assigned, after, deviation (after − quota), deviation_percent, "
          "capacity_left and carry_over." ) );
    p.extraOutput( "PLACES", tr( "Places of the households" ),
      tr( "The households with the key of their area as placed_in; empty: no area had room." ), Qgis::ProcessingSourceType::Vector );
    p.extraOutput( "STEPS", tr( "Steps" ),
      tr( "Every number on the way: shares, key, factors, quota, bounds, result; a row per step and area." ),
      Qgis::ProcessingSourceType::Vector );
    p.result( "ASSIGNED", tr( "Assigned in all" ) );
    p.result( "UNPLACED", tr( "Without a place" ) );
  }

  static ApportionMethod methodNamed( const QString &word )
  {
    static const std::map<QString, ApportionMethod> methods{ { QStringLiteral( "hamilton" ), ApportionMethod::Hamilton },
      { QStringLiteral( "dhondt" ), ApportionMethod::DHondt }, { QStringLiteral( "adams" ), ApportionMethod::Adams },
      { QStringLiteral( "hill" ), ApportionMethod::Hill }, { QStringLiteral( "dean" ), ApportionMethod::Dean } };
    const auto found = methods.find( word );
    return found == methods.end() ? ApportionMethod::SainteLague : found->second;
  }

  static QgsFields addedFields( const SharedUnit &unit )
  {
    const QMetaType::Type whole = unit.perAmount == 1 ? QMetaType::Type::LongLong : QMetaType::Type::Double;
    QgsFields fields;
    appendNumbers( fields, { QStringLiteral( "share" ), QStringLiteral( "quota" ) } );
    fields.append( QgsField( QStringLiteral( "stock" ), whole ) );
    appendNumbers( fields, { QStringLiteral( "fulfilment" ) } );
    fields.append( QgsField( QStringLiteral( "assigned" ), whole ) );
    fields.append( QgsField( QStringLiteral( "after" ), whole ) );
    appendNumbers( fields, { QStringLiteral( "deviation" ), QStringLiteral( "deviation_percent" ) } );
    fields.append( QgsField( QStringLiteral( "capacity_left" ), whole ) );
    appendNumbers( fields, { QStringLiteral( "carry_over" ) } );
    return fields;
  }

  static QVariantList attributesOf( const ApportionInput &input, const Apportionment &shares, std::size_t i )
  {
    const ApportionedArea &area = input.areas[i];
    const std::int64_t after = area.stock + shares.assigned[i];
    const double quota = shares.quotas[i];
    const double deviation = static_cast<double>( after ) - quota;
    const double none = std::numeric_limits<double>::quiet_NaN();
    return { shares.shares[i], input.unit.amount( quota ), input.unit.amount( area.stock ),
      numberOrNull( quota > 0.0 ? static_cast<double>( area.stock ) / quota : none ), input.unit.amount( shares.assigned[i] ),
      input.unit.amount( after ), input.unit.amount( deviation ), numberOrNull( quota > 0.0 ? 100.0 * deviation / quota : none ),
      area.capacity ? input.unit.amount( std::max<std::int64_t>( 0, *area.capacity - after ) ) : QVariant(),
      input.unit.amount( -deviation ) };
  }

  static void writeSteps( FeatureOutput &output, const ApportionInput &input, const Apportionment &shares )
  {
    std::vector<ApportionStep> steps = input.steps;
    const auto noteAll = [&]( const QString &step, const auto &valueOf ) {
      for ( std::size_t area = 0; area < input.areas.size(); ++area )
      {
        if ( const std::optional<double> value = valueOf( area ) )
          steps.push_back( { step, area, input.unit.amount( *value ) } );
      }
    };
    noteAll( ApportionAlgorithm::tr( "quota" ), [&]( std::size_t area ) { return std::optional( shares.quotas[area] ); } );
    const auto boundThat = [&]( std::int64_t bound, std::size_t area, bool binds ) {
      return binds && shares.assigned[area] == bound ? std::optional( static_cast<double>( bound ) ) : std::nullopt;
    };
    noteAll( ApportionAlgorithm::tr( "floor reached" ),
      [&]( std::size_t area ) { return boundThat( input.areas[area].least, area, input.areas[area].least > 0 ); } );
    noteAll( ApportionAlgorithm::tr( "cap reached" ),
      [&]( std::size_t area ) { return boundThat( input.areas[area].most.value_or( -1 ), area, true ); } );
    noteAll( ApportionAlgorithm::tr( "assigned" ),
      [&]( std::size_t area ) { return std::optional( static_cast<double>( shares.assigned[area] ) ); } );
    int number = 0;
    QString last;
    for ( const ApportionStep &step : steps )
    {
      number += step.step != last;
      last = step.step;
      QgsFeature row( output.fields() );
      row.setAttributes( QgsAttributes() << number << step.step << QString::fromStdString( input.areas[step.area].key ) << step.value );
      output.add( row );
    }
  }

  static QgsFields stepFields()
  {
    QgsFields fields;
    fields.append( QgsField( QStringLiteral( "step" ), QMetaType::Type::Int ) );
    fields.append( QgsField( QStringLiteral( "what" ), QMetaType::Type::QString ) );
    fields.append( QgsField( QStringLiteral( "area_key" ), QMetaType::Type::QString ) );
    fields.append( QgsField( QStringLiteral( "value" ), QMetaType::Type::Double ) );
    return fields;
  }

  static void report( const Call &call, const ApportionInput &input, const Apportionment &shares, std::int64_t total )
  {
    const auto text = [&]( std::int64_t units ) {
      return input.unit.perAmount == 1 ? numberText( static_cast<double>( units ), 16 )
                                       : decimalText( input.unit.amount( static_cast<double>( units ) ), 2 );
    };
    call.say( ApportionAlgorithm::tr( "Shared among %1 areas by “%2”: %3 of %4." )
        .arg( input.areas.size() )
        .arg( choiceText( call.choice( "METHOD" ) ), text( total - shares.unplaced ), text( total ) ) );
    if ( shares.unplaced > 0 )
      FeedbackReporter( call.feedback() )
        .report( { codes::shareUnplaced,
          { QString::number( input.unit.amount( static_cast<double>( shares.unplaced ) ), 'g', 16 ).toStdString() } } );
  }

  QVariantMap ApportionAlgorithm::run( Call &call )
  {
    const AreaInput areas = readAreas( call );
    const ApportionInput input = readApportionInput( call, areas );
    const std::optional<HouseholdTable> households = readHouseholds( call, input );
    const std::optional<double> asked = call.optionalNumber( "TOTAL" );
    if ( !asked && !households )
      throw QgsProcessingException( tr( "“%1” is empty: enter what is to be shared." ).arg( call.label( "TOTAL" ) ) );
    const std::int64_t total = asked ? input.unit.units( *asked, call.label( "TOTAL" ) ) : households->persons();
    if ( households && total != households->persons() )
      throw QgsProcessingException( tr( "“%1” is %2, but the households have %3 persons. Leave it empty, or correct one of them." )
          .arg( call.label( "TOTAL" ), numberText( static_cast<double>( total ), 12 ),
            numberText( static_cast<double>( households->persons() ), 12 ) ) );

    std::optional<HouseholdPlacement> placement;
    Apportionment shares;
    if ( households )
    {
      placement = placeHouseholds( input.areas, households->sizes );
      shares = { placement->shares, placement->quotas, placement->assigned, placement->unplaced };
    }
    else
    {
      shares = apportion( input.areas, total, methodNamed( call.choice( "METHOD" ) ) );
    }
    advance( call.progress(), 0.5 );
    report( call, input, shares, total );

    const QgsFields added = addedFields( input.unit );
    FeatureOutput output = beginAreas( call, areas, added );
    std::optional<FeatureOutput> places = placement ? call.output( "PLACES", households->placedFields() ) : std::nullopt;
    std::optional<FeatureOutput> steps = call.output( "STEPS", stepFields() );
    writeAreas(
      output, areas, added, [&]( std::size_t area ) { return attributesOf( input, shares, area ); }, stepOf( call.progress(), 0.5, 1.0 ) );
    QVariantMap results;
    if ( places )
      households->write( *places, *placement, input );
    if ( steps )
      writeSteps( *steps, input, shares );
    closeAll( output, places, steps );
    results[QStringLiteral( "OUTPUT" )] = output.finish();
    if ( places )
      results[QStringLiteral( "PLACES" )] = places->finish();
    if ( steps )
      results[QStringLiteral( "STEPS" )] = steps->finish();
    results[QStringLiteral( "ASSIGNED" )] = input.unit.amount( total - shares.unplaced );
    results[QStringLiteral( "UNPLACED" )] = input.unit.amount( shares.unplaced );
    return results;
  }

}
