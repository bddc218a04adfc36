#include "algorithmrun.h"

#include <gtest/gtest.h>
#include <qgscategorizedsymbolrenderer.h>
#include <qgsfeatureiterator.h>
#include <qgssinglesymbolrenderer.h>
#include <qgssymbol.h>
#include <qgsvectorlayer.h>

using namespace sozialraum;

namespace
{
  QString sample( const char *layer )
  {
    return sampleLayer( QStringLiteral( "musterland.gpkg" ), QLatin1String( layer ) );
  }

  //! The colour of the one symbol of \a layer; invalid where it has none or several.
  QColor colourOf( const QgsVectorLayer *layer )
  {
    const auto *renderer = layer ? dynamic_cast<const QgsSingleSymbolRenderer *>( layer->renderer() ) : nullptr;
    return renderer && renderer->symbol() ? renderer->symbol()->color() : QColor();
  }

  //! Whether each value of the field by which \a layer is drawn has an entry that says what it is.
  void expectEveryValueDrawn( QgsVectorLayer *layer, const char *field )
  {
    ASSERT_NE( layer, nullptr );
    auto *renderer = dynamic_cast<QgsCategorizedSymbolRenderer *>( layer->renderer() );
    ASSERT_NE( renderer, nullptr );
    ASSERT_EQ( renderer->classAttribute(), QLatin1String( field ) );
    ASSERT_GT( layer->featureCount(), 0 );
    for ( const QVariant &value : layer->uniqueValues( layer->fields().lookupField( QLatin1String( field ) ) ) )
    {
      const int entry = renderer->categoryIndexForValue( value );
      ASSERT_GE( entry, 0 ) << value.toString().toStdString();
      EXPECT_NE( renderer->categories().at( entry ).label(), value.toString() ); // words for people, no codes
    }
  }
}

TEST( ResultLook, WithoutAStyleOfItsOwnAResultIsGreyAndNotOfARandomColour )
{
  const OutputFolder folder;
  for ( const QString &output : { folder.path( QStringLiteral( "a.gpkg" ) ), folder.path( QStringLiteral( "b.geojson" ) ),
          folder.path( QStringLiteral( "c.shp" ) ), QStringLiteral( "memory:" ) } )
  {
    SCOPED_TRACE( output.toStdString() );
    AlgorithmRun joined( QStringLiteral( "joinindicators" ),
      { { QStringLiteral( "INPUT" ), sample( "municipalities" ) },
        { QStringLiteral( "TABLES" ), sampleLayer( QStringLiteral( "arbeitsmarkt.csv" ) ) }, { QStringLiteral( "OUTPUT" ), output } } );
    ASSERT_TRUE( joined.succeeded() ) << joined.error().toStdString();
    EXPECT_EQ( colourOf( joined.layer( QStringLiteral( "OUTPUT" ) ) ), QColor( 189, 189, 189, 153 ) );
  }
}

TEST( ResultLook, FaultsOfANetworkAreDrawnByTheirKind )
{
  const OutputFolder folder;
  for ( const QString &output : { folder.path( QStringLiteral( "faults.gpkg" ) ), QStringLiteral( "memory:" ) } )
  {
    SCOPED_TRACE( output.toStdString() );
    AlgorithmRun checked(
      QStringLiteral( "checknetwork" ), { { QStringLiteral( "NETWORK" ), sample( "roads" ) }, { QStringLiteral( "OUTPUT" ), output } } );
    ASSERT_TRUE( checked.succeeded() ) << checked.error().toStdString();
    expectEveryValueDrawn( checked.layer( QStringLiteral( "OUTPUT" ) ), "kind" );
  }
}

TEST( ResultLook, ChildrenWithAndWithoutAPlaceAreToldApart )
{
  const OutputFolder folder;
  for ( const QString &output : { folder.path( QStringLiteral( "assigned.gpkg" ) ), QStringLiteral( "memory:" ) } )
  {
    SCOPED_TRACE( output.toStdString() );
    AlgorithmRun assigned( QStringLiteral( "assigndemand" ),
      { { QStringLiteral( "FACILITIES" ), sample( "kitas" ) }, { QStringLiteral( "DEMAND" ), sample( "children" ) },
        { QStringLiteral( "NETWORK" ), sample( "roads" ) }, { QStringLiteral( "DEMAND_FIELDS" ), QStringList{ QStringLiteral( "a3_5" ) } },
        { QStringLiteral( "CAPACITY_FIELD" ), QStringLiteral( "places_3_6" ) }, { QStringLiteral( "THRESHOLD" ), 2000 },
        { QStringLiteral( "OUTPUT" ), output } } );
    ASSERT_TRUE( assigned.succeeded() ) << assigned.error().toStdString();
    expectEveryValueDrawn( assigned.layer( QStringLiteral( "OUTPUT" ) ), "state" );
  }
}
