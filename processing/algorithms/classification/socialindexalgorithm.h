#pragma once

#include "algorithms/call.h"
#include "algorithms/parameters.h"
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

  protected:
    AlgorithmTexts texts() const override;
    void declare( Parameters &p ) const override;
    QVariantMap run( Call &call ) override;

  private:
    static void declareSteps( Parameters &p );
    IndexOptions options( const Call &call ) const;
    void sayWhatThePresetSets( const Call &call, const IndexOptions &options ) const;
    void addReferenceAreas( const Call &call, const std::vector<IndexIndicator> &chosen, bool aroundDistrict, std::vector<IndexPart> &parts,
      IndexOptions &options, std::vector<bool> &excluded ) const;
    std::vector<IndexIndicator> indicators( const Call &call, const QgsFields &fields ) const;
  };

}
