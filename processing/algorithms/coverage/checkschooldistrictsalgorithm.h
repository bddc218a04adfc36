#pragma once

#include "algorithms/coverage/networkalgorithm.h"

#include <QCoreApplication>

namespace sozialraum
{

  //! Lists what is wrong with school districts, one finding each with its reason; see core/coverage/schooldistricts.h.
  class CheckSchoolDistrictsAlgorithm : public NetworkAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( CheckSchoolDistrictsAlgorithm )

  public:
    QString name() const override;
    QString displayName() const override;
    QStringList tags() const override;
    QString shortDescription() const override;
    QString shortHelpString() const override;
    CheckSchoolDistrictsAlgorithm *createInstance() const override;
    void initAlgorithm( const QVariantMap &configuration ) override;

  protected:
    QVariantMap run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;
  };

}
