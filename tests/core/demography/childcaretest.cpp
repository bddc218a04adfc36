#include "classification/csvcolumns.h"
#include "demography/childcare.h"
#include "finding.h"
#include "realdata.h"

#include <gmock/gmock.h>

#include <cmath>

using namespace sozialraum;
using testing::DoubleNear;
using testing::ElementsAre;

namespace
{
  CareQuotas everybody()
  {
    CareQuotas quotas;
    for ( auto &age : quotas.quotas )
      age.fill( 1.0 );
    return quotas;
  }

  //! Counts months of birth one by one: children at the end of the year, a hundred a month, who are in the Kindergarten.
  double kindergartenByMonths( int cutOffMonth, int yearsAgoFirst )
  {
    double children = 0.0;
    for ( int monthsOld = 0; monthsOld < 132; ++monthsOld ) // 0: born in December
    {
      const int years = monthsOld / 12, birthMonth = 12 - monthsOld % 12;
      // Due in the summer of this year: six by the end of the cut-off month.
      const bool isInSchool = years > 6 || ( years == 6 && birthMonth <= cutOffMonth );
      children += years >= yearsAgoFirst && !isInSchool ? 100.0 : 0.0;
    }
    return children;
  }

  std::string refusal( const ChildcareOptions &options, std::size_t ages = 11 )
  {
    try
    {
      careChildren( std::vector<double>( ages, 1.0 ), everybody(), options );
    }
    catch ( const InputError &error )
    {
      return error.finding().code;
    }
    return {};
  }
}

TEST( Childcare, GroupsAreThoseOfSaxonPlans )
{
  const std::vector<double> ages{ 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110 };
  const CareChildren children = careChildren( ages, everybody(), {} );
  EXPECT_THAT( children.all, ElementsAre( 303, 103 + 104 + 105 + 53, 53 + 107 + 108 + 109 + 55 ) );
  EXPECT_EQ( children.all, children.wanting );
  // 37 months of birth in August, 48 in July, 42.5 on average, 42 at the end of the year.
  EXPECT_NEAR( children.kindergartenMean, 42.5 / 42, 1e-15 );
  EXPECT_NEAR( children.kindergartenPeak, 48.0 / 42, 1e-15 );
}

TEST( Childcare, EveryCutOffIsWhatMonthsOfBirthGive )
{
  for ( int month = 1; month <= 12; ++month )
  {
    ChildcareOptions options;
    options.limits = limitsOfCutOff( month );
    const CareChildren children = careChildren( std::vector<double>( 11, 1200.0 ), everybody(), options );
    EXPECT_NEAR( children.all[1], kindergartenByMonths( month, 3 ), 1e-9 ) << month;
  }
}

TEST( Childcare, OfficesWithOtherAgesHaveTheirGroups )
{
  // Krippe from 1, Kindergarten from 2½, school at 6, after-school care until 14.
  ChildcareOptions options;
  options.limits = { 1, 2.5, 6, 14 };
  std::vector<double> ages( 15 );
  for ( std::size_t age = 0; age < ages.size(); ++age )
    ages[age] = 100.0 + static_cast<double>( age );
  const CareChildren children = careChildren( ages, everybody(), options );
  EXPECT_THAT( children.all, ElementsAre( 101 + 51, 51 + 103 + 104 + 105, 106 + 107 + 108 + 109 + 110 + 111 + 112 + 113 ) );
  EXPECT_NEAR( children.kindergartenPeak, 48.0 / 42, 1e-15 );
}

TEST( Childcare, MeanAndPeakAreThoseOfMonthsOfBirth )
{
  for ( int month = 1; month <= 12; ++month )
  {
    // In a month of the Kita year: who is three by its beginning, less who went to school in August.
    const auto inKindergarten = [month]( int monthsAfterAugust ) { return 12 * 6 - month + 7 + monthsAfterAugust - 36; };
    double sum = 0.0;
    for ( int after = 0; after < 12; ++after )
      sum += inKindergarten( after );
    ChildcareOptions options;
    options.limits = limitsOfCutOff( month );
    const CareChildren children = careChildren( std::vector<double>( 15, 12.0 ), everybody(), options );
    EXPECT_NEAR( children.all[1] * children.kindergartenMean, sum / 12.0, 1e-9 ) << month;
    EXPECT_NEAR( children.all[1] * children.kindergartenPeak, inKindergarten( 11 ), 1e-9 ) << month;
  }
}

