#pragma once

#include "algorithms/sozialraumalgorithm.h"
#include "maps/indicatorproperties.h"

#include <QCoreApplication>

namespace sozialraum
{

  //! Puts the values of a field into classes and styles the result by them; see core/classification/classification.h.
  class ClassifyIndicatorAlgorithm : public SozialraumAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( ClassifyIndicatorAlgorithm )

  public:
    ClassifyIndicatorAlgorithm()
      : SozialraumAlgorithm( AlgorithmGroup::Classification )
    {}

    QString name() const override;
    QString displayName() const override;
    QStringList tags() const override;
    QString shortDescription() const override;
    QString shortHelpString() const override;
    ClassifyIndicatorAlgorithm *createInstance() const override;
    void initAlgorithm( const QVariantMap &configuration ) override;

  protected:
    bool prepareAlgorithm( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;
    QVariantMap run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;

  private:
    IndicatorPropertiesByField mProperties; // of the input
  };

}
