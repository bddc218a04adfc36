#pragma once

#include <QCoreApplication>
#include <qgsprocessingprovider.h>

namespace sozialraum
{

  //! The algorithms of Sozialraum-Monitor in the Processing toolbox.
  class SozialraumProvider : public QgsProcessingProvider
  {
    Q_DECLARE_TR_FUNCTIONS( SozialraumProvider )

  public:
    SozialraumProvider();

    QString id() const override;
    QString name() const override;
    QString longName() const override;
    QString versionInfo() const override;
    QIcon icon() const override;
    QString svgIconPath() const override;

  protected:
    void loadAlgorithms() override;
  };

}
