#pragma once

#include "results/destination.h"

#include <qgsfeature.h>
#include <qgsfeaturesink.h>
#include <qgsprocessingcontext.h>

#include <functional>
#include <memory>
#include <optional>

class QgsProcessingParameterDefinition;
class QgsVectorLayer;

namespace sozialraum
{

  class LayerLook;
  class StagingFolder;

  //! Gives a finished layer its renderer, aliases and properties, and the name that says what it shows.
  using LayerStyler = std::function<void( QgsVectorLayer &layer )>;

  //! What an output is to hold.
  struct OutputShape
  {
    QgsFields fields;
    Qgis::WkbType geometryType = Qgis::WkbType::NoGeometry;
    QgsCoordinateReferenceSystem crs;
  };

  /**
   * An output layer that exists whole or not at all.
   *
   * Guarantees:
   * - a file is made in a folder beside its place, closed, read back and counted, and only then gets its name; a table of a GeoPackage is
   *   made in a file of its own and comes into the GeoPackage in one transaction. Without finish() all is as it was;
   * - only what bears our mark is replaced (ownmark.h): a file that holds anything else is refused when the output is begun;
   * - the numbers of rows of an input (fid) are no values of the output: a GeoPackage gives its own;
   * - what fails is said in a sentence that names file, disk or lock;
   * - the look is the same however the algorithm is run: saved as default style of the database (GeoPackage) or beside the file (QML), set
   *   on the memory layer, and given to the layer that the desktop loads.
   */
  class FeatureOutput
  {
  public:
    //! Areas have several parts, or may: files like GeoJSON tell the type of their first area only.
    static Qgis::WkbType typeFor( Qgis::WkbType geometryType );

    /**
     * Begins the output of \a definition that \a value asks for; \a history says in the metadata of the layer what made it.
     * \returns nothing where it is not asked for. \throws QgsProcessingException where it cannot be made, or would replace what is not ours
     */
    static std::optional<FeatureOutput> begin( const QgsProcessingParameterDefinition &definition, const QVariant &value,
      const OutputShape &shape, const QString &history, QgsProcessingContext &context );

    FeatureOutput( FeatureOutput &&other ) noexcept;
    FeatureOutput &operator=( FeatureOutput && ) = delete;
    ~FeatureOutput();

    const QgsFields &fields() const { return mShape.fields; }

    //! Whether it is written into a file that holds nothing else: then close() may run beside the writing of other outputs.
    bool isFileOfItsOwn() const { return mDestination.isFile(); }

    //! Writes one feature, as one of several parts where the layer has such. \throws QgsProcessingException
    void add( QgsFeature &feature );

    //! Writes all that was added, closes the output and counts what is in it; it stays one to be removed until finish().
    //! \throws QgsProcessingException
    void close();

    //! Closes the output where that is still to be done, gives it its look and its place, and returns the id or path for the results of the
    //! algorithm. \throws QgsProcessingException
    QString finish( const LayerStyler &styler = {} );

  private:
    FeatureOutput( Destination destination, OutputShape shape, QString title, QString history, QgsProcessingContext &context );

    void beginFile( const QVariantMap &options );
    void beginElsewhere( const QVariantMap &options );
    QString stagedFile() const;
    LayerLook lookOf( const QString &source, const LayerStyler &styler ) const;
    void putIntoPlace( const LayerLook &look );
    void discard() noexcept;

    Destination mDestination;
    OutputShape mShape;
    QString mTitle;
    QString mHistory;
    QgsProcessingContext *mContext = nullptr; //!< none after a move
    std::unique_ptr<StagingFolder> mStaging;  //!< of files
    std::unique_ptr<QgsFeatureSink> mSink;
    QString mResult;          //!< the id or path for the results
    QgsFields mWrittenFields; //!< those of the sink
    QList<int> mPlaces;       //!< of the written fields in those of the output
    long long mRows = 0;
    long long mShapes = 0;
    bool mHasStyle = false;
    bool mIsFinished = false;
  };

  inline void closeWhereThere( FeatureOutput &output )
  {
    output.close();
  }

  inline void closeWhereThere( std::optional<FeatureOutput> &output )
  {
    if ( output )
      output->close();
  }

  //! Before the first of several outputs is finished: none gets its place as long as another may still not fit onto its disk.
  template<typename... Outputs>
  void closeAll( Outputs &...outputs )
  {
    ( closeWhereThere( outputs ), ... );
  }

}
