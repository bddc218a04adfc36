#pragma once

#include "maps/histogram.h"
#include "maps/platetexts.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <qgscoordinatereferencesystem.h>
#include <qgsrectangle.h>

#include <memory>

class QDomDocument;
class QgsMapLayer;
class QgsPrintLayout;
class QgsProject;

namespace sozialraum
{

  /**
   * A layout template (QPT). Its items are found by their ids, each of which may be missing but the map:
   *
   * map · legend · title · subtitle · reference · method · source · page · scale_bar · north_arrow · histogram · logo
   *
   * All but scale_bar, north_arrow and logo are filled; other items stay as the template has them.
   */
  class PlateTemplate
  {
  public:
    //! Names of the templates that come with the plugin: "a4_landscape", "a4_portrait", "a3_landscape".
    static QStringList builtInNames();

    //! A built-in template. \throws std::logic_error for a name that is none
    static PlateTemplate builtIn( const QString &name );

    //! The user's own. \throws QgsProcessingException where it cannot be read, is no template or has no item "map"
    static PlateTemplate fromFile( const QString &path );

    //! Families of fonts that the template names and this system lacks; the plate font takes their place.
    QStringList missingFonts() const;

    //! A new layout of \a project, not yet in its layout manager, with the items of the template and the picture of \a histogram.
    std::unique_ptr<QgsPrintLayout> createLayout( QgsProject &project, const Histogram &histogram ) const;

  private:
    PlateTemplate( QString name, const QByteArray &text );

    QString mName;
    QByteArray mText;
  };

  //! One page: what is drawn and what is written.
  struct Plate
  {
    QString name; //!< of the file, without ending
    PlateTexts texts;
    QList<QgsMapLayer *> layers;       //!< of the map, the topmost first
    QList<QgsMapLayer *> legendLayers; //!< in the order of the legend; entries of the first stand under the legend's head
    Histogram histogram;               //!< empty: none
    int number = 1;
    int total = 1;
  };

  //! What all plates of a series share, so that they can be compared.
  struct PlateFrame
  {
    QgsRectangle extent; //!< in \a crs
    QgsCoordinateReferenceSystem crs;
  };

  /**
   * The frame for \a layers: all of them, with a margin, in the CRS of the first one; where that is geographic or Web Mercator, in the
   * UTM zone of their middle, as the scale bar would be wrong else.
   * \throws QgsProcessingException for a layer without CRS or where there is nothing to show
   */
  PlateFrame frameOf( const QList<QgsMapLayer *> &layers );

  /**
   * Fills \a layout. Texts too long for their place are made smaller, down to 6.5 pt; a legend too long for its place gets a second
   * column, then smaller letters.
   */
  void fillLayout( QgsPrintLayout &layout, const Plate &plate, const PlateFrame &frame );

}
