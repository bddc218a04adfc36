#include "algorithms/store/storemapsalgorithm.h"

#include "algorithms/areas/textlists.h"
#include "algorithms/findingtexts.h"
#include "algorithms/mainthread.h"
#include "algorithms/maps/plateparameters.h"
#include "algorithms/numbersintexts.h"
#include "algorithms/store/storeparameter.h"
#include "algorithms/store/storeview.h"
#include "disclosure/publicmaps.h"
#include "findings/storecodes.h"
#include "maps/plates/monitorproject.h"
#include "maps/styles/areastyle.h"
#include "maps/styles/classstyle.h"
#include "maps/styles/indicatorproperties.h"
#include "maps/styles/legendwording.h"
#include "maps/textlocale.h"
#include "results/reproducible.h"
#include "results/resultfolder.h"
#include "store/storeschema.h"
#include "text/periodorder.h"

#include <QDir>
#include <QFileInfo>
#include <qgsprocessingoutputs.h>
#include <qgsvectorlayerlabeling.h>

#include <algorithm>

namespace sozialraum
{

  static const QString sProject = QStringLiteral( "store_maps.qgz" );
  static const QString sPublic = QStringLiteral( "public_maps.gpkg" );

  AlgorithmTexts StoreMapsAlgorithm::texts() const
  {
    return {
      tr( "Maps of the store" ),
      tr( "store,map,classes,period,project,view,legend,server,choropleth,monitor" ),
      tr( "A project that draws the indicators of the store in every period, without copying anything." ),
      tr(
        "Gives the areas their classes in all periods of each rate, in the same limits for all of them, and makes the project "
        "store_maps.qgz: one layer for each indicator, which looks into the store. Any QGIS opens it without the plugin, and QGIS "
        "Server does.\n\n"
        "Another period is another filter of the layer (right click, “Filter…”), and nothing is copied: replace the date at its end.\n\n"
        "The limits stay for the years to come, so that maps can be compared: after the next import, run this again, and only what is new "
        "is drawn. Choose a method to have new limits. Classes that came with an import, like those of an index, stay as they are. Counts "
        "get no map.\n\n"
        "The project looks into the store itself, where every value is: it is INTERNAL. For everybody name a release to the public: then "
        "public_maps.gpkg is made beside the project, with outlines and released classes and nothing else." ),
    };
  }

  void StoreMapsAlgorithm::declare( Parameters &p ) const
  {
    storeParameter( p );
    p.text( "INDICATORS", tr( "Indicators" ), tr( "Names or codes, separated by semicolons. Left empty: all that are no counts." ),
      { .optional = true } );
    p.text( "LEVEL", tr( "Level" ), tr( "“municipality”, “district” …; of its areas the newest are drawn." ), {},
      QStringLiteral( "municipality" ) );
    p.text( "PERIOD", tr( "Period" ), tr( "The year or date that the project shows at first. Left empty: the latest of each indicator." ),
      { .optional = true } );
    p.choice( "METHOD", tr( "Method of the classes" ),
      tr( "How the class limits are found, from the values of all periods together. “As the maps that there are”: the limits of the last "
          "run, natural breaks where there are none." ),
      { QStringLiteral( "as_before" ), QStringLiteral( "natural_breaks" ), QStringLiteral( "quantile" ), QStringLiteral( "equal_interval" ),
        QStringLiteral( "pretty" ), QStringLiteral( "standard_deviation" ), QStringLiteral( "fixed" ) } );
    p.count( "CLASSES", tr( "Number of classes" ), tr( "Left empty: five, for fewer than 25 areas four." ), std::nullopt, { 2, 12 },
      { .optional = true } );
    p.text( "BREAKS", tr( "Fixed limits" ),
      tr( "For the method “Fixed limits” and a single indicator: the inner limits, ascending, with semicolons between them." ),
      { .optional = true, .advanced = true } );
    p.text( "RELEASE", tr( "Release" ),
      tr( "The name of a release to the public, like 2026-1: only what it shows is drawn, from a file of its own. Left empty: everything, "
          "for the office." ),
      { .optional = true } );
    p.text( "TITLE", tr( "Title" ), tr( "Of the project." ), { .optional = true, .advanced = true } );
    folderParameter( p, tr( "Maps of the store" ), tr( "Gets the project; other files in it stay." ) );
    p.add( std::make_unique<QgsProcessingOutputFile>( QStringLiteral( "PROJECT" ), tr( "Project" ) ) );
    p.result( "MAPS", tr( "Indicators drawn" ) );
  }

