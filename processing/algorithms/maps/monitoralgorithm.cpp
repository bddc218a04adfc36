#include "algorithms/maps/monitoralgorithm.h"

#include "algorithms/areas/tablesparameter.h"
#include "algorithms/maps/monitorlayers.h"
#include "algorithms/maps/plateparameters.h"
#include "maps/styles/areastyle.h"
#include "maps/plates/classplate.h"
#include "maps/plates/monitorproject.h"
#include "maps/plates/plateseries.h"
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

  QString MonitorAlgorithm::name() const
  {
    return QStringLiteral( "monitor" );
  }

  QString MonitorAlgorithm::displayName() const
  {
    return tr( "Run the whole monitor" );
  }

  QStringList MonitorAlgorithm::tags() const
  {
    return tr( "monitor,report,tables,join,classify,maps,plates,catchments,project,all" ).split( QLatin1Char( ',' ) );
  }

  QString MonitorAlgorithm::shortDescription() const
  {
    return tr( "From tables and boundaries to plates, catchments, protocol and project in one run." );
  }

  QString MonitorAlgorithm::shortHelpString() const
  {
    return tr(
      "Joins the tables to the areas, classifies every rate, draws a plate of each, computes the catchments of the facilities on the road "
      "network, and leaves one folder:\n\n"
      "monitor.qgz, a project with everything styled; monitor.gpkg, all layers with their styles and the protocol; plates as PDF and PNG; "
      "protocol.html, what became of the keys of tables and areas; each single one stands in the table protocol of monitor.gpkg.\n\n"
      "Counts are joined but not drawn: areas are coloured by rates only. Facilities and network belong together; without them there are "
      "no "
      "catchments.\n\n"
      "The folder appears when everything in it is done. One that an earlier run made is replaced as a whole; any other folder must be "
      "empty.\n\n"
      "Every step is an algorithm of its own: “Join indicators”, “Classify indicator”, “Catchments on the road network”, “Monitor maps”." );
  }

  Qgis::ProcessingAlgorithmFlags MonitorAlgorithm::flags() const
  {
    // Layouts belong to the main thread.
    return SozialraumAlgorithm::flags() | Qgis::ProcessingAlgorithmFlag::NoThreading;
  }

  MonitorAlgorithm *MonitorAlgorithm::createInstance() const
  {
    return new MonitorAlgorithm();
  }

  void MonitorAlgorithm::initAlgorithm( const QVariantMap & )
  {
    const auto types = []( Qgis::ProcessingSourceType type ) { return QList<int>{ static_cast<int>( type ) }; };
    add( std::make_unique<QgsProcessingParameterFeatureSource>(
           QStringLiteral( "AREAS" ), tr( "Areas" ), types( Qgis::ProcessingSourceType::VectorPolygon ) ),
      tr( "Municipalities, or areas of your own, with their key." ) );
    add( std::make_unique<QgsProcessingParameterField>( QStringLiteral( "KEY_FIELD" ), tr( "Field with the area key" ), QVariant(),
           QStringLiteral( "AREAS" ), Qgis::ProcessingFieldParameterDataType::Any, false, true ),
      tr( "AGS, ARS, or a key of your own. Left empty: the field AGS, ARS or another usual name." ) );
    add( std::make_unique<TablesParameter>( QStringLiteral( "TABLES" ), tr( "Tables" ) ),
      tr( "Any number of tables as the offices deliver them." ) );
    add( std::make_unique<QgsProcessingParameterString>( QStringLiteral( "INDICATORS" ), tr( "Indicators" ), QVariant(), false, true ),
      tr( "Names or codes, separated by semicolons. Left empty: all; every rate gets a plate." ) );
    add( std::make_unique<QgsProcessingParameterString>( QStringLiteral( "PERIOD" ), tr( "Period" ), QVariant(), false, true ),
      tr( "Years or dates, separated by semicolons, or “all”. Left empty: the latest of each indicator." ) );
    add( std::make_unique<QgsProcessingParameterVectorLayer>(
           QStringLiteral( "OUTLINES" ), tr( "Planning areas" ), types( Qgis::ProcessingSourceType::VectorPolygon ), QVariant(), true ),
      tr( "Drawn as outlines above the areas." ) );
    add( std::make_unique<QgsProcessingParameterVectorLayer>(
           QStringLiteral( "FACILITIES" ), tr( "Facilities" ), types( Qgis::ProcessingSourceType::VectorPoint ), QVariant(), true ),
      tr( "Kitas, schools or other places; with a network they get catchments." ) );
    add( std::make_unique<QgsProcessingParameterFeatureSource>(
           QStringLiteral( "NETWORK" ), tr( "Road network" ), types( Qgis::ProcessingSourceType::VectorLine ), QVariant(), true ),
      tr( "Lines of roads and paths, joined where they have a vertex in common." ) );
    add( std::make_unique<QgsProcessingParameterString>(
           QStringLiteral( "THRESHOLDS" ), tr( "Thresholds" ), QStringLiteral( "500;1000;2000" ), false, true ),
      tr( "Limits of the catchments in metres, or in minutes where the cost is time, with semicolons between them." ) );
    add( std::make_unique<QgsProcessingParameterEnum>( QStringLiteral( "METHOD" ), tr( "Method of the classes" ),
           QStringList{ QStringLiteral( "natural_breaks" ), QStringLiteral( "quantile" ), QStringLiteral( "equal_interval" ),
             QStringLiteral( "pretty" ), QStringLiteral( "standard_deviation" ) },
           false, QStringLiteral( "natural_breaks" ), true, true ),
      tr( "How the class limits are found; for fixed limits use “Classify indicator”." ) );
    add( std::make_unique<QgsProcessingParameterNumber>(
           QStringLiteral( "CLASSES" ), tr( "Number of classes" ), Qgis::ProcessingNumberParameterType::Integer, QVariant(), true, 2, 12 ),
      tr( "Left empty: five, for fewer than 25 areas four." ) );
    add( std::make_unique<QgsProcessingParameterEnum>( QStringLiteral( "COST" ), tr( "Cost of the way" ),
           QStringList{ QStringLiteral( "length" ), QStringLiteral( "time" ) }, false, QStringLiteral( "length" ), true, true ),
      tr( "Metres or minutes." ), true );
    add( std::make_unique<QgsProcessingParameterEnum>( QStringLiteral( "MODE" ), tr( "Catchments" ),
           QStringList{ QStringLiteral( "shared" ), QStringLiteral( "nearest" ) }, false, QStringLiteral( "nearest" ), true, true ),
      tr( "“nearest”: each place belongs to one facility; “shared”: each facility its own, overlapping." ), true );
    add( std::make_unique<QgsProcessingParameterString>( QStringLiteral( "TITLE" ), tr( "Title" ), QVariant(), false, true ),
      tr( "Of the project, as “Sozialmonitor Landkreis Musterland”." ), true );
    add( plateParameters( PlateTitles::FromLayers ) );
    add( std::make_unique<QgsProcessingParameterFolderDestination>( QStringLiteral( "FOLDER" ), tr( "Folder" ) ),
      tr( "Appears when everything in it is done; one of an earlier run is replaced." ) );
    addOutput( new QgsProcessingOutputFile( QStringLiteral( "PROJECT" ), tr( "Project" ) ) );
    addOutput( new QgsProcessingOutputFile( QStringLiteral( "GEOPACKAGE" ), tr( "Layers" ) ) );
    addOutput( new QgsProcessingOutputFile( QStringLiteral( "PROTOCOL" ), tr( "Protocol" ) ) );
    addOutput( new QgsProcessingOutputNumber( QStringLiteral( "PLATES" ), tr( "Number of plates" ) ) );
    addOutput( new QgsProcessingOutputNumber( QStringLiteral( "MATCHED" ), tr( "Keys that found their area" ) ) );
    addOutput( new QgsProcessingOutputNumber( QStringLiteral( "AREAS_WITHOUT_VALUE" ), tr( "Areas without a number" ) ) );
    addOutput( new QgsProcessingOutputNumber( QStringLiteral( "ROWS_WITHOUT_AREA" ), tr( "Keys without an area" ) ) );
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

      void addSurroundings( const QgsVectorLayer *outlines, const QgsVectorLayer *neighbours, const QString &logo )
      {
        mSurroundings = std::make_unique<PlateSurroundings>( outlines, QString(), neighbours, logo, mProject );
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

      void makePlates( std::vector<ClassPlate> &plates, const PlateTemplate &pageTemplate, const PlateFrame &frame,
        const PlateOutput &output, const PlateWording &wording )
      {
        const int total = static_cast<int>( plates.size() ) + ( mRings ? 1 : 0 );
        PlateSeries series( mProject, pageTemplate, frame, output, total );
        for ( ClassPlate &source : plates )
        {
          Plate plate;
          plate.texts = source.texts;
          plate.chart = [histogram = source.histogram]( const QSizeF &size ) { return histogramSvg( histogram, size ); };
          QgsVectorLayer *areas = add( std::move( source.areas ), tr( "Indicators" ), source.name, series.count() == 0 );
          plate.layers = { areas };
          plate.legendLayers = { areas };
          plate.named = source.nameField.isEmpty() ? nullptr : areas;
          plate.nameField = source.nameField;
          addPlate( series, source.name, plate, total );
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
        plate.texts = plateTexts( about, 0, about.name, wording );
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

    std::vector<ClassPlate> classPlates( const std::vector<std::unique_ptr<QgsVectorLayer>> &classified, const PlateWording &wording )
    {
      std::vector<ClassPlate> plates;
      for ( const std::unique_ptr<QgsVectorLayer> &layer : classified )
        plates.push_back( classPlate( *layer, QString(), wording ) );
      return plates;
    }
  }

  QVariantMap MonitorAlgorithm::run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback )
  {
    ResultFolder folder( parameterAsFileOutput( parameters, QStringLiteral( "FOLDER" ), context ),
      { QStringLiteral( "monitor.*" ), QStringLiteral( "protocol.html" ), QStringLiteral( "plates/*.pdf" ),
        QStringLiteral( "plates/*.png" ), QStringLiteral( "plates/*.svg" ) } );
    PlateWording wording = plateWording( parameters );
    const QString title = wording.title.isEmpty() ? tr( "Social monitor" ) : wording.title;
    wording.title.clear();

    AlgorithmChain chain( context, feedback );
    MonitorWork work( title, feedback );
    JoinedAreas joined = joinTables( chain, parameters, folder.path( QStringLiteral( "protocol.html" ) ) );
    const QStringList fields = fieldsToMap( *joined.areas, feedback );
    if ( fields.isEmpty() )
      throw QgsProcessingException( tr( "None of the indicators is a rate with a number for at least one area: there is nothing to draw. "
                                        "Choose other indicators, or another period." ) );
    const std::vector<std::unique_ptr<QgsVectorLayer>> classified = classifyFields( chain, *joined.areas, fields, parameters );
    if ( const QgsVectorLayer *facilities = parameterAsVectorLayer( parameters, QStringLiteral( "FACILITIES" ), context ) )
    {
      Catchments catchments = makeCatchments( chain, parameters );
      work.addFacilities( *facilities );
      work.addCatchments( catchments );
    }
    work.addSurroundings( parameterAsVectorLayer( parameters, QStringLiteral( "OUTLINES" ), context ),
      parameterAsVectorLayer( parameters, QStringLiteral( "NEIGHBOURS" ), context ),
      parameterAsFile( parameters, QStringLiteral( "LOGO" ), context ) );
    work.addJoined( joined );

    PlateFrame frame = frameOf( { work.joinedAreas() } );
    frame.inset = insetChoice( parameters );
    std::vector<ClassPlate> plates = classPlates( classified, wording );
    work.project().setView( frame.extent, frame.crs );
    work.makePlates( plates, plateTemplate( parameters, frame, feedback ), frame,
      plateOutput( parameters, folder.path( QStringLiteral( "plates" ) ) ), wording );

    feedback->setProgressText( tr( "Layers and project" ) );
    work.project().write( folder.path( QStringLiteral( "monitor.qgz" ) ) );
    if ( feedback->isCanceled() )
      throw Cancelled();
    folder.finish();
    feedback->pushInfo(
      tr( "Plates: %1. Everything lies in %2." ).arg( work.plates() ).arg( QDir::toNativeSeparators( folder.finalPath( QString() ) ) ) );

    QVariantMap results = joined.numbers;
    results.remove( QStringLiteral( "OUTPUT_HTML_FILE" ) );
    results.remove( QStringLiteral( "DUPLICATE_KEYS" ) );
    results.insert( QStringLiteral( "FOLDER" ), folder.finalPath( QString() ) );
    results.insert( QStringLiteral( "PROJECT" ), folder.finalPath( QStringLiteral( "monitor.qgz" ) ) );
    results.insert( QStringLiteral( "GEOPACKAGE" ), folder.finalPath( QStringLiteral( "monitor.gpkg" ) ) );
    results.insert( QStringLiteral( "PROTOCOL" ), folder.finalPath( QStringLiteral( "protocol.html" ) ) );
    results.insert( QStringLiteral( "PLATES" ), work.plates() );
    return results;
  }

}
