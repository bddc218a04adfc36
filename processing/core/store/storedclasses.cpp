#include "store/storedclasses.h"

#include "store/rowwriter.h"

#include <algorithm>
#include <tuple>

namespace sozialraum
{

  namespace
  {

    std::tuple<std::int64_t, std::string_view, std::int64_t> placeOf( const StoredClass &one )
    {
      return { one.series, one.period, one.area };
    }

  }

  void writeClasses( StoreDatabase &database, std::vector<StoredClass> classes )
  {
    std::stable_sort( classes.begin(), classes.end(),
      []( const StoredClass &left, const StoredClass &right ) { return placeOf( left ) < placeOf( right ); } );
    std::int64_t id = database.integer( "SELECT coalesce(max(id), 0) + 1 AS n FROM class" ).value_or( 1 );
    RowWriter rows( database, "class", "id, series, area, period, class_id, class_label, method",
      " ON CONFLICT (series, period, area) DO UPDATE SET class_id = excluded.class_id, class_label = excluded.class_label, method = "
      "excluded.method" );
    for ( std::size_t i = 0; i < classes.size(); ++i )
    {
      const StoredClass &one = classes[i];
      if ( i + 1 < classes.size() && placeOf( one ) == placeOf( classes[i + 1] ) )
        continue;
      rows.begin().add( id++ ).add( one.series ).add( one.area ).add( one.period ).add( std::int64_t{ one.classId } );
      rows.add( one.label ).add( one.method );
    }
    rows.flush();
  }

}
