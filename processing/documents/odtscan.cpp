#include "documents/odtscan.h"

#include "documents/bytehash.h"

#include <expat.h>

#include <algorithm>
#include <cstdint>
#include <memory>
#include <optional>

namespace sozialraum
{

  namespace
  {

    struct FreeParser
    {
      void operator()( XML_Parser parser ) const { XML_ParserFree( parser ); }
    };

    std::string attribute( const XML_Char **attributes, std::string_view name )
    {
      for ( ; attributes && *attributes; attributes += 2 )
      {
        if ( name == attributes[0] )
          return attributes[1];
      }
      return {};
    }

    //! Those of a root element, by their prefixes.
    std::map<std::string, std::string> declaredNamespaces( const XML_Char **attributes )
    {
      std::map<std::string, std::string> namespaces;
      for ( ; attributes && *attributes; attributes += 2 )
      {
        if ( std::string_view( attributes[0] ).starts_with( "xmlns:" ) )
          namespaces[attributes[0] + 6] = attributes[1];
      }
      return namespaces;
    }

    //! Text as people see it: blanks collapsed, and a hash of it.
    class SeenText
    {
    public:
      void add( std::string_view text )
      {
        for ( const char letter : text )
        {
          const bool isBlank = letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r';
          if ( isBlank && mEndsWithBlank )
            continue;
          mEndsWithBlank = isBlank;
          mHash.add( isBlank ? ' ' : letter );
        }
      }

      std::string fingerprint() const { return mHash.text(); }

    private:
      ByteHash mHash;
      bool mEndsWithBlank = true;
    };

    struct OpenSection
    {
      ScannedSection section;
      SeenText text;
      std::size_t depth = 0;
    };

    //! Newer versions of expat have places of 64 bits on every system, and call the others outdated.
    template<typename Parser>
    std::size_t placeOf( Parser parser )
    {
      if constexpr ( requires { XML_GetCurrentByteIndex64( parser ); } )
        return static_cast<std::size_t>( XML_GetCurrentByteIndex64( parser ) );
      else
        return static_cast<std::size_t>( XML_GetCurrentByteIndex( parser ) );
    }

    template<typename Parser>
    std::size_t lengthOf( Parser parser )
    {
      if constexpr ( requires { XML_GetCurrentByteCount64( parser ); } )
        return static_cast<std::size_t>( XML_GetCurrentByteCount64( parser ) );
      else
        return static_cast<std::size_t>( XML_GetCurrentByteCount( parser ) );
    }

    //! One pass over a file, with places in bytes.
    struct Scanner
    {
      XML_Parser parser = nullptr;
      ScannedContent *content = nullptr;
      ScannedMeta *meta = nullptr;
      ScannedManifest *manifest = nullptr;
      ScannedStyles *styles = nullptr;
      std::size_t depth = 0;
      std::size_t silentFrom = 0; //!< depth of the element whose text does not count; 0: none
      std::vector<OpenSection> open;
      std::optional<std::size_t> headingDepth;
      OdtOutlineEntry heading;
      std::string lastHeading;
      std::optional<std::size_t> fieldDepth;
      std::optional<std::size_t> numberDepth;
      std::optional<std::size_t> propertyDepth;
      std::size_t contentsDepth = 0;
      bool inAutomaticStyles = false;
      bool inNamedStyles = false;
      bool inStandardPage = false;

      std::size_t place() const { return placeOf( parser ); }
      std::size_t behind() const { return place() + lengthOf( parser ); }
      void see( std::string_view text )
      {
        for ( OpenSection &section : open )
          section.text.add( text );
      }

      void startContent( std::string_view name, const XML_Char **attributes );
      void endContent( std::string_view name );
      void startStyles( std::string_view name, const XML_Char **attributes );
      void endStyles( std::string_view name );
    };

    //! Elements whose text is a number that changes by itself, or not part of the text.
    bool isSilent( std::string_view name )
    {
      return name == "text:sequence" || name == "text:bookmark-ref" || name == "text:page-number" || name == "svg:title"
        || name == "svg:desc" || name == "text:user-defined";
    }

