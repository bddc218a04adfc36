#include "indicators/agemeasures.h"
#include "indicators/catalogue.h"
#include "indicators/indicatorvalues.h"
#include "indicators/shippedcatalogue.h"
#include "indicators/yearcolumns.h"

#include "finding.h"
#include "problemreporter.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <random>

using namespace sozialraum;

namespace
{

  AreaColumn column( const std::string &name, double value )
  {
    AreaColumn result;
    result.name = name;
    result.values = { value };
    result.statuses = { std::isnan( value ) ? ObservationStatus::Secret : ObservationStatus::Value };
    return result;
  }

  //! People of each year of age below 100, and of 100 and more, in columns of random width.
  struct SmallPopulation
  {
    std::vector<double> people = std::vector<double>( 101 );
    std::vector<AreaColumn> columns;

    explicit SmallPopulation( std::mt19937 &random )
    {
      for ( double &count : people )
        count = static_cast<double>( random() % 50 );
      int from = 0;
      while ( from < 100 )
      {
        // Groups end where the usual measures need it.
        const int next = ( from / 5 + 1 ) * 5;
        const int below = random() % 2 == 0 ? next : std::min( from + 1 + static_cast<int>( random() % 3 ), next );
        columns.push_back( column(
          "bevoelkerung_" + std::to_string( from ) + "_bis_unter_" + std::to_string( below ) + "_jahre_2023", sum( from, below ) ) );
        from = below;
      }
      columns.push_back( column( "bevoelkerung_100_jahre_und_mehr_2023", people[100] ) );
      columns.push_back( column( "frauen_unter_20_jahre_2023", 1.0 ) );
      std::shuffle( columns.begin(), columns.end(), random );
    }

    double sum( int from, int below ) const
    {
      double total = 0.0;
      for ( int age = from; age < below; ++age )
        total += people[static_cast<std::size_t>( age )];
      return total;
    }
  };

  std::optional<double> measured( const std::string &call, const std::vector<AreaColumn> &columns )
  {
    const YearColumns known( columns );
    const AreaColumn *found = known.find( call, "2023" );
    return found ? std::optional( found->values.front() ) : std::nullopt;
  }

}

TEST( AgeGroups, AreReadFromTheNamesOfFields )
{
  const auto text = []( const char *field ) {
    const std::optional<AgeGroup> group = ageGroupOf( field );
    return group ? group->people + " " + std::to_string( group->from ) + "-" + ( group->below ? std::to_string( *group->below ) : "" )
                 : std::string( "none" );
  };
  EXPECT_EQ( text( "bevoelkerung_unter_3_jahre" ), "bevoelkerung 0-3" );
  EXPECT_EQ( text( "bevoelkerungsstand_20_bis_unter_65_jahre" ), "bevoelkerungsstand 20-65" );
  EXPECT_EQ( text( "bevoelkerung_65_jahre_und_mehr" ), "bevoelkerung 65-" );
  EXPECT_EQ( text( "bevoelkerung_75_und_aelter" ), "bevoelkerung 75-" );
  EXPECT_EQ( text( "population_0_to_14" ), "population 0-15" );
  EXPECT_EQ( text( "population_65_years_and_over" ), "population 65-" );
  EXPECT_EQ( text( "alter_17_jahre" ), "alter 17-18" );
  EXPECT_EQ( text( "bevoelkerung_ab_80_jahren" ), "bevoelkerung 80-" );
  EXPECT_EQ( text( "bevoelkerung_3_bis_unter_6_jahre_weiblich" ), "bevoelkerung_weiblich 3-6" );
  for ( const char *none : { "bevoelkerung", "hilfen_nach_27_29", "bevoelkerung_65", "flaeche_2_km2", "quote_je_1000" } )
    EXPECT_EQ( text( none ), "none" ) << none;
}

TEST( AgeMeasures, AreThoseOfTheSingleYears )
{
  std::mt19937 random( 20230515 );
  for ( int sample = 0; sample < 50; ++sample )
  {
    SCOPED_TRACE( sample );
    const SmallPopulation population( random );
    const auto people = [&population]( int from, int below ) { return population.sum( from, below ); };
    EXPECT_EQ( measured( "people(0,20)", population.columns ), people( 0, 20 ) );
    EXPECT_EQ( measured( "people(65)", population.columns ), people( 65, 101 ) );
    EXPECT_EQ( measured( "youth_ratio()", population.columns ), people( 0, 20 ) / people( 20, 65 ) );
    EXPECT_EQ( measured( "youth_ratio(15,60)", population.columns ), people( 0, 15 ) / people( 15, 60 ) );
    EXPECT_EQ( measured( "old_age_ratio(20,65)", population.columns ), people( 65, 101 ) / people( 20, 65 ) );
    EXPECT_EQ( measured( "total_ratio()", population.columns ), ( people( 0, 20 ) + people( 65, 101 ) ) / people( 20, 65 ) );
    EXPECT_EQ( measured( "billeter()", population.columns ), ( people( 0, 15 ) - people( 50, 101 ) ) / people( 15, 50 ) );
    EXPECT_EQ( measured( "greying()", population.columns ), people( 80, 101 ) / people( 60, 80 ) );
    EXPECT_FALSE( measured( "people(0,200)", population.columns ) );
  }
}

