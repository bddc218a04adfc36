#include "files/textencoding.h"

#include "files/codepages.h"
#include "finding.h"
#include "findings/tablescodes.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>
#include <utility>

namespace sozialraum
{

  namespace
  {

    constexpr std::size_t pieceSize = std::size_t{ 1 } << 18;

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

    //! What the bytes that are no UTF-8 would be as letters of German, in each encoding.
    struct LetterEvidence
    {
      std::size_t windows = 0;
      std::size_t dos = 0;
      std::size_t dosOnly = 0; //!< of them, those that are no letter in Windows-1252
      std::size_t mac = 0;
      bool hasControls = false; //!< 0x80 … 0x9F, which ISO-8859 does not use
      bool hasCurrency = false; //!< 0xA4, "¤" in Windows-1252 and "€" in ISO-8859-15

      void add( unsigned char before, unsigned char byte, unsigned char after )
      {
        constexpr std::string_view dosLetters = "\x84\x94\x81\x8E\x99\x9A\xE1";
        constexpr std::string_view macLetters = "\x8A\x9A\x9F\x80\x85\x86\xA7";
        constexpr unsigned char sharpOfDos = 0xE1;
        hasControls |= byte < 0xA0;
        hasCurrency |= byte == 0xA4;
        if ( !isOfWord( before ) || !isOfWord( after ) )
          return; // quotation marks and dashes stand at the edge of words
        windows += byte >= 0xC0 && byte != sharpOfDos;
        const bool isDos = dosLetters.find( static_cast<char>( byte ) ) != std::string_view::npos;
        dos += isDos;
        dosOnly += isDos && byte < 0xA0;
        mac += macLetters.find( static_cast<char>( byte ) ) != std::string_view::npos;
      }

      TextEncoding encoding() const
      {
        if ( dosOnly > 0 && dos > windows && dos >= mac )
          return TextEncoding::Cp850;
        if ( mac > windows && mac > dos )
          return TextEncoding::MacRoman;
        return hasCurrency && !hasControls ? TextEncoding::Iso885915 : TextEncoding::Windows1252;
      }

    private:
      static bool isOfWord( unsigned char byte )
      {
        return ( byte >= 'a' && byte <= 'z' ) || ( byte >= 'A' && byte <= 'Z' ) || byte >= 0x80;
      }
    };

    struct Utf8Count
    {
      std::size_t valid = 0; //!< sequences of two or more bytes
      std::size_t invalid = 0;
      std::size_t umlauts = 0; //!< valid ones
      std::size_t doubled = 0; //!< "Ã¼"
      LetterEvidence letters;
    };

    //! Whether \a text, behind "Ã", goes on as an umlaut that was written twice: "¤", "¶", "¼", "Ÿ", "„", "–", "œ".
    bool goesOnDoubled( std::string_view text )
    {
      constexpr std::array<std::string_view, 7> second{ "\xC2\xA4", "\xC2\xB6", "\xC2\xBC", "\xC5\xB8", "\xE2\x80\x9E", "\xE2\x80\x93",
        "\xC5\x93" };
      return std::any_of( second.begin(), second.end(), [text]( std::string_view known ) { return text.starts_with( known ); } );
    }

    void countLetter( std::string_view text, Utf8Count &count )
    {
      constexpr std::string_view umlauts = "\xA4\xB6\xBC\x84\x96\x9C\x9F";
      if ( text[0] != '\xC3' )
        return;
      count.umlauts += umlauts.find( text[1] ) != std::string_view::npos;
      count.doubled += text[1] == '\x83' && goesOnDoubled( text.substr( 2 ) );
    }

    //! Counts the sequences in \a text. \returns how many bytes at its end may be the begin of a sequence that goes on.
    std::size_t countSequences( std::string_view text, Utf8Count &count )
    {
      const char *const begin = text.data();
      while ( true )
      {
        text.remove_prefix( asciiPrefix( text ) );
        if ( text.empty() )
          return 0;
        const std::size_t length = utf8SequenceLength( text );
        if ( length == 0 && text.size() < 4 )
          return text.size();
        if ( length )
          countLetter( text, count );
        else
        {
          const char before = text.data() > begin ? text.data()[-1] : ' ';
          count.letters.add(
            static_cast<unsigned char>( before ), static_cast<unsigned char>( text[0] ), static_cast<unsigned char>( text[1] ) );
        }
        ++( length ? count.valid : count.invalid );
        text.remove_prefix( std::max<std::size_t>( length, 1 ) );
      }
    }

    //! The byte that a character is in Windows-1252; none where it has none.
    std::optional<unsigned char> windowsByte( char32_t character )
    {
      if ( character < 0x80 || ( character >= 0xA0 && character <= 0xFF ) )
        return static_cast<unsigned char>( character );
      const auto found = std::find( windows1252.begin(), windows1252.end(), character );
      return found == windows1252.end() ? std::nullopt
                                        : std::optional( static_cast<unsigned char>( 0x80 + ( found - windows1252.begin() ) ) );
    }

