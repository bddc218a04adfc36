#pragma once

#include "tables/layout/tabledescription.h"
#include "tables/layout/tablereading.h"

#include <QString>
#include <QStringList>

#include <cstddef>

namespace sozialraum
{

  class Call;

  /**
   * What the tables of a run gave and what of them was left out, for one line at its end: "left out: columns: Stand, Bemerkung; rows
   * without a key: 16". Titles, headings and footers are read, and not left out.
   */
  class ClosingLine
  {
  public:
    void add( const TableReading &reading );

    QString text() const;

    //! Whether more than one in twenty of the columns or of the rows was left out.
    bool isMuch() const;

    //! Says the line, as a warning where it is much.
    void say( const Call &call ) const;

  private:
    std::size_t mTables = 0;
    std::size_t mObservations = 0;
    std::size_t mColumnsRead = 0;
    std::size_t mRowsRead = 0;
    std::size_t mRowsLeftOut = 0;
    std::size_t mTextColumns = 0;
    QStringList mColumnsLeftOut;
  };

}
