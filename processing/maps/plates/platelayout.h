#pragma once

#include "maps/labels/labelplaces.h"
#include "maps/plates/belowmap.h"
#include "maps/plates/insetmap.h"
#include "maps/plates/locatormap.h"
#include "maps/plates/platetexts.h"

#include <QList>
#include <QSizeF>
#include <QString>
#include <QStringList>
#include <qgscoordinatereferencesystem.h>
#include <qgsrectangle.h>

#include <functional>
#include <memory>
#include <vector>

class QgsMapLayer;
class QgsPrintLayout;
class QgsProject;
class QgsVectorLayer;

namespace sozialraum
{

  class NumberKeys;

  //! Draws a chart as SVG for a place of the size given, in millimetres; an empty text where there is nothing to show.
  using ChartPicture = std::function<QString( const QSizeF &size )>;

  //! Where the chart of a plate stands.
  enum class ChartPlace
  {
    Histogram, //!< in the place of the histogram
    Legend,    //!< a chart that explains the classes, in the place of the legend, which gives way to that of the histogram
  };

  /**
   * A layout template (QPT). Its items are found by their ids, each of which may be missing but the map:
   *
   * map · legend · key · title · subtitle · reference · method · source · page · scale_bar · north_arrow · histogram · logo · inset ·
   * locator
   *
   * All but scale_bar and north_arrow are filled, the logo where the user has one; other items stay as the template has them.
   */
  class PlateTemplate
  {
  public:
    //! Names of the templates that come with the plugin: "a4_landscape", "a4_portrait", "a3_landscape".
    static QStringList builtInNames();

    //! A built-in template. \throws std::logic_error for a name that is none
    static PlateTemplate builtIn( const QString &name );

    /**
     * The user's own. \throws QgsProcessingException where it cannot be read, is no template, has no item "map", is nested deeper than any
     * layout, or would fetch something from the network
     */
    static PlateTemplate fromFile( const QString &path );

    //! Width and height of the first page, in millimetres.
    QSizeF pageSize() const;

    //! Whether it has an item of this id.
    bool hasItem( const QString &id ) const;

    //! Families of fonts that the template names and this system lacks; the plate font takes their place.
    QStringList missingFonts() const;

    //! Items of kinds that this QGIS does not know, by their ids or, where they have none, their kinds; they are left out of the layouts.
    QStringList unknownItems() const;

    /**
     * A new layout of \a project, not yet in its layout manager, with the items of the template. \a chart, where there is one, is the
     * item histogram and stands in \a place; the picture file \a logo, where there is one, in the place of the logo.
     */
    std::unique_ptr<QgsPrintLayout> createLayout(
      QgsProject &project, const ChartPicture &chart, ChartPlace place, const QString &logo ) const;

  private:
    PlateTemplate( QString name, const QByteArray &text );

    QString mName;
    QByteArray mText;
  };

  //! One of several maps of a plate.
  struct PlatePanel
  {
    QString caption;
    QList<QgsMapLayer *> layers; //!< the topmost first
  };

  //! One page: what is drawn and what is written.
  struct Plate
  {
    QString name; //!< of the file, without ending
    PlateTexts texts;
    QList<QgsMapLayer *> layers;         //!< of the map, the topmost first
    QList<QgsMapLayer *> legendLayers;   //!< in the order of the legend; entries of the first stand under the legend's head
    QList<QgsMapLayer *> withoutHeading; //!< layers of the legend whose entries need no heading
    bool legendOnlyWithoutClass = false; //!< of the first legend layer: the chart explains its classes
    QgsVectorLayer *areas = nullptr;     //!< that the plate is about: insets and locator maps keep off them; null: there is no locator map
    QgsVectorLayer *named = nullptr; //!< its areas are named on the map, those too small for it by numbers; null: labels stay as they are
    QString nameField;               //!< of \a named
    QString secondLine;              //!< below the names: an expression, NULL where an area has none; empty: none
    bool namesBelowSigns = false;    //!< signs stand in the middle of the named areas
    std::vector<MapSymbol> symbols;  //!< that names must not cover
    std::vector<PlatePanel> panels;  //!< where there are some, they share the place of the map
    std::vector<ChartBelow> below;   //!< the map, which gets lower for them, beside each other
    ChartPicture chart;              //!< none: an empty place
    ChartPlace chartPlace = ChartPlace::Histogram;
    QString logo;          //!< path of a picture; empty: none
    QString date;          //!< of what it shows, as its table has it: "2022-12-31", a year; empty: not known
    QgsRectangle extent;   //!< in the CRS of the frame, where the plate is about a part; empty: that of the frame
    LocatorLayers locator; //!< none: that of the frame
    int number = 1;
    int total = 1;
  };

  //! What all plates of a series share, so that they can be compared.
  struct PlateFrame
  {
    QgsRectangle extent; //!< in \a crs
    QgsCoordinateReferenceSystem crs;
    InsetChoice inset;
    LocatorLayers locator; //!< where the areas lie
  };

  //! What became of a plate as it was laid out.
  struct FilledPlate
  {
    QStringList unlabelled;      //!< areas that found a place neither as a name nor as a number
    bool hasInset = false;       //!< a part is shown again at a larger scale
    bool insetLacksRoom = false; //!< it should be, but the page has no place for it
    bool chartLacksRoom = false; //!< a chart below the map is left out, for the map would be too low or the charts too narrow
  };

  /**
   * The frame for \a layers: all of them, with a margin, in the CRS of the first one; where that is geographic or Web Mercator, in the
   * UTM zone of their middle, as the scale bar would be wrong else.
   * \throws QgsProcessingException for a layer without CRS or where there is nothing to show
   */
  PlateFrame frameOf( const QList<QgsMapLayer *> &layers );

  /**
   * Fills \a layout. Texts too long for their place are made smaller, down to 6.5 pt; a legend too long for its place gets a second
   * column, then smaller letters. A plate with named areas gets an inset where they are crowded. \a keys are those of the series.
   */
  FilledPlate fillLayout( QgsPrintLayout &layout, const Plate &plate, const PlateFrame &frame, NumberKeys &keys );

}
