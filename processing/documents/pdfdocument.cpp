#define POINTERHOLDER_TRANSITION 4
#include "documents/pdfdocument.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <cctype>
#include <fstream>
#include <memory>

namespace sozialraum
{

  namespace
  {
    constexpr double sPointsPerMillimetre = 72.0 / 25.4;

    using Handle = QPDFObjectHandle;
    using Pages = std::vector<QPDFPageObjectHelper>;

    bool isDigits( const std::string &text )
    {
      return !text.empty() && std::all_of( text.begin(), text.end(), []( unsigned char c ) { return std::isdigit( c ) != 0; } );
    }

    //! "D:20221231000000Z" of "2022-12-31", "D:20220101000000Z" of "2022"; empty for all else.
    std::string pdfDate( const std::string &date )
    {
      std::string digits = date;
      if ( date.size() == 10 && date[4] == '-' && date[7] == '-' )
        digits = date.substr( 0, 4 ) + date.substr( 5, 2 ) + date.substr( 8, 2 );
      else if ( date.size() == 4 )
        digits = date + "0101";
      return digits.size() == 8 && isDigits( digits ) ? "D:" + digits + "000000Z" : std::string();
    }

    void describe( QPDF &pdf, const PdfDescription &description )
    {
      Handle root = pdf.getRoot();
      root.removeKey( "/Metadata" ); // of the program that drew the pages: dates and a random identity
      if ( !description.language.empty() )
        root.replaceKey( "/Lang", Handle::newString( description.language ) );
      if ( !description.title.empty() )
      {
        Handle preferences = Handle::newDictionary();
        preferences.replaceKey( "/DisplayDocTitle", Handle::newBool( true ) );
        root.replaceKey( "/ViewerPreferences", preferences );
      }
      Handle old = pdf.getTrailer().getKey( "/Info" );
      Handle info = pdf.makeIndirectObject( Handle::newDictionary() );
      if ( old.isDictionary() && old.hasKey( "/Producer" ) )
        info.replaceKey( "/Producer", old.getKey( "/Producer" ) );
      if ( !description.title.empty() )
        info.replaceKey( "/Title", Handle::newUnicodeString( description.title ) );
      if ( const std::string date = pdfDate( description.date ); !date.empty() )
        info.replaceKey( "/CreationDate", Handle::newString( date ) );
      pdf.getTrailer().replaceKey( "/Info", info );
    }

    Handle destination( const Pages &pages, int page )
    {
      const std::size_t place = static_cast<std::size_t>( std::clamp( page, 1, static_cast<int>( pages.size() ) ) - 1 );
      Handle target = Handle::newArray();
      target.appendItem( Pages( pages )[place].getObjectHandle() );
      target.appendItem( Handle::newName( "/Fit" ) );
      return target;
    }

    //! A bookmark as it is made, with the places of those below it.
    struct OutlineNode
    {
      Handle object;
      std::vector<std::size_t> children;
    };

    //! Says to \a parent and to each of \a children who stands beside it. \returns how many lines stand below \a parent
    int joinChildren( std::vector<OutlineNode> &nodes, Handle parent, const std::vector<std::size_t> &children )
    {
      int lines = 0;
      for ( std::size_t i = 0; i < children.size(); ++i )
      {
        OutlineNode &node = nodes[children[i]];
        node.object.replaceKey( "/Parent", parent );
        if ( i > 0 )
          node.object.replaceKey( "/Prev", nodes[children[i - 1]].object );
        if ( i + 1 < children.size() )
          node.object.replaceKey( "/Next", nodes[children[i + 1]].object );
        lines += 1 + static_cast<int>( node.children.size() );
      }
      if ( !children.empty() )
      {
        parent.replaceKey( "/First", nodes[children.front()].object );
        parent.replaceKey( "/Last", nodes[children.back()].object );
        parent.replaceKey( "/Count", Handle::newInteger( lines ) );
      }
      return lines;
    }

