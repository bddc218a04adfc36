#pragma once

#include "algorithms/call.h"
#include "algorithms/parameters.h"

#include <qgsprocessingalgorithm.h>

#include <QString>

namespace sozialraum
{

  //! The tasks by which the toolbox groups our algorithms.
  //! In the order of work; the toolbox sorts groups by name, so their names begin with their place.
  enum class AlgorithmGroup
  {
    Tables,         //!< read, join, convert, aggregate
    Store,          //!< the indicator store and its deliveries
    Classification, //!< breaks, indices, types, clusters
    Coverage,       //!< networks, catchments, assignment, siting
    Demography,     //!< projection, need of childcare and schools, apportionment
    Release,        //!< who may see what, and what is given away
    Maps,           //!< plates, project, the whole monitor
  };

  //! What the toolbox shows of an algorithm, in the user's language.
  struct AlgorithmTexts
  {
    QString title;
    QString tags; //!< with commas between them
    QString summary;
    QString help; //!< plain text; blank lines part paragraphs
  };

  /**
   * What all our algorithms are: what they ask (declare), what they do (run), what they are called (texts).
   *
   * The base is the one border to QGIS. Whatever run() and prepare() throw, on whatever thread of theirs, becomes a sentence in the user's
   * language: InputError by its code, Cancelled as "nothing was written", QGIS' own exceptions as they are, all others as faults of ours.
   * Nothing thrown ever reaches QGIS otherwise. Outputs that were begun and not finished are removed.
   */
  class SozialraumAlgorithm : public QgsProcessingAlgorithm
  {
  public:
    explicit SozialraumAlgorithm( AlgorithmGroup group )
      : mGroup( group )
    {}

    QString displayName() const final { return texts().title; }
    QStringList tags() const final { return texts().tags.split( QLatin1Char( ',' ) ); }
    QString shortDescription() const final { return texts().summary; }
    QString shortHelpString() const final; //!< in dialogs "<field>" is no tag
    QString group() const final;
    QString groupId() const final;
    QIcon icon() const override;
    QString svgIconPath() const override;
    void initAlgorithm( const QVariantMap &configuration ) final;

  protected:
    virtual AlgorithmTexts texts() const = 0;

    //! Says what the algorithm asks and gives.
    virtual void declare( Parameters &parameters ) const = 0;

    //! Looks at layers before the work begins; called in the main thread.
    virtual void prepare( Call & ) {}

    //! The work: read, ask the core, report, write; called in a background thread. \returns the results by their ids
    virtual QVariantMap run( Call &call ) = 0;

    //! In the dialog's own words, where QGIS names the parameter's id.
    bool checkParameterValues( const QVariantMap &parameters, QgsProcessingContext &context, QString *message = nullptr ) const override;

    bool prepareAlgorithm( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) final;
    QVariantMap processAlgorithm( const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback ) final;

  private:
    AlgorithmGroup mGroup;
  };

}
