#pragma once

#include "tables/formats/format.h"

namespace sozialraum
{

  //! A ZIP archive with tables in it; the first that is a table is read unless the person chooses one.
  class ZipFormat : public Format
  {
  public:
    FormatName name() const override;
    Recognition recognise( const FileStart &start ) const override;
    TableReading read(
      const FileStart &start, const TableReadOptions &options, ProblemReporter &problems, const Progress &progress ) const override;
    Workbook cells( const FileStart &start ) const override;
  };

  //! A file packed with gzip, as Eurostat hands its tables out.
  class GzipFormat : public Format
  {
  public:
    FormatName name() const override;
    Recognition recognise( const FileStart &start ) const override;
    TableReading read(
      const FileStart &start, const TableReadOptions &options, ProblemReporter &problems, const Progress &progress ) const override;
    Workbook cells( const FileStart &start ) const override;
  };

}
