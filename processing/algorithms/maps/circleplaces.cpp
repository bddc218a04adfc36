#include "algorithms/maps/circleplaces.h"

#include "maps/plates/readabletexts.h"
#include "maps/textlocale.h"

#include <QCoreApplication>

namespace sozialraum
{

  namespace
  {
    struct CirclePlaces
    {
      Q_DECLARE_TR_FUNCTIONS( CirclePlaces )
    };

    QString whole( double count )
    {
      return textLocale().toString( count, 'f', 0 );
    }
  }

  void circleParameters( Parameters &p )
  {
    p.choice( "CIRCLES", CirclePlaces::tr( "Circles" ),
      CirclePlaces::tr(
        "“At their places (internal)” is for the office, and the plate says so: a circle may tell where a single child lives. “Counted in "
        "cells (for everyone)” is for everyone: one circle in the middle of each square of a grid, and none for squares with few "
        "children." ),
      { QStringLiteral( "at_places" ), QStringLiteral( "in_cells" ) } );
    p.number(
      "CELL", CirclePlaces::tr( "Side of a cell" ), CirclePlaces::tr( "Metres." ), 500.0, { 10.0, 100000.0 }, { .advanced = true } );
    p.number( "FEWEST", CirclePlaces::tr( "Fewest children of a cell" ),
      CirclePlaces::tr( "A cell with fewer gets no circle; smaller numbers do not stand in the texts either." ), 3.0, { 1.0, 1000.0 },
      { .advanced = true } );
  }

  std::optional<PublicCells> publicCells( const Call &call )
  {
    if ( call.choice( "CIRCLES" ) != QLatin1String( "in_cells" ) )
      return std::nullopt;
    return PublicCells{ call.number( "CELL" ), call.number( "FEWEST" ) };
  }

  void sayCircles( PlateTexts &texts, const std::optional<PublicCells> &cells )
  {
    if ( !cells )
    {
      const QString internal = CirclePlaces::tr( "INTERNAL" );
      texts.subtitle = texts.subtitle.isEmpty() ? internal : internal + QStringLiteral( " · " ) + texts.subtitle;
      return;
    }
    texts.method += QLatin1Char( ' ' )
      + CirclePlaces::tr( "Circles: children not reached in cells of %1 m; cells with fewer than %2 are not drawn." )
          .arg( whole( cells->side ), whole( cells->fewest ) );
  }

  QString unreachedText( const UnreachedDemand &demand, const std::optional<PublicCells> &cells )
  {
    const double unreached = demand.notReached + demand.notConnected;
    const auto isSmall = [&cells]( double count ) { return cells && count > 0.0 && count < cells->fewest; };
    if ( isSmall( unreached ) )
      return CirclePlaces::tr( "Children: %1, not reached: fewer than %2" ).arg( whole( demand.children ), whole( cells->fewest ) );
    const double share = demand.children > 0.0 ? 100.0 * unreached / demand.children : 0.0;
    const QString text = CirclePlaces::tr( "Children: %1, not reached: %2 (%3 %)" )
                           .arg( whole( demand.children ), whole( unreached ), textLocale().toString( share, 'f', 1 ) )
                           .replace( QLatin1String( " %)" ), QStringLiteral( "\u00a0%)" ) );
    // The two parts of the sum tell each other.
    if ( isSmall( demand.notConnected ) || isSmall( demand.notReached ) || isSmall( demand.children - unreached ) )
      return text;
    return text + QLatin1Char( '\n' ) + CirclePlaces::tr( "of these without any way: %1" ).arg( whole( demand.notConnected ) );
  }

}
