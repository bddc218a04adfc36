#include "tables/formats/xlsxparts.h"

#include "finding.h"
#include "text/cellvalue.h"
#include "files/xmlreader.h"
#include "tables/formats/raisedtext.h"
#include "text/trimming.h"
#include "text/utf8.h"
#include "findings/tablescodes.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <utility>

namespace sozialraum
{

  namespace
  {

    //! Member that a relationship of \a folder points to.
    std::string targetIn( const std::string &folder, std::string target )
    {
      std::replace( target.begin(), target.end(), '\\', '/' );
      if ( target.starts_with( '/' ) )
        return target.substr( 1 );
      std::string base = folder;
      std::string_view rest = target;
      while ( rest.starts_with( "../" ) || rest.starts_with( "./" ) )
      {
        const bool up = rest[1] == '.';
        rest.remove_prefix( up ? 3 : 2 );
        if ( !up )
          continue;
        const std::size_t slash = base.rfind( '/', base.size() < 2 ? 0 : base.size() - 2 );
        base = slash == std::string::npos ? std::string() : base.substr( 0, slash + 1 );
      }
      return base + std::string( rest );
    }

    struct Relationship
    {
      std::string id;
      std::string type; //!< the last part of it: "worksheet", "sharedStrings"
      std::string member;
    };

    std::string folderOf( const std::string &member )
    {
      const std::size_t slash = member.rfind( '/' );
      return slash == std::string::npos ? std::string() : member.substr( 0, slash + 1 );
    }

    //! The relationships of \a member; of the package where it is empty.
    std::vector<Relationship> relationships( const ZipArchive &archive, const std::string &member )
    {
      std::vector<Relationship> found;
      const std::string folder = folderOf( member );
      const std::string list = folder + "_rels/" + member.substr( folder.size() ) + ".rels";
      if ( !archive.contains( list ) )
        return found;
      XmlHandlers handlers;
      handlers.begin = [&]( std::string_view name, const XmlAttributes &attributes ) {
        if ( name != "Relationship" )
          return;
        const std::string_view type = attributes["Type"];
        found.push_back( { std::string( attributes["Id"] ), std::string( type.substr( type.rfind( '/' ) + 1 ) ),
          targetIn( folder, std::string( attributes["Target"] ) ) } );
      };
      readXml( *archive.open( list ), handlers );
      return found;
    }

    std::string memberOfType( const std::vector<Relationship> &list, std::string_view type, const std::string &usual )
    {
      const auto found = std::find_if( list.begin(), list.end(), [type]( const Relationship &relation ) { return relation.type == type; } );
      return found == list.end() ? usual : found->member;
    }

    std::string firstElementOf( const ZipArchive &archive, const std::string &member )
    {
      std::string begin( 2048, '\0' );
      begin.resize( archive.open( member )->read( begin ) );
      std::size_t at = begin.find( '<' );
      while ( at != std::string::npos && at + 1 < begin.size() && ( begin[at + 1] == '?' || begin[at + 1] == '!' ) )
        at = begin.find( '<', at + 1 );
      if ( at == std::string::npos )
        return {};
      const std::string name = begin.substr( at + 1, begin.find_first_of( " \t\r\n/>", at ) - at - 1 );
      return name.substr( name.rfind( ':' ) + 1 );
    }

    //! The text of "_x000D_", by which spreadsheets write characters that XML cannot hold.
    std::string withoutEscapes( std::string_view text )
    {
      std::string plain;
      for ( std::size_t i = 0; i < text.size(); ++i )
      {
        std::uint32_t codePoint = 0;
        const bool isEscape = text.size() - i >= 7 && text[i] == '_' && text[i + 1] == 'x' && text[i + 6] == '_'
          && std::from_chars( text.data() + i + 2, text.data() + i + 6, codePoint, 16 ).ptr == text.data() + i + 6;
        if ( !isEscape || ( codePoint >= 0xD800 && codePoint < 0xE000 ) )
        {
          plain += text[i];
          continue;
        }
        appendUtf8( plain, codePoint );
        i += 6;
      }
      return plain;
    }

  }

  std::string xlsxWorkbookMember( const ZipArchive &archive )
  {
    const std::string member = memberOfType( relationships( archive, {} ), "officeDocument", "xl/workbook.xml" );
    return archive.contains( member ) && firstElementOf( archive, member ) == "workbook" ? member : std::string();
  }

