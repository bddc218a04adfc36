#include "store/package/packagedescription.h"

#include "finding.h"
#include "findings/storecodes.h"
#include "store/package/schematables.h"
#include "store/storeschema.h"

#include <cpl_error.h>
#include <cpl_json.h>

#include <algorithm>

namespace sozialraum
{

  namespace
  {

    std::string jsonText( std::string_view text )
    {
      std::string json = "\"";
      for ( const char character : text )
      {
        const auto code = static_cast<unsigned char>( character );
        if ( character == '"' || character == '\\' )
          json += '\\';
        if ( code < 0x20 )
        {
          json += "\\u00";
          json += "0123456789abcdef"[code >> 4];
          json += "0123456789abcdef"[code & 0xf];
        }
        else
          json += character;
      }
      json += '"';
      return json;
    }

    //! A member of an object: "name": value.
    std::string member( std::string_view name, std::string_view value )
    {
      std::string json = jsonText( name );
      json += ": ";
      json += value;
      return json;
    }

    std::string textMember( std::string_view name, std::string_view text )
    {
      return member( name, jsonText( text ) );
    }

    //! Parts of a list or object, each on a line of its own with \a indent blanks before it.
    std::string lines( const std::vector<std::string> &parts, std::size_t indent )
    {
      std::string json;
      for ( std::size_t i = 0; i < parts.size(); ++i )
      {
        json += i > 0 ? ",\n" : "\n";
        json.append( indent, ' ' );
        json += parts[i];
      }
      return json;
    }

    std::string onOneLine( const std::vector<std::string> &parts, char open, char close )
    {
      std::string json( 1, open );
      for ( std::size_t i = 0; i < parts.size(); ++i )
      {
        json += i > 0 ? ", " : "";
        json += parts[i];
      }
      json += close;
      return json;
    }

    std::string namesList( const std::vector<std::string> &names )
    {
      std::vector<std::string> parts;
      for ( const std::string &name : names )
        parts.push_back( jsonText( name ) );
      return onOneLine( parts, '[', ']' );
    }

    std::string signsList()
    {
      std::vector<std::string> signs;
      for ( const PackageSign &sign : packageSigns )
        signs.push_back( onOneLine( { textMember( "value", sign.sign ), textMember( "label", sign.meaning ) }, '{', '}' ) );
      return onOneLine( signs, '[', ']' );
    }

    std::string fieldText( const SchemaTable &table, const SchemaColumn &column )
    {
      const bool isNumber = column.type == ColumnType::Integer || column.type == ColumnType::Real;
      std::vector<std::string> parts{ textMember( "name", column.name ),
        textMember( "type",
          column.type == ColumnType::Integer  ? "integer"
            : column.type == ColumnType::Real ? "number"
                                              : "string" ) };
      if ( table.name == "observation" && column.name == "value" )
        parts.push_back( member( "missingValues", signsList() ) );
      else if ( column.type == ColumnType::Text && !column.isNullable )
        parts.push_back( member( "missingValues", "[]" ) ); // an empty text is a text
      else if ( isNumber && !column.isNullable )
        parts.push_back( member( "constraints", "{\"required\": true}" ) );
      if ( table.name == "observation" && column.name == "status" )
      {
        const std::vector<std::string> words( observationStatusNames.begin(), observationStatusNames.end() );
        parts.push_back( member( "constraints", onOneLine( { member( "enum", namesList( words ) ) }, '{', '}' ) ) );
      }
      return onOneLine( parts, '{', '}' );
    }

    std::string schemaText( const SchemaTable &table )
    {
      std::vector<std::string> fields;
      std::vector<std::string> references;
      for ( const SchemaColumn &column : table.columns )
      {
        fields.push_back( fieldText( table, column ) );
        if ( !column.refersTo.empty() )
          references.push_back( onOneLine(
            { member( "fields", namesList( { column.name } ) ),
              member( "reference",
                onOneLine( { textMember( "resource", column.refersTo ), member( "fields", namesList( { "id" } ) ) }, '{', '}' ) ) },
            '{', '}' ) );
      }
      std::vector<std::string> parts{ member( "fields", "[" + lines( fields, 10 ) + "\n        ]" ),
        member( "primaryKey", namesList( { table.columns.front().name } ) ) };
      if ( !table.uniqueKeys.empty() )
      {
        std::vector<std::string> keys;
        for ( const std::vector<std::string> &key : table.uniqueKeys )
          keys.push_back( namesList( key ) );
        parts.push_back( member( "uniqueKeys", onOneLine( keys, '[', ']' ) ) );
      }
      if ( !references.empty() )
        parts.push_back( member( "foreignKeys", "[" + lines( references, 10 ) + "\n        ]" ) );
      return "{" + lines( parts, 8 ) + "\n      }";
    }

