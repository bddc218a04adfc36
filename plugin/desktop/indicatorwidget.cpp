#include "desktop/indicatorwidget.h"

#include "algorithms/indicatorparameter.h"

#include <QLineEdit>
#include <qgsfieldcombobox.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

namespace sozialraum
{

  QWidget *IndicatorWidget::createWidget()
  {
    const auto changed = [this] { emit widgetValueHasChanged( this ); };
    if ( type() == ProcessingMode::Modeler )
    {
      mText = new QLineEdit();
      mText->setToolTip( parameterDefinition()->toolTip() );
      connect( mText, &QLineEdit::textChanged, this, changed );
      return mText;
    }
    mFields = new QgsFieldComboBox();
    mFields->setToolTip( parameterDefinition()->toolTip() );
    const bool areNumbers = field().dataType() == Qgis::ProcessingFieldParameterDataType::Numeric;
    mFields->setFilters( areNumbers ? QgsFieldProxyModel::Numeric : QgsFieldProxyModel::AllTypes );
    mFields->setAllowEmptyFieldName( parameterDefinition()->flags().testFlag( Qgis::ProcessingParameterFlag::Optional ) );
    connect( mFields, &QgsFieldComboBox::fieldChanged, this, changed );
    return mFields;
  }

  void IndicatorWidget::setWidgetValue( const QVariant &value, QgsProcessingContext &context )
  {
    const QString chosen =
      value.isValid() ? QgsProcessingParameters::parameterAsString( parameterDefinition(), value, context ) : QString();
    if ( mText )
      mText->setText( chosen );
    if ( mFields )
      mFields->setField( chosen.isEmpty() ? field().firstOf( mFields->fields() ) : chosen );
  }

  QVariant IndicatorWidget::widgetValue() const
  {
    const QString chosen = mText ? mText->text() : mFields ? mFields->currentField() : QString();
    return chosen.isEmpty() ? QVariant() : QVariant( chosen );
  }

  void IndicatorWidget::postInitialize( const QList<QgsAbstractProcessingParameterWidgetWrapper *> &wrappers )
  {
    QgsAbstractProcessingParameterWidgetWrapper::postInitialize( wrappers );
    for ( const QgsAbstractProcessingParameterWidgetWrapper *source : wrappers )
    {
      if ( !mFields || source->parameterDefinition()->name() != field().parentLayerParameterName() )
        continue;
      takeFieldsOf( *source );
      connect(
        source, &QgsAbstractProcessingParameterWidgetWrapper::widgetValueHasChanged, this, [this, source] { takeFieldsOf( *source ); } );
    }
  }

  void IndicatorWidget::registerProcessingContextGenerator( QgsProcessingContextGenerator *generator )
  {
    QgsAbstractProcessingParameterWidgetWrapper::registerProcessingContextGenerator( generator );
    mContext = generator;
  }

  const IndicatorParameter &IndicatorWidget::field() const
  {
    return *static_cast<const IndicatorParameter *>( parameterDefinition() );
  }

  void IndicatorWidget::takeFieldsOf( const QgsAbstractProcessingParameterWidgetWrapper &source )
  {
    QgsProcessingContext ownContext;
    ownContext.setProject( QgsProject::instance() );
    QgsProcessingContext *context = mContext ? mContext->processingContext() : nullptr;
    if ( !context )
      context = &ownContext;
    const QgsVectorLayer *layer =
      QgsProcessingParameters::parameterAsVectorLayer( source.parameterDefinition(), source.parameterValue(), *context );
    const QgsFields fields = layer ? layer->fields() : QgsFields();
    if ( mFields->fields() == fields )
      return;
    const QString chosen = mFields->currentField();
    mFields->setFields( fields );
    // What somebody chose stays where the next layer has it too.
    mFields->setField( !chosen.isEmpty() && fields.lookupField( chosen ) >= 0 ? chosen : field().firstOf( fields ) );
  }

  QString IndicatorWidgetFactory::parameterType() const
  {
    return IndicatorParameter::typeName();
  }

  QgsAbstractProcessingParameterWidgetWrapper *IndicatorWidgetFactory::createWidgetWrapper(
    const QgsProcessingParameterDefinition *parameter, ProcessingMode type )
  {
    return new IndicatorWidget( parameter, type );
  }

  QStringList IndicatorWidgetFactory::compatibleParameterTypes() const
  {
    return { IndicatorParameter::typeName(), QgsProcessingParameterField::typeName(), QgsProcessingParameterString::typeName() };
  }

  QStringList IndicatorWidgetFactory::compatibleOutputTypes() const
  {
    return { QgsProcessingOutputString::typeName() };
  }

}
