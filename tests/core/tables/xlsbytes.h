#pragma once

#include "workbookbytes.h"

#include <algorithm>
#include <cstring>
#include <string>

/**
 * An old Excel workbook made by hand: a BIFF8 stream in a compound file of three kinds of sectors.
 */
namespace sozialraum::testing
{

  template<typename Number>
  std::string littleEndian( Number number )
  {
    std::string bytes( sizeof( Number ), '\0' );
    std::memcpy( bytes.data(), &number, sizeof( Number ) ); // the tests run on little-endian machines
    return bytes;
  }

  inline std::string biffRecord( std::uint16_t type, const std::string &content )
  {
    return littleEndian( type ) + littleEndian( static_cast<std::uint16_t>( content.size() ) ) + content;
  }

  inline std::string biffStream( const std::string &sheetName, const SheetRows &rows )
  {
    const auto begin = []( std::uint16_t kind ) {
      return biffRecord( 0x0809,
        littleEndian( std::uint16_t{ 0x0600 } ) + littleEndian( kind ) + littleEndian( std::uint16_t{ 0x0DBB } )
          + littleEndian( std::uint16_t{ 0x07CC } ) + littleEndian( std::uint32_t{ 0 } ) + littleEndian( std::uint32_t{ 6 } ) );
    };
    std::string cells;
    std::string strings;
    std::uint32_t stringCount = 0;
    std::size_t columns = 0;
    for ( std::size_t row = 0; row < rows.size(); ++row )
    {
      columns = std::max( columns, rows[row].size() );
      for ( std::size_t column = 0; column < rows[row].size(); ++column )
      {
        const SheetCell &cell = rows[row][column];
        const std::string place = littleEndian( static_cast<std::uint16_t>( row ) ) + littleEndian( static_cast<std::uint16_t>( column ) )
          + littleEndian( std::uint16_t{ 0 } );
        if ( cell.isNumber )
          cells += biffRecord( 0x0203, place + littleEndian( cell.number ) );
        else if ( !cell.text.empty() )
        {
          strings += littleEndian( static_cast<std::uint16_t>( cell.text.size() ) ) + '\0' + cell.text; // one byte per letter
          cells += biffRecord( 0x00FD, place + littleEndian( stringCount++ ) );
        }
      }
    }
    const std::string filling = biffRecord( 0x00E3, std::string( 4200, '\0' ) ); // keeps the stream out of the mini stream
    const std::string formats = biffRecord( 0x0042, littleEndian( std::uint16_t{ 0x04B0 } ) )
      + biffRecord( 0x0022, littleEndian( std::uint16_t{ 0 } ) ) + biffRecord( 0x00E0, std::string( 20, '\0' ) );
    const std::string shared = biffRecord( 0x00FC, littleEndian( stringCount ) + littleEndian( stringCount ) + strings );
    const std::size_t sheetEntry = 4 + 8 + sheetName.size();
    const std::size_t sheetAt = begin( 5 ).size() + formats.size() + sheetEntry + shared.size() + filling.size() + 4;
    std::string stream = begin( 5 ) + formats;
    stream += biffRecord( 0x0085,
      littleEndian( static_cast<std::uint32_t>( sheetAt ) ) + std::string( 2, '\0' ) + static_cast<char>( sheetName.size() ) + '\0'
        + sheetName );
    stream += shared + filling + biffRecord( 0x000A, {} );
    stream += begin( 0x10 );
    stream += biffRecord( 0x0200,
      littleEndian( std::uint32_t{ 0 } ) + littleEndian( static_cast<std::uint32_t>( rows.size() ) ) + littleEndian( std::uint16_t{ 0 } )
        + littleEndian( static_cast<std::uint16_t>( columns ) ) + littleEndian( std::uint16_t{ 0 } ) );
    return stream + cells + biffRecord( 0x000A, {} );
  }

  inline std::string xlsOf( const std::string &sheetName, const SheetRows &rows )
  {
    constexpr std::uint32_t none = 0xFFFFFFFF;
    constexpr std::uint32_t endOfChain = 0xFFFFFFFE;
    std::string stream = biffStream( sheetName, rows );
    const auto streamSize = static_cast<std::uint32_t>( stream.size() );
    stream.resize( ( stream.size() + 511 ) / 512 * 512 );
    const auto sectors = static_cast<std::uint32_t>( stream.size() / 512 );

    std::string header( "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" );
    header += std::string( 16, '\0' ) + littleEndian( std::uint16_t{ 0x3E } ) + littleEndian( std::uint16_t{ 3 } )
      + littleEndian( std::uint16_t{ 0xFFFE } ) + littleEndian( std::uint16_t{ 9 } ) + littleEndian( std::uint16_t{ 6 } );
    header += std::string( 10, '\0' ) + littleEndian( std::uint32_t{ 1 } ) + littleEndian( std::uint32_t{ 1 } )
      + littleEndian( std::uint32_t{ 0 } ) + littleEndian( std::uint32_t{ 4096 } );
    header += littleEndian( endOfChain ) + littleEndian( std::uint32_t{ 0 } ) + littleEndian( endOfChain )
      + littleEndian( std::uint32_t{ 0 } ) + littleEndian( std::uint32_t{ 0 } );
    while ( header.size() < 512 )
      header += littleEndian( none );

    std::string table = littleEndian( std::uint32_t{ 0xFFFFFFFD } ) + littleEndian( endOfChain );
    for ( std::uint32_t i = 0; i < sectors; ++i )
      table += littleEndian( i + 1 < sectors ? i + 3 : endOfChain );
    while ( table.size() < 512 )
      table += littleEndian( none );

    const auto entry = []( const std::string &name, char type, std::uint32_t child, std::uint32_t start, std::uint32_t size ) {
      std::string bytes;
      for ( const char c : name )
        bytes += { c, '\0' };
      bytes.resize( 64 );
      bytes += littleEndian( static_cast<std::uint16_t>( name.empty() ? 0 : 2 * name.size() + 2 ) ) + type + '\1' + littleEndian( none )
        + littleEndian( none ) + littleEndian( child );
      return bytes + std::string( 36, '\0' ) + littleEndian( start ) + littleEndian( size ) + littleEndian( std::uint32_t{ 0 } );
    };
    const std::string directory = entry( "Root Entry", '\5', 1, endOfChain, 0 ) + entry( "Workbook", '\2', none, 2, streamSize )
      + entry( {}, '\0', none, 0, 0 ) + entry( {}, '\0', none, 0, 0 );
    return header + table + directory + stream;
  }

}
