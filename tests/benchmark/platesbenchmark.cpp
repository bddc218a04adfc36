#include "comparison.h"

#include "maps/styles/indicatorproperties.h"
#include "maps/plates/plateexport.h"
#include "realdata.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <qgsapplication.h>
#include <qgsfeatureiterator.h>
#include <qgslayoutatlas.h>
#include <qgslayoutexporter.h>
#include <qgslayoutitemlabel.h>
#include <qgslayoutitemlegend.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutmanager.h>
#include <qgslayertree.h>
#include <qgsprintlayout.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>
#include <qgsprocessingregistry.h>
#include <qgsproject.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>

#include <memory>
#include <stdexcept>

namespace sozialraum
{
  namespace
  {
    constexpr int sPlates = 80;

    //! \a indicators rates of the areas in \a source, as joined.
    std::unique_ptr<QgsVectorLayer> joinedAreas( const QString &source, const QString &nameField, int indicators )
    {
      const QgsVectorLayer areas( source, QStringLiteral( "areas" ), QStringLiteral( "ogr" ) );
      auto layer = std::make_unique<QgsVectorLayer>( QStringLiteral( "MultiPolygon?crs=%1&field=GEN:string" ).arg( areas.crs().authid() ),
        QStringLiteral( "joined" ), QStringLiteral( "memory" ) );
      QList<QgsField> fields;
      IndicatorPropertiesByField properties;
      for ( int i = 0; i < indicators; ++i )
      {
        const QString field = QStringLiteral( "rate_%1" ).arg( i, 2, 10, QLatin1Char( '0' ) );
        fields << QgsField( field, QMetaType::Type::Double );
        IndicatorProperties indicator;
        indicator.name = QStringLiteral( "Anteil der Personen in Lage %1" ).arg( i + 1 );
        indicator.unit = QStringLiteral( "Prozent" );
        indicator.period = QStringLiteral( "2023" );
        indicator.level = QStringLiteral( "municipality" );
        indicator.decimals = 1;
        properties.insert( field, indicator );
      }
      layer->dataProvider()->addAttributes( fields );
      layer->updateFields();
      QgsFeatureList features;
      QgsFeatureIterator iterator = areas.getFeatures();
      QgsFeature area;
      while ( iterator.nextFeature( area ) )
      {
        QgsFeature feature( layer->fields() );
        feature.setGeometry( area.geometry() );
        feature.setAttribute( 0, area.attribute( nameField ) );
        for ( int i = 0; i < indicators; ++i )
          feature.setAttribute( 1 + i, 2.0 + ( features.size() * 37 + i * 11 ) % 101 / 5.0 );
        features << feature;
      }
      layer->dataProvider()->addFeatures( features );
      layer->updateExtents();
      setIndicatorProperties( *layer, properties );
      return layer;
    }

    void run( const QString &id, const QVariantMap &parameters )
    {
      const std::unique_ptr<QgsProcessingAlgorithm> algorithm( QgsApplication::processingRegistry()->createAlgorithmById( id ) );
      QgsProcessingContext context;
      QgsProcessingFeedback feedback( false );
      bool succeeded = false;
      algorithm->run( parameters, context, &feedback, &succeeded );
      if ( !succeeded )
        throw std::runtime_error( feedback.textLog().toStdString() );
    }

    void makePlates( QgsVectorLayer &joined, const QString &folder )
    {
      run( QStringLiteral( "sozialraum:monitormaps" ),
        { { QStringLiteral( "INPUT" ), QVariantList{ QVariant::fromValue( &joined ) } },
          { QStringLiteral( "FORMAT" ), QStringLiteral( "pdf" ) }, { QStringLiteral( "PDF" ), QStringLiteral( "atlas" ) },
          { QStringLiteral( "FOLDER" ), folder } } );
    }

    //! One row for each layer of \a project that a plate shows: the coverage layer of an atlas of indicators.
    std::unique_ptr<QgsVectorLayer> coverageOf( const QgsProject &project )
    {
      auto coverage = std::make_unique<QgsVectorLayer>(
        QStringLiteral( "None?field=title:string" ), QStringLiteral( "coverage" ), QStringLiteral( "memory" ) );
      QgsFeatureList rows;
      for ( const QgsMapLayer *layer : project.mapLayers() )
      {
        QgsFeature row( coverage->fields() );
        row.setAttributes( QVector<QVariant>{ layer->name() } );
        rows << row;
      }
      coverage->dataProvider()->addFeatures( rows );
      return coverage;
    }

