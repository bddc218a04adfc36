#include "tables/formats/xlsattributes.h"

#include "files/littleendian.h"

#include <algorithm>
#include <utility>

namespace sozialraum
{

  namespace
  {

    namespace record
    {
      constexpr std::uint32_t formula = 0x0006;
      constexpr std::uint32_t end = 0x000A;
      constexpr std::uint32_t columns = 0x007D;
      constexpr std::uint32_t boundSheet = 0x0085;
      constexpr std::uint32_t severalNumbers = 0x00BD;
      constexpr std::uint32_t cellStyle = 0x00E0;
      constexpr std::uint32_t number = 0x0203;
      constexpr std::uint32_t booleanOrError = 0x0205;
      constexpr std::uint32_t row = 0x0208;
      constexpr std::uint32_t shortNumber = 0x027E;
      constexpr std::uint32_t format = 0x041E;
      constexpr std::uint32_t begin = 0x0809;
    }

    constexpr std::uint32_t biff8 = 0x0600;
    constexpr std::size_t mostSheets = 256; // forged ones may all stand at one place

    std::string errorText( std::uint32_t code )
    {
      switch ( code )
      {
        case 0x00:
          return "#NULL!";
        case 0x07:
          return "#DIV/0!";
        case 0x0F:
          return "#VALUE!";
        case 0x17:
          return "#REF!";
        case 0x1D:
          return "#NAME?";
        case 0x24:
          return "#NUM!";
        default:
          return "#N/A";
      }
    }

    class AttributeReader
    {
    public:
      explicit AttributeReader( std::string_view stream )
        : mStream( stream )
      {}

      std::vector<XlsSheetAttributes> read()
      {
        readRecords( 0, [this]( std::uint32_t type, std::string_view content ) { readGlobal( type, content ); } );
        for ( std::size_t i = 0; i < mPlaces.size() && i < mostSheets; ++i )
        {
          XlsSheetAttributes &sheet = mSheets[i];
          readRecords( mPlaces[i], [this, &sheet]( std::uint32_t type, std::string_view content ) { readCell( sheet, type, content ); } );
        }
        return std::move( mSheets );
      }

    private:
      //! Calls \a take for each record from \a place to the end of its part.
      template<typename Take>
      void readRecords( std::size_t place, Take take ) const
      {
        while ( place + 4 <= mStream.size() )
        {
          const std::uint32_t type = unsignedAt( mStream, place, 2 );
          const std::uint32_t size = unsignedAt( mStream, place + 2, 2 );
          if ( type == record::end )
            return;
          take( type, mStream.substr( place + 4, size ) );
          place += 4 + std::size_t{ size };
        }
      }

      void readGlobal( std::uint32_t type, std::string_view content )
      {
        if ( type == record::begin )
          mIsBiff8 = unsignedAt( content, 0, 2 ) == biff8;
        else if ( type == record::format )
          mCodes[unsignedAt( content, 0, 2 )] = meaningOfFormatCode( formatCode( content ) ).format;
        else if ( type == record::cellStyle )
          mFormatOfStyle.push_back( unsignedAt( content, 2, 2 ) );
        else if ( type == record::boundSheet && unsignedAt( content, 5, 1 ) == 0 )
        {
          mPlaces.push_back( unsignedAt( content, 0, 4 ) );
          mSheets.emplace_back().isHidden = ( unsignedAt( content, 4, 1 ) & 3u ) != 0;
        }
      }

      std::string formatCode( std::string_view content ) const
      {
        if ( !mIsBiff8 )
          return std::string( content.substr( std::min<std::size_t>( 3, content.size() ), unsignedAt( content, 2, 1 ) ) );
        const std::size_t length = unsignedAt( content, 2, 2 );
        const bool isWide = ( unsignedAt( content, 4, 1 ) & 1u ) != 0;
        std::string code;
        for ( std::size_t i = 0; i < length && 5 + i * ( isWide ? 2 : 1 ) < content.size(); ++i )
          code += content[5 + i * ( isWide ? 2 : 1 )]; // what matters in it is ASCII
        return code;
      }

      NumberFormat formatOf( std::uint32_t style ) const
      {
        if ( style >= mFormatOfStyle.size() )
          return {};
        const std::uint32_t number = mFormatOfStyle[style];
        const auto custom = mCodes.find( number );
        return custom == mCodes.end() ? meaningOfBuiltInFormat( static_cast<int>( number ) ).format : custom->second;
      }

      void addFormat( XlsSheetAttributes &sheet, std::uint32_t row, std::uint32_t column, std::uint32_t style ) const
      {
        const NumberFormat format = formatOf( style );
        if ( format != NumberFormat() )
          sheet.formats.emplace( xlsPlace( row, column ), format );
      }

      void readCell( XlsSheetAttributes &sheet, std::uint32_t type, std::string_view content ) const
      {
        const std::uint32_t row = unsignedAt( content, 0, 2 );
        const std::uint32_t column = unsignedAt( content, 2, 2 );
        if ( type == record::number || type == record::shortNumber || type == record::formula )
          addFormat( sheet, row, column, unsignedAt( content, 4, 2 ) );
        else if ( type == record::severalNumbers )
        {
          for ( std::size_t at = 4; at + 8 <= content.size(); at += 6 )
            addFormat( sheet, row, column + static_cast<std::uint32_t>( at / 6 ), unsignedAt( content, at, 2 ) );
        }
        else if ( type == record::booleanOrError && unsignedAt( content, 7, 1 ) == 1 )
          sheet.errors.emplace( xlsPlace( row, column ), errorText( unsignedAt( content, 6, 1 ) ) );
        else if ( type == record::columns && ( unsignedAt( content, 8, 2 ) & 1u ) != 0 && row <= column )
          sheet.hiddenColumns.push_back( { row, column } ); // here the two are the first and the last column
        else if ( type == record::row )
          sheet.hiddenRows += ( unsignedAt( content, 12, 2 ) & 0x20u ) != 0 && unsignedAt( content, 4, 2 ) > unsignedAt( content, 2, 2 );
        // A formula that ends with an error says so in place of its number.
        if ( type == record::formula && unsignedAt( content, 12, 2 ) == 0xFFFF && unsignedAt( content, 6, 1 ) == 2 )
          sheet.errors.emplace( xlsPlace( row, column ), errorText( unsignedAt( content, 8, 1 ) ) );
      }

      std::string_view mStream;
      bool mIsBiff8 = true;
      std::map<std::uint32_t, NumberFormat> mCodes;
      std::vector<std::uint32_t> mFormatOfStyle;
      std::vector<std::uint32_t> mPlaces; //!< of the sheets in the stream
      std::vector<XlsSheetAttributes> mSheets;
    };

  }

  std::vector<XlsSheetAttributes> readXlsAttributes( std::string_view stream )
  {
    return AttributeReader( stream ).read();
  }

}
