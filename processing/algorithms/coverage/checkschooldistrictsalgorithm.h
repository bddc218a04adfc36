#pragma once

#include "algorithms/sozialraumalgorithm.h"

#include <QCoreApplication>

namespace sozialraum
{

  //! Lists what is wrong with school districts, one finding each with its reason; see core/coverage/schooldistricts.h.
  class CheckSchoolDistrictsAlgorithm : public SozialraumAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( CheckSchoolDistrictsAlgorithm )

  public:
    CheckSchoolDistrictsAlgorithm()
      : SozialraumAlgorithm( AlgorithmGroup::Coverage )
    {}

    QString name() const override;
    QString displayName() const override;
    QStringList tags() const override;
    QString shortDescription() const override;
    QString shortHelpString() const override;
    CheckSchoolDistrictsAlgorithm *createInstance() const override;
    void initAlgorithm( const QVariantMap &configuration ) override;

  protected:
    bool prepareAlgorithm( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;
    QVariantMap run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;

  private:
    QString mSquares; // of the network
  };

}
