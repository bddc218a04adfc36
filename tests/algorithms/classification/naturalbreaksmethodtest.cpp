#include "algorithms/classification/naturalbreaksmethod.h"

#include <gtest/gtest.h>
#include <qgsapplication.h>
#include <qgsclassificationmethodregistry.h>

#include <memory>

using namespace sozialraum;

TEST( NaturalBreaksMethod, IsOfferedInTheStylingDialogOnceHoweverOftenItIsRegistered )
{
  registerNaturalBreaksMethod();
  registerNaturalBreaksMethod();
  EXPECT_EQ(
    QgsApplication::classificationMethodRegistry()->methodNames().values().count( QStringLiteral( "SozialraumNaturalBreaks" ) ), 1 );
}

TEST( NaturalBreaksMethod, GivesTheOptimalClassesAndNoLimitOnAValue )
{
  registerNaturalBreaksMethod();
  const std::unique_ptr<QgsClassificationMethod> method(
    QgsApplication::classificationMethodRegistry()->method( QStringLiteral( "SozialraumNaturalBreaks" ) ) );
  const QList<QgsClassificationRange> classes = method->classes( QList<double>{ 1, 2, 10, 11, 12, 50 }, 3 );
  ASSERT_EQ( classes.size(), 3 );
  EXPECT_EQ( classes.at( 0 ).upperBound(), 6.0 );
  EXPECT_EQ( classes.at( 1 ).upperBound(), 31.0 );
  EXPECT_EQ( classes.at( 2 ).upperBound(), 50.0 );
}
