#include "tables/grids/csvtokenizer.h"

#include "finding.h"
#include "findings/tablescodes.h"

#include <algorithm>
#include <cstring>
#include <map>

namespace sozialraum
{

  namespace
  {

    constexpr std::size_t pieceSize = std::size_t{ 1 } << 18;

    // Longer than any row of a table; shorter than what makes a machine suffer.
    constexpr std::size_t longestRow = std::size_t{ 16 } << 20;

    constexpr std::size_t none = std::string::npos;

  }

  CsvTokenizer::CsvTokenizer( TextSource text, char separator, std::string name )
    : mText( std::move( text ) )
    , mSeparator( separator )
    , mName( std::move( name ) )
  {
    mBuffer.reserve( 2 * pieceSize );
  }

  bool CsvTokenizer::fill()
  {
    if ( mAtEnd )
      return false;
    if ( mBuffer.size() - mPosition > longestRow )
      throw InputError( codes::lineTooLong, { std::to_string( mNextLine ) } );
    mBuffer.erase( 0, mPosition );
    mPosition = 0;
    mAtEnd = !mText.append( mBuffer, pieceSize );
    return !mAtEnd;
  }

  bool CsvTokenizer::next()
  {
    mCells.clear();
    std::size_t end = mBuffer.find( '\n', mPosition );
    while ( end == none )
    {
      const std::size_t searched = mBuffer.size() - mPosition;
      if ( !fill() )
        break;
      end = mBuffer.find( '\n', searched );
    }
    if ( end == none )
    {
      if ( mPosition == mBuffer.size() )
        return false;
      end = mBuffer.size();
    }
    mLine = mNextLine;
    const bool quoted = !mQuotesAreText && std::memchr( mBuffer.data() + mPosition, '"', end - mPosition ) != nullptr;
    return quoted ? nextQuoted() : nextPlain( end );
  }

  bool CsvTokenizer::nextPlain( std::size_t end )
  {
    const char *cell = mBuffer.data() + mPosition;
    const char *last = mBuffer.data() + end;
    mEndedWithText = end == mBuffer.size();
    mPosition = std::min( end + 1, mBuffer.size() );
    ++mNextLine;
    if ( last > cell && last[-1] == '\r' )
      --last;
    for ( const char *c = cell; c < last; ++c )
    {
      if ( *c == mSeparator )
      {
        mCells.emplace_back( cell, c );
        cell = c + 1;
      }
    }
    mCells.emplace_back( cell, last );
    return true;
  }

  bool CsvTokenizer::nextQuoted()
  {
    // First where the row ends, then its cells: the buffer may move while the end is looked for.
    std::size_t length = 0; // scanned from mPosition
    bool inQuotes = false;
    bool atCellBegin = true;
    std::uint32_t lines = 1;
    while ( true )
    {
      if ( mPosition + length >= mBuffer.size() )
      {
        if ( fill() )
          continue;
        break;
      }
      const char c = mBuffer[mPosition + length];
      if ( inQuotes && c == '"' )
      {
        if ( mPosition + length + 1 >= mBuffer.size() )
          fill();
        if ( mPosition + length + 1 < mBuffer.size() && mBuffer[mPosition + length + 1] == '"' )
          ++length;
        else
          inQuotes = false;
      }
      else if ( inQuotes )
        lines += c == '\n';
      else if ( c == '\n' )
        break;
      else if ( c == '"' && atCellBegin )
        inQuotes = true;
      atCellBegin = !inQuotes && c == mSeparator;
      ++length;
    }
    if ( inQuotes )
    {
      ++mUnclosedQuotes;
      mQuotesAreText = true;
      return nextPlain( std::min( mBuffer.find( '\n', mPosition ), mBuffer.size() ) );
    }

    std::size_t end = mPosition + length;
    const std::size_t rowEnd = end;
    if ( end > mPosition && mBuffer[end - 1] == '\r' )
      --end;
    std::size_t begin = mPosition;
    inQuotes = false;
    for ( std::size_t i = mPosition; i < end; ++i )
    {
      const char c = mBuffer[i];
      if ( inQuotes && c == '"' && i + 1 < end && mBuffer[i + 1] == '"' )
        ++i;
      else if ( inQuotes )
        inQuotes = c != '"';
      else if ( c == '"' && i == begin )
        inQuotes = true;
      else if ( c == mSeparator )
      {
        mCells.push_back( takeCell( begin, i ) );
        begin = i + 1;
      }
    }
    mCells.push_back( takeCell( begin, end ) );
    mEndedWithText = rowEnd == mBuffer.size();
    mPosition = std::min( rowEnd + 1, mBuffer.size() );
    mNextLine += lines;
    return true;
  }

  std::string_view CsvTokenizer::takeCell( std::size_t begin, std::size_t end )
  {
    char *text = mBuffer.data();
    if ( begin == end || text[begin] != '"' )
      return { text + begin, text + end };
    // Unquoted in place: the result is never longer than what it is made from.
    std::size_t written = begin;
    bool inQuotes = true;
    for ( std::size_t i = begin + 1; i < end; ++i )
    {
      if ( inQuotes && text[i] == '"' )
      {
        if ( i + 1 < end && text[i + 1] == '"' )
          ++i;
        else
        {
          inQuotes = false;
          continue;
        }
      }
      text[written++] = text[i];
    }
    return { text + begin, text + written };
  }

  char detectSeparator( std::string_view text )
  {
    std::vector<std::string_view> lines;
    bool inQuotes = false;
    std::size_t begin = 0;
    for ( std::size_t i = 0; i < text.size() && lines.size() < 400; ++i )
    {
      if ( text[i] == '"' )
        inQuotes = !inQuotes;
      if ( text[i] == '\n' && !inQuotes )
      {
        if ( i > begin + 1 )
          lines.push_back( text.substr( begin, i - begin ) );
        begin = i + 1;
      }
    }
    if ( begin < text.size() && lines.size() < 2 )
      lines.push_back( text.substr( begin ) );

    char best = '\0';
    double bestScore = 0.0;
    for ( const char separator : { ';', '\t', '|', ',' } )
    {
      std::map<std::size_t, std::size_t> linesWithCount;
      for ( const std::string_view line : lines )
      {
        std::size_t count = 0;
        bool quoted = false;
        for ( const char c : line )
        {
          quoted = quoted != ( c == '"' );
          count += c == separator && !quoted;
        }
        if ( count > 0 )
          ++linesWithCount[count];
      }
      std::size_t usual = 0;
      for ( const auto &[count, lineCount] : linesWithCount )
        usual = std::max( usual, lineCount );
      // A decimal comma is in many lines too; the comma comes last and must be clearly better.
      const double score = lines.empty() ? 0.0 : static_cast<double>( usual ) / static_cast<double>( lines.size() );
      if ( score > bestScore + ( best == '\0' ? 0.0 : 0.3 ) )
      {
        best = separator;
        bestScore = score;
      }
    }
    return best;
  }

}
