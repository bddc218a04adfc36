#pragma once

#include <QCoreApplication>

namespace sozialraum
{

  //! The context of what all algorithms on a road network say, for translators.
  struct NetworkTexts
  {
    Q_DECLARE_TR_FUNCTIONS( NetworkTexts )
  };

}
