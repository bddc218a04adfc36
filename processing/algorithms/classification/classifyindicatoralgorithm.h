#pragma once

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
    void initAlgorithm( const QVariantMap &configuration ) override;

  protected:
    AlgorithmTexts texts() const override;
    QVariantMap run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;

  private:
    ClassificationOptions optionsFor( const QVariantMap &parameters, QgsProcessingContext &context, const AreaInput &areas,
      const IndicatorProperties &indicator, QgsProcessingFeedback *feedback ) const;
  };

}
