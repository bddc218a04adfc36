#include "algorithms/maps/monitormapsalgorithm.h"

#include "algorithms/areas/tableinputs.h"
#include "algorithms/areas/tablesparameter.h"
#include "algorithms/areas/catalogueinput.h"
#include "algorithms/mainthread.h"
#include "algorithms/maps/atlaswork.h"
#include "algorithms/maps/belowcharts.h"
#include "algorithms/maps/seriescharts.h"
#include "algorithms/maps/monitorlayers.h"
#include "maps/plates/classplate.h"
#include "results/reproducible.h"
#include "results/resultfolder.h"

#include <QDir>
#include <QFileInfo>
#include <QThread>
#include <qgsfeedback.h>
#include <qgsprintlayout.h>
#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

#include <algorithm>
#include <optional>

namespace sozialraum
{

  static QStringList displayNames()
  {
    return { QStringLiteral( "plates" ), QStringLiteral( "small_multiples" ), QStringLiteral( "comparison" ),
      QStringLiteral( "deviation" ) };
  }

  static QStringList belowNames()
  {
    return { QStringLiteral( "none" ), QStringLiteral( "time_series" ), QStringLiteral( "comparison_with_others" ),
      QStringLiteral( "pyramid" ) };
  }

  static QStringList pdfNames()
  {
    return { QStringLiteral( "plates" ), QStringLiteral( "atlas" ), QStringLiteral( "both" ) };
  }

  AlgorithmTexts MonitorMapsAlgorithm::texts() const
  {
    return {
      tr( "Monitor maps" ),
      tr( "map,plate,print,pdf,layout,atlas,choropleth,legend,project,monitor" ),
      tr( "Makes a plate for print of every classified indicator, and a project with all of them." ),
      tr(
        "Writes one plate for each classified layer, or for each indicator and period of a joined layer, as PDF and PNG, and the project "
        "monitor.qgz that holds the layers and the layouts for editing by hand.\n\n"
        "A plate carries title, level and date, the map with names and outlines, the legend with class limits and the number of areas in "
        "each class, entries for areas that are confidential, without data or not rated, the values of the district and the state, scale "
        "bar, north arrow, source and method. Crowded areas are shown again in an inset at a larger scale. Names that find no place on the "
        "map "
        "become numbers, which a key explains. All plates of a run have the same frame and scale.\n\n"
        "Layers of “Join indicators” and “Compute indicators” are classified here, by the method below. Rates become coloured areas, "
        "counts "
        "circles. The catalogue gives the order, the domains and the colours. The atlas is one PDF with contents, overview and all plates; "
        "for the next year change the period and run again.\n\n"
        "What is written on a plate comes from the layer, as “Join indicators” and “Classify indicator” keep it; the texts below replace "
        "it.\n\n"
        "All layers are copied into layers.gpkg, so that the folder can be sent as it is. Run again into the same folder, plates and "
        "layouts of other indicators stay, and so do texts, places and items that were changed by hand in the layouts of monitor.qgz. When "
        "cancelled, nothing is written." ),
    };
  }

