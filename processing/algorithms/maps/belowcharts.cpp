#include "algorithms/maps/belowcharts.h"

#include "algorithms/maps/belowtexts.h"
#include "maps/plates/classplate.h"
#include "maps/plates/districtvalue.h"
#include "maps/plates/platetexts.h"
#include "maps/plates/readabletexts.h"
#include "maps/styles/classfields.h"
#include "maps/textlocale.h"
#include "report/barcharts.h"
#include "report/charts.h"

#include <QCoreApplication>
#include <QSet>
#include <qgsexception.h>
#include <qgsfeatureiterator.h>
#include <qgsfeaturesource.h>
#include <qgsvectorlayer.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace sozialraum
{

  static QString chartText( const char *text )
  {
    return QCoreApplication::translate( "BelowCharts", text );
  }

  namespace
  {
    //! The value of the area called \a own in \a values, which are in the order of \a areas.
    std::optional<double> valueOfOwn( const QgsVectorLayer &areas, const std::vector<double> &values, const QString &own )
    {
      const int name = areas.fields().lookupField( guessNameField( areas ) );
      if ( own.isEmpty() || name < 0 )
        return std::nullopt;
      QgsFeatureIterator features = areas.getFeatures( QgsFeatureRequest().setFlags( Qgis::FeatureRequestFlag::NoGeometry ) );
      QgsFeature area;
      for ( std::size_t i = 0; features.nextFeature( area ) && i < values.size(); ++i )
      {
        if ( area.attribute( name ).toString().compare( own, Qt::CaseInsensitive ) == 0 && !std::isnan( values[i] ) )
          return values[i];
      }
      return std::nullopt;
    }

    //! A line of the comparison; nothing where there is no reference or no area with a value.
    std::optional<SpineRow> spineRow(
      const QgsVectorLayer &joined, const QString &field, const IndicatorProperties &indicator, const QString &own, bool ofDistricts )
    {
      const std::optional<double> reference = ofDistricts ? indicator.stateValue : indicator.districtValue;
      std::vector<double> values = columnValues( joined, field ).usable();
      const std::optional<double> point = own.isEmpty() ? indicator.stateValue : valueOfOwn( joined, values, own );
      values.erase( std::remove_if( values.begin(), values.end(), []( double value ) { return std::isnan( value ); } ), values.end() );
      if ( !reference || !point || values.empty() )
        return std::nullopt;
      SpineRow row;
      row.label = readableIndicator( indicator.name ).toStdString();
      row.lowest = std::min( *std::min_element( values.begin(), values.end() ), *reference );
      row.highest = std::max( *std::max_element( values.begin(), values.end() ), *reference );
      row.reference = *reference;
      row.value = point;
      row.text = signedText( *point, chartDecimals( indicator ) ).toStdString();
      return row;
    }
  }

  std::optional<ChartBelow> comparisonBelow( const QgsVectorLayer &joined, const IndicatorProperties &indicator, const QString &own )
  {
    constexpr std::size_t mostRows = 8;
    const bool ofDistricts = indicator.level == QLatin1String( "district" );
    const IndicatorPropertiesByField known = indicatorPropertiesOf( &joined );
    std::vector<SpineRow> rows;
    for ( const QgsField &field : joined.fields() )
    {
      const IndicatorProperties other = known.value( field.name() );
      if ( other.name.isEmpty() || other.isCount || other.period != indicator.period || !other.classifiedField.isEmpty() )
        continue;
      if ( const std::optional<SpineRow> row = spineRow( joined, field.name(), other, own, ofDistricts ); row && rows.size() < mostRows )
        rows.push_back( *row );
    }
    if ( rows.empty() )
      return std::nullopt;
    const QString middle = ofDistricts ? territoryOr( indicator.stateName, QT_TRANSLATE_NOOP( "BelowCharts", "State" ) )
                                       : territoryOr( indicator.districtName, QT_TRANSLATE_NOOP( "BelowCharts", "District" ) );
    const QString point = own.isEmpty() ? territoryOr( indicator.stateName, QT_TRANSLATE_NOOP( "BelowCharts", "State" ) ) : own;
    const QString heading =
      chartText( QT_TRANSLATE_NOOP( "BelowCharts", "%1 (dot) beside %2 (middle), from the lowest to the highest area, %3" ) )
        .arg( point, middle, readablePeriod( indicator.period ) );
    return ChartBelow{ heading,
      [heading, rows]( double width ) { return spineChart( heading.toStdString(), rows, chartLanguage(), width ); } };
  }

  namespace
  {
    constexpr int sOldest = 120;

    int fieldOf( const QgsFields &fields, const char *name )
    {
      const int place = fields.lookupField( QLatin1String( name ) );
      if ( place < 0 )
        throw QgsProcessingException(
          chartText( QT_TRANSLATE_NOOP(
                       "BelowCharts", "The table of the population has no field “%1”. It needs area_key, year, sex, age and count." ) )
            .arg( QLatin1String( name ) ) );
      return place;
    }

    bool isMale( const QString &text )
    {
      static const std::array<const char *, 6> male{ "m", "male", "männlich", "maennlich", "männer", "1" };
      static const std::array<const char *, 6> female{ "w", "f", "female", "weiblich", "frauen", "2" };
      const QString sex = text.trimmed().toLower();
      const auto isSame = [&sex]( const char *other ) { return sex == QString::fromUtf8( other ); };
      if ( std::any_of( male.begin(), male.end(), isSame ) )
        return true;
      if ( std::any_of( female.begin(), female.end(), isSame ) )
        return false;
      throw QgsProcessingException(
        chartText( QT_TRANSLATE_NOOP( "BelowCharts", "The table of the population has the sex “%1”, which nobody knows: write m or f." ) )
          .arg( text ) );
    }

    std::size_t ageOf( const QVariant &value )
    {
      bool isNumber = false;
      const int age = value.toInt( &isNumber );
      if ( !isNumber || age < 0 || age > sOldest )
        throw QgsProcessingException( chartText(
          QT_TRANSLATE_NOOP( "BelowCharts", "The table of the population has the age “%1”: whole years from 0 to 120 are needed." ) )
            .arg( value.toString() ) );
      return static_cast<std::size_t>( age );
    }
  }

  PopulationByAge::PopulationByAge( const QgsFeatureSource &table )
  {
    const QgsFields fields = table.fields();
    const int key = fieldOf( fields, "area_key" );
    const int year = fieldOf( fields, "year" );
    const int sex = fieldOf( fields, "sex" );
    const int age = fieldOf( fields, "age" );
    const int count = fieldOf( fields, "count" );
    QgsFeatureIterator rows = table.getFeatures( QgsFeatureRequest().setFlags( Qgis::FeatureRequestFlag::NoGeometry ) );
    QgsFeature row;
    while ( rows.nextFeature( row ) )
    {
      Ages &ages = mByYear[row.attribute( year ).toString()][row.attribute( key ).toString()];
      std::vector<double> &ofSex = isMale( row.attribute( sex ).toString() ) ? ages.men : ages.women;
      ofSex.resize( sOldest + 1, 0.0 );
      ofSex[ageOf( row.attribute( age ) )] += std::max( 0.0, row.attribute( count ).toDouble() );
    }
  }

  std::optional<ChartBelow> PopulationByAge::pyramid( const QStringList &keys, const QString &period ) const
  {
    if ( mByYear.empty() )
      return std::nullopt;
    const auto asked = mByYear.find( period.left( 4 ) );
    const auto &[year, byKey] = asked == mByYear.end() ? *mByYear.rbegin() : *asked;
    const QSet<QString> wanted( keys.begin(), keys.end() );
    Ages sum{ std::vector<double>( sOldest + 1, 0.0 ), std::vector<double>( sOldest + 1, 0.0 ) };
    const auto add = []( std::vector<double> &whole, const std::vector<double> &part ) {
      for ( std::size_t i = 0; i < part.size(); ++i )
        whole[i] += part[i];
    };
    for ( const auto &[key, ages] : byKey )
    {
      if ( !wanted.isEmpty() && !wanted.contains( key ) )
        continue;
      add( sum.men, ages.men );
      add( sum.women, ages.women );
    }
    const QString heading = chartText( QT_TRANSLATE_NOOP( "BelowCharts", "Population by age and sex, %1" ) ).arg( year );
    const std::vector<PyramidRow> rows = fiveYearGroups( sum.men, sum.women );
    const auto isEmpty = []( const PyramidRow &row ) { return row.men + row.women <= 0.0; };
    if ( std::all_of( rows.begin(), rows.end(), isEmpty ) )
      return std::nullopt;
    return ChartBelow{ heading,
      [heading, rows]( double width ) { return populationPyramid( heading.toStdString(), rows, chartLanguage(), width ); } };
  }

  QStringList keysOf( const QgsVectorLayer &areas )
  {
    const int place = keyFieldOf( areas );
    QStringList keys;
    if ( place < 0 )
      return keys;
    QgsFeatureIterator features = areas.getFeatures( QgsFeatureRequest().setFlags( Qgis::FeatureRequestFlag::NoGeometry ) );
    QgsFeature area;
    while ( features.nextFeature( area ) )
      keys << area.attribute( place ).toString();
    return keys;
  }

}
