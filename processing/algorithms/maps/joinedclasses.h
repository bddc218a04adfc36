#pragma once

#include "algorithms/maps/atlasplates.h"
#include "maps/plates/districtvalue.h"
#include "maps/styles/deviationstyle.h"

#include <QString>
#include <QStringList>

#include <memory>

class QgsProcessingFeedback;
class QgsVectorLayer;

namespace sozialraum
{

  /**
   * Gives columns of one joined layer their classes, each in a layer of its own that holds what its plate shows and nothing else.
   *
   * What the layer does not tell of an indicator comes from the counts beside it: the value of the district, and what is divided by what.
   */
  class JoinedClasses
  {
  public:
    //! All of them must outlive it.
    JoinedClasses( AlgorithmChain &chain, QgsVectorLayer &joined, const AtlasOptions &options, QgsProcessingFeedback *feedback );

    /**
     * \a field of \a indicator; limits are common to the fields \a shown, where they are more than one. It takes from \a begin to \a end
     * percent of the run.
     */
    std::unique_ptr<QgsVectorLayer> classified(
      const AtlasIndicator &indicator, const QString &field, const QStringList &shown, double begin, double end );

  private:
    QStringList keptFields( const QString &field, const QStringList &shown ) const;
    void completeProperties( QgsVectorLayer &areas, const AtlasIndicator &indicator, const QString &field ) const;
    static void dropOtherPeriods( QgsVectorLayer &areas, const QString &field, const QStringList &shown );
    static std::unique_ptr<QgsVectorLayer> classifiedCount( std::unique_ptr<QgsVectorLayer> areas, const QString &field );
    std::unique_ptr<QgsVectorLayer> classifiedByDeviation( std::unique_ptr<QgsVectorLayer> areas, const QString &field ) const;
    DeviationReference referenceOf( const QgsVectorLayer &areas, const QString &field ) const;
    static void keepForClasses( QgsVectorLayer &areas, const QString &field );
    std::unique_ptr<QgsVectorLayer> classifiedByValue(
      QgsVectorLayer &areas, const QString &field, const QStringList &shown, double begin, double end );

    AlgorithmChain &mChain;
    QgsVectorLayer &mJoined;
    const AtlasOptions &mOptions;
    Territory mTerritory;
    QgsProcessingFeedback *mFeedback;
  };

}
