#include "coverage/supply/floatingcatchments.h"

#include "finding.h"
#include "realdata.h"
#include "findings/coveragecodes.h"

#include <gtest/gtest.h>

#include <cmath>
#include <fstream>
#include <map>
#include <numeric>
#include <random>
#include <sstream>

namespace sozialraum
{
  namespace
  {

    CostMatrix matrixOf( const std::vector<std::vector<CostEntry>> &rows, std::size_t places )
    {
      return CostMatrix( rows, places );
    }

    double total( const FloatingCatchments &result, const std::vector<double> &demand )
    {
      return std::inner_product( demand.begin(), demand.end(), result.accessibility.begin(), 0.0 );
    }

    TEST( FloatingCatchments, OfThePublishedHospitalsEqualTheirValues )
    {
      const auto inputs = realData( "coverage/access_2sfca/input_hospital_example.csv" );
      SKIP_WITHOUT_REAL_DATA( inputs );
      const std::vector<double> people{ 100, 50, 10 };
      const std::vector<double> doctors{ 15, 20, 100 };
      std::map<std::string, std::map<std::pair<std::uint32_t, std::uint32_t>, Cost>> scenarios; // facility, place
      std::ifstream stream( inputs );
      for ( std::string line; std::getline( stream, line ); )
      {
        std::stringstream text( line );
        std::string kind, scenario, origin, destination, cost;
        std::getline( text, kind, ',' );
        if ( kind != "cost" )
          continue;
        std::getline( text, scenario, ',' );
        std::getline( text, origin, ',' );
        std::getline( text, destination, ',' );
        std::getline( text, cost, ',' );
        for ( std::uint32_t zone = 0; zone < 3; ++zone )
          scenarios[scenario][{ zone, zone }] = 1;
        scenarios[scenario][{ static_cast<std::uint32_t>( std::stoi( destination ) - 1 ),
          static_cast<std::uint32_t>( std::stoi( origin ) - 1 ) }] = static_cast<Cost>( std::stoi( cost ) );
      }
      ASSERT_EQ( scenarios.size(), 4U );

      const DecayFunction gravity = []( Cost cost ) { return cost <= 61 ? 1.0 / cost : 0.0; };
      std::size_t checked = 0;
      std::ifstream expectedStream( realData( "coverage/access_2sfca/expected_hospital_example.csv" ) );
      for ( std::string line; std::getline( expectedStream, line ); )
      {
        std::stringstream text( line );
        std::string scenario, method, value;
        std::getline( text, scenario, ',' );
        std::getline( text, method, ',' );
        if ( scenario == "scenario" )
          continue;
        SCOPED_TRACE( scenario + " " + method );
        // its selection weights sum over all hospitals, those out of reach too
        const bool threeStep = method == "3SFCA";
        std::vector<std::vector<CostEntry>> rows( 3 );
        for ( const auto &[pair, cost] : scenarios.at( scenario ) )
        {
          if ( threeStep || cost <= 61 )
            rows[pair.first].push_back( { pair.second, cost } );
        }
        std::vector<double> expected;
        while ( std::getline( text, value, ',' ) )
          expected.push_back( std::stod( value ) );
        const auto result = floatingCatchments( matrixOf( rows, 3 ), people, doctors,
          { threeStep ? FloatingCatchmentMethod::ThreeStep : FloatingCatchmentMethod::TwoStep, gravity,
            []( Cost cost ) { return 1.0 / cost; } } );
        for ( std::size_t zone = 0; zone < 3; ++zone )
          EXPECT_NEAR( result.accessibility[zone], expected[zone], 1e-9 );
        EXPECT_NEAR( total( result, people ), 135.0, 1e-9 );
        ++checked;
      }
      EXPECT_EQ( checked, 8U );
    }

