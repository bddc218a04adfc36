#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sozialraum
{

  //! What a reader, or a program, can take out of a PDF.
  struct PdfTexts
  {
    std::vector<std::pair<std::string, std::string>> texts; //!< by place: "page 3", "object 12"; UTF-8
    std::vector<std::pair<std::string, std::string>>
      files; //!< streams that are neither drawing nor font nor picture: metadata, attachments
  };

  /**
   * Reads the texts that the pages show, by the tables that fonts have for it, also those drawn by parts of pages; and every text of an
   * object: title, bookmarks, notes, alternatives of pictures. Letters that were drawn as outlines are no text.
   *
   * Each text of a page is there twice: with the pieces that were drawn one after the other joined, and with blanks between them.
   * \throws PdfError for what is no PDF, or one with a password
   */
  PdfTexts pdfTexts( std::string_view bytes );

}
