#pragma once

#include "maps/textlocale.h"

namespace sozialraum
{

  //! While it lives, QGIS writes the numbers of its own items, scale bars among them, as our texts have them; from the main thread only.
  class NumbersAsInTexts
  {
  public:
    NumbersAsInTexts()
    {
      QLocale locale = textLocale();
      locale.setNumberOptions( QLocale::DefaultNumberOptions );
      QLocale::setDefault( locale );
    }
    ~NumbersAsInTexts() { QLocale::setDefault( mBefore ); }
    NumbersAsInTexts( const NumbersAsInTexts & ) = delete;
    NumbersAsInTexts &operator=( const NumbersAsInTexts & ) = delete;

  private:
    QLocale mBefore;
  };

}
