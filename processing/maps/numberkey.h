#pragma once

#include <QString>
#include <QStringList>

class QgsLayoutItemMap;
class QgsVectorLayer;

namespace sozialraum
{

  struct InsetMap;

  //! What is written on areas.
  struct AreaNames
  {
    QString field;
    QString secondLine;      //!< an expression; areas that have a number go without it; empty: none
    bool belowSigns = false; //!< in the middle of areas stand signs that the names must not cover
  };

  //! What became of the names of the areas on a map.
  struct NumberKey
  {
    QString text;           //!< "1 Altweida · 2 Bärenrode"; empty where every name found its place
    QStringList unlabelled; //!< for which neither name nor number found a place
  };

  /**
   * Labels \a areas on \a map by \a names, and those whose name finds no place there by a number. Areas of \a inset are labelled there.
   *
   * Guarantees:
   * - no label covers another, as QGIS' own placing of labels decides at the size of print;
   * - numbers go up with the alphabet, and the text of the key names each of them;
   * - the labelling is kept with the layer as an expression and needs no plugin.
   *
   * Layers of more than 150 areas, which no key could list, get names where they fit into their area and no numbers; those of more than 1000 get none.
   */
  NumberKey labelByNameOrNumber( QgsLayoutItemMap &map, const InsetMap &inset, QgsVectorLayer &areas, const AreaNames &names );

}