    //! The sequence of UTF-8 that the characters at the begin of \a text are as bytes of Windows-1252; with how many bytes it took there.
    std::pair<std::string, std::size_t> undoubled( std::string_view text )
    {
      std::string bytes;
      std::size_t taken = 0;
      while ( bytes.size() < 4 && taken < text.size() )
      {
        const std::size_t length = utf8SequenceLength( text.substr( taken ) );
        const std::optional<unsigned char> byte = length ? windowsByte( codePointOf( text.substr( taken, length ) ) ) : std::nullopt;
        if ( !byte || *byte < 0x80 )
          break;
        bytes += static_cast<char>( *byte );
        taken += length;
        if ( utf8SequenceLength( bytes ) == bytes.size() )
          return { bytes, taken };
      }
      return {};
    }

    //! Undoes the second writing of \a text. \returns how many bytes of it were used; the rest may go on.
    std::size_t appendUndoubled( std::string &target, std::string_view text, bool atEnd )
    {
      constexpr std::size_t longest = 12; // four characters of three bytes
      std::size_t place = 0;
      while ( place < text.size() && ( atEnd || text.size() - place >= longest ) )
      {
        const std::size_t plain = asciiPrefix( text.substr( place ) );
        target += text.substr( place, plain );
        place += plain;
        if ( plain > 0 )
          continue;
        const auto [bytes, taken] = undoubled( text.substr( place ) );
        const std::size_t length = std::max<std::size_t>( 1, utf8SequenceLength( text.substr( place ) ) );
        target += bytes.empty() ? text.substr( place, length ) : std::string_view( bytes );
        place += bytes.empty() ? length : taken;
      }
      return place;
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
    constexpr std::array<std::string_view, 7> names{ "UTF-8", "Windows-1252", "ISO-8859-15", "CP850", "Mac Roman", "UTF-16LE", "UTF-16BE" };
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
    if ( plain == "windows1252" || plain == "cp1252" || plain == "iso88591" || plain == "latin1" || plain == "ansi" )
      return TextEncoding::Windows1252;
    if ( plain == "iso885915" || plain == "latin9" )
      return TextEncoding::Iso885915;
    if ( plain == "cp850" || plain == "ibm850" || plain == "dos" )
      return TextEncoding::Cp850;
    if ( plain == "macroman" || plain == "macintosh" || plain == "mac" )
      return TextEncoding::MacRoman;
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
    {
      detected.encoding = count.letters.encoding();
      detected.isAssumed = detected.encoding == TextEncoding::Cp850 || detected.encoding == TextEncoding::MacRoman;
      return detected;
    }
    detected.invalid = count.invalid;
    detected.isDoubled = count.doubled > 0 && count.umlauts == 0;
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
    if ( mEncoding.encoding == TextEncoding::Utf8 && !mEncoding.isDoubled )
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
      decode( text, mAtEnd );
    }
    if ( mAtBegin && std::string_view( text ).substr( textBegin ).starts_with( "\xEF\xBB\xBF" ) )
      text.erase( textBegin, 3 );
    mAtBegin = false;
    if ( mEncoding.carriageReturns )
      std::replace( text.begin() + static_cast<std::ptrdiff_t>( textBegin ), text.end(), '\r', '\n' );
    return true;
  }

  void TextSource::decode( std::string &text, bool atEnd )
  {
    const auto decodeBytes = [this, &text]( auto characterOf ) {
      for ( const char c : mRaw )
      {
        const auto byte = static_cast<unsigned char>( c );
        appendUtf8( text, byte < 0x80 ? byte : characterOf( byte ) );
      }
      mRaw.clear();
    };
    switch ( mEncoding.encoding )
    {
      case TextEncoding::Utf8:
        mRaw.erase( 0, appendUndoubled( text, mRaw, atEnd ) );
        break;
      case TextEncoding::Windows1252:
        decodeBytes( []( unsigned char byte ) { return byte < 0xA0 ? windows1252[byte - 0x80u] : byte; } );
        break;
      case TextEncoding::Iso885915:
        decodeBytes( latin9Character );
        break;
      case TextEncoding::Cp850:
        decodeBytes( []( unsigned char byte ) { return cp850[byte - 0x80u]; } );
        break;
      case TextEncoding::MacRoman:
        decodeBytes( []( unsigned char byte ) { return macRoman[byte - 0x80u]; } );
        break;
      default:
        decodeUtf16( text, atEnd );
    }
  }

  void TextSource::decodeUtf16( std::string &text, bool atEnd )
  {
    const std::string_view bytes = mRaw;
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