    void Scanner::startContent( std::string_view name, const XML_Char **attributes )
    {
      if ( depth == 1 )
      {
        content->rootNameEnd = place() + 1 + name.size();
        content->namespaces = declaredNamespaces( attributes );
      }
      if ( name == "office:automatic-styles" )
        inAutomaticStyles = true;
      else if ( inAutomaticStyles && name == "style:style" )
        content->automaticStyles.push_back( attribute( attributes, "style:name" ) );
      else if ( name == "text:section" || name == "text:table-of-content" )
      {
        open.push_back( { { attribute( attributes, "text:name" ), place(), 0, {}, false }, {}, depth } );
        if ( name == "text:table-of-content" )
          contentsDepth = depth;
      }
      else if ( name == "text:h" && contentsDepth == 0 )
      {
        const std::string level = attribute( attributes, "text:outline-level" );
        heading = { level.size() == 1 && level[0] >= '1' && level[0] <= '9' ? level[0] - '0' : 1, {}, {}, behind() };
        headingDepth = depth;
      }
      else if ( name == "text:bookmark" || name == "text:bookmark-start" )
      {
        const std::string bookmark = attribute( attributes, "text:name" );
        content->bookmarks.push_back( bookmark );
        if ( headingDepth && bookmark.starts_with( "sm." ) )
          heading.anchor = bookmark;
      }
      else if ( name == "draw:image" )
      {
        content->pictures.push_back( attribute( attributes, "xlink:href" ) );
        see( "\x01" );
      }
      else if ( name == "text:s" || name == "text:tab" || name == "text:line-break" || name == "text:p" || name == "text:h" )
        see( " " );
      else if ( name == "text:change-start" || name == "text:change-end" || name == "text:change" )
      {
        for ( OpenSection &section : open )
          section.section.hasChanges = true;
      }
      else if ( name == "text:user-defined" && attribute( attributes, "text:name" ).starts_with( "sm." ) && !fieldDepth )
      {
        content->fields.push_back( { attribute( attributes, "text:name" ), behind(), 0, {}, lastHeading } );
        fieldDepth = depth;
      }
      else if ( name == "text:sequence" && !numberDepth )
      {
        const bool isInOurs =
          std::any_of( open.begin(), open.end(), []( const OpenSection &each ) { return each.section.name.starts_with( "sm." ); } );
        content->numbers.push_back( { attribute( attributes, "text:name" ), behind(), 0, isInOurs } );
        numberDepth = depth;
      }
      if ( silentFrom == 0 && isSilent( name ) )
        silentFrom = depth;
    }

    void Scanner::endContent( std::string_view name )
    {
      if ( silentFrom == depth )
        silentFrom = 0;
      if ( name == "office:automatic-styles" )
      {
        inAutomaticStyles = false;
        content->automaticStylesEnd = place();
      }
      else if ( name == "office:text" )
        content->textEnd = place();
      else if ( numberDepth == depth )
      {
        content->numbers.back().end = place();
        numberDepth.reset();
      }
      else if ( fieldDepth == depth )
      {
        content->fields.back().end = place();
        fieldDepth.reset();
      }
      else if ( headingDepth == depth )
      {
        headingDepth.reset();
        lastHeading = heading.text;
        if ( !heading.text.empty() )
          content->outline.push_back( heading );
      }
      if ( !open.empty() && open.back().depth == depth )
      {
        ScannedSection section = std::move( open.back().section );
        section.end = behind();
        section.fingerprint = open.back().text.fingerprint();
        open.pop_back();
        content->sections.push_back( std::move( section ) );
        if ( contentsDepth == depth )
          contentsDepth = 0;
      }
    }

    void Scanner::startStyles( std::string_view name, const XML_Char **attributes )
    {
      if ( depth == 1 )
      {
        styles->rootNameEnd = place() + 1 + name.size();
        styles->namespaces = declaredNamespaces( attributes );
      }
      if ( name == "office:styles" )
        inNamedStyles = true;
      else if ( inNamedStyles && name == "style:style" )
        styles->styles.emplace_back( attribute( attributes, "style:family" ), attribute( attributes, "style:name" ) );
      else if ( inNamedStyles && name == "text:list-style" )
        styles->styles.emplace_back( "list", attribute( attributes, "style:name" ) );
      else if ( name == "style:master-page" && attribute( attributes, "style:name" ) == "Standard" )
      {
        inStandardPage = true;
        styles->pageBegin = behind();
      }
    }

    void Scanner::endStyles( std::string_view name )
    {
      if ( name == "office:styles" )
      {
        inNamedStyles = false;
        styles->stylesEnd = place();
      }
      else if ( name == "style:master-page" )
        inStandardPage = false;
      else if ( name == "style:header" && inStandardPage )
        styles->headerEnd = place();
    }

