#include "disclosure/districtcells.h"

#include "finding.h"
#include "findings/disclosurecodes.h"

#include <algorithm>
#include <limits>
#include <set>

namespace sozialraum
{

  namespace
  {
    //! What is summed up for one cell while the records are read.
    struct Gathered
    {
      std::vector<std::uint32_t> parts;
      std::int64_t value = 0;
      std::optional<double> largestContribution;
    };

    //! All ways to replace some dimensions by their total.
    std::vector<std::vector<std::string>> withTotals( const std::vector<std::string> &dimensions )
    {
      std::vector<std::vector<std::string>> all;
      for ( std::size_t pattern = 0; pattern < std::size_t{ 1 } << dimensions.size(); ++pattern )
      {
        std::vector<std::string> &some = all.emplace_back( dimensions );
        for ( std::size_t i = 0; i < dimensions.size(); ++i )
        {
          if ( pattern >> i & 1U )
            some[i].clear();
        }
      }
      return all;
    }

    bool isTotal( const CountRecord &record )
    {
      return std::any_of( record.dimensions.begin(), record.dimensions.end(), []( const std::string &text ) { return text.empty(); } );
    }

    CellAddress addressOf( const CountRecord &record )
    {
      return { areaLevel, record.area, record.period, record.dimensions };
    }

    const PrimaryRule &ruleFor( const CellAddress &address, const DistrictOptions &options )
    {
      for ( const IndicatorRule &rule : options.rules )
      {
        if ( std::find( address.dimensions.begin(), address.dimensions.end(), rule.indicator ) != address.dimensions.end() )
          return rule.rule;
      }
      return options.rule;
    }

    void checkDivisions( const std::vector<CountRecord> &records, const std::vector<CountDivision> &divisions )
    {
      for ( const CountDivision &division : divisions )
      {
        for ( const CountRecord &record : records )
        {
          const auto group = division.groupOfArea.find( record.area );
          if ( group == division.groupOfArea.end() || group->second.empty() )
            throw InputError( codes::areaWithoutGroup, { record.area, division.name } );
        }
      }
    }

    //! The divisions with fewer groups come first, as upper levels.
    std::map<std::string, int> ranksOfLevels( const std::vector<CountDivision> &divisions )
    {
      std::vector<std::pair<std::size_t, std::string>> sizes;
      for ( const CountDivision &division : divisions )
      {
        std::set<std::string> groups;
        for ( const auto &[area, group] : division.groupOfArea )
          groups.insert( group );
        sizes.emplace_back( groups.size(), division.name );
      }
      std::sort( sizes.begin(), sizes.end() );
      std::map<std::string, int> ranks{ { totalLevel, 0 } };
      for ( const auto &[size, name] : sizes )
        ranks.emplace( name, static_cast<int>( ranks.size() ) );
      ranks.emplace( areaLevel, static_cast<int>( ranks.size() ) );
      return ranks;
    }
  }

  std::string nameOf( const CellAddress &address )
  {
    std::string name = address.area.empty() ? address.level : address.level + " " + address.area;
    if ( !address.period.empty() )
      name += ", " + address.period;
    for ( const std::string &dimension : address.dimensions )
    {
      if ( !dimension.empty() )
        name += ", " + dimension;
    }
    return name;
  }

  //! Levels and groups that an area counts for.
  static std::vector<std::pair<std::string, std::string>> levelsOf( const std::string &area, const std::vector<CountDivision> &divisions )
  {
    std::vector<std::pair<std::string, std::string>> levels{ { areaLevel, area }, { totalLevel, "" } };
    for ( const CountDivision &division : divisions )
      levels.emplace_back( division.name, division.groupOfArea.at( area ) );
    return levels;
  }

  static std::optional<double> denominatorOf( const std::vector<double> &stated )
  {
    if ( stated.empty() )
      return std::nullopt;
    const bool isOne = std::all_of( stated.begin(), stated.end(), [&]( double people ) { return people == stated.front(); } );
    double sum = 0.0;
    for ( const double people : stated )
      sum += people;
    return isOne ? stated.front() : sum;
  }

