#include "indicators/latestcolumn.h"

#include "text/fieldname.h"

#include <algorithm>
#include <functional>
#include <string_view>
#include <vector>

namespace sozialraum
{

  namespace
  {
    bool areDigitsOnly( std::string_view text )
    {
      return std::all_of( text.begin(), text.end(), []( char c ) { return c >= '0' && c <= '9'; } );
    }

    //! "_2023", "_2023_06" or "_2023_12_31".
    bool isPeriod( std::string_view text )
    {
      if ( text.size() != 5 && text.size() != 8 && text.size() != 11 )
        return false;
      for ( std::size_t i = 0; i < text.size(); ++i )
      {
        const bool belongsToMark = i == 0 || i == 5 || i == 8;
        if ( belongsToMark != ( text[i] == '_' ) )
          return false;
        if ( !belongsToMark && !areDigitsOnly( text.substr( i, 1 ) ) )
          return false;
      }
      return text.substr( 1, 2 ) == "19" || text.substr( 1, 2 ) == "20";
    }

    //! The period that \a column ends with; empty without.
    std::string_view periodOf( std::string_view column )
    {
      for ( const std::size_t length : { std::size_t{ 11 }, std::size_t{ 8 }, std::size_t{ 5 } } )
      {
        if ( column.size() > length && isPeriod( column.substr( column.size() - length ) ) )
          return column.substr( column.size() - length );
      }
      return {};
    }

    //! Statuses, limits and other columns beside the figures of a year.
    bool isCompanion( std::string_view words )
    {
      if ( words.ends_with( "_status" ) )
        return true;
      for ( std::size_t mark = words.find( '_' ); mark != std::string_view::npos; mark = words.find( '_', mark + 1 ) )
      {
        if ( isPeriod( words.substr( mark, 5 ) ) )
          return true;
      }
      return false;
    }

    struct TitledColumn
    {
      std::string words; //!< behind the title
      std::string period;
      std::size_t place = 0;
    };

    std::vector<TitledColumn> columnsBeginning( std::span<const std::string> columns, const std::string &title )
    {
      const std::string name = fieldName( title, longestFieldName );
      std::vector<TitledColumn> found;
      for ( std::size_t i = 0; i < columns.size(); ++i )
      {
        const std::string column = asciiLowerCase( columns[i] );
        if ( !column.starts_with( name ) )
          continue;
        const std::string_view period = periodOf( column );
        std::string words = column.substr( name.size(), column.size() - period.size() - name.size() );
        if ( words.starts_with( 'n' ) ) // "unter 3 Jahren" for "unter 3 Jahre"
          words.erase( 0, 1 );
        if ( ( words.empty() || words.front() == '_' ) && !isCompanion( words ) )
          found.push_back( { words, std::string( period ), i } );
      }
      return found;
    }
  }

  std::optional<std::size_t> columnTitled( std::span<const std::string> columns, const std::string &title )
  {
    std::vector<TitledColumn> found = columnsBeginning( columns, title );
    const auto isTitle = []( const TitledColumn &column ) { return column.words.empty(); };
    if ( std::any_of( found.begin(), found.end(), isTitle ) )
      std::erase_if( found, std::not_fn( isTitle ) );
    const auto differs = [&]( const TitledColumn &column ) { return column.words != found.front().words; };
    if ( found.empty() || std::any_of( found.begin(), found.end(), differs ) )
      return std::nullopt;
    return std::max_element(
      found.begin(), found.end(), []( const TitledColumn &a, const TitledColumn &b ) { return a.period < b.period; } )
      ->place;
  }

  std::optional<std::size_t> latestColumn( std::span<const std::string> columns, const std::string &wanted )
  {
    if ( const auto same = std::find( columns.begin(), columns.end(), wanted ); same != columns.end() )
      return static_cast<std::size_t>( same - columns.begin() );
    const std::string name = asciiLowerCase( wanted );
    std::optional<std::size_t> latest;
    std::string latestPeriod;
    for ( std::size_t i = 0; i < columns.size(); ++i )
    {
      const std::string column = asciiLowerCase( columns[i] );
      if ( column == name )
        return i;
      if ( !column.starts_with( name ) || !isPeriod( std::string_view( column ).substr( name.size() ) ) )
        continue;
      const std::string period = column.substr( name.size() );
      if ( latest && period <= latestPeriod )
        continue;
      latest = i;
      latestPeriod = period;
    }
    return latest;
  }

}
