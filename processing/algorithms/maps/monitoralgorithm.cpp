#include "algorithms/maps/monitoralgorithm.h"

#include "algorithms/areas/tablesparameter.h"
#include "algorithms/mainthread.h"
#include "algorithms/maps/atlasplates.h"
#include "algorithms/maps/monitordrawing.h"
#include "algorithms/maps/monitorlayers.h"
#include "algorithms/maps/plateparameters.h"
#include "maps/plates/classplate.h"
#include "results/inputguard.h"
#include "results/reproducible.h"
#include "results/resultfolder.h"

#include <QDir>
#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>
#include <qgsvectorlayer.h>

namespace sozialraum
{

  AlgorithmTexts MonitorAlgorithm::texts() const
  {
    return {
      tr( "Run the whole monitor" ),
      tr( "monitor,report,tables,join,classify,maps,plates,catchments,project,all" ),
      tr( "From tables and boundaries to plates, catchments, protocol and project in one run." ),
      tr( "Joins the tables to the areas, classifies every rate, draws a plate of each, computes the catchments of the facilities on the "
          "road "
          "network, and leaves one folder:\n\n"
          "monitor.qgz, a project with everything styled; monitor.gpkg, all layers with their styles and the protocol; plates as PDF and "
          "PNG; "
          "protocol.html, what became of the keys of tables and areas; each single one stands in the table protocol of monitor.gpkg.\n\n"
          "Areas are coloured by rates only; counts are joined, and drawn as circles where the tables hold nothing else. Facilities and "
          "network belong together; without them there are "
          "no "
          "catchments.\n\n"
          "The files get their places when everything is done; those of an earlier run are replaced. Other files in the folder stay, and "
          "what "
          "was changed by hand is kept under another name.\n\n"
          "Every step is an algorithm of its own: “Join indicators”, “Classify indicator”, “Catchments on the road network”, “Monitor "
          "maps”." ),
    };
  }

  void MonitorAlgorithm::declare( Parameters &p ) const
  {
    p.source( "AREAS", tr( "Areas" ), tr( "Municipalities, or areas of your own, with their key. A store has its own." ),
      Qgis::ProcessingSourceType::VectorPolygon, { .optional = true } );
    p.field( "KEY_FIELD", tr( "Field with the area key" ),
      tr( "AGS, ARS, or a key of your own. Left empty: the field AGS, ARS or another usual name." ), "AREAS",
      Qgis::ProcessingFieldParameterDataType::Any, { .optional = true } );
    p.add( std::make_unique<TablesParameter>( QStringLiteral( "TABLES" ), tr( "Tables" ), true ),
      tr( "Any number of tables as the offices deliver them." ) );
    p.text( "STORE", tr( "Store" ),
      tr( "Instead of areas and tables: the indicator store, with everything that was ever imported. So next year's tables alone are "
          "enough: the other indicators stay with their latest period." ),
      { .optional = true, .advanced = true } );
    p.text( "INDICATORS", tr( "Indicators" ), tr( "Names or codes, separated by semicolons. Left empty: all; every rate gets a plate." ),
      { .optional = true } );
    p.text( "PERIOD", tr( "Period" ), tr( "Years or dates, separated by semicolons, or “all”. Left empty: the latest of each indicator." ),
      { .optional = true } );
    p.layer( "OUTLINES", tr( "Planning areas" ), tr( "Drawn as outlines above the areas." ), Qgis::ProcessingSourceType::VectorPolygon,
      { .optional = true } );
    p.layer( "FACILITIES", tr( "Facilities" ), tr( "Kitas, schools or other places; with a network they get catchments." ),
      Qgis::ProcessingSourceType::VectorPoint, { .optional = true } );
    p.source( "NETWORK", tr( "Road network" ), tr( "Lines of roads and paths, joined where they have a vertex in common." ),
      Qgis::ProcessingSourceType::VectorLine, { .optional = true } );
    p.text( "THRESHOLDS", tr( "Thresholds" ),
      tr( "Limits of the catchments in metres, or in minutes where the cost is time, with semicolons between them." ), { .optional = true },
      QStringLiteral( "500;1000;2000" ) );
    p.choice( "METHOD", tr( "Method of the classes" ), tr( "How the class limits are found; for fixed limits use “Classify indicator”." ),
      { QStringLiteral( "natural_breaks" ), QStringLiteral( "quantile" ), QStringLiteral( "equal_interval" ), QStringLiteral( "pretty" ),
        QStringLiteral( "standard_deviation" ) },
      { .optional = true } );
    p.count( "CLASSES", tr( "Number of classes" ), tr( "Left empty: five, for fewer than 25 areas four." ), std::nullopt, { 2, 12 },
      { .optional = true } );
    p.choice( "COST", tr( "Cost of the way" ), tr( "Metres or minutes." ), { QStringLiteral( "length" ), QStringLiteral( "time" ) },
      { .optional = true, .advanced = true } );
    p.choice( "MODE", tr( "Catchments" ),
      tr( "“Only the nearest”: each place belongs to one facility; “Each facility its own, overlapping”: each facility its own, "
          "overlapping." ),
      { QStringLiteral( "shared" ), QStringLiteral( "nearest" ) }, { .optional = true, .advanced = true }, QStringLiteral( "nearest" ) );
    p.text(
      "TITLE", tr( "Title" ), tr( "Of the project, as “Sozialmonitor Landkreis Musterland”." ), { .optional = true, .advanced = true } );
    plateParameters( p, PlateTitles::FromLayers );
    folderParameter( p, tr( "Monitor" ), tr( "Its files appear when everything is done; other files in it stay." ) );
    p.add( std::make_unique<QgsProcessingOutputFile>( QStringLiteral( "PROJECT" ), tr( "Project" ) ) );
    p.add( std::make_unique<QgsProcessingOutputFile>( QStringLiteral( "GEOPACKAGE" ), tr( "Layers" ) ) );
    p.add( std::make_unique<QgsProcessingOutputHtml>( QStringLiteral( "PROTOCOL" ), tr( "Protocol" ) ) );
    p.result( "PLATES", tr( "Number of plates" ) );
    p.result( "MATCHED", tr( "Keys that found their area" ) );
    p.result( "AREAS_WITHOUT_VALUE", tr( "Areas without a number" ) );
    p.result( "ROWS_WITHOUT_AREA", tr( "Keys without an area" ) );
  }

