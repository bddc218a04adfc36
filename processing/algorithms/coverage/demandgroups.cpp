#include "algorithms/coverage/demandgroups.h"

#include "coverage/network/thresholds.h"
#include "finding.h"
#include "findings/coveragecodes.h"
#include "text/typednumbers.h"

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
      const std::string field = column.field.toStdString();
      QStringList marked;
      std::vector<std::size_t> markedRows;
      for ( std::size_t i = 0; i < cells.rows.size(); ++i )
      {
        const QString &text = cells.texts[static_cast<int>( i )];
        bool isNumber = false;
        column.values[cells.rows[i]] = text.toDouble( &isNumber );
        if ( isNumber && std::isfinite( column.values[cells.rows[i]] )
          && ( !text.contains( '.' ) || text.contains( 'e', Qt::CaseInsensitive ) ) )
          continue;
        marked << text;
        markedRows.push_back( cells.rows[i] );
      }
      const TypedNumbers typed = typedNumbers( marked.join( ';' ).toStdString() );
      if ( typed.fault.empty() && typed.numbers.size() == markedRows.size() )
      {
        for ( std::size_t i = 0; i < markedRows.size(); ++i )
          column.values[markedRows[i]] = typed.numbers[i];
        return;
      }
      // the first that is at fault by itself, and else the one that leaves it open
      for ( std::size_t i = 0; i < markedRows.size(); ++i )
      {
        const std::string text = marked[static_cast<int>( i )].toStdString();
        const TypedNumbers alone = typedNumbers( text );
        if ( ( !alone.fault.empty() && !alone.isAmbiguous ) || alone.numbers.size() > 1 )
          throw InputError( codes::fieldNotANumber, { field, std::to_string( markedRows[i] + 1 ), text } );
      }
      for ( std::size_t i = 0; i < markedRows.size(); ++i )
      {
        const std::string text = marked[static_cast<int>( i )].toStdString();
        if ( text == typed.fault || typedNumbers( text ).isAmbiguous )
          throw InputError( codes::fieldAmbiguous, { field, std::to_string( markedRows[i] + 1 ), text } );
      }
      throw InputError( codes::fieldNotANumber, { field, std::to_string( markedRows.front() + 1 ), marked.front().toStdString() } );
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
