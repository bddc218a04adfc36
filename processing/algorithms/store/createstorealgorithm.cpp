#include "algorithms/store/createstorealgorithm.h"

#include "algorithms/areas/areagroupings.h"
#include "algorithms/areas/catalogueinput.h"
#include "algorithms/areas/loggedfindings.h"
#include "algorithms/areas/tablesparameter.h"
#include "algorithms/store/registerinput.h"
#include "algorithms/store/storeparameter.h"
#include "indicators/shippedcatalogue.h"
#include "store/storedareas.h"
#include "store/storeschema.h"

#include <qgscoordinatetransform.h>
#include <qgsgeometry.h>
#include <qgsprocessingfeedback.h>

namespace sozialraum
{

  AlgorithmTexts CreateStoreAlgorithm::texts() const
  {
    return {
      tr( "Create store" ),
      tr( "store,database,GeoPackage,PostgreSQL,PostGIS,areas,grouping,catalogue,territory,monitor" ),
      tr( "Makes an indicator store, or adds areas, groupings and a catalogue to one." ),
      tr(
        "The store is the one memory of a monitor: what was delivered, by whom and when, and what held at which date. It is a GeoPackage "
        "file for a small office, or a schema in PostgreSQL with PostGIS for several; both hold the same tables, which QGIS and plain SQL "
        "can read.\n\n"
        "Areas are added with the date since when the territory is like that. Groupings are lists as “Aggregate areas” takes them, with "
        "the name of their file; a grouping that changes is added again with its date. On a store that is there already nothing is "
        "replaced: the same again changes nothing, and something else under the same date is refused." ),
    };
  }

  void CreateStoreAlgorithm::declare( Parameters &p ) const
  {
    storeParameter( p );
    p.source( "AREAS", tr( "Areas" ), tr( "Municipalities, districts or areas of your own, with their outlines." ),
      Qgis::ProcessingSourceType::Vector, { .optional = true } );
    p.field( "KEY_FIELD", tr( "Field with the area key" ),
      tr( "AGS, ARS, or a key of your own. Left empty: the field AGS, ARS or another usual name." ), "AREAS",
      Qgis::ProcessingFieldParameterDataType::Any, { .optional = true } );
    p.choice( "LEVEL", tr( "Level" ), tr( "What the areas are. Automatic: as their keys say." ),
      { QStringLiteral( "automatic" ), QStringLiteral( "municipality" ), QStringLiteral( "association" ), QStringLiteral( "district" ),
        QStringLiteral( "state" ), QStringLiteral( "other" ) } );
    p.text( "TERRITORY", tr( "Territory as of" ),
      tr( "The day since when areas, groupings and catalogue hold, like 2021-01-01. Left empty: today." ), { .optional = true } );
    p.add( std::make_unique<TablesParameter>( QStringLiteral( "GROUPINGS" ), tr( "Groupings" ), true ),
      tr( "Lists of members: area key, group key and name of the group. The name of the file is the name of the grouping; a column "
          "“grouping” "
          "names several in one list." ) );
    p.add( std::make_unique<TablesParameter>( QStringLiteral( "CATALOGUE" ), tr( "Catalogue" ), true ),
      tr( "The table of indicators: a CSV, XLSX or ODS file, or a layer; several are taken together. Left empty: a new store gets the one "
          "of the plugin." ) );
    packParameter( p );
    p.source( "FACILITIES", tr( "Register of facilities" ),
      tr(
        "All public facilities and offers of this day: key, name, kind, operator, target groups and key of the area by their usual names; "
        "capacity is their places, all other columns are attributes. What is no longer in it ends on that day." ),
      Qgis::ProcessingSourceType::Vector, { .optional = true } );
    p.add( std::make_unique<QgsProcessingOutputString>( QStringLiteral( "STORE" ), tr( "Store" ) ) );
    p.result( "AREA_COUNT", tr( "Areas added" ) );
    p.result( "GROUPING_COUNT", tr( "Groupings added" ) );
    p.result( "FACILITY_COUNT", tr( "Facilities in the register" ) );
  }

  void CreateStoreAlgorithm::prepare( Call &call )
  {
    mGroupings = tableInputs( call.value( "GROUPINGS" ), call.context() );
    mCatalogue = tableInputs( call.value( "CATALOGUE" ), call.context() );
  }

  //! The areas with the outlines of their rows, in the coordinate system of the store.
  static std::vector<StoredArea> areasFrom(
    const AreaSource &source, const LayerAreas &layer, const std::string &level, const QgsCoordinateTransform &transform )
  {
    std::vector<QVector<QgsGeometry>> outlines( layer.areas().size() );
    for ( std::size_t row = 0; row < source.features.size(); ++row )
    {
      const std::optional<std::uint32_t> area = layer.areaOfRow( row );
      if ( !area || !layer.rowTakesValue( row ) || !source.features[row].hasGeometry() )
        continue;
      QgsGeometry outline = source.features[row].geometry();
      outline.transform( transform );
      outlines[*area] << outline;
    }
    std::vector<StoredArea> areas;
    for ( std::size_t i = 0; i < layer.areas().size(); ++i )
    {
      StoredArea area;
      area.key = layer.areas()[i].canonicalKey;
      area.name = layer.areas()[i].name;
      area.level = level;
      if ( !outlines[i].isEmpty() )
      {
        const QgsGeometry outline = outlines[i].size() == 1 ? outlines[i].first() : QgsGeometry::collectGeometry( outlines[i] );
        const QByteArray wkb = outline.asWkb();
        area.outline.assign( wkb.constData(), static_cast<std::size_t>( wkb.size() ) );
      }
      areas.push_back( std::move( area ) );
    }
    return areas;
  }

