#pragma once

#include <QSizeF>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QgsPrintLayout;
class QgsProject;

namespace sozialraum
{

  //! The figures of a plate as a table, for readers who do not see the map, or want to know.
  struct PlateTable
  {
    struct Row
    {
      QString name;
      QStringList cells; //!< one for each column
    };

    QString title;
    QString subtitle;
    QString imprint;
    QString nameHead;        //!< above the names
    QStringList columns;     //!< above the cells
    bool lastIsText = false; //!< the last column begins at its left edge; all others are numbers and end at their right
    std::vector<Row> rows;
    std::vector<Row> totals; //!< below a line at the end: district, state

    bool isEmpty() const { return rows.empty(); }
  };

  //! How many pages of \a page millimetres \a table takes.
  int tablePages( const PlateTable &table, const QSizeF &page );

  /**
   * The pages of \a table, each with its title, heads of the columns and imprint: as many tables beside each other as a page is wide for,
   * filled one after the other; columns that do not fit beside the names go onto further pages. Nothing is cut but texts too long for
   * their column, which end with "…". Reading order: title, heads, row by row.
   */
  std::vector<std::unique_ptr<QgsPrintLayout>> tableLayouts(
    QgsProject &project, const PlateTable &table, const QSizeF &page, const QString &name );

}
