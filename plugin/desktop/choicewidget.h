#pragma once

#include "compat/qgisversions.h"

#include <qgsprocessingwidgetwrapper.h>

class QComboBox;

namespace sozialraum
{

  /**
   * A drop-down with the texts of a ChoiceParameter; what it gives, and what stands in the history, is the word for scripts.
   *
   * For dialogs, batch and the model designer alike.
   */
  class ChoiceWidget : public QgsAbstractProcessingParameterWidgetWrapper
  {
    Q_OBJECT

  public:
    ChoiceWidget( const QgsProcessingParameterDefinition *parameter, ProcessingMode type, QWidget *parent = nullptr )
      : QgsAbstractProcessingParameterWidgetWrapper( parameter, type, parent )
    {}

    QWidget *createWidget() override;
    void setWidgetValue( const QVariant &value, QgsProcessingContext &context ) override;
    QVariant widgetValue() const override;

  private:
    QComboBox *mTexts = nullptr;
  };

  //! Makes the drop-downs for all who ask.
  class ChoiceWidgetFactory : public QgsProcessingParameterWidgetFactoryInterface
  {
  public:
    QString parameterType() const override;
    QgsAbstractProcessingParameterWidgetWrapper *createWidgetWrapper(
      const QgsProcessingParameterDefinition *parameter, ProcessingMode type ) override;
    QStringList compatibleParameterTypes() const override;
    QStringList compatibleOutputTypes() const override;
  };

}
