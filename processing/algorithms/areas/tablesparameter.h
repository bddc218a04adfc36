#pragma once

#include <qgsprocessingparameters.h>

namespace sozialraum
{

  /**
   * Tables to read: files (CSV, XLSX, ODS, XLS, ZIP …), layers of the project, or outputs of other algorithms, any number of them.
   *
   * For QGIS it is a list of layers, so the dialog, batches and models offer what they offer for these. But a file is not asked to be a
   * layer that QGIS can open: our reader understands tables that QGIS does not, and a missing one gets a sentence of its own.
   */
  class TablesParameter : public QgsProcessingParameterMultipleLayers
  {
  public:
    TablesParameter( const QString &name, const QString &description, bool isOptional = false );

    QgsProcessingParameterDefinition *clone() const override;
    bool checkValueIsAcceptable( const QVariant &input, QgsProcessingContext *context = nullptr ) const override;
    QString createFileFilter() const override;
  };

  //! The values of a list parameter one by one, whether it was given as a list or as a single value.
  QVariantList listOf( const QVariant &value );

}
