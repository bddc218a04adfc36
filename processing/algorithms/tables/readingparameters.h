#pragma once

#include "algorithms/call.h"
#include "algorithms/parameters.h"
#include "tables/tablereader.h"

#include <QVariantMap>
#include <qgsprocessingparameters.h>

#include <memory>
#include <vector>

class QgsProcessingAlgorithm;
class QgsProcessingContext;

namespace sozialraum
{

  /**
   * The parameters by which a person overrules what the reader of tables found out: SHEET, LEVEL, HEADER_ROWS, KEY_COLUMN, PLAN,
   * DECIMAL, THOUSANDS, ENCODING. Every algorithm that reads tables has them under the same names.
   *
   * \param firstAreAdvanced whether SHEET and LEVEL stand among the advanced parameters, where the others always do
   */
  void readingParameters( Parameters &p, bool firstAreAdvanced );

  //! What the person decided. \throws QgsProcessingException where HEADER_ROWS names no rows \throws InputError where PLAN is none
  TableReadOptions readingOptions( const Call &call );

}
