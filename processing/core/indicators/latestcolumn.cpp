#include "indicators/latestcolumn.h"

#include "text/fieldname.h"

#include <algorithm>
#include <string_view>

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
  }

  std::optional<std::size_t> latestColumn( std::span<const std::string> columns, const std::string &wanted )
  {
    const std::string name = asciiLowerCase( wanted );
    std::optional<std::size_t> latest;
    std::string latestPeriod;
    for ( std::size_t i = 0; i < columns.size(); ++i )
    {
      if ( columns[i] == wanted )
        return i;
    }
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
