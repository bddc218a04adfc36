#include "algorithms/choiceparameter.h"
#include "algorithms/choicewords.h"
#include "algorithmrun.h"
#include "algorithms/findingtexts.h"
#include "algorithms/indicatorparameter.h"
#include "registration.h"
#include "findings/tablescodes.h"

#include <gtest/gtest.h>
#include <qgsapplication.h>
#include <qgsfields.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingparameters.h>
#include <qgsprocessingprovider.h>
#include <qgsprocessingregistry.h>

using namespace sozialraum;

static QgsProcessingProvider *provider()
{
  return QgsApplication::processingRegistry()->providerById( QStringLiteral( "sozialraum" ) );
}

TEST( Provider, IsRegisteredOnceHoweverOftenItIsAsked )
{
  EXPECT_EQ( registerProvider(), Registration::AlreadyThere );
  EXPECT_EQ( registerProvider(), Registration::AlreadyThere );
}

TEST( Provider, ComesBackAfterItWasTakenOut )
{
  unregisterProvider();
  EXPECT_EQ( provider(), nullptr );
  EXPECT_EQ( registerProvider(), Registration::Registered );
  EXPECT_NE( provider(), nullptr );
}

TEST( Provider, EveryAlgorithmExplainsItselfAndItsParameters )
{
  ASSERT_FALSE( provider()->algorithms().isEmpty() );
  for ( const QgsProcessingAlgorithm *algorithm : provider()->algorithms() )
  {
    SCOPED_TRACE( algorithm->id().toStdString() );
    EXPECT_GT( algorithm->shortHelpString().size(), 100 );
    EXPECT_FALSE( algorithm->shortDescription().isEmpty() );
    EXPECT_FALSE( algorithm->tags().isEmpty() );
    for ( const QgsProcessingParameterDefinition *parameter : algorithm->parameterDefinitions() )
      EXPECT_FALSE( parameter->help().isEmpty() ) << parameter->name().toStdString();
  }
}

TEST( Provider, SecondaryOutputsAreNotCreatedByDefault )
{
  for ( const QgsProcessingAlgorithm *algorithm : provider()->algorithms() )
  {
    for ( const QgsProcessingParameterDefinition *parameter : algorithm->destinationParameterDefinitions() )
    {
      const bool isMainOutput = parameter->name() == QLatin1String( "OUTPUT" );
      if ( isMainOutput || !parameter->flags().testFlag( Qgis::ProcessingParameterFlag::Optional ) )
        continue;
      EXPECT_FALSE( static_cast<const QgsProcessingDestinationParameter *>( parameter )->createByDefault() )
        << algorithm->id().toStdString() << " " << parameter->name().toStdString();
    }
  }
}

TEST( Provider, EveryWordOfAChoiceHasATextForPeopleThatItsHelpTells )
{
  std::size_t words = 0;
  for ( const QgsProcessingAlgorithm *algorithm : provider()->algorithms() )
  {
    for ( const QgsProcessingParameterDefinition *parameter : algorithm->parameterDefinitions() )
    {
      const auto *choice = dynamic_cast<const ChoiceParameter *>( parameter );
      EXPECT_TRUE( choice || !dynamic_cast<const QgsProcessingParameterEnum *>( parameter ) )
        << algorithm->id().toStdString() << " " << parameter->name().toStdString() << " shows words for scripts";
      if ( !choice )
        continue;
      for ( const QString &word : choice->options() )
      {
        ++words;
        EXPECT_TRUE( choiceText( word ) != word || word == QLatin1String( "n" ) ) << word.toStdString();
        EXPECT_TRUE( choice->help().contains( QStringLiteral( "\n%1: %2" ).arg( word, choiceText( word ) ) ) ) << word.toStdString();
        EXPECT_TRUE( choice->checkValueIsAcceptable( word ) ) << word.toStdString();
      }
      EXPECT_FALSE( choice->checkValueIsAcceptable( choice->options().size() ) ) << "a number is no word";
    }
  }
  EXPECT_GT( words, 200U );
}

