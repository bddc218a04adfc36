#pragma once

#include "documents/odtdocument.h"
#include "documents/zippackage.h"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace sozialraum
{

  /**
   * A text document as OpenDocument 1.3: named styles, real headings, header rows of tables, alternative texts, no direct formatting.
   *
   * Guarantees, each with a test:
   * - the same document gives the same bytes: no time of writing, no author, no random identity;
   * - it keeps to the schema of OASIS;
   * - sections bear their names, and the document what each of them said when it was written (documents/odtupdate.h).
   *
   * \throws DocumentError
   */
  std::string odtBytes( const OdtDocument &document );

  /*
   * The pieces, for documents/odtupdate.h.
   */

  //! The element of a section, without declarations of namespaces.
  std::string sectionXml( const OdtSection &section, const std::string &language );

  //! The paragraphs of a place for people.
  std::string handPlaceXml( const OdtHandPlace &place );

  //! A line of the list of contents.
  struct OdtOutlineEntry
  {
    int level = 1;
    std::string text;
    std::string anchor;    //!< of the heading; without one it has no page in the list
    std::size_t begin = 0; //!< where the text of the heading begins in what was read
  };

  inline constexpr std::string_view contentsName = "sm.inhalt"; //!< of the list of contents

  std::string contentsXml( const std::string &heading, const std::vector<OdtOutlineEntry> &entries );

  //! The files of the pictures of \a sections: "Pictures/<hash>.png".
  std::map<std::string, std::string> picturesOf( const std::vector<OdtPart> &parts );

  //! The figures and the fingerprints as elements of meta.xml.
  std::string propertiesXml(
    const std::vector<std::pair<std::string, std::string>> &figures, const std::map<std::string, std::string> &fingerprints );

  //! \a text for markup; control characters that XML forbids are left out.
  std::string xmlText( std::string_view text );

}
