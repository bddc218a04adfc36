#include "classification/areatable.h"

#include <QFile>
#include <gmock/gmock.h>

using namespace sozialraum;
using testing::HasSubstr;

namespace
{
  const QString memory = QStringLiteral( "TEMPORARY_OUTPUT" );

  //! A primary school of 20 pupils a grade, and a small one of 12.
  std::vector<QVariantList> pupilRows()
  {
    std::vector<QVariantList> rows;
    for ( const int year : { 2023, 2024 } )
    {
      for ( int grade = 1; grade <= 4; ++grade )
      {
        rows.push_back( { "A", "Grundschule", year, grade, 20.0 } );
        rows.push_back( { "B", "Grundschule", year, grade, 12.0 } );
      }
    }
    return rows;
  }

  AreaTable pupils( const std::vector<QVariantList> &rows = pupilRows() )
  {
    return AreaTable( { QStringLiteral( "school:string" ), QStringLiteral( "school_type:string" ), QStringLiteral( "year:int" ),
                        QStringLiteral( "grade:double" ), QStringLiteral( "pupils:double" ) },
      rows );
  }

  //! Every year and age 25 children in "01" and 15 in "02", one half boys.
  AreaTable children( int first, int last, int oldest = 8 )
  {
    std::vector<QVariantList> rows;
    for ( int year = first; year <= last; ++year )
    {
      for ( int age = 0; age <= oldest; ++age )
      {
        for ( const char *sex : { "m", "f" } )
        {
          rows.push_back( { "01", year, sex, age, 12.5 } );
          rows.push_back( { "02", year, sex, age, 7.5 } );
        }
      }
    }
    return AreaTable( { QStringLiteral( "area_key:string" ), QStringLiteral( "year:int" ), QStringLiteral( "sex:string" ),
                        QStringLiteral( "age:int" ), QStringLiteral( "count:double" ) },
      rows );
  }

  AreaTable districts( const std::vector<QVariantList> &rows = { { "01", "A", QVariant() }, { "02", "B", 1.0 } } )
  {
    return AreaTable( { QStringLiteral( "area_key:string" ), QStringLiteral( "school:string" ), QStringLiteral( "share:double" ) }, rows );
  }

  struct Tables
  {
    AreaTable pupilTable = pupils();
    AreaTable childTable = children( 2022, 2034 );
    AreaTable districtTable = districts();

    QVariantMap asked( const QVariantMap &others = {} ) const
    {
      QVariantMap parameters{ { "PUPILS", pupilTable.input() }, { "CHILDREN", childTable.input() }, { "DISTRICTS", districtTable.input() },
        { "HORIZON", 4 }, { "OUTPUT", memory } };
      for ( auto other = others.begin(); other != others.end(); ++other )
        parameters[other.key()] = other.value();
      return parameters;
    }
  };
}

TEST( SchoolDemandAlgorithm, PupilsAndClassesStandAgainstTheLaw )
{
  const Tables tables;
  AlgorithmRun run( QStringLiteral( "schooldemand" ), tables.asked() );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  QgsVectorLayer *demand = run.layer( QStringLiteral( "OUTPUT" ) );
  ASSERT_EQ( demand->featureCount(), 2 * 4 * 4 );
  EXPECT_NEAR( column( demand, QStringLiteral( "pupils" ) ).at( 0 ).toDouble(), 20.0, 1e-9 );
  EXPECT_EQ( column( demand, QStringLiteral( "classes" ) ).at( 0 ), 1 );
  EXPECT_EQ( column( demand, QStringLiteral( "margin" ) ).at( 0 ).toDouble(), 5.0 );
  EXPECT_EQ( column( demand, QStringLiteral( "school_year" ) ).at( 0 ).toString(), QStringLiteral( "2025/26" ) );
  EXPECT_EQ( column( demand, QStringLiteral( "classes" ) ).at( 16 ), 0 );
  EXPECT_EQ( column( demand, QStringLiteral( "margin" ) ).at( 16 ).toDouble(), -3.0 );
  EXPECT_THAT( column( demand, QStringLiteral( "warning" ) ).at( 16 ).toString().toStdString(), HasSubstr( "15 are needed" ) );
  EXPECT_EQ( run.result( QStringLiteral( "WARNINGS" ) ), 3 * 4 );                           // three years, four grades of the small school
  EXPECT_TRUE( column( demand, QStringLiteral( "warning" ) ).last().toString().isEmpty() ); // the fourth year
}

