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

  //! A municipality of the sheet.
  struct SheetRow
  {
    QString name;
    QString group;            //!< its Sozialraum; empty: none
    bool isOwn = false;       //!< marked
    std::vector<int> classes; //!< one for each dimension: 1 … 5, from far below to far above the mean; else what has no class
  };

  //! The Sozialraummonitor on one sheet: municipalities by dimensions.
  struct MonitorSheet
  {
    QString title;
    QString subtitle;
    QString imprint;
    QString direction;      //!< what "above" means
    QStringList dimensions; //!< readable
    std::vector<SheetRow> rows;
  };

  //! "++", "+", "0", "−", "−−" of the classes 5 … 1; "·" where there is none.
  QString classSign( int classId );

  //! How many pages of \a page millimetres the sheet takes.
  int sheetPages( const MonitorSheet &sheet, const QSizeF &page );

  /**
   * Pages with a row for each municipality, under the heading of its group, and a cell for each dimension: a colour and a sign, so that
   * grey prints and colour-blind readers tell them apart too. Every page has the heads of the columns, the explanation of the signs and the
   * imprint; a group's heading never stands alone at the foot of a page.
   */
  std::vector<std::unique_ptr<QgsPrintLayout>> sheetLayouts( QgsProject &project, const MonitorSheet &sheet, const QSizeF &page );

}
