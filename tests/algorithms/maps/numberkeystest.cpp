#include "classifieddistrict.h"
#include "maps/insetmap.h"
#include "maps/mapview.h"
#include "maps/numberkey.h"
#include "qgisenvironment.h"

#include <gtest/gtest.h>
#include <qgslayoutitemmap.h>
#include <qgspallabeling.h>
#include <qgsprintlayout.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayerlabeling.h>

using namespace sozialraum;

namespace
{
  struct Labelled
  {
    NumberKey key;
    QString expression;
  };

  //! Labels the sample district on a square map of \a width millimetres.
  Labelled labelled( NumberKeys &keys, double width, QgsVectorLayer &areas )
  {
    QgsProject project;
    QgsPrintLayout layout( &project );
    layout.initializeDefaults();
    auto *map = new QgsLayoutItemMap( &layout );
    layout.addLayoutItem( map );
    map->attemptSetSceneRect( QRectF( 10, 10, width, width ) );
    showOnMap( *map, { &areas }, areas.extent(), areas.crs() );
    Labelled result;
    result.key = keys.label( *map, InsetMap(), areas, { QStringLiteral( "GEN" ), QString(), false } );
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
