#pragma once

#include "algorithms/call.h"
#include "algorithms/classification/areacolumns.h"
#include "classification/compositeindex.h"

#include <QStringList>

namespace sozialraum
{

  //! An index part of one dimension for each of \a fields with its \a columns; low values are a burden in the fields of \a reversed.
  std::vector<IndexPart> partsOfFields(
    const QStringList &fields, const std::vector<IndicatorColumn> &columns, const QStringList &reversed );

  //! Warns of those of \a fields whose \a columns (NaN: none) differ in nothing but noise: they tell no area from another.
  void warnOfConstants( const QStringList &fields, const std::vector<std::vector<double>> &columns, const Call &call );

}
