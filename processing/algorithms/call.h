#pragma once

#include "progress.h"
#include "results/featureoutput.h"

#include <QStringList>
#include <QVariantMap>
#include <qgscoordinatereferencesystem.h>
#include <qgsfields.h>

#include <memory>
#include <optional>

class QgsMapLayer;
class QgsProcessingAlgorithm;
class QgsProcessingContext;
class QgsProcessingFeatureSource;
class QgsProcessingFeedback;
class QgsProcessingParameterDefinition;
class QgsVectorLayer;

namespace sozialraum
{

  /**
   * One run of an algorithm: what was asked for, where it is said how far it is, and where outputs begin. It is handed to all who help.
   *
   * Parameters are asked by their ids ("INPUT"); an id that the algorithm has not declared is a fault of the code and gives nothing.
   */
  class Call
  {
  public:
    Call( const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters, QgsProcessingContext &context,
      QgsProcessingFeedback *feedback );

    const QVariantMap &parameters() const { return mParameters; }
    QgsProcessingContext &context() const { return mContext; }
    QgsProcessingFeedback *feedback() const { return mFeedback; }
    Progress progress() const;

    QVariant value( const char *name ) const; //!< as it was given, invalid where it was not
    bool has( const char *name ) const;       //!< whether something was given that is not empty
    QString label( const char *name ) const;  //!< what the dialog calls the parameter

    QString text( const char *name ) const;
    QString choice( const char *name ) const;    //!< the static word, whatever the dialog showed
    QStringList texts( const char *name ) const; //!< of fields: their names
    double number( const char *name ) const;
    std::optional<double> optionalNumber( const char *name ) const; //!< nothing where the field was left empty
    int count( const char *name ) const;
    bool flag( const char *name ) const;
    QString file( const char *name ) const;
    QString fileOutput( const char *name ) const; //!< empty where it was not asked for

    QgsVectorLayer *layer( const char *name ) const; //!< nullptr where there is none; in the main thread only
    QList<QgsMapLayer *> layers( const char *name ) const;

    //! \throws QgsProcessingException, which names the parameter as the dialog does, where there is no such layer
    std::unique_ptr<QgsProcessingFeatureSource> source( const char *name ) const;
    std::unique_ptr<QgsProcessingFeatureSource> optionalSource(
      const char *name ) const; //!< nullptr where none was given. \throws as source()

    /**
     * Begins the output \a name; call it as late as possible, when everything that can fail has been computed.
     * \returns nothing where the output is optional and was not asked for. \throws QgsProcessingException where it cannot be created.
     */
    std::optional<FeatureOutput> output( const char *name, const QgsFields &fields, Qgis::WkbType geometryType = Qgis::WkbType::NoGeometry,
      const QgsCoordinateReferenceSystem &crs = QgsCoordinateReferenceSystem() ) const;

    void say( const QString &sentence ) const;  //!< into the log
    void warn( const QString &sentence ) const; //!< into the log, as a warning
    bool isCancelled() const;

  private:
    const QgsProcessingParameterDefinition *definition( const char *name ) const;

    const QgsProcessingAlgorithm &mAlgorithm;
    const QVariantMap &mParameters;
    QgsProcessingContext &mContext;
    QgsProcessingFeedback *mFeedback;
  };

  //! The core's progress as QGIS' feedback: fractions become percent, a cancelled feedback says stop.
  Progress progressOf( QgsProcessingFeedback *feedback );

}