  void MonitorMapsAlgorithm::declare( Parameters &p ) const
  {
    p.add( std::make_unique<QgsProcessingParameterMultipleLayers>(
             QStringLiteral( "INPUT" ), tr( "Classified or joined layers" ), Qgis::ProcessingSourceType::VectorPolygon ),
      tr( "Layers with the field class_id, as “Classify indicator” makes them: one plate each. Or layers of “Join indicators” or “Compute "
          "indicators”: a plate for each rate." ) );
    p.text( "INDICATORS", tr( "Indicators" ),
      tr( "Of joined layers: ids, names or fields, separated by semicolons. Left empty: all rates. Counts that are named become circles." ),
      { .optional = true } );
    p.text( "PERIOD", tr( "Period" ),
      tr( "Of joined layers: years or dates, separated by semicolons, or “all”. Left empty: the latest of each indicator; of series: "
          "all." ),
      { .optional = true } );
    p.add( std::make_unique<TablesParameter>( QStringLiteral( "CATALOGUE" ), tr( "Catalogue" ), true ),
      tr( "The table of indicators as in “Compute indicators”: it gives the order of the plates, their domains, and red for what is worse "
          "the higher it is." ) );
    packParameter( p );
    p.choice( "DISPLAY", tr( "Show" ),
      tr( "Of joined layers: “Single plates”, one for each indicator and period; “All periods on one plate”, all periods on one plate with "
          "common limits; “First and last period”, the first and the last; “Deviation from the district”, classes of the distance to the "
          "district's value." ),
      displayNames(), { .optional = true } );
    p.choice( "METHOD", tr( "Method of the classes" ),
      tr( "How the class limits of joined layers are found; for fixed limits use “Classify indicator”." ),
      { QStringLiteral( "natural_breaks" ), QStringLiteral( "quantile" ), QStringLiteral( "equal_interval" ), QStringLiteral( "pretty" ),
        QStringLiteral( "standard_deviation" ) },
      { .optional = true, .advanced = true } );
    p.count( "CLASSES", tr( "Number of classes" ), tr( "Left empty: five, for fewer than 25 areas four." ), std::nullopt, { 2, 12 },
      { .optional = true, .advanced = true } );
    p.choice( "PDF", tr( "PDF" ),
      tr( "“Single plates”: a file for each; “Atlas (one file)”: one file, atlas.pdf, with contents, overview and all plates; “Both”." ),
      pdfNames(), { .optional = true } );
    p.layer( "OUTLINES", tr( "Planning areas" ), tr( "Their outlines are drawn above the areas, and explained in the legend." ),
      Qgis::ProcessingSourceType::VectorPolygon, { .optional = true } );
    p.text( "OUTLINES_NAME", tr( "Name of the planning areas" ), tr( "For the legend, as “Sozialräume”; empty: planning areas." ),
      { .optional = true } );
    p.text( "GROUP_FIELD", tr( "Field with the planning areas" ),
      tr( "Of each planning area that it names a plate more is made: its areas at a larger scale, with their values, in the classes of the "
          "whole. Empty: none." ),
      { .optional = true } );
    p.choice( "BELOW", tr( "Below the map" ),
      tr( "A chart below the map of each plate: the time series of the district and the state, on plates of planning areas that of the "
          "planning area and the district; where the state, or the area named below, stands among the areas in all rates of the period; or "
          "the population by age and sex." ),
      belowNames(), { .optional = true, .advanced = true } );
    p.text( "OWN_AREA", tr( "Own area" ),
      tr( "The name of the area whose place among the others the comparison shows, as the district in a layer of districts. Empty: the "
          "state." ),
      { .optional = true, .advanced = true } );
    p.source( "POPULATION", tr( "Population by age and sex" ),
      tr( "For the pyramid: a table with area_key, year, sex, age (in years) and count, a row each." ), Qgis::ProcessingSourceType::Vector,
      { .optional = true, .advanced = true } );
    p.flag( "TABLES", tr( "Table beside each plate" ),
      tr( "The figures of a plate, area by area, on a page behind it: in its PDF and in the atlas, as files of their own in other "
          "formats." ) );
    p.layer( "LOCATOR", tr( "Locator map" ),
      tr( "Areas around, as the districts of the state: a small map in a free corner shows where the areas of the plate lie. Empty: the "
          "neighbours, where they reach far enough." ),
      Qgis::ProcessingSourceType::VectorPolygon, { .optional = true, .advanced = true } );
    p.source( "TYPE_PROFILE", tr( "Profile of the types" ),
      tr( "The output “Profile” of “Types of areas”: its bars stand beside the map of the types, so that it says what makes them." ),
      Qgis::ProcessingSourceType::Vector, { .optional = true, .advanced = true } );
    p.text( "NAME_FIELD", tr( "Field with the names" ),
      tr( "Names on the map; empty: a field called GEN, name or the like. A layer that has labels keeps them." ), { .optional = true } );
    plateParameters( p, PlateTitles::Asked );
    folderParameter( p, tr( "Monitor maps" ),
      tr( "For the plates and the project; plates of the same name are replaced, other files and layouts stay." ) );
    p.add( std::make_unique<QgsProcessingOutputFile>( QStringLiteral( "PROJECT" ), tr( "Project" ) ) );
    p.result( "PLATES", tr( "Number of plates" ) );
  }