TEST( Childcare, DeferredChildrenChangeTheSide )
{
  ChildcareOptions options;
  options.deferred = 0.07;
  options.early = 0.29;
  const std::vector<double> ages( 11, 100.0 );
  const CareChildren plain = careChildren( ages, everybody(), {} ), changed = careChildren( ages, everybody(), options );
  EXPECT_NEAR( changed.all[1] - plain.all[1], 0.07 * 100 - 0.29 * 25, 1e-12 );
  EXPECT_NEAR( changed.all[1] + changed.all[2], plain.all[1] + plain.all[2], 1e-12 );
}

TEST( Childcare, QuotasAreThoseOfEachAge )
{
  CareQuotas quotas;
  quotas.quotas[1][0] = 0.57;
  quotas.quotas[2][0] = 0.93;
  const CareChildren children = careChildren( std::vector<double>( 11, 100.0 ), quotas, {} );
  EXPECT_THAT( children.wanting, ElementsAre( DoubleNear( 150.0, 1e-12 ), 0.0, 0.0 ) );
}

TEST( Childcare, GoerlitzIsWhatItsPlanPrints )
{
  const std::filesystem::path path = realData( "demography/kita_plans/goerlitz_expected.csv" );
  SKIP_WITHOUT_REAL_DATA( path );
  CsvColumns table = csvColumns( path );
  int compared = 0;
  for ( std::size_t row = 0; row < table["case"].size(); ++row )
  {
    SCOPED_TRACE( table["case"][row] + " " + table["group"][row] );
    const auto number = [&]( const char *column ) { return table[column][row].empty() ? std::nan( "" ) : std::stod( table[column][row] ); };
    const CareRates rates = careRates( number( "resident_children" ), number( "capacity" ), number( "cared_children" ) );
    for ( const auto &[column, rate] :
      { std::pair( "utilisation", rates.utilisation ), std::pair( "coverage", rates.coverage ), std::pair( "care_rate", rates.careRate ) } )
    {
      if ( table[column][row].empty() )
        continue;
      EXPECT_NEAR( std::floor( rate * 10.0 + 0.5 + 1e-9 ) / 10.0, number( column ), 1e-9 ) << column;
      ++compared;
    }
  }
  EXPECT_GE( compared, 30 );
}

TEST( Childcare, DinslakensUnbornAreTheMeanOfTheLastThree )
{
  EXPECT_THAT( rollingBirths( std::vector<double>{ 10, 11, 11 }, 2 ), ElementsAre( 11, 11 ) );
  EXPECT_THAT( rollingBirths( std::vector<double>{ 1, 1, 2.5 }, 1 ), ElementsAre( 2 ) ); // exactly a half goes up
  const std::filesystem::path path = realData( "demography/kita_plans/dinslaken_2017_rolling_births.csv" );
  SKIP_WITHOUT_REAL_DATA( path );
  CsvColumns table = csvColumns( path );
  for ( std::size_t row = 0; row < table["area"].size(); ++row )
  {
    const std::vector<double> born{ std::stod( table["age_2"][row] ), std::stod( table["age_1"][row] ), std::stod( table["age_0"][row] ) };
    EXPECT_THAT( rollingBirths( born, 2 ), ElementsAre( std::stod( table["forecast_1"][row] ), std::stod( table["forecast_2"][row] ) ) )
      << table["area"][row];
  }
}

TEST( Childcare, NothingIsDividedByNobodyAndOptionsHaveLimits )
{
  EXPECT_TRUE( std::isnan( careRates( 0, 10, 3 ).coverage ) );
  EXPECT_NEAR( careRates( 0, 10, 3 ).utilisation, 30.0, 1e-12 );
  EXPECT_NEAR( placesNeeded( 93, 0.07 ), 100.0, 1e-12 );
  EXPECT_THROW( placesNeeded( 93, 1.0 ), InputError );
  EXPECT_THROW( rollingBirths( std::vector<double>{ 1, 2 }, 1 ), InputError );
  ChildcareOptions options;
  EXPECT_EQ( refusal( options ), "" );
  EXPECT_EQ( refusal( options, 10 ), "childcare_options_not_valid" );
  for ( const CareLimits &limits : { CareLimits{ 0, 3, 3, 10 }, CareLimits{ 2, 1, 6, 10 }, CareLimits{ -1, 3, 6, 10 },
          CareLimits{ 0, 3, 6, 5 }, CareLimits{ 0, 3, 6, std::nan( "" ) } } )
  {
    options.limits = limits;
    EXPECT_EQ( refusal( options, 15 ), "childcare_options_not_valid" );
  }
  options.limits = { 0, 3, 6, 15 };
  EXPECT_EQ( refusal( options, 15 ), "" );
  EXPECT_EQ( refusal( options, 14 ), "childcare_options_not_valid" );
  options = {};
  options.deferred = 1.01;
  EXPECT_EQ( refusal( options ), "childcare_options_not_valid" );
}