  static bool isGiven( const QVariantMap &parameters, const char *name )
  {
    const QVariant value = parameters.value( QLatin1String( name ) );
    if ( value.userType() == QMetaType::Type::QVariantList || value.userType() == QMetaType::Type::QStringList )
      return !value.toList().isEmpty();
    return value.isValid() && ( !value.canConvert<QString>() || !value.toString().isEmpty() );
  }

  bool MonitorAlgorithm::checkParameterValues( const QVariantMap &parameters, QgsProcessingContext &context, QString *message ) const
  {
    const bool isOfStore = isGiven( parameters, "STORE" );
    const bool isOfTables = isGiven( parameters, "AREAS" ) && isGiven( parameters, "TABLES" );
    if ( !isOfStore && !isOfTables )
    {
      if ( message )
        *message = tr( "Give areas and tables, or a store." );
      return false;
    }
    if ( isOfStore && ( isGiven( parameters, "AREAS" ) || isGiven( parameters, "TABLES" ) ) )
    {
      if ( message )
        *message = tr( "A store has areas and figures of its own: leave areas and tables empty, or the store." );
      return false;
    }
    if ( isGiven( parameters, "FACILITIES" ) != isGiven( parameters, "NETWORK" ) )
    {
      if ( message )
        *message = tr( "Facilities and road network belong together: give both, or neither." );
      return false;
    }
    return SozialraumAlgorithm::checkParameterValues( parameters, context, message );
  }

  namespace
  {
    //! Each layer becomes one plate and is not kept beside it.
    std::vector<AtlasPlate> platesOf(
      std::vector<std::unique_ptr<QgsVectorLayer>> classified, const PlateWording &wording, QgsProcessingFeedback *feedback )
    {
      AtlasOptions options;
      options.wording = wording;
      std::vector<AtlasPlate> plates;
      for ( std::unique_ptr<QgsVectorLayer> &layer : classified )
      {
        plates.push_back( classifiedPlate( *layer, options, feedback ) );
        layer.reset();
      }
      return plates;
    }

    void giveToMainThread( const JoinedAreas &joined, const Catchments &catchments )
    {
      for ( QgsVectorLayer *layer :
        { joined.areas.get(), joined.protocol.get(), catchments.rings.get(), catchments.lines.get(), catchments.withoutCatchment.get() } )
        sozialraum::giveToMainThread( layer );
    }
  }

  void MonitorAlgorithm::prepare( Call &call )
  {
    mOutlines = copyForMainThread( call, "OUTLINES" );
    mNeighbours = copyForMainThread( call, "NEIGHBOURS" );
    mFacilities = copyForMainThread( call, "FACILITIES" );
  }