  //! The newest areas of the store, for groupings that come without areas.
  static LayerAreas newestAreas( StoreDatabase &database )
  {
    LayerRows rows;
    std::string newest;
    for ( const AreaSet &set : storedAreaSets( database ) )
    {
      if ( set.validFrom < newest )
        continue;
      newest = set.validFrom;
      rows = {};
      for ( const StoredArea &area : storedAreas( database, set.id, false ) )
      {
        if ( area.isMember )
        {
          rows.keys.push_back( area.key );
          rows.names.push_back( area.name );
        }
      }
    }
    return LayerAreas( rows );
  }

  static std::vector<StoredMember> membersOf( const Membership &membership, const LayerAreas &layer )
  {
    std::vector<StoredMember> members;
    for ( const AreaGroup &group : membership.groups )
    {
      for ( const std::uint32_t member : group.members )
        members.push_back( { layer.areas()[member].canonicalKey, group.key, group.name } );
    }
    return members;
  }

  QVariantMap CreateStoreAlgorithm::run( Call &call )
  {
    LoggedFindings findings( call.feedback() );
    const Progress progress = call.progress();
    const StorePlace place = storePlace( call );
    const std::string date = dayGiven( call, "TERRITORY" );
    if ( !isStoreDate( date ) )
      throw QgsProcessingException(
        tr( "“%1” is no date for “Territory as of”. Write year, month and day: 2024-01-31." ).arg( QString::fromStdString( date ) ) );
    const std::unique_ptr<QgsProcessingFeatureSource> source = call.optionalSource( "AREAS" );
    std::optional<AreaSource> areas;
    std::optional<LayerAreas> layer;
    if ( source )
    {
      areas = readAreaSource( *source, call.text( "KEY_FIELD" ), call.feedback(), QStringList() );
      layer = LayerAreas( areas->rows );
    }
    const bool isNew = !storeExists( place );
    if ( isNew && !source )
      throw QgsProcessingException( tr( "A new store needs areas. Choose them under “Areas”." ) );
    std::optional<ListTable> catalogue;
    if ( isNew || !mCatalogue.empty() )
      catalogue = catalogueWithPack( mCatalogue, call, {} );
    const std::vector<NamedList> lists = namedLists( mGroupings, findings );
    advance( progress, 0.3 );

    if ( isNew )
    {
      createStore( place, source->sourceCrs().toWkt( Qgis::CrsWktVariant::Preferred ).toStdString() );
      call.say( tr( "The store “%1” was made." ).arg( QString::fromStdString( place.name ) ) );
    }
    StoreDatabase database = openStore( place, true );
    qlonglong areaCount = 0;
    if ( layer )
    {
      const QString chosen = call.choice( "LEVEL" );
      AreaSet set;
      set.level = chosen == QLatin1String( "automatic" ) ? std::string( toString( layer->level() ) ) : chosen.toStdString();
      set.validFrom = date;
      set.name = source->sourceName().toStdString();
      const QgsCoordinateReferenceSystem crs = QgsCoordinateReferenceSystem::fromWkt( QString::fromStdString( storeCrs( database ) ) );
      const QgsCoordinateTransform transform( source->sourceCrs(), crs, call.context().transformContext() );
      addAreaSet( database, set, areasFrom( *areas, *layer, set.level, transform ) );
      areaCount = static_cast<qlonglong>( layer->areas().size() );
      call.say( tr( "%1 areas hold since %2." ).arg( areaCount ).arg( QString::fromStdString( date ) ) );
    }
    advance( progress, 0.6 );
    for ( const NamedList &list : lists )
    {
      if ( !layer )
        layer = newestAreas( database );
      StoredGrouping grouping;
      grouping.name = list.name.toStdString();
      grouping.title = grouping.name;
      grouping.validFrom = date;
      const Membership membership = membershipFromList( *layer, list.members, findings );
      addGrouping( database, grouping, membersOf( membership, *layer ) );
      call.say( tr( "Grouping “%1”: %2 groups." ).arg( QString::fromStdString( grouping.name ) ).arg( membership.groups.size() ) );
    }
    if ( !catalogue && hasPack( call ) )
    {
      const ListTable known = storedCatalogue( database );
      catalogue = withPack( known.rows.empty() ? shippedCatalogue() : known, call );
    }
    const qlonglong facilityCount = addRegister( call, database, date );
    if ( catalogue )
      call.say( tr( "The catalogue of %1 has %2 indicators." )
          .arg( QString::fromStdString( date ) )
          .arg( addCatalogue( database, date, *catalogue ) ) );
    return { { QStringLiteral( "STORE" ), call.text( "STORE" ) }, { QStringLiteral( "AREA_COUNT" ), areaCount },
      { QStringLiteral( "GROUPING_COUNT" ), static_cast<qlonglong>( lists.size() ) },
      { QStringLiteral( "FACILITY_COUNT" ), facilityCount } };
  }

}
