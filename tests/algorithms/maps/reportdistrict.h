#pragma once

#include <QString>
#include <qgsvectorlayer.h>

#include <memory>

class QgsPrintLayout;
class QgsProject;

namespace sozialraum
{

  /**
   * The sample district as joined, for plates that a report needs: AGS, GEN, the planning area ("Nord", "Mitte", "Süd" by where it lies,
   * the last area in none), unemployed and employable persons of 2019 and 2023, the rate of both with the values of district and state,
   * and its status. The third area is secret in 2023.
   */
  std::unique_ptr<QgsVectorLayer> reportDistrict();

  //! Names of the areas of \a layer in \a group of reportDistrict().
  QStringList namesInGroup( const QgsVectorLayer &layer, const QString &group );

  //! The layout of \a project whose name ends with \a end; null where there is none.
  QgsPrintLayout *layoutEndingWith( const QgsProject &project, const QString &end );

  //! All texts of labels of \a layout, in no order.
  QStringList labelsOf( const QgsPrintLayout &layout );

}