    TEST( FloatingCatchments, ShareOutTheWholeCapacityThatAnybodyReaches )
    {
      for ( unsigned seed = 1; seed <= 100; ++seed )
      {
        SCOPED_TRACE( seed );
        std::mt19937 random( seed );
        std::uniform_int_distribution<Cost> cost( 1, 1000 );
        std::uniform_int_distribution<int> number( 0, 20 );
        std::vector<std::vector<CostEntry>> rows( 6 );
        std::vector<double> demand( 15 );
        std::vector<double> capacities( 6 );
        for ( double &value : demand )
          value = number( random );
        double reached = 0.0;
        for ( std::size_t facility = 0; facility < 6; ++facility )
        {
          capacities[facility] = number( random );
          double asking = 0.0;
          for ( std::uint32_t place = 0; place < 15; ++place )
          {
            if ( number( random ) < 6 )
            {
              rows[facility].push_back( { place, cost( random ) } );
              asking += demand[place];
            }
          }
          reached += asking > 0.0 ? capacities[facility] : 0.0;
        }
        const CostMatrix matrix = matrixOf( rows, 15 );
        for ( const DecayFunction &decay :
          { noDecay(), stepDecay( { 300, 600, 1000 }, { 1.0, 0.68, 0.22 } ), gaussianDecay( 1001 ), gaussianDecayOfBandwidth( 400 ) } )
        {
          for ( const FloatingCatchmentMethod method : { FloatingCatchmentMethod::TwoStep, FloatingCatchmentMethod::ThreeStep } )
            EXPECT_NEAR(
              total( floatingCatchments( matrix, demand, capacities, { method, decay, {} } ), demand ), reached, 1e-9 * ( 1.0 + reached ) );
        }
      }
    }

    TEST( FloatingCatchments, AreTheSameEverywhereWhereEverybodyReachesEverything )
    {
      const std::vector<std::vector<CostEntry>> rows( 2, { { 0, 5 }, { 1, 900 }, { 2, 3 } } );
      const auto result = floatingCatchments( matrixOf( rows, 3 ), std::vector<double>{ 10, 20, 30 }, std::vector<double>{ 12, 18 }, {} );
      for ( const double value : result.accessibility )
        EXPECT_DOUBLE_EQ( value, 0.5 );
    }

    TEST( FloatingCatchments, HaveNoRatioOfFacilitiesThatNobodyReaches )
    {
      const auto result =
        floatingCatchments( matrixOf( { { { 0, 5 } }, {} }, 1 ), std::vector<double>{ 10 }, std::vector<double>{ 5, 7 }, {} );
      EXPECT_TRUE( std::isnan( result.ratios[1] ) );
      EXPECT_DOUBLE_EQ( result.accessibility[0], 0.5 );
      EXPECT_THROW(
        floatingCatchments( matrixOf( { { { 0, 5 } } }, 1 ), std::vector<double>{ 10 }, std::vector<double>{ -5 }, {} ), InputError );
    }

    TEST( FloatingCatchments, DecaysAreTheNamedOnes )
    {
      EXPECT_DOUBLE_EQ( gaussianDecay( 1000 )( 0 ), 1.0 );
      EXPECT_DOUBLE_EQ( gaussianDecay( 1000 )( 1000 ), 0.0 );
      EXPECT_DOUBLE_EQ( gaussianDecayOfBandwidth( 100 )( 100 ), std::exp( -0.5 ) );
      EXPECT_DOUBLE_EQ( gravityDecay( 1000.0, 1.0 )( 4000 ), 0.25 );
      EXPECT_DOUBLE_EQ( gravityDecay( 1000.0, 2.0 )( 4000 ), 0.0625 );
      EXPECT_EQ( gravityDecay( 1000.0, 1.0 )( 0 ), 1.0 );
      EXPECT_EQ( limitedTo( noDecay(), 10 )( 10 ), 1.0 );
      EXPECT_EQ( limitedTo( noDecay(), 10 )( 11 ), 0.0 );
      const DecayFunction steps = stepDecay( { 10, 20 }, { 1.0, 0.5 } );
      EXPECT_EQ( steps( 10 ), 1.0 );
      EXPECT_EQ( steps( 11 ), 0.5 );
      EXPECT_EQ( steps( 21 ), 0.0 );
    }

  }
}
