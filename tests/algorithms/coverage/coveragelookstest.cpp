#include "algorithmrun.h"
#include "maps/styles/sharestyle.h"

#include <gtest/gtest.h>
#include <qgscategorizedsymbolrenderer.h>
#include <qgsexpression.h>
#include <qgsexpressioncontextutils.h>

using namespace sozialraum;

namespace
{
  QVariantMap sampleCoverage( const QString &areas, const QString &demand, const QString &facilities )
  {
    const QString district = QStringLiteral( "musterland.gpkg" );
    return { { QStringLiteral( "FACILITIES" ), sampleLayer( district, QStringLiteral( "kitas" ) ) },
      { QStringLiteral( "DEMAND" ), sampleLayer( district, QStringLiteral( "children" ) ) },
      { QStringLiteral( "DEMAND_FIELDS" ), QStringList{ QStringLiteral( "u3" ), QStringLiteral( "a3_5" ) } },
      { QStringLiteral( "NETWORK" ), sampleLayer( district, QStringLiteral( "roads" ) ) },
      { QStringLiteral( "AREAS" ), sampleLayer( district, QStringLiteral( "municipalities" ) ) },
      { QStringLiteral( "THRESHOLDS" ), QStringLiteral( "500;2000" ) }, { QStringLiteral( "OUTPUT" ), areas },
      { QStringLiteral( "OUTPUT_DEMAND" ), demand }, { QStringLiteral( "OUTPUT_FACILITIES" ), facilities } };
  }

  QString attributeOf( const QgsVectorLayer &layer )
  {
    const auto *renderer = dynamic_cast<const QgsCategorizedSymbolRenderer *>( layer.renderer() );
    return renderer ? renderer->classAttribute() : QString();
  }

  void expectLooks( AlgorithmRun &run )
  {
    ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
    for ( const char *output : { "OUTPUT", "OUTPUT_DEMAND", "OUTPUT_FACILITIES" } )
    {
      QgsVectorLayer *layer = run.layer( QLatin1String( output ) );
      ASSERT_NE( layer, nullptr ) << output;
      bool isLoaded = false;
      if ( layer->providerType() == QLatin1String( "ogr" ) )
      {
        layer->loadDefaultStyle( isLoaded );
        EXPECT_TRUE( isLoaded ) << output;
      }
      EXPECT_FALSE( layer->metadata().history().isEmpty() ) << output;
    }
    EXPECT_TRUE( attributeOf( *run.layer( QStringLiteral( "OUTPUT" ) ) ).contains( QLatin1String( "share_u3_within_2000" ) ) );
    EXPECT_EQ( run.layer( QStringLiteral( "OUTPUT" ) )->displayExpression(), QStringLiteral( "\"GEN\"" ) );
    EXPECT_EQ( attributeOf( *run.layer( QStringLiteral( "OUTPUT_DEMAND" ) ) ), QStringLiteral( "state" ) );
  }
}

TEST( CoverageLooks, AreThoseOfSharesAndReachInFilesAndInMemory )
{
  const OutputFolder folder;
  AlgorithmRun files( QStringLiteral( "demandcoverage" ),
    sampleCoverage( folder.path( QStringLiteral( "areas.gpkg" ) ), folder.path( QStringLiteral( "demand.gpkg" ) ),
      folder.path( QStringLiteral( "facilities.gpkg" ) ) ) );
  expectLooks( files );
  AlgorithmRun memory( QStringLiteral( "demandcoverage" ),
    sampleCoverage( QStringLiteral( "memory:" ), QStringLiteral( "memory:" ), QStringLiteral( "memory:" ) ) );
  expectLooks( memory );
  for ( const char *output : { "OUTPUT", "OUTPUT_DEMAND", "OUTPUT_FACILITIES" } )
    EXPECT_EQ( memory.layer( QLatin1String( output ) )->renderer()->dump(), files.layer( QLatin1String( output ) )->renderer()->dump() );
  EXPECT_TRUE( memory.layer( QStringLiteral( "OUTPUT" ) )->name().contains( QLatin1String( "u3" ) ) );
}

TEST( CoverageLooks, AShareOnALimitBelongsAboveIt )
{
  const std::unique_ptr<QgsFeatureRenderer> renderer = shareRenderer( QStringLiteral( "share" ), Qgis::GeometryType::Polygon );
  const auto *categorized = dynamic_cast<const QgsCategorizedSymbolRenderer *>( renderer.get() );
  ASSERT_NE( categorized, nullptr );
  QgsFields fields;
  fields.append( QgsField( QStringLiteral( "share" ), QMetaType::Type::Double ) );
  const auto classOf = [&]( const QVariant &share ) {
    QgsFeature area( fields );
    area.setAttribute( 0, share );
    QgsExpressionContext context;
    context.setFields( fields );
    context.setFeature( area );
    return QgsExpression( categorized->classAttribute() ).evaluate( &context ).toInt();
  };
  EXPECT_EQ( classOf( 0.0 ), 1 );
  EXPECT_EQ( classOf( 49.99 ), 1 );
  EXPECT_EQ( classOf( 50.0 ), 2 );
  EXPECT_EQ( classOf( 75.0 ), 3 );
  EXPECT_EQ( classOf( 90.0 ), 4 );
  EXPECT_EQ( classOf( 99.99 ), 4 );
  EXPECT_EQ( classOf( 100.0 ), 5 );
  EXPECT_EQ( classOf( QVariant() ), -2 );
  EXPECT_EQ( categorized->categories().size(), 6 );
}
