#pragma once

#include "algorithms/call.h"
#include "algorithms/classification/classificationalgorithm.h"
#include "algorithms/parameters.h"
#include "classification/classification.h"

namespace sozialraum
{

  //! Two indicators on one map: each has its own classes, and every area has the field of a matrix of both.
  class BivariateClassesAlgorithm : public ClassificationAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( BivariateClassesAlgorithm )

  public:
    QString name() const override { return QStringLiteral( "bivariateclasses" ); }
    BivariateClassesAlgorithm *createInstance() const override { return new BivariateClassesAlgorithm(); }

  protected:
    AlgorithmTexts texts() const override;
    void declare( Parameters &p ) const override;
    QVariantMap run( Call &call ) override;

  private:
    //! An indicator with its classes.
    struct Axis
    {
      QString name;
      QString method; //!< how its classes were made, as a sentence
      Classification classes;
      QStringList labels; //!< of the classes 1 … k, the name in front: "Arbeitslosenanteil unter 5"

      int count() const { return static_cast<int>( classes.classes.size() ); }
    };

    //! \a axis is the end of the names of its parameters: "X" or "Y".
    Axis readAxis( const Call &call, const AreaInput &areas, const QString &axis, ProblemReporter &problems ) const;
  };

}
