#pragma once

#include "classification/classpalette.h"
#include "report/charts.h"
#include "report/sharedborders.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace sozialraum
{

  /*
   * A report as a value: what it says and shows, for whoever writes documents.
   */

  struct ReportHeading
  {
    int level = 1; //!< 1 … 3
    std::string text;
    std::string anchor;
  };

  enum class ReportTextKind
  {
    Body,
    Title,
    Subtitle,
    Source,
    Note,
    Marked,
  };

  struct ReportParagraph
  {
    ReportTextKind kind = ReportTextKind::Body;
    std::string text;
  };

  struct ReportList
  {
    std::vector<std::string> items;
  };

  struct ReportTable
  {
    std::string name;
    std::string caption;
    std::vector<std::string> headings;
    std::vector<std::vector<std::string>> rows;
    std::size_t wordColumns = 1; //!< the first so many columns hold words, the others numbers
  };

  //! Areas in the colours of their classes.
  struct ReportMap
  {
    struct Shape
    {
      const AreaRings *rings = nullptr; //!< lives as long as the areas that the report is made from
      std::string role;                 //!< "class-3", "status-withheld", "status-missing", "member", "other"
      bool isMarked = false;            //!< with a strong outline
    };

    std::vector<Shape> shapes;
    std::vector<LegendRow> legend; //!< empty: none
    PaletteUse palette = {};       //!< of "class-1" …
  };

  struct ReportPicture
  {
    std::string name;
    std::string caption;
    std::string title;
    std::string description;
    std::variant<Drawing, ReportMap> what;
  };

  using ReportBlock = std::variant<ReportHeading, ReportParagraph, ReportList, ReportTable, ReportPicture>;

  //! What the next run renews as one thing.
  struct ReportSection
  {
    std::string name;
    std::vector<ReportBlock> blocks;
  };

  //! A place for the words of people.
  struct ReportHandPlace
  {
    std::string heading; //!< empty: none
    std::string prompt;
  };

  //! Where the list of contents stands.
  struct ReportContents
  {
    std::string heading;
  };

  using ReportPart = std::variant<ReportSection, ReportHandPlace, ReportContents>;

  //! Where a sentence comes from.
  struct ReportEvidence
  {
    std::string section;
    std::string sentence;
    int rule = 0;
    std::string indicator;
    std::string areaKey;
    std::string period;
    std::optional<double> value;
    std::optional<double> reference; //!< of the district
  };

  //! A figure for sentences of people.
  struct ReportFigure
  {
    std::string name; //!< "sm.<indicator>.<area>.<period>"
    std::string text; //!< as in the tables, without unit
  };

  struct SocialReport
  {
    std::string title;
    std::string header;
    std::string date;
    std::vector<ReportPart> parts;
    std::vector<ReportEvidence> evidence;
    std::vector<ReportFigure> figures;
    std::vector<std::string> unknownIndicators; //!< that measures name and the release has not
  };

}
