#pragma once

#include <stdexcept>
#include <string>
#include <vector>

namespace sozialraum
{

  //! A line of the outline ("bookmarks") of a PDF.
  struct PdfBookmark
  {
    std::string title; //!< UTF-8
    int page = 1;      //!< from 1
    int level = 0;     //!< 0: at the top; one more: below the last of the level before
  };

  //! A place on a page that leads to another.
  struct PdfLink
  {
    int page = 1;      //!< on which it is, from 1
    double left = 0.0; //!< mm from the left edge
    double top = 0.0;  //!< mm from the upper edge
    double width = 0.0;
    double height = 0.0;
    int target = 1; //!< page, from 1
  };

  //! What a PDF says about itself.
  struct PdfDescription
  {
    std::string title;    //!< UTF-8; shown in the title bar; empty: none
    std::string language; //!< BCP 47, as "de-DE"; empty: none
    std::string date;     //!< of the content, "2022-12-31" or a year; empty or anything else: the file has no date
    std::vector<PdfBookmark> outline;
    std::vector<PdfLink> links;
  };

  //! The file is no PDF that can be read, or cannot be written. The text is that of the library, for a log.
  class PdfError : public std::runtime_error
  {
  public:
    using std::runtime_error::runtime_error;
  };

  /**
   * Writes \a description into the PDF file \a path, which is replaced.
   *
   * Guarantees:
   * - pages stay as they are; title, language and outline are found by readers, and the title is shown instead of the file's name;
   * - the same pages and description give the same bytes, whenever and in whatever time zone: no moment of writing, no random identity;
   * - no author, no metadata of the program that drew the pages but its name.
   *
   * \throws PdfError
   */
  void describePdf( const std::string &path, const PdfDescription &description );

}
