#define POINTERHOLDER_TRANSITION 4
#include "documents/pdftexts.h"

#include "documents/pdfdocument.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>
#include <cstdint>
#include <map>
#include <memory>
#include <set>

namespace sozialraum
{

  namespace
  {
    using Handle = QPDFObjectHandle;

    std::string streamBytes( Handle stream )
    {
      const auto data = stream.getStreamData( qpdf_dl_all );
      return { reinterpret_cast<const char *>( data->getBuffer() ), data->getSize() };
    }

    //! Letters of a font by their codes, from its table "ToUnicode".
    struct FontLetters
    {
      std::size_t codeBytes = 1;
      std::map<std::uint32_t, std::string> letters;
    };

    std::uint32_t numberOf( const std::string &bytes )
    {
      std::uint32_t number = 0;
      for ( const char byte : bytes )
        number = number << 8U | static_cast<unsigned char>( byte );
      return number;
    }

    std::string utf8Of( const std::string &utf16 )
    {
      return Handle::newString( "\xfe\xff" + utf16 ).getUTF8Value();
    }

    std::string next( std::string utf16, std::uint32_t steps )
    {
      if ( utf16.size() >= 2 )
      {
        const std::uint32_t last = numberOf( utf16.substr( utf16.size() - 2 ) ) + steps;
        utf16[utf16.size() - 2] = static_cast<char>( last >> 8U & 0xffU );
        utf16[utf16.size() - 1] = static_cast<char>( last & 0xffU );
      }
      return utf16;
    }

    //! Objects of a content or table one after the other.
    class Objects : public Handle::ParserCallbacks
    {
    public:
      void handleObject( Handle object, std::size_t, std::size_t ) override { objects.push_back( object ); }
      void handleEOF() override {}

      std::vector<Handle> objects;
    };

    FontLetters lettersOf( Handle font )
    {
      FontLetters letters;
      if ( font.getKey( "/Subtype" ).isName() && font.getKey( "/Subtype" ).getName() == "/Type0" )
        letters.codeBytes = 2;
      Handle table = font.getKey( "/ToUnicode" );
      if ( !table.isStream() )
        return letters;
      Objects parsed;
      Handle::parseContentStream( table, &parsed );
      std::vector<Handle> operands;
      constexpr std::uint32_t largestRange = 0xffff;
      for ( Handle object : parsed.objects )
      {
        if ( !object.isOperator() )
        {
          operands.push_back( object );
          continue;
        }
        const std::string word = object.getOperatorValue();
        for ( std::size_t i = 0; word == "endbfchar" && i + 1 < operands.size(); i += 2 )
        {
          if ( operands[i].isString() && operands[i + 1].isString() )
            letters.letters[numberOf( operands[i].getStringValue() )] = utf8Of( operands[i + 1].getStringValue() );
        }
        for ( std::size_t i = 0; word == "endbfrange" && i + 2 < operands.size(); i += 3 )
        {
          if ( !operands[i].isString() || !operands[i + 1].isString() )
            continue;
          const std::uint32_t first = numberOf( operands[i].getStringValue() );
          const std::uint32_t last = numberOf( operands[i + 1].getStringValue() );
          Handle target = operands[i + 2];
          // By steps: the greatest code there is has none behind it.
          for ( std::uint32_t step = 0; first <= last && step <= std::min( last - first, largestRange ); ++step )
          {
            if ( target.isString() )
              letters.letters[first + step] = utf8Of( next( target.getStringValue(), step ) );
            else if ( target.isArray() && static_cast<int>( step ) < target.getArrayNItems() )
              letters.letters[first + step] = utf8Of( target.getArrayItem( static_cast<int>( step ) ).getStringValue() );
          }
        }
        operands.clear();
      }
      return letters;
    }

    std::string decoded( const std::string &codes, const FontLetters &font )
    {
      if ( font.letters.empty() )
        return codes;
      std::string text;
      for ( std::size_t i = 0; i + font.codeBytes <= codes.size(); i += font.codeBytes )
      {
        const auto letter = font.letters.find( numberOf( codes.substr( i, font.codeBytes ) ) );
        text += letter != font.letters.end() ? letter->second : std::string( " " );
      }
      return text;
    }

    //! The texts that a page, or a part of one, shows.
    class Drawing
    {
    public:
      //! \a seen: parts that were read already, which may name each other
      Drawing( Handle content, Handle resources, std::set<QPDFObjGen> &seen )
        : mSeen( seen )
      {
        Objects parsed;
        Handle::parseContentStream( content, &parsed );
        std::vector<Handle> operands;
        for ( Handle object : parsed.objects )
        {
          if ( object.isInlineImage() )
            continue;
          if ( object.isOperator() )
          {
            apply( object.getOperatorValue(), operands, resources );
            operands.clear();
          }
          else
          {
            operands.push_back( object );
          }
        }
      }

      std::string joined;
      std::string apart;

    private:
      void show( Handle text )
      {
        if ( !text.isString() )
          return;
        const std::string read = decoded( text.getStringValue(), mFont );
        joined += read;
        apart += read;
      }

