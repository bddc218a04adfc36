#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace sozialraum
{

  class InputFile;
  class ZipArchive;

  //! A text in a file, and where: "page 3", "content.xml".
  struct PlacedText
  {
    std::string place;
    std::string text;
  };

  //! A file within a file, and where.
  struct PlacedBytes
  {
    std::string place;
    std::string bytes;
  };

  //! What stands in a PDF file.
  struct PdfContents
  {
    std::vector<PlacedText> texts;
    std::vector<PlacedBytes> files; //!< attachments, metadata
  };

  //! Reads a PDF; whatever it throws makes the file one that cannot be looked through.
  using PdfReader = std::function<PdfContents( std::string_view bytes )>;

  //! Is told everything that is found in a file.
  class ContentsVisitor
  {
  public:
    virtual ~ContentsVisitor() = default;
    virtual void text( const std::string &place, std::string_view text ) = 0;
    virtual void bytes( const std::string &place, std::string_view bytes ) = 0;              //!< that are no text
    virtual void row( const std::string &place, const std::vector<std::string> &cells ) = 0; //!< what stands beside each other
    virtual void unreadable( const std::string &place ) = 0;                                 //!< could not be looked through
  };

  //! Columns that number rows and classes: their numbers are no values.
  bool isNumbering( std::string_view column );

  /**
   * Unpacks \a bytes, whatever kind of file they are, as far as anything is packed in them: ZIP archives (projects, ODT, ODS, XLSX), gzip,
   * texts of PNG and SVG, databases (GeoPackage: rows and raw pages, also those that are no longer used, with their logs), dBASE tables,
   * PDF, HTML with data in addresses.
   *
   * By what the bytes are, not by the file's name. Nothing is executed and nothing is fetched. What is packed too deep or too far, by a
   * program that is not known here (7z, RAR, xz, bzip2, Zstandard), is damaged or encrypted is told as unreadable.
   */
  void visitContents( const std::string &place, std::string_view bytes, const PdfReader &pdf, ContentsVisitor &visitor, int depth = 0 );

  //! Texts and rows of markup (HTML, SVG, ODF, project files). Any bytes.
  void visitMarkup( const std::string &place, std::string_view text, ContentsVisitor &visitor );

  //! The files in addresses of \a text ("data:…"), and what stands packed between quotes. Any bytes.
  void visitAddresses( std::string_view text, const std::function<void( std::string )> &file );

  //! Rows of lines with separators, and of objects and lists in JSON and scripts. Any bytes.
  void visitLines( const std::string &place, std::string_view text, ContentsVisitor &visitor );

  //! Rows of all tables of a database, also of those that no layer shows. \returns false where it is none that can be opened
  bool visitDatabase( const std::string &place, std::string_view bytes, ContentsVisitor &visitor );

  //! Rows that were deleted from a database and stand in pages that it no longer uses.
  void visitUnusedPages( const std::string &place, std::string_view bytes, ContentsVisitor &visitor );

  //! Rows of what a database that was not closed leaves beside itself ("-wal", "-journal"). \returns false where it is nothing of this kind
  bool visitDatabaseLog( const std::string &place, std::string_view bytes, ContentsVisitor &visitor );

  //! Rows of a dBASE table. \returns false where it is none
  bool visitDbase( const std::string &place, std::string_view bytes, ContentsVisitor &visitor );

  //! Rows of a workbook, where \a archive is one as Excel writes it. \throws InputError where it is damaged
  void visitXlsx( const std::string &place, const ZipArchive &archive, ContentsVisitor &visitor );

  //! Rows of an old workbook. \throws InputError where it is none or damaged
  void visitXls( const std::string &place, const InputFile &file, ContentsVisitor &visitor );

}
