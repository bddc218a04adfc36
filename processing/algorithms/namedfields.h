#pragma once

#include <QVariantMap>

class QgsProcessingAlgorithm;
class QgsProcessingContext;

namespace sozialraum
{

  /**
   * Every field that a parameter names is one of its layer, or the indicator of one (fieldMeant()). Dialogs offer no other; scripts, models
   * and commands may name any, and one that is not there would count as none.
   *
   * \throws QgsProcessingException with the label of the parameter, the field and the fields that there are
   */
  void requireNamedFields( const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters, QgsProcessingContext &context );

}
