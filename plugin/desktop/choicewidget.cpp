#include "desktop/choicewidget.h"

#include "algorithms/choiceparameter.h"
#include "algorithms/choicewords.h"

#include <QComboBox>
#include <qgsprocessingoutputs.h>

namespace sozialraum
{

  QWidget *ChoiceWidget::createWidget()
  {
    mTexts = new QComboBox();
    mTexts->setToolTip( parameterDefinition()->toolTip() );
    mTexts->setSizeAdjustPolicy( QComboBox::AdjustToMinimumContentsLengthWithIcon ); // long texts must not widen the dialog
    mTexts->setMinimumContentsLength( 20 );
    const auto *choice = static_cast<const QgsProcessingParameterEnum *>( parameterDefinition() );
    if ( choice->flags().testFlag( Qgis::ProcessingParameterFlag::Optional ) )
      mTexts->addItem( tr( "[not chosen]" ), QVariant() );
    for ( const QString &word : choice->options() )
      mTexts->addItem( choiceText( word ), word );
    connect( mTexts, qOverload<int>( &QComboBox::currentIndexChanged ), this, [this] { emit widgetValueHasChanged( this ); } );
    return mTexts;
  }

  void ChoiceWidget::setWidgetValue( const QVariant &value, QgsProcessingContext &context )
  {
    if ( !mTexts )
      return;
    const QString word =
      value.isValid() ? QgsProcessingParameters::parameterAsEnumString( parameterDefinition(), value, context ) : QString();
    mTexts->setCurrentIndex( mTexts->findData( word.isEmpty() ? QVariant() : QVariant( word ) ) );
  }

  QVariant ChoiceWidget::widgetValue() const
  {
    return mTexts ? mTexts->currentData() : QVariant();
  }

  QString ChoiceWidgetFactory::parameterType() const
  {
    return ChoiceParameter::typeName();
  }

  QgsAbstractProcessingParameterWidgetWrapper *ChoiceWidgetFactory::createWidgetWrapper(
    const QgsProcessingParameterDefinition *parameter, ProcessingMode type )
  {
    return new ChoiceWidget( parameter, type );
  }

  QStringList ChoiceWidgetFactory::compatibleParameterTypes() const
  {
    return { ChoiceParameter::typeName(), QgsProcessingParameterEnum::typeName(), QgsProcessingParameterString::typeName() };
  }

  QStringList ChoiceWidgetFactory::compatibleOutputTypes() const
  {
    return { QgsProcessingOutputString::typeName() };
  }

}
