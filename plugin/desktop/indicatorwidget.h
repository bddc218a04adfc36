#pragma once

#include "compat/qgisversions.h"

#include <qgsprocessingwidgetwrapper.h>

class QLineEdit;
class QgsFieldComboBox;

namespace sozialraum
{

  class IndicatorParameter;

  /**
   * The fields of a layer, of which it chooses the first indicator or key when the layer changes; in models a line of text, as fields have
   * there.
   */
  class IndicatorWidget : public QgsAbstractProcessingParameterWidgetWrapper
  {
    Q_OBJECT

  public:
    IndicatorWidget( const QgsProcessingParameterDefinition *parameter, ProcessingMode type, QWidget *parent = nullptr )
      : QgsAbstractProcessingParameterWidgetWrapper( parameter, type, parent )
    {}

    QWidget *createWidget() override;
    void setWidgetValue( const QVariant &value, QgsProcessingContext &context ) override;
    QVariant widgetValue() const override;
    void postInitialize( const QList<QgsAbstractProcessingParameterWidgetWrapper *> &wrappers ) override;
    void registerProcessingContextGenerator( QgsProcessingContextGenerator *generator ) override;

  private:
    const IndicatorParameter &field() const;
    void takeFieldsOf( const QgsAbstractProcessingParameterWidgetWrapper &source );

    QgsFieldComboBox *mFields = nullptr;
    QLineEdit *mText = nullptr;
    QgsProcessingContextGenerator *mContext = nullptr;
  };

  //! Makes them for all who ask.
  class IndicatorWidgetFactory : public QgsProcessingParameterWidgetFactoryInterface
  {
  public:
    QString parameterType() const override;
    QgsAbstractProcessingParameterWidgetWrapper *createWidgetWrapper(
      const QgsProcessingParameterDefinition *parameter, ProcessingMode type ) override;
    QStringList compatibleParameterTypes() const override;
    QStringList compatibleOutputTypes() const override;
  };

}
