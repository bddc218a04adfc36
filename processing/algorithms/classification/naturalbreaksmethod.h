#pragma once

#include <qgsclassificationmethod.h>

#include <utility>

namespace sozialraum
{

  /**
   * The exact natural breaks as a method of QGIS' own styling dialog.
   *
   * Limits lie in the middle between two classes, so that no value lies on a limit and QGIS' rule for such values does not matter.
   */
  class NaturalBreaksMethod : public QgsClassificationMethod
  {
  public:
    //! What QGIS wants of a copy: a pointer that the caller owns, or in later versions a unique_ptr.
    using Copy = decltype( std::declval<const QgsClassificationMethod &>().clone() );

    Copy clone() const override;
    QString name() const override;
    QString id() const override;

  private:
    QList<double> calculateBreaks( double &minimum, double &maximum, const QList<double> &values, int classCount, QString &error ) override;
  };

  //! Offers the method in QGIS' styling dialog; again and again is the same as once.
  void registerNaturalBreaksMethod();

}
