#include "files/xmlreader.h"

#include "finding.h"
#include "findings/tablescodes.h"

#include <expat.h>

#include <exception>
#include <memory>

namespace sozialraum
{

  namespace
  {

    constexpr std::size_t pieceSize = std::size_t{ 1 } << 16;

    struct ParserDeleter
    {
      void operator()( XML_Parser parser ) const { XML_ParserFree( parser ); }
    };

    std::string_view localName( std::string_view name )
    {
      const std::size_t colon = name.rfind( ':' );
      return colon == std::string_view::npos ? name : name.substr( colon + 1 );
    }

    //! Exceptions must not pass through the C code of the parser: they wait here until it has returned.
    struct ParserState
    {
      XML_Parser parser;
      const XmlHandlers &handlers;
      std::exception_ptr exception;

      template<typename Call>
      void guarded( Call &&call )
      {
        if ( exception )
          return;
        try
        {
          call();
        }
        catch ( ... )
        {
          exception = std::current_exception();
          XML_StopParser( parser, XML_FALSE );
        }
      }
    };

    void onBegin( void *data, const char *name, const char **attributes )
    {
      auto &state = *static_cast<ParserState *>( data );
      if ( state.handlers.begin )
        state.guarded( [&] { state.handlers.begin( localName( name ), XmlAttributes( attributes ) ); } );
    }

    void onEnd( void *data, const char *name )
    {
      auto &state = *static_cast<ParserState *>( data );
      if ( state.handlers.end )
        state.guarded( [&] { state.handlers.end( localName( name ) ); } );
    }

    void onCharacters( void *data, const char *text, int length )
    {
      auto &state = *static_cast<ParserState *>( data );
      if ( state.handlers.characters )
        state.guarded( [&] { state.handlers.characters( { text, static_cast<std::size_t>( length ) } ); } );
    }

    void onDoctype( void *data, const char *, const char *, const char *, int )
    {
      auto &state = *static_cast<ParserState *>( data );
      state.guarded( [&state] { throw InputError( codes::xmlDamaged ); } );
    }

  }

  std::string_view XmlAttributes::operator[]( std::string_view name ) const
  {
    for ( const char **attribute = mAttributes; *attribute; attribute += 2 )
    {
      if ( localName( *attribute ) == name )
        return attribute[1];
    }
    return {};
  }

  void readXml( ByteSource &source, const XmlHandlers &handlers, const std::function<void( std::uint64_t )> &afterPiece )
  {
    const std::unique_ptr<XML_ParserStruct, ParserDeleter> parser( XML_ParserCreate( nullptr ) );
    ParserState state{ parser.get(), handlers, {} };
    XML_SetUserData( parser.get(), &state );
    XML_SetElementHandler( parser.get(), onBegin, onEnd );
    XML_SetCharacterDataHandler( parser.get(), onCharacters );
    XML_SetStartDoctypeDeclHandler( parser.get(), onDoctype );

    std::uint64_t bytes = 0;
    bool atEnd = false;
    while ( !atEnd )
    {
      void *buffer = XML_GetBuffer( parser.get(), static_cast<int>( pieceSize ) );
      if ( !buffer )
        throw InputError( codes::xmlDamaged );
      const std::size_t read = source.read( { static_cast<char *>( buffer ), pieceSize } );
      atEnd = read < pieceSize;
      bytes += read;
      const XML_Status status = XML_ParseBuffer( parser.get(), static_cast<int>( read ), atEnd );
      if ( state.exception )
        std::rethrow_exception( state.exception );
      if ( status != XML_STATUS_OK )
        throw InputError( codes::xmlDamaged );
      if ( afterPiece )
        afterPiece( bytes );
    }
  }

}
