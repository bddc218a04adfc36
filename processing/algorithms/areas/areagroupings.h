#pragma once

#include "algorithms/areas/areasource.h"
#include "algorithms/areas/tableinputs.h"
#include "areas/membership.h"

#include <QStringList>

namespace sozialraum
{

  //! One way to group the areas, by a field or a list, and the name of it.
  struct AreaGrouping
  {
    QString name;
    Membership membership;
  };

  //! A list of members and the name of its grouping: of the file, or as its column “grouping” says.
  struct NamedList
  {
    QString name;
    ListTable members;
  };

  //! The lists of members in \a inputs, several where one input names several groupings. \throws InputError, Cancelled
  std::vector<NamedList> namedLists( const std::vector<TableInput> &inputs, ProblemReporter &problems, const Progress &progress = {} );

  //! What areaGroupings() reads where the areas are grouped by \a fields: these, and the fields with the names of the groups.
  QStringList groupingFields( const QStringList &fields );

  //! The groupings by each of \a fields, by district if \a byDistrict, and by each list. \throws QgsProcessingException, InputError,
  //! Cancelled
  std::vector<AreaGrouping> areaGroupings( const AreaSource &areas, const LayerAreas &layer, const QStringList &fields, bool byDistrict,
    const std::vector<TableInput> &lists, ProblemReporter &problems, const Progress &progress );

}
