#include "areatable.h"

#include "maps/charts/matrixlegend.h"

#include <QRegularExpression>
#include <gmock/gmock.h>
#include <qgscategorizedsymbolrenderer.h>
#include <qgssymbol.h>

#include <map>
#include <set>

using namespace sozialraum;

namespace
{
  const QString memory = QStringLiteral( "TEMPORARY_OUTPUT" );

  AreaTable twoIndicators()
  {
    return AreaTable( { QStringLiteral( "key:string" ), QStringLiteral( "quote:double" ), QStringLiteral( "quote_status:string" ),
                        QStringLiteral( "miete:double" ) },
      { { "1", 2.0, "value", 6.5 }, { "2", 5.0, "value", 7.0 }, { "3", 7.5, "value", 6.9 }, { "4", 4.99, "value", 8.0 },
        { "5", QVariant(), "secret", 8.0 }, { "6", QVariant(), "missing", 8.0 }, { "7", 9.0, "value", QVariant() },
        { "8", QVariant(), "secret", QVariant() } },
      QStringLiteral( "Polygon" ) );
  }

  QVariantMap ownLimits( const AreaTable &areas )
  {
    return { { "INPUT", areas.input() }, { "FIELD_X", "quote" }, { "FIELD_Y", "miete" }, { "BREAKS_X", "5;7.5" }, { "BREAKS_Y", "7" },
      { "OUTPUT", memory } };
  }
}

TEST( BivariateClassesAlgorithm, EachIndicatorHasItsOwnLimits )
{
  const AreaTable areas = twoIndicators();
  AlgorithmRun run( QStringLiteral( "bivariateclasses" ), ownLimits( areas ) );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  QgsVectorLayer *result = run.layer( QStringLiteral( "OUTPUT" ) );
  // Three rows of two fields; a value on a limit belongs to the class above.
  EXPECT_EQ( column( result, QStringLiteral( "class_x" ) ), ( QVariantList{ 1, 2, 3, 1, -1, -2, 3, -1 } ) );
  EXPECT_EQ( column( result, QStringLiteral( "class_y" ) ), ( QVariantList{ 1, 2, 1, 2, 2, 2, -2, -2 } ) );
  EXPECT_EQ( column( result, QStringLiteral( "class_id" ) ), ( QVariantList{ 1, 4, 5, 2, -1, -2, -2, -1 } ) );
  EXPECT_EQ( column( result, QStringLiteral( "class_label" ) ).at( 1 ).toString(), "quote 5.0 to below 7.5 · miete 7 and more" );
  EXPECT_EQ( run.results().value( "FIELDS_WITH_AREAS" ), 4 );
}

TEST( BivariateClassesAlgorithm, EveryFieldHasAColourOfItsOwnThatDarkensWithBoth )
{
  const AreaTable areas = twoIndicators();
  AlgorithmRun run( QStringLiteral( "bivariateclasses" ), ownLimits( areas ) );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  const auto *renderer = dynamic_cast<const QgsCategorizedSymbolRenderer *>( run.layer( QStringLiteral( "OUTPUT" ) )->renderer() );
  ASSERT_NE( renderer, nullptr );
  std::map<int, QRgb> colors; // by the number of the field
  for ( const QgsRendererCategory &category : renderer->categories() )
  {
    if ( category.value().toInt() > 0 )
      colors[category.value().toInt()] = category.symbol()->color().rgb();
  }
  std::set<QRgb> different;
  for ( const auto &[id, color] : colors )
    different.insert( color );
  EXPECT_EQ( different.size(), 6U );
  const auto greyOf = [&colors]( int id ) { return qGray( colors.at( id ) ); };
  EXPECT_GT( greyOf( 1 ), greyOf( 2 ) );
  EXPECT_GT( greyOf( 1 ), greyOf( 3 ) );
  EXPECT_GT( greyOf( 5 ), greyOf( 6 ) );
  EXPECT_GT( greyOf( 2 ), greyOf( 6 ) );
}

TEST( BivariateClassesAlgorithm, TheLegendOfAPlateIsTheMatrix )
{
  const AreaTable areas = twoIndicators();
  AlgorithmRun run( QStringLiteral( "bivariateclasses" ), ownLimits( areas ) );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  QgsVectorLayer *result = run.layer( QStringLiteral( "OUTPUT" ) );
  ASSERT_TRUE( isBivariate( *result ) );
  EXPECT_FALSE( isBivariate( *areas.layer() ) );
  const std::string svg = matrixLegendSvg( *result, QSizeF( 90, 40 ) ).toStdString();
  for ( const char *text : { ">quote<", ">miete<", ">below 5.0<", ">5.0 to below 7.5<", ">7.5 and more<", ">below 7<", ">7 and more<" } )
    EXPECT_THAT( svg, testing::HasSubstr( text ) );
}

