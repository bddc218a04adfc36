#include "algorithms/maps/monitormapsalgorithm.h"

#include "algorithms/maps/plateparameters.h"
#include "maps/areastyle.h"
#include "maps/classplate.h"
#include "maps/monitorproject.h"
#include "maps/plateseries.h"

#include <QDir>
#include <qgsprintlayout.h>
#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>
#include <qgsproject.h>
#include <qgsrenderer.h>
#include <qgsvectorlayer.h>

namespace sozialraum
{

  QString MonitorMapsAlgorithm::name() const
  {
    return QStringLiteral( "monitormaps" );
  }

  QString MonitorMapsAlgorithm::displayName() const
  {
    return tr( "Monitor maps" );
  }

  QStringList MonitorMapsAlgorithm::tags() const
  {
    return tr( "map,plate,print,pdf,layout,atlas,choropleth,legend,project,monitor" ).split( QLatin1Char( ',' ) );
  }

  QString MonitorMapsAlgorithm::shortDescription() const
  {
    return tr( "Makes a plate for print of every classified indicator, and a project with all of them." );
  }

  QString MonitorMapsAlgorithm::shortHelpString() const
  {
    return tr( "Writes one plate for each classified layer, as PDF and PNG, and the project monitor.qgz that holds the layers and the layouts for "
               "editing by hand.\n\n"
               "A plate carries title, level and date, the map with names and outlines, the legend with class limits and the number of areas in "
               "each class, entries for areas that are confidential, without data or not rated, the values of the district and the state, scale "
               "bar, north arrow, source and method. All plates of a run have the same frame and scale.\n\n"
               "What is written on a plate comes from the layer, as “Join indicators” and “Classify indicator” keep it; the texts below replace it.\n\n"
               "Layers that lie in the folder or beside it are referred to by relative paths, others are copied into layers.gpkg. When cancelled, "
               "finished plates stay whole." );
  }

  Qgis::ProcessingAlgorithmFlags MonitorMapsAlgorithm::flags() const
  {
    // Layouts belong to the main thread.
    return SozialraumAlgorithm::flags() | Qgis::ProcessingAlgorithmFlag::NoThreading;
  }

  MonitorMapsAlgorithm *MonitorMapsAlgorithm::createInstance() const
  {
    return new MonitorMapsAlgorithm();
  }

  void MonitorMapsAlgorithm::initAlgorithm( const QVariantMap & )
  {
    const auto add = [this]( std::unique_ptr<QgsProcessingParameterDefinition> parameter, const QString &help ) {
      parameter->setHelp( help );
      addParameter( parameter.release() );
    };
    add( std::make_unique<QgsProcessingParameterMultipleLayers>( QStringLiteral( "INPUT" ), tr( "Classified layers" ), Qgis::ProcessingSourceType::VectorPolygon ), tr( "Layers with the field class_id, as “Classify indicator” makes them; one plate each." ) );
    add( std::make_unique<QgsProcessingParameterVectorLayer>( QStringLiteral( "OUTLINES" ), tr( "Planning areas" ), QList<int>{ static_cast<int>( Qgis::ProcessingSourceType::VectorPolygon ) }, QVariant(), true ), tr( "Their outlines are drawn above the areas, and explained in the legend." ) );
    add( std::make_unique<QgsProcessingParameterString>( QStringLiteral( "OUTLINES_NAME" ), tr( "Name of the planning areas" ), QVariant(), false, true ), tr( "For the legend, as “Sozialräume”; empty: planning areas." ) );
    add( std::make_unique<QgsProcessingParameterString>( QStringLiteral( "NAME_FIELD" ), tr( "Field with the names" ), QVariant(), false, true ), tr( "Names on the map; empty: a field called GEN, name or the like. A layer that has labels keeps them." ) );
    for ( std::unique_ptr<QgsProcessingParameterDefinition> &parameter : plateParameters( PlateTitles::Asked ) )
      addParameter( parameter.release() );
    add( std::make_unique<QgsProcessingParameterFolderDestination>( QStringLiteral( "FOLDER" ), tr( "Folder" ) ), tr( "For the plates and the project; plates of the same name are replaced." ) );
    addOutput( new QgsProcessingOutputFile( QStringLiteral( "PROJECT" ), tr( "Project" ) ) );
    addOutput( new QgsProcessingOutputNumber( QStringLiteral( "PLATES" ), tr( "Number of plates" ) ) );
  }

