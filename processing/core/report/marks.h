#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace sozialraum
{

  //! A place on a drawing: millimetres from its left and upper edge.
  struct MarkPoint
  {
    double x = 0.0;
    double y = 0.0;
  };

  enum class MarkShape
  {
    Line,   //!< through all points
    Box,    //!< points: upper left and lower right
    Circle, //!< points: the centre
    Text,   //!< points: begin, middle or end of the base line
  };

  enum class TextAnchor
  {
    Begin,
    Middle,
    End,
  };

  //! One thing that is drawn. What it looks like is named by its role; whoever paints it knows the colours of its medium.
  struct Mark
  {
    MarkShape shape = MarkShape::Line;
    std::string role; //!< lower-case ASCII and hyphens: "axis", "series", "reference", "class-3", "label"
    std::vector<MarkPoint> points;
    double size = 0.0; //!< radius of a circle, height of letters
    std::string text = {};
    TextAnchor anchor = TextAnchor::Begin;
  };

  //! Marks on a sheet of its own size, in the order of painting, with what is said to those who cannot see it.
  struct Drawing
  {
    double width = 0.0; //!< millimetres
    double height = 0.0;
    std::string title;       //!< at most a line
    std::string description; //!< states what is to be seen
    std::vector<Mark> marks;
  };

  /**
   * The drawing as an SVG element to stand in a page: units are tenths of millimetres and whole, so that the same marks give the same
   * bytes; roles become classes; no style, no script, no id.
   */
  std::string svgOf( const Drawing &drawing );

  //! The same for the line of a table whose cells say what it shows: without title and description, hidden from those who hear the page.
  std::string lineMarkup( const Drawing &drawing );

  //! \a text for markup: & < > " and ' replaced, control characters left out.
  std::string markupText( std::string_view text );

}
