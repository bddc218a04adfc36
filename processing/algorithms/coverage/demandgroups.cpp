#include "algorithms/coverage/demandgroups.h"

#include "algorithms/numbersintexts.h"
#include "finding.h"
#include "findings/coveragecodes.h"

#include <qgsvariantutils.h>

#include <algorithm>
#include <cmath>
#include <string>

namespace sozialraum
{

  namespace
  {
    //! Cells of text, with the rows that they stand in.
    struct TextCells
    {
      std::vector<std::size_t> rows;
      QStringList texts;
    };

    //! Texts with a mark among their digits say together whether it is one of decimals or of thousands.
    void takeTexts( const TextCells &cells, NumberColumn &column )
    {
      const NumbersInTexts read = numbersInTexts( cells.texts );
      if ( read.fault >= 0 )
        throw InputError( read.isAmbiguous ? codes::fieldAmbiguous : codes::fieldNotANumber,
          { column.field.toStdString(), std::to_string( cells.rows[static_cast<std::size_t>( read.fault )] + 1 ),
            cells.texts[static_cast<int>( read.fault )].toStdString() } );
      for ( std::size_t i = 0; i < cells.rows.size(); ++i )
        column.values[cells.rows[i]] = read.numbers[i];
    }
  }

  NumberColumn readNumbers( const std::vector<QgsFeature> &features, const QString &field )
  {
    NumberColumn column{ field, {}, 0 };
    column.values.reserve( features.size() );
    TextCells texts;
    for ( const QgsFeature &feature : features )
    {
      if ( feature.fieldNameIndex( field ) < 0 )
        throw InputError( codes::fieldMissing, { field.toStdString() } );
      const QVariant value = feature.attribute( field );
      const bool isText = value.userType() == QMetaType::Type::QString;
      bool isNumber = true;
      double number = 0.0;
      if ( QgsVariantUtils::isNull( value ) || ( isText && value.toString().trimmed().isEmpty() ) )
        ++column.emptyCells;
      else if ( isText )
      {
        texts.rows.push_back( column.values.size() );
        texts.texts << value.toString().trimmed();
      }
      else
        number = value.toDouble( &isNumber );
      if ( !isNumber || !std::isfinite( number ) )
        throw InputError(
          codes::fieldNotANumber, { field.toStdString(), std::to_string( column.values.size() + 1 ), value.toString().toStdString() } );
      column.values.push_back( number );
    }
    if ( !texts.rows.empty() )
      takeTexts( texts, column );
    return column;
  }

  std::vector<double> readTargetRates( const Call &call, std::size_t groupCount )
  {
    std::vector<double> rates = numberList( call.text( "TARGET_RATES" ), call.label( "TARGET_RATES" ) );
    if ( rates.empty() )
      rates.assign( groupCount, 1.0 );
    if ( rates.size() != groupCount )
      throw InputError( codes::targetRatesCount, { std::to_string( rates.size() ), std::to_string( groupCount ) } );
    if ( const auto negative = std::ranges::find_if( rates, []( double rate ) { return rate < 0.0; } ); negative != rates.end() )
      throw InputError( codes::targetRateNegative, { QString::number( *negative ).toStdString() } );
    // A place for more than each child twice: a percentage.
    constexpr double greatestRate = 2.0;
    if ( const auto percent = std::ranges::find_if( rates, []( double rate ) { return rate > greatestRate; } ); percent != rates.end() )
      throw InputError(
        codes::targetRateNoShare, { QString::number( *percent ).toStdString(), QString::number( *percent / 100.0 ).toStdString() } );
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
