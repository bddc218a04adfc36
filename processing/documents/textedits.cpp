#include "documents/textedits.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace sozialraum
{

  std::string edited( std::string_view text, const std::vector<TextEdit> &edits )
  {
    std::vector<std::size_t> order( edits.size() );
    std::iota( order.begin(), order.end(), std::size_t{ 0 } );
    std::sort( order.begin(), order.end(), [&edits]( std::size_t one, std::size_t other ) {
      return std::tie( edits[one].begin, one ) < std::tie( edits[other].begin, other );
    } );
    std::string result;
    std::size_t done = 0;
    for ( const std::size_t number : order )
    {
      const TextEdit &edit = edits[number];
      if ( edit.begin < done )
        continue;
      result += text.substr( done, edit.begin - done );
      result += edit.text;
      done = edit.end;
    }
    return result += text.substr( done );
  }

}
