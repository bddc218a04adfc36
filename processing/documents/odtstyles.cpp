#include "documents/odtstyles.h"

#include "documents/odtwriter.h"

namespace sozialraum
{

  const std::vector<std::pair<std::string_view, std::string_view>> &odtNamespaces()
  {
    static const std::vector<std::pair<std::string_view, std::string_view>> namespaces{
      { "office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0" },
      { "style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0" },
      { "text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0" },
      { "table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0" },
      { "draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" },
      { "fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" },
      { "xlink", "http://www.w3.org/1999/xlink" },
      { "dc", "http://purl.org/dc/elements/1.1/" },
      { "meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0" },
      { "svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" },
    };
    return namespaces;
  }

  std::string namespaceDeclarations()
  {
    std::string declarations;
    for ( const auto &[prefix, address] : odtNamespaces() )
      declarations += " xmlns:" + std::string( prefix ) + "=\"" + std::string( address ) + "\"";
    return declarations;
  }

  //! A paragraph style. \param paragraph, letters attributes of its properties
  static std::string paragraphStyle( std::string_view name, std::string_view display, std::string_view parent, std::string_view paragraph,
    std::string_view letters, std::string_view more = {} )
  {
    std::string style = R"(<style:style style:name=")" + std::string( name ) + "\" ";
    if ( !display.empty() )
      style += "style:display-name=\"" + std::string( display ) + "\" ";
    style += "style:family=\"paragraph\" ";
    if ( !parent.empty() )
      style += "style:parent-style-name=\"" + std::string( parent ) + "\" ";
    style += std::string( more ) + ">";
    if ( !paragraph.empty() )
      style += "<style:paragraph-properties " + std::string( paragraph ) + "/>";
    if ( !letters.empty() )
      style += "<style:text-properties " + std::string( letters ) + "/>";
    return style + "</style:style>";
  }

  static std::string headingStyle( int level, std::string_view paragraph, std::string_view letters )
  {
    const std::string number = std::to_string( level );
    return paragraphStyle( "Heading_20_" + number, "Heading " + number, "Heading", paragraph, letters,
      R"(style:next-style-name="Text_20_body" style:default-outline-level=")" + number + "\"" );
  }

  static std::string contentsStyle( int level )
  {
    const std::string number = std::to_string( level );
    const std::string indent = std::to_string( ( level - 1 ) * 5 );
    return R"(<style:style style:name="Contents_20_)" + number + R"(" style:display-name="Contents )" + number
      + R"(" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties )"
        R"(fo:margin-left=")"
      + indent + R"(mm" fo:margin-top=")" + ( level == 1 ? "2mm" : "0mm" )
      + R"(" fo:margin-bottom="0.5mm"><style:tab-stops><style:tab-stop style:position=")" + std::to_string( 165 - ( level - 1 ) * 5 )
      + R"(mm" style:type="right" style:leader-style="dotted" style:leader-text="."/></style:tab-stops>)"
        R"(</style:paragraph-properties>)"
      + ( level == 1 ? R"(<style:text-properties fo:font-weight="bold"/>)" : "" ) + "</style:style>";
  }

  static std::string pageStyles( const std::string &header )
  {
    const std::string footer = R"(<style:footer><text:p text:style-name="Footer"><text:page-number )"
                               R"(text:select-page="current">1</text:page-number> / <text:page-count>1</text:page-count></text:p>)"
                               R"(</style:footer>)";
    return R"(<office:automatic-styles><style:page-layout style:name="smPage"><style:page-layout-properties )"
           R"(fo:page-width="210mm" fo:page-height="297mm" style:print-orientation="portrait" )"
           R"(fo:margin-top="15mm" fo:margin-bottom="12mm" fo:margin-left="25mm" fo:margin-right="20mm"/>)"
           R"(<style:header-style><style:header-footer-properties fo:min-height="8mm" )"
           R"(fo:margin-bottom="5mm"/></style:header-style><style:footer-style>)"
           R"(<style:header-footer-properties fo:min-height="8mm" fo:margin-top="5mm"/></style:footer-style>)"
           R"(</style:page-layout></office:automatic-styles><office:master-styles><style:master-page )"
           R"(style:name="Standard" style:page-layout-name="smPage"><style:header><text:p )"
           R"(text:style-name="Header">)"
      + xmlText( header ) + "</text:p></style:header>" + footer + "</style:master-page></office:master-styles>";
  }

  std::vector<NamedStyle> namedStyles()
  {
    std::vector<NamedStyle> styles;
    const auto add = [&styles]( std::string name, std::string element ) {
      styles.push_back( { std::move( name ), "paragraph", std::move( element ) } );
    };
    add( "Standard", paragraphStyle( "Standard", {}, {}, {}, {}, "style:class=\"text\"" ) );
    add( "Text_20_body",
      paragraphStyle( "Text_20_body", "Text body", "Standard",
        R"(fo:margin-top="0mm" fo:margin-bottom="2.2mm" fo:line-height="130%" fo:orphans="2" fo:widows="2")", {} ) );
    add( "Heading",
      paragraphStyle( "Heading", {}, "Standard", R"(fo:margin-top="5mm" fo:margin-bottom="2.5mm" fo:keep-with-next="always")",
        R"(fo:font-weight="bold" fo:color="#1f3a56")" ) );
    add(
      "Heading_20_1", headingStyle( 1, R"(fo:break-before="page" fo:margin-top="0mm" fo:margin-bottom="5mm")", R"(fo:font-size="18pt")" ) );
    add( "Heading_20_2", headingStyle( 2, R"(fo:margin-top="6mm" fo:margin-bottom="2.5mm")", R"(fo:font-size="13pt")" ) );
    add( "Heading_20_3", headingStyle( 3, R"(fo:margin-top="4mm" fo:margin-bottom="2mm")", R"(fo:font-size="11pt")" ) );
    add( "Title",
      paragraphStyle( "Title", {}, "Standard", R"(fo:margin-top="70mm" fo:margin-bottom="6mm")",
        R"(fo:font-size="28pt" fo:font-weight="bold" fo:color="#1f3a56")" ) );
    add(
      "Subtitle", paragraphStyle( "Subtitle", {}, "Standard", R"(fo:margin-bottom="3mm")", R"(fo:font-size="14pt" fo:color="#55606c")" ) );
    add( "Quelle",
      paragraphStyle(
        "Quelle", {}, "Standard", R"(fo:margin-top="1mm" fo:margin-bottom="4mm")", R"(fo:font-size="8.5pt" fo:color="#55606c")" ) );
    add( "Pruefhinweis",
      paragraphStyle( "Pruefhinweis", "Prüfhinweis", "Text_20_body",
        R"(fo:padding="1.5mm" fo:padding-left="3mm" fo:border-left="1.2mm solid #a3380b" )"
        R"(fo:background-color="#f5f1ee" fo:margin-bottom="2mm")",
        {} ) );
    add( "Intern", paragraphStyle( "Intern", {}, "Text_20_body", {}, R"(fo:font-size="14pt" fo:font-weight="bold" fo:color="#a3380b")" ) );
    add( "Bewertung", paragraphStyle( "Bewertung", {}, "Text_20_body", {}, R"(fo:color="#55606c" fo:font-style="italic")" ) );
    add( "Caption",
      paragraphStyle( "Caption", {}, "Standard", R"(fo:margin-top="4mm" fo:margin-bottom="1.5mm" fo:keep-with-next="always")",
        R"(fo:font-size="9.5pt" fo:font-weight="bold" fo:color="#1f3a56")" ) );
    add( "Bild", paragraphStyle( "Bild", {}, "Standard", R"(fo:margin-bottom="1mm")", {} ) );
    add( "Table_20_Contents",
      paragraphStyle(
        "Table_20_Contents", "Table Contents", "Standard", R"(fo:margin-top="0.3mm" fo:margin-bottom="0.3mm")", R"(fo:font-size="9pt")" ) );
    add( "Tabellenzahl", paragraphStyle( "Tabellenzahl", {}, "Table_20_Contents", R"(fo:text-align="end")", {} ) );
    add( "Table_20_Heading", paragraphStyle( "Table_20_Heading", "Table Heading", "Table_20_Contents", {}, R"(fo:font-weight="bold")" ) );
    add( "Tabellenkopfzahl", paragraphStyle( "Tabellenkopfzahl", {}, "Table_20_Heading", R"(fo:text-align="end")", {} ) );
    add( "Contents_20_Heading",
      paragraphStyle( "Contents_20_Heading", "Contents Heading", "Heading", R"(fo:break-before="page")", R"(fo:font-size="18pt")" ) );
    for ( int level = 1; level <= 2; ++level )
      add( "Contents_20_" + std::to_string( level ), contentsStyle( level ) );
    add( "Header", paragraphStyle( "Header", {}, "Standard", {}, R"(fo:font-size="8.5pt" fo:color="#55606c")" ) );
    add( "Footer", paragraphStyle( "Footer", {}, "Standard", R"(fo:text-align="end")", R"(fo:font-size="8.5pt" fo:color="#55606c")" ) );
    // Blue and underlined, as links are without a style of their own, the contents would be hard to read.
    styles.push_back(
      { "Index_20_Link", "text", R"(<style:style style:name="Index_20_Link" style:display-name="Index Link" style:family="text"/>)" } );
    styles.push_back( { "Graphics", "graphic",
      R"(<style:style style:name="Graphics" style:family="graphic"><style:graphic-properties )"
      R"(text:anchor-type="as-char" style:vertical-pos="top" style:vertical-rel="baseline"/>)"
      R"(</style:style>)" } );
    styles.push_back( { "Aufzaehlung", "list",
      R"(<text:list-style style:name="Aufzaehlung"><text:list-level-style-bullet )"
      R"(text:level="1" text:bullet-char="•"><style:list-level-properties )"
      R"(text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment )"
      R"(text:label-followed-by="listtab" text:list-tab-stop-position="5mm" fo:text-indent="-5mm" )"
      R"(fo:margin-left="5mm"/></style:list-level-properties></text:list-level-style-bullet>)"
      R"(</text:list-style>)" } );
    return styles;
  }

  std::string stylesXml( const std::string &header, const std::string &language )
  {
    const std::string country = language == "de" ? "DE" : "GB";
    std::string styles = R"(<?xml version="1.0" encoding="UTF-8"?><office:document-styles)" + namespaceDeclarations()
      + R"( office:version="1.3"><office:font-face-decls><style:font-face style:name="Liberation Sans" )"
        R"(svg:font-family="'Liberation Sans', Arial, sans-serif" style:font-family-generic="swiss" )"
        R"(style:font-pitch="variable"/></office:font-face-decls><office:styles><style:default-style )"
        R"(style:family="paragraph"><style:paragraph-properties fo:hyphenation-ladder-count="no-limit"/>)"
        R"(<style:text-properties style:font-name="Liberation Sans" fo:font-size="10.5pt" fo:language=")"
      + language + R"(" fo:country=")" + country + R"(" fo:color="#1d2733" fo:hyphenate="false"/></style:default-style>)";
    for ( const NamedStyle &style : namedStyles() )
      styles += style.element;
    styles += R"(<text:outline-style style:name="Outline">)";
    for ( int level = 1; level <= 3; ++level )
      styles += R"(<text:outline-level-style text:level=")" + std::to_string( level ) + R"(" style:num-format=""/>)";
    styles += R"(</text:outline-style></office:styles>)";
    return styles + pageStyles( header ) + "</office:document-styles>";
  }

  std::vector<std::pair<std::string, std::string>> automaticStyles()
  {
    std::vector<std::pair<std::string, std::string>> styles{
      { "smSection",
        R"(<style:style style:name="smSection" style:family="section"><style:section-properties )"
        R"(style:editable="false"/></style:style>)" },
      { "smTable",
        R"(<style:style style:name="smTable" style:family="table"><style:table-properties style:width="165mm" )"
        R"(style:rel-width="100%" table:align="margins" fo:margin-bottom="3mm" table:border-model="collapsing" )"
        R"(style:may-break-between-rows="false"/></style:style>)" },
      { "smTableLong",
        R"(<style:style style:name="smTableLong" style:family="table"><style:table-properties style:width="165mm" )"
        R"(style:rel-width="100%" table:align="margins" fo:margin-bottom="3mm" table:border-model="collapsing"/></style:style>)" },
      { "smRow",
        R"(<style:style style:name="smRow" style:family="table-row"><style:table-row-properties )"
        R"(fo:keep-together="always"/></style:style>)" },
      { "smHead",
        R"(<style:style style:name="smHead" style:family="table-cell"><style:table-cell-properties )"
        R"(fo:padding="0.8mm" fo:background-color="#e9eef2" fo:border-left="none" fo:border-right="none" )"
        R"(fo:border-top="none" fo:border-bottom="0.3mm solid #1f3a56" style:vertical-align="bottom"/>)"
        R"(</style:style>)" },
      { "smCell",
        R"(<style:style style:name="smCell" style:family="table-cell"><style:table-cell-properties )"
        R"(fo:padding="0.8mm" fo:border-left="none" fo:border-right="none" fo:border-top="none" )"
        R"(fo:border-bottom="0.1mm solid #c9d0d6"/></style:style>)" },
      { "smFrame",
        R"(<style:style style:name="smFrame" style:family="graphic" style:parent-style-name="Graphics">)"
        R"(<style:graphic-properties style:vertical-pos="top" style:vertical-rel="baseline"/>)"
        R"(</style:style>)" },
    };
    for ( int width = 1; width <= widestColumn; ++width )
    {
      const std::string name = "smColumn" + std::to_string( width );
      styles.emplace_back( name,
        R"(<style:style style:name=")" + name + R"(" style:family="table-column"><style:table-column-properties style:rel-column-width=")"
          + std::to_string( width * 1000 ) + R"(*"/></style:style>)" );
    }
    return styles;
  }

  std::string automaticStylesXml()
  {
    std::string xml;
    for ( const auto &[name, element] : automaticStyles() )
      xml += element;
    return xml;
  }

}