  static QgsVectorLayer *addOutlines( const QgsVectorLayer &source, const QString &name, MonitorProject &project )
  {
    std::unique_ptr<QgsVectorLayer> outlines = independentCopy( source );
    outlines->setName( name.isEmpty() ? MonitorMapsAlgorithm::tr( "Planning areas" ) : name );
    outlines->setRenderer( outlineRenderer( OutlineLevel::PlanningArea ).release() );
    outlines->setLabelsEnabled( false );
    return project.add( std::move( outlines ), QString(), true );
  }

  static QList<QgsMapLayer *> mapLayers( const std::vector<ClassPlate> &plates )
  {
    QList<QgsMapLayer *> layers;
    for ( const ClassPlate &plate : plates )
      layers << plate.areas.get();
    return layers;
  }

  static std::vector<ClassPlate> preparePlates( const QList<QgsMapLayer *> &inputs, const QString &nameField, const PlateWording &wording, QgsProcessingFeedback *feedback )
  {
    std::vector<ClassPlate> plates;
    for ( QgsMapLayer *input : inputs )
    {
      plates.push_back( classPlate( *qobject_cast<QgsVectorLayer *>( input ), nameField, wording ) );
      const ClassPlate &plate = plates.back();
      if ( plate.counts.withoutId > 0 )
        feedback->pushWarning( MonitorMapsAlgorithm::tr( "“%1” has %2 areas without class_id; they are not drawn." ).arg( plate.name ).arg( plate.counts.withoutId ) );
    }
    return plates;
  }

  QVariantMap MonitorMapsAlgorithm::run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback )
  {
    const QList<QgsMapLayer *> inputs = parameterAsLayerList( parameters, QStringLiteral( "INPUT" ), context );
    if ( inputs.isEmpty() )
      throw QgsProcessingException( tr( "Choose at least one classified layer." ) );
    const QString folder = QFileInfo( parameterAsFileOutput( parameters, QStringLiteral( "FOLDER" ), context ) ).absoluteFilePath();
    const PlateWording wording = plateWording( parameters );
    const PlateOutput output = plateOutput( parameters, folder );

    std::vector<ClassPlate> plates = preparePlates( inputs, parameterAsString( parameters, QStringLiteral( "NAME_FIELD" ), context ), wording, feedback );
    const PlateFrame frame = frameOf( mapLayers( plates ) );
    const PlateTemplate pageTemplate = plateTemplate( parameters, frame );

    MonitorProject project( wording.title.isEmpty() ? tr( "Social monitor" ) : wording.title, QStringLiteral( "layers.gpkg" ), LayerCopies::WhereNeeded );
    project.setView( frame.extent, frame.crs );
    QgsVectorLayer *outlineSource = parameterAsVectorLayer( parameters, QStringLiteral( "OUTLINES" ), context );
    QgsVectorLayer *outlines = outlineSource ? addOutlines( *outlineSource, parameterAsString( parameters, QStringLiteral( "OUTLINES_NAME" ), context ), project ) : nullptr;

    PlateSeries series( project, pageTemplate, frame, output, static_cast<int>( plates.size() ) );
    for ( ClassPlate &source : plates )
    {
      if ( feedback->isCanceled() )
        throw QgsProcessingException( tr( "Cancelled. Finished plates stay in the folder: %1. The project was not written." ).arg( series.count() ) );
      QgsVectorLayer *areas = project.add( std::move( source.areas ), tr( "Indicators" ), series.count() == 0 );
      Plate plate;
      plate.texts = source.texts;
      plate.histogram = source.histogram;
      plate.layers = outlines ? QList<QgsMapLayer *>{ outlines, areas } : QList<QgsMapLayer *>{ areas };
      plate.legendLayers = outlines ? QList<QgsMapLayer *>{ areas, outlines } : QList<QgsMapLayer *>{ areas };
      for ( const QString &path : series.add( source.name, plate ) )
        feedback->pushInfo( QDir::toNativeSeparators( path ) );
      feedback->setProgress( 95.0 * series.count() / static_cast<double>( plates.size() ) );
    }
    warnAboutFonts( series, feedback );

    const QString projectPath = QDir( folder ).filePath( QStringLiteral( "monitor.qgz" ) );
    project.write( projectPath );
    feedback->pushInfo( tr( "Plates written to %1: %2." ).arg( QDir::toNativeSeparators( folder ) ).arg( series.count() ) );
    return { { QStringLiteral( "FOLDER" ), folder }, { QStringLiteral( "PROJECT" ), projectPath }, { QStringLiteral( "PLATES" ), series.count() } };
  }

}
