#include "store/maplimits.h"

#include "classification/classlabels.h"
#include "finding.h"
#include "findings/storecodes.h"
#include "store/extractground.h"
#include "store/rowwriter.h"

#include <charconv>

namespace sozialraum
{

  static std::string whereOf( std::int64_t series, const std::string &level )
  {
    return " WHERE series = " + std::to_string( series ) + " AND level = " + StoreDatabase::quoted( level );
  }

  std::optional<MapLimits> limitsOfMap( StoreDatabase &database, std::int64_t series, const std::string &level )
  {
    StoreRows rows = database.query( "SELECT limits, method FROM class_limits" + whereOf( series, level ) );
    if ( !rows.next() )
      return std::nullopt;
    MapLimits limits{ {}, rows.text( 1 ) };
    const std::string text = rows.text( 0 );
    for ( const char *at = text.data(), *const end = text.data() + text.size(); at < end; )
    {
      double limit = 0.0;
      const auto read = std::from_chars( at, end, limit );
      if ( read.ec != std::errc() )
        return std::nullopt; // written by another hand
      limits.inner.push_back( limit );
      at = read.ptr + 1;
    }
    return limits;
  }

  void keepLimitsOfMap( StoreDatabase &database, std::int64_t series, const std::string &level, const MapLimits &limits )
  {
    std::string text;
    for ( const double limit : limits.inner )
      text += ( text.empty() ? "" : ";" ) + shortestNumber( limit );
    const std::int64_t id = database.integer( "SELECT coalesce(max(id), 0) + 1 AS n FROM class_limits" ).value_or( 1 );
    RowWriter rows( database, "class_limits", "id, series, level, limits, method",
      " ON CONFLICT (series, level) DO UPDATE SET limits = excluded.limits, method = excluded.method" );
    rows.begin().add( id ).add( series ).add( level ).add( text ).add( limits.method );
    rows.flush();
  }

  AreaSet drawnGround( StoreDatabase &database, const std::string &level )
  {
    Ground ground = groundOf( database, level );
    if ( ground.grouping )
      throw InputError( codes::storeGroupsNotDrawn, { level } );
    return std::move( ground.set );
  }

}
