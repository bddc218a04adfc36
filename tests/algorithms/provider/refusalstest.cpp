#include "algorithmrun.h"

#include <gmock/gmock.h>
#include <qgsapplication.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingregistry.h>

using namespace sozialraum;
using testing::HasSubstr;

namespace
{

  //! What is said of the value of one parameter before the run; empty: it is taken.
  std::string refusal( const QString &algorithm, QVariantMap parameters )
  {
    QgsProcessingContext context;
    QString message;
    const bool isTaken = QgsApplication::processingRegistry()
                           ->algorithmById( QStringLiteral( "sozialraum:" ) + algorithm )
                           ->checkParameterValues( parameters, context, &message );
    return isTaken ? std::string() : message.toStdString();
  }

  QVariantMap projection( const QVariant &horizon )
  {
    return { { "AREAS", sampleLayer( QStringLiteral( "bevoelkerung_altersjahre.csv" ) ) }, { "HORIZON", horizon },
      { "OUTPUT", "memory:" } };
  }

  QVariantMap shares( const QString &key, const QString &weight )
  {
    return { { "INPUT", sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "municipalities" ) ) }, { "KEY_FIELD", key },
      { "WEIGHT_FIELD", weight }, { "TOTAL", 10 }, { "OUTPUT", "memory:" } };
  }

}

TEST( Refusals, NameTheLabelAndTheRangeOfANumber )
{
  EXPECT_EQ( refusal( QStringLiteral( "projectpopulation" ), projection( 1 ) ), "" );
  EXPECT_EQ( refusal( QStringLiteral( "projectpopulation" ), projection( 60 ) ), "" );
  EXPECT_THAT(
    refusal( QStringLiteral( "projectpopulation" ), projection( 0 ) ), HasSubstr( "“Years ahead” must be a number from 1 to 60" ) );
  EXPECT_THAT( refusal( QStringLiteral( "projectpopulation" ), projection( 61 ) ), HasSubstr( "it is 61" ) );
  EXPECT_EQ(
    refusal( QStringLiteral( "projectpopulation" ), projection( QStringLiteral( "zehn" ) ) ), "“Years ahead”: “zehn” is no number." );
  EXPECT_THAT( refusal( QStringLiteral( "servicecatchments" ), { { QStringLiteral( "SNAP_DISTANCE" ), -0.5 } } ),
    HasSubstr( "“Greatest distance to a road” must be a number from 0 on; it is -0.5." ) );
}

TEST( Refusals, NameTheLabelOfWhatIsMissing )
{
  EXPECT_EQ( refusal( QStringLiteral( "childcaredemand" ), {} ), "“Population” is empty; nothing can be done without it." );
  EXPECT_EQ( refusal( QStringLiteral( "childcaredemand" ), { { QStringLiteral( "INPUT" ), QStringLiteral( " " ) } } ),
    "“Population” is empty; nothing can be done without it." );
  // What is wrong is said before what is missing.
  EXPECT_THAT( refusal( QStringLiteral( "childcaredemand" ), { { QStringLiteral( "ROLLING" ), -1 } } ), HasSubstr( "must be a number" ) );
}

TEST( Refusals, NameTheFieldThatIsNotThereAndThoseThatAre )
{
  AlgorithmRun run( QStringLiteral( "apportion" ), shares( QStringLiteral( "AGS" ), QStringLiteral( "einwohner" ) ) );
  EXPECT_FALSE( run.succeeded() );
  EXPECT_THAT( run.error().toStdString(), HasSubstr( "there is no field “einwohner” in" ) );
  EXPECT_THAT( run.error().toStdString(), HasSubstr( "Its fields are: fid, AGS, ARS, GEN" ) );
}

TEST( Refusals, AnOptionalFieldThatIsNotThereIsNotTakenForNone )
{
  QVariantMap parameters = shares( QStringLiteral( "AGS" ), QStringLiteral( "GF" ) );
  EXPECT_TRUE( AlgorithmRun( QStringLiteral( "apportion" ), parameters ).succeeded() );
  parameters.insert( QStringLiteral( "STOCK_FIELD" ), QStringLiteral( "bestand" ) );
  AlgorithmRun run( QStringLiteral( "apportion" ), parameters );
  EXPECT_FALSE( run.succeeded() );
  EXPECT_THAT( run.error().toStdString(), HasSubstr( "there is no field “bestand” in" ) );
}
