#include "store/seriesnames.h"

#include <algorithm>

namespace sozialraum
{

  namespace
  {

    //! Marks of the text in a name or value of a dimension get a backslash.
    std::string escaped( const std::string &text )
    {
      std::string result;
      for ( const char character : text )
      {
        if ( character == ';' || character == '=' || character == '\\' )
          result += '\\';
        result += character;
      }
      return result;
    }

  }

  SeriesName seriesName( const TableIndicator &indicator )
  {
    std::vector<std::pair<std::string, std::string>> dimensions = indicator.dimensions;
    std::sort( dimensions.begin(), dimensions.end() );
    SeriesName name{ indicator.name, {} };
    for ( const auto &[variable, attribute] : dimensions )
    {
      if ( !name.dimensions.empty() )
        name.dimensions += ';';
      name.dimensions += escaped( variable );
      name.dimensions += '=';
      name.dimensions += escaped( attribute );
    }
    if ( !dimensions.empty() )
      name.indicator.resize( std::min( name.indicator.size(), name.indicator.find( " | " ) ) );
    return name;
  }

  std::vector<std::pair<std::string, std::string>> dimensionsFromText( std::string_view text )
  {
    std::vector<std::pair<std::string, std::string>> dimensions;
    if ( text.empty() )
      return dimensions;
    dimensions.emplace_back();
    std::string *part = &dimensions.back().first;
    for ( std::size_t i = 0; i < text.size(); ++i )
    {
      if ( text[i] == '\\' && i + 1 < text.size() )
        *part += text[++i];
      else if ( text[i] == '=' )
        part = &dimensions.back().second;
      else if ( text[i] == ';' )
        part = &dimensions.emplace_back().first;
      else
        *part += text[i];
    }
    return dimensions;
  }

}
