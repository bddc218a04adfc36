#pragma once

#include "algorithms/maps/algorithmchain.h"
#include "maps/styles/indicatorproperties.h"

#include <QStringList>
#include <qgsvectorlayer.h>

#include <memory>
#include <vector>

namespace sozialraum
{

  //! The tables joined to the areas.
  struct JoinedAreas
  {
    std::unique_ptr<QgsVectorLayer> areas;
    std::unique_ptr<QgsVectorLayer> protocol; //!< null where a store gave them
    QVariantMap numbers;                      //!< MATCHED and its like
  };

  //! What facilities reach; all null where none were asked for.
  struct Catchments
  {
    std::unique_ptr<QgsVectorLayer> rings;
    std::unique_ptr<QgsVectorLayer> lines;
    std::unique_ptr<QgsVectorLayer> withoutCatchment;
    QString unit; //!< of the limits: "m" or "min"
  };

  //! Joins TABLES to AREAS; the protocol page goes to \a protocolPage.
  JoinedAreas joinTables( AlgorithmChain &chain, const QVariantMap &parameters, const QString &protocolPage );

  //! Takes INDICATORS of PERIOD out of STORE.
  JoinedAreas areasOfStore( AlgorithmChain &chain, const QVariantMap &parameters );

  //! The columns to map: all rates that have numbers, and where there are none, the counts; counts that are left out are told.
  QStringList fieldsToMap( const QgsVectorLayer &joined, QgsProcessingFeedback *feedback );

  //! One classified layer per field, by METHOD and CLASSES.
  std::vector<std::unique_ptr<QgsVectorLayer>> classifyFields(
    AlgorithmChain &chain, QgsVectorLayer &joined, const QStringList &fields, const QVariantMap &parameters );

  //! Catchments of FACILITIES on NETWORK by THRESHOLDS.
  Catchments makeCatchments( AlgorithmChain &chain, const QVariantMap &parameters );

  //! A list parameter as one text with semicolons, whether it was given as list or as text.
  QString semicolonText( const QVariant &value );

}
