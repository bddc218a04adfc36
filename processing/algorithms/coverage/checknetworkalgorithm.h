#pragma once

#include "algorithms/sozialraumalgorithm.h"

#include <QCoreApplication>

namespace sozialraum
{

  //! Lists the faults of a road network: one point each, with its kind and what hangs on it.
  class CheckNetworkAlgorithm : public SozialraumAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( CheckNetworkAlgorithm )

  public:
    CheckNetworkAlgorithm()
      : SozialraumAlgorithm( AlgorithmGroup::Coverage )
    {}

    QString name() const override;
    QString displayName() const override;
    QStringList tags() const override;
    QString shortDescription() const override;
    QString shortHelpString() const override;
    CheckNetworkAlgorithm *createInstance() const override;
    void initAlgorithm( const QVariantMap &configuration ) override;

  protected:
    bool prepareAlgorithm( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;
    QVariantMap run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;

  private:
    QString mSquares; // of the network
  };

}