      void apply( const std::string &word, std::vector<Handle> &operands, Handle resources )
      {
        if ( word == "Tf" && !operands.empty() && operands.front().isName() )
        {
          Handle font = resources.getKey( "/Font" );
          font = font.isDictionary() ? font.getKey( operands.front().getName() ) : Handle::newNull();
          mFont = font.isDictionary() ? lettersOf( font ) : FontLetters();
        }
        else if ( word == "Tj" || word == "'" || word == "\"" || word == "TJ" )
        {
          for ( Handle operand : operands )
          {
            show( operand );
            for ( int i = 0; operand.isArray() && i < operand.getArrayNItems(); ++i )
              show( operand.getArrayItem( i ) );
          }
          apart += ' ';
        }
        else if ( word == "ET" )
        {
          joined += '\n';
          apart += '\n';
        }
        else if ( word == "Do" && !operands.empty() && operands.front().isName() )
        {
          Handle parts = resources.getKey( "/XObject" );
          Handle part = parts.isDictionary() ? parts.getKey( operands.front().getName() ) : Handle::newNull();
          const bool isForm =
            part.isStream() && part.getDict().getKey( "/Subtype" ).isName() && part.getDict().getKey( "/Subtype" ).getName() == "/Form";
          if ( isForm && mSeen.insert( part.getObjGen() ).second )
          {
            Handle own = part.getDict().getKey( "/Resources" );
            const Drawing drawing( part, own.isDictionary() ? own : resources, mSeen );
            joined += drawing.joined;
            apart += drawing.apart;
          }
        }
      }

      std::set<QPDFObjGen> &mSeen;
      FontLetters mFont;
    };

    void gatherTexts( Handle object, std::string &text, int depth )
    {
      constexpr int deepest = 40;
      if ( depth > deepest || ( depth > 0 && object.isIndirect() ) )
        return;
      if ( object.isString() )
        text += object.getUTF8Value() + "\n";
      else if ( object.isName() )
        text += object.getName().substr( 1 ) + "\n";
      else if ( object.isArray() )
      {
        for ( int i = 0; i < object.getArrayNItems(); ++i )
          gatherTexts( object.getArrayItem( i ), text, depth + 1 );
      }
      else if ( object.isDictionary() || object.isStream() )
      {
        Handle dictionary = object.isStream() ? object.getDict() : object;
        for ( const std::string &key : dictionary.getKeys() )
        {
          // Sums and identities of the file are not texts.
          if ( key != "/ID" && key != "/FontName" && key != "/BaseFont" && key != "/CIDToGIDMap" )
            gatherTexts( dictionary.getKey( key ), text, depth + 1 );
        }
      }
    }

    //! Streams whose bytes are drawings, letters or pixels.
    bool isDrawn( Handle stream, const std::set<QPDFObjGen> &contents )
    {
      Handle dictionary = stream.getDict();
      if ( contents.contains( stream.getObjGen() ) || dictionary.hasKey( "/Length1" ) || dictionary.hasKey( "/Length2" )
        || dictionary.hasKey( "/FunctionType" ) || dictionary.hasKey( "/ShadingType" ) || dictionary.hasKey( "/PatternType" )
        || dictionary.hasKey( "/N" ) )
        return true;
      for ( const char *key : { "/Type", "/Subtype" } )
      {
        Handle kind = dictionary.getKey( key );
        if ( !kind.isName() )
          continue;
        for ( const char *drawn :
          { "/XObject", "/Image", "/Form", "/Pattern", "/ObjStm", "/XRef", "/Type1C", "/CIDFontType0C", "/OpenType" } )
        {
          if ( kind.getName() == drawn )
            return true;
        }
      }
      return false;
    }

    void read( QPDF &pdf, PdfTexts &read )
    {
      std::set<QPDFObjGen> contents;
      std::set<QPDFObjGen> seen;
      int number = 0;
      for ( QPDFPageObjectHelper &page : QPDFPageDocumentHelper( pdf ).getAllPages() )
      {
        for ( Handle &content : page.getObjectHandle().getPageContents() )
          contents.insert( content.getObjGen() );
        Handle resources = page.getAttribute( "/Resources", false );
        const Drawing drawing(
          page.getObjectHandle().getKey( "/Contents" ), resources.isDictionary() ? resources : Handle::newDictionary(), seen );
        const std::string place = "page " + std::to_string( ++number );
        read.texts.emplace_back( place, drawing.joined );
        read.texts.emplace_back( place, drawing.apart );
      }
      for ( Handle object : pdf.getAllObjects() )
      {
        std::string text;
        gatherTexts( object, text, 0 );
        const std::string place = "object " + std::to_string( object.getObjGen().getObj() );
        if ( !text.empty() )
          read.texts.emplace_back( place, text );
        if ( object.isStream() && !isDrawn( object, contents ) )
        {
          const std::string bytes = streamBytes( object );
          if ( bytes.find( "begincmap" ) == std::string::npos )
            read.files.emplace_back( place, bytes );
        }
      }
      std::string info;
      gatherTexts( pdf.getTrailer(), info, 0 );
      read.texts.emplace_back( "trailer", info );
    }
  }

  PdfTexts pdfTexts( std::string_view bytes )
  {
    try
    {
      QPDF pdf;
      pdf.setSuppressWarnings( true );
      pdf.processMemoryFile( "pdf", bytes.data(), bytes.size() );
      PdfTexts texts;
      read( pdf, texts );
      return texts;
    }
    catch ( const std::exception &error )
    {
      throw PdfError( error.what() );
    }
  }

}
