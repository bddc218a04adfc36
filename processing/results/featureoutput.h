#pragma once

#include <qgsfeature.h>
#include <qgsfeaturesink.h>
#include <qgsprocessingcontext.h>

#include <functional>
#include <memory>
#include <optional>

class QgsVectorLayer;

namespace sozialraum
{

  //! Gives a finished layer its renderer, aliases and properties.
  using LayerStyler = std::function<void( QgsVectorLayer &layer )>;

  /**
   * An output layer that exists whole or not at all.
   *
   * Guarantees:
   * - without finish() the file, or the table in a GeoPackage that has others, is removed again;
   * - a failed write throws with QGIS' own words and leaves nothing;
   * - the style is there however the algorithm is run: saved in the database of the output as its default style (GeoPackage),
   *   beside the file (QML), or set on the memory layer.
   */
  class FeatureOutput
  {
  public:
    //! Areas have several parts, or may: files like GeoJSON tell the type of their first area only.
    static Qgis::WkbType typeFor( Qgis::WkbType geometryType );

    FeatureOutput( std::unique_ptr<QgsFeatureSink> sink, QString destination, const QgsFields &fields, Qgis::WkbType geometryType,
      QgsProcessingContext &context );
    FeatureOutput( FeatureOutput &&other ) noexcept;
    FeatureOutput &operator=( FeatureOutput && ) = delete;
    ~FeatureOutput();

    const QgsFields &fields() const { return mFields; }

    //! Whether it is written into a file that holds nothing else: then close() may run beside the writing of other outputs.
    bool isFileOfItsOwn() const;

    //! Writes one feature, as one of several parts where the layer has such. \throws QgsProcessingException
    void add( QgsFeature &feature );

    //! Writes all that was added and closes the output, which stays one to be removed until finish(). \throws QgsProcessingException
    void close();

    //! Closes the output where that is still to be done, styles it where \a styler is given, and returns the id or path for the results of
    //! the algorithm. \throws QgsProcessingException
    QString finish( const LayerStyler &styler = {} );

  private:
    void applyStyle( const LayerStyler &styler );
    void discard() noexcept;

    std::unique_ptr<QgsFeatureSink> mSink;
    QString mDestination;
    QgsFields mFields;
    Qgis::WkbType mGeometryType;
    QgsProcessingContext *mContext = nullptr; //!< none after a move
    bool mIsFinished = false;
  };

}