    std::string resourceText( const PackagedTable &file, const SchemaTable &table, const std::string &crs )
    {
      std::vector<std::string> parts{ textMember( "$schema", "https://datapackage.org/profiles/2.0/dataresource.json" ),
        textMember( "name", table.name ), textMember( "path", table.name + ".csv" ), textMember( "type", "table" ),
        textMember( "format", "csv" ), textMember( "mediatype", "text/csv" ), textMember( "encoding", "utf-8" ) };
      if ( !table.description.empty() )
        parts.push_back( textMember( "description", table.description ) );
      parts.push_back( member( "bytes", std::to_string( file.seal.bytes ) ) );
      parts.push_back( textMember( "hash", "sha256:" + file.seal.hash ) );
      parts.push_back( member( "rows", std::to_string( file.rows ) ) );
      if ( table.name == "area_outline" )
        parts.push_back( textMember( "crs", crs ) );
      parts.push_back( member( "schema", schemaText( table ) ) );
      return "{" + lines( parts, 6 ) + "\n    }";
    }

  }

  std::string_view packageSign( ObservationStatus status )
  {
    const auto found =
      std::find_if( packageSigns.begin(), packageSigns.end(), [status]( const PackageSign &sign ) { return sign.status == status; } );
    return found == packageSigns.end() ? std::string_view() : found->sign;
  }

  std::string packageText( const StorePackage &package )
  {
    std::vector<std::string> parts{ textMember( "$schema", "https://datapackage.org/profiles/2.0/datapackage.json" ),
      textMember( "name", "sozialraum-store" ), textMember( "title", package.title ),
      textMember( "description",
        "INTERN. A whole indicator store of Sozialraum-Monitor, also what is pending, withdrawn or not public. The status of an "
        "observation "
        "is the truth; in the place of a value that is none stands its sign. Times are local, periods and dates ISO text." ) };
    if ( !package.created.empty() )
      parts.push_back( textMember( "created", package.created ) );
    if ( !package.sources.empty() )
    {
      std::vector<std::string> sources;
      for ( const std::string &source : package.sources )
        sources.push_back( onOneLine( { textMember( "title", source ) }, '{', '}' ) );
      parts.push_back( member( "sources", "[" + lines( sources, 4 ) + "\n  ]" ) );
    }
    parts.push_back( member( "store_version", std::to_string( package.storeVersion ) ) );
    std::vector<std::string> resources;
    for ( const SchemaTable &table : schemaTables() )
    {
      const auto file = std::find_if(
        package.files.begin(), package.files.end(), [&table]( const PackagedTable &one ) { return one.table == table.name; } );
      if ( file != package.files.end() )
        resources.push_back( resourceText( *file, table, package.crs ) );
    }
    parts.push_back( member( "resources", "[" + lines( resources, 4 ) + "\n  ]" ) );
    return "{" + lines( parts, 2 ) + "\n}\n";
  }

  StorePackage packageFromText( std::string_view text, const std::string &name )
  {
    CPLJSONDocument document;
    CPLPushErrorHandler( CPLQuietErrorHandler );
    const bool isJson = document.LoadMemory( std::string( text ) );
    CPLPopErrorHandler();
    StorePackage package;
    if ( isJson && document.GetRoot().GetType() == CPLJSONObject::Type::Object )
      package.storeVersion = document.GetRoot().GetLong( "store_version", 0 );
    if ( package.storeVersion < 1 )
      throw InputError( codes::packageIsNone, { name } );
    if ( package.storeVersion > storeSchemaVersion )
      throw InputError( codes::packageNewer, { name, std::to_string( package.storeVersion ) } );
    package.title = document.GetRoot().GetString( "title" );
    package.created = document.GetRoot().GetString( "created" );
    const CPLJSONArray resources = document.GetRoot().GetArray( "resources" );
    for ( const SchemaTable &table : schemaTables() )
    {
      for ( int i = 0; i < ( resources.IsValid() ? resources.Size() : 0 ); ++i )
      {
        const CPLJSONObject resource = resources[i];
        if ( table.since > package.storeVersion || resource.GetString( "name" ) != table.name )
          continue;
        static constexpr std::string_view kind = "sha256:";
        const std::string hash = resource.GetString( "hash" );
        PackagedTable file;
        file.table = table.name;
        file.rows = resource.GetLong( "rows", -1 );
        file.seal.bytes = static_cast<std::uint64_t>( resource.GetLong( "bytes", 0 ) );
        file.seal.hash = hash.starts_with( kind ) ? hash.substr( kind.size() ) : std::string();
        package.files.push_back( file );
        if ( table.name == "area_outline" )
          package.crs = resource.GetString( "crs" );
        break;
      }
    }
    // A store that lacks a table of its version is none.
    const auto isOfIt = [&package]( const SchemaTable &table ) { return table.since <= package.storeVersion; };
    const auto wanted = std::count_if( schemaTables().begin(), schemaTables().end(), isOfIt );
    if ( package.files.size() != static_cast<std::size_t>( wanted ) )
      throw InputError( codes::packageIsNone, { name } );
    return package;
  }

}
