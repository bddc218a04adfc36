#pragma once

#include "algorithms/call.h"
#include "algorithms/parameters.h"
#include "algorithms/classification/classificationalgorithm.h"
#include "classification/classification.h"

namespace sozialraum
{

  //! Puts the values of a field into classes and styles the result by them; see core/classification/classification.h.
  class ClassifyIndicatorAlgorithm : public ClassificationAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( ClassifyIndicatorAlgorithm )

  public:
    QString name() const override { return QStringLiteral( "classifyindicator" ); }
    ClassifyIndicatorAlgorithm *createInstance() const override { return new ClassifyIndicatorAlgorithm(); }

  protected:
    AlgorithmTexts texts() const override;
    void declare( Parameters &p ) const override;
    QVariantMap run( Call &call ) override;

  private:
    ClassificationOptions optionsFor( const Call &call, const AreaInput &areas, const IndicatorProperties &indicator ) const;
  };

}
