#pragma once

#include "algorithms/sozialraumalgorithm.h"

#include <QCoreApplication>

namespace sozialraum
{

  //! Answers of a survey as indicators of areas; see core/indicators/surveyshares.h.
  class SurveyIndicatorsAlgorithm : public SozialraumAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( SurveyIndicatorsAlgorithm )

  public:
    SurveyIndicatorsAlgorithm()
      : SozialraumAlgorithm( AlgorithmGroup::Tables )
    {}

    QString name() const override { return QStringLiteral( "surveyindicators" ); }
    SurveyIndicatorsAlgorithm *createInstance() const override { return new SurveyIndicatorsAlgorithm(); }

  protected:
    AlgorithmTexts texts() const override;
    void declare( Parameters &p ) const override;
    QVariantMap run( Call &call ) override;
  };

}
