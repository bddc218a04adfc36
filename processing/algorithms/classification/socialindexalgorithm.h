#pragma once

#include "algorithms/sozialraumalgorithm.h"
#include "classification/compositeindex.h"
#include "maps/indicatorproperties.h"

#include <QCoreApplication>

namespace sozialraum
{

  //! A composite index of several indicators, with all its steps; see core/classification/compositeindex.h.
  class SocialIndexAlgorithm : public SozialraumAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( SocialIndexAlgorithm )

  public:
    SocialIndexAlgorithm()
      : SozialraumAlgorithm( AlgorithmGroup::Classification )
    {}

    QString name() const override;
    QString displayName() const override;
    QStringList tags() const override;
    QString shortDescription() const override;
    QString shortHelpString() const override;
    SocialIndexAlgorithm *createInstance() const override;
    void initAlgorithm( const QVariantMap &configuration ) override;

  protected:
    bool prepareAlgorithm( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;
    QVariantMap run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;

  private:
    IndexOptions options( const QVariantMap &parameters, QgsProcessingContext &context ) const;

    IndicatorPropertiesByField mProperties; // of the input
  };

}
