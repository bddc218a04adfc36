#pragma once

#include "algorithms/call.h"
#include "algorithms/parameters.h"
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

  protected:
    AlgorithmTexts texts() const override;
    void declare( Parameters &p ) const override;
    QVariantMap run( Call &call ) override;

  private:
    SimilarAreasOptions options( const Call &call ) const;
  };

}
