#include "algorithms/coverage/costtable.h"

#include "algorithms/numbersintexts.h"
#include "finding.h"
#include "findings/coveragecodes.h"

#include <QCoreApplication>
#include <QHash>
#include <qgsprocessingfeedback.h>
#include <qgsvariantutils.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>

namespace sozialraum
{

  namespace
  {

    //! Places by their keys; those without one are nobody's. \throws InputError key_stands_twice ( key, layer )
    QHash<QString, std::uint32_t> numbersOf( const std::vector<QVariant> &keys, const QgsProcessingFeatureSource &layer )
    {
      QHash<QString, std::uint32_t> numbers;
      for ( std::uint32_t i = 0; i < keys.size(); ++i )
      {
        const QString key = keys[i].toString();
        if ( QgsVariantUtils::isNull( keys[i] ) || key.isEmpty() )
          continue;
        if ( numbers.contains( key ) )
          throw InputError( codes::keyStandsTwice, { key.toStdString(), layer.sourceName().toStdString() } );
        numbers.insert( key, i );
      }
      return numbers;
    }

    //! What the cells of the costs say, one number per row; where they are texts all of them together decide what their marks mean.
    class CostCells
    {
    public:
      //! \throws QgsProcessingException where the texts are no numbers, or may be thousands or decimals
      CostCells( const QgsProcessingFeatureSource &table, int index )
        : mIndex( index )
      {
        if ( table.fields().at( index ).type() == QMetaType::Type::QString )
          readTexts( table );
      }

      //! The cost of the row, counted from 0, that holds \a feature; NaN where there is none.
      double at( std::size_t row, const QgsFeature &feature ) const
      {
        if ( !mNumbers.empty() )
          return row < mNumbers.size() ? mNumbers[row] : std::numeric_limits<double>::quiet_NaN();
        bool isNumber = false;
        const double number = feature.attribute( mIndex ).toDouble( &isNumber );
        return isNumber && !QgsVariantUtils::isNull( feature.attribute( mIndex ) ) ? number : std::numeric_limits<double>::quiet_NaN();
      }

    private:
      void readTexts( const QgsProcessingFeatureSource &table )
      {
        QStringList texts;
        std::vector<std::size_t> rows;
        std::size_t row = 0;
        QgsFeatureIterator features = table.getFeatures();
        QgsFeature feature;
        for ( ; features.nextFeature( feature ); ++row )
        {
          const QString text = feature.attribute( mIndex ).toString().trimmed();
          if ( text.isEmpty() )
            continue;
          texts << text;
          rows.push_back( row + 1 );
        }
        const std::vector<double> numbers = sozialraum::numbersOf( texts, rows, table.fields().at( mIndex ).name() );
        mNumbers.assign( row, std::numeric_limits<double>::quiet_NaN() );
        for ( std::size_t i = 0; i < rows.size(); ++i )
          mNumbers[rows[i] - 1] = numbers[i];
      }

      int mIndex;
      std::vector<double> mNumbers; //!< of the rows, where the cells are texts
    };

    int requiredField( const QgsProcessingFeatureSource &table, const char *name )
    {
      const int index = table.fields().lookupField( QLatin1String( name ) );
      if ( index < 0 )
        throw InputError( codes::costTableFields, { name } );
      return index;
    }

    Cost costOf( double exact, const QVariant &value, CostKind kind, qint64 row )
    {
      const double cost = std::round( exact * ( kind == CostKind::Length ? 1000.0 : 60000.0 ) );
      if ( !( cost >= 0.0 ) || cost > static_cast<double>( greatestCost ) )
        throw InputError( codes::costNotValid,
          { std::to_string( row ), QgsVariantUtils::isNull( value ) ? std::string() : value.toString().toStdString() } );
      return static_cast<Cost>( cost );
    }

