#pragma once

#include "results/featureoutput.h"
#include "progress.h"

#include <qgsprocessingalgorithm.h>
#include <qgsprocessingparameters.h>

#include <memory>
#include <vector>

namespace sozialraum
{

  //! The tasks by which the toolbox groups our algorithms.
  enum class AlgorithmGroup
  {
    Tables,         //!< read, join, convert, aggregate
    Classification, //!< breaks, indices, types, clusters
    Coverage,       //!< networks, catchments, assignment, siting
    Maps,           //!< plates, project, the whole monitor
  };

  /**
   * The thin border between QGIS and the core that all algorithms share.
   *
   * An algorithm implements run(): read parameters, ask the core, report, write. The base
   * - turns InputError into a QgsProcessingException with a sentence in the user's language,
   * - turns Cancelled into one sentence that says that nothing was written,
   * - removes outputs that were begun and not finished.
   */
  class SozialraumAlgorithm : public QgsProcessingAlgorithm
  {
  public:
    explicit SozialraumAlgorithm( AlgorithmGroup group )
      : mGroup( group )
    {}

    QString group() const final;
    QString groupId() const final;
    QIcon icon() const override;
    QString svgIconPath() const override;

  protected:
    //! The work of the algorithm; called in a background thread.
    virtual QVariantMap run( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) = 0;

    QVariantMap processAlgorithm( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) final;

    //! Adds a parameter with its help.
    void add( std::unique_ptr<QgsProcessingParameterDefinition> parameter, const QString &help, bool advanced = false );

    //! Adds parameters that have their help.
    void add( std::vector<std::unique_ptr<QgsProcessingParameterDefinition>> parameters );

    //! The source \a name. \throws QgsProcessingException in the usual words where there is none.
    std::unique_ptr<QgsProcessingFeatureSource> requiredSource(
      const QVariantMap &parameters, const QString &name, QgsProcessingContext &context ) const;

    /**
     * Begins the output \a name; call it as late as possible, when everything that can fail has been computed.
     * \returns nothing where the output is optional and was not asked for. \throws QgsProcessingException where it cannot be created.
     */
    std::optional<FeatureOutput> beginOutput( const QVariantMap &parameters, const QString &name, QgsProcessingContext &context,
      const QgsFields &fields, Qgis::WkbType geometryType = Qgis::WkbType::NoGeometry,
      const QgsCoordinateReferenceSystem &crs = QgsCoordinateReferenceSystem() ) const;

  private:
    AlgorithmGroup mGroup;
  };

  //! The core's progress as QGIS' feedback: fractions become percent, a cancelled feedback says stop.
  Progress progressOf( QgsProcessingFeedback *feedback );

}