    void startElement( void *data, const XML_Char *name, const XML_Char **attributes )
    {
      auto &scanner = *static_cast<Scanner *>( data );
      ++scanner.depth;
      if ( scanner.content )
        scanner.startContent( name, attributes );
      else if ( scanner.styles )
        scanner.startStyles( name, attributes );
      else if ( scanner.manifest && std::string_view( name ) == "manifest:file-entry" )
        scanner.manifest->entries.push_back( { attribute( attributes, "manifest:full-path" ), scanner.place(), 0 } );
      else if ( scanner.meta && std::string_view( name ) == "meta:user-defined" )
      {
        scanner.meta->properties.push_back( { attribute( attributes, "meta:name" ), {}, scanner.place(), 0 } );
        scanner.propertyDepth = scanner.depth;
      }
    }

    void endElement( void *data, const XML_Char *name )
    {
      auto &scanner = *static_cast<Scanner *>( data );
      if ( scanner.content )
        scanner.endContent( name );
      else if ( scanner.styles )
        scanner.endStyles( name );
      else if ( scanner.propertyDepth == scanner.depth )
      {
        scanner.meta->properties.back().end = scanner.behind();
        scanner.propertyDepth.reset();
      }
      else if ( scanner.manifest && std::string_view( name ) == "manifest:file-entry" )
        scanner.manifest->entries.back().end = scanner.behind();
      else if ( scanner.manifest && std::string_view( name ) == "manifest:manifest" )
        scanner.manifest->entriesEnd = scanner.place();
      else if ( scanner.meta && std::string_view( name ) == "office:meta" )
        scanner.meta->metaEnd = scanner.place();
      --scanner.depth;
    }

    void text( void *data, const XML_Char *letters, int length )
    {
      auto &scanner = *static_cast<Scanner *>( data );
      const std::string_view part( letters, static_cast<std::size_t>( length ) );
      if ( scanner.propertyDepth )
        scanner.meta->properties.back().value += part;
      if ( scanner.fieldDepth )
        scanner.content->fields.back().text += part;
      if ( scanner.headingDepth )
        scanner.heading.text += part;
      if ( scanner.silentFrom == 0 )
        scanner.see( part );
    }

    //! \a xml as \a what of a scanner collects it.
    template<typename Scanned>
    Scanned scan( std::string_view xml, Scanned *Scanner::*what )
    {
      Scanned scanned;
      Scanner scanner;
      scanner.*what = &scanned;
      const std::unique_ptr<XML_ParserStruct, FreeParser> parser( XML_ParserCreate( "UTF-8" ) );
      if ( !parser )
        throw DocumentError( DocumentFault::NotWritten, "XML_ParserCreate" );
      scanner.parser = parser.get();
      XML_SetUserData( parser.get(), &scanner );
      XML_SetElementHandler( parser.get(), startElement, endElement );
      XML_SetCharacterDataHandler( parser.get(), text );
      // No document of ours or of an office declares entities.
      XML_SetStartDoctypeDeclHandler( parser.get(), []( void *data, const XML_Char *, const XML_Char *, const XML_Char *, int ) {
        XML_StopParser( static_cast<Scanner *>( data )->parser, XML_FALSE );
      } );
      if ( xml.size() > INT32_MAX || XML_Parse( parser.get(), xml.data(), static_cast<int>( xml.size() ), XML_TRUE ) != XML_STATUS_OK )
        throw DocumentError( DocumentFault::Damaged, "no well-formed XML" );
      return scanned;
    }

  }

  ScannedContent scannedContent( std::string_view content )
  {
    ScannedContent scanned = scan( content, &Scanner::content );
    if ( scanned.textEnd == 0 )
      throw DocumentError( DocumentFault::Damaged, "no text" );
    return scanned;
  }

  ScannedMeta scannedMeta( std::string_view meta )
  {
    ScannedMeta scanned = scan( meta, &Scanner::meta );
    if ( scanned.metaEnd == 0 )
      throw DocumentError( DocumentFault::Damaged, "no properties" );
    return scanned;
  }

  ScannedStyles scannedStyles( std::string_view styles )
  {
    return scan( styles, &Scanner::styles );
  }

  ScannedManifest scannedManifest( std::string_view manifest )
  {
    ScannedManifest scanned = scan( manifest, &Scanner::manifest );
    if ( scanned.entriesEnd == 0 )
      throw DocumentError( DocumentFault::Damaged, "no list of files" );
    return scanned;
  }

}
