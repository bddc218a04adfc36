#include "algorithms/choiceparameter.h"

#include "algorithms/choicewords.h"

#include <QCoreApplication>

namespace sozialraum
{

  ChoiceParameter::ChoiceParameter( const QString &name, const QString &label, const QStringList &words, const QString &usual )
    : QgsProcessingParameterEnum( name, label, words, false, usual, false, true )
  {
    QString meanings;
    for ( const QString &word : words )
      meanings += QStringLiteral( "\n%1: %2" ).arg( word, choiceText( word ) );
    setHelp( meanings );
  }


  QgsProcessingParameterDefinition *ChoiceParameterType::create( const QString &name ) const
  {
    return new ChoiceParameter( name, name, { QString() }, QString() );
  }

  QString ChoiceParameterType::name() const
  {
    return QCoreApplication::translate( "ChoiceParameter", "Choice of Sozialraum-Monitor" );
  }

  QString ChoiceParameterType::description() const
  {
    return QCoreApplication::translate( "ChoiceParameter", "One of several words." );
  }

  QStringList ChoiceParameterType::acceptedStringValues() const
  {
    return { QCoreApplication::translate( "ChoiceParameter", "One of the words that the description lists; no numbers." ) };
  }

}
