#pragma once

#include "algorithms/sozialraumalgorithm.h"

#include <QCoreApplication>

namespace sozialraum
{

  //! Which offers with which attributes places and areas reach; see core/coverage/offers.h.
  class ServiceProfileAlgorithm : public SozialraumAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( ServiceProfileAlgorithm )

  public:
    ServiceProfileAlgorithm()
      : SozialraumAlgorithm( AlgorithmGroup::Coverage )
    {}

    QString name() const override;
    QString displayName() const override;
    QStringList tags() const override;
    QString shortDescription() const override;
    QString shortHelpString() const override;
    ServiceProfileAlgorithm *createInstance() const override;
    void initAlgorithm( const QVariantMap &configuration ) override;

  protected:
    bool prepareAlgorithm( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;
    QVariantMap run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;

  private:
    QString mSquares; // of the network
  };

}
