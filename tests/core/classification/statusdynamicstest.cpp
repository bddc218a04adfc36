#include "classification/statusdynamics.h"

#include "csvcolumns.h"
#include "realdata.h"

#include <gmock/gmock.h>

#include <cmath>
#include <limits>

using namespace sozialraum;
using testing::ElementsAre;

namespace
{
  IndexPart part( const std::string &name, std::vector<double> values )
  {
    IndexPart result;
    result.name = name;
    result.values = std::move( values );
    return result;
  }
}

TEST( StatusDynamics, ChangesArePercentagePointsOrRelative )
{
  const std::vector<double> now{ 6, 5, 1 };
  const std::vector<double> before{ 4, 10, 0 };
  EXPECT_THAT( change( now, before, ChangeMeasure::Difference ), ElementsAre( 2, -5, 1 ) );
  const std::vector<double> relative = change( now, before, ChangeMeasure::Relative );
  EXPECT_DOUBLE_EQ( relative[0], 50 );
  EXPECT_DOUBLE_EQ( relative[1], -50 );
  EXPECT_TRUE( std::isnan( relative[2] ) );
}

TEST( StatusDynamics, AnAreaWithoutOneOfTheTwoHasNoGroup )
{
  constexpr double none = std::numeric_limits<double>::quiet_NaN();
  const std::vector<IndexPart> status{ part( "s", { 1, 2, 3, 4, 50 } ) };
  const std::vector<IndexPart> dynamics{ part( "d", { 0, 0, 0, none, 9 } ) };
  const StatusDynamics result = statusDynamics( status, dynamics, { false, true, false, false, false }, {} );
  EXPECT_THAT( result.statusClasses, ElementsAre( 2, -3, 2, 2, 4 ) );
  EXPECT_THAT( result.dynamicsClasses, ElementsAre( 3, -3, 3, -2, 5 ) );
  EXPECT_THAT( result.groups, ElementsAre( "2±", "", "2±", "", "4-" ) );
}

TEST( StatusDynamics, CutsMustAscend )
{
  StatusDynamicsOptions options;
  options.statusCuts = { 1, -1 };
  const std::vector<IndexPart> parts{ part( "s", { 1, 2, 3 } ) };
  EXPECT_THROW( statusDynamics( parts, parts, {}, options ), InputError );
}

TEST( StatusDynamics, BerlinsTwelveGroupsOf2021AreThePublishedOnes )
{
  const std::filesystem::path path = realData( "monitors/berlin_mss_2021/mss_2021_index_indikatoren.csv" );
  SKIP_WITHOUT_REAL_DATA( path );
  const CsvColumns columns = csvColumns( path );
  const CsvColumns published = csvColumns( realData( "monitors/berlin_mss_2021/mss_2021_indizes.csv" ) );
  std::vector<bool> excluded;
  for ( const std::string &remark : columns.at( "KOM" ) )
    excluded.push_back( remark != "gültig" );
  const auto parts = [&columns]( const std::vector<std::string> &names ) {
    std::vector<IndexPart> result;
    for ( const std::string &name : names )
      result.push_back( part( name, numbers( columns.at( name ) ) ) );
    return result;
  };
  const StatusDynamics result = statusDynamics( parts( { "S1", "S3", "S4" } ), parts( { "D1", "D3", "D4" } ), excluded, {} );
  int groups = 0;
  for ( std::size_t i = 0; i < excluded.size(); ++i )
  {
    std::string group = published.at( "SDI" )[i];
    if ( const std::size_t place = group.find( "+/-" ); place != std::string::npos )
      group.replace( place, 3, "±" );
    groups += !excluded[i] && result.groups[i] == group;
    EXPECT_EQ( result.groups[i].empty(), excluded[i] );
  }
  EXPECT_EQ( groups, 536 );
}

TEST( StatusDynamics, AreasThatDifferInNothingAreInTheMiddle )
{
  const std::vector<IndexPart> same{ part( "s", { 0.3, 0.1 + 0.2, 0.3, 0.3 } ) }; // but for noise
  const std::vector<IndexPart> varied{ part( "d", { 1, 2, 3, 4 } ) };
  const StatusDynamics both = statusDynamics( same, same, {}, {} );
  EXPECT_THAT( both.groups, ElementsAre( "2±", "2±", "2±", "2±" ) );
  const StatusDynamics stable = statusDynamics( varied, same, {}, {} );
  EXPECT_THAT( stable.dynamicsClasses, ElementsAre( 3, 3, 3, 3 ) );
  EXPECT_THAT( stable.statusClasses, ElementsAre( 1, 2, 2, 3 ) );
}