namespace
{
  //! Where the base line of a text of the legend is; fails where it does not stand there once.
  double baseLineOf( const QString &svg, const QString &text )
  {
    const QRegularExpression where( QStringLiteral( "<text[^>]* y=\"([0-9.]+)\"[^>]*>%1<" ).arg( QRegularExpression::escape( text ) ) );
    const QRegularExpressionMatch found = where.match( svg );
    EXPECT_TRUE( found.hasMatch() ) << text.toStdString() << "\n" << svg.toStdString();
    return found.captured( 1 ).toDouble();
  }
}

TEST( BivariateClassesAlgorithm, NamesInTheLegendOfAPlateDoNotMeet )
{
  const AreaTable areas = twoIndicators();
  QVariantMap parameters = ownLimits( areas );
  parameters["BREAKS_Y"] = "6.75;7";
  AlgorithmRun run( QStringLiteral( "bivariateclasses" ), parameters );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  const QgsVectorLayer *result = run.layer( QStringLiteral( "OUTPUT" ) );
  const QString first = QStringLiteral( "below 6.75" );
  const QString second = QStringLiteral( "6.75 to below 7.00" );
  const QString wide = matrixLegendSvg( *result, QSizeF( 120, 50 ) );
  EXPECT_EQ( baseLineOf( wide, first ), baseLineOf( wide, second ) );
  const QString narrow = matrixLegendSvg( *result, QSizeF( 60, 50 ) );
  EXPECT_GT( baseLineOf( narrow, first ), baseLineOf( narrow, second ) );
}

TEST( BivariateClassesAlgorithm, CountsBehindTheFieldsAreNoNamesOfClasses )
{
  const AreaTable areas = twoIndicators();
  AlgorithmRun run( QStringLiteral( "bivariateclasses" ), ownLimits( areas ) );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  QgsVectorLayer *result = run.layer( QStringLiteral( "OUTPUT" ) );
  auto *renderer = dynamic_cast<QgsCategorizedSymbolRenderer *>( result->renderer() );
  ASSERT_NE( renderer, nullptr );
  for ( int i = 0; i < renderer->categories().size(); ++i )
    renderer->updateCategoryLabel( i, QStringLiteral( "%1 (%2)" ).arg( renderer->categories().at( i ).label() ).arg( 100 * i ) );
  const std::string svg = matrixLegendSvg( *result, QSizeF( 90, 40 ) ).toStdString();
  for ( const char *text : { ">quote<", ">miete<", ">below 5.0<", ">below 7<", ">7 and more<" } )
    EXPECT_THAT( svg, testing::HasSubstr( text ) );
}

TEST( BivariateClassesAlgorithm, WithoutLimitsTheMethodFindsThem )
{
  AreaTable areas( { QStringLiteral( "a:double" ), QStringLiteral( "b:double" ) },
    { { 1.0, 60.0 }, { 2.0, 50.0 }, { 3.0, 40.0 }, { 4.0, 30.0 }, { 5.0, 20.0 }, { 6.0, 10.0 } } );
  AlgorithmRun run( QStringLiteral( "bivariateclasses" ),
    { { "INPUT", areas.input() }, { "FIELD_X", "a" }, { "FIELD_Y", "b" }, { "CLASSES_Y", 2 }, { "OUTPUT", memory } } );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  EXPECT_EQ( column( run.layer( "OUTPUT" ), QStringLiteral( "class_id" ) ), ( QVariantList{ 2, 2, 4, 3, 5, 5 } ) );
}

TEST( BivariateClassesAlgorithm, WhatMakesNoMatrixIsRefusedWithTheLabelsOfTheDialog )
{
  const AreaTable areas = twoIndicators();
  QVariantMap same = ownLimits( areas );
  same["FIELD_Y"] = "quote";
  AlgorithmRun twice( QStringLiteral( "bivariateclasses" ), same );
  EXPECT_FALSE( twice.succeeded() );
  EXPECT_THAT( twice.error().toStdString(), testing::HasSubstr( "Both indicators are “quote”" ) );
  QVariantMap many = ownLimits( areas );
  many["BREAKS_Y"] = "1;2;3;4;5";
  AlgorithmRun tooMany( QStringLiteral( "bivariateclasses" ), many );
  EXPECT_FALSE( tooMany.succeeded() );
  EXPECT_THAT( tooMany.error().toStdString(), testing::HasSubstr( "“Limits of the second indicator” makes 6 classes" ) );
  QVariantMap unordered = ownLimits( areas );
  unordered["BREAKS_X"] = "7;5";
  EXPECT_FALSE( AlgorithmRun( QStringLiteral( "bivariateclasses" ), unordered ).succeeded() );
}
