#include "tables/formats/xlsxparts.h"

#include "finding.h"
#include "text/cellvalue.h"
#include "files/xmlreader.h"
#include "text/trimming.h"
#include "findings/tablescodes.h"

#include <map>
#include <utility>

namespace sozialraum
{

  namespace
  {

    //! Member that a relationship of \a folder points to.
    std::string targetIn( const std::string &folder, std::string_view target )
    {
      if ( target.starts_with( '/' ) )
        return std::string( target.substr( 1 ) );
      std::string base = folder;
      while ( target.starts_with( "../" ) )
      {
        target.remove_prefix( 3 );
        const std::size_t slash = base.rfind( '/', base.size() < 2 ? 0 : base.size() - 2 );
        base = slash == std::string::npos ? std::string() : base.substr( 0, slash + 1 );
      }
      return base + std::string( target );
    }

    std::map<std::string, std::string> relationships( const ZipArchive &archive )
    {
      std::map<std::string, std::string> targets;
      XmlHandlers handlers;
      handlers.begin = [&targets]( std::string_view name, const XmlAttributes &attributes ) {
        if ( name == "Relationship" )
          targets[std::string( attributes["Id"] )] = targetIn( "xl/", attributes["Target"] );
      };
      if ( archive.contains( "xl/_rels/workbook.xml.rels" ) )
        readXml( *archive.open( "xl/_rels/workbook.xml.rels" ), handlers );
      return targets;
    }

  }

  XlsxParts readXlsxParts( const ZipArchive &archive )
  {
    const std::map<std::string, std::string> targets = relationships( archive );
    XlsxParts workbook;
    XmlHandlers handlers;
    handlers.begin = [&]( std::string_view name, const XmlAttributes &attributes ) {
      if ( name == "workbookPr" )
        workbook.from1904 = attributes["date1904"] == "1" || attributes["date1904"] == "true";
      if ( name != "sheet" )
        return;
      // "r:id" is the only attribute whose local name is "id".
      const auto target = targets.find( std::string( attributes["id"] ) );
      std::string member =
        target == targets.end() ? "xl/worksheets/sheet" + std::to_string( workbook.sheets.size() + 1 ) + ".xml" : target->second;
      if ( archive.contains( member ) && member.find( "chartsheet" ) == std::string::npos )
        workbook.sheets.push_back( { std::string( attributes["name"] ), std::move( member ) } );
    };
    if ( !archive.contains( "xl/workbook.xml" ) )
      throw InputError( codes::workbookDamaged );
    readXml( *archive.open( "xl/workbook.xml" ), handlers );
    if ( workbook.sheets.empty() )
      throw InputError( codes::sheetMissing );
    return workbook;
  }

  std::vector<FormatCodeMeaning> readXlsxStyles( const ZipArchive &archive )
  {
    std::map<int, FormatCodeMeaning> custom;
    std::vector<FormatCodeMeaning> styles;
    bool inCellStyles = false;
    XmlHandlers handlers;
    handlers.begin = [&]( std::string_view name, const XmlAttributes &attributes ) {
      if ( name == "numFmt" )
        custom[xlsxInteger( attributes["numFmtId"], -1 )] = meaningOfFormatCode( attributes["formatCode"] );
      else if ( name == "cellXfs" )
        inCellStyles = true;
      else if ( name == "xf" && inCellStyles )
      {
        const int format = xlsxInteger( attributes["numFmtId"], 0 );
        const auto known = custom.find( format );
        styles.push_back( known != custom.end() ? known->second : meaningOfBuiltInFormat( format ) );
      }
    };
    handlers.end = [&inCellStyles]( std::string_view name ) {
      if ( name == "cellXfs" )
        inCellStyles = false;
    };
    if ( archive.contains( "xl/styles.xml" ) )
      readXml( *archive.open( "xl/styles.xml" ), handlers );
    return styles;
  }

  std::uint32_t readXlsxStrings( const ZipArchive &archive, Grid &grid )
  {
    std::uint32_t count = 0;
    std::string text;
    bool inText = false;
    bool inPhonetic = false;
    XmlHandlers handlers;
    handlers.begin = [&]( std::string_view name, const XmlAttributes & ) {
      if ( name == "si" )
        text.clear();
      else if ( name == "rPh" )
        inPhonetic = true;
      else if ( name == "t" )
        inText = !inPhonetic;
    };
    handlers.end = [&]( std::string_view name ) {
      if ( name == "t" )
        inText = false;
      else if ( name == "rPh" )
        inPhonetic = false;
      else if ( name == "si" )
        count = grid.storeText( trimmed( text ) ) + 1;
    };
    handlers.characters = [&]( std::string_view piece ) {
      if ( inText )
        text += piece;
    };
    if ( archive.contains( "xl/sharedStrings.xml" ) )
      readXml( *archive.open( "xl/sharedStrings.xml" ), handlers );
    return count;
  }

}
