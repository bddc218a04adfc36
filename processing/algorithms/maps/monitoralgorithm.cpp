#include "algorithms/maps/monitoralgorithm.h"

#include "algorithms/areas/tablesparameter.h"
#include "algorithms/maps/atlasplates.h"
#include "algorithms/maps/monitorlayers.h"
#include "algorithms/maps/plateparameters.h"
#include "maps/styles/areastyle.h"
#include "maps/plates/classplate.h"
#include "maps/plates/boundarysource.h"
#include "maps/plates/monitorproject.h"
#include "maps/plates/plateseries.h"
#include "results/inputguard.h"
#include "results/reproducible.h"
#include "results/resultfolder.h"

#include <QDir>
#include <qgsexpression.h>
#include <qgspallabeling.h>
#include <qgsprintlayout.h>
#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>
#include <qgsproject.h>
#include <qgsrenderer.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayerlabeling.h>

namespace sozialraum
{

  Qgis::ProcessingAlgorithmFlags MonitorAlgorithm::flags() const
  {
    // Layouts belong to the main thread.
    return SozialraumAlgorithm::flags() | Qgis::ProcessingAlgorithmFlag::NoThreading;
  }

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
    p.source(
      "AREAS", tr( "Areas" ), tr( "Municipalities, or areas of your own, with their key." ), Qgis::ProcessingSourceType::VectorPolygon );
    p.field( "KEY_FIELD", tr( "Field with the area key" ),
      tr( "AGS, ARS, or a key of your own. Left empty: the field AGS, ARS or another usual name." ), "AREAS",
      Qgis::ProcessingFieldParameterDataType::Any, { .optional = true } );
    p.add( std::make_unique<TablesParameter>( QStringLiteral( "TABLES" ), tr( "Tables" ) ),
      tr( "Any number of tables as the offices deliver them." ) );
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
    return value.isValid() && ( !value.canConvert<QString>() || !value.toString().isEmpty() );
  }

  bool MonitorAlgorithm::checkParameterValues( const QVariantMap &parameters, QgsProcessingContext &context, QString *message ) const
  {
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
    //! The layers of the monitor as they are made, in one project, and the plates of them.
    class MonitorWork
    {
      Q_DECLARE_TR_FUNCTIONS( MonitorAlgorithm )

    public:
      MonitorWork( const QString &title, QgsProcessingFeedback *feedback )
        : mProject( title, QStringLiteral( "monitor.gpkg" ), LayerCopies::All )
        , mFeedback( feedback )
      {}

      MonitorProject &project() { return mProject; }

      void addFacilities( const QgsVectorLayer &source )
      {
        std::unique_ptr<QgsVectorLayer> facilities = independentCopy( source );
        facilities->setName( readableName( source ) );
        facilities->setRenderer( facilityRenderer( *facilities ).release() );
        facilities->setLabeling( keepsLabelsAway().release() );
        facilities->setLabelsEnabled( true );
        mFacilities = add( std::move( facilities ), tr( "Catchments" ), QStringLiteral( "facilities" ), false );
      }

      void addCatchments( Catchments &catchments )
      {
        catchments.withoutCatchment->setName( tr( "Not joined to a road" ) );
        catchments.withoutCatchment->setRenderer( facilityWithoutRoadRenderer().release() );
        catchments.rings->setName( tr( "Catchments" ) );
        catchments.lines->setName( tr( "Reached streets" ) );
        if ( catchments.withoutCatchment->featureCount() > 0 )
          mNotSnapped =
            add( std::move( catchments.withoutCatchment ), tr( "Catchments" ), QStringLiteral( "facilities_not_snapped" ), false );
        add( std::move( catchments.lines ), tr( "Catchments" ), QStringLiteral( "catchment_lines" ), false );
        mRings = add( std::move( catchments.rings ), tr( "Catchments" ), QStringLiteral( "catchments" ), false );
        mRingUnit = catchments.unit;
      }

      void addSurroundings( const SurroundingLayers &layers, const QString &logo )
      {
        mSurroundings = std::make_unique<PlateSurroundings>( layers, logo, mProject );
        if ( mSurroundings->outlines() )
          mProject.setTable( mSurroundings->outlines(), QStringLiteral( "planning_areas" ) );
        if ( mSurroundings->neighbours() )
          mProject.setTable( mSurroundings->neighbours(), QStringLiteral( "neighbours" ) );
      }

      void addJoined( JoinedAreas &joined )
      {
        joined.areas->setName( tr( "Areas with all indicators" ) );
        joined.areas->setRenderer( outlineRenderer( OutlineLevel::Municipality ).release() );
        const QString nameField = guessNameField( *joined.areas );
        if ( !nameField.isEmpty() )
          joined.areas->setLabeling( areaLabels( QgsExpression::quotedColumnRef( nameField ) ).release() );
        joined.areas->setLabelsEnabled( !nameField.isEmpty() );
        mAreas = add( std::move( joined.areas ), tr( "Boundaries" ), QStringLiteral( "areas" ), false );
        joined.protocol->setName( tr( "Protocol" ) );
        add( std::move( joined.protocol ), tr( "Boundaries" ), QStringLiteral( "protocol" ), false );
      }

      QgsVectorLayer *joinedAreas() const { return mAreas; }

      void makePlates( std::vector<AtlasPlate> &plates, const PlateTemplate &pageTemplate, const PlateFrame &frame,
        const PlateOutput &output, const PlateWording &wording )
      {
        const int total = static_cast<int>( plates.size() ) + ( mRings ? 1 : 0 );
        PlateSeries series( mProject, pageTemplate, frame, output, total );
        for ( AtlasPlate &source : plates )
        {
          const QString name = source.plate.name;
          addPlate( series, name, drawnPlate( source, mProject, series.count() == 0 ), total );
        }
        if ( mRings )
          addPlate( series, tr( "Catchments: %1" ).arg( mFacilities->name() ), catchmentPlate( wording ), total );
        warnAboutFonts( series, mFeedback );
        warnAboutInset( series, frame.inset, mFeedback );
        mPlates = series.count();
      }

      int plates() const { return mPlates; }

    private:
      static QList<QgsMapLayer *> listOfLayers( const std::initializer_list<QgsVectorLayer *> &layers )
      {
        QList<QgsMapLayer *> there;
        for ( QgsVectorLayer *layer : layers )
        {
          if ( layer )
            there << layer;
        }
        return there;
      }

      QgsVectorLayer *add( std::unique_ptr<QgsVectorLayer> layer, const QString &group, const QString &table, bool visible )
      {
        QgsVectorLayer *added = mProject.add( std::move( layer ), group, visible );
        mProject.setTable( added, table );
        return added;
      }

      Plate catchmentPlate( const PlateWording &wording ) const
      {
        IndicatorProperties about;
        about.name = tr( "Catchments: %1" ).arg( mFacilities->name() );
        about.unit = mRingUnit == QLatin1String( "min" ) ? tr( "Way on the roads in minutes" ) : tr( "Way on the roads in metres" );
        Plate plate;
        PlateWording ofAll = wording;
        QStringList credits = QStringList{ wording.mapSource } + creditsOf( { mRings, mFacilities } );
        credits.removeDuplicates();
        credits.removeAll( QString() );
        ofAll.mapSource = credits.join( QStringLiteral( ", " ) );
        plate.texts = plateTexts( about, 0, about.name, ofAll );
        plate.texts.reference = mNotSnapped ? tr( "Facilities too far from any road: %1" ).arg( mNotSnapped->featureCount() ) : QString();
        plate.layers = listOfLayers( { mNotSnapped, mFacilities, mAreas, mRings } );
        plate.legendLayers = listOfLayers( { mRings, mFacilities, mNotSnapped } );
        return plate;
      }

      void addPlate( PlateSeries &series, const QString &title, Plate plate, int total )
      {
        if ( mFeedback->isCanceled() )
          throw Cancelled();
        mFeedback->setProgressText( title );
        mSurroundings->addTo( plate );
        series.add( title, plate );
        warnAboutLabels( series, mFeedback );
        mFeedback->setProgress( 40.0 + 50.0 * series.count() / total );
      }

      MonitorProject mProject;
      QgsProcessingFeedback *mFeedback;
      QgsVectorLayer *mAreas = nullptr;
      std::unique_ptr<PlateSurroundings> mSurroundings;
      QgsVectorLayer *mFacilities = nullptr;
      QgsVectorLayer *mNotSnapped = nullptr;
      QgsVectorLayer *mRings = nullptr;
      QString mRingUnit;
      int mPlates = 0;
    };

    std::vector<AtlasPlate> platesOf(
      const std::vector<std::unique_ptr<QgsVectorLayer>> &classified, const PlateWording &wording, QgsProcessingFeedback *feedback )
    {
      AtlasOptions options;
      options.wording = wording;
      std::vector<AtlasPlate> plates;
      for ( const std::unique_ptr<QgsVectorLayer> &layer : classified )
        plates.push_back( classifiedPlate( *layer, options, feedback ) );
      return plates;
    }
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

    AlgorithmChain chain( call.context(), call.feedback() );
    MonitorWork work( title, call.feedback() );
    const QString projectName = QStringLiteral( "monitor.qgz" );
    if ( folder.isChanged( projectName ) )
      work.project().setEarlier( folder.olderPath( projectName ) );
    JoinedAreas joined = joinTables( chain, call.parameters(), folder.path( QStringLiteral( "protocol.html" ) ) );
    const QStringList fields = fieldsToMap( *joined.areas, call.feedback() );
    if ( fields.isEmpty() )
      throw QgsProcessingException( tr( "None of the indicators has a number for at least one area: there is nothing to draw. Choose other "
                                        "indicators, or another period." ) );
    const std::vector<std::unique_ptr<QgsVectorLayer>> classified = classifyFields( chain, *joined.areas, fields, call.parameters() );
    if ( const QgsVectorLayer *facilities = call.layer( "FACILITIES" ) )
    {
      Catchments catchments = makeCatchments( chain, call.parameters() );
      work.addFacilities( *facilities );
      work.addCatchments( catchments );
    }
    PlateFrame frame = frameOf( { joined.areas.get() } );
    frame.inset = insetChoice( call.parameters() );
    const PlateTemplate pageTemplate = plateTemplate( call.parameters(), frame, call.feedback() );
    work.addSurroundings( { call.layer( "OUTLINES" ), QString(), call.layer( "NEIGHBOURS" ), joined.areas.get() },
      readableLogo( call.parameters(), pageTemplate, call.feedback() ) );
    work.addJoined( joined );

    std::vector<AtlasPlate> plates = platesOf( classified, wording, call.feedback() );
    QStringList missing;
    for ( const AtlasPlate &plate : plates )
      missing << plate.plate.texts.missing;
    missing.removeDuplicates();
    warnAboutImprint( missing, call.feedback() );
    work.project().setView( frame.extent, frame.crs );
    work.makePlates( plates, pageTemplate, frame, plateOutput( call.parameters(), folder.path( QStringLiteral( "plates" ) ) ),
      wordingFor( *work.joinedAreas(), IndicatorProperties(), wording ) );

    call.feedback()->setProgressText( tr( "Layers and project" ) );
    work.project().keepOtherLayouts( true );
    work.project().write( folder.path( projectName ) );
    if ( call.isCancelled() )
      throw Cancelled();
    for ( const QString &sentence : folder.finish() )
      call.warn( sentence );
    const QString place = folder.finalPath( QString() );
    tellPlace( *this, *call.feedback(),
      tr( "Plates: %1. Everything lies in %2." ).arg( work.plates() ).arg( QDir::toNativeSeparators( place ) ), place,
      folder.finalPath( projectName ) );

    QVariantMap results = joined.numbers;
    results.remove( QStringLiteral( "OUTPUT_HTML_FILE" ) );
    results.remove( QStringLiteral( "DUPLICATE_KEYS" ) );
    results.insert( QStringLiteral( "FOLDER" ), folder.finalPath( QString() ) );
    results.insert( QStringLiteral( "PROJECT" ), folder.finalPath( projectName ) );
    results.insert( QStringLiteral( "GEOPACKAGE" ), folder.finalPath( QStringLiteral( "monitor.gpkg" ) ) );
    results.insert( QStringLiteral( "PROTOCOL" ), folder.finalPath( QStringLiteral( "protocol.html" ) ) );
    results.insert( QStringLiteral( "PLATES" ), work.plates() );
    return results;
  }

}
