#include "algorithms/coverage/osmbeside.h"

#include "algorithms/coverage/networktexts.h"
#include "algorithms/coverage/roadlayer.h"
#include "coverage/network/osmnoderules.h"

#include <QFileInfo>
#include <QVariantMap>
#include <qgsproviderregistry.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <utility>

namespace sozialraum
{

  //! The file on disk, empty where it is not one that is read.
  static QString osmFileOf( const QString &squares )
  {
    QString path =
      QgsProviderRegistry::instance()->decodeUri( QStringLiteral( "ogr" ), squares ).value( QStringLiteral( "path" ) ).toString();
    const QString packed = QStringLiteral( "/vsigzip/" );
    if ( path.startsWith( packed ) )
      path.remove( 0, packed.size() );
    constexpr std::array endings{ ".osm", ".osm.gz", ".osm.xml", ".xml", ".pbf" };
    const bool isRead = std::ranges::any_of(
      endings, [&path]( const char *ending ) { return path.endsWith( QLatin1String( ending ), Qt::CaseInsensitive ); } );
    return isRead && QFileInfo( path ).isFile() ? path : QString();
  }

  NodeRules nodeRulesBeside( const QString &squares, const Call &call )
  {
    if ( !call.flag( "OSM_NODES" ) && !call.flag( "CROSS_SQUARES" ) )
      return {};
    if ( squares.isEmpty() )
    {
      call.warn( NetworkTexts::tr( "“%1” and “%2” need the layer “lines” of an OpenStreetMap file under “%3”; this network has neither." )
          .arg( call.label( "OSM_NODES" ), call.label( "CROSS_SQUARES" ), call.label( "NETWORK" ) ) );
      return {};
    }
    if ( !call.flag( "OSM_NODES" ) )
      return {};
    const QString path = osmFileOf( squares );
    if ( path.isEmpty() )
    {
      call.warn( NetworkTexts::tr( "“%1” can be read from files .osm, .osm.gz and .osm.pbf only: convert the file, with osmium say. Gates, "
                                   "bollards and turn restrictions were not read." )
          .arg( call.label( "OSM_NODES" ) ) );
      return {};
    }
    OsmNodeRules found = readOsmNodeRules(
      InputFile::onDisk( std::filesystem::path( path.toStdU16String() ) ), profileOf( call ), stepOf( call.progress(), 0.2, 0.22 ) );
    if ( found.openBarriers > 0 )
      call.say( NetworkTexts::tr( "%1 barriers on nodes let pass who travels." ).arg( found.openBarriers ) );
    if ( found.turnsOverWays + found.turnsNotUnderstood > 0 )
      call.warn(
        NetworkTexts::tr( "Turn restrictions that were not taken: %1 that lead over a third road, and %2 that hold at certain times "
                          "or whose roads are not in the file." )
          .arg( found.turnsOverWays )
          .arg( found.turnsNotUnderstood ) );
    if ( found.ferries > 0 )
      call.say( NetworkTexts::tr( "%1 ferries are not travelled." ).arg( found.ferries ) );
    return std::move( found.rules );
  }

  void tellNodeRules( const NetworkCounts &counts, const NodeRules &rules, const QString &squares, const Call &call )
  {
    if ( !squares.isEmpty() && !call.flag( "OSM_NODES" ) )
      call.say( NetworkTexts::tr( "Of an OpenStreetMap file lines and squares are read. Barriers on their nodes (gates, bollards) and turn "
                                  "restrictions are seen with “%1”; ferries are not travelled. Enter what else closes a way under “%2”." )
          .arg( call.label( "OSM_NODES" ), call.label( "BARRIERS" ) ) );
    if ( !rules.isEmpty() )
      call.say( NetworkTexts::tr( "Nodes of the network that are closed: %1. Turn restrictions that hold: %2." )
          .arg( counts.closedPlaces )
          .arg( counts.turnRules ) );
  }

}
