#pragma once

#include <QByteArray>
#include <QHash>
#include <QtGlobal>

class QgsVectorLayer;

namespace sozialraum
{

  /**
   * While it lives, what Qt keeps in hashes comes in the same order in every run: attributes of XML, fonts of a PDF. Qt itself draws a seed
   * for each program; hashes that are there already keep theirs.
   */
  class SameOrder
  {
  public:
    SameOrder();
    ~SameOrder();
    SameOrder( const SameOrder & ) = delete;
    SameOrder &operator=( const SameOrder & ) = delete;

#if QT_VERSION < QT_VERSION_CHECK( 6, 0, 0 )
  private:
    int mSeed;
#endif
  };

  //! How \a layer is drawn in elevation profiles: in one grey. QGIS draws a random colour for every layer, and keeps it with the style.
  void drawProfilesAlike( QgsVectorLayer &layer );

  //! Replaces random ids (UUIDs) by their number in the order in which they first occur; what was equal stays equal, also in another text.
  class SameIds
  {
  public:
    QByteArray in( QByteArray text );

  private:
    QHash<QByteArray, qsizetype> mNumbers;
  };

}