TEST( SchoolDemandAlgorithm, ProjectedChildrenAndCountedOnesGoTogether )
{
  const Tables tables;
  const AreaTable projected = children( 2025, 2034 ), counted = children( 2022, 2024 );
  AlgorithmRun run( QStringLiteral( "schooldemand" ),
    tables.asked( { { "CHILDREN", projected.input() }, { "COUNTED", counted.input() }, { "HORIZON", 8 } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  QgsVectorLayer *demand = run.layer( QStringLiteral( "OUTPUT" ) );
  EXPECT_NEAR( column( demand, QStringLiteral( "pupils" ) ).at( 0 ).toDouble(), 20.0, 1e-9 );
  QgsFeatureIterator rows = demand->getFeatures();
  QgsFeature row;
  while ( rows.nextFeature( row ) )
  {
    const bool isBorn = row.attribute( QStringLiteral( "year" ) ).toInt() - row.attribute( QStringLiteral( "grade" ) ).toInt() + 1 <= 2030;
    EXPECT_EQ( row.attribute( QStringLiteral( "status" ) ).toString(), isBorn ? QStringLiteral( "value" ) : QStringLiteral( "uncertain" ) );
  }
}

TEST( SchoolDemandAlgorithm, OwnRulesReplaceThoseOfSaxony )
{
  const Tables tables;
  const OutputFolder folder;
  QFile file( folder.path( QStringLiteral( "rules.csv" ) ) );
  ASSERT_TRUE( file.open( QIODevice::WriteOnly ) );
  file.write( "school_type;first_grade;last_grade;first_class;further_class;most;parallel\ngrundschule;1;4;8;8;10;1\n" );
  file.close();
  AlgorithmRun run( QStringLiteral( "schooldemand" ), tables.asked( { { "LAW", "file" }, { "RULES", file.fileName() } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  EXPECT_EQ( run.result( QStringLiteral( "WARNINGS" ) ), 0 );
  EXPECT_EQ( column( run.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "classes" ) ).at( 0 ), 2 );
}

TEST( SchoolDemandAlgorithm, BadInputGetsOneSentenceAndLeavesNothing )
{
  const Tables tables;
  const auto refusal = [&tables]( const QVariantMap &others ) {
    const OutputFolder folder;
    QVariantMap parameters = tables.asked( others );
    parameters[QStringLiteral( "OUTPUT" )] = folder.path( QStringLiteral( "pupils.gpkg" ) );
    const AlgorithmRun run( QStringLiteral( "schooldemand" ), parameters );
    EXPECT_FALSE( run.succeeded() );
    EXPECT_TRUE( folder.files().isEmpty() );
    return run.log().toStdString();
  };
  const auto withPupils = [&refusal]( int column, const QVariant &value ) {
    std::vector<QVariantList> rows = pupilRows();
    rows[1][column] = value;
    const AreaTable table = pupils( rows );
    return refusal( { { "PUPILS", table.input() } } );
  };
  EXPECT_THAT( withPupils( 0, QVariant() ), HasSubstr( "“school” is empty" ) );
  EXPECT_THAT( withPupils( 1, "Waldschule" ), HasSubstr( "“Waldschule” is no type of school with rules" ) );
  EXPECT_THAT( withPupils( 1, "Gymnasium" ), HasSubstr( "grade 1 does not exist" ) );
  EXPECT_THAT( withPupils( 3, 4.5 ), HasSubstr( "does not exist" ) );
  EXPECT_THAT( withPupils( 4, -1.0 ), HasSubstr( "below 0" ) );
  const AreaTable unknown = districts( { { "01", "C", QVariant() } } ), nowhere = districts( { { "09", "A", QVariant() } } ),
                  part = districts( { { "01", "A", 1.5 } } );
  EXPECT_THAT( refusal( { { "DISTRICTS", unknown.input() } } ), HasSubstr( "has no pupils" ) );
  EXPECT_THAT( refusal( { { "DISTRICTS", nowhere.input() } } ), HasSubstr( "is not in the population" ) );
  EXPECT_THAT( refusal( { { "DISTRICTS", part.input() } } ), HasSubstr( "from 0 to 1" ) );
  const AreaTable young = children( 2022, 2034, 5 ), few = children( 2022, 2025 );
  EXPECT_THAT( refusal( { { "LAW", "file" } } ), HasSubstr( "Choose the file" ) );
  for ( const char *date : { "29.06.", "30.13.", "June", "31.06." } )
    EXPECT_THAT( refusal( { { "CUT_OFF_DATE", date } } ), HasSubstr( "the end of a month" ) ) << date;
  EXPECT_THAT( refusal( { { "CHILDREN", young.input() } } ), HasSubstr( "up to 6 are needed" ) );
  EXPECT_THAT( refusal( { { "CHILDREN", few.input() } } ), HasSubstr( "due children for 2027" ) );
}