  namespace
  {
    //! Percent of the run at which the classes are there, and at which the plates are.
    constexpr double sClassified = 10.0;
    constexpr double sDrawn = 90.0;

    AtlasOptions atlasOptions( const QVariantMap &parameters )
    {
      AtlasOptions options;
      options.display = static_cast<PlateDisplay>(
        std::max<qsizetype>( 0, displayNames().indexOf( parameters.value( QStringLiteral( "DISPLAY" ) ).toString() ) ) );
      options.method = parameters.value( QStringLiteral( "METHOD" ) ).toString();
      options.classes = parameters.value( QStringLiteral( "CLASSES" ) ).toInt();
      options.nameField = parameters.value( QStringLiteral( "NAME_FIELD" ) ).toString();
      options.groupField = parameters.value( QStringLiteral( "GROUP_FIELD" ) ).toString().trimmed();
      options.wording = plateWording( parameters );
      return options;
    }

    AtlasChoice atlasChoice( const QVariantMap &parameters, PlateDisplay display )
    {
      AtlasChoice choice{ semicolonText( parameters.value( QStringLiteral( "INDICATORS" ) ) ),
        semicolonText( parameters.value( QStringLiteral( "PERIOD" ) ) ) };
      if ( choice.period.isEmpty() && ( display == PlateDisplay::SmallMultiples || display == PlateDisplay::Comparison ) )
        choice.period = QStringLiteral( "all" );
      return choice;
    }

    std::vector<CatalogueIndicator> catalogueOf( const Call &call )
    {
      const QVariant value = call.value( "CATALOGUE" );
      const bool isGiven = !listOf( value ).isEmpty() && !( listOf( value ).size() == 1 && listOf( value ).first().toString().isEmpty() );
      if ( !isGiven && !hasPack( call ) )
        return {};
      const std::vector<TableInput> tables = isGiven ? tableInputs( value, call.context() ) : std::vector<TableInput>();
      return readCatalogue( catalogueWithPack( tables, call, Progress() ) );
    }

    QList<QgsMapLayer *> mapLayers( const std::vector<AtlasPlate> &plates )
    {
      QList<QgsMapLayer *> layers;
      for ( const AtlasPlate &plate : plates )
        layers << plate.plate.areas.get();
      return layers;
    }

    //! What the joined layer gives for below the map; two maps beside each other leave room for the series between them.
    std::optional<ChartBelow> chartOfJoined( const Call &call, const QgsVectorLayer &joined, const AtlasPlate &plate )
    {
      const IndicatorProperties &indicator = plate.plate.indicator.properties;
      const QString below = call.text( "BELOW" );
      if ( below == QLatin1String( "time_series" )
        || ( plate.earlier.size() == 1 && ( below.isEmpty() || below == QLatin1String( "none" ) ) ) )
        return seriesBelow( joined, indicator );
      if ( below == QLatin1String( "comparison_with_others" ) )
        return comparisonBelow( joined, indicator, call.text( "OWN_AREA" ) );
      return std::nullopt;
    }

