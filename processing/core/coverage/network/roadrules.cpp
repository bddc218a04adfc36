#include "coverage/network/roadrules.h"

#include "coverage/network/roadruletable.h"
#include "text/trimming.h"
#include "text/words.h"

#include <algorithm>
#include <optional>
#include <string>

namespace sozialraum
{

  namespace
  {
    constexpr float walkingSpeed = 5.0F; // km/h, of an adult

    template<std::size_t Count>
    bool isAmong( std::string_view value, const std::array<std::string_view, Count> &values )
    {
      return std::ranges::find( values, value ) != values.end();
    }

    Travellers travellersOf( TravelProfile profile )
    {
      switch ( profile )
      {
        case TravelProfile::Adult:
        case TravelProfile::Child:
          return onFoot;
        case TravelProfile::Bicycle:
          return byBicycle;
        case TravelProfile::Car:
          return byCar;
        case TravelProfile::Any:
          break;
      }
      return nobody;
    }

    //! The first of several; Geofabrik's shape files have track_grade1 … track_grade5.
    std::string_view plainClass( std::string_view roadClass )
    {
      roadClass = trimmed( roadClass.substr( 0, roadClass.find( ';' ) ) );
      return roadClass.starts_with( "track_grade" ) ? roadClass.substr( 0, 5 ) : roadClass;
    }

    const RoadClass *classOf( std::string_view name )
    {
      const auto found = std::ranges::find( roadClasses, plainClass( name ), &RoadClass::name );
      return found == roadClasses.end() ? nullptr : &*found;
    }

    //! Whether a value, or one of several joined by ";" or ",", opens or closes; nothing where none does either.
    std::optional<bool> judged( std::string_view text )
    {
      if ( text.empty() )
        return std::nullopt;
      std::optional<bool> judgement;
      const std::string lower = lowerCase( text );
      std::string_view values = lower;
      while ( !values.empty() )
      {
        const std::size_t end = std::min( values.find_first_of( ";," ), values.size() );
        const std::string_view value = trimmed( values.substr( 0, end ) );
        if ( const auto known = std::ranges::find( accessValues, value, &AccessValue::value ); known != accessValues.end() )
          judgement = judgement.value_or( false ) || known->isOpen;
        values.remove_prefix( std::min( end + 1, values.size() ) );
      }
      return judgement;
    }

    //! In the direction whose keys \a direction names.
    bool isOpen( const RoadTags &road, const RoadClass *roadClass, Travellers who, RoadKey AccessRung::*direction )
    {
      if ( roadClass && !roadClass->isInUse )
        return false;
      bool isClosed = roadClass && ( roadClass->openTo & who ) == 0;
      for ( const ClosingTag &tag : closingTags )
        isClosed = isClosed || ( ( tag.closedTo & who ) != 0 && road[tag.key] == tag.value );
      for ( const AccessRung &rung : accessLadder )
      {
        if ( ( rung.whom & who ) == 0 )
          continue;
        std::optional<bool> judgement = judged( road[rung.*direction] );
        if ( !judgement )
          judgement = judged( road[rung.key] );
        if ( !judgement )
          continue;
        return *judgement && ( !isClosed || ( rung.opensClosedClassTo & who ) != 0 );
      }
      return !isClosed;
    }

    bool leadsBicyclesAgainst( const RoadTags &road )
    {
      const auto leadsAgainst = [&]( RoadKey key ) {
        const OneWay oneWay = oneWayOf( road[key] );
        return !road[key].empty() && ( oneWay == OneWay::Against || oneWay == OneWay::No );
      };
      return std::ranges::any_of( cyclewayKeys, [&]( RoadKey key ) { return road[key].starts_with( againstOneWay ); } )
        || std::ranges::any_of( cyclewayOneWayKeys, leadsAgainst ) || judged( road[RoadKey::BicycleBackward] ).value_or( false );
    }

    OneWay directionOf( const RoadTags &road, const RoadClass *roadClass, Travellers who, bool obeyOneWay )
    {
      for ( const OneWayKey &key : oneWayKeys )
      {
        if ( ( who != nobody && ( key.whom & who ) == 0 ) || road[key.key].empty() )
          continue;
        if ( who == nobody && key.key != RoadKey::Oneway )
          continue;
        if ( !obeyOneWay && !key.isAlwaysObeyed )
          return OneWay::No;
        if ( key.key == RoadKey::Oneway && who == byBicycle && leadsBicyclesAgainst( road ) )
          return OneWay::No;
        return oneWayOf( road[key.key] );
      }
      if ( !obeyOneWay )
        return OneWay::No;
      const bool isImplied = isAmong( road[RoadKey::Junction], oneWayJunctions ) || ( roadClass && roadClass->isOneWay );
      return isImplied ? OneWay::Along : OneWay::No;
    }

    //! By car, for both directions; what is signed in one direction alone comes before it.
    LineSpeed carSpeeds( const RoadTags &road, const RoadClass *roadClass )
    {
      double speed = roadClass ? roadClass->carSpeed : usualSpeed( TravelProfile::Car );
      for ( const SpeedKey &key : speedKeys )
      {
        if ( const std::optional<double> signedSpeed = speedOf( road[key.key] ) )
        {
          speed = key.isHint ? std::min( speed, *signedSpeed ) : *signedSpeed;
          break;
        }
      }
      return { static_cast<float>( speedOf( road[RoadKey::MaxspeedForward] ).value_or( speed ) ),
        static_cast<float>( speedOf( road[RoadKey::MaxspeedBackward] ).value_or( speed ) ) };
    }

