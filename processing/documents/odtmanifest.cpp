#include "documents/odtmanifest.h"

#include "documents/odtscan.h"
#include "documents/textedits.h"

#include <set>

namespace sozialraum
{

  static std::string mediaTypeOf( const std::string &name )
  {
    if ( name.ends_with( ".png" ) )
      return "image/png";
    if ( name.ends_with( ".jpg" ) || name.ends_with( ".jpeg" ) )
      return "image/jpeg";
    if ( name.ends_with( ".svg" ) )
      return "image/svg+xml";
    if ( name.ends_with( ".rdf" ) )
      return "application/rdf+xml";
    return name.ends_with( ".xml" ) ? "text/xml" : "";
  }

  static bool isListed( const PackageFile &file )
  {
    return file.name != "mimetype" && file.name != "META-INF/manifest.xml";
  }

  static std::string entryXml( const PackageFile &file )
  {
    return R"(<manifest:file-entry manifest:full-path=")" + xmlText( file.name ) + R"(" manifest:media-type=")" + mediaTypeOf( file.name )
      + "\"/>";
  }

  std::string manifestXml( const std::vector<PackageFile> &files, std::string_view mediaType )
  {
    std::string xml = R"(<?xml version="1.0" encoding="UTF-8"?><manifest:manifest )"
                      R"(xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">)"
                      R"(<manifest:file-entry manifest:full-path="/" manifest:version="1.3" )"
                      R"(manifest:media-type=")"
      + xmlText( mediaType ) + "\"/>";
    for ( const PackageFile &file : files )
    {
      if ( isListed( file ) )
        xml += entryXml( file );
    }
    return xml + "</manifest:manifest>";
  }

  std::string renewedManifest( std::string_view existing, const std::vector<PackageFile> &files )
  {
    const ScannedManifest manifest = scannedManifest( existing );
    std::set<std::string> listed;
    std::vector<TextEdit> edits;
    for ( const ScannedEntry &entry : manifest.entries )
    {
      listed.insert( entry.path );
      if ( !entry.path.ends_with( '/' ) && !fileIn( files, entry.path ) )
        edits.push_back( { entry.begin, entry.end, {} } );
    }
    for ( const PackageFile &file : files )
    {
      // Other files of META-INF are signatures, which no list names.
      if ( isListed( file ) && !file.name.starts_with( "META-INF/" ) && !listed.count( file.name ) )
        edits.push_back( { manifest.entriesEnd, manifest.entriesEnd, entryXml( file ) } );
    }
    return edited( existing, edits );
  }

}
