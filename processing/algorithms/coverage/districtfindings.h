#pragma once

#include "results/featureoutput.h"

#include <QString>
#include <QStringList>
#include <QVariant>
#include <qgsfields.h>
#include <qgsgeometry.h>

#include <optional>
#include <vector>

namespace sozialraum
{

  //! The static names of all kinds of findings.
  QStringList districtFindingKinds();

  //! One finding, as it is written.
  struct DistrictFinding
  {
    QString kind;
    QString reason;
    QgsGeometry place; //!< a point
    QgsGeometry area;  //!< of a gap or an overlap
    QVariant district;
    QVariant otherDistrict;
    QVariant school;
    QVariant otherSchool;
    QVariant demand; //!< key of the place
    QVariant children;
    QVariant cost;
    QVariant otherCost;
    QVariant squareMetres;
    QVariant cohort;
    QVariant classes;
    QVariant room; //!< for so many classes
  };

  //! The fields of the findings: those that name districts, schools and places are like \a district, \a school and \a place, but for their
  //! names.
  QgsFields districtFindingFields( const QgsField &district, const QgsField &school, const QgsField &place );

  //! Writes all findings as points, and gaps and overlaps as areas too.
  void writeDistrictFindings( const std::vector<DistrictFinding> &all, FeatureOutput &findings, std::optional<FeatureOutput> &areas );

}