    //! Calls \a take ( facility, place, cost as it stands, cost ) for each row of \a table that names both. It says whether they had
    //! another cost before.
    template<typename Take>
    void readRows( const QgsProcessingFeatureSource &table, const CoverageInput &input, QgsProcessingFeedback *feedback, const Take &take )
    {
      const int origin = requiredField( table, "origin" );
      const int destination = requiredField( table, "destination" );
      const int cost = requiredField( table, "cost" );
      const CostCells costs( table, cost );
      const QHash<QString, std::uint32_t> places = numbersOf( input.demand.keys, *input.demandSource );
      const QHash<QString, std::uint32_t> facilities = numbersOf( input.facilities.keys, *input.facilitySource );
      qint64 read = 0;
      qint64 unknown = 0;
      qint64 contradictions = 0;
      std::array<QString, 2> firstUnknown;
      QgsFeatureIterator features = table.getFeatures();
      QgsFeature feature;
      while ( features.nextFeature( feature ) )
      {
        if ( feedback->isCanceled() )
          throw Cancelled();
        ++read;
        const auto place = places.find( feature.attribute( origin ).toString() );
        const auto facility = facilities.find( feature.attribute( destination ).toString() );
        if ( place == places.end() || facility == facilities.end() )
        {
          if ( unknown++ == 0 )
            firstUnknown = { feature.attribute( origin ).toString(), feature.attribute( destination ).toString() };
        }
        else
        {
          const double exact = costs.at( static_cast<std::size_t>( read - 1 ), feature );
          const Cost whole = costOf( exact, feature.attribute( cost ), input.costKind, read );
          contradictions += take( facility.value(), place.value(), exact, whole ) ? 1 : 0;
        }
      }
      feedback->pushInfo( QCoreApplication::translate( "CoverageTexts", "Table of costs: %1 rows read." ).arg( read ) );
      if ( unknown > 0 && unknown == read )
        throw InputError( codes::costTableMatchesNothing,
          { firstUnknown[0].toStdString(), firstUnknown[1].toStdString(), input.demand.keys.front().toString().toStdString(),
            input.facilities.keys.front().toString().toStdString() } );
      if ( unknown > 0 )
        feedback->pushWarning( QCoreApplication::translate(
          "CoverageTexts", "%1 rows of the table of costs name a place or a facility that is not in the layers; they were left out." )
            .arg( unknown ) );
      if ( contradictions > 0 )
        feedback->pushWarning( QCoreApplication::translate( "CoverageTexts",
          "Rows of the table of costs with another cost for a place and a facility that stood there before: %1. The "
          "smallest cost counts." )
            .arg( contradictions ) );
    }

  }

  CostMatrix readCostTable( const QgsProcessingFeatureSource &table, const CoverageInput &input, QgsProcessingFeedback *feedback )
  {
    std::vector<std::map<std::uint32_t, Cost>> rows( input.facilities.keys.size() );
    readRows( table, input, feedback, [&]( std::uint32_t facility, std::uint32_t place, double, Cost cost ) {
      const auto [entry, isNew] = rows[facility].emplace( place, cost );
      const bool isOther = !isNew && entry->second != cost;
      entry->second = std::min( entry->second, cost );
      return isOther;
    } );
    std::vector<std::vector<CostEntry>> entries( rows.size() );
    for ( std::size_t i = 0; i < rows.size(); ++i )
    {
      for ( const auto &[place, value] : rows[i] )
        entries[i].push_back( { place, value } );
    }
    return CostMatrix( std::move( entries ), input.demand.keys.size() );
  }

  std::vector<double> readExactCosts( const QgsProcessingFeatureSource &table, const CoverageInput &input, QgsProcessingFeedback *feedback )
  {
    const std::size_t places = input.demand.keys.size();
    std::vector<double> costs( input.facilities.keys.size() * places, std::numeric_limits<double>::infinity() );
    readRows( table, input, feedback, [&]( std::uint32_t facility, std::uint32_t place, double exact, Cost ) {
      double &cost = costs[facility * places + place];
      const bool isOther = std::isfinite( cost ) && cost != exact;
      cost = std::min( cost, exact );
      return isOther;
    } );
    return costs;
  }

}
