#pragma once

#include <QList>
#include <QString>

class QgsVectorLayer;

namespace sozialraum
{

  //! A series of the store at a level, as the list of indicators shows it.
  struct StoredIndicator
  {
    QString name;       //!< under which it is asked for
    QString indicator;  //!< as the tables of the store call it, with its dimensions
    QString dimensions; //!< "name=value;…"; empty: total
    QString unit;
    QString level;
    QString table; //!< the first of those that it comes from, without its publisher
    QString firstPeriod;
    QString lastPeriod;
    qlonglong periods = 0;
    qlonglong areas = 0;
    qlonglong observations = 0;
    qlonglong numbers = 0;
  };

  //! The areas of a level or the groups of a grouping, as they are since a date.
  struct StoredTerritory
  {
    bool isGrouping = false;
    QString name;
    QString validFrom;
    qlonglong areas = 0;
    qlonglong groups = 0;
  };

  struct StoredImport
  {
    qlonglong number = 0;
    QString state; //!< accepted, pending, withdrawn
    QString importedAt;
    QString tables;
    qlonglong cells = 0; //!< new, unchanged and revised ones
    qlonglong rejected = 0;
  };

  //! What was given to a recipient, as the register of the store has it.
  struct StoredRelease
  {
    QString release; //!< "2026-1"
    QString recipient;
    QString createdAt; //!< ISO, UTC
    qlonglong cells = 0;
    qlonglong withheld = 0;
  };

  struct StoreFinding
  {
    QString severity; //!< blocking, important, notice
    QString indicator;
    QString period;
    QString areaKey;
    QString sentence;
    QString remedy;
    QString code;
  };

  //! A table that was not taken in.
  struct UnreadTable
  {
    QString file;
    QString sentence;
  };

  //! What the dock knows of a store: the answers of “Store contents” and “Check store”, and nothing else.
  struct StoreState
  {
    bool isRead = false; //!< the store answered
    QString error;       //!< why it did not
    QList<StoredIndicator> indicators;
    QList<StoredTerritory> territories;
    QList<StoredImport> imports;
    QList<StoredRelease> releases; //!< in their order
    QList<StoreFinding> findings;

    int findingsOf( const QString &severity ) const;

    //! Level of the areas of the store itself: the first, and the latest of its dates. Empty: there are none.
    QString areaLevel() const;

    //! The level and the groupings, each once, that indicators can be asked for at.
    QList<StoredTerritory> levels() const;

    //! Those of a level; of a grouping those of its areas.
    QList<StoredIndicator> indicatorsAt( const QString &level ) const;

    //! Counts of things at the level of the areas; whole numbers that can be small.
    QList<StoredIndicator> counts() const;
  };

  //! A share, or another ratio, by the judgement of the house on name and unit: what coloured areas show best.
  bool isRate( const StoredIndicator &indicator );

  QList<StoredIndicator> readIndicators( QgsVectorLayer &contents );     //!< OUTPUT of “Store contents”
  QList<StoredTerritory> readTerritories( QgsVectorLayer &territories ); //!< TERRITORY of it
  QList<StoredImport> readImports( QgsVectorLayer &imports );            //!< IMPORTS of it
  QList<StoredRelease> readReleases( QgsVectorLayer &releases );         //!< RELEASES of it
  QList<StoreFinding> readFindings( QgsVectorLayer &findings );          //!< OUTPUT of “Check store”

}
