#pragma once

#include "classification/classpalette.h"

#include <QByteArray>
#include <QColor>

#include <vector>

namespace sozialraum
{

  //! The colour of letters on \a ground: they have at least the contrast of 4.5 that WCAG 2.1 AA asks for.
  QColor inkOn( const QColor &ground );

  //! Rules of a style sheet: what the classes "k1" … look like in "p0" …, the palettes of a page; as on the plates.
  QByteArray paletteStyle( const std::vector<PaletteUse> &palettes );

}
