#pragma once

#include "workbookbytes.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string>
#include <vector>

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

  //! A sheet of an XLS workbook made by hand.
  struct XlsSheetBytes
  {
    std::string name;
    SheetRows rows;
    bool isHidden = false;
    std::vector<std::size_t> hiddenRows;                  //!< from 0
    std::vector<std::array<std::uint16_t, 3>> errorCells; //!< row, column, code
    std::vector<std::size_t> hiddenColumns = {};          //!< from 0
  };

  inline std::string biffStream( const std::vector<XlsSheetBytes> &sheets )
  {
    const auto u16 = []( std::size_t number ) { return littleEndian( static_cast<std::uint16_t>( number ) ); };
    const auto u32 = []( std::size_t number ) { return littleEndian( static_cast<std::uint32_t>( number ) ); };
    const auto begin = [&]( std::size_t kind ) {
      return biffRecord( 0x0809, u16( 0x0600 ) + u16( kind ) + u16( 0x0DBB ) + u16( 0x07CC ) + u32( 0 ) + u32( 6 ) );
    };
    std::string strings;
    std::size_t stringCount = 0;
    std::vector<std::string> parts;
    for ( const XlsSheetBytes &sheet : sheets )
    {
      std::string cells;
      std::size_t columns = 0;
      for ( std::size_t row = 0; row < sheet.rows.size(); ++row )
      {
        columns = std::max( columns, sheet.rows[row].size() );
        const bool isHidden = std::find( sheet.hiddenRows.begin(), sheet.hiddenRows.end(), row ) != sheet.hiddenRows.end();
        cells += biffRecord( 0x0208,
          u16( row ) + u16( 0 ) + u16( sheet.rows[row].size() ) + u16( 255 ) + u32( 0 ) + u16( isHidden ? 0x0120 : 0x0100 ) + u16( 15 ) );
        for ( std::size_t column = 0; column < sheet.rows[row].size(); ++column )
        {
          const SheetCell &cell = sheet.rows[row][column];
          const std::string place = u16( row ) + u16( column ) + u16( static_cast<std::size_t>( cell.style ) );
          if ( cell.isNumber )
            cells += biffRecord( 0x0203, place + littleEndian( cell.number ) );
          else if ( !cell.text.empty() )
          {
            strings += u16( cell.text.size() ) + '\0' + cell.text; // one byte per letter
            cells += biffRecord( 0x00FD, place + u32( stringCount++ ) );
          }
        }
      }
      for ( const std::size_t column : sheet.hiddenColumns )
        cells.insert( 0, biffRecord( 0x007D, u16( column ) + u16( column ) + u16( 0 ) + u16( 15 ) + u16( 1 ) + u16( 0 ) ) );
      for ( const auto &[row, column, code] : sheet.errorCells )
        cells += biffRecord( 0x0205, u16( row ) + u16( column ) + u16( 0 ) + static_cast<char>( code ) + '\1' );
      parts.push_back( begin( 0x10 ) + biffRecord( 0x0200, u32( 0 ) + u32( sheet.rows.size() ) + u16( 0 ) + u16( columns ) + u16( 0 ) )
        + cells + biffRecord( 0x000A, {} ) );
    }
    const std::string filling = biffRecord( 0x00E3, std::string( 4200, '\0' ) ); // keeps the stream out of the mini stream
    std::string formats = biffRecord( 0x0042, u16( 0x04B0 ) ) + biffRecord( 0x0022, u16( 0 ) )
      + biffRecord( 0x041E, u16( 164 ) + u16( 8 ) + '\0' + "00000000" );
    for ( const std::size_t format : { 0u, 164u, 14u, 10u } ) // the styles of SheetCell
      formats += biffRecord( 0x00E0, u16( 0 ) + u16( format ) + std::string( 16, '\0' ) );
    const std::string shared = biffRecord( 0x00FC, u32( stringCount ) + u32( stringCount ) + strings );
    std::size_t at = begin( 5 ).size() + formats.size() + shared.size() + filling.size() + 4;
    for ( const XlsSheetBytes &sheet : sheets )
      at += 4 + 8 + sheet.name.size();
    std::string stream = begin( 5 ) + formats;
    for ( std::size_t i = 0; i < sheets.size(); ++i )
    {
      stream += biffRecord( 0x0085,
        u32( at ) + ( sheets[i].isHidden ? '\1' : '\0' ) + '\0' + static_cast<char>( sheets[i].name.size() ) + '\0' + sheets[i].name );
      at += parts[i].size();
    }
    stream += shared + filling + biffRecord( 0x000A, {} );
    for ( const std::string &part : parts )
      stream += part;
    return stream;
  }

  //! A compound file with one stream, or with an empty one of that name.
  inline std::string compoundFileOf( const std::string &streamName, std::string stream )
  {
    constexpr std::uint32_t none = 0xFFFFFFFF;
    constexpr std::uint32_t endOfChain = 0xFFFFFFFE;
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
    const std::string directory = entry( "Root Entry", '\5', 1, endOfChain, 0 ) + entry( streamName, '\2', none, 2, streamSize )
      + entry( {}, '\0', none, 0, 0 ) + entry( {}, '\0', none, 0, 0 );
    return header + table + directory + stream;
  }

  inline std::string xlsOf( const std::vector<XlsSheetBytes> &sheets )
  {
    return compoundFileOf( "Workbook", biffStream( sheets ) );
  }

  inline std::string xlsOf( const std::string &sheetName, const SheetRows &rows )
  {
    return xlsOf( std::vector<XlsSheetBytes>{ { sheetName, rows, false, {}, {} } } );
  }

}
