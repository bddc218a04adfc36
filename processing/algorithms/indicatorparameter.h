#pragma once

#include "compat/fieldparametertype.h"

#include <qgsprocessingparameters.h>

namespace sozialraum
{

  //! Numbers of rows and keys say nothing of an area, though they are numbers: "fid", "AGS".
  bool isKeyField( const QString &field );

  /**
   * The field of \a fields that a dialog offers first: the first indicator, which has its statuses beside it ("quote_2023" and
   * "quote_2023_status"); without one the first number that is neither a key nor an attribute that official layers of areas bring along.
   * Empty where there is none.
   */
  QString firstIndicator( const QgsFields &fields );

  /**
   * The field of \a fields that a dialog offers first as the key of the areas: the one that is called so (AGS, ARS, area_key …), else the
   * first text. Empty where there is none.
   */
  QString firstKey( const QgsFields &fields );

  //! Which field a dialog offers first.
  enum class OfferedField
  {
    Indicator, //!< firstIndicator(); numbers only
    Key,       //!< firstKey()
    Status,    //!< a field called so, else the first text
  };

  /**
   * A field with the values of an indicator, or with the keys of areas.
   *
   * For QGIS it is a field, so models and scripts that were made with one stay valid. The desktop door registers the widget
   * (plugin/desktop/indicatorwidget.h), which offers what is asked for where QGIS would offer the first field, mostly "fid".
   */
  class IndicatorParameter : public QgsProcessingParameterField
  {
  public:
    IndicatorParameter(
      const QString &name, const QString &label, const QString &ofSource, OfferedField offered = OfferedField::Indicator );

    static QString typeName() { return QStringLiteral( "sozialraum_indicator" ); }

    QString type() const override { return typeName(); }
    QgsProcessingParameterDefinition *clone() const override { return new IndicatorParameter( *this ); }

    //! The field of \a fields that is offered first.
    QString firstOf( const QgsFields &fields ) const;

  private:
    OfferedField mOffered;
  };

  //! What qgis_process and the model designer want to know of the type.
  class IndicatorParameterType : public FieldParameterType
  {
  public:
    QgsProcessingParameterDefinition *create( const QString &name ) const override;
    QString id() const override { return IndicatorParameter::typeName(); }
    QString name() const override;
    QString description() const override;
    QStringList acceptedPythonTypes() const override { return { QStringLiteral( "str" ) }; }
    QStringList acceptedStringValues() const override;
    //! Models ask for fields with QGIS' own parameter.
    Qgis::ProcessingParameterTypeFlags flags() const override { return {}; }
  };

}
