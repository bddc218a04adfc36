#include "store/package/schematables.h"

#include "store/schematexts.h"
#include "text/trimming.h"

#include <algorithm>
#include <string_view>

namespace sozialraum
{

  namespace
  {

    //! The parts of \a text between commas that stand in no parentheses, trimmed.
    std::vector<std::string_view> partsOf( std::string_view text )
    {
      std::vector<std::string_view> parts;
      int depth = 0;
      std::size_t begin = 0;
      for ( std::size_t i = 0; i <= text.size(); ++i )
      {
        if ( i == text.size() || ( text[i] == ',' && depth == 0 ) )
        {
          parts.push_back( trimmed( text.substr( begin, i - begin ) ) );
          begin = i + 1;
        }
        else
        {
          depth += text[i] == '(' ? 1 : 0;
          depth -= text[i] == ')' ? 1 : 0;
        }
      }
      return parts;
    }

    std::vector<std::string> namesIn( std::string_view list )
    {
      std::vector<std::string> names;
      for ( const std::string_view name : partsOf( list ) )
        names.emplace_back( name );
      return names;
    }

    //! What stands between the first parenthesis of \a text and the last.
    std::string_view insideOf( std::string_view text )
    {
      const std::size_t begin = text.find( '(' ) + 1;
      return text.substr( begin, text.rfind( ')' ) - begin );
    }

    SchemaColumn columnOf( std::string_view part )
    {
      SchemaColumn column;
      column.name = part.substr( 0, part.find( ' ' ) );
      const auto has = [part]( std::string_view word ) { return part.find( word ) != std::string_view::npos; };
      column.type = has( "{text}" ) ? ColumnType::Text : has( "{real}" ) ? ColumnType::Real : ColumnType::Integer;
      column.isNullable = !has( "NOT NULL" ) && !has( "{key}" );
      return column;
    }

    SchemaTable tableOf( std::string_view statement, std::string_view comment )
    {
      static constexpr std::string_view head = "CREATE TABLE ";
      SchemaTable table;
      table.description = comment;
      table.name = trimmed( statement.substr( head.size(), statement.find( '(' ) - head.size() ) );
      for ( const std::string_view part : partsOf( insideOf( statement ) ) )
      {
        if ( part.starts_with( "UNIQUE" ) )
          table.uniqueKeys.push_back( namesIn( insideOf( part ) ) );
        else
          table.columns.push_back( columnOf( part ) );
        if ( part.ends_with( " UNIQUE" ) )
          table.uniqueKeys.push_back( { table.columns.back().name } );
      }
      return table;
    }

    //! The tables that the text of the schema makes, each with the comment above it.
    std::vector<SchemaTable> tablesIn( std::string_view schema )
    {
      std::vector<SchemaTable> tables;
      std::string comment;
      std::string statement;
      while ( !schema.empty() )
      {
        const std::size_t end = std::min( schema.find( '\n' ), schema.size() );
        const std::string_view line = trimmed( schema.substr( 0, end ) );
        schema.remove_prefix( std::min( end + 1, schema.size() ) );
        if ( line.starts_with( "--" ) )
        {
          comment += ( comment.empty() ? "" : " " );
          comment += trimmed( line.substr( 2 ) );
          continue;
        }
        statement += statement.empty() ? "" : " ";
        statement += line;
        if ( line.ends_with( ';' ) )
        {
          if ( statement.starts_with( "CREATE TABLE" ) )
            tables.push_back( tableOf( statement, comment ) );
          statement.clear();
        }
        if ( statement.empty() )
          comment.clear(); // a comment is about what follows it without an empty line
      }
      return tables;
    }

    std::vector<SchemaTable> tablesOfAllVersions()
    {
      std::vector<SchemaTable> tables;
      for ( int version = 1; version <= storeSchemaVersion; ++version )
      {
        for ( SchemaTable &table : tablesIn( storeSchemaText( version ) ) )
        {
          table.since = version;
          tables.push_back( std::move( table ) );
        }
      }
      return tables;
    }

    std::vector<SchemaTable> describedTables()
    {
      std::vector<SchemaTable> tables = tablesOfAllVersions();
      std::erase_if( tables, []( const SchemaTable &table ) { return table.name == "store_version"; } );
      const auto area = std::find_if( tables.begin(), tables.end(), []( const SchemaTable &table ) { return table.name == "area"; } );
      tables.insert( std::next( area ),
        SchemaTable{ "area_outline", "The outline of the area with that id: WKB in hexadecimal digits.",
          { { "id", ColumnType::Integer, false, "area" }, { "geom", ColumnType::Outline, false, {} } }, {}, 1 } );
      for ( SchemaTable &table : tables )
      {
        for ( SchemaColumn &column : table.columns )
        {
          const auto isNamed = [&column]( const SchemaTable &other ) { return other.name == column.name; };
          if ( column.type == ColumnType::Integer && std::any_of( tables.begin(), tables.end(), isNamed ) )
            column.refersTo = column.name;
        }
      }
      return tables;
    }

  }

  const std::vector<SchemaTable> &schemaTables()
  {
    static const std::vector<SchemaTable> tables = describedTables();
    return tables;
  }

}
