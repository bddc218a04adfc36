#include "algorithmrun.h"
#include "maps/styles/indicatorproperties.h"

#include <QFile>
#include <gtest/gtest.h>
#include <qgsfeatureiterator.h>
#include <qgsvectorlayer.h>

#include <cmath>

using namespace sozialraum;

namespace
{

  QString catalogue( const OutputFolder &folder, const QByteArray &rows )
  {
    QFile file( folder.path( QStringLiteral( "catalogue.csv" ) ) );
    EXPECT_TRUE( file.open( QIODevice::WriteOnly ) );
    file.write( "id;name_de;name_en;numerator;denominator;factor;unit;decimals;minimum_cases\n" + rows );
    return file.fileName();
  }

  QString joined( const OutputFolder &folder )
  {
    const AlgorithmRun join( QStringLiteral( "joinindicators" ),
      { { QStringLiteral( "INPUT" ), sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "municipalities" ) ) },
        { QStringLiteral( "TABLES" ),
          QStringList{ sampleLayer( QStringLiteral( "arbeitsmarkt.csv" ) ), sampleLayer( QStringLiteral( "bevoelkerung_flat.csv" ) ) } },
        { QStringLiteral( "PERIOD" ), QStringLiteral( "all" ) },
        { QStringLiteral( "OUTPUT" ), folder.path( QStringLiteral( "joined.gpkg" ) ) } } );
    EXPECT_TRUE( join.succeeded() ) << join.error().toStdString();
    return join.result( QStringLiteral( "OUTPUT" ) ).toString();
  }

}

TEST( ComputeIndicators, RatesChangesAndLimitsOfTheSampleDistrict )
{
  const OutputFolder folder;
  const QString list = catalogue( folder,
    "arbeitslose_je_100;Arbeitslose je 100;Unemployed per 100;arbeitslose;bevoelkerungsstand;100;je "
    "100;1;3\nentwicklung_5;Entwicklung;Change;bevoelkerungsstand - bevoelkerungsstand@-5;bevoelkerungsstand@-5;100;%;1;\n" );
  AlgorithmRun run( QStringLiteral( "computeindicators" ),
    { { QStringLiteral( "INPUT" ), joined( folder ) }, { QStringLiteral( "CATALOGUE" ), list }, { QStringLiteral( "SHRINKAGE" ), true },
      { QStringLiteral( "INTERVALS" ), true }, { QStringLiteral( "OUTPUT" ), folder.path( QStringLiteral( "rates.gpkg" ) ) } } );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_EQ( run.result( QStringLiteral( "COMPUTED" ) ).toInt(), 2 );
  QgsVectorLayer *layer = run.layer( QStringLiteral( "OUTPUT" ) );
  QgsFeatureIterator iterator = layer->getFeatures( QStringLiteral( "AGS = '00524010'" ) );
  QgsFeature feature;
  ASSERT_TRUE( iterator.nextFeature( feature ) );
  const auto number = [&feature]( const char *field ) { return feature.attribute( QString::fromLatin1( field ) ).toDouble(); };
  EXPECT_DOUBLE_EQ( number( "arbeitslose_je_100_2023" ), number( "arbeitslose_2023" ) / number( "bevoelkerungsstand_2023" ) * 100 );
  EXPECT_DOUBLE_EQ( number( "entwicklung_5_2023" ),
    ( number( "bevoelkerungsstand_2023" ) - number( "bevoelkerungsstand_2018" ) ) / number( "bevoelkerungsstand_2018" ) * 100 );
  EXPECT_LT( number( "arbeitslose_je_100_2023_lower" ), number( "arbeitslose_je_100_2023" ) );
  EXPECT_GT( number( "arbeitslose_je_100_2023_upper" ), number( "arbeitslose_je_100_2023" ) );
  EXPECT_GT( number( "arbeitslose_je_100_2023_shrunk" ), 0 );

  const IndicatorProperties properties = indicatorPropertiesOf( layer ).value( QStringLiteral( "arbeitslose_je_100_2023" ) );
  EXPECT_EQ( properties.unit, QStringLiteral( "je 100" ) );
  EXPECT_EQ( properties.period, QStringLiteral( "2023" ) );
  EXPECT_FALSE( properties.isCount );
}

TEST( ComputeIndicators, AWrongFormulaGetsASentenceThatNamesItsRow )
{
  const OutputFolder folder;
  const QString input = joined( folder );
  const QString list = catalogue( folder, "gut;;;arbeitslose;;;;;\nschlecht;;;arbeitslose / / 2;;;;;\n" );
  const QStringList before = folder.files();
  const AlgorithmRun run( QStringLiteral( "computeindicators" ),
    { { QStringLiteral( "INPUT" ), input }, { QStringLiteral( "CATALOGUE" ), list },
      { QStringLiteral( "OUTPUT" ), folder.path( QStringLiteral( "rates.gpkg" ) ) } } );
  EXPECT_FALSE( run.succeeded() );
  EXPECT_TRUE( run.error().contains( QStringLiteral( "Row 3" ) ) ) << run.error().toStdString();
  EXPECT_EQ( folder.files(), before );
}