TEST( AgeMeasures, MeanAndMedianComeFromTheGroups )
{
  const std::vector<AreaColumn> columns{ column( "bevoelkerung_unter_20_jahre_2023", 20 ),
    column( "bevoelkerung_20_bis_unter_40_jahre_2023", 40 ), column( "bevoelkerung_40_bis_unter_80_jahre_2023", 30 ),
    column( "bevoelkerung_80_jahre_und_mehr_2023", 10 ) };
  EXPECT_DOUBLE_EQ( *measured( "median_age()", columns ), 35.0 ); // 20 + ( 50 − 20 ) / 40 × 20
  EXPECT_DOUBLE_EQ( *measured( "mean_age()", columns ), ( 20 * 10 + 40 * 30 + 30 * 60 + 10 * 85 ) / 100.0 );
  EXPECT_DOUBLE_EQ( *measured( "mean_age(90)", columns ), ( 20 * 10 + 40 * 30 + 30 * 60 + 10 * 90 ) / 100.0 );
}

TEST( AgeMeasures, AGapOrASecretGroupLeavesNoNumber )
{
  const std::vector<AreaColumn> gap{ column( "bevoelkerung_unter_20_jahre_2023", 20 ),
    column( "bevoelkerung_25_bis_unter_65_jahre_2023", 40 ), column( "bevoelkerung_65_jahre_und_mehr_2023", 30 ) };
  EXPECT_FALSE( measured( "youth_ratio(20,65)", gap ) );
  const std::vector<AreaColumn> secret{ column( "bevoelkerung_unter_20_jahre_2023", std::numeric_limits<double>::quiet_NaN() ),
    column( "bevoelkerung_20_bis_unter_65_jahre_2023", 40 ), column( "bevoelkerung_65_jahre_und_mehr_2023", 30 ) };
  const YearColumns known( secret );
  ASSERT_NE( known.find( "youth_ratio()", "2023" ), nullptr );
  EXPECT_TRUE( std::isnan( known.find( "youth_ratio()", "2023" )->values[0] ) );
  EXPECT_EQ( known.find( "youth_ratio()", "2023" )->statuses[0], ObservationStatus::Secret );
}

TEST( AgeMeasures, SayWhosePeopleTheyMean )
{
  const std::vector<AreaColumn> columns{ column( "frauen_15_bis_unter_45_jahre_2023", 7 ),
    column( "bevoelkerung_15_bis_unter_45_jahre_2023", 15 ) };
  EXPECT_EQ( measured( "people(frauen,15,45)", columns ), 7.0 );
  EXPECT_EQ( measured( "people(15,45)", columns ), 15.0 );
  EXPECT_FALSE( measured( "people(maenner,15,45)", columns ) );
}

TEST( AgeMeasures, AWrongCallIsAWrongFormula )
{
  for ( const char *wrong : { "people()", "people(65,20)", "youth_ratio(1,2,3)", "greying(80)", "median_age(", "people(a,b)" } )
    EXPECT_THROW( Formula{ wrong }, InputError ) << wrong;
  EXPECT_THAT( Formula( "people( 0, 20 )@-5 / people(20,65)" ).names(), testing::ElementsAre( "people(0,20)@-5", "people(20,65)" ) );
}

TEST( Catalogue, NamesThatTablesWriteDifferentlyAreFoundAndTold )
{
  CollectingReporter reporter;
  const std::vector<CatalogueIndicator> catalogue = readCatalogue( shippedCatalogue() );
  ASSERT_EQ( catalogue.size(), 80U );
  std::vector<AreaColumn> columns{ column( "bevoelkerungsstand_2018", 1000 ), column( "bevoelkerungsstand_2023", 950 ),
    column( "bevoelkerungsstand_unter_3_jahre_2023", 20 ), column( "bevoelkerungsstand_3_bis_unter_6_jahre_2023", 18 ) };
  const std::vector<IndicatorValues> values = computeIndicators( catalogue, std::move( columns ), {}, reporter );
  std::vector<std::string> names;
  for ( const IndicatorValues &value : values )
    names.push_back( value.rate.name );
  EXPECT_THAT( names, testing::ElementsAre( "population_total_2023", "population_change_5y_2023", "share_under_6_2023" ) );
  EXPECT_DOUBLE_EQ( values[1].rate.values[0], -5.0 );
  EXPECT_DOUBLE_EQ( values[2].rate.values[0], 4.0 );
  EXPECT_TRUE( std::any_of( reporter.findings().begin(), reporter.findings().end(), []( const Finding &finding ) {
    return finding.code == "catalogue_name_substituted"
      && finding.arguments == std::vector<std::string>{ "bevoelkerung", "bevoelkerungsstand" };
  } ) );
  EXPECT_EQ( shippedDimensions().rows.size(), 15U );
}