  static MapClassOptions classOptions( const Call &call )
  {
    MapClassOptions options;
    options.indicators = splitList( call.text( "INDICATORS" ) );
    options.level = call.text( "LEVEL" ).trimmed().toStdString();
    options.method = classificationMethodFromString( call.choice( "METHOD" ).toStdString() );
    options.classCount = static_cast<int>( call.optionalNumber( "CLASSES" ).value_or( 0 ) );
    options.wording = legendWording();
    if ( options.method == ClassificationMethod::Fixed )
    {
      options.limits = numberList( call.text( "BREAKS" ), call.label( "BREAKS" ) );
      if ( options.indicators.size() != 1 )
        throw QgsProcessingException(
          StoreMapsAlgorithm::tr( "Fixed limits are those of one indicator: name it under “%1”." ).arg( call.label( "INDICATORS" ) ) );
    }
    return options;
  }

  //! Which counts have no map is one sentence, whatever else was found is told as it is.
  static void tellFindings( const Call &call, const CollectingReporter &found )
  {
    FeedbackReporter problems( call.feedback() );
    QStringList counts;
    for ( const Finding &finding : found.findings() )
    {
      if ( finding.code == codes::storeCountNotDrawn )
        counts << QString::fromStdString( finding.arguments.front() );
      else
        problems.report( finding );
    }
    if ( !counts.isEmpty() )
      call.say( StoreMapsAlgorithm::tr( "Counts get no map, as areas are coloured by rates only: %1" )
          .arg( counts.join( QStringLiteral( ", " ) ) ) );
  }

  static void tellClasses( const Call &call, const std::vector<MadeClasses> &made )
  {
    for ( const MadeClasses &one : made )
    {
      const QString indicator = QString::fromStdString( one.indicator );
      QStringList periods;
      for ( const std::string &period : one.periods )
        periods << QString::fromStdString( period );
      if ( one.isAsImported )
        call.say( StoreMapsAlgorithm::tr( "“%1” is drawn in the classes that were imported." ).arg( indicator ) );
      else if ( periods.isEmpty() )
        call.say( StoreMapsAlgorithm::tr( "“%1” is drawn as it was." ).arg( indicator ) );
      else
        call.say( ( one.hasNewLimits ? StoreMapsAlgorithm::tr( "“%1” has new class limits; drawn anew: %2" )
                                     : StoreMapsAlgorithm::tr( "“%1” keeps its class limits; drawn anew: %2" ) )
            .arg( indicator, periods.join( QStringLiteral( ", " ) ) ) );
    }
  }

  StoredMaps StoreMapsAlgorithm::internalMaps( Call &call )
  {
    StoreDatabase database = openStore( storePlace( call ), true );
    const MapClassOptions options = classOptions( call );
    CollectingReporter found;
    tellClasses( call, makeMapClasses( database, options, found, stepOf( call.progress(), 0.0, 0.8 ) ) );
    StoredMaps maps = storedMaps( database, options.level, options.indicators, found );
    tellFindings( call, found );
    return maps;
  }

  StoredMaps StoreMapsAlgorithm::publicMaps( Call &call, const QString &file )
  {
    StorePlace place;
    place.connection = file.toStdString();
    place.name = sPublic.toStdString();
    {
      StoreDatabase database = openStore( storePlace( call ), false );
      const bool isGerman = textLocale().language() == QLocale::German;
      makePublicMaps( database, call.text( "RELEASE" ).trimmed().toStdString(), place, { legendWording(), isGerman } );
    }
    StoreDatabase made = openStore( place, false );
    CollectingReporter found;
    StoredMaps maps = storedMaps( made, levelOfPublicMaps( made ), splitList( call.text( "INDICATORS" ) ), found );
    tellFindings( call, found );
    return maps;
  }

  //! The period that was asked for, else the latest.
  static QString shownPeriod( const StoredMap &map, const QString &asked )
  {
    const std::string wanted = asked.toStdString();
    const auto found = std::find_if( map.periods.begin(), map.periods.end(),
      [&wanted]( const std::string &period ) { return period == wanted || yearOfPeriod( period ) == wanted; } );
    return QString::fromStdString( found == map.periods.end() ? map.periods.back() : *found );
  }