    //! Pyramids of the areas of each plate; tells of charts that are asked for and cannot be drawn.
    void completeCharts( const Call &call, const QgsFeatureSource *population, std::vector<AtlasPlate> &plates )
    {
      const QString below = call.text( "BELOW" );
      if ( below.isEmpty() || below == QLatin1String( "none" ) )
        return;
      if ( below == QLatin1String( "pyramid" ) )
      {
        if ( !population )
          throw QgsProcessingException(
            MonitorMapsAlgorithm::tr( "The pyramid needs a table: choose it as “%1”." ).arg( call.label( "POPULATION" ) ) );
        const PopulationByAge byAge( *population );
        for ( AtlasPlate &plate : plates )
        {
          if ( const auto pyramid = byAge.pyramid( keysOf( *plate.plate.areas ), plate.plate.indicator.properties.period ) )
            plate.below.push_back( *pyramid );
        }
      }
      const auto without = std::count_if(
        plates.begin(), plates.end(), []( const AtlasPlate &plate ) { return plate.below.empty() && plate.group.isEmpty(); } );
      if ( without > 0 )
        call.warn(
          MonitorMapsAlgorithm::tr( "Plates without a chart below the map, as the figures for it are not there: %1." ).arg( without ) );
    }

    std::vector<AtlasPlate> plannedPlates(
      const std::vector<std::unique_ptr<QgsVectorLayer>> &inputs, const Call &call, const QgsFeatureSource *typeProfile )
    {
      AtlasOptions options = atlasOptions( call.parameters() );
      options.typeProfile = typeProfile;
      const std::vector<CatalogueIndicator> catalogue = catalogueOf( call );
      AlgorithmChain chain( call.context(), call.feedback() );
      std::vector<AtlasPlate> plates;
      double begin = 0.0;
      for ( const std::unique_ptr<QgsVectorLayer> &input : inputs )
      {
        QgsVectorLayer &layer = *input;
        const double end = begin + sClassified / static_cast<double>( inputs.size() );
        if ( isClassified( layer ) || indicatorPropertiesOf( &layer ).isEmpty() )
          plates.push_back( classifiedPlate( layer, options, call.feedback() ) );
        else
        {
          const std::vector<AtlasIndicator> indicators =
            atlasIndicators( layer, catalogue, atlasChoice( call.parameters(), options.display ), call.feedback() );
          for ( AtlasPlate &plate : indicatorPlates( chain, layer, indicators, options, begin, end, call.feedback() ) )
          {
            if ( const std::optional<ChartBelow> chart = chartOfJoined( call, layer, plate ) )
              plate.below = { *chart };
            if ( !options.groupField.isEmpty() && call.text( "BELOW" ) == QLatin1String( "time_series" ) )
              plate.groupSeries = seriesOfGroups( layer, options.groupField, plate.plate.indicator.properties );
            plates.push_back( std::move( plate ) );
          }
        }
        begin = end;
      }
      return plates;
    }
  }

  //! Behind each of \a plates those of its planning areas.
  static void addGroupPlates( std::vector<AtlasPlate> &plates, const GroupPlates &groups )
  {
    std::vector<AtlasPlate> all;
    for ( AtlasPlate &plate : plates )
    {
      std::vector<AtlasPlate> parts = groups.platesOf( plate );
      all.push_back( std::move( plate ) );
      for ( AtlasPlate &part : parts )
        all.push_back( std::move( part ) );
    }
    plates = std::move( all );
  }

  //! How many maps a page holds, at most.
  static int panelsOf( const std::vector<AtlasPlate> &plates )
  {
    std::size_t most = 1;
    for ( const AtlasPlate &plate : plates )
      most = std::max( most, plate.earlier.size() + 1 );
    return static_cast<int>( most );
  }

  void MonitorMapsAlgorithm::prepare( Call &call )
  {
    for ( QgsMapLayer *input : call.layers( "INPUT" ) )
    {
      const QgsVectorLayer *layer = qobject_cast<QgsVectorLayer *>( input );
      if ( !layer )
        continue;
      mInputs.push_back( independentCopy( *layer ) );
      mInputs.back()->moveToThread( nullptr ); // whichever thread does the work takes it
    }
    mOutlines = copyForMainThread( call, "OUTLINES" );
    mNeighbours = copyForMainThread( call, "NEIGHBOURS" );
    mLocator = copyForMainThread( call, "LOCATOR" );
  }

