#pragma once

#include "algorithms/call.h"
#include "algorithms/parameters.h"
#include "algorithms/classification/classificationalgorithm.h"
#include "algorithms/classification/typeprofile.h"
#include "classification/typenumbers.h"

namespace sozialraum
{

  //! Types of areas with alike indicators; see core/classification/areatypes.h.
  class AreaTypesAlgorithm : public ClassificationAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( AreaTypesAlgorithm )

  public:
    QString name() const override { return QStringLiteral( "areatypes" ); }
    AreaTypesAlgorithm *createInstance() const override { return new AreaTypesAlgorithm(); }

  protected:
    AlgorithmTexts texts() const override;
    void declare( Parameters &p ) const override;
    QVariantMap run( Call &call ) override;

  private:
    AreaDivision division( const AreaPoints &points, const Call &call, const Progress &progress ) const;

    //! The table of numbers, computed where the output NUMBERS is asked for.
    std::vector<TypeNumber> numbers( const AreaDivision &division, const Call &call ) const;
  };

}
