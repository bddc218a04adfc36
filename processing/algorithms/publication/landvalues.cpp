#include "algorithms/publication/landvalues.h"

#include "algorithms/areas/numbercolumns.h"
#include "finding.h"
#include "indicators/catalogue.h"
#include "indicators/indicatorvalues.h"
#include "maps/styles/indicatorproperties.h"
#include "problemreporter.h"

#include <qgsvectorlayer.h>

#include <cmath>

namespace sozialraum
{

  std::vector<ReleaseLand> landValues(
    const QgsVectorLayer &extracted, const std::vector<CatalogueIndicator> &catalogue, const MonitorRules &rules )
  {
    const IndicatorPropertiesByField properties = indicatorPropertiesOf( &extracted );
    QgsFields fields;
    QgsAttributes values;
    std::string name;
    for ( auto each = properties.cbegin(); each != properties.cend(); ++each )
    {
      if ( !each->stateValue || extracted.fields().lookupField( each.key() ) < 0 )
        continue;
      fields.append( QgsField( each.key(), QMetaType::Type::Double ) );
      values << *each->stateValue;
      if ( name.empty() )
        name = each->stateName.toStdString();
    }
    std::vector<ReleaseLand> land;
    if ( fields.isEmpty() )
      return land;
    QgsFeature state( fields );
    state.setAttributes( values );
    IndicatorOptions options;
    options.years = rules.periods.empty() ? std::vector<std::string>{ "all" } : rules.periods;
    options.withholdSmallCounts = false;
    CollectingReporter ignored; // what the Land lacks is told of nobody
    std::vector<AreaColumn> columns = numberColumns( { state }, fields );
    for ( const CatalogueIndicator &indicator : catalogue )
    {
      options.indicators = { indicator.id };
      try
      {
        for ( const IndicatorValues &result : computeIndicators( catalogue, columns, options, ignored ) )
        {
          if ( catalogue[result.indicator].id == indicator.id && std::isfinite( result.rate.values.front() ) )
            land.push_back( { name, indicator.id, result.year, result.rate.values.front() } );
        }
      }
      catch ( const InputError & )
      {
        // The tables have nothing of the Land for this one.
      }
    }
    return land;
  }

}
