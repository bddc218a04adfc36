#pragma once

#include "compat/qgisversions.h"

#include <qgsprocessingparameters.h>

namespace sozialraum
{

  /**
   * A choice among words: scripts, models and the history keep the static word, people read its text in their language.
   *
   * For QGIS it is an enumeration with static strings, so models and scripts that were made with one stay valid.
   * The desktop door registers the widget (plugin/choicewidget.h); elsewhere the words with their texts stand in the help.
   */
  class ChoiceParameter : public QgsProcessingParameterEnum
  {
  public:
    ChoiceParameter( const QString &name, const QString &label, const QStringList &words, const QString &usual );

    static QString typeName() { return QStringLiteral( "sozialraum_choice" ); }

    QString type() const override { return typeName(); }
    QgsProcessingParameterDefinition *clone() const override { return new ChoiceParameter( *this ); }
  };

  //! What qgis_process and the model designer want to know of the type.
  class ChoiceParameterType : public WordParameterType
  {
  public:
    QgsProcessingParameterDefinition *create( const QString &name ) const override;
    QString id() const override { return ChoiceParameter::typeName(); }
    QString name() const override;
    QString description() const override;
    QStringList acceptedPythonTypes() const override { return { QStringLiteral( "str" ) }; }
    QStringList acceptedStringValues() const override;
    //! Models ask their own choices with QGIS' enumeration; ours belong to our algorithms.
    Qgis::ProcessingParameterTypeFlags flags() const override { return {}; }
  };

}