    //! What a user of QGIS does with the same layers: an atlas over a list of them, the map's layers (which go by name) and the title by
    //! expression, the legend by what the map shows.
    void setUpQgisAtlas( QgsPrintLayout &layout, QgsVectorLayer &coverage )
    {
      auto *map = dynamic_cast<QgsLayoutItemMap *>( layout.itemById( QStringLiteral( "map" ) ) );
      map->setKeepLayerSet( false );
      map->dataDefinedProperties().setProperty(
        QgsLayoutObject::DataDefinedProperty::MapLayers, QgsProperty::fromField( QStringLiteral( "title" ) ) );
      auto *title = dynamic_cast<QgsLayoutItemLabel *>( layout.itemById( QStringLiteral( "title" ) ) );
      title->setText( QStringLiteral( "[% \"title\" %]" ) );
      auto *legend = dynamic_cast<QgsLayoutItemLegend *>( layout.itemById( QStringLiteral( "legend" ) ) );
      legend->setAutoUpdateModel( true );
      legend->setLegendFilterByMapEnabled( true );
      layout.atlas()->setCoverageLayer( &coverage );
      layout.atlas()->setEnabled( true );
    }

    void exportWithQgisAtlas( QgsPrintLayout &layout, double dpi, const QString &pdf )
    {
      QgsLayoutExporter::PdfExportSettings settings;
      settings.dpi = dpi;
      settings.forceVectorOutput = true;
      settings.textRenderFormat = Qgis::TextRenderFormat::AlwaysText;
      QString error;
      QgsLayoutExporter::exportToPdf( layout.atlas(), pdf, settings, error );
    }

    //! The layouts of \a project that show an indicator, in the order of their names.
    QList<QgsPrintLayout *> platesOf( const QgsProject &project )
    {
      QList<QgsPrintLayout *> plates;
      for ( QgsPrintLayout *layout : project.layoutManager()->printLayouts() )
      {
        if ( layout->itemById( QStringLiteral( "map" ) ) )
          plates << layout;
      }
      return plates;
    }

    QString districtOrSample()
    {
      const std::filesystem::path district = realData( "areas/lk_zwickau_14524_gemeinden.geojson" );
      return std::filesystem::exists( district ) ? QString::fromStdString( district.string() )
                                                 : QStringLiteral( SOZIALRAUM_SAMPLE_LAYERS "/musterland.gpkg|layername=municipalities" );
    }

    /**
     * Every plate as a page of a PDF, from the project as it was saved: our export of its layouts against QGIS' atlas with one layout
     * and the same layers. \a isWhole times all that “monitormaps” does instead, from the joined layer to the saved project.
     */
    ComparisonResult atlasPlates( bool isWhole )
    {
      constexpr int runs = 3;
      const QTemporaryDir folder;
      const std::unique_ptr<QgsVectorLayer> joined = joinedAreas( districtOrSample(), QStringLiteral( "GEN" ), sPlates );
      const auto makeAtlas = [&] { makePlates( *joined, folder.filePath( QStringLiteral( "ours" ) ) ); };
      const double ourPeak = peakMegabytes( makeAtlas );

      QgsProject project;
      project.read( folder.filePath( QStringLiteral( "ours/monitor.qgz" ) ) );
      const QList<QgsPrintLayout *> plates = platesOf( project );
      PlateOutput output;
      output.folder = folder.path();
      const auto exportPlates = [&] {
        AtlasFile pages( QStringLiteral( "plates" ), output, project.title() );
        for ( QgsPrintLayout *plate : plates )
          pages.add( *plate );
        pages.finish();
      };
      QgsVectorLayer *coverage = coverageOf( project ).release();
      project.addMapLayer( coverage, false );
      const std::unique_ptr<QgsPrintLayout> theirs( plates.first()->clone() );
      setUpQgisAtlas( *theirs, *coverage );
      const auto exportTheirs = [&] { exportWithQgisAtlas( *theirs, output.dpi, folder.filePath( QStringLiteral( "theirs.pdf" ) ) ); };
      ComparisonResult result = isWhole ? timedInTurn( runs, makeAtlas, exportTheirs ) : timedInTurn( runs, exportPlates, exportTheirs );
      result.ourPeakMegabytes = ourPeak;
      return result;
    }

