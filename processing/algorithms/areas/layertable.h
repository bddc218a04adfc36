#pragma once

#include "tables/listfile.h"
#include "problemreporter.h"
#include "progress.h"
#include "observations/observationtable.h"
#include "tables/tablereader.h"

#include <QString>
#include <QVariant>

class QgsVectorLayerFeatureSource;

namespace sozialraum
{

  /**
   * Reads the features of a layer as a table: a long one, as `readtable` writes it (fields area_key, indicator, value and, where they are
   * there, area_name, level, unit, period, status), or any other with a key column, which is found as in files.
   *
   * \param options what concerns sheets, rows of headings and encodings does not concern a layer; a long table has nothing to overrule but
   * its level
   * \throws InputError as readTable() does, Cancelled
   */
  TableReading readLayerTable( QgsVectorLayerFeatureSource &features, const QString &name, const TableReadOptions &options,
    ProblemReporter &problems, const Progress &progress );

  //! The features of a layer as rows of text under the names of its fields. \throws InputError "list_empty", Cancelled
  ListTable listOfFeatures( QgsVectorLayerFeatureSource &features, const QString &name, const Progress &progress );

  //! A key as text, whatever the field holds: whole numbers without point and exponent, empty for NULL.
  QString keyText( const QVariant &value );

}
