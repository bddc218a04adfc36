#pragma once

#include "algorithms/sozialraumalgorithm.h"

#include <QCoreApplication>

namespace sozialraum
{

  //! The styles of the monitor for layers that were not made by it: in the style manager, and as files.
  class StylesAlgorithm : public SozialraumAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( StylesAlgorithm )

  public:
    StylesAlgorithm()
      : SozialraumAlgorithm( AlgorithmGroup::Maps )
    {}

    QString name() const override;
    QString displayName() const override;
    QStringList tags() const override;
    QString shortDescription() const override;
    QString shortHelpString() const override;
    Qgis::ProcessingAlgorithmFlags flags() const override;
    void initAlgorithm( const QVariantMap &configuration = QVariantMap() ) override;
    StylesAlgorithm *createInstance() const override;

  protected:
    QVariantMap run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) override;
  };

}
