#pragma once

#include "maps/labels/labelplaces.h"

#include <QByteArray>
#include <QHash>
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
    QString secondLine;                  //!< an expression; areas that have a number go without it; empty: none
    bool belowSigns = false;             //!< in the middle of areas stand signs that the names must not cover
    std::vector<MapSymbol> symbols = {}; //!< that names must not cover
  };

  //! What became of the names of the areas on a map.
  struct NumberKey
  {
    QString text;           //!< "1 Altweida · 2 Bärenrode"; empty where every name found its place
    QStringList unlabelled; //!< for which neither name nor number found a place
  };

  /**
   * Names areas on maps, and numbers those whose name finds no place.
   *
   * Guarantees:
   * - no label covers another, as QGIS' own placing of labels decides at the size of print;
   * - a name lies in its area for four fifths or more, hides no more than a quarter of it and covers no symbol: else it is a number;
   * - names break where German maps break them (namelines.h), and towns come before villages where not all have room;
   * - numbers go up with the alphabet, and the text of the key names each of them;
   * - the labelling is kept with the layer as an expression and needs no plugin;
   * - a map of the same areas, names and size gets the same labels: they are placed once for all plates of a series.
   *
   * Layers of more than 150 areas, which no key could list, get names where they fit into their area and no numbers, those of independent
   * towns alone where BEZ tells them apart; those of more than 1000 get none.
   */
  class NumberKeys
  {
  public:
    //! Labels \a areas on \a map by \a names or numbers. Areas of \a inset are labelled there.
    NumberKey label( QgsLayoutItemMap &map, const InsetMap &inset, QgsVectorLayer &areas, const AreaNames &names );

  private:
    //! What is left when every name that finds a place has one.
    struct Found
    {
      QStringList numbered; //!< in the order of their numbers
      QStringList unlabelled;
    };

    QHash<QByteArray, Found> mFound; //!< by all that decides about the places
  };

}