    //! One plate of all municipalities of Germany; nothing to compare with, as the goal is a time.
    ComparisonResult germanyPlate()
    {
      ComparisonResult result;
      const std::filesystem::path germany = realData( "areas/germany/vg5000_2021_epsg25832.gpkg" );
      if ( !std::filesystem::exists( germany ) )
        throw NotRun( "SOZIALRAUM_REAL_DATA has no areas/germany/vg5000_2021_epsg25832.gpkg" );
      const QTemporaryDir folder;
      const std::unique_ptr<QgsVectorLayer> joined =
        joinedAreas( QString::fromStdString( germany.string() ) + QStringLiteral( "|layername=gemeinden" ), QStringLiteral( "GEN" ), 1 );
      result.ourPeakMegabytes = peakMegabytes( [&] {
        result.ourMilliseconds = medianMilliseconds( 1, [&] { makePlates( *joined, folder.filePath( QStringLiteral( "ours" ) ) ); } );
      } );
      return result;
    }

    //! A table of \a indicators made-up shares of the municipalities of the sample.
    QString writeShares( const QString &path, int indicators )
    {
      const QgsVectorLayer areas( QStringLiteral( SOZIALRAUM_SAMPLE_LAYERS "/musterland.gpkg|layername=municipalities" ),
        QStringLiteral( "areas" ), QStringLiteral( "ogr" ) );
      QStringList lines{ QStringLiteral( "AGS" ) };
      for ( int i = 0; i < indicators; ++i )
        lines.first() += QStringLiteral( ";Anteil der Personen in Lage %1 2023 (%)" ).arg( i + 1 );
      QgsFeatureIterator iterator = areas.getFeatures();
      QgsFeature area;
      while ( iterator.nextFeature( area ) )
      {
        QString line = area.attribute( QStringLiteral( "AGS" ) ).toString();
        for ( int i = 0; i < indicators; ++i )
          line += QStringLiteral( ";%1,%2" ).arg( 2 + ( lines.size() * 37 + i * 11 ) % 31 ).arg( ( lines.size() + i ) % 10 );
        lines << line;
      }
      QFile table( path );
      if ( !table.open( QIODevice::WriteOnly ) || table.write( lines.join( QLatin1Char( '\n' ) ).toUtf8() ) < 0 )
        throw std::runtime_error( "the table could not be written" );
      return path;
    }

    //! The whole monitor of so many indicators: the time and the memory of twice as many should be twice as much, not more.
    ComparisonResult wholeMonitor( int indicators )
    {
      const QTemporaryDir folder;
      const QVariantMap parameters{
        { QStringLiteral( "AREAS" ), QStringLiteral( SOZIALRAUM_SAMPLE_LAYERS "/musterland.gpkg|layername=municipalities" ) },
        { QStringLiteral( "TABLES" ), QStringList{ writeShares( folder.filePath( QStringLiteral( "shares.csv" ) ), indicators ) } },
        { QStringLiteral( "FORMAT" ), QStringLiteral( "png" ) },
        { QStringLiteral( "FOLDER" ), folder.filePath( QStringLiteral( "monitor" ) ) },
      };
      ComparisonResult result;
      result.ourPeakMegabytes = peakMegabytes(
        [&] { result.ourMilliseconds = medianMilliseconds( 1, [&] { run( QStringLiteral( "sozialraum:monitor" ), parameters ); } ); } );
      return result;
    }

    const bool sMonitor25 = registerComparison( "monitor_25", [] { return wholeMonitor( 25 ); } );
    const bool sMonitor50 = registerComparison( "monitor_50", [] { return wholeMonitor( 50 ); } );
    const bool sMonitor100 = registerComparison( "monitor_100", [] { return wholeMonitor( 100 ); } );
    const bool sAtlas = registerComparison( "atlas_plates", [] { return atlasPlates( false ); } );
    const bool sWholeAtlas = registerComparison( "atlas_whole", [] { return atlasPlates( true ); } );
    const bool sGermany = registerComparison( "germany_plate", germanyPlate );
  }
}
