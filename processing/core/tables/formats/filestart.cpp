#include "tables/formats/filestart.h"

#include "files/notatable.h"
#include "tables/grids/csvtokenizer.h"
#include "text/words.h"

#include <utility>

namespace sozialraum
{

  namespace
  {

    constexpr std::size_t sampleSize = std::size_t{ 1 } << 16;

    std::string sampleOf( const TextFile &text, const DetectedEncoding &encoding )
    {
      std::string sample;
      TextSource( text.open(), encoding ).append( sample, sampleSize );
      const std::size_t lastLine = sample.rfind( '\n' );
      if ( sample.size() >= sampleSize && lastLine != std::string::npos )
        sample.resize( lastLine + 1 );
      return sample;
    }

  }

  FileStart::FileStart( InputFile file, std::string encoding, int depth )
    : mFile( std::move( file ) )
    , mEncoding( std::move( encoding ) )
    , mDepth( depth )
    , mLowerName( lowerCase( mFile.name() ) )
  {}

  std::string_view FileStart::bytes() const
  {
    if ( !mBytes )
      mBytes = mFile.begin( sampleSize );
    return *mBytes;
  }

  const ZipArchive *FileStart::archive() const
  {
    if ( !mArchive && ( bytes().starts_with( "PK\x03\x04" ) || bytes().starts_with( "PK\x05\x06" ) ) )
      mArchive = std::make_unique<ZipArchive>( mFile );
    return mArchive.get();
  }

  TextFile FileStart::textFile() const
  {
    return { mFile.name(), mFile.size(), [file = mFile] { return file.open(); } };
  }

  const TextStart &FileStart::text() const
  {
    if ( mText )
      return *mText;
    refuseOtherDocuments( bytes() );
    const TextFile text = textFile();
    TextStart start;
    start.encoding = detectEncoding( *text.open() );
    if ( !mEncoding.empty() )
      start.encoding = { textEncodingFromName( mEncoding ), 0, start.encoding.carriageReturns };
    start.sample = sampleOf( text, start.encoding );
    refuseWhatIsNoTable( start.sample );
    start.separator = detectSeparator( start.sample );
    mText = std::move( start );
    mText->headings = headings( mText->separator );
    return *mText;
  }

  std::vector<std::string> FileStart::headings( char separator ) const
  {
    const InputFile memory = InputFile::inMemory( mFile.name(), text().sample );
    CsvTokenizer tokenizer( TextSource( memory.open(), {} ), separator, mFile.name() );
    std::vector<std::string> cells;
    if ( tokenizer.next() )
      cells.assign( tokenizer.cells().begin(), tokenizer.cells().end() );
    return cells;
  }

}