  //! Classes from the lowest to the highest, then what has none.
  static std::vector<MapClass> legendOf( const StoredMap &map )
  {
    std::vector<MapClass> legend;
    for ( const auto &[id, label] : map.labels )
    {
      if ( id > 0 )
        legend.push_back( { id, QString::fromStdString( label ) } );
    }
    for ( const int id : { confidentialClass, noDataClass, notRatedClass } )
    {
      if ( map.labels.contains( id ) )
        legend.push_back( { id, QString::fromStdString( map.labels.at( id ) ) } );
    }
    return legend;
  }

  //! What is drawn is the same for all periods: it says nothing of the one that is shown.
  static void style( QgsVectorLayer &layer, const StoredMap &map )
  {
    IndicatorProperties properties;
    properties.name = QString::fromStdString( map.name );
    properties.unit = QString::fromStdString( map.unit );
    properties.polarity = map.polarity;
    setIndicatorProperties( layer, { { QStringLiteral( "class_id" ), properties } } );
    PaletteUse palette = usualPalette( map.limits, signsOfLimits( map.limits ), map.polarity );
    palette.classes = static_cast<int>( map.limits.size() ) + 1;
    layer.setRenderer( classRenderer( legendOf( map ), palette ).release() );
    layer.setLabeling( areaLabels( QStringLiteral( "\"area_name\"" ) ).release() );
    layer.setLabelsEnabled( true );
    layer.setReadOnly( true );
  }

  void StoreMapsAlgorithm::writeProject( const Call &call, const StoredMaps &maps, const QString &file, const QString &path )
  {
    const QString title = call.text( "TITLE" ).trimmed();
    MonitorProject project( title.isEmpty() ? tr( "Maps of the store" ) : title, path, QString(), LayerCopies::None );
    for ( const StoredMap &map : maps.maps )
    {
      const bool isFirst = &map == &maps.maps.front();
      const QString name = QString::fromStdString( map.name );
      const QString period = shownPeriod( map, call.text( "PERIOD" ).trimmed() );
      std::unique_ptr<QgsVectorLayer> layer = storeView( call, file, name, filterOf( map, maps.set, period ) );
      style( *layer, map );
      if ( isFirst )
        project.setView( layer->extent(), layer->crs() );
      project.add( std::move( layer ), QString(), isFirst );
    }
    project.write();
  }

  QVariantMap StoreMapsAlgorithm::run( Call &call )
  {
    const SameOrder sameOrder;
    ResultFolder folder( call.fileOutput( "FOLDER" ), name(), OlderFiles::Kept );
    const bool isPublic = call.has( "RELEASE" );
    const QString file = isPublic ? folder.path( sPublic ) : QString();
    const StoredMaps maps = isPublic ? publicMaps( call, file ) : internalMaps( call );
    inMainThread( call.feedback(), [&] { writeProject( call, maps, file, folder.path( sProject ) ); } );
    if ( !isPublic )
    {
      folder.nameInternal( sProject );
      const StorePlace store = storePlace( call );
      const QFileInfo stored( QString::fromStdString( store.connection ) );
      if ( store.engine == StoreEngine::GeoPackage && stored.absoluteDir() == QDir( folder.finalPath( QString() ) ) )
        folder.nameInternal( stored.fileName() );
    }
    for ( const QString &sentence : folder.finish() )
      call.warn( sentence );
    const auto periods = std::max_element( maps.maps.begin(), maps.maps.end(),
      []( const StoredMap &one, const StoredMap &other ) { return one.periods.size() < other.periods.size(); } );
    call.say( tr( "Another period is another filter of the layer: the date at its end, from %1 to %2." )
        .arg( QString::fromStdString( periods->periods.front() ), QString::fromStdString( periods->periods.back() ) ) );
    tellPlace( *this, *call.feedback(), tr( "Indicators drawn: %1." ).arg( maps.maps.size() ), folder.finalPath( QString() ),
      folder.finalPath( sProject ) );
    return { { QStringLiteral( "FOLDER" ), folder.finalPath( QString() ) }, { QStringLiteral( "PROJECT" ), folder.finalPath( sProject ) },
      { QStringLiteral( "MAPS" ), static_cast<int>( maps.maps.size() ) } };
  }

}
