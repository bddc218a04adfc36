// Reading large tables: ours into observations, OGR's drivers through every row and field.
#include "comparison.h"
#include "finding.h"
#include "tables/tablereader.h"
#include "tables/workbookbytes.h"

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <gdal.h>
#include <ogr_api.h>
#include <random>
#include <stdexcept>

namespace sozialraum
{

  namespace
  {

    //! A file that goes away with the object.
    class TemporaryTable
    {
    public:
      explicit TemporaryTable( const std::string &name )
        : mPath( std::filesystem::temp_directory_path() / ( std::to_string( ::getpid() ) + name ) )
      {}
      ~TemporaryTable() { std::filesystem::remove( mPath ); }
      TemporaryTable( const TemporaryTable & ) = delete;
      TemporaryTable &operator=( const TemporaryTable & ) = delete;

      const std::filesystem::path &path() const { return mPath; }

    private:
      std::filesystem::path mPath;
    };

    void writeFlatFile( const std::filesystem::path &path, int rows )
    {
      std::ofstream file( path, std::ios::binary );
      file << "\xEF\xBB\xBFstatistics_code;statistics_label;time_code;time_label;time;1_variable_code;1_variable_label;1_variable_"
              "attribute_code;1_variable_attribute_label;"
              "2_variable_code;2_variable_label;2_variable_attribute_code;2_variable_attribute_label;value;value_unit;value_variable_code;"
              "value_variable_label\n";
      std::mt19937 random( 1 );
      char line[400];
      for ( int row = 0; row < rows; ++row )
      {
        // As the databases deliver it: in no order.
        const auto area = static_cast<unsigned>( random() % 11000 );
        const auto age = static_cast<unsigned>( random() % 45 );
        std::snprintf( line, sizeof line,
          "12411;Fortschreibung des Bevölkerungsstandes;STAG;Stichtag;%u-12-31;GEMEIN;Gemeinden;%02u%06u;Gemeinde %u, "
          "Stadt;ALT013;Altersgruppen;ALT%03u;%u bis unter %u Jahre;%u;Anzahl;BEVSTD;Bevölkerungsstand\n",
          2014 + unsigned( random() % 10 ), 1 + area % 16, area, area, age, age, age + 1, unsigned( random() % 20000 ) );
        file << line;
      }
    }

    void writeXlsx( const std::filesystem::path &path, int rows, int columns )
    {
      std::mt19937 random( 1 );
      std::string strings = "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";
      std::string sheet = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
      int stringCount = 0;
      const auto text = [&]( int row, int column, const std::string &content ) {
        strings += "<si><t>" + content + "</t></si>";
        sheet += "<c r=\"" + testing::cellName( static_cast<std::size_t>( row ), static_cast<std::size_t>( column ) ) + "\" t=\"s\"><v>"
          + std::to_string( stringCount++ ) + "</v></c>";
      };
      for ( int row = 0; row <= rows; ++row )
      {
        sheet += "<row r=\"" + std::to_string( row + 1 ) + "\">";
        for ( int column = 0; column < columns; ++column )
        {
          if ( row == 0 )
            text( row, column, column == 0 ? "AGS" : column == 1 ? "Name" : "Wert " + std::to_string( column ) );
          else if ( column == 0 )
            text( row, column, std::to_string( 10000000 + ( row % 6 ) * 1000000 + row ) );
          else if ( column == 1 )
            text( row, column, "Gemeinde " + std::to_string( row ) );
          else
            sheet += "<c r=\"" + testing::cellName( static_cast<std::size_t>( row ), static_cast<std::size_t>( column ) ) + "\"><v>"
              + ( column % 2 ? std::to_string( random() % 50000 ) : std::to_string( static_cast<double>( random() % 1000000 ) / 10000.0 ) )
              + "</v></c>";
        }
        sheet += "</row>";
      }
      auto members = testing::xlsxMembers( { { "Tabelle1", {}, {} } } );
      members[0].second = sheet + "</sheetData></worksheet>";
      members.emplace_back( "xl/sharedStrings.xml", strings + "</sst>" );
      for ( auto &[name, content] : members )
      {
        if ( name.ends_with( ".rels" ) )
          content.insert( content.rfind( "</" ),
            "<Relationship Id=\"rId99\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings\" "
            "Target=\"sharedStrings.xml\"/>" );
      }
      members.emplace_back( "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/xl/workbook.xml\" "
        "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override "
        "PartName=\"/xl/worksheets/sheet1.xml\" "
        "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>" );
      const std::string bytes = testing::zipOf( members );
      std::ofstream( path, std::ios::binary ).write( bytes.data(), static_cast<std::streamsize>( bytes.size() ) );
    }

    void readWithUs( const std::filesystem::path &path, std::size_t expected )
    {
      CollectingReporter problems;
      if ( readTable( path, {}, problems, {} ).observations.size() != expected )
        throw std::runtime_error( "the benchmark's table was not read whole" );
    }

    void readWithOgr( const std::filesystem::path &path, std::size_t expected )
    {
      GDALAllRegister();
      GDALDatasetH dataset = GDALOpenEx( path.c_str(), GDAL_OF_VECTOR, nullptr, nullptr, nullptr );
      if ( !dataset )
        throw std::runtime_error( "OGR does not open the benchmark's table" );
      OGRLayerH layer = GDALDatasetGetLayer( dataset, 0 );
      const int fields = OGR_FD_GetFieldCount( OGR_L_GetLayerDefn( layer ) );
      std::size_t rows = 0;
      std::size_t characters = 0;
      while ( OGRFeatureH feature = OGR_L_GetNextFeature( layer ) )
      {
        for ( int field = 0; field < fields; ++field )
          characters += std::char_traits<char>::length( OGR_F_GetFieldAsString( feature, field ) );
        OGR_F_Destroy( feature );
        ++rows;
      }
      GDALClose( dataset );
      if ( rows != expected || characters == 0 )
        throw std::runtime_error( "the benchmark's table was not read whole" );
    }

    ComparisonResult compare( const std::filesystem::path &path, std::size_t observations, std::size_t rows, int runs )
    {
      const auto ours = [&] { readWithUs( path, observations ); };
      const auto theirs = [&] { readWithOgr( path, rows ); };
      const double ourPeak = peakMegabytes( ours );
      const double theirPeak = peakMegabytes( theirs );
      ComparisonResult result = timedInTurn( runs, ours, theirs );
      result.ourPeakMegabytes = ourPeak;
      result.theirPeakMegabytes = theirPeak;
      return result;
    }

    const bool sFlatFile = registerComparison( "flatfile", [] {
      constexpr int rows = 5'000'000;
      const TemporaryTable table( "_flat.csv" );
      writeFlatFile( table.path(), rows );
      return compare( table.path(), rows, rows, 1 );
    } );

    const bool sXlsx = registerComparison( "xlsx", [] {
      constexpr int rows = 100'000;
      constexpr int columns = 20;
      const TemporaryTable table( ".xlsx" );
      writeXlsx( table.path(), rows, columns );
      return compare( table.path(), std::size_t{ rows } * ( columns - 2 ), rows, 3 );
    } );

  }

}
