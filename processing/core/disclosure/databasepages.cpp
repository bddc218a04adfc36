// Rows in the raw pages of SQLite's files: in pages that are no longer used, in write-ahead logs and in rollback journals, which no table
// shows. The format is that of https://www.sqlite.org/fileformat2.html.
#include "disclosure/filecontents.h"
#include "disclosure/numbersintext.h"

#include <algorithm>
#include <array>
#include <bit>
#include <optional>
#include <set>

namespace sozialraum
{

  namespace
  {
    std::uint64_t bigEndian( std::string_view bytes, std::size_t place, std::size_t size )
    {
      std::uint64_t number = 0;
      for ( std::size_t i = 0; i < size; ++i )
        number = number << 8U | ( place + i < bytes.size() ? static_cast<unsigned char>( bytes[place + i] ) : 0U );
      return number;
    }

    //! A number of 1 to 9 bytes; nothing at the end of \a bytes. \param place moves behind it
    std::optional<std::uint64_t> packedNumber( std::string_view bytes, std::size_t &place )
    {
      constexpr int longest = 9;
      std::uint64_t number = 0;
      for ( int i = 0; i < longest; ++i )
      {
        if ( place >= bytes.size() )
          return std::nullopt;
        const auto byte = static_cast<unsigned char>( bytes[place++] );
        if ( i == longest - 1 )
          return number << 8U | byte;
        number = number << 7U | ( byte & 0x7fU );
        if ( ( byte & 0x80U ) == 0 )
          return number;
      }
      return std::nullopt;
    }

    std::size_t sizeOfType( std::uint64_t type )
    {
      constexpr std::array<std::size_t, 12> sizes{ 0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0 };
      return type < sizes.size() ? sizes[type] : static_cast<std::size_t>( ( type - sizes.size() ) / 2 );
    }

    std::string textOfCell( std::string_view bytes, std::uint64_t type )
    {
      constexpr std::uint64_t real = 7;
      constexpr std::uint64_t one = 9;
      constexpr std::uint64_t firstText = 13;
      if ( type >= firstText )
        return type % 2 == 1 ? std::string( bytes ) : std::string();
      if ( type == real )
        return plainNumber( std::bit_cast<double>( bigEndian( bytes, 0, sizeof( double ) ) ), -1 );
      if ( type == 0 || type > one )
        return {};
      if ( bytes.empty() )
        return type == one ? "1" : "0";
      const unsigned unused = 64U - 8U * static_cast<unsigned>( bytes.size() );
      return std::to_string( static_cast<std::int64_t>( bigEndian( bytes, 0, bytes.size() ) << unused ) >> unused );
    }

    //! A record: the types of its columns, then these. What is continued on another page is left out.
    std::vector<std::string> cellsOfRecord( std::string_view record )
    {
      std::size_t place = 0;
      const std::optional<std::uint64_t> headSize = packedNumber( record, place );
      std::vector<std::string> cells;
      if ( !headSize || *headSize > record.size() )
        return cells;
      std::size_t body = static_cast<std::size_t>( *headSize );
      while ( place < *headSize )
      {
        const std::optional<std::uint64_t> type = packedNumber( record, place );
        if ( !type || sizeOfType( *type ) > record.size() - body )
          return cells;
        cells.push_back( textOfCell( record.substr( body, sizeOfType( *type ) ), *type ) );
        body += sizeOfType( *type );
      }
      return cells;
    }

    constexpr char leafOfTable = 13;
    constexpr std::size_t headOfLeaf = 8;

    //! The rows of \a page to which places point from \a pointer on, \a count of them, or as many as point into the page.
    void visitRowsAt(
      const std::string &place, std::string_view page, std::size_t pointer, std::optional<std::size_t> count, ContentsVisitor &visitor )
    {
      for ( std::size_t i = 0; ( !count || i < *count ) && pointer + 2 <= page.size(); ++i, pointer += 2 )
      {
        std::size_t at = bigEndian( page, pointer, 2 );
        if ( !count && ( at <= pointer || at >= page.size() ) )
          return;
        const std::optional<std::uint64_t> size = packedNumber( page, at );
        if ( !size || !packedNumber( page, at ) || at >= page.size() )
          continue;
        const std::vector<std::string> cells =
          cellsOfRecord( page.substr( at, static_cast<std::size_t>( std::min<std::uint64_t>( *size, page.size() - at ) ) ) );
        std::string text;
        for ( const std::string &cell : cells )
          text += cell + "\n";
        visitor.text( place, text );
        visitor.row( place, cells );
      }
    }

