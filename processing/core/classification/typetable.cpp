#include "classification/typetable.h"

#include "finding.h"
#include "findings/classificationcodes.h"
#include "keys/areakey.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <optional>
#include <set>

namespace sozialraum
{

  namespace
  {
    struct TypeColumns
    {
      std::size_t key = 0;
      std::size_t type = 0;
    };

    TypeColumns columnsOf( const ListTable &list, const std::string &typeColumn )
    {
      const std::optional<std::size_t> key =
        list.column( { "area_key", "ags", "ars", "key", "schluessel", "schlüssel", "gemeindeschlüssel", "gebiet" } );
      std::optional<std::size_t> type =
        typeColumn.empty() ? list.column( { "type", "typ", "gebietstyp", "gemeindetyp", "cluster" } ) : list.column( { typeColumn } );
      if ( !type && typeColumn.empty() && key && list.headings.size() == 2 )
        type = 1 - *key;
      if ( !key || !type || *key == *type )
        throw InputError( codes::typesColumnsMissing, { typeColumn.empty() ? std::string( "type" ) : typeColumn } );
      return { *key, *type };
    }

    std::vector<std::string> asKeys( std::vector<std::string> cells )
    {
      std::vector<std::string> keys;
      for ( const AreaKey &key : readAreaKeys( cells ).keys )
        keys.push_back( key.text );
      return keys;
    }

    //! Numbers by size, before words.
    bool comesBefore( const std::string &a, const std::string &b )
    {
      const std::optional<double> first = listNumber( a );
      const std::optional<double> second = listNumber( b );
      if ( first.has_value() != second.has_value() )
        return first.has_value();
      return first && *first != *second ? *first < *second : a < b;
    }
  }

  GivenTypes givenTypes( const ListTable &list, const std::string &typeColumn, std::span<const std::string> keys )
  {
    const TypeColumns columns = columnsOf( list, typeColumn );
    std::vector<std::string> cells;
    for ( const std::vector<std::string> &row : list.rows )
      cells.push_back( row[columns.key] );
    const std::vector<std::string> rowKeys = asKeys( cells );
    std::map<std::string, std::string> typeOfKey;
    for ( std::size_t row = 0; row < rowKeys.size(); ++row )
    {
      const std::string &type = list.rows[row][columns.type];
      if ( rowKeys[row].empty() || type.empty() )
        continue;
      const auto [known, isNew] = typeOfKey.emplace( rowKeys[row], type );
      if ( !isNew && known->second != type )
        throw InputError( codes::typeContradicts, { rowKeys[row], known->second, type } );
    }

    const std::vector<std::string> areaKeys = asKeys( { keys.begin(), keys.end() } );
    GivenTypes given;
    std::set<std::string> used;
    for ( const std::string &key : areaKeys )
    {
      if ( const auto found = typeOfKey.find( key ); found != typeOfKey.end() )
      {
        ++given.matched;
        used.insert( key );
        if ( std::find( given.names.begin(), given.names.end(), found->second ) == given.names.end() )
          given.names.push_back( found->second );
      }
    }
    std::sort( given.names.begin(), given.names.end(), comesBefore );
    for ( const std::string &key : areaKeys )
    {
      const auto found = typeOfKey.find( key );
      given.types.push_back( found == typeOfKey.end()
          ? 0
          : static_cast<int>( std::find( given.names.begin(), given.names.end(), found->second ) - given.names.begin() ) + 1 );
    }
    for ( const auto &[key, type] : typeOfKey )
    {
      if ( !used.contains( key ) )
        given.otherKeys.push_back( key );
    }
    return given;
  }

  CrossedTypes crossedTypes( std::span<const int> first, int firstCount, std::span<const int> second, int secondCount )
  {
    CrossedTypes crossed;
    const auto rows = static_cast<std::size_t>( std::max( 0, firstCount ) );
    const auto columns = static_cast<std::size_t>( std::max( 0, secondCount ) );
    crossed.counts.assign( rows, std::vector<std::size_t>( columns, 0 ) );
    std::vector<double> rowSums( rows, 0.0 );
    std::vector<double> columnSums( columns, 0.0 );
    for ( std::size_t i = 0; i < first.size(); ++i )
    {
      if ( first[i] < 1 || first[i] > firstCount || second[i] < 1 || second[i] > secondCount )
        continue;
      const auto row = static_cast<std::size_t>( first[i] - 1 );
      const auto column = static_cast<std::size_t>( second[i] - 1 );
      ++crossed.counts[row][column];
      ++crossed.areas;
      rowSums[row] += 1.0;
      columnSums[column] += 1.0;
    }
    const auto occur = []( const std::vector<double> &sums ) {
      return std::count_if( sums.begin(), sums.end(), []( double sum ) { return sum > 0.0; } );
    };
    const auto fewer = static_cast<double>( std::min( occur( rowSums ), occur( columnSums ) ) );
    if ( fewer < 2.0 )
    {
      crossed.cramersV = std::numeric_limits<double>::quiet_NaN();
      return crossed;
    }
    const auto all = static_cast<double>( crossed.areas );
    double chiSquare = 0.0;
    for ( std::size_t row = 0; row < rows; ++row )
    {
      for ( std::size_t column = 0; column < columns; ++column )
      {
        const double expected = rowSums[row] * columnSums[column] / all;
        const double difference = static_cast<double>( crossed.counts[row][column] ) - expected;
        chiSquare += expected > 0.0 ? difference * difference / expected : 0.0;
      }
    }
    crossed.cramersV = std::sqrt( chiSquare / all / ( fewer - 1.0 ) );
    return crossed;
  }

}
