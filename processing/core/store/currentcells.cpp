#include "store/currentcells.h"

#include "text/equality.h"

#include <algorithm>
#include <cmath>

namespace sozialraum
{

  std::vector<CurrentCell> currentCells( StoreDatabase &database, std::int64_t series, bool withParts )
  {
    std::string sql = "SELECT o.id + 0 AS n, o.period, o.area + 0 AS a, o.value, o.status";
    sql += withParts ? ", q.method, o.numerator, o.denominator, o.lower, o.upper FROM observation o JOIN source q ON q.id = o.source"
                     : " FROM observation o";
    sql += " WHERE o.is_current = 1 AND o.series = " + std::to_string( series ) + " ORDER BY o.period, o.area";
    std::vector<CurrentCell> cells;
    StoreRows rows = database.query( sql );
    while ( rows.next() )
    {
      CurrentCell &cell = cells.emplace_back();
      cell.id = rows.integer( 0 );
      cell.period = rows.text( 1 );
      cell.area = rows.integer( 2 );
      cell.value = rows.number( 3 );
      cell.status = rows.text( 4 );
      if ( withParts )
      {
        cell.isComputed = *rows.view( 5 ) != '\0';
        cell.parts = { rows.number( 6 ), rows.number( 7 ), rows.number( 8 ), rows.number( 9 ) };
      }
    }
    return cells;
  }

  bool isSameNumber( double left, double right )
  {
    if ( std::isnan( left ) || std::isnan( right ) )
      return std::isnan( left ) && std::isnan( right );
    return std::fabs( left - right ) <= equalityShare * std::max( std::fabs( left ), std::fabs( right ) );
  }

  bool areSameParts( const ObservationParts &left, const ObservationParts &right )
  {
    return isSameNumber( left.numerator, right.numerator ) && isSameNumber( left.denominator, right.denominator )
      && isSameNumber( left.lower, right.lower ) && isSameNumber( left.upper, right.upper );
  }

}