  XlsxParts readXlsxParts( const ZipArchive &archive )
  {
    const std::string member = xlsxWorkbookMember( archive );
    if ( member.empty() )
      throw InputError( codes::workbookDamaged );
    const std::string folder = folderOf( member );
    const std::vector<Relationship> parts = relationships( archive, member );
    std::map<std::string, std::string> targets;
    for ( const Relationship &part : parts )
      targets.emplace( part.id, part.member );
    XlsxParts workbook;
    workbook.strings = memberOfType( parts, "sharedStrings", folder + "sharedStrings.xml" );
    workbook.styles = memberOfType( parts, "styles", folder + "styles.xml" );
    XmlHandlers handlers;
    handlers.begin = [&]( std::string_view name, const XmlAttributes &attributes ) {
      if ( name == "workbookPr" )
        workbook.from1904 = attributes["date1904"] == "1" || attributes["date1904"] == "true";
      if ( name != "sheet" )
        return;
      // "r:id" is the only attribute whose local name is "id".
      const auto target = targets.find( std::string( attributes["id"] ) );
      std::string sheet =
        target == targets.end() ? folder + "worksheets/sheet" + std::to_string( workbook.sheets.size() + 1 ) + ".xml" : target->second;
      const std::string_view state = attributes["state"];
      if ( archive.contains( sheet ) && sheet.find( "chartsheet" ) == std::string::npos )
        workbook.sheets.push_back( { std::string( attributes["name"] ), std::move( sheet ), state == "hidden" || state == "veryHidden" } );
    };
    readXml( *archive.open( member ), handlers );
    if ( workbook.sheets.empty() )
      throw InputError( codes::sheetMissing );
    return workbook;
  }

  void XlsxText::clear()
  {
    mText.clear();
    mMark.clear();
    mInText = mInPhonetic = mIsRaised = false;
  }

  void XlsxText::begin( std::string_view name, const XmlAttributes &attributes )
  {
    if ( name == "rPh" )
      mInPhonetic = true;
    else if ( name == "t" )
      mInText = !mInPhonetic;
    else if ( name == "r" )
      mIsRaised = false;
    else if ( name == "vertAlign" )
      mIsRaised = attributes["val"] == "superscript";
  }

  void XlsxText::end( std::string_view name )
  {
    if ( name == "t" )
      mInText = false;
    else if ( name == "rPh" )
      mInPhonetic = false;
    else if ( name == "r" )
      mIsRaised = false;
  }

  void XlsxText::characters( std::string_view piece )
  {
    if ( mInText )
      ( mIsRaised ? mMark : mText ) += piece;
  }

  std::uint32_t XlsxText::storeIn( Grid &grid ) const
  {
    return storeMarked( grid, withoutEscapes( mText ), mMark );
  }

  std::vector<FormatCodeMeaning> readXlsxStyles( const ZipArchive &archive, const std::string &member )
  {
    constexpr std::size_t mostStyles = std::size_t{ 1 } << 17; // Excel has 65,490
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
        if ( styles.size() >= mostStyles )
          throw InputError( codes::tableTooLarge );
        styles.push_back( known != custom.end() ? known->second : meaningOfBuiltInFormat( format ) );
      }
    };
    handlers.end = [&inCellStyles]( std::string_view name ) {
      if ( name == "cellXfs" )
        inCellStyles = false;
    };
    if ( archive.contains( member ) )
      readXml( *archive.open( member ), handlers );
    return styles;
  }

  std::uint32_t readXlsxStrings( const ZipArchive &archive, const std::string &member, Grid &grid )
  {
    std::uint32_t count = 0;
    XlsxText text;
    XmlHandlers handlers;
    handlers.begin = [&]( std::string_view name, const XmlAttributes &attributes ) {
      if ( name == "si" )
        text.clear();
      text.begin( name, attributes );
    };
    handlers.end = [&]( std::string_view name ) {
      text.end( name );
      if ( name == "si" )
        count = text.storeIn( grid ) + 1;
    };
    handlers.characters = [&]( std::string_view piece ) { text.characters( piece ); };
    if ( archive.contains( member ) )
      readXml( *archive.open( member ), handlers );
    return count;
  }

}
