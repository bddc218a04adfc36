#include "text/csvline.h"

namespace sozialraum
{

  static std::string quoted( const std::string &text )
  {
    if ( text.find_first_of( ";\"\n\r" ) == std::string::npos )
      return text;
    std::string result = "\"";
    for ( const char character : text )
      result += character == '"' ? std::string( "\"\"" ) : std::string( 1, character );
    return result + "\"";
  }

  std::string csvLine( const std::vector<std::string> &fields )
  {
    std::string line;
    for ( std::size_t i = 0; i < fields.size(); ++i )
      line += ( i > 0 ? ";" : "" ) + quoted( fields[i] );
    return line + "\n";
  }

}