    LineSpeed speedsOn( const RoadTags &road, const RoadClass *roadClass, const TravelRules &rules )
    {
      if ( rules.profile == TravelProfile::Car )
        return carSpeeds( road, roadClass );
      double speed = usualSpeed( rules.profile );
      if ( rules.ownSpeeds || rules.profile == TravelProfile::Any )
        speed = speedOf( road[RoadKey::Maxspeed] ).value_or( speed );
      return { static_cast<float>( speed ), static_cast<float>( speed ) };
    }
  }

  double usualSpeed( TravelProfile profile )
  {
    switch ( profile )
    {
      case TravelProfile::Child:
        return 4.0;
      case TravelProfile::Bicycle:
        return 15.0;
      case TravelProfile::Car:
        return 30.0;
      case TravelProfile::Adult:
      case TravelProfile::Any:
        break;
    }
    return walkingSpeed;
  }

  OneWay oneWayOf( std::string_view value )
  {
    constexpr std::array<std::string_view, 6> along{ "yes", "true", "1", "FT", "F", "forward" };
    constexpr std::array<std::string_view, 5> against{ "-1", "reverse", "TF", "T", "backward" };
    constexpr std::array<std::string_view, 8> both{ "", "no", "false", "0", "B", "both", "reversible", "alternating" };
    if ( isAmong( value, along ) )
      return OneWay::Along;
    if ( isAmong( value, against ) )
      return OneWay::Against;
    return isAmong( value, both ) ? OneWay::No : OneWay::Unknown;
  }

  LineSpeed travelSpeed( const RoadTags &road, const TravelRules &rules )
  {
    if ( rules.hasClassField && road[RoadKey::Highway].empty() )
      return { 0.0F, 0.0F };
    const RoadClass *roadClass = classOf( road[RoadKey::Highway] );
    const Travellers who = travellersOf( rules.profile );
    const bool isPushed = who == byBicycle && road[RoadKey::Bicycle] == pushed;
    LineSpeed speeds = isPushed ? LineSpeed{ walkingSpeed, walkingSpeed } : speedsOn( road, roadClass, rules );
    const OneWay oneWay = isPushed ? OneWay::No : directionOf( road, roadClass, who, rules.obeyOneWay );
    if ( oneWay == OneWay::Against || ( who != nobody && !isOpen( road, roadClass, who, &AccessRung::along ) ) )
      speeds.along = 0.0F;
    if ( oneWay == OneWay::Along || ( who != nobody && !isOpen( road, roadClass, who, &AccessRung::against ) ) )
      speeds.against = 0.0F;
    return speeds;
  }

  bool isKnownRoadClass( std::string_view name )
  {
    return classOf( name ) != nullptr;
  }

  bool changesAtTimes( const RoadTags &road, const TravelRules &rules )
  {
    const Travellers who = travellersOf( rules.profile );
    const auto isMeant = [&]( const auto &rule ) { return ( rule.whom & who ) != 0 && road.changesAtTimes( rule.key ); };
    if ( std::ranges::any_of( accessLadder, isMeant ) || ( rules.obeyOneWay && std::ranges::any_of( oneWayKeys, isMeant ) ) )
      return true;
    constexpr std::array speeds{ RoadKey::Maxspeed, RoadKey::MaxspeedForward, RoadKey::MaxspeedBackward };
    return rules.profile == TravelProfile::Car && std::ranges::any_of( speeds, [&]( RoadKey key ) { return road.changesAtTimes( key ); } );
  }

  bool closesAtNode( std::string_view barrier, const RoadTags &tags, TravelProfile profile )
  {
    const Travellers who = travellersOf( profile );
    for ( const AccessRung &rung : accessLadder )
    {
      if ( ( rung.whom & who ) == 0 )
        continue;
      if ( const std::optional<bool> judgement = judged( tags[rung.key] ) )
        return !*judgement;
    }
    const auto found = std::ranges::find( closingBarriers, barrier, &ClosingBarrier::value );
    return found != closingBarriers.end() && ( found->closedTo & who ) != 0;
  }

  bool bindsAtTurns( std::string_view key, std::string_view except, TravelProfile profile )
  {
    const Travellers who = travellersOf( profile );
    const auto found = std::ranges::find( turnKeys, key, &TurnKey::key );
    if ( found == turnKeys.end() || ( found->whom & who ) == 0 )
      return false;
    while ( !except.empty() )
    {
      const std::size_t end = std::min( except.find( ';' ), except.size() );
      const std::string_view word = trimmed( except.substr( 0, end ) );
      const auto exception = std::ranges::find( turnExceptions, word, &TurnException::word );
      if ( exception != turnExceptions.end() && ( exception->whom & who ) != 0 )
        return false;
      except.remove_prefix( std::min( end + 1, except.size() ) );
    }
    return true;
  }

}
