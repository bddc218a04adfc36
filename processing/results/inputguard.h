#pragma once

#include <QVariantMap>

class QgsProcessingAlgorithm;
class QgsProcessingContext;

namespace sozialraum
{

  /**
   * Nothing where no output of \a algorithm would replace what it reads, or another of its outputs.
   *
   * Looked at are all parameters: layers, tables, lists of them, files, by whatever path or link they are named. A table may be added to
   * the GeoPackage that an input is in; the input's own table may not be replaced.
   * \throws QgsProcessingException a sentence with the labels of both parameters
   */
  void refuseOutputsOntoInputs( const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters, QgsProcessingContext &context );

  //! Nothing where no parameter of \a algorithm is read from the file \a path. \throws QgsProcessingException
  void refuseInputFrom(
    const QString &path, const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters, QgsProcessingContext &context );

}
