#pragma once

#include "algorithms/classification/classificationalgorithm.h"
#include "classification/similarareas.h"

namespace sozialraum
{

  //! The areas that resemble one area most; see core/classification/similarareas.h.
  class SimilarAreasAlgorithm : public ClassificationAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( SimilarAreasAlgorithm )

  public:
    QString name() const override { return QStringLiteral( "similarareas" ); }
    SimilarAreasAlgorithm *createInstance() const override { return new SimilarAreasAlgorithm(); }
    void initAlgorithm( const QVariantMap &configuration ) override;

  protected:
    AlgorithmTexts texts() const override;
    QVariantMap run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;

  private:
    SimilarAreasOptions options( const QVariantMap &parameters, QgsProcessingContext &context ) const;
  };

}
