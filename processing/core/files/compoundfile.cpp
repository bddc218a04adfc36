#include "files/compoundfile.h"

#include "files/littleendian.h"
#include "finding.h"
#include "findings/tablescodes.h"

#include <algorithm>

namespace sozialraum
{

  namespace
  {

    constexpr std::size_t headerSize = 512;
    constexpr std::size_t entrySize = 128;
    constexpr std::size_t tableSectorsInHeader = 109;
    constexpr std::size_t miniSectorSize = 64;

  }

  bool isCompoundFile( std::string_view begin )
  {
    return begin.starts_with( "\xD0\xCF\x11\xE0" );
  }

  CompoundFile::CompoundFile( std::string_view bytes )
    : mBytes( bytes )
  {
    const std::uint32_t shift = unsignedAt( bytes, 0x1E, 2 );
    if ( bytes.size() < headerSize || !isCompoundFile( bytes ) || ( shift != 9 && shift != 12 ) )
      throw InputError( codes::workbookDamaged );
    mSectorSize = std::size_t{ 1 } << shift;
    mSmallest = unsignedAt( bytes, 0x38, 4 );
    mFirstMiniTable = unsignedAt( bytes, 0x3C, 4 );
    readTable();
    readDirectory( unsignedAt( bytes, 0x30, 4 ) );
  }

  std::string_view CompoundFile::sector( std::uint32_t number ) const
  {
    const std::uint64_t begin = ( std::uint64_t{ number } + 1 ) * mSectorSize;
    return begin < mBytes.size() ? mBytes.substr( begin, mSectorSize ) : std::string_view();
  }

  //! The table of sectors stands in sectors of its own, which the header and further sectors list.
  void CompoundFile::readTable()
  {
    std::vector<std::uint32_t> places;
    const std::size_t mostSectors = mBytes.size() / mSectorSize + 1;
    for ( std::size_t i = 0; i < tableSectorsInHeader; ++i )
      places.push_back( unsignedAt( mBytes, 0x4C + 4 * i, 4 ) );
    std::uint32_t more = unsignedAt( mBytes, 0x44, 4 );
    for ( std::size_t i = 0; i < mostSectors && !sector( more ).empty(); ++i )
    {
      const std::string_view list = sector( more );
      for ( std::size_t at = 0; at + 8 <= mSectorSize; at += 4 )
        places.push_back( unsignedAt( list, at, 4 ) );
      more = unsignedAt( list, mSectorSize - 4, 4 );
    }
    for ( const std::uint32_t place : places )
    {
      const std::string_view table = sector( place );
      for ( std::size_t at = 0; at + 4 <= table.size() && mNext.size() < mostSectors; at += 4 )
        mNext.push_back( unsignedAt( table, at, 4 ) );
    }
  }

  std::string CompoundFile::chain( std::uint32_t first ) const
  {
    std::string bytes;
    std::uint32_t place = first;
    for ( std::size_t i = 0; i < mNext.size() && place < mNext.size(); ++i )
    {
      bytes += sector( place );
      place = mNext[place];
    }
    return bytes;
  }

  void CompoundFile::readDirectory( std::uint32_t first )
  {
    const std::string directory = chain( first );
    for ( std::size_t at = 0; at + entrySize <= directory.size(); at += entrySize )
    {
      const std::string_view bytes = std::string_view( directory ).substr( at, entrySize );
      const std::uint32_t kind = unsignedAt( bytes, 66, 1 );
      Entry entry{ {}, unsignedAt( bytes, 116, 4 ), unsignedAt( bytes, 120, 4 ), kind == 5 };
      for ( std::size_t i = 0; i + 2 < std::min<std::size_t>( unsignedAt( bytes, 64, 2 ), 64 ); i += 2 )
        entry.name += bytes[i];
      if ( kind == 2 || kind == 5 )
        mEntries.push_back( std::move( entry ) );
    }
  }

  const CompoundFile::Entry *CompoundFile::find( std::string_view name ) const
  {
    const auto found = std::find_if( mEntries.begin(), mEntries.end(), [name]( const Entry &entry ) { return entry.name == name; } );
    return found == mEntries.end() ? nullptr : &*found;
  }

  std::optional<std::string> CompoundFile::stream( std::string_view name ) const
  {
    const Entry *entry = find( name );
    if ( !entry )
      return std::nullopt;
    std::string bytes;
    if ( entry->size >= mSmallest || entry->isRoot )
      bytes = chain( entry->start );
    else
    {
      const auto root = std::find_if( mEntries.begin(), mEntries.end(), []( const Entry &other ) { return other.isRoot; } );
      const std::string mini = root == mEntries.end() ? std::string() : chain( root->start );
      const std::string table = chain( mFirstMiniTable );
      std::uint32_t place = entry->start;
      for ( std::size_t i = 0; i < table.size() / 4 && std::size_t{ place } * miniSectorSize < mini.size(); ++i )
      {
        bytes += mini.substr( std::size_t{ place } * miniSectorSize, miniSectorSize );
        place = unsignedAt( table, std::size_t{ place } * 4, 4 );
      }
    }
    bytes.resize( std::min<std::uint64_t>( bytes.size(), entry->size ) );
    return bytes;
  }

}
