#include "algorithms/maps/seriescharts.h"

#include "algorithms/maps/belowtexts.h"
#include "indicators/groupvalues.h"
#include "maps/plates/districtvalue.h"
#include "maps/plates/platetexts.h"
#include "maps/styles/classfields.h"
#include "report/charts.h"

#include <qgsfeatureiterator.h>
#include <qgsvectorlayer.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <vector>

namespace sozialraum
{

  namespace
  {
    using FieldsByPeriod = std::map<QString, QString>;

    //! The columns of \a indicator in \a joined, one for each period.
    FieldsByPeriod fieldsOf( const QgsVectorLayer &joined, const IndicatorProperties &indicator )
    {
      FieldsByPeriod fields;
      const IndicatorPropertiesByField known = indicatorPropertiesOf( &joined );
      for ( auto candidate = known.begin(); candidate != known.end(); ++candidate )
      {
        if ( candidate->name == indicator.name && candidate->unit == indicator.unit && candidate->classifiedField.isEmpty() )
          fields.insert( { candidate->period, candidate.key() } );
      }
      return fields;
    }

    SeriesChart chartOf( const IndicatorProperties &indicator )
    {
      SeriesChart chart;
      chart.title = readableIndicator( indicator.name ).toStdString();
      chart.unit = readableUnit( indicator.unit, indicator.name ).toStdString();
      chart.decimals = chartDecimals( indicator );
      return chart;
    }

    std::string districtName( const IndicatorProperties &indicator )
    {
      return territoryOr( indicator.districtName, QT_TRANSLATE_NOOP( "BelowCharts", "District" ) ).toStdString();
    }

    std::optional<double> ofDistrict( const QgsVectorLayer &joined, const QString &field )
    {
      const IndicatorProperties properties = indicatorPropertiesOf( &joined ).value( field );
      if ( properties.districtValue || properties.isCount || !territoryOf( joined ).isDistrict() )
        return properties.districtValue;
      const std::optional<ValueFromCounts> ofAll = valueFromCounts( joined, field );
      return ofAll ? std::optional( ofAll->value ) : std::nullopt;
    }

    bool hasTwoValues( const std::vector<SeriesPoint> &series )
    {
      return std::count_if( series.begin(), series.end(), []( const SeriesPoint &point ) { return point.value.has_value(); } ) > 1;
    }

    ChartBelow drawn( const IndicatorProperties &indicator, SeriesChart chart )
    {
      const auto isEmpty = []( const SeriesPoint &point ) { return !point.value; };
      if ( std::all_of( chart.district.begin(), chart.district.end(), isEmpty ) )
        chart.district.clear();
      return { chartHeading( indicator ), [chart]( double width ) { return seriesChart( chart, chartLanguage(), width ); } };
    }
  }

  std::optional<ChartBelow> seriesBelow( const QgsVectorLayer &joined, const IndicatorProperties &indicator )
  {
    SeriesChart chart = chartOf( indicator );
    chart.areaName = districtName( indicator );
    chart.districtName = territoryOr( indicator.stateName, QT_TRANSLATE_NOOP( "BelowCharts", "State" ) ).toStdString();
    const IndicatorPropertiesByField known = indicatorPropertiesOf( &joined );
    for ( const auto &[period, field] : fieldsOf( joined, indicator ) )
    {
      const std::string written = readablePeriod( period ).toStdString();
      chart.area.push_back( { written, ofDistrict( joined, field ) } );
      chart.district.push_back( { written, known.value( field ).stateValue } );
    }
    if ( !hasTwoValues( chart.area ) )
      return std::nullopt;
    return drawn( indicator, chart );
  }

  namespace
  {
    //! The planning areas that \a groupField names, in the order in which they come.
    Membership membershipOf( const QgsVectorLayer &joined, const QString &groupField )
    {
      const int place = joined.fields().lookupField( groupField );
      Membership membership;
      QgsFeatureIterator features = joined.getFeatures( QgsFeatureRequest().setFlags( Qgis::FeatureRequestFlag::NoGeometry ) );
      QgsFeature area;
      for ( std::uint32_t number = 0; features.nextFeature( area ); ++number )
      {
        const std::string name = place < 0 ? std::string() : area.attribute( place ).toString().trimmed().toStdString();
        if ( name.empty() )
        {
          ++membership.areasWithoutGroup;
          continue;
        }
        auto group = std::find_if(
          membership.groups.begin(), membership.groups.end(), [&name]( const AreaGroup &known ) { return known.name == name; } );
        if ( group == membership.groups.end() )
          group = membership.groups.insert( group, { name, name, {} } );
        group->members.push_back( number );
      }
      return membership;
    }

    AreaColumn columnOf( const QgsVectorLayer &joined, const QString &field )
    {
      ColumnValues column = columnValues( joined, field );
      return { field.toStdString(), std::move( column.values ), std::move( column.statuses ) };
    }

    std::vector<double> valuesAt( const QgsVectorLayer &joined, const QString &field, const Membership &membership )
    {
      std::vector<AreaColumn> counts;
      for ( const QString &count : countsBeside( joined, field ) )
        counts.push_back( columnOf( joined, count ) );
      return valuesOfGroups( columnOf( joined, field ), addsUp( indicatorPropertiesOf( &joined ).value( field ) ), counts, membership );
    }
  }

  QMap<QString, ChartBelow> seriesOfGroups( const QgsVectorLayer &joined, const QString &groupField, const IndicatorProperties &indicator )
  {
    const Membership membership = membershipOf( joined, groupField );
    std::vector<SeriesChart> charts( membership.groups.size(), chartOf( indicator ) );
    for ( const auto &[period, field] : fieldsOf( joined, indicator ) )
    {
      const std::string written = readablePeriod( period ).toStdString();
      const std::vector<double> values = valuesAt( joined, field, membership );
      // Beside a sum of a part, the sum of the whole would make a flat line of it.
      const std::optional<double> district = addsUp( indicator ) ? std::nullopt : ofDistrict( joined, field );
      for ( std::size_t group = 0; group < charts.size(); ++group )
      {
        const bool hasValue = group < values.size() && !std::isnan( values[group] );
        charts[group].area.push_back( { written, hasValue ? std::optional( values[group] ) : std::nullopt } );
        charts[group].district.push_back( { written, district } );
      }
    }
    QMap<QString, ChartBelow> series;
    for ( std::size_t group = 0; group < charts.size(); ++group )
    {
      SeriesChart &chart = charts[group];
      chart.areaName = membership.groups[group].name;
      chart.districtName = districtName( indicator );
      if ( hasTwoValues( chart.area ) )
        series.insert( QString::fromStdString( chart.areaName ), drawn( indicator, chart ) );
    }
    return series;
  }

}
