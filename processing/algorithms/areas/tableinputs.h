#pragma once

#include "tables/listfile.h"
#include "problemreporter.h"
#include "progress.h"
#include "maps/styles/indicatorproperties.h"
#include "observations/observationtable.h"
#include "tables/tablereader.h"

#include <QString>
#include <QVariant>
#include <qgsvectorlayerfeatureiterator.h>

#include <memory>
#include <vector>

class QgsProcessingContext;

namespace sozialraum
{

  /**
   * A table that an algorithm is to read: a file for our reader, or the features of a layer.
   *
   * A layer of the project that shows a table file (CSV, XLSX …) is read from that file, because QGIS may have taken its zeros, signs and
   * headings away.
   */
  struct TableInput
  {
    QString name; //!< of the file or layer, for messages and the protocol
    QString file;
    QString sheet;                                         //!< of a workbook; empty: the reader chooses
    std::shared_ptr<QgsVectorLayerFeatureSource> features; //!< null for a file
    IndicatorPropertiesByField indicators;                 //!< of a layer, what our algorithms say of its fields
  };

  //! Looks up what \a value names, which may be nothing; call it in prepareAlgorithm(), where layers of the project may be touched.
  std::vector<TableInput> tableInputs( const QVariant &value, QgsProcessingContext &context );

  //! Reads the input as a list under headings, in any thread. \throws InputError, Cancelled
  ListTable readListInput( const TableInput &input, const Progress &progress );

  //! Reads the table, in any thread; the sheet of the input goes before that of \a options. \throws InputError, Cancelled
  TableReading readTableInput(
    const TableInput &input, const TableReadOptions &options, ProblemReporter &problems, const Progress &progress );

}
