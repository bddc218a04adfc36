#include "store/storedfacilities.h"

#include "store/rowwriter.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <tuple>

namespace sozialraum
{

  namespace
  {
    std::int64_t nextId( StoreDatabase &database, const std::string &table )
    {
      return database.integer( "SELECT max(id) + 1 AS n FROM " + table ).value_or( 1 );
    }

    struct KnownFacility
    {
      std::int64_t id = 0;
      std::string validFrom;
      StoredFacility facility;
    };

    bool isSameNumber( double one, double other )
    {
      return one == other || ( std::isnan( one ) && std::isnan( other ) );
    }

    bool isSame( const StoredFacility &one, const StoredFacility &other )
    {
      const auto words = []( const StoredFacility &each ) {
        return std::tie( each.kind, each.name, each.runBy, each.targetGroups, each.areaKey );
      };
      return words( one ) == words( other ) && isSameNumber( one.x, other.x ) && isSameNumber( one.y, other.y );
    }

    //! Those that hold on \a date with what was known of them then, by key.
    std::map<std::string, KnownFacility> knownOn( StoreDatabase &database, const std::string &date )
    {
      const std::string day = StoreDatabase::quoted( date );
      std::map<std::string, KnownFacility> known;
      std::map<std::int64_t, std::string> keys;
      StoreRows rows =
        database.query( "SELECT id + 0 AS n, facility_key, kind, name, operator, target_groups, area_key, x, y, valid_from FROM facility "
                        "WHERE valid_from <= "
          + day + " AND (valid_to = '' OR valid_to > " + day + ") ORDER BY valid_from" );
      while ( rows.next() )
      {
        KnownFacility &each = known[rows.text( 1 )];
        each = { rows.integer( 0 ), rows.text( 9 ),
          { rows.text( 1 ), rows.text( 2 ), rows.text( 3 ), rows.text( 4 ), rows.text( 5 ), rows.text( 6 ), rows.number( 7 ),
            rows.number( 8 ) } };
        keys[each.id] = each.facility.key;
      }
      StoreRows attributes = database.query(
        "SELECT facility + 0 AS f, name, value FROM facility_attribute WHERE reference_date <= " + day + " ORDER BY reference_date, id" );
      while ( attributes.next() )
      {
        if ( const auto key = keys.find( attributes.integer( 0 ) ); key != keys.end() )
          known[key->second].facility.attributes[attributes.text( 1 )] = attributes.text( 2 );
      }
      StoreRows places = database.query(
        "SELECT facility + 0 AS f, places FROM facility_places WHERE reference_date <= " + day + " ORDER BY reference_date, id" );
      while ( places.next() )
      {
        if ( const auto key = keys.find( places.integer( 0 ) ); key != keys.end() )
          known[key->second].facility.places = places.number( 1 );
      }
      for ( auto &[key, each] : known )
        std::erase_if( each.facility.attributes, []( const auto &attribute ) { return attribute.second.empty(); } );
      return known;
    }

    //! Writes what is new of the attributes and places of a facility that \a id names; \a before: what was known of it.
    void writeDetails(
      StoreDatabase &database, std::int64_t id, const std::string &date, const StoredFacility &now, const StoredFacility &before )
    {
      std::map<std::string, std::string> changed;
      for ( const auto &[name, value] : now.attributes )
      {
        const auto known = before.attributes.find( name );
        if ( known == before.attributes.end() || known->second != value )
          changed[name] = value;
      }
      for ( const auto &[name, value] : before.attributes )
      {
        if ( !now.attributes.contains( name ) )
          changed[name] = {};
      }
      std::int64_t next = nextId( database, "facility_attribute" );
      RowWriter rows( database, "facility_attribute", "id, facility, name, value, reference_date" );
      for ( const auto &[name, value] : changed )
        rows.begin().add( next++ ).add( id ).add( name ).add( value ).add( date );
      rows.flush();
      if ( now.places && now.places != before.places )
        database.execute( "INSERT INTO facility_places (id, facility, places, reference_date) VALUES ("
          + std::to_string( nextId( database, "facility_places" ) ) + ", " + std::to_string( id ) + ", " + database.literal( *now.places )
          + ", " + StoreDatabase::quoted( date ) + ")" );
    }

    //! Whether the store has the same register from this very day on, with other words.
    bool differsOnTheDay( const KnownFacility &known, const StoredFacility &facility, const std::string &date )
    {
      return known.validFrom == date
        && ( !isSame( known.facility, facility ) || known.facility.attributes != facility.attributes
          || known.facility.places != facility.places );
    }

    void end( StoreDatabase &database, std::int64_t id, const std::string &date )
    {
      database.execute( "UPDATE facility SET valid_to = " + StoreDatabase::quoted( date ) + " WHERE id = " + std::to_string( id ) );
    }
  }

  FacilitiesAdded addFacilities( StoreDatabase &database, const std::string &date, std::span<const StoredFacility> facilities )
  {
    FacilitiesAdded result;
    StoreTransaction transaction( database );
    std::map<std::string, KnownFacility> known = knownOn( database, date );
    for ( const StoredFacility &facility : facilities )
    {
      const auto before = known.find( facility.key );
      if ( before != known.end() && differsOnTheDay( before->second, facility, date ) )
        result.differing.push_back( facility.key );
    }
    if ( !result.differing.empty() )
      return result;
    std::int64_t next = nextId( database, "facility" );
    for ( const StoredFacility &facility : facilities )
    {
      const auto before = known.find( facility.key );
      const bool isThere = before != known.end() && isSame( before->second.facility, facility );
      std::int64_t id = isThere ? before->second.id : next++;
      if ( isThere )
      {
        ++result.unchanged;
        writeDetails( database, id, date, facility, before->second.facility );
      }
      else
      {
        if ( before != known.end() )
          end( database, before->second.id, date );
        RowWriter rows(
          database, "facility", "id, facility_key, kind, name, operator, target_groups, area_key, x, y, valid_from, valid_to" );
        rows.begin()
          .add( id )
          .add( facility.key )
          .add( facility.kind )
          .add( facility.name )
          .add( facility.runBy )
          .add( facility.targetGroups )
          .add( facility.areaKey )
          .addNumber( facility.x )
          .addNumber( facility.y )
          .add( date )
          .add( std::string() );
        rows.flush();
        writeDetails( database, id, date, facility, {} );
        ++result.added;
      }
      known.erase( facility.key );
    }
    for ( const auto &[key, gone] : known )
    {
      end( database, gone.id, date );
      ++result.ended;
    }
    transaction.commit();
    return result;
  }

  std::vector<StoredFacility> storedFacilities( StoreDatabase &database, const std::string &date )
  {
    std::vector<StoredFacility> facilities;
    for ( const auto &[key, known] : knownOn( database, date ) )
      facilities.push_back( known.facility );
    std::sort( facilities.begin(), facilities.end(), []( const StoredFacility &a, const StoredFacility &b ) {
      return std::tie( a.kind, a.name, a.key ) < std::tie( b.kind, b.name, b.key );
    } );
    return facilities;
  }

}
