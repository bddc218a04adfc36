#include "store/mapclasses.h"

#include "finding.h"
#include "findings/storecodes.h"
#include "store/extractground.h"
#include "store/maplimits.h"
#include "store/seriescells.h"
#include "store/seriesnames.h"
#include "text/periodorder.h"
#include "text/words.h"

#include <algorithm>

namespace sozialraum
{

  namespace
  {

    //! The classes of a series whose areas belong to the set.
    std::string classesOf( std::int64_t series, const AreaSet &set )
    {
      return " FROM class c JOIN area a ON a.id = c.area WHERE c.series = " + std::to_string( series )
        + " AND a.area_set = " + std::to_string( set.id );
    }

    void readLabels( StoreDatabase &database, const std::string &classes, StoredMap &map, ProblemReporter &problems )
    {
      bool isSame = true;
      StoreRows rows = database.query( "SELECT DISTINCT c.class_id + 0 AS k, c.class_label" + classes + " ORDER BY k, c.class_label" );
      while ( rows.next() )
      {
        const auto [label, isNew] = map.labels.emplace( static_cast<int>( rows.integer( 0 ) ), rows.text( 1 ) );
        if ( isNew )
          continue;
        isSame = false;
        label->second += " | " + rows.text( 1 );
      }
      if ( !isSame )
        problems.report( { codes::storeClassesDiffer, { map.name } } );
    }

    std::vector<std::string> textsOf( StoreDatabase &database, const std::string &sql )
    {
      std::vector<std::string> texts;
      StoreRows rows = database.query( sql );
      while ( rows.next() )
        texts.push_back( rows.text( 0 ) );
      return texts;
    }

  }

  StoredMaps storedMaps(
    StoreDatabase &database, const std::string &level, const std::vector<std::string> &indicators, ProblemReporter &problems )
  {
    StoredMaps stored;
    stored.set = drawnGround( database, level );
    const std::vector<CatalogueIndicator> catalogue = readStoredCatalogue( database );
    for ( const StoredSeries &series : chosenSeries( storedSeries( database ), indicators ) )
    {
      const std::string classes = classesOf( series.id, stored.set );
      StoredMap map;
      map.periods = textsOf( database, "SELECT DISTINCT c.period AS p" + classes + " AND c.class_id <> -2" );
      if ( map.periods.empty() )
        continue;
      std::sort( map.periods.begin(), map.periods.end(), isEarlierPeriod );
      const SeriesName name = seriesName( series.described );
      map.indicator = series.indicator;
      map.dimensions = name.dimensions;
      map.unit = series.described.unit;
      map.name = series.described.name;
      const CatalogueIndicator *known = inCatalogue( catalogue, series.indicator );
      map.polarity = known ? signOf( known->polarity ) : 0;
      readLabels( database, classes, map, problems );
      if ( const std::optional<MapLimits> limits = limitsOfMap( database, series.id, level ) )
      {
        map.limits = limits->inner;
        map.method = limits->method;
      }
      else
        map.method = joined( textsOf( database, "SELECT DISTINCT c.method" + classes + " ORDER BY c.method" ), "; " );
      stored.maps.push_back( std::move( map ) );
    }
    if ( stored.maps.empty() )
      throw InputError( codes::storeNoMaps, { level } );
    return stored;
  }

}
