#include "algorithms/publication/facilitiesinput.h"

#include "algorithms/areas/areasource.h"

#include <QCoreApplication>
#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgsfeatureiterator.h>
#include <qgsgeometry.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingutils.h>

#include <cmath>

namespace sozialraum
{

  namespace
  {
    class FacilitiesTexts
    {
      Q_DECLARE_TR_FUNCTIONS( FacilitiesInput )
    };

    //! Where facilities lie.
    class Whereabouts
    {
    public:
      Whereabouts( const Call &call, const QgsProcessingFeatureSource &facilities )
        : mKeyField( usualKeyField( facilities.fields() ) )
      {
        if ( mKeyField >= 0 )
          return;
        const std::unique_ptr<QgsProcessingFeatureSource> source = call.source( "AREAS" );
        mAreas = readAreaSource( *source, {}, call.feedback(), QStringList() );
        const QgsCoordinateTransform transform( source->sourceCrs(), facilities.sourceCrs(), call.context().transformContext() );
        for ( const QgsFeature &area : mAreas.features )
        {
          QgsGeometry outline = area.geometry();
          try
          {
            outline.transform( transform );
          }
          catch ( const QgsCsException & )
          {
            throw QgsProcessingException( FacilitiesTexts::tr( "“%1” and “%2” have coordinate systems that cannot be brought together." )
                .arg( call.label( "FACILITIES" ), call.label( "AREAS" ) ) );
          }
          mOutlines.push_back( outline );
        }
      }

      //! Empty: nowhere.
      std::string areaOf( const QgsFeature &facility ) const
      {
        if ( mKeyField >= 0 )
          return facility.attribute( mKeyField ).toString().trimmed().toStdString();
        for ( std::size_t i = 0; i < mOutlines.size(); ++i )
        {
          if ( mOutlines[i].boundingBox().intersects( facility.geometry().boundingBox() )
            && mOutlines[i].intersects( facility.geometry() ) )
            return mAreas.rows.keys.at( i );
        }
        return {};
      }

    private:
      int mKeyField;
      AreaSource mAreas;
      std::vector<QgsGeometry> mOutlines;
    };
  }

  void facilitiesParameters( Parameters &p )
  {
    const Asked asked{ .optional = true, .advanced = true };
    p.source( "FACILITIES", FacilitiesTexts::tr( "Facilities" ),
      FacilitiesTexts::tr(
        "Kitas, schools or others, for the places by who runs them in each chapter. They are found by their key (AGS), else "
        "by the outline that they lie in, and are no part of the release: give what the recipient may know." ),
      Qgis::ProcessingSourceType::Vector, asked );
    p.field( "OPERATOR_FIELD", FacilitiesTexts::tr( "Who runs the facilities" ),
      FacilitiesTexts::tr( "The name, or the kind, of the operating body." ), "FACILITIES", Qgis::ProcessingFieldParameterDataType::Any,
      asked );
    p.field( "PLACES_FIELD", FacilitiesTexts::tr( "Places of the facilities" ), FacilitiesTexts::tr( "How many children they may take." ),
      "FACILITIES", Qgis::ProcessingFieldParameterDataType::Any, asked );
  }

  std::vector<ReportFacility> readFacilities( const Call &call )
  {
    std::vector<ReportFacility> facilities;
    if ( !call.has( "FACILITIES" ) )
      return facilities;
    for ( const char *field : { "OPERATOR_FIELD", "PLACES_FIELD" } )
    {
      if ( !call.has( field ) )
        throw QgsProcessingException(
          FacilitiesTexts::tr( "“%1” needs the field “%2”." ).arg( call.label( "FACILITIES" ), call.label( field ) ) );
    }
    const std::unique_ptr<QgsProcessingFeatureSource> source = call.source( "FACILITIES" );
    const Whereabouts whereabouts( call, *source );
    QgsFeatureIterator all = source->getFeatures();
    int nowhere = 0;
    int withoutPlaces = 0;
    for ( QgsFeature facility; all.nextFeature( facility ); )
    {
      bool isNumber = false;
      const double places = facility.attribute( call.text( "PLACES_FIELD" ) ).toDouble( &isNumber );
      const std::string area = whereabouts.areaOf( facility );
      if ( area.empty() )
        ++nowhere;
      else if ( !isNumber || !std::isfinite( places ) || places < 0 )
        ++withoutPlaces;
      else
        facilities.push_back( { area, facility.attribute( call.text( "OPERATOR_FIELD" ) ).toString().trimmed().toStdString(), places } );
    }
    if ( nowhere > 0 )
      call.warn(
        FacilitiesTexts::tr( "%n of the “%1” lie in no area and are left out.", nullptr, nowhere ).arg( call.label( "FACILITIES" ) ) );
    if ( withoutPlaces > 0 )
      call.warn( FacilitiesTexts::tr( "%n of the “%1” have no number of places and are left out.", nullptr, withoutPlaces )
          .arg( call.label( "FACILITIES" ) ) );
    call.say( FacilitiesTexts::tr( "Places by who runs them are not from the release. Look whether its recipient may know them." ) );
    return facilities;
  }

}
