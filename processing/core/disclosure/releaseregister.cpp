#include "disclosure/releaseregister.h"

#include "files/sha256.h"
#include "store/rowwriter.h"

#include <algorithm>
#include <charconv>
#include <string_view>

namespace sozialraum
{

  //! Limits and rules as lines: "limits;id;1;2" and "rule;name;value".
  static std::string rulesOf( const ReleaseTable &table )
  {
    std::string text;
    for ( const ReleaseRule &rule : table.rules )
      text += "rule;" + rule.name + ";" + rule.value + "\n";
    for ( const ReleaseLimits &limits : table.limits )
    {
      text += "limits;" + limits.indicator;
      for ( const double limit : limits.limits )
        text += ";" + releasedNumber( limit );
      text += "\n";
    }
    return text;
  }

  static std::vector<std::string_view> partsOf( std::string_view text, char separator )
  {
    std::vector<std::string_view> parts;
    while ( !text.empty() )
    {
      const std::size_t end = std::min( text.size(), text.find( separator ) );
      parts.push_back( text.substr( 0, end ) );
      text.remove_prefix( std::min( text.size(), end + 1 ) );
    }
    return parts;
  }

  void readReleasedLimits( const std::string &rules, std::map<std::string, std::vector<double>> &limits )
  {
    for ( const std::string_view line : partsOf( rules, '\n' ) )
    {
      const std::vector<std::string_view> fields = partsOf( line, ';' );
      if ( fields.size() < 2 || fields.front() != "limits" )
        continue;
      std::vector<double> &known = limits[std::string( fields[1] )];
      known.clear();
      for ( std::size_t i = 2; i < fields.size(); ++i )
      {
        double limit = 0.0;
        if ( std::from_chars( fields[i].data(), fields[i].data() + fields[i].size(), limit ).ec == std::errc() )
          known.push_back( limit );
      }
    }
  }

  RegisteredReleases registeredReleases( StoreDatabase &database )
  {
    RegisteredReleases known;
    StoreRows releases = database.query( "SELECT name, rules, audience FROM release ORDER BY id" );
    while ( releases.next() )
    {
      known.names.push_back( releases.text( 0 ) );
      readReleasedLimits( releases.text( 1 ), known.limits );
      if ( const std::string audience = releases.text( 2 ); audience.starts_with( "group:" ) )
        known.shown.readers.insert( audience );
    }
    StoreRows rows =
      database.query( "SELECT d.level, d.area_key, d.indicator, d.period, d.status FROM released d JOIN release r ON r.id = d.release "
                      "WHERE r.audience IN ('public', 'council') ORDER BY d.id" );
    while ( rows.next() )
    {
      const ReleasedCell cell{ rows.text( 0 ), rows.text( 1 ), rows.text( 2 ), rows.text( 3 ) };
      const std::string status = rows.text( 4 );
      if ( status == "published" )
        known.shown.values.insert( cell );
      else if ( status == "class" )
        known.shown.classes.insert( cell );
      else if ( status == "withheld" )
        known.shown.withheld.insert( cell );
    }
    return known;
  }

  bool isRegistered( const RegisteredReleases &releases, const std::string &release )
  {
    return std::any_of( releases.names.begin(), releases.names.end(),
      [&release]( const std::string &name ) { return name == release || name.starts_with( release + "/" ); } );
  }

  void registerRelease( StoreDatabase &database, const ReleaseTable &table, const std::string &createdAt )
  {
    const std::int64_t id = database.integer( "SELECT max(id) FROM release" ).value_or( 0 ) + 1;
    RowWriter releases( database, "release", "id, name, audience, created_at, hash, rules" );
    releases.begin()
      .add( id )
      .add( table.release + "/" + table.recipient )
      .add( table.recipient )
      .add( createdAt )
      .add( sha256( writtenRelease( table ) ) )
      .add( rulesOf( table ) );
    releases.flush();
    std::int64_t row = database.integer( "SELECT max(id) FROM released" ).value_or( 0 );
    RowWriter rows( database, "released", "id, release, level, area_key, indicator, period, class_id, class_label, value, status, reason" );
    for ( const ReleaseRow &each : table.rows )
    {
      rows.begin().add( ++row ).add( id ).add( each.level ).add( each.areaKey ).add( each.indicator ).add( each.period );
      rows.add( static_cast<std::int64_t>( each.classId ) ).add( each.classLabel );
      if ( each.value )
        rows.addNumber( *each.value );
      else
        rows.addSql( "NULL" );
      rows.add( wordOf( each.status ) ).add( each.reason );
    }
    rows.flush();
  }

}
