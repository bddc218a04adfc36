#include "store/package/storepackage.h"

#include "files/inputfile.h"
#include "finding.h"
#include "findings/storecodes.h"
#include "store/outlinewriter.h"
#include "store/package/packagedescription.h"
#include "store/package/schematables.h"
#include "store/rowwriter.h"
#include "store/storeschema.h"
#include "text/shortened.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

namespace sozialraum
{

  namespace
  {

    constexpr std::uint64_t longestDescription = std::uint64_t{ 1 } << 24;

    template<typename Number>
    std::optional<Number> numberOf( const std::string &cell )
    {
      Number number{};
      const char *end = cell.data() + cell.size();
      const auto read = std::from_chars( cell.data(), end, number );
      if ( cell.empty() || read.ec != std::errc() || read.ptr != end )
        return std::nullopt;
      if constexpr ( std::is_floating_point_v<Number> )
      {
        if ( !std::isfinite( number ) )
          return std::nullopt;
      }
      return number;
    }

    //! The bytes of hexadecimal digits; nothing of any other text.
    std::optional<std::string> bytesOf( const std::string &digits )
    {
      const auto valueOf = []( char digit ) {
        if ( digit >= '0' && digit <= '9' )
          return digit - '0';
        const char lower = static_cast<char>( digit | 0x20 );
        return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
      };
      if ( digits.size() % 2 != 0 )
        return std::nullopt;
      std::string bytes;
      bytes.reserve( digits.size() / 2 );
      for ( std::size_t i = 0; i < digits.size(); i += 2 )
      {
        const int high = valueOf( digits[i] );
        const int low = valueOf( digits[i + 1] );
        if ( high < 0 || low < 0 )
          return std::nullopt;
        bytes += static_cast<char>( high * 16 + low );
      }
      return bytes;
    }

    //! Reads the rows of a file into a table of a new store.
    class TableFiller
    {
    public:
      TableFiller( StoreDatabase &database, const SchemaTable &table, const std::filesystem::path &folder )
        : mDatabase( database )
        , mTable( table )
        , mName( table.name + ".csv" )
        , mFile( folder / mName )
        , mRows( database, table.name, headOf( table ) )
      {}

      void run( const PackagedTable &described, const Progress &progress );

    private:
      static std::string headOf( const SchemaTable &table )
      {
        std::string names;
        for ( const SchemaColumn &column : table.columns )
          names += ( names.empty() ? "" : ", " ) + column.name;
        return names;
      }

      [[noreturn]] void fail( const SchemaColumn &column, const std::string &cell ) const
      {
        throw InputError( codes::packageCellWrong, { mName, std::to_string( mFile.row() ), column.name, shortened( cell, 80 ) } );
      }

      void readHead();
      void addCell( const SchemaColumn &column, const std::string &cell );
      void addOutline( OutlineWriter &outlines );
      void checkWords() const;

      StoreDatabase &mDatabase;
      const SchemaTable &mTable;
      std::string mName;
      CsvFileReader mFile;
      RowWriter mRows;
      std::vector<std::string> mCells;
    };

    void TableFiller::readHead()
    {
      std::vector<std::string> names;
      for ( const SchemaColumn &column : mTable.columns )
        names.push_back( column.name );
      if ( !mFile.next( mCells ) || mCells != names )
        throw InputError( codes::packageRowWrong, { mName, "1" } );
    }

    void TableFiller::addCell( const SchemaColumn &column, const std::string &cell )
    {
      if ( column.type == ColumnType::Text )
      {
        cell.empty() && column.isNullable ? mRows.addSql( "NULL" ) : mRows.add( cell );
        return;
      }
      const bool isSign = mTable.name == "observation" && column.name == "value"
        && std::any_of( packageSigns.begin(), packageSigns.end(), [&cell]( const PackageSign &sign ) { return sign.sign == cell; } );
      if ( column.isNullable && ( cell.empty() || isSign ) )
      {
        mRows.addSql( "NULL" );
        return;
      }
      if ( column.type == ColumnType::Real )
      {
        const std::optional<double> number = numberOf<double>( cell );
        if ( !number )
          fail( column, cell );
        mRows.addNumber( *number );
        return;
      }
      const std::optional<std::int64_t> number = numberOf<std::int64_t>( cell );
      if ( !number )
        fail( column, cell );
      mRows.add( *number );
    }

