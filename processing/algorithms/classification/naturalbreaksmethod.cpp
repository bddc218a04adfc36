#include "algorithms/classification/naturalbreaksmethod.h"

#include "classification/classification.h"

#include <QCoreApplication>
#include <qgsapplication.h>
#include <qgsclassificationmethodregistry.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace sozialraum
{

  NaturalBreaksMethod::Copy NaturalBreaksMethod::clone() const
  {
    auto method = std::make_unique<NaturalBreaksMethod>();
    copyBase( method.get() );
    return Copy( method.release() );
  }

  QString NaturalBreaksMethod::name() const
  {
    return QCoreApplication::translate( "NaturalBreaksMethod", "Natural breaks (exact)" );
  }

  QString NaturalBreaksMethod::id() const
  {
    return QStringLiteral( "SozialraumNaturalBreaks" );
  }

  QList<double> NaturalBreaksMethod::calculateBreaks(
    double &, double &maximum, const QList<double> &values, int classCount, QString &error )
  {
    std::vector<double> finite;
    for ( const double value : values )
    {
      if ( std::isfinite( value ) )
        finite.push_back( value );
    }
    if ( finite.empty() || classCount < 1 )
    {
      error = QCoreApplication::translate( "NaturalBreaksMethod", "There are no values to make classes of." );
      return {};
    }
    ClassificationOptions options;
    options.classCount = std::min( classCount, 1000 );
    const std::vector<double> limits = classify( finite, {}, options ).limits;
    QList<double> breaks( limits.begin(), limits.end() );
    breaks << maximum;
    return breaks;
  }

  void registerNaturalBreaksMethod()
  {
    QgsClassificationMethodRegistry *registry = QgsApplication::classificationMethodRegistry();
    auto method = std::make_unique<NaturalBreaksMethod>();
    if ( registry->addMethod( method.get() ) )
      method.release(); // now the registry's
  }

}
