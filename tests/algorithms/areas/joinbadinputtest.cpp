// Bad input to a join gets a sentence, and a run that ends early leaves nothing.
#include "joinofsample.h"

#include <qgsgeometry.h>

using namespace sozialraum;

namespace
{
  //! A run that must fail with a sentence that contains \a part, and leave nothing behind.
  void expectSentence( const QVariantMap &parameters, const OutputFolder &folder, const QString &part, double cancelAt = -1 )
  {
    const QStringList before = folder.files();
    const AlgorithmRun join( QStringLiteral( "joinindicators" ), parameters, cancelAt );
    EXPECT_FALSE( join.succeeded() );
    EXPECT_TRUE( join.error().contains( part, Qt::CaseInsensitive ) ) << join.error().toStdString();
    EXPECT_FALSE( join.error().contains( QLatin1Char( '_' ) ) && !join.error().contains( QLatin1Char( ' ' ) ) )
      << join.error().toStdString();
    EXPECT_EQ( folder.files(), before );
  }
}

TEST( JoinIndicators, ATableOfAnotherLevelGetsASentenceInWords )
{
  const OutputFolder folder;
  const QString table = writeFile( folder, QStringLiteral( "kreise.csv" ),
    "Kreisschluessel;Name;Wert\n14521;Erzgebirgskreis;1\n14522;Mittelsachsen;2\n14523;Vogtlandkreis;3\n" );
  expectSentence( joinOfSample( table, folder.path( QStringLiteral( "out.gpkg" ) ) ), folder, QStringLiteral( "“district”" ) );
}

TEST( JoinIndicators, AMissingFileGetsASentence )
{
  const OutputFolder folder;
  expectSentence( joinOfSample( folder.path( QStringLiteral( "missing.csv" ) ), folder.path( QStringLiteral( "out.gpkg" ) ) ), folder,
    QStringLiteral( "missing.csv" ) );
}

TEST( JoinIndicators, AnEmptyTableGetsASentence )
{
  const OutputFolder folder;
  const QString table = writeFile( folder, QStringLiteral( "leer.csv" ), QByteArray() );
  expectSentence( joinOfSample( table, folder.path( QStringLiteral( "out.gpkg" ) ) ), folder, QStringLiteral( "leer.csv" ) );
}

TEST( JoinIndicators, ATableWithoutKeysGetsASentence )
{
  const OutputFolder folder;
  const QString table = writeFile( folder, QStringLiteral( "ohne.csv" ), "Farbe;Form\nrot;rund\nblau;eckig\ngelb;oval\n" );
  expectSentence( joinOfSample( table, folder.path( QStringLiteral( "out.gpkg" ) ) ), folder, QStringLiteral( "ohne.csv" ) );
}

TEST( JoinIndicators, ATableThatContradictsItselfGetsASentence )
{
  const OutputFolder folder;
  const QString table = writeFile( folder, QStringLiteral( "doppelt.csv" ), SMALL_TABLE + "00524010;Altweida;13000\n" );
  expectSentence( joinOfSample( table, folder.path( QStringLiteral( "out.gpkg" ) ) ), folder, QStringLiteral( "00524010" ) );
}

TEST( JoinIndicators, AreasWithoutACoordinateSystemGetASentence )
{
  const OutputFolder folder;
  QgsVectorLayer layer( QStringLiteral( "Polygon?field=AGS:string(8)" ), QStringLiteral( "nowhere" ), QStringLiteral( "memory" ) );
  layer.setCrs( QgsCoordinateReferenceSystem() );
  QgsFeature feature( layer.fields() );
  feature.setAttributes( QgsAttributes() << QStringLiteral( "00524010" ) );
  feature.setGeometry( QgsGeometry::fromWkt( QStringLiteral( "POLYGON((0 0,1 0,1 1,0 0))" ) ) );
  ASSERT_TRUE( layer.dataProvider()->addFeature( feature ) );
  QVariantMap parameters = joinOfSample( sampleLayer( QStringLiteral( "arbeitsmarkt.csv" ) ), folder.path( QStringLiteral( "out.gpkg" ) ) );
  parameters.insert( QStringLiteral( "INPUT" ), QVariant::fromValue( static_cast<QObject *>( &layer ) ) );
  expectSentence( parameters, folder, QStringLiteral( "coordinate system" ) );
}

TEST( JoinIndicators, AFolderThatCannotBeWrittenGetsASentence )
{
  const OutputFolder folder;
  expectSentence( joinOfSample( sampleLayer( QStringLiteral( "arbeitsmarkt.csv" ) ), QStringLiteral( "/proc/no/out.gpkg" ) ), folder,
    QStringLiteral( "/proc/no" ) );
  QVariantMap parameters = joinOfSample( sampleLayer( QStringLiteral( "arbeitsmarkt.csv" ) ), folder.path( QStringLiteral( "out.gpkg" ) ) );
  parameters.insert( QStringLiteral( "OUTPUT_HTML_FILE" ), QStringLiteral( "/proc/no/report.html" ) );
  expectSentence( parameters, folder, QStringLiteral( "/proc/no" ) );
}

TEST( JoinIndicators, CancellingLeavesNothing )
{
  for ( const double percent : { 0.0, 20.0, 62.0, 71.0 } )
  {
    SCOPED_TRACE( percent );
    const OutputFolder folder;
    expectSentence( joinOfSample( sampleLayer( QStringLiteral( "arbeitsmarkt.csv" ) ), folder.path( QStringLiteral( "out.gpkg" ) ) ),
      folder, QString(), percent );
  }
}
