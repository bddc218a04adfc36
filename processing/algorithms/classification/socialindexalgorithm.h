#pragma once

#include "algorithms/classification/classificationalgorithm.h"
#include "algorithms/classification/indexindicators.h"
#include "classification/compositeindex.h"

namespace sozialraum
{

  //! Combines indicators into dimensions and an index; see core/classification/compositeindex.h.
  class SocialIndexAlgorithm : public ClassificationAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( SocialIndexAlgorithm )

  public:
    QString name() const override { return QStringLiteral( "socialindex" ); }
    SocialIndexAlgorithm *createInstance() const override { return new SocialIndexAlgorithm(); }
    void initAlgorithm( const QVariantMap &configuration ) override;

  protected:
    AlgorithmTexts texts() const override;
    QVariantMap run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;

  private:
    void addSteps();
    IndexOptions options( const QVariantMap &parameters, QgsProcessingContext &context ) const;
    std::vector<IndexIndicator> indicators(
      const QVariantMap &parameters, QgsProcessingContext &context, const QgsFields &fields, QgsProcessingFeedback *feedback ) const;
  };

}