TEST( ComputeIndicators, AMissingFieldGetsASentenceThatNamesItsRow )
{
  const OutputFolder folder;
  const QString input = joined( folder );
  const QString list = catalogue( folder, "quote;;;arbeitslose;fahrraeder;100;;;\n" );
  const AlgorithmRun run( QStringLiteral( "computeindicators" ),
    { { QStringLiteral( "INPUT" ), input }, { QStringLiteral( "CATALOGUE" ), list },
      { QStringLiteral( "INDICATORS" ), QStringLiteral( "quote" ) }, { QStringLiteral( "OUTPUT" ), QStringLiteral( "memory:" ) } } );
  EXPECT_FALSE( run.succeeded() );
  EXPECT_TRUE( run.error().contains( QStringLiteral( "fahrraeder" ) ) ) << run.error().toStdString();
}

TEST( ComputeIndicators, TheCatalogueOfThePluginIsTheDefault )
{
  const OutputFolder folder;
  AlgorithmRun run( QStringLiteral( "computeindicators" ),
    { { QStringLiteral( "INPUT" ), joined( folder ) }, { QStringLiteral( "CATALOGUE_COPY" ), folder.path( QStringLiteral( "copy.csv" ) ) },
      { QStringLiteral( "OUTPUT" ), QStringLiteral( "memory:" ) } } );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  QgsVectorLayer *layer = run.layer( QStringLiteral( "OUTPUT" ) );
  const int total = layer->fields().lookupField( QStringLiteral( "population_total_2023" ) );
  const int change = layer->fields().lookupField( QStringLiteral( "population_change_5y_2023" ) );
  ASSERT_GE( total, 0 );
  ASSERT_GE( change, 0 );
  QgsFeatureIterator iterator = layer->getFeatures();
  QgsFeature feature;
  ASSERT_TRUE( iterator.nextFeature( feature ) );
  EXPECT_EQ( feature.attribute( total ).toDouble(), feature.attribute( QStringLiteral( "bevoelkerungsstand_2023" ) ).toDouble() );

  // The copy is a catalogue that can be edited and given back.
  const AlgorithmRun again( QStringLiteral( "computeindicators" ),
    { { QStringLiteral( "INPUT" ), folder.path( QStringLiteral( "joined.gpkg" ) ) },
      { QStringLiteral( "CATALOGUE" ), folder.path( QStringLiteral( "copy.csv" ) ) },
      { QStringLiteral( "OUTPUT" ), QStringLiteral( "memory:" ) } } );
  ASSERT_TRUE( again.succeeded() ) << again.error().toStdString();
  EXPECT_EQ( again.result( QStringLiteral( "COMPUTED" ) ), run.result( QStringLiteral( "COMPUTED" ) ) );
}

TEST( ComputeIndicators, FieldsOfTextThatTheCatalogueNamesAreToldAndNotCalledMissing )
{
  const OutputFolder folder;
  QgsVectorLayer layer( QStringLiteral( "NoGeometry?field=AGS:string&field=arbeitslose_2023:string&field=leute_2023:integer" ),
    QStringLiteral( "areas" ), QStringLiteral( "memory" ) );
  QgsFeature feature( layer.fields() );
  feature.setAttributes( QgsAttributes() << QStringLiteral( "00524010" ) << QStringLiteral( "12" ) << 100 );
  ASSERT_TRUE( layer.dataProvider()->addFeature( feature ) );
  QVariantMap parameters{ { QStringLiteral( "INPUT" ), QVariant::fromValue( static_cast<QObject *>( &layer ) ) },
    { QStringLiteral( "CATALOGUE" ),
      catalogue( folder, "quote;Quote;Rate;arbeitslose;leute;100;%;1;\nleute_gesamt;Leute;People;leute;;1;Personen;0;\n" ) },
    { QStringLiteral( "OUTPUT" ), QStringLiteral( "memory:" ) } };
  const AlgorithmRun all( QStringLiteral( "computeindicators" ), parameters );
  ASSERT_TRUE( all.succeeded() ) << all.error().toStdString();
  EXPECT_TRUE( all.log().contains( QStringLiteral( "they were not used: arbeitslose_2023." ) ) ) << all.log().toStdString();
  parameters.insert( QStringLiteral( "INDICATORS" ), QStringLiteral( "quote" ) );
  const AlgorithmRun asked( QStringLiteral( "computeindicators" ), parameters );
  EXPECT_FALSE( asked.succeeded() );
  EXPECT_TRUE( asked.error().contains( QStringLiteral( "no field of numbers" ) ) ) << asked.error().toStdString();
}
