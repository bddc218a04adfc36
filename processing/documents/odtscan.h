#pragma once

#include "documents/documenterror.h"
#include "documents/odtwriter.h"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sozialraum
{

  //! A section of content.xml, by its place in the bytes.
  struct ScannedSection
  {
    std::string name;
    std::size_t begin = 0;   //!< of its element
    std::size_t end = 0;     //!< behind its element
    std::string fingerprint; //!< the same as long as people see the same in it, numbers of pages, tables and figures aside
    bool hasChanges = false; //!< recorded changes lie within it
  };

  //! A field that shows a figure: where its text stands and what it is.
  struct ScannedField
  {
    std::string name; //!< of the figure
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string text;
    std::string heading; //!< under which it stands
  };

  //! The number of a table or picture.
  struct ScannedNumber
  {
    std::string name; //!< of the sequence: "Table", "Figure"
    std::size_t begin = 0;
    std::size_t end = 0;
    bool isInOurs = false; //!< within a section of ours
  };

  //! What an update must know of content.xml.
  struct ScannedContent
  {
    std::vector<ScannedSection> sections; //!< in the order of their ends
    std::vector<ScannedField> fields;
    std::vector<ScannedNumber> numbers;
    std::vector<OdtOutlineEntry> outline; //!< headings with their bookmarks
    std::vector<std::string> automaticStyles;
    std::map<std::string, std::string> namespaces; //!< of the root, by their prefixes
    std::size_t rootNameEnd = 0;                   //!< behind "<office:document-content"
    std::size_t automaticStylesEnd = 0;            //!< where "</office:automatic-styles>" begins; 0: there is none
    std::size_t textEnd = 0;                       //!< where "</office:text>" begins
    std::vector<std::string> bookmarks;
    std::vector<std::string> pictures; //!< addresses of draw:image
  };

  //! \throws DocumentError "Damaged"
  ScannedContent scannedContent( std::string_view content );

  //! What a template must have, and where ours goes.
  struct ScannedStyles
  {
    std::vector<std::pair<std::string, std::string>> styles; //!< family and name of those that people see
    std::map<std::string, std::string> namespaces;           //!< of the root, by their prefixes
    std::size_t rootNameEnd = 0;
    std::size_t stylesEnd = 0; //!< where "</office:styles>" begins; 0: there is none
    std::size_t pageBegin = 0; //!< behind the tag of the master page "Standard"; 0: there is none
    std::size_t headerEnd = 0; //!< where "</style:header>" of it begins; 0: there is none, or an empty one
  };

  //! \throws DocumentError "Damaged"
  ScannedStyles scannedStyles( std::string_view styles );

  //! A user-defined property of meta.xml.
  struct ScannedProperty
  {
    std::string name;
    std::string value;
    std::size_t begin = 0;
    std::size_t end = 0;
  };

  struct ScannedMeta
  {
    std::vector<ScannedProperty> properties;
    std::size_t metaEnd = 0; //!< where "</office:meta>" begins
  };

  //! \throws DocumentError "Damaged"
  ScannedMeta scannedMeta( std::string_view meta );

  //! A line of META-INF/manifest.xml: a file, or a folder, which ends with "/".
  struct ScannedEntry
  {
    std::string path;
    std::size_t begin = 0;
    std::size_t end = 0;
  };

  struct ScannedManifest
  {
    std::vector<ScannedEntry> entries;
    std::size_t entriesEnd = 0; //!< where "</manifest:manifest>" begins
  };

  //! \throws DocumentError "Damaged"
  ScannedManifest scannedManifest( std::string_view manifest );

}
