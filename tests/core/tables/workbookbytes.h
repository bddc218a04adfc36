#pragma once

#include <unistd.h>
#include <zip.h>

#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

/**
 * Spreadsheets made by hand, for the tests of the readers.
 */
namespace sozialraum::testing
{

  //! A ZIP archive of members (name, content).
  inline std::string zipOf( const std::vector<std::pair<std::string, std::string>> &members )
  {
    const std::filesystem::path path = std::filesystem::temp_directory_path() / ( "sozialraum_" + std::to_string( ::getpid() ) + ".zip" );
    std::filesystem::remove( path );
    zip_t *archive = zip_open( path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, nullptr );
    for ( const auto &[name, content] : members )
      zip_file_add( archive, name.c_str(), zip_source_buffer( archive, content.data(), content.size(), 0 ), ZIP_FL_ENC_UTF_8 );
    zip_close( archive );
    std::string bytes( std::filesystem::file_size( path ), '\0' );
    std::FILE *file = std::fopen( path.c_str(), "rb" );
    const std::size_t read = std::fread( bytes.data(), 1, bytes.size(), file );
    std::fclose( file );
    bytes.resize( read );
    std::filesystem::remove( path );
    return bytes;
  }

  inline std::string xmlText( const std::string &text )
  {
    std::string escaped;
    for ( const char c : text )
      escaped += c == '&' ? "&amp;" : c == '<' ? "&lt;" : std::string( 1, c );
    return escaped;
  }

  //! A cell of a sheet made by hand: text, or a number with the index of its style.
  struct SheetCell
  {
    SheetCell( const char *cellText )
      : text( cellText )
    {}
    SheetCell( double cellNumber, int cellStyle = 0 )
      : number( cellNumber )
      , style( cellStyle )
      , isNumber( true )
    {}

    std::string text; //!< empty: the cell is
    double number = 0.0;
    int style = 0; //!< 0 general, 1 "00000000", 2 date, 3 percent, 4 "#,##0,"
    bool isNumber = false;
  };

  using SheetRows = std::vector<std::vector<SheetCell>>;

  struct SheetBytes
  {
    std::string name;
    SheetRows rows;
    std::vector<std::string> merged; //!< "A1:C1"
  };

  inline std::string cellName( std::size_t row, std::size_t column )
  {
    std::string letters;
    for ( std::size_t rest = column + 1; rest > 0; rest = ( rest - 1 ) / 26 )
      letters.insert( letters.begin(), static_cast<char>( 'A' + ( rest - 1 ) % 26 ) );
    return letters + std::to_string( row + 1 );
  }

  inline std::string xlsxSheetXml( const SheetBytes &sheet )
  {
    std::string xml = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
    for ( std::size_t row = 0; row < sheet.rows.size(); ++row )
    {
      xml += "<row r=\"" + std::to_string( row + 1 ) + "\">";
      for ( std::size_t column = 0; column < sheet.rows[row].size(); ++column )
      {
        const SheetCell &cell = sheet.rows[row][column];
        char number[40];
        std::snprintf( number, sizeof number, "%.15g", cell.number );
        if ( cell.isNumber )
          xml += "<c r=\"" + cellName( row, column ) + "\" s=\"" + std::to_string( cell.style ) + "\"><v>" + number + "</v></c>";
        else if ( !cell.text.empty() )
          xml += "<c r=\"" + cellName( row, column ) + "\" t=\"inlineStr\"><is><t>" + xmlText( cell.text ) + "</t></is></c>";
      }
      xml += "</row>";
    }
    xml += "</sheetData>";
    if ( !sheet.merged.empty() )
    {
      xml += "<mergeCells>";
      for ( const std::string &range : sheet.merged )
        xml += "<mergeCell ref=\"" + range + "\"/>";
      xml += "</mergeCells>";
    }
    return xml + "</worksheet>";
  }

  //! Members of an XLSX workbook, to be changed before they are packed.
  inline std::vector<std::pair<std::string, std::string>> xlsxMembers( const std::vector<SheetBytes> &sheets )
  {
    std::string workbook = "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                           "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>";
    std::string relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    std::vector<std::pair<std::string, std::string>> members;
    for ( std::size_t i = 0; i < sheets.size(); ++i )
    {
      const std::string number = std::to_string( i + 1 );
      workbook += "<sheet name=\"" + sheets[i].name + "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\"/>";
      relations += "<Relationship Id=\"rId" + number
        + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet" + number
        + ".xml\"/>";
      members.emplace_back( "xl/worksheets/sheet" + number + ".xml", xlsxSheetXml( sheets[i] ) );
    }
    members.emplace_back( "xl/workbook.xml", workbook + "</sheets></workbook>" );
    members.emplace_back( "xl/_rels/workbook.xml.rels", relations + "</Relationships>" );
    members.emplace_back( "xl/styles.xml",
      "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><numFmts>"
      "<numFmt numFmtId=\"164\" formatCode=\"00000000\"/><numFmt numFmtId=\"165\" formatCode=\"#,##0,\"/></numFmts><cellXfs><xf "
      "numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf "
      "numFmtId=\"14\"/><xf numFmtId=\"10\"/><xf numFmtId=\"165\"/></cellXfs></styleSheet>" );
    return members;
  }

  inline std::string xlsxOf( const std::vector<SheetBytes> &sheets )
  {
    return zipOf( xlsxMembers( sheets ) );
  }

  inline std::string xlsxOf( const SheetRows &rows, const std::vector<std::string> &merged = {} )
  {
    return xlsxOf( std::vector<SheetBytes>{ { "Tabelle1", rows, merged } } );
  }

  //! The same as ODS; merged cells are not written, style 1 is the number format of eight digits.
  inline std::string odsOf( const std::vector<SheetBytes> &sheets )
  {
    std::string xml =
      "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\" xmlns:style=\"s\" "
      "xmlns:number=\"n\"><office:automatic-styles>"
      "<number:number-style style:name=\"N1\"><number:number number:min-integer-digits=\"8\"/></number:number-style>"
      "<style:style style:name=\"ce1\" style:data-style-name=\"N1\"/></office:automatic-styles><office:body><office:spreadsheet>";
    for ( const SheetBytes &sheet : sheets )
    {
      xml += "<table:table table:name=\"" + sheet.name + "\">";
      for ( const std::vector<SheetCell> &row : sheet.rows )
      {
        xml += "<table:table-row>";
        for ( const SheetCell &cell : row )
        {
          char number[40];
          std::snprintf( number, sizeof number, "%.15g", cell.number );
          if ( cell.isNumber )
            xml += std::string( "<table:table-cell office:value-type=\"float\"" ) + ( cell.style == 1 ? " table:style-name=\"ce1\"" : "" )
              + " office:value=\"" + number + "\"><text:p>" + number + "</text:p></table:table-cell>";
          else if ( cell.text.empty() )
            xml += "<table:table-cell/>";
          else
            xml += "<table:table-cell office:value-type=\"string\"><text:p>" + xmlText( cell.text ) + "</text:p></table:table-cell>";
        }
        xml += "<table:table-cell table:number-columns-repeated=\"16300\"/></table:table-row>";
      }
      xml += "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell "
             "table:number-columns-repeated=\"16384\"/></table:table-row></table:table>";
    }
    xml += "</office:spreadsheet></office:body></office:document-content>";
    return zipOf( { { "mimetype", "application/vnd.oasis.opendocument.spreadsheet" }, { "content.xml", xml } } );
  }

}
