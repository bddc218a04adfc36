#pragma once

#include <QString>

class QgsFeatureRenderer;

namespace sozialraum
{

  //! "missed_joint (ends short of another road)": \a kind as scripts read it, with the words of the legend that \a renderer makes.
  QString kindWithLabel( const QString &kind, const QgsFeatureRenderer &renderer );

}
