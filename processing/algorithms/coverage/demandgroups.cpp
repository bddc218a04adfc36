#include "algorithms/coverage/demandgroups.h"

#include "coverage/network/thresholds.h"
#include "finding.h"
#include "findings/coveragecodes.h"

#include <qgsvariantutils.h>

#include <algorithm>
#include <cmath>
#include <string>

namespace sozialraum
{

  NumberColumn readNumbers( const std::vector<QgsFeature> &features, const QString &field )
  {
    NumberColumn column{ field, {}, 0 };
    column.values.reserve( features.size() );
    for ( const QgsFeature &feature : features )
    {
      if ( feature.fieldNameIndex( field ) < 0 )
        throw InputError( codes::fieldMissing, { field.toStdString() } );
      const QVariant value = feature.attribute( field );
      bool isNumber = true;
      const bool isEmpty = QgsVariantUtils::isNull( value );
      column.emptyCells += isEmpty ? 1 : 0;
      const double number = isEmpty ? 0.0 : value.toDouble( &isNumber );
      if ( !isNumber || !std::isfinite( number ) )
        throw InputError(
          codes::fieldNotANumber, { field.toStdString(), std::to_string( column.values.size() + 1 ), value.toString().toStdString() } );
      column.values.push_back( number );
    }
    return column;
  }

  std::vector<double> readTargetRates( const QString &text, std::size_t groupCount )
  {
    std::vector<double> rates = limitsFromText( text.toStdString() );
    if ( rates.empty() )
      rates.assign( groupCount, 1.0 );
    if ( rates.size() != groupCount )
      throw InputError( codes::targetRatesCount, { std::to_string( rates.size() ), std::to_string( groupCount ) } );
    if ( const auto negative = std::ranges::find_if( rates, []( double rate ) { return rate < 0.0; } ); negative != rates.end() )
      throw InputError( codes::targetRateNegative, { QString::number( *negative ).toStdString() } );
    return rates;
  }

  std::vector<double> readDemand( const std::vector<QgsFeature> &features, const QStringList &fields, const std::vector<double> &rates )
  {
    std::vector<double> demand( features.size(), 0.0 );
    std::size_t group = 0;
    for ( const QString &field : fields )
    {
      const NumberColumn column = readNumbers( features, field );
      const double rate = rates[group++];
      for ( std::size_t i = 0; i < demand.size(); ++i )
      {
        if ( column.values[i] < 0.0 )
          throw InputError( codes::demandNegative, { std::to_string( i + 1 ) } );
        demand[i] += rate * column.values[i];
      }
    }
    return demand;
  }

  std::vector<double> readCapacities( const std::vector<QgsFeature> &features, const QString &field, ProblemReporter &reporter )
  {
    std::vector<double> capacities = readNumbers( features, field ).values;
    for ( std::size_t i = 0; i < capacities.size(); ++i )
    {
      if ( capacities[i] < 0.0 )
        throw InputError( codes::capacityNegative, { field.toStdString(), std::to_string( i + 1 ) } );
    }
    const auto without = static_cast<std::size_t>( std::ranges::count( capacities, 0.0 ) );
    if ( without == capacities.size() )
      throw InputError( codes::noFacilityHasPlaces, { field.toStdString() } );
    if ( without > 0 )
      reporter.report( { codes::facilitiesWithoutPlaces, { std::to_string( without ), field.toStdString() } } );
    return capacities;
  }

}
