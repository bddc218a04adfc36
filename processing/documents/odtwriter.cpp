#include "documents/odtwriter.h"

#include "documents/bytehash.h"
#include "documents/odtanchors.h"
#include "documents/odtmanifest.h"
#include "documents/odtscan.h"
#include "documents/odtstyles.h"
#include "documents/odttemplate.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace sozialraum
{

  std::string xmlText( std::string_view text )
  {
    std::string xml;
    for ( const char letter : text )
    {
      switch ( letter )
      {
        case '&':
          xml += "&amp;";
          break;
        case '<':
          xml += "&lt;";
          break;
        case '>':
          xml += "&gt;";
          break;
        case '"':
          xml += "&quot;";
          break;
        default:
          if ( static_cast<unsigned char>( letter ) >= 0x20 || letter == '\t' || letter == '\n' )
            xml += letter;
      }
    }
    return xml;
  }

  static std::string pictureFile( const OdtPicture &picture )
  {
    // By what it shows: the same picture has the same name in every run.
    ByteHash hash;
    for ( const char byte : picture.png )
      hash.add( byte );
    return "Pictures/sm" + hash.text() + ".png";
  }

  static std::string millimetres( double length )
  {
    const long long tenths = std::llround( length * 10 );
    return std::to_string( tenths / 10 ) + "." + std::to_string( tenths % 10 ) + "mm";
  }

  static std::string paragraph( std::string_view style, const std::string &content )
  {
    return "<text:p text:style-name=\"" + std::string( style ) + "\">" + content + "</text:p>";
  }

  static std::string caption( std::string_view sequence, std::string_view word, const std::string &text )
  {
    const std::string name( sequence );
    return paragraph( "Caption",
      std::string( word ) + R"( <text:sequence text:name=")" + name + R"(" text:formula="ooow:)" + name
        + R"(+1" style:num-format="1">1</text:sequence>: )" + xmlText( text ) );
  }

  namespace
  {

    constexpr std::size_t longTable = 15; // rows; shorter ones stand on one page

    struct BlockXml
    {
      std::string language;

      bool isGerman() const { return language == "de"; }

      std::string operator()( const OdtHeading &heading ) const
      {
        const std::string level = std::to_string( heading.level );
        const std::string anchor =
          heading.anchor.empty() ? std::string() : "<text:bookmark text:name=\"" + xmlText( heading.anchor ) + "\"/>";
        return R"(<text:h text:style-name="Heading_20_)" + level + R"(" text:outline-level=")" + level + "\">" + anchor
          + xmlText( heading.text ) + "</text:h>";
      }

      std::string operator()( const OdtParagraph &text ) const
      {
        static constexpr std::array<std::string_view, 6> styles{ "Text_20_body", "Title", "Subtitle", "Quelle", "Pruefhinweis", "Intern" };
        return paragraph( styles.at( static_cast<std::size_t>( text.style ) ), xmlText( text.text ) );
      }

      std::string operator()( const OdtList &list ) const
      {
        std::string xml = R"(<text:list text:style-name="Aufzaehlung">)";
        for ( const std::string &item : list.items )
          xml += "<text:list-item>" + paragraph( "Text_20_body", xmlText( item ) ) + "</text:list-item>";
        return xml + "</text:list>";
      }

      std::string operator()( const OdtTable &table ) const
      {
        std::string xml = caption( "Table", isGerman() ? "Tabelle" : "Table", table.caption ) + R"(<table:table table:name=")"
          + xmlText( table.name ) + R"(" table:style-name=")" + ( table.rows.size() > longTable ? "smTableLong" : "smTable" ) + "\">";
        for ( const OdtColumn &column : table.columns )
          xml +=
            R"(<table:table-column table:style-name="smColumn)" + std::to_string( std::clamp( column.width, 1, widestColumn ) ) + "\"/>";
        xml += R"(<table:table-header-rows><table:table-row table:style-name="smRow">)";
        for ( const OdtColumn &column : table.columns )
          xml += cell( "smHead", column.isNumber ? "Tabellenkopfzahl" : "Table_20_Heading", column.heading );
        xml += "</table:table-row></table:table-header-rows>";
        for ( const std::vector<std::string> &row : table.rows )
        {
          xml += R"(<table:table-row table:style-name="smRow">)";
          for ( std::size_t i = 0; i < table.columns.size(); ++i )
            xml += cell( "smCell", table.columns[i].isNumber ? "Tabellenzahl" : "Table_20_Contents", i < row.size() ? row[i] : "" );
          xml += "</table:table-row>";
        }
        return xml + "</table:table>";
      }

      std::string operator()( const OdtPicture &picture ) const
      {
        return caption( "Figure", isGerman() ? "Abbildung" : "Figure", picture.caption )
          + paragraph( "Bild",
            R"(<draw:frame draw:style-name="smFrame" draw:name=")" + xmlText( picture.name ) + R"(" text:anchor-type="as-char" svg:width=")"
              + millimetres( picture.width ) + R"(" svg:height=")" + millimetres( picture.height ) + R"("><draw:image xlink:href=")"
              + pictureFile( picture ) + R"(" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/><svg:title>)"
              + xmlText( picture.title ) + "</svg:title><svg:desc>" + xmlText( picture.description ) + "</svg:desc></draw:frame>" );
      }

      static std::string cell( std::string_view cellStyle, std::string_view style, const std::string &text )
      {
        return R"(<table:table-cell table:style-name=")" + std::string( cellStyle ) + R"(" office:value-type="string">)"
          + paragraph( style, xmlText( text ) ) + "</table:table-cell>";
      }
    };

    struct PartXml
    {
      const std::vector<OdtOutlineEntry> &outline;
      const std::string &language;

      std::string operator()( const OdtSection &section ) const
      {
        return sectionXml( section, language ) + paragraph( "Text_20_body", {} );
      }
      std::string operator()( const OdtHandPlace &place ) const { return handPlaceXml( place ); }
      std::string operator()( const OdtContents &contents ) const { return contentsXml( contents.heading, outline ); }
    };

  }

  std::string sectionXml( const OdtSection &section, const std::string &language )
  {
    std::string xml = R"(<text:section text:style-name="smSection" text:name=")" + xmlText( section.name ) + R"(" text:protected="true">)";
    for ( const OdtBlock &block : section.blocks )
      xml += std::visit( BlockXml{ language }, block );
    return xml + "</text:section>";
  }

  std::string handPlaceXml( const OdtHandPlace &place )
  {
    std::string xml;
    if ( !place.heading.empty() )
      xml += BlockXml{ {} }( OdtHeading{ 2, place.heading, {} } );
    return xml + paragraph( place.prompt.empty() ? "Text_20_body" : "Bewertung", xmlText( place.prompt ) );
  }

  std::string contentsXml( const std::string &heading, const std::vector<OdtOutlineEntry> &entries )
  {
    std::string xml = R"(<text:table-of-content text:name=")" + std::string( contentsName )
      + R"(" text:protected="true"><text:table-of-content-source text:outline-level="2">)"
        R"(<text:index-title-template text:style-name="Contents_20_Heading">)"
      + xmlText( heading ) + "</text:index-title-template>";
    for ( int level = 1; level <= 2; ++level )
      xml += R"(<text:table-of-content-entry-template text:outline-level=")" + std::to_string( level )
        + R"(" text:style-name="Contents_20_)" + std::to_string( level )
        + R"("><text:index-entry-link-start/><text:index-entry-text/><text:index-entry-tab-stop )"
          R"(style:type="right" style:leader-char="."/><text:index-entry-page-number/>)"
          R"(<text:index-entry-link-end/></text:table-of-content-entry-template>)";
    xml += R"(</text:table-of-content-source><text:index-body><text:index-title text:name="sm.inhalt.titel">)"
      + paragraph( "Contents_20_Heading", xmlText( heading ) ) + "</text:index-title>";
    for ( const OdtOutlineEntry &entry : entries )
    {
      if ( entry.level > 2 )
        continue;
      const std::string level = std::to_string( entry.level );
      const std::string target = xmlText( entry.anchor );
      xml += paragraph( "Contents_20_" + level,
        R"(<text:a text:style-name="Index_20_Link" text:visited-style-name="Index_20_Link" xlink:type="simple" xlink:href="#)" + target
          + "\">" + xmlText( entry.text ) + R"(<text:tab/><text:bookmark-ref text:reference-format="page" text:ref-name=")" + target
          + R"(">0</text:bookmark-ref></text:a>)" );
    }
    return xml + "</text:index-body></text:table-of-content>";
  }

  std::map<std::string, std::string> picturesOf( const std::vector<OdtPart> &parts )
  {
    std::map<std::string, std::string> pictures;
    for ( const OdtPart &part : parts )
    {
      const auto *section = std::get_if<OdtSection>( &part );
      if ( !section )
        continue;
      for ( const OdtBlock &block : section->blocks )
      {
        if ( const auto *picture = std::get_if<OdtPicture>( &block ) )
          pictures.emplace( pictureFile( *picture ), picture->png );
      }
    }
    return pictures;
  }

  std::string propertiesXml(
    const std::vector<std::pair<std::string, std::string>> &figures, const std::map<std::string, std::string> &fingerprints )
  {
    const auto property = []( const std::string &name, const std::string &value ) {
      return R"(<meta:user-defined meta:name=")" + xmlText( name ) + R"(" meta:value-type="string">)" + xmlText( value )
        + "</meta:user-defined>";
    };
    std::string xml;
    for ( const auto &[name, value] : figures )
      xml += property( name, value );
    std::string all;
    for ( const auto &[name, fingerprint] : fingerprints )
      all += name + "=" + fingerprint + ";";
    return xml + property( "sozialraum.fingerprints", all );
  }

  static std::string contentXml( const OdtDocument &document, const std::vector<OdtOutlineEntry> &outline )
  {
    std::string xml = R"(<?xml version="1.0" encoding="UTF-8"?><office:document-content)" + namespaceDeclarations()
      + R"( office:version="1.3"><office:automatic-styles>)" + automaticStylesXml()
      + R"(</office:automatic-styles><office:body><office:text><text:sequence-decls><text:sequence-decl )"
        R"(text:display-outline-level="0" text:name="Table"/><text:sequence-decl )"
        R"(text:display-outline-level="0" text:name="Figure"/></text:sequence-decls>)";
    for ( const OdtPart &part : document.parts )
      xml += std::visit( PartXml{ outline, document.language }, part );
    return xml + "</office:text></office:body></office:document-content>";
  }

  std::string odtBytes( const OdtDocument &document )
  {
    // Headings first, as they come to stand in the text: the contents name them.
    const std::vector<OdtOutlineEntry> outline = scannedContent( withAnchors( contentXml( document, {} ) ) ).outline;
    const std::string content = numbered( withAnchors( contentXml( document, outline ) ) );
    std::map<std::string, std::string> fingerprints;
    for ( const ScannedSection &section : scannedContent( content ).sections )
      fingerprints[section.name] = section.fingerprint;

    const std::string date = document.date.empty() ? std::string() : "<dc:date>" + xmlText( document.date ) + "T00:00:00</dc:date>";
    const std::string meta = R"(<?xml version="1.0" encoding="UTF-8"?><office:document-meta)" + namespaceDeclarations()
      + R"( office:version="1.3"><office:meta><meta:generator>Sozialraum-Monitor</meta:generator>)"
        R"(<dc:title>)"
      + xmlText( document.title ) + "</dc:title>" + date + "<dc:language>" + ( document.language == "de" ? "de-DE" : "en-GB" )
      + "</dc:language>" + propertiesXml( document.figures, fingerprints ) + "</office:meta></office:document-meta>";

    std::vector<PackageFile> files{ { "mimetype", "application/vnd.oasis.opendocument.text" }, { "content.xml", content },
      { "styles.xml", document.looks ? markedStyles( *document.looks, document.mark ) : stylesXml( document.header, document.language ) },
      { "meta.xml", meta } };
    std::map<std::string, std::string> pictures = picturesOf( document.parts );
    if ( document.looks )
      pictures.insert( document.looks->pictures.begin(), document.looks->pictures.end() );
    for ( auto &[name, bytes] : pictures )
      files.push_back( { name, bytes } );
    files.insert( files.begin() + 1, { "META-INF/manifest.xml", manifestXml( files ) } );
    return packed( files );
  }

}
