#pragma once

#include <QString>
#include <QVariantMap>

#include <memory>

class QgsProcessingContext;
class QgsProcessingFeedback;
class QgsVectorLayer;

namespace sozialraum
{

  /**
   * Runs other algorithms of the toolbox as steps of one, with one progress and one log, the outputs in memory.
   */
  class AlgorithmChain
  {
  public:
    AlgorithmChain( QgsProcessingContext &context, QgsProcessingFeedback *feedback )
      : mContext( context )
      , mFeedback( feedback )
    {}

    //! Results of the algorithm \a id, whose part of the whole is that from \a begin to \a end percent. \throws QgsProcessingException
    QVariantMap run( const QString &id, const QVariantMap &parameters, double begin, double end );

    //! Takes an output layer out of the context; null where there is none.
    std::unique_ptr<QgsVectorLayer> take( const QVariant &output );

  private:
    QgsProcessingContext &mContext;
    QgsProcessingFeedback *mFeedback;
  };

}
