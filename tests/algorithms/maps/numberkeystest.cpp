#include "classifieddistrict.h"
#include "maps/styles/areastyle.h"
#include "maps/plates/insetmap.h"
#include "maps/plates/mapview.h"
#include "maps/labels/numberkey.h"
#include "maps/plates/plateexport.h"
#include "qgisenvironment.h"

#include <gtest/gtest.h>
#include <qgscategorizedsymbolrenderer.h>
#include <qgsfillsymbol.h>
#include <qgslabelingresults.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutrendercontext.h>
#include <qgsmaprenderersequentialjob.h>
#include <qgspallabeling.h>
#include <qgsprintlayout.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayerlabeling.h>

#include <set>

using namespace sozialraum;

namespace
{
  struct Labelled
  {
    NumberKey key;
    QString expression;
  };

  //! A square map of \a areas, \a width millimetres wide.
  class SquareMap
  {
  public:
    SquareMap( QgsVectorLayer &areas, double width )
      : mLayout( &mProject )
      , mMap( new QgsLayoutItemMap( &mLayout ) )
    {
      mLayout.initializeDefaults();
      mLayout.addLayoutItem( mMap );
      mMap->attemptSetSceneRect( QRectF( 10, 10, width, width ) );
      showOnMap( *mMap, { &areas }, areas.extent(), areas.crs() );
    }

    QgsLayoutItemMap &map() { return *mMap; }

    //! Ids of the areas whose label QGIS places at \a dpi.
    std::set<QgsFeatureId> placed( double dpi, const QgsVectorSimplifyMethod &simplification )
    {
      QgsMapSettings settings = mMap->mapSettings( mMap->extent(), mMap->rect().size() * dpi / 25.4, dpi, true );
      settings.setSimplifyMethod( simplification );
      QgsMapRendererSequentialJob job( settings );
      job.start();
      job.waitForFinished();
      const std::unique_ptr<QgsLabelingResults> results( job.takeLabelingResults() );
      std::set<QgsFeatureId> ids;
      for ( const QgsLabelPosition &label : results->allLabels() )
      {
        if ( !label.isUnplaced )
          ids.insert( label.featureId );
      }
      return ids;
    }

  private:
    QgsProject mProject;
    QgsPrintLayout mLayout;
    QgsLayoutItemMap *mMap;
  };

  const AreaNames sNames{ QStringLiteral( "GEN" ), QString(), false };

  //! Labels \a areas on a square map of \a width millimetres.
  Labelled labelled( NumberKeys &keys, double width, QgsVectorLayer &areas )
  {
    SquareMap square( areas, width );
    Labelled result;
    result.key = keys.label( square.map(), InsetMap(), areas, sNames );
    result.expression = areas.labeling()->settings().fieldName;
    return result;
  }

  //! The same with keys that know no map yet.
  Labelled freshlyLabelled( double width )
  {
    NumberKeys keys;
    const std::unique_ptr<QgsVectorLayer> areas = classifiedDistrict( QStringLiteral( "areas" ), { 1, 2 } );
    return labelled( keys, width, *areas );
  }
}

TEST( NumberKeys, AMapOfTheSameAreasAndSizeGetsTheLabelsThatItWouldGetAlone )
{
  NumberKeys keys;
  for ( const double width : { 60.0, 90.0, 60.0 } )
  {
    SCOPED_TRACE( width );
    const std::unique_ptr<QgsVectorLayer> areas = classifiedDistrict( QStringLiteral( "areas" ), { 3, 4, 5 } );
    const Labelled alone = freshlyLabelled( width );
    const Labelled inSeries = labelled( keys, width, *areas );
    EXPECT_NE( alone.key.text, QString() );
    EXPECT_EQ( inSeries.key.text, alone.key.text );
    EXPECT_EQ( inSeries.key.unlabelled, alone.key.unlabelled );
    EXPECT_EQ( inSeries.expression, alone.expression );
  }
}

TEST( NumberKeys, LargerMapsNumberFewerAreas )
{
  EXPECT_LT( freshlyLabelled( 120.0 ).key.text.size(), freshlyLabelled( 60.0 ).key.text.size() );
}

TEST( NumberKeys, AnAreaThatIsNotDrawnHasNoNumber )
{
  NumberKeys keys;
  const std::unique_ptr<QgsVectorLayer> drawn = classifiedDistrict( QStringLiteral( "areas" ), { 1, 2 } );
  const std::unique_ptr<QgsVectorLayer> partlyDrawn = classifiedDistrict( QStringLiteral( "areas" ), { 1, 2 } );
  const QgsCategoryList firstClassOnly{ QgsRendererCategory(
    1, std::unique_ptr<QgsFillSymbol>( QgsFillSymbol::createSimple( QVariantMap() ) ).release(), QString() ) };
  partlyDrawn->setRenderer( new QgsCategorizedSymbolRenderer( QStringLiteral( "class_id" ), firstClassOnly ) );

  const Labelled all = labelled( keys, 60.0, *drawn );
  const Labelled some = labelled( keys, 60.0, *partlyDrawn );
  EXPECT_EQ( some.key.unlabelled, QStringList() );
  const QStringList entries = all.key.text.split( QStringLiteral( "\u00a0· " ) );
  EXPECT_LT( some.key.text.split( QStringLiteral( "\u00a0· " ) ).size(), entries.size() );
  QgsFeatureIterator undrawn = partlyDrawn->getFeatures( QStringLiteral( "class_id = 2" ) );
  QgsFeature area;
  while ( undrawn.nextFeature( area ) )
  {
    const QString name = area.attribute( QStringLiteral( "GEN" ) ).toString().replace( QLatin1Char( ' ' ), QChar( 0xa0 ) );
    EXPECT_FALSE( some.key.text.contains( name ) ) << name.toStdString();
  }
}

TEST( NumberKeys, AreasThatKeepTheirNameHaveItInPicturesAndInPrint )
{
  constexpr double dpi = 300.0;
  int mapsThatDiffer = 0;
  for ( const double width : { 80.0, 85.0, 90.0, 95.0 } )
  {
    SCOPED_TRACE( width );
    const std::unique_ptr<QgsVectorLayer> areas = classifiedDistrict( QStringLiteral( "areas" ), { 1, 2 } );
    areas->setLabeling( areaLabels( sNames.field ).release() );
    areas->setLabelsEnabled( true );
    SquareMap square( *areas, width );
    const QgsVectorSimplifyMethod asInPictures = square.map().layout()->renderContext().simplifyMethod();
    const QgsVectorSimplifyMethod asInPrint = simplificationForPrint( dpi );
    mapsThatDiffer += square.placed( dpi, asInPictures ) == square.placed( dpi, asInPrint ) ? 0 : 1;

    NumberKeys keys;
    const NumberKey key = keys.label( square.map(), InsetMap(), *areas, sNames );
    EXPECT_EQ( key.unlabelled, QStringList() );
    const std::size_t drawn = static_cast<std::size_t>( areas->featureCount() );
    EXPECT_EQ( square.placed( dpi, asInPictures ).size(), drawn );
    EXPECT_EQ( square.placed( dpi, asInPrint ).size(), drawn );
  }
  EXPECT_GT( mapsThatDiffer, 0 ) << "the same names fit either way: nothing was tried";
}