  DistrictCells districtCells(
    const std::vector<CountRecord> &records, const std::vector<CountDivision> &divisions, const DistrictOptions &options )
  {
    if ( records.empty() )
      throw InputError( codes::noCounts );
    checkDivisions( records, divisions );
    DistrictCells result;
    result.divisions = divisions;
    std::map<CellAddress, Gathered> gathered;
    std::map<CellAddress, const CountRecord *> stated;
    std::map<CellAddress, std::map<std::string, std::vector<double>>> denominators; // by area
    for ( const CountRecord &record : records )
    {
      const CellAddress address = addressOf( record );
      if ( record.count < 0 )
        throw InputError( codes::negativeCount, { nameOf( address ), std::to_string( record.count ) } );
      if ( !stated.emplace( address, &record ).second )
        throw InputError( codes::countTwice, { nameOf( address ) } );
      if ( isTotal( record ) )
        continue;
      const auto place = static_cast<std::uint32_t>( result.system.counts.size() );
      result.system.counts.push_back( record.count );
      result.countsOfArea[record.area].push_back( place );
      for ( const auto &[level, key] : levelsOf( record.area, divisions ) )
      {
        for ( const std::vector<std::string> &dimensions : withTotals( record.dimensions ) )
        {
          const CellAddress sum{ level, key, record.period, dimensions };
          Gathered &cell = gathered[sum];
          cell.parts.push_back( place );
          cell.value += record.count;
          if ( record.largestContribution )
            cell.largestContribution = std::max( cell.largestContribution.value_or( 0.0 ), *record.largestContribution );
          if ( record.denominator )
            denominators[sum][record.area].push_back( *record.denominator );
        }
      }
    }
    if ( gathered.empty() )
      throw InputError( codes::noCounts );

    const std::map<std::string, int> ranks = ranksOfLevels( divisions );
    std::set<std::string> periods;
    for ( const CountRecord &record : records )
      periods.insert( record.period );
    std::vector<std::map<CellAddress, Gathered>::const_iterator> order;
    for ( auto cell = gathered.cbegin(); cell != gathered.cend(); ++cell )
      order.push_back( cell );
    std::stable_sort( order.begin(), order.end(),
      [&ranks]( const auto &a, const auto &b ) { return ranks.at( a->first.level ) < ranks.at( b->first.level ); } );
    for ( const auto &entry : order )
    {
      const CellAddress &address = entry->first;
      Cell &cell = result.system.cells.emplace_back();
      cell.name = nameOf( address );
      cell.parts = entry->second.parts;
      cell.value = entry->second.value;
      cell.level = ranks.at( address.level );
      cell.newness = static_cast<int>( std::distance( periods.begin(), periods.find( address.period ) ) );
      std::optional<double> people;
      for ( const auto &[area, ofArea] : denominators[address] )
        people = people.value_or( 0.0 ) + *denominatorOf( ofArea );
      cell.protection = protectionOf( { cell.value, people, entry->second.largestContribution }, ruleFor( address, options ) );
      cell.people = knownBound( cell, people );
      if ( const auto record = stated.find( address ); record != stated.end() )
      {
        const CountRecord &given = *record->second;
        if ( given.count != cell.value )
          throw InputError( codes::countsDoNotAddUp, { cell.name, std::to_string( given.count ), std::to_string( cell.value ) } );
        const std::optional<double> base = given.denominator ? given.denominator : people;
        if ( ( given.classLower || given.classUpper ) && base && *base > 0.0 )
          cell.classRange = countsOfClass( given.classLower.value_or( -std::numeric_limits<double>::infinity() ),
            given.classUpper.value_or( std::numeric_limits<double>::infinity() ), *base, options.factor );
      }
      result.addresses.push_back( address );
    }
    // A stated total of which there are no parts.
    for ( const auto &[address, record] : stated )
    {
      if ( !gathered.contains( address ) )
        throw InputError( codes::countsDoNotAddUp, { nameOf( address ), std::to_string( record->count ), "0" } );
    }
    for ( const Cell &cell : result.system.cells )
    {
      if ( cell.classRange && !cell.classRange->contains( cell.value ) )
        throw InputError( codes::countOutsideClass, { cell.name, std::to_string( cell.value ) } );
    }
    return result;
  }

  namespace
  {
    void addCounts( const DistrictCells &cells, const std::string &area, std::vector<std::uint32_t> &own )
    {
      const std::vector<std::uint32_t> &counts = cells.countsOfArea.at( area );
      own.insert( own.end(), counts.begin(), counts.end() );
    }

    //! What "area:1" or "group:planungsraum/PR1" know. \throws InputError "recipient_unknown"
    std::vector<std::uint32_t> ownOf( const DistrictCells &cells, const std::string &word )
    {
      std::vector<std::uint32_t> own;
      const std::string rest = word.substr( word.find( ':' ) + 1 );
      if ( word.starts_with( "area:" ) && cells.countsOfArea.contains( rest ) )
        addCounts( cells, rest, own );
      for ( const CountDivision &division : cells.divisions )
      {
        if ( !word.starts_with( "group:" + division.name + "/" ) )
          continue;
        for ( const auto &[area, group] : division.groupOfArea )
        {
          if ( group == rest.substr( division.name.size() + 1 ) && cells.countsOfArea.contains( area ) )
            addCounts( cells, area, own );
        }
      }
      if ( own.empty() )
        throw InputError( codes::recipientUnknown, { word } );
      return own;
    }
  }

  void addRecipients( DistrictCells &cells, const std::vector<std::string> &words )
  {
    const auto add = [&cells]( const std::string &name, std::vector<std::uint32_t> own ) {
      std::sort( own.begin(), own.end() );
      own.erase( std::unique( own.begin(), own.end() ), own.end() );
      std::vector<Recipient> &recipients = cells.system.recipients;
      if ( std::none_of( recipients.begin(), recipients.end(), [&]( const Recipient &other ) { return other.name == name; } ) )
        recipients.push_back( { name, std::move( own ) } );
    };
    for ( const std::string &word : words )
    {
      if ( word == "public" || word == "council" )
      {
        add( word, {} );
      }
      else if ( word == "areas" )
      {
        for ( const auto &[area, counts] : cells.countsOfArea )
          add( "area:" + area, counts );
      }
      else if ( word == "groups" )
      {
        for ( const CountDivision &division : cells.divisions )
        {
          std::set<std::string> groups;
          for ( const auto &[area, group] : division.groupOfArea )
          {
            if ( cells.countsOfArea.contains( area ) )
              groups.insert( group );
          }
          for ( const std::string &group : groups )
            add( "group:" + division.name + "/" + group, ownOf( cells, "group:" + division.name + "/" + group ) );
        }
      }
      else
      {
        std::vector<std::uint32_t> own;
        for ( std::size_t begin = 0; begin <= word.size(); )
        {
          const std::size_t end = std::min( word.size(), word.find( '+', begin ) );
          const std::vector<std::uint32_t> more = ownOf( cells, word.substr( begin, end - begin ) );
          own.insert( own.end(), more.begin(), more.end() );
          begin = end + 1;
        }
        add( word, std::move( own ) );
      }
    }
  }

}