  QVariantMap MonitorAlgorithm::run( Call &call )
  {
    const SameOrder sameOrder;
    ResultFolder folder( call.fileOutput( "FOLDER" ), name(), OlderFiles::Removed );
    for ( const char *made : { "monitor.gpkg", "monitor.qgz" } )
      refuseInputFrom( folder.finalPath( QLatin1String( made ) ), *this, call.parameters(), call.context() );
    PlateWording wording = plateWording( call.parameters() );
    const QString title = wording.title.isEmpty() ? tr( "Social monitor" ) : wording.title;
    wording.title.clear();

    const QString projectName = QStringLiteral( "monitor.qgz" );
    AlgorithmChain chain( call.context(), call.feedback() );
    JoinedAreas joined = call.has( "STORE" ) ? areasOfStore( chain, call.parameters() )
                                             : joinTables( chain, call.parameters(), folder.path( QStringLiteral( "protocol.html" ) ) );
    const QStringList fields = fieldsToMap( *joined.areas, call.feedback() );
    if ( fields.isEmpty() )
      throw QgsProcessingException( tr( "None of the indicators has a number for at least one area: there is nothing to draw. Choose other "
                                        "indicators, or another period." ) );
    std::vector<AtlasPlate> plates =
      platesOf( classifyFields( chain, *joined.areas, fields, call.parameters() ), wording, call.feedback() );
    Catchments catchments = mFacilities ? makeCatchments( chain, call.parameters() ) : Catchments();
    PlateFrame frame = frameOf( { joined.areas.get() } );
    frame.inset = insetChoice( call.parameters() );
    const PlateTemplate pageTemplate = plateTemplate( call.parameters(), frame, call.feedback() );
    const QString logo = readableLogo( call.parameters(), pageTemplate, call.feedback() );
    warnAboutImprint( plates, call.feedback() );
    wording = wordingFor( *joined.areas, IndicatorProperties(), wording );

    giveToMainThread( joined, catchments );
    giveLayersToMainThread( plates );
    OfMainThread<MonitorDrawing> drawing;
    inMainThread( call.feedback(), [&] {
      drawing.reset( new MonitorDrawing( title, folder.path( projectName ), call.feedback() ) );
      if ( folder.isChanged( projectName ) )
        drawing->project().setEarlier( folder.olderPath( projectName ) );
      if ( mFacilities )
      {
        drawing->addFacilities( *mFacilities );
        drawing->addCatchments( catchments );
      }
      drawing->addSurroundings( { mOutlines.get(), QString(), mNeighbours.get(), joined.areas.get() }, logo );
      drawing->addJoined( joined );
      drawing->begin( { std::move( plates ), pageTemplate, frame,
        plateOutput( call.parameters(), folder.path( QStringLiteral( "plates" ) ) ), wording } );
    } );
    for ( bool hasMore = true; hasMore; )
    {
      if ( call.isCancelled() )
        throw Cancelled();
      inMainThread( call.feedback(), [&] { hasMore = drawing->drawNext(); } );
    }
    call.feedback()->setProgressText( tr( "Layers and project" ) );
    inMainThread( call.feedback(), [&] {
      drawing->end();
      drawing->project().keepOtherLayouts( true );
      drawing->project().write();
    } );
    if ( call.isCancelled() )
      throw Cancelled();
    for ( const QString &sentence : folder.finish() )
      call.warn( sentence );
    const QString place = folder.finalPath( QString() );
    tellPlace( *this, *call.feedback(),
      tr( "Plates: %1. Everything lies in %2." ).arg( drawing->plates() ).arg( QDir::toNativeSeparators( place ) ), place,
      folder.finalPath( projectName ) );

    QVariantMap results = joined.numbers;
    results.remove( QStringLiteral( "OUTPUT_HTML_FILE" ) );
    results.remove( QStringLiteral( "DUPLICATE_KEYS" ) );
    results.insert( QStringLiteral( "FOLDER" ), folder.finalPath( QString() ) );
    results.insert( QStringLiteral( "PROJECT" ), folder.finalPath( projectName ) );
    results.insert( QStringLiteral( "GEOPACKAGE" ), folder.finalPath( QStringLiteral( "monitor.gpkg" ) ) );
    if ( !call.has( "STORE" ) )
      results.insert( QStringLiteral( "PROTOCOL" ), folder.finalPath( QStringLiteral( "protocol.html" ) ) );
    results.insert( QStringLiteral( "PLATES" ), drawing->plates() );
    return results;
  }

}
