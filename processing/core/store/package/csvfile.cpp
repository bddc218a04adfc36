#include "store/package/csvfile.h"

#include "finding.h"
#include "findings/storecodes.h"

#include <cstdio>

namespace sozialraum
{

  namespace
  {

    constexpr std::size_t bufferSize = std::size_t{ 1 } << 18;
    constexpr std::size_t longestCell = std::size_t{ 1 } << 28; // an outline has some megabytes at most

  }

  CsvFileWriter::CsvFileWriter( const std::filesystem::path &file )
    : mName( platform::utf8( file.filename() ) )
    , mFile( platform::openForWriting( file ) )
  {
    if ( !mFile )
      throw InputError( codes::packageNotWritten, { mName } );
  }

  void CsvFileWriter::add( std::string_view cell )
  {
    if ( !mIsFirst )
      mBuffer += ',';
    mIsFirst = false;
    if ( cell.find_first_of( ",\"\r\n" ) == std::string_view::npos )
    {
      mBuffer += cell;
      return;
    }
    mBuffer += '"';
    for ( const char character : cell )
    {
      if ( character == '"' )
        mBuffer += '"';
      mBuffer += character;
    }
    mBuffer += '"';
  }

  void CsvFileWriter::endRow()
  {
    mBuffer += '\n';
    mIsFirst = true;
    if ( mBuffer.size() > bufferSize )
      write();
  }

  void CsvFileWriter::write()
  {
    mHash.add( mBuffer );
    mBytes += mBuffer.size();
    if ( std::fwrite( mBuffer.data(), 1, mBuffer.size(), mFile.get() ) != mBuffer.size() )
      throw InputError( codes::packageNotWritten, { mName } );
    mBuffer.clear();
  }

  FileSeal CsvFileWriter::finish()
  {
    write();
    // What the system kept back may fail only now.
    if ( !platform::closedWell( mFile ) )
      throw InputError( codes::packageNotWritten, { mName } );
    return { mBytes, mHash.digits() };
  }

  CsvFileReader::CsvFileReader( const std::filesystem::path &file )
    : mName( platform::utf8( file.filename() ) )
    , mFile( platform::openForReading( file ) )
  {
    if ( !mFile )
      throw InputError( codes::packageFileMissing, { mName } );
  }

  bool CsvFileReader::fill()
  {
    mBuffer.resize( bufferSize );
    mBuffer.resize( std::fread( mBuffer.data(), 1, mBuffer.size(), mFile.get() ) );
    mPlace = 0;
    mHash.add( mBuffer );
    mBytes += mBuffer.size();
    return !mBuffer.empty();
  }

  int CsvFileReader::peek()
  {
    if ( mPlace == mBuffer.size() && !fill() )
      return EOF;
    return static_cast<unsigned char>( mBuffer[mPlace] );
  }

  int CsvFileReader::get()
  {
    const int character = peek();
    if ( character != EOF )
      ++mPlace;
    return character;
  }

  bool CsvFileReader::next( std::vector<std::string> &cells )
  {
    cells.clear();
    if ( peek() == EOF )
      return false;
    ++mRow;
    const auto fail = [this] { throw InputError( codes::packageRowWrong, { mName, std::to_string( mRow ) } ); };
    while ( true )
    {
      std::string &cell = cells.emplace_back();
      int character = get();
      if ( character == '"' )
      {
        for ( character = get(); character != '"' || peek() == '"'; character = get() )
        {
          if ( character == EOF || cell.size() > longestCell )
            fail();
          if ( character == '"' )
            get();
          cell += static_cast<char>( character );
        }
        character = get();
      }
      else
      {
        for ( ; character != ',' && character != '\n' && character != '\r' && character != EOF; character = get() )
        {
          if ( cell.size() > longestCell )
            fail();
          cell += static_cast<char>( character );
        }
      }
      if ( character == '\r' )
        character = get();
      if ( character == '\n' || character == EOF )
        return true;
      if ( character != ',' )
        fail();
    }
  }

}
