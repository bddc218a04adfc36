#pragma once

#include "documents/odtdocument.h"

#include <string>
#include <string_view>
#include <vector>

namespace sozialraum
{

  //! What became of a section.
  enum class SectionFate
  {
    Renewed,  //!< or the same as before
    Added,    //!< it is new
    Kept,     //!< people changed it: it stays, the new version stands at the end of the document
    LeftOut,  //!< people deleted it
    Removed,  //!< it is of the report no more
    Orphaned, //!< it is of the report no more, but people changed it: it stays
  };

  struct UpdatedSection
  {
    std::string name;
    SectionFate fate = SectionFate::Renewed;
  };

  //! A figure that people put into a sentence of theirs.
  struct UpdatedFigure
  {
    std::string name;
    std::string heading; //!< under which it stands
    std::string before;
    std::string after;   //!< equal to before where there is no new one
    bool isGone = false; //!< the report has it no more: it keeps its last text
  };

  struct UpdatedDocument
  {
    std::string bytes;
    std::vector<UpdatedSection> sections;
    std::vector<UpdatedFigure> figures; //!< those that changed or are gone
  };

  //! How the end of the document, with new versions of what people changed, is headed.
  struct UpdateWords
  {
    std::string heading;     //!< "Nicht übernommene Aktualisierungen"
    std::string explanation; //!< a paragraph
  };

  /**
   * Puts the sections of \a renewed into \a existing, a document that odtBytes() once made and people have worked with since.
   *
   * Guarantees, each with a test:
   * - every byte of the text outside our sections stays, but the text of fields that show figures, styles that new sections need, and
   *   bookmarks in headings, which the list of contents leads to;
   * - a section that people changed stays as it is, and one that they deleted stays deleted;
   * - a new section stands before the one that follows it in \a renewed;
   * - pictures that nothing shows any more, and the preview of the first page, are not in the file.
   *
   * \throws DocumentError "Damaged", "Encrypted", "TooLarge", "Foreign", "CameThroughWord", "TrackedChanges" (within a section)
   */
  UpdatedDocument updatedOdt( std::string_view existing, const OdtDocument &renewed, const UpdateWords &words );

}
