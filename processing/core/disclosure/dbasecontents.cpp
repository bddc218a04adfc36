// Rows of dBASE tables, which lie beside shapefiles; also those that are marked as deleted and stay in the file.
#include "disclosure/filecontents.h"

#include <algorithm>

namespace sozialraum
{

  static std::size_t littleEndian( std::string_view bytes, std::size_t place, std::size_t size )
  {
    std::size_t number = 0;
    for ( std::size_t i = size; i-- > 0; )
      number = number << 8U | static_cast<unsigned char>( bytes[place + i] );
    return number;
  }

  static std::string trimmedCell( std::string_view cell )
  {
    const std::size_t first = std::min( cell.size(), cell.find_first_not_of( ' ' ) );
    cell.remove_prefix( first );
    return std::string( cell.substr( 0, cell.find_last_not_of( ' ' ) + 1 ) );
  }

  bool visitDbase( const std::string &place, std::string_view bytes, ContentsVisitor &visitor )
  {
    constexpr std::size_t part = 32; // the head, and what each field has in it
    constexpr char endOfHead = '\x0d';
    if ( bytes.size() <= part || ( static_cast<unsigned char>( bytes.front() ) & 7U ) != 3U )
      return false;
    const std::size_t count = littleEndian( bytes, 4, 4 );
    const std::size_t head = littleEndian( bytes, 8, 2 );
    const std::size_t length = littleEndian( bytes, 10, 2 );
    std::vector<std::pair<std::string, std::size_t>> fields;
    std::size_t sum = 1;
    for ( std::size_t at = part; at + part <= std::min( head, bytes.size() ) && bytes[at] != endOfHead; at += part )
    {
      const std::string_view name = bytes.substr( at, 11 );
      fields.emplace_back( name.substr( 0, name.find( '\0' ) ), static_cast<unsigned char>( bytes[at + 16] ) );
      sum += fields.back().second;
    }
    if ( fields.empty() || sum != length || head + count * length > bytes.size() + 1 )
      return false;
    for ( std::size_t row = 0; head + ( row + 1 ) * length <= bytes.size(); ++row )
    {
      std::size_t at = head + row * length + 1;
      std::vector<std::string> cells;
      std::string text;
      for ( const auto &[name, size] : fields )
      {
        const std::string cell = trimmedCell( bytes.substr( at, size ) );
        at += size;
        text += cell + "\n";
        cells.push_back( isNumbering( name ) ? std::string() : cell );
      }
      visitor.text( place + ", " + std::to_string( row + 1 ), text );
      visitor.row( place + ", " + std::to_string( row + 1 ), cells );
    }
    return true;
  }

}
