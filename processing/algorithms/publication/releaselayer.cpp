#include "algorithms/publication/releaselayer.h"

#include "algorithms/areas/areasource.h"
#include "progress.h"

#include <QCoreApplication>
#include <qgsexception.h>
#include <qgsfeatureiterator.h>
#include <qgsgeometry.h>
#include <qgsprocessingfeedback.h>
#include <qgsprocessingalgorithm.h>

#include <cmath>
#include <map>

namespace sozialraum
{

  static std::string textOf( const QVariant &value )
  {
    return value.isNull() ? std::string() : value.toString().trimmed().toStdString();
  }

  //! A number, whatever type the file gave its column; nothing where there is none.
  static std::optional<double> numberOf( const QVariant &value )
  {
    bool isNumber = false;
    const double number = value.isNull() ? 0.0 : value.toDouble( &isNumber );
    return isNumber && std::isfinite( number ) ? std::optional( number ) : std::nullopt;
  }

  //! Places of the columns in the order of ReleaseCell.
  static std::vector<int> columnsOf( const QgsFields &fields )
  {
    std::vector<int> columns;
    for ( const char *name :
      { "recipient", "level", "area_key", "indicator", "period", "class_id", "class_label", "value", "status", "reason", "release" } )
    {
      columns.push_back( fields.lookupField( QLatin1String( name ) ) );
      if ( columns.back() < 0 )
        throw QgsProcessingException(
          QCoreApplication::translate( "ReleaseLayer", "The “Release table” has no column “%1”. Choose the table of a release." )
            .arg( QLatin1String( name ) ) );
    }
    return columns;
  }

  std::vector<ReleaseCell> readReleaseLayer( const QgsProcessingFeatureSource &source, QgsProcessingFeedback *feedback )
  {
    const std::vector<int> columns = columnsOf( source.fields() );
    std::vector<ReleaseCell> cells;
    QgsFeature row;
    QgsFeatureIterator rows = source.getFeatures( QgsFeatureRequest().setFlags( Qgis::FeatureRequestFlag::NoGeometry ) );
    while ( rows.nextFeature( row ) )
    {
      if ( feedback && feedback->isCanceled() )
        throw Cancelled();
      const auto at = [&row, &columns]( std::size_t column ) { return row.attribute( columns[column] ); };
      ReleaseCell cell{ textOf( at( 0 ) ), textOf( at( 1 ) ), textOf( at( 2 ) ), textOf( at( 3 ) ), textOf( at( 4 ) ) };
      if ( const std::optional<double> classId = numberOf( at( 5 ) ); classId && *classId >= 1 && *classId <= 99 )
        cell.classId = static_cast<int>( *classId );
      cell.classLabel = textOf( at( 6 ) );
      cell.value = numberOf( at( 7 ) );
      cell.status = textOf( at( 8 ) );
      cell.reason = textOf( at( 9 ) );
      cell.release = textOf( at( 10 ) );
      if ( !cells.empty() && cell.recipient != cells.front().recipient )
        throw QgsProcessingException( QCoreApplication::translate( "ReleaseLayer",
          "The “Release table” holds rows for “%1” and for “%2”. A page has one recipient: choose the table of one of them." )
            .arg( QString::fromStdString( cells.front().recipient ), QString::fromStdString( cell.recipient ) ) );
      cells.push_back( std::move( cell ) );
    }
    return cells;
  }

  static void addRings( AreaRings &rings, const QgsGeometry &geometry, double stretch )
  {
    for ( const QgsPolygonXY &polygon : geometry.isMultipart() ? geometry.asMultiPolygon() : QgsMultiPolygonXY{ geometry.asPolygon() } )
    {
      for ( const QgsPolylineXY &line : polygon )
      {
        std::vector<PlanePoint> ring;
        for ( const QgsPointXY &point : line )
          ring.push_back( { point.x() * stretch, point.y() } );
        rings.push_back( std::move( ring ) );
      }
    }
  }

  std::vector<PageArea> readPageAreas( const QgsProcessingFeatureSource &source, QgsProcessingFeedback *feedback )
  {
    const AreaSource areas = readAreaSource( source, {}, feedback, QStringList() );
    const double latitude = source.sourceExtent().center().y();
    const double stretch = source.sourceCrs().isGeographic() ? std::cos( latitude * 3.141592653589793 / 180.0 ) : 1.0;
    std::vector<PageArea> read;
    std::map<std::string, std::size_t> places;
    for ( std::size_t row = 0; row < areas.features.size(); ++row )
    {
      const std::string key = areas.rows.keys.at( row );
      if ( key.empty() )
        continue;
      const auto [place, isNew] = places.try_emplace( key, read.size() );
      if ( isNew )
        read.push_back( { key, row < areas.rows.names.size() && !areas.rows.names[row].empty() ? areas.rows.names[row] : key } );
      QgsGeometry geometry = areas.features[row].geometry();
      if ( geometry.type() == Qgis::GeometryType::Polygon )
      {
        geometry.convertToStraightSegment();
        addRings( read[place->second].rings, geometry, stretch );
      }
    }
    return read;
  }

}
