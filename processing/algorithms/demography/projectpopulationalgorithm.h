#pragma once

#include "algorithms/call.h"
#include "algorithms/parameters.h"
#include "algorithms/sozialraumalgorithm.h"

#include <QCoreApplication>

namespace sozialraum
{

  //! Projects the population of areas by sex and age; see core/demography/projection.h.
  class ProjectPopulationAlgorithm : public SozialraumAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( ProjectPopulationAlgorithm )

  public:
    ProjectPopulationAlgorithm()
      : SozialraumAlgorithm( AlgorithmGroup::Demography )
    {}
    QString name() const override { return QStringLiteral( "projectpopulation" ); }
    ProjectPopulationAlgorithm *createInstance() const override { return new ProjectPopulationAlgorithm(); }

  protected:
    AlgorithmTexts texts() const override;
    void declare( Parameters &p ) const override;
    QVariantMap run( Call &call ) override;
  };

}