    //! The rows of \a page, where it is a leaf of a table.
    void visitPage( const std::string &place, std::string_view page, ContentsVisitor &visitor )
    {
      if ( page.size() >= headOfLeaf && page.front() == leafOfTable )
        visitRowsAt( place, page, headOfLeaf, bigEndian( page, 3, 2 ), visitor );
    }

    std::size_t pageSizeOf( std::uint64_t stated )
    {
      constexpr std::size_t largest = 65536;
      constexpr std::size_t smallest = 512;
      const std::size_t size = stated == 1 ? largest : static_cast<std::size_t>( stated );
      return size >= smallest && size <= largest ? size : 0;
    }

    //! Pages of \a size from \a begin on, each behind \a before bytes and before \a behind.
    void visitPages( const std::string &place, std::string_view bytes, std::size_t begin, std::size_t before, std::size_t size,
      std::size_t behind, ContentsVisitor &visitor )
    {
      std::size_t number = 0;
      for ( std::size_t at = begin; size > 0 && at + before + size <= bytes.size(); at += before + size + behind )
        visitPage( place + ": page " + std::to_string( ++number ), bytes.substr( at + before, size ), visitor );
    }
  }

  void visitUnusedPages( const std::string &place, std::string_view bytes, ContentsVisitor &visitor )
  {
    constexpr std::size_t headOfFile = 100;
    const std::size_t size = pageSizeOf( bigEndian( bytes, 16, 2 ) );
    if ( bytes.size() < headOfFile || size == 0 )
      return;
    const auto pageAt = [&]( std::uint64_t number ) {
      return number >= 1 && ( number - 1 ) * size < bytes.size() ? bytes.substr( static_cast<std::size_t>( number - 1 ) * size, size )
                                                                 : std::string_view();
    };
    // A table that was emptied keeps its first page, and in it the rows to which it no longer points.
    for ( std::uint64_t number = 2; !pageAt( number ).empty(); ++number )
    {
      if ( const std::string_view page = pageAt( number ); page.front() == leafOfTable )
        visitRowsAt( place + ": page " + std::to_string( number ), page,
          headOfLeaf + 2 * static_cast<std::size_t>( bigEndian( page, 3, 2 ) ), std::nullopt, visitor );
    }
    std::set<std::uint64_t> lists;
    for ( std::uint64_t list = bigEndian( bytes, 32, 4 ); list != 0 && lists.insert( list ).second;
      list = bigEndian( pageAt( list ), 0, 4 ) )
    {
      const std::string_view page = pageAt( list );
      const std::uint64_t count = std::min<std::uint64_t>( bigEndian( page, 4, 4 ), page.size() / 4 );
      // The list stands in an unused page itself and leaves most of it as it was.
      visitRowsAt(
        place + ": page " + std::to_string( list ), page, headOfLeaf + 4 * static_cast<std::size_t>( count ), std::nullopt, visitor );
      for ( std::uint64_t i = 0; i < count; ++i )
      {
        const std::uint64_t unused = bigEndian( page, static_cast<std::size_t>( 8 + 4 * i ), 4 );
        visitPage( place + ": page " + std::to_string( unused ), pageAt( unused ), visitor );
      }
    }
  }

  bool visitDatabaseLog( const std::string &place, std::string_view bytes, ContentsVisitor &visitor )
  {
    if ( bytes.starts_with( "\x37\x7f\x06\x82" ) || bytes.starts_with( "\x37\x7f\x06\x83" ) )
    {
      constexpr std::size_t headOfLog = 32;
      constexpr std::size_t headOfFrame = 24;
      visitPages( place, bytes, headOfLog, headOfFrame, pageSizeOf( bigEndian( bytes, 8, 4 ) ), 0, visitor );
      return true;
    }
    if ( bytes.starts_with( "\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" ) )
    {
      visitPages( place, bytes, bigEndian( bytes, 20, 4 ), 4, pageSizeOf( bigEndian( bytes, 24, 4 ) ), 4, visitor );
      return true;
    }
    return false;
  }

}
