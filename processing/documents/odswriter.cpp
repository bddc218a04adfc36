#include "documents/odswriter.h"

#include "documents/odtmanifest.h"
#include "documents/odtwriter.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <set>

namespace sozialraum
{

  static constexpr std::string_view mediaTypeOfWorkbooks = "application/vnd.oasis.opendocument.spreadsheet";
  static constexpr const char *namespaces =
    R"( xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0")"
    R"( xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0")"
    R"( xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0")"
    R"( xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0")"
    R"( xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0")"
    R"( xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3">)";

  static bool continuesLetter( char byte )
  {
    return ( static_cast<unsigned char>( byte ) & 0xc0U ) == 0x80U;
  }

  static std::size_t letterCount( std::string_view text )
  {
    return static_cast<std::size_t>( std::count_if( text.begin(), text.end(), []( char byte ) { return !continuesLetter( byte ); } ) );
  }

  //! The first \a most letters of \a text; none is cut in two.
  static std::string firstLetters( std::string_view text, std::size_t most )
  {
    std::size_t end = 0;
    for ( std::size_t letters = 0; end < text.size(); ++end )
    {
      if ( !continuesLetter( text[end] ) && ++letters > most )
        break;
    }
    return std::string( text.substr( 0, end ) );
  }

  static std::string possibleName( std::string name )
  {
    for ( char &letter : name )
    {
      if ( std::string_view( "[]*?:/\\" ).find( letter ) != std::string_view::npos || static_cast<unsigned char>( letter ) < 0x20U )
        letter = '_';
    }
    name = firstLetters( name, 31 );
    for ( const bool atEnd : { false, true } )
    {
      if ( !name.empty() && ( atEnd ? name.back() : name.front() ) == '\'' )
        ( atEnd ? name.back() : name.front() ) = '_';
    }
    return name.empty() ? std::string( "_" ) : name;
  }

  //! Programs compare the names of sheets without regard to case.
  static std::string withoutCase( std::string name )
  {
    std::transform( name.begin(), name.end(), name.begin(),
      []( char letter ) { return letter >= 'A' && letter <= 'Z' ? static_cast<char>( letter - 'A' + 'a' ) : letter; } );
    return name;
  }

  std::vector<std::string> sheetNames( const OdsDocument &document )
  {
    std::vector<std::string> names;
    std::set<std::string> taken;
    for ( const OdsSheet &sheet : document.sheets )
    {
      std::string name = possibleName( sheet.name );
      for ( int number = 2; !taken.insert( withoutCase( name ) ).second; ++number )
      {
        const std::string ending = "_" + std::to_string( number );
        name = firstLetters( possibleName( sheet.name ), 31 - ending.size() ) + ending;
      }
      names.push_back( name );
    }
    return names;
  }

  static std::string exactText( double value )
  {
    std::array<char, 32> text{};
    const auto [end, error] = std::to_chars( text.data(), text.data() + text.size(), value );
    return std::string( text.data(), end );
  }

  namespace
  {

    struct CellXml
    {
      const char *style = "";
      int decimals = -1;

      std::string operator()( std::monostate ) const { return "<table:table-cell/>"; }

      std::string operator()( double value ) const
      {
        if ( !std::isfinite( value ) )
          return ( *this )( std::monostate() );
        const std::string text = exactText( value );
        std::string xml = "<table:table-cell";
        if ( decimals >= 0 )
          xml.append( R"( table:style-name="d)" ).append( std::to_string( decimals ) ).append( "\"" );
        return xml.append( R"( office:value-type="float" office:value=")" )
          .append( text )
          .append( "\"><text:p>" )
          .append( text )
          .append( "</text:p></table:table-cell>" );
      }

      //! Each line is a paragraph of its own.
      std::string operator()( const std::string &text ) const
      {
        std::string xml = std::string( "<table:table-cell" ).append( style ).append( R"( office:value-type="string">)" );
        std::size_t begin = 0;
        for ( std::size_t end = 0; end != std::string::npos; begin = end + 1 )
        {
          end = text.find( '\n', begin );
          xml.append( "<text:p>" ).append( spaced( xmlText( text.substr( begin, end - begin ) ) ) ).append( "</text:p>" );
        }
        return xml.append( "</table:table-cell>" );
      }

      //! Blanks at the ends and behind each other are kept as elements; others would be lost.
      static std::string spaced( const std::string &markup )
      {
        std::string kept;
        for ( std::size_t i = 0; i < markup.size(); ++i )
        {
          const bool isAlone = markup[i] == ' ' && i > 0 && i + 1 < markup.size() && markup[i - 1] != ' ';
          if ( markup[i] == ' ' && !isAlone )
            kept.append( "<text:s/>" );
          else
            kept.push_back( markup[i] );
        }
        return kept;
      }
    };

  }

  static std::size_t columnCountOf( const OdsSheet &sheet )
  {
    std::size_t columns = std::max<std::size_t>( sheet.headings.size(), 1 );
    for ( const std::vector<OdsCell> &row : sheet.rows )
      columns = std::max( columns, row.size() );
    return columns;
  }

  //! Narrow, usual, wide: 0, 1, 2, by the longest word of the column.
  static int widthOf( const OdsSheet &sheet, std::size_t column )
  {
    std::size_t longest = column < sheet.headings.size() ? letterCount( sheet.headings[column] ) / 2 : 0;
    for ( const std::vector<OdsCell> &row : sheet.rows )
    {
      const auto *text = column < row.size() ? std::get_if<std::string>( &row[column] ) : nullptr;
      if ( text )
        longest = std::max( longest, letterCount( *text ) );
    }
    return longest > 26 ? 2 : longest > 11 ? 1 : 0;
  }

  static std::string sheetXml( const OdsSheet &sheet, const std::string &name )
  {
    std::string xml = R"(<table:table table:style-name="sheet" table:name=")" + xmlText( name ) + "\">";
    for ( std::size_t column = 0; column < columnCountOf( sheet ); ++column )
      xml += R"(<table:table-column table:style-name="co)" + std::to_string( widthOf( sheet, column ) ) + "\"/>";
    if ( !sheet.headings.empty() )
    {
      xml += "<table:table-header-rows><table:table-row>";
      for ( const std::string &heading : sheet.headings )
        xml += CellXml{ R"( table:style-name="heading")" }( heading );
      xml += "</table:table-row></table:table-header-rows>";
    }
    for ( const std::vector<OdsCell> &row : sheet.rows )
    {
      xml += "<table:table-row>";
      for ( const OdsCell &cell : row )
        xml += std::visit( CellXml{ "", sheet.decimals }, cell );
      xml += row.empty() ? "<table:table-cell/></table:table-row>" : "</table:table-row>";
    }
    if ( sheet.headings.empty() && sheet.rows.empty() )
      xml += "<table:table-row><table:table-cell/></table:table-row>";
    return xml + "</table:table>";
  }

  static std::string contentXml( const OdsDocument &document )
  {
    std::string xml =
      std::string( R"(<?xml version="1.0" encoding="UTF-8"?><office:document-content)" ) + namespaces + "<office:automatic-styles>";
    int number = 0;
    for ( const char *width : { "24mm", "48mm", "96mm" } )
      xml += R"(<style:style style:name="co)" + std::to_string( number++ )
        + R"(" style:family="table-column"><style:table-column-properties style:column-width=")" + width + R"("/></style:style>)";
    for ( const char decimals : std::string_view( "0123456789" ) )
    {
      const std::string digit( 1, decimals );
      xml += R"(<number:number-style style:name="n)" + digit + R"("><number:number number:decimal-places=")" + digit
        + R"(" number:min-integer-digits="1" number:grouping="true"/></number:number-style><style:style style:name="d)" + digit
        + R"(" style:family="table-cell" style:data-style-name="n)" + digit + "\"/>";
    }
    xml += R"(<style:style style:name="sheet" style:family="table" style:master-page-name="Default"/>)";
    xml += R"(<style:style style:name="heading" style:family="table-cell"><style:table-cell-properties fo:wrap-option="wrap"/>)"
           R"(<style:text-properties fo:font-weight="bold"/></style:style></office:automatic-styles><office:body><office:spreadsheet>)";
    const std::vector<std::string> names = sheetNames( document );
    for ( std::size_t i = 0; i < document.sheets.size(); ++i )
      xml += sheetXml( document.sheets[i], names[i] );
    return xml + "</office:spreadsheet></office:body></office:document-content>";
  }

  //! Printed, a sheet is as wide as the page, which lies on its side.
  static std::string stylesXml()
  {
    return std::string( R"(<?xml version="1.0" encoding="UTF-8"?><office:document-styles)" ) + namespaces
      + R"(<office:automatic-styles><style:page-layout style:name="page"><style:page-layout-properties fo:page-width="297mm" )"
        R"(fo:page-height="210mm" style:print-orientation="landscape" fo:margin="15mm" style:scale-to-X="1"/>)"
        R"(</style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="Default" )"
        R"(style:page-layout-name="page"/></office:master-styles></office:document-styles>)";
  }

  //! The row of headings stays in sight.
  static std::string settingsXml( const OdsDocument &document )
  {
    const auto item = []( const char *name, const char *type, const char *value ) {
      return std::string( R"(<config:config-item config:name=")" ) + name + R"(" config:type=")" + type + "\">" + value
        + "</config:config-item>";
    };
    std::string xml = std::string( R"(<?xml version="1.0" encoding="UTF-8"?><office:document-settings)" ) + namespaces
      + R"(<office:settings><config:config-item-set config:name="ooo:view-settings"><config:config-item-map-indexed config:name="Views">)"
        R"(<config:config-item-map-entry><config:config-item-map-named config:name="Tables">)";
    const std::vector<std::string> names = sheetNames( document );
    for ( std::size_t i = 0; i < names.size(); ++i )
    {
      xml += R"(<config:config-item-map-entry config:name=")" + xmlText( names[i] ) + "\">";
      if ( document.sheets[i].headings.empty() )
        xml += item( "VerticalSplitMode", "short", "0" ); // an entry says something
      else
        xml += item( "VerticalSplitMode", "short", "2" ) + item( "VerticalSplitPosition", "int", "1" )
          + item( "ActiveSplitRange", "short", "2" ) + item( "PositionBottom", "int", "1" );
      xml += "</config:config-item-map-entry>";
    }
    return xml
      + "</config:config-item-map-named></config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set>"
        "</office:settings></office:document-settings>";
  }

  static std::string metaXml( const OdsDocument &document )
  {
    const std::string date = document.date.empty() ? std::string() : "<dc:date>" + xmlText( document.date ) + "T00:00:00</dc:date>";
    return std::string( R"(<?xml version="1.0" encoding="UTF-8"?><office:document-meta)" ) + namespaces
      + "<office:meta><meta:generator>Sozialraum-Monitor</meta:generator><dc:title>" + xmlText( document.title ) + "</dc:title>" + date
      + "<dc:language>" + ( document.language == "de" ? "de-DE" : "en-GB" ) + "</dc:language></office:meta></office:document-meta>";
  }

  std::string odsBytes( const OdsDocument &document )
  {
    std::vector<PackageFile> files{ { "mimetype", std::string( mediaTypeOfWorkbooks ) }, { "content.xml", contentXml( document ) },
      { "styles.xml", stylesXml() }, { "settings.xml", settingsXml( document ) }, { "meta.xml", metaXml( document ) } };
    files.insert( files.begin() + 1, { "META-INF/manifest.xml", manifestXml( files, mediaTypeOfWorkbooks ) } );
    return packed( files );
  }

}
