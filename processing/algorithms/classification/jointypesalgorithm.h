#pragma once

#include "algorithms/call.h"
#include "algorithms/parameters.h"
#include "algorithms/classification/classificationalgorithm.h"

namespace sozialraum
{

  //! Joins types that a Land or an institute gave to areas, and crosses them with own ones; see core/classification/typetable.h.
  class JoinTypesAlgorithm : public ClassificationAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( JoinTypesAlgorithm )

  public:
    QString name() const override { return QStringLiteral( "jointypes" ); }
    JoinTypesAlgorithm *createInstance() const override { return new JoinTypesAlgorithm(); }

  protected:
    AlgorithmTexts texts() const override;
    void declare( Parameters &p ) const override;
    QVariantMap run( Call &call ) override;
  };

}
