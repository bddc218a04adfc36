#include "algorithms/areas/outlinecheck.h"

#include "algorithms/sozialraumalgorithm.h"

#include <QCoreApplication>
#include <qgsprocessingfeedback.h>

namespace sozialraum
{

  static QString listed( const QStringList &keys )
  {
    return keys.mid( 0, 10 ).join( QStringLiteral( ", " ) ) + ( keys.size() > 10 ? QStringLiteral( ", …" ) : QString() );
  }

  void reportEmptyOutlines( const AreaSource &areas, QgsProcessingFeedback *feedback )
  {
    QStringList empty;
    for ( std::size_t i = 0; areas.hasOutlines && i < areas.features.size(); ++i )
    {
      if ( areas.features[i].geometry().isEmpty() )
        empty << QString::fromStdString( areas.rows.keys[i] );
    }
    if ( !empty.isEmpty() )
      feedback->pushWarning( QCoreApplication::translate( "AreaSource", "%1 areas have no outline and will not be on any map: %2." )
          .arg( empty.size() )
          .arg( listed( empty ) ) );
  }

  OutlineCheck::OutlineCheck( const AreaSource &areas, const QgsProcessingFeedback *feedback )
    : mKeys( areas.rows.keys )
  {
    for ( const QgsFeature &feature : areas.features )
      mOutlines.push_back( feature.geometry() );
    mBroken = std::async( std::launch::async, [this, feedback] { return brokenOnes( feedback ); } );
  }

  QStringList OutlineCheck::brokenOnes( const QgsProcessingFeedback *feedback ) const
  {
    QStringList broken;
    for ( std::size_t i = 0; i < mOutlines.size(); ++i )
    {
      if ( feedback->isCanceled() )
        throw Cancelled();
      const QgsGeometry &outline = mOutlines[i];
      if ( !outline.isEmpty() && outline.type() == Qgis::GeometryType::Polygon && !outline.isGeosValid() )
        broken << QString::fromStdString( mKeys[i] );
    }
    return broken;
  }

  void OutlineCheck::report( QgsProcessingFeedback *feedback )
  {
    const QStringList broken = mBroken.get();
    if ( !broken.isEmpty() )
      feedback->pushWarning( QCoreApplication::translate( "AreaSource",
        "%1 areas have a broken outline: %2. “Fix geometries” of QGIS repairs them; until then areas in km² and dissolved borders can be "
        "wrong." )
          .arg( broken.size() )
          .arg( listed( broken ) ) );
  }

}