    //! Two levels are enough for domains and plates; deeper ones stand on the second.
    void writeOutline( QPDF &pdf, const Pages &pages, const std::vector<PdfBookmark> &bookmarks )
    {
      if ( bookmarks.empty() )
        return;
      std::vector<OutlineNode> nodes;
      std::vector<std::size_t> top;
      for ( const PdfBookmark &bookmark : bookmarks )
      {
        Handle object = pdf.makeIndirectObject( Handle::newDictionary() );
        object.replaceKey( "/Title", Handle::newUnicodeString( bookmark.title ) );
        object.replaceKey( "/Dest", destination( pages, bookmark.page ) );
        if ( bookmark.level > 0 && !top.empty() )
          nodes[top.back()].children.push_back( nodes.size() );
        else
          top.push_back( nodes.size() );
        nodes.push_back( { object, {} } );
      }
      for ( const std::size_t place : top )
        joinChildren( nodes, nodes[place].object, nodes[place].children );
      Handle outlines = pdf.makeIndirectObject( Handle::newDictionary() );
      outlines.replaceKey( "/Type", Handle::newName( "/Outlines" ) );
      joinChildren( nodes, outlines, top );
      pdf.getRoot().replaceKey( "/Outlines", outlines );
      pdf.getRoot().replaceKey( "/PageMode", Handle::newName( "/UseOutlines" ) );
    }

    void writeLinks( QPDF &pdf, Pages &pages, const std::vector<PdfLink> &links )
    {
      for ( const PdfLink &link : links )
      {
        if ( link.page < 1 || link.page > static_cast<int>( pages.size() ) )
          continue;
        QPDFPageObjectHelper &page = pages[static_cast<std::size_t>( link.page - 1 )];
        const Handle::Rectangle box = page.getMediaBox().getArrayAsRectangle();
        const double left = box.llx + link.left * sPointsPerMillimetre;
        const double top = box.ury - link.top * sPointsPerMillimetre;
        Handle annotation = pdf.makeIndirectObject( Handle::newDictionary() );
        annotation.replaceKey( "/Type", Handle::newName( "/Annot" ) );
        annotation.replaceKey( "/Subtype", Handle::newName( "/Link" ) );
        annotation.replaceKey( "/Rect",
          Handle::newFromRectangle(
            Handle::Rectangle( left, top - link.height * sPointsPerMillimetre, left + link.width * sPointsPerMillimetre, top ) ) );
        annotation.replaceKey( "/Border", Handle::parse( "[0 0 0]" ) );
        annotation.replaceKey( "/Dest", destination( pages, link.target ) );
        Handle object = page.getObjectHandle();
        if ( !object.getKey( "/Annots" ).isArray() )
          object.replaceKey( "/Annots", Handle::newArray() );
        object.getKey( "/Annots" ).appendItem( annotation );
      }
    }

    std::string bytesOf( const std::string &path )
    {
      std::ifstream file( path, std::ios::binary );
      std::string bytes{ std::istreambuf_iterator<char>( file ), std::istreambuf_iterator<char>() };
      if ( !file )
        throw PdfError( "cannot be read: " + path );
      return bytes;
    }
  }

  void describePdf( const std::string &path, const PdfDescription &description )
  {
    try
    {
      const std::string bytes = bytesOf( path );
      QPDF pdf;
      pdf.setSuppressWarnings( true );
      pdf.processMemoryFile( "plate", bytes.data(), bytes.size() );
      Pages pages = QPDFPageDocumentHelper( pdf ).getAllPages();
      describe( pdf, description );
      writeOutline( pdf, pages, description.outline );
      writeLinks( pdf, pages, description.links );
      QPDFWriter writer( pdf );
      writer.setOutputMemory();
      writer.setDeterministicID( true );
      writer.write();
      const std::shared_ptr<Buffer> written = writer.getBufferSharedPointer();
      std::ofstream file( path, std::ios::binary | std::ios::trunc );
      file.write( reinterpret_cast<const char *>( written->getBuffer() ), static_cast<std::streamsize>( written->getSize() ) );
      file.close();
      if ( !file )
        throw PdfError( "cannot be written: " + path );
    }
    catch ( const PdfError & )
    {
      throw;
    }
    catch ( const std::exception &error )
    {
      throw PdfError( error.what() );
    }
  }

}
