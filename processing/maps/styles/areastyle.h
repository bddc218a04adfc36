#pragma once

#include <QString>
#include <qgis.h>

#include <memory>
#include <vector>

class QgsFeatureRenderer;
class QgsVectorLayer;
class QgsVectorLayerSimpleLabeling;

namespace sozialraum
{

  //! What an outline surrounds; the wider the area, the stronger its line.
  enum class OutlineLevel
  {
    Municipality, //!< 0.15 mm grey
    PlanningArea, //!< 0.5 mm dark
    District,     //!< 0.8 mm black
    State,        //!< 1 mm, dash and dot
  };

  //! Outlines only, so that what lies below stays visible.
  std::unique_ptr<QgsFeatureRenderer> outlineRenderer( OutlineLevel level );

  //! Areas around the district, in grey.
  std::unique_ptr<QgsFeatureRenderer> neighbourRenderer();

  //! Kinds of facilities with a symbol of their own; Other is a plain dot.
  enum class FacilityKind
  {
    Other,
    Kita,
    Grundschule,
    Oberschule,
    Gymnasium,
    Hort,
    Pflege,
    Beratung,
  };

  //! Reads the kind from any text that names it ("Kita Sonnenschein", "Krippe/Kindergarten", "Grundschule"); Other where it names none.
  FacilityKind facilityKindOf( const QString &text );

  std::unique_ptr<QgsFeatureRenderer> facilityRenderer( FacilityKind kind );

  /**
   * The symbols for the places of \a layer. Where a field named kind, Schulart or the like tells kinds apart, each of its values has an
   * entry with the symbol of its kind; else all have the symbol of the kind that the field or the layer's name tells.
   */
  std::unique_ptr<QgsFeatureRenderer> facilityRenderer( const QgsVectorLayer &layer );

  //! Facilities that no road reaches: a red cross.
  std::unique_ptr<QgsFeatureRenderer> facilityWithoutRoadRenderer();

  /**
   * Names of areas, centred within them, with a white halo, in a font that is there on every system that QGIS runs on.
   * \a expression is a field name or an expression.
   */
  std::unique_ptr<QgsVectorLayerSimpleLabeling> areaLabels( const QString &expression, double pointSize = 7.0 );

  //! Names of neighbours, in grey; they give way to those of our own areas.
  std::unique_ptr<QgsVectorLayerSimpleLabeling> neighbourLabels( const QString &expression );

  //! No labels, but those of other layers keep away from the features: for points that names should not cover.
  std::unique_ptr<QgsVectorLayerSimpleLabeling> keepsLabelsAway();

}
