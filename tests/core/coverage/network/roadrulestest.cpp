#include "coverage/network/roadrules.h"
#include "coverage/network/roadspeeds.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace sozialraum
{
  namespace
  {

    struct RoadCase
    {
      std::string text;
      std::string tags;
      TravelProfile profile = TravelProfile::Adult;
      float along = 0.0F;
      float against = 0.0F;
    };

    std::vector<RoadCase> roadCases()
    {
      const std::map<std::string, TravelProfile> profiles{ { "foot", TravelProfile::Adult }, { "child", TravelProfile::Child },
        { "bicycle", TravelProfile::Bicycle }, { "car", TravelProfile::Car } };
      std::ifstream file( std::filesystem::path( __FILE__ ).replace_filename( "road_rules.cases" ) );
      std::vector<RoadCase> cases;
      for ( std::string line; std::getline( file, line ); )
      {
        if ( line.empty() || line.front() == '#' )
          continue;
        RoadCase one;
        one.text = line;
        std::istringstream fields( line );
        std::string profile;
        std::getline( fields, one.tags, '|' );
        std::getline( fields, profile, '|' );
        std::erase( profile, ' ' );
        one.profile = profiles.at( profile );
        char bar = 0;
        fields >> one.along >> bar >> one.against;
        cases.push_back( one );
      }
      return cases;
    }

    std::vector<std::pair<std::string, std::string>> pairsOf( const std::string &tags )
    {
      std::vector<std::pair<std::string, std::string>> pairs;
      std::istringstream words( tags );
      for ( std::string word; words >> word; )
      {
        std::string value = word.substr( word.find( '=' ) + 1 );
        std::ranges::replace( value, '_', value.ends_with( "mph" ) || value.ends_with( "knots" ) ? ' ' : '_' );
        pairs.emplace_back( word.substr( 0, word.find( '=' ) ), value );
      }
      return pairs;
    }

    TravelRules rulesFor( TravelProfile profile )
    {
      return { profile, profile == TravelProfile::Bicycle || profile == TravelProfile::Car, false, true };
    }

    TEST( RoadRules, SayWhoMayGoHowFastFromColumns )
    {
      const std::vector<RoadCase> cases = roadCases();
      EXPECT_GE( cases.size(), 79U );
      for ( const RoadCase &one : cases )
      {
        RoadTags road;
        for ( const auto &[key, value] : pairsOf( one.tags ) )
        {
          for ( std::size_t i = 0; i < roadKeyCount; ++i )
          {
            if ( roadKeyName( static_cast<RoadKey>( i ) ) == key )
              road.set( static_cast<RoadKey>( i ), value );
          }
        }
        const LineSpeed speed = travelSpeed( road, rulesFor( one.profile ) );
        EXPECT_FLOAT_EQ( speed.along, one.along ) << one.text;
        EXPECT_FLOAT_EQ( speed.against, one.against ) << one.text;
      }
    }

    TEST( RoadRules, SayTheSameFromOtherTags )
    {
      for ( const RoadCase &one : roadCases() )
      {
        std::string text = R"("name"=>"An der \"Alten\" Mühle")";
        for ( const auto &[key, value] : pairsOf( one.tags ) )
          text += ",\"" + key + "\"=>\"" + value + '"';
        RoadTags road;
        road.readOtherTags( text );
        const LineSpeed speed = travelSpeed( road, rulesFor( one.profile ) );
        EXPECT_FLOAT_EQ( speed.along, one.along ) << text;
        EXPECT_FLOAT_EQ( speed.against, one.against ) << text;
      }
    }

    TEST( RoadRules, OpenEveryLineToAny )
    {
      RoadTags road;
      road.set( RoadKey::Highway, "motorway" );
      road.set( RoadKey::Access, "no" );
      EXPECT_EQ( travelSpeed( road, { TravelProfile::Any } ), ( LineSpeed{ 5.0F, 5.0F } ) );
      road.set( RoadKey::Maxspeed, "80" );
      EXPECT_EQ( travelSpeed( road, { TravelProfile::Any } ), ( LineSpeed{ 80.0F, 80.0F } ) );
      EXPECT_EQ( travelSpeed( {}, { TravelProfile::Any, false, false, true } ), ( LineSpeed{ 0.0F, 0.0F } ) ); // no road
    }

    TEST( RoadRules, AskForAnyNothingButOneway )
    {
      RoadTags road;
      road.set( RoadKey::Oneway, "yes" );
      for ( const RoadKey key : { RoadKey::OnewayFoot, RoadKey::OnewayBicycle, RoadKey::OnewayMotorVehicle } )
        road.set( key, "-1" );
      EXPECT_EQ( travelSpeed( road, { TravelProfile::Any, true } ), ( LineSpeed{ 5.0F, 0.0F } ) );
      EXPECT_EQ( travelSpeed( road, { TravelProfile::Any, false } ), ( LineSpeed{ 5.0F, 5.0F } ) );
    }

    TEST( RoadRules, NameTheDirectionOfOneWayValues )
    {
      for ( const std::string_view both : { "", "no", "0", "B", "reversible" } )
        EXPECT_EQ( oneWayOf( both ), OneWay::No ) << both;
      for ( const std::string_view along : { "yes", "true", "1", "FT", "F" } )
        EXPECT_EQ( oneWayOf( along ), OneWay::Along ) << along;
      for ( const std::string_view against : { "-1", "reverse", "TF", "T" } )
        EXPECT_EQ( oneWayOf( against ), OneWay::Against ) << against;
      for ( const std::string_view unknown : { "ja", "-", "yes;no", "2" } )
        EXPECT_EQ( oneWayOf( unknown ), OneWay::Unknown ) << unknown;
    }

    TEST( RoadRules, ObeyOneWayStreetsOnFootWhereTheyAreAskedTo )
    {
      RoadTags road;
      road.set( RoadKey::Highway, "residential" );
      road.set( RoadKey::Oneway, "yes" );
      EXPECT_EQ( travelSpeed( road, { TravelProfile::Child, true } ), ( LineSpeed{ 4.0F, 0.0F } ) );
      road.set( RoadKey::OnewayFoot, "no" );
      EXPECT_EQ( travelSpeed( road, { TravelProfile::Child, true } ), ( LineSpeed{ 4.0F, 4.0F } ) );
    }

    TEST( RoadRules, KnowTheClassesOfTheirTable )
    {
      for ( const std::string_view known :
        { "residential", "track_grade5", "motorway;trunk", " footway ;path", "unknown", "construction" } )
        EXPECT_TRUE( isKnownRoadClass( known ) ) << known;
      for ( const std::string_view unknown : { "", ";", "1301", "Residential road", "footpath" } )
        EXPECT_FALSE( isKnownRoadClass( unknown ) ) << unknown;
    }

    TEST( RoadRules, TellTagsThatChangeAtTimesFromThoseThatDoNotMatter )
    {
      const auto changes = []( const std::string &key, TravelProfile profile ) {
        RoadTags road;
        road.readOtherTags( R"("highway"=>"residential",")" + key + R"tag("=>"no @ (Mo-Fr 07:00-08:00)")tag" );
        RoadTags always;
        always.set( RoadKey::Highway, "residential" );
        EXPECT_EQ( travelSpeed( road, rulesFor( profile ) ), travelSpeed( always, rulesFor( profile ) ) ) << key;
        return changesAtTimes( road, rulesFor( profile ) );
      };
      EXPECT_TRUE( changes( "motor_vehicle:conditional", TravelProfile::Car ) );
      EXPECT_FALSE( changes( "motor_vehicle:conditional", TravelProfile::Adult ) );
      EXPECT_FALSE( changes( "motor_vehicle", TravelProfile::Adult ) );
      EXPECT_TRUE( changes( "access:conditional", TravelProfile::Adult ) );
      EXPECT_FALSE( changes( "access:conditional", TravelProfile::Any ) );
      EXPECT_TRUE( changes( "maxspeed:conditional", TravelProfile::Car ) );
      EXPECT_TRUE( changes( "maxspeed:backward:conditional", TravelProfile::Car ) );
      EXPECT_FALSE( changes( "maxspeed:conditional", TravelProfile::Bicycle ) );
      EXPECT_TRUE( changes( "oneway:conditional", TravelProfile::Bicycle ) );
      EXPECT_FALSE( changes( "oneway:conditional", TravelProfile::Child ) );
      EXPECT_FALSE( changes( "parking:conditional", TravelProfile::Car ) );
      EXPECT_FALSE( changes( ":conditional", TravelProfile::Car ) );
    }

    TEST( RoadTags, LeaveAColumnBeforeOtherTagsAndReadBackslashes )
    {
      RoadTags road;
      road.set( RoadKey::Foot, "yes" );
      road.readOtherTags( R"("foot"=>"no","note"=>"\"access\"=>\"no\"","access"=>"pri\vate")" );
      EXPECT_EQ( road[RoadKey::Foot], "yes" );
      EXPECT_EQ( road[RoadKey::Access], "private" );
      EXPECT_EQ( otherTag( R"("a"=>"x","b"=>"y")", "b" ), "y" );
      EXPECT_EQ( otherTag( R"("a"=>"x","b)", "b" ), "" );
      EXPECT_EQ( otherTag( R"("a"=>"x", "n"=>NULL, "b"=>"NULL")", "b" ), "NULL" ); // of PostgreSQL's hstore
      EXPECT_EQ( otherTag( R"("a"=>"x", "n"=>NULL, "b"=>"NULL")", "n" ), "" );
      EXPECT_EQ( otherTag( R"("n"=>NUL,"b"=>"y")", "b" ), "" );
    }

    TEST( RoadSpeeds, NumbersWithAPowerAreReadWhole )
    {
      EXPECT_EQ( speedOf( "1e+02" ), 100.0 ); // as fields of numbers write them
      EXPECT_EQ( speedOf( "1e+09" ), std::nullopt );
      EXPECT_EQ( speedOf( "999.5" ), 999.5 );
      EXPECT_EQ( speedOf( "1000" ), std::nullopt );
      EXPECT_EQ( speedOf( "30,5 km/h" ), 30.5 );
      EXPECT_EQ( speedOf( "-30" ), std::nullopt );
      EXPECT_EQ( speedOf( "0" ), std::nullopt );
    }

  }
}