namespace
{
  const auto number = QMetaType::Type::Double;
  const auto whole = QMetaType::Type::LongLong;
  const auto text = QMetaType::Type::QString;

  QgsFields fieldsOf( const QList<QPair<QString, QMetaType::Type>> &columns )
  {
    QgsFields fields;
    for ( const auto &[name, type] : columns )
      fields.append( QgsField( name, type ) );
    return fields;
  }
}

TEST( Provider, AnIndicatorIsOfferedBeforeKeysAndAttributes )
{
  EXPECT_EQ( firstIndicator( fieldsOf( { { "fid", whole }, { "ADE", whole }, { "GF", whole }, { "AGS", text }, { "Einwohner", whole },
               { "quote_2023", number }, { "quote_2023_status", text } } ) ),
    "quote_2023" );
  EXPECT_EQ( firstIndicator( fieldsOf( { { "OBJECTID", whole }, { "ags", whole }, { "Name", text }, { "Quote", number } } ) ), "Quote" );
  EXPECT_EQ( firstIndicator( fieldsOf( { { "fid", whole }, { "SN_L", whole }, { "Shape_Area", number }, { "GEN", text } } ) ), "" );
  EXPECT_EQ( firstIndicator( QgsFields() ), "" );
}

TEST( Provider, AKeyIsOfferedBeforeNumbersOfRowsAndNames )
{
  EXPECT_EQ( firstKey( fieldsOf( { { "fid", whole }, { "GEN", text }, { "ARS", text }, { "AGS", text } } ) ), "AGS" );
  EXPECT_EQ( firstKey( fieldsOf( { { "fid", whole }, { "AGS", text }, { "area_key", text } } ) ), "area_key" );
  EXPECT_EQ( firstKey( fieldsOf( { { "fid", whole }, { "ags", whole }, { "Name", text } } ) ), "ags" );
  EXPECT_EQ( firstKey( fieldsOf( { { "fid", whole }, { "Raum", text }, { "Quote", number } } ) ), "Raum" );
  EXPECT_EQ( firstKey( fieldsOf( { { "fid", whole }, { "Quote", number } } ) ), "" );
}

TEST( Provider, AStatusIsOfferedByItsName )
{
  const IndicatorParameter parameter( QStringLiteral( "STATUS" ), QString(), QString(), OfferedField::Status );
  EXPECT_EQ( parameter.firstOf( fieldsOf( { { "fid", whole }, { "area_key", text }, { "status", text } } ) ), "status" );
  EXPECT_EQ( parameter.firstOf( fieldsOf( { { "fid", whole }, { "reason", text } } ) ), "reason" );
}

TEST( Provider, NoDialogOffersTheFirstFieldOfALayerWhateverItIs )
{
  for ( const QgsProcessingAlgorithm *algorithm : provider()->algorithms() )
  {
    for ( const QgsProcessingParameterDefinition *parameter : algorithm->parameterDefinitions() )
    {
      const auto *field = dynamic_cast<const QgsProcessingParameterField *>( parameter );
      const bool isAskedFor = field && !field->allowMultiple() && !field->flags().testFlag( Qgis::ProcessingParameterFlag::Optional );
      EXPECT_TRUE( !isAskedFor || field->type() == QLatin1String( "sozialraum_indicator" ) )
        << algorithm->name().toStdString() << " " << parameter->name().toStdString();
    }
  }
}

TEST( Provider, HelpShowsFieldsInPointedBracketsAndNotAsTags )
{
  const QString help = provider()->algorithm( QStringLiteral( "joinindicators" ) )->shortHelpString();
  EXPECT_TRUE( help.contains( QStringLiteral( "&lt;field&gt;_status" ) ) ) << help.toStdString();
}

TEST( FindingText, PutsEachArgumentInItsPlace )
{
  const Finding finding( codes::sheetUnknown, { "%f %1", "a, b" } );
  EXPECT_EQ( findingText( finding.in( "t.xlsx" ) ), QStringLiteral( "“t.xlsx” has no sheet “%f %1”. Its sheets are: a, b." ) );
}
