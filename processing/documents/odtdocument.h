#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace sozialraum
{

  /*
   * A text document as a value, to be written as OpenDocument (documents/odtwriter.h). All texts are UTF-8 and plain.
   */

  struct OdtHeading
  {
    int level = 1; //!< 1 … 3; those of level 1 begin a page
    std::string text;
    std::string anchor; //!< unique in the document: the contents lead to it
  };

  enum class OdtStyle
  {
    Body,
    Title,
    Subtitle,
    Source, //!< where figures come from, in small letters
    Note,   //!< something that somebody should look at
    Marked, //!< "INTERN": nobody may overlook it
  };

  struct OdtParagraph
  {
    OdtStyle style = OdtStyle::Body;
    std::string text;
  };

  struct OdtList
  {
    std::vector<std::string> items;
  };

  struct OdtColumn
  {
    std::string heading;
    bool isNumber = false; //!< written at the right edge
    int width = 1;         //!< its share of the width of the page
  };

  //! The first row of a table is its heading, the first column names its rows.
  struct OdtTable
  {
    std::string name; //!< unique in the document
    std::string caption;
    std::vector<OdtColumn> columns;
    std::vector<std::vector<std::string>> rows; //!< as many cells as columns
  };

  struct OdtPicture
  {
    std::string name; //!< unique in the document
    std::string png;
    double width = 0.0; //!< mm
    double height = 0.0;
    std::string caption;
    std::string title;       //!< a line
    std::string description; //!< what is to be seen, for those who cannot
  };

  using OdtBlock = std::variant<OdtHeading, OdtParagraph, OdtList, OdtTable, OdtPicture>;

  //! What the next run renews, as one thing.
  struct OdtSection
  {
    std::string name; //!< unique; letters, digits, points, hyphens
    std::vector<OdtBlock> blocks;
  };

  //! A place for people to write; never touched again.
  struct OdtHandPlace
  {
    std::string heading; //!< of level 2; empty: none
    std::string prompt;  //!< in grey; empty: an empty line
  };

  //! The list of all headings with their pages.
  struct OdtContents
  {
    std::string heading;
  };

  using OdtPart = std::variant<OdtSection, OdtHandPlace, OdtContents>;

  //! The looks of an office: styles, pages with header and footer, logo.
  struct OdtTemplate
  {
    std::string styles;                          //!< styles.xml, with all styles that our documents use
    std::map<std::string, std::string> pictures; //!< that its pages show, by their files
    std::vector<std::string> added;              //!< names of styles that it lacked and that ours stand for
  };

  struct OdtDocument
  {
    std::string title;
    std::string language = "de"; //!< "de", "en"
    std::string date;            //!< of its figures, ISO 8601; empty: none
    std::string header;          //!< at the top of each page; a template has its own
    std::string mark;            //!< nobody may overlook it: stands at the top of each page of a template, too; empty: none
    std::vector<OdtPart> parts;
    //! Figures by their names, for sentences of people: a field of theirs shows what stands here.
    std::vector<std::pair<std::string, std::string>> figures;
    std::optional<OdtTemplate> looks = {}; //!< none: those of the plugin
  };

}
