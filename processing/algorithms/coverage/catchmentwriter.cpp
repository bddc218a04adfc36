#include "algorithms/coverage/catchmentwriter.h"

#include "algorithms/coverage/catchmentgeometry.h"

#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>

#include <algorithm>

namespace sozialraum
{

  static QgsFields ringFields( const QgsField &key )
  {
    QgsFields fields;
    fields.append( key );
    fields.append( QgsField( QStringLiteral( "lower" ), QMetaType::Type::Double ) );
    fields.append( QgsField( QStringLiteral( "upper" ), QMetaType::Type::Double ) );
    return fields;
  }

  static QgsFields withName( QgsFields fields, const PlacesOnMap &facilities )
  {
    if ( facilities.nameField >= 0 )
      fields.append( QgsField( QStringLiteral( "name" ), QMetaType::Type::QString ) );
    return fields;
  }

  QgsFields CatchmentWriter::polygonFields( const QgsField &key, const PlacesOnMap &facilities )
  {
    return withName( ringFields( key ), facilities );
  }

  QgsFields CatchmentWriter::lineFields( const QgsField &key, const PlacesOnMap &facilities )
  {
    QgsFields fields = ringFields( key );
    fields.append( QgsField( QStringLiteral( "length" ), QMetaType::Type::Double ) );
    return withName( fields, facilities );
  }

  void addTo( QgsVectorLayer &layer, QgsFeature feature )
  {
    layer.dataProvider()->addFeature( feature, QgsFeatureSink::FastInsert );
  }

  void CatchmentWriter::writePolygons( const FacilityCatchment &catchment, FeatureOutput &output ) const
  {
    QgsGeometry inner;
    for ( std::size_t ring = 0; ring < catchment.polygons.size(); ++ring )
    {
      if ( catchment.polygons[ring].empty() )
        continue;
      const QgsGeometry whole = wholeCatchment( catchment, ring );
      if ( whole.isEmpty() )
        continue;
      QgsGeometry drawn = mCutRings && !inner.isNull() ? whole.difference( inner ) : whole;
      drawn.convertToMultiType();
      inner = whole;
      QgsFeature feature( output.fields() );
      feature.setGeometry( drawn );
      QgsAttributes values = attributes( catchment.facility, ring );
      addName( values, catchment.facility );
      feature.setAttributes( values );
      if ( mCopy )
        addTo( *mCopy, feature );
      output.add( feature );
    }
  }

  QgsGeometry CatchmentWriter::wholeCatchment( const FacilityCatchment &catchment, std::size_t ring ) const
  {
    const QgsGeometry whole = geometryOf( catchment.polygons[ring] );
    if ( !mBarriers || mBarriers->isEmpty() )
      return whole;
    const auto end = std::ranges::find_if( catchment.stretches, [ring]( const RingStretch &stretch ) { return stretch.ring > ring; } );
    return mBarriers->cutOut( whole, geometryOf( *mNetwork, { catchment.stretches.begin(), end } ) );
  }

  void CatchmentWriter::writeLines( const RoadNetwork &network, const FacilityCatchment &catchment, FeatureOutput &output ) const
  {
    for ( auto begin = catchment.stretches.begin(); begin != catchment.stretches.end(); )
    {
      const auto end =
        std::find_if( begin, catchment.stretches.end(), [&]( const RingStretch &stretch ) { return stretch.ring != begin->ring; } );
      double millimetres = 0.0;
      for ( auto stretch = begin; stretch != end; ++stretch )
        millimetres += stretch->end - stretch->begin;
      QgsFeature feature( output.fields() );
      feature.setGeometry( geometryOf( network, { begin, end } ) );
      QgsAttributes values = attributes( catchment.facility, begin->ring ) << QVariant( millimetres / 1000.0 );
      addName( values, catchment.facility );
      feature.setAttributes( values );
      output.add( feature );
      begin = end;
    }
  }

  QgsAttributes CatchmentWriter::attributes( std::uint32_t facility, std::size_t ring ) const
  {
    return QgsAttributes() << mFacilities.keys[facility] << ( ring == 0 ? 0.0 : mLimits[ring - 1] ) << mLimits[ring];
  }

  void CatchmentWriter::addName( QgsAttributes &attributes, std::uint32_t facility ) const
  {
    if ( mFacilities.nameField >= 0 )
      attributes << mFacilities.nameOf( facility );
  }

}
