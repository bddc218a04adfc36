#include "documents/odttemplate.h"

#include "documents/odtscan.h"
#include "documents/odtstyles.h"
#include "documents/odtwriter.h"
#include "documents/textedits.h"
#include "documents/zippackage.h"

#include <algorithm>
#include <utility>

namespace sozialraum
{

  namespace
  {

    bool isTextDocument( const std::string *type )
    {
      return type && ( *type == "application/vnd.oasis.opendocument.text" || *type == "application/vnd.oasis.opendocument.text-template" );
    }

    //! Ours that \a scan lacks; an office that renamed one has it added.
    std::string missingStyles( const ScannedStyles &scan, std::vector<std::string> &added )
    {
      std::string elements;
      for ( const NamedStyle &style : namedStyles() )
      {
        if ( std::find( scan.styles.begin(), scan.styles.end(), std::pair( style.family, style.name ) ) != scan.styles.end() )
          continue;
        elements += style.element;
        added.push_back( style.name );
      }
      return elements;
    }

  }

  OdtTemplate readOdtTemplate( std::string_view bytes )
  {
    const std::vector<PackageFile> files = unpacked( bytes );
    const std::string *styles = fileIn( files, "styles.xml" );
    const std::string *manifest = fileIn( files, "META-INF/manifest.xml" );
    if ( !isTextDocument( fileIn( files, "mimetype" ) ) || !styles )
      throw DocumentError( DocumentFault::Foreign, "no text document" );
    if ( manifest && manifest->find( "encryption-data" ) != std::string::npos )
      throw DocumentError( DocumentFault::Encrypted, "the manifest names keys" );
    const ScannedStyles scan = scannedStyles( *styles );
    if ( scan.stylesEnd == 0 || scan.pageBegin == 0 )
      throw DocumentError( DocumentFault::Foreign, "no styles or no page style Standard" );

    std::string declarations;
    for ( const auto &[prefix, address] : odtNamespaces() )
    {
      const auto known = scan.namespaces.find( std::string( prefix ) );
      if ( known == scan.namespaces.end() )
        declarations += " xmlns:" + std::string( prefix ) + "=\"" + std::string( address ) + "\"";
      else if ( known->second != address )
        throw DocumentError( DocumentFault::Foreign, "a prefix of another namespace" );
    }
    OdtTemplate looks;
    const std::string missing = missingStyles( scan, looks.added );
    looks.styles = edited( *styles, { { scan.rootNameEnd, scan.rootNameEnd, declarations }, { scan.stylesEnd, scan.stylesEnd, missing } } );
    for ( const PackageFile &file : files )
    {
      if ( file.name.starts_with( "Pictures/" ) && styles->find( "\"" + file.name + "\"" ) != std::string::npos )
        looks.pictures.emplace( file.name, file.bytes );
    }
    return looks;
  }

  std::string markedStyles( const OdtTemplate &looks, const std::string &mark )
  {
    if ( mark.empty() )
      return looks.styles;
    const ScannedStyles scan = scannedStyles( looks.styles );
    const std::string paragraph = R"(<text:p text:style-name="Intern">)" + xmlText( mark ) + "</text:p>";
    if ( scan.headerEnd != 0 )
      return edited( looks.styles, { { scan.headerEnd, scan.headerEnd, paragraph } } );
    const std::string header = "<style:header>" + paragraph + "</style:header>";
    // "<style:master-page …/>" has to get an end.
    if ( looks.styles.compare( scan.pageBegin - 2, 2, "/>" ) == 0 )
      return edited( looks.styles, { { scan.pageBegin - 2, scan.pageBegin, ">" + header + "</style:master-page>" } } );
    return edited( looks.styles, { { scan.pageBegin, scan.pageBegin, header } } );
  }

}
