#pragma once

#include "tables/formats/format.h"

namespace sozialraum
{

  //! A format whose files are text; says what was made of their letters.
  class TextFormat : public Format
  {
  public:
    TableReading read(
      const FileStart &start, const TableReadOptions &options, ProblemReporter &problems, const Progress &progress ) const final;

    //! The cells between separators, whatever they mean.
    Workbook cells( const FileStart &start ) const final;

  protected:
    virtual TableReading readText(
      const FileStart &start, const TableReadOptions &options, ProblemReporter &problems, const Progress &progress ) const = 0;
  };

  //! Any text with a separator between its cells: semicolon, tab, bar or comma.
  class DelimitedFormat : public TextFormat
  {
  public:
    FormatName name() const override;
    Recognition recognise( const FileStart &start ) const override;

  protected:
    TableReading readText(
      const FileStart &start, const TableReadOptions &options, ProblemReporter &problems, const Progress &progress ) const override;
  };

}