  QVariantMap MonitorMapsAlgorithm::run( Call &call )
  {
    if ( mInputs.empty() )
      throw QgsProcessingException( tr( "Choose at least one classified or joined layer." ) );
    for ( const std::unique_ptr<QgsVectorLayer> &input : mInputs )
      input->moveToThread( QThread::currentThread() );
    const SameOrder sameOrder;
    ResultFolder folder( call.fileOutput( "FOLDER" ), name(), OlderFiles::Kept );
    const QString title = plateWording( call.parameters() ).title;

    const std::unique_ptr<QgsProcessingFeatureSource> typeProfile( call.optionalSource( "TYPE_PROFILE" ) );
    std::vector<AtlasPlate> plates = plannedPlates( mInputs, call, typeProfile.get() );
    mInputs.clear();
    if ( plates.empty() )
      throw QgsProcessingException( tr( "None of the indicators is a rate with a number for at least one area: there is nothing to draw. "
                                        "Choose other indicators, or another period." ) );
    std::unique_ptr<GroupPlates> groups;
    if ( call.has( "GROUP_FIELD" ) )
    {
      const ClassPlate &first = plates.front().plate;
      groups = std::make_unique<GroupPlates>( *first.areas, call.text( "GROUP_FIELD" ), first.nameField );
      addGroupPlates( plates, *groups );
    }
    const std::unique_ptr<QgsProcessingFeatureSource> population( call.optionalSource( "POPULATION" ) );
    completeCharts( call, population.get(), plates );
    PlateFrame frame = frameOf( mapLayers( plates ) );
    frame.inset = insetChoice( call.parameters() );
    const PlateTemplate pageTemplate = plateTemplate( call.parameters(), frame, call.feedback(), panelsOf( plates ) );
    const AtlasPaper paper{ pageTemplate, frame, plateOutput( call.parameters(), folder.path( QString() ) ), call.value( "PDF" ).toString(),
      readableLogo( call.parameters(), pageTemplate, call.feedback() ), call.flag( "TABLES" ), sClassified, sDrawn };
    const QString outlinesName = call.text( "OUTLINES_NAME" );
    const QString projectName = QStringLiteral( "monitor.qgz" );
    warnAboutImprint( plates, call.feedback() );

    giveLayersToMainThread( plates );
    OfMainThread<AtlasWork> work;
    inMainThread( call.feedback(), [&] {
      work.reset( new AtlasWork( title.isEmpty() ? tr( "Social monitor" ) : title, paper, folder, projectName, call.feedback() ) );
      work->project().setEarlier( folder.olderPath( projectName ) );
      work->begin( std::move( plates ), { mOutlines.get(), outlinesName, mNeighbours.get(), mLocator.get() }, std::move( groups ) );
    } );
    for ( bool hasMore = true; hasMore; )
    {
      if ( call.isCancelled() )
        throw Cancelled();
      inMainThread( call.feedback(), [&] { hasMore = work->drawNext(); } );
    }
    const int count = work->count();
    inMainThread( call.feedback(), [&] {
      work->end();
      work->project().keepOtherLayouts( false );
      work->project().write();
    } );
    if ( call.isCancelled() )
      throw Cancelled();
    for ( const QString &sentence : folder.finish() )
      call.warn( sentence );
    const QString place = folder.finalPath( QString() );
    const QString project = folder.finalPath( projectName );
    tellPlace(
      *this, *call.feedback(), tr( "Plates written to %1: %2." ).arg( QDir::toNativeSeparators( place ) ).arg( count ), place, project );
    return { { QStringLiteral( "FOLDER" ), place }, { QStringLiteral( "PROJECT" ), project }, { QStringLiteral( "PLATES" ), count } };
  }

}