    void TableFiller::addOutline( OutlineWriter &outlines )
    {
      const std::optional<std::int64_t> area = numberOf<std::int64_t>( mCells[0] );
      if ( !area )
        fail( mTable.columns[0], mCells[0] );
      const std::optional<std::string> wkb = bytesOf( mCells[1] );
      if ( !wkb || wkb->empty() || !outlines.add( *area, *wkb ) )
        fail( mTable.columns[1], mCells[1] );
    }

    //! Words that the store decides by.
    void TableFiller::checkWords() const
    {
      for ( std::size_t i = 0; i < mTable.columns.size(); ++i )
      {
        const SchemaColumn &column = mTable.columns[i];
        const std::string &cell = mCells[i];
        if ( mTable.name == "observation" && column.name == "status" && !observationStatusFromString( cell ) )
          fail( column, cell );
        if ( mTable.name == "import" && column.name == "state" && cell != "accepted" && cell != "pending" && cell != "withdrawn" )
          fail( column, cell );
      }
    }

    void TableFiller::run( const PackagedTable &described, const Progress &progress )
    {
      readHead();
      std::optional<OutlineWriter> outlines;
      if ( mTable.columns.back().type == ColumnType::Outline )
        outlines.emplace( mDatabase );
      std::int64_t rows = 0;
      while ( mFile.next( mCells ) )
      {
        if ( rows++ % 1024 == 0 )
          advance(
            progress, std::min( 1.0, static_cast<double>( rows ) / static_cast<double>( std::max<std::int64_t>( 1, described.rows ) ) ) );
        if ( mCells.size() != mTable.columns.size() )
          throw InputError( codes::packageRowWrong, { mName, std::to_string( mFile.row() ) } );
        if ( outlines )
        {
          addOutline( *outlines );
          continue;
        }
        checkWords();
        mRows.begin();
        for ( std::size_t column = 0; column < mCells.size(); ++column )
          addCell( mTable.columns[column], mCells[column] );
      }
      if ( rows != described.rows || mFile.seal() != described.seal )
        throw InputError( codes::packageChanged, { mName } );
      if ( outlines )
        outlines->finish();
      mRows.flush();
    }

    //! Every number that names a row of another table must have one.
    void checkReferences( StoreDatabase &database )
    {
      for ( const SchemaTable &table : schemaTables() )
      {
        for ( const SchemaColumn &column : table.columns )
        {
          if ( column.refersTo.empty() )
            continue;
          const std::optional<std::int64_t> lost = database.integer( "SELECT min(r." + column.name + ") AS n FROM " + table.name
            + " r WHERE NOT EXISTS (SELECT 1 FROM " + column.refersTo + " t WHERE t.id = r." + column.name + ")" );
          if ( lost )
            throw InputError( codes::packageReferenceWrong, { table.name + ".csv", column.name, std::to_string( *lost ) } );
        }
      }
    }

  }

  PackageCounts importStore( const std::filesystem::path &description, const StorePlace &place, const Progress &progress )
  {
    const InputFile file = InputFile::onDisk( description );
    const std::string text = allBytes( *file.open(), longestDescription );
    const StorePackage package = packageFromText( text, file.name() );
    if ( storeExists( place ) )
      throw InputError( codes::storeExistsAlready, { place.name } );
    PackageCounts counts;
    createStore( place, package.crs, [&]( StoreDatabase &database ) {
      for ( std::size_t i = 0; i < package.files.size(); ++i )
      {
        const PackagedTable &described = package.files[i];
        const bool isMost = described.table == "observation"; // nearly all there is
        const double begin = counts.observations > 0 ? 0.9 : 0.0;
        TableFiller( database, schemaTables()[i], description.parent_path() )
          .run( described, stepOf( progress, begin, isMost ? 0.9 : begin ) );
        if ( isMost )
          counts.observations = described.rows;
        else if ( described.table == "import" )
          counts.imports = described.rows;
        else if ( described.table == "area" )
          counts.areas = described.rows;
      }
      checkReferences( database );
      counts.files = static_cast<std::int64_t>( package.files.size() );
    } );
    return counts;
  }

}
