#pragma once

#include "algorithms/areas/tableinputs.h"
#include "indicators/catalogue.h"
#include "store/storeimport.h"

#include <QStringList>

#include <vector>

namespace sozialraum
{

  //! What a result of our algorithms says of areas, as the store takes it: what was made by one method.
  struct ResultTable
  {
    ObservationTable table;
    std::vector<ObservationParts> parts; //!< of each observation
    std::vector<DeliveredClass> classes;
    std::string method;
    std::vector<std::string> ids = {};       //!< of the catalogue, which its columns got
    std::vector<std::string> ambiguous = {}; //!< ids that several of its columns could have
  };

  //! What a person says of results.
  struct ResultChoice
  {
    QString keyField;                               //!< empty: the one with a usual name
    QStringList fields;                             //!< empty: all that were computed, and the one that is classified
    QString period;                                 //!< of fields that have none; empty: the latest that is told
    std::vector<CatalogueIndicator> catalogue = {}; //!< of the store: what it says is computed by an algorithm gets its id as name
  };

  //! Whether \a input is a layer with something that was computed or classified, as our algorithms write it. Long tables, and layers with
  //! nothing but columns of tables, are read as they stand.
  bool isResult( const TableInput &input );

  /**
   * Reads the fields of a result that say what they are, a table for each method.
   *
   * A field is an indicator with its name, unit, period and method; where the layer has a field year, each row has its own period, and what
   * tells the rows of a year apart (scenario, sex, age) are dimensions. The status stands in `<field>_status` or status, the limits in
   * `<field>_lower` and `<field>_upper`, or lower and upper for the first field. class_id and class_label are the classes of the field that
   * they classify. A field that the catalogue says an algorithm computes is called by the id of its indicator, in the unit of the
   * catalogue, so that formulas and releases find it in whatever language; of several scenarios the first is, where the catalogue names
   * none.
   *
   * \throws QgsProcessingException where there is no key, no such field, or no period; InputError as LongTableReader; Cancelled
   */
  std::vector<ResultTable> readResult( const TableInput &input, const ResultChoice &choice, const Progress &progress );

}
