#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

//! The columns of a comma-separated file with a header, cells as text without their quotes.
using CsvColumns = std::map<std::string, std::vector<std::string>>;

inline std::vector<std::string> csvCells( const std::string &line )
{
  std::vector<std::string> cells( 1 );
  bool quoted = false;
  for ( const char c : line )
  {
    if ( c == '"' )
      quoted = !quoted;
    else if ( c == ',' && !quoted )
      cells.emplace_back();
    else if ( c != '\r' )
      cells.back() += c;
  }
  return cells;
}

inline CsvColumns csvColumns( const std::filesystem::path &path )
{
  std::ifstream file( path );
  std::string line;
  std::getline( file, line );
  const std::vector<std::string> names = csvCells( line );
  CsvColumns columns;
  while ( std::getline( file, line ) )
  {
    const std::vector<std::string> cells = csvCells( line );
    for ( std::size_t i = 0; i < names.size(); ++i )
      columns[names[i]].push_back( i < cells.size() ? cells[i] : std::string() );
  }
  return columns;
}

inline std::vector<double> numbers( const std::vector<std::string> &cells )
{
  std::vector<double> values;
  for ( const std::string &cell : cells )
    values.push_back( std::stod( cell ) );
  return values;
}

//! The numbers in a text, whatever stands between them.
inline std::vector<double> numbersIn( const std::string &text )
{
  std::vector<double> values;
  const char *place = text.c_str();
  while ( *place )
  {
    char *end = nullptr;
    const double value = std::strtod( place, &end );
    if ( end == place )
    {
      ++place;
      continue;
    }
    values.push_back( value );
    place = end;
  }
  return values;
}
