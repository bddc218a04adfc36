#include "tables/formats/packedformats.h"

#include "files/compoundfile.h"
#include "files/gzipfile.h"
#include "finding.h"
#include "findings/tablescodes.h"
#include "tables/formats/formats.h"
#include "tables/formats/workbookformat.h"
#include "text/words.h"

#include <algorithm>
#include <array>
#include <memory>
#include <numeric>
#include <utility>

namespace sozialraum
{

  namespace
  {

    // A workbook in an archive, and one further archive around it; what lies deeper was not packed by an office.
    constexpr int deepest = 2;
    constexpr std::uint64_t largestInMemory = std::uint64_t{ 1 } << 30;

    //! A file inside another one. Text is unpacked as it is read; what must be read at several places is unpacked into memory.
    class PackedFile
    {
    public:
      PackedFile( const FileStart &outer, std::string name, std::uint64_t size, std::function<std::unique_ptr<ByteSource>()> open )
      {
        InputFile file = InputFile::inStream( name, size, std::move( open ) );
        if ( mustBeInMemory( file ) )
        {
          mBytes = allBytes( *file.open(), largestInMemory );
          file = InputFile::inMemory( std::move( name ), mBytes );
        }
        mStart = std::make_unique<FileStart>( std::move( file ), outer.encoding(), outer.depth() + 1 );
      }

      const FileStart &start() const { return *mStart; }

    private:
      static bool mustBeInMemory( const InputFile &file )
      {
        const std::string begin = file.begin( 16 );
        return begin.starts_with( "PK" ) || begin.starts_with( "SQLite" ) || isCompoundFile( begin )
          || lowerCase( file.name() ).ends_with( ".dbf" );
      }

      std::string mBytes;
      std::unique_ptr<FileStart> mStart;
    };

    bool isTableName( const std::string &name )
    {
      constexpr std::array<std::string_view, 16> endings{ ".xlsx", ".xlsm", ".ods", ".fods", ".xls", ".csv", ".txt", ".tsv", ".tab", ".asc",
        ".dbf", ".gpkg", ".sqlite", ".htm", ".html", ".gz" };
      const std::string lower = lowerCase( name );
      return std::any_of( endings.begin(), endings.end(), [&lower]( std::string_view ending ) { return lower.ends_with( ending ); } );
    }

    std::vector<std::string> tableNames( const ZipArchive &archive )
    {
      std::vector<std::string> names;
      for ( const ZipArchive::Member &member : archive.members() )
      {
        if ( isTableName( member.name ) )
          names.push_back( member.name );
      }
      if ( names.empty() )
        throw InputError( codes::archiveWithoutTable );
      return names;
    }

    PackedFile memberOf( const FileStart &start, const std::string &name )
    {
      const ZipArchive &archive = *start.archive();
      const std::size_t index = archive.find( name );
      return { start, name, archive.members()[index].size, [&archive, index] { return archive.open( index ); } };
    }

    PackedFile unpacked( const FileStart &start )
    {
      const std::string &name = start.file().name();
      return { start, start.isNamed( ".gz" ) ? name.substr( 0, name.size() - 3 ) : name, start.file().size(),
        [file = start.file()] { return openGzip( file ); } };
    }

    void refuseDepth( const FileStart &start )
    {
      if ( start.depth() >= deepest )
        throw InputError( codes::archiveWithoutTable );
    }

    //! The cells of a file that must live as long as they do.
    Workbook cellsOf( const std::shared_ptr<const PackedFile> &packed )
    {
      Workbook workbook = formatOf( packed->start() ).cells( packed->start() );
      workbook.read = [packed, read = std::move( workbook.read )](
                        std::size_t sheet, const Progress &progress ) { return read( sheet, progress ); };
      return workbook;
    }

  }

  FormatName ZipFormat::name() const
  {
    return { "zip", "ZIP archive", "ZIP-Archiv",
      "An archive with tables of any of these formats, as databases hand them out; choose one by its name as the sheet.",
      "Ein Archiv mit Tabellen eines dieser Formate, wie Datenbanken sie ausgeben; eine davon wählen Sie mit ihrem Namen als Blatt." };
  }

  Recognition ZipFormat::recognise( const FileStart &start ) const
  {
    return start.archive() ? Recognition{ Certainty::Surely, "it is an archive" } : Recognition{};
  }

  TableReading ZipFormat::read(
    const FileStart &start, const TableReadOptions &options, ProblemReporter &problems, const Progress &progress ) const
  {
    refuseDepth( start );
    const std::vector<std::string> names = tableNames( *start.archive() );
    const auto readMember = [&]( std::size_t place ) {
      const PackedFile packed = memberOf( start, names[place] );
      TableReadOptions inside = options;
      if ( names.size() > 1 )
        inside.sheet.clear(); // it named the member
      TableReading reading = formatOf( packed.start() ).read( packed.start(), inside, problems, progress );
      if ( reading.description.container != "CSV" )
        return reading;
      reading.description.container = "ZIP";
      reading.description.sheet = names[place];
      reading.description.sheets = names;
      return reading;
    };
    if ( names.size() > 1 && !options.sheet.empty() )
      return readMember( chosenSheet( names, options.sheet ) );
    if ( names.size() == 1 )
      return readMember( 0 );
    std::vector<std::size_t> order( names.size() );
    std::iota( order.begin(), order.end(), std::size_t{ 0 } );
    return readFirstTable( names, order, problems, readMember );
  }

  Workbook ZipFormat::cells( const FileStart &start ) const
  {
    refuseDepth( start );
    return cellsOf( std::make_shared<const PackedFile>( memberOf( start, tableNames( *start.archive() ).front() ) ) );
  }

  FormatName GzipFormat::name() const
  {
    return { "gzip", "Packed file (GZ)", "Gepackte Datei (GZ)", "A file of any of these formats, packed with gzip as Eurostat does.",
      "Eine Datei eines dieser Formate, mit gzip gepackt wie bei Eurostat." };
  }

  Recognition GzipFormat::recognise( const FileStart &start ) const
  {
    return isGzip( start.bytes() ) ? Recognition{ Certainty::Surely, "it is packed with gzip" } : Recognition{};
  }

  TableReading GzipFormat::read(
    const FileStart &start, const TableReadOptions &options, ProblemReporter &problems, const Progress &progress ) const
  {
    refuseDepth( start );
    const PackedFile packed = unpacked( start );
    TableReading reading = formatOf( packed.start() ).read( packed.start(), options, problems, progress );
    reading.description.container = "GZIP";
    return reading;
  }

  Workbook GzipFormat::cells( const FileStart &start ) const
  {
    refuseDepth( start );
    return cellsOf( std::make_shared<const PackedFile>( unpacked( start ) ) );
  }

}
