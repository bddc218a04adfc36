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

    QString name() const override { return QStringLiteral( "monitorstyles" ); }
    Qgis::ProcessingAlgorithmFlags flags() const override;
    StylesAlgorithm *createInstance() const override { return new StylesAlgorithm(); }

  protected:
    AlgorithmTexts texts() const override;
    void declare( Parameters &p ) const override;
    QVariantMap run( Call &call ) override;
  };

}
