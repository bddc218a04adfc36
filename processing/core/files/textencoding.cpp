#include "files/textencoding.h"

#include "finding.h"
#include "findings/tablescodes.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace sozialraum
{

  namespace
  {

    constexpr std::size_t pieceSize = std::size_t{ 1 } << 18;

    // Windows-1252 from 0x80 to 0x9F; the five unused bytes keep their number.
    constexpr std::array<char32_t, 32> windows1252{ 0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
      0x2039, 0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
      0x0153, 0x9D, 0x017E, 0x0178 };

    std::size_t asciiPrefix( std::string_view text )
    {
      std::size_t i = 0;
      for ( ; i + 8 <= text.size(); i += 8 )
      {
        std::uint64_t word;
        std::memcpy( &word, text.data() + i, 8 );
        if ( word & 0x8080808080808080u )
          break;
      }
      while ( i < text.size() && static_cast<unsigned char>( text[i] ) < 0x80 )
        ++i;
      return i;
    }

    struct Utf8Count
    {
      std::size_t valid = 0; //!< sequences of two or more bytes
      std::size_t invalid = 0;
    };

    //! Counts the sequences in \a text. \returns how many bytes at its end may be the begin of a sequence that goes on.
    std::size_t countSequences( std::string_view text, Utf8Count &count )
    {
      while ( true )
      {
        text.remove_prefix( asciiPrefix( text ) );
        if ( text.empty() )
          return 0;
        const std::size_t length = utf8SequenceLength( text );
        if ( length == 0 && text.size() < 4 )
          return text.size();
        ++( length ? count.valid : count.invalid );
        text.remove_prefix( std::max<std::size_t>( length, 1 ) );
      }
    }

    bool looksLikeUtf16( std::string_view text, std::size_t zeroAt )
    {
      const std::size_t length = std::min<std::size_t>( text.size(), 200 ) & ~std::size_t{ 1 };
      std::size_t zeros = 0;
      for ( std::size_t i = zeroAt; i < length; i += 2 )
        zeros += text[i] == '\0';
      return length >= 8 && zeros * 4 >= length * 3 / 2;
    }

  }

  std::string_view toString( TextEncoding encoding )
  {
    constexpr std::array<std::string_view, 4> names{ "UTF-8", "Windows-1252", "UTF-16LE", "UTF-16BE" };
    return names[static_cast<std::size_t>( encoding )];
  }

  TextEncoding textEncodingFromName( std::string_view name )
  {
    std::string plain;
    for ( const char c : name )
    {
      if ( c >= 'A' && c <= 'Z' )
        plain += static_cast<char>( c - 'A' + 'a' );
      else if ( ( c >= 'a' && c <= 'z' ) || ( c >= '0' && c <= '9' ) )
        plain += c;
    }
    if ( plain == "utf8" )
      return TextEncoding::Utf8;
    if ( plain == "windows1252" || plain == "cp1252" || plain == "iso88591" || plain == "iso885915" || plain == "latin1"
      || plain == "ansi" )
      return TextEncoding::Windows1252;
    if ( plain == "utf16le" || plain == "utf16" )
      return TextEncoding::Utf16LittleEndian;
    if ( plain == "utf16be" )
      return TextEncoding::Utf16BigEndian;
    throw InputError( codes::encodingUnknown, { std::string( name ) } );
  }

  DetectedEncoding detectEncoding( ByteSource &source )
  {
    std::string piece( pieceSize, '\0' );
    piece.resize( source.read( piece ) );

    DetectedEncoding detected;
    detected.carriageReturns = piece.find( '\r' ) != std::string::npos && piece.find( '\n' ) == std::string::npos;
    if ( piece.starts_with( "\xEF\xBB\xBF" ) )
      return detected;
    if ( piece.starts_with( "\xFF\xFE" ) || looksLikeUtf16( piece, 1 ) )
    {
      detected.encoding = TextEncoding::Utf16LittleEndian;
      return detected;
    }
    if ( piece.starts_with( "\xFE\xFF" ) || looksLikeUtf16( piece, 0 ) )
    {
      detected.encoding = TextEncoding::Utf16BigEndian;
      return detected;
    }

    Utf8Count count;
    while ( !piece.empty() )
    {
      const std::size_t rest = countSequences( piece, count );
      piece.erase( 0, piece.size() - rest );
      piece.resize( pieceSize );
      const std::size_t read = source.read( std::span( piece ).subspan( rest ) );
      piece.resize( rest + read );
      if ( read == 0 )
      {
        count.invalid += rest != 0;
        break;
      }
    }
    if ( count.invalid > 0 && count.invalid * 20 >= count.valid )
      detected.encoding = TextEncoding::Windows1252;
    else
      detected.invalid = count.invalid;
    return detected;
  }

  TextSource::TextSource( std::unique_ptr<ByteSource> bytes, DetectedEncoding encoding )
    : mBytes( std::move( bytes ) )
    , mEncoding( encoding )
  {}

  bool TextSource::append( std::string &text, std::size_t size )
  {
    if ( mAtEnd )
      return false;
    const std::size_t textBegin = text.size();
    if ( mEncoding.encoding == TextEncoding::Utf8 )
    {
      text.resize( textBegin + size );
      const std::size_t read = mBytes->read( std::span( text ).subspan( textBegin ) );
      text.resize( textBegin + read );
      mBytesRead += read;
      mAtEnd = read < size;
    }
    else
    {
      const std::size_t rest = mRaw.size();
      mRaw.resize( rest + size );
      const std::size_t read = mBytes->read( std::span( mRaw ).subspan( rest ) );
      mRaw.resize( rest + read );
      mBytesRead += read;
      mAtEnd = read < size;
      decode( text, mRaw, mAtEnd );
    }
    if ( mAtBegin && std::string_view( text ).substr( textBegin ).starts_with( "\xEF\xBB\xBF" ) )
      text.erase( textBegin, 3 );
    mAtBegin = false;
    if ( mEncoding.carriageReturns )
      std::replace( text.begin() + static_cast<std::ptrdiff_t>( textBegin ), text.end(), '\r', '\n' );
    return true;
  }

  void TextSource::decode( std::string &text, std::string_view bytes, bool atEnd )
  {
    if ( mEncoding.encoding == TextEncoding::Windows1252 )
    {
      for ( const char c : bytes )
      {
        const auto byte = static_cast<unsigned char>( c );
        appendUtf8( text, byte >= 0x80 && byte < 0xA0 ? windows1252[byte - 0x80u] : byte );
      }
      mRaw.clear();
      return;
    }

    const std::size_t low = mEncoding.encoding == TextEncoding::Utf16LittleEndian ? 0 : 1;
    const auto unit = [bytes, low]( std::size_t i ) {
      return static_cast<char32_t>( static_cast<unsigned char>( bytes[i + low] )
        | ( static_cast<unsigned>( static_cast<unsigned char>( bytes[i + 1 - low] ) ) << 8u ) );
    };
    std::size_t i = 0;
    for ( ; i + 2 <= bytes.size(); i += 2 )
    {
      char32_t codePoint = unit( i );
      if ( codePoint >= 0xD800 && codePoint < 0xDC00 )
      {
        if ( i + 4 > bytes.size() && !atEnd )
          break;
        const char32_t second = i + 4 <= bytes.size() ? unit( i + 2 ) : 0;
        const bool pair = second >= 0xDC00 && second < 0xE000;
        codePoint = pair ? 0x10000 + ( ( codePoint - 0xD800 ) << 10u ) + ( second - 0xDC00 ) : 0xFFFD;
        i += pair ? 2 : 0;
      }
      else if ( codePoint >= 0xDC00 && codePoint < 0xE000 )
        codePoint = 0xFFFD;
      appendUtf8( text, codePoint );
    }
    mRaw.erase( 0, i );
  }

}
