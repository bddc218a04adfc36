#include "algorithmrun.h"

#include <QFile>
#include <gmock/gmock.h>
#include <qgsfeature.h>
#include <qgsfeatureiterator.h>

using namespace sozialraum;
using testing::HasSubstr;
using testing::Not;

namespace
{

  //! So many rows of a survey: area, contentment, remark, weight.
  QByteArray rows( int count, const char *row )
  {
    QByteArray text;
    for ( int i = 0; i < count; ++i )
      text += QByteArray( row ) + "\n";
    return text;
  }

  struct Town
  {
    Town() { put( rows( 80, "R1;gut;;1" ) + rows( 40, "R1;schlecht;;1" ) + rows( 40, "R2;gut;;1" ) + rows( 9, "R3;gut;Herr Muster;1" ) ); }

    void put( const QByteArray &body )
    {
      QFile file( folder.path( QStringLiteral( "befragung.csv" ) ) );
      if ( file.open( QIODevice::WriteOnly ) )
        file.write( "raum;zufrieden;anmerkung;gewicht\n" + body );
    }

    AlgorithmRun run( const QVariantMap &more = {} )
    {
      QVariantMap parameters{ { "INPUT", folder.path( QStringLiteral( "befragung.csv" ) ) }, { "AREA_FIELD", QStringLiteral( "raum" ) },
        { "QUESTIONS", QStringList{ QStringLiteral( "zufrieden" ) } }, { "PERIOD", QStringLiteral( "2026" ) },
        { "OUTPUT", folder.path( QStringLiteral( "anteile.gpkg" ) ) } };
      for ( auto each = more.begin(); each != more.end(); ++each )
        parameters[each.key()] = each.value();
      return AlgorithmRun( QStringLiteral( "surveyindicators" ), parameters );
    }

    OutputFolder folder;
  };

  //! "area indicator status value base" of each row.
  std::vector<std::string> rowsOf( QgsVectorLayer &layer )
  {
    std::vector<std::string> rows;
    QgsFeatureIterator all = layer.getFeatures();
    for ( QgsFeature feature; all.nextFeature( feature ); )
    {
      const auto text = [&feature]( const char *field ) { return feature.attribute( QString::fromLatin1( field ) ).toString(); };
      const QVariant value = feature.attribute( QStringLiteral( "value" ) );
      const QString number = value.isNull() ? QStringLiteral( "-" ) : QString::number( value.toDouble(), 'f', 1 );
      rows.push_back(
        QStringList{ text( "area_key" ), text( "indicator" ), text( "status" ), number, text( "base" ) }.join( '|' ).toStdString() );
    }
    return rows;
  }

}

TEST( SurveyIndicators, SharesHaveTheirStatusBaseIntervalAndMethod )
{
  Town town;
  AlgorithmRun run = town.run( { { "WHOLE_KEY", QStringLiteral( "00524" ) } } );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  QgsVectorLayer *layer = run.layer( QStringLiteral( "OUTPUT" ) );
  ASSERT_TRUE( layer );
  const std::vector<std::string> all = rowsOf( *layer );
  EXPECT_THAT( all, testing::Contains( "R1|zufrieden: gut|value|66.7|120" ) );
  EXPECT_THAT( all, testing::Contains( "R3|zufrieden: gut|suppressed|-|9" ) );
  EXPECT_THAT( all, testing::Contains( "00524|zufrieden: Befragte mit Antwort|value|169.0|169" ) );
  EXPECT_EQ( all.size(), 12U ) << "three areas and the whole: two answers and the base";
  EXPECT_EQ( run.result( QStringLiteral( "PEOPLE" ) ).toInt(), 169 );
  EXPECT_GE( run.result( QStringLiteral( "WITHHELD" ) ).toInt(), 2 );
  QgsFeatureIterator features = layer->getFeatures( QStringLiteral( "area_key = 'R1' AND indicator = 'zufrieden: gut'" ) );
  QgsFeature feature;
  ASSERT_TRUE( features.nextFeature( feature ) );
  EXPECT_NEAR( feature.attribute( QStringLiteral( "lower" ) ).toDouble(), 57.83, 0.01 ); // Wilson, 80 of 120
  EXPECT_NEAR( feature.attribute( QStringLiteral( "upper" ) ).toDouble(), 74.46, 0.01 );
  EXPECT_THAT( feature.attribute( QStringLiteral( "method" ) ).toString().toStdString(), HasSubstr( "Wilson" ) );
}

TEST( SurveyIndicators, FreeTextDoesNotLeaveTheSurvey )
{
  Town town;
  ASSERT_TRUE( town.run().succeeded() );
  QFile file( town.folder.path( QStringLiteral( "anteile.gpkg" ) ) );
  ASSERT_TRUE( file.open( QIODevice::ReadOnly ) );
  EXPECT_FALSE( file.readAll().contains( "Muster" ) );
  file.close();
  QByteArray texts;
  for ( int i = 0; i < 50; ++i )
    texts += "R1;gut;Text " + QByteArray::number( i ) + ";1\n";
  town.put( texts );
  const AlgorithmRun run = town.run( { { "QUESTIONS", QStringList{ QStringLiteral( "anmerkung" ) } } } );
  EXPECT_THAT( run.error().toStdString(), HasSubstr( "“anmerkung” has answers in people's own words" ) );
  EXPECT_THAT( run.error().toStdString(), Not( HasSubstr( "Text 1" ) ) );
}

TEST( SurveyIndicators, WeightsThatAreNoneGetASentence )
{
  Town town;
  town.put( rows( 50, "R1;gut;;1,5" ) + rows( 3, "R1;gut;;" ) + rows( 2, ";gut;;1" ) );
  const QVariantMap weighted{ { "WEIGHT_FIELD", QStringLiteral( "gewicht" ) } };
  const AlgorithmRun run = town.run( weighted );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_THAT( run.log().toStdString(), testing::AllOf( HasSubstr( "3 people have no weight" ), HasSubstr( "2 people have no area" ) ) );
  EXPECT_EQ( run.result( QStringLiteral( "PEOPLE" ) ).toInt(), 52 );
  town.put( rows( 50, "R1;gut;;1" ) + rows( 1, "R1;gut;;viel" ) );
  EXPECT_THAT( town.run( weighted ).error().toStdString(), HasSubstr( "Row 51: “viel” is no weight" ) );
  town.put( rows( 50, "R1;;;1" ) );
  EXPECT_THAT( town.run().error().toStdString(), HasSubstr( "Nobody has answered the question “zufrieden”" ) );
}
