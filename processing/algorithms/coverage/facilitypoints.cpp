#include "algorithms/coverage/facilitypoints.h"

#include "finding.h"
#include "progress.h"
#include "findings/coveragecodes.h"
#include "results/layerlook.h"

#include <QCoreApplication>
#include <QHash>
#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgsfeedback.h>
#include <qgspoint.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingutils.h>
#include <qgsvariantutils.h>

#include <limits>

namespace sozialraum
{

  static PlanePoint middleOf( const QgsGeometry &geometry )
  {
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    if ( const auto *point = qgsgeometry_cast<const QgsPoint *>( geometry.constGet() ); point && !point->isEmpty() )
      return { point->x(), point->y() };
    const QgsGeometry middle = geometry.type() == Qgis::GeometryType::Polygon ? geometry.pointOnSurface() : geometry.centroid();
    if ( middle.isNull() || middle.isEmpty() )
      return { none, none };
    const QgsPointXY point = middle.asPoint();
    return { point.x(), point.y() };
  }

  QString PlacesOnMap::nameOf( std::size_t place ) const
  {
    const QVariant name = nameField < 0 ? QVariant() : features[place].attribute( nameField );
    return QgsVariantUtils::isNull( name ) || name.toString().isEmpty() ? keys[place].toString() : name.toString();
  }

  NamedPlaces namedPlaces( const PlacesOnMap &places, const std::function<bool( std::size_t )> &isMeant )
  {
    constexpr int mostNames = 20;
    NamedPlaces named;
    QStringList names;
    for ( std::size_t place = 0; place < places.keys.size(); ++place )
    {
      if ( isMeant( place ) && ++named.count <= mostNames )
        names << places.nameOf( place );
    }
    if ( named.count > mostNames )
      names << QStringLiteral( "…" );
    named.names = names.join( QStringLiteral( ", " ) );
    return named;
  }

  PlacesOnMap readPlaces( const QgsProcessingFeatureSource &source, const QString &keyField, const QgsCoordinateReferenceSystem &crs,
    QgsProcessingContext &context, QgsFeedback *feedback )
  {
    if ( crs.isValid() && !source.sourceCrs().isValid() )
      throw InputError( codes::layerWithoutCrs, { source.sourceName().toStdString() } );
    const int key = keyField.isEmpty() ? -1 : source.fields().lookupField( keyField );
    if ( !keyField.isEmpty() && key < 0 )
      throw QgsProcessingException(
        QCoreApplication::translate( "FacilityPoints", "The layer “%1” has no field “%2”." ).arg( source.sourceName(), keyField ) );

    PlacesOnMap places;
    places.nameField = source.fields().lookupField( nameFieldOf( source.fields() ) );
    const QgsCoordinateTransform transform( source.sourceCrs(), crs, context.transformContext() );
    QgsFeatureIterator features = source.getFeatures();
    QgsFeature feature;
    while ( features.nextFeature( feature ) )
    {
      if ( feedback && feedback->isCanceled() )
        throw Cancelled();
      PlanePoint point = middleOf( feature.geometry() );
      if ( point == point && transform.isValid() )
      {
        try
        {
          const QgsPointXY moved = transform.transform( point.x, point.y );
          point = { moved.x(), moved.y() };
        }
        catch ( const QgsCsException &error )
        {
          throw QgsProcessingException( QCoreApplication::translate(
            "FacilityPoints", "A point of the layer “%1” cannot be moved into the network's coordinate reference system: %2" )
              .arg( source.sourceName(), error.what() ) );
        }
      }
      places.keys.push_back( key < 0 ? QVariant( feature.id() ) : feature.attribute( key ) );
      places.points.push_back( point );
      places.features.push_back( feature );
    }
    if ( places.features.empty() )
      throw InputError( codes::layerWithoutFeatures, { source.sourceName().toStdString() } );
    return places;
  }

  void warnOfKeys( const PlacesOnMap &places, const QString &layer, const Call &call )
  {
    QHash<QString, int> features;
    for ( const QVariant &key : places.keys )
      ++features[QgsVariantUtils::isNull( key ) ? QString() : key.toString()];
    int empty = 0;
    int repeated = 0;
    QString first;
    for ( const QVariant &key : places.keys )
    {
      const QString text = QgsVariantUtils::isNull( key ) ? QString() : key.toString();
      if ( text.isEmpty() )
        ++empty;
      else if ( features.value( text ) > 1 )
      {
        if ( repeated++ == 0 )
          first = text;
      }
    }
    if ( empty > 0 )
      call.warn( QCoreApplication::translate(
        "FacilityPoints", "Features of the layer “%1” without a key: %2. Results cannot name them; choose another field, or none." )
          .arg( layer )
          .arg( empty ) );
    if ( repeated > 0 )
      call.warn( QCoreApplication::translate( "FacilityPoints",
        "Features of the layer “%1” whose key others have too: %2, like “%3”. Results cannot tell them apart; choose another field, or "
        "none." )
          .arg( layer )
          .arg( repeated )
          .arg( first ) );
  }

  void warnOfIslands( const PlacesOnMap &places, const std::vector<Access> &accesses, const char *parameter, const Call &call )
  {
    const NamedPlaces onIslands = namedPlaces( places, [&]( std::size_t place ) { return accesses[place].isOnIsland; } );
    if ( onIslands.count > 0 )
      call.warn( QCoreApplication::translate( "FacilityPoints",
        "“%2”: %n place(s) stand at roads that nothing joins to the rest of the network (islands), farther from it than the greatest "
        "distance to a road, and are out of reach from there: %1. “Check the road network” lists the islands.",
        nullptr, onIslands.count )
          .arg( onIslands.names, call.label( parameter ) ) );
  }

}
