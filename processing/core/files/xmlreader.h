#pragma once

#include "files/inputfile.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace sozialraum
{

  //! Attributes of an XML element.
  class XmlAttributes
  {
  public:
    explicit XmlAttributes( const char **attributes )
      : mAttributes( attributes )
    {}

    //! Value of the attribute with the local name \a name, whatever its prefix; empty if there is none.
    std::string_view operator[]( std::string_view name ) const;

  private:
    const char **mAttributes;
  };

  //! What is called while an XML file is read. Names come without their prefix; characters may come in pieces.
  struct XmlHandlers
  {
    std::function<void( std::string_view name, const XmlAttributes &attributes )> begin;
    std::function<void( std::string_view name )> end;
    std::function<void( std::string_view text )> characters;
  };

  /**
   * Reads the XML of \a source, a piece of it in memory at a time. Document type definitions are refused, since spreadsheets have none.
   *
   * \param handlers told what comes, in the order of the document
   * \param afterPiece called with the bytes read so far; may throw to stop
   * \throws InputError "xml_damaged", or what a handler throws
   */
  void readXml( ByteSource &source, const XmlHandlers &handlers, const std::function<void( std::uint64_t bytes )> &afterPiece = {} );

}
